//! Nash welfare where quotas leave next to no room: a mixture of corners of what they allow, improved corner by corner.

use crate::{
    Stop,
    model::Shape,
    relaxed,
    simplex::Solved,
    watch::{Stage, Watcher},
};

/// Goes on until no corner's slope exceeds the mixture's own by more than this part of it.
const NEAR: f64 = 1e-6;
/// What is accepted where rounding ends it sooner.
const ENOUGH: f64 = 1e-4;
const MOST_CORNERS: usize = 400;
const TURNS: usize = 2_000;

/// Expected seats of each kind.
///
/// Every corner found is the best in the direction in which the mixture still gains; parts are then shifted towards the
/// corners whose slope is above the mixture's (Cover's rule, which never loses). At the optimum no slope is.
pub(crate) fn seats(
    shape: &Shape,
    may: &[bool],
    bonds: &[usize],
    cuts: &[(Vec<f64>, f64)],
    start: &[f64],
    watcher: &mut Watcher<'_>,
) -> Result<Vec<f64>, Stop> {
    let mut simplex = relaxed::simplex(shape, may, bonds);
    for (weights, most) in cuts {
        let entries: Vec<(usize, f64)> = weights.iter().copied().enumerate().collect();
        let least = weights.iter().zip(&shape.kinds);
        let least: f64 = least.map(|(w, k)| w.min(0.0) * f64::from(k.most)).sum();
        simplex.add_row(&entries, least, *most);
    }
    let free: Vec<(usize, f64)> = (0..shape.kinds.len())
        .filter(|kind| may[*kind] && shape.kinds[*kind].least == 0)
        .map(|kind| (kind, shape.kinds[kind].members.len() as f64))
        .collect();
    let whole: f64 = free.iter().map(|(_, weight)| weight).sum();
    let mut corners = vec![start.to_vec()];
    let mut parts = vec![1.0];
    let mut mixture = start.to_vec();
    for round in 0..MOST_CORNERS {
        watcher.at(Stage::Levels, round as f64 / MOST_CORNERS as f64)?;
        let mut cost = vec![0.0; shape.kinds.len()];
        for (kind, weight) in &free {
            cost[*kind] = -weight / mixture[*kind].max(1e-12);
        }
        simplex.set_cost(&cost);
        if simplex.solve(f64::INFINITY) != Solved::Best {
            break;
        }
        let corner = simplex.value[..shape.kinds.len()].to_vec();
        let slope: f64 = free
            .iter()
            .map(|(kind, _)| -cost[*kind] * corner[*kind])
            .sum();
        if slope <= whole * (1.0 + NEAR) {
            return Ok(mixture);
        }
        let new = 1.0 / (round as f64 + 2.0);
        parts.iter_mut().for_each(|part| *part *= 1.0 - new);
        corners.push(corner);
        parts.push(new);
        shift(&free, whole, &corners, &mut parts, &mut mixture);
        let keep: Vec<bool> = parts.iter().map(|part| *part > 1e-14).collect();
        let mut at = keep.iter();
        corners.retain(|_| at.next().copied().unwrap_or(true));
        parts.retain(|part| *part > 1e-14);
    }
    if worst(&free, whole, &corners, &mixture) <= 1.0 + ENOUGH {
        return Ok(mixture);
    }
    Err(Stop::Numbers)
}

/// Shifts parts among corners until none gains.
fn shift(
    free: &[(usize, f64)],
    whole: f64,
    corners: &[Vec<f64>],
    parts: &mut [f64],
    mixture: &mut [f64],
) {
    for _ in 0..TURNS {
        mixture.fill(0.0);
        for (corner, part) in corners.iter().zip(&*parts) {
            for (sum, seat) in mixture.iter_mut().zip(corner) {
                *sum += part * seat;
            }
        }
        let mut most: f64 = 0.0;
        for (corner, part) in corners.iter().zip(parts.iter_mut()) {
            let gain = slope(free, corner, mixture) / whole;
            most = most.max(gain);
            *part *= gain;
        }
        if most <= 1.0 + NEAR / 10.0 {
            break;
        }
    }
}

fn slope(free: &[(usize, f64)], corner: &[f64], mixture: &[f64]) -> f64 {
    let one = |(kind, weight): &(usize, f64)| weight * corner[*kind] / mixture[*kind].max(1e-12);
    free.iter().map(one).sum()
}

fn worst(free: &[(usize, f64)], whole: f64, corners: &[Vec<f64>], mixture: &[f64]) -> f64 {
    let slopes = corners
        .iter()
        .map(|corner| slope(free, corner, mixture) / whole);
    slopes.fold(0.0, f64::max)
}
