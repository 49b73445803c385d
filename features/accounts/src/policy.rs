//! Who may see and appoint the people of the Office, who reads and checks the log, who operates.

use guard::{Held, Object, Role, Rule, Viewer, actions, standing};

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
    // Whoever may read what a download holds may ask for it; it takes a second person to agree.
    SeeExports = "see_exports" for TAKERS,
    AskExport = "ask_export" for TAKERS,
    AnswerExport = "answer_export" for SECONDS,
    // Whoever operates reads no content, and nobody else needs to see the machine.
    SeeOperations = "see_operations" for &[Role::TechnicalAdministrator],
    RetryJob = "retry_job" for &[Role::TechnicalAdministrator],
}

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
