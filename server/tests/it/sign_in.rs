//! Signing in, staying signed in, and what ends it.

use guard::{Role, Totp};
use http::StatusCode;
use kernel::{args, day};
use server::{SignOutAsked, sign_out};
use testkit::{Browser, ENGINES, PASSWORD, Page, Person, TestApp};

const EMAIL: &str = "ada@example.org";
const QUARTER: i64 = 15 * 60_000;

async fn ada(test: &TestApp) -> Person {
    test.person("Ada", EMAIL, Role::Auditor, "").await
}

/// Types all three; a code of the authenticator is of this moment.
async fn sign_in(browser: &mut Browser, email: &str, password: &str, code: &str) -> Page {
    let page = browser.read("/sign-in").await;
    let typed = [("email", email), ("password", password), ("code", code)];
    browser.submit(&page, "/sign-in", &typed).await
}

fn code(test: &TestApp, person: &Person) -> String {
    // A code is good once: each is of a moment of its own.
    test.clock.advance(60_000);
    let totp = Totp::from_text(&person.totp).unwrap();
    totp.code(test.clock.now()).unwrap()
}

async fn is_in(browser: &mut Browser) -> bool {
    browser.get("/account").await.status == StatusCode::OK
}

#[tokio::test]
async fn guessing_is_stopped_and_every_refusal_reads_alike() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let ada = ada(&test).await;
        let right = code(&test, &ada);
        let mut said = Vec::new();
        for (email, password, code) in [
            ("nobody@example.org", PASSWORD, right.as_str()),
            (EMAIL, "another lantern over rivers", &right),
            (EMAIL, PASSWORD, "000000"),
            (EMAIL, PASSWORD, "aaaa-aaaa-aaaa-aaaa"),
            // Neither folded, trimmed nor cut off.
            (EMAIL, &PASSWORD.to_uppercase(), &right),
            (EMAIL, &format!(" {PASSWORD}"), &right),
            (EMAIL, &format!("{PASSWORD}x"), &right),
        ] {
            let page = sign_in(&mut test.visitor(), email, password, code).await;
            assert_eq!(page.status, StatusCode::OK, "{email} {password} {code}");
            assert!(page.headers.get("set-cookie").is_none());
            said.push(page.words());
        }
        assert!(said.iter().all(|s| *s == said[0]), "{said:?}");
        for _ in 0..4 {
            sign_in(&mut test.visitor(), EMAIL, PASSWORD, "000000").await;
        }
        // Ten in a quarter of an hour: the eleventh is refused though everything is right.
        let right = code(&test, &ada);
        let page = sign_in(&mut test.visitor(), EMAIL, PASSWORD, &right).await;
        assert!(page.words().contains("Too many attempts"), "{engine}");
        test.clock.advance(QUARTER);
        let right = code(&test, &ada);
        let page = sign_in(&mut test.visitor(), EMAIL, PASSWORD, &right).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{engine}");
    }
}

#[tokio::test]
async fn guesses_from_elsewhere_keep_nobody_from_their_account() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let ada = ada(&test).await;
        for n in 0..30 {
            let mut browser = test
                .visitor()
                .coming_from(&format!("203.0.{}.7", 113 + n % 2));
            let no = sign_in(&mut browser, EMAIL, "not her password at all", "1").await;
            let expected = if n < 20 {
                StatusCode::OK
            } else {
                StatusCode::TOO_MANY_REQUESTS
            };
            assert_eq!(no.status, expected, "{n}, {engine}");
        }
        let mut own = test.visitor().coming_from("198.51.100.7");
        let right = code(&test, &ada);
        let page = sign_in(&mut own, EMAIL, PASSWORD, &right).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{engine}");
        // Codes of whoever has the password are counted together, and nobody learns from the answer that it is the one.
        for n in 0..10 {
            let mut browser = test.visitor().coming_from(&format!("192.0.{n}.7"));
            sign_in(&mut browser, EMAIL, PASSWORD, "000000").await;
        }
        let mut wrong = test.visitor().coming_from("198.51.100.7");
        let no = sign_in(&mut wrong, EMAIL, "not her password at all", "1").await;
        let right = code(&test, &ada);
        let mut other = test.visitor().coming_from("198.51.100.7");
        let page = sign_in(&mut other, EMAIL, PASSWORD, &right).await;
        assert_eq!(page.status, StatusCode::OK, "{engine}");
        assert_eq!(page.words(), no.words(), "{engine}");
        test.clock.advance(QUARTER);
        let right = code(&test, &ada);
        let page = sign_in(&mut other, EMAIL, PASSWORD, &right).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{engine}");
    }
}

