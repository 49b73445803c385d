//! Pure text: search words in six languages, script safety, names, language guess.
//!
//! Nothing here reads a file, a clock or a database. Language codes are ISO 639-1 strings (`"ar"`, `"fr"`).

mod arabic;
mod fold;
mod irregular;
mod language;
mod latin;
mod names;
mod safety;
mod snippet;
mod tokens;

pub use language::{Guess, guess_language};
pub use latin::{NameWord, name_words};
pub use names::{mixed_scripts, name_key, name_skeleton, sort_key, split_acronym};
pub use safety::{Cleaned, Removed, clean_layout, clean_line, clean_text};
pub use snippet::{SnippetPart, snippet};
pub use tokens::{MAX_TOKEN_CHARS, MAX_TOKENS, query_terms, query_tokens, search_tokens};
