//! What can be said of groups and statements once false discoveries are held down: what stands for a group, bridges,
//! common ground, and positions that few hold.

use super::{
    factor::Factors,
    view::{FEWEST, View},
};
use crate::{
    num,
    polis::Side,
    tally::{Count, Tallies},
};

/// At most this share of what is called representative may be so by chance.
pub const FALSE_SHARE: f64 = 0.05;
const SHOWN: usize = 5;
/// A position that at most this share holds is one that few hold.
const FEW: f64 = 0.2;

fn side_of(count: Count, side: Side) -> u32 {
    match side {
        Side::Agree => count.agree,
        Side::Disagree => count.disagree,
    }
}

/// Share with half a vote added to either side (Jeffreys).
fn share(success: u32, trials: u32) -> f64 {
    (f64::from(success) + 0.5) / (f64::from(trials) + 1.0)
}

/// A statement that stands for a group.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pick {
    /// Place of the statement.
    pub statement: usize,
    /// Which way.
    pub side: Side,
    /// How many of the group.
    pub success: u32,
    /// Of how many who saw it.
    pub trials: u32,
    /// Share in the group.
    pub p: f64,
    /// Share in all other groups together.
    pub others: f64,
    /// Share of false ones among all that are as clear as this.
    pub q: f64,
}

/// Statements on which a group differs from all others, clearest first. `tested` holds each vote under a group that was
/// found without it.
pub(super) fn representative(view: &View<'_>, shown: &Tallies, tested: &Tallies) -> Vec<Vec<Pick>> {
    let mut tests = Vec::new();
    for g in 0..shown.groups() {
        for &j in &view.statements {
            let j = j as usize;
            let (own, all) = (tested.of(g, j), tested.grouped(j));
            let others = all.less(own);
            if (own.seen() as usize) < FEWEST || (others.seen() as usize) < FEWEST {
                continue;
            }
            for side in [Side::Agree, Side::Disagree] {
                let chance = num::fisher(
                    side_of(own, side),
                    own.seen(),
                    side_of(all, side),
                    all.seen(),
                );
                tests.push((g, j, side, chance));
            }
        }
    }
    let chances: Vec<f64> = tests.iter().map(|t| t.3).collect();
    let adjusted = num::adjusted(&chances);
    let mut picks = vec![Vec::new(); shown.groups()];
    for (&(g, j, side, _), &q) in tests.iter().zip(&adjusted) {
        let own = shown.of(g, j);
        let others = shown.grouped(j).less(own);
        let pick = Pick {
            statement: j,
            side,
            success: side_of(own, side),
            trials: own.seen(),
            p: share(side_of(own, side), own.seen()),
            others: share(side_of(others, side), others.seen()),
            q,
        };
        if q <= FALSE_SHARE && pick.p > 0.5 && own.seen() as usize >= FEWEST {
            picks[g].push(pick);
        }
    }
    for picks in &mut picks {
        let rank = |p: &Pick| p.p * (p.p - p.others);
        picks.sort_by(|a, b| rank(b).total_cmp(&rank(a)));
    }
    picks
}

/// Those that are shown for each group.
pub(super) fn first(picks: &[Vec<Pick>]) -> Vec<Vec<Pick>> {
    picks
        .iter()
        .map(|p| p.iter().take(SHOWN).copied().collect())
        .collect()
}

/// A statement that every group leans to.
#[derive(Clone, Debug, PartialEq)]
pub struct Bridge {
    /// Place of the statement.
    pub statement: usize,
    /// Which way all lean.
    pub side: Side,
    /// Vote expected from somebody in the middle of both directions, from −1 to 1.
    pub middle: f64,
    /// Its interval at 95 %.
    pub interval: [f64; 2],
    /// Share of that side in each group.
    pub shares: Vec<f64>,
    /// The lowest end of the intervals of these shares.
    pub least: f64,
}

/// Statements that earn votes across all groups, for which at least five in each group voted and more than half of each
/// are on one side; strongest first.
pub(super) fn bridges(view: &View<'_>, factors: &Factors, tallies: &Tallies) -> Vec<Bridge> {
    if tallies.groups() < 2 {
        return Vec::new();
    }
    let mut found = Vec::new();
    for (place, &j) in view.statements.iter().enumerate() {
        let j = j as usize;
        let counts: Vec<Count> = (0..tallies.groups()).map(|g| tallies.of(g, j)).collect();
        if counts.iter().any(|c| (c.seen() as usize) < FEWEST) {
            continue;
        }
        let [middle, low, high] = factors.middle(place);
        let (side, clear) = if middle > 0.0 {
            (Side::Agree, low)
        } else {
            (Side::Disagree, -high)
        };
        let shares: Vec<f64> = counts
            .iter()
            .map(|c| share(side_of(*c, side), c.seen()))
            .collect();
        if clear <= 0.0 || shares.iter().any(|&s| s <= 0.5) {
            continue;
        }
        let least = counts
            .iter()
            .map(|c| num::wilson(side_of(*c, side).into(), c.seen().into()).0)
            .fold(1.0, f64::min);
        found.push(Bridge {
            statement: j,
            side,
            middle,
            interval: [low, high],
            shares,
            least,
        });
    }
    found.sort_by(|a, b| {
        b.least
            .total_cmp(&a.least)
            .then(a.statement.cmp(&b.statement))
    });
    found.truncate(2 * SHOWN);
    found
}

