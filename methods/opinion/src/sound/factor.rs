//! Where people stand, without reading what they did not see as the middle; and what a statement earns from somebody
//! in the middle, which is what makes it a bridge.

use super::{mixture::Rows, view::View};
use crate::{
    num::{mix, unit},
    par::{self, Chunks},
};

/// Two directions of opinion, with what each statement earns in the middle of both.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Factors {
    /// For each statement looked at: vote expected in the middle, and how it changes along either direction.
    pub statements: Vec<[f64; 3]>,
    /// Votes on each.
    pub seen: Vec<u32>,
    /// Mean square of what is left unexplained.
    pub noise: f64,
}

/// A place with how unsure it is (0 certain, 1 nothing known).
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Place {
    pub at: [f64; 2],
    pub unsure: f64,
}

const ROUNDS: usize = 20;
const RIDGE: f64 = 1.0;

/// What one vote adds to what is known of a person: squares of its statement's directions, and the directions times
/// what the vote departs from the middle.
type Adds = [f64; 5];

fn adds(statements: &[[f64; 3]], noise: f64) -> Vec<Adds> {
    statements
        .iter()
        .flat_map(|&[m, x, y]| {
            [-1.0, 0.0, 1.0].map(|vote| {
                let rest = vote - m;
                [x * x, x * y, y * y, x * rest, y * rest].map(|a| a / noise)
            })
        })
        .collect()
}

/// What the votes of one person say about where they stand: middle and spread, where people in general spread by one.
fn estimate(adds: &[Adds], row: impl Iterator<Item = u16>) -> ([f64; 2], [f64; 3]) {
    let mut sum = [1.0, 0.0, 1.0, 0.0, 0.0];
    for cell in row {
        for (sum, add) in sum.iter_mut().zip(&adds[usize::from(cell)]) {
            *sum += add;
        }
    }
    let [xx, xy, yy, bx, by] = sum;
    let det = xx * yy - xy * xy;
    let spread = [yy / det, -xy / det, xx / det];
    (
        [
            spread[0] * bx + spread[1] * by,
            spread[1] * bx + spread[2] * by,
        ],
        spread,
    )
}

/// Sums for one statement: votes, squares of places, votes times places.
type Sums = [f64; 8];

fn round(adds: &[Adds], rows: &Rows<'_>, people: std::ops::Range<usize>) -> Vec<Sums> {
    let mut sums = vec![[0.0; 8]; rows.size];
    for i in people {
        let (p, s) = estimate(adds, rows.row(i).iter().copied());
        let square = [p[0] * p[0] + s[0], p[0] * p[1] + s[1], p[1] * p[1] + s[2]];
        for &cell in rows.row(i) {
            let vote = f64::from(cell % 3) - 1.0;
            let sum = &mut sums[usize::from(cell) / 3];
            sum[0] += vote;
            sum[1] += p[0];
            sum[2] += p[1];
            sum[3] += square[0];
            sum[4] += square[1];
            sum[5] += square[2];
            sum[6] += vote * p[0];
            sum[7] += vote * p[1];
        }
    }
    sums
}

impl Factors {
    pub fn find(rows: &Rows<'_>, earlier: Option<&Self>, threads: usize) -> Self {
        let mut seen = vec![0_u32; rows.size];
        let mut totals = vec![0.0; rows.size];
        for &cell in rows.cells.iter() {
            seen[usize::from(cell) / 3] += 1;
            totals[usize::from(cell) / 3] += f64::from(cell % 3) - 1.0;
        }
        let statements = (0..rows.size)
            .map(|j| {
                let start = |k: u64| 0.4 * (unit(mix(23, k, j as u64)) - 0.5);
                [totals[j] / f64::from(seen[j].max(1)), start(0), start(1)]
            })
            .collect();
        let mut factors = Self {
            statements,
            seen,
            noise: 0.5,
        };
        let warm = earlier.filter(|e| e.statements.len() == rows.size);
        if let Some(warm) = warm {
            factors.statements.clone_from(&warm.statements);
            factors.noise = warm.noise;
        }
        for _ in 0..if warm.is_some() { 3 } else { ROUNDS } {
            factors.improve(rows, threads);
        }
        factors.turn();
        factors
    }

