//! Who may read, write and sign the terms, and who may say what of an obligation.

use guard::{Object, Role, Rule, Viewer, actions, standing};

use crate::model::{Agreement, Obligation, Side, State};

const OFFICE: &[Role] = &[
    Role::EngagementOfficer,
    Role::NetworkSteward,
    Role::ConsultationManager,
    Role::Auditor,
];
/// Those who act for the Office.
const OFFICERS: &[Role] = &[Role::EngagementOfficer, Role::NetworkSteward];
/// Those who act for an organisation.
const SPEAKERS: &[Role] = &[Role::Representative, Role::OrganisationAdministrator];

/// The text of the terms in all its versions.
#[derive(Debug)]
pub struct Terms;

standing! { Terms = "terms":
    See = "see" for &[Role::Visitor],
    Publish = "publish" for &[Role::NetworkSteward],
    SeeLists = "see_lists" for OFFICE,
}

/// What a person is to an organisation: their roles in it and in the Office; nothing for everybody else.
fn near(viewer: &Viewer, organisation: &str) -> Vec<Role> {
    viewer
        .held
        .iter()
        .filter(|h| h.scope == organisation || h.scope.is_empty())
        .map(|h| h.role)
        .collect()
}

impl Object for Agreement {
    const KIND: &'static str = "agreement";
    const STATES: &'static [&'static str] = &[
        "outside",
        "unsigned",
        "by_organisation",
        "by_office",
        "in_force",
    ];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "read",
            roles: Role::OF_ORGANISATION,
            states: &[],
        },
        Rule {
            action: "read",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "sign",
            roles: SPEAKERS,
            states: &["unsigned", "by_office"],
        },
        Rule {
            action: "countersign",
            roles: OFFICERS,
            states: &["unsigned", "by_organisation"],
        },
    ];
    fn state(&self) -> &'static str {
        self.stands()
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        near(viewer, &self.organisation.id.to_string())
    }
}

actions! { Agreement: ReadAgreement = "read", Sign = "sign", Countersign = "countersign" }

impl Object for Obligation {
    const KIND: &'static str = "obligation";
    // Whose turn it is follows from who owes it.
    const STATES: &'static [&'static str] = &[
        "office_open",
        "office_done",
        "office_disputed",
        "own_open",
        "own_done",
        "own_disputed",
        "settled",
        "lapsed",
    ];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "read",
            roles: Role::OF_ORGANISATION,
            states: &[],
        },
        Rule {
            action: "read",
            roles: OFFICE,
            states: &[],
        },
        Rule {
            action: "mark_done",
            roles: OFFICERS,
            states: &["office_open"],
        },
        Rule {
            action: "mark_done",
            roles: SPEAKERS,
            states: &["own_open"],
        },
        Rule {
            action: "dispute",
            roles: OFFICERS,
            states: &["own_done"],
        },
        Rule {
            action: "dispute",
            roles: SPEAKERS,
            states: &["office_done"],
        },
        Rule {
            action: "answer",
            roles: OFFICERS,
            states: &["office_disputed"],
        },
        Rule {
            action: "answer",
            roles: SPEAKERS,
            states: &["own_disputed"],
        },
    ];
    fn state(&self) -> &'static str {
        match (self.state, self.side) {
            (State::Open, Side::Office) => "office_open",
            (State::Done, Side::Office) => "office_done",
            (State::Disputed, Side::Office) => "office_disputed",
            (State::Open, Side::Organisation) => "own_open",
            (State::Done, Side::Organisation) => "own_done",
            (State::Disputed, Side::Organisation) => "own_disputed",
            (State::Settled, _) => "settled",
            (State::Lapsed, _) => "lapsed",
        }
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        near(viewer, &self.organisation.to_string())
    }
}

actions! { Obligation:
    ReadObligation = "read", MarkDone = "mark_done", Dispute = "dispute", Answer = "answer",
}
