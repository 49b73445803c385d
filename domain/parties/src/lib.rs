//! Organisations, people, geography, themes.

mod directory;
mod facets;
mod findable;
mod form;
pub mod geography;
mod independence;
pub mod ledger;
pub mod matching;
pub mod merging;
mod organisation;
mod profile;
mod seen;
mod ties;

pub use directory::{
    Counts, Filter, among, chunks, directory, directory_counts, leaderships, page_of, profiles,
    seats, some,
};
pub use facets::{Facet, facets_of};
pub use findable::{HIDDEN, found_id, make_all_findable, make_findable, scope, scopes};
pub use form::{Boxes, Choices, Options};
pub use independence::{
    CLEAR, Independence, forget_independence, hand_over_independence, independence,
    put_independence,
};
pub use matching::{
    Alike, NameKind, OrganisationName, alike, all_names, find_by_names, forget_names, name_missing,
    names, put_names,
};
pub use merging::stands_for;
pub use organisation::{
    Add, ChangeAppointment, Edit, Import, Invite, Level, Organisation, OrganisationId,
    PastDecision, Register, SayLeadership, See, SeeImports, SeeRecord, SetVisibility, Standing,
    UseTies, Visibility, organisation, organisations, own_organisations, past_decisions, put,
    show_to,
};
pub use profile::{
    AgeBand, Exchange, Gender, Leadership, Profile, Theme, leadership, profile, put_leadership,
    put_profile,
};
pub use seen::{Eyes, Narrowed, Part};
pub use ties::{
    Siblings, Tie, TieId, TieKind, TieState, belong_together, beside, confirm_tie, end_tie,
    propose_tie, seen_ties, siblings, ties,
};

/// The tables of this room.
pub const MIGRATIONS: &[store::Migration] = &[
    store::Migration {
        name: "parties/0001",
        sql: include_str!("../migrations/0001.sql"),
    },
    store::Migration {
        name: "parties/0002",
        sql: include_str!("../migrations/0002.sql"),
    },
    store::Migration {
        name: "parties/0003",
        sql: include_str!("../migrations/0003.sql"),
    },
    store::Migration {
        name: "parties/0004",
        sql: include_str!("../migrations/0004.sql"),
    },
    store::Migration {
        name: "parties/0005",
        sql: include_str!("../migrations/0005.sql"),
    },
    store::Migration {
        name: "parties/0006",
        sql: include_str!("../migrations/0006.sql"),
    },
    store::Migration {
        name: "parties/0007",
        sql: include_str!("../migrations/0007.sql"),
    },
];
