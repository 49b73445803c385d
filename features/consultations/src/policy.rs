//! Who may do what with a consultation in which phase.

use guard::{Object, Role, Rule, Viewer, actions};

use crate::model::{Audience, Consultation, Phase};

const DESK: &[Role] = &[Role::EngagementOfficer, Role::ConsultationManager];
const OFFICE: &[Role] = &[
    Role::EngagementOfficer,
    Role::ConsultationManager,
    Role::Auditor,
];

impl Object for Consultation {
    const KIND: &'static str = "consultation";
    const STATES: &'static [&'static str] = &[
        "draft",
        "open",
        "closed",
        "synthesis",
        "response",
        "followed_up",
    ];
    const RULES: &'static [Rule] = &[
        // The role "visitor" is held here by whoever the audience admits; for all others the consultation does not exist.
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &["open", "closed", "synthesis", "response", "followed_up"],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "edit",
            roles: DESK,
            states: &["draft"],
        },
        Rule {
            action: "move",
            roles: DESK,
            states: &["draft", "open", "closed", "synthesis", "response"],
        },
        Rule {
            action: "contribute",
            roles: Role::OF_ORGANISATION,
            states: &["open"],
        },
        Rule {
            action: "see_desk",
            roles: OFFICE,
            states: &["closed", "synthesis", "response", "followed_up"],
        },
        Rule {
            action: "answer",
            roles: DESK,
            states: &["synthesis"],
        },
        Rule {
            action: "see_result",
            roles: &[Role::Visitor],
            states: &["response", "followed_up"],
        },
        Rule {
            action: "see_result",
            roles: OFFICE,
            states: &["synthesis", "response", "followed_up"],
        },
        Rule {
            action: "rate",
            roles: Role::OF_ORGANISATION,
            states: &["response", "followed_up"],
        },
    ];
    fn state(&self) -> &'static str {
        self.phase.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles: Vec<Role> = viewer
            .held
            .iter()
            .filter(|h| h.scope.is_empty())
            .map(|h| h.role)
            .collect();
        let admitted = match self.audience {
            Audience::Public => true,
            Audience::Network => viewer.in_network(),
            Audience::Invited => self.invited,
        };
        if admitted && self.phase != Phase::Draft {
            roles.push(Role::Visitor);
            roles.extend(
                viewer
                    .held
                    .iter()
                    .filter(|h| Role::OF_ORGANISATION.contains(&h.role))
                    .map(|h| h.role),
            );
        }
        roles
    }
}

actions! { Consultation:
    See = "see", EditDraft = "edit", Move = "move", Contribute = "contribute", SeeDesk = "see_desk", Answer = "answer",
    SeeResult = "see_result", Rate = "rate",
}

/// The list of consultations, to which new ones are added.
#[derive(Debug)]
pub struct Programme;

impl Object for Programme {
    const KIND: &'static str = "programme";
    const STATES: &'static [&'static str] = &["standing"];
    const RULES: &'static [Rule] = &[Rule {
        action: "add",
        roles: DESK,
        states: &[],
    }];
    fn state(&self) -> &'static str {
        "standing"
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        viewer.general_roles()
    }
}

actions! { Programme: AddConsultation = "add" }
