//! Hashes of leaves and nodes, and the right edge of a tree that grows.

use sha2::{Digest, Sha256};

/// A hash of the tree.
pub type Hash = [u8; 32];

/// The head of a tree without leaves.
#[must_use]
pub fn empty() -> Hash {
    Sha256::digest(b"").into()
}

/// The hash of a leaf. Its first byte differs from that of a node, so that neither passes for the other.
#[must_use]
pub fn leaf(data: &[u8]) -> Hash {
    Sha256::new()
        .chain_update([0])
        .chain_update(data)
        .finalize()
        .into()
}

/// The hash of a node above two others.
#[must_use]
pub fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new()
        .chain_update([1])
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}

/// The head over some leaves, as the definition says it; for trees that fit into memory.
#[must_use]
pub fn root(leaves: &[Hash]) -> Hash {
    match leaves {
        [] => empty(),
        [one] => *one,
        many => {
            let (left, right) = many.split_at(many.len().next_power_of_two() / 2);
            node(&root(left), &root(right))
        }
    }
}

/// A complete subtree: `2^level` leaves, of which `index` times as many stand before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Its height; 0 is a leaf.
    pub level: u32,
    /// Its place among those of its height, from 0.
    pub index: u64,
}

impl Place {
    /// The number of the last leaf in it, from 1: the leaf that completed it.
    #[must_use]
    pub const fn end(self) -> u64 {
        (self.index + 1) << self.level
    }
}

/// The complete subtrees that make up the leaves `from..to`, from left to right. `from` must be a multiple of a power of
/// two that is no less than the length, as it is wherever a tree is divided.
pub(crate) fn cover(mut from: u64, to: u64) -> Vec<Place> {
    let mut places = Vec::new();
    while from < to {
        let level = (to - from).ilog2();
        places.push(Place {
            level,
            index: from >> level,
        });
        from += 1 << level;
    }
    places
}

/// The complete subtrees that stand at the right edge of a tree with so many leaves, from left to right.
#[must_use]
pub fn peaks(size: u64) -> Vec<Place> {
    cover(0, size)
}

/// The head above neighbouring subtrees, of which each is higher than the next.
#[must_use]
pub fn bag(hashes: &[Hash]) -> Hash {
    let Some((last, before)) = hashes.split_last() else {
        return empty();
    };
    before.iter().rfold(*last, |right, left| node(left, &right))
}

/// The right edge of a tree: all that is needed to add leaves and to say the head.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edge {
    size: u64,
    peaks: Vec<Hash>,
}

impl Edge {
    /// The edge of a tree with so many leaves, whose [`peaks`] have these hashes; nothing where their number is another.
    #[must_use]
    pub fn of(size: u64, peaks: Vec<Hash>) -> Option<Self> {
        let fits = size.count_ones() as usize == peaks.len();
        fits.then_some(Self { size, peaks })
    }

    /// How many leaves there are.
    #[must_use]
    pub const fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf; gives the hashes of every subtree that it completes, itself first and the highest last.
    pub fn push(&mut self, leaf: Hash) -> Vec<Hash> {
        let mut done = vec![leaf];
        let mut top = leaf;
        for _ in 0..self.size.trailing_ones() {
            if let Some(left) = self.peaks.pop() {
                top = node(&left, &top);
                done.push(top);
            }
        }
        self.peaks.push(top);
        self.size += 1;
        done
    }

    /// The head.
    #[must_use]
    pub fn root(&self) -> Hash {
        bag(&self.peaks)
    }
}
