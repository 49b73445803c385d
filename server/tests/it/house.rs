//! The demonstration loads and hides what is hidden; a changed line of the log is found.

use std::collections::HashSet;

use http::StatusCode;
use kernel::{Clock, Randomness, args};
use server::{House, Settings, load_demo};
use store::Read;
use testkit::{ENGINES, TestApp};

#[tokio::test]
async fn the_demonstration_loads_on_both_engines_and_hides_what_is_hidden() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let app = &test.house.site.app;
        let server::Loaded { personas, codes } = load_demo(app).await.unwrap();
        let organisations = test
            .number("SELECT COUNT(*) FROM organisations", vec![])
            .await;
        assert_eq!(organisations, 61, "sixty and the one admitted, {engine}");
        test.work().await;
        // Each application has come as far as its seed says, and its code opens it.
        let states = "SELECT state FROM applications ORDER BY state";
        let states = test.texts(states, vec![]).await;
        let expected =
            "admitted clarification deciding draft refused refused submitted submitted submitted";
        assert_eq!(states.join(" "), expected, "{engine}");
        let appeals = "SELECT state FROM appeals ORDER BY state";
        assert_eq!(test.texts(appeals, vec![]).await, ["panel", "upheld"]);
        let bound = "SELECT COUNT(*) FROM terms_agreements WHERE in_force IS NOT NULL";
        assert!(test.number(bound, vec![]).await > 10, "{engine}");
        for (key, code) in &codes {
            let mut applicant = test.visitor();
            let page = applicant.read("/join/return").await;
            let typed = [("code", code.shown())];
            let typed: Vec<_> = typed.iter().map(|t| (t.0, t.1.as_str())).collect();
            applicant.submit(&page, "/join/return", &typed).await;
            let open = applicant.get("/join/application").await;
            assert_eq!(open.status, StatusCode::OK, "{key}");
        }
        let failed = "SELECT COUNT(*) FROM jobs WHERE problem IS NOT NULL";
        assert_eq!(test.number(failed, vec![]).await, 0, "{engine}");
        let verdict = guard::verify_audit(&app.db).await.unwrap();
        assert!(
            verdict.broken.is_none() && verdict.entries > 500,
            "{verdict:?}"
        );

        let mut db = app.db.clone();
        let sql = "SELECT id, name FROM organisations WHERE visibility = 'office'";
        let hidden: Vec<(String, String)> = db.all(sql, vec![]).await.unwrap();
        assert!(hidden.len() >= 5);
        let member = personas.iter().find(|p| p.0 == "member").unwrap().1;
        let sql = "SELECT scope FROM appointments WHERE account = $1 AND role = 'member'";
        let own = test.texts(sql, args![member]).await;
        let session = test
            .ctx()
            .begin_session(member, guard::Way::Code)
            .await
            .unwrap();
        for cookie in ["", session.as_str()] {
            let mut browser = test.visitor();
            browser.keep("indaba", cookie);
            let mut queue = vec!["/".to_owned(), "/search?q=women".to_owned()];
            let mut seen = HashSet::new();
            while let Some(path) = queue.pop() {
                if seen.len() > 250 || !seen.insert(path.clone()) {
                    continue;
                }
                let page = browser.get(&path).await;
                assert!(page.status.as_u16() < 500, "{path}: {}", page.status);
                let text = page.text();
                for (id, name) in hidden.iter().filter(|h| !own.contains(&h.0)) {
                    // A seed may sign the text of a contribution; what counts is that the house adds no name.
                    assert!(
                        !text.contains(&format!(">{name}<")) && !text.contains(id.as_str()),
                        "{path} shows {name}, {engine}"
                    );
                }
                queue.extend(page.links().into_iter().filter(|l| l.starts_with('/')));
            }
            assert!(seen.len() > 40, "only {} pages walked", seen.len());
        }
    }
}

