//! The way back into an account: a letter and something else, three days that the owner can use, and people who know the person.

use guard::{Role, Totp};
use http::StatusCode;
use kernel::{args, day};
use testkit::{Authenticator, Browser, ENGINES, PASSWORD, Page, Person, TestApp, question};

const LEAD_ON: StatusCode = StatusCode::SEE_OTHER;
const ADDRESS: &str = "ada@example.org";
const HOUR: i64 = 3_600_000;

/// Says what was lost; gives what the page says then.
async fn ask(test: &TestApp, email: &str, lost: &str) -> Page {
    let mut browser = test.visitor();
    let page = browser.read("/recover").await;
    let typed = [("email", email), ("lost", lost)];
    let done = browser.submit(&page, "/recover", &typed).await;
    test.work().await;
    done
}

/// The links of the letters to somebody, each that is still good.
async fn links(test: &TestApp, email: &str) -> Vec<String> {
    let mut good = Vec::new();
    for letter in test.letters_to(email).await {
        let words = letter.body.split_whitespace();
        for link in words.filter_map(|w| w.strip_prefix("http://indaba.test/recover/")) {
            let path = format!("/recover/{link}");
            if test.visitor().get(&path).await.status == StatusCode::OK {
                good.push(path);
            }
        }
    }
    good
}

async fn link(test: &TestApp) -> String {
    let mut all = links(test, ADDRESS).await;
    assert_eq!(all.len(), 1, "{all:?}");
    all.remove(0)
}

async fn stage(test: &TestApp) -> Vec<String> {
    test.texts("SELECT stage FROM recoveries", vec![]).await
}

/// Types the second thing.
async fn prove(test: &TestApp, path: &str, proof: &str) -> Page {
    let mut browser = test.visitor();
    let page = browser.read(path).await;
    browser.submit(&page, path, &[("proof", proof)]).await
}

async fn sign_in(test: &TestApp, password: &str, totp: &str) -> bool {
    test.clock.advance(60_000);
    let code = Totp::from_text(totp).unwrap().code(test.clock.now());
    let mut browser = test.visitor();
    let page = browser.read("/sign-in").await;
    let typed = [
        ("email", ADDRESS),
        ("password", password),
        ("code", &code.unwrap()),
    ];
    browser.submit(&page, "/sign-in", &typed).await.status == LEAD_ON
}

async fn ada(test: &TestApp) -> (Person, Browser) {
    let person = test.person("Ada", ADDRESS, Role::Auditor, "").await;
    let browser = test.browser(&person).await;
    (person, browser)
}

#[tokio::test]
async fn a_lost_authenticator_takes_the_password_and_three_days() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let (person, mut here) = ada(&test).await;
        let page = here.read("/account/passkeys").await;
        let answer = Authenticator::default().make(&question(&page));
        let typed = [("name", "Phone"), ("passkey", answer.as_str())];
        here.submit(&page, "/account/passkeys", &typed).await;
        assert_eq!(ask(&test, ADDRESS, "authenticator").await.status, LEAD_ON);
        let first = link(&test).await;
        // The letter alone is not enough, nor is a recovery code where the password is asked for.
        for wrong in ["", "not my password", &person.codes[0]] {
            let no = prove(&test, &first, wrong).await;
            assert!(
                no.text().contains("f-proof-error"),
                "{wrong}: {}",
                no.words()
            );
        }
        assert_eq!(stage(&test).await, ["asked"], "{engine}");
        assert_eq!(prove(&test, &first, PASSWORD).await.status, LEAD_ON);
        assert_eq!(stage(&test).await, ["waiting"], "{engine}");
        // The first link is used up; the owner reads of it on every page.
        let second = link(&test).await;
        assert_ne!(first, second);
        assert!(
            here.read("/privacy")
                .await
                .words()
                .contains("Somebody asked for a new way")
        );
        assert!(
            !test
                .visitor()
                .read("/privacy")
                .await
                .words()
                .contains("Somebody asked")
        );
        // Asking anew shortens nothing.
        ask(&test, ADDRESS, "password").await;
        assert_eq!(stage(&test).await, ["waiting"], "{engine}");
        test.clock.advance(72 * HOUR - 1);
        test.work().await;
        assert_eq!(stage(&test).await, ["waiting"], "{engine}");
        let mut browser = test.visitor();
        let page = browser.read(&second).await;
        assert!(
            page.words().contains("Three days must pass"),
            "{}",
            page.words()
        );
        test.clock.advance(1);
        test.work().await;
        let third = link(&test).await;
        assert_ne!(second, third);
        let page = browser.read(&third).await;
        assert!(!page.form(&third).names.contains(&"new-password".to_owned()));
        let form = page.form(&third);
        let secret = form.fields.into_iter().find(|f| f.0 == "secret").unwrap().1;
        let code = Totp::from_text(&secret).unwrap().code(test.clock.now());
        let done = browser
            .submit(&page, &third, &[("code", &code.unwrap())])
            .await;
        assert!(done.words().contains("recovery codes"), "{}", done.words());
        assert_eq!(
            here.get("/account").await.status,
            LEAD_ON,
            "signed out, {engine}"
        );
        let sql = "SELECT (SELECT COUNT(*) FROM passkeys) + (SELECT COUNT(*) FROM sessions)";
        assert_eq!(test.number(sql, vec![]).await, 0, "{engine}");
        assert!(
            links(&test, ADDRESS).await.is_empty(),
            "good once, {engine}"
        );
        assert!(
            !sign_in(&test, PASSWORD, &person.totp).await,
            "the old one, {engine}"
        );
        assert!(sign_in(&test, PASSWORD, &secret).await, "{engine}");
        let sql = "SELECT COUNT(*) FROM recovery_codes WHERE used IS NULL";
        assert_eq!(test.number(sql, vec![]).await, 8, "{engine}");
        for action in ["ask", "begin", "open"] {
            let sql = "SELECT COUNT(*) FROM audit WHERE action = $1 AND about = $2";
            let row = args![format!("account.{action}_recovery"), person.account];
            assert_eq!(test.number(sql, row).await, 1, "{action}, {engine}");
        }
    }
}

