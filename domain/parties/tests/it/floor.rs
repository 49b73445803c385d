//! The register is found as often as `docs/matching.md` promises, on a sample of what is measured there.

use std::sync::LazyLock;

use parties::matching::{Index, OFFER};

use crate::perturb::CHANGES;
use crate::truth::{KINDS, Truth, kind_of, read_truth};

/// Of how many spellings one is asked: the whole measure takes minutes.
const EVERY: usize = 40;

static TRUTH: LazyLock<Truth> = LazyLock::new(|| read_truth().unwrap());

/// How many of a hundred questions are answered first, and among the first five.
fn share(places: &[Option<usize>]) -> (u32, u32) {
    let of_hundred = |hits: usize| u32::try_from(hits * 100 / places.len().max(1)).unwrap();
    let first = places.iter().filter(|place| **place == Some(0)).count();
    (
        of_hundred(first),
        of_hundred(places.iter().flatten().count()),
    )
}

#[test]
fn names_written_otherwise_find_their_entry() {
    let index = Index::new(TRUTH.register());
    let mut below = Vec::new();
    for (what, change, first, five) in CHANGES {
        let places: Vec<Option<usize>> = TRUTH
            .spellings
            .iter()
            .filter_map(|(number, name)| change(name).map(|asked| (number, asked)))
            .step_by(EVERY)
            .map(|(number, asked)| index.find(&asked, 5).iter().position(|m| m.id == *number))
            .collect();
        assert!(!places.is_empty(), "{what}");
        // One miss of a small sample is no fall.
        let slack = 100 / u32::try_from(places.len()).unwrap() + 1;
        let found = share(&places);
        if found.0 + slack < first || found.1 + slack < five {
            below.push(format!(
                "{what}: {found:?} of {} instead of {first}, {five}",
                places.len()
            ));
        }
    }
    assert!(below.is_empty(), "{}", below.join("\n"));
}

#[test]
fn renames_that_keep_words_are_found() {
    let names = TRUTH.keys.iter();
    let index = Index::new(names.map(|(key, (number, name))| ((*number, key), name.as_str())));
    let mut places: [Vec<Option<usize>>; KINDS.len()] = Default::default();
    for (from, into) in TRUTH.renames() {
        let key = text::name_key(&into);
        let number = TRUTH.keys[&key].0;
        let mut found = index.find(&into, 6);
        found.retain(|m| *m.id.1 != key);
        let place = found.iter().take(5).position(|m| m.id.0 == number);
        places[kind_of(&from, &into)].push(place);
    }
    let found: Vec<(u32, u32)> = places.iter().map(|places| share(places)).collect();
    assert!(found[0].0 >= 70 && found[0].1 >= 85, "{found:?}");
    assert!(found[1].1 >= 40, "{found:?}");
}

#[test]
fn a_name_in_two_languages_is_found_by_either_more_often_than_not_at_all() {
    let two = TRUTH.bilingual();
    let index = Index::new(TRUTH.register().map(|(number, name)| {
        let half = two.get(&number).map(|(left, _)| left.clone());
        (number, half.unwrap_or(name))
    }));
    let asked = two.iter();
    let places: Vec<Option<usize>> = asked
        .map(|(number, (_, right))| index.find(right, 5).iter().position(|m| m.id == *number))
        .collect();
    assert!(share(&places).1 >= 40, "{places:?}");
}

#[test]
fn a_name_that_is_not_there_is_seldom_offered_another() {
    let index = Index::new(TRUTH.register());
    let asked = TRUTH.found.organisations.iter().enumerate().step_by(EVERY);
    let offered: Vec<bool> = asked
        .map(|(number, ledger)| {
            let found = index.find(&ledger.name, 6);
            found.iter().any(|m| m.id != number && m.score >= OFFER)
        })
        .collect();
    let wrong = offered.iter().filter(|offered| **offered).count();
    assert!(
        wrong * 100 / offered.len() <= 35,
        "{wrong} of {}",
        offered.len()
    );
}
