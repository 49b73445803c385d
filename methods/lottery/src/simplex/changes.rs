//! Changes of a program that is already solved: bounds, rows, columns.

use super::{At, Columns, FEASIBLE, Simplex};

impl Simplex {
    /// Sets the bounds of a column; the next solve takes them in.
    pub(crate) fn bound(&mut self, column: usize, low: f64, high: f64) {
        self.low[column] = low;
        self.high[column] = high;
    }

    /// Adds a row; its slack enters the basis.
    pub(crate) fn add_row(&mut self, entries: &[(usize, f64)], low: f64, high: f64) {
        let (m, n) = (self.rows, self.proper());
        if !self.has_extra {
            self.extra = vec![Vec::new(); n];
            self.has_extra = true;
        }
        let mut inverse = vec![0.0; (m + 1) * (m + 1)];
        for i in 0..m {
            inverse[i * (m + 1)..i * (m + 1) + m]
                .copy_from_slice(&self.inverse[i * m..(i + 1) * m]);
        }
        let mut last = vec![0.0; m + 1];
        for (column, value) in entries {
            self.extra[*column].push((m as u32, *value));
            if let At::Basis(place) = self.at[*column] {
                let place = place as usize;
                for (entry, old) in last
                    .iter_mut()
                    .zip(&self.inverse[place * m..(place + 1) * m])
                {
                    *entry += value * old;
                }
            }
        }
        last[m] = -1.0;
        inverse[m * (m + 1)..].copy_from_slice(&last);
        self.inverse = inverse;
        self.rows = m + 1;
        self.low.push(low);
        self.high.push(high);
        self.at.push(At::Basis(m as u32));
        self.value.push(0.0);
        self.cost.push(0.0);
        self.reduced.push(0.0);
        self.row.push(0.0);
        self.free.push(0.0);
        self.basis.push(n + m);
        self.work.push(0.0);
        self.weights.push(1.0);
    }

    /// Adds a column proper, outside the basis at its lower bound.
    pub(crate) fn add_column(
        &mut self,
        entries: &[(usize, f64)],
        low: f64,
        high: f64,
        reduced: f64,
    ) {
        let n = self.proper();
        self.columns.push(entries.iter().copied());
        if self.has_extra {
            self.extra.push(Vec::new());
        }
        self.low.insert(n, low);
        self.high.insert(n, high);
        self.at.insert(n, At::Low);
        self.value.insert(n, low);
        self.cost.insert(n, 0.0);
        self.reduced.insert(n, reduced);
        self.row.insert(n, 0.0);
        self.free.insert(n, 0.0);
        for column in &mut self.basis {
            if *column >= n {
                *column += 1;
            }
        }
    }

    /// Drops columns that stand at nought outside the basis; `keep` says which stay.
    pub(crate) fn drop_columns(&mut self, keep: &[bool]) {
        let n = self.proper();
        let mut columns = Columns::new();
        let mut place = vec![usize::MAX; n];
        let mut kept = 0;
        for j in 0..n {
            if keep[j] {
                columns.push(
                    self.columns
                        .entries(j)
                        .map(|(row, value)| (row as usize, value)),
                );
                place[j] = kept;
                kept += 1;
            }
        }
        let stays = |j: usize| j >= n || keep[j];
        for vector in [
            &mut self.low,
            &mut self.high,
            &mut self.value,
            &mut self.cost,
            &mut self.reduced,
            &mut self.row,
            &mut self.free,
        ] {
            let mut j = 0;
            vector.retain(|_| {
                j += 1;
                stays(j - 1)
            });
        }
        let mut j = 0;
        self.at.retain(|_| {
            j += 1;
            stays(j - 1)
        });
        if self.has_extra {
            let mut j = 0;
            self.extra.retain(|_| {
                j += 1;
                keep[j - 1]
            });
        }
        for column in &mut self.basis {
            *column = if *column >= n {
                *column - n + kept
            } else {
                place[*column]
            };
        }
        self.columns = columns;
    }

    /// Whether whole counts keep the bounds of all columns and rows.
    pub(crate) fn keeps(&self, counts: &[u32]) -> bool {
        let n = self.proper();
        let mut sums = vec![0.0; self.rows];
        for (j, count) in counts.iter().enumerate() {
            let count = f64::from(*count);
            if count < self.low[j] - FEASIBLE || count > self.high[j] + FEASIBLE {
                return false;
            }
            if count != 0.0 {
                self.scatter(j, count, &mut sums);
            }
        }
        let bounds = self.low[n..].iter().zip(&self.high[n..]);
        sums.iter()
            .zip(bounds)
            .all(|(sum, (low, high))| *sum >= low - 1e-6 && *sum <= high + 1e-6)
    }
}
