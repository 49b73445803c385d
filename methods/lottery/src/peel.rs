//! Expected seats taken apart into panels, one panel after the other, each with as much weight as the rest can spare.
//!
//! Counts are whole numbers of a small unit, so nothing drifts. A panel is only asked for within bounds that guarantee
//! a step, so either the rest stays a mixture of divided panels, or no such panel exists.

use crate::{
    Stop,
    chance::Noise,
    model::Shape,
    watch::{Stage, Watcher},
    whole::{Program, Search, heaviest},
};

/// Counts by kind; kinds without a seat are left out.
pub(crate) type Panel = Vec<(u32, u32)>;

/// What was taken off, and what remains.
pub(crate) struct Peeled {
    pub(crate) panels: Vec<(i64, Panel)>,
    /// Whether whoever waited had it stopped.
    pub(crate) stopped: bool,
}

/// How fine the units are.
#[derive(Clone, Copy)]
pub(crate) struct Units {
    /// Units of the whole weight.
    pub(crate) all: i64,
    /// The smallest step worth taking.
    pub(crate) least: i64,
    /// Wrong of rounding that is let pass.
    pub(crate) slop: i64,
}

struct Peeler<'a> {
    shape: &'a Shape,
    units: Units,
    rest: Vec<i64>,
    weight: i64,
    /// Sums of the rest: size, quotas.
    rows: Vec<i64>,
    bounds: Vec<(i64, i64)>,
    bonds: Vec<i64>,
    noise: Noise,
}

pub(crate) fn peel(
    shape: &Shape,
    seats: Vec<i64>,
    units: Units,
    seed: u64,
    watcher: &mut Watcher<'_>,
) -> Peeled {
    let mut rows = vec![0; shape.bounds.len() + 1];
    for (kind, seats) in seats.iter().enumerate() {
        for row in shape.column(kind) {
            rows[row] += seats;
        }
    }
    let bonds = shape
        .bonds
        .iter()
        .map(|bond| bond.kinds.iter().map(|k| seats[*k]).sum())
        .collect();
    let size = i64::from(shape.size);
    let bounds = std::iter::once((size, size))
        .chain(
            shape
                .bounds
                .iter()
                .map(|(low, high)| (i64::from(*low), i64::from(*high).min(size))),
        )
        .collect();
    let mut peeler = Peeler {
        shape,
        units,
        rest: seats,
        weight: units.all,
        rows,
        bounds,
        bonds,
        noise: Noise::new(seed),
    };
    let mut panels: Vec<(i64, Panel)> = Vec::new();
    let mut stopped = false;
    let mut step = units.all / 8;
    while peeler.weight > units.least {
        // Half of the weight is soon placed: the number of steps goes with its logarithm.
        let done = (units.all as f64 / peeler.weight as f64).log2() / 32.0;
        let next = watcher
            .at(Stage::Panels, done.min(1.0))
            .and_then(|()| peeler.next(step, watcher));
        let (taken, panel) = match next {
            Ok(Some(next)) => next,
            Ok(None) => break,
            Err(_) => {
                stopped = true;
                break;
            }
        };
        peeler.take(taken, &panel);
        step = taken;
        panels.push((taken, panel));
    }
    Peeled { panels, stopped }
}

