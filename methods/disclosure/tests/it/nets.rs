//! Groups with several memberships, sets within sets, tables of the size that is published.

use std::collections::BTreeSet;

use disclosure::{Cell, Figures, Mismatch, Protected, Shown, protect, ranges};
use proptest::prelude::*;

const SECRET: u64 = 7;

fn said(shown: &Protected, cells: &[Cell]) -> Vec<Option<i64>> {
    let one = |c: &Cell| match shown.at(*c) {
        Shown::Count(count) => Some(count),
        Shown::Hidden => None,
    };
    cells.iter().map(one).collect()
}

#[test]
fn a_small_count_takes_another_with_it() {
    let mut figures = Figures::new();
    let all = figures.count(100);
    let parts = figures.split(all, &[40, 57, 3]);
    let shown = protect(&figures, 10, SECRET).unwrap();
    let parts = said(&shown, &parts);
    assert_eq!(shown.at(all), Shown::Count(100));
    assert_eq!(parts[2], None);
    assert_eq!(parts.iter().flatten().count(), 1, "{parts:?}");
}

#[test]
fn nought_is_hidden_as_one_is() {
    let mut figures = Figures::new();
    let all = figures.count(30);
    let parts = figures.split(all, &[30, 0]);
    let shown = protect(&figures, 10, SECRET).unwrap();
    assert_eq!(said(&shown, &parts), [None, None]);
    assert_eq!(shown.at(all), Shown::Count(30));
}

#[test]
fn large_counts_are_all_shown_and_so_is_everything_without_a_threshold() {
    let mut figures = Figures::new();
    let all = figures.count(60);
    let rows = figures.split(all, &[25, 35]);
    let columns = figures.split(all, &[30, 30]);
    let inside = figures.cross(&rows, &columns, &[vec![12, 13], vec![18, 17]]);
    let shown = protect(&figures, 10, SECRET).unwrap();
    assert_eq!(said(&shown, &inside.concat()), [12, 13, 18, 17].map(Some));
    let mut figures = Figures::new();
    let all = figures.count(1);
    let parts = figures.split(all, &[1, 0]);
    let shown = protect(&figures, 0, SECRET).unwrap();
    assert_eq!(said(&shown, &parts), [Some(1), Some(0)]);
}

#[test]
fn a_small_whole_is_not_said_and_nothing_of_it() {
    let mut figures = Figures::new();
    let all = figures.count(9);
    let parts = figures.split(all, &[9, 0]);
    let (groups, none) = figures.several(all, &[9, 4], 0);
    let shown = protect(&figures, 10, SECRET).unwrap();
    let cells = [vec![all, none], parts, groups].concat();
    assert!(said(&shown, &cells).iter().all(Option::is_none));
}

#[test]
fn a_group_to_which_nearly_all_belong_is_not_said() {
    let mut figures = Figures::new();
    let all = figures.count(100);
    let (groups, none) = figures.several(all, &[85, 40], 12);
    let shown = protect(&figures, 10, SECRET).unwrap();
    // 85 of the 88 that said any: all three figures together would tell the three others apart.
    let telling = said(&shown, &[all, groups[0], none]);
    assert!(telling.contains(&None), "{telling:?}");
    assert_eq!(shown.at(groups[1]), Shown::Count(40));
}

#[test]
fn what_lies_between_two_sets_is_protected_too() {
    let mut figures = Figures::new();
    let invited = figures.count(40);
    let attended = figures.count(38);
    figures.subset(invited, attended);
    let shown = protect(&figures, 10, SECRET).unwrap();
    // Both at once would say that two stayed away.
    assert_eq!(
        said(&shown, &[invited, attended]).iter().flatten().count(),
        1
    );
    let mut figures = Figures::new();
    let invited = figures.count(40);
    let attended = figures.count(25);
    figures.subset(invited, attended);
    let shown = protect(&figures, 10, SECRET).unwrap();
    assert_eq!(said(&shown, &[invited, attended]), [Some(40), Some(25)]);
}

