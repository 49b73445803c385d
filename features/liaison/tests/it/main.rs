//! Seats, enquiries and what is published of them, on both engines.
#![expect(
    clippy::unwrap_used,
    reason = "tests stop where something is not as expected"
)]

mod answered;
mod figures;
mod sealed;
mod seats;

use guard::Role;
use kernel::{args, day};
use testkit::{Browser, Page, Person, TestApp};

/// Words that nobody else may ever meet.
const WORDS: &str = "Lanterns above the ferry";

const NEW: &str = "/enquiries/new";

/// The Office with those who hold seats, and an organisation with its people.
struct House {
    test: TestApp,
    organisation: String,
    people: Vec<(&'static str, Person)>,
    browsers: Vec<(&'static str, Browser)>,
}

impl House {
    async fn new(engine: &'static str) -> Self {
        let test = TestApp::on(engine).await;
        let mut house = Self {
            test,
            organisation: String::new(),
            people: Vec::new(),
            browsers: Vec::new(),
        };
        house.person("officer", Role::EngagementOfficer, "").await;
        for who in ["holder", "deputy", "other"] {
            house.person(who, Role::FocalPoint, "").await;
        }
        house.person("auditor", Role::Auditor, "").await;
        let typed = [
            ("name", "Rivers"),
            ("level", "national"),
            ("country", "404"),
        ];
        let path = "/organisations/new";
        let to = house.of("officer").fill(path, path, &typed).await;
        let id = to.trim_start_matches("/organisations/");
        let id = id.split('?').next().unwrap().to_owned();
        house.person("member", Role::Member, &id).await;
        house
            .person("representative", Role::Representative, &id)
            .await;
        house.person("stranger", Role::Member, "elsewhere").await;
        house.organisation = id;
        house.test.work().await;
        house.test.full_letters().await;
        house
    }

    async fn person(&mut self, who: &'static str, role: Role, scope: &str) {
        let email = format!("{who}@example.org");
        // A name that stands in no other words.
        let name = format!("Zq{who}");
        let person = self.test.person(&name, &email, role, scope).await;
        let browser = self.test.browser(&person).await;
        self.people.push((who, person));
        self.browsers.push((who, browser));
    }

    fn of(&mut self, who: &str) -> &mut Browser {
        let mut all = self.browsers.iter_mut();
        &mut all.find(|b| b.0 == who).unwrap().1
    }

    fn account(&self, who: &str) -> String {
        let mut all = self.people.iter();
        all.find(|p| p.0 == who).unwrap().1.account.to_string()
    }

    /// The officer makes a seat for a theme, which answers within three working days; gives its identifier.
    async fn seat(&mut self, name: &str, theme: &str) -> String {
        let typed = [
            ("body", "working_group"),
            ("body_name-en", "A working group"),
            ("name-en", name),
            ("themes", theme),
            ("target", "3"),
        ];
        let path = "/focal-points/new";
        let to = self.of("officer").fill(path, path, &typed).await;
        to.split('/').nth(2).unwrap().to_owned()
    }

    /// The officer gives a seat to somebody, from now on.
    async fn give(&mut self, seat: &str, part: &str, who: &str) {
        let account = if who == "nobody" {
            who.to_owned()
        } else {
            self.account(who)
        };
        let (edit, to) = (
            format!("/focal-points/{seat}/edit"),
            format!("/focal-points/{seat}/holder"),
        );
        let typed = [("part", part), ("account", account.as_str())];
        self.of("officer").fill(&edit, &to, &typed).await;
    }

    /// Somebody asks about a theme, for their organisation; gives the address.
    async fn ask(&mut self, who: &str, theme: &str) -> String {
        let organisation = self.organisation.clone();
        let mut typed = vec![("theme", theme), ("language", "en"), ("words", WORDS)];
        if who == "member" {
            typed.push(("organisation", &organisation));
        }
        let to = self.of(who).fill(NEW, NEW, &typed).await;
        to.split('?').next().unwrap().to_owned()
    }

    /// Sends a form of one's own making.
    async fn act(&mut self, who: &str, action: &str, fields: &[(&str, &str)]) -> Page {
        let token = self.of(who).token().await;
        let mut all = vec![("_csrf", token.as_str())];
        all.extend_from_slice(fields);
        self.of(who).post(action, &all).await
    }

    /// Somebody of the seat answers.
    async fn answer(&mut self, who: &str, href: &str, words: &str) -> Page {
        let handle = format!("{href}/handle");
        let typed = [("do", "answer"), ("answer", words)];
        self.act(who, &handle, &typed).await
    }

    /// Lets days pass; sessions end in their time, so everybody signs in anew.
    async fn later(&mut self, days: i64) {
        self.test.clock.advance(day(days));
        self.test.work().await;
        for (who, browser) in &mut self.browsers {
            let mut all = self.people.iter();
            let person = &all.find(|p| p.0 == *who).unwrap().1;
            *browser = self.test.browser(person).await;
        }
    }

    /// Letters to somebody in full that hold some words.
    async fn told(&self, who: &str, words: &str) -> usize {
        let email = format!("{who}@example.org");
        let letters = self.test.letters_to(&email).await;
        letters.iter().filter(|l| l.body.contains(words)).count()
    }

    /// How many keys of what lies in a table are wrapped for a recipient.
    async fn keys(&self, table: &str, recipient: &str) -> i64 {
        let sql = "SELECT COUNT(*) FROM sealed_keys WHERE record LIKE $1 AND recipient = $2";
        let record = format!("{table}:%");
        self.test.number(sql, args![record, recipient]).await
    }
}

/// The words of a page on one line.
fn plain(page: &Page) -> String {
    let words = page.words();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
