//! Suspension, lifting, stay, appeal, removal and departure: who then takes part and who sees what.

use guard::Role;
use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use super::House;

const FOUND: [(&str, &str); 8] = [
    ("finding-keeps_terms", "met"),
    ("finding-no_risk", "not_met"),
    (
        "comment-no_risk",
        "Names given in confidence were published.",
    ),
    ("finding-true_declaration", "met"),
    ("finding-active", "met"),
    ("comment-active", ""),
    (
        "reason",
        "Names given in confidence were published on its site.",
    ),
    (
        "public_reason",
        "What was said in confidence was disclosed.",
    ),
];

async fn suspend(house: &mut House) {
    let path = house.at("/suspension");
    let to = house.steward.fill(&path, &path, &FOUND).await;
    assert!(to.ends_with("done=upkeep-proposed"), "{to}");
    house.confirm().await;
}

#[tokio::test]
async fn a_suspension_is_confirmed_by_a_second_person_and_lifted_again() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        house.app.full_letters().await;
        let path = house.at("/suspension");
        let page = house.steward.read(&path).await;
        let typed = [
            ("finding-no_risk", "not_met"),
            ("reason", "Because of this"),
        ];
        let answer = house.steward.submit(&page, &path, &typed).await;
        assert_eq!(answer.status, StatusCode::OK, "{engine}");
        assert!(answer.text().contains("Because of this"), "nothing is lost");
        suspend(&mut house).await;
        assert_eq!(house.standing().await, "suspended office", "{engine}");
        // Its people still read the record with the decision, and take part in nothing.
        let record = house.speaker.read(&house.at("")).await.words();
        assert!(record.contains("published on its site"), "{record}");
        let rests = "SELECT COUNT(*) FROM appointments WHERE scope = $1 AND suspended = TRUE";
        assert_eq!(house.app.number(rests, args![house.id]).await, 1);
        assert_eq!(
            house.app.visitor().get(&house.at("")).await.status,
            StatusCode::NOT_FOUND
        );
        let page = house.speaker.read(&house.at("")).await;
        let seen = house.at("/visibility");
        let answer = house
            .speaker
            .submit(&page, &seen, &[("visibility", "public")])
            .await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        let letters = house.app.letters_to("rana@example.org").await;
        let told = letters
            .iter()
            .filter(|l| l.body.contains("There is a decision"));
        assert_eq!(told.count(), 1, "{engine}");

        let lifted = [
            ("finding-keeps_terms", "met"),
            ("finding-no_risk", "met"),
            ("finding-true_declaration", "met"),
            ("finding-active", "met"),
            ("reason", "The names were taken down."),
            ("public_reason", "The cause was put right."),
        ];
        let to = house.officer.fill(&path, &path, &lifted).await;
        assert!(to.ends_with("done=upkeep-lifted"), "{to}");
        assert_eq!(house.standing().await, "member public", "{engine}");
        assert_eq!(house.app.number(rests, args![house.id]).await, 0);
        house.app.work().await;
        house.app.visitor().read(&house.at("")).await;
    }
}

#[tokio::test]
async fn nobody_confirms_what_they_proposed_and_a_proposal_can_go_back() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let path = house.at("/suspension");
        house.steward.fill(&path, &path, &FOUND).await;
        // A second proposal of the kind waits for the first.
        let page = house.officer.read(&path).await;
        assert!(page.words().contains("waiting for a second person"));
        let typed = [("act", "send_back"), ("why", "Please hear them first.")];
        let list = "/organisations/proposals";
        house.confirmer.fill(list, list, &typed).await;
        house.app.work().await;
        assert_eq!(house.standing().await, "member public", "{engine}");
        assert_eq!(
            house.steward.get(list).await.status,
            StatusCode::OK,
            "the steward follows, without a form"
        );
        let token = house.steward.token().await;
        let answer = house.steward.post(list, &[("_csrf", token.as_str())]).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_stay_and_an_overturned_decision_give_back_what_was_taken_and_telling_twice_changes_nothing()
 {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        suspend(&mut house).await;
        let decision = house
            .app
            .texts("SELECT id FROM decisions", vec![])
            .await
            .remove(0);
        let tell = |name: &'static str| {
            let (app, subject) = (&house.app, format!("organisation:{}", house.id));
            let body = format!(
                r#"{{"decision":"{decision}","kind":"suspension","subject":"{subject}","outcome":"suspended"}}"#
            );
            async move {
                for _ in 0..2 {
                    let (name, body) = (format!("event:{name}"), body.clone());
                    let id = app.ctx().app.random.secret();
                    let sql = "INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ($1, $2, $3, 0, 0, 'waiting')";
                    app.change(sql, args![id, name, body]).await;
                    app.work().await;
                }
            }
        };
        let lodge = "INSERT INTO appeals (id, decision, state, grounds, lodged, lodged_by, lodged_by_name, examined_by, examined_reason, stay, \
             interim, reasons, public_reasons, remedy, remedied_by, remedy_note, version) \
             VALUES ('a', $1, 'panel', '', 0, '', '', '', '', TRUE, '', '', '', '', '', '', 1)";
        house.app.change(lodge, args![decision]).await;
        let state = "UPDATE decisions SET appeal_state = $2 WHERE id = $1";
        house.app.change(state, args![decision, "panel"]).await;
        tell("interim_measure_changed").await;
        assert_eq!(house.standing().await, "member public", "{engine}: stayed");
        let over = "UPDATE appeals SET decided = 1 WHERE decision = $1";
        house.app.change(over, args![decision]).await;
        house.app.change(state, args![decision, "upheld"]).await;
        tell("appeal_decided").await;
        assert_eq!(
            house.standing().await,
            "suspended office",
            "{engine}: upheld"
        );
        house.app.change(state, args![decision, "overturned"]).await;
        tell("appeal_decided").await;
        assert_eq!(
            house.standing().await,
            "member public",
            "{engine}: overturned"
        );
        tell("decision_made").await;
        assert_eq!(
            house.standing().await,
            "member public",
            "{engine}: told late"
        );
    }
}

