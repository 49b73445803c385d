//! The strongest directions of sparse centred votes: Lanczos with full orthogonalisation on an operator that is never
//! written down as a matrix.

use crate::{num, par, votes::Votes};

/// What a cell weighs: the vote less the mean of its statement, nought where the statement does not count.
pub(crate) struct Centred<'a> {
    pub votes: &'a Votes,
    /// Mean of each statement over those who saw it.
    pub means: Vec<f64>,
    counts: Vec<bool>,
    threads: usize,
}

impl<'a> Centred<'a> {
    pub fn new(votes: &'a Votes, cell_counts: &[u32], threads: usize) -> Self {
        let counts: Vec<bool> = votes.statements().iter().map(|s| s.counts()).collect();
        let means = (0..counts.len())
            .map(|j| {
                let [d, p, a] = [0, 1, 2].map(|v| f64::from(cell_counts[3 * j + v]));
                if counts[j] && d + p + a > 0.0 {
                    (a - d) / (a + p + d)
                } else {
                    0.0
                }
            })
            .collect();
        Self {
            votes,
            means,
            counts,
            threads,
        }
    }

    /// For each cell, its weight times its statement's entry in `direction`.
    pub fn table(&self, direction: &[f64]) -> Vec<f64> {
        let mut table = vec![0.0; 3 * direction.len()];
        for (j, &along) in direction.iter().enumerate() {
            if self.counts[j] {
                for v in 0..3 {
                    table[3 * j + v] = (v as f64 - 1.0 - self.means[j]) * along;
                }
            }
        }
        table
    }

    /// The co-variation of statements applied to a direction: one pass over the votes.
    fn apply(&self, direction: &[f64]) -> Vec<f64> {
        let table = self.table(direction);
        let chunks = self.votes.chunks();
        let parts = par::map(self.threads, chunks.len(), |c| {
            let mut sums = vec![0.0; table.len()];
            for i in chunks.range(c) {
                let row = self.votes.row(i);
                let dot = sum_of(&table, row);
                for &cell in row {
                    sums[usize::from(cell)] += dot;
                }
            }
            sums
        });
        let mut out = vec![0.0; direction.len()];
        for sums in parts {
            for (j, out) in out.iter_mut().enumerate() {
                if self.counts[j] {
                    let m = self.means[j];
                    *out += (-1.0 - m) * sums[3 * j] - m * sums[3 * j + 1]
                        + (1.0 - m) * sums[3 * j + 2];
                }
            }
        }
        out
    }
}

/// Sum of the table over the cells of a row, in four strands so that additions do not wait for one another.
pub(crate) fn sum_of(table: &[f64], row: &[u16]) -> f64 {
    let mut strands = [0.0; 4];
    let mut fours = row.chunks_exact(4);
    for four in &mut fours {
        for (strand, &cell) in strands.iter_mut().zip(four) {
            *strand += table[usize::from(cell)];
        }
    }
    let mut rest = 0.0;
    for &cell in fours.remainder() {
        rest += table[usize::from(cell)];
    }
    (strands[0] + strands[1]) + (strands[2] + strands[3]) + rest
}

/// Directions with their strengths, strongest first.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Directions {
    pub strengths: Vec<f64>,
    pub vectors: Vec<Vec<f64>>,
    /// Passes over the votes that were needed.
    pub passes: usize,
}

