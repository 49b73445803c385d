//! Names found in the register: on both engines, and as often as `docs/matching.md` says.
#![expect(
    clippy::unwrap_used,
    reason = "helpers of tests stop the test by themselves"
)]

mod floor;
mod narrowed;
#[path = "../../examples/matching/perturb.rs"]
mod perturb;
mod stored;
#[path = "../../examples/matching/truth.rs"]
mod truth;
