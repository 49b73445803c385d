//! What holds of every clustering.

use std::collections::BTreeSet;

use likeness::{Shingles, clusters};
use proptest::prelude::*;

use crate::{Dice, members};

/// Texts of which some are made of others by small changes.
fn family(seed: u64, size: usize) -> Vec<String> {
    let mut dice = Dice(seed);
    let mut texts: Vec<String> = Vec::new();
    for _ in 0..size {
        let from = dice.next(size);
        let text = match texts.get(from) {
            Some(other) => {
                let mut words: Vec<String> = other.split(' ').map(str::to_owned).collect();
                for _ in 0..dice.next(12) {
                    let at = dice.next(words.len());
                    words[at] = dice.words(1);
                }
                words.join(" ")
            }
            None => {
                let many = 1 + dice.next(40);
                dice.words(many)
            }
        };
        texts.push(text);
    }
    texts
}

proptest! {
    #[test]
    fn every_member_is_like_its_centre_and_of_one_cluster(seed in any::<u64>(), size in 1_usize..60) {
        let texts = family(seed, size);
        let mut seen = BTreeSet::new();
        for cluster in clusters(&texts) {
            prop_assert!(cluster.members.len() > 1 && cluster.members.is_sorted());
            prop_assert!(cluster.members.contains(&cluster.centre));
            let centre = Shingles::of(&texts[cluster.centre]);
            for member in cluster.members {
                prop_assert!(centre.is_like(&Shingles::of(&texts[member])));
                prop_assert!(seen.insert(member), "in two clusters");
            }
        }
    }

    #[test]
    fn the_order_of_the_texts_makes_no_difference(seed in any::<u64>(), size in 1_usize..60) {
        let texts = family(seed, size);
        let mut dice = Dice(seed ^ 1);
        let mut order: Vec<usize> = (0..size).collect();
        for at in (1..size).rev() {
            order.swap(at, dice.next(at + 1));
        }
        let shuffled: Vec<String> = order.iter().map(|at| texts[*at].clone()).collect();
        let set = |all: Vec<Vec<usize>>| all.into_iter().collect::<BTreeSet<_>>();
        let back = members(&shuffled).into_iter().map(|cluster| {
            let mut there: Vec<usize> = cluster.into_iter().map(|at| order[at]).collect();
            there.sort_unstable();
            there
        });
        let back: BTreeSet<Vec<usize>> = back.collect();
        prop_assert_eq!(set(members(&texts)), back);
    }

    #[test]
    fn a_few_other_words_lose_nobody(seed in any::<u64>()) {
        let mut dice = Dice(seed);
        let text = dice.words(80);
        let mut other: Vec<String> = text.split(' ').map(str::to_owned).collect();
        for _ in 0..4 {
            let at = dice.next(other.len());
            other[at] = dice.words(1);
        }
        let apart = dice.words(80);
        let found = members(&[text, apart, other.join(" ")]);
        prop_assert_eq!(found, vec![vec![0, 2]]);
    }

    #[test]
    fn whatever_stands_in_a_text_it_is_like_itself(text in any::<String>()) {
        let shingles = Shingles::of(&text);
        prop_assert_eq!(shingles.is_like(&shingles), !shingles.is_empty());
        prop_assert_eq!(&Shingles::of(&format!(" {text} ")), &shingles);
    }
}
