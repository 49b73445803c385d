//! The accreditation record: which decisions concern which organisation, through renames and mergers.
//!
//! Pure: rows in, ledgers out. Two names are one organisation when they have the same
//! [`text::name_key`] or when a row of the record says that one became the other; everything else that looks alike
//! is only reported.

mod alike;
mod read;
mod resolve;

pub use alike::PossibleDuplicate;
pub use read::{ColumnMap, LineError, MapError, Reason, Row, cells, glance, read};
pub use resolve::{Change, Ledger, LedgerEntry, Merge, Resolution, SkipReason, Skipped, resolve};

#[cfg(test)]
mod tests;
