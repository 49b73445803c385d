//! Groups as latent classes: each class has its own shares of disagree, pass and agree on each statement. What somebody
//! did not see says nothing: it is no vote in the middle.

use std::borrow::Cow;

use crate::{
    num::{exp_fast, ln_fast, mix, unit},
    par::{self, Chunks},
};

/// At most so many classes.
pub(super) const MOST: usize = 8;
/// Votes that the share over everybody is worth in each class: what a class has not said is not invented.
const PRIOR: f32 = 6.0;

/// Votes of some people in rows.
#[derive(Clone, Debug)]
pub(super) struct Rows<'a> {
    pub starts: Cow<'a, [u32]>,
    pub cells: Cow<'a, [u16]>,
    /// Number of statements.
    pub size: usize,
}

impl Rows<'_> {
    pub fn new(size: usize) -> Self {
        Self {
            starts: vec![0].into(),
            cells: Vec::new().into(),
            size,
        }
    }

    pub fn people(&self) -> usize {
        self.starts.len() - 1
    }

    pub fn row(&self, i: usize) -> &[u16] {
        &self.cells[self.starts[i] as usize..self.starts[i + 1] as usize]
    }

    pub fn push(&mut self, cells: impl Iterator<Item = u16>) {
        self.cells.to_mut().extend(cells);
        let end = self.cells.len() as u32;
        self.starts.to_mut().push(end);
    }

    /// The first people, with about `votes` votes; all where the rest is not worth leaving out.
    fn first(&self, votes: usize) -> Rows<'_> {
        let votes = votes.max(TRIAL_LEAST);
        let people = if self.cells.len() < votes * 5 / 4 {
            self.people()
        } else {
            self.starts
                .partition_point(|&s| (s as usize) < votes)
                .max(2)
                - 1
        };
        Rows {
            starts: self.starts[..=people].into(),
            cells: self.cells[..self.starts[people] as usize].into(),
            size: self.size,
        }
    }

    /// Share of each cell among the votes on its statement.
    pub fn shares(&self) -> Vec<f32> {
        let mut counts = vec![0_u32; 3 * self.size];
        for &cell in self.cells.iter() {
            counts[usize::from(cell)] += 1;
        }
        let mut shares = Vec::with_capacity(counts.len());
        for three in counts.chunks_exact(3) {
            let seen: u32 = three.iter().sum();
            shares.extend(
                three
                    .iter()
                    .map(|&n| (n as f32 + 0.5) / (seen as f32 + 1.5)),
            );
        }
        shares
    }
}

/// Classes with their weights.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Mixture {
    pub k: usize,
    /// Logarithm of the share of each cell in each class.
    pub log: Vec<[f32; MOST]>,
    /// Logarithm of the weight of each class.
    pub weight: [f32; MOST],
}

const NEVER: f32 = -1e30;

impl Mixture {
    /// Everybody alike.
    pub fn one(shares: &[f32]) -> Self {
        let mut weight = [NEVER; MOST];
        weight[0] = 0.0;
        Self {
            k: 1,
            log: shares.iter().map(|&s| [ln_fast(s); MOST]).collect(),
            weight,
        }
    }

    /// How likely somebody with these votes is to belong to each class, and the logarithm of the likelihood of the votes.
    pub fn posterior(&self, row: impl Iterator<Item = u16>) -> ([f32; MOST], f32) {
        let mut sum = self.weight;
        for cell in row {
            let table = &self.log[usize::from(cell)];
            for k in 0..MOST {
                sum[k] += table[k];
            }
        }
        soften(sum)
    }

    /// The shares themselves, for asking how likely a vote is.
    pub fn chances(&self) -> Vec<[f32; MOST]> {
        self.log.iter().map(|l| l.map(exp_fast)).collect()
    }
}

/// The likeliest class.
pub(super) fn likeliest(r: &[f32; MOST]) -> usize {
    (1..MOST).fold(0, |best, k| if r[k] > r[best] { k } else { best })
}

