//! Panels where places are scarce: who is willing, quotas, a lottery published before it is drawn, places and who takes
//! those that fall free. Any activity uses it under its own identifier; what may be done when is the activity's own policy.

mod draw;
mod merging;
mod model;
mod pool;
mod quotas;
mod report;
mod store;

pub use draw::{
    Computed, Drawing, Failed, Redrawn, TicketBy, commit, compute, fill, hold, redraw, ticket_count,
};
pub use lottery::{Record, Value};
pub use merging::{CARRIED, carry};
pub use model::{Draw, Place, PlaceState, Quota, Safety, Stand, Way, Willing};
pub use pool::{Assembled, FACTS, assemble, assembled};
pub use quotas::{Proposal, proposals};
pub use report::{Band, Leeway, Moved, Report, moved};
pub use store::{
    answer_place, draws, forget, is_published, lapse, last_draw, mark, offer_all, own_rows, place,
    places, put_quotas, quotas, said_by, say_willing, set_safety, set_stand, take_back, take_place,
    willing, willing_of,
};

/// The tables of this room.
pub const MIGRATIONS: &[::store::Migration] = &[
    ::store::Migration {
        name: "panels/0001",
        sql: include_str!("../migrations/0001.sql"),
    },
    ::store::Migration {
        name: "panels/0002",
        sql: include_str!("../migrations/0002.sql"),
    },
];
