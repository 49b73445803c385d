//! All SQL of this feature; one text for both engines.

mod collections;
mod harvest;
mod items;
mod lists;
mod versions;

pub use collections::*;
pub use harvest::*;
pub use items::*;
pub use lists::*;
pub use versions::*;
