//! What changed between two versions, by paragraph and by word.

use crate::model::{Block, Document};
use crate::tidy;
use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};
use std::collections::HashSet;

/// Words compared one by one; a longer changed stretch is shown as replaced whole.
const COMPARED: usize = 5_000;
/// Paragraphs looked ahead for the earlier version of one.
const LOOK_AHEAD: usize = 50;

/// Whether a stretch of text stayed, went or came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChangeKind {
    /// In both versions.
    Same,
    /// In the old version only.
    Removed,
    /// In the new version only.
    Added,
}

/// A stretch of text within a changed paragraph.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Stayed, went or came.
    pub kind: ChangeKind,
    /// The words with their spaces.
    pub text: String,
}

/// One paragraph in the comparison of two documents; indices point into `blocks`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ParagraphChange {
    /// The same in both.
    Unchanged {
        /// Index in the old document.
        old: usize,
        /// Index in the new document.
        new: usize,
    },
    /// Reworded or renumbered.
    Changed {
        /// Index in the old document.
        old: usize,
        /// Index in the new document.
        new: usize,
        /// Word by word.
        words: Vec<Change>,
    },
    /// New.
    Added {
        /// Index in the new document.
        new: usize,
    },
    /// Gone.
    Removed {
        /// Index in the old document.
        old: usize,
    },
}

/// Compares two texts word by word; Chinese and Japanese by character. Same and removed
/// stretches together give the old text, same and added ones the new.
#[must_use]
pub fn diff_words(old: &str, new: &str) -> Vec<Change> {
    let (a, b) = (words(old), words(new));
    let head = a.iter().zip(&b).take_while(|(x, y)| x == y).count();
    let tail = a[head..]
        .iter()
        .rev()
        .zip(b[head..].iter().rev())
        .take_while(|(x, y)| x == y)
        .count();
    let (mid_a, mid_b) = (&a[head..a.len() - tail], &b[head..b.len() - tail]);
    let mut out = Vec::new();
    push(&mut out, ChangeKind::Same, &a[..head]);
    if mid_a.len().max(mid_b.len()) > COMPARED {
        push(&mut out, ChangeKind::Removed, mid_a);
        push(&mut out, ChangeKind::Added, mid_b);
    } else {
        for op in capture_diff_slices(Algorithm::Myers, mid_a, mid_b) {
            if let DiffOp::Equal { .. } = op {
                push(&mut out, ChangeKind::Same, &mid_a[op.old_range()]);
            } else {
                push(&mut out, ChangeKind::Removed, &mid_a[op.old_range()]);
                push(&mut out, ChangeKind::Added, &mid_b[op.new_range()]);
            }
        }
    }
    push(&mut out, ChangeKind::Same, &a[a.len() - tail..]);
    out
}

fn push(out: &mut Vec<Change>, kind: ChangeKind, words: &[&str]) {
    if words.is_empty() {
        return;
    }
    match out.last_mut().filter(|c| c.kind == kind) {
        Some(last) => last.text.extend(words.iter().copied()),
        None => out.push(Change {
            kind,
            text: words.concat(),
        }),
    }
}

/// Words, runs of space, and single marks or Chinese characters, in order and complete.
fn words(text: &str) -> Vec<&str> {
    let class = |c: char| match c {
        c if tidy::wide(Some(c)) => 0,
        c if c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}' | '\u{640}'..='\u{65f}') => 1,
        c if c.is_whitespace() => 2,
        _ => 0,
    };
    let mut found = Vec::new();
    let (mut start, mut last) = (0, 0);
    for (at, c) in text.char_indices() {
        let now = class(c);
        if at > start && (now != last || now == 0) {
            found.push(&text[start..at]);
            start = at;
        }
        last = now;
    }
    if start < text.len() {
        found.push(&text[start..]);
    }
    found
}

/// Compares two versions of a document, in reading order.
#[must_use]
pub fn tracked_changes(old: &Document, new: &Document) -> Vec<ParagraphChange> {
    let key = |b: &Block| (b.is_heading(), b.label.clone(), b.text.clone());
    let a: Vec<_> = old.blocks.iter().map(key).collect();
    let b: Vec<_> = new.blocks.iter().map(key).collect();
    let mut out = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &a, &b) {
        if let DiffOp::Equal { .. } = op {
            let both = op.old_range().zip(op.new_range());
            out.extend(both.map(|(old, new)| ParagraphChange::Unchanged { old, new }));
            continue;
        }
        let (mut next, end) = (op.old_range().start, op.old_range().end);
        for j in op.new_range() {
            let ahead = next..end.min(next + LOOK_AHEAD);
            let same = |i: &usize| resembles(&old.blocks[*i], &new.blocks[j]);
            let Some(i) = ahead.clone().find(same) else {
                out.push(ParagraphChange::Added { new: j });
                continue;
            };
            out.extend((next..i).map(|old| ParagraphChange::Removed { old }));
            let words = diff_words(&old.blocks[i].text, &new.blocks[j].text);
            out.push(ParagraphChange::Changed {
                old: i,
                new: j,
                words,
            });
            next = i + 1;
        }
        out.extend((next..end).map(|old| ParagraphChange::Removed { old }));
    }
    out
}

fn resembles(old: &Block, new: &Block) -> bool {
    if old.is_heading() != new.is_heading() {
        return false;
    }
    if old.label.is_some() && old.label == new.label {
        return true;
    }
    let bag = |text| -> HashSet<&str> {
        words(text)
            .into_iter()
            .filter(|w| w.chars().any(char::is_alphanumeric))
            .collect()
    };
    let (a, b) = (bag(&old.text), bag(&new.text));
    let shared = a.intersection(&b).count();
    shared > 0 && shared * 5 >= a.len().max(b.len()) * 2
}
