//! The network on both engines: the directory, and the upkeep of the register.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests stop the test by themselves"
)]

mod directory;
mod upkeep;
