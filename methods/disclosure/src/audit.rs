//! What readers can work out of what is shown: the least and the most that each count can be.

use crate::figures::{Cell, Figures};
use crate::program::{Program, Push, Pushed};
use crate::protect::{Protected, Shown};

/// Between what readers can place a count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Range {
    /// At least.
    pub least: i64,
    /// At most; `None` where there is no end.
    pub most: Option<i64>,
}

/// The range of a count, shown ones included. Exact where the sums form a two-way table, a split, or groups of which
/// somebody may belong to several; in richer nets of sums never narrower than what can be worked out from linear
/// equations, and never wider. `None` where numbers grew too large to say.
#[must_use]
pub fn ranges(figures: &Figures, protected: &Protected, cells: &[Cell]) -> Vec<Option<Range>> {
    let range = |cell: &Cell| {
        if let Shown::Count(count) = protected.at(*cell) {
            return Some(Range {
                least: count,
                most: Some(count),
            });
        }
        let mut program = Program::around(figures, &protected.hidden, cell.0)?;
        let mut end = |push| match program.push(figures, cell.0, push, None) {
            Pushed::Held(optimum) => Some(optimum.value),
            Pushed::There(_) | Pushed::Unknown => None,
        };
        let (least, most) = (end(Push::Down)?, end(Push::Up)?);
        // Counts are whole: between the ends of the equations.
        Some(Range {
            least: least.map_or(0, |(n, d)| {
                n.div_euclid(d) + i64::from(n.rem_euclid(d) != 0)
            }),
            most: most.map(|(n, d)| n.div_euclid(d)),
        })
    };
    cells.iter().map(range).collect()
}
