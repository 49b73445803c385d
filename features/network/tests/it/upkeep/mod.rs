//! Keeping the register in order, on both engines: each test walks by the forms that people use.

mod alike;
mod carried;
mod flags;
mod merge;
mod own_data;
mod renewal;
mod standing;

use guard::Role;
use kernel::args;
use testkit::{Browser, Person, TestApp};

/// A house with the people of the Office and one organisation with its representative.
struct House {
    app: TestApp,
    officer: Browser,
    steward: Browser,
    confirmer: Browser,
    speaker: Browser,
    representative: Person,
    id: String,
}

/// The identifier in an address such as `/organisations/ID?done=…`.
fn id_of(address: &str) -> String {
    let path = address.split('?').next().unwrap();
    path.rsplit('/').next().unwrap().to_owned()
}

impl House {
    async fn on(engine: &'static str) -> Self {
        let app = TestApp::on(engine).await;
        let mut browsers = Vec::new();
        for (name, role) in [
            ("Olu Officer", Role::EngagementOfficer),
            ("Stella Steward", Role::NetworkSteward),
            ("Conny Confirmer", Role::DecisionConfirmer),
        ] {
            let email = format!("{}@example.org", name.replace(' ', "."));
            let person = app.person(name, &email, role, "").await;
            browsers.push(app.browser(&person).await);
        }
        let confirmer = browsers.pop().unwrap();
        let steward = browsers.pop().unwrap();
        let mut officer = browsers.pop().unwrap();
        let id = add(&mut officer, "Bridges of Trust").await;
        let representative = app
            .person(
                "Rana Representative",
                "rana@example.org",
                Role::Representative,
                &id,
            )
            .await;
        let mut speaker = app.browser(&representative).await;
        let path = format!("/organisations/{id}");
        speaker
            .fill(
                &path,
                &format!("{path}/visibility"),
                &[("visibility", "public")],
            )
            .await;
        app.work().await;
        Self {
            app,
            officer,
            steward,
            confirmer,
            speaker,
            representative,
            id,
        }
    }

    /// The address of a page of the organisation.
    fn at(&self, page: &str) -> String {
        format!("/organisations/{}{page}", self.id)
    }

    async fn standing(&self) -> String {
        let sql = "SELECT standing || ' ' || visibility FROM organisations WHERE id = $1";
        self.app.texts(sql, args![self.id]).await.remove(0)
    }

    /// Time passes; everybody signs in anew where their session may have ended.
    async fn later(&mut self, days: i64) {
        self.app.clock.advance(kernel::day(days));
        self.speaker = self.app.browser(&self.representative).await;
        self.app.work().await;
    }

    /// The confirmer confirms the one proposal that waits.
    async fn confirm(&mut self) {
        let to = self
            .confirmer
            .fill(
                "/organisations/proposals",
                "/organisations/proposals",
                &[("act", "confirm")],
            )
            .await;
        assert_eq!(to, "/organisations/proposals?done=saved");
        self.app.work().await;
    }
}

async fn add(officer: &mut Browser, name: &str) -> String {
    let typed = [
        ("name", name),
        ("purpose", "Dialogue between neighbours"),
        ("level", "national"),
        ("country", "404"),
    ];
    let new = "/organisations/new";
    id_of(&officer.fill(new, new, &typed).await)
}
