//! A mixture of panels that comes as near to given expected seats as any: least squares over an active set, which grows
//! by the panel that points most towards what is missing. Where nothing is left to add and something is missing, the
//! missing part is a proof that no mixture gives these seats.

use std::collections::BTreeMap;

use crate::{
    Stop,
    peel::Panel,
    watch::{Stage, Watcher},
    whole::{Program, Search, heaviest},
};

/// Seats that may be missing when a mixture counts as exact.
pub(crate) const EXACT: f64 = 1e-9;

/// The mixture in the making.
pub(crate) struct Mixture {
    pub(crate) panels: Vec<Panel>,
    pub(crate) weights: Vec<f64>,
    /// Lower triangle of the factor of the panels' products.
    factor: Vec<Vec<f64>>,
    target: Vec<f64>,
    missing: Vec<f64>,
    /// Panels met before that are not in the mixture.
    pub(crate) known: Vec<Panel>,
}

/// What came of it.
pub(crate) enum Joined {
    Exact,
    /// No mixture gives the seats: no panel weighs as much by these weights as the seats do.
    Apart,
    /// Stopped on the way; the mixture is as near as it came.
    Stopped,
}

fn product(a: &Panel, b: &Panel) -> f64 {
    let (mut i, mut j, mut sum) = (0, 0, 0_u64);
    while i < a.len() && j < b.len() {
        match a[i].0.cmp(&b[j].0) {
            std::cmp::Ordering::Less => i += 1,
            std::cmp::Ordering::Greater => j += 1,
            std::cmp::Ordering::Equal => {
                sum += u64::from(a[i].1) * u64::from(b[j].1);
                i += 1;
                j += 1;
            }
        }
    }
    sum as f64
}

impl Mixture {
    /// Begins with panels and weights that are already good; those that depend on others are only remembered.
    pub(crate) fn new(target: Vec<f64>, begin: Vec<(f64, Panel)>) -> Self {
        let mut mixture = Self {
            panels: Vec::new(),
            weights: Vec::new(),
            factor: Vec::new(),
            missing: target.clone(),
            target,
            known: Vec::new(),
        };
        for (weight, panel) in begin {
            if !mixture.add(panel.clone(), weight) {
                mixture.known.push(panel);
            }
        }
        mixture.measure();
        mixture
    }

    /// Makes the mixture exact, or proves that none is.
    pub(crate) fn complete(
        &mut self,
        program: &dyn Fn() -> Program,
        watcher: &mut Watcher<'_>,
    ) -> Result<Joined, Stop> {
        match self.bring_near(program, watcher) {
            Err(Stop::Asked) => Ok(Joined::Stopped),
            other => other,
        }
    }

    fn bring_near(
        &mut self,
        program: &dyn Fn() -> Program,
        watcher: &mut Watcher<'_>,
    ) -> Result<Joined, Stop> {
        let begun = self.off();
        let mut stale = 0;
        let mut best = f64::INFINITY;
        self.balance();
        loop {
            let off = self.off();
            if off <= EXACT {
                return Ok(Joined::Exact);
            }
            let far = (begun / EXACT).ln().max(1e-9);
            watcher.at(Stage::Fit, 1.0 - (off / EXACT).ln().max(0.0) / far)?;
            let square: f64 = self.missing.iter().map(|m| m * m).sum();
            if square >= best * (1.0 - 1e-9) {
                stale += 1;
                if stale > 40 {
                    // Rounding holds it: exact enough, or not to be had by these means.
                    return if off <= 1e-8 {
                        Ok(Joined::Exact)
                    } else {
                        Err(Stop::Numbers)
                    };
                }
            } else {
                stale = 0;
            }
            best = best.min(square);
            if self.add_known(square) {
                continue;
            }
            match self.look_for(program, square, watcher)? {
                Some(panel) => {
                    if !self.add(panel.clone(), 0.0) {
                        self.known.push(panel);
                        stale += 10;
                    }
                    self.balance();
                }
                None => return Ok(Joined::Apart),
            }
        }
    }

    /// What is missing at most, in seats.
    pub(crate) fn off(&self) -> f64 {
        self.missing.iter().fold(0.0, |most, m| most.max(m.abs()))
    }

    fn weight_of(&self, panel: &Panel) -> f64 {
        panel
            .iter()
            .map(|(kind, count)| self.missing[*kind as usize] * f64::from(*count))
            .sum()
    }

    fn add_known(&mut self, square: f64) -> bool {
        let mut best: Option<(usize, f64)> = None;
        for (index, panel) in self.known.iter().enumerate() {
            let weight = self.weight_of(panel);
            if weight > 0.2 * square && best.is_none_or(|(_, most)| weight > most) {
                best = Some((index, weight));
            }
        }
        let Some((index, _)) = best else {
            return false;
        };
        let panel = self.known.swap_remove(index);
        if self.add(panel.clone(), 0.0) {
            self.balance();
            return true;
        }
        false
    }

