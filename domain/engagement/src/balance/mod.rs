//! Balance: of whom a network or an activity is made, group by group, beside what the Office wants it to be.
//!
//! The gap finder of the network and every activity count by the same groups. An activity is counted along its stages:
//! who was invited, who took part, who was heard, whose words were adopted.

mod composition;
mod dimension;
mod published;
mod stages;
mod targets;

pub use composition::{Composition, percent};
pub use dimension::{Dimension, Facts};
pub use published::{FEWEST_UNLISTED, salt};
pub use stages::{Balance, Count, Stage, Taking, facts, members};
pub use targets::{Target, missing, put_target, targets, targets_ever};
