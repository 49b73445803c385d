//! All SQL of this feature; one text for both engines.

/// Whether a space is read by somebody who takes part through the organisations `$1`, is of the Office (`$2`) or of the network
/// (`$3`): the SQL counterpart of `Space::is_read_by`.
macro_rules! is_read {
    ($space:literal) => {
        concat!(
            "($2 OR ",
            $space,
            ".kind = 'public' OR (",
            $space,
            ".kind IN ('network', 'theme', 'working_group') AND $3) OR (",
            $space,
            ".kind = 'invited' AND EXISTS (SELECT 1 FROM fora_members m WHERE m.space = ",
            $space,
            ".id AND $1 LIKE '%|' || m.organisation || '|%')))"
        )
    };
}

mod desk;
mod files;
mod people;
mod posts;
mod spaces;
mod topics;

pub use desk::*;
pub use files::*;
pub use people::*;
pub use posts::*;
pub use spaces::*;
pub use topics::*;
