//! The server `indaba`: the array of features, the house put together, its command line.

mod docs;
mod house;
mod serve;
mod work;

pub use docs::write_docs;
pub use house::{FEATURES, House, Settings};
pub use serve::serve;
pub use work::work_once;
