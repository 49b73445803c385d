//! Criteria in versions, decisions with reasons, appeals, and clocks that count working days. Any capability decides through here.

mod clock;
mod criteria;
mod decision;
mod kinds;

pub use clock::{Calendar, Zone};
pub use criteria::{
    CriteriaVersion, Criterion, VersionId, criteria, history, in_force, publish, version,
};
pub use decision::{
    Appeal, AppealState, Confirm, Decision, DecisionId, Finding, Found, Making, SeeDecision,
    SeeWhole, State, confirm, decision, findings, hands, of_subject, propose, send_back,
};
pub use kinds::{ADMISSION, CORRECTION, DEPARTURE, KINDS, Kind, Outcome, SUSPENSION, kind};

/// The tables of this room.
pub const MIGRATIONS: &[store::Migration] = &[store::Migration {
    name: "decisions/0001",
    sql: include_str!("../migrations/0001.sql"),
}];
