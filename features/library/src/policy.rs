//! Who may read an item, who works on its next version, who reviews it, and who curates the library.

use guard::{Object, Role, Rule, Viewer, actions};
use kernel::Error;
use parties::Visibility;

use crate::model::{Item, Stage, State};

const DESK: &[Role] = &[Role::EngagementOfficer, Role::ConsultationManager];
const OFFICE: &[Role] = &[
    Role::EngagementOfficer,
    Role::ConsultationManager,
    Role::Auditor,
];
/// Those who speak for an organisation.
const SPEAKERS: &[Role] = &[Role::Representative, Role::OrganisationAdministrator];

/// The roles in the organisation that an item was handed in for.
fn own(item: &Item, viewer: &Viewer) -> Vec<Role> {
    let id = item.about();
    let held = viewer.taking_part().filter(|h| h.scope == id);
    held.map(|h| h.role).collect()
}

/// The roles for the whole house.
fn general(viewer: &Viewer) -> impl Iterator<Item = Role> {
    let held = viewer.held.iter().filter(|h| h.scope.is_empty());
    held.map(|h| h.role)
}

/// What is read of an item: its published versions, or that it was withdrawn. As long as nothing of it was published, there
/// is no item for anybody.
impl Object for Item {
    const KIND: &'static str = "library_item";
    const STATES: &'static [&'static str] = &["draft", "published", "withdrawn"];
    const RULES: &'static [Rule] = &[
        // The role "visitor" is held here by whoever the audience admits; for all others the item does not exist.
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &["published", "withdrawn"],
        },
        Rule {
            action: "see",
            roles: Role::OF_ORGANISATION,
            states: &["published", "withdrawn"],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &["published", "withdrawn"],
        },
        Rule {
            action: "withdraw",
            roles: SPEAKERS,
            states: &["published"],
        },
        Rule {
            action: "withdraw",
            roles: DESK,
            states: &["published"],
        },
        Rule {
            action: "name",
            roles: SPEAKERS,
            states: &["published"],
        },
    ];
    fn state(&self) -> &'static str {
        self.state.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        if self.state == State::Draft {
            return Vec::new();
        }
        let admitted = match self.audience {
            Visibility::Public => true,
            Visibility::Network => viewer.in_network(),
            Visibility::Office => false,
        };
        let mut roles = own(self, viewer);
        roles.extend(general(viewer));
        roles.extend(admitted.then_some(Role::Visitor));
        roles
    }
}

actions! { Item: See = "see", Withdraw = "withdraw", Name = "name" }

/// An item as those work on it whose it is: its version under way. The Office knows of another's work once it is handed in.
#[derive(Clone, Debug)]
pub struct Work(pub Item);

impl std::ops::Deref for Work {
    type Target = Item;
    fn deref(&self) -> &Item {
        &self.0
    }
}

impl Object for Work {
    const KIND: &'static str = "library_work";
    const STATES: &'static [&'static str] = &["draft", "review", "settled", "withdrawn"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: Role::OF_ORGANISATION,
            states: &["draft", "review"],
        },
        Rule {
            action: "see",
            roles: OFFICE,
            states: &["draft", "review"],
        },
        Rule {
            action: "write",
            roles: Role::OF_ORGANISATION,
            states: &["draft"],
        },
        // The Office writes its own items and nobody else's: it holds no role in a draft of others.
        Rule {
            action: "write",
            roles: DESK,
            states: &["draft"],
        },
        Rule {
            action: "take_back",
            roles: Role::OF_ORGANISATION,
            states: &["review"],
        },
        Rule {
            action: "decide",
            roles: DESK,
            states: &["review"],
        },
        Rule {
            action: "revise",
            roles: Role::OF_ORGANISATION,
            states: &["settled"],
        },
        Rule {
            action: "revise",
            roles: DESK,
            states: &["settled"],
        },
    ];
    fn state(&self) -> &'static str {
        match (self.0.state, self.0.pending) {
            (State::Withdrawn, _) => "withdrawn",
            (_, Some(Stage::Draft)) => "draft",
            (_, Some(Stage::Review)) => "review",
            _ => "settled",
        }
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = own(self, viewer);
        if self.0.organisation.is_none() || self.0.pending == Some(Stage::Review) {
            roles.extend(general(viewer));
        }
        roles
    }
}

actions! { Work:
    SeeWork = "see", Write = "write", TakeBack = "take_back", Decide = "decide", Revise = "revise",
}

/// The library as a whole: its list, its desk, its collections.
#[derive(Debug)]
pub struct Shelf;

impl Object for Shelf {
    const KIND: &'static str = "library";
    const STATES: &'static [&'static str] = &["standing"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &[],
        },
        Rule {
            action: "add",
            roles: Role::OF_ORGANISATION,
            states: &[],
        },
        Rule {
            action: "add",
            roles: DESK,
            states: &[],
        },
        Rule {
            action: "see_desk",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "curate",
            roles: DESK,
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        "standing"
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = viewer.general_roles();
        roles.extend(viewer.taking_part().map(|h| h.role));
        roles
    }
}

actions! { Shelf: Browse = "see", Add = "add", SeeDesk = "see_desk", Curate = "curate" }

/// Refuses what can be done in another state only.
pub(crate) fn not_now() -> Error {
    Error::refused("error-not-in-this-state")
}

/// Whether somebody may read the name of an organisation beside an item: the organisation's own people, the Office, and whom it
/// shows itself to.
#[must_use]
pub fn reads_name(viewer: &Viewer, item: &Item) -> bool {
    if !item.named || item.organisation.is_none() {
        return false;
    }
    match item.organisation_visibility {
        Visibility::Public => true,
        Visibility::Network => {
            viewer.in_network() || viewer.in_office() || !own(item, viewer).is_empty()
        }
        Visibility::Office => viewer.in_office() || !own(item, viewer).is_empty(),
    }
}
