//! PDF: read by going through the file once from its beginning, then written anew with what its pages need.
//!
//! Where an object stands twice, the later one counts, as it does for every program that follows the file's own table: an
//! update is appended. That table is not asked: it may name one place ten thousand times, and reading by it would then take
//! ten thousand times as long.

mod filters;
mod keep;
mod lexer;
mod read;
mod still;
mod write;

use std::{borrow::Cow, collections::BTreeMap};

use crate::{Limits, Refusal, budget::Budget, what::Found};

/// Entries by name.
type Dict<'a> = BTreeMap<Vec<u8>, Thing<'a>>;

/// Anything in a PDF.
#[derive(Clone, Debug, PartialEq)]
enum Thing<'a> {
    Null,
    Bool(bool),
    /// A number as it is written.
    Number(Vec<u8>),
    Name(Vec<u8>),
    Words(Vec<u8>),
    List(Vec<Thing<'a>>),
    Dict(Dict<'a>),
    Stream(Dict<'a>, Cow<'a, [u8]>),
    /// Another object, by its number.
    Other(u32),
}

impl<'a> Thing<'a> {
    fn dict(&self) -> Option<&Dict<'a>> {
        match self {
            Thing::Dict(d) | Thing::Stream(d, _) => Some(d),
            _ => None,
        }
    }

    fn name(&self) -> Option<&[u8]> {
        match self {
            Thing::Name(n) => Some(n),
            _ => None,
        }
    }

    fn whole(&self) -> Option<usize> {
        match self {
            Thing::Number(n) => std::str::from_utf8(n).ok()?.parse().ok(),
            _ => None,
        }
    }
}

pub(crate) fn clean(bytes: &[u8], limits: &Limits, found: &mut Found) -> Result<Vec<u8>, Refusal> {
    let mut budget = Budget::new(limits);
    let file = read::read(bytes, limits, &mut budget, found)?;
    let (objects, root) = keep::keep(&file, &mut budget, found)?;
    Ok(write::write(&objects, root))
}
