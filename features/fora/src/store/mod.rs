//! All SQL of this feature; one text for both engines.

mod desk;
mod people;
mod posts;
mod spaces;
mod topics;

pub use desk::*;
pub use people::*;
pub use posts::*;
pub use spaces::*;
pub use topics::*;

use guard::Viewer;

/// The organisations that somebody takes part through; none that is suspended or has left.
pub(crate) fn held(viewer: &Viewer) -> String {
    viewer
        .organisations()
        .fold("|".to_owned(), |all, id| all + id + "|")
}
