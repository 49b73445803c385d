//! Nash welfare: the sum of the logarithms of all chances as large as quotas allow, by an interior-point method whose
//! equations have one line for each quota.

use crate::{
    Stop,
    model::Shape,
    relaxed::Relaxed,
    watch::{Stage, Watcher},
};

/// Rows as entries of kinds, with bounds.
struct Row {
    entries: Vec<(usize, f64)>,
    low: f64,
    high: f64,
}

/// Expected seats of each kind, if members could be divided; none for kinds that may not be chosen.
pub(crate) fn seats(
    shape: &Shape,
    may: &[bool],
    relaxed: &Relaxed,
    watcher: &mut Watcher<'_>,
) -> Result<Vec<f64>, Stop> {
    let mut bonds = relaxed.bonds.clone();
    loop {
        let seats = inner(shape, may, relaxed, &bonds, watcher)?;
        let broken: Vec<usize> = (0..shape.bonds.len())
            .filter(|index| {
                let bond = &shape.bonds[*index];
                let sum: f64 = bond.kinds.iter().map(|k| seats[*k]).sum();
                sum > f64::from(bond.cap) + 1e-9 && !bonds.contains(index)
            })
            .collect();
        if broken.is_empty() {
            return Ok(seats);
        }
        bonds.extend(broken);
    }
}

fn rows(shape: &Shape, free: &[usize], bonds: &[usize], fixed: &[f64]) -> Vec<Row> {
    let mut place = vec![usize::MAX; shape.kinds.len()];
    for (index, kind) in free.iter().enumerate() {
        place[*kind] = index;
    }
    let mut rows: Vec<Row> = shape
        .rows()
        .into_iter()
        .map(|(low, high)| Row {
            entries: Vec::new(),
            low,
            high,
        })
        .collect();
    for kind in 0..shape.kinds.len() {
        for row in shape.column(kind) {
            rows[row].low -= fixed[kind];
            rows[row].high -= fixed[kind];
            if place[kind] != usize::MAX {
                rows[row].entries.push((place[kind], 1.0));
            }
        }
    }
    for bond in bonds {
        let bond = &shape.bonds[*bond];
        let taken: f64 = bond.kinds.iter().map(|k| fixed[*k]).sum();
        let entries = bond
            .kinds
            .iter()
            .map(|k| place[*k])
            .filter(|p| *p != usize::MAX);
        rows.push(Row {
            entries: entries.map(|p| (p, 1.0)).collect(),
            low: f64::NEG_INFINITY,
            high: f64::from(bond.cap) - taken,
        });
    }
    rows.retain(|row| !row.entries.is_empty());
    rows
}

/// One side of a row or a column's upper bound: how far it is, and its price.
#[derive(Clone, Copy)]
struct Side {
    room: f64,
    price: f64,
}

impl Side {
    fn begin() -> Self {
        Self {
            room: 1.0,
            price: 1.0,
        }
    }

    /// The longest step that keeps both above nought.
    fn bears(self, room: f64, price: f64) -> f64 {
        let one = |value: f64, change: f64| {
            if change < 0.0 {
                -value / change
            } else {
                f64::INFINITY
            }
        };
        one(self.room, room).min(one(self.price, price))
    }
}

