//! Criteria in versions, decisions with reasons, appeals, and clocks that count working days. Any capability decides through here.

mod appeal;
mod clock;
mod criteria;
mod decision;
mod kinds;
mod merging;
mod naming;
mod sealed;

pub use appeal::{
    APPOINT_WITHIN, AppealCase, AppealId, AppealRow, Appoint, CastVote, CloseAppeal, Closing,
    DECLARE_WITHIN, Declaration, Declare, EXAMINE_WITHIN, Examine, PANEL, PANEL_WITHIN, Release,
    Remedy, Seat, SeatRow, SeeAppeal, SeePanel, SeeSeat, SetInterim, Step, StepDown, Vote,
    WithdrawAppeal, appeal, appeal_of, appoint, close, declare, docket, entrust_panels, examine,
    lodge, majority, panel, possible, release, remedied, remedy, seat, set_interim, step_down,
    steps, vote, withdraw,
};
pub use clock::{Calendar, FreeDay, Zone, enter_free_day, free_days, remove_free_day};
pub use criteria::{
    CriteriaVersion, Criterion, VersionId, criteria, history, in_force, publish, version,
};
pub use decision::{
    Appeal, AppealState, Confirm, Decision, DecisionId, Finding, Found, Making, SeeDecision,
    SeeWhole, State, by_own_wish, confirm, decision, findings, forget_undecided, hands, lapse,
    of_subject, propose, send_back,
};
pub use kinds::{ADMISSION, CORRECTION, DEPARTURE, KINDS, Kind, Outcome, SUSPENSION, kind};
pub use merging::{Concerned, carry, part};
pub use naming::names as holds_name;
pub use sealed::subject_name;

/// Tables whose texts once lay in the clear.
pub fn clear() -> impl Iterator<Item = guard::Clear> {
    sealed::CLEAR.iter().chain(appeal::CLEAR).copied()
}

/// The tables of this room.
pub const MIGRATIONS: &[store::Migration] = &[
    store::Migration {
        name: "decisions/0001",
        sql: include_str!("../migrations/0001.sql"),
    },
    store::Migration {
        name: "decisions/0002",
        sql: include_str!("../migrations/0002.sql"),
    },
];