pub(super) fn soften<const L: usize>(mut sum: [f32; L]) -> ([f32; L], f32) {
    let most = sum.iter().fold(NEVER, |m, &x| m.max(x));
    let mut total = 0.0;
    for x in &mut sum {
        *x = if *x > NEVER / 2.0 {
            exp_fast(*x - most)
        } else {
            0.0
        };
        total += *x;
    }
    for x in &mut sum {
        *x /= total;
    }
    (sum, most + ln_fast(total))
}

/// What one pass over the votes gathers.
struct Gathered<const L: usize> {
    cells: Vec<[f32; L]>,
    people: [f32; L],
    likelihood: f64,
}

fn pass<const L: usize>(
    rows: &Rows<'_>,
    range: std::ops::Range<usize>,
    table: &[[f32; L]],
    weight: [f32; L],
) -> Gathered<L> {
    let mut gathered = Gathered {
        cells: vec![[0.0; L]; table.len()],
        people: [0.0; L],
        likelihood: 0.0,
    };
    for i in range {
        let row = rows.row(i);
        // Two strands, so that additions do not wait for one another.
        let (mut one, mut two) = (weight, [0.0; L]);
        let mut pairs = row.chunks_exact(2);
        for pair in &mut pairs {
            let (a, b) = (&table[usize::from(pair[0])], &table[usize::from(pair[1])]);
            for k in 0..L {
                one[k] += a[k];
                two[k] += b[k];
            }
        }
        for &cell in pairs.remainder() {
            let a = &table[usize::from(cell)];
            for k in 0..L {
                one[k] += a[k];
            }
        }
        for k in 0..L {
            one[k] += two[k];
        }
        let (r, likelihood) = soften(one);
        gathered.likelihood += f64::from(likelihood);
        for (sum, r) in gathered.people.iter_mut().zip(&r) {
            *sum += r;
        }
        for &cell in row {
            let sum = &mut gathered.cells[usize::from(cell)];
            for k in 0..L {
                sum[k] += r[k];
            }
        }
    }
    gathered
}

/// New shares from what was gathered.
fn settle<const L: usize>(cells: &[[f32; L]], shares: &[f32], table: &mut [[f32; L]]) {
    for ((three, table), shares) in cells
        .chunks_exact(3)
        .zip(table.chunks_exact_mut(3))
        .zip(shares.chunks_exact(3))
    {
        let mut total = [PRIOR; L];
        for cell in three {
            for k in 0..L {
                total[k] += cell[k];
            }
        }
        for v in 0..3 {
            let prior = PRIOR * shares[v];
            for k in 0..L {
                table[v][k] = ln_fast((three[v][k] + prior) / total[k]);
            }
        }
    }
}

fn weights<const L: usize>(people: &[f32; L], k: usize) -> [f32; L] {
    let total: f32 = people[..k].iter().sum::<f32>() + k as f32;
    std::array::from_fn(|c| {
        if c < k {
            ln_fast((people[c] + 1.0) / total)
        } else {
            NEVER
        }
    })
}

/// Improves a mixture in at most `most` rounds; gives the logarithm of the likelihood before the last round.
pub(super) fn improve(
    rows: &Rows<'_>,
    shares: &[f32],
    mixture: &mut Mixture,
    most: usize,
    threads: usize,
) -> f64 {
    if mixture.k <= 2 {
        improve_in::<2>(rows, shares, mixture, most, threads)
    } else if mixture.k <= 4 {
        improve_in::<4>(rows, shares, mixture, most, threads)
    } else {
        improve_in::<MOST>(rows, shares, mixture, most, threads)
    }
}

