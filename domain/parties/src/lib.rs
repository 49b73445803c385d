//! Organisations, people, geography, themes.

pub mod geography;
pub mod ledger;
mod organisation;

pub use organisation::{
    Add, Edit, Invite, Level, Organisation, OrganisationId, PastDecision, Register, See, SeeRecord,
    SetVisibility, Visibility, organisation, organisations, past_decisions, put,
};

/// The tables of this room.
pub const MIGRATIONS: &[store::Migration] = &[store::Migration {
    name: "parties/0001",
    sql: include_str!("../migrations/0001.sql"),
}];
