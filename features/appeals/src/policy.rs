//! Who may read the register, keep the calendar and the criteria, and has a list of appeals.

use guard::{Role, standing};

/// The register of decisions.
#[derive(Debug)]
pub struct DecisionRegister;

standing! { DecisionRegister = "decision_register":
    SeeRegister = "see" for &[Role::Visitor],
    // What waits for a second person is for those who decide.
    SeeWaiting = "see_waiting" for decisions::Decision::DECIDING,
}

/// The list of appeals that wait for somebody.
#[derive(Debug)]
pub struct Docket;

standing! { Docket = "docket":
    SeeDocket = "see" for &[Role::AppealsSecretary, Role::Panellist, Role::Auditor],
    // A panellist sees those of their own panels only.
    SeeAll = "see_all" for &[Role::AppealsSecretary, Role::Auditor],
}

/// The criteria of a kind of decision.
#[derive(Debug)]
pub struct CriteriaBook;

standing! { CriteriaBook = "criteria":
    SeeCriteria = "see" for &[Role::Visitor],
    PublishCriteria = "publish" for &[Role::NetworkSteward],
}

/// The days on which the Office does not work.
#[derive(Debug)]
pub struct WorkCalendar;

standing! { WorkCalendar = "work_calendar":
    SeeCalendar = "see" for &[Role::Visitor],
    EditCalendar = "edit" for &[Role::NetworkSteward, Role::EngagementOfficer],
}