fn inner(
    shape: &Shape,
    may: &[bool],
    relaxed: &Relaxed,
    bonds: &[usize],
    watcher: &mut Watcher<'_>,
) -> Result<Vec<f64>, Stop> {
    let mut fixed = vec![0.0; shape.kinds.len()];
    let mut free = Vec::new();
    for (kind, may) in may.iter().enumerate() {
        if shape.kinds[kind].least > 0 {
            fixed[kind] = f64::from(shape.kinds[kind].least);
        } else if *may {
            free.push(kind);
        }
    }
    let rows = rows(shape, &free, bonds, &fixed);
    let (n, m) = (free.len(), rows.len());
    let weight: Vec<f64> = free
        .iter()
        .map(|k| shape.kinds[*k].members.len() as f64)
        .collect();
    let most: Vec<f64> = free
        .iter()
        .map(|k| f64::from(shape.kinds[*k].most))
        .collect();
    let mean = f64::from(shape.size) / weight.iter().sum::<f64>().max(1.0);
    let mut x: Vec<f64> = free
        .iter()
        .zip(&most)
        .map(|(k, most)| (0.5 * relaxed.seats[*k] + 0.5 * mean * most).clamp(1e-6, 0.999 * most))
        .collect();
    let mut top: Vec<Side> = x
        .iter()
        .zip(&most)
        .map(|(x, most)| Side {
            room: most - x,
            price: 1.0,
        })
        .collect();
    let mut under = vec![Side::begin(); m];
    let mut over = vec![Side::begin(); m];
    let mut prices = vec![0.0; m];
    let sum = |row: &Row, x: &[f64]| -> f64 { row.entries.iter().map(|(j, a)| a * x[*j]).sum() };
    let equal: Vec<bool> = rows.iter().map(|r| r.high - r.low < 1e-9).collect();
    let bounded = |low: f64| low.is_finite();
    let people: f64 = weight.iter().sum::<f64>().max(1.0);
    let mut stalled = false;
    let mut best = (f64::INFINITY, x.clone());
    for round in 0..200 {
        watcher.at(Stage::Levels, f64::from(round) / 200.0)?;
        // What is wrong: slopes, sums, rooms.
        let values: Vec<f64> = rows.iter().map(|row| sum(row, &x)).collect();
        let mut slope: Vec<f64> = (0..n).map(|j| weight[j] / x[j] - top[j].price).collect();
        for (row, price) in rows.iter().zip(&prices) {
            for (j, a) in &row.entries {
                slope[*j] -= a * price;
            }
        }
        let mut complementary = 0.0;
        let mut pairs = 0.0;
        for side in &top {
            complementary += side.room * side.price;
            pairs += 1.0;
        }
        for i in (0..m).filter(|i| !equal[*i]) {
            complementary += over[i].room * over[i].price;
            pairs += 1.0;
            if bounded(rows[i].low) {
                complementary += under[i].room * under[i].price;
                pairs += 1.0;
            }
        }
        let off_slope = slope
            .iter()
            .zip(&x)
            .fold(0.0_f64, |w, (s, x)| w.max((s * x).abs()));
        let off_sum = (0..m).fold(0.0_f64, |w, i| {
            let v = values[i];
            w.max(if equal[i] {
                (v - rows[i].low).abs()
            } else {
                (v - rows[i].high).max(rows[i].low - v)
            })
        });
        let merit = off_sum + complementary / people + off_slope / people;
        if merit < best.0 {
            best = (merit, x.clone());
        }
        let near = off_slope < 1e-9 && off_sum < 1e-10;
        if near && (complementary < 1e-12 * people || (stalled && complementary < 1e-8 * people)) {
            break;
        }
        // Without any room left slopes mean nothing: the sums alone say what the seats are.
        if off_sum < 1e-9 && complementary < 1e-14 * people {
            break;
        }
        let goal = 0.1 * complementary / pairs;
        // Eliminate rooms, then x, then solve for the prices.
        let mut bend = vec![0.0; n];
        let mut push = vec![0.0; n];
        for j in 0..n {
            let room_off = most[j] - x[j] - top[j].room;
            bend[j] = weight[j] / (x[j] * x[j]) + top[j].price / top[j].room;
            push[j] = slope[j] + top[j].price - (goal - top[j].price * room_off) / top[j].room;
        }
        let mut matrix = vec![0.0; m * m];
        let mut right = vec![0.0; m];
        let mut column: Vec<Vec<(usize, f64)>> = vec![Vec::new(); n];
        for (i, row) in rows.iter().enumerate() {
            for (j, a) in &row.entries {
                column[*j].push((i, *a));
            }
        }
        for j in 0..n {
            for (i, a) in &column[j] {
                right[*i] += a * push[j] / bend[j];
                for (k, b) in &column[j] {
                    matrix[i * m + k] += a * b / bend[j];
                }
            }
        }
        let mut give = vec![0.0; m];
        let mut lift = vec![0.0; m];
        for i in 0..m {
            if equal[i] {
                right[i] += values[i] - rows[i].low;
            } else {
                // price = over - under; room changes follow the row's value.
                let over_off = rows[i].high - values[i] - over[i].room;
                give[i] = over[i].price / over[i].room;
                lift[i] = (goal - over[i].price * over_off) / over[i].room;
                if bounded(rows[i].low) {
                    let under_off = values[i] - rows[i].low - under[i].room;
                    give[i] += under[i].price / under[i].room;
                    lift[i] -= (goal - under[i].price * under_off) / under[i].room;
                }
                // change of price = lift - price + give * change of value
                right[i] -= (prices[i] - lift[i]) / give[i];
                matrix[i * m + i] += 1.0 / give[i];
            }
        }
        let change = factor_and_solve(&matrix, &right, m);
        let mut move_x = push.clone();
        for (row, change) in rows.iter().zip(&change) {
            for (j, a) in &row.entries {
                move_x[*j] -= a * change;
            }
        }
        move_x
            .iter_mut()
            .zip(&bend)
            .for_each(|(move_x, bend)| *move_x /= bend);
        let mut step = 1.0_f64;
        let mut top_moves = Vec::with_capacity(n);
        for j in 0..n {
            let room = most[j] - x[j] - top[j].room - move_x[j];
            let price = (goal - top[j].price * (top[j].room + room)) / top[j].room;
            top_moves.push((room, price));
            step = step.min(0.99 * top[j].bears(room, price));
            if move_x[j] < 0.0 {
                step = step.min(-0.99 * x[j] / move_x[j]);
            }
        }
        let mut row_moves = Vec::with_capacity(m);
        for i in 0..m {
            if equal[i] {
                row_moves.push([(0.0, 0.0); 2]);
                continue;
            }
            let moved = sum(&rows[i], &move_x);
            let room = rows[i].high - values[i] - over[i].room - moved;
            let price = (goal - over[i].price * (over[i].room + room)) / over[i].room;
            step = step.min(0.99 * over[i].bears(room, price));
            let mut both = [(room, price), (0.0, 0.0)];
            if bounded(rows[i].low) {
                let room = values[i] - rows[i].low - under[i].room + moved;
                let price = (goal - under[i].price * (under[i].room + room)) / under[i].room;
                step = step.min(0.99 * under[i].bears(room, price));
                both[1] = (room, price);
            }
            row_moves.push(both);
        }
        for j in 0..n {
            x[j] += step * move_x[j];
            top[j].room += step * top_moves[j].0;
            top[j].price += step * top_moves[j].1;
        }
        for i in 0..m {
            prices[i] += step * change[i];
            over[i].room += step * row_moves[i][0].0;
            over[i].price += step * row_moves[i][0].1;
            under[i].room += step * row_moves[i][1].0;
            under[i].price += step * row_moves[i][1].1;
        }
        stalled = step < 0.05;
        if step.is_nan() || x.iter().any(|x| x.is_nan()) {
            break;
        }
    }
    // Where quotas leave next to no room the method ends in rounding, not at the best.
    let (merit, x) = best;
    if merit > 1e-7 {
        return Err(Stop::Numbers);
    }
    let mut seats = fixed;
    for (kind, x) in free.iter().zip(x) {
        seats[*kind] = x;
    }
    Ok(seats)
}

