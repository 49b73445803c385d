//! From the pool's shape to chances and a mixture of panels that gives them.

use crate::{
    Stop,
    climb::Rung,
    exact,
    join::{Joined, Mixture, sparse},
    model::Shape,
    peel::{Panel, Units, peel},
    relaxed::{self, Outcome},
    watch::{Stage, Watcher},
    whole::{Program, Search, heaviest},
};

/// Units of weight in which a mixture is counted.
pub(crate) const UNITS: i64 = 1_000_000_000_000_000;

/// How chances are proven to be the best.
#[derive(Clone, Debug)]
pub(crate) enum Ground {
    /// No division of members allows more, and whole panels attain it.
    Relaxed { rungs: Vec<Rung>, bonds: Vec<usize> },
    /// No mixture of whole panels allows more.
    Whole { rungs: Vec<Rung> },
}

/// Chances by kind and what gives them.
pub(crate) struct Solution {
    pub(crate) seats: Vec<f64>,
    pub(crate) mixture: Vec<(f64, Panel)>,
    pub(crate) ground: Ground,
    /// Kinds of whom no panel can have one.
    pub(crate) never: Vec<usize>,
}

/// What came of solving.
pub(crate) enum Result3 {
    Solved(Solution),
    Empty,
}

pub(crate) fn leximin(
    shape: &Shape,
    first_only: bool,
    seed: u64,
    watcher: &mut Watcher<'_>,
) -> Result<Result3, Stop> {
    let mut may: Vec<bool> = shape.kinds.iter().map(|kind| kind.most > 0).collect();
    let mut known: Vec<Panel> = Vec::new();
    loop {
        watcher.at(Stage::Levels, 0.0)?;
        let t = std::time::Instant::now();
        let relaxed = match relaxed::chances(shape, &may, first_only, seed, watcher)? {
            Outcome::Chances(relaxed) => relaxed,
            Outcome::Empty => return Ok(Result3::Empty),
        };
        eprintln!("  relaxed {:?} levels {} min {}", t.elapsed(), relaxed.rungs.len(), relaxed.rungs[0].chance);
        let units = Units {
            all: UNITS,
            least: UNITS / 5_000_000_000,
            slop: 2_000 + shape.kinds.len() as i64,
        };
        let whole: Vec<i64> = relaxed
            .seats
            .iter()
            .map(|s| (s * UNITS as f64).round().max(0.0) as i64)
            .collect();
        {
            let mut worst = 0.0_f64;
            for r in &relaxed.rungs { for k in &r.tight { worst = worst.max((relaxed.seats[*k] - r.chance * shape.kinds[*k].members.len() as f64).abs()); } }
            let sum: i64 = whole.iter().sum();
            eprintln!("  level error {worst:e} sum error {}", sum - UNITS * i64::from(shape.size));
        }
        let t = std::time::Instant::now();
        let peeled = peel(shape, whole, units, seed, watcher)?;
        eprintln!("  peel {:?} panels {} left {:.2e}", t.elapsed(), peeled.panels.len(), peeled.left as f64 / UNITS as f64);
        crate::whole::STAT.with(|t| eprintln!("  searches, nodes, steps; failed, steps, nodes {:?}", t.borrow()));
        let begin: Vec<(f64, Panel)> = peeled
            .panels
            .into_iter()
            .map(|(weight, panel)| (weight as f64 / UNITS as f64, panel))
            .collect();
        let mut mixture = Mixture::new(relaxed.seats.clone(), begin);
        mixture.known.append(&mut known);
        eprintln!("  off {:e}", mixture.off());
        let allowed = may.clone();
        let program = || {
            let mut program = Program::of(shape);
            for (bounds, may) in program.bounds.iter_mut().zip(&allowed) {
                if !may {
                    bounds.1 = 0.0;
                }
            }
            program
        };
        let t = std::time::Instant::now();
        let joined = mixture.complete(shape, &program, watcher)?;
        eprintln!("  join {:?} off {:e} panels {}", t.elapsed(), mixture.off(), mixture.panels.len());
        let never = |may: &[bool]| {
            (0..may.len())
                .filter(|k| !may[*k] || relaxed.seats[*k] <= 0.0)
                .collect()
        };
        if matches!(joined, Joined::Exact) {
            return Ok(Result3::Solved(Solution {
                seats: relaxed.seats.clone(),
                never: never(&may),
                mixture: mixture.into_parts(),
                ground: Ground::Relaxed {
                    rungs: relaxed.rungs,
                    bonds: relaxed.bonds,
                },
            }));
        }
        known = std::mem::take(&mut mixture.known);
        known.extend(mixture.panels);
        let mut covered = vec![false; shape.kinds.len()];
        for panel in &known {
            panel.iter().for_each(|(kind, _)| covered[*kind as usize] = true);
        }
        let mut changed = false;
        for kind in 0..shape.kinds.len() {
            if covered[kind] || !may[kind] {
                continue;
            }
            let mut program = program();
            program.bounds[kind].0 = 1.0;
            let mut weights = vec![0.0; shape.kinds.len()];
            for (weight, covered) in weights.iter_mut().zip(&covered) {
                *weight = if *covered { 0.0 } else { 1.0 };
            }
            let search = Search {
                first: true,
                ..Search::default()
            };
            let found = heaviest(program, &weights, &search, watcher)?;
            if let Some((_, counts)) = found.best {
                let panel = sparse(&counts);
                panel.iter().for_each(|(kind, _)| covered[*kind as usize] = true);
                known.push(panel);
            } else {
                may[kind] = false;
                changed |= relaxed.seats[kind] > 0.0;
            }
        }
        if known.is_empty() {
            return Ok(Result3::Empty);
        }
        eprintln!("  may {} of {}", may.iter().filter(|m| **m).count(), may.len());
        if changed {
            continue;
        }
        let t = std::time::Instant::now();
        let exact = exact::chances(shape, &may, &known, first_only, seed, watcher)?;
        eprintln!("  exact {:?} panels {} levels {}", t.elapsed(), exact.mixture.len(), exact.rungs.len());
        let never = never(&may);
        return Ok(Result3::Solved(Solution {
            seats: exact.seats,
            mixture: exact.mixture,
            ground: Ground::Whole { rungs: exact.rungs },
            never,
        }));
    }
}
