//! What every activity shares: who takes part in it, and what may be said of them in figures.

mod balance;
mod candidates;
mod participation;

pub use balance::{FEWEST, Group, OTHERS, at_least, together};
pub use candidates::{Candidate, candidates, put_candidate, remove_candidate};
pub use participation::{
    AboutYou, Participation, TookPart, about_you, join, leave, participation, took_part,
};

/// The tables of this room.
pub const MIGRATIONS: &[store::Migration] = &[
    store::Migration {
        name: "engagement/0001",
        sql: include_str!("../migrations/0001.sql"),
    },
    store::Migration {
        name: "engagement/0003",
        sql: include_str!("../migrations/0003.sql"),
    },
];