impl Peeler<'_> {
    /// A panel and the weight it can have: first one of about the last weight, then of less and less.
    fn next(&mut self, last: i64, watcher: &mut Watcher<'_>) -> Result<Option<(i64, Panel)>, Stop> {
        let mut step = last.min(self.weight);
        loop {
            let fine = step <= self.units.least;
            let step_now = step.max(self.units.least).min(self.weight);
            if let Some(panel) = self.panel(step_now, fine, watcher)? {
                let weight = self.most(&panel);
                if weight >= step_now.min(self.units.least) {
                    return Ok(Some((weight, panel)));
                }
            }
            if fine {
                return Ok(None);
            }
            step /= if step > self.units.all / 1_000_000 {
                4
            } else {
                64
            };
        }
    }

    /// A panel of which a step can be taken, if one is met.
    fn panel(
        &mut self,
        step: i64,
        thorough: bool,
        watcher: &mut Watcher<'_>,
    ) -> Result<Option<Panel>, Stop> {
        let (weight, slop) = (self.weight, self.units.slop);
        let floor = |n: i64| n.div_euclid(step);
        let mut open: Vec<(usize, u32, u32, f64)> = Vec::new();
        for (index, kind) in self.shape.kinds.iter().enumerate() {
            let rest = self.rest[index];
            if rest + slop < step {
                continue;
            }
            let most = i64::from(kind.most);
            let high = floor(rest + slop).min(most);
            let low =
                (most - floor((weight * most - rest).max(0) + slop)).max(i64::from(kind.least));
            if low > high {
                return Ok(None);
            }
            if high > 0 {
                let urge = (rest as f64 / (weight as f64 * most as f64)).sqrt();
                let urge = urge * (1.0 + 0.02 * self.noise.unit());
                open.push((index, low as u32, high as u32, urge));
            }
        }
        let mut rows = Vec::with_capacity(self.rows.len());
        for (sum, (low, high)) in self.rows.iter().zip(&self.bounds) {
            let least = high - floor((weight * high - sum).max(0) + slop);
            let most = low + floor((sum - weight * low).max(0) + slop);
            let (least, most) = (least.max(*low), most.min(*high));
            if least > most {
                return Ok(None);
            }
            rows.push((least as f64, most as f64));
        }
        let enough = 6 * self.shape.size as usize + 240;
        if open.len() > 2 * enough {
            let mut some = open.clone();
            some.sort_by(|a, b| (b.1 > 0).cmp(&(a.1 > 0)).then(b.3.total_cmp(&a.3)));
            some.truncate(enough);
            if let Some(panel) = self.among(&some, rows.clone(), step, 60, 120, watcher)? {
                return Ok(Some(panel));
            }
        }
        let branches = if thorough { 2_000 } else { 120 };
        if let Some(panel) = self.among(&open, rows.clone(), step, 60, 120, watcher)? {
            return Ok(Some(panel));
        }
        self.among(&open, rows, step, branches, 0, watcher)
    }

    fn among(
        &self,
        open: &[(usize, u32, u32, f64)],
        rows: Vec<(f64, f64)>,
        step: i64,
        branches: usize,
        near: usize,
        watcher: &mut Watcher<'_>,
    ) -> Result<Option<Panel>, Stop> {
        let kinds: Vec<usize> = open.iter().map(|o| o.0).collect();
        let mut program = Program::some(self.shape, &kinds);
        program.rows = rows;
        program.bounds = open
            .iter()
            .map(|o| (f64::from(o.1), f64::from(o.2)))
            .collect();
        for ((bond, sum), entry) in self
            .shape
            .bonds
            .iter()
            .zip(&self.bonds)
            .zip(&mut program.bonds)
        {
            let cap = i64::from(bond.cap);
            let least = cap - ((self.weight * cap - sum).max(0) + self.units.slop).div_euclid(step);
            entry.1 = least.max(0) as f64;
        }
        let weights: Vec<f64> = open.iter().map(|o| o.3).collect();
        let search = Search {
            first: true,
            branches,
            near,
            ..Search::default()
        };
        let found = match heaviest(program, &weights, &search, watcher) {
            Ok(found) => found,
            Err(Stop::Numbers) => return Ok(None),
            Err(stop) => return Err(stop),
        };
        Ok(found.best.map(|(_, counts)| {
            let mut panel: Panel = kinds
                .iter()
                .zip(counts)
                .filter(|(_, count)| *count > 0)
                .map(|(kind, count)| (*kind as u32, count))
                .collect();
            panel.sort_unstable();
            panel
        }))
    }

    /// The most weight that the rest can spare for a panel.
    fn most(&self, panel: &Panel) -> i64 {
        let mut counts = vec![0_i64; self.shape.kinds.len()];
        let mut rows = vec![0_i64; self.rows.len()];
        for (kind, count) in panel {
            counts[*kind as usize] = i64::from(*count);
            for row in self.shape.column(*kind as usize) {
                rows[row] += i64::from(*count);
            }
        }
        let (weight, slop) = (self.weight, self.units.slop);
        let mut step = weight;
        let mut bear = |room: i64, speed: i64| {
            if speed > 0 {
                // What is wrong by rounding alone holds nothing back.
                let room = if room <= slop && speed > 0 {
                    room.max(0)
                } else {
                    room
                };
                step = step.min(room / speed);
            }
        };
        for ((kind, count), rest) in self.shape.kinds.iter().zip(&counts).zip(&self.rest) {
            bear(*rest, *count);
            let most = i64::from(kind.most);
            bear(weight * most - rest, most - count);
        }
        for ((sum, count), (low, high)) in self.rows.iter().zip(&rows).zip(&self.bounds) {
            bear(weight * high - sum, high - count);
            bear(sum - weight * low, count - low);
        }
        for (bond, sum) in self.shape.bonds.iter().zip(&self.bonds) {
            let count: i64 = bond.kinds.iter().map(|k| counts[*k]).sum();
            let cap = i64::from(bond.cap);
            bear(weight * cap - sum, cap - count);
        }
        step
    }

    fn take(&mut self, weight: i64, panel: &Panel) {
        self.weight -= weight;
        for (kind, count) in panel {
            let amount = weight * i64::from(*count);
            self.rest[*kind as usize] -= amount;
            for row in self.shape.column(*kind as usize) {
                self.rows[row] -= amount;
            }
        }
        for (bond, sum) in self.shape.bonds.iter().zip(&mut self.bonds) {
            *sum = bond.kinds.iter().map(|k| self.rest[*k]).sum();
        }
    }
}
