//! News and calls, their feed and the newsletter, on both engines.
#![expect(
    clippy::unwrap_used,
    reason = "tests stop where something is not as expected"
)]

mod feed;
mod letters;
mod lived;
mod moment;

use guard::Role;
use http::StatusCode;
use kernel::{args, day};
use testkit::{Browser, Page, TestApp};

/// An officer, and two organisations of the network with somebody of each.
struct House {
    test: TestApp,
    /// Organisations by what they are here: rivers, hills.
    ids: Vec<String>,
    officer: Browser,
    auditor: Browser,
    rivers: Browser,
    hills: Browser,
    visitor: Browser,
}

const PEOPLE: [(&str, &str); 4] = [
    ("Officer", "officer@example.org"),
    ("Auditor", "auditor@example.org"),
    ("Rivers", "rivers@example.org"),
    ("Hills", "hills@example.org"),
];

impl House {
    async fn new(engine: &'static str) -> Self {
        let test = TestApp::on(engine).await;
        let mut browsers = Vec::new();
        for ((name, email), role) in PEOPLE.iter().zip([Role::EngagementOfficer, Role::Auditor]) {
            let person = test.person(name, email, role, "").await;
            browsers.push(test.browser(&person).await);
        }
        let mut ids = Vec::new();
        for (name, email) in &PEOPLE[2..] {
            let typed = [("name", *name), ("level", "national"), ("country", "404")];
            let path = "/organisations/new";
            let to = browsers[0].fill(path, path, &typed).await;
            let id = to.trim_start_matches("/organisations/");
            let id = id.split('?').next().unwrap().to_owned();
            let role = Role::Representative;
            let person = test.person("A person", email, role, &id).await;
            browsers.push(test.browser(&person).await);
            ids.push(id);
        }
        test.work().await;
        let mut browsers = browsers.into_iter();
        let mut next = || browsers.next().unwrap();
        Self {
            officer: next(),
            auditor: next(),
            rivers: next(),
            hills: next(),
            visitor: test.visitor(),
            ids,
            test,
        }
    }

    /// Writes an update down; gives its address. What is typed replaces what is usual.
    async fn write(&mut self, typed: &[(&str, &str)]) -> String {
        let closes = self.test.clock.now().plus(day(20)).iso_date();
        let usual = [
            ("kind", "news"),
            ("title", "A dam in the valley"),
            ("summary", "What is planned."),
            ("body", "What is planned, in a few words."),
            ("language", "en"),
            ("audience", "public"),
            ("closes", &closes),
        ];
        let mut all: Vec<(&str, &str)> = usual.to_vec();
        all.retain(|u| typed.iter().all(|t| t.0 != u.0));
        all.extend_from_slice(typed);
        let path = "/updates/new";
        let to = self.officer.fill(path, path, &all).await;
        to.split('?').next().unwrap().to_owned()
    }

    /// Sends a form of the officer's own making, where pages have several to the same address; it must be taken.
    async fn press(&mut self, path: &str, typed: &[(&str, &str)]) {
        let page = self.try_to(path, typed).await;
        assert_eq!(
            page.status,
            StatusCode::SEE_OTHER,
            "{path}: {}",
            page.words()
        );
    }

    async fn try_to(&mut self, path: &str, typed: &[(&str, &str)]) -> Page {
        let token = self.officer.token().await;
        let mut all = vec![("_csrf", token.as_str())];
        all.extend_from_slice(typed);
        self.officer.post(path, &all).await
    }

    /// Names the rivers for an update.
    async fn name(&mut self, href: &str) {
        let id = self.ids[0].clone();
        let typed = [("do", "add"), ("organisation", id.as_str())];
        self.press(&format!("{href}/named"), &typed).await;
    }

    async fn publish(&mut self, href: &str) {
        self.press(&format!("{href}/publish"), &[]).await;
    }

    /// Lets it publish itself in some days, at nine.
    async fn schedule(&mut self, href: &str, days: i64) {
        let at = self.test.clock.now().plus(day(days)).iso_date();
        let typed = [("day", at.as_str()), ("time", "09:00")];
        self.press(&format!("{href}/schedule"), &typed).await;
    }

    /// Lets days pass; sessions end in their time, so everybody signs in anew.
    async fn later(&mut self, days: i64) {
        self.test.clock.advance(day(days));
        self.test.work().await;
        let browsers = [
            &mut self.officer,
            &mut self.auditor,
            &mut self.rivers,
            &mut self.hills,
        ];
        for ((_, email), browser) in PEOPLE.iter().zip(browsers) {
            let sql = "SELECT id FROM accounts WHERE email = $1";
            let account = self.test.texts(sql, args![*email]).await[0]
                .parse()
                .unwrap();
            let ctx = self.test.ctx();
            let cookie = ctx.begin_session(account, guard::Way::Code).await.unwrap();
            browser.keep("indaba", &cookie);
        }
    }
}

/// Everything on which somebody could meet an update: its own page and versions of it, list, tables, feed, search.
async fn surfaces(browser: &mut Browser, href: &str, word: &str) -> Vec<String> {
    let mut met = Vec::new();
    for path in [
        href.to_owned(),
        format!("{href}?text=fr"),
        "/updates".to_owned(),
        "/updates?kind=news".to_owned(),
        "/updates.csv".to_owned(),
        "/updates.xlsx".to_owned(),
        "/updates/feed.atom".to_owned(),
        "/newsletter".to_owned(),
        format!("/search?q={word}"),
    ] {
        let page = browser.get(&path).await;
        // The question itself stands in the page of the search.
        let is_met = if path.starts_with("/search") {
            page.links().iter().any(|l| l == href)
        } else {
            page.contents().contains(word)
        };
        if is_met {
            met.push(path);
        }
    }
    met
}
