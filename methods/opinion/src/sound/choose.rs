//! How many groups there are: the number that best tells votes that it has not seen, against one group, and against
//! votes dealt out anew.

use super::{
    STABLE,
    mixture::{self, MOST, Mixture, Rows, grow, likeliest},
};
use crate::{
    num::{self, mix},
    par,
};

/// Held-out parts; each run of all misses one in ten votes.
pub(super) const PARTS: u64 = 10;

/// What the parts of one person's votes are drawn from.
pub(super) fn key(seed: u64, participant: u32) -> u64 {
    mix(seed ^ 0xf01d, participant.into(), 0)
}

/// The part of a vote; depends on who and what alone.
pub(super) fn part(key: u64, statement: u32) -> u64 {
    let mixed = key.wrapping_add(u64::from(statement).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    let mixed = (mixed ^ (mixed >> 32)).wrapping_mul(0xd6e8_feb8_6659_fd93);
    ((mixed >> 32) * PARTS) >> 32
}

/// Whoever belongs to a class less surely than this belongs to none.
pub(super) const ENOUGH: f32 = 0.6;
/// No class.
pub(super) const UNSURE: u8 = u8::MAX;

/// People of the sample with their votes and the part that each vote is in.
pub(super) struct Sample {
    pub rows: Rows<'static>,
    pub parts: Vec<u8>,
}

impl Sample {
    /// Votes outside a part, and votes inside it, person by person.
    fn split(&self, part: u8) -> (Rows<'static>, Rows<'static>) {
        let (mut inside, mut outside) = (Rows::new(self.rows.size), Rows::new(self.rows.size));
        for i in 0..self.rows.people() {
            let range = self.rows.starts[i] as usize..self.rows.starts[i + 1] as usize;
            let cells = || range.clone().map(|e| (self.rows.cells[e], self.parts[e]));
            outside.push(cells().filter(|c| c.1 != part).map(|c| c.0));
            inside.push(cells().filter(|c| c.1 == part).map(|c| c.0));
        }
        (outside, inside)
    }
}

/// One run that misses a part of the votes.
pub(super) struct Run {
    train: Rows<'static>,
    test: Rows<'static>,
    shares: Vec<f32>,
    /// Mixtures of one class, two classes and so on.
    pub mixtures: Vec<Mixture>,
    /// For each number of classes, where each person belongs; [`UNSURE`] where it is hardly likelier than not.
    pub belongs: Vec<Vec<u8>>,
    /// For each number of classes, how much better each person's unseen votes are told than by one class.
    gains: Vec<Vec<f32>>,
}

impl Run {
    fn new(sample: &Sample, part: u8) -> Self {
        let (train, test) = sample.split(part);
        let shares = train.shares();
        let people = train.people();
        Self {
            mixtures: vec![Mixture::one(&shares)],
            belongs: vec![vec![0; people]],
            gains: vec![vec![0.0; people]],
            train,
            test,
            shares,
        }
    }

    fn grow(&mut self) {
        let last = &self.mixtures[self.mixtures.len() - 1];
        let mixture = grow(&self.train, &self.shares, last, 1);
        let chances = mixture.chances();
        let (mut belongs, mut gains) = (Vec::new(), Vec::new());
        for i in 0..self.train.people() {
            let (r, _) = mixture.posterior(self.train.row(i).iter().copied());
            let class = likeliest(&r);
            belongs.push(if r[class] >= ENOUGH {
                class as u8
            } else {
                UNSURE
            });
            let mut gain = 0.0;
            for &cell in self.test.row(i) {
                let chance: f32 = (0..MOST)
                    .map(|k| r[k] * chances[usize::from(cell)][k])
                    .sum();
                gain += mixture::log(chance) - mixture::log(self.shares[usize::from(cell)]);
            }
            gains.push(gain);
        }
        self.belongs.push(belongs);
        self.gains.push(gains);
        self.mixtures.push(mixture);
    }

    /// Loss of one class over the unseen votes.
    fn loss_of_one(&self) -> f64 {
        self.test
            .cells
            .iter()
            .map(|&cell| -f64::from(mixture::log(self.shares[usize::from(cell)])))
            .sum()
    }

    fn gain(&self, k: usize) -> f64 {
        self.gains[k - 1].iter().map(|&g| f64::from(g)).sum()
    }
}

/// How well a number of groups tells unseen votes.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Prediction {
    /// Number of groups.
    pub k: usize,
    /// Mean loss per unseen vote (natural logarithm).
    pub loss: f64,
    /// How much less than with one group.
    pub gain: f64,
    /// Standard error of that, by participants.
    pub error: f64,
    /// Mean agreement between runs with this number (adjusted Rand index), of those who surely belong in both.
    pub agreement: f64,
}

