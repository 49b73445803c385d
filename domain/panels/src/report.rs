//! What people are told of a lottery, computed once when it is published: each group beside the pool and its chances, who
//! could never be chosen and why, what another quota would change.

use lottery::{
    Change, Excluded, Failure, Lottery, Member, Pool, Relaxation, Stand, Watch, categories,
    excluded, ladder, leeways,
};
use serde::{Deserialize, Serialize};

/// A group beside its quota, the pool and the chances.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Band {
    /// Dimension (code).
    pub dimension: String,
    /// Group (code).
    pub code: String,
    /// At least so many seats.
    pub least: u32,
    /// At most so many seats.
    pub most: u32,
    /// How many of the pool belong to it.
    pub pool: usize,
    /// Seats on average.
    pub seats: f64,
    /// The least chance of one who belongs to it.
    pub low: f64,
    /// The highest.
    pub high: f64,
}

/// A quota that moves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moved {
    /// Dimension (code).
    pub dimension: String,
    /// Group (code).
    pub code: String,
    /// The bounds as they are.
    pub from: (u32, u32),
    /// The bounds as they would be.
    pub to: (u32, u32),
}

impl Moved {
    fn of(c: &Change) -> Self {
        Self {
            dimension: c.category.clone(),
            code: c.feature.clone(),
            from: c.from,
            to: c.to,
        }
    }
}

/// Several quotas that move together.
#[must_use]
pub fn moved(r: &Relaxation) -> Vec<Moved> {
    r.changes.iter().map(Moved::of).collect()
}

/// What one seat more of leeway would do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Leeway {
    /// The bound that moves.
    pub change: Moved,
    /// The least chance then.
    pub least: f64,
}

/// What people are told.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// How many were in the pool.
    pub pool: usize,
    /// How many of them no panel could have, and what would have given them a chance: alternatives, each of some quotas.
    pub never: Vec<(usize, Vec<Vec<Moved>>)>,
    /// Every group with a quota.
    pub bands: Vec<Band>,
    /// The chances of those on whom chance decides, the least first.
    pub ladder: Vec<f64>,
    /// Which quotas hold the least chance down, the most telling first.
    pub leeways: Vec<Leeway>,
    /// By how much rounding to tickets changed a chance, at most.
    pub rounding: f64,
    /// How far the lottery is proven to be from the fairest one, at most.
    pub gap: f64,
}

/// Quotas whose loosening is told, at most.
const MOST: usize = 6;

impl Report {
    /// Computes it; `chances` are those by tickets.
    pub(crate) fn of(
        pool: &Pool,
        lottery: &Lottery,
        chances: &[f64],
        rounding: f64,
        watch: &mut dyn Watch,
    ) -> Result<Self, Failure> {
        // Who is in no panel by the Office's word is neither part of what chance decides nor of what is counted here.
        let may = |m: &&Member| !matches!(m.stand, Stand::Out(_));
        let open = Pool {
            members: pool.members.iter().filter(may).cloned().collect(),
            ..pool.clone()
        };
        let with = pool.members.iter().zip(chances);
        let chances: Vec<f64> = with.filter(|(m, _)| may(m)).map(|(_, p)| *p).collect();
        let band = |c: lottery::CategoryChance| Band {
            dimension: c.category,
            code: c.feature,
            least: c.quota.0,
            most: c.quota.1,
            pool: c.pool,
            seats: c.expected,
            low: c.chance.0,
            high: c.chance.2,
        };
        let never = excluded(pool, lottery, watch)?;
        let (_, mut loose) = leeways(pool, watch)?;
        loose.truncate(MOST);
        Ok(Self {
            pool: open.members.len(),
            never: together(&never),
            bands: categories(&open, &chances).into_iter().map(band).collect(),
            ladder: ladder(&open, &chances),
            leeways: loose
                .iter()
                .map(|l| Leeway {
                    change: Moved::of(&l.change),
                    least: l.least,
                })
                .collect(),
            rounding,
            gap: lottery.certificate.tolerance,
        })
    }
}

/// Those whom the same changes would give a chance, as one.
fn together(never: &[Excluded]) -> Vec<(usize, Vec<Vec<Moved>>)> {
    let mut all: Vec<(usize, Vec<Vec<Moved>>)> = Vec::new();
    for e in never {
        let ways: Vec<Vec<Moved>> = e.ways.iter().map(moved).collect();
        match all.iter_mut().find(|a| a.1 == ways) {
            Some(same) => same.0 += e.members.len(),
            None => all.push((e.members.len(), ways)),
        }
    }
    all.sort_by_key(|a| std::cmp::Reverse(a.0));
    all
}
