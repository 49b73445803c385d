//! What an applicant learns and what not: nothing of a refusal nobody has confirmed, a letter at each step of an appeal.

use decisions::Confirm;
use guard::Role;
use http::StatusCode;
use kernel::args;
use testkit::{Browser, ENGINES};

use crate::desk::Desk;

/// A page of the applicant, byte for byte, but for what differs each time it is asked for.
async fn told(browser: &mut Browser, path: &str) -> String {
    let text = browser.read(path).await.text();
    let parts = text.split("name=\"_key\" value=\"");
    parts
        .enumerate()
        .map(|(n, part)| match part.split_once('"') {
            Some((_, rest)) if n > 0 => rest.to_owned(),
            _ => part.to_owned(),
        })
        .collect()
}

#[tokio::test]
async fn an_applicant_learns_nothing_of_a_refusal_that_nobody_has_confirmed() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let (path, mut applicant) = desk.applying("River Voices", "office").await;
        desk.app.work().await;
        desk.assess(&path, "relevance").await;
        let pages = [
            "/join/application",
            "/join/application/check",
            "/join/application/preview",
        ];
        let mut before = Vec::new();
        for page in pages {
            before.push(told(&mut applicant, page).await);
        }
        // Whoever signs in with that address takes away what is held about them.
        let nadia = desk
            .app
            .person("Nadia Contact", "nadia@example.org", Role::Auditor, "")
            .await;
        desk.app.work().await;
        let letters = desk.app.letters_to("nadia@example.org").await.len();
        let features = desk.app.house.features.clone();
        let own = features.iter().find(|f| f.name == "admission").unwrap();
        let own = own.own_data.unwrap();
        let ctx = desk.app.acting(&nadia).await;
        let held = async |ctx: &guard::Ctx| {
            let all = own(ctx.clone(), ctx.viewer.account.unwrap()).await.unwrap();
            let all: Vec<String> = all.iter().map(|o| format!("{:?}", o.items)).collect();
            all.join(" ")
        };
        let held_before = held(&ctx).await;
        assert!(held_before.contains("submitted"), "{engine}: {held_before}");

        desk.propose(&path, "refused").await;
        desk.app.work().await;
        assert_eq!(desk.state(&path).await, "deciding", "{engine}");
        for (page, before) in pages.iter().zip(before) {
            let now = told(&mut applicant, page).await;
            assert_eq!(now, before, "{engine} {page}");
        }
        assert_eq!(held(&ctx).await, held_before, "{engine}");
        let now = desk.app.letters_to("nadia@example.org").await.len();
        assert_eq!(now, letters, "{engine}");
        let words = desk.officer.read(&path).await.words();
        assert!(
            words.contains("Refusal waits for confirmation"),
            "{engine}: {words}"
        );
    }
}

#[tokio::test]
async fn what_is_withdrawn_meanwhile_can_no_longer_be_refused() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let (path, mut applicant) = desk.applying("River Voices", "office").await;
        desk.assess(&path, "relevance").await;
        desk.propose(&path, "refused").await;
        desk.app.work().await;
        let proposed = desk.newest(&path).await;
        let confirmer = desk.app.acting(&desk.people[2]).await;
        let early = confirmer.authorize::<Confirm>(proposed).unwrap();
        let letters = desk.app.letters_to("nadia@example.org").await.len();

        let (home, withdraw) = ("/join/application", "/join/application/withdraw");
        let to = applicant.fill(home, withdraw, &[]).await;
        desk.app.work().await;
        assert_eq!(desk.state(&path).await, "withdrawn", "{engine}");
        let words = applicant.read(&to).await.words();
        assert!(words.contains("Closed as withdrawn"), "{engine}: {words}");
        for secret in ["refus", "propos", "As found"] {
            assert!(!words.contains(secret), "{engine}: {secret}: {words}");
        }
        let now = desk.app.letters_to("nadia@example.org").await.len();
        assert_eq!(now, letters, "{engine}");

        // Whoever proposed it reads why it came to nothing.
        let lapsed = desk.newest(&path).await;
        assert_eq!(lapsed.state, decisions::State::Lapsed, "{engine}");
        assert!(
            lapsed.sent_back.contains("has withdrawn the application"),
            "{engine}: {}",
            lapsed.sent_back
        );
        let told = desk.app.letters_to("olga@example.org").await;
        assert!(!told.is_empty(), "{engine}");
        // Of the one who asked nothing is left in it.
        let written = [&lapsed.subject_name, &lapsed.reason, &lapsed.public_reason];
        assert_eq!(written, ["", "", ""], "{engine}");
        let found = decisions::findings(
            &mut desk.app.house.site.app.db.clone(),
            &desk.app.ctx(),
            lapsed.id,
        )
        .await
        .unwrap();
        assert!(!found.is_empty(), "{engine}");
        assert!(found.iter().all(|f| f.comment.is_empty()), "{engine}");

        // Neither whoever had it open nor whoever opens it now can confirm it.
        assert!(
            decisions::confirm(&confirmer, early).await.is_err(),
            "{engine}"
        );
        assert!(confirmer.authorize::<Confirm>(lapsed).is_err(), "{engine}");
        desk.app.work().await;
        assert_eq!(desk.state(&path).await, "withdrawn", "{engine}");
        let state = desk.newest(&path).await.state;
        assert_eq!(state, decisions::State::Lapsed, "{engine}");
    }
}

