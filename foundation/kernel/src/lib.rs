//! Pure basics that every room shares: typed ids, time, chance, codes, languages, limits, paging, errors.
//!
//! Nothing here touches a file, a socket or a database. The one exception in spirit is [`column`]: the
//! types of this crate say themselves how they are stored, so that no feature repeats it
//! (docs/decisions/0001).

mod codes;
pub mod column;
mod error;
mod id;
pub mod input;
mod language;
mod paging;
mod private;
mod time;

#[doc(hidden)]
pub use schemars as __schemars;
#[doc(hidden)]
pub use serde as __serde;
#[doc(hidden)]
pub use sqlx as __sqlx;

pub use column::{Column, Value, barred, unbarred};
pub use error::{Error, Message, Result, Violation, Violations};
pub use id::{Id, Randomness};
pub use language::{Language, Localized};
pub use paging::{CURSOR, Page, PageRequest};
pub use private::{Private, without_addresses};
pub use time::{Clock, Timestamp, day};
