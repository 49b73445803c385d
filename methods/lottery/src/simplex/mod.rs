//! A bounded dual simplex: every column and row has both bounds, so any basis can start and any bound can change.
//!
//! Rows read `Σ a x - s = 0` with `low ≤ s ≤ high`, so the slack of a row is its value. The inverse of the basis is kept
//! whole: there are some forty rows, and rows of groups come in only when a solution breaks them.

mod changes;

use crate::chance::Noise;

/// Entries of columns, one column after the other.
#[derive(Clone, Debug, Default)]
pub(crate) struct Columns {
    start: Vec<u32>,
    rows: Vec<u32>,
    /// Empty where every entry is 1.
    values: Vec<f64>,
}

impl Columns {
    pub(crate) fn new() -> Self {
        Self {
            start: vec![0],
            rows: Vec::new(),
            values: Vec::new(),
        }
    }

    pub(crate) fn push(&mut self, entries: impl IntoIterator<Item = (usize, f64)>) {
        for (row, value) in entries {
            if value != 1.0 && self.values.is_empty() {
                self.values.resize(self.rows.len(), 1.0);
            }
            if value != 1.0 || !self.values.is_empty() {
                self.values.push(value);
            }
            self.rows.push(row as u32);
        }
        self.start.push(self.rows.len() as u32);
    }

    pub(crate) fn len(&self) -> usize {
        self.start.len() - 1
    }

    #[inline]
    fn range(&self, column: usize) -> std::ops::Range<usize> {
        self.start[column] as usize..self.start[column + 1] as usize
    }

    #[inline]
    fn dot(&self, column: usize, vector: &[f64]) -> f64 {
        let range = self.range(column);
        let rows = &self.rows[range.clone()];
        if self.values.is_empty() {
            rows.iter().map(|row| vector[*row as usize]).sum()
        } else {
            rows.iter()
                .zip(&self.values[range])
                .map(|(row, value)| value * vector[*row as usize])
                .sum()
        }
    }

    fn entries(&self, column: usize) -> impl Iterator<Item = (u32, f64)> + '_ {
        self.range(column)
            .map(|k| (self.rows[k], self.values.get(k).copied().unwrap_or(1.0)))
    }
}

/// Where a column stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    Low,
    High,
    /// In the basis, at this place.
    Basis(u32),
}

/// What came of solving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Solved {
    /// The least cost was found.
    Best,
    /// No point keeps all bounds; the row of the inverse at this place proves it.
    Empty(usize),
    /// The cost exceeds what was asked for.
    Beyond,
    /// Too many steps: numbers got in the way.
    Stuck,
}

pub(crate) const FEASIBLE: f64 = 1e-9;
const PIVOT: f64 = 1e-9;
const HEAVY: f64 = 1e9;

#[derive(Clone)]
pub(crate) struct Simplex {
    pub(crate) columns: Columns,
    /// Further entries, of rows that came later.
    extra: Vec<Vec<(u32, f64)>>,
    has_extra: bool,
    pub(crate) rows: usize,
    /// Columns proper come first, then the slack of each row.
    pub(crate) low: Vec<f64>,
    pub(crate) high: Vec<f64>,
    pub(crate) at: Vec<At>,
    pub(crate) value: Vec<f64>,
    pub(crate) basis: Vec<usize>,
    pub(crate) inverse: Vec<f64>,
    pub(crate) cost: Vec<f64>,
    /// Reduced costs of what is not in the basis.
    pub(crate) reduced: Vec<f64>,
    pub(crate) row: Vec<f64>,
    pub(crate) work: Vec<f64>,
    since: usize,
    pub(crate) steps: usize,
    weights: Vec<f64>,
    /// 1 where a column may rise, -1 where it may fall, 0 where it may do neither or is in the basis.
    free: Vec<f64>,
}

impl Simplex {
    pub(crate) fn new(columns: Columns, bounds: &[(f64, f64)], rows: &[(f64, f64)]) -> Self {
        let (n, m) = (columns.len(), rows.len());
        let all = bounds.iter().chain(rows);
        let mut inverse = vec![0.0; m * m];
        for i in 0..m {
            inverse[i * m + i] = -1.0;
        }
        let mut at = vec![At::Low; n];
        at.extend((0..m).map(|i| At::Basis(i as u32)));
        Self {
            columns,
            extra: Vec::new(),
            has_extra: false,
            rows: m,
            low: all.clone().map(|b| b.0).collect(),
            high: all.map(|b| b.1).collect(),
            at,
            value: vec![0.0; n + m],
            basis: (n..n + m).collect(),
            inverse,
            cost: vec![0.0; n + m],
            reduced: vec![0.0; n + m],
            row: vec![0.0; n + m],
            work: vec![0.0; m],
            since: 0,
            steps: 0,
            weights: vec![1.0; m],
            free: vec![0.0; n + m],
        }
    }

