//! Who may do what in fora. Whoever does not read a space has no role at all in what stands there.

use guard::{Object, Role, Rule, Viewer, actions, standing};

use crate::model::{Measure, Said, Space, Thread, TopicState};

/// Those who open spaces and moderate.
pub const DESK: &[Role] = &[Role::EngagementOfficer, Role::ConsultationManager];
const OFFICE: &[Role] = &[
    Role::EngagementOfficer,
    Role::ConsultationManager,
    Role::Auditor,
];

/// Whether somebody opens spaces and moderates.
#[must_use]
pub fn moderates(viewer: &Viewer) -> bool {
    DESK.iter().any(|role| viewer.has(*role))
}

/// The fora as a whole.
#[derive(Debug)]
pub struct Fora;

standing! { Fora = "fora":
    SeeFora = "see" for &[Role::Visitor],
    AddSpace = "add" for DESK,
    SeeDesk = "see_desk" for OFFICE,
    KeepOwn = "keep_own" for &[Role::SignedIn],
}

/// The roles that somebody has in a space: those of the Office, and for whoever reads it that of a visitor, with those of
/// their organisations where these write.
fn in_space(space: &Space, viewer: &Viewer) -> Vec<Role> {
    let held = viewer.held.iter().filter(|h| h.scope.is_empty());
    let mut roles: Vec<Role> = held.map(|h| h.role).collect();
    if space.is_read_by(viewer) {
        roles.push(Role::Visitor);
        if space.is_written_by(viewer) {
            roles.extend(viewer.taking_part().map(|h| h.role));
        }
    }
    roles
}

impl Object for Space {
    const KIND: &'static str = "forum_space";
    const STATES: &'static [&'static str] = &["open", "archived"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &[],
        },
        Rule {
            action: "begin",
            roles: Role::OF_ORGANISATION,
            states: &["open"],
        },
        Rule {
            action: "begin",
            roles: DESK,
            states: &["open"],
        },
        Rule {
            action: "edit",
            roles: DESK,
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        if self.archived { "archived" } else { "open" }
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        in_space(self, viewer)
    }
}

actions! { Space: SeeSpace = "see", Begin = "begin", EditSpace = "edit" }

impl Object for Thread {
    const KIND: &'static str = "forum_topic";
    const STATES: &'static [&'static str] = &["waiting", "open", "closed", "archived"];
    const RULES: &'static [Rule] = &[
        // Whoever began a topic is "signed in" here: they see it while its first post waits.
        Rule {
            action: "see",
            roles: &[Role::Visitor, Role::SignedIn],
            states: &[],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "watch",
            roles: &[Role::Visitor],
            states: &["open", "closed", "archived"],
        },
        Rule {
            action: "reply",
            roles: Role::OF_ORGANISATION,
            states: &["open"],
        },
        Rule {
            action: "reply",
            roles: DESK,
            states: &["open"],
        },
        Rule {
            action: "vote",
            roles: Role::OF_ORGANISATION,
            states: &["open", "closed"],
        },
        Rule {
            action: "solve",
            roles: &[
                Role::SignedIn,
                Role::EngagementOfficer,
                Role::ConsultationManager,
            ],
            states: &["open", "closed"],
        },
        Rule {
            action: "arrange",
            roles: DESK,
            states: &["open", "closed", "archived"],
        },
    ];
    fn state(&self) -> &'static str {
        if self.space.archived {
            return "archived";
        }
        match self.topic.state {
            TopicState::Waiting => "waiting",
            TopicState::Open => "open",
            TopicState::Closed | TopicState::Merged => "closed",
        }
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = in_space(&self.space, viewer);
        let own = self.topic.account.is_some() && self.topic.account == viewer.account;
        if own && roles.contains(&Role::Visitor) {
            roles.push(Role::SignedIn);
        }
        if self.topic.state == TopicState::Waiting {
            // Nobody else knows of it.
            roles.retain(|r| *r != Role::Visitor && !Role::OF_ORGANISATION.contains(r));
        }
        roles
    }
}

actions! { Thread:
    SeeTopic = "see", Attend = "watch", Reply = "reply", CastVote = "vote", Solve = "solve", Arrange = "arrange",
}

impl Object for Said {
    const KIND: &'static str = "forum_post";
    const STATES: &'static [&'static str] = &[
        "held",
        "declined",
        "shown",
        "removed",
        "withdrawn",
        "dropped",
    ];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &["shown", "removed", "withdrawn"],
        },
        // Whoever wrote a post is "signed in" here.
        Rule {
            action: "see",
            roles: &[Role::SignedIn],
            states: &[],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &[],
        },
        // A file is read by whoever reads the words beside it.
        Rule {
            action: "take",
            roles: &[Role::Visitor],
            states: &["shown"],
        },
        Rule {
            action: "take",
            roles: &[Role::SignedIn],
            states: &["held", "declined"],
        },
        Rule {
            action: "take",
            roles: OFFICE,
            states: &["held", "declined"],
        },
        // Whoever answers an appeal looks at what was taken away.
        Rule {
            action: "take",
            roles: DESK,
            states: &["removed"],
        },
        Rule {
            action: "edit",
            roles: &[Role::SignedIn],
            states: &["held", "declined", "shown"],
        },
        Rule {
            action: "report",
            roles: &[Role::Visitor],
            states: &["shown"],
        },
        Rule {
            action: "moderate",
            roles: DESK,
            // What was taken back is gone; whoever wrote it still answers for it.
            states: &["held", "shown", "removed", "withdrawn"],
        },
    ];
    fn state(&self) -> &'static str {
        self.post.state.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = in_space(&self.thread.space, viewer);
        let own = self.post.account.is_some() && self.post.account == viewer.account;
        if own && roles.contains(&Role::Visitor) {
            roles.push(Role::SignedIn);
        }
        if self.post.state.is_unknown() {
            // Nobody else knows of it.
            roles.retain(|r| *r != Role::Visitor && !Role::OF_ORGANISATION.contains(r));
        }
        roles
    }
}

actions! { Said: SeePost = "see", TakeFile = "take", EditPost = "edit", Report = "report", Moderate = "moderate" }

impl Object for Measure {
    const KIND: &'static str = "forum_measure";
    const STATES: &'static [&'static str] = &["in_force", "contested", "settled"];
    const RULES: &'static [Rule] = &[
        // The one concerned is "signed in" here.
        Rule {
            action: "see",
            roles: &[Role::SignedIn],
            states: &[],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "contest",
            roles: &[Role::SignedIn],
            states: &["in_force"],
        },
        Rule {
            action: "answer",
            roles: DESK,
            states: &["contested"],
        },
    ];
    fn state(&self) -> &'static str {
        match (self.answered, self.appealed) {
            (Some(_), _) => "settled",
            (None, Some(_)) => "contested",
            (None, None) => "in_force",
        }
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let held = viewer.held.iter().filter(|h| h.scope.is_empty());
        let mut roles: Vec<Role> = held.map(|h| h.role).collect();
        if viewer.account == Some(self.account) {
            roles.push(Role::SignedIn);
        }
        roles
    }
}

actions! { Measure: SeeMeasure = "see", ContestMeasure = "contest", AnswerMeasure = "answer" }
