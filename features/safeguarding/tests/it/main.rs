//! Assessments written and signed by both sides, and what they let happen, on both engines.
#![expect(
    clippy::unwrap_used,
    reason = "tests stop where something is not as expected"
)]

mod due;
mod gates;
mod incidents;
mod sealed;
mod signed;

use guard::Role;
use kernel::{Timestamp, args, day};
use testkit::{Browser, Page, TestApp};

/// An organisation, its people and two of the Office, in a house that requires assessments.
struct House {
    test: TestApp,
    id: String,
    representative: Browser,
    administrator: Browser,
    member: Browser,
    officer: Browser,
    auditor: Browser,
}

/// Words of the assessment, which nobody else may ever meet.
const WORDS: [&str; 5] = [
    "Lanterns above the ferry",
    "Somebody follows the boat",
    "The ferrymen",
    "Another pier each week",
    "Amina of the quay",
];

impl House {
    async fn new(engine: &'static str) -> Self {
        let test = TestApp::on(engine).await;
        test.assessments_since(Timestamp(0)).await;
        let officer = test
            .person(
                "Officer",
                "officer@example.org",
                Role::EngagementOfficer,
                "",
            )
            .await;
        let auditor = test
            .person("Auditor", "auditor@example.org", Role::Auditor, "")
            .await;
        let (mut officer, auditor) = (test.browser(&officer).await, test.browser(&auditor).await);
        let id = organisation(&mut officer, "Rivers").await;
        let mut people = Vec::new();
        for (name, role) in [
            ("Representative", Role::Representative),
            ("Administrator", Role::OrganisationAdministrator),
            ("Member", Role::Member),
        ] {
            let email = format!("{}@example.org", name.to_lowercase());
            let person = test.person(name, &email, role, &id).await;
            people.push(test.browser(&person).await);
        }
        let mut next = || people.remove(0);
        let (representative, administrator, member) = (next(), next(), next());
        test.work().await;
        test.full_letters().await;
        Self {
            test,
            id,
            representative,
            administrator,
            member,
            officer,
            auditor,
        }
    }

    fn path(&self) -> String {
        format!("/organisations/{}/safety", self.id)
    }

    /// What is typed where everything is agreed to, with what remains of the one threat.
    fn typed(&self, remains: (&'static str, &'static str)) -> Vec<(&'static str, String)> {
        let by = self.test.clock.now().plus(day(30)).iso_date();
        let mut typed: Vec<(&str, String)> = [
            ("context", WORDS[0]),
            ("what-1", WORDS[1]),
            ("who-1", WORDS[2]),
            ("likelihood-1", "4"),
            ("severity-1", "4"),
            ("mitigation-1", WORDS[3]),
            ("owner-1", WORDS[4]),
            ("residual_likelihood-1", remains.0),
            ("residual_severity-1", remains.1),
            ("do", "hand"),
        ]
        .map(|(n, v)| (n, v.to_owned()))
        .to_vec();
        typed.push(("by-1", by));
        for exposure in safety::Exposure::ALL {
            let name: &'static str = format!("allow-{exposure}").leak();
            typed.push((name, "moderate".to_owned()));
        }
        typed
    }

    /// The representative writes.
    async fn write(&mut self, typed: &[(&'static str, String)]) {
        let edit = format!("{}/edit", self.path());
        let typed: Vec<(&str, &str)> = typed.iter().map(|(n, v)| (*n, v.as_str())).collect();
        self.representative.fill(&edit, &edit, &typed).await;
    }

    /// Both sides sign what is under way.
    async fn both_sign(&mut self) {
        let path = self.path();
        for browser in [&mut self.officer, &mut self.representative] {
            let done = sign(browser, &path).await;
            assert!(
                done.leads_to().contains("safety-signed"),
                "{}",
                done.words()
            );
        }
    }

    /// Both sides agree to everything, up to a moderate risk.
    async fn agree(&mut self) {
        self.write(&self.typed(("1", "2"))).await;
        self.both_sign().await;
    }

    /// The representative chooses who sees the organisation.
    async fn show_to(&mut self, visibility: &str) -> Page {
        let record = format!("/organisations/{}", self.id);
        let page = self.representative.read(&record).await;
        let action = format!("{record}/visibility");
        self.representative
            .submit(&page, &action, &[("visibility", visibility)])
            .await
    }

    async fn seen_by(&self) -> String {
        let sql = "SELECT visibility FROM organisations WHERE id = $1";
        self.test.texts(sql, args![self.id]).await.remove(0)
    }

    /// Lets days pass; sessions end in their time, so everybody signs in anew.
    async fn later(&mut self, days: i64) {
        self.test.clock.advance(day(days));
        self.test.work().await;
        let sql = "SELECT id FROM accounts WHERE email = $1";
        for (email, browser) in [
            ("representative@example.org", &mut self.representative),
            ("administrator@example.org", &mut self.administrator),
            ("member@example.org", &mut self.member),
            ("officer@example.org", &mut self.officer),
            ("auditor@example.org", &mut self.auditor),
        ] {
            let account = self.test.texts(sql, args![email]).await[0].parse().unwrap();
            let cookie = self
                .test
                .ctx()
                .begin_session(account, guard::Way::Code)
                .await
                .unwrap();
            browser.keep("indaba", &cookie);
        }
    }
}

/// Signs what the page shows.
async fn sign(browser: &mut Browser, path: &str) -> Page {
    let page = browser.read(path).await;
    let action = format!("{path}/sign");
    browser.submit(&page, &action, &[("accept", "on")]).await
}

/// The officer adds an organisation of the network.
async fn organisation(officer: &mut Browser, name: &str) -> String {
    let typed = [("name", name), ("level", "national"), ("country", "404")];
    let path = "/organisations/new";
    let to = officer.fill(path, path, &typed).await;
    let id = to.trim_start_matches("/organisations/");
    id.split('?').next().unwrap().to_owned()
}
