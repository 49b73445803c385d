//! Nash welfare over mixtures of whole panels, by letting in panels as they are needed: for pools whose quotas are so tight
//! that divided members could have more than real ones, or leave next to no room.

use crate::{
    Stop,
    join::sparse,
    model::Shape,
    nash::factor_and_solve,
    peel::Panel,
    watch::{Stage, Watcher},
    whole::{Program, Search, heaviest},
};

/// No panel's slope may exceed the mixture's own by more than this part of it.
const NEAR: f64 = 1e-8;
/// Weights of the mixture are as exact as this.
const SHARP: f64 = 1e-11;
/// Weights below this are left out.
const NOTHING: f64 = 1e-10;
const MOST_PANELS: usize = 5_000;

/// A mixture, and whether it was stopped before it was the best.
pub(crate) struct Found {
    pub(crate) mixture: Vec<(f64, Panel)>,
    pub(crate) stopped: bool,
}

/// Begins with panels among which every kind that may be chosen is found.
pub(crate) fn mixture(
    shape: &Shape,
    program: &dyn Fn() -> Program,
    known: &[Panel],
    watcher: &mut Watcher<'_>,
) -> Result<Found, Stop> {
    let mut panels: Vec<Panel> = known.to_vec();
    panels.sort();
    panels.dedup();
    let mut rates = vec![0.0; shape.kinds.len()];
    for (kind, _) in panels.iter().flatten() {
        let kind = *kind as usize;
        rates[kind] = shape.kinds[kind].members.len() as f64;
    }
    let whole: f64 = rates.iter().sum();
    let mut weights = vec![1.0 / panels.len() as f64; panels.len()];
    let mut stopped = false;
    for round in 0..MOST_PANELS {
        // It is not known how many panels are needed; mostly about as many as there are kinds.
        let share = round as f64 / (round + shape.kinds.len()) as f64;
        if watcher.at(Stage::Whole, share).is_err() {
            stopped = true;
            break;
        }
        weigh(&rates, &panels, &mut weights)?;
        let seats = seats(&rates, &panels, &weights);
        let slopes: Vec<f64> = rates
            .iter()
            .zip(&seats)
            .map(|(rate, seats)| if *rate > 0.0 { rate / seats } else { 0.0 })
            .collect();
        let better = match look_for(program, &slopes, whole, watcher) {
            Err(Stop::Asked) => {
                stopped = true;
                break;
            }
            other => other?,
        };
        let Some(panel) = better.filter(|panel| !panels.contains(panel)) else {
            break;
        };
        if panels.len() > 2 * shape.kinds.len() + 50 {
            let mut at = weights.iter();
            panels.retain(|_| at.next().is_some_and(|weight| *weight > NOTHING));
            weights.retain(|weight| *weight > NOTHING);
        }
        panels.push(panel);
        weights.push(0.0);
    }
    let mixture = weights
        .into_iter()
        .zip(panels)
        .filter(|(weight, _)| *weight > NOTHING)
        .collect();
    Ok(Found { mixture, stopped })
}

/// Expected seats of each kind.
fn seats(rates: &[f64], panels: &[Panel], weights: &[f64]) -> Vec<f64> {
    let mut seats = vec![0.0; rates.len()];
    for (panel, weight) in panels.iter().zip(weights) {
        for (kind, count) in panel {
            seats[*kind as usize] += weight * f64::from(*count);
        }
    }
    seats
}

/// A panel whose slope is above the mixture's.
fn look_for(
    program: &dyn Fn() -> Program,
    slopes: &[f64],
    whole: f64,
    watcher: &mut Watcher<'_>,
) -> Result<Option<Panel>, Stop> {
    for branches in [40, usize::MAX] {
        let search = Search {
            above: whole * (1.0 + NEAR),
            first: branches == usize::MAX,
            branches,
            near: 0,
        };
        let found = heaviest(program(), slopes, &search, watcher)?;
        if let Some((_, counts)) = found.best {
            return Ok(Some(sparse(&counts)));
        }
        if found.ended {
            break;
        }
    }
    Ok(None)
}

/// The best weights for these panels, summing to one.
///
/// The sum of logarithms less `whole` times the sum of weights is highest where the weights sum to one of themselves, so
/// that only signs are left as bounds: an interior-point method from a point well inside.
fn weigh(rates: &[f64], panels: &[Panel], weights: &mut [f64]) -> Result<(), Stop> {
    let n = panels.len();
    let whole: f64 = rates.iter().sum();
    for weight in weights.iter_mut() {
        *weight = 0.5 * *weight + 0.5 / n as f64;
    }
    let slopes = |weights: &[f64]| -> (Vec<f64>, Vec<f64>) {
        let seats = seats(rates, panels, weights);
        let bends = rates.iter().zip(&seats);
        let bends = bends.map(|(r, s)| if *r > 0.0 { r / (s * s) } else { 0.0 });
        let bends: Vec<f64> = bends.collect();
        // In parts of the whole, so that tolerances mean the same for every pool.
        let slope = |panel: &Panel| -> f64 {
            let one = |(kind, count): &(u32, u32)| {
                f64::from(*count) / seats[*kind as usize] * rates[*kind as usize]
            };
            panel.iter().map(one).sum::<f64>() / whole
        };
        (panels.iter().map(slope).collect(), bends)
    };
    let mut prices = vec![1.0; n];
    for _ in 0..200 {
        let (slope, bends) = slopes(weights);
        let pairs: f64 = weights.iter().zip(&prices).map(|(w, p)| w * p).sum();
        // At the best, 1 − slope is the price of each weight.
        let off = slope
            .iter()
            .zip(&prices)
            .fold(0.0_f64, |most, (s, p)| most.max((1.0 - s - p).abs()));
        if pairs < SHARP && off < SHARP {
            break;
        }
        let goal = 0.1 * pairs / n as f64;
        let dense: Vec<Vec<f64>> = panels
            .iter()
            .map(|panel| {
                let mut row = vec![0.0; rates.len()];
                for (kind, count) in panel {
                    let bend = bends[*kind as usize] / whole;
                    row[*kind as usize] = f64::from(*count) * bend.sqrt();
                }
                row
            })
            .collect();
        let mut matrix = vec![0.0; n * n];
        for i in 0..n {
            for j in 0..=i {
                let dot: f64 = dense[i].iter().zip(&dense[j]).map(|(a, b)| a * b).sum();
                matrix[i * n + j] = dot;
                matrix[j * n + i] = dot;
            }
            matrix[i * n + i] += prices[i] / weights[i];
        }
        let right: Vec<f64> = (0..n).map(|i| slope[i] - 1.0 + goal / weights[i]).collect();
        let change = factor_and_solve(&matrix, &right, n);
        let price_change: Vec<f64> = (0..n)
            .map(|i| (goal - prices[i] * change[i]) / weights[i] - prices[i])
            .collect();
        let bears = |value: &[f64], change: &[f64]| {
            let one = |(value, change): (&f64, &f64)| {
                if *change < 0.0 {
                    -0.99 * value / change
                } else {
                    1.0
                }
            };
            value.iter().zip(change).map(one).fold(1.0_f64, f64::min)
        };
        let step = bears(weights, &change);
        let price_step = bears(&prices, &price_change);
        for i in 0..n {
            weights[i] += step * change[i];
            prices[i] += price_step * price_change[i];
        }
        if weights.iter().chain(&prices).any(|value| value.is_nan()) {
            return Err(Stop::Numbers);
        }
    }
    let sum: f64 = weights.iter().sum();
    weights.iter_mut().for_each(|weight| *weight /= sum);
    Ok(())
}
