//! From counts of kinds to members: within a kind every member gets the same share of the weight, to one unit.
//!
//! A kind's seats over all panels are shared out so that a panel is parted as seldom as can be. Those with most still to
//! get come first, for as long as the rest can still be served (the condition of Gale and Ryser).

use crate::{model::Shape, peel::Panel};

/// A stretch of weight in which the same members of a kind sit.
struct Shift {
    weight: i64,
    members: Vec<usize>,
}

/// Parts panels of kinds into panels of members. `orders` says in which order members of each kind are taken.
pub(crate) fn seat(
    shape: &Shape,
    panels: &[(i64, Panel)],
    orders: &[Vec<usize>],
) -> Vec<(i64, Vec<usize>)> {
    let mut within: Vec<Vec<(usize, u32)>> = vec![Vec::new(); shape.kinds.len()];
    for (index, (_, panel)) in panels.iter().enumerate() {
        for (kind, count) in panel {
            within[*kind as usize].push((index, *count));
        }
    }
    let mut shifts: Vec<Vec<Vec<Shift>>> = (0..panels.len()).map(|_| Vec::new()).collect();
    for (order, occurrences) in orders.iter().zip(&within) {
        let turns: Vec<(i64, u32)> = occurrences
            .iter()
            .map(|(panel, count)| (panels[*panel].0, *count))
            .collect();
        for ((panel, _), shift) in occurrences.iter().zip(share(order, &turns)) {
            shifts[*panel].push(shift);
        }
    }
    let mut seated = Vec::new();
    for ((weight, _), kinds) in panels.iter().zip(shifts) {
        let mut places = vec![(0_usize, 0_i64); kinds.len()];
        let mut left = *weight;
        while left > 0 {
            let mut step = left;
            let mut members = Vec::with_capacity(shape.size as usize);
            for (shifts, (at, used)) in kinds.iter().zip(&places) {
                let shift = &shifts[*at];
                step = step.min(shift.weight - used);
                members.extend_from_slice(&shift.members);
            }
            members.sort_unstable();
            for (shifts, (at, used)) in kinds.iter().zip(&mut places) {
                *used += step;
                if *used == shifts[*at].weight {
                    *at += 1;
                    *used = 0;
                }
            }
            left -= step;
            seated.push((step, members));
        }
    }
    seated
}

/// Shares the turns of one kind out among its members.
fn share(order: &[usize], turns: &[(i64, u32)]) -> Vec<Vec<Shift>> {
    let count = order.len();
    let total: i64 = turns
        .iter()
        .map(|(weight, seats)| weight * i64::from(*seats))
        .sum();
    let (each, over) = (total / count as i64, (total % count as i64) as usize);
    let mut needs: Vec<i64> = (0..count).map(|i| each + i64::from(i < over)).collect();
    // What later turns can give to the s neediest, for each s.
    let mut later: Vec<i64> = (0..=count as i64)
        .map(|s| {
            turns
                .iter()
                .map(|(w, seats)| w * s.min(i64::from(*seats)))
                .sum()
        })
        .collect();
    let mut by_need: Vec<usize> = (0..count).collect();
    let mut shared = Vec::with_capacity(turns.len());
    for (weight, seats) in turns {
        let seats = *seats as usize;
        let mut left = *weight;
        let mut shifts = Vec::new();
        for (s, later) in later.iter_mut().enumerate() {
            *later -= weight * s.min(seats) as i64;
        }
        while left > 0 {
            by_need.sort_by(|a, b| needs[*b].cmp(&needs[*a]).then(a.cmp(b)));
            let longest = longest(&needs, &by_need, seats, left, &later);
            let mut members: Vec<usize> = Vec::with_capacity(seats);
            for i in &by_need[..seats] {
                needs[*i] -= longest;
                members.push(order[*i]);
            }
            left -= longest;
            shifts.push(Shift {
                weight: longest,
                members,
            });
        }
        shared.push(shifts);
    }
    shared
}

/// For how long the neediest can sit so that the rest can still be served.
fn longest(needs: &[i64], by_need: &[usize], seats: usize, left: i64, later: &[i64]) -> i64 {
    let fits = |step: i64| {
        let mut after: Vec<i64> = by_need
            .iter()
            .enumerate()
            .map(|(rank, i)| needs[*i] - if rank < seats { step } else { 0 })
            .collect();
        after.sort_unstable_by(|a, b| b.cmp(a));
        if after.last().is_some_and(|least| *least < 0) {
            return false;
        }
        let mut sum = 0;
        after.iter().enumerate().all(|(rank, need)| {
            sum += need;
            sum <= later[rank + 1] + (left - step) * (rank + 1).min(seats) as i64
        })
    };
    if seats == needs.len() || fits(left) {
        return left;
    }
    let (mut low, mut high) = (1, left);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        if fits(middle) {
            low = middle;
        } else {
            high = middle;
        }
    }
    low
}