#[tokio::test]
async fn signing_in_needs_both_factors_and_gives_a_new_cookie_that_replaces_the_old() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let ada = ada(&test).await;
        let mut browser = test.visitor();
        // A cookie that somebody else put there is not taken up.
        browser.keep("indaba", &"a".repeat(52));
        let page = sign_in(&mut browser, EMAIL, PASSWORD, "").await;
        assert_eq!(page.status, StatusCode::OK, "without a code");
        let right = code(&test, &ada);
        sign_in(&mut browser, EMAIL, PASSWORD, &right).await;
        let first = browser.cookie("indaba");
        assert!(first.len() == 52 && first != "a".repeat(52), "{first}");
        assert!(is_in(&mut browser).await, "{engine}");

        // The form is shown to nobody who is signed in; sent all the same, it begins anew.
        let token = browser.token().await;
        let right = code(&test, &ada);
        let typed = [
            ("_csrf", token.as_str()),
            ("email", EMAIL),
            ("password", PASSWORD),
            ("code", &right),
        ];
        let done = browser.post("/sign-in", &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_ne!(browser.cookie("indaba"), first, "{engine}");
        assert!(is_in(&mut browser).await);
        let mut old = test.visitor();
        old.keep("indaba", &first);
        assert!(!is_in(&mut old).await, "the old cookie opens nothing");
        let sql = "SELECT COUNT(*) FROM sessions WHERE hash = $1";
        let plain = test.number(sql, args![first.clone()]).await;
        assert_eq!(plain, 0, "a session is kept as its hash alone");
    }
}

#[tokio::test]
async fn a_session_ends_after_three_days_without_use_and_after_fourteen_in_any_case() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let ada = ada(&test).await;
        let mut idle = test.browser(&ada).await;
        let mut busy = test.browser(&ada).await;
        for spent in 1..=13 {
            test.clock.advance(day(1));
            assert!(is_in(&mut busy).await, "day {spent}, {engine}");
            if spent == 4 {
                assert!(!is_in(&mut idle).await, "three days without use, {engine}");
            }
        }
        test.clock.advance(day(1) + 1);
        assert!(!is_in(&mut busy).await, "fourteen days, {engine}");
    }
}

