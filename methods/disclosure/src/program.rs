//! A linear program over the hidden counts, solved exactly: what they can be, given what is shown.

use std::collections::BTreeSet;

use crate::figures::Figures;

/// The largest or smallest that a count can be, and what would change it.
pub(crate) struct Optimum {
    /// Numerator and denominator (above nought); `None` where it has no end.
    pub(crate) value: Option<(i64, i64)>,
    /// Shown counts that hold it there.
    pub(crate) held_by: Vec<usize>,
}

/// Which way to push a count.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Push {
    Down,
    Up,
}

/// What came of pushing.
pub(crate) enum Pushed {
    /// The count can be as far as was asked: the hidden counts of a population that proves it, all whole numbers.
    There(Vec<(usize, i64)>),
    /// It cannot, or no population of whole numbers was met that proves it.
    Held(Optimum),
    /// Numbers grew too large to say.
    Unknown,
}

/// Equations in a basis: `denominator * basic + Σ row * others = right`. All entries stay whole (integer pivoting after
/// Edmonds and Bareiss), so nothing is ever rounded.
#[derive(Clone)]
pub(crate) struct Program {
    /// Counts by column: hidden ones first, then those shown, which enter no basis and only tell what holds an optimum.
    columns: Vec<usize>,
    hidden: usize,
    /// The last entry of a row is its right side.
    rows: Vec<Vec<i64>>,
    basis: Vec<usize>,
    denominator: i64,
}

struct TooLarge;

impl Program {
    /// The equations in which a hidden count takes part, directly or by way of other hidden counts, in a first basis.
    /// `None` where numbers grew too large.
    pub(crate) fn around(figures: &Figures, hidden: &[bool], cell: usize) -> Option<Self> {
        let (within, sums) = component(figures, hidden, cell);
        let touched: BTreeSet<usize> = sums
            .iter()
            .flat_map(|s| {
                let sum = &figures.sums[*s];
                sum.parts.iter().copied().chain([sum.whole])
            })
            .filter(|c| !hidden[*c])
            .collect();
        let columns: Vec<usize> = within.iter().copied().chain(touched).collect();
        let place = |cell: usize| columns.iter().position(|c| *c == cell);
        let right = columns.len();
        let mut rows = Vec::new();
        for s in sums {
            let sum = &figures.sums[s];
            let mut row = vec![0; right + 1];
            for part in &sum.parts {
                row[place(*part)?] += 1;
            }
            row[place(sum.whole)?] -= 1;
            row[right] = -columns[within.len()..]
                .iter()
                .zip(&row[within.len()..right])
                .map(|(c, factor)| factor * figures.values[*c])
                .sum::<i64>();
            if row[right] < 0 {
                row.iter_mut().for_each(|entry| *entry = -*entry);
            }
            rows.push(row);
        }
        let mut program = Self {
            columns,
            hidden: within.len(),
            basis: (0..rows.len()).map(|row| right + row).collect(),
            rows,
            denominator: 1,
        };
        program.start().ok()?;
        Some(program)
    }

    /// Whether a row still has a stand-in for a basic count.
    fn open(&self, row: usize) -> bool {
        self.basis[row] >= self.hidden
    }

    /// Finds a first basis: rows begin with stand-ins, which are driven out.
    fn start(&mut self) -> Result<(), TooLarge> {
        let right = self.columns.len();
        // What is left in the stand-ins together, and how much of it each column takes when it grows.
        let mut left = vec![0; right + 1];
        for row in &self.rows {
            left.iter_mut()
                .zip(row)
                .for_each(|(sum, entry)| *sum += entry);
        }
        while left[right] > 0 {
            // The real population fulfils the equations, so something always enters.
            let column = (0..self.hidden).find(|c| left[*c] > 0).ok_or(TooLarge)?;
            let row = self.leaves(column).ok_or(TooLarge)?;
            self.pivot(Some(&mut left), row, column)?;
            // A stand-in that has left never comes back, so its own column is not kept.
        }
        for row in 0..self.rows.len() {
            if self.open(row)
                && let Some(column) = (0..self.hidden).find(|c| self.rows[row][*c] != 0)
            {
                self.pivot(None, row, column)?;
            }
        }
        // What is left says nothing of hidden counts.
        let closed: Vec<usize> = (0..self.rows.len())
            .filter(|row| !self.open(*row))
            .collect();
        self.rows = closed
            .iter()
            .map(|row| std::mem::take(&mut self.rows[*row]))
            .collect();
        self.basis = closed.iter().map(|row| self.basis[*row]).collect();
        Ok(())
    }

    /// The row whose basic count first reaches nought when the column grows (Bland's rule among equals).
    fn leaves(&self, column: usize) -> Option<usize> {
        let right = self.columns.len();
        let ahead = |one: usize, other: usize| {
            let (a, b) = (&self.rows[one], &self.rows[other]);
            let left = i128::from(a[right]) * i128::from(b[column]);
            let others = i128::from(b[right]) * i128::from(a[column]);
            left.cmp(&others)
                .then_with(|| self.basis[one].cmp(&self.basis[other]))
        };
        (0..self.rows.len())
            .filter(|row| self.rows[*row][column] > 0)
            .min_by(|one, other| ahead(*one, *other))
    }

