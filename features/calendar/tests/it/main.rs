//! The calendar from a draft to attendance, its files and subscriptions, on both engines.
#![expect(
    clippy::unwrap_used,
    reason = "tests stop where something is not as expected"
)]

mod audience;
mod brought;
mod feeds;
mod places;
mod recurring;
mod told;

use guard::Role;
use http::StatusCode;
use kernel::args;
use testkit::{Browser, Page, TestApp};

/// The Office and organisations whose people may come.
struct House {
    test: TestApp,
    officer: Browser,
    /// Identifier and browser of each organisation's representative.
    people: Vec<(String, Browser)>,
}

impl House {
    async fn new(engine: &'static str) -> Self {
        let test = TestApp::on(engine).await;
        let role = Role::EngagementOfficer;
        let officer = test
            .person("Officer", "officer@example.org", role, "")
            .await;
        let mut officer = test.browser(&officer).await;
        let mut people = Vec::new();
        for n in 0..4 {
            let name = format!("Lantern Society {n} (invented)");
            let typed = [
                ("name", name.as_str()),
                ("level", "local"),
                ("country", "404"),
            ];
            let path = "/organisations/new";
            let to = officer.fill(path, path, &typed).await;
            let id = to.trim_start_matches("/organisations/");
            let id = id.split('?').next().unwrap().to_owned();
            let email = format!("speaker{n}@example.org");
            let role = Role::Representative;
            let person = test
                .person(&format!("Speaker {n}"), &email, role, &id)
                .await;
            people.push((id, test.browser(&person).await));
        }
        test.work().await;
        test.full_letters().await;
        Self {
            test,
            officer,
            people,
        }
    }

    /// A draft; what is typed replaces what stands here.
    async fn draft(&mut self, typed: &[(&str, &str)]) -> String {
        let mut all = vec![
            ("title-en", "Rooms and doors"),
            ("about-en", "What opens them."),
            ("kind", "workshop"),
            ("audience", "network"),
            ("day", "2026-05-20"),
            ("time", "10:00"),
            ("end_time", "12:00"),
            ("zone", "America/New_York"),
            ("meeting", "online"),
            ("link", "https://meet.example.org/lanterns"),
            ("reveal", "registered"),
            ("registers", "on"),
        ];
        all.retain(|(name, _)| typed.iter().all(|(n, _)| n != name));
        all.extend_from_slice(typed);
        let path = "/calendar/new";
        let to = self.officer.fill(path, path, &all).await;
        let href = to.split('?').next().unwrap();
        href.trim_end_matches("/invited").to_owned()
    }

    /// The same, published.
    async fn event(&mut self, typed: &[(&str, &str)]) -> String {
        let href = self.draft(typed).await;
        self.publish(&href).await;
        href
    }

    async fn publish(&mut self, href: &str) {
        let path = format!("{href}/move");
        let done = act(&mut self.officer, &path, &[("do", "publish")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    }

    /// One of the people registers.
    async fn register(&mut self, href: &str, n: usize, typed: &[(&str, &str)]) -> Page {
        let mut all = vec![("considered", "on")];
        all.extend_from_slice(typed);
        act(&mut self.people[n].1, &format!("{href}/register"), &all).await
    }

    async fn leave(&mut self, href: &str, n: usize) -> Page {
        let path = format!("{href}/leave");
        act(&mut self.people[n].1, &path, &[("do", "leave")]).await
    }

    /// How many stand in a state.
    async fn count(&self, state: &'static str) -> i64 {
        let sql = "SELECT COUNT(*) FROM calendar_registrations WHERE state = $1";
        self.test.number(sql, args![state]).await
    }

    /// Letters to one of the people that begin so.
    async fn letters(&self, n: usize, subject: &str) -> usize {
        self.test.work().await;
        let email = format!("speaker{n}@example.org");
        let all = self.test.letters_to(&email).await;
        all.iter()
            .filter(|l| l.subject.starts_with(subject))
            .count()
    }
}

/// Sends a form of one's own making: pages have several to the same address.
async fn act(browser: &mut Browser, action: &str, fields: &[(&str, &str)]) -> Page {
    let token = browser.token().await;
    let mut all = vec![("_csrf", token.as_str())];
    all.extend_from_slice(fields);
    browser.post(action, &all).await
}
