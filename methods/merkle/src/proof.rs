//! Proofs: that a leaf is in a tree, and that a tree is the beginning of another.

use crate::edge::{Hash, Place, bag, cover, node};

/// What a proof is made of: for each of its hashes, the complete subtrees under it.
pub type Plan = Vec<Vec<Place>>;

/// The greatest power of two below a number greater than one.
const fn split(size: u64) -> u64 {
    1 << (size - 1).ilog2()
}

/// What proves that the leaf at `index` (from 0) is in the tree over `size` leaves; nothing where it is not.
#[must_use]
pub fn inclusion_plan(index: u64, size: u64) -> Option<Plan> {
    if index >= size {
        return None;
    }
    let mut plan = Vec::new();
    let (mut from, mut to) = (0, size);
    while to - from > 1 {
        let middle = from + split(to - from);
        if index < middle {
            plan.push(cover(middle, to));
            to = middle;
        } else {
            plan.push(cover(from, middle));
            from = middle;
        }
    }
    plan.reverse();
    Some(plan)
}

/// What proves that the tree over `old` leaves is the beginning of that over `new`; nothing where it cannot be.
#[must_use]
pub fn consistency_plan(old: u64, new: u64) -> Option<Plan> {
    if old > new {
        return None;
    }
    let mut plan = Vec::new();
    if old == 0 || old == new {
        return Some(plan);
    }
    let (mut from, mut to) = (0, new);
    while old != to {
        let middle = from + split(to - from);
        if old <= middle {
            plan.push(cover(middle, to));
            to = middle;
        } else {
            plan.push(cover(from, middle));
            from = middle;
        }
    }
    // Who asks knows the head of the whole old tree.
    if from > 0 {
        plan.push(cover(from, to));
    }
    plan.reverse();
    Some(plan)
}

/// The hashes of a proof from those of complete subtrees; nothing where one of these is missing.
pub fn fill(plan: &Plan, mut hash: impl FnMut(Place) -> Option<Hash>) -> Option<Vec<Hash>> {
    plan.iter()
        .map(|places| {
            let under: Option<Vec<Hash>> = places.iter().map(|p| hash(*p)).collect();
            under.map(|u| bag(&u))
        })
        .collect()
}

/// Whether a proof shows that a leaf stands at `index` in the tree of `size` leaves with this head (RFC 9162, 2.1.3.2).
#[must_use]
pub fn verify_inclusion(leaf: &Hash, index: u64, size: u64, proof: &[Hash], root: &Hash) -> bool {
    if index >= size {
        return false;
    }
    let (mut at, mut last, mut hash) = (index, size - 1, *leaf);
    for other in proof {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            hash = node(other, &hash);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            hash = node(&hash, other);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && hash == *root
}

/// Whether a proof shows that the tree of `old` leaves is the beginning of that of `new` (RFC 9162, 2.1.4.2). An empty
/// tree is the beginning of each.
#[must_use]
pub fn verify_consistency(
    old: u64,
    old_root: &Hash,
    new: u64,
    new_root: &Hash,
    proof: &[Hash],
) -> bool {
    if old == 0 {
        return proof.is_empty() && *old_root == crate::empty();
    }
    if old == new {
        return proof.is_empty() && old_root == new_root;
    }
    if old > new {
        return false;
    }
    // Where the old tree is complete, its head is the first hash and is not repeated.
    let mut hashes = Vec::with_capacity(proof.len() + 1);
    if old.is_power_of_two() {
        hashes.push(*old_root);
    }
    hashes.extend_from_slice(proof);
    let Some((first, others)) = hashes.split_first() else {
        return false;
    };
    let shift = (old - 1).trailing_ones();
    let (mut at, mut last) = ((old - 1) >> shift, (new - 1) >> shift);
    let (mut before, mut after) = (*first, *first);
    for other in others {
        if last == 0 {
            return false;
        }
        if at & 1 == 1 || at == last {
            before = node(other, &before);
            after = node(other, &after);
            while at & 1 == 0 && at != 0 {
                at >>= 1;
                last >>= 1;
            }
        } else {
            after = node(&after, other);
        }
        at >>= 1;
        last >>= 1;
    }
    last == 0 && before == *old_root && after == *new_root
}
