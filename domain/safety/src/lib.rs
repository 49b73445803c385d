//! Risk assessments of organisations' participation, and the gate that asks them before anything exposes an organisation.
//! `docs/decisions/0023-risk-assessments.md` says why it is as it is.

mod duty;
mod gate;
mod model;
mod store;

pub use duty::{GRACE, begin, since};
pub use gate::{Asked, InForce, Refusal, allowed, asked, may, reads, refused, require};
pub use model::{
    Allowed, Assessment, AssessmentId, Content, Exposure, LISTING_GRACE, Level, Side, Signature,
    State, Threat, latest_review, overall, score,
};
pub use store::{
    Due, agreed_of, close_open, enter, forget, listed_past_grace, of_organisation, open_of,
    own_signatures, own_versions, put, remind, remind_soon, sign, signatures, standings,
    takes_part, unname,
};

/// The tables of this room.
pub const MIGRATIONS: &[::store::Migration] = &[::store::Migration {
    name: "safety/0001",
    sql: include_str!("../migrations/0001.sql"),
}];
