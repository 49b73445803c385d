//! Opinion landscape: from votes on short statements (agree, disagree, pass) to where people agree, which groups of
//! opinion there are, what is particular to each, and which positions few hold.

mod eigen;
mod groups;
mod live;
mod num;
mod par;
pub mod polis;
pub mod read;
pub mod report;
pub mod sound;
mod tally;
mod votes;
pub mod write;

pub use groups::Groups;
pub use live::Live;
pub use num::adjusted_rand;
pub use par::threads;
pub use tally::{Count, Tallies};
pub use votes::{MOST_STATEMENTS, Misfit, Standing, Statement, Vote, Votes};
