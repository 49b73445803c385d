//! Which counts to hide: the small ones, then as few others as keep the small ones from being worked out.

use std::cmp::Reverse;

use crate::figures::{Cell, Figures, Kind, Mismatch};
use crate::program::{Program, Push, Pushed};

/// A count as readers see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown {
    /// How many.
    Count(i64),
    /// Not said.
    Hidden,
}

/// What of [`Figures`] may be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protected {
    pub(crate) hidden: Vec<bool>,
    values: Vec<i64>,
}

impl Protected {
    /// A count as readers see it.
    #[must_use]
    pub fn at(&self, cell: Cell) -> Shown {
        match (self.hidden.get(cell.0), self.values.get(cell.0)) {
            (Some(false), Some(value)) => Shown::Count(*value),
            _ => Shown::Hidden,
        }
    }
}

/// Chooses what to show so that no hidden count can be narrowed down: from outside each of them may be nought, and may be
/// the threshold or more. A threshold of nought shows everything.
///
/// The secret decides which counts are hidden beside the small ones, so that readers who have the program cannot run it
/// to see why. Use the same secret for the same set of figures, and tell it nobody.
///
/// # Errors
/// [`Mismatch`] where the figures do not add up: nothing could be promised of them.
pub fn protect(figures: &Figures, threshold: i64, secret: u64) -> Result<Protected, Mismatch> {
    figures.check()?;
    let mut work = Work::new(figures, threshold, secret);
    let mut at = 0;
    // Each count that is hidden beside the small ones joins them, for nobody may see which were small.
    while let Some(cell) = work.veiled.get(at).copied() {
        while let Err(held_by) = work.prove(cell) {
            if !work.hide_one(cell, &held_by) {
                break;
            }
        }
        at += 1;
    }
    work.show_again();
    Ok(Protected {
        hidden: work.hidden,
        values: figures.values.clone(),
    })
}

/// A population that looks from outside like the real one: the hidden counts in which it may differ.
type Other = Vec<(usize, i64)>;

struct Work<'a> {
    figures: &'a Figures,
    threshold: i64,
    /// Counts that must not be narrowed down: the small ones, then those hidden beside them.
    veiled: Vec<usize>,
    hidden: Vec<bool>,
    /// Others hidden for their sake, in order.
    beside: Vec<usize>,
    /// How far each count is from the leaves of the sums.
    heights: Vec<usize>,
    /// In which order counts of one height are hidden; known to nobody outside.
    turns: Vec<u64>,
    /// Stay proofs as long as nothing is shown again.
    others: Vec<Other>,
    /// The equations last worked on; gone when something is hidden or shown.
    program: Option<Program>,
}

impl<'a> Work<'a> {
    fn new(figures: &'a Figures, threshold: i64, secret: u64) -> Self {
        let is_small =
            |c: &usize| figures.kinds[*c] != Kind::Slack && figures.values[*c] < threshold;
        let veiled: Vec<usize> = (0..figures.len()).filter(is_small).collect();
        let hidden = (0..figures.len())
            .map(|c| figures.kinds[c] != Kind::Printed || is_small(&c))
            .collect();
        Self {
            figures,
            threshold,
            veiled,
            hidden,
            beside: Vec::new(),
            heights: heights(figures),
            turns: (0..figures.len() as u64).map(|c| turn(secret, c)).collect(),
            others: Vec::new(),
            program: None,
        }
    }

    fn shown_by(&self, cell: usize, push: Push) -> bool {
        let far = |count: i64| match push {
            Push::Down => count == 0,
            Push::Up => count >= self.threshold,
        };
        far(self.figures.values[cell])
            || self.others.iter().any(|other| {
                let found = other.binary_search_by_key(&cell, |(c, _)| *c);
                found.is_ok_and(|at| far(other[at].1))
            })
    }

    fn mark(&mut self, cell: usize, hidden: bool) {
        self.hidden[cell] = hidden;
        self.program = None;
    }

