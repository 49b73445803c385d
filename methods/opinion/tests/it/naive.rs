//! The documented pipeline written a second time, from its description alone: dense, slow, with nothing shared.

use opinion::{Votes, polis::Pick};

pub type Matrix = Vec<Vec<Option<f64>>>;

pub struct Naive {
    /// Raw votes.
    pub raw: Matrix,
    /// Votes with the columns of statements that were taken out set to nought for everybody.
    pub zeroed: Matrix,
    pub out: Vec<bool>,
}

pub struct Projection {
    pub components: [Vec<f64>; 2],
    pub participants: Vec<[f64; 2]>,
    pub statements: Vec<[f64; 2]>,
}

impl Naive {
    pub fn new(votes: &Votes) -> Self {
        let (n, s) = (votes.participants().len(), votes.statements().len());
        let mut raw = vec![vec![None; s]; n];
        for (i, row) in raw.iter_mut().enumerate() {
            for (j, vote) in votes.of(i) {
                row[j] = Some(f64::from(vote.number()));
            }
        }
        let out: Vec<bool> = votes.statements().iter().map(|s| !s.counts()).collect();
        let mut zeroed = raw.clone();
        for row in &mut zeroed {
            for j in 0..s {
                if out[j] {
                    row[j] = Some(0.0);
                }
            }
        }
        Self { raw, zeroed, out }
    }

    pub fn project(&self, rounds: usize) -> Projection {
        let s = self.out.len();
        let means: Vec<f64> = (0..s)
            .map(|j| {
                let seen: Vec<f64> = self.zeroed.iter().filter_map(|row| row[j]).collect();
                seen.iter().sum::<f64>() / seen.len().max(1) as f64
            })
            .collect();
        let mut centred: Vec<Vec<f64>> = self
            .zeroed
            .iter()
            .map(|row| {
                (0..s)
                    .map(|j| row[j].unwrap_or(means[j]) - means[j])
                    .collect()
            })
            .collect();
        let components = [0, 1].map(|k| {
            let mut v: Vec<f64> = (0..s)
                .map(|j| ((j * 7 + k * 3) % 11) as f64 - 4.5)
                .collect();
            for _ in 0..rounds {
                let mut next = vec![0.0; s];
                for row in &centred {
                    let along: f64 = row.iter().zip(&v).map(|(a, b)| a * b).sum();
                    for j in 0..s {
                        next[j] += along * row[j];
                    }
                }
                let length = next.iter().map(|x| x * x).sum::<f64>().sqrt();
                v = next.iter().map(|x| x / length).collect();
            }
            for row in &mut centred {
                let along: f64 = row.iter().zip(&v).map(|(a, b)| a * b).sum();
                for j in 0..s {
                    row[j] -= along * v[j];
                }
            }
            v
        });
        let participants = self
            .zeroed
            .iter()
            .map(|row| {
                let seen = row.iter().flatten().count().max(1);
                [0, 1].map(|k| {
                    let sum: f64 = (0..s)
                        .filter_map(|j| Some((row[j]? - means[j]) * components[k][j]))
                        .sum();
                    (s as f64 / seen as f64).sqrt() * sum
                })
            })
            .collect();
        let statements = (0..s)
            .map(|j| [0, 1].map(|k| (s as f64).sqrt() * (1.0 - means[j]) * components[k][j]))
            .collect();
        Projection {
            components,
            participants,
            statements,
        }
    }

    pub fn count(&self, members: &[usize], j: usize, vote: Option<f64>) -> f64 {
        members
            .iter()
            .filter(|&&i| match vote {
                Some(vote) => self.raw[i][j] == Some(vote),
                None => self.raw[i][j].is_some(),
            })
            .count() as f64
    }

