//! After the draw: who takes the place of those who decline, and who stands by for those who will.

use std::collections::BTreeSet;

use crate::{
    chance::Chance,
    model::{Mistake, Pool, Shape, Stand},
};

/// The pool from which the places of those who declined are drawn: the confirmed are subtracted from size, quotas and
/// groups, and neither they nor the declined can be drawn. The same rule then gives each who is left the highest and most
/// equal chance of the places that are left.
///
/// # Errors
/// Where nobody is left to choose, or too few.
pub fn replacement(pool: &Pool, confirmed: &[usize], declined: &[usize]) -> Result<Pool, Mistake> {
    let mut rest = pool.clone();
    let gone: BTreeSet<usize> = confirmed.iter().chain(declined).copied().collect();
    for member in confirmed {
        let member = &pool.members[*member];
        rest.size = rest.size.saturating_sub(1);
        for feature in &member.features {
            let quota = &mut rest.quotas[*feature];
            quota.min = quota.min.saturating_sub(1);
            quota.max = quota.max.saturating_sub(1);
            quota.flex = quota
                .flex
                .map(|(low, high)| (low.saturating_sub(1), high.saturating_sub(1)));
        }
        for group in &member.groups {
            rest.groups[*group].cap = rest.groups[*group].cap.saturating_sub(1);
        }
    }
    for member in gone {
        let why = if confirmed.contains(&member) {
            "confirmed"
        } else {
            "declined"
        };
        rest.members[member].stand = Stand::Out(why.to_owned());
    }
    rest.check()?;
    Ok(rest)
}

/// Who stands by, and what that is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Alternates {
    /// In the order in which they were found most useful.
    pub members: Vec<usize>,
    /// Seats by which quotas and size are expected to be missed without them.
    pub without: f64,
    /// And with them.
    pub with: f64,
}

const FUTURES: usize = 300;
const CANDIDATES: usize = 80;

/// Chooses who stands by for a panel, against the drop-out rates of its members: of many drawn futures, the reserve that
/// misses quotas least. Among members alike the seed decides.
#[must_use]
pub fn alternates(
    pool: &Pool,
    panel: &[usize],
    rates: &[f64],
    count: usize,
    seed: u64,
) -> Alternates {
    let mut chance = Chance::of(seed, "alternates");
    let futures: Vec<Vec<usize>> = (0..FUTURES)
        .map(|_| {
            panel
                .iter()
                .copied()
                .filter(|m| {
                    let number = (chance.number() >> 11) as f64 / (1_u64 << 53) as f64;
                    number < rates.get(*m).copied().unwrap_or(0.0)
                })
                .collect()
        })
        .collect();
    let shape = Shape::of(pool);
    let seated: BTreeSet<usize> = panel.iter().copied().collect();
    // Those most like the members who are most likely to be missed.
    let mut candidates: Vec<(f64, Vec<usize>)> = shape
        .kinds
        .iter()
        .filter(|kind| kind.least == 0)
        .filter_map(|kind| {
            let mut open: Vec<usize> = kind
                .members
                .iter()
                .copied()
                .filter(|m| !seated.contains(m))
                .collect();
            if open.is_empty() {
                return None;
            }
            chance.shuffle(&mut open);
            let use_of = panel
                .iter()
                .map(|m| {
                    let features = &pool.members[*m].features;
                    let alike = kind
                        .features
                        .iter()
                        .filter(|f| features.contains(f))
                        .count();
                    let alike = alike as f64 / features.len().max(1) as f64;
                    rates.get(*m).copied().unwrap_or(0.0) * alike.powi(4)
                })
                .sum::<f64>();
            Some((use_of, open))
        })
        .collect();
    candidates.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    candidates.truncate(CANDIDATES);
    let loss = |reserve: &[usize]| -> f64 {
        let sum: f64 = futures
            .iter()
            .map(|gone| missed(pool, panel, gone, reserve))
            .sum();
        sum / FUTURES as f64
    };
    let without = loss(&[]);
    let mut reserve: Vec<usize> = Vec::new();
    let mut with = without;
    while reserve.len() < count {
        let mut best: Option<(f64, usize)> = None;
        for (index, (_, open)) in candidates.iter().enumerate() {
            let Some(member) = open.last() else {
                continue;
            };
            reserve.push(*member);
            let then = loss(&reserve);
            reserve.pop();
            if best.is_none_or(|(least, _)| then < least - 1e-12) {
                best = Some((then, index));
            }
        }
        let Some((then, index)) = best else {
            break;
        };
        if let Some(member) = candidates[index].1.pop() {
            reserve.push(member);
            with = then;
        }
    }
    Alternates {
        members: reserve,
        without,
        with,
    }
}

/// Seats by which quotas and size are missed in one future, when the reserve is called in as it helps most.
fn missed(pool: &Pool, panel: &[usize], gone: &[usize], reserve: &[usize]) -> f64 {
    let mut counts = vec![0_i64; pool.quotas.len()];
    let mut groups = vec![0_u32; pool.groups.len()];
    for member in panel.iter().filter(|m| !gone.contains(m)) {
        pool.members[*member]
            .features
            .iter()
            .for_each(|f| counts[*f] += 1);
        pool.members[*member]
            .groups
            .iter()
            .for_each(|g| groups[*g] += 1);
    }
    let mut open: Vec<usize> = reserve.to_vec();
    let mut places = gone.len();
    let gain = |member: usize, counts: &[i64]| -> i64 {
        pool.members[member]
            .features
            .iter()
            .map(|f| {
                let (quota, count) = (&pool.quotas[*f], counts[*f]);
                i64::from(count < i64::from(quota.min)) - i64::from(count >= i64::from(quota.max))
            })
            .sum::<i64>()
    };
    while places > 0 {
        let fits = |member: &usize| {
            pool.members[*member]
                .groups
                .iter()
                .all(|g| groups[*g] < pool.groups[*g].cap)
        };
        let next = open
            .iter()
            .enumerate()
            .filter(|(_, member)| fits(member))
            .max_by_key(|(index, member)| (gain(**member, &counts), usize::MAX - index))
            .map(|(index, member)| (index, gain(*member, &counts)));
        let Some((index, gained)) = next else {
            break;
        };
        // An empty place is missed as well, so whoever breaks no more than one quota is welcome.
        if gained < 0 {
            break;
        }
        let member = open.swap_remove(index);
        pool.members[member]
            .features
            .iter()
            .for_each(|f| counts[*f] += 1);
        pool.members[member]
            .groups
            .iter()
            .for_each(|g| groups[*g] += 1);
        places -= 1;
    }
    let off: i64 = pool
        .quotas
        .iter()
        .zip(&counts)
        .map(|(quota, count)| {
            (i64::from(quota.min) - count)
                .max(count - i64::from(quota.max))
                .max(0)
        })
        .sum();
    off as f64 + places as f64
}
