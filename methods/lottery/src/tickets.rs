//! The lottery as so many tickets of equal weight, so that one number drawn in public decides.

use std::collections::BTreeMap;

use crate::{
    Stop, Watch,
    chance::Chance,
    lottery::{Lottery, Share, chances},
    model::{Pool, Shape},
    peel::{Panel, Units, peel},
    rota,
    watch::{Stage, Watcher},
    whole::{Program, Search, heaviest},
};

/// Tickets of equal weight, each a panel.
#[derive(Clone, Debug, PartialEq)]
pub struct Tickets {
    /// The members of each ticket, in order; the first ticket is number 0.
    pub list: Vec<Vec<usize>>,
    /// The chance of each member by these tickets.
    pub chances: Vec<f64>,
    /// By how much the chance of a member differs from that of the lottery, at most.
    pub off: f64,
}

/// Rounds a lottery to tickets: chances differ by less than one ticket, unless panels cannot be parted so finely.
///
/// # Errors
/// Where it is stopped.
pub fn tickets(
    pool: &Pool,
    lottery: &Lottery,
    count: u32,
    watch: &mut dyn Watch,
) -> Result<Tickets, Stop> {
    let shape = Shape::of(pool);
    let mut watcher = Watcher::new(watch);
    watcher.at(Stage::Tickets, 0.0)?;
    let count = i64::from(count.max(1));
    let seats = whole_seats(&shape, lottery, count, &mut watcher)?;
    let units = Units {
        all: count,
        least: 1,
        slop: 0,
    };
    let peeled = peel(&shape, seats.clone(), units, lottery.seed, &mut watcher);
    if peeled.stopped {
        return Err(Stop::Asked);
    }
    let mut panels = peeled.panels;
    let placed: i64 = panels.iter().map(|(weight, _)| weight).sum();
    if placed < count {
        // Too tight for that: most tickets go to panels of the mixture, by their weight, and few are left to be fitted.
        panels = by_weight(&shape, lottery, count);
        fit(
            &shape,
            &seats,
            &mut panels,
            count,
            lottery.seed,
            &mut watcher,
        )?;
    }
    let mut chance = Chance::of(lottery.seed, "tickets");
    let orders: Vec<Vec<usize>> = shape
        .kinds
        .iter()
        .map(|kind| {
            let mut members = kind.members.clone();
            chance.shuffle(&mut members);
            members
        })
        .collect();
    let mut list = Vec::with_capacity(count as usize);
    for (weight, members) in rota::seat(&shape, &panels, &orders) {
        list.extend(std::iter::repeat_n(members, weight as usize));
    }
    chance.shuffle(&mut list);
    let shares: Vec<Share> = list
        .iter()
        .map(|members| Share {
            weight: 1,
            members: members.clone(),
        })
        .collect();
    let by_tickets = chances(pool, &shares, count as u64);
    let off = by_tickets
        .iter()
        .zip(&lottery.chances)
        .map(|(a, b)| (a - b).abs())
        .fold(0.0, f64::max);
    Ok(Tickets {
        list,
        chances: by_tickets,
        off,
    })
}

/// Seats of each kind over all tickets, rounded up or down so that every quota still holds over all of them.
fn whole_seats(
    shape: &Shape,
    lottery: &Lottery,
    count: i64,
    watcher: &mut Watcher<'_>,
) -> Result<Vec<i64>, Stop> {
    let wanted: Vec<f64> = shape
        .kinds
        .iter()
        .map(|kind| {
            let sum: f64 = kind.members.iter().map(|m| lottery.chances[*m]).sum();
            sum * count as f64
        })
        .collect();
    let floors: Vec<i64> = wanted.iter().map(|w| (w + 1e-6).floor() as i64).collect();
    // Nobody who has a chance loses it, where that can be had.
    for keep_all in [true, false] {
        let mut program = Program::of(shape);
        let mut weights = Vec::with_capacity(wanted.len());
        for (kind, bounds) in program.bounds.iter_mut().enumerate() {
            let part = wanted[kind] - floors[kind] as f64;
            let up = if part > 1e-6 { 1.0 } else { 0.0 };
            let must = keep_all && floors[kind] == 0;
            *bounds = (if must { up } else { 0.0 }, up);
            weights.push(part);
        }
        for (row, (low, high)) in program.rows.iter_mut().enumerate() {
            let sum: i64 = (0..shape.kinds.len())
                .filter(|k| shape.column(*k).any(|r| r == row))
                .map(|k| floors[k])
                .sum();
            *low = *low * count as f64 - sum as f64;
            *high = *high * count as f64 - sum as f64;
        }
        for ((_, low, high), bond) in program.bonds.iter_mut().zip(&shape.bonds) {
            let sum: i64 = bond.kinds.iter().map(|k| floors[*k]).sum();
            *low = 0.0;
            *high = f64::from(bond.cap) * count as f64 - sum as f64;
        }
        let search = Search {
            branches: 400,
            ..Search::default()
        };
        if let Some((_, ups)) = heaviest(program, &weights, &search, watcher)?.best {
            return Ok(floors
                .iter()
                .zip(ups)
                .map(|(f, up)| f + i64::from(up))
                .collect());
        }
    }
    Ok(wanted.iter().map(|w| w.round() as i64).collect())
}

