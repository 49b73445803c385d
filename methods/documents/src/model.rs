//! What a document is once read: blocks, footnotes, warnings.

use crate::limits::ParseError;
use serde::{Deserialize, Serialize};

/// The kinds of file that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Markdown, UTF-8.
    Markdown,
    /// Plain text, UTF-8; also the text of a PDF with its page breaks.
    PlainText,
    /// Word, Office Open XML.
    Docx,
    /// A page (HTML) that is written as XML is. Nobody uploads one ([`Self::detect`]): it is read where an operator names it.
    Page,
}

impl Format {
    /// Tells the format by content first, then by the ending of the name.
    ///
    /// # Errors
    /// [`ParseError::NotADocx`] for a `.docx` that is no archive, [`ParseError::UnknownFormat`]
    /// for anything that is neither an archive nor text.
    pub fn detect(file_name: &str, bytes: &[u8]) -> Result<Self, ParseError> {
        let ending = file_name
            .rsplit_once('.')
            .map(|(_, e)| e.to_ascii_lowercase());
        let ending = ending.as_deref().unwrap_or("");
        let archive = bytes.starts_with(b"PK\x03\x04");
        match ending {
            "docx" if archive => Ok(Self::Docx),
            "docx" => Err(ParseError::NotADocx),
            "md" | "markdown" if !archive => Ok(Self::Markdown),
            "txt" | "text" if !archive => Ok(Self::PlainText),
            "" if archive => Ok(Self::Docx),
            "" if std::str::from_utf8(bytes).is_ok() && !bytes.starts_with(b"%PDF") => {
                Ok(Self::PlainText)
            }
            _ => Err(ParseError::UnknownFormat),
        }
    }
}

/// A document in the order it is read.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Headings, paragraphs and list items in order.
    pub blocks: Vec<Block>,
    /// Footnotes by number.
    pub footnotes: Vec<Footnote>,
    /// What was removed or could not be placed.
    pub warnings: Warnings,
}

impl Document {
    pub(crate) fn references(&self) -> impl Iterator<Item = &FootnoteRef> {
        self.blocks.iter().flat_map(|b| &b.footnotes)
    }
}

/// What an officer should look at after an upload.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Warnings {
    /// Control characters removed.
    pub control_characters: usize,
    /// Bidirectional overrides and isolates removed (U+202A–202E, U+2066–2069).
    pub bidi_overrides: usize,
    /// Footnotes kept although no marker in the text points at them.
    pub unlinked_footnotes: usize,
    /// Markers in the text that point at no footnote.
    pub dangling_markers: usize,
    /// Bare links dropped because a footnote on the same page already gives them.
    pub repeated_links: usize,
}

/// One heading, paragraph or list item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// The document's own numbering as printed: `1.1.3`, `I.`, `Article 5`; bullets have none.
    pub label: Option<String>,
    /// Running number among the blocks that can be commented on, from 1; headings have none.
    pub number: Option<u32>,
    /// Running text without label and footnote markers; empty where a label stands alone.
    pub text: String,
    /// Where footnotes are called, in order.
    pub footnotes: Vec<FootnoteRef>,
}

impl Block {
    pub(crate) fn new(kind: BlockKind, label: Option<String>, text: &str) -> Self {
        Self {
            kind,
            label,
            number: None,
            text: text.to_owned(),
            footnotes: Vec::new(),
        }
    }

    /// Whether this is a heading.
    #[must_use]
    pub fn is_heading(&self) -> bool {
        matches!(self.kind, BlockKind::Heading { .. })
    }
}

/// What a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    /// A heading, level from 1.
    Heading {
        /// From 1 (highest).
        level: u8,
    },
    /// Running text.
    Paragraph,
    /// An item of a bulleted or numbered list, depth from 0.
    ListItem {
        /// From 0 (outermost).
        depth: u8,
    },
}

/// A footnote called from the text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FootnoteRef {
    /// Number of the [`Footnote`].
    pub number: u32,
    /// Byte offset in the block's text, on a character boundary, after which the marker stands.
    pub offset: usize,
}

/// A footnote's text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Footnote {
    /// From 1, in order of the document.
    pub number: u32,
    /// Running text.
    pub text: String,
}

/// The running paragraph number of every block, from 1; headings have none.
#[must_use]
pub fn numbered(document: &Document) -> Vec<Option<u32>> {
    let mut next = 0;
    let number = |block: &Block| {
        (!block.is_heading()).then(|| {
            next += 1;
            next
        })
    };
    document.blocks.iter().map(number).collect()
}
