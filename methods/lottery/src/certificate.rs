//! Why the chances are the best: prices by which anyone can see that no panel allows more, level by level.

use serde::{Deserialize, Serialize};

use crate::{
    Stop,
    climb::Rung,
    model::{Pool, Shape},
    solve::Ground,
    watch::Watcher,
    whole::{Program, Search, heaviest},
};

/// Within this much of the optimum, in every chance.
pub const TOLERANCE: f64 = 1e-8;

/// The name under which a proof by panels gives what the best panel weighs.
const PANEL: &str = "panel";

/// What is proven about a lottery.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    /// Whether the chances are the best that the rule allows, within the tolerance.
    pub exact: bool,
    /// How far a chance may be off.
    pub tolerance: f64,
    /// By how much the mixture of panels misses the chances that were computed, at most.
    pub missed: f64,
    /// What the proof rests on.
    pub ground: Basis,
    /// How many members no panel can have although sums alone do not show it: every panel was searched for them.
    pub searched: usize,
    #[serde(skip, default)]
    pub(crate) barred: Vec<usize>,
    /// Levels of chance from the lowest up, each with prices that bound it.
    pub levels: Vec<Level>,
    /// No more than this can be gained, in the measure of the rule (`nash`: the mean of the logarithms).
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub gap: Option<f64>,
    /// What must be said besides.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub note: Option<String>,
}

/// What a proof rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// The quotas alone: not even divided members could have more. Anyone can check it by multiplying and adding.
    Quotas,
    /// Every panel there is: some were searched for the best by these prices, and none is better.
    Panels,
    /// Nothing: the rule promises nothing, or the time ran out.
    Nothing,
}

/// One level of chances.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Level {
    /// The chance of those on it.
    pub probability: f64,
    /// How many they are.
    pub members: usize,
    /// What quotas or members weigh in the proof; empty where a group's limit alone is the reason.
    pub prices: Vec<Price>,
    /// The chance exceeds what the prices prove by no more than this.
    pub gap: f64,
    #[serde(skip, default)]
    pub(crate) kinds: Vec<usize>,
}

/// What a quota or a member weighs.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Price {
    /// The quota, group or member.
    pub of: String,
    /// Its weight.
    pub price: f64,
}

pub(crate) fn levels(pool: &Pool, shape: &Shape, ground: &Ground) -> (Basis, Vec<Level>) {
    let (basis, rungs, names): (_, &[Rung], Vec<String>) = match ground {
        Ground::Relaxed { rungs, bonds } => {
            let quotas = pool.quotas.iter().map(crate::model::Quota::name);
            let bonds = bonds
                .iter()
                .map(|bond| pool.groups[shape.bonds[*bond].group].name.clone());
            let names = std::iter::once("size".to_owned())
                .chain(quotas)
                .chain(bonds);
            (Basis::Quotas, rungs, names.collect())
        }
        Ground::Whole { rungs, kinds } => {
            let first = |kind: &usize| pool.members[shape.kinds[*kind].members[0]].id.clone();
            let names = kinds.iter().map(first).chain([PANEL.to_owned()]);
            (Basis::Panels, rungs, names.collect())
        }
        Ground::Nothing => return (Basis::Nothing, Vec::new()),
    };
    let mut levels = Vec::new();
    for rung in rungs {
        let largest = rung
            .prices
            .iter()
            .fold(0.0_f64, |most, p| most.max(p.abs()));
        // Over panels the rows are the members themselves, and say the most that panels weigh.
        let sign = if basis == Basis::Panels { -1.0 } else { 1.0 };
        let prices = names
            .iter()
            .zip(&rung.prices)
            .filter(|(_, price)| price.abs() > 1e-12 * largest)
            .map(|(name, price)| Price {
                of: name.clone(),
                price: sign * price / largest,
            })
            .collect();
        levels.push(Level {
            probability: rung.chance,
            members: rung
                .tight
                .iter()
                .map(|k| shape.kinds[*k].members.len())
                .sum(),
            prices,
            gap: rung.slack,
            kinds: rung.tight.clone(),
        });
    }
    (basis, levels)
}

/// To twelve places: what is written so is read back as the same number.
pub(crate) fn rounded(value: f64) -> f64 {
    (value * 1e12).round() / 1e12
}

impl Certificate {
    /// As it is published.
    #[must_use]
    pub fn rounded(&self) -> Self {
        let mut open = self.clone();
        open.missed = rounded(open.missed);
        open.gap = open.gap.map(rounded);
        for level in &mut open.levels {
            level.probability = rounded(level.probability);
            level.gap = rounded(level.gap);
            for price in &mut level.prices {
                price.price = rounded(price.price);
            }
        }
        open
    }

