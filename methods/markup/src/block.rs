//! Lines into blocks: each level of lists and quotes takes its marks off the lines and reads what is left.

use crate::{
    DEPTH, inline,
    tree::{Block, push_block},
};

/// What the first line of a block says of it.
enum Start {
    /// So many backticks.
    Fence(usize),
    Heading(u8),
    Quote,
    /// Whether it is numbered, the bytes of its mark, and whether it can begin right below a line of words.
    Item(bool, usize, bool),
}

/// Reads lines from which the marks of the levels above were taken off.
pub(crate) fn read(lines: &[&str], depth: usize) -> Vec<Block> {
    let mut all = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        if lines[at].trim().is_empty() {
            at += 1;
            continue;
        }
        at = match start(lines[at], depth) {
            Some(Start::Fence(ticks)) => code(lines, at, ticks, &mut all),
            Some(Start::Heading(level)) => {
                let words = lines[at].trim().trim_start_matches('#').trim();
                push_block(&mut all, Block::Heading(level, inline::read(words)));
                at + 1
            }
            Some(Start::Quote) => quote(lines, at, depth, &mut all),
            Some(Start::Item(numbered, ..)) => list(lines, at, depth, numbered, &mut all),
            None => paragraph(lines, at, depth, &mut all),
        };
    }
    all
}

fn start(line: &str, depth: usize) -> Option<Start> {
    let text = line.trim_start();
    let ticks = text.len() - text.trim_start_matches('`').len();
    if ticks >= 3 && !text[ticks..].contains('`') {
        return Some(Start::Fence(ticks));
    }
    let signs = text.len() - text.trim_start_matches('#').len();
    if (1..=6).contains(&signs)
        && text[signs..].starts_with(' ')
        && !text[signs..].trim().is_empty()
    {
        // A heading of signs alone would be none.
        let words = text[signs..].trim();
        if !words.trim_start_matches('#').trim().is_empty() {
            return Some(Start::Heading(if signs == 1 { 1 } else { 2 }));
        }
    }
    if depth >= DEPTH {
        return None;
    }
    if text.starts_with('>') {
        return Some(Start::Quote);
    }
    item(text)
}

/// The mark of an item at the beginning of a line.
fn item(text: &str) -> Option<Start> {
    let ends = |rest: &str| rest.is_empty() || rest.starts_with(' ');
    if text.starts_with(['-', '*', '+']) && ends(&text[1..]) {
        return Some(Start::Item(false, 1, true));
    }
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let marked = (1..=9).contains(&digits) && text[digits..].starts_with(['.', ')']);
    (marked && ends(&text[digits + 1..]))
        .then(|| Start::Item(true, digits + 1, &text[..digits] == "1"))
}

fn indent(line: &str) -> usize {
    line.len() - line.trim_start_matches(' ').len()
}

fn code(lines: &[&str], at: usize, ticks: usize, all: &mut Vec<Block>) -> usize {
    let margin = indent(lines[at]);
    let closes = |line: &str| {
        let line = line.trim();
        line.len() >= ticks && line.chars().all(|c| c == '`')
    };
    let from = at + 1;
    let end = (from..lines.len())
        .find(|n| closes(lines[*n]))
        .unwrap_or(lines.len());
    let text: Vec<&str> = lines[from..end]
        .iter()
        .map(|l| &l[indent(l).min(margin)..])
        .collect();
    push_block(all, Block::Code(text.join("\n")));
    end + 1
}

fn quote(lines: &[&str], at: usize, depth: usize, all: &mut Vec<Block>) -> usize {
    let mut inner = Vec::new();
    let mut end = at;
    while let Some(rest) = lines
        .get(end)
        .and_then(|l| l.trim_start().strip_prefix('>'))
    {
        inner.push(rest.strip_prefix(' ').unwrap_or(rest));
        end += 1;
    }
    let of = inner.first().and_then(|line| number(line));
    let body = read(&inner[usize::from(of.is_some())..], depth + 1);
    if !body.is_empty() {
        push_block(all, Block::Quote(of, body));
    }
    end
}

/// The number of the post that a quote is of.
fn number(line: &str) -> Option<u64> {
    let digits = line.trim().strip_prefix('#')?.trim_end_matches(':');
    let plain = !digits.is_empty() && digits.len() <= 18;
    (plain && digits.chars().all(|c| c.is_ascii_digit()))
        .then(|| digits.parse().ok())
        .flatten()
}

fn list(lines: &[&str], at: usize, depth: usize, numbered: bool, all: &mut Vec<Block>) -> usize {
    let margin = indent(lines[at]);
    let width = margin + if numbered { 3 } else { 2 };
    let mut items: Vec<Vec<Block>> = Vec::new();
    let mut end = at;
    while let Some(line) = lines.get(end) {
        let text = line.trim_start();
        let Some(Start::Item(also, mark, _)) = item(text) else {
            break;
        };
        if also != numbered {
            break;
        }
        let first = &text[mark..];
        let mut inner = vec![first.strip_prefix(' ').unwrap_or(first)];
        end += 1;
        // Lines set in belong to the item, and so do empty ones before them.
        let mut last = end;
        while let Some(line) = lines.get(end) {
            if line.trim().is_empty() {
                inner.push(&line[indent(line).min(width)..]);
                end += 1;
            } else if indent(line) >= margin + 2 {
                inner.push(&line[indent(line).min(width)..]);
                end += 1;
                last = end;
            } else {
                break;
            }
        }
        inner.truncate(inner.len() - (end - last));
        let body = read(&inner, depth + 1);
        if !body.is_empty() {
            items.push(body);
        }
        if end == lines.len() {
            end = last;
            break;
        }
    }
    if !items.is_empty() {
        push_block(all, Block::List(numbered, items));
    }
    end
}

fn paragraph(lines: &[&str], at: usize, depth: usize, all: &mut Vec<Block>) -> usize {
    let ends = |line: &str| {
        line.trim().is_empty()
            || match start(line, depth) {
                None => false,
                Some(Start::Item(_, _, below)) => below,
                Some(_) => true,
            }
    };
    let mut end = at + 1;
    while end < lines.len() && !ends(lines[end]) {
        end += 1;
    }
    let text: Vec<&str> = lines[at..end].iter().map(|l| l.trim()).collect();
    push_block(all, Block::Paragraph(inline::read(&text.join("\n"))));
    end
}