/// Whole tickets of each panel of kinds, by its weight in the mixture.
fn by_weight(shape: &Shape, lottery: &Lottery, count: i64) -> Vec<(i64, Panel)> {
    let mut kind_of = vec![0; lottery.chances.len()];
    for (index, kind) in shape.kinds.iter().enumerate() {
        kind.members
            .iter()
            .for_each(|member| kind_of[*member] = index as u32);
    }
    let mut mixture: BTreeMap<Panel, u64> = BTreeMap::new();
    for share in &lottery.panels {
        let mut counts: BTreeMap<u32, u32> = BTreeMap::new();
        for member in &share.members {
            *counts.entry(kind_of[*member]).or_default() += 1;
        }
        *mixture.entry(counts.into_iter().collect()).or_default() += share.weight;
    }
    mixture
        .into_iter()
        .map(|(panel, weight)| {
            let tickets = u128::from(weight) * count as u128 / u128::from(lottery.total);
            (tickets as i64, panel)
        })
        .filter(|(tickets, _)| *tickets > 0)
        .collect()
}

/// Fills the tickets that are left with panels that come nearest to the seats still owed, then exchanges panels for as long
/// as the largest difference shrinks.
fn fit(
    shape: &Shape,
    seats: &[i64],
    panels: &mut Vec<(i64, Panel)>,
    count: i64,
    seed: u64,
    watcher: &mut Watcher<'_>,
) -> Result<(), Stop> {
    let mut owed = seats.to_vec();
    let mut left = count;
    for (weight, panel) in panels.iter() {
        left -= weight;
        for (kind, seats) in panel {
            owed[*kind as usize] -= weight * i64::from(*seats);
        }
    }
    if left > 0 && owed.iter().all(|o| *o >= 0) {
        let units = Units {
            all: left,
            least: 1,
            slop: 0,
        };
        let peeled = peel(shape, owed.clone(), units, seed, watcher);
        for (weight, panel) in peeled.panels {
            left -= weight;
            for (kind, seats) in &panel {
                owed[*kind as usize] -= weight * i64::from(*seats);
            }
            panels.push((weight, panel));
        }
    }
    while left > 0 {
        let panel = nearest(shape, &owed, watcher)?;
        for (kind, seats) in &panel {
            owed[*kind as usize] -= i64::from(*seats);
        }
        panels.push((1, panel));
        left -= 1;
    }
    // What a member is owed counts, squared, so that the largest differences go first.
    let members: Vec<f64> = shape.kinds.iter().map(|k| k.members.len() as f64).collect();
    let wrong = |owed: &[i64]| -> f64 {
        owed.iter()
            .zip(&members)
            .map(|(o, m)| (*o as f64 / m).powi(2))
            .sum()
    };
    for _ in 0..400 {
        let now = wrong(&owed);
        let panel = nearest(shape, &owed, watcher)?;
        let mut best: Option<(f64, usize)> = None;
        for (index, (_, known)) in panels.iter().enumerate() {
            let mut then = owed.clone();
            for (kind, seats) in known {
                then[*kind as usize] += i64::from(*seats);
            }
            for (kind, seats) in &panel {
                then[*kind as usize] -= i64::from(*seats);
            }
            let after = wrong(&then);
            if after < now - 1e-9 && best.is_none_or(|(least, _)| after < least) {
                best = Some((after, index));
            }
        }
        let Some((_, index)) = best else {
            break;
        };
        for (kind, seats) in &panels[index].1 {
            owed[*kind as usize] += i64::from(*seats);
        }
        for (kind, seats) in &panel {
            owed[*kind as usize] -= i64::from(*seats);
        }
        panels[index].0 -= 1;
        panels.retain(|(weight, _)| *weight > 0);
        match panels.iter_mut().find(|(_, known)| *known == panel) {
            Some((weight, _)) => *weight += 1,
            None => panels.push((1, panel)),
        }
    }
    Ok(())
}

/// The panel that points most towards what is owed.
fn nearest(shape: &Shape, owed: &[i64], watcher: &mut Watcher<'_>) -> Result<Panel, Stop> {
    watcher.look()?;
    let weights: Vec<f64> = owed
        .iter()
        .zip(&shape.kinds)
        .map(|(o, kind)| *o as f64 / (kind.members.len() as f64).powi(2))
        .collect();
    for branches in [300, usize::MAX] {
        let search = Search {
            branches,
            ..Search::default()
        };
        if let Some((_, counts)) = heaviest(Program::of(shape), &weights, &search, watcher)?.best {
            return Ok(crate::join::sparse(&counts));
        }
    }
    Err(Stop::Numbers)
}
