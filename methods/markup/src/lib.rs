//! What people write in posts: a small part of Markdown, read into a tree and written as HTML, text or its own normal form.

mod address;
mod block;
mod html;
mod inline;
mod plain;
mod tree;
mod write;

pub use html::{Quoted, Quotes, html};
pub use plain::plain;
pub use tree::{Block, Inline, Text};
pub use write::write;

/// Levels of lists and quotes within one another; whatever is deeper is text.
pub const DEPTH: usize = 4;

/// Characters of the longest name after `@`.
pub const HANDLE: usize = 30;

/// Reads what was written. Everything is something: there is no text that cannot be read.
#[must_use]
pub fn read(text: &str) -> Text {
    let mut clean = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match c {
            '\r' => {
                if chars.peek() != Some(&'\n') {
                    clean.push('\n');
                }
            }
            '\t' => clean.push_str("    "),
            '\n' => clean.push('\n'),
            c if c.is_control() => {}
            c => clean.push(c),
        }
    }
    let lines: Vec<&str> = clean.split('\n').collect();
    Text(block::read(&lines, 0))
}

/// The names after `@` in a text, each once, in their order; those within a quote are not meant anew.
#[must_use]
pub fn mentions(text: &Text) -> Vec<String> {
    let mut all = Vec::new();
    for block in &text.0 {
        tree::names(block, &mut all);
    }
    all
}

/// The numbers of the posts that a text quotes, each once, in their order.
#[must_use]
pub fn quotes(text: &Text) -> Vec<u64> {
    let mut all = Vec::new();
    for block in &text.0 {
        tree::quoted(block, &mut all);
    }
    all
}

/// A quote of a text, ready to be answered: each line behind `>`, the number of the post above them.
#[must_use]
pub fn quote(number: u64, text: &str) -> String {
    let mut out = format!("> #{number}\n");
    for line in text.lines() {
        out.push_str("> ");
        out.push_str(line);
        out.push('\n');
    }
    out.push('\n');
    out
}

/// Whether a name can stand after `@`: two to thirty small Latin letters, digits, `-` and `_`, a letter or digit at both ends.
#[must_use]
pub fn is_handle(name: &str) -> bool {
    let end = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric());
    (2..=HANDLE).contains(&name.len())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-' || c == '_')
        && end(name.chars().next())
        && end(name.chars().next_back())
}