#[test]
fn figures_that_do_not_add_up_are_refused() {
    let mut figures = Figures::new();
    let all = figures.count(10);
    figures.split(all, &[4, 5]);
    assert_eq!(protect(&figures, 3, SECRET), Err(Mismatch));
    let mut figures = Figures::new();
    figures.count(-1);
    assert_eq!(protect(&figures, 3, SECRET), Err(Mismatch));
}

/// Members with a mask of the groups they belong to.
fn memberships(groups: u32) -> impl Strategy<Value = Vec<i64>> {
    proptest::collection::vec(0_i64..4, 1 << groups)
}

/// Group counts and none of a population given by how many have each mask.
fn tally(masks: &[i64], groups: u32) -> (i64, Vec<i64>, i64) {
    let of = |g: u32| {
        let has = |(mask, count): (usize, &i64)| if mask >> g & 1 == 1 { *count } else { 0 };
        masks.iter().enumerate().map(has).sum()
    };
    (masks.iter().sum(), (0..groups).map(of).collect(), masks[0])
}

/// All ways to write `length` counts that sum to `sum`.
fn each(length: usize, sum: i64, at: &mut Vec<i64>, then: &mut impl FnMut(&[i64])) {
    if at.len() + 1 == length {
        at.push(sum);
        then(at);
        at.pop();
        return;
    }
    for count in 0..=sum {
        at.push(count);
        each(length, sum - count, at, then);
        at.pop();
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn groups_with_several_memberships_do_not_give_a_small_one_away(
        masks in memberships(2), threshold in 1_i64..5, secret: u64,
    ) {
        let (all, groups, none) = tally(&masks, 2);
        let mut figures = Figures::new();
        let whole = figures.count(all);
        let (cells, without) = figures.several(whole, &groups, none);
        let shown = protect(&figures, threshold, secret).unwrap();
        let printed: Vec<Cell> = [vec![whole, without], cells].concat();
        let face = said(&shown, &printed);
        let mut seen = vec![BTreeSet::new(); printed.len()];
        // The complement of a group among those who said any is nobody's printed figure, and yet a count.
        let mut complements = vec![BTreeSet::new(); groups.len()];
        for members in 0..=all + 2 * threshold {
            each(4, members, &mut Vec::new(), &mut |masks| {
                let (all, groups, none) = tally(masks, 2);
                let values = [vec![all, none], groups.clone()].concat();
                if face.iter().zip(&values).all(|(f, v)| f.is_none_or(|f| f == *v)) {
                    for (met, value) in seen.iter_mut().zip(&values) {
                        met.insert(*value);
                    }
                    for (met, group) in complements.iter_mut().zip(&groups) {
                        met.insert(all - none - group);
                    }
                }
            });
        }
        for (met, face) in seen.iter().zip(&face) {
            prop_assert!(face.is_some() || met.contains(&0) && met.iter().any(|v| *v >= threshold));
        }
        for (met, group) in complements.iter().zip(&groups) {
            let small = all - none - group < threshold;
            prop_assert!(!small || met.contains(&0) && met.iter().any(|v| *v >= threshold));
        }
    }

    #[test]
    fn a_table_of_the_size_that_is_published_passes_the_auditor(
        counts in proptest::collection::vec(proptest::collection::vec(0_i64..40, 4), 22), secret: u64,
    ) {
        let mut figures = Figures::new();
        let rows: Vec<i64> = counts.iter().map(|r| r.iter().sum()).collect();
        let columns: Vec<i64> = (0..4).map(|c| counts.iter().map(|r| r[c]).sum()).collect();
        let all = figures.count(rows.iter().sum());
        let rows = figures.split(all, &rows);
        let columns = figures.split(all, &columns);
        let inside = figures.cross(&rows, &columns, &counts);
        let shown = protect(&figures, 10, secret).unwrap();
        let cells = [vec![all], rows, columns, inside.concat()].concat();
        let face = said(&shown, &cells);
        for (range, face) in ranges(&figures, &shown, &cells).into_iter().zip(&face) {
            let range = range.unwrap();
            prop_assert!(face.is_some() || range.least == 0 && range.most.is_none_or(|most| most >= 10));
        }
        // And it is of use: more than the totals is shown.
        prop_assert!(face.iter().flatten().count() > 40, "{:?}", face);
    }
}
