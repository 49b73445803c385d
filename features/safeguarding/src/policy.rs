//! Who may do what with the assessment of an organisation, and who sees the desk's list.

use guard::{Object, Role, Rule, Viewer, actions, standing};
use kernel::Timestamp;
use parties::Organisation;
use safety::{Assessment, Signature, State};

/// Those who act for an organisation.
pub const SPEAKERS: &[Role] = &[Role::Representative, Role::OrganisationAdministrator];
const DESK: &[Role] = &[Role::EngagementOfficer];

/// The assessments of one organisation, as they stand now.
#[derive(Clone, Debug)]
pub struct Assessed {
    /// The organisation.
    pub organisation: Organisation,
    /// The version that is being written or waits for a signature.
    pub open: Option<Assessment>,
    /// The version that both sides signed.
    pub agreed: Option<Assessment>,
    /// Whether what was signed last was taken back.
    pub withdrawn: bool,
    /// The signatures under the open version.
    pub signatures: Vec<Signature>,
    /// When this was read.
    pub now: Timestamp,
}

impl Object for Assessed {
    const KIND: &'static str = "assessment";
    const STATES: &'static [&'static str] = &[
        "none",
        "draft",
        "awaiting_organisation",
        "awaiting_office",
        "agreed",
        "expired",
        "withdrawn",
        "outside",
    ];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "read",
            roles: SPEAKERS,
            states: &[],
        },
        Rule {
            action: "read",
            roles: DESK,
            states: &[],
        },
        // Either side begins, and either goes on.
        Rule {
            action: "write",
            roles: SPEAKERS,
            states: WRITTEN,
        },
        Rule {
            action: "write",
            roles: DESK,
            states: WRITTEN,
        },
        Rule {
            action: "sign",
            roles: SPEAKERS,
            states: &["draft", "awaiting_organisation"],
        },
        Rule {
            action: "countersign",
            roles: DESK,
            states: &["draft", "awaiting_office"],
        },
        // Only an organisation takes its own word back, and it may at any time.
        Rule {
            action: "withdraw",
            roles: SPEAKERS,
            states: &[
                "draft",
                "awaiting_organisation",
                "awaiting_office",
                "agreed",
                "expired",
            ],
        },
    ];
    fn state(&self) -> &'static str {
        if !safety::takes_part(self.organisation.standing) {
            return "outside";
        }
        match (&self.open, &self.agreed) {
            (Some(open), _) => open.state.code(),
            (None, Some(agreed)) => agreed.stands(self.now),
            (None, None) if self.withdrawn => State::Withdrawn.code(),
            (None, None) => "none",
        }
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let id = self.organisation.id.to_string();
        let own = viewer.belongs_to(&id);
        // Nobody is the Office towards an organisation of their own: two sides are two people.
        let held = viewer.held.iter();
        held.filter(|h| h.scope == id || h.scope.is_empty() && !own)
            .map(|h| h.role)
            .collect()
    }
}

const WRITTEN: &[&str] = &[
    "none",
    "draft",
    "awaiting_organisation",
    "awaiting_office",
    "agreed",
    "expired",
    "withdrawn",
];

actions! { Assessed:
    Read = "read", Write = "write", Sign = "sign", Countersign = "countersign", Withdraw = "withdraw",
}

/// The list of the assessments of all organisations: that they exist, their days and how they stand.
#[derive(Debug)]
pub struct Desk;

standing! { Desk = "assessments":
    SeeDesk = "see" for &[Role::EngagementOfficer, Role::Auditor],
}
