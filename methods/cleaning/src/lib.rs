//! Files cleaned of what they tell unseen: who made them, where, when, with what, and what stood there before.
//!
//! Pure: bytes go in, other bytes come out. What a file is, is found by its content alone; its name and what a sender says
//! of it are never asked. What comes out is made anew from what was understood, so whatever was not understood is not in it.

mod budget;
mod kind;
mod limits;
mod office;
mod pdf;
mod picture;
mod text;
mod what;
mod words;
mod xml;
mod zipped;

pub use kind::Kind;
pub use limits::{Limits, Refusal};
pub use what::What;
pub use words::words;

use what::Found;

/// A file that was cleaned.
#[derive(Clone, PartialEq, Eq)]
pub struct Cleaned {
    /// What it is now: a moving picture comes out as one that stands still, so this may differ from what came in.
    pub kind: Kind,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// What was taken out, each once, in a fixed order.
    pub removed: Vec<What>,
}

impl std::fmt::Debug for Cleaned {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(
            f,
            "Cleaned({:?}, {} bytes, {:?})",
            self.kind,
            self.bytes.len(),
            self.removed
        )
    }
}

/// Cleans a file.
///
/// # Errors
/// Why it cannot be taken: an unknown kind, damage, something that could act, or more than the limits allow.
pub fn clean(bytes: &[u8], limits: &Limits) -> Result<Cleaned, Refusal> {
    if bytes.len() > limits.bytes {
        return Err(Refusal::TooLarge);
    }
    let mut found = Found::default();
    let (kind, bytes) = match kind::of(bytes)? {
        kind::Guess::Picture(format) => picture::clean(bytes, format, limits, &mut found)?,
        kind::Guess::Pdf => (Kind::Pdf, pdf::clean(bytes, limits, &mut found)?),
        kind::Guess::Archive => office::clean(bytes, limits, &mut found)?,
        kind::Guess::Text => text::clean(bytes, &mut found)?,
    };
    if bytes.len() > limits.result {
        return Err(Refusal::TooLarge);
    }
    Ok(Cleaned {
        kind,
        bytes,
        removed: found.list(),
    })
}
