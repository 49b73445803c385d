//! What the Office decides: first posts, reports, posts taken away and redacted, people warned and silenced, and their appeals.

use http::StatusCode;
use kernel::{args, day};
use testkit::ENGINES;

use crate::Talk;

const FIRST: &[(&str, &str)] = &[("first_look", "on")];

#[tokio::test]
async fn a_first_post_is_known_to_its_writer_and_the_office_until_it_is_let_in() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "First posts", FIRST).await;
        let topic = talk
            .begin("member", &space, "Zqheld topic", "Zqheld words.")
            .await;
        for who in ["visitor", "elsewhere", "representative"] {
            let page = talk.world.browser(who).get(&topic).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{who}, {engine}");
            for path in [
                space.as_str(),
                "/fora",
                "/search?q=zqheld",
                "/fora/search?q=zqheld",
            ] {
                let page = talk.world.browser(who).read(path).await;
                assert!(!page.text().contains("Zqheld"), "{who}, {engine}: {path}");
            }
        }
        let page = talk.world.browser("member").read(&topic).await;
        assert!(page.text().contains("Zqheld words."), "{engine}");
        let desk = talk.world.browser("officer").read("/fora/desk").await;
        assert!(desk.text().contains("Zqheld topic"), "{engine}");
        let stands = "SELECT COUNT(*) FROM presences WHERE engagement = $1";
        let id = space.trim_start_matches("/fora/spaces/").to_owned();
        let stands = talk.world.app.number(stands, args![id]).await;
        assert_eq!(stands, 0, "{engine}");

        // Let in by itself after three working days.
        talk.world.later(day(2)).await;
        talk.world.app.work().await;
        let page = talk.world.browser("visitor").get(&topic).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
        talk.world.later(day(2)).await;
        talk.world.app.work().await;
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(page.text().contains("Zqheld words."), "{engine}");
        // Letters go by when it could be read, not by when it was written.
        let late = "SELECT COUNT(*) FROM fora_topics WHERE last_at > created";
        assert_eq!(talk.count(late).await, 1, "{engine}");
        // From then on the organisation is known.
        let next = talk.begin("member", &space, "Another", "Zqnext.").await;
        let page = talk.world.browser("visitor").read(&next).await;
        assert!(page.text().contains("Zqnext."), "{engine}");
    }
}

#[tokio::test]
async fn a_declined_first_post_is_appealed_and_answered_by_somebody_else() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "First posts", FIRST).await;
        let topic = talk.begin("member", &space, "A topic", "Zqdeclined.").await;
        let post = talk.first(&topic).await;
        let page = talk.moderate("officer", &post, &[("do", "decline")]).await;
        assert_eq!(page.status, StatusCode::OK, "a reason is missing");
        let typed = [("do", "decline"), ("reason", "Zqreason.")];
        talk.moderate("officer", &post, &typed).await;
        let sql = "SELECT id FROM fora_measures";
        let id = talk.world.app.texts(sql, vec![]).await.remove(0);
        let path = format!("/fora/measures/{id}");
        let page = talk.world.browser("member").read(&path).await;
        assert!(page.text().contains("Zqreason."), "{engine}");
        for who in ["representative", "elsewhere"] {
            let page = talk.world.browser(who).get(&path).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{who}, {engine}");
        }
        // No table holds the reason in the clear.
        let clear = "SELECT COUNT(*) FROM fora_measures WHERE reason LIKE '%Zqreason%'";
        assert_eq!(talk.count(clear).await, 0, "{engine}");
        let typed = [("appeal", "Zqappeal.")];
        talk.world
            .press("member", &format!("{path}/contest"), &typed)
            .await;
        let answer = [("act", "lift"), ("answer", "You are right.")];
        let browser = talk.world.browser("officer");
        let token = browser.token().await;
        let mut fields = vec![("_csrf", token.as_str())];
        fields.extend_from_slice(&answer);
        let page = browser.post(&format!("{path}/answer"), &fields).await;
        assert!(
            page.words().contains("somebody else of the Office"),
            "{}",
            page.words()
        );
        talk.world
            .press("manager", &format!("{path}/answer"), &answer)
            .await;
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(page.text().contains("Zqdeclined."), "{engine}");
    }
}