fn improve_in<const L: usize>(
    rows: &Rows<'_>,
    shares: &[f32],
    mixture: &mut Mixture,
    most: usize,
    threads: usize,
) -> f64 {
    let mut table: Vec<[f32; L]> = mixture
        .log
        .iter()
        .map(|l| std::array::from_fn(|k| l[k]))
        .collect();
    let mut weight: [f32; L] = std::array::from_fn(|k| mixture.weight[k]);
    let chunks = Chunks::by_weight(&rows.starts);
    let mut before = f64::MIN;
    for _ in 0..most {
        let parts = par::map(threads, chunks.len(), |c| {
            pass(rows, chunks.range(c), &table, weight)
        });
        let mut parts = parts.into_iter();
        let Some(mut all) = parts.next() else { break };
        for part in parts {
            all.likelihood += part.likelihood;
            for k in 0..L {
                all.people[k] += part.people[k];
            }
            for (sum, one) in all.cells.iter_mut().zip(&part.cells) {
                for k in 0..L {
                    sum[k] += one[k];
                }
            }
        }
        settle(&all.cells, shares, &mut table);
        weight = weights(&all.people, mixture.k);
        let little = (all.likelihood - before) < 2e-5 * rows.cells.len() as f64;
        before = all.likelihood;
        if little {
            break;
        }
    }
    for (log, table) in mixture.log.iter_mut().zip(&table) {
        log[..L].copy_from_slice(table);
    }
    mixture.weight = [NEVER; MOST];
    mixture.weight[..L].copy_from_slice(&weight);
    before
}

/// The mixture that follows from a division of the people.
fn from_division(rows: &Rows<'_>, shares: &[f32], belongs: &[u8], k: usize) -> Mixture {
    let mut cells = vec![[0.0; MOST]; 3 * rows.size];
    let mut people = [0.0; MOST];
    for (i, &c) in belongs.iter().enumerate() {
        people[usize::from(c)] += 1.0;
        for &cell in rows.row(i) {
            cells[usize::from(cell)][usize::from(c)] += 1.0;
        }
    }
    let mut log = vec![[0.0; MOST]; 3 * rows.size];
    settle(&cells, shares, &mut log);
    Mixture {
        k,
        log,
        weight: weights(&people, k),
    }
}

/// Rounds in which starts compete, and rounds for the one that wins.
const TRIAL: usize = 4;
const FULL: usize = 40;
/// Votes per statement on which starts compete, and the least number of all.
const TRIAL_EACH: usize = 100;
const TRIAL_LEAST: usize = 40_000;

/// One class more: the classes are split along what they leave unexplained, or those whom no class fits get one.
pub(super) fn grow(rows: &Rows<'_>, shares: &[f32], smaller: &Mixture, threads: usize) -> Mixture {
    let k = smaller.k;
    let mut belongs = Vec::with_capacity(rows.people());
    let mut unfit: Vec<(f32, u32)> = Vec::new();
    let expected = surprise(smaller);
    let mut sizes = [0_usize; MOST];
    for i in 0..rows.people() {
        let (r, _) = smaller.posterior(rows.row(i).iter().copied());
        let c = likeliest(&r);
        sizes[c] += 1;
        belongs.push(c as u8);
        let n = rows.row(i).len();
        if n > 0 {
            let mut excess = 0.0;
            for &cell in rows.row(i) {
                excess += smaller.log[usize::from(cell)][c] - expected[usize::from(cell) / 3][c];
            }
            unfit.push((excess / (n as f32).sqrt(), i as u32));
        }
    }
    let mut starts: Vec<Vec<u8>> = Vec::new();
    let new = k as u8;
    let mut order: Vec<usize> = (0..k).filter(|&c| sizes[c] >= 10).collect();
    order.sort_by_key(|&c| std::cmp::Reverse(sizes[c]));
    for &c in order.iter().take(3) {
        let mut along = unexplained(rows, smaller, &belongs, c);
        along.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
        let middle = along.partition_point(|s| s.0 < 0.0);
        let tail = (along.len() / 8).max(5).min(along.len());
        for members in [
            &along[middle..],
            &along[along.len() - tail..],
            &along[..tail],
        ] {
            let mut start = belongs.clone();
            for &(_, i) in members {
                start[i as usize] = new;
            }
            starts.push(start);
        }
    }
    unfit.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    let mut start = belongs.clone();
    for &(_, i) in &unfit[..unfit.len() / 10] {
        start[i as usize] = new;
    }
    starts.push(start);
    let few = rows.first(TRIAL_EACH * rows.size);
    let mut best: Option<(f64, Mixture)> = None;
    for start in starts {
        let mut mixture = from_division(&few, shares, &start[..few.people()], k + 1);
        let likelihood = improve(&few, shares, &mut mixture, TRIAL, threads);
        if best.as_ref().is_none_or(|(most, _)| likelihood > *most) {
            best = Some((likelihood, mixture));
        }
    }
    let mut mixture = best.map_or_else(|| smaller.clone(), |(_, mixture)| mixture);
    improve(rows, shares, &mut mixture, FULL, threads);
    mixture
}

