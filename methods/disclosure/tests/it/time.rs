//! Publications one after the other, and an observer who has kept them all and works out whatever can be worked out.

use std::collections::BTreeSet;

use disclosure::{Counts, Series};
use proptest::prelude::*;

/// Two regions of two subregions each, and two levels: everybody belongs to one of eight places.
const NAMES: [&str; 9] = ["all", "r0", "r1", "s0", "s1", "s2", "s3", "l0", "l1"];
const PLACES: usize = 8;
const PRIME: i64 = 1_000_003;

fn holds(name: &str, place: usize) -> bool {
    let (subregion, level) = (place / 2, place % 2);
    let number = || name[1..].parse::<usize>().unwrap();
    match name.as_bytes()[0] {
        b'a' => true,
        b'r' => subregion / 2 == number(),
        b's' => subregion == number(),
        _ => level == number(),
    }
}

fn series(threshold: i64) -> Series {
    let named = |names: &[&str]| -> Vec<String> { names.iter().map(|n| (*n).to_owned()).collect() };
    let mut series = Series::new(threshold, "all");
    series.split("all", named(&["r0", "r1"]));
    series.split("r0", named(&["s0", "s1"]));
    series.split("r1", named(&["s2", "s3"]));
    series.split("all", named(&["l0", "l1"]));
    series
}

/// How many there are among everybody, and among those whom a reader with more names does not know: that reader knows all
/// in most places.
fn counted(places: &[i64], holds: impl Fn(usize) -> bool) -> Vec<i64> {
    let inside: Vec<usize> = (0..PLACES).filter(|p| holds(*p)).collect();
    let all: Vec<i64> = inside.iter().map(|p| places[*p]).collect();
    let narrow = inside.iter().filter(|p| *p % 3 == 1).map(|p| places[*p]);
    vec![all.iter().sum(), narrow.sum()]
}

fn counts(places: &[i64]) -> Counts {
    let one = |name: &&str| ((*name).to_owned(), counted(places, |p| holds(name, p)));
    NAMES.iter().map(one).collect()
}

/// How many of these are independent. The small numbers here have the same rank among the rests by a large prime.
fn rank(mut rows: Vec<Vec<i64>>) -> usize {
    let mut found = 0;
    for column in 0..PLACES {
        let Some(pivot) = (found..rows.len()).find(|r| rows[*r][column] != 0) else {
            continue;
        };
        rows.swap(found, pivot);
        let leading = rows[found].clone();
        for row in rows.iter_mut().skip(found + 1) {
            let (mine, first) = (row[column], leading[column]);
            for (cell, above) in row.iter_mut().zip(&leading) {
                *cell = (*cell * first - above * mine).rem_euclid(PRIME);
            }
        }
        found += 1;
    }
    found
}

/// Which of all groups of places can be counted from what was said, by whatever adding and subtracting.
fn known(said: &BTreeSet<String>, everything: bool) -> Vec<bool> {
    let row = |inside: &dyn Fn(usize) -> bool| -> Vec<i64> {
        (0..PLACES).map(|p| i64::from(inside(p))).collect()
    };
    let mut rows: Vec<Vec<i64>> = said.iter().map(|n| row(&|p| holds(n, p))).collect();
    if everything {
        rows.extend((0..PLACES).map(|place| row(&|p| p == place)));
    }
    let alone = rank(rows.clone());
    let with = |group: usize| {
        let mut more = rows.clone();
        more.push(row(&|p| (group >> p) & 1 == 1));
        rank(more) == alone
    };
    (0..1 << PLACES).map(with).collect()
}

/// Day by day: what is said, and the places as they were.
fn published(threshold: i64, days: &[(Vec<i64>, u16)]) -> Vec<(BTreeSet<String>, Vec<i64>)> {
    let series = series(threshold);
    let (mut before, mut all) = (Vec::<Counts>::new(), Vec::new());
    let mut stands = BTreeSet::new();
    for (places, mask) in days {
        let now = counts(places);
        let shown = |at: usize| (mask >> at) & 1 == 1 && now[NAMES[at]][0] >= threshold;
        let may = (0..NAMES.len()).filter(|at| shown(*at));
        let may: BTreeSet<String> = may.map(|at| NAMES[at].to_owned()).collect();
        let said = series.next(&before, &stands, &now, &may);
        assert!(said.is_subset(&may));
        let first = before.is_empty();
        // Nothing comes to stand beside what the protection of its day would hide.
        assert!(said.is_subset(&stands) || stands.is_subset(&may));
        stands.extend(said.iter().cloned());
        before.push(
            now.into_iter()
                .filter(|(n, _)| first || said.contains(n))
                .collect(),
        );
        all.push((said, places.clone()));
    }
    all
}

