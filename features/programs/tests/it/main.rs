//! Tokens made, shown once, used and revoked on the pages; the page for those who write programs; webhooks; on both engines.
#![expect(
    clippy::unwrap_used,
    reason = "tests stop where something is not as expected"
)]

mod hooks;
mod receiver;

mod gathered;

use guard::Role;
use kernel::args;
use serde_json::Value;
use testkit::{Browser, ENGINES, Page, Person, TestApp};

const TOKENS: &str = "/account/tokens";
const ME: &str = "/api/v1/me";

async fn house(engine: &'static str) -> (TestApp, Browser) {
    let (test, _, browser) = house_of(engine).await;
    (test, browser)
}

/// The same, with the person who is signed in.
async fn house_of(engine: &'static str) -> (TestApp, Person, Browser) {
    let test = TestApp::on(engine).await;
    let person = test
        .person("Ada", "ada@example.org", Role::Auditor, "")
        .await;
    let browser = test.browser(&person).await.showing("");
    test.change("DELETE FROM api_tokens", vec![]).await;
    (test, person, browser)
}

async fn make(browser: &mut Browser, typed: &[(&str, &str)]) -> Page {
    let page = browser.read(TOKENS).await;
    browser.submit(&page, TOKENS, typed).await
}

/// The token that a page shows.
fn shown(page: &Page) -> String {
    let text = page.text();
    let (_, rest) = text.split_once("indaba_pat_").unwrap();
    let end = rest.find('<').unwrap();
    format!("indaba_pat_{}", &rest[..end])
}

#[tokio::test]
async fn a_token_is_shown_once_and_opens_until_it_is_revoked() {
    for engine in ENGINES {
        let (test, mut browser) = house(engine).await;
        let typed = [
            ("name", "Calendar at the desk"),
            ("scopes", "me:read"),
            ("days", "30"),
        ];
        let page = make(&mut browser, &typed).await;
        let token = shown(&page);
        assert!(guard::is_token(&token), "{engine}");
        // Nowhere afterwards: neither on the page nor in the database.
        let list = browser.read(TOKENS).await;
        assert!(list.text().contains("Calendar at the desk"));
        assert!(!list.text().contains(&token), "{engine}");
        let kept = test
            .texts("SELECT hash || ' ' || scopes FROM api_tokens", vec![])
            .await;
        assert_eq!(kept, [format!("{} me:read", guard::digest(&token))]);
        let keys = "SELECT COUNT(*) FROM form_keys WHERE answer LIKE '%' || $1 || '%'";
        assert_eq!(test.number(keys, args![token]).await, 0, "{engine}");
        let noted = "SELECT COUNT(*) FROM audit WHERE action = 'token.make'";
        assert_eq!(test.number(noted, vec![]).await, 1, "{engine}");
        test.work().await;
        let letters = std::fs::read_dir(test.folder().join("mail")).unwrap();
        let told = letters
            .map(|l| std::fs::read_to_string(l.unwrap().path()).unwrap())
            .filter(|l| l.contains("access token"));
        assert!(told.count() > 0, "{engine}");

        let mut program = test.visitor().showing(&token);
        let me: Value = serde_json::from_slice(&program.read(ME).await.bytes).unwrap();
        assert_eq!(
            (&me["name"], &me["opens"][0]),
            (&"Ada".into(), &"me:read".into())
        );
        // Of its use the day is kept, and nothing finer.
        let used = "SELECT used FROM api_tokens";
        assert_eq!(test.number(used, vec![]).await % 86_400_000, 0, "{engine}");
        let own = browser.read("/account/own-data.json").await;
        assert!(own.text().contains("Calendar at the desk"), "{engine}");

        let list = browser.read(TOKENS).await;
        let done = browser.submit(&list, "/account/tokens/end", &[]).await;
        assert!(done.leads_to().contains("token-ended"), "{engine}");
        assert_eq!(program.get(ME).await.status.as_u16(), 401, "{engine}");
    }
}

#[tokio::test]
async fn what_is_not_chosen_is_asked_for_and_there_are_never_more_than_twenty() {
    for engine in ENGINES {
        let (test, person, mut browser) = house_of(engine).await;
        for (typed, field) in [
            (
                [("name", ""), ("scopes", "me:read"), ("days", "30")],
                "f-name-error",
            ),
            (
                [("name", "A"), ("scopes", ""), ("days", "30")],
                "f-scopes-error",
            ),
            (
                [("name", "A"), ("scopes", "audit:read"), ("days", "30")],
                "f-scopes-error",
            ),
            (
                [("name", "A"), ("scopes", "me:read"), ("days", "366")],
                "f-days-error",
            ),
            (
                [("name", "A"), ("scopes", "me:read"), ("days", "x")],
                "f-days-error",
            ),
        ] {
            let page = make(&mut browser, &typed).await;
            assert!(page.text().contains(field), "{typed:?}: {}", page.words());
        }
        let count = "SELECT COUNT(*) FROM api_tokens";
        assert_eq!(test.number(count, vec![]).await, 0, "{engine}");
        let typed = [("name", "A"), ("scopes", "me:read"), ("days", "1")];
        for _ in 0..20 {
            make(&mut browser, &typed).await;
        }
        let page = make(&mut browser, &typed).await;
        assert!(page.words().contains("up to 20"), "{}", page.words());
        assert_eq!(test.number(count, vec![]).await, 20, "{engine}");
        // Those whose time is over make room.
        test.clock.advance(2 * 86_400_000);
        // They proved who they are two days ago, which is too long for a new one.
        let asked = make(&mut browser, &typed).await;
        assert!(!asked.text().contains("indaba_pat_"), "{engine}");
        let mut browser = test.browser(&person).await.showing("");
        test.change("DELETE FROM api_tokens WHERE name = 'all'", vec![])
            .await;
        let token = shown(&make(&mut browser, &typed).await);
        assert_eq!(test.number(count, vec![]).await, 1, "{engine}");
        let list = browser.read(TOKENS).await;
        let pairs = [("token", "")];
        let done = browser.submit(&list, "/account/tokens/end", &pairs).await;
        assert!(done.leads_to().contains("tokens-ended"), "{engine}");
        let mut program = test.visitor().showing(&token);
        assert_eq!(program.get(ME).await.status.as_u16(), 401, "{engine}");
    }
}

#[tokio::test]
async fn the_same_form_sent_again_makes_no_second_token() {
    for engine in ENGINES {
        let (test, mut browser) = house(engine).await;
        let page = browser.read(TOKENS).await;
        let typed = [("name", "A"), ("scopes", "me:read"), ("days", "1")];
        let first = browser.submit(&page, TOKENS, &typed).await;
        shown(&first);
        let again = browser.submit(&page, TOKENS, &typed).await;
        assert!(!again.text().contains("indaba_pat_"), "{engine}");
        let count = "SELECT COUNT(*) FROM api_tokens";
        assert_eq!(test.number(count, vec![]).await, 1, "{engine}");
    }
}

#[tokio::test]
async fn the_page_for_those_who_write_programs_says_all_in_six_languages() {
    let test = TestApp::on("sqlite").await;
    let mut visitor = test.visitor();
    for language in kernel::Language::ALL {
        let page = visitor.read(&format!("/developers?lang={language}")).await;
        let text = page.text();
        for part in ["problem-not-found", "fora:write", "/api/v1/openapi.json"] {
            assert!(text.contains(part), "{language}: {part}");
        }
        assert!(!text.contains("programs-"), "{language}: a word is missing");
    }
}
