//! What people are told: chances by category, who could never be chosen and why, what a looser quota would change.

use crate::{
    Failure, Watch,
    lottery::Lottery,
    model::{Pool, Shape, Stand},
    relax::{self, Change, Limits, Relaxation},
    relaxed::{self, Outcome},
    watch::Watcher,
};

/// One quota beside the pool and the chances.
#[derive(Clone, Debug, PartialEq)]
pub struct CategoryChance {
    /// Its category.
    pub category: String,
    /// Its feature.
    pub feature: String,
    /// Bounds.
    pub quota: (u32, u32),
    /// How many of the pool have it.
    pub pool: usize,
    /// Seats it gets on average.
    pub expected: f64,
    /// The least, the mean and the highest chance of one who has it.
    pub chance: (f64, f64, f64),
}

/// Each quota beside the pool and the chances, in the order of the quotas.
#[must_use]
pub fn categories(pool: &Pool, chances: &[f64]) -> Vec<CategoryChance> {
    pool.quotas
        .iter()
        .enumerate()
        .map(|(index, quota)| {
            let of: Vec<f64> = pool
                .members
                .iter()
                .zip(chances)
                .filter(|(member, _)| member.features.contains(&index))
                .map(|(_, chance)| *chance)
                .collect();
            let sum: f64 = of.iter().sum();
            let least = of.iter().copied().fold(f64::INFINITY, f64::min);
            let most = of.iter().copied().fold(0.0, f64::max);
            CategoryChance {
                category: quota.category.clone(),
                feature: quota.feature.clone(),
                quota: (quota.min, quota.max),
                pool: of.len(),
                expected: sum,
                chance: if of.is_empty() {
                    (0.0, 0.0, 0.0)
                } else {
                    (least, sum / of.len() as f64, most)
                },
            }
        })
        .collect()
}

/// Members alike whom no panel can have, and what would give them a chance.
#[derive(Clone, Debug, PartialEq)]
pub struct Excluded {
    /// By number.
    pub members: Vec<usize>,
    /// What would have to change, fewest quotas first; empty if no quota would do.
    pub ways: Vec<Relaxation>,
}

/// Who could never be chosen, and why.
///
/// # Errors
/// Where it is stopped.
pub fn excluded(
    pool: &Pool,
    lottery: &Lottery,
    watch: &mut dyn Watch,
) -> Result<Vec<Excluded>, Failure> {
    let shape = Shape::of(pool);
    let mut watcher = Watcher::new(watch);
    let mut all = Vec::new();
    for kind in &shape.kinds {
        if lottery.never.binary_search(&kind.members[0]).is_err() {
            continue;
        }
        let limits = Limits {
            alternatives: 3,
            with: Some(kind.members[0]),
        };
        all.push(Excluded {
            members: kind.members.clone(),
            ways: relax::relaxations(pool, &limits, &mut watcher)?.1,
        });
    }
    Ok(all)
}

/// What one seat more of leeway in one bound would do.
#[derive(Clone, Debug, PartialEq)]
pub struct Leeway {
    /// The bound that moves.
    pub change: Change,
    /// The least chance then; a close upper bound where quotas are tight enough to bind whole panels.
    pub least: f64,
}

/// For each bound of a quota that holds the least chance down, what the least chance would be with one seat more of
/// leeway; the most useful first. The first number is the least chance as things stand.
///
/// # Errors
/// Where it is stopped, or the quotas contradict one another.
pub fn leeways(pool: &Pool, watch: &mut dyn Watch) -> Result<(f64, Vec<Leeway>), Failure> {
    pool.check()?;
    let mut watcher = Watcher::new(watch);
    let least = |pool: &Pool, watcher: &mut Watcher<'_>| -> Result<Option<f64>, Failure> {
        let shape = Shape::of(pool);
        let may: Vec<bool> = shape.kinds.iter().map(|kind| kind.most > 0).collect();
        Ok(match relaxed::chances(&shape, &may, true, 0, watcher)? {
            Outcome::Chances(found) => Some(found.rungs.first().map_or(1.0, |rung| rung.chance)),
            Outcome::Empty => None,
        })
    };
    let Some(now) = least(pool, &mut watcher)? else {
        return Err(Failure::Contradiction(Vec::new()));
    };
    let mut found = Vec::new();
    let mut looser = pool.clone();
    for index in 0..pool.quotas.len() {
        let quota = &pool.quotas[index];
        let down = (quota.min > 0).then(|| (quota.min - 1, quota.max));
        let up = (quota.max < pool.size).then(|| (quota.min, quota.max + 1));
        for (min, max) in [down, up].into_iter().flatten() {
            looser.quotas[index].min = min;
            looser.quotas[index].max = max;
            looser.quotas[index].flex = None;
            if let Some(then) = least(&looser, &mut watcher)?.filter(|then| *then > now + 1e-9) {
                found.push(Leeway {
                    change: Change {
                        category: quota.category.clone(),
                        feature: quota.feature.clone(),
                        from: (quota.min, quota.max),
                        to: (min, max),
                    },
                    least: then,
                });
            }
        }
        looser.quotas[index] = quota.clone();
    }
    found.sort_by(|a, b| b.least.total_cmp(&a.least).then(a.change.cmp(&b.change)));
    Ok((now, found))
}

/// Members on whom chance decides, in order of their chance: what a chart of chances shows.
#[must_use]
pub fn ladder(pool: &Pool, chances: &[f64]) -> Vec<f64> {
    let mut ladder: Vec<f64> = pool
        .members
        .iter()
        .zip(chances)
        .filter(|(member, _)| member.stand == Stand::Free)
        .map(|(_, chance)| *chance)
        .collect();
    ladder.sort_by(f64::total_cmp);
    ladder
}
