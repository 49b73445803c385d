//! What every activity shares: who takes part in it, and what may be said of them in figures.

pub mod balance;
mod candidates;
mod commitments;
mod groups;
mod milestones;
mod participation;
mod presence;
pub mod steady;

pub use candidates::{Candidate, candidates, put_candidate, remove_candidate};
pub use commitments::{
    Commitment, CommitmentId, CommitmentState, Owed, add_commitment, commitment, commitments,
    commitments_of, commitments_since, move_commitment, overdue_commitments,
};
pub use groups::{FEWEST, Group, OTHERS, at_least, together};
pub use milestones::reach;
pub use participation::{
    AboutYou, Participation, TookPart, about_you, attended, forget_about_you, join, leave,
    participation, people_of, took_part,
};
pub use presence::{Presence, choose, presence, presences_of, take_part, unlisted_by_default};

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
    store::Migration {
        name: "engagement/0004",
        sql: include_str!("../migrations/0004.sql"),
    },
    store::Migration {
        name: "engagement/0005",
        sql: include_str!("../migrations/0005.sql"),
    },
    store::Migration {
        name: "engagement/0006",
        sql: include_str!("../migrations/0006.sql"),
    },
    store::Migration {
        name: "engagement/0007",
        sql: include_str!("../migrations/0007.sql"),
    },
    store::Migration {
        name: "engagement/0008",
        sql: include_str!("../migrations/0008.sql"),
    },
];
