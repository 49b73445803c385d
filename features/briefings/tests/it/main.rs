//! A briefing from the call to its minutes, on both engines.
#![expect(
    clippy::unwrap_used,
    reason = "tests stop where something is not as expected"
)]

mod drawn;
mod duty;
mod questions;
mod seats;
mod ways;

use guard::Role;
use http::StatusCode;
use kernel::args;
use testkit::{Browser, Page, Person, TestApp};

/// The Office and organisations that may come.
struct House {
    test: TestApp,
    officer: Browser,
    second: Browser,
    people: Vec<Person>,
    /// Identifier and browser of each organisation's representative.
    organisations: Vec<(String, Browser)>,
}

/// Country, level and visibility of the organisations.
const WHO: [(&str, &str, &str); 8] = [
    ("404", "local", "public"),
    ("566", "national", "office"),
    ("250", "national", "public"),
    ("276", "regional", "network"),
    ("356", "local", "public"),
    ("050", "national", "office"),
    ("076", "local", "public"),
    ("170", "national", "public"),
];

impl House {
    async fn new(engine: &'static str) -> Self {
        let test = TestApp::on(engine).await;
        let role = Role::EngagementOfficer;
        let mut people = Vec::new();
        for (name, email) in [
            ("Officer", "officer@example.org"),
            ("Second", "second@example.org"),
        ] {
            people.push(test.person(name, email, role, "").await);
        }
        let mut officer = test.browser(&people[0]).await;
        let second = test.browser(&people[1]).await;
        let mut organisations = Vec::new();
        for (n, (country, level, visibility)) in WHO.iter().enumerate() {
            let name = format!("Society {n}");
            let typed = [
                ("name", name.as_str()),
                ("level", level),
                ("country", country),
            ];
            let path = "/organisations/new";
            let to = officer.fill(path, path, &typed).await;
            let id = to.trim_start_matches("/organisations/");
            let id = id.split('?').next().unwrap().to_owned();
            let sql = "UPDATE organisations SET visibility = $2 WHERE id = $1";
            test.change(sql, args![id, *visibility]).await;
            let email = format!("speaker{n}@example.org");
            let person = test
                .person(&format!("Speaker {n}"), &email, Role::Representative, &id)
                .await;
            organisations.push((id, test.browser(&person).await));
            people.push(person);
        }
        test.work().await;
        test.full_letters().await;
        Self {
            test,
            officer,
            second,
            people,
            organisations,
        }
    }

    /// A briefing with so many places, whose call is open.
    async fn called(&mut self, seats: &str) -> String {
        self.met(seats, &[("place", "Conference room 4")]).await
    }

    /// The same, where people meet as is typed.
    async fn met(&mut self, seats: &str, how: &[(&str, &str)]) -> String {
        let path = "/briefings/new";
        let mut typed = vec![
            ("title-en", "What the Office did"),
            ("title-fr", "Ce que le Bureau a fait"),
            ("about-en", "A report of the year."),
            ("host", "under_secretary"),
            ("audience", "public"),
            ("day", "2026-05-20"),
            ("time", "10:00"),
            ("zone", "America/New_York"),
            ("seats", seats),
            ("together", "1"),
            ("call_until", "2026-03-31"),
            ("answer_days", "5"),
        ];
        typed.extend_from_slice(how);
        let to = self.officer.fill(path, path, &typed).await;
        let href = to.split('?').next().unwrap().to_owned();
        let done = act(
            &mut self.officer,
            &format!("{href}/move"),
            &[("do", "call")],
        )
        .await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        href
    }

    /// The first so many say that they would come.
    async fn say(&mut self, href: &str, many: usize) {
        let action = format!("{href}/willing");
        for (_, browser) in self.organisations.iter_mut().take(many) {
            browser.fill(href, &action, &[("considered", "on")]).await;
        }
    }

    /// Closes the call after every risk was looked at.
    async fn weighed(&mut self, href: &str, many: usize) {
        for (id, _) in self.organisations.iter().take(many) {
            let typed = [("do", "weigh"), ("organisation", id), ("safety", "clear")];
            let done = act(&mut self.officer, &format!("{href}/pool"), &typed).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        }
        act(
            &mut self.officer,
            &format!("{href}/move"),
            &[("do", "close")],
        )
        .await;
    }

    /// Quotas as they are proposed, and the lottery published.
    async fn published(&mut self, href: &str) {
        let path = format!("{href}/quotas");
        let to = self.officer.fill(&path, &path, &[]).await;
        assert!(to.starts_with(&path), "{to}");
        let page = self.officer.read(&path).await;
        assert!(
            page.words().contains("What these quotas come to"),
            "{}",
            page.words()
        );
        let typed = [
            ("do", "publish"),
            ("announced", "Numbers of 1 April"),
            ("tickets", "1000"),
        ];
        let done = act(&mut self.officer, &path, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert!(done.leads_to().contains("/draw"));
    }

    /// Lets days pass; sessions end in their time, so everybody signs in anew.
    async fn later(&mut self, days: i64) {
        self.test.clock.advance(kernel::day(days));
        self.test.work().await;
        self.officer = self.test.browser(&self.people[0]).await;
        self.second = self.test.browser(&self.people[1]).await;
        for (n, (_, browser)) in self.organisations.iter_mut().enumerate() {
            *browser = self.test.browser(&self.people[n + 2]).await;
        }
    }

    /// Letters to somebody that say that there is something new.
    async fn news_to(&self, n: usize) -> Vec<String> {
        let letters = self
            .test
            .letters_to(&format!("speaker{n}@example.org"))
            .await;
        // What has to be answered and what is to be read are two letters.
        let subjects = ["Something new", "Something to read"];
        let new = letters
            .into_iter()
            .filter(|l| subjects.iter().any(|s| l.subject.starts_with(s)));
        new.map(|l| l.body).collect()
    }

    /// Numbers of the organisations whose place is in a state.
    async fn seated(&self, state: &'static str) -> Vec<usize> {
        let sql = "SELECT organisation FROM panel_places WHERE state = $1";
        let ids = self.test.texts(sql, args![state]).await;
        let all = self.organisations.iter().enumerate();
        all.filter(|(_, o)| ids.contains(&o.0))
            .map(|(n, _)| n)
            .collect()
    }
}

/// Sends a form of one's own making: pages have several to the same address.
async fn act(browser: &mut Browser, action: &str, fields: &[(&str, &str)]) -> Page {
    let token = browser.token().await;
    let mut all = vec![("_csrf", token.as_str())];
    all.extend_from_slice(fields);
    browser.post(action, &all).await
}
