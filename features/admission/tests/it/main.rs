//! Admission on both engines.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "helpers of tests stop the test by themselves"
)]

mod apply;
mod time;