/// Solves symmetric equations; lines that say the same as others get no part.
pub(crate) fn factor_and_solve(matrix: &[f64], right: &[f64], m: usize) -> Vec<f64> {
    let mut lower = matrix.to_vec();
    let largest = (0..m).fold(0.0_f64, |most, i| most.max(matrix[i * m + i]));
    let mut skip = vec![false; m];
    for j in 0..m {
        let own: f64 = lower[j * m..j * m + j].iter().map(|v| v * v).sum();
        let rest = lower[j * m + j] - own;
        if rest <= 1e-13 * largest.max(matrix[j * m + j]) {
            skip[j] = true;
            for i in j..m {
                lower[i * m + j] = 0.0;
            }
            continue;
        }
        let root = rest.sqrt();
        lower[j * m + j] = root;
        for i in j + 1..m {
            let (head, tail) = lower.split_at_mut(i * m);
            let dot: f64 = head[j * m..j * m + j]
                .iter()
                .zip(&tail[..j])
                .map(|(a, b)| a * b)
                .sum();
            tail[j] = (tail[j] - dot) / root;
        }
    }
    let mut out = vec![0.0; m];
    // The second round takes off what the first rounded.
    for _ in 0..2 {
        let mut rest: Vec<f64> = (0..m)
            .map(|i| {
                right[i]
                    - matrix[i * m..(i + 1) * m]
                        .iter()
                        .zip(&out)
                        .map(|(a, b)| a * b)
                        .sum::<f64>()
            })
            .collect();
        for i in 0..m {
            if skip[i] {
                rest[i] = 0.0;
                continue;
            }
            let dot: f64 = lower[i * m..i * m + i]
                .iter()
                .zip(&rest)
                .map(|(a, b)| a * b)
                .sum();
            rest[i] = (rest[i] - dot) / lower[i * m + i];
        }
        for i in (0..m).rev() {
            if skip[i] {
                continue;
            }
            rest[i] /= lower[i * m + i];
            let value = rest[i];
            for k in 0..i {
                rest[k] -= lower[i * m + k] * value;
            }
        }
        out.iter_mut()
            .zip(rest)
            .for_each(|(out, rest)| *out += rest);
    }
    out
}
