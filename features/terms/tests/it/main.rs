//! The terms in versions, signed by both sides, and what each owes the other, on both engines.
#![expect(
    clippy::unwrap_used,
    reason = "tests stop where something is not as expected"
)]

mod owed;
mod said;
mod signed;
mod written;

use guard::Role;
use http::StatusCode;
use kernel::args;
use testkit::{Browser, TestApp};

/// An organisation, its people and two of the Office.
struct House {
    test: TestApp,
    id: String,
    representative: Browser,
    administrator: Browser,
    officer: Browser,
    steward: Browser,
}

impl House {
    async fn new(engine: &'static str) -> Self {
        let test = TestApp::on(engine).await;
        let steward = test
            .person("Steward", "steward@example.org", Role::NetworkSteward, "")
            .await;
        let officer = test
            .person(
                "Officer",
                "officer@example.org",
                Role::EngagementOfficer,
                "",
            )
            .await;
        let (steward, mut officer) = (test.browser(&steward).await, test.browser(&officer).await);
        let id = organisation(&mut officer, "Rivers").await;
        let mut people = Vec::new();
        for (name, role) in [
            ("Representative", Role::Representative),
            ("Administrator", Role::OrganisationAdministrator),
        ] {
            let email = format!("{}@example.org", name.to_lowercase());
            let person = test.person(name, &email, role, &id).await;
            people.push(test.browser(&person).await);
        }
        let administrator = people.pop().unwrap();
        let representative = people.pop().unwrap();
        test.work().await;
        test.full_letters().await;
        Self {
            test,
            id,
            representative,
            administrator,
            officer,
            steward,
        }
    }

    fn path(&self) -> String {
        format!("/organisations/{}/terms", self.id)
    }

    /// Both sides sign the version in force.
    async fn both_sign(&mut self) {
        let path = self.path();
        for (browser, how) in [
            (&mut self.representative, "sign"),
            (&mut self.officer, "countersign"),
        ] {
            let action = format!("{path}/{how}");
            browser.fill(&path, &action, &[("accept", "on")]).await;
        }
    }

    /// The obligation of a duty that came last.
    async fn obligation(&self, code: &str) -> String {
        let sql = "SELECT id FROM terms_obligations WHERE code = $1 AND organisation = $2 ORDER BY period DESC";
        let found = self.test.texts(sql, args![code, self.id]).await;
        format!("/obligations/{}", found[0])
    }

    /// Lets days pass; sessions end in their time, so everybody signs in anew.
    async fn later(&mut self, days: i64) {
        self.test.clock.advance(kernel::day(days));
        self.test.work().await;
        let sql = "SELECT id FROM accounts WHERE email = $1";
        for (email, browser) in [
            ("representative@example.org", &mut self.representative),
            ("administrator@example.org", &mut self.administrator),
            ("officer@example.org", &mut self.officer),
            ("steward@example.org", &mut self.steward),
        ] {
            let account = self.test.texts(sql, args![email]).await[0].parse().unwrap();
            let ctx = self.test.ctx();
            let cookie = ctx.begin_session(account, guard::Way::Code).await.unwrap();
            browser.keep("indaba", &cookie);
        }
    }
}

/// The officer adds an organisation of the network.
async fn organisation(officer: &mut Browser, name: &str) -> String {
    let typed = [("name", name), ("level", "national"), ("country", "404")];
    let path = "/organisations/new";
    let to = officer.fill(path, path, &typed).await;
    let id = to.trim_start_matches("/organisations/");
    id.split('?').next().unwrap().to_owned()
}

/// Publishes another version in English that asks for two things only.
async fn publish(steward: &mut Browser, words: &str) {
    let path = "/terms/new";
    let page = steward.read(path).await;
    let done = steward.submit(&page, path, &typed(&page, words)).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
}

/// A version that keeps the yearly report and asks for one new thing.
fn typed<'a>(page: &testkit::Page, words: &'a str) -> Vec<(&'static str, &'a str)> {
    let names = page.form("/terms/new").names;
    let texts = names
        .into_iter()
        .filter(|n| n.contains("-text-") || n.starts_with("body-"));
    let mut typed: Vec<(&'static str, &str)> = texts
        .map(|n| (&*Box::leak(n.into_boxed_str()), ""))
        .collect();
    let new = [
        ("body-en", words),
        ("reason", "It was too long."),
        ("sign_within", "10"),
        ("d-0-text-en", "Report every half year."),
        ("d-0-code", "report"),
        ("d-0-side", "office"),
        ("d-0-rule", "months"),
        ("d-0-amount", "6"),
        ("d-1-text-en", "Send a photograph of the garden."),
        ("d-1-code", "garden"),
        ("d-1-side", "organisation"),
        ("d-1-rule", "days"),
        ("d-1-amount", "5"),
    ];
    typed.retain(|t| new.iter().all(|n| n.0 != t.0));
    typed.extend(new);
    typed
}
