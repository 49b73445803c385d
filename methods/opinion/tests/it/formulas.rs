//! Single formulas against values worked out by hand.

use opinion::{
    Count, Groups, Standing, Statement, Vote, Votes, adjusted_rand,
    polis::{self, Options, Side, measures, priority, prop_test, two_prop_test},
};

fn close(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-12
}

#[test]
fn tests_of_shares() {
    // 3 of 4: 2·√5·(4/5 − 1/2)
    assert!(close(prop_test(3, 4), 2.0 * 5_f64.sqrt() * 0.3));
    assert!(close(prop_test(0, 0), 1.0));
    // 15 of 24 against 56 of 71, one added to each: 16/25, 57/72, together 73/97.
    let hat: f64 = 73.0 / 97.0;
    let expected = (0.64 - 57.0 / 72.0) / (hat * (1.0 - hat) * (1.0 / 25.0 + 1.0 / 72.0)).sqrt();
    assert!(close(two_prop_test(15, 56, 24, 71), expected));
    assert!((two_prop_test(15, 56, 24, 71) + 1.518).abs() < 0.01);
    assert!(close(two_prop_test(4, 9, 4, 9), 0.0), "where all succeed");
}

#[test]
fn priority_of_the_next_statement() {
    // Nobody saw it: ((1 − 1/2)·1·(1/2)·9)²
    let none = Count::default();
    assert!(close(priority(none, 0.0, false), 2.25_f64.powi(2)));
    assert!(close(priority(none, 3.0, true), 49.0));
    // Twenty saw it, 18 agree, one passes, extremity one: ((1 − 2/22)·2·(19/22)·(1 + 8/16))²
    let seen = Count {
        agree: 18,
        disagree: 1,
        pass: 1,
    };
    let expected = (20.0 / 22.0 * 2.0 * 19.0 / 22.0 * 1.5_f64).powi(2);
    assert!((priority(seen, 1.0, false) - expected).abs() < 1e-12);
}

/// Four people, two statements; the first two agree to 1 and refuse 2, the others the other way round, the last passes.
fn small() -> (Votes, Groups) {
    let votes = Votes::from_single(
        &[],
        &[],
        [
            (1, 1, Vote::Agree),
            (1, 2, Vote::Disagree),
            (2, 1, Vote::Agree),
            (3, 1, Vote::Disagree),
            (3, 2, Vote::Agree),
            (4, 1, Vote::Pass),
            (4, 2, Vote::Agree),
        ],
    )
    .unwrap();
    let names = ["a", "a", "b", "b"].map(|g| Some(g.to_owned()));
    (votes, Groups::named(&names))
}

#[test]
fn measures_of_a_small_conversation() {
    let (votes, groups) = small();
    let found = polis::landscape(&votes, Some(groups), None, &Options::default());
    let m = measures(&found.tallies, 0, 0);
    assert_eq!((m.count.agree, m.count.disagree, m.count.seen()), (2, 0, 2));
    assert!(close(m.p[0], 3.0 / 4.0) && close(m.p[1], 1.0 / 4.0));
    assert!(close(m.repness[0], 3.0) && close(m.repness[1], 0.5));
    assert!(close(found.informed[0], 3.0 / 4.0 * 1.0 / 4.0));
    assert!(close(found.informed[1], 1.0 / 3.0 * 3.0 / 4.0));
    assert_eq!(found.picks[0][0].statement, 0);
    assert_eq!(found.picks[0][0].side, Side::Agree);
    assert_eq!(found.picks[1][0].statement, 1);
}

#[test]
fn a_statement_taken_out_stands_in_the_middle_and_counts_as_a_vote_of_everybody() {
    let (mut votes, groups) = small();
    votes.moderate(&[Statement {
        id: 2,
        standing: Standing::Rejected,
        meta: false,
    }]);
    let found = polis::landscape(&votes, Some(groups), None, &Options::default());
    assert_eq!(found.positions.statements[1], [0.0, 0.0]);
    assert!(found.picks.iter().flatten().all(|p| p.statement == 0));
    // One direction is left: mean of 1, 1, −1, 0 is 1/4; two statements, two votes each.
    let x: Vec<f64> = found.positions.participants.iter().map(|p| p[0]).collect();
    for (x, expected) in x.iter().zip([0.75, 0.75, -1.25, -0.25]) {
        assert!(close(*x, expected), "{x} {expected}");
    }
    // Its raw votes still count.
    assert_eq!(found.tallies.all(1).agree, 2);
}

#[test]
fn agreement_of_partitions() {
    let p = |groups: &[u16]| -> Vec<Option<u16>> { groups.iter().map(|&g| Some(g)).collect() };
    assert!(close(
        adjusted_rand(&p(&[0, 0, 1, 1]), &p(&[1, 1, 0, 0])),
        1.0
    ));
    // Known value: pairs 2 of 15 together in both; expected 3·6/15… by the definition.
    let (a, b) = (p(&[0, 0, 0, 1, 1, 1]), p(&[0, 0, 1, 1, 2, 2]));
    let expected = (2.0 - 6.0 * 3.0 / 15.0) / (4.5 - 6.0 * 3.0 / 15.0);
    assert!(close(adjusted_rand(&a, &b), expected));
    let none = vec![None; 4];
    assert!(close(adjusted_rand(&none, &p(&[0, 1, 0, 1])), 1.0));
}
