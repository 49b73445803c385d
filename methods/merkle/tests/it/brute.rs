//! Edges and proofs of trees of any size, worked out once more by the recursion of the definition.

use merkle::{
    Edge, Hash, Place, consistency_plan, fill, inclusion_plan, leaf, peaks, root,
    verify_consistency, verify_inclusion,
};
use proptest::prelude::*;

fn leaves(size: u64) -> Vec<Hash> {
    (0..size).map(|n| leaf(&n.to_be_bytes())).collect()
}

fn at(leaves: &[Hash]) -> impl Fn(Place) -> Option<Hash> {
    move |p| {
        let end = usize::try_from(p.end()).ok()?;
        leaves.get(end - (1 << p.level)..end).map(root)
    }
}

/// `PATH(m, D[n])` of RFC 6962.
fn path(m: usize, d: &[Hash]) -> Vec<Hash> {
    if d.len() == 1 {
        return Vec::new();
    }
    let k = d.len().next_power_of_two() / 2;
    let (mut proof, other) = if m < k {
        (path(m, &d[..k]), root(&d[k..]))
    } else {
        (path(m - k, &d[k..]), root(&d[..k]))
    };
    proof.push(other);
    proof
}

/// `SUBPROOF(m, D[n], b)` of RFC 6962.
fn subproof(m: usize, d: &[Hash], whole: bool) -> Vec<Hash> {
    if m == d.len() {
        return if whole { Vec::new() } else { vec![root(d)] };
    }
    let k = d.len().next_power_of_two() / 2;
    let (mut proof, other) = if m <= k {
        (subproof(m, &d[..k], whole), root(&d[k..]))
    } else {
        (subproof(m - k, &d[k..], false), root(&d[..k]))
    };
    proof.push(other);
    proof
}

#[test]
fn every_pair_up_to_forty_has_the_proofs_of_the_definition() {
    let all = leaves(40);
    for size in 1..=40_usize {
        let d = &all[..size];
        let head = root(d);
        for m in 0..size {
            let plan = inclusion_plan(m as u64, size as u64).unwrap();
            let proof = fill(&plan, at(d)).unwrap();
            assert_eq!(proof, path(m, d), "{m} in {size}");
            assert!(verify_inclusion(
                &d[m],
                m as u64,
                size as u64,
                &proof,
                &head
            ));
            let plan = consistency_plan(m as u64 + 1, size as u64).unwrap();
            let proof = fill(&plan, at(d)).unwrap();
            assert_eq!(proof, subproof(m + 1, d, true), "{} in {size}", m + 1);
            let old = root(&all[..=m]);
            let (m, size) = (m as u64 + 1, size as u64);
            assert!(verify_consistency(m, &old, size, &head, &proof));
        }
    }
    assert_eq!(inclusion_plan(3, 3), None);
    assert_eq!(consistency_plan(4, 3), None);
}

proptest! {
    #[test]
    fn an_edge_grows_as_the_definition_says(size in 0_u64..300, more in 0_u64..80) {
        let all = leaves(size + more);
        let old = usize::try_from(size).unwrap();
        let hashes = peaks(size).into_iter().map(|p| at(&all)(p).unwrap()).collect();
        let mut edge = Edge::of(size, hashes).unwrap();
        prop_assert_eq!(edge.root(), root(&all[..old]));
        for n in size..size + more {
            let done = edge.push(all[usize::try_from(n).unwrap()]);
            for (level, hash) in done.iter().enumerate() {
                let level = u32::try_from(level).unwrap();
                let place = Place { level, index: n >> level };
                prop_assert_eq!(place.end(), n + 1);
                prop_assert_eq!(Some(*hash), at(&all)(place));
            }
            prop_assert_eq!(done.len(), (n + 1).trailing_zeros() as usize + 1);
        }
        prop_assert_eq!(edge.root(), root(&all));
        prop_assert_eq!(edge.size(), size + more);
        prop_assert_eq!(Edge::of(size + 1, peaks(size).iter().map(|_| [0; 32]).collect()).is_some(), size.count_ones() == (size + 1).count_ones());
    }

    #[test]
    fn a_proof_holds_for_its_leaf_only(size in 1_u64..400, index in 0_u64..400, other in 0_u64..400, bit in 0_usize..4096) {
        prop_assume!(index < size);
        let all = leaves(size);
        let head = root(&all);
        let mut proof = fill(&inclusion_plan(index, size).unwrap(), at(&all)).unwrap();
        let own = all[usize::try_from(index).unwrap()];
        prop_assert!(verify_inclusion(&own, index, size, &proof, &head));
        if other != index {
            prop_assert!(!verify_inclusion(&own, other, size, &proof, &head));
            let strange = leaf(&other.to_be_bytes());
            prop_assert!(!verify_inclusion(&strange, index, size, &proof, &head));
        }
        if !proof.is_empty() {
            let at = bit % (proof.len() * 256);
            proof[at / 256][at % 256 / 8] ^= 1 << (at % 8);
            prop_assert!(!verify_inclusion(&own, index, size, &proof, &head));
            proof.pop();
            prop_assert!(!verify_inclusion(&own, index, size, &proof, &head));
        }
        proof.push(head);
        prop_assert!(!verify_inclusion(&own, index, size, &proof, &head));
    }

    #[test]
    fn a_tree_is_the_beginning_of_no_other_than_its_own(old in 1_u64..300, more in 1_u64..200, changed in 0_u64..300, bit in 0_usize..4096) {
        let new = old + more;
        let all = leaves(new);
        let at_old = usize::try_from(old).unwrap();
        let (before, after) = (root(&all[..at_old]), root(&all));
        let mut proof = fill(&consistency_plan(old, new).unwrap(), at(&all)).unwrap();
        prop_assert!(verify_consistency(old, &before, new, &after, &proof));
        // A log in which an old entry was changed has no proof for the head that was noted before.
        let mut rewritten = all.clone();
        rewritten[usize::try_from(changed % old).unwrap()] = leaf(b"rewritten");
        let false_proof = fill(&consistency_plan(old, new).unwrap(), at(&rewritten)).unwrap();
        prop_assert!(!verify_consistency(old, &before, new, &root(&rewritten), &false_proof));
        prop_assert!(!verify_consistency(old, &before, new, &root(&rewritten), &proof));
        let at = bit % (proof.len() * 256);
        proof[at / 256][at % 256 / 8] ^= 1 << (at % 8);
        prop_assert!(!verify_consistency(old, &before, new, &after, &proof));
        proof.pop();
        prop_assert!(!verify_consistency(old, &before, new, &after, &proof));
    }
}