#[tokio::test]
async fn a_lost_password_takes_a_recovery_code_and_keeps_the_second_factor() {
    const NEW: &str = "seven slow boats beside a red mill";
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let (person, _) = ada(&test).await;
        ask(&test, ADDRESS, "password").await;
        let first = link(&test).await;
        let no = prove(&test, &first, PASSWORD).await;
        assert!(no.text().contains("f-proof-error"), "{}", no.words());
        assert_eq!(prove(&test, &first, &person.codes[0]).await.status, LEAD_ON);
        test.clock.advance(72 * HOUR);
        test.work().await;
        let last = link(&test).await;
        let mut browser = test.visitor();
        let page = browser.read(&last).await;
        let weak = browser
            .submit(&page, &last, &[("new-password", "password1234")])
            .await;
        assert!(
            weak.text().contains("f-new-password-error"),
            "{}",
            weak.words()
        );
        let done = browser.submit(&weak, &last, &[("new-password", NEW)]).await;
        assert_eq!(done.leads_to(), "/sign-in?done=recovered-password");
        assert!(!sign_in(&test, PASSWORD, &person.totp).await, "{engine}");
        assert!(sign_in(&test, NEW, &person.totp).await, "{engine}");
        let left = "SELECT COUNT(*) FROM recovery_codes WHERE used IS NULL";
        assert_eq!(
            test.number(left, vec![]).await,
            7,
            "the others stay, {engine}"
        );
    }
}

#[tokio::test]
async fn the_owner_stops_it_in_one_click_from_a_page_or_from_the_letter() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let (person, mut here) = ada(&test).await;
        ask(&test, ADDRESS, "authenticator").await;
        prove(&test, &link(&test).await, PASSWORD).await;
        let page = here.read("/").await;
        let done = here.submit(&page, "/account/recovery/stop", &[]).await;
        assert_eq!(done.status, LEAD_ON, "{}", done.words());
        assert_eq!(stage(&test).await, ["stopped"], "{engine}");
        test.clock.advance(72 * HOUR);
        test.work().await;
        assert_eq!(stage(&test).await, ["stopped"], "{engine}");
        assert!(links(&test, ADDRESS).await.is_empty(), "{engine}");
        let mut here = test.browser(&person).await;
        assert!(
            !here
                .read("/")
                .await
                .words()
                .contains("Somebody asked for a new way")
        );

        ask(&test, ADDRESS, "password").await;
        prove(&test, &link(&test).await, &person.codes[1]).await;
        let path = link(&test).await;
        let mut visitor = test.visitor();
        let page = visitor.read(&path).await;
        let done = visitor.submit(&page, &format!("{path}/stop"), &[]).await;
        assert_eq!(done.status, LEAD_ON, "{}", done.words());
        assert_eq!(stage(&test).await, ["stopped"], "{engine}");
        // A letter that lay too long opens nothing.
        ask(&test, ADDRESS, "password").await;
        test.clock.advance(day(1));
        assert!(links(&test, ADDRESS).await.is_empty(), "{engine}");
    }
}

