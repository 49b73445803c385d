//! Ten thousand texts, whatever they are, within a bound of time.

use std::time::{Duration, Instant};

use crate::{Dice, members};

/// Comparing each with each would take many times as long.
const BOUND: Duration = Duration::from_secs(20);
const MANY: usize = 10_000;

fn within(texts: &[String]) -> Vec<Vec<usize>> {
    let begun = Instant::now();
    let found = members(texts);
    let took = begun.elapsed();
    assert!(took < BOUND, "{took:?}");
    found
}

#[test]
fn a_campaign_of_ten_thousand_is_one_cluster() {
    let mut dice = Dice(1);
    let text = dice.words(120);
    let own = |_| format!("{text} {}", dice.words(10));
    let texts: Vec<String> = (0..MANY).map(own).collect();
    let found = within(&texts);
    assert_eq!(found.len(), 1);
    assert!(found[0].len() > MANY * 99 / 100, "{}", found[0].len());
}

#[test]
fn ten_thousand_who_say_something_else_each_are_none() {
    let mut dice = Dice(2);
    let texts: Vec<String> = (0..MANY).map(|_| dice.words(120)).collect();
    assert!(within(&texts).is_empty());
}

#[test]
fn ten_thousand_that_share_half_of_their_words_take_no_longer() {
    let mut dice = Dice(3);
    let half = dice.words(60);
    let own = |_| format!("{half} {}", dice.words(60));
    let texts: Vec<String> = (0..MANY).map(own).collect();
    // Of two such texts a third of all that either has is shared: they meet in many bands, and are not alike.
    assert!(within(&texts).iter().all(|cluster| cluster.len() < 3));
}
