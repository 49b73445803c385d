//! Two-way tables, splits, groups with several memberships and subsets, tried population by population.

use std::collections::{BTreeMap, BTreeSet};

use disclosure::{Cell, Figures, Protected, Range, Shown, protect, ranges};
use proptest::prelude::*;

/// A two-way table with all its totals, and a split of the same people.
struct Table {
    figures: Figures,
    all: Cell,
    rows: Vec<Cell>,
    columns: Vec<Cell>,
    inside: Vec<Vec<Cell>>,
    beside: Vec<Cell>,
}

fn table(counts: &[Vec<i64>], split: &[i64]) -> Table {
    let mut figures = Figures::new();
    let rows: Vec<i64> = counts.iter().map(|r| r.iter().sum()).collect();
    let columns: Vec<i64> = (0..counts[0].len())
        .map(|c| counts.iter().map(|r| r[c]).sum())
        .collect();
    let all = figures.count(rows.iter().sum());
    let rows = figures.split(all, &rows);
    let columns = figures.split(all, &columns);
    let inside = figures.cross(&rows, &columns, counts);
    let beside = if split.is_empty() {
        Vec::new()
    } else {
        figures.split(all, split)
    };
    Table {
        figures,
        all,
        rows,
        columns,
        inside,
        beside,
    }
}

impl Table {
    /// Every printed count, and what it is in a population given by its inside and its split.
    fn counts(&self, inside: &[Vec<i64>], split: &[i64]) -> Vec<(Cell, i64)> {
        let mut counts = vec![(self.all, inside.iter().flatten().sum())];
        counts.extend(
            self.rows
                .iter()
                .copied()
                .zip(inside.iter().map(|r| r.iter().sum())),
        );
        let column = |c: usize| inside.iter().map(|r| r[c]).sum();
        counts.extend(
            self.columns
                .iter()
                .copied()
                .zip((0..self.columns.len()).map(column)),
        );
        counts.extend(
            self.inside
                .iter()
                .flatten()
                .copied()
                .zip(inside.iter().flatten().copied()),
        );
        counts.extend(self.beside.iter().copied().zip(split.iter().copied()));
        counts
    }
}

/// All ways to split `sum` into `length` counts.
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

/// All populations that look like what is shown, those up to `most` members.
fn alike(t: &Table, shown: &Protected, most: i64, then: &mut impl FnMut(&[Vec<i64>], &[i64])) {
    let (height, width) = (t.rows.len(), t.columns.len());
    for all in 0..=most {
        if shown.at(t.all) != Shown::Hidden && shown.at(t.all) != Shown::Count(all) {
            continue;
        }
        each(height * width, all, &mut Vec::new(), &mut |flat| {
            let inside: Vec<Vec<i64>> = flat.chunks(width).map(<[i64]>::to_vec).collect();
            let fits = |split: &[i64]| {
                t.counts(&inside, split)
                    .iter()
                    .all(|(c, v)| match shown.at(*c) {
                        Shown::Count(count) => count == *v,
                        Shown::Hidden => true,
                    })
            };
            if t.beside.is_empty() {
                if fits(&[]) {
                    then(&inside, &[]);
                }
                return;
            }
            each(t.beside.len(), all, &mut Vec::new(), &mut |split| {
                if fits(split) {
                    then(&inside, split);
                }
            });
        });
    }
}

/// The values of each count in all populations that look like what is shown.
fn seen(t: &Table, shown: &Protected, most: i64) -> BTreeMap<Cell, BTreeSet<i64>> {
    let mut values: BTreeMap<Cell, BTreeSet<i64>> = BTreeMap::new();
    alike(t, shown, most, &mut |inside, split| {
        for (cell, value) in t.counts(inside, split) {
            values.entry(cell).or_default().insert(value);
        }
    });
    values
}

/// Hidden counts may be nought and the threshold, and have at least as many values as the threshold; none is small and
/// shown.
fn unknown(
    shown: &Protected,
    real: &[(Cell, i64)],
    seen: &BTreeMap<Cell, BTreeSet<i64>>,
    threshold: i64,
) {
    for (cell, count) in real {
        let values = &seen[cell];
        if let Shown::Count(said) = shown.at(*cell) {
            assert!(said == *count && said >= threshold);
            continue;
        }
        assert!(
            values.contains(&0)
                && values.iter().any(|v| *v >= threshold)
                && values.len() >= usize::try_from(threshold).unwrap(),
            "{cell:?} is {count} and seen as {values:?} in {real:?}",
        );
    }
}

