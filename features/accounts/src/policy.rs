//! Who may see and appoint the people of the Office, who reads and checks the log, who operates.

use guard::{Object, Role, Rule, Viewer, actions};

/// The Office itself.
#[derive(Debug)]
pub struct Office;

impl Object for Office {
    const KIND: &'static str = "office";
    const STATES: &'static [&'static str] = &["standing"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see_people",
            roles: &[Role::TechnicalAdministrator, Role::Auditor],
            states: &[],
        },
        Rule {
            action: "invite",
            roles: &[Role::TechnicalAdministrator],
            states: &[],
        },
        Rule {
            action: "change_appointment",
            roles: &[Role::TechnicalAdministrator],
            states: &[],
        },
        Rule {
            action: "see_audit",
            roles: &[Role::Auditor],
            states: &[],
        },
        Rule {
            action: "export_audit",
            roles: &[Role::Auditor],
            states: &[],
        },
        Rule {
            action: "verify_audit",
            roles: &[Role::Auditor],
            states: &[],
        },
        // Whoever operates reads no content, and nobody else needs to see the machine.
        Rule {
            action: "see_operations",
            roles: &[Role::TechnicalAdministrator],
            states: &[],
        },
        Rule {
            action: "retry_job",
            roles: &[Role::TechnicalAdministrator],
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        "standing"
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        viewer.general_roles()
    }
}

actions! { Office:
    SeePeople = "see_people", Invite = "invite", ChangeAppointment = "change_appointment", SeeAudit = "see_audit",
    ExportAudit = "export_audit", VerifyAudit = "verify_audit", SeeOperations = "see_operations", RetryJob = "retry_job",
}
