//! Markdown: headings, paragraphs, lists and footnotes; everything else is running text.

use crate::labels;
use crate::limits::{Limits, ParseError};
use crate::model::{Block, BlockKind, Document, Footnote, FootnoteRef, Warnings};
use crate::tidy;
use std::collections::HashMap;

pub(crate) fn read(text: &str, limits: &Limits) -> Result<Document, ParseError> {
    let mut warnings = Warnings::default();
    let text = tidy::clean(text, &mut warnings);
    let mut document = Document {
        warnings,
        ..Document::default()
    };
    let mut ids: HashMap<String, u32> = HashMap::new();
    let mut open = Open::Nothing;
    for raw in text.split(['\n', '\u{c}']) {
        let line = raw.trim();
        let indented = raw.starts_with("  ") || raw.starts_with('\t');
        if line.is_empty() {
            open = if matches!(open, Open::Note) {
                Open::Note
            } else {
                Open::Nothing
            };
            continue;
        }
        if let Some((id, rest)) = definition(line) {
            let number = u32::try_from(document.footnotes.len() + 1).unwrap_or(u32::MAX);
            ids.entry(id.to_owned()).or_insert(number);
            document.footnotes.push(Footnote {
                number,
                text: plain(rest),
            });
            open = Open::Note;
        } else if matches!(open, Open::Note) && indented {
            if let Some(note) = document.footnotes.last_mut() {
                join(&mut note.text, &plain(line));
            }
        } else if let Some((level, title)) = heading(line) {
            document
                .blocks
                .push(labelled(BlockKind::Heading { level }, title));
            open = Open::Nothing;
        } else if let Some(block) = item(raw, line, matches!(open, Open::Text)) {
            document.blocks.push(block);
            open = Open::Text;
        } else {
            let line = line.trim_start_matches('>').trim();
            match document
                .blocks
                .last_mut()
                .filter(|_| matches!(open, Open::Text))
            {
                Some(block) => join(&mut block.text, line),
                None => document.blocks.push(labelled(BlockKind::Paragraph, line)),
            }
            open = Open::Text;
        }
        limits.count(document.blocks.len())?;
    }
    for block in &mut document.blocks {
        block.text = plain(&block.text);
        document.warnings.dangling_markers += references(block, &ids);
    }
    document
        .blocks
        .retain(|b| !b.text.is_empty() || b.label.is_some());
    Ok(document)
}

enum Open {
    Nothing,
    Text,
    Note,
}

fn join(text: &mut String, line: &str) {
    if !(text.is_empty() || tidy::wide(text.chars().next_back()) && tidy::wide(line.chars().next()))
    {
        text.push(' ');
    }
    text.push_str(line);
}

fn definition(line: &str) -> Option<(&str, &str)> {
    let (id, rest) = line.strip_prefix("[^")?.split_once("]:")?;
    (!id.is_empty() && !id.contains(']')).then(|| (id, rest.trim()))
}

fn heading(line: &str) -> Option<(u8, &str)> {
    let rest = line.trim_start_matches('#');
    let level = u8::try_from(line.len() - rest.len())
        .ok()
        .filter(|l| (1..=6).contains(l))?;
    let title = rest.trim().trim_end_matches('#').trim();
    (rest.starts_with(char::is_whitespace) && !title.is_empty()).then_some((level, title))
}

fn item(raw: &str, line: &str, within: bool) -> Option<Block> {
    let indent = raw.len() - raw.trim_start().len();
    let depth = u8::try_from(indent / 2).unwrap_or(u8::MAX);
    let bullet = ["- ", "* ", "+ "].iter().find_map(|m| line.strip_prefix(m));
    if let Some(rest) = bullet {
        let mut block = labelled(BlockKind::ListItem { depth }, rest.trim());
        block.kind = BlockKind::ListItem { depth };
        return Some(block);
    }
    let found = labels::opening(line)?;
    let numbered = found
        .label
        .as_deref()
        .is_some_and(|l| l.starts_with(|c: char| c.is_ascii_digit()));
    (numbered || !within).then(|| Block::new(found.kind, found.label, found.rest))
}

fn labelled(kind: BlockKind, text: &str) -> Block {
    match labels::opening(text).filter(|o| o.label.is_some()) {
        Some(found) => Block::new(kind, found.label, found.rest),
        None => Block::new(kind, None, text),
    }
}

/// Drops marks of emphasis and code and the backslash before punctuation.
fn plain(text: &str) -> String {
    let text = text.replace("**", "").replace("__", "").replace('`', "");
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let escape = c == '\\' && chars.peek().is_some_and(char::is_ascii_punctuation);
        if !escape {
            out.push(c);
        }
    }
    tidy::fold(&out, &mut [])
}

/// Takes `[^id]` out of a block; returns how many pointed at nothing.
fn references(block: &mut Block, ids: &HashMap<String, u32>) -> usize {
    let mut dangling = 0;
    let mut out = String::with_capacity(block.text.len());
    let mut rest = block.text.as_str();
    while let Some(start) = rest.find("[^") {
        let Some(end) = rest[start..].find(']') else {
            break;
        };
        out.push_str(&rest[..start]);
        match ids.get(&rest[start + 2..start + end]) {
            Some(&number) => block.footnotes.push(FootnoteRef {
                number,
                offset: out.len(),
            }),
            None => {
                dangling += 1;
                out.push_str(&rest[start..=start + end]);
            }
        }
        rest = &rest[start + end + 1..];
    }
    out.push_str(rest);
    block.text = tidy::fold(&out, &mut block.footnotes);
    dangling
}
