//! Passkeys: added, used for signing in and as proof, and refused wherever something is not as it must be.

use guard::Role;
use http::StatusCode;
use kernel::args;
use testkit::{
    Authenticator, BACKED_UP, Browser, ELIGIBLE, ENGINES, PRESENT, Page, Person, TestApp, VERIFIED,
    question,
};

const PATH: &str = "/account/passkeys";
const ENTER: &str = "/sign-in/passkey";
const LEAD_ON: StatusCode = StatusCode::SEE_OTHER;

async fn ada(test: &TestApp) -> (Person, Browser) {
    let person = test
        .person("Ada", "ada@example.org", Role::Auditor, "")
        .await;
    let browser = test.browser(&person).await;
    (person, browser)
}

async fn add(browser: &mut Browser, key: &mut Authenticator) -> Page {
    let page = browser.read(PATH).await;
    let answer = key.make(&question(&page));
    let typed = [("name", "My phone"), ("passkey", answer.as_str())];
    browser.submit(&page, PATH, &typed).await
}

/// Somebody in front of the page of sign-in, with a key.
async fn enter(test: &TestApp, key: &mut Authenticator) -> (Browser, Page) {
    let mut browser = test.visitor();
    let page = browser.read("/sign-in").await;
    let answer = key.show(&question(&page));
    let answer = browser
        .submit(&page, ENTER, &[("passkey", answer.as_str())])
        .await;
    (browser, answer)
}

async fn keys(test: &TestApp) -> i64 {
    test.number("SELECT COUNT(*) FROM passkeys", vec![]).await
}

async fn sessions(test: &TestApp) -> i64 {
    test.number("SELECT COUNT(*) FROM sessions", vec![]).await
}

#[tokio::test]
async fn a_passkey_alone_signs_in_and_proves_who_it_is() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let (_, mut browser) = ada(&test).await;
        let mut key = Authenticator::default();
        key.flags = PRESENT | VERIFIED | ELIGIBLE;
        let page = browser.read(PATH).await;
        let asked = question(&page);
        assert_eq!(asked["rp"]["id"], "indaba.test");
        assert_eq!(
            asked["authenticatorSelection"]["userVerification"],
            "required"
        );
        assert_eq!(asked["authenticatorSelection"]["residentKey"], "required");
        let done = add(&mut browser, &mut key).await;
        assert_eq!(done.status, LEAD_ON, "{engine}: {}", done.words());
        let letters = test.letters_to("ada@example.org").await;
        let told = letters.iter().filter(|l| l.body.contains("has changed"));
        assert_eq!(told.clone().count(), 1, "{engine}");
        assert!(
            told.clone()
                .all(|l| !l.raw.contains("phone") && !l.raw.contains("asskey"))
        );

        // The page of sign-in names no key.
        let asked = question(&test.visitor().read("/sign-in").await);
        assert_eq!(asked["allowCredentials"].as_array().unwrap().len(), 0);
        let (mut entered, answer) = enter(&test, &mut key).await;
        assert_eq!(answer.status, LEAD_ON, "{engine}: {}", answer.words());
        let account = entered.read("/account").await;
        assert!(
            account.words().contains("You have one passkey"),
            "{}",
            account.words()
        );
        let sql = "SELECT way FROM sessions ORDER BY way DESC LIMIT 1";
        assert_eq!(test.texts(sql, vec![]).await, ["passkey"], "{engine}");
        // Kept is the day alone, and whether a copy exists.
        let used = test.number("SELECT used FROM passkeys", vec![]).await;
        assert_eq!(used % 86_400_000, 0, "{engine}");
        key.flags |= BACKED_UP;
        assert_eq!(enter(&test, &mut key).await.1.status, LEAD_ON);
        let copied = "SELECT COUNT(*) FROM passkeys WHERE backed_up";
        assert_eq!(test.number(copied, vec![]).await, 1, "{engine}");

        // Proof, where it is asked for: of this key alone.
        test.change("UPDATE sessions SET proved = 0", vec![]).await;
        let asked = browser.get("/account/own-data.json").await;
        assert_eq!(asked.status, StatusCode::FORBIDDEN);
        let known = question(&asked);
        assert_eq!(known["allowCredentials"][0]["id"], key.id());
        let answer = key.show(&known);
        let fields = [
            ("_csrf", browser.token().await),
            ("passkey", answer),
            ("to", "/account/own-data.json".to_owned()),
        ];
        let fields: Vec<_> = fields.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let done = browser.post("/prove", &fields).await;
        assert_eq!(
            done.leads_to(),
            "/account/own-data.json",
            "{}",
            done.words()
        );
        let again = browser.post("/prove", &fields).await;
        assert_eq!(
            again.status,
            StatusCode::FORBIDDEN,
            "a second time, {engine}"
        );

        // Removed by its owner, it opens nothing; nobody else removes it.
        let id = test
            .texts("SELECT id FROM passkeys", vec![])
            .await
            .remove(0);
        let other = test.person("Bo", "bo@example.org", Role::Auditor, "").await;
        let mut theirs = test.browser(&other).await;
        let token = theirs.token().await;
        let fields = [("_csrf", token.as_str()), ("passkey", id.as_str())];
        let no = theirs.post("/account/passkeys/remove", &fields).await;
        assert_eq!(no.status, StatusCode::NOT_FOUND, "{engine}");
        let token = browser.token().await;
        let fields = [("_csrf", token.as_str()), ("passkey", id.as_str())];
        let done = browser.post("/account/passkeys/remove", &fields).await;
        assert_eq!(done.status, LEAD_ON, "{}", done.words());
        assert_eq!(
            (keys(&test).await, enter(&test, &mut key).await.1.status),
            (0, StatusCode::OK)
        );
    }
}

