//! The three real conversations: every number of the Polis mode against the second implementation, and the sound mode.

use std::{fs::File, io::BufReader, path::PathBuf};

use crate::naive::{Naive, sides};
use opinion::{
    Groups, Votes,
    polis::{self, Options},
    read, sound,
};

pub const NAMES: [&str; 3] = ["15-per-hour-seattle", "brexit-consensus", "vtaiwan.uberx"];

pub fn file(name: &str, which: &str) -> BufReader<File> {
    let path: PathBuf = [env!("CARGO_MANIFEST_DIR"), "tests/data", name, which]
        .iter()
        .collect();
    BufReader::new(File::open(path).unwrap())
}

/// Votes with what was decided about statements, and the published groups.
pub fn conversation(name: &str) -> (Votes, Groups) {
    let mut table = read::votes(file(name, "participants-votes.csv")).unwrap();
    let decided: Vec<opinion::Statement> = read::comments(file(name, "comments.csv"))
        .unwrap()
        .into_iter()
        .map(|c| c.statement)
        .collect();
    table.votes.moderate(&decided);
    (table.votes, Groups::named(&table.groups))
}

fn close(a: f64, b: f64, within: f64) -> bool {
    (a - b).abs() <= within * (1.0 + b.abs())
}

#[test]
fn every_number_of_polis_mode_is_that_of_the_second_implementation() {
    for name in NAMES {
        let (votes, groups) = conversation(name);
        let members: Vec<Vec<usize>> = (0..groups.len())
            .map(|g| {
                (0..groups.of.len())
                    .filter(|&i| groups.of[i] == Some(g as u16))
                    .collect()
            })
            .collect();
        let found = polis::landscape(&votes, Some(groups), None, &Options::default());
        let naive = Naive::new(&votes);
        for (g, own) in members.iter().enumerate() {
            for j in 0..votes.statements().len() {
                let m = polis::measures(&found.tallies, g, j);
                let ours = [
                    f64::from(m.count.agree),
                    f64::from(m.count.disagree),
                    f64::from(m.count.seen()),
                    m.p[0],
                    m.p[1],
                    m.z[0],
                    m.z[1],
                    m.repness[0],
                    m.repness[1],
                    m.repness_z[0],
                    m.repness_z[1],
                ];
                for (a, b) in ours.iter().zip(naive.stats(&members, g, j)) {
                    assert!(
                        close(*a, b, 1e-12),
                        "{name} group {g} statement {j}: {a} {b}"
                    );
                }
            }
            assert!(!own.is_empty());
            assert_eq!(
                sides(&found.picks[g]),
                naive.picks(&members, g),
                "{name} group {g}"
            );
        }
        for (side, vote) in [(0, 1.0), (1, -1.0)] {
            let ours: Vec<usize> = found.consensus[side].iter().map(|c| c.statement).collect();
            assert_eq!(ours, naive.consensus(vote), "{name}");
        }
        let grouped: Vec<usize> = members.concat();
        for j in 0..votes.statements().len() {
            let product: f64 = members
                .iter()
                .map(|m| (naive.count(m, j, Some(1.0)) + 1.0) / (naive.count(m, j, None) + 2.0))
                .product();
            assert!(close(found.informed[j], product, 1e-12));
            let [a, p, s] = [Some(1.0), Some(0.0), None].map(|v| naive.count(&grouped, j, v));
            let e = found.positions.extremity[j];
            let importance = (1.0 - (p + 1.0) / (s + 2.0)) * (e + 1.0) * (a + 1.0) / (s + 2.0);
            let priority = (importance * (1.0 + 8.0 * 2_f64.powf(-s / 5.0))).powi(2);
            assert!(close(found.priority[j], priority, 1e-12));
        }
    }
}

#[test]
fn positions_are_those_of_the_second_implementation() {
    for name in &NAMES[..2] {
        let (votes, _) = conversation(name);
        let found = polis::landscape(&votes, None, None, &Options::default());
        let naive = Naive::new(&votes).project(3000);
        for k in 0..2 {
            // The sign of a direction is free.
            let at = (0..votes.statements().len())
                .max_by(|&a, &b| {
                    naive.components[k][a]
                        .abs()
                        .total_cmp(&naive.components[k][b].abs())
                })
                .unwrap();
            let sign = (naive.statements[at][k] * found.positions.statements[at][k]).signum();
            for (a, b) in found.positions.participants.iter().zip(&naive.participants) {
                assert!(close(a[k], sign * b[k], 1e-9), "{name}: {} {}", a[k], b[k]);
            }
            for (a, b) in found.positions.statements.iter().zip(&naive.statements) {
                assert!(close(a[k], sign * b[k], 1e-9), "{name}: {} {}", a[k], b[k]);
            }
        }
        for (place, far) in found
            .positions
            .statements
            .iter()
            .zip(&found.positions.extremity)
        {
            assert!(close(*far, place[0].hypot(place[1]), 1e-12));
        }
        // One person's place by their own votes alone is their place in the picture.
        for i in [0, 5, votes.participants().len() - 1] {
            let cast: Vec<_> = votes.of(i).collect();
            let [x, y] = found.positions.place(&votes, &cast);
            let [a, b] = found.positions.participants[i];
            assert!(close(x, a, 1e-12) && close(y, b, 1e-12));
        }
    }
}