    pub(crate) fn proper(&self) -> usize {
        self.columns.len()
    }

    #[inline]
    fn dot(&self, column: usize, vector: &[f64]) -> f64 {
        let n = self.proper();
        if column >= n {
            return -vector[column - n];
        }
        let mut sum = self.columns.dot(column, vector);
        if self.has_extra {
            for (row, value) in &self.extra[column] {
                sum += value * vector[*row as usize];
            }
        }
        sum
    }

    #[inline]
    pub(crate) fn scatter(&self, column: usize, factor: f64, into: &mut [f64]) {
        let n = self.proper();
        if column >= n {
            into[column - n] -= factor;
            return;
        }
        for (row, value) in self.columns.entries(column) {
            into[row as usize] += factor * value;
        }
        if self.has_extra {
            for (row, value) in &self.extra[column] {
                into[*row as usize] += factor * value;
            }
        }
    }

    /// Sets what is to be made small: costs of the columns proper.
    pub(crate) fn set_cost(&mut self, cost: &[f64]) {
        let n = self.proper();
        self.cost[..n].copy_from_slice(cost);
        self.cost[n..].fill(0.0);
        self.price();
    }

    /// Computes reduced costs anew.
    pub(crate) fn price(&mut self) {
        let m = self.rows;
        let mut prices = vec![0.0; m];
        for i in 0..m {
            let cost = self.cost[self.basis[i]];
            if cost != 0.0 {
                for (price, entry) in prices.iter_mut().zip(&self.inverse[i * m..(i + 1) * m]) {
                    *price += cost * entry;
                }
            }
        }
        for j in 0..self.at.len() {
            self.reduced[j] = if matches!(self.at[j], At::Basis(_)) {
                0.0
            } else {
                self.cost[j] - self.dot(j, &prices)
            };
        }
    }

    /// Puts each column outside the basis at the bound that its reduced cost asks for.
    pub(crate) fn settle(&mut self) {
        for j in 0..self.at.len() {
            match self.at[j] {
                At::Basis(_) => continue,
                At::Low if self.reduced[j] < -1e-12 => self.at[j] = At::High,
                At::High if self.reduced[j] > 1e-12 => self.at[j] = At::Low,
                _ => {}
            }
            self.value[j] = if self.at[j] == At::High {
                self.high[j]
            } else {
                self.low[j]
            };
        }
        for j in 0..self.at.len() {
            self.free[j] = self.freedom(j);
        }
    }

    fn freedom(&self, j: usize) -> f64 {
        match self.at[j] {
            At::Low if self.low[j] < self.high[j] => 1.0,
            At::High if self.low[j] < self.high[j] => -1.0,
            _ => 0.0,
        }
    }

    /// Computes the basis's values from the others'.
    pub(crate) fn evaluate(&mut self) {
        let m = self.rows;
        let mut sums = vec![0.0; m];
        for j in 0..self.at.len() {
            if !matches!(self.at[j], At::Basis(_)) && self.value[j] != 0.0 {
                self.scatter(j, self.value[j], &mut sums);
            }
        }
        for i in 0..m {
            let dot: f64 = self.inverse[i * m..(i + 1) * m]
                .iter()
                .zip(&sums)
                .map(|(a, b)| a * b)
                .sum();
            self.value[self.basis[i]] = -dot;
        }
    }

    /// Inverts the basis anew; false if it has become singular.
    pub(crate) fn invert(&mut self) -> bool {
        let m = self.rows;
        let mut matrix = vec![0.0; m * m];
        let mut column = vec![0.0; m];
        for i in 0..m {
            column.fill(0.0);
            self.scatter(self.basis[i], 1.0, &mut column);
            for (r, value) in column.iter().enumerate() {
                matrix[r * m + i] = *value;
            }
        }
        let mut inverse = vec![0.0; m * m];
        for i in 0..m {
            inverse[i * m + i] = 1.0;
        }
        for c in 0..m {
            let mut best = c;
            for r in c + 1..m {
                if matrix[r * m + c].abs() > matrix[best * m + c].abs() {
                    best = r;
                }
            }
            let pivot = matrix[best * m + c];
            if pivot.abs() < 1e-11 {
                return false;
            }
            if best != c {
                for k in 0..m {
                    matrix.swap(c * m + k, best * m + k);
                    inverse.swap(c * m + k, best * m + k);
                }
            }
            for k in 0..m {
                matrix[c * m + k] /= pivot;
                inverse[c * m + k] /= pivot;
            }
            for r in 0..m {
                let factor = matrix[r * m + c];
                if r != c && factor != 0.0 {
                    for k in c..m {
                        matrix[r * m + k] -= factor * matrix[c * m + k];
                    }
                    for k in 0..m {
                        inverse[r * m + k] -= factor * inverse[c * m + k];
                    }
                }
            }
        }
        self.inverse = inverse;
        self.since = 0;
        true
    }

