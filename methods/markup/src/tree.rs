//! The tree: blocks that hold blocks or words, words that hold words.

/// A text as it was read.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(pub Vec<Block>);

/// A part of a text that stands by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// Lines of words.
    Paragraph(Vec<Inline>),
    /// A heading of the first or second level.
    Heading(u8, Vec<Inline>),
    /// Items, numbered or not.
    List(bool, Vec<Vec<Block>>),
    /// What somebody else said, and the number of the post in which they did.
    Quote(Option<u64>, Vec<Block>),
    /// Lines as they are.
    Code(String),
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Characters.
    Text(String),
    /// Emphasised words.
    Emphasis(Vec<Inline>),
    /// Strongly emphasised words.
    Strong(Vec<Inline>),
    /// Characters as they are.
    Code(String),
    /// Words that lead to an address.
    Link(Vec<Inline>, String),
    /// Somebody who is meant.
    Mention(String),
    /// The end of a line.
    Break,
}

/// Adds a part of a line; what is of one kind is one.
pub(crate) fn push(all: &mut Vec<Inline>, next: Inline) {
    if matches!(&next, Inline::Text(text) if text.is_empty()) {
        return;
    }
    let left = match all.last_mut() {
        Some(last) => join(last, next),
        None => Some(next),
    };
    all.extend(left);
}

/// Joins two parts of one kind; gives the second one back where they are of two.
fn join(last: &mut Inline, next: Inline) -> Option<Inline> {
    match (last, next) {
        (Inline::Text(before), Inline::Text(text)) => before.push_str(&text),
        (Inline::Emphasis(before), Inline::Emphasis(more))
        | (Inline::Strong(before), Inline::Strong(more)) => {
            for one in more {
                push(before, one);
            }
        }
        (_, next) => return Some(next),
    }
    None
}

/// Adds a block; lists of one kind that follow each other are one.
pub(crate) fn push_block(all: &mut Vec<Block>, next: Block) {
    let left = match all.last_mut() {
        Some(last) => join_blocks(last, next),
        None => Some(next),
    };
    all.extend(left);
}

fn join_blocks(last: &mut Block, next: Block) -> Option<Block> {
    match (last, next) {
        (Block::List(numbered, before), Block::List(also, more)) if *numbered == also => {
            before.extend(more);
            None
        }
        (_, next) => Some(next),
    }
}

/// The names within a block, but for those within quotes.
pub(crate) fn names(block: &Block, all: &mut Vec<String>) {
    match block {
        Block::Paragraph(words) | Block::Heading(_, words) => named(words, all),
        Block::List(_, items) => {
            for block in items.iter().flatten() {
                names(block, all);
            }
        }
        Block::Quote(..) | Block::Code(_) => {}
    }
}

fn named(words: &[Inline], all: &mut Vec<String>) {
    for word in words {
        match word {
            Inline::Mention(name) if !all.contains(name) => all.push(name.clone()),
            Inline::Emphasis(inner) | Inline::Strong(inner) => named(inner, all),
            _ => {}
        }
    }
}

/// The numbers of posts quoted within a block.
pub(crate) fn quoted(block: &Block, all: &mut Vec<u64>) {
    match block {
        Block::Quote(of, inner) => {
            if let Some(number) = of.filter(|n| !all.contains(n)) {
                all.push(number);
            }
            for block in inner {
                quoted(block, all);
            }
        }
        Block::List(_, items) => {
            for block in items.iter().flatten() {
                quoted(block, all);
            }
        }
        Block::Paragraph(_) | Block::Heading(..) | Block::Code(_) => {}
    }
}
