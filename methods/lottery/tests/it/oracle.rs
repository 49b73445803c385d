//! LEXIMIN by brute force: every panel enumerated, and a textbook simplex that shares nothing with the crate's own.

use lottery::Pool;

/// Every panel that keeps all quotas.
pub fn panels(pool: &Pool) -> Vec<Vec<usize>> {
    let mut all = Vec::new();
    let mut chosen = Vec::new();
    extend(pool, 0, &mut chosen, &mut all);
    all
}

fn extend(pool: &Pool, from: usize, chosen: &mut Vec<usize>, all: &mut Vec<Vec<usize>>) {
    if chosen.len() == pool.size as usize {
        if pool.broken_by(chosen).is_empty() {
            all.push(chosen.clone());
        }
        return;
    }
    for member in from..pool.members.len() {
        chosen.push(member);
        extend(pool, member + 1, chosen, all);
        chosen.pop();
    }
}

/// The largest `goal · x` with `x ≥ 0` and every `row · x ≤ limit` (limits may be negative), or none.
pub fn maximise(goal: &[f64], rows: &[(Vec<f64>, f64)]) -> Option<f64> {
    let (n, m) = (goal.len(), rows.len());
    // Columns: variables, slacks, one artificial that makes every row hold at first.
    let width = n + m + 2;
    let mut table = vec![vec![0.0; width]; m + 1];
    for (i, (row, limit)) in rows.iter().enumerate() {
        table[i][..n].copy_from_slice(row);
        table[i][n + i] = 1.0;
        table[i][n + m] = -1.0;
        table[i][width - 1] = *limit;
    }
    let mut basis: Vec<usize> = (n..n + m).collect();
    let worst = (0..m).min_by(|a, b| rows[*a].1.total_cmp(&rows[*b].1))?;
    if rows[worst].1 < 0.0 {
        table[m][n + m] = 1.0;
        pivot(&mut table, &mut basis, worst, n + m);
        run(&mut table, &mut basis, width - 1);
        let artificial = basis.iter().position(|b| *b == n + m);
        if let Some(row) = artificial {
            if table[row][width - 1] > 1e-9 {
                return None;
            }
            let other = (0..n + m).find(|j| table[row][*j].abs() > 1e-9)?;
            pivot(&mut table, &mut basis, row, other);
        }
    }
    for row in &mut table {
        row[n + m] = 0.0;
    }
    table[m] = vec![0.0; width];
    for (j, goal) in goal.iter().enumerate() {
        table[m][j] = -goal;
    }
    for i in 0..m {
        let factor = table[m][basis[i]];
        if factor != 0.0 {
            let row = table[i].clone();
            for (goal, own) in table[m].iter_mut().zip(row) {
                *goal -= factor * own;
            }
        }
    }
    run(&mut table, &mut basis, n + m);
    Some(table[m][width - 1])
}

fn run(table: &mut [Vec<f64>], basis: &mut [usize], columns: usize) {
    let m = basis.len();
    let last = table[0].len() - 1;
    loop {
        // Bland: the first column that helps, the first row that blocks.
        let Some(enters) = (0..columns).find(|j| table[m][*j] < -1e-9) else {
            return;
        };
        let mut leaves: Option<(f64, usize)> = None;
        for i in 0..m {
            if table[i][enters] > 1e-9 {
                let ratio = table[i][last] / table[i][enters];
                if leaves.is_none_or(|(least, row)| {
                    ratio < least - 1e-12 || (ratio < least + 1e-12 && basis[i] < basis[row])
                }) {
                    leaves = Some((ratio, i));
                }
            }
        }
        let (_, row) = leaves.expect("chances have an end");
        pivot(table, basis, row, enters);
    }
}

fn pivot(table: &mut [Vec<f64>], basis: &mut [usize], row: usize, column: usize) {
    let by = table[row][column];
    table[row].iter_mut().for_each(|v| *v /= by);
    let own = table[row].clone();
    for (i, other) in table.iter_mut().enumerate() {
        let factor = other[column];
        if i != row && factor != 0.0 {
            other
                .iter_mut()
                .zip(&own)
                .for_each(|(a, b)| *a -= factor * b);
        }
    }
    basis[row] = column;
}

/// The LEXIMIN chances of all members, from all panels.
pub fn leximin(members: usize, panels: &[Vec<usize>]) -> Vec<f64> {
    let mut fixed: Vec<Option<f64>> = vec![None; members];
    let holds = |member: usize| -> Vec<f64> {
        panels
            .iter()
            .map(|p| f64::from(u8::from(p.contains(&member))))
            .collect()
    };
    let rows_of: Vec<Vec<f64>> = (0..members).map(holds).collect();
    while fixed.iter().any(Option::is_none) {
        // Each chance at least z, or what is fixed; weights sum to 1.
        let rows = |level: Option<f64>, fixed: &[Option<f64>]| -> Vec<(Vec<f64>, f64)> {
            let mut rows = Vec::new();
            for member in 0..members {
                let mut row: Vec<f64> = rows_of[member].iter().map(|v| -v).collect();
                match (fixed[member], level) {
                    (Some(chance), _) => {
                        row.push(0.0);
                        rows.push((row, 1e-10 - chance));
                    }
                    (None, Some(level)) => {
                        row.push(0.0);
                        rows.push((row, 1e-10 - level));
                    }
                    (None, None) => {
                        row.push(1.0);
                        rows.push((row, 0.0));
                    }
                }
            }
            let mut ones = vec![1.0; panels.len()];
            ones.push(0.0);
            let minus = ones.iter().map(|v: &f64| -v).collect();
            rows.push((ones, 1.0));
            rows.push((minus, -1.0));
            rows
        };
        let mut goal = vec![0.0; panels.len()];
        goal.push(1.0);
        let level = maximise(&goal, &rows(None, &fixed)).expect("some mixture");
        let mut tight = Vec::new();
        for member in (0..members).filter(|m| fixed[*m].is_none()) {
            let mut goal = rows_of[member].clone();
            goal.push(0.0);
            let most = maximise(&goal, &rows(Some(level), &fixed)).expect("some mixture");
            if most < level + 1e-7 {
                tight.push(member);
            }
        }
        assert!(!tight.is_empty(), "somebody is always held");
        tight
            .into_iter()
            .for_each(|member| fixed[member] = Some(level));
    }
    fixed.into_iter().flatten().collect()
}

#[test]
fn the_textbook_simplex_finds_known_corners() {
    let rows = [
        (vec![1.0, 0.0], 4.0),
        (vec![0.0, 2.0], 12.0),
        (vec![3.0, 2.0], 18.0),
    ];
    assert!((maximise(&[3.0, 5.0], &rows).unwrap() - 36.0).abs() < 1e-9);
    // Needs a first basis that is not at nought.
    let rows = [
        (vec![1.0, 1.0], 5.0),
        (vec![-1.0, -1.0], -2.0),
        (vec![1.0, -1.0], 0.0),
    ];
    assert!((maximise(&[2.0, 1.0], &rows).unwrap() - 7.5).abs() < 1e-9);
    assert!(maximise(&[1.0], &[(vec![1.0], 1.0), (vec![-1.0], -2.0)]).is_none());
}