#[tokio::test]
async fn a_new_passkey_must_be_asked_for_here_now_and_once() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let (_, mut browser) = ada(&test).await;
        type Spoil = fn(&mut Authenticator);
        let wrong: [(&str, Spoil); 6] = [
            ("origin", |k| {
                k.origin = "http://indaba.test.evil.example".to_owned()
            }),
            ("port", |k| k.origin = "http://indaba.test:81".to_owned()),
            ("site", |k| k.party = "evil.example".to_owned()),
            ("nobody verified", |k| k.flags = PRESENT),
            ("copied though it cannot be", |k| k.flags |= BACKED_UP),
            ("another question", |k| k.purpose = "webauthn.get"),
        ];
        for (what, spoil) in wrong {
            let mut key = Authenticator::default();
            spoil(&mut key);
            let no = add(&mut browser, &mut key).await;
            assert_eq!(no.status, StatusCode::OK, "{what}, {engine}");
            assert!(
                no.words().contains("was not accepted"),
                "{what}: {}",
                no.words()
            );
        }
        assert_eq!(keys(&test).await, 0, "{engine}");

        // Too late; in another session; in place of a sign-in; twice.
        let page = browser.read(PATH).await;
        let asked = question(&page);
        let mut key = Authenticator::default();
        let answer = key.make(&asked);
        let typed = [("name", "Key"), ("passkey", answer.as_str())];
        let other = test.person("Bo", "bo@example.org", Role::Auditor, "").await;
        let mut theirs = test.browser(&other).await;
        let their_page = theirs.read(PATH).await;
        theirs.submit(&their_page, PATH, &typed).await;
        assert_eq!(keys(&test).await, 0, "another session, {engine}");
        let sign_in = question(&test.visitor().read("/sign-in").await);
        let mut stolen = asked.clone();
        stolen["challenge"] = sign_in["challenge"].clone();
        let answer = Authenticator::default().make(&stolen);
        let typed_stolen = [("name", "Key"), ("passkey", answer.as_str())];
        browser.submit(&page, PATH, &typed_stolen).await;
        assert_eq!(keys(&test).await, 0, "a question of sign-in, {engine}");
        test.clock.advance(5 * 60_000 + 1);
        browser.submit(&page, PATH, &typed).await;
        assert_eq!(keys(&test).await, 0, "too late, {engine}");
        let page = browser.read(PATH).await;
        let answer = key.make(&question(&page));
        let token = browser.token().await;
        let fields = [
            ("_csrf", token.as_str()),
            ("name", "Key"),
            ("passkey", answer.as_str()),
        ];
        assert_eq!(browser.post(PATH, &fields).await.status, LEAD_ON);
        assert_eq!(browser.post(PATH, &fields).await.status, StatusCode::OK);
        assert_eq!(keys(&test).await, 1, "{engine}");
        // The same key under somebody else's account is refused as well.
        let page = theirs.read(PATH).await;
        let answer = key.make(&question(&page));
        let typed = [("name", "Key"), ("passkey", answer.as_str())];
        assert_eq!(
            theirs.submit(&page, PATH, &typed).await.status,
            StatusCode::OK
        );
        // Ten and no more.
        for n in 1..=10 {
            let done = add(&mut browser, &mut Authenticator::default()).await;
            let expected = if n < 10 { LEAD_ON } else { StatusCode::OK };
            assert_eq!(done.status, expected, "{n}, {engine}");
        }
        assert_eq!(keys(&test).await, 10, "{engine}");
    }
}

