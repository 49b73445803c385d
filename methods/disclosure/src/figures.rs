//! Counts and the sums that relate them.

/// One count among [`Figures`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Cell(pub(crate) usize);

/// A count is not the sum of its parts, or is below nought.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the figures do not add up")]
pub struct Mismatch;

/// Whether a count is printed, and whether it counts somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Printed where it may be.
    Printed,
    /// Never printed, but it counts somebody, so it must not follow from the others where it is small.
    Implied,
    /// Counts nobody: how often members are counted twice.
    Slack,
}

/// `whole` is the sum of `parts`.
#[derive(Clone, Debug)]
pub(crate) struct Sum {
    pub(crate) whole: usize,
    pub(crate) parts: Vec<usize>,
}

/// Counts that are published together, and how they add up.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    pub(crate) values: Vec<i64>,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) sums: Vec<Sum>,
}

impl Figures {
    /// No counts yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    fn add(&mut self, value: i64, kind: Kind) -> Cell {
        self.values.push(value);
        self.kinds.push(kind);
        Cell(self.values.len() - 1)
    }

    fn sum(&mut self, whole: Cell, parts: impl IntoIterator<Item = Cell>) {
        self.sums.push(Sum {
            whole: whole.0,
            parts: parts.into_iter().map(|c| c.0).collect(),
        });
    }

    /// A count by itself, such as that of all.
    pub fn count(&mut self, value: i64) -> Cell {
        self.add(value, Kind::Printed)
    }

    /// Counts of groups of which everybody in `whole` belongs to exactly one. All groups must be given, "not said" too.
    pub fn split(&mut self, whole: Cell, parts: &[i64]) -> Vec<Cell> {
        let cells: Vec<Cell> = parts.iter().map(|value| self.count(*value)).collect();
        self.sum(whole, cells.iter().copied());
        cells
    }

    /// The inside of a two-way table between two ways to split the same whole: `counts[row][column]`.
    pub fn cross(
        &mut self,
        rows: &[Cell],
        columns: &[Cell],
        counts: &[Vec<i64>],
    ) -> Vec<Vec<Cell>> {
        let cells: Vec<Vec<Cell>> = counts
            .iter()
            .map(|row| row.iter().map(|value| self.count(*value)).collect())
            .collect();
        for (row, inside) in rows.iter().zip(&cells) {
            self.sum(*row, inside.iter().copied());
        }
        for (at, column) in columns.iter().enumerate() {
            let inside: Vec<Cell> = cells
                .iter()
                .filter_map(|row| row.get(at).copied())
                .collect();
            self.sum(*column, inside);
        }
        cells
    }

    /// Counts of groups of which somebody in `whole` may belong to several; `none` counts those who belong to none.
    /// Returns the groups, then none.
    pub fn several(&mut self, whole: Cell, groups: &[i64], none: i64) -> (Vec<Cell>, Cell) {
        let all = self.values[whole.0];
        let cells: Vec<Cell> = groups.iter().map(|value| self.count(*value)).collect();
        let without = self.count(none);
        let with = self.add(all - none, Kind::Implied);
        self.sum(whole, [without, with]);
        for (cell, value) in cells.iter().zip(groups) {
            let not = self.add(all - none - value, Kind::Implied);
            self.sum(with, [*cell, not]);
        }
        // Everybody who belongs to any belongs to one at least: together the groups are no fewer than `with`.
        let counted = groups.iter().sum::<i64>();
        let times = self.add(counted, Kind::Slack);
        let again = self.add(counted - (all - none), Kind::Slack);
        self.sum(times, cells.iter().copied());
        self.sum(times, [with, again]);
        (cells, without)
    }

    /// Says that everybody counted in `part` is counted in `whole`, and that readers know it: what lies between the two
    /// counts is then a count too.
    pub fn subset(&mut self, whole: Cell, part: Cell) {
        let rest = self.values[whole.0] - self.values[part.0];
        let rest = self.add(rest, Kind::Implied);
        self.sum(whole, [part, rest]);
    }

    /// How many counts there are, those never printed included.
    #[must_use]
    pub fn len(&self) -> usize {
        self.values.len()
    }

    /// Whether there are none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.values.is_empty()
    }

    /// Whether every count is the sum of its parts and none is below nought.
    ///
    /// # Errors
    /// [`Mismatch`] where one is not.
    pub fn check(&self) -> Result<(), Mismatch> {
        let sums =
            |s: &Sum| s.parts.iter().map(|p| self.values[*p]).sum::<i64>() == self.values[s.whole];
        let fine = self.values.iter().all(|v| *v >= 0) && self.sums.iter().all(sums);
        fine.then_some(()).ok_or(Mismatch)
    }
}