#[tokio::test]
async fn an_organisation_leaves_by_its_own_wish_at_once_and_knowing_what_happens() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let path = house.at("/leave");
        let page = house.speaker.read(&path).await;
        let answer = house
            .speaker
            .submit(&page, &path, &[("reason", "We go on alone")])
            .await;
        assert!(answer.text().contains("We go on alone"), "{engine}");
        assert_eq!(house.standing().await, "member public");
        let to = house
            .speaker
            .fill(&path, &path, &[("understood", "on")])
            .await;
        assert!(to.ends_with("done=upkeep-left"), "{to}");
        assert_eq!(house.standing().await, "departed office", "{engine}");
        let made = "SELECT COUNT(*) FROM decisions WHERE kind = 'departure' AND outcome = 'left' AND state = 'made'";
        assert_eq!(house.app.number(made, vec![]).await, 1);
        house.app.work().await;
        assert_eq!(house.standing().await, "departed office");
        let again = house.speaker.get(&path).await;
        assert_eq!(again.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
}

#[tokio::test]
async fn what_is_proposed_against_an_organisation_keeps_it_from_leaving_no_more_than_its_name_does()
{
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        house.app.full_letters().await;
        // Its acronym is a word of the sentence that everybody reads of a departure.
        let named = "UPDATE organisations SET name = 'Women in Shared Hope (WISH)' WHERE id = $1";
        house.app.change(named, args![house.id]).await;
        let removed = [
            ("finding-eligible", "not_met"),
            ("comment-eligible", "It no longer works in the field."),
            ("finding-remedied", "met"),
            ("finding-exists", "met"),
            ("reason", "It no longer works in the field."),
            ("public_reason", "The criteria are no longer met."),
        ];
        let (suspension, removal) = (house.at("/suspension"), house.at("/removal"));
        house.steward.fill(&suspension, &suspension, &FOUND).await;
        house.officer.fill(&removal, &removal, &removed).await;
        let waiting = "SELECT id FROM decisions WHERE state = 'proposed' ORDER BY id";
        let waiting = house.app.texts(waiting, vec![]).await;
        assert_eq!(waiting.len(), 2, "{engine}");
        // The confirmer opened the page before, and sends it after.
        let list = "/organisations/proposals";
        let before = house.confirmer.read(list).await;

        let leave = house.at("/leave");
        let understood = [("understood", "on")];
        let to = house.speaker.fill(&leave, &leave, &understood).await;
        assert!(to.ends_with("done=upkeep-left"), "{engine}: {to}");
        assert_eq!(house.standing().await, "departed office", "{engine}");
        let lapsed = "SELECT COUNT(*) FROM decisions WHERE state = 'lapsed' AND made IS NULL AND sent_back <> ''";
        assert_eq!(house.app.number(lapsed, vec![]).await, 2, "{engine}");
        let logged = "SELECT COUNT(*) FROM audit WHERE action = 'decision.lapse' AND about = ''";
        assert_eq!(house.app.number(logged, vec![]).await, 2, "{engine}");
        let late = house
            .confirmer
            .submit(&before, list, &[("act", "confirm")])
            .await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        house.app.work().await;
        assert_eq!(house.standing().await, "departed office", "{engine}");
        let now = house.confirmer.read(list).await.words();
        assert!(!now.contains("WISH"), "{engine}: {now}");
        // Those who proposed are told and read why; the organisation learns nothing of it, then or later.
        for (id, email) in waiting.iter().flat_map(|id| {
            let to = ["Stella.Steward@example.org", "Olu.Officer@example.org"];
            to.map(|email| (id, email))
        }) {
            let path = format!("/decisions/{id}");
            let page = house.steward.read(&path).await.words();
            assert!(page.contains("left the network by its own wish"), "{page}");
            let letters = house.app.letters_to(email).await;
            let told = letters
                .iter()
                .filter(|l| l.body.contains("came to nothing"));
            assert_eq!(told.count(), 1, "{engine}: {letters:?}");
            let answer = house.speaker.get(&path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{engine}");
            let letters = house.app.letters_to("rana@example.org").await;
            assert!(letters.iter().all(|l| !l.body.contains(&path)), "{engine}");
        }
        let record = house.speaker.read(&house.at("")).await.words();
        assert!(!record.contains("in the field"), "{engine}: {record}");
        assert!(!record.contains("given in confidence"), "{engine}");
    }
}