    /// Checks every level by its prices and gives the most by which a chance could still be too low. Proofs by quotas
    /// need sums only; proofs by panels search for a better panel.
    ///
    /// # Errors
    /// Where the search is stopped.
    pub fn check(&self, pool: &Pool, watcher: &mut dyn crate::Watch) -> Result<f64, Stop> {
        let shape = Shape::of(pool);
        let mut watcher = Watcher::new(watcher);
        let mut settled: Vec<Option<f64>> = shape
            .kinds
            .iter()
            .map(|kind| (kind.least > 0).then_some(1.0))
            .collect();
        for kind in &self.barred {
            let mut program = Program::of(&shape);
            program.bounds[*kind].0 = 1.0;
            let search = Search {
                first: true,
                ..Search::default()
            };
            let weights = vec![0.0; shape.kinds.len()];
            if heaviest(program, &weights, &search, &mut watcher)?
                .best
                .is_some()
            {
                return Ok(f64::INFINITY);
            }
            settled[*kind] = Some(0.0);
        }
        let mut worst = 0.0_f64;
        for level in &self.levels {
            let off = if level.prices.is_empty() {
                0.0
            } else if self.ground == Basis::Quotas {
                by_quotas(pool, &shape, level, &settled, &self.barred) - level.probability
            } else {
                by_panels(pool, &shape, level, &settled, &mut watcher)? - level.probability
            };
            worst = worst.max(off);
            for kind in &level.kinds {
                settled[*kind] = Some(level.probability);
            }
        }
        Ok(worst)
    }
}

fn price_of(level: &Level, name: &str) -> f64 {
    level
        .prices
        .iter()
        .find(|p| p.of == name)
        .map_or(0.0, |p| p.price)
}

/// The most that the chance of those not settled can be, by sums alone.
fn by_quotas(
    pool: &Pool,
    shape: &Shape,
    level: &Level,
    settled: &[Option<f64>],
    barred: &[usize],
) -> f64 {
    let size = price_of(level, "size");
    let mut weights = vec![size; shape.kinds.len()];
    // Least value of what the rows contribute; it is nought together with what the kinds contribute.
    let mut rest = -size * f64::from(shape.size);
    let mut row = |price: f64, low: u32, high: u32, kinds: &mut dyn Iterator<Item = usize>| {
        if price != 0.0 {
            let high = high.min(shape.size);
            rest += (-price * f64::from(low)).min(-price * f64::from(high));
            kinds.for_each(|kind| weights[kind] += price);
        }
    };
    for (index, quota) in pool.quotas.iter().enumerate() {
        let mut kinds =
            (0..shape.kinds.len()).filter(|k| shape.kinds[*k].features.contains(&index));
        row(
            price_of(level, &quota.name()),
            quota.min,
            quota.max,
            &mut kinds,
        );
    }
    for bond in &shape.bonds {
        let price = price_of(level, &pool.groups[bond.group].name);
        row(price, 0, bond.cap, &mut bond.kinds.iter().copied());
    }
    barred.iter().for_each(|kind| weights[*kind] = 0.0);
    let mut speed = 0.0;
    for ((kind, weight), settled) in shape.kinds.iter().zip(&weights).zip(settled) {
        let members = kind.members.len() as f64;
        match settled {
            _ if *weight < 0.0 => rest += weight * f64::from(kind.most),
            Some(chance) => rest += weight * members * chance,
            None => speed += weight * members,
        }
    }
    if speed > 0.0 {
        -rest / speed
    } else {
        f64::INFINITY
    }
}

/// The most that the chance of those not settled can be, by the best panel for the prices.
fn by_panels(
    pool: &Pool,
    shape: &Shape,
    level: &Level,
    settled: &[Option<f64>],
    watcher: &mut Watcher<'_>,
) -> Result<f64, Stop> {
    let weights: Vec<f64> = shape
        .kinds
        .iter()
        .map(|kind| price_of(level, &pool.members[kind.members[0]].id))
        .collect();
    let found = heaviest(Program::of(shape), &weights, &Search::default(), watcher)?;
    let Some((most, _)) = found.best else {
        return Ok(f64::INFINITY);
    };
    let (mut speed, mut rest) = (0.0, most);
    for ((kind, weight), settled) in shape.kinds.iter().zip(&weights).zip(settled) {
        let members = kind.members.len() as f64;
        match settled {
            _ if *weight < 0.0 => rest -= weight * f64::from(kind.most),
            Some(chance) => rest -= weight * members * chance,
            None => speed += weight * members,
        }
    }
    Ok(if speed > 0.0 {
        rest / speed
    } else {
        f64::INFINITY
    })
}