#[tokio::test]
async fn a_changed_line_of_the_log_is_found() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        for _ in 0..3 {
            test.house.set_up_link().await.unwrap();
        }
        let db = &test.house.site.app.db;
        assert_eq!(guard::verify_audit(db).await.unwrap().entries, 3);
        test.change(
            "UPDATE audit SET actor_name = 'nobody' WHERE number = 2",
            vec![],
        )
        .await;
        let broken = guard::verify_audit(db).await.unwrap().broken;
        assert_eq!(broken, Some(2), "{engine}");
        test.change("DELETE FROM audit WHERE number = 2", vec![])
            .await;
        let broken = guard::verify_audit(db).await.unwrap().broken;
        assert_eq!(broken, Some(2), "a gap, {engine}");
    }
}

#[tokio::test]
async fn the_set_up_link_is_good_once_and_an_older_one_not_at_all() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let path = |link: String| link.strip_prefix("http://indaba.test").unwrap().to_owned();
        let older = path(test.house.set_up_link().await.unwrap().unwrap());
        let link = path(test.house.set_up_link().await.unwrap().unwrap());
        let mut browser = test.visitor();
        assert_eq!(browser.get(&older).await.status, StatusCode::NOT_FOUND);
        let page = browser.read(&link).await;
        let secret = page
            .form(&link)
            .fields
            .into_iter()
            .find(|f| f.0 == "secret")
            .unwrap()
            .1;
        let totp = guard::Totp::from_text(&secret).unwrap();
        let code = totp.code(test.clock.now()).unwrap();
        let typed = [
            ("name", "First"),
            ("email", "first@example.org"),
            ("password", testkit::PASSWORD),
            ("code", &code),
        ];
        let done = browser.submit(&page, &link, &typed).await;
        assert_eq!(done.status, StatusCode::OK, "{}", done.words());
        assert_eq!(
            test.visitor().get(&link).await.status,
            StatusCode::NOT_FOUND
        );
        assert_eq!(browser.get("/office/people").await.status, StatusCode::OK);
        assert!(
            test.house.set_up_link().await.unwrap().is_none(),
            "no link once somebody is there, {engine}"
        );
    }
}

#[tokio::test]
async fn the_components_are_shown_by_a_demonstration_and_absent_everywhere_else() {
    for engine in ENGINES {
        let shown = TestApp::demonstration(engine).await;
        let page = shown.visitor().read("/design").await;
        assert!(
            page.words().contains("The components of this house"),
            "{engine}"
        );
        let served = TestApp::on(engine).await;
        let mut visitor = served.visitor();
        let (gallery, absent) = (visitor.get("/design").await, visitor.get("/absent").await);
        assert_eq!(gallery.status, StatusCode::NOT_FOUND, "{engine}");
        // Addresses as long as one another, and answers the same but for them.
        let said = |page: &testkit::Page, address| page.steady().replace(address, "…");
        assert_eq!(
            said(&gallery, "design"),
            said(&absent, "absent"),
            "{engine}"
        );
        let robots = visitor.read("/robots.txt").await;
        assert!(!robots.text().contains("/design"), "{engine}");
    }
}

#[tokio::test]
async fn a_house_opened_again_keeps_what_it_held() {
    let test = TestApp::on("sqlite").await;
    let person = test
        .person(
            "Keeper",
            "keeper@example.org",
            guard::Role::TechnicalAdministrator,
            "",
        )
        .await;
    test.house.site.app.db.close().await;
    let settings = Settings {
        data: test.folder().to_owned(),
        database: None,
        base: "http://indaba.test/".to_owned(),
        smtp: None,
        from: "Indaba <indaba@indaba.test>".to_owned(),
        exit: server::EXIT.to_owned(),
        clamd: None,
        clamd_down: store::WhenDown::Refuse,
        client_header: None,
        inbound: None,
        institution: None,
        demo: false,
    };
    let again = House::open(&settings, Clock::System, Randomness::System)
        .await
        .unwrap();
    let profile = guard::Ctx::house(&again.site.app)
        .profile(person.account)
        .await
        .unwrap();
    assert_eq!(profile.email, "keeper@example.org");
    assert!(again.set_up_link().await.unwrap().is_none());
}
