//! LEXIMIN over mixtures of whole panels, by letting in panels as they are needed: for pools whose quotas are so tight
//! that divided members could have more equal chances than real ones.

use crate::{
    Stop,
    climb::{Climb, Climbed, Grown, Rung},
    join::sparse,
    model::Shape,
    peel::Panel,
    simplex::{Columns, Simplex},
    watch::Watcher,
    whole::{Program, Search, heaviest},
};

/// Exact chances, and the panels whose mixture gives them.
pub(crate) struct Exact {
    pub(crate) seats: Vec<f64>,
    pub(crate) rungs: Vec<Rung>,
    /// Kinds by row of the prices.
    pub(crate) kinds: Vec<usize>,
    pub(crate) mixture: Vec<(f64, Panel)>,
}

/// Begins with at least one panel.
pub(crate) fn chances(
    shape: &Shape,
    may: &[bool],
    known: &[Panel],
    first_only: bool,
    seed: u64,
    watcher: &mut Watcher<'_>,
) -> Result<Exact, Stop> {
    let kinds: Vec<usize> = (0..shape.kinds.len()).filter(|k| may[*k]).collect();
    let mut row_of = vec![usize::MAX; shape.kinds.len()];
    for (row, kind) in kinds.iter().enumerate() {
        row_of[*kind] = row;
    }
    let entries = |panel: &Panel| -> Vec<(usize, f64)> {
        let seats = panel
            .iter()
            .map(|(kind, count)| (row_of[*kind as usize], f64::from(*count)));
        seats.chain([(kinds.len(), 1.0)]).collect()
    };
    let mut panels: Vec<Panel> = known.to_vec();
    panels.sort();
    panels.dedup();
    let mut columns = Columns::new();
    for panel in &panels {
        columns.push(entries(panel));
    }
    let mut rows: Vec<(f64, f64)> = kinds
        .iter()
        .map(|k| {
            (
                f64::from(shape.kinds[*k].least),
                f64::from(shape.kinds[*k].most),
            )
        })
        .collect();
    rows.push((1.0, 1.0));
    let bounds = vec![(0.0, 1.0); panels.len()];
    let simplex = Simplex::new(columns, &bounds, &rows);
    let mut rates = vec![0.0; panels.len()];
    rates.extend(kinds.iter().map(|k| {
        let kind = &shape.kinds[*k];
        if kind.least == 0 {
            kind.members.len() as f64
        } else {
            0.0
        }
    }));
    rates.push(0.0);
    let mut climb = Climb::new(simplex, rates, seed);
    let mut grow = |prices: &[f64], watcher: &mut Watcher<'_>| -> Result<Grown, Stop> {
        let weights: Vec<f64> = prices[..kinds.len()].iter().map(|p| -p).collect();
        let scale = weights.iter().fold(1e-12_f64, |most, w| most.max(w.abs()));
        let goal = prices[kinds.len()];
        for branches in [40, usize::MAX] {
            let search = Search {
                above: goal + 1e-9 * scale,
                first: branches == usize::MAX,
                branches,
                near: 0,
            };
            let program = Program::some(shape, &kinds);
            let found = heaviest(program, &weights, &search, watcher)?;
            if let Some((_, counts)) = found.best {
                let panel: Panel = sparse(&counts)
                    .into_iter()
                    .map(|(column, count)| (kinds[column as usize] as u32, count))
                    .collect();
                let column = entries(&panel);
                panels.push(panel);
                return Ok(Grown::Column(column));
            }
            if found.ended {
                break;
            }
        }
        Ok(Grown::None(1e-9 * scale))
    };
    let mut rungs = match climb.run(first_only, Some(&mut grow), watcher)? {
        Climbed::Top(rungs) => rungs,
        Climbed::Empty => return Err(Stop::Numbers),
    };
    let mut seats = vec![0.0; shape.kinds.len()];
    let n = climb.simplex.proper();
    climb.simplex.evaluate();
    for (row, kind) in kinds.iter().enumerate() {
        seats[*kind] = climb.simplex.value[n + row];
    }
    for rung in &mut rungs {
        for tight in &mut rung.tight {
            *tight = kinds[*tight];
        }
    }
    let mixture = panels
        .into_iter()
        .zip(&climb.simplex.value[..n])
        .filter(|(_, weight)| **weight > 0.0)
        .map(|(panel, weight)| (*weight, panel))
        .collect();
    Ok(Exact {
        seats,
        rungs,
        kinds,
        mixture,
    })
}