#[tokio::test]
async fn signing_out_ends_this_session_alone_and_the_browser_forgets_what_it_kept() {
    let test = TestApp::on("sqlite").await;
    let ada = ada(&test).await;
    let (mut one, mut two) = (test.browser(&ada).await, test.browser(&ada).await);
    let kept = one.cookie("indaba");
    let page = one.read("/account").await;
    let out = one.submit(&page, "/sign-out", &[]).await;
    assert_eq!(out.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert!(one.cookie("indaba").is_empty());
    one.keep("indaba", &kept);
    assert!(!is_in(&mut one).await, "the cookie that was copied is dead");
    assert!(is_in(&mut two).await);
    // From every page: the button stands in the frame that all share.
    for path in ["/", "/office/audit", "/privacy", "/nothing-here"] {
        let page = two.get(path).await;
        assert!(page.forms().iter().any(|f| f.action == "/sign-out"));
    }
}

#[tokio::test]
async fn another_password_ends_all_other_sessions_and_needs_the_one_that_was() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let ada = ada(&test).await;
        let (mut one, mut two) = (test.browser(&ada).await, test.browser(&ada).await);
        let path = "/account/password";
        let new = "seven slow rivers under one lantern";
        let page = one.read(path).await;
        let text = page.text();
        let tags = text.split("<input").skip(1);
        let tags = tags.filter_map(|tag| tag.split('>').next());
        let fields: Vec<&str> = tags.filter(|tag| tag.contains("password")).collect();
        assert_eq!(fields.len(), 2, "{fields:?}");
        for field in fields {
            // Masked, and nothing keeps a password manager or the clipboard out.
            assert!(field.contains("type=\"password\""), "{field}");
            assert!(field.contains("-password\""), "{field}");
            for word in ["maxlength", "pattern", "onpaste", "autocomplete=\"off\""] {
                assert!(!field.contains(word), "{field}");
            }
        }
        let wrong = [("password", "not mine at all"), ("new-password", new)];
        let refused = one.submit(&page, path, &wrong).await;
        assert!(refused.text().contains("f-password-error"), "{engine}");
        let weak = [("password", PASSWORD), ("new-password", "password123456")];
        let refused = one.submit(&page, path, &weak).await;
        assert!(refused.text().contains("f-new-password-error"), "{engine}");
        assert!(is_in(&mut two).await, "nothing happened yet");
        let page = one.read(path).await;
        let right = [("password", PASSWORD), ("new-password", new)];
        let done = one.submit(&page, path, &right).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert!(is_in(&mut one).await && !is_in(&mut two).await, "{engine}");
        let letters = test.letters_to(EMAIL).await;
        let told = letters.iter().filter(|l| l.body.contains("has changed"));
        assert_eq!(told.count(), 1, "{engine}");
        let right = code(&test, &ada);
        let page = sign_in(&mut two, EMAIL, PASSWORD, &right).await;
        assert_eq!(page.status, StatusCode::OK, "the old one opens nothing");
        let page = sign_in(&mut two, EMAIL, new, &right).await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{engine}");
    }
}

#[tokio::test]
async fn one_sees_and_ends_ones_own_sessions_and_nobody_elses() {
    let test = TestApp::on("sqlite").await;
    let ada = ada(&test).await;
    let eve = test
        .person("Eve", "eve@example.org", Role::EngagementOfficer, "")
        .await;
    let (mut one, mut two) = (test.browser(&ada).await, test.browser(&ada).await);
    let mut stranger = test.browser(&eve).await;
    let hash = |browser: &Browser| guard::digest(browser.cookie("indaba"));
    let page = one.read("/account").await.text();
    assert!(page.contains(&hash(&two)) && !page.contains(&hash(&stranger)));
    let token = stranger.token().await;
    let session = hash(&two);
    let other = [("_csrf", token.as_str()), ("session", &session)];
    stranger.post("/account/sessions", &other).await;
    assert!(is_in(&mut two).await, "another's session stays");
    let token = one.token().await;
    let own = [("_csrf", token.as_str()), ("session", &session)];
    one.post("/account/sessions", &own).await;
    assert!(!is_in(&mut two).await && is_in(&mut one).await);
}

#[tokio::test]
async fn whoever_operates_ends_the_sessions_of_one_or_of_everybody() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let ada = ada(&test).await;
        let eve = test
            .person("Eve", "eve@example.org", Role::EngagementOfficer, "")
            .await;
        let mut browsers = [test.browser(&ada).await, test.browser(&eve).await];
        let asked = |email: Option<&str>| SignOutAsked {
            email: email.map(str::to_owned),
            everybody: email.is_none(),
        };
        let nobody = sign_out(&test.house, &asked(Some("no@example.org"))).await;
        assert!(nobody.is_err(), "{engine}");
        let ended = sign_out(&test.house, &asked(Some(" Ada@example.org"))).await;
        assert_eq!(ended.unwrap(), 1, "{engine}");
        assert!(!is_in(&mut browsers[0]).await && is_in(&mut browsers[1]).await);
        assert_eq!(sign_out(&test.house, &asked(None)).await.unwrap(), 1);
        assert!(!is_in(&mut browsers[1]).await, "{engine}");
        let sql = "SELECT detail FROM audit WHERE action = 'session.end' ORDER BY number";
        let noted = test.texts(sql, vec![]).await;
        assert_eq!(noted.len(), 2, "{noted:?}");
        assert!(noted.iter().all(|d| d.contains("operator")), "{noted:?}");
    }
}
