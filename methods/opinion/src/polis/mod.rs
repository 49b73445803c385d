//! The documented Polis pipeline, number by number: projection, groups, representative statements, consensus,
//! routing priority.

mod base;
mod groups;
mod represent;

pub(crate) use represent::picks;
pub use represent::{
    ConsensusPick, Measures, Pick, Side, consensus, measures, prop_test, two_prop_test,
};

use crate::{
    eigen::{self, Centred, Directions},
    groups::Groups,
    par,
    tally::Tallies,
    votes::Votes,
};

/// How to compute.
#[derive(Clone, Debug)]
pub struct Options {
    /// Start of all that is drawn by chance.
    pub seed: u64,
    /// Threads; the result does not depend on it.
    pub threads: usize,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            seed: 1,
            threads: par::threads(),
        }
    }
}

/// Where everybody and every statement stands.
#[derive(Clone, Debug, PartialEq)]
pub struct Positions {
    /// Of each participant, in the order of the votes.
    pub participants: Vec<[f64; 2]>,
    /// Of each statement.
    pub statements: Vec<[f64; 2]>,
    /// How far each statement stands from the middle.
    pub extremity: Vec<f64>,
    pub(crate) directions: Directions,
    pub(crate) means: Vec<f64>,
}

/// What evidence there is for the number of groups: the silhouette of each number.
#[derive(Clone, Debug, PartialEq)]
pub struct Silhouette {
    /// Number of groups.
    pub k: usize,
    /// Mean silhouette over base clusters.
    pub silhouette: f64,
}

/// The result of the pipeline.
#[derive(Clone, Debug, PartialEq)]
pub struct Landscape {
    /// Where everybody stands.
    pub positions: Positions,
    /// Who belongs together.
    pub groups: Groups,
    /// Silhouettes of the numbers of groups that were tried; none where the groups were given.
    pub silhouettes: Vec<Silhouette>,
    /// Counts of each group.
    pub tallies: Tallies,
    /// Representative statements of each group, in order.
    pub picks: Vec<Vec<Pick>>,
    /// Statements that nearly all share, and that nearly all refuse.
    pub consensus: [Vec<ConsensusPick>; 2],
    /// For each statement, the product over groups of the share that agrees.
    pub informed: Vec<f64>,
    /// For each statement, how much it wants to be shown next.
    pub priority: Vec<f64>,
    centres: Vec<[f64; 2]>,
    base: Vec<[f64; 2]>,
}

/// Computes the landscape; `given` fixes the groups; an earlier landscape makes a warm start.
#[must_use]
pub fn landscape(
    votes: &Votes,
    given: Option<Groups>,
    earlier: Option<&Landscape>,
    options: &Options,
) -> Landscape {
    let counts = votes.counts(options.threads);
    let positions = project(votes, &counts, earlier.map(|e| &e.positions), options);
    let (groups, silhouettes, base, centres) = match given {
        Some(groups) => (groups, Vec::new(), Vec::new(), Vec::new()),
        None => {
            let members = in_conversation(votes);
            groups::find(votes, &positions.participants, &members, earlier, options)
        }
    };
    let tallies = Tallies::new(votes, &groups, options.threads);
    let picks = picks(votes.statements(), &tallies);
    let consensus = consensus(votes.statements(), &tallies);
    let informed = (0..votes.statements().len())
        .map(|j| informed(&tallies, j))
        .collect();
    let priority = (0..votes.statements().len())
        .map(|j| {
            let grouped = tallies.grouped(j);
            priority(grouped, positions.extremity[j], votes.statements()[j].meta)
        })
        .collect();
    Landscape {
        positions,
        groups,
        silhouettes,
        tallies,
        picks,
        consensus,
        informed,
        priority,
        centres,
        base,
    }
}

/// Who is grouped: seven votes (or all statements where there are fewer); where these are fewer than fifteen people,
/// those with most votes fill up to fifteen. Places, rising.
pub(crate) fn in_conversation(votes: &Votes) -> Vec<usize> {
    let least = votes.statements().len().min(7);
    let cast = |i: &usize| votes.row(*i).len();
    let everybody = 0..votes.participants().len();
    let mut members: Vec<usize> = everybody.clone().filter(|i| cast(i) >= least).collect();
    if members.len() < 15 {
        let mut others: Vec<usize> = everybody.filter(|i| cast(i) < least).collect();
        others.sort_by_key(|i| std::cmp::Reverse(cast(i)));
        others.truncate(15 - members.len());
        members.extend(others);
        members.sort_unstable();
    }
    members
}

