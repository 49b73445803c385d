//! Incidents: something happened to people because they took part, or nearly did. Reported by anybody, answered to whoever
//! reported.

mod commands;
mod jobs;
mod lessons;
mod store;
mod within;

pub use commands::{
    Opened, add, add_measure, answer, close, come_back, done_measure, hide, leave, reopen, report,
    triage,
};
pub use jobs::late;
pub use lessons::{Counted, counted, learn};
pub use store::{
    Lesson, Measure, Word, counts, handled, incident, is_late, lessons, measures, of_reporter,
    own_words, read, read_measures, words,
};
pub use within::{erase, forget, merged, parted};

use guard::{Notice, Object, Recipient, Record, Role, Rule, Viewer, actions, standing};
use kernel::{Id, Timestamp};

/// Working days within which every report is acknowledged.
pub const ACKNOWLEDGE: u16 = 2;

kernel::codes! {
    /// Where an incident stands.
    pub enum State {
        /// Nobody of the Office has looked at it yet.
        Reported = "reported",
        /// The Office is at work on it.
        Acknowledged = "acknowledged",
        /// It is closed, with reasons.
        Closed = "closed",
    }
}

kernel::codes! {
    /// What happened.
    pub enum Kind {
        Threat = "threat", Reprisal = "reprisal", Surveillance = "surveillance", Disclosure = "disclosure",
        Harassment = "harassment", Conduct = "conduct", Other = "other",
    }
}

kernel::codes! {
    /// How severe it is.
    pub enum Severity { Minor = "minor", Moderate = "moderate", Severe = "severe", Critical = "critical" }
}

kernel::codes! {
    /// Why it is closed.
    pub enum Outcome {
        Resolved = "resolved", PassedOn = "passed_on", NothingFound = "nothing_found", NoContact = "no_contact",
    }
}

kernel::codes! {
    /// Who speaks.
    pub enum Voice {
        /// Whoever reported.
        Reporter = "reporter",
        /// The Office to whoever reported.
        Office = "office",
        /// The Office for itself.
        Note = "note",
    }
}

/// Identifier of an incident.
pub type IncidentId = Id<Incident>;

/// An incident, without its words.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Row {
    /// Identifier.
    pub id: IncidentId,
    /// The organisation concerned; empty where none is named.
    pub organisation: String,
    /// Where it stands.
    pub state: State,
    /// What happened.
    pub kind: Kind,
    /// Code of how severe; empty before anybody looked.
    pub severity: String,
    /// Account of whoever reported; empty where a code stands for them.
    pub reporter: String,
    /// What is stored of the code.
    pub code: String,
    /// Whether only those named handle it.
    pub restricted: bool,
    /// When it was reported.
    pub reported: Timestamp,
    /// By when it is acknowledged.
    pub due: Timestamp,
    /// When it was.
    pub acknowledged: Option<Timestamp>,
    /// When it was closed.
    pub closed: Option<Timestamp>,
    /// Code of why.
    pub outcome: String,
    /// Counts changes.
    pub version: i64,
}

/// An incident with those who handle it.
#[derive(Clone, Debug)]
pub struct Incident {
    /// Its row.
    pub row: Row,
    /// Accounts of those who handle it where it is restricted.
    pub handlers: Vec<String>,
}

impl Incident {
    /// Its record in the vault: what whoever reported reads too.
    #[must_use]
    pub fn record(&self) -> Record {
        Record::new("incidents", self.row.id, "")
    }

    /// The record of what the Office writes for itself.
    #[must_use]
    pub fn notes(&self) -> Record {
        Record::new("incident_notes", self.row.id, "")
    }

    /// The scope of a code's session.
    #[must_use]
    pub fn scope(id: IncidentId) -> String {
        format!("incident:{id}")
    }

    /// Address of its page for those who are signed in.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/incidents/{}", self.row.id)
    }

    /// A notice about it: what it says stands on no start page once its reader may not open it any more.
    #[must_use]
    pub fn notice(&self, letter: &str) -> Notice {
        Notice::new(letter, self.href()).about("incident", self.row.id)
    }

    /// Those of the Office who may open it.
    fn office(&self) -> Vec<Recipient> {
        if self.row.restricted {
            let known = self.handlers.iter().filter_map(|h| h.parse().ok());
            known.map(Recipient::Account).collect()
        } else {
            vec![Recipient::Role(Role::EngagementOfficer)]
        }
    }

    /// Whether somebody handles it.
    #[must_use]
    pub fn is_handled_by(&self, viewer: &Viewer) -> bool {
        let Some(account) = viewer.account.map(|a| a.to_string()) else {
            return false;
        };
        // Nobody handles what they reported themselves.
        if self.row.reporter == account {
            return false;
        }
        if self.row.restricted {
            is_of_the_office(viewer) && self.handlers.contains(&account)
        } else {
            viewer.has(Role::EngagementOfficer)
        }
    }
}

/// Whether somebody holds any office now: who has left it handles nothing any more.
fn is_of_the_office(viewer: &Viewer) -> bool {
    let mut held = viewer.held.iter();
    held.any(|h| h.scope.is_empty() && Role::OF_OFFICE.contains(&h.role))
}

impl Object for Incident {
    const KIND: &'static str = "incident";
    const STATES: &'static [&'static str] = &["reported", "acknowledged", "closed"];
    const RULES: &'static [Rule] = &[
        // The role "signed_in" is held here by whoever reported, "applicant" by whoever knows its code, "engagement_officer" by
        // those who handle it.
        Rule {
            action: "read",
            roles: &[Role::SignedIn, Role::Applicant, Role::EngagementOfficer],
            states: &[],
        },
        Rule {
            action: "add",
            roles: &[Role::SignedIn, Role::Applicant],
            states: &["reported", "acknowledged"],
        },
        Rule {
            action: "reopen",
            roles: &[Role::SignedIn, Role::Applicant],
            states: &["closed"],
        },
        Rule {
            action: "handle",
            roles: &[Role::EngagementOfficer],
            states: &["reported", "acknowledged"],
        },
        Rule {
            action: "learn",
            roles: &[Role::EngagementOfficer],
            states: &["closed"],
        },
    ];
    fn state(&self) -> &'static str {
        self.row.state.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = Vec::new();
        let account = viewer.account.map(|a| a.to_string()).unwrap_or_default();
        if !account.is_empty() && account == self.row.reporter {
            roles.push(Role::SignedIn);
        }
        let scope = Self::scope(self.row.id);
        if viewer
            .held
            .iter()
            .any(|h| h.role == Role::Applicant && h.scope == scope)
        {
            roles.push(Role::Applicant);
        }
        if self.is_handled_by(viewer) {
            roles.push(Role::EngagementOfficer);
        }
        roles
    }
}

actions! { Incident:
    Read = "read", Add = "add", Reopen = "reopen", Handle = "handle", Learn = "learn",
}

/// The way in for reports, the lists, and the lessons.
#[derive(Debug)]
pub struct Incidents;

standing! { Incidents = "incidents":
    Report = "report" for &[Role::Visitor],
    SeeOwn = "see_own" for &[Role::SignedIn],
    SeeCounts = "see_counts" for &[Role::Auditor, Role::EngagementOfficer],
    SeeLessons = "see_lessons" for &[Role::Visitor],
}
