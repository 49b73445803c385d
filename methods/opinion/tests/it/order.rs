//! The same bytes whatever the order of votes and the number of threads; no input makes it fall over.

use opinion::{Groups, Statement, Vote, Votes, polis, read, report, sound};
use proptest::prelude::*;

use crate::invented::{Chance, Plan};

fn both(votes: &Votes, threads: usize) -> [String; 2] {
    let p = polis::landscape(votes, None, None, &polis::Options { seed: 1, threads });
    let s = sound::landscape(votes, None, None, &sound::Options { seed: 1, threads });
    [
        serde_json::to_string(&report::polis(votes, &p, false, 1)).unwrap(),
        serde_json::to_string(&report::sound(votes, &s, false, 1)).unwrap(),
    ]
}

#[test]
fn threads_change_nothing() {
    let plan = Plan {
        people: 4000,
        statements: 120,
        each: 50,
        shares: vec![0.6, 0.4],
        divisive: 0.5,
    };
    let (votes, _) = plan.votes(1);
    assert!(votes.len() > 180_000, "enough for several parts");
    let one = both(&votes, 1);
    assert_eq!(one, both(&votes, 2));
    assert_eq!(one, both(&votes, 7));
}

#[test]
fn the_order_of_lines_and_columns_changes_nothing() {
    let text = std::io::read_to_string(crate::real::file(
        "15-per-hour-seattle",
        "participants-votes.csv",
    ))
    .unwrap();
    let rows: Vec<Vec<&str>> = text.lines().map(|l| l.split(',').collect()).collect();
    let mut chance = Chance::new(4);
    let mut columns: Vec<usize> = (0..rows[0].len()).collect();
    let mut lines: Vec<usize> = (1..rows.len()).collect();
    for order in [&mut columns, &mut lines] {
        for i in (1..order.len()).rev() {
            let j = chance.below(i + 1);
            order.swap(i, j);
        }
    }
    lines.insert(0, 0);
    let turned: Vec<String> = lines
        .iter()
        .map(|&l| {
            columns
                .iter()
                .map(|&c| rows[l][c])
                .collect::<Vec<_>>()
                .join(",")
        })
        .collect();
    let one = read::votes(text.as_bytes()).unwrap();
    let other = read::votes(turned.join("\n").as_bytes()).unwrap();
    assert_eq!(one, other);
    assert_eq!(both(&one.votes, 2), both(&other.votes, 2));
}

#[test]
fn a_warm_start_leads_where_a_cold_one_leads() {
    let plan = Plan {
        people: 1500,
        statements: 80,
        each: 30,
        shares: vec![0.5, 0.3, 0.2],
        divisive: 0.7,
    };
    let (votes, _) = plan.votes(2);
    let fewer = votes.filtered(|i, j| (i * 31 + j) % 100 != 0);
    let options = polis::Options::default();
    let before = polis::landscape(&fewer, None, None, &options);
    let cold = polis::landscape(&votes, None, None, &options);
    let warm = polis::landscape(&votes, None, Some(&before), &options);
    for (a, b) in warm
        .positions
        .participants
        .iter()
        .zip(&cold.positions.participants)
    {
        assert!((a[0] - b[0]).abs() < 1e-8 && (a[1] - b[1]).abs() < 1e-8);
    }
    let options = sound::Options::default();
    let before = sound::landscape(&fewer, None, None, &options);
    let cold = sound::landscape(&votes, None, None, &options);
    let warm = sound::landscape(&votes, None, Some(&before), &options);
    assert!(opinion::adjusted_rand(&warm.groups.of, &cold.groups.of) > 0.95);
    assert_eq!(warm.evidence, before.evidence);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    /// Any votes at all, also none, one, or all the same: numbers stay numbers, and the order of votes means nothing.
    #[test]
    fn any_votes(
        people in 0_u32..40,
        statements in 1_u32..12,
        cast in prop::collection::vec((0_u32..40, 0_u32..12, -1_i64..=1), 0..300),
        grouped in any::<bool>(),
        turn in any::<u64>(),
    ) {
        let named: Vec<u32> = (0..people).collect();
        let wanted: Vec<Statement> = (0..statements)
            .map(|id| Statement { id, meta: id == 7, ..Statement::default() })
            .collect();
        let mut last = std::collections::BTreeMap::new();
        for &(who, what, vote) in &cast {
            last.insert((who, what), Vote::from_number(vote).unwrap());
        }
        let mut all: Vec<(u32, u32, Vote)> = last.into_iter().map(|((a, b), v)| (a, b, v)).collect();
        let votes = Votes::from_single(&named, &wanted, all.clone()).unwrap();
        let mut chance = Chance::new(turn | 1);
        for i in (1..all.len()).rev() {
            let j = chance.below(i + 1);
            all.swap(i, j);
        }
        let again = Votes::from_single(&named, &wanted, all).unwrap();
        prop_assert_eq!(&votes, &again);
        for text in both(&votes, 2) {
            let value: serde_json::Value = serde_json::from_str(&text).unwrap();
            let listed = value["participants"].as_array().unwrap();
            prop_assert_eq!(listed.len(), votes.participants().len());
            if value["mode"] == "polis" {
                // A number that is none would be written as null.
                prop_assert!(!value["statements"].to_string().contains("null"));
                for p in listed {
                    prop_assert!(p["x"].is_f64() && p["y"].is_f64(), "{p}");
                }
            }
        }
        if grouped {
            let names: Vec<Option<String>> = (0..votes.participants().len())
                .map(|i| (i % 4 != 3).then(|| format!("g{}", i % 4)))
                .collect();
            let groups = Groups::named(&names);
            let p = polis::landscape(&votes, Some(groups.clone()), None, &polis::Options::default());
            let s = sound::landscape(&votes, Some(groups), None, &sound::Options::default());
            prop_assert!(p.informed.iter().all(|x| x.is_finite()));
            prop_assert!(s.priority.iter().all(|x| x.is_finite()));
        }
    }
}
