//! Nobody learns from an answer who has an account, and nothing that opens one door opens another.

use guard::Role;
use http::StatusCode;
use testkit::{Authenticator, ENGINES, Kind, PASSWORD, Page, TestApp, World, question};

use super::forms::post_with;

const KNOWN: &str = "ada@example.org";
const UNKNOWN: &str = "eve@example.org";

/// An answer without what differs for everybody, and without what its sender typed.
fn plain(page: &Page, email: &str) -> String {
    page.steady().replace(email, "…")
}

#[tokio::test]
async fn signing_in_answers_alike_and_works_as_much_for_whoever_is_not_known() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        test.person("Ada", KNOWN, Role::Auditor, "").await;
        let mut answers = Vec::new();
        for (email, password, code) in [
            (UNKNOWN, PASSWORD, "123456"),
            (KNOWN, "not her password at all", "123456"),
            (KNOWN, PASSWORD, "123456"),
            (KNOWN, PASSWORD, "abcd-efgh-ijkl-mnop"),
            (KNOWN, "", ""),
            (UNKNOWN, "", ""),
        ] {
            let mut browser = test.visitor();
            let page = browser.read("/sign-in").await;
            let before = (guard::passwords_worked(), rows(&test).await);
            let typed = [("email", email), ("password", password), ("code", code)];
            let no = browser.submit(&page, "/sign-in", &typed).await;
            assert_eq!(
                guard::passwords_worked(),
                before.0 + 1,
                "{email} {code}, {engine}"
            );
            assert_eq!(rows(&test).await, before.1, "{email} {code}, {engine}");
            answers.push(plain(&no, email));
        }
        for answer in &answers {
            assert_eq!(*answer, answers[0], "{engine}");
        }
        // Too many attempts are said of both.
        for email in [KNOWN, UNKNOWN] {
            let mut last = String::new();
            for _ in 0..11 {
                let mut browser = test.visitor();
                let page = browser.read("/sign-in").await;
                let typed = [("email", email), ("password", "x"), ("code", "1")];
                last = plain(&browser.submit(&page, "/sign-in", &typed).await, email);
            }
            assert!(last.contains("Too many attempts"), "{email}, {engine}");
        }
    }
}

/// What is stored.
async fn rows(test: &TestApp) -> i64 {
    let sql = "SELECT (SELECT COUNT(*) FROM audit) + (SELECT COUNT(*) FROM jobs) + (SELECT COUNT(*) FROM sessions)";
    test.number(sql, vec![]).await
}

#[tokio::test]
async fn asking_for_a_way_back_answers_alike_and_works_as_much_for_whoever_is_not_known() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        test.person("Ada", KNOWN, Role::Auditor, "").await;
        test.work().await;
        let mut answers = Vec::new();
        for (email, lost) in [(UNKNOWN, "both"), (KNOWN, "both"), (KNOWN, "password")] {
            let mut browser = test.visitor();
            let page = browser.read("/recover").await;
            let before = (guard::passwords_worked(), rows(&test).await);
            let typed = [("email", email), ("lost", lost)];
            let done = browser.submit(&page, "/recover", &typed).await;
            // One piece of work, sealed, for whoever it is; what comes of it is done out of sight.
            assert_eq!(
                (guard::passwords_worked(), rows(&test).await),
                (before.0, before.1 + 1)
            );
            let sql =
                "SELECT body FROM jobs WHERE kind = 'event:recovery_asked' AND state = 'waiting'";
            for body in test.texts(sql, vec![]).await {
                assert!(!body.contains("example.org"), "{body}");
            }
            let then = browser.read(&done.leads_to()).await;
            answers.push((plain(&done, email), plain(&then, email)));
            test.work().await;
        }
        for answer in &answers {
            assert_eq!(*answer, answers[0], "{engine}");
        }
        assert!(test.letters_to(UNKNOWN).await.is_empty(), "{engine}");
        assert!(!test.letters_to(KNOWN).await.is_empty(), "{engine}");
        // Five an hour for an address, whoever has it.
        for email in [KNOWN, UNKNOWN] {
            let mut last = String::new();
            for _ in 0..6 {
                let mut browser = test.visitor();
                let page = browser.read("/recover").await;
                let typed = [("email", email), ("lost", "both")];
                last = plain(&browser.submit(&page, "/recover", &typed).await, email);
            }
            assert!(last.contains("Too many attempts"), "{email}, {engine}");
        }
    }
}