    /// Finds populations in which a count is nought and is the threshold, or says which shown counts are in the way.
    fn prove(&mut self, cell: usize) -> Result<(), Vec<usize>> {
        for push in [Push::Down, Push::Up] {
            if self.shown_by(cell, push) {
                continue;
            }
            if !self.program.as_ref().is_some_and(|p| p.knows(cell)) {
                self.program = Program::around(self.figures, &self.hidden, cell);
            }
            let far = if push == Push::Up { self.threshold } else { 0 };
            match self
                .program
                .as_mut()
                .map(|p| p.push(self.figures, cell, push, Some(far)))
            {
                Some(Pushed::There(other)) => self.others.push(other),
                Some(Pushed::Held(optimum)) => return Err(optimum.held_by),
                Some(Pushed::Unknown) | None => return Err(Vec::new()),
            }
        }
        Ok(())
    }

    /// Hides one more count: one in the way, or else one beside the cell, or else any; the lowest in the sums first,
    /// so that totals go last. `false` where nothing is left to hide.
    fn hide_one(&mut self, cell: usize, held_by: &[usize]) -> bool {
        let beside = self
            .figures
            .sums
            .iter()
            .filter(|s| s.whole == cell || s.parts.contains(&cell));
        let beside: Vec<usize> = beside
            .flat_map(|s| s.parts.iter().copied().chain([s.whole]))
            .collect();
        let all: Vec<usize> = (0..self.figures.len()).collect();
        let first = [held_by, &beside, &all].into_iter().find_map(|choice| {
            let shown = choice.iter().copied().filter(|c| !self.hidden[*c]);
            shown.min_by_key(|c| (self.heights[*c], self.turns[*c], *c))
        });
        if let Some(found) = first {
            self.mark(found, true);
            self.beside.push(found);
            self.veiled.push(found);
        }
        first.is_some()
    }

    /// Shows again what need not have been hidden, the largest first.
    fn show_again(&mut self) {
        let mut beside = std::mem::take(&mut self.beside);
        beside.sort_by_key(|c| {
            (
                Reverse(self.heights[*c]),
                Reverse(self.figures.values[*c]),
                self.turns[*c],
            )
        });
        for cell in beside {
            self.mark(cell, false);
            let real = self.figures.values[cell];
            let (still, stale) = std::mem::take(&mut self.others)
                .into_iter()
                .partition(|other| {
                    let found = other.binary_search_by_key(&cell, |(c, _)| *c);
                    found.map_or(true, |at| other[at].1 == real)
                });
            self.others = still;
            let veiled = self.veiled.clone();
            self.veiled.retain(|c| *c != cell);
            if (0..self.veiled.len()).any(|at| self.prove(self.veiled[at]).is_err()) {
                self.mark(cell, true);
                self.veiled = veiled;
                self.others.extend::<Vec<Other>>(stale);
            }
        }
    }
}

fn heights(figures: &Figures) -> Vec<usize> {
    let mut heights = vec![0; figures.len()];
    // Sums of sums are few levels deep; a ring of them cannot be built.
    for _ in 0..figures.sums.len() {
        let mut moved = false;
        for sum in &figures.sums {
            let above = sum.parts.iter().map(|p| heights[*p] + 1).max().unwrap_or(0);
            if heights[sum.whole] < above {
                heights[sum.whole] = above;
                moved = true;
            }
        }
        if !moved {
            break;
        }
    }
    heights
}

/// A number that nobody foresees without the secret (the finisher of SplitMix64).
fn turn(secret: u64, cell: u64) -> u64 {
    let mut z = secret ^ cell.wrapping_mul(0x9e37_79b9_7f4a_7c15);
    for factor in [0xbf58_476d_1ce4_e5b9, 0x94d0_49bb_1331_11eb] {
        z = (z ^ (z >> 30)).wrapping_mul(factor);
    }
    z ^ (z >> 31)
}
