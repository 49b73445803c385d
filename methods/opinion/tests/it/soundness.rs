//! One group in noise, the planted groups in planted votes, minorities found, nothing said of few.

use opinion::{Votes, adjusted_rand, sound};

use crate::invented::Plan;

fn look(votes: &Votes) -> sound::Landscape {
    sound::landscape(votes, None, None, &sound::Options::default())
}

fn planted(of: &[u16]) -> Vec<Option<u16>> {
    of.iter().map(|&g| Some(g)).collect()
}

#[test]
fn shuffled_votes_have_one_group_and_nothing_stands_for_it() {
    let mut divided = 0;
    for (name, deals) in [
        ("15-per-hour-seattle", 20),
        ("brexit-consensus", 20),
        ("vtaiwan.uberx", 2),
    ] {
        let (votes, _) = crate::real::conversation(name);
        for seed in 0..deals {
            let found = look(&votes.shuffled(seed));
            divided += usize::from(found.groups.len() > 1);
            if found.groups.len() == 1 {
                assert!(found.representative.iter().all(Vec::is_empty));
                assert!(found.minorities.is_empty() && found.bridges.is_empty());
            }
        }
    }
    assert!(divided <= 1, "{divided} of 42");
}

#[test]
fn noise_of_any_shape_has_one_group() {
    for (seed, (people, statements, each)) in [
        (30, 10, 8),
        (100, 20, 15),
        (300, 40, 20),
        (500, 200, 30),
        (1000, 30, 25),
    ]
    .into_iter()
    .enumerate()
    {
        let plan = Plan {
            people,
            statements,
            each,
            shares: vec![1.0],
            divisive: 0.0,
        };
        let found = look(&plan.votes(seed as u64 + 10).0);
        assert_eq!(found.groups.len(), 1, "{people} × {statements}");
        assert_eq!(found.evidence.unwrap().predictions[0].k, 1);
    }
}

#[test]
fn planted_groups_are_found() {
    for (seed, shares) in [
        vec![0.5, 0.5],
        vec![0.7, 0.3],
        vec![0.4, 0.35, 0.25],
        vec![0.3, 0.25, 0.25, 0.2],
        vec![0.25, 0.2, 0.2, 0.2, 0.15],
        vec![0.2, 0.2, 0.15, 0.15, 0.15, 0.15],
    ]
    .into_iter()
    .enumerate()
    {
        let plan = Plan {
            people: 900,
            statements: 60,
            each: 30,
            shares: shares.clone(),
            divisive: 0.9,
        };
        let (votes, of) = plan.votes(seed as u64 + 1);
        let found = look(&votes);
        assert_eq!(found.groups.len(), shares.len(), "{shares:?}");
        let agreement = adjusted_rand(&planted(&of), &found.groups.of);
        assert!(agreement > 0.9, "{shares:?}: {agreement}");
        assert!(found.stability.unwrap().stable);
        assert!(found.representative.iter().all(|picks| !picks.is_empty()));
    }
}

#[test]
fn a_minority_of_one_in_twenty_is_found_and_named() {
    let (mut found_it, mut invented) = (0, 0);
    for seed in 0..10 {
        let plan = Plan {
            people: 1000,
            statements: 80,
            each: 30,
            shares: vec![0.55, 0.4, 0.05],
            divisive: 1.0,
        };
        let (votes, of) = plan.votes(seed);
        let found = look(&votes);
        let few: Vec<usize> = (0..1000).filter(|&i| of[i] == 2).collect();
        let hit = found.minorities.iter().any(|m| {
            let members: Vec<usize> = (0..1000)
                .filter(|&i| found.groups.of[i].map(usize::from) == Some(m.group))
                .collect();
            let both = members.iter().filter(|i| few.contains(i)).count();
            let either = members.len() + few.len() - both;
            both * 10 >= either * 7 && !m.positions.is_empty()
        });
        found_it += usize::from(hit);
        let plain = Plan {
            shares: vec![0.55, 0.45],
            ..plan
        };
        let found = look(&plain.votes(seed).0);
        invented += usize::from(found.groups.sizes().iter().any(|&s| s < 200));
    }
    assert!(found_it >= 9, "{found_it} of 10");
    assert!(invented == 0, "{invented} of 10");
}

#[test]
fn what_stands_for_a_group_is_rarely_false() {
    // Groups differ on a third of the statements; on the others both have the same shares.
    let plan = Plan {
        people: 600,
        statements: 120,
        each: 40,
        shares: vec![0.5, 0.5],
        divisive: 0.35,
    };
    let (mut all, mut wrong) = (0, 0);
    for seed in 0..5 {
        let (votes, of) = plan.votes(seed);
        let found = look(&votes);
        assert_eq!(found.groups.len(), 2);
        for pick in found.representative.iter().flatten() {
            // The planted truth, by all the votes: shares of the two planted groups.
            let mut counts = [[0_u32; 2]; 2];
            for i in 0..600 {
                for (j, vote) in votes.of(i) {
                    if j == pick.statement {
                        counts[usize::from(of[i])][0] += 1;
                        counts[usize::from(of[i])][1] += u32::from(vote == opinion::Vote::Agree);
                    }
                }
            }
            let share = |g: usize| f64::from(counts[g][1]) / f64::from(counts[g][0]);
            all += 1;
            wrong += usize::from((share(0) - share(1)).abs() < 0.3);
        }
    }
    assert!(all > 100 && wrong * 20 <= all, "{wrong} of {all}");
}

#[test]
fn nothing_is_said_of_fewer_than_five() {
    let plan = Plan {
        people: 4,
        statements: 10,
        each: 8,
        shares: vec![1.0],
        divisive: 0.0,
    };
    let (votes, _) = plan.votes(1);
    let found = look(&votes);
    assert!(found.too_few && found.groups.is_empty());
    assert!(found.standpoints.iter().all(|s| s.at.is_none()));
    let report = opinion::report::sound(&votes, &found, false, 1);
    let value = serde_json::to_value(&report).unwrap();
    assert!(value["consensus"]["agree"].as_array().unwrap().is_empty());
    assert!(
        value["statements"]
            .as_array()
            .unwrap()
            .iter()
            .all(|s| s["agree"].is_null())
    );
    assert!(!value["notices"].as_array().unwrap().is_empty());
}

#[test]
fn groups_that_are_given_are_kept_and_small_ones_say_nothing() {
    let plan = Plan {
        people: 200,
        statements: 20,
        each: 15,
        shares: vec![0.5, 0.5],
        divisive: 1.0,
    };
    let (votes, of) = plan.votes(3);
    let names: Vec<Option<String>> = (0..200)
        .map(|i| {
            Some(if i < 4 {
                "few".to_owned()
            } else {
                of[i].to_string()
            })
        })
        .collect();
    let given = opinion::Groups::named(&names);
    let found = sound::landscape(
        &votes,
        Some(given.clone()),
        None,
        &sound::Options::default(),
    );
    assert_eq!(found.groups, given);
    let few = given.names.iter().position(|n| n == "few").unwrap();
    assert!(found.representative[few].is_empty());
    assert!(found.representative.iter().any(|picks| !picks.is_empty()));
    let value = serde_json::to_value(opinion::report::sound(&votes, &found, true, 1)).unwrap();
    for statement in value["statements"].as_array().unwrap() {
        assert!(statement["groups"][few]["agree"].is_null());
    }
}
