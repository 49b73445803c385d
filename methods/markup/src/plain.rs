//! A text without marks: for search, letters and feeds.

use crate::tree::{Block, Inline, Text};

/// Writes a text without marks; addresses stand behind their words.
#[must_use]
pub fn plain(text: &Text) -> String {
    blocks(&text.0).join("\n")
}

/// Blocks as lines.
pub(crate) fn blocks(all: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    for block in all {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        match block {
            Block::Paragraph(words) | Block::Heading(_, words) => {
                lines.extend(said(words).split('\n').map(str::to_owned));
            }
            Block::List(numbered, items) => {
                for (n, item) in items.iter().enumerate() {
                    let mark = if *numbered {
                        format!("{}. ", n + 1)
                    } else {
                        "- ".to_owned()
                    };
                    for (at, line) in blocks(item).into_iter().enumerate() {
                        let before = if at == 0 { mark.as_str() } else { "  " };
                        lines.push(format!("{before}{line}"));
                    }
                }
            }
            Block::Quote(_, inner) => {
                lines.extend(blocks(inner).into_iter().map(|l| format!("> {l}")));
            }
            Block::Code(code) => lines.extend(code.split('\n').map(str::to_owned)),
        }
    }
    lines
}

/// Words without marks.
pub(crate) fn said(words: &[Inline]) -> String {
    let mut out = String::new();
    for word in words {
        match word {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) => out.push_str(&said(inner)),
            Inline::Link(inner, to) => {
                let words = said(inner);
                out.push_str(&words);
                if words != *to {
                    out.push_str(&format!(" ({to})"));
                }
            }
            Inline::Mention(name) => {
                out.push('@');
                out.push_str(name);
            }
            Inline::Break => out.push('\n'),
        }
    }
    out
}