#[tokio::test]
async fn an_answer_that_is_not_right_in_every_part_opens_nothing_and_says_nothing() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let (_, mut browser) = ada(&test).await;
        let mut key = Authenticator::default();
        assert_eq!(add(&mut browser, &mut key).await.status, LEAD_ON);
        let before = sessions(&test).await;
        // What a key is told that this house does not know.
        let (_, unknown) = enter(&test, &mut Authenticator::default()).await;
        assert_eq!(unknown.status, StatusCode::OK, "{engine}");
        let said = unknown.words();

        type Spoil = fn(&mut Authenticator);
        let wrong: [(&str, Spoil, Spoil); 5] = [
            (
                "origin",
                |k| k.origin = "https://indaba.test".to_owned(),
                |k| {
                    k.origin = "http://indaba.test".to_owned();
                },
            ),
            (
                "site",
                |k| k.party = "test".to_owned(),
                |k| k.party = "indaba.test".to_owned(),
            ),
            (
                "nobody verified",
                |k| k.flags = PRESENT,
                |k| k.flags = PRESENT | VERIFIED,
            ),
            (
                "nobody there",
                |k| k.flags = VERIFIED,
                |k| k.flags = PRESENT | VERIFIED,
            ),
            (
                "another question",
                |k| k.purpose = "webauthn.create",
                |k| k.purpose = "",
            ),
        ];
        for (what, spoil, repair) in wrong {
            spoil(&mut key);
            let (_, no) = enter(&test, &mut key).await;
            assert_eq!(no.status, StatusCode::OK, "{what}, {engine}");
            assert_eq!(no.words(), said, "{what} says as much as an unknown key");
            repair(&mut key);
        }
        // It becomes one that may be copied.
        key.flags |= ELIGIBLE;
        assert_eq!(enter(&test, &mut key).await.1.words(), said);
        key.flags = PRESENT | VERIFIED;
        assert_eq!(sessions(&test).await, before, "{engine}");

        // A signature over something else.
        let mut visitor = test.visitor();
        let page = visitor.read("/sign-in").await;
        let answer = key.show(&question(&page));
        let mut altered: serde_json::Value = serde_json::from_str(&answer).unwrap();
        let data = altered["data"].as_str().unwrap().to_owned();
        altered["data"] = format!("{}AAAA", &data[..data.len() - 4]).into();
        let no = visitor
            .submit(&page, ENTER, &[("passkey", &altered.to_string())])
            .await;
        assert_eq!(no.words(), said, "{engine}");
        // The same answer once more; one to an old question.
        let yes = visitor.submit(&page, ENTER, &[("passkey", &answer)]).await;
        assert_eq!(yes.status, LEAD_ON, "{}", yes.words());
        let mut thief = test.visitor();
        let no = thief.post(ENTER, &[("passkey", answer.as_str())]).await;
        assert_eq!(no.words(), said, "a second time, {engine}");
        let page = thief.read("/sign-in").await;
        test.clock.advance(5 * 60_000 + 1);
        let late = key.show(&question(&page));
        let no = thief.submit(&page, ENTER, &[("passkey", &late)]).await;
        assert_eq!(no.words(), said, "too late, {engine}");
        // Whose it is, said otherwise.
        let page = thief.read("/sign-in").await;
        let mut other: serde_json::Value =
            serde_json::from_str(&key.show(&question(&page))).unwrap();
        other["user"] = "".into();
        let no = thief
            .submit(&page, ENTER, &[("passkey", &other.to_string())])
            .await;
        assert_eq!(no.words(), said, "no owner, {engine}");
        assert_eq!(sessions(&test).await, before + 1, "{engine}");
        for noise in [
            "",
            "{}",
            "null",
            "{\"id\":\"a\",\"client\":\"!\",\"data\":\"\"}",
        ] {
            let no = thief.post(ENTER, &[("passkey", noise)]).await;
            assert_eq!(
                (no.status, no.words()),
                (StatusCode::OK, said.clone()),
                "{noise}"
            );
        }
    }
}

