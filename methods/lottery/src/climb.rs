//! LEXIMIN over a linear program in one sweep: the least chance rises until something blocks it, those blocked are fixed,
//! and the rest rises on. What blocks is a row of the tableau, which is the certificate of the level.

use crate::{
    Stop,
    chance::Noise,
    simplex::{At, Simplex, Solved},
    watch::{Stage, Watcher},
};

const ENTRY: f64 = 1e-9;

/// One level of chances.
#[derive(Clone, Debug)]
pub(crate) struct Rung {
    pub(crate) chance: f64,
    /// Columns that cannot rise beyond it: columns proper by their number, slacks by that of their row.
    pub(crate) tight: Vec<usize>,
    /// A combination of rows that proves it; empty where a column's own bound does.
    pub(crate) prices: Vec<f64>,
    /// Beyond the chance, no more than this can be had.
    pub(crate) slack: f64,
}

/// Gives a column by which the blocked row can be moved: it must make `prices · column` less than minus the tolerance.
/// Where there is none, gives by how much the best falls short of moving it (never negative).
pub(crate) enum Grown {
    Column(Vec<(usize, f64)>),
    None(f64),
}

pub(crate) type Grow<'a> = dyn FnMut(&[f64], &mut Watcher<'_>) -> Result<Grown, Stop> + 'a;

/// What ended the climb.
pub(crate) enum Climbed {
    Top(Vec<Rung>),
    /// Not even chance 0 can be had.
    Empty,
}

pub(crate) struct Climb {
    pub(crate) simplex: Simplex,
    /// How fast the lower bound of a column rises; 0 where it does not.
    rates: Vec<f64>,
    level: f64,
    noise: Noise,
    since: usize,
}

impl Climb {
    pub(crate) fn new(simplex: Simplex, rates: Vec<f64>, seed: u64) -> Self {
        Self {
            simplex,
            rates,
            level: 0.0,
            noise: Noise::new(seed),
            since: 0,
        }
    }

    pub(crate) fn add_column(&mut self, entries: &[(usize, f64)], high: f64, reduced: f64) {
        let n = self.simplex.proper();
        self.simplex.add_column(entries, 0.0, high, reduced);
        self.rates.insert(n, 0.0);
    }

    /// Rises to the top, or through the first level only.
    pub(crate) fn run(
        &mut self,
        first_only: bool,
        mut grow: Option<&mut Grow<'_>>,
        watcher: &mut Watcher<'_>,
    ) -> Result<Climbed, Stop> {
        let n = self.simplex.proper();
        let cost: Vec<f64> = (0..n).map(|_| 1.0 + self.noise.unit()).collect();
        self.simplex.set_cost(&cost);
        match self.simplex.solve(f64::INFINITY) {
            Solved::Best => {}
            Solved::Empty(_) => return Ok(Climbed::Empty),
            _ => return Err(Stop::Numbers),
        }
        let mut rungs = Vec::new();
        let all = self.rates.iter().filter(|r| **r > 0.0).count();
        let mut left = all;
        let limit = 5_000 + 40 * (self.simplex.rows + self.simplex.at.len());
        let mut steps = 0;
        while left > 0 && (!first_only || rungs.is_empty()) {
            watcher.look()?;
            steps += 1;
            if steps > limit {
                return Err(Stop::Numbers);
            }
            let Some(place) = self.rise() else {
                let rung = self.at_own_bound();
                left -= rung.tight.len();
                rungs.push(rung);
                continue;
            };
            let (place, sign) = place;
            self.simplex.make_row(place);
            if self.pivot(place, sign)? {
                continue;
            }
            let prices: Vec<f64> = self
                .simplex
                .inverse_row(place)
                .iter()
                .map(|p| sign * p)
                .collect();
            let mut slack = 0.0;
            if let Some(grow) = grow.as_mut() {
                match grow(&prices, watcher)? {
                    Grown::Column(entries) => {
                        let reduced = 0.5 + self.noise.unit();
                        self.add_column(&entries, 1.0, reduced);
                        continue;
                    }
                    Grown::None(short) => slack = short,
                }
            }
            let rung = self.blocked(place, sign, prices, slack);
            left -= rung.tight.len();
            rungs.push(rung);
            watcher.at(Stage::Levels, 1.0 - left as f64 / all as f64)?;
        }
        // What the climb's many small steps rounded is taken off, so that sums are what rows say.
        if !self.simplex.invert() {
            return Err(Stop::Numbers);
        }
        self.simplex.evaluate();
        Ok(Climbed::Top(rungs))
    }

    /// Rises as far as the basis bears; gives the place that bears no more and its direction, or none where columns have
    /// come to their own upper bounds.
    fn rise(&mut self) -> Option<(usize, f64)> {
        let simplex = &mut self.simplex;
        let m = simplex.rows;
        let mut sums = vec![0.0; m];
        let mut top = f64::INFINITY;
        for (j, rate) in self.rates.iter().enumerate() {
            if *rate > 0.0 {
                top = top.min(simplex.high[j] / rate - self.level);
                if simplex.at[j] == At::Low {
                    simplex.scatter(j, *rate, &mut sums);
                }
            }
        }
        let mut step = top.max(0.0);
        let mut place: Option<(usize, f64)> = None;
        let mut steepest = 0.0;
        let mut moves = vec![0.0; m];
        for (i, moves) in moves.iter_mut().enumerate() {
            let dot: f64 = simplex
                .inverse_row(i)
                .iter()
                .zip(&sums)
                .map(|(a, b)| a * b)
                .sum();
            let rate = -dot;
            *moves = rate;
            let column = simplex.basis[i];
            let value = simplex.value[column];
            let relative = rate - self.rates[column];
            for (speed, gap, sign) in [
                (-relative, value - simplex.low[column], 1.0),
                (rate, simplex.high[column] - value, -1.0),
            ] {
                if speed <= ENTRY {
                    continue;
                }
                let time = (gap / speed).max(0.0);
                let tie = (time - step).abs() <= 1e-13;
                if time < step - 1e-13 || (tie && place.is_some() && speed > steepest) {
                    step = time.min(step);
                    place = Some((i, sign));
                    steepest = speed;
                }
            }
        }
        self.level += step;
        for (i, rate) in moves.iter().enumerate() {
            let column = simplex.basis[i];
            simplex.value[column] += rate * step;
        }
        for (j, rate) in self.rates.iter().enumerate() {
            if *rate > 0.0 {
                simplex.low[j] = (rate * self.level).min(simplex.high[j]);
                if simplex.at[j] == At::Low {
                    simplex.value[j] = simplex.low[j];
                }
            }
        }
        place
    }

