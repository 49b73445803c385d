//! The chances that quotas would allow if members could be divided: an upper bound, and mostly attained by whole panels.

use crate::{
    Stop,
    climb::{Climb, Climbed, Rung},
    model::Shape,
    simplex::{Columns, Simplex},
    watch::Watcher,
};

/// Chances by kind, with what proves them.
#[derive(Clone, Debug)]
pub(crate) struct Relaxed {
    /// Expected seats of each kind.
    pub(crate) seats: Vec<f64>,
    pub(crate) rungs: Vec<Rung>,
    /// Which groups the prices speak of after the quotas, by number in [`Shape::bonds`].
    pub(crate) bonds: Vec<usize>,
}

/// What came of it.
pub(crate) enum Outcome {
    Chances(Relaxed),
    /// The quotas contradict one another even for divided members.
    Empty,
}

pub(crate) fn simplex(shape: &Shape, may: &[bool], bonds: &[usize]) -> Simplex {
    let mut columns = Columns::new();
    let mut rows = shape.rows();
    let quotas = rows.len();
    let mut of_kind: Vec<Vec<usize>> = vec![Vec::new(); shape.kinds.len()];
    for (index, bond) in bonds.iter().enumerate() {
        let bond = &shape.bonds[*bond];
        rows.push((0.0, f64::from(bond.cap)));
        for kind in &bond.kinds {
            of_kind[*kind].push(quotas + index);
        }
    }
    for (kind, further) in of_kind.iter().enumerate() {
        let all = shape.column(kind).chain(further.iter().copied());
        columns.push(all.map(|row| (row, 1.0)));
    }
    let bounds: Vec<(f64, f64)> = shape
        .kinds
        .iter()
        .zip(may)
        .map(|(kind, may)| {
            let most = if *may { f64::from(kind.most) } else { 0.0 };
            (f64::from(kind.least), most)
        })
        .collect();
    Simplex::new(columns, &bounds, &rows)
}

/// Raises the least chance, then the next, as far as the quotas allow; the first level alone for the rule `maximin`.
pub(crate) fn chances(
    shape: &Shape,
    may: &[bool],
    first_only: bool,
    seed: u64,
    watcher: &mut Watcher<'_>,
) -> Result<Outcome, Stop> {
    let mut bonds: Vec<usize> = Vec::new();
    loop {
        let simplex = simplex(shape, may, &bonds);
        let slacks = simplex.rows;
        let mut rates: Vec<f64> = shape
            .kinds
            .iter()
            .zip(may)
            .map(|(kind, may)| {
                if *may && kind.least == 0 {
                    kind.members.len() as f64
                } else {
                    0.0
                }
            })
            .collect();
        rates.resize(shape.kinds.len() + slacks, 0.0);
        let mut climb = Climb::new(simplex, rates, seed);
        let rungs = match climb.run(first_only, None, watcher)? {
            Climbed::Top(rungs) => rungs,
            Climbed::Empty => return Ok(Outcome::Empty),
        };
        let seats = climb.simplex.value[..shape.kinds.len()].to_vec();
        let broken: Vec<usize> = (0..shape.bonds.len())
            .filter(|index| {
                let bond = &shape.bonds[*index];
                let sum: f64 = bond.kinds.iter().map(|k| seats[*k]).sum();
                sum > f64::from(bond.cap) + 1e-9 && !bonds.contains(index)
            })
            .collect();
        if broken.is_empty() {
            return Ok(Outcome::Chances(Relaxed {
                seats,
                rungs,
                bonds,
            }));
        }
        bonds.extend(broken);
    }
}
