//! Documents read paragraph by paragraph: Markdown, plain text, DOCX, pages; alignment; tracked changes.

mod align;
mod changes;
mod docx;
mod labels;
mod limits;
mod markdown;
mod model;
mod page;
mod plain;
mod tidy;

pub use align::{AlignedRow, Alignment, Gap, align};
pub use changes::{Change, ChangeKind, ParagraphChange, diff_words, tracked_changes};
pub use limits::{Limits, ParseError};
pub use model::{Block, BlockKind, Document, Footnote, FootnoteRef, Format, Warnings, numbered};

/// Reads an uploaded file into numbered paragraphs, or says by a stable code why it cannot.
///
/// # Errors
/// Every [`ParseError`] names something the person who uploads can put right.
pub fn parse(format: Format, bytes: &[u8], limits: &Limits) -> Result<Document, ParseError> {
    if bytes.len() > limits.bytes {
        return Err(ParseError::TooLarge {
            limit: limits.bytes,
        });
    }
    let mut document = match format {
        Format::Docx => docx::read(bytes, limits)?,
        Format::Markdown => markdown::read(&tidy::utf8(bytes)?, limits)?,
        Format::PlainText => plain::read(&tidy::utf8(bytes)?, limits)?,
        Format::Page => page::read(&tidy::utf8(bytes)?, limits)?,
    };
    document.warnings.unlinked_footnotes = document
        .footnotes
        .iter()
        .filter(|note| !document.references().any(|r| r.number == note.number))
        .count();
    limits.check(&document)?;
    let numbers = numbered(&document);
    for (block, number) in document.blocks.iter_mut().zip(numbers) {
        block.number = number;
    }
    Ok(document)
}