    fn improve(&mut self, rows: &Rows<'_>, threads: usize) {
        let chunks = Chunks::by_weight(&rows.starts);
        let adds = adds(&self.statements, self.noise);
        let parts = par::map(threads, chunks.len(), |c| {
            round(&adds, rows, chunks.range(c))
        });
        let mut sums = vec![[0.0; 8]; rows.size];
        for part in parts {
            for (sum, one) in sums.iter_mut().zip(part) {
                for k in 0..8 {
                    sum[k] += one[k];
                }
            }
        }
        let mut left = 0.0;
        let squares: f64 = rows
            .cells
            .iter()
            .map(|&c| f64::from(u8::from(c % 3 != 1)))
            .sum();
        for ((statement, s), &seen) in self.statements.iter_mut().zip(&sums).zip(&self.seen) {
            let n = f64::from(seen);
            if seen == 0 {
                continue;
            }
            // The direction given the middle, then the middle given the direction.
            let [mut m, ..] = *statement;
            let (mut x, mut y) = (0.0, 0.0);
            for _ in 0..3 {
                let (bx, by) = (s[6] - m * s[1], s[7] - m * s[2]);
                let (xx, xy, yy) = (s[3] + RIDGE, s[4], s[5] + RIDGE);
                let det = xx * yy - xy * xy;
                x = (yy * bx - xy * by) / det;
                y = (xx * by - xy * bx) / det;
                m = (s[0] - x * s[1] - y * s[2]) / n;
            }
            *statement = [m, x, y];
            left += n * m * m - 2.0 * m * s[0] - 2.0 * (x * s[6] + y * s[7])
                + 2.0 * m * (x * s[1] + y * s[2])
                + x * x * s[3]
                + 2.0 * x * y * s[4]
                + y * y * s[5];
        }
        let n = rows.cells.len().max(1) as f64;
        self.noise = ((left + squares) / n).clamp(0.05, 1.0);
    }

    /// Turns the picture so that the first direction is the strongest, and fixes both signs.
    fn turn(&mut self) {
        let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
        for (&[_, x, y], &n) in self.statements.iter().zip(&self.seen) {
            let n = f64::from(n);
            xx += n * x * x;
            xy += n * x * y;
            yy += n * y * y;
        }
        let gap = (0.25 * (xx - yy) * (xx - yy) + xy * xy).sqrt();
        let high = 0.5 * (xx + yy) + gap;
        let (mut c, mut s) = if xx >= yy {
            (high - yy, xy)
        } else {
            (xy, high - xx)
        };
        let length = (c * c + s * s).sqrt();
        if length > 0.0 {
            (c, s) = (c / length, s / length);
        } else {
            (c, s) = (1.0, 0.0);
        }
        for statement in &mut self.statements {
            let [_, x, y] = *statement;
            statement[1] = c * x + s * y;
            statement[2] = c * y - s * x;
        }
        for k in 1..3 {
            let most = self
                .statements
                .iter()
                .fold(0.0_f64, |m, s| m.max(s[k].abs()));
            let sign = self
                .statements
                .iter()
                .find(|s| s[k].abs() >= most * (1.0 - 1e-9))
                .map_or(1.0, |s| s[k].signum());
            for statement in &mut self.statements {
                statement[k] *= sign;
            }
        }
    }

    /// Where everybody stands; none for those of whom nothing is known.
    pub fn places(&self, view: &View<'_>, threads: usize) -> Vec<Option<Place>> {
        let chunks = view.votes.chunks();
        let adds = adds(&self.statements, self.noise);
        par::map(threads, chunks.len(), |c| {
            chunks
                .range(c)
                .map(|i| place(&adds, view.row(i)))
                .collect::<Vec<_>>()
        })
        .concat()
    }

    /// Where somebody with these votes stands.
    pub fn place(&self, cells: &[u16]) -> Option<Place> {
        // Only the statements voted on are looked at.
        let statements: Vec<[f64; 3]> = cells
            .iter()
            .map(|&c| self.statements[usize::from(c) / 3])
            .collect();
        let own = cells
            .iter()
            .enumerate()
            .map(|(at, &c)| 3 * at as u16 + c % 3);
        place(&adds(&statements, self.noise), own)
    }

    /// What a statement earns in the middle (−1 to 1), with its interval at 95 %.
    pub fn middle(&self, j: usize) -> [f64; 3] {
        let m = self.statements[j][0];
        let half = 1.96 * (self.noise / f64::from(self.seen[j].max(1))).sqrt();
        [m, (m - half).max(-1.0), (m + half).min(1.0)]
    }
}

/// The estimate is drawn out to the distance at which people in general stand: whoever voted little is not nearer to the
/// middle for that.
fn place(adds: &[Adds], row: impl Iterator<Item = u16>) -> Option<Place> {
    let (at, spread) = estimate(adds, row);
    let known = 1.0 - 0.5 * (spread[0] + spread[2]);
    if known < 1e-6 {
        return None;
    }
    let scale = 1.0 / known.sqrt();
    Some(Place {
        at: at.map(|x| x * scale),
        unsure: 1.0 - known,
    })
}
