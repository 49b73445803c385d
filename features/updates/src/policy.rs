//! Who may read, write and publish what, and who stands how to the newsletter.

use guard::{Object, Role, Rule, Viewer, actions, standing};

use crate::{
    model::{Audience, State, Update},
    newsletter::model::Issue,
};

/// Those who write in the name of the Office.
const DESK: &[Role] = &[Role::EngagementOfficer];
/// Those of the Office who read what is prepared, as they read consultations.
const OFFICE: &[Role] = &[
    Role::EngagementOfficer,
    Role::ConsultationManager,
    Role::Auditor,
];

impl Object for Update {
    const KIND: &'static str = "update";
    const STATES: &'static [&'static str] =
        &["draft", "scheduled", "published", "archived", "withdrawn"];
    const RULES: &'static [Rule] = &[
        // The role "visitor" is held here by whoever it is for, and before its moment by whoever was named to read it; for
        // all others it does not exist.
        Rule {
            action: "read",
            roles: &[Role::Visitor],
            states: &["scheduled", "published", "archived"],
        },
        Rule {
            action: "read",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "see_withdrawn",
            roles: &[Role::Visitor],
            states: &["withdrawn"],
        },
        Rule {
            action: "see_history",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "see_preview",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "edit",
            roles: DESK,
            states: &["draft"],
        },
        Rule {
            action: "name",
            roles: DESK,
            states: &["draft", "scheduled"],
        },
        Rule {
            action: "translate",
            roles: DESK,
            states: &["draft", "scheduled", "published"],
        },
        Rule {
            action: "schedule",
            roles: DESK,
            states: &["draft", "scheduled"],
        },
        Rule {
            action: "publish",
            roles: DESK,
            states: &["draft", "scheduled"],
        },
        Rule {
            action: "correct",
            roles: DESK,
            states: &["published"],
        },
        Rule {
            action: "archive",
            roles: DESK,
            states: &["published"],
        },
        Rule {
            action: "withdraw",
            roles: DESK,
            states: &["published", "archived"],
        },
    ];
    fn state(&self) -> &'static str {
        self.state.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let whole = viewer.held.iter().filter(|h| h.scope.is_empty());
        let mut roles: Vec<Role> = whole.map(|h| h.role).collect();
        let admitted = match self.audience {
            Audience::Public => true,
            Audience::Network => viewer.in_network(),
            Audience::Invited => self.named,
            Audience::Office => false,
        };
        let now = match self.state {
            State::Draft => false,
            State::Scheduled => self.early && self.named,
            State::Published | State::Archived | State::Withdrawn => admitted,
        };
        if now {
            roles.push(Role::Visitor);
        }
        roles
    }
}

actions! { Update:
    Read = "read", SeeWithdrawn = "see_withdrawn", SeeHistory = "see_history", SeePreview = "see_preview", Edit = "edit", Name = "name",
    Translate = "translate", Schedule = "schedule", Publish = "publish", Correct = "correct", Archive = "archive",
    Withdraw = "withdraw",
}

/// The list of updates, and the desk at which they are written.
#[derive(Debug)]
pub struct Updates;

standing! { Updates = "updates":
    See = "see" for &[Role::Visitor],
    Write = "write" for DESK,
    SeeDesk = "see_desk" for OFFICE,
}

/// The newsletter: who is asked for it, and who gathers it.
#[derive(Debug)]
pub struct Newsletter;

standing! { Newsletter = "newsletter":
    SeeNewsletter = "see" for &[Role::Visitor],
    Subscribe = "subscribe" for &[Role::Visitor],
    Confirm = "confirm" for &[Role::Visitor],
    Leave = "leave" for &[Role::Visitor],
    Follow = "follow" for &[Role::SignedIn],
    Gather = "gather" for DESK,
}

impl Object for Issue {
    const KIND: &'static str = "issue";
    const STATES: &'static [&'static str] = &["draft", "sent"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "read",
            roles: &[Role::Visitor],
            states: &["sent"],
        },
        Rule {
            action: "read",
            roles: OFFICE,
            states: &["draft"],
        },
        Rule {
            action: "edit",
            roles: DESK,
            states: &["draft"],
        },
        Rule {
            action: "send",
            roles: DESK,
            states: &["draft"],
        },
    ];
    fn state(&self) -> &'static str {
        self.state.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let whole = viewer.held.iter().filter(|h| h.scope.is_empty());
        let mut roles: Vec<Role> = whole.map(|h| h.role).collect();
        if self.is_sent() {
            roles.push(Role::Visitor);
        }
        roles
    }
}

actions! { Issue: ReadIssue = "read", EditIssue = "edit", SendIssue = "send" }