/// The evidence for the number of groups.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Evidence {
    /// Unseen votes that were told.
    pub tested: usize,
    /// By number of groups.
    pub predictions: Vec<Prediction>,
    /// Gain of two groups per unseen vote in each deal of the votes, highest first.
    pub shuffled: Vec<f64>,
    /// Whether the gain beats every deal and 2.5 of its own errors.
    pub beyond_chance: bool,
    /// Participants whose votes the number was chosen on.
    pub participants: usize,
}

pub(super) struct Chosen {
    pub k: usize,
    pub runs: Vec<Run>,
    /// Number of groups that half of the runs would choose, for each run.
    pub by_half: Vec<usize>,
    pub evidence: Evidence,
}

/// Chooses the number of groups.
pub(super) fn choose(
    sample: &Sample,
    count: usize,
    deals: usize,
    seed: u64,
    threads: usize,
) -> Chosen {
    let mut runs = par::map(threads, count, |r| Run::new(sample, r as u8));
    // Nobody is told apart in groups that could not hold five each.
    let most = (sample.rows.people() / 10).clamp(1, MOST);
    let mut totals = vec![0.0];
    while totals.len() < most {
        let k = totals.len() + 1;
        runs = grown(runs, threads);
        totals.push(runs.iter().map(|run| run.gain(k)).sum::<f64>());
        let best = best(&totals);
        let (loss, error) = advantage(&runs, best, k, sample.rows.people());
        if k >= 3 && (k - best >= 2 || (k > best && loss > 3.0 * error)) {
            break;
        }
        // One more group that adds next to nothing: more would cut a slope ever finer.
        if k >= 6 && totals[k - 1] - totals[k - 2] < LITTLE * totals[best - 1] {
            break;
        }
    }
    let tested: usize = runs.iter().map(|r| r.test.cells.len()).sum();
    let agreements: Vec<f64> = par::map(threads, totals.len(), |k| agreement(&runs, k + 1));
    let k = among(&runs, &agreements, sample.rows.people());
    let shuffled = shuffled(sample, deals, seed, threads);
    let votes = tested.max(1) as f64;
    let one: f64 = runs.iter().map(Run::loss_of_one).sum::<f64>() / votes;
    let predictions: Vec<Prediction> = (1..=totals.len())
        .map(|k| {
            let (gain, error) = advantage(&runs, k, 1, sample.rows.people());
            Prediction {
                k,
                loss: one - gain / votes,
                gain: gain / votes,
                error: error / votes,
                agreement: agreements[k - 1],
            }
        })
        .collect();
    let beyond_chance = k > 1
        && shuffled
            .first()
            .is_none_or(|&most| predictions[k - 1].gain > most);
    let half = runs.len().div_ceil(2);
    let by_half = (0..runs.len())
        .map(|r| {
            let some: Vec<&Run> = (0..half).map(|d| &runs[(r + d) % runs.len()]).collect();
            among(&some, &agreements, sample.rows.people())
        })
        .collect();
    Chosen {
        k: if beyond_chance { k } else { 1 },
        by_half,
        evidence: Evidence {
            tested,
            predictions,
            shuffled,
            beyond_chance,
            participants: sample.rows.people(),
        },
        runs,
    }
}

fn grown(runs: Vec<Run>, threads: usize) -> Vec<Run> {
    let cells: Vec<std::sync::Mutex<Option<Run>>> = runs
        .into_iter()
        .map(|r| std::sync::Mutex::new(Some(r)))
        .collect();
    par::map(threads, cells.len(), |r| {
        let run = cells[r].lock().ok().and_then(|mut run| run.take());
        run.map(|mut run| {
            run.grow();
            run
        })
    })
    .into_iter()
    .flatten()
    .collect()
}

fn best(totals: &[f64]) -> usize {
    (1..totals.len()).fold(0, |b, k| if totals[k] > totals[b] { k } else { b }) + 1
}

/// How much better `k` classes tell unseen votes than `other`, with its standard error by participants.
fn advantage(
    runs: &[impl std::borrow::Borrow<Run>],
    k: usize,
    other: usize,
    people: usize,
) -> (f64, f64) {
    let mut sums = vec![0.0_f64; people];
    for run in runs {
        let run = run.borrow();
        for ((sum, &a), &b) in sums
            .iter_mut()
            .zip(&run.gains[k - 1])
            .zip(&run.gains[other - 1])
        {
            *sum += f64::from(a) - f64::from(b);
        }
    }
    let total: f64 = sums.iter().sum();
    let mean = total / people.max(1) as f64;
    let spread: f64 = sums.iter().map(|s| (s - mean).powi(2)).sum();
    (total, spread.sqrt())
}