/// A statement that more than half of everybody see alike, beyond chance.
#[derive(Clone, Debug, PartialEq)]
pub struct Common {
    /// Place of the statement.
    pub statement: usize,
    /// How many.
    pub success: u32,
    /// Of how many who saw it.
    pub trials: u32,
    /// Share.
    pub p: f64,
    /// Its interval at 95 %.
    pub interval: [f64; 2],
    /// Whether more than half of each group see it so; groups in which fewer than five voted are left aside.
    pub in_all_groups: bool,
}

/// What everybody agrees to, and what everybody refuses: first what holds in all groups, at most five each. Whether more
/// than half hold it is tested for all statements together.
pub(super) fn common(view: &View<'_>, tallies: &Tallies) -> [Vec<Common>; 2] {
    [Side::Agree, Side::Disagree].map(|side| {
        let chances: Vec<f64> = view
            .statements
            .iter()
            .map(|&j| {
                let all = tallies.all(j as usize);
                let n = f64::from(all.seen());
                let above = f64::from(side_of(all, side)) - 0.5 - n / 2.0;
                num::normal_tail(above / (n / 4.0).sqrt())
            })
            .collect();
        let adjusted = num::adjusted(&chances);
        let mut found: Vec<Common> = view
            .statements
            .iter()
            .zip(&adjusted)
            .filter(|&(_, &q)| q <= FALSE_SHARE)
            .map(|(&j, _)| {
                let j = j as usize;
                let all = tallies.all(j);
                let success = side_of(all, side);
                let (low, high) = num::wilson(success.into(), all.seen().into());
                Common {
                    statement: j,
                    success,
                    trials: all.seen(),
                    p: share(success, all.seen()),
                    interval: [low, high],
                    in_all_groups: (0..tallies.groups())
                        .map(|g| tallies.of(g, j))
                        .filter(|c| c.seen() as usize >= FEWEST)
                        .all(|c| share(side_of(c, side), c.seen()) > 0.5),
                }
            })
            .collect();
        found.sort_by(|a, b| {
            b.in_all_groups
                .cmp(&a.in_all_groups)
                .then(b.interval[0].total_cmp(&a.interval[0]))
                .then(a.statement.cmp(&b.statement))
        });
        found.truncate(SHOWN);
        found
    })
}

/// Geometric mean over groups of the share of each side; none where fewer than five of a group voted.
pub(super) fn informed(tallies: &Tallies, j: usize) -> Option<[f64; 2]> {
    let counts: Vec<Count> = (0..tallies.groups()).map(|g| tallies.of(g, j)).collect();
    if counts.is_empty() || counts.iter().any(|c| (c.seen() as usize) < FEWEST) {
        return None;
    }
    Some([Side::Agree, Side::Disagree].map(|side| {
        let sum: f64 = counts
            .iter()
            .map(|c| num::ln(share(side_of(*c, side), c.seen())))
            .sum();
        num::exp(sum / counts.len() as f64)
    }))
}

/// Positions of a group that are not those of most.
#[derive(Clone, Debug, PartialEq)]
pub struct Minority {
    /// The group.
    pub group: usize,
    /// Its members.
    pub size: usize,
    /// Their share of all who are in a group.
    pub share: f64,
    /// What most of them hold and most of all others do not, clearest first.
    pub positions: Vec<Pick>,
}

/// Groups that are not the largest, with what most of them hold and most others do not.
pub(super) fn minorities(sizes: &[usize], picks: &[Vec<Pick>]) -> Vec<Minority> {
    let all: usize = sizes.iter().sum();
    let largest = sizes.iter().max().copied().unwrap_or(0);
    let first = sizes.iter().position(|&s| s == largest);
    let mut found: Vec<Minority> = (0..sizes.len())
        .filter(|&group| Some(group) != first && sizes[group] >= FEWEST)
        .map(|group| Minority {
            group,
            size: sizes[group],
            share: sizes[group] as f64 / all.max(1) as f64,
            positions: picks[group]
                .iter()
                .filter(|p| p.others < 0.5)
                .take(2 * SHOWN)
                .copied()
                .collect(),
        })
        .filter(|m| !m.positions.is_empty())
        .collect();
    found.sort_by_key(|m| m.size);
    found
}

/// A position that at least five and at most one in five hold.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct FewHold {
    /// Place of the statement.
    pub statement: usize,
    /// Which way.
    pub side: Side,
    /// How many.
    pub success: u32,
    /// Of how many who saw it.
    pub trials: u32,
    /// Interval of the share at 95 %.
    pub interval: [f64; 2],
}

/// Positions that surely few hold, whether or not those who hold them form a group; most holders first.
pub(super) fn few_hold(view: &View<'_>, tallies: &Tallies) -> Vec<FewHold> {
    let mut found = Vec::new();
    for &j in &view.statements {
        let all = tallies.all(j as usize);
        for side in [Side::Agree, Side::Disagree] {
            let success = side_of(all, side);
            let (low, high) = num::wilson(success.into(), all.seen().into());
            if success as usize >= FEWEST && high <= FEW {
                found.push(FewHold {
                    statement: j as usize,
                    side,
                    success,
                    trials: all.seen(),
                    interval: [low, high],
                });
            }
        }
    }
    found.sort_by_key(|f| (std::cmp::Reverse(f.success), f.statement));
    found.truncate(2 * SHOWN);
    found
}
