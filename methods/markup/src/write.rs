//! A tree as text that reads as the same tree: its normal form.

use crate::tree::{Block, Inline, Text};

/// Writes a text in its normal form.
#[must_use]
pub fn write(text: &Text) -> String {
    blocks(&text.0).join("\n")
}

fn blocks(all: &[Block]) -> Vec<String> {
    let mut lines = Vec::new();
    for block in all {
        if !lines.is_empty() {
            lines.push(String::new());
        }
        one(block, &mut lines);
    }
    lines
}

fn one(block: &Block, lines: &mut Vec<String>) {
    match block {
        Block::Paragraph(words) => lines.extend(inline(words).split('\n').map(str::to_owned)),
        Block::Heading(level, words) => {
            let signs = "#".repeat(usize::from(*level));
            lines.push(format!("{signs} {}", inline(words)));
        }
        Block::List(numbered, items) => {
            for (n, item) in items.iter().enumerate() {
                let mark = if *numbered {
                    format!("{}. ", n + 1)
                } else {
                    "- ".to_owned()
                };
                let margin = if *numbered { "   " } else { "  " };
                for (at, line) in blocks(item).into_iter().enumerate() {
                    let before = if at == 0 { mark.as_str() } else { margin };
                    lines.push(format!("{before}{line}"));
                }
            }
        }
        Block::Quote(of, inner) => {
            if let Some(number) = of {
                lines.push(format!("> #{number}"));
            }
            for line in blocks(inner) {
                lines.push(format!("> {line}"));
            }
        }
        Block::Code(text) => {
            let fence = "`".repeat(longest(text).max(2) + 1);
            lines.push(fence.clone());
            if !text.is_empty() {
                lines.extend(text.split('\n').map(str::to_owned));
            }
            lines.push(fence);
        }
    }
}

/// The longest run of backticks.
fn longest(text: &str) -> usize {
    text.split(|c: char| c != '`')
        .map(str::len)
        .max()
        .unwrap_or(0)
}

fn inline(words: &[Inline]) -> String {
    let mut out = String::new();
    for word in words {
        match word {
            Inline::Text(text) => {
                for c in text.chars() {
                    if c.is_ascii_punctuation() {
                        out.push('\\');
                    }
                    out.push(c);
                }
            }
            Inline::Emphasis(inner) => {
                out.push('*');
                out.push_str(&inline(inner));
                out.push('*');
            }
            Inline::Strong(inner) => {
                out.push_str("**");
                out.push_str(&inline(inner));
                out.push_str("**");
            }
            Inline::Code(code) => {
                let alone = code.split(|c: char| c != '`').any(|run| run.len() == 1);
                let ticks = if alone { "``" } else { "`" };
                out.push_str(ticks);
                out.push_str(code);
                out.push_str(ticks);
            }
            Inline::Link(inner, to) => {
                out.push('[');
                out.push_str(&inline(inner));
                out.push_str("](");
                out.push_str(to);
                out.push(')');
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
