//! Pages: HTML that is written as XML is, read by the reader of Word documents. Headings, paragraphs and items of lists, nothing of
//! how they look, and nothing that runs.

use quick_xml::events::BytesStart;

use crate::docx::{Step, walk};
use crate::limits::{Limits, ParseError};
use crate::model::{Block, BlockKind, Document, Warnings};
use crate::tidy;

/// What stands between these is no text of the page.
const UNREAD: &[&str] = &[
    "head", "script", "style", "template", "noscript", "svg", "math", "iframe", "object", "select",
    "textarea",
];
/// What begins a block and ends the one before.
const BLOCKS: &[&str] = &[
    "address",
    "article",
    "aside",
    "blockquote",
    "body",
    "dd",
    "div",
    "dl",
    "dt",
    "figcaption",
    "figure",
    "footer",
    "header",
    "hr",
    "main",
    "nav",
    "p",
    "pre",
    "section",
    "table",
    "td",
    "th",
    "tr",
];

/// The blocks of a page under way.
struct Reader {
    blocks: Vec<Block>,
    open: Option<Block>,
    /// Open lists: the number of the last item; nothing for one without numbers.
    lists: Vec<Option<u32>>,
    /// How many elements are open since one whose text is not read, that one too.
    unread: usize,
}

fn level(name: &str) -> Option<u8> {
    match name.as_bytes() {
        [b'h', n @ b'1'..=b'6'] => Some(n - b'0'),
        _ => None,
    }
}

/// Whether a page says of an element that its readers do not meet it.
fn is_hidden(element: &BytesStart<'_>) -> bool {
    // As pages write attributes: one may stand without a value.
    element.html_attributes().flatten().any(|a| {
        let name = a.key.local_name();
        let name: &str = name.as_ref();
        name.eq_ignore_ascii_case("hidden")
            || name.eq_ignore_ascii_case("aria-hidden") && a.value.eq_ignore_ascii_case("true")
    })
}

impl Reader {
    /// Ends the block that is open.
    fn end(&mut self) {
        if let Some(mut block) = self.open.take() {
            block.text = tidy::fold(&block.text, &mut []);
            if !block.text.is_empty() {
                self.blocks.push(block);
            }
        }
    }

    fn begin(&mut self, kind: BlockKind, label: Option<String>) {
        self.end();
        self.open = Some(Block::new(kind, label, ""));
    }

    fn open(&mut self, name: &str, hidden: bool) {
        if self.unread > 0 || hidden || UNREAD.contains(&name) {
            self.unread += 1;
        } else if let Some(level) = level(name) {
            self.begin(BlockKind::Heading { level }, None);
        } else if name == "ol" || name == "ul" {
            self.end();
            self.lists.push((name == "ol").then_some(0));
        } else if name == "li" {
            let depth = u8::try_from(self.lists.len().saturating_sub(1)).unwrap_or(u8::MAX);
            let number = self.lists.last_mut().and_then(Option::as_mut);
            let label = number.map(|n| {
                *n = n.saturating_add(1);
                format!("{n}.")
            });
            self.begin(BlockKind::ListItem { depth }, label);
        } else if BLOCKS.contains(&name) {
            // The first paragraph of an item is the item.
            let fresh = self.open.as_ref().is_some_and(|b| b.text.trim().is_empty());
            if !fresh {
                self.begin(BlockKind::Paragraph, None);
            }
        } else if name == "br" {
            self.text(" ");
        }
    }

    fn close(&mut self, name: &str) {
        if self.unread > 0 {
            self.unread -= 1;
        } else if name == "ol" || name == "ul" {
            self.end();
            self.lists.pop();
        } else if level(name).is_some() || name == "li" || BLOCKS.contains(&name) {
            self.end();
        }
    }

    fn text(&mut self, text: &str) {
        if self.unread == 0 {
            let open = self
                .open
                .get_or_insert_with(|| Block::new(BlockKind::Paragraph, None, ""));
            open.text.push_str(text);
        }
    }
}

pub(crate) fn read(text: &str, limits: &Limits) -> Result<Document, ParseError> {
    let mut warnings = Warnings::default();
    let text = tidy::clean(text, &mut warnings);
    let mut body = text.trim_start();
    // The document type says that it is a page and nothing else; one that would define words of its own is not read.
    let kind = body.get(..15).unwrap_or_default();
    if kind.eq_ignore_ascii_case("<!doctype html>") {
        body = &body[15..];
    }
    let mut reader = Reader {
        blocks: Vec::new(),
        open: None,
        lists: Vec::new(),
        unread: 0,
    };
    walk(body.as_bytes(), "page", limits, |step| match step {
        Step::Open(name, element) => reader.open(&name.to_ascii_lowercase(), is_hidden(element)),
        Step::Close(name) => reader.close(&name.to_ascii_lowercase()),
        Step::Text(text) => reader.text(text),
    })?;
    reader.end();
    limits.count(reader.blocks.len())?;
    Ok(Document {
        blocks: reader.blocks,
        warnings,
        ..Document::default()
    })
}
