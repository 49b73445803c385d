//! Who may do what with an event in which state, and with the calendar as a whole.

use guard::{Object, Role, Rule, Viewer, actions, standing};

use crate::model::{Audience, Event, State};

const DESK: &[Role] = &[Role::EngagementOfficer];
const OFFICE: &[Role] = &[
    Role::EngagementOfficer,
    Role::ConsultationManager,
    Role::Auditor,
];

impl Object for Event {
    const KIND: &'static str = "event";
    const STATES: &'static [&'static str] = &["draft", "published", "cancelled"];
    const RULES: &'static [Rule] = &[
        // The role "visitor" is held here by whoever the audience admits; for all others the event does not exist.
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &["published", "cancelled"],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "edit",
            roles: DESK,
            states: &["draft", "published"],
        },
        Rule {
            action: "move",
            roles: DESK,
            states: &["draft", "published"],
        },
        Rule {
            action: "register",
            roles: Role::OF_ORGANISATION,
            states: &["published"],
        },
        Rule {
            action: "see_registrants",
            roles: OFFICE,
            states: &["published", "cancelled"],
        },
        Rule {
            action: "seat",
            roles: DESK,
            states: &["published"],
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
        let admitted = match self.audience {
            Audience::Public => true,
            Audience::Network => viewer.in_network(),
            Audience::Invited => self.invited,
        };
        if admitted && self.state != State::Draft {
            roles.push(Role::Visitor);
            roles.extend(viewer.taking_part().map(|h| h.role));
        }
        roles
    }
}

actions! { Event:
    See = "see", Edit = "edit", Move = "move", Register = "register", SeeRegistrants = "see_registrants", Seat = "seat",
}

/// The calendar as a whole: what each reads in it follows from the audience of each date.
#[derive(Debug)]
pub struct Dates;

standing! { Dates = "calendar":
    SeeDates = "see" for &[Role::Visitor],
    Subscribe = "subscribe" for &[Role::SignedIn],
    Prepare = "prepare" for DESK,
}