#[tokio::test]
async fn of_two_who_leave_at_once_one_decides_and_the_register_reads_one_language() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let second = house
            .app
            .person(
                "Sami Second",
                "sami@example.org",
                Role::Representative,
                &house.id,
            )
            .await;
        let mut second = house.app.browser(&second).await;
        let french = "UPDATE accounts SET language = 'fr'";
        house.app.change(french, vec![]).await;
        let path = house.at("/leave");
        let (one, two) = (house.speaker.read(&path).await, second.read(&path).await);
        let understood = [("understood", "on")];
        let (one, two) = tokio::join!(
            house.speaker.submit(&one, &path, &understood),
            second.submit(&two, &path, &understood),
        );
        // Whoever is later is told so, on the page or in its place, as far as they had come.
        let later = |status| [StatusCode::OK, StatusCode::UNPROCESSABLE_ENTITY].contains(&status);
        let (first, last) = if later(two.status) {
            (one.status, two.status)
        } else {
            (two.status, one.status)
        };
        assert!(
            first == StatusCode::SEE_OTHER && later(last),
            "{engine}: {first}, {last}"
        );
        let made = "SELECT public_reason FROM decisions WHERE outcome = 'left'";
        let made = house.app.texts(made, vec![]).await;
        let said = "The organisation left the network by its own wish.";
        assert_eq!(made, [said], "{engine}");
    }
}

#[tokio::test]
async fn a_confirmer_who_belongs_to_the_organisation_meets_no_proposal_on_it() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let email = "ines@example.org";
        let inside = house
            .app
            .person("Ines Inside", email, Role::DecisionConfirmer, "")
            .await;
        house.app.appoint(&inside, Role::Member, &house.id).await;
        house.app.full_letters().await;
        let mut ines = house.app.browser(&inside).await;
        let path = house.at("/suspension");
        house.steward.fill(&path, &path, &FOUND).await;
        house.app.work().await;
        let waiting = "SELECT id FROM decisions WHERE state = 'proposed'";
        let id = house.app.texts(waiting, vec![]).await.remove(0);
        let (decision, list) = (format!("/decisions/{id}"), "/organisations/proposals");
        house.confirmer.read(&decision).await;
        let hidden = ines.get(&decision).await;
        assert_eq!(hidden.status, StatusCode::NOT_FOUND, "{engine}");
        for page in [list, "/decisions"] {
            let known = house.confirmer.read(page).await.words();
            assert!(known.contains("Bridges of Trust"), "{engine}: {page}");
            let words = ines.read(page).await.words();
            assert!(!words.contains("Bridges of Trust"), "{engine}: {words}");
        }
        let token = ines.token().await;
        let typed = [
            ("_csrf", token.as_str()),
            ("decision", id.as_str()),
            ("act", "confirm"),
        ];
        let answer = ines.post(list, &typed).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{engine}");
        let told = |letters: Vec<testkit::Opened>| letters.iter().any(|l| l.body.contains(&id));
        let letters = house.app.letters_to("Conny.Confirmer@example.org").await;
        assert!(told(letters), "{engine}");
        assert!(!told(house.app.letters_to(email).await), "{engine}");
        house.confirm().await;
        assert_eq!(house.standing().await, "suspended office", "{engine}");
    }
}
