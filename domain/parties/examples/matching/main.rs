//! Measures how often the right entry of the register is found: `matching [POSTGRES]` writes the tables of
//! `docs/matching.md` to its output.

mod perturb;
mod truth;

use parties::matching::Index;
use std::time::Instant;
use truth::{Truth, kept_words, read_truth};

fn main() {
    let every: usize = std::env::args()
        .nth(1)
        .and_then(|a| a.parse().ok())
        .unwrap_or(1);
    let truth = read_truth();
    println!(
        "raw {} spellings {} keys {} orgs {} dup {}",
        truth.raw,
        truth.spellings.len(),
        truth.keys.len(),
        truth.found.organisations.len(),
        truth.found.possible_duplicates.len()
    );
    renames(&truth);
    let begun = Instant::now();
    let index = Index::new(truth.register());
    println!("built in {:?}", begun.elapsed());
    perturbed(&truth, &index, every);
    held_out(&truth, &index, every);
}

fn renames(truth: &Truth) {
    let index = Index::new(
        truth
            .keys
            .iter()
            .map(|(key, (number, name))| ((*number, key.clone()), name.clone())),
    );
    let mut groups = [[0usize; 5]; 4];
    for (from, into) in truth.renames() {
        let kept = kept_words(&from, &into);
        let group = if kept >= 0.5 {
            0
        } else if kept > 0.0 {
            1
        } else {
            2
        };
        for (asked, sought) in [(&from, &into), (&into, &from)] {
            let key = text::name_key(asked);
            let number = truth.keys[&key].0;
            let mut found = index.find(asked, 12);
            found.retain(|m| m.id.1 != key);
            let rank = found.iter().position(|m| m.id.0 == number);
            let g = &mut groups[group];
            g[0] += 1;
            g[1] += usize::from(rank == Some(0));
            g[2] += usize::from(rank.is_some_and(|r| r < 5));
            g[3] += usize::from(
                rank.is_some_and(|r| r < 5 && found[r].score >= parties::matching::OFFER),
            );
            if std::env::var("SHOW").is_ok() && rank.is_none_or(|r| r > 0) && group < 2 {
                println!(
                    "{group} {asked} -> {sought}: {rank:?} {:?}",
                    found
                        .iter()
                        .take(2)
                        .map(|m| (&m.name, m.score))
                        .collect::<Vec<_>>()
                );
            }
        }
    }
    println!("renames {groups:?}");
}

fn perturbed(truth: &Truth, index: &Index<usize>, every: usize) {
    for (what, change) in perturb::CHANGES {
        let (mut n, mut first, mut five, mut offered, mut top, mut wrong) = (0, 0, 0, 0, 0, 0);
        let begun = Instant::now();
        for (number, name) in truth.spellings.iter().step_by(every) {
            let Some(asked) = change(name) else { continue };
            let found = index.find(&asked, 5);
            let rank = found.iter().position(|m| m.id == *number);
            n += 1;
            first += usize::from(rank == Some(0));
            five += usize::from(rank.is_some());
            offered +=
                usize::from(rank.is_some_and(|r| found[r].score >= parties::matching::OFFER));
            top += usize::from(
                found
                    .first()
                    .is_some_and(|m| m.score >= parties::matching::LIKELY),
            );
            wrong += usize::from(
                found
                    .first()
                    .is_some_and(|m| m.score >= parties::matching::LIKELY && m.id != *number),
            );
            if std::env::var("SHOW").is_ok_and(|s| what.contains(&s)) && rank.is_none() {
                println!(
                    "  {name} | {asked} {:?}",
                    found
                        .iter()
                        .take(2)
                        .map(|m| (&m.name, m.score))
                        .collect::<Vec<_>>()
                );
            }
        }
        let p = |x: usize| x as f64 * 100.0 / n as f64;
        println!(
            "{what:45} n {n:5} @1 {:.1} @5 {:.1} offered {:.1} likely {:.1} wrong {:.2} ms {:.2}",
            p(first),
            p(five),
            p(offered),
            p(top),
            p(wrong),
            begun.elapsed().as_secs_f64() * 1000.0 / n as f64
        );
    }
}

fn held_out(truth: &Truth, index: &Index<usize>, every: usize) {
    let mut scores = Vec::new();
    let mut counts = Vec::new();
    for (number, ledger) in truth.found.organisations.iter().enumerate().step_by(every) {
        let found: Vec<_> = index
            .find(&ledger.name, 11)
            .into_iter()
            .filter(|m| m.id != number)
            .collect();
        scores.push(found.first().map_or(0.0, |m| m.score));
        counts.push(
            found
                .iter()
                .filter(|m| m.score >= parties::matching::OFFER)
                .count(),
        );
        if std::env::var("SHOW").is_ok_and(|s| s == "held")
            && found.first().is_some_and(|m| m.score > 0.85)
        {
            println!(
                "{} | {} {:.2} {:?}",
                ledger.name, found[0].name, found[0].score, found[0].why
            );
        }
    }
    for t in [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95] {
        println!(
            "held out >= {t}: {:.2}%",
            scores.iter().filter(|s| **s >= t).count() as f64 * 100.0 / scores.len() as f64
        );
    }
    println!(
        "offers per held-out {:.2}",
        counts.iter().sum::<usize>() as f64 / counts.len() as f64
    );
}