    /// The entries of one row of the tableau, for every column outside the basis.
    pub(crate) fn make_row(&mut self, place: usize) {
        let m = self.rows;
        let vector = &self.inverse[place * m..(place + 1) * m];
        let mut row = std::mem::take(&mut self.row);
        for (j, entry) in row.iter_mut().enumerate() {
            *entry = if matches!(self.at[j], At::Basis(_)) {
                0.0
            } else {
                self.dot(j, vector)
            };
        }
        self.row = row;
    }

    /// One column of the tableau, into `work`.
    pub(crate) fn make_column(&mut self, column: usize) {
        let m = self.rows;
        let mut work = std::mem::take(&mut self.work);
        work.fill(0.0);
        let n = self.proper();
        if column >= n {
            for (i, entry) in work.iter_mut().enumerate() {
                *entry = -self.inverse[i * m + column - n];
            }
        } else {
            let later: &[(u32, f64)] = if self.has_extra {
                &self.extra[column]
            } else {
                &[]
            };
            for (row, value) in self.columns.entries(column).chain(later.iter().copied()) {
                for (i, entry) in work.iter_mut().enumerate() {
                    *entry += value * self.inverse[i * m + row as usize];
                }
            }
        }
        self.work = work;
    }

    /// Exchanges the column at a place of the basis for another, whose tableau column is in `work`. Says whether the
    /// inverse ought to be computed anew.
    pub(crate) fn exchange(&mut self, place: usize, enters: usize, leaves_at: At) -> bool {
        let m = self.rows;
        let pivot = self.work[place];
        let leaves = self.basis[place];
        let (before, rest) = self.inverse.split_at_mut(place * m);
        let (own, after) = rest.split_at_mut(m);
        for entry in own.iter_mut() {
            *entry /= pivot;
        }
        let others = before.chunks_exact_mut(m).zip(&self.work[..place]);
        let others = others.chain(after.chunks_exact_mut(m).zip(&self.work[place + 1..]));
        for (row, factor) in others {
            if *factor != 0.0 {
                for (entry, own) in row.iter_mut().zip(own.iter()) {
                    *entry -= factor * own;
                }
            }
        }
        self.at[leaves] = leaves_at;
        self.at[enters] = At::Basis(place as u32);
        self.basis[place] = enters;
        self.since += 1;
        self.steps += 1;
        self.since >= 60.max(m / 2)
    }

    fn worst_place(&self) -> Option<(usize, f64)> {
        let mut worst: Option<(usize, f64)> = None;
        let mut most = 0.0;
        for (place, column) in self.basis.iter().enumerate() {
            let value = self.value[*column];
            let off = if value < self.low[*column] - FEASIBLE {
                value - self.low[*column]
            } else if value > self.high[*column] + FEASIBLE {
                value - self.high[*column]
            } else {
                continue;
            };
            let score = off * off / self.weights[place];
            if score > most {
                most = score;
                worst = Some((place, off));
            }
        }
        worst
    }

