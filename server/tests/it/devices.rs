//! Where somebody is signed in: listed without address or browser, ended one by one, all others, or all.

use http::StatusCode;
use kernel::args;
use testkit::{Browser, ENGINES, TestApp, World};

async fn signed_in(browser: &mut Browser) -> bool {
    browser.get("/account").await.status == StatusCode::OK
}

#[tokio::test]
async fn a_session_that_was_ended_opens_nothing_with_the_next_request() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        let person = world.person("member").clone();
        let mut here = world.browser("member").clone();
        let mut all = Vec::new();
        for _ in 0..3 {
            all.push(world.app.browser(&person).await);
        }
        let page = here.read("/account").await;
        let words = page.words();
        assert!(words.contains("Password and code"), "{words}");
        let mine: Vec<_> = page
            .forms()
            .into_iter()
            .filter(|f| f.action == "/account/sessions")
            .collect();
        let held = "SELECT COUNT(*) FROM sessions WHERE account = $1";
        let held = world.app.number(held, args![person.account]).await;
        assert!(held >= 4, "{held}");
        let forms = i64::try_from(mine.len()).unwrap();
        assert_eq!(forms, held + 2, "one for each, all others, all; {engine}");

        // One of them: its cookie is known by its hash alone.
        let hash = guard::digest(all[0].cookie("indaba"));
        let token = here.token().await;
        let fields = [("_csrf", token.as_str()), ("session", &hash)];
        here.post("/account/sessions", &fields).await;
        assert!(
            !signed_in(&mut all[0]).await && signed_in(&mut all[1]).await,
            "{engine}"
        );

        // Nobody ends a session of somebody else.
        let theirs = guard::digest(world.browser("officer").cookie("indaba"));
        let fields = [("_csrf", token.as_str()), ("session", &theirs)];
        here.post("/account/sessions", &fields).await;
        assert!(signed_in(world.browser("officer")).await, "{engine}");

        let fields = [("_csrf", token.as_str()), ("session", "others")];
        here.post("/account/sessions", &fields).await;
        assert!(signed_in(&mut here).await, "{engine}");
        for other in &mut all {
            assert!(!signed_in(other).await, "{engine}");
        }
        let mut kept = here.clone();
        here.post("/account/sessions", &[("_csrf", token.as_str())])
            .await;
        assert!(!signed_in(&mut kept).await, "{engine}");
        let left = "SELECT COUNT(*) FROM sessions WHERE account = $1";
        assert_eq!(world.app.number(left, args![person.account]).await, 0);
    }
}

#[tokio::test]
async fn what_is_kept_of_a_session_is_hours_and_no_place() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let person = test
            .person("Ada", "ada@example.org", guard::Role::Auditor, "")
            .await;
        test.clock.advance(17 * 60_000 + 1);
        let mut browser = test.browser(&person).await;
        browser.keep("fingerprint", "zqfingerprint");
        test.clock.advance(2 * 3_600_000);
        browser.read("/account").await;
        let seen = test.number("SELECT seen FROM sessions", vec![]).await;
        assert_eq!(seen % 3_600_000, 0, "{engine}");
        let columns = super::closed::columns(&test, engine).await;
        let mut of: Vec<_> = columns
            .iter()
            .filter_map(|c| c.strip_prefix("sessions."))
            .collect();
        of.sort_unstable();
        assert_eq!(
            of,
            [
                "account", "created", "expires", "hash", "proved", "seen", "way"
            ]
        );
    }
}

#[tokio::test]
async fn a_code_session_that_was_ended_opens_nothing_with_the_next_request() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        let mut kept = world.browser("applicant").clone();
        let path = "/join/application";
        assert_eq!(kept.get(path).await.status, StatusCode::OK, "{engine}");
        let token = kept.token().await;
        let mut leaving = kept.clone();
        leaving
            .post("/join/leave", &[("_csrf", token.as_str())])
            .await;
        assert_ne!(kept.get(path).await.status, StatusCode::OK, "{engine}");
    }
}