#[tokio::test]
async fn whatever_a_request_says_of_its_host_links_in_letters_are_ours() {
    let hosts = [
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-proto", "gopher"),
        ("x-original-url", "http://evil.example/"),
        ("x-forwarded-prefix", "//evil.example"),
        ("forwarded", "host=evil.example;proto=http"),
    ];
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let ada = test.person("Ada", KNOWN, Role::Auditor, "").await;
        let fields = [("email", KNOWN), ("lost", "authenticator")];
        post_with(&mut test.visitor(), "/recover", &hosts, &fields).await;
        let mut own = test.browser(&ada).await;
        let token = own.token().await;
        let fields = [
            ("_csrf", token.as_str()),
            ("email", "new@example.org"),
            ("password", PASSWORD),
        ];
        let done = post_with(&mut own, "/account/email", &hosts, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let letters = test.letters().await;
        assert!(letters.len() > 2, "{}", letters.len());
        for letter in letters {
            assert!(!letter.raw.contains("evil"), "{}", letter.raw);
            assert!(
                letter.body.contains("http://indaba.test/"),
                "{}",
                letter.body
            );
        }
        // What an authenticator is asked is ours as well.
        let asked = http::Request::get("/sign-in")
            .header("host", "evil.example")
            .header("x-forwarded-host", "evil.example");
        let asked = asked.body(axum::body::Body::empty()).unwrap();
        let page = test.visitor().send(asked).await;
        assert_eq!(question(&page)["rpId"], "indaba.test");
        assert!(!page.text().contains("evil"));
    }
}

/// Whether something opens a door.
async fn opens(world: &mut World, key: &mut Authenticator, door: &str, token: &str) -> bool {
    let mut visitor = world.app.visitor();
    let mut member = world.browser("member").clone();
    let ok = StatusCode::OK;
    // A code has spaces.
    let part = token.replace(' ', "%20");
    match door {
        "invitation" => visitor.get(&format!("/invitation/{part}")).await.status == ok,
        "new address" => member.get(&format!("/account/email/{part}")).await.status == ok,
        "recovery" => visitor.get(&format!("/recover/{part}")).await.status == ok,
        "session" => {
            visitor.keep("indaba", token);
            visitor.get("/account").await.status == ok
        }
        "code session" => {
            visitor.keep("indaba-code", token);
            visitor.get("/join/application").await.status == ok
        }
        "form" => {
            let fields = [("_csrf", token), ("name", "Somebody"), ("language", "en")];
            member.post("/account/profile", &fields).await.status == StatusCode::SEE_OTHER
        }
        "sign-in by passkey" => {
            let answer = key.show(&serde_json::json!({ "challenge": token }));
            let fields = [("passkey", answer.as_str())];
            visitor.post("/sign-in/passkey", &fields).await.status == StatusCode::SEE_OTHER
        }
        "new passkey" => {
            let mut new = Authenticator::default();
            let asked = serde_json::json!({ "challenge": token, "user": { "id": "" } });
            let answer = new.make(&asked);
            let form = member.token().await;
            let fields = [
                ("_csrf", form.as_str()),
                ("name", "Key"),
                ("passkey", answer.as_str()),
            ];
            let path = "/account/passkeys";
            member.post(path, &fields).await.status == StatusCode::SEE_OTHER
        }
        "code" => {
            let page = visitor.read("/join/return").await;
            let typed = [("code", token)];
            let done = visitor.submit(&page, "/join/return", &typed).await;
            done.status == StatusCode::SEE_OTHER
        }
        other => panic!("what is {other}?"),
    }
}

#[tokio::test]
async fn what_opens_one_door_opens_no_other() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        let applied = world.begin().await;
        let mut key = Authenticator::default();
        let path = "/account/passkeys";
        let page = world.browser("officer").read(path).await;
        let answer = key.make(&question(&page));
        let typed = [("name", "Key"), ("passkey", answer.as_str())];
        world.browser("officer").submit(&page, path, &typed).await;
        let sign_in = question(&world.app.visitor().read("/sign-in").await);
        let new = question(&world.browser("member").read(path).await);
        let text = |v: &serde_json::Value| v["challenge"].as_str().unwrap().to_owned();
        let tokens = [
            ("invitation", world.id(Kind::Link, "open")),
            ("new address", world.id(Kind::NewAddress, "open")),
            ("recovery", world.id(Kind::Recovery, "asked")),
            ("session", world.browser("member").cookie("indaba")),
            ("code session", applied.browser.cookie("indaba-code")),
            ("form", world.browser("member").token().await),
            ("new passkey", text(&new)),
            ("code", applied.code.clone()),
            // Last, since it is used up where it opens.
            ("sign-in by passkey", text(&sign_in)),
        ];
        let doors = tokens.each_ref().map(|t| t.0);
        for (kind, token) in &tokens {
            assert!(!token.is_empty(), "{kind}");
            for door in doors {
                let opened = opens(&mut world, &mut key, door, token).await;
                assert_eq!(opened, *kind == door, "{kind} at {door}, {engine}");
            }
        }
        // The last link of a recovery is another than the first.
        let open = world.id(Kind::Recovery, "open");
        let page = world.app.visitor().read(&format!("/recover/{open}")).await;
        let names = page.form(&format!("/recover/{open}")).names;
        assert!(!names.contains(&"proof".to_owned()), "{names:?}");
    }
}