    /// The panel that points most towards what is missing, if any reaches as far as the seats do.
    fn look_for(
        &self,
        program: &dyn Fn() -> Program,
        square: f64,
        watcher: &mut Watcher<'_>,
    ) -> Result<Option<Panel>, Stop> {
        let scale = 1.0 / self.off();
        let weights: Vec<f64> = self.missing.iter().map(|m| m * scale).collect();
        let goal = square * scale;
        for branches in [60, usize::MAX] {
            let search = Search {
                above: goal * if branches == usize::MAX { 0.999_9 } else { 0.5 },
                branches,
                first: branches == usize::MAX,
                near: 0,
            };
            let found = heaviest(program(), &weights, &search, watcher)?;
            if let Some((_, counts)) = found.best {
                return Ok(Some(sparse(&counts)));
            }
            if found.ended && branches != usize::MAX && found.bound < goal * 0.999 {
                return Ok(None);
            }
        }
        Ok(None)
    }

    /// Adds a panel to the mixture; false if it depends on those that are in it.
    fn add(&mut self, panel: Panel, weight: f64) -> bool {
        let products: Vec<f64> = self.panels.iter().map(|p| product(p, &panel)).collect();
        let own = product(&panel, &panel);
        let mut row = Vec::with_capacity(products.len() + 1);
        for (i, value) in products.iter().enumerate() {
            let line = &self.factor[i];
            let sum: f64 = line
                .iter()
                .zip(&row)
                .map(|(a, b): (&f64, &f64)| a * b)
                .sum();
            row.push((value - sum) / line[i]);
        }
        let rest = own - row.iter().map(|v| v * v).sum::<f64>();
        if rest < 1e-7 * own {
            return false;
        }
        row.push(rest.sqrt());
        self.factor.push(row);
        self.panels.push(panel);
        self.weights.push(weight);
        true
    }

    fn remove(&mut self, index: usize) {
        let panel = self.panels.remove(index);
        self.known.push(panel);
        self.weights.remove(index);
        self.factor.remove(index);
        // Rotations bring the rows below back into a triangle.
        for i in index..self.factor.len() {
            let (a, b) = (self.factor[i][i], self.factor[i][i + 1]);
            let length = a.hypot(b);
            let (c, s) = (a / length, b / length);
            for row in &mut self.factor[i..] {
                let (x, y) = (row[i], row[i + 1]);
                row[i] = c * x + s * y;
                row[i + 1] = c * y - s * x;
            }
            self.factor[i].truncate(i + 1);
        }
    }

    fn measure(&mut self) {
        self.missing.clone_from(&self.target);
        for (panel, weight) in self.panels.iter().zip(&self.weights) {
            for (kind, count) in panel {
                self.missing[*kind as usize] -= weight * f64::from(*count);
            }
        }
    }

    fn solve(&self, right: &[f64]) -> Vec<f64> {
        let n = right.len();
        let mut out = right.to_vec();
        for i in 0..n {
            let line = &self.factor[i];
            let sum: f64 = line[..i].iter().zip(&out).map(|(a, b)| a * b).sum();
            out[i] = (out[i] - sum) / line[i];
        }
        for i in (0..n).rev() {
            out[i] /= self.factor[i][i];
            let value = out[i];
            for (entry, factor) in out[..i].iter_mut().zip(&self.factor[i]) {
                *entry -= factor * value;
            }
        }
        out
    }

    /// The best weights for the panels of the mixture; those that would be negative leave it.
    fn balance(&mut self) {
        loop {
            if self.panels.is_empty() {
                self.measure();
                return;
            }
            // The best step from where the weights stand; the second round takes off the rounding of the first.
            let before = self.weights.clone();
            let mut wanted = before.clone();
            for _ in 0..3 {
                self.weights.clone_from(&wanted);
                self.measure();
                let right: Vec<f64> = self.panels.iter().map(|p| self.weight_of(p)).collect();
                let change = self.solve(&right);
                for (weight, change) in wanted.iter_mut().zip(change) {
                    *weight += change;
                }
            }
            let mut step = 1.0_f64;
            for (old, new) in before.iter().zip(&wanted) {
                if *new <= 0.0 {
                    step = step.min(old / (old - new).max(f64::MIN_POSITIVE));
                }
            }
            let mut gone = Vec::new();
            for (index, ((weight, old), new)) in self
                .weights
                .iter_mut()
                .zip(&before)
                .zip(&wanted)
                .enumerate()
            {
                *weight = old + step * (new - old);
                if *new <= 0.0 && *weight <= 1e-15 {
                    gone.push(index);
                }
            }
            if gone.is_empty() {
                self.measure();
                return;
            }
            for index in gone.into_iter().rev() {
                self.remove(index);
            }
        }
    }

    /// Weights and panels, those alike joined.
    pub(crate) fn into_parts(self) -> Vec<(f64, Panel)> {
        let mut joined: BTreeMap<Panel, f64> = BTreeMap::new();
        for (panel, weight) in self.panels.into_iter().zip(self.weights) {
            if weight > 0.0 {
                *joined.entry(panel).or_default() += weight;
            }
        }
        joined
            .into_iter()
            .map(|(panel, weight)| (weight, panel))
            .collect()
    }
}

pub(crate) fn sparse(counts: &[u32]) -> Panel {
    counts
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 0)
        .map(|(kind, count)| (kind as u32, *count))
        .collect()
}
