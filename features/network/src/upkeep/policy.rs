//! Who may keep the register in order: merge, renew, flag, suspend, leave, take away, erase.

use guard::{Object, Role, Rule, Viewer, actions, standing};
use parties::{Organisation, See};

/// An organisation, asked for by what it is to the network rather than by who sees it.
#[derive(Clone, Debug)]
pub struct Upkeep(pub Organisation);

const OFFICE: &[Role] = &[Role::NetworkSteward, Role::EngagementOfficer];
const OWN: &[Role] = &[Role::Representative, Role::OrganisationAdministrator];

impl Object for Upkeep {
    const KIND: &'static str = "upkeep";
    const STATES: &'static [&'static str] =
        &["registered", "member", "suspended", "departed", "merged"];
    const RULES: &'static [Rule] = &[
        // Whoever has signed in and sees an organisation may say that something in it is wrong.
        Rule {
            action: "flag",
            roles: &[Role::SignedIn],
            states: &["registered", "member", "suspended"],
        },
        Rule {
            action: "answer_flag",
            roles: OWN,
            states: &["registered", "member", "suspended"],
        },
        Rule {
            action: "decide_flag",
            roles: OFFICE,
            states: &["registered", "member", "suspended"],
        },
        Rule {
            action: "renew",
            roles: OWN,
            states: &["member", "suspended"],
        },
        Rule {
            action: "suspend",
            roles: OFFICE,
            states: &["member", "suspended"],
        },
        Rule {
            action: "remove",
            roles: OFFICE,
            states: &["member", "suspended"],
        },
        Rule {
            action: "leave",
            roles: OWN,
            states: &["member", "suspended"],
        },
        // What is suspended is not merged away.
        Rule {
            action: "merge",
            roles: OFFICE,
            states: &["registered", "member"],
        },
        Rule {
            action: "part",
            roles: OFFICE,
            states: &["merged"],
        },
        Rule {
            action: "own_data",
            roles: OWN,
            states: &[],
        },
        // While it belongs to the network, an organisation leaves first.
        Rule {
            action: "erase",
            roles: OWN,
            states: &["registered", "departed"],
        },
    ];
    fn state(&self) -> &'static str {
        self.0.standing.code()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = self.0.roles(viewer);
        // Nobody is the Office towards an organisation of their own: what is proposed on it would show in what they can do.
        let own = viewer.belongs_to(&self.0.id.to_string());
        roles.retain(|r| *r != Role::SignedIn && !(own && OFFICE.contains(r)));
        if viewer.account.is_some() && guard::may::<See>(viewer, &self.0) {
            roles.push(Role::SignedIn);
        }
        roles
    }
}

actions! { Upkeep:
    Flag = "flag", AnswerFlag = "answer_flag", DecideFlag = "decide_flag", Renew = "renew", Suspend = "suspend",
    Remove = "remove", Leave = "leave", Merge = "merge", Part = "part", OwnData = "own_data", Erase = "erase",
}

/// The lists by which the register is kept in order.
#[derive(Debug)]
pub struct Desk;

standing! { Desk = "upkeep_desk":
    SeeDuplicates = "see_duplicates" for OFFICE,
    SeeRenewals = "see_renewals" for &[Role::NetworkSteward, Role::EngagementOfficer, Role::Auditor],
    SeeProposals = "see_proposals" for &[
        Role::DecisionConfirmer, Role::NetworkSteward, Role::EngagementOfficer, Role::Auditor,
    ],
    ConfirmProposal = "confirm" for &[Role::DecisionConfirmer],
}
