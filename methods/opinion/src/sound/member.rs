//! Who belongs to which group, how surely, and how the groups hold when votes are missing.

use super::{
    Options, STABLE, Stability,
    choose::{Chosen, ENOUGH, PARTS, Sample, UNSURE, between, key, part},
    mixture::{self, MOST, Mixture, Rows, likeliest},
    view::View,
};
use crate::{
    groups::Groups,
    num::{mix, unit},
    par,
    tally::{Count, Tallies},
    votes::Vote,
};

pub(super) struct Members {
    pub belongs: Vec<Option<u8>>,
    pub confidence: Vec<f32>,
}

/// How often a vote comes in a resampling: as often as chance would draw it (Poisson with mean one).
fn times(bits: u64) -> usize {
    let at = unit(bits);
    [
        0.367_879_441,
        0.735_758_882,
        0.919_698_603,
        0.981_011_843,
        0.996_340_153,
    ]
    .iter()
    .position(|&bound| at < bound)
    .unwrap_or(5)
}

/// Members of each class. Where everybody is in the sample, votes are drawn again `rounds` times and the classes found
/// again from each draw; otherwise the classes rest on so many votes that they stay, and the draws of the votes of each
/// person are replaced by what they tend to (a normal spread of the odds between their two likeliest classes).
pub(super) fn members(
    view: &View<'_>,
    mixture: &Mixture,
    all_in: bool,
    rounds: usize,
    options: &Options,
) -> Members {
    let people = view.people();
    if mixture.k == 1 {
        return Members {
            belongs: (0..people).map(|i| view.row(i).next().map(|_| 0)).collect(),
            confidence: vec![1.0; people],
        };
    }
    let ids = view.votes.participants();
    let drawn = |round: u64, i: usize| {
        view.row(i).flat_map(move |cell| {
            let bits = mix(
                options.seed ^ (round + 1).wrapping_mul(0xb007),
                ids[i].into(),
                view.id(cell).into(),
            );
            std::iter::repeat_n(cell, times(bits))
        })
    };
    let found: Vec<Mixture> = if all_in {
        par::map(options.threads, rounds, |round| {
            let mut rows = Rows::new(view.statements.len());
            for i in 0..people {
                rows.push(drawn(round as u64, i));
            }
            let mut again = mixture.clone();
            mixture::improve(&rows, &rows.shares(), &mut again, 8, 1);
            again
        })
    } else {
        Vec::new()
    };
    let chunks = view.votes.chunks();
    let parts = par::map(options.threads, chunks.len(), |c| {
        chunks
            .range(c)
            .map(|i| {
                view.row(i).next()?;
                let (own, _) = mixture.posterior(view.row(i));
                let class = likeliest(&own);
                if !all_in {
                    return Some((class as u8, spread_out(view.row(i), mixture, &own, class)));
                }
                let mut sure = 0.0;
                for (round, again) in found.iter().enumerate() {
                    sure += again.posterior(drawn(round as u64, i)).0[class];
                }
                Some((class as u8, sure / rounds as f32))
            })
            .collect::<Vec<_>>()
    });
    let each: Vec<Option<(u8, f32)>> = parts.concat();
    Members {
        belongs: each
            .iter()
            .map(|m| m.filter(|m| m.1 >= ENOUGH).map(|m| m.0))
            .collect(),
        confidence: each.iter().map(|m| m.map_or(0.0, |m| m.1)).collect(),
    }
}

/// How surely somebody belongs to a class when their votes are drawn again and again.
fn spread_out(
    row: impl Iterator<Item = u16>,
    mixture: &Mixture,
    own: &[f32; MOST],
    class: usize,
) -> f32 {
    let second = (0..mixture.k)
        .filter(|&k| k != class)
        .fold(None, |best: Option<usize>, k| {
            Some(best.filter(|&b| own[b] >= own[k]).unwrap_or(k))
        });
    let Some(second) = second else { return 1.0 };
    let (mut odds, mut spread) = (mixture.weight[class] - mixture.weight[second], 0.0);
    for cell in row {
        let log = &mixture.log[usize::from(cell)];
        let one = log[class] - log[second];
        odds += one;
        spread += one * one;
    }
    // Mean of a logistic curve over a normal spread.
    let odds = odds / (1.0 + std::f32::consts::PI / 8.0 * spread).sqrt();
    let chance = mixture::exponential(-odds.abs());
    if odds >= 0.0 {
        1.0 / (1.0 + chance)
    } else {
        chance / (1.0 + chance)
    }
}

/// Mean agreement between runs that each miss one vote in ten, each with the number of groups that it would choose.
pub(super) fn stability(chosen: &Chosen, groups: &Groups, sampled: &[u32]) -> Stability {
    let partitions: Vec<Vec<Option<u16>>> = chosen
        .runs
        .iter()
        .zip(&chosen.by_half)
        .map(|(run, &k)| {
            run.belongs[k - 1]
                .iter()
                .zip(sampled)
                .map(|(&class, &i)| {
                    groups.of[i as usize]
                        .filter(|_| class != UNSURE)
                        .map(|_| u16::from(class))
                })
                .collect()
        })
        .collect();
    let agreement = between(&partitions);
    let same = chosen.by_half.iter().filter(|&&k| k == chosen.k).count();
    Stability {
        agreement,
        same_number: same as f64 / chosen.by_half.len().max(1) as f64,
        runs: chosen.runs.len(),
        stable: agreement >= STABLE,
    }
}