/// The `wanted` strongest directions to a relative `tolerance`; `start` makes a warm start from earlier ones.
pub(crate) fn strongest(
    votes: &Centred<'_>,
    wanted: usize,
    tolerance: f64,
    most: usize,
    start: &[Vec<f64>],
) -> Directions {
    let size = votes.means.len();
    let mut basis: Vec<Vec<f64>> = Vec::new();
    let (mut diagonal, mut off) = (Vec::<f64>::new(), Vec::<f64>::new());
    // A warm start is a mixture of the earlier directions; both are then found in few steps.
    let mut next: Vec<f64> = (0..size)
        .map(|j| {
            let chance = num::unit(num::mix(7, 1, j as u64)) - 0.5;
            if start.is_empty() {
                chance
            } else {
                let warm: f64 = start.iter().filter_map(|v| v.get(j)).sum();
                warm + 1e-9 * chance
            }
        })
        .collect();
    for (next, counts) in next.iter_mut().zip(&votes.counts) {
        if !counts {
            *next = 0.0;
        }
    }
    let most = most.min(votes.counts.iter().filter(|&&c| c).count());
    let mut found = Directions::default();
    let mut length = norm(&next);
    for step in 0..most {
        if length <= 1e-300 {
            break;
        }
        for x in &mut next {
            *x /= length;
        }
        let mut image = votes.apply(&next);
        found.passes += 1;
        diagonal.push(dot(&next, &image));
        basis.push(std::mem::take(&mut next));
        // Twice is enough.
        for _ in 0..2 {
            for vector in &basis {
                let along = dot(vector, &image);
                for (x, v) in image.iter_mut().zip(vector) {
                    *x -= along * v;
                }
            }
        }
        length = norm(&image);
        next = image;
        let scale = diagonal.iter().fold(0.0_f64, |m, d| m.max(d.abs()));
        let spent = length <= 1e-14 * scale || step + 1 == most;
        if spent || (basis.len() >= wanted && basis.len().is_multiple_of(2)) {
            let (values, vectors) = tridiagonal(&diagonal, &off);
            let error = |k: usize| {
                vectors[k].last().map_or(0.0, |last| (last * length).abs())
                    / values[0].abs().max(1e-300)
            };
            let have = wanted.min(values.len());
            if spent || (0..have).all(|k| error(k) < tolerance) {
                for k in 0..have {
                    if values[k] <= 1e-12 * values[0] || values[k] <= 0.0 {
                        break;
                    }
                    let mut vector = vec![0.0; size];
                    for (share, base) in vectors[k].iter().zip(&basis) {
                        for (x, b) in vector.iter_mut().zip(base) {
                            *x += share * b;
                        }
                    }
                    fix(&mut vector);
                    found.strengths.push(values[k]);
                    found.vectors.push(vector);
                }
                break;
            }
        }
        off.push(length);
    }
    found
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

fn norm(a: &[f64]) -> f64 {
    dot(a, a).sqrt()
}

/// Length one, and the entry that is largest without its sign made positive: the sign of a direction means nothing,
/// but it must not change from one computation to the next. Rounding must not choose between entries of equal size.
fn fix(vector: &mut [f64]) {
    let length = norm(vector);
    let largest = vector.iter().fold(0.0_f64, |m, x| m.max(x.abs()));
    let sign = vector
        .iter()
        .find(|x| x.abs() >= largest * (1.0 - 1e-9))
        .map_or(1.0, |x| x.signum());
    for x in vector {
        *x *= sign / length;
    }
}

/// Values and vectors of a symmetric matrix with one line beside its diagonal, largest value first (implicit QL).
fn tridiagonal(diagonal: &[f64], off: &[f64]) -> (Vec<f64>, Vec<Vec<f64>>) {
    let n = diagonal.len();
    let mut d = diagonal.to_vec();
    let mut e = off[..n - 1].to_vec();
    e.push(0.0);
    // Rows of `z` are the vectors.
    let mut z: Vec<Vec<f64>> = (0..n)
        .map(|i| (0..n).map(|j| f64::from(u8::from(i == j))).collect())
        .collect();
    for l in 0..n {
        for _ in 0..60 {
            let m = (l..n - 1)
                .find(|&m| e[m].abs() <= f64::EPSILON * (d[m].abs() + d[m + 1].abs()))
                .unwrap_or(n - 1);
            if m == l {
                break;
            }
            let mut g = (d[l + 1] - d[l]) / (2.0 * e[l]);
            let mut r = (g * g + 1.0).sqrt();
            g = d[m] - d[l] + e[l] / (g + if g >= 0.0 { r } else { -r });
            let (mut s, mut c, mut p) = (1.0, 1.0, 0.0);
            let mut early = false;
            for i in (l..m).rev() {
                let f = s * e[i];
                let b = c * e[i];
                r = (f * f + g * g).sqrt();
                e[i + 1] = r;
                if r == 0.0 {
                    d[i + 1] -= p;
                    e[m] = 0.0;
                    early = true;
                    break;
                }
                s = f / r;
                c = g / r;
                g = d[i + 1] - p;
                r = (d[i] - g) * s + 2.0 * c * b;
                p = s * r;
                d[i + 1] = g + p;
                g = c * r - b;
                let (low, high) = z.split_at_mut(i + 1);
                for (x, y) in low[i].iter_mut().zip(&mut high[0]) {
                    let f = *y;
                    *y = s * *x + c * f;
                    *x = c * *x - s * f;
                }
            }
            if !early {
                d[l] -= p;
                e[l] = g;
                e[m] = 0.0;
            }
        }
    }
    let mut order: Vec<usize> = (0..n).collect();
    order.sort_by(|&a, &b| d[b].total_cmp(&d[a]));
    (
        order.iter().map(|&k| d[k]).collect(),
        order.iter().map(|&k| z[k].clone()).collect(),
    )
}
