//! Admission on both engines.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests stop the test by themselves"
)]

mod apply;
mod desk;
mod screening;
mod time;
mod told;
