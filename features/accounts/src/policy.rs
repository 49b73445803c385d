//! Who may see and appoint the people of the Office, who reads and checks the log, who operates.

use guard::{Held, Object, Role, Rule, Viewer, actions, may, standing};
use parties::{Organisation, SeeRecord};

/// The Office itself.
#[derive(Debug)]
pub struct Office;

/// Those who may read what a download of many people's data holds.
const TAKERS: &[Role] = &[
    Role::EngagementOfficer,
    Role::NetworkSteward,
    Role::DecisionConfirmer,
    Role::AppealsSecretary,
    Role::ConsultationManager,
    Role::Auditor,
];

/// Those who agree as a second person, or refuse.
pub const SECONDS: &[Role] = &[Role::DecisionConfirmer, Role::Auditor];

standing! { Office = "office":
    SeePeople = "see_people" for &[Role::TechnicalAdministrator, Role::Auditor],
    Invite = "invite" for &[Role::TechnicalAdministrator],
    ChangeAppointment = "change_appointment" for &[Role::TechnicalAdministrator],
    SeeAudit = "see_audit" for &[Role::Auditor],
    ExportAudit = "export_audit" for &[Role::Auditor],
    VerifyAudit = "verify_audit" for &[Role::Auditor],
    SignAudit = "sign_audit" for &[Role::Auditor],
    // Whoever may read what a download holds may ask for it; it takes a second person to agree.
    SeeExports = "see_exports" for TAKERS,
    AskExport = "ask_export" for TAKERS,
    AnswerExport = "answer_export" for SECONDS,
    // Whoever operates reads no content, and nobody else needs to see the machine.
    SeeOperations = "see_operations" for &[Role::TechnicalAdministrator],
    RetryJob = "retry_job" for &[Role::TechnicalAdministrator],
}

/// An entry of the log, to be proved.
#[derive(Debug)]
pub struct Entry {
    /// Whom it concerns.
    pub about: String,
    /// That organisation, where it is one.
    pub organisation: Option<Organisation>,
    /// Whether a signed head is over it.
    pub signed: bool,
}

impl Entry {
    /// Whether it concerns this person's own account.
    pub fn is_own(&self, viewer: &Viewer) -> bool {
        viewer.account.is_some_and(|a| a.to_string() == self.about)
    }
}

impl Object for Entry {
    const KIND: &'static str = "log_entry";
    const STATES: &'static [&'static str] = &["waiting", "signed"];
    // Whoever reads an entry may prove it: auditors each, others those on their account or in a record that they read.
    const RULES: &'static [Rule] = &[Rule {
        action: "prove",
        roles: &[Role::Auditor, Role::SignedIn],
        states: &["signed"],
    }];
    fn state(&self) -> &'static str {
        if self.signed { "signed" } else { "waiting" }
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = Vec::new();
        if viewer.has(Role::Auditor) {
            roles.push(Role::Auditor);
        }
        let record = self.organisation.as_ref();
        if self.is_own(viewer) || record.is_some_and(|o| may::<SeeRecord>(viewer, o)) {
            roles.push(Role::SignedIn);
        }
        roles
    }
}

actions! { Entry: Prove = "prove" }

/// Sealed records that are opened by agreement of two.
#[derive(Debug)]
pub struct Glass;

/// Those who may ask to open a record that they are not meant to read otherwise.
const OPENERS: &[Role] = &[
    Role::EngagementOfficer,
    Role::AppealsSecretary,
    Role::ConsultationManager,
    Role::Auditor,
];

/// Those who agree to it as a second person, or refuse.
pub const OPENING_SECONDS: &[Role] = &[Role::DecisionConfirmer, Role::Auditor];

const GLASS: &[Role] = &[
    Role::EngagementOfficer,
    Role::AppealsSecretary,
    Role::ConsultationManager,
    Role::DecisionConfirmer,
    Role::Auditor,
];

impl Object for Glass {
    const KIND: &'static str = "sealed_records";
    const STATES: &'static [&'static str] = &["standing"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: GLASS,
            states: &[],
        },
        Rule {
            action: "ask",
            roles: OPENERS,
            states: &[],
        },
        Rule {
            action: "agree",
            roles: OPENING_SECONDS,
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        "standing"
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        // Whoever looks after the machine neither asks nor agrees, whatever else they are.
        if viewer.has(Role::TechnicalAdministrator) {
            return Vec::new();
        }
        viewer.general_roles()
    }
}

actions! { Glass: SeeGlass = "see", AskToOpen = "ask", AgreeToOpen = "agree" }

/// The people who lost what opens their account and wait for somebody who knows them.
#[derive(Debug)]
pub struct Recoveries;

const WHO_KNOWS: &[Role] = &[
    Role::OrganisationAdministrator,
    Role::EngagementOfficer,
    Role::TechnicalAdministrator,
];

impl Object for Recoveries {
    const KIND: &'static str = "recoveries";
    const STATES: &'static [&'static str] = &["standing"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: WHO_KNOWS,
            states: &[],
        },
        Rule {
            action: "confirm",
            roles: WHO_KNOWS,
            states: &[],
        },
    ];

    fn state(&self) -> &'static str {
        "standing"
    }

    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = viewer.general_roles();
        // Whose people they are is asked for each of them.
        let administers = |h: &Held| h.role == Role::OrganisationAdministrator;
        if viewer.held.iter().any(administers) {
            roles.push(Role::OrganisationAdministrator);
        }
        roles
    }
}

actions! { Recoveries: SeeRecoveries = "see", ConfirmRecovery = "confirm" }
