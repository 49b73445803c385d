//! Kinds of sealed records that somebody of the Office can be allowed to open: how one is found, what it says in words, and
//! who is told of it.

use futures_util::future::BoxFuture;
use guard::{Ctx, Reader};
use kernel::Result;

use crate::Page;

/// Whom the opening of a record concerns.
#[derive(Clone, Debug, Default)]
pub struct Concerned {
    /// The organisation, which reads of it in its log; empty for none.
    pub organisation: String,
    /// Those who can be written to.
    pub readers: Vec<Reader>,
    /// Where a letter leads.
    pub path: String,
}

/// Label and text of each line of a column.
type Lines = Vec<(String, String)>;

/// A kind of records.
#[derive(Clone, Copy, Debug)]
pub struct Openable {
    /// The table, as its records name it.
    pub table: &'static str,
    /// Finds a record by what is asked for: its row, its organisation, then six sealed texts, `''` for those there are not.
    pub row: &'static str,
    /// The columns with the keys of their labels.
    pub columns: &'static [(&'static str, &'static str)],
    /// A column in words; nothing where it is plain text.
    pub lines: fn(&Page, &str, &str) -> Option<Lines>,
    /// Whom it concerns, by the row.
    pub concerned: fn(Ctx, String) -> BoxFuture<'static, Result<Concerned>>,
}

/// Every column is plain text.
#[must_use]
pub fn plain_lines(_: &Page, _: &str, _: &str) -> Option<Lines> {
    None
}