    /// na, nd, ns, pa, pd, pat, pdt, ra, rd, rat, rdt.
    pub fn stats(&self, groups: &[Vec<usize>], g: usize, j: usize) -> [f64; 11] {
        let others: Vec<usize> = (0..groups.len())
            .filter(|&h| h != g)
            .flat_map(|h| groups[h].clone())
            .collect();
        let one = |vote: f64| {
            let (n, s) = (
                self.count(&groups[g], j, Some(vote)),
                self.count(&groups[g], j, None),
            );
            let (m, t) = (
                self.count(&others, j, Some(vote)),
                self.count(&others, j, None),
            );
            let p = (n + 1.0) / (s + 2.0);
            let test = 2.0 * (s + 1.0).sqrt() * ((n + 1.0) / (s + 1.0) - 0.5);
            let r = p / ((m + 1.0) / (t + 2.0));
            let (p1, p2) = ((n + 1.0) / (s + 1.0), (m + 1.0) / (t + 1.0));
            let hat = (n + m + 2.0) / (s + t + 2.0);
            let rt = if hat == 1.0 {
                0.0
            } else {
                (p1 - p2) / (hat * (1.0 - hat) * (1.0 / (s + 1.0) + 1.0 / (t + 1.0))).sqrt()
            };
            (n, s, p, test, r, rt)
        };
        let (na, ns, pa, pat, ra, rat) = one(1.0);
        let (nd, _, pd, pdt, rd, rdt) = one(-1.0);
        [na, nd, ns, pa, pd, pat, pdt, ra, rd, rat, rdt]
    }

    /// Statements chosen for a group with their side (true: agree), in order.
    pub fn picks(&self, groups: &[Vec<usize>], g: usize) -> Vec<(usize, bool)> {
        let all: Vec<(usize, [f64; 11])> = (0..self.out.len())
            .filter(|&j| !self.out[j])
            .map(|j| (j, self.stats(groups, g, j)))
            .collect();
        let agrees = |s: &[f64; 11]| s[9] > s[10];
        let metric = |s: &[f64; 11]| {
            if agrees(s) {
                s[7] * s[9] * s[3] * s[5]
            } else {
                s[8] * s[10] * s[4] * s[6]
            }
        };
        let z = 1.2816;
        let mut best_agree: Option<(usize, [f64; 11])> = None;
        for &(j, s) in &all {
            let [na, nd, _, pa, _, pat, _, ra, _, rat, _] = s;
            if na == 0.0 && nd == 0.0 {
                continue;
            }
            let better = match best_agree {
                None => pat > z || (ra > 1.0 && pa > 0.5),
                Some((_, b)) if b[7] > 1.0 => ra * rat * pa * pat > b[7] * b[9] * b[3] * b[5],
                Some((_, b)) => pa * pat > b[3] * b[5],
            };
            if better {
                best_agree = Some((j, s));
            }
        }
        let mut passing: Vec<(usize, [f64; 11])> = all
            .iter()
            .filter(|(_, s)| (s[9] > z && s[5] > z) || (s[10] > z && s[6] > z))
            .copied()
            .collect();
        if passing.is_empty() {
            let mut best: Option<(usize, [f64; 11])> = None;
            for &(j, s) in &all {
                if best.is_none_or(|(_, b)| s[9].max(s[10]) > b[9].max(b[10])) {
                    best = Some((j, s));
                }
            }
            return best_agree
                .or(best)
                .map(|(j, s)| (j, agrees(&s)))
                .into_iter()
                .collect();
        }
        passing.sort_by(|a, b| metric(&b.1).partial_cmp(&metric(&a.1)).unwrap());
        let mut chosen: Vec<(usize, [f64; 11])> = best_agree.into_iter().collect();
        for pick in passing {
            if chosen.iter().all(|c| c.0 != pick.0) {
                chosen.push(pick);
            }
        }
        chosen.truncate(5);
        let (first, last): (Vec<_>, Vec<_>) = chosen
            .into_iter()
            .map(|(j, s)| (j, agrees(&s)))
            .partition(|c| c.1);
        [first, last].concat()
    }

    pub fn consensus(&self, vote: f64) -> Vec<usize> {
        let everybody: Vec<usize> = (0..self.raw.len()).collect();
        let mut found: Vec<(f64, usize)> = Vec::new();
        for j in (0..self.out.len()).filter(|&j| !self.out[j]) {
            let (n, s) = (
                self.count(&everybody, j, Some(vote)),
                self.count(&everybody, j, None),
            );
            let p = (n + 1.0) / (s + 2.0);
            let z = 2.0 * (s + 1.0).sqrt() * ((n + 1.0) / (s + 1.0) - 0.5);
            if p > 0.5 && z > 1.2816 {
                found.push((p * z, j));
            }
        }
        found.sort_by(|a, b| b.0.partial_cmp(&a.0).unwrap());
        found.into_iter().take(5).map(|f| f.1).collect()
    }
}

pub fn sides(picks: &[Pick]) -> Vec<(usize, bool)> {
    picks
        .iter()
        .map(|p| (p.statement, p.side == opinion::polis::Side::Agree))
        .collect()
}