#[tokio::test]
async fn a_counter_that_stands_still_shows_a_copied_key() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let (person, mut browser) = ada(&test).await;
        let mut key = Authenticator::default();
        assert_eq!(add(&mut browser, &mut key).await.status, LEAD_ON);
        assert_eq!(enter(&test, &mut key).await.1.status, LEAD_ON);
        key.counter = 0;
        assert_eq!(
            enter(&test, &mut key).await.1.status,
            StatusCode::OK,
            "{engine}"
        );
        let noted =
            "SELECT COUNT(*) FROM audit WHERE action = 'account.passkey_copied' AND about = $1";
        assert_eq!(test.number(noted, args![person.account]).await, 1);
        key.counter = 40;
        assert_eq!(enter(&test, &mut key).await.1.status, LEAD_ON, "{engine}");

        // One that never counts is taken as it is.
        let mut still = Authenticator::default();
        still.step = 0;
        assert_eq!(add(&mut browser, &mut still).await.status, LEAD_ON);
        for _ in 0..2 {
            assert_eq!(enter(&test, &mut still).await.1.status, LEAD_ON, "{engine}");
        }
    }
}

/// Browsers have passkeys for names alone.
#[tokio::test]
async fn where_the_address_of_the_house_is_a_number_none_are_offered() {
    for base in ["http://127.0.0.1:8080", "https://[2001:db8::7]"] {
        let test = TestApp::reached_at("sqlite", base).await;
        let person = test
            .person("Ada", "ada@example.org", Role::Auditor, "")
            .await;
        let ctx = test.acting(&person).await;
        assert!(!ctx.offers_passkeys(), "{base}");
        assert_eq!(ctx.ask_own_passkey().await.unwrap(), None, "{base}");
        assert!(ctx.ask_new_passkey().await.is_err(), "{base}");
        let page = test.visitor().read("/sign-in").await.text();
        assert!(!page.contains("data-passkey"), "{base}: {page}");
        assert!(page.contains("name=\"password\""), "{base}");
    }
    let test = TestApp::reached_at("sqlite", "http://127.0.0.1:8080").await;
    let (_, mut browser) = ada(&test).await;
    assert_eq!(browser.get(PATH).await.status, StatusCode::NOT_FOUND);
    let links = browser.read("/account").await.links();
    assert!(!links.contains(&PATH.to_owned()), "{links:?}");
}