fn small_table(height: usize, width: usize, most: i64) -> impl Strategy<Value = Vec<Vec<i64>>> {
    proptest::collection::vec(proptest::collection::vec(0..=most, width), height)
}

/// A split of as many as a table has.
fn split_of(counts: &[Vec<i64>], cut: i64) -> [i64; 2] {
    let all: i64 = counts.iter().flatten().sum();
    [cut.min(all), all - cut.min(all)]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100))]

    #[test]
    fn no_small_count_of_a_two_way_table_is_narrowed_down(counts in small_table(2, 3, 4), threshold in 1_i64..5, secret: u64) {
        let t = table(&counts, &[]);
        let shown = protect(&t.figures, threshold, secret).unwrap();
        let real = t.counts(&counts, &[]);
        unknown(&shown, &real, &seen(&t, &shown, real[0].1 + 2 * threshold), threshold);
    }

    #[test]
    fn a_table_and_a_split_of_the_same_people_do_not_give_each_other_away(
        counts in small_table(2, 2, 5), cut in 0_i64..12, threshold in 1_i64..5, secret: u64,
    ) {
        let split = split_of(&counts, cut);
        let t = table(&counts, &split);
        let shown = protect(&t.figures, threshold, secret).unwrap();
        let real = t.counts(&counts, &split);
        unknown(&shown, &real, &seen(&t, &shown, real[0].1 + threshold), threshold);
    }

    #[test]
    fn the_auditor_says_what_a_count_can_be_no_wider_and_no_narrower(
        counts in small_table(2, 3, 4), threshold in 1_i64..5, secret: u64,
    ) {
        let t = table(&counts, &[]);
        let shown = protect(&t.figures, threshold, secret).unwrap();
        if shown.at(t.all) == Shown::Hidden {
            return Ok(());
        }
        let seen = seen(&t, &shown, counts.iter().flatten().sum());
        for (cell, values) in &seen {
            let range = ranges(&t.figures, &shown, &[*cell])[0];
            let (least, most) = (*values.first().unwrap(), values.last().copied());
            prop_assert_eq!(range, Some(Range { least, most }));
        }
    }
}

/// Counts by their place among all printed ones of a table.
type Values = BTreeMap<usize, BTreeSet<i64>>;

/// What a reader learns who knows the program but not the secret: of all tables with as many members, those that come
/// out the same. Returns how many hidden counts below the threshold are known exactly.
fn known_to_a_reader_with_the_program(
    height: usize,
    width: usize,
    all: i64,
    threshold: i64,
) -> usize {
    let mut alike: BTreeMap<Vec<Option<i64>>, Values> = BTreeMap::new();
    each(height * width, all, &mut Vec::new(), &mut |flat| {
        let counts: Vec<Vec<i64>> = flat.chunks(width).map(<[i64]>::to_vec).collect();
        let t = table(&counts, &[]);
        let real = t.counts(&counts, &[]);
        for secret in 0..8 {
            let shown = protect(&t.figures, threshold, secret).unwrap();
            let face = real.iter().map(|(c, _)| match shown.at(*c) {
                Shown::Count(count) => Some(count),
                Shown::Hidden => None,
            });
            let values = alike.entry(face.collect()).or_default();
            for (at, (_, count)) in real.iter().enumerate() {
                values.entry(at).or_default().insert(*count);
            }
        }
    });
    let known = |(face, values): (&Vec<Option<i64>>, &Values)| {
        let exact = |at: &usize| {
            let values = &values[at];
            face[*at].is_none() && values.len() == 1 && values.iter().all(|v| *v < threshold)
        };
        // Where the whole is hidden, tables of other sizes look the same.
        let judged = if face[0].is_some() { face.len() } else { 0 };
        (0..judged).filter(exact).count()
    };
    alike.iter().map(known).sum()
}

#[test]
fn a_reader_who_has_the_program_knows_no_small_count_exactly() {
    for all in 4..=12 {
        assert_eq!(known_to_a_reader_with_the_program(1, 3, all, 4), 0, "{all}");
        assert_eq!(known_to_a_reader_with_the_program(2, 2, all, 3), 0, "{all}");
        assert_eq!(known_to_a_reader_with_the_program(1, 4, all, 3), 0, "{all}");
    }
}
