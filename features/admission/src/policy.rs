//! Who may do what with an application, and at which stage.

use guard::{Object, Role, Rule, Viewer, actions, standing};

use crate::model::Application;

/// Who works on applications.
const DESK: &[Role] = &[Role::EngagementOfficer, Role::NetworkSteward];
/// Who reads them.
pub(crate) const READERS: &[Role] = &[
    Role::EngagementOfficer,
    Role::NetworkSteward,
    Role::DecisionConfirmer,
    Role::Auditor,
];
pub(crate) const SENT: &[&str] = &[
    "submitted",
    "clarification",
    "deciding",
    "admitted",
    "refused",
];

impl Object for Application {
    const KIND: &'static str = "application";
    const STATES: &'static [&'static str] = &[
        "draft",
        "submitted",
        "clarification",
        "deciding",
        "admitted",
        "refused",
        "withdrawn",
        "expired",
    ];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see_own",
            roles: &[Role::Applicant],
            states: &[],
        },
        Rule {
            action: "write",
            roles: &[Role::Applicant],
            states: &["draft", "clarification"],
        },
        Rule {
            action: "submit",
            roles: &[Role::Applicant],
            states: &["draft"],
        },
        Rule {
            action: "answer",
            roles: &[Role::Applicant],
            states: &["clarification"],
        },
        Rule {
            action: "withdraw",
            roles: &[Role::Applicant],
            states: &["draft", "submitted", "clarification", "deciding"],
        },
        // Nobody reads a draft but who writes it.
        Rule {
            action: "see",
            roles: READERS,
            states: SENT,
        },
        Rule {
            action: "assess",
            roles: DESK,
            states: &["submitted"],
        },
        Rule {
            action: "ask",
            roles: DESK,
            states: &["submitted"],
        },
        Rule {
            action: "screen",
            roles: DESK,
            states: &["submitted", "clarification"],
        },
        Rule {
            action: "propose",
            roles: DESK,
            states: &["submitted"],
        },
        // A panel has overturned the refusal: the organisation is admitted after all.
        Rule {
            action: "remedy",
            roles: DESK,
            states: &["refused"],
        },
    ];
    fn state(&self) -> &'static str {
        self.state.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let id = self.id.to_string();
        viewer
            .held
            .iter()
            .filter(|h| h.scope.is_empty() || (h.role == Role::Applicant && h.scope == id))
            .map(|h| h.role)
            // A draft, and what was withdrawn, does not exist for anybody else.
            .filter(|r| *r == Role::Applicant || SENT.contains(&self.state.code()))
            .collect()
    }
}

actions! { Application:
    SeeOwn = "see_own", Write = "write", Submit = "submit", Answer = "answer", Withdraw = "withdraw",
    See = "see", Assess = "assess", Ask = "ask", Screen = "screen", Propose = "propose", Remedy = "remedy",
}

/// The way in: everybody reads what is asked and may begin.
#[derive(Debug)]
pub struct Entrance;

standing! { Entrance = "entrance":
    SeeEntrance = "see" for &[Role::Visitor],
    Begin = "begin" for &[Role::Visitor],
}

/// The desk at which applications are looked at, with the lists of names they are compared with.
#[derive(Debug)]
pub struct Desk;

standing! { Desk = "admission_desk":
    SeeDesk = "see" for READERS,
    KeepLists = "keep_lists" for &[Role::NetworkSteward],
}