fn project(
    votes: &Votes,
    counts: &[u32],
    earlier: Option<&Positions>,
    options: &Options,
) -> Positions {
    let centred = Centred::new(votes, counts, options.threads);
    let start = earlier.map_or(&[][..], |e| &e.directions.vectors);
    let directions = eigen::strongest(&centred, 2, 1e-12, 300, start);
    let size = votes.statements().len();
    let nought = vec![0.0; size];
    let [v, w] = [0, 1].map(|k| directions.vectors.get(k).unwrap_or(&nought));
    let [tv, tw] = [v, w].map(|v| centred.table(v));
    // Both tables side by side: a vote reads one place of memory.
    let table: Vec<[f64; 2]> = tv.iter().zip(&tw).map(|(&a, &b)| [a, b]).collect();
    let zeroed = votes.statements().iter().filter(|s| !s.counts()).count();
    let out: Vec<bool> = votes.statements().iter().map(|s| !s.counts()).collect();
    let chunks = votes.chunks();
    let participants = par::map(options.threads, chunks.len(), |c| {
        let mut places = Vec::with_capacity(chunks.range(c).len());
        for i in chunks.range(c) {
            let row = votes.row(i);
            let mut p = [0.0; 2];
            for &cell in row {
                let [a, b] = table[usize::from(cell)];
                p[0] += a;
                p[1] += b;
            }
            // A statement that was taken out counts as a vote of everybody.
            let seen = if zeroed == 0 {
                row.len()
            } else {
                let among = row.iter().filter(|&&e| out[usize::from(e) / 3]).count();
                row.len() - among + zeroed
            };
            let scale = (size as f64 / seen.max(1) as f64).sqrt();
            places.push([scale * p[0], scale * p[1]]);
        }
        places
    })
    .concat();
    let root = (size as f64).sqrt();
    let statements: Vec<[f64; 2]> = (0..size)
        .map(|j| [v, w].map(|v| root * (1.0 - centred.means[j]) * v[j]))
        .collect();
    let extremity = statements
        .iter()
        .map(|[x, y]| (x * x + y * y).sqrt())
        .collect();
    Positions {
        participants,
        statements,
        extremity,
        means: centred.means,
        directions,
    }
}

impl Positions {
    /// Where somebody with these votes stands now, without anybody else being looked at again.
    #[must_use]
    pub fn place(&self, votes: &Votes, cast: &[(usize, crate::Vote)]) -> [f64; 2] {
        let statements = votes.statements();
        let mut seen = statements.iter().filter(|s| !s.counts()).count();
        let mut place = [0.0; 2];
        for &(j, vote) in cast.iter().filter(|&&(j, _)| statements[j].counts()) {
            seen += 1;
            for (sum, v) in place.iter_mut().zip(&self.directions.vectors) {
                *sum += (f64::from(vote.number()) - self.means[j]) * v[j];
            }
        }
        let scale = (statements.len() as f64 / seen.max(1) as f64).sqrt();
        place.map(|sum| scale * sum)
    }
}

impl Landscape {
    /// The group whose middle is nearest to a place.
    #[must_use]
    pub fn nearest(&self, place: [f64; 2]) -> Option<u16> {
        let gap = |c: &[f64; 2]| (c[0] - place[0]).powi(2) + (c[1] - place[1]).powi(2);
        (0..self.centres.len())
            .min_by(|&a, &b| gap(&self.centres[a]).total_cmp(&gap(&self.centres[b])))
            .map(|g| g as u16)
    }
}

/// Product over groups of the share that agrees, one added above and two below.
#[must_use]
pub fn informed(tallies: &Tallies, statement: usize) -> f64 {
    (0..tallies.groups())
        .map(|g| {
            let t = tallies.of(g, statement);
            (f64::from(t.agree) + 1.0) / (f64::from(t.seen()) + 2.0)
        })
        .product()
}

/// How much a statement wants to be shown next: few votes, much agreement, little passing, far from the middle.
#[must_use]
pub fn priority(seen: crate::tally::Count, extremity: f64, meta: bool) -> f64 {
    if meta {
        return 49.0;
    }
    let [a, p, s] = [seen.agree, seen.pass, seen.seen()].map(f64::from);
    let importance = (1.0 - (p + 1.0) / (s + 2.0)) * (extremity + 1.0) * ((a + 1.0) / (s + 2.0));
    let young = 1.0 + 8.0 * crate::num::exp(-std::f64::consts::LN_2 * s / 5.0);
    (importance * young).powi(2)
}