#[test]
fn no_start_finds_a_better_division_of_the_participants() {
    for name in NAMES {
        let (votes, _) = conversation(name);
        let found = polis::landscape(&votes, None, None, &Options::default());
        let k = found.groups.len();
        let points: Vec<([f64; 2], u16)> = found
            .groups
            .of
            .iter()
            .zip(&found.positions.participants)
            .filter_map(|(g, &p)| Some((p, (*g)?)))
            .collect();
        let inertia = |belongs: &dyn Fn(usize) -> usize| {
            let mut sums = vec![[0.0; 3]; k];
            for (i, (p, _)) in points.iter().enumerate() {
                let s = &mut sums[belongs(i)];
                s[0] += p[0];
                s[1] += p[1];
                s[2] += 1.0;
            }
            let centre = |c: usize| [sums[c][0] / sums[c][2], sums[c][1] / sums[c][2]];
            let total: f64 = points
                .iter()
                .enumerate()
                .map(|(i, (p, _))| {
                    let c = centre(belongs(i));
                    (p[0] - c[0]).powi(2) + (p[1] - c[1]).powi(2)
                })
                .sum();
            (total, (0..k).map(centre).collect::<Vec<_>>())
        };
        let (ours, _) = inertia(&|i| usize::from(points[i].1));
        let mut best = f64::MAX;
        let mut chance = crate::invented::Chance::new(9);
        for _ in 0..50 {
            let mut centres: Vec<[f64; 2]> = (0..k)
                .map(|_| points[chance.below(points.len())].0)
                .collect();
            let mut last = f64::MAX;
            for _ in 0..100 {
                let near: Vec<usize> = points
                    .iter()
                    .map(|(p, _)| {
                        let far = |c: &[f64; 2]| (p[0] - c[0]).powi(2) + (p[1] - c[1]).powi(2);
                        (0..k)
                            .min_by(|&a, &b| far(&centres[a]).total_cmp(&far(&centres[b])))
                            .unwrap()
                    })
                    .collect();
                let (total, new) = inertia(&|i| near[i]);
                if total >= last || new.iter().any(|c| c[0].is_nan()) {
                    break;
                }
                last = total;
                centres = new;
            }
            best = best.min(last);
        }
        assert!(ours <= best * 1.000_001, "{name}: {ours} {best}");
    }
}

#[test]
fn the_sound_mode_finds_steady_groups_that_tell_unseen_votes() {
    for name in NAMES {
        let (votes, _) = conversation(name);
        let found = sound::landscape(&votes, None, None, &sound::Options::default());
        let evidence = found.evidence.as_ref().unwrap();
        let k = found.groups.len();
        assert!((2..=5).contains(&k), "{name}: {k}");
        assert!(evidence.beyond_chance);
        assert!(evidence.predictions[k - 1].gain > 2.0 * evidence.predictions[k - 1].error);
        assert!(
            evidence
                .shuffled
                .iter()
                .all(|&g| g < evidence.predictions[k - 1].gain)
        );
        assert!(found.stability.as_ref().unwrap().agreement > 0.6, "{name}");
        assert!(found.groups.sizes().iter().all(|&s| s >= sound::FEWEST));
        for picks in &found.representative {
            assert!(picks.iter().all(|p| p.q <= sound::FALSE_SHARE && p.p > 0.5));
        }
    }
}

#[test]
fn whoever_votes_little_is_not_nearer_to_the_middle() {
    for name in NAMES {
        let (votes, _) = conversation(name);
        let found = sound::landscape(&votes, None, None, &sound::Options::default());
        let polis = polis::landscape(&votes, None, None, &Options::default());
        let known: Vec<usize> = (0..votes.participants().len())
            .filter(|&i| found.standpoints[i].at.is_some())
            .collect();
        let cast: Vec<f64> = known.iter().map(|&i| votes.of(i).count() as f64).collect();
        let far = |at: [f64; 2]| at[0].hypot(at[1]);
        let ours: Vec<f64> = known
            .iter()
            .map(|&i| far(found.standpoints[i].at.unwrap()))
            .collect();
        let theirs: Vec<f64> = known
            .iter()
            .map(|&i| far(polis.positions.participants[i]))
            .collect();
        let (ours, theirs) = (spearman(&cast, &ours), spearman(&cast, &theirs));
        assert!(ours.abs() < 0.15, "{name}: {ours}, Polis {theirs}");
    }
}

fn spearman(a: &[f64], b: &[f64]) -> f64 {
    let ranks = |values: &[f64]| -> Vec<f64> {
        values
            .iter()
            .map(|v| {
                let below = values.iter().filter(|w| *w < v).count();
                let same = values.iter().filter(|w| *w == v).count();
                below as f64 + same as f64 / 2.0
            })
            .collect()
    };
    let (a, b) = (ranks(a), ranks(b));
    let mean = |v: &[f64]| v.iter().sum::<f64>() / v.len() as f64;
    let (ma, mb) = (mean(&a), mean(&b));
    let dot = |x: &[f64], mx: f64, y: &[f64], my: f64| -> f64 {
        x.iter().zip(y).map(|(p, q)| (p - mx) * (q - my)).sum()
    };
    dot(&a, ma, &b, mb) / (dot(&a, ma, &a, ma) * dot(&b, mb, &b, mb)).sqrt()
}

#[test]
fn single_votes_and_the_table_are_the_same_votes() {
    for name in &NAMES[..2] {
        let table = read::votes(file(name, "participants-votes.csv"))
            .unwrap()
            .votes;
        let single = read::votes(file(name, "votes.csv")).unwrap().votes;
        assert_eq!(table.len(), single.len());
        for (place, &who) in single.participants().iter().enumerate() {
            let there = table.participant(who).unwrap();
            let one: Vec<(u32, opinion::Vote)> = single
                .of(place)
                .map(|(j, v)| (single.statements()[j].id, v))
                .collect();
            let other: Vec<(u32, opinion::Vote)> = table
                .of(there)
                .map(|(j, v)| (table.statements()[j].id, v))
                .collect();
            assert_eq!(one, other, "{name} participant {who}");
        }
    }
}
