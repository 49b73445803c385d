//! Test helpers: the whole house on either engine, a browser without a browser, people, a world to walk through.
//!
//! Everything here stops the test by itself where something is not as a test may expect: a helper that fails has
//! found a fault, and a test reads better without a hundred `unwrap`s.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "for tests only, never shipped"
)]

mod app;
mod authenticator;
mod browser;
mod clamd;
mod html;
mod people;
mod post;
mod sheet;
mod world;

pub use app::{ENGINES, TestApp};
pub use authenticator::{Authenticator, BACKED_UP, ELIGIBLE, PRESENT, VERIFIED, question};
pub use browser::{Browser, Page};
pub use clamd::{Clamd, MALWARE};
pub use html::{FoundForm, Piece, pieces};
pub use people::{PASSWORD, Person};
pub use post::Opened;
pub use sheet::{Row, Sheet};
pub use world::{Applied, Canary, Kept, Kind, PERSONAS, World, add_paper};