#[tokio::test]
async fn what_is_refused_already_can_no_longer_be_withdrawn() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let (path, mut applicant) = desk.applying("River Voices", "office").await;
        desk.assess(&path, "relevance").await;
        desk.propose(&path, "refused").await;
        desk.app.work().await;
        let page = applicant.read("/join/application").await;
        // Confirmed, and what follows has not happened yet.
        let confirmer = desk.app.acting(&desk.people[2]).await;
        let proposed = desk.newest(&path).await;
        let permit = confirmer.authorize::<Confirm>(proposed).unwrap();
        decisions::confirm(&confirmer, permit).await.unwrap();
        let answer = applicant
            .submit(&page, "/join/application/withdraw", &[])
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        desk.app.work().await;
        assert_eq!(desk.state(&path).await, "refused", "{engine}");
    }
}

#[tokio::test]
async fn each_step_of_an_appeal_brings_the_applicant_one_letter_that_gives_nothing_away() {
    for engine in ENGINES {
        let mut desk = Desk::on(engine).await;
        let path = desk.applied("River Voices", "office").await;
        desk.assess(&path, "relevance").await;
        desk.propose(&path, "refused").await;
        desk.confirm(&path, "").await;
        let d = desk.newest(&path).await;
        let now = desk.app.clock.now();
        let appeal = "INSERT INTO appeals (id, decision, state, grounds, lodged, lodged_by, lodged_by_name, due, examined, examined_by, \
                      examined_reason, stay, interim, decided, reasons, public_reasons, remedy, remedy_due, remedied, remedied_by, remedy_note, version) \
                      VALUES ('mvb7kxk2vq5hy2p6d3m3d7c2aa', $1, 'admissible', '', $2, '', '', NULL, NULL, '', '', FALSE, '', NULL, '', '', '', NULL, NULL, '', '', 1)";
        desk.app.change(appeal, args![d.id, now]).await;
        let mut stays = 0;
        let mut expected = desk.app.letters_to("nadia@example.org").await.len();
        for event in [
            "appeal_admissible",
            "interim_measure_changed",
            "interim_measure_changed",
            "appeal_decided",
            "remedy_done",
        ] {
            if event == "interim_measure_changed" {
                stays += 1;
                let step = "INSERT INTO appeal_steps (appeal, number, at, step, actor_name, note) \
                            VALUES ('mvb7kxk2vq5hy2p6d3m3d7c2aa', $1, $2, 'stayed', '', '')";
                desk.app.change(step, args![stays, now]).await;
            }
            expected += 1;
            // A job may come twice.
            for time in ["once", "twice"] {
                desk.tell(event, d.about()).await;
                let letters = desk.app.letters_to("nadia@example.org").await;
                assert_eq!(letters.len(), expected, "{engine} {event} {time}");
            }
        }
        let letters = desk.app.letters_to("nadia@example.org").await;
        let news: Vec<_> = letters
            .iter()
            .filter(|l| l.subject == "You have a message")
            .collect();
        assert!(news.len() > 4, "{engine}: {}", news.len());
        for letter in news {
            let said = letter.body.trim_end();
            assert!(said.ends_with("http://indaba.test/"), "{engine}: {said}");
            for secret in ["ppeal", "efus", "River Voices", "As found", "pplication"] {
                assert!(!letter.body.contains(secret), "{engine}: {secret}");
            }
        }
        // An appeal that is not heard is news as well; of another kind of decision nothing is written, nor where no
        // address is left.
        let other = desk.applied("Mountain Voices", "office").await;
        desk.assess(&other, "relevance").await;
        desk.propose(&other, "refused").await;
        desk.confirm(&other, "").await;
        let before = desk.app.letters_to("nadia@example.org").await.len();
        let about = desk.newest(&other).await.about();
        for _ in 0..2 {
            desk.tell("appeal_inadmissible", about.clone()).await;
        }
        let organisation = contracts::AboutDecision {
            kind: "suspension".to_owned(),
            subject: other.replace("/applications/", "organisation:"),
            ..about.clone()
        };
        desk.tell("appeal_decided", organisation).await;
        let now = desk.app.letters_to("nadia@example.org").await.len();
        assert_eq!(now, before + 1, "{engine}");
        let forgotten = "DELETE FROM sealed_keys WHERE record LIKE 'applications:%'";
        desk.app.change(forgotten, vec![]).await;
        desk.tell("appeal_decided", about).await;
        let failed = "SELECT COUNT(*) FROM jobs WHERE problem IS NOT NULL";
        assert_eq!(desk.app.number(failed, vec![]).await, 0, "{engine}");
    }
}