/// Expected logarithm of the chance of a vote on each statement in each class.
fn surprise(mixture: &Mixture) -> Vec<[f32; MOST]> {
    mixture
        .log
        .chunks_exact(3)
        .map(|three| {
            std::array::from_fn(|k| three.iter().map(|l| exp_fast(l[k]) * l[k]).sum::<f32>())
        })
        .collect()
}

/// Where the members of a class stand along the direction that the class leaves most unexplained.
fn unexplained(
    rows: &Rows<'_>,
    mixture: &Mixture,
    belongs: &[u8],
    class: usize,
) -> Vec<(f32, u32)> {
    let members: Vec<u32> = (0..belongs.len() as u32)
        .filter(|&i| usize::from(belongs[i as usize]) == class && !rows.row(i as usize).is_empty())
        .collect();
    let mut rest = Vec::with_capacity(3 * rows.size);
    for three in mixture.log.chunks_exact(3) {
        let mean = exp_fast(three[2][class]) - exp_fast(three[0][class]);
        rest.extend([-1.0 - mean, -mean, 1.0 - mean]);
    }
    let mut direction: Vec<f32> = (0..rows.size)
        .map(|j| unit(mix(11, class as u64, j as u64)) as f32 - 0.5)
        .collect();
    let mut table = vec![0.0_f32; 3 * rows.size];
    for _ in 0..8 {
        load(&mut table, &rest, &direction);
        let mut sums = vec![0.0_f32; 3 * rows.size];
        for &i in &members {
            let row = rows.row(i as usize);
            let along: f32 = row.iter().map(|&cell| table[usize::from(cell)]).sum();
            for &cell in row {
                sums[usize::from(cell)] += along;
            }
        }
        for (j, d) in direction.iter_mut().enumerate() {
            *d = (0..3).map(|v| sums[3 * j + v] * rest[3 * j + v]).sum();
        }
        let length = direction.iter().map(|d| d * d).sum::<f32>().sqrt();
        if length > 0.0 {
            for d in &mut direction {
                *d /= length;
            }
        }
    }
    load(&mut table, &rest, &direction);
    members
        .into_iter()
        .map(|i| {
            let row = rows.row(i as usize);
            let along: f32 = row.iter().map(|&cell| table[usize::from(cell)]).sum();
            (along / (row.len() as f32).sqrt(), i)
        })
        .collect()
}

fn load(table: &mut [f32], rest: &[f32], direction: &[f32]) {
    for (j, &along) in direction.iter().enumerate() {
        for v in 3 * j..3 * j + 3 {
            table[v] = rest[v] * along;
        }
    }
}

/// Logarithm, for the losses.
pub(super) fn log(x: f32) -> f32 {
    ln_fast(x)
}

/// Exponential of a number up to nought.
pub(super) fn exponential(x: f32) -> f32 {
    exp_fast(x)
}
