//! Who may do what with a briefing in which state.

use guard::{Object, Role, Rule, Viewer, actions, standing};

use crate::model::{Audience, Briefing, State};

const DESK: &[Role] = &[Role::EngagementOfficer];
const OFFICE: &[Role] = &[
    Role::EngagementOfficer,
    Role::ConsultationManager,
    Role::Auditor,
];
/// Those who act for an organisation.
const SPEAKERS: &[Role] = &[Role::Representative, Role::OrganisationAdministrator];

impl Object for Briefing {
    const KIND: &'static str = "briefing";
    const STATES: &'static [&'static str] = &[
        "draft",
        "call",
        "closed",
        "committed",
        "drawn",
        "held",
        "cancelled",
    ];
    const RULES: &'static [Rule] = &[
        // The role "visitor" is held here by whoever the audience admits; for all others the briefing does not exist.
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &["call", "closed", "committed", "drawn", "held", "cancelled"],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "edit",
            roles: DESK,
            states: &["draft", "call"],
        },
        Rule {
            action: "move",
            roles: DESK,
            states: &["draft", "call", "closed", "committed", "drawn"],
        },
        Rule {
            action: "be_willing",
            roles: SPEAKERS,
            states: &["call"],
        },
        Rule {
            action: "see_pool",
            roles: OFFICE,
            states: &["call", "closed", "committed", "drawn", "held"],
        },
        Rule {
            action: "weigh",
            roles: DESK,
            states: &["call", "closed"],
        },
        Rule {
            action: "commit",
            roles: DESK,
            states: &["closed"],
        },
        Rule {
            action: "see_draw",
            roles: &[Role::Visitor],
            states: &["committed", "drawn", "held"],
        },
        Rule {
            action: "see_draw",
            roles: OFFICE,
            states: &["committed", "drawn", "held"],
        },
        Rule {
            action: "draw",
            roles: DESK,
            states: &["committed"],
        },
        Rule {
            action: "answer_place",
            roles: SPEAKERS,
            states: &["drawn"],
        },
        Rule {
            action: "seat",
            roles: DESK,
            states: &["drawn", "held"],
        },
        Rule {
            action: "ask",
            roles: Role::OF_ORGANISATION,
            states: &["call", "closed", "committed", "drawn"],
        },
        Rule {
            action: "answer_question",
            roles: DESK,
            states: &["call", "closed", "committed", "drawn", "held"],
        },
        Rule {
            action: "write_minutes",
            roles: DESK,
            states: &["held"],
        },
    ];
    fn state(&self) -> &'static str {
        self.state.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles: Vec<Role> = viewer
            .held
            .iter()
            .filter(|h| h.scope.is_empty())
            .map(|h| h.role)
            .collect();
        let admitted = self.audience == Audience::Public || viewer.in_network();
        if admitted && self.state != State::Draft {
            roles.push(Role::Visitor);
            roles.extend(viewer.taking_part().map(|h| h.role));
        }
        roles
    }
}

actions! { Briefing:
    See = "see", Edit = "edit", Move = "move", BeWilling = "be_willing", SeePool = "see_pool", Weigh = "weigh", Commit = "commit",
    SeeDraw = "see_draw", Draw = "draw", AnswerPlace = "answer_place", Seat = "seat", Ask = "ask", AnswerQuestion = "answer_question",
    WriteMinutes = "write_minutes",
}

/// The list of briefings and the series that are owed.
#[derive(Debug)]
pub struct Briefings;

standing! { Briefings = "briefings":
    Prepare = "prepare" for DESK,
    SeeDuties = "see_duties" for OFFICE,
}

/// The register of what was promised.
#[derive(Debug)]
pub struct Promises;

standing! { Promises = "promises":
    SeePromises = "see" for &[Role::Visitor],
    MovePromise = "move" for DESK,
}