    fn at_own_bound(&mut self) -> Rung {
        let mut tight = Vec::new();
        for j in 0..self.rates.len() {
            let rate = self.rates[j];
            if rate > 0.0 && self.simplex.high[j] / rate <= self.level + 1e-12 {
                tight.push(j);
                self.rates[j] = 0.0;
                self.simplex.low[j] = self.simplex.high[j];
            }
        }
        Rung {
            chance: self.level,
            tight: self.named(tight),
            prices: Vec::new(),
            slack: 0.0,
        }
    }

    fn named(&self, tight: Vec<usize>) -> Vec<usize> {
        let n = self.simplex.proper();
        tight
            .into_iter()
            .map(|j| if j < n { j } else { j - n })
            .collect()
    }

    /// Lets a column in for the one at this place; false where none can.
    fn pivot(&mut self, place: usize, sign: f64) -> Result<bool, Stop> {
        let simplex = &mut self.simplex;
        let usable = |simplex: &Simplex, j: usize| {
            let alpha = sign * simplex.row[j];
            simplex.low[j] < simplex.high[j]
                && match simplex.at[j] {
                    At::Low => alpha < -ENTRY,
                    At::High => alpha > ENTRY,
                    At::Basis(_) => false,
                }
        };
        let candidates: Vec<usize> = (0..simplex.at.len())
            .filter(|j| usable(simplex, *j))
            .collect();
        if candidates.is_empty() {
            return Ok(false);
        }
        // Costs are our own invention, so a larger pivot is worth a small wrong in them.
        let least = candidates
            .iter()
            .map(|j| (simplex.reduced[*j].abs() + 1e-7) / simplex.row[*j].abs())
            .fold(f64::INFINITY, f64::min);
        let mut enters = candidates[0];
        let mut largest = 0.0;
        for j in candidates {
            let size = simplex.row[j].abs();
            if simplex.reduced[j].abs() / size <= least && size > largest {
                largest = size;
                enters = j;
            }
        }
        simplex.make_column(enters);
        let pivot = simplex.work[place];
        if pivot.abs() < 1e-10 || (pivot - simplex.row[enters]).abs() > 1e-6 * (1.0 + pivot.abs()) {
            if self.since == 0 || !simplex.invert() {
                return Err(Stop::Numbers);
            }
            simplex.evaluate();
            self.since = 0;
            return Ok(true);
        }
        let leaves = simplex.basis[place];
        let dual = simplex.reduced[enters] / simplex.row[enters];
        for j in 0..simplex.at.len() {
            let entry = simplex.row[j];
            if entry != 0.0 {
                simplex.reduced[j] -= dual * entry;
            }
            match simplex.at[j] {
                At::Low => simplex.reduced[j] = simplex.reduced[j].max(0.0),
                At::High => simplex.reduced[j] = simplex.reduced[j].min(0.0),
                At::Basis(_) => {}
            }
        }
        simplex.reduced[enters] = 0.0;
        let (to, bound) = if sign > 0.0 {
            (At::Low, simplex.low[leaves])
        } else {
            (At::High, simplex.high[leaves])
        };
        simplex.reduced[leaves] = -dual;
        simplex.value[leaves] = bound;
        self.since += 1;
        let renew = simplex.exchange(place, enters, to);
        if renew {
            if !simplex.invert() {
                return Err(Stop::Numbers);
            }
            self.since = 0;
        }
        if renew || self.since.is_multiple_of(16) {
            simplex.evaluate();
        }
        Ok(true)
    }

    /// Nothing can be let in: whoever holds the row where it is has reached their level.
    fn blocked(&mut self, place: usize, sign: f64, prices: Vec<f64>, slack: f64) -> Rung {
        let leaves = self.simplex.basis[place];
        let mut found: Vec<(usize, f64)> = Vec::new();
        for j in 0..self.rates.len() {
            let alpha = if j == leaves {
                if sign > 0.0 { 1.0 } else { 0.0 }
            } else if self.simplex.at[j] == At::Low {
                sign * self.simplex.row[j]
            } else {
                0.0
            };
            if self.rates[j] > 0.0 && alpha > 0.0 {
                found.push((j, alpha * self.rates[j]));
            }
        }
        let most = found.iter().fold(0.0_f64, |most, (_, w)| most.max(*w));
        // A weight that may be rounding proves nothing about its column: it is left for the next level.
        let tight: Vec<usize> = found
            .iter()
            .filter(|(_, weight)| *weight >= 1e-6 * most)
            .map(|(j, _)| *j)
            .collect();
        let total: f64 = found.iter().map(|(_, weight)| weight).sum();
        for j in &tight {
            self.rates[*j] = 0.0;
        }
        Rung {
            chance: self.level,
            tight: self.named(tight),
            prices,
            slack: if total > 0.0 { slack / total } else { 0.0 },
        }
    }
}