    /// Makes the cost as small as it can be, from wherever the basis stands.
    pub(crate) fn solve(&mut self, beyond: f64) -> Solved {
        self.settle();
        self.evaluate();
        self.weights.clear();
        self.weights.resize(self.rows, 1.0);
        let mut limit = self.steps + 300 + 4 * self.rows;
        let mut rounds = 0;
        let mut doubts = 0;
        let mut true_cost: Option<Vec<f64>> = None;
        let mut breaks: Vec<(f64, u32)> = Vec::new();
        let mut shift = vec![0.0; self.rows];
        loop {
            let Some((place, off)) = self.worst_place() else {
                if !self.verified() {
                    continue;
                }
                let Some(cost) = true_cost.take() else {
                    return Solved::Best;
                };
                // From here it is not far to where the true costs lead.
                self.cost = cost;
                self.price();
                self.settle();
                self.evaluate();
                limit = self.steps + 300 + 4 * self.rows;
                continue;
            };
            if self.steps > limit {
                rounds += 1;
                if rounds > 12 {
                    return Solved::Stuck;
                }
                // Many columns alike lead in circles: for a while they cost a little more or less.
                let cost = true_cost.take().unwrap_or_else(|| self.cost.clone());
                self.perturb(&cost, rounds);
                true_cost = Some(cost);
                limit = self.steps + (1_000 + 20 * self.rows) * rounds;
            }
            if beyond.is_finite()
                && true_cost.is_none()
                && self.total() > beyond
                && self.proven_cost() > beyond
            {
                return Solved::Beyond;
            }
            self.make_row(place);
            breaks.clear();
            // Below its bound the basic value must rise: what stands low with a negative entry may rise, and so on.
            let sign = if off < 0.0 { 1.0 } else { -1.0 };
            for (j, (entry, free)) in self.row.iter().zip(&self.free).enumerate() {
                if sign * entry * free < -PIVOT {
                    breaks.push(((self.reduced[j] / entry).abs(), j as u32));
                }
            }
            if breaks.is_empty() {
                if self.proves_empty(place) {
                    if let Some(cost) = true_cost {
                        self.cost = cost;
                        self.price();
                    }
                    return Solved::Empty(place);
                }
                doubts += 1;
                if doubts > 3 {
                    self.start_over();
                }
                if doubts > 6 {
                    return Solved::Stuck;
                }
                self.renew();
                continue;
            }
            let enters = self.longest_step(&mut breaks, off.abs(), &mut shift);
            self.make_column(enters);
            let pivot = self.work[place];
            if pivot.abs() < PIVOT * 0.1
                || (pivot - self.row[enters]).abs() > 1e-6 * (1.0 + pivot.abs())
            {
                if self.since > 0 {
                    self.renew();
                } else {
                    // The same again would come of it: go another way.
                    limit = 0;
                }
                continue;
            }
            self.step(place, enters, sign);
        }
    }

    fn perturb(&mut self, cost: &[f64], round: usize) {
        let scale = cost.iter().fold(1e-9_f64, |most, c| most.max(c.abs()));
        let mut noise = Noise::new(round as u64);
        let size = scale * 1e-6 * 4_f64.powi(round as i32);
        let n = self.proper();
        for (own, cost) in self.cost[..n].iter_mut().zip(cost) {
            *own = cost + size * (noise.unit() - 0.5);
        }
        self.renew();
    }

    /// Computes everything anew from the basis; from no basis at all if it has become singular.
    pub(crate) fn renew(&mut self) {
        if !self.invert() {
            self.start_over();
        }
        self.price();
        self.settle();
        self.evaluate();
    }

    /// Begins again with the slacks as basis.
    pub(crate) fn start_over(&mut self) {
        let (n, m) = (self.proper(), self.rows);
        for j in 0..n {
            if matches!(self.at[j], At::Basis(_)) {
                self.at[j] = At::Low;
            }
        }
        self.inverse.fill(0.0);
        for i in 0..m {
            self.at[n + i] = At::Basis(i as u32);
            self.basis[i] = n + i;
            self.inverse[i * m + i] = -1.0;
        }
        self.since = 0;
    }

    /// Whether one row of the inverse, taken as mere weights of rows, shows that no point keeps all bounds: then it does
    /// so however inexact the inverse is.
    fn proves_empty(&self, place: usize) -> bool {
        let weights = self.inverse_row(place);
        let (mut least, mut most, mut size) = (0.0, 0.0, 0.0);
        for j in 0..self.at.len() {
            let entry = self.dot(j, weights);
            if entry == 0.0 {
                continue;
            }
            let (a, b) = (entry * self.low[j], entry * self.high[j]);
            least += a.min(b);
            most += a.max(b);
            size += a.abs().max(b.abs());
        }
        let margin = 1e-13 * size + 1e-10;
        least > margin || most < -margin
    }

    /// No point that keeps all bounds costs less, however inexact the inverse is: prices of rows, whatever they are, bound
    /// the cost by what each column can add at one of its bounds.
    pub(crate) fn proven_cost(&mut self) -> f64 {
        let m = self.rows;
        let mut prices = vec![0.0; m];
        for i in 0..m {
            let cost = self.cost[self.basis[i]];
            if cost != 0.0 {
                for (price, entry) in prices.iter_mut().zip(&self.inverse[i * m..(i + 1) * m]) {
                    *price += cost * entry;
                }
            }
        }
        let mut sum = 0.0;
        for j in 0..self.at.len() {
            let reduced = self.cost[j] - self.dot(j, &prices);
            sum += (reduced * self.low[j]).min(reduced * self.high[j]);
        }
        sum
    }

