//! Who may see and invite the people of the Office, and who reads the log.

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
            action: "see_audit",
            roles: &[Role::Auditor],
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

actions! { Office: SeePeople = "see_people", Invite = "invite", SeeAudit = "see_audit" }
