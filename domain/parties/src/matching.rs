//! Finding the organisation that somebody means by a name: spelled otherwise, shortened, in another order or script.
//!
//! A name is read as words in plain Latin letters ([`text::name_words`]). Words that few organisations have weigh more
//! than "international" or "foundation". Two names are as alike as the weight of the words they share, where a word may
//! be shared in another spelling. Acronyms, in brackets or made of the first letters, are compared for themselves.
//! `docs/matching.md` says how often this finds the right entry and what it cannot find: it knows letters, not
//! meanings, so that a translated or wholly new name stays unfound unless it is recorded as a further name.
//!
//! [`Index`] holds names in memory; [`alike`] answers the same from the database, reading a bounded part of it.

mod candidates;
mod index;
mod meanings;
mod names;
mod packed;
mod reading;
mod score;
mod stored;
mod twins;

pub use index::{Index, Match};
pub(crate) use names::put_current_name;
pub use names::{
    NameKind, OrganisationName, find_by_names, forget_names, name_all, name_missing, names,
    put_names,
};
pub use score::Why;
pub use stored::{Alike, alike};
pub use twins::{
    Compared, TWIN, all_names, compare, compare_again, in_order, keep_twins, left_to_compare,
    to_compare,
};

/// From this score on a name is worth showing to somebody who asks whether theirs is in the register.
pub const OFFER: f64 = 0.65;

/// From this score on two names most probably mean one organisation; a human still decides.
pub const LIKELY: f64 = 0.85;

/// Words in other spellings that are looked up for each word of a question.
const KIN: usize = 12;
/// Words of a question that are looked up.
const ASKED: usize = 16;
/// A word that more organisations have is looked up as it stands only: slips of it would find nobody whom the other words
/// do not find.
const COMMON: u64 = 150;
/// Organisations compared in full for one question.
const CANDIDATES: usize = 120;
/// Entries of common words read for one question at most.
const BUDGET: u64 = 6_000;
