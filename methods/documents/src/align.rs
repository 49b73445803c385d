//! Language versions side by side: labels and headings are anchors, between them order counts.

use crate::labels;
use crate::model::{BlockKind, Document};
use serde::{Deserialize, Serialize};
use similar::{Algorithm, DiffOp, capture_diff_slices};

/// Language versions aligned by paragraph.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alignment {
    /// In reading order of the first version.
    pub rows: Vec<AlignedRow>,
    /// Every place where a version has no counterpart.
    pub gaps: Vec<Gap>,
}

/// Blocks that say the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AlignedRow {
    /// Per version, in the order given, the index of the block; `None` where it is missing.
    pub blocks: Vec<Option<usize>>,
}

/// A version that lacks a paragraph others have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gap {
    /// Index of the row.
    pub row: usize,
    /// Index of the version.
    pub document: usize,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Anchor {
    Heading(u8),
    Number(Vec<u32>),
    Label(String),
}

/// Aligns language versions; the first is the reference the others are laid beside.
#[must_use]
pub fn align(versions: &[&Document]) -> Alignment {
    let Some((reference, others)) = versions.split_first() else {
        return Alignment::default();
    };
    let size = reference.blocks.len();
    let width = versions.len();
    let mut rows: Vec<Vec<Option<usize>>> = (0..size)
        .map(|i| {
            std::iter::once(Some(i))
                .chain(others.iter().map(|_| None))
                .collect()
        })
        .collect();
    // What only another version has, kept with the reference block it stands before.
    let mut extra: Vec<(usize, Vec<Option<usize>>)> = Vec::new();
    for (column, other) in others.iter().enumerate().map(|(c, o)| (c + 1, o)) {
        let mut from = (0, 0);
        let end = (size, other.blocks.len());
        for at in anchors(reference, other).into_iter().chain([end]) {
            let paired = (at.0 - from.0).min(at.1 - from.1);
            for step in 0..paired {
                rows[from.0 + step][column] = Some(from.1 + step);
            }
            for lone in from.1 + paired..at.1 {
                let mut row = vec![None; width];
                row[column] = Some(lone);
                extra.push((at.0, row));
            }
            from = at;
            if at != end {
                rows[at.0][column] = Some(at.1);
                from = (at.0 + 1, at.1 + 1);
            }
        }
    }
    extra.sort_by_key(|(before, _)| *before);
    let mut extra = extra.into_iter().peekable();
    let mut ordered = Vec::new();
    for (index, row) in rows.into_iter().enumerate() {
        while let Some((_, lone)) = extra.next_if(|(before, _)| *before <= index) {
            ordered.push(AlignedRow { blocks: lone });
        }
        ordered.push(AlignedRow { blocks: row });
    }
    ordered.extend(extra.map(|(_, lone)| AlignedRow { blocks: lone }));
    let missing = |(row, r): (usize, &AlignedRow)| {
        let lacks = r.blocks.iter().enumerate().filter(|(_, b)| b.is_none());
        lacks
            .map(|(document, _)| Gap { row, document })
            .collect::<Vec<_>>()
    };
    let gaps = ordered.iter().enumerate().flat_map(missing).collect();
    Alignment {
        rows: ordered,
        gaps,
    }
}

/// Pairs of blocks that certainly belong together, in order.
fn anchors(a: &Document, b: &Document) -> Vec<(usize, usize)> {
    let (left, right) = (keys(a), keys(b));
    let keys_of =
        |side: &[(usize, Anchor)]| side.iter().map(|(_, k)| k.clone()).collect::<Vec<_>>();
    let mut pairs = Vec::new();
    for op in capture_diff_slices(Algorithm::Myers, &keys_of(&left), &keys_of(&right)) {
        if let DiffOp::Equal { .. } = op {
            let both = op.old_range().zip(op.new_range());
            pairs.extend(both.map(|(i, j)| (left[i].0, right[j].0)));
        }
    }
    pairs
}

fn keys(document: &Document) -> Vec<(usize, Anchor)> {
    let key = |(index, block): (usize, &crate::model::Block)| {
        let anchor = match (&block.label, block.kind) {
            (Some(label), _) => labels::canonical(label)
                .map_or_else(|| Anchor::Label(label.to_lowercase()), Anchor::Number),
            (None, BlockKind::Heading { level }) => Anchor::Heading(level),
            _ => return None,
        };
        Some((index, anchor))
    };
    document.blocks.iter().enumerate().filter_map(key).collect()
}