    fn pivot(
        &mut self,
        goal: Option<&mut Vec<i64>>,
        row: usize,
        column: usize,
    ) -> Result<(), TooLarge> {
        if self.rows[row][column] < 0 {
            // Only where the right side is nought: a stand-in is driven out.
            self.rows[row].iter_mut().for_each(|entry| *entry = -*entry);
        }
        let pivot = self.rows[row][column];
        let turning = self.rows[row].clone();
        let others = self
            .rows
            .iter_mut()
            .enumerate()
            .filter(|(at, _)| *at != row);
        for other in others.map(|(_, other)| other).chain(goal) {
            let factor = other[column];
            if factor == 0 && pivot == self.denominator {
                continue;
            }
            for (entry, turn) in other.iter_mut().zip(&turning) {
                let scaled = entry.checked_mul(pivot).ok_or(TooLarge)?;
                let taken = factor.checked_mul(*turn).ok_or(TooLarge)?;
                *entry = scaled.checked_sub(taken).ok_or(TooLarge)? / self.denominator;
            }
        }
        self.denominator = pivot;
        self.basis[row] = column;
        Ok(())
    }

    /// The population of the present basis, where all its counts are whole.
    fn population(&self) -> Option<Vec<(usize, i64)>> {
        let right = self.columns.len();
        let mut counts: Vec<(usize, i64)> = self.columns[..self.hidden]
            .iter()
            .map(|c| (*c, 0))
            .collect();
        for (row, basic) in self.rows.iter().zip(&self.basis) {
            if row[right] % self.denominator != 0 {
                return None;
            }
            counts[*basic].1 = row[right] / self.denominator;
        }
        Some(counts)
    }

    /// Whether a hidden count stands in these equations.
    pub(crate) fn knows(&self, cell: usize) -> bool {
        self.columns[..self.hidden].contains(&cell)
    }

    /// Pushes a hidden count until it is `far` enough or, where nothing is said, to its end. Goes on from the basis of
    /// the last push.
    pub(crate) fn push(
        &mut self,
        figures: &Figures,
        cell: usize,
        push: Push,
        far: Option<i64>,
    ) -> Pushed {
        match self.try_push(figures, cell, push, far) {
            Ok(pushed) => pushed,
            Err(TooLarge) => Pushed::Unknown,
        }
    }

    fn try_push(
        &mut self,
        figures: &Figures,
        cell: usize,
        push: Push,
        far: Option<i64>,
    ) -> Result<Pushed, TooLarge> {
        let Some(at) = self.columns[..self.hidden].iter().position(|c| *c == cell) else {
            return Err(TooLarge);
        };
        let right = self.columns.len();
        let sign = if push == Push::Up { 1 } else { -1 };
        // `denominator * goal + Σ entry * others = right`, the goal being the count or its opposite.
        let mut goal = vec![0; right + 1];
        goal[at] = -sign * self.denominator;
        if let Some(row) = self.basis.iter().position(|b| *b == at) {
            for (entry, of) in goal.iter_mut().zip(&self.rows[row]) {
                *entry += sign * of;
            }
        }
        loop {
            let reached = match far.map(|far| far.checked_mul(self.denominator)) {
                None => false,
                Some(None) => return Err(TooLarge),
                Some(Some(far)) if push == Push::Up => goal[right] >= far,
                Some(Some(far)) => -goal[right] <= far,
            };
            if reached && let Some(population) = self.population() {
                return Ok(Pushed::There(population));
            }
            let Some(column) = (0..self.hidden).find(|c| goal[*c] < 0) else {
                let held_by = (self.hidden..right).filter(|c| goal[*c] != 0);
                return Ok(Pushed::Held(Optimum {
                    value: Some((sign * goal[right], self.denominator)),
                    held_by: held_by.map(|c| self.columns[c]).collect(),
                }));
            };
            let Some(row) = self.leaves(column) else {
                return self.without_end(figures, column, far);
            };
            self.pivot(Some(&mut goal), row, column)?;
        }
    }

    /// The count grows without end along a column: the real population, taken far enough along it, proves it, for it
    /// takes whole steps.
    fn without_end(
        &self,
        figures: &Figures,
        column: usize,
        far: Option<i64>,
    ) -> Result<Pushed, TooLarge> {
        let Some(steps) = far else {
            return Ok(Pushed::Held(Optimum {
                value: None,
                held_by: Vec::new(),
            }));
        };
        let mut counts: Vec<(usize, i64)> = self.columns[..self.hidden]
            .iter()
            .map(|c| (*c, figures.values[*c]))
            .collect();
        let mut grow = |at: usize, by: i64| {
            let more = by
                .checked_mul(steps)
                .and_then(|more| more.checked_add(counts[at].1));
            counts[at].1 = more.ok_or(TooLarge)?;
            Ok(())
        };
        grow(column, self.denominator)?;
        for (row, basic) in self.rows.iter().zip(&self.basis) {
            grow(*basic, -row[column])?;
        }
        Ok(Pushed::There(counts))
    }
}

/// The hidden counts that hang together with one, and the sums they stand in.
fn component(
    figures: &Figures,
    hidden: &[bool],
    cell: usize,
) -> (BTreeSet<usize>, BTreeSet<usize>) {
    let mut within = BTreeSet::from([cell]);
    let mut sums = BTreeSet::new();
    loop {
        let before = (within.len(), sums.len());
        for (at, sum) in figures.sums.iter().enumerate() {
            let all = || sum.parts.iter().copied().chain([sum.whole]);
            if all().any(|c| within.contains(&c)) {
                sums.insert(at);
                within.extend(all().filter(|c| hidden[*c]));
            }
        }
        if before == (within.len(), sums.len()) {
            return (within, sums);
        }
    }
}