#[tokio::test]
async fn a_reported_post_is_taken_away_with_a_trace_and_can_come_back() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Reports", &[]).await;
        let topic = talk
            .begin("member", &space, "A topic", "Zqbad words.")
            .await;
        let other = talk.reply("elsewhere", &topic, "Zqgood words.").await;
        let post = talk.first(&topic).await;
        let report = format!("{post}/report");
        let typed = [("why", "abuse"), ("words", "Zqcomplaint.")];
        for _ in 0..2 {
            talk.world.press("elsewhere", &report, &typed).await;
        }
        assert_eq!(
            talk.count("SELECT COUNT(*) FROM fora_reports").await,
            1,
            "{engine}"
        );
        let desk = talk.world.browser("officer").read("/fora/desk").await;
        assert!(desk.text().contains("Zqcomplaint."), "{engine}");
        for who in ["member", "visitor"] {
            let page = talk.world.browser(who).get("/fora/desk").await;
            assert_ne!(page.status, StatusCode::OK, "{who}, {engine}");
        }
        let typed = [("do", "remove"), ("reason", "It insults.")];
        talk.moderate("officer", &post, &typed).await;
        let page = talk.follow("visitor", &post).await;
        assert!(!page.text().contains("Zqbad"), "{engine}");
        assert!(page.words().contains("took this post away"), "{engine}");
        assert!(page.text().contains("Zqgood"), "{engine}");
        for path in [format!("{post}/history"), "/search?q=zqbad".to_owned()] {
            let page = talk.world.browser("visitor").read(&path).await;
            assert!(!page.text().contains("Zqbad words"), "{engine}: {path}");
        }
        let open = "SELECT COUNT(*) FROM fora_reports WHERE outcome = ''";
        assert_eq!(talk.count(open).await, 0, "{engine}");
        talk.moderate("manager", &post, &[("do", "restore")]).await;
        let page = talk.follow("visitor", &post).await;
        assert!(page.text().contains("Zqbad words."), "{engine}");
        talk.follow("visitor", &other).await;
    }
}

#[tokio::test]
async fn what_is_redacted_stands_in_no_version_and_leaves_a_trace() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Redactions", &[]).await;
        let topic = talk
            .begin("member", &space, "A topic", "Call Zqperson.")
            .await;
        let post = talk.first(&topic).await;
        let edit = format!("{post}/edit");
        let member = talk.world.browser("member");
        member
            .fill(&edit, &edit, &[("body", "Call Zqperson now.")])
            .await;
        let typed = [
            ("do", "redact"),
            ("body", "Call somebody now."),
            ("reason", "It named a person."),
        ];
        talk.moderate("officer", &post, &typed).await;
        let page = talk.world.browser("visitor").read(&topic).await;
        assert!(page.text().contains("Call somebody now."), "{engine}");
        assert!(page.words().contains("took something out"), "{engine}");
        let history = format!("{post}/history");
        let page = talk.world.browser("visitor").read(&history).await;
        assert!(page.words().contains("It named a person."), "{engine}");
        for sql in [
            "SELECT COUNT(*) FROM fora_posts WHERE body LIKE '%Zqperson%'",
            "SELECT COUNT(*) FROM fora_edits WHERE body LIKE '%Zqperson%'",
            "SELECT COUNT(*) FROM search WHERE body LIKE '%Zqperson%'",
        ] {
            assert_eq!(talk.count(sql).await, 0, "{engine}: {sql}");
        }
    }
}

#[tokio::test]
async fn whoever_is_silenced_reads_and_writes_again_when_it_is_over() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Silence", &[]).await;
        let topic = talk.begin("member", &space, "A topic", "Words.").await;
        let post = talk.first(&topic).await;
        let typed = [("do", "silence"), ("reason", "Again."), ("days", "400")];
        let page = talk.moderate("officer", &post, &typed).await;
        assert!(page.words().contains("from 1 to 90"), "{}", page.words());
        let typed = [("do", "silence"), ("reason", "Again."), ("days", "3")];
        talk.moderate("officer", &post, &typed).await;
        let member = talk.world.browser("member");
        let page = member.read(&topic).await;
        let page = member.submit(&page, &topic, &[("body", "More.")]).await;
        assert!(
            page.words().contains("but not write before"),
            "{}",
            page.words()
        );
        let start = talk.world.browser("member").read("/").await;
        assert!(
            start.words().contains("You can appeal"),
            "{}",
            start.words()
        );
        // Others of the organisation write.
        talk.reply("representative", &topic, "We.").await;
        talk.world.later(day(3) + 1).await;
        talk.reply("member", &topic, "Back.").await;
    }
}