#[tokio::test]
async fn whoever_lost_both_is_confirmed_by_people_who_know_them() {
    const PATH: &str = "/recoveries";
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let of = async |name: &str, role, scope: &str| {
            let email = format!("{name}@example.org");
            let person = test.person(name, &email, role, scope).await;
            (test.browser(&person).await, person)
        };
        let (mut officer, _) = of("officer", Role::EngagementOfficer, "").await;
        let mut organisations = Vec::new();
        for name in ["One", "Two"] {
            let new = "/organisations/new";
            let typed = [("name", name), ("level", "national"), ("country", "404")];
            let to = officer.fill(new, new, &typed).await;
            organisations.push(to.split(['/', '?']).nth(2).unwrap().to_owned());
        }
        let [one, two] = [organisations[0].as_str(), organisations[1].as_str()];
        let (mut own, _) = of("own", Role::OrganisationAdministrator, one).await;
        let (mut other, _) = of("other", Role::OrganisationAdministrator, two).await;
        let (mut first, _) = of("first", Role::TechnicalAdministrator, "").await;
        let (mut second, _) = of("second", Role::TechnicalAdministrator, "").await;
        test.person("Member", "member@example.org", Role::Member, one)
            .await;
        let staff = test
            .person("Ada", ADDRESS, Role::TechnicalAdministrator, "")
            .await;
        let confirm = async |browser: &mut Browser, id: &str| {
            let token = browser.token().await;
            let fields = [("_csrf", token.as_str()), ("recovery", id)];
            browser.post(PATH, &fields).await.status
        };
        for (email, name) in [("member@example.org", "Member"), (ADDRESS, "Ada")] {
            ask(&test, email, "both").await;
            let path = links(&test, email).await.remove(0);
            assert_eq!(prove(&test, &path, "").await.status, LEAD_ON, "{engine}");
            let words = first.read(PATH).await.words();
            assert!(words.contains(name), "{words}");
        }
        let id = async |email: &str| {
            let sql = "SELECT r.id FROM recoveries r JOIN accounts a ON a.id = r.account WHERE a.email = $1";
            test.texts(sql, args![email.to_owned()]).await.remove(0)
        };
        let (theirs, hers) = (id("member@example.org").await, id(ADDRESS).await);
        let at = async |id: &str| {
            let sql = "SELECT stage FROM recoveries WHERE id = $1";
            test.texts(sql, args![id.to_owned()]).await.remove(0)
        };
        // An administrator of another organisation knows neither; nobody knows themselves.
        assert!(
            !other.read(PATH).await.words().contains("Member"),
            "{engine}"
        );
        for id in [&theirs, &hers] {
            assert_eq!(
                confirm(&mut other, id).await,
                StatusCode::NOT_FOUND,
                "{engine}"
            );
        }
        assert_eq!(
            confirm(&mut own, &hers).await,
            StatusCode::NOT_FOUND,
            "{engine}"
        );
        assert_eq!(
            confirm(&mut officer, &hers).await,
            StatusCode::NOT_FOUND,
            "staff, {engine}"
        );
        let mut herself = test.browser(&staff).await;
        assert_eq!(
            confirm(&mut herself, &hers).await,
            StatusCode::NOT_FOUND,
            "{engine}"
        );
        let asks = own.read("/").await.words();
        assert!(asks.contains("say who they are"), "{asks}");
        // One administrator of the organisation is enough.
        assert_eq!(confirm(&mut own, &theirs).await, LEAD_ON, "{engine}");
        assert_eq!(at(&theirs).await, "waiting", "{engine}");
        // Of the Office it takes two, and two different ones.
        assert_eq!(confirm(&mut first, &hers).await, LEAD_ON, "{engine}");
        assert_eq!(at(&hers).await, "asking", "{engine}");
        let again = confirm(&mut first, &hers).await;
        assert_eq!(again, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        assert_eq!(confirm(&mut second, &hers).await, LEAD_ON, "{engine}");
        assert_eq!(at(&hers).await, "waiting", "{engine}");
        // Whoever confirmed was shown no link: letters go to the owner alone.
        for helper in ["own", "officer", "first", "second"] {
            let email = format!("{helper}@example.org");
            assert!(links(&test, &email).await.is_empty(), "{helper}, {engine}");
        }
        test.clock.advance(72 * HOUR);
        test.work().await;
        let last = links(&test, "member@example.org").await.remove(0);
        let page = test.visitor().read(&last).await;
        let names = page.form(&last).names;
        for name in ["new-password", "secret", "code"] {
            assert!(names.contains(&name.to_owned()), "{names:?}");
        }
    }
}