/// The mixtures of the runs with their classes numbered as those of the whole: most members in common first.
pub(super) fn aligned(chosen: &Chosen, mixture: &Mixture, sample: &Sample) -> Vec<(u8, Mixture)> {
    let k = mixture.k;
    if k < 2 {
        return Vec::new();
    }
    let whole: Vec<usize> = (0..sample.rows.people())
        .map(|i| likeliest(&mixture.posterior(sample.rows.row(i).iter().copied()).0))
        .collect();
    chosen
        .runs
        .iter()
        .enumerate()
        .filter(|(_, run)| run.mixtures.len() >= k)
        .map(|(part, run)| {
            let mut shared = [[0_u32; MOST]; MOST];
            for (&class, &own) in run.belongs[k - 1].iter().zip(&whole) {
                if class != UNSURE {
                    shared[usize::from(class)][own] += 1;
                }
            }
            let mut to = [None; MOST];
            for _ in 0..k {
                let free = (0..k * k)
                    .map(|p| (p / k, p % k))
                    .filter(|&(a, b)| to[a].is_none() && !to.contains(&Some(b)));
                let best = free.max_by_key(|&(a, b)| (shared[a][b], std::cmp::Reverse((a, b))));
                if let Some((a, b)) = best {
                    to[a] = Some(b);
                }
            }
            let run = &run.mixtures[k - 1];
            let mut turned = run.clone();
            for (a, b) in to.iter().enumerate() {
                let Some(b) = *b else { continue };
                turned.weight[b] = run.weight[a];
                for (new, old) in turned.log.iter_mut().zip(&run.log) {
                    new[b] = old[a];
                }
            }
            (part as u8, turned)
        })
        .collect()
}

/// Counts of votes under groups that were found without them: nobody's vote helps to choose the group under which it is
/// counted.
pub(super) fn unseen(
    view: &View<'_>,
    without: &[(u8, Mixture)],
    group: &[Option<u16>],
    groups: usize,
    options: &Options,
) -> Tallies {
    if group.len() <= 4 {
        unseen_in::<4>(view, without, group, groups, options)
    } else {
        unseen_in::<MOST>(view, without, group, groups, options)
    }
}

fn unseen_in<const L: usize>(
    view: &View<'_>,
    without: &[(u8, Mixture)],
    group: &[Option<u16>],
    groups: usize,
    options: &Options,
) -> Tallies {
    let size = view.votes.statements().len();
    let ids = view.votes.participants();
    let chunks = view.votes.chunks();
    let mut which = [u8::MAX; PARTS as usize];
    for (r, (part, _)) in without.iter().enumerate() {
        which[usize::from(*part)] = r as u8;
    }
    // Every vote's part is computed once; the tables of all runs lie side by side.
    let runs = without.len();
    let numbers: Vec<u32> = (0..view.statements.len())
        .map(|j| view.id(3 * j as u16))
        .collect();
    let tables: Vec<[f32; L]> = (0..3 * view.statements.len())
        .flat_map(|cell| {
            let log = move |(_, m): &(u8, Mixture)| std::array::from_fn(|k| m.log[cell][k]);
            without.iter().map(log)
        })
        .collect();
    let parts = par::map(options.threads, chunks.len(), |c| {
        let mut counts = vec![Count::default(); groups * size];
        let mut held: Vec<(u16, u8)> = Vec::new();
        let mut found: Vec<Option<u16>> = Vec::with_capacity(runs);
        let mut sums = vec![[0.0; L]; runs];
        for i in chunks.range(c) {
            held.clear();
            let key = key(options.seed, ids[i]);
            held.extend(view.row(i).map(|cell| {
                let id = numbers[usize::from(cell) / 3];
                (cell, which[part(key, id) as usize])
            }));
            for (sum, (_, mixture)) in sums.iter_mut().zip(without) {
                *sum = std::array::from_fn(|k| mixture.weight[k]);
            }
            // All runs at once, without asking; then each vote out of the run that must not know it.
            for &(cell, _) in &held {
                let at = usize::from(cell) * runs;
                for (sum, table) in sums.iter_mut().zip(&tables[at..at + runs]) {
                    for k in 0..L {
                        sum[k] += table[k];
                    }
                }
            }
            for &(cell, own) in held.iter().filter(|h| usize::from(h.1) < runs) {
                let own = usize::from(own);
                let table = &tables[usize::from(cell) * runs + own];
                for k in 0..L {
                    sums[own][k] -= table[k];
                }
            }
            found.clear();
            found.extend(sums.iter().map(|&sum| {
                let (belongs, _) = mixture::soften(sum);
                let class = (1..L).fold(0, |b, k| if belongs[k] > belongs[b] { k } else { b });
                let group = group.get(class).copied().flatten();
                group.filter(|_| belongs[class] >= ENOUGH)
            }));
            for &(cell, own) in &held {
                if let Some(Some(g)) = found.get(usize::from(own)) {
                    let j = view.statements[usize::from(cell) / 3] as usize;
                    counts[usize::from(*g) * size + j].add(Vote::from_code(usize::from(cell) % 3));
                }
            }
        }
        counts
    });
    let mut counts = vec![Count::default(); groups * size];
    for part in parts {
        for (sum, one) in counts.iter_mut().zip(part) {
            *sum = sum.plus(one);
        }
    }
    Tallies::from_groups(counts, groups, size)
}