#[tokio::test]
async fn figures_of_moderation_are_said_of_quarters_that_are_over_and_not_of_a_few() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Figures", &[]).await;
        let topic = talk.begin("member", &space, "A topic", "Words.").await;
        let post = talk.first(&topic).await;
        let typed = [("do", "warn"), ("reason", "So.")];
        for _ in 0..12 {
            talk.moderate("officer", &post, &typed).await;
        }
        let page = talk.world.browser("visitor").read("/fora/moderation").await;
        assert!(!page.words().contains("12"), "{engine}: {}", page.words());
        talk.world.later(day(92)).await;
        let page = talk.world.browser("visitor").read("/fora/moderation").await;
        assert!(
            page.words().contains("12") && page.words().contains("under 10"),
            "{engine}"
        );
        let sql = "DELETE FROM fora_measures WHERE id IN (SELECT id FROM fora_measures LIMIT 3)";
        talk.world.app.change(sql, args![]).await;
        let page = talk.world.browser("visitor").read("/fora/moderation").await;
        assert!(!page.text().contains(">9<"), "{engine}");
    }
}

#[tokio::test]
async fn whoever_takes_a_reported_post_back_still_answers_for_it() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "Taken back", &[]).await;
        let topic = talk.begin("member", &space, "A topic", "Zqbad.").await;
        let post = talk.first(&topic).await;
        let typed = [("why", "abuse"), ("words", "Look.")];
        let path = format!("{post}/report");
        talk.world.press("elsewhere", &path, &typed).await;
        let edit = format!("{post}/edit");
        let typed = [("do", "withdraw")];
        talk.world.press("member", &edit, &typed).await;
        let open = "SELECT COUNT(*) FROM fora_reports WHERE outcome <> 'withdrawn'";
        assert_eq!(talk.count(open).await, 0, "{engine}");
        let typed = [("do", "silence"), ("reason", "Again."), ("days", "3")];
        let page = talk.moderate("officer", &post, &typed).await;
        assert!(!page.leads_to().is_empty(), "{engine}: {}", page.words());
        // What is gone is not brought back.
        let page = talk.moderate("officer", &post, &[("do", "restore")]).await;
        assert!(page.leads_to().is_empty(), "{engine}");
        let silent = "SELECT COUNT(*) FROM fora_measures WHERE kind = 'silence'";
        assert_eq!(talk.count(silent).await, 1, "{engine}");
    }
}

#[tokio::test]
async fn what_waits_in_an_archive_is_not_opened_and_goes_with_its_title() {
    for engine in ENGINES {
        let mut talk = Talk::on(engine).await;
        let space = talk.space("public", "First posts", FIRST).await;
        let topic = talk.begin("member", &space, "Zqtitle", "Zqheld.").await;
        let edit = format!("{space}/edit");
        let officer = talk.world.browser("officer");
        officer.fill(&edit, &edit, &[("archived", "on")]).await;
        let token = officer.token().await;
        let fields = [("_csrf", token.as_str()), ("do", "open")];
        let page = officer.post(&format!("{topic}/arrange"), &fields).await;
        assert!(page.leads_to().is_empty(), "{engine}");
        let waits = "SELECT COUNT(*) FROM fora_topics WHERE state = 'waiting'";
        assert_eq!(talk.count(waits).await, 1, "{engine}");
        let post = talk.first(&topic).await;
        let path = format!("{post}/edit");
        talk.world
            .press("member", &path, &[("do", "withdraw")])
            .await;
        let left = "SELECT COUNT(*) FROM fora_topics WHERE title <> ''";
        assert_eq!(talk.count(left).await, 0, "{engine}");
        talk.world.browser("member").read(&topic).await;
    }
}