/// Mean agreement between runs that each miss one vote in ten, with `k` classes.
fn agreement(runs: &[Run], k: usize) -> f64 {
    let partitions: Vec<Vec<Option<u16>>> = runs
        .iter()
        .map(|run| {
            let class = |&c: &u8| (c != UNSURE).then_some(u16::from(c));
            run.belongs[k - 1].iter().map(class).collect()
        })
        .collect();
    between(&partitions)
}

/// Mean adjusted Rand index over all pairs.
pub(super) fn between(partitions: &[Vec<Option<u16>>]) -> f64 {
    let (mut sum, mut pairs) = (0.0, 0);
    for (a, one) in partitions.iter().enumerate() {
        for other in &partitions[..a] {
            sum += num::adjusted_rand(one, other);
            pairs += 1;
        }
    }
    if pairs == 0 {
        1.0
    } else {
        sum / f64::from(pairs)
    }
}

/// Share of the gain that is next to nothing.
const LITTLE: f64 = 0.05;
/// Standard errors by which a gain must beat nought.
const SURE: f64 = 2.5;
/// Of the gain of the best number, the share that is enough.
const ENOUGH_GAIN: f64 = 0.85;
/// The same, where fewer groups are steadier.
const NEARLY_ENOUGH: f64 = 0.75;

/// One, where the best number does not beat it surely. Where one number more than the best tells clearly
/// worse, there is a peak: the smallest number that is not worse than the peak by more than its error. Otherwise opinions
/// are a slope rather than heaps, and any number cuts it somewhere: of the numbers up to that which does most of the
/// work, the largest whose cuts stay where they are when votes are missing; where none does, the steadiest.
fn among(runs: &[impl std::borrow::Borrow<Run>], agreements: &[f64], people: usize) -> usize {
    let most = agreements.len();
    let totals: Vec<f64> = (1..=most)
        .map(|k| advantage(runs, k, 1, people).0)
        .collect();
    let best = best(&totals);
    let (gain, error) = advantage(runs, best, 1, people);
    if gain <= SURE * error {
        return 1;
    }
    let peaked = best < most && {
        let (lead, error) = advantage(runs, best, best + 1, people);
        lead > error
    };
    let clear = |k: &usize| {
        let (gain, error) = advantage(runs, *k, 1, people);
        gain > SURE * error
    };
    let steady = |k: &usize| agreements[k - 1] >= STABLE;
    if peaked {
        let peak = (2..best)
            .find(|&k| {
                let (lead, error) = advantage(runs, best, k, people);
                lead <= error
            })
            .unwrap_or(best);
        if steady(&peak) {
            return peak;
        }
        // A peak that moves with one vote in ten gives way to a steady number that does most of its work.
        return (2..peak)
            .rev()
            .filter(clear)
            .find(|k| steady(k) && totals[k - 1] >= NEARLY_ENOUGH * totals[peak - 1])
            .unwrap_or(peak);
    }
    let enough = (2..best)
        .find(|&k| totals[k - 1] >= ENOUGH_GAIN * gain)
        .unwrap_or(best);
    let steadiest = || {
        (2..=enough)
            .filter(clear)
            .max_by(|&a, &b| agreements[a - 1].total_cmp(&agreements[b - 1]))
    };
    (2..=enough)
        .rev()
        .filter(clear)
        .find(steady)
        .or_else(steadiest)
        .unwrap_or(enough)
}

/// Gain of two classes per unseen vote where the votes on each statement are dealt out anew, highest first.
fn shuffled(sample: &Sample, deals: usize, seed: u64, threads: usize) -> Vec<f64> {
    let mut gains = par::map(threads, deals, |deal| {
        let mut by_statement: Vec<Vec<u16>> = vec![Vec::new(); sample.rows.size];
        for &cell in sample.rows.cells.iter() {
            by_statement[usize::from(cell) / 3].push(cell);
        }
        let mut chance = num::Chance::new(mix(seed, 0xdea1, deal as u64));
        for column in &mut by_statement {
            chance.shuffle(column);
        }
        let mut rows = sample.rows.clone();
        for cell in rows.cells.to_mut() {
            if let Some(dealt) = by_statement[usize::from(*cell) / 3].pop() {
                *cell = dealt;
            }
        }
        let dealt = Sample {
            rows,
            parts: sample.parts.clone(),
        };
        let mut run = Run::new(&dealt, (deal as u64 % PARTS) as u8);
        run.grow();
        run.gain(2) / run.test.cells.len().max(1) as f64
    });
    gains.sort_by(|a, b| b.total_cmp(a));
    gains
}
