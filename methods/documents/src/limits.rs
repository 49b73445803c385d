//! How much a document may hold, and what is said when it holds more.

use crate::model::Document;

/// Ceilings for one upload; the defaults suit a long report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Size of the uploaded file, in bytes.
    pub bytes: usize,
    /// Bytes all unpacked parts of a DOCX may have together.
    pub unpacked: usize,
    /// Entries in the archive of a DOCX.
    pub entries: usize,
    /// Nesting of XML elements in a DOCX.
    pub depth: usize,
    /// Blocks in the document.
    pub paragraphs: usize,
    /// Characters in one block or footnote.
    pub paragraph: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            bytes: 10 << 20,
            unpacked: 50 << 20,
            entries: 2_000,
            depth: 256,
            paragraphs: 10_000,
            paragraph: 100_000,
        }
    }
}

impl Limits {
    pub(crate) fn count(&self, blocks: usize) -> Result<(), ParseError> {
        if blocks > self.paragraphs {
            return Err(ParseError::TooManyParagraphs {
                limit: self.paragraphs,
            });
        }
        Ok(())
    }

    pub(crate) fn check(&self, document: &Document) -> Result<(), ParseError> {
        if document.blocks.is_empty() {
            return Err(ParseError::Empty);
        }
        self.count(document.blocks.len())?;
        let texts = document.blocks.iter().map(|b| &b.text);
        for (index, text) in texts
            .chain(document.footnotes.iter().map(|n| &n.text))
            .enumerate()
        {
            if text.len() > self.paragraph && text.chars().count() > self.paragraph {
                return Err(ParseError::TooLong {
                    number: index + 1,
                    limit: self.paragraph,
                });
            }
        }
        Ok(())
    }
}

/// Why an upload cannot be read. [`ParseError::code`] and [`ParseError::arguments`] feed the
/// translated message; the English here is for logs only.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ParseError {
    /// The text is not UTF-8; the first wrong byte is at `offset`.
    #[error("not UTF-8 at byte {offset}")]
    NotUtf8 {
        /// Byte offset of the first wrong byte.
        offset: usize,
    },
    /// The file is larger than `limit` bytes.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// Bytes allowed.
        limit: usize,
    },
    /// Block `number` (from 1; footnotes count on after the blocks) is too long.
    #[error("block {number} is longer than {limit} characters")]
    TooLong {
        /// Which block, from 1.
        number: usize,
        /// Characters allowed.
        limit: usize,
    },
    /// The file has another type than the three that can be read.
    #[error("not a readable type")]
    UnknownFormat,
    /// The file is no Word document.
    #[error("not a DOCX file")]
    NotADocx,
    /// A part of the Word document is damaged or uses what must not be there.
    #[error("malformed part {part}")]
    MalformedDocx {
        /// Path of the part in the archive.
        part: String,
    },
    /// The archive unpacks to more than the limit.
    #[error("archive unpacks to too much")]
    ZipBomb,
    /// XML is nested deeper than `limit`.
    #[error("XML nested deeper than {limit}")]
    TooDeep {
        /// Levels allowed.
        limit: usize,
    },
    /// No text was found.
    #[error("no text")]
    Empty,
    /// More than `limit` blocks.
    #[error("more than {limit} paragraphs")]
    TooManyParagraphs {
        /// Blocks allowed.
        limit: usize,
    },
}

impl ParseError {
    /// The stable key of the message shown to the person.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotUtf8 { .. } => "document-error-not-utf8",
            Self::TooLarge { .. } => "document-error-too-large",
            Self::TooLong { .. } => "document-error-too-long",
            Self::UnknownFormat => "document-error-unknown-format",
            Self::NotADocx => "document-error-not-a-docx",
            Self::MalformedDocx { .. } => "document-error-malformed-docx",
            Self::ZipBomb => "document-error-zip-bomb",
            Self::TooDeep { .. } => "document-error-too-deep",
            Self::Empty => "document-error-empty",
            Self::TooManyParagraphs { .. } => "document-error-too-many-paragraphs",
        }
    }

    /// Names and values the message may use.
    #[must_use]
    pub fn arguments(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::NotUtf8 { offset } => vec![("offset", offset.to_string())],
            Self::TooLarge { limit }
            | Self::TooDeep { limit }
            | Self::TooManyParagraphs { limit } => vec![("limit", limit.to_string())],
            Self::TooLong { number, limit } => {
                vec![("number", number.to_string()), ("limit", limit.to_string())]
            }
            Self::MalformedDocx { part } => vec![("part", part.clone())],
            Self::UnknownFormat | Self::NotADocx | Self::ZipBomb | Self::Empty => Vec::new(),
        }
    }
}
