//! Who may read the register, keep the calendar and the criteria, and has a list of appeals.

use guard::{Object, Role, Rule, Viewer, actions};

/// The register of decisions.
#[derive(Debug)]
pub struct DecisionRegister;

impl Object for DecisionRegister {
    const KIND: &'static str = "decision_register";
    const STATES: &'static [&'static str] = &["standing"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &[],
        },
        // What waits for a second person is for those who decide.
        Rule {
            action: "see_waiting",
            roles: decisions::Decision::DECIDING,
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        "standing"
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        viewer.general_roles()
    }
}

actions! { DecisionRegister: SeeRegister = "see", SeeWaiting = "see_waiting" }

/// The list of appeals that wait for somebody.
#[derive(Debug)]
pub struct Docket;

impl Object for Docket {
    const KIND: &'static str = "docket";
    const STATES: &'static [&'static str] = &["standing"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: &[Role::AppealsSecretary, Role::Panellist, Role::Auditor],
            states: &[],
        },
        // A panellist sees those of their own panels only.
        Rule {
            action: "see_all",
            roles: &[Role::AppealsSecretary, Role::Auditor],
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        "standing"
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        viewer.general_roles()
    }
}

actions! { Docket: SeeDocket = "see", SeeAll = "see_all" }

/// The criteria of a kind of decision.
#[derive(Debug)]
pub struct CriteriaBook;

impl Object for CriteriaBook {
    const KIND: &'static str = "criteria";
    const STATES: &'static [&'static str] = &["standing"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &[],
        },
        Rule {
            action: "publish",
            roles: &[Role::NetworkSteward],
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        "standing"
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        viewer.general_roles()
    }
}

actions! { CriteriaBook: SeeCriteria = "see", PublishCriteria = "publish" }

/// The days on which the Office does not work.
#[derive(Debug)]
pub struct WorkCalendar;

impl Object for WorkCalendar {
    const KIND: &'static str = "work_calendar";
    const STATES: &'static [&'static str] = &["standing"];
    const RULES: &'static [Rule] = &[
        Rule {
            action: "see",
            roles: &[Role::Visitor],
            states: &[],
        },
        Rule {
            action: "edit",
            roles: &[Role::NetworkSteward, Role::EngagementOfficer],
            states: &[],
        },
    ];
    fn state(&self) -> &'static str {
        "standing"
    }
    fn roles(&self, viewer: &Viewer) -> Vec<Role> {
        viewer.general_roles()
    }
}

actions! { WorkCalendar: SeeCalendar = "see", EditCalendar = "edit" }