    /// Whether values computed anew keep all bounds as well.
    fn verified(&mut self) -> bool {
        if self.since > 0 {
            self.price();
            let before = self.at.clone();
            self.settle();
            self.evaluate();
            return before == self.at && self.worst_place().is_none();
        }
        true
    }

    /// Passes over those that can go to their other bound, as long as the row still asks for more; gives who enters.
    fn longest_step(&mut self, breaks: &mut [(f64, u32)], off: f64, shift: &mut [f64]) -> usize {
        let order = |a: &(f64, u32), b: &(f64, u32)| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1));
        let mut slope = off;
        let mut sorted = 0;
        let mut at = 0;
        shift.fill(0.0);
        let mut flipped = false;
        let enters = loop {
            if at >= sorted {
                // Sort no more of them than are looked at.
                let chunk = (sorted.max(16)).min(breaks.len() - sorted);
                if chunk < breaks.len() - sorted {
                    breaks[sorted..].select_nth_unstable_by(chunk, order);
                }
                breaks[sorted..sorted + chunk].sort_unstable_by(order);
                sorted += chunk;
            }
            let (ratio, j) = breaks[at];
            let entry = self.row[j as usize].abs();
            let span = self.high[j as usize] - self.low[j as usize];
            if slope - entry * span < 0.0 || at + 1 == breaks.len() {
                // Of those that come at once, the largest pivot.
                let mut best = at;
                for (k, (other, j)) in breaks.iter().enumerate().take(sorted).skip(at + 1) {
                    if *other > ratio + 1e-12 {
                        break;
                    }
                    if self.row[*j as usize].abs() > self.row[breaks[best].1 as usize].abs() {
                        best = k;
                    }
                }
                break breaks[best].1 as usize;
            }
            slope -= entry * span;
            let j = j as usize;
            let (to, bound) = if self.at[j] == At::Low {
                (At::High, self.high[j])
            } else {
                (At::Low, self.low[j])
            };
            let moved = bound - self.value[j];
            self.at[j] = to;
            self.free[j] = -self.free[j];
            self.value[j] = bound;
            self.scatter(j, moved, shift);
            flipped = true;
            at += 1;
        };
        if flipped {
            let m = self.rows;
            for i in 0..m {
                let dot: f64 = self.inverse[i * m..(i + 1) * m]
                    .iter()
                    .zip(shift.iter())
                    .map(|(a, b)| a * b)
                    .sum();
                self.value[self.basis[i]] -= dot;
            }
        }
        enters
    }

    fn step(&mut self, place: usize, enters: usize, sign: f64) {
        let leaves = self.basis[place];
        let pivot = self.work[place];
        let dual = self.reduced[enters] / self.row[enters];
        if dual != 0.0 {
            for (reduced, entry) in self.reduced.iter_mut().zip(&self.row) {
                *reduced -= dual * entry;
            }
        }
        self.reduced[enters] = 0.0;
        self.reduced[leaves] = -dual;
        let (bound, to) = if sign > 0.0 {
            (self.low[leaves], At::Low)
        } else {
            (self.high[leaves], At::High)
        };
        let amount = (self.value[leaves] - bound) / pivot;
        for (i, entry) in self.work.iter().enumerate() {
            self.value[self.basis[i]] -= amount * entry;
        }
        self.value[enters] += amount;
        self.value[leaves] = bound;
        // Weights of the rows, as steepest edges go, begun anew with each solve.
        let own = self.weights[place];
        for (i, entry) in self.work.iter().enumerate() {
            if i != place && *entry != 0.0 {
                let ratio = entry / pivot;
                self.weights[i] = self.weights[i].max(ratio * ratio * own);
            }
        }
        self.weights[place] = (own / (pivot * pivot)).max(1.0);
        // Left to themselves they grow without end.
        if self.weights[place] > HEAVY || own > HEAVY {
            self.weights.fill(1.0);
        }
        let renew = self.exchange(place, enters, to);
        self.free[enters] = 0.0;
        self.free[leaves] = self.freedom(leaves);
        if renew {
            self.renew();
        }
    }

    /// The cost as it stands; never above the least cost while solving.
    pub(crate) fn total(&self) -> f64 {
        self.cost.iter().zip(&self.value).map(|(a, b)| a * b).sum()
    }

    /// One row of the inverse.
    pub(crate) fn inverse_row(&self, place: usize) -> &[f64] {
        &self.inverse[place * self.rows..(place + 1) * self.rows]
    }
}