/// A first day, then changes from day to day, with what each day's own protection shows.
fn history() -> impl Strategy<Value = Vec<(Vec<i64>, u16)>> {
    let first = proptest::collection::vec(0_i64..30, PLACES);
    let moves = proptest::collection::vec(
        proptest::collection::vec(
            prop_oneof![3 => Just(0_i64), 2 => -12_i64..16, 1 => 10_i64..13],
            PLACES,
        ),
        1..6,
    );
    let masks = proptest::collection::vec(prop_oneof![Just(u16::MAX), any::<u16>()], 6);
    (first, moves, masks).prop_map(|(first, moves, masks)| {
        let mut days = vec![(first.clone(), u16::MAX)];
        let mut places = first;
        for (change, mask) in moves.iter().zip(masks) {
            let moved = places.iter().zip(change);
            places = moved.map(|(n, c)| (n + c).max(0)).collect();
            days.push((places.clone(), mask));
        }
        days
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(150))]

    #[test]
    fn an_observer_with_all_publications_learns_no_small_difference(
        days in history(), threshold in 2_i64..11,
    ) {
        let days = published(threshold, &days);
        // Of the first day the observer is given everything, hidden counts too.
        let known: Vec<Vec<bool>> =
            days.iter().enumerate().map(|(at, (said, _))| known(said, at == 0)).collect();
        for later in 1..days.len() {
            for earlier in 0..later {
                let both = known[later].iter().zip(&known[earlier]);
                for (group, _) in both.enumerate().filter(|(_, (now, then))| **now && **then) {
                    let of = |day: usize| counted(&days[day].1, |p| (group >> p) & 1 == 1);
                    for (then, now) in of(earlier).into_iter().zip(of(later)) {
                        let change = (now - then).abs();
                        prop_assert!(
                            change == 0 || change >= threshold,
                            "{group:b} from {then} to {now}, {:?} then {:?}", days[earlier].0, days[later].0,
                        );
                    }
                }
            }
        }
    }
}

/// One day after another with so many in the first place and ten in each other.
fn said_over(first: &[i64]) -> Vec<BTreeSet<String>> {
    let days: Vec<(Vec<i64>, u16)> = first
        .iter()
        .map(|n| {
            let mut places = vec![20; PLACES];
            places[0] = *n;
            (places, u16::MAX)
        })
        .collect();
    published(10, &days).into_iter().map(|d| d.0).collect()
}

#[test]
fn what_grows_slowly_is_said_anew_each_time_it_has_grown_enough() {
    let said = said_over(&[30, 33, 36, 39, 42, 45, 48, 51, 54]);
    let moved: Vec<bool> = said.iter().map(|s| s.contains("s0")).collect();
    // Thirty is said, then forty-two, then fifty-four: never a change of three, six or nine.
    assert_eq!(
        moved,
        [true, false, false, false, true, false, false, false, true]
    );
}

#[test]
fn what_comes_back_to_what_was_said_or_near_it_is_told_apart() {
    // Thirty and forty are said. Thirty again differs by nothing or ten; thirty-five by five from both.
    let said = said_over(&[30, 40, 35, 30]);
    assert!(said[1].contains("s0") && !said[2].contains("s0") && said[3].contains("s0"));
}

#[test]
fn a_whole_does_not_move_where_the_rest_of_it_would_tell_few() {
    // Ten more in one subregion and three in the other: the region and all can be said, or the subregion, and not both.
    let mut days = vec![(vec![20; PLACES], u16::MAX); 2];
    days[1].0[0] = 30;
    days[1].0[2] = 23;
    let said = &published(10, &days)[1].0;
    assert!(said.contains("all") && said.contains("r0"), "{said:?}");
    assert!(!said.contains("s0") && !said.contains("s1"), "{said:?}");
    assert!(said.contains("r1"), "nothing happened there: {said:?}");
}

#[test]
fn a_group_that_stood_still_among_everybody_stands_where_it_moved_among_those_not_known_by_name() {
    let mut series = Series::new(10, "all");
    series.subset("all", "youth".to_owned());
    let day = |all: [i64; 2], youth: [i64; 2]| {
        Counts::from([
            ("all".to_owned(), all.to_vec()),
            ("youth".to_owned(), youth.to_vec()),
        ])
    };
    let may = BTreeSet::from(["all".to_owned(), "youth".to_owned()]);
    // All by thirty among everybody and by three among those whom the network does not know.
    let before = [day([60, 40], [30, 20])];
    let said = series.next(&before, &may, &day([90, 43], [30, 20]), &may);
    assert_eq!(said, BTreeSet::from(["youth".to_owned()]));
    // Those of a group that can be in several: what is left of all without it tells as well.
    let said = series.next(&before, &may, &day([70, 60], [45, 40]), &may);
    assert_eq!(said, BTreeSet::from(["all".to_owned()]));
    let said = series.next(&before, &may, &day([90, 70], [45, 40]), &may);
    assert_eq!(said, may);
}
