//! An open conversation: counts stay those of a fresh count, one's own place is that of the picture, what comes next.

use std::{collections::BTreeMap, time::Instant};

use opinion::{Live, Standing, Statement, Vote, sound};

use crate::invented::{Chance, Plan};

fn plan() -> Plan {
    Plan {
        people: 400,
        statements: 40,
        each: 20,
        shares: vec![0.5, 0.5],
        divisive: 0.9,
    }
}

#[test]
fn counts_stay_those_of_a_fresh_count() {
    let (votes, _) = plan().votes(1);
    let mut live = Live::new(&votes);
    let landscape = sound::landscape(&votes, None, None, &sound::Options::default());
    live.landscape(&votes, landscape);
    live.put(Statement {
        id: 40,
        ..Statement::default()
    })
    .unwrap();
    let mut chance = Chance::new(2);
    for _ in 0..3000 {
        let (who, what) = (chance.below(410) as u32, chance.below(41) as u32);
        let vote = Vote::from_number(chance.below(4) as i64 - 1);
        live.vote(who, what, vote);
    }
    assert_eq!(
        live.vote(1, 999, Some(Vote::Agree)),
        None,
        "no such statement"
    );
    let now = live.votes().unwrap();
    let groups = &live.last().unwrap().groups;
    for j in 0..41 {
        let mut all = BTreeMap::new();
        let mut by_group = vec![BTreeMap::new(); groups.len()];
        for (i, &who) in now.participants().iter().enumerate() {
            for (_, vote) in now.of(i).filter(|v| v.0 == j) {
                *all.entry(vote).or_insert(0) += 1;
                // Whoever came later, and statements that came later, are in no group's count.
                let group = votes.participant(who).and_then(|i| groups.of[i]);
                if let Some(g) = group.filter(|_| j < 40) {
                    *by_group[usize::from(g)].entry(vote).or_insert(0) += 1;
                }
            }
        }
        let of = |counts: &BTreeMap<Vote, u32>, vote| counts.get(&vote).copied().unwrap_or(0);
        let ours = live.count(j);
        let counted = [ours.agree, ours.disagree, ours.pass];
        assert_eq!(
            counted,
            [Vote::Agree, Vote::Disagree, Vote::Pass].map(|v| of(&all, v))
        );
        for (g, count) in live.counts_by_group(j).iter().enumerate() {
            let counted = [count.agree, count.disagree, count.pass];
            let fresh = [Vote::Agree, Vote::Disagree, Vote::Pass].map(|v| of(&by_group[g], v));
            assert_eq!(counted, fresh, "statement {j} group {g}");
        }
    }
}

#[test]
fn ones_own_place_is_that_of_the_picture_and_moves_with_ones_votes() {
    let (votes, _) = plan().votes(2);
    let mut live = Live::new(&votes);
    let landscape = sound::landscape(&votes, None, None, &sound::Options::default());
    for i in [0, 50, 399] {
        let cast: Vec<_> = votes.of(i).collect();
        let here = landscape.here(&cast);
        let (at, unsure) = here.at.unwrap();
        let there = landscape.standpoints[i].at.unwrap();
        assert!((at[0] - there[0]).abs() < 1e-9 && (at[1] - there[1]).abs() < 1e-9);
        assert!((unsure - landscape.standpoints[i].unsure).abs() < 1e-9);
        if let (Some((group, _)), Some(of)) = (here.group, landscape.groups.of[i]) {
            assert_eq!(group, of);
        }
    }
    assert!(live.here(0).is_none(), "no picture yet");
    live.landscape(&votes, landscape.clone());
    // A newcomer who says what a member of the second group says comes to stand in it.
    let member = (0..400)
        .find(|&i| landscape.groups.of[i] == Some(1))
        .unwrap();
    assert!(live.here(9000).is_none());
    for (j, vote) in votes.of(member) {
        live.vote(9000, j as u32, Some(vote));
    }
    let here = live.here(9000).unwrap();
    assert_eq!(here.group.unwrap().0, 1);
    assert!(here.at.unwrap().1 < 0.5);
}

#[test]
fn what_comes_next_favours_statements_that_need_votes() {
    let (votes, _) = plan().votes(3);
    let mut live = Live::new(&votes);
    for id in 40..43 {
        live.put(Statement {
            id,
            standing: if id == 42 {
                Standing::Rejected
            } else {
                Standing::Open
            },
            meta: false,
        })
        .unwrap();
    }
    assert!(
        live.put(Statement {
            id: 3,
            standing: Standing::Rejected,
            meta: false
        })
        .is_ok()
    );
    assert_eq!(live.next(7777, 5), live.next(7777, 5));
    let mut drawn = BTreeMap::new();
    for who in 10_000..12_000 {
        *drawn.entry(live.next(who, 1).unwrap()).or_insert(0) += 1;
    }
    assert!(
        !drawn.contains_key(&42) && !drawn.contains_key(&3),
        "taken out"
    );
    let new = drawn[&40] + drawn[&41];
    assert!(new > 2000 / 4, "two statements nobody saw: {new} of 2000");
    assert!(drawn.len() > 20, "not only those: {}", drawn.len());
    // Never one that was voted on, and none at the end.
    for _ in 0..41 {
        let j = live.next(5000, 1).unwrap();
        let id = live.statements()[j].id;
        assert_eq!(live.vote(5000, id, Some(Vote::Pass)), None);
    }
    assert_eq!(live.next(5000, 1), None);
}

#[test]
fn one_vote_takes_far_less_than_a_millisecond() {
    let plan = Plan {
        people: 3000,
        statements: 400,
        each: 60,
        shares: vec![0.5, 0.5],
        divisive: 0.9,
    };
    let (votes, _) = plan.votes(4);
    let mut live = Live::new(&votes);
    live.landscape(
        &votes,
        sound::landscape(&votes, None, None, &sound::Options::default()),
    );
    let begun = Instant::now();
    for n in 0..2000_u32 {
        live.vote(n % 3000, n % 400, Some(Vote::Agree));
        assert!(live.here(n % 3000).is_some());
    }
    let each = begun.elapsed() / 2000;
    assert!(each.as_micros() < 1000, "{each:?}");
}
