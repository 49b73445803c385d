//! The sound method: as many groups as the votes bear out, one included, and nothing said that chance would say too.

mod choose;
mod factor;
mod findings;
mod member;
mod mixture;
mod view;

pub use choose::{Evidence, Prediction};
pub use findings::{Bridge, Common, FALSE_SHARE, FewHold, Minority, Pick};
pub use view::FEWEST;

use crate::{
    groups::Groups,
    par,
    tally::Tallies,
    votes::{Vote, Votes},
};
use choose::{Chosen, PARTS, choose};
use factor::Factors;
use mixture::{MOST, Mixture, improve};
use view::View;

/// Agreement of runs from which on groups are called stable.
pub const STABLE: f64 = 0.8;

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

/// How the groups come out when each run misses one vote in ten.
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
pub struct Stability {
    /// Mean agreement between two runs beyond chance (adjusted Rand index): 1 the same groups, 0 no more alike than
    /// chance. Of those who are in a group.
    pub agreement: f64,
    /// Share of runs that choose the number of groups that is shown.
    pub same_number: f64,
    /// Runs.
    pub runs: usize,
    /// Whether the groups are stable enough to be relied on.
    pub stable: bool,
}

/// Where somebody stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Standpoint {
    /// Place in the picture; none where nothing is known.
    pub at: Option<[f64; 2]>,
    /// How unsure the place is, from 0 (certain) to 1 (nothing known).
    pub unsure: f64,
    /// Share of resamplings of the votes in which they belong to their group.
    pub confidence: Option<f64>,
}

/// What is kept for a warm start, and for placing one person at once.
#[derive(Clone, Debug)]
struct Kept {
    statements: Vec<u32>,
    factors: Factors,
    mixture: Option<Mixture>,
    /// Mixtures that each miss a part of the votes, with their classes numbered as those of `mixture`.
    without: Vec<(u8, Mixture)>,
    /// Group of each class.
    group: Vec<Option<u16>>,
}

/// The result of the sound method.
#[derive(Clone, Debug)]
pub struct Landscape {
    /// Of each participant, in the order of the votes.
    pub standpoints: Vec<Standpoint>,
    /// Place of each statement; none where it was not looked at.
    pub statements: Vec<Option<[f64; 2]>>,
    /// Who belongs together. One group where the votes bear out no more; those whose votes do not tell stand in none.
    pub groups: Groups,
    /// Evidence for the number of groups; none where they were given, or where fewer than five people voted.
    pub evidence: Option<Evidence>,
    /// How stable the groups are.
    pub stability: Option<Stability>,
    /// Counts of each group.
    pub tallies: Tallies,
    /// All statements that stand for each group, clearest first.
    pub representative: Vec<Vec<Pick>>,
    /// Those of them that are shown.
    pub shown: Vec<Vec<Pick>>,
    /// What everybody agrees to and what everybody refuses.
    pub common: [Vec<Common>; 2],
    /// Statements that all groups lean to.
    pub bridges: Vec<Bridge>,
    /// Groups that are not the largest, with what is theirs alone.
    pub minorities: Vec<Minority>,
    /// Positions that few hold, in a group or not.
    pub few_hold: Vec<FewHold>,
    /// Share of agreement and of disagreement over groups (geometric mean).
    pub informed: Vec<Option<[f64; 2]>>,
    /// For each statement, how much it wants to be shown next.
    pub priority: Vec<f64>,
    /// Fewer than five people voted: nothing is shown.
    pub too_few: bool,
    kept: Kept,
}

/// Votes that a number of groups is chosen on: more where there are more statements.
fn sample_size(statements: usize) -> usize {
    (150 * statements).clamp(60_000, 150_000)
}

/// Computes the landscape; `given` fixes the groups. An earlier landscape of nearly the same votes makes a warm start:
/// the number of groups, its evidence and its stability are taken over, everything else is computed anew.
#[must_use]
pub fn landscape(
    votes: &Votes,
    given: Option<Groups>,
    earlier: Option<&Landscape>,
    options: &Options,
) -> Landscape {
    let threads = options.threads;
    let counts = votes.counts(threads);
    let view = View::new(votes, &counts);
    let people = votes.participants().len();
    let voters = (0..people)
        .filter(|&i| view.row(i).next().is_some())
        .count();
    if voters < FEWEST {
        return nothing(votes, threads);
    }
    let warm = earlier.filter(|e| e.kept.statements == view.statements && !e.too_few);
    let (sampled, sample) = view.sample(sample_size(view.statements.len()), options.seed);
    let factors = Factors::find(&sample.rows, warm.map(|w| &w.kept.factors), threads);
    let mut kept = Kept {
        statements: view.statements.clone(),
        factors,
        mixture: None,
        without: Vec::new(),
        group: Vec::new(),
    };
    let (mut evidence, mut stability) = (None, None);
    let mut confidence = vec![None; people];
    let groups = if let Some(groups) = given {
        groups
    } else {
        let all_in = sampled.len() == voters;
        let everybody = if all_in { None } else { Some(view.rows()) };
        let rows = everybody.as_ref().unwrap_or(&sample.rows);
        let shares = rows.shares();
        let mut chosen: Option<Chosen> = None;
        let mut mixture = match warm.and_then(|w| w.kept.mixture.clone()) {
            Some(mixture) => mixture,
            None => {
                let small = sample.rows.cells.len() <= 30_000;
                let (runs, deals) = if small { (PARTS as usize, 19) } else { (5, 5) };
                let found = choose(&sample, runs, deals, options.seed, threads);
                let shares = sample.rows.shares();
                let mut mixture = Mixture::one(&shares);
                while mixture.k < found.k {
                    mixture = mixture::grow(&sample.rows, &shares, &mixture, threads);
                }
                chosen = Some(found);
                mixture
            }
        };
        if mixture.k > 1 {
            improve(
                rows,
                &shares,
                &mut mixture,
                if warm.is_some() {
                    2
                } else if all_in {
                    40
                } else {
                    4
                },
                threads,
            );
        } else {
            mixture = Mixture::one(&shares);
        }
        let rounds = if warm.is_some() { 5 } else { 20 };
        let members = member::members(&view, &mixture, all_in, rounds, options);
        let (groups, class_group) = settle(members.belongs, mixture.k, people);
        if let Some(found) = &chosen {
            stability = Some(member::stability(found, &groups, &sampled));
            kept.without = member::aligned(found, &mixture, &sample);
        } else if let Some(warm) = warm {
            kept.without.clone_from(&warm.kept.without);
            evidence.clone_from(&warm.evidence);
            stability.clone_from(&warm.stability);
        }
        if let Some(found) = chosen {
            evidence = Some(found.evidence);
        }
        for (i, confidence) in confidence.iter_mut().enumerate() {
            *confidence = groups.of[i].map(|_| f64::from(members.confidence[i]));
        }
        kept.mixture = Some(mixture);
        kept.group = class_group;
        groups
    };
    finish(
        votes, &view, groups, confidence, evidence, stability, kept, options,
    )
}

/// Classes with five members or more as groups; one group of all who voted where fewer than two are left.
fn settle(belongs: Vec<Option<u8>>, classes: usize, people: usize) -> (Groups, Vec<Option<u16>>) {
    let mut sizes = vec![0; classes];
    for &class in belongs.iter().flatten() {
        sizes[usize::from(class)] += 1;
    }
    let large = |c: u8| sizes[usize::from(c)] >= FEWEST;
    let many = sizes.iter().filter(|&&s| s >= FEWEST).count();
    if classes < 2 || many < 2 {
        // Whoever voted belongs, also those whose class was unsure.
        let groups = Groups {
            names: vec!["0".to_owned()],
            of: belongs.iter().map(|b| b.map(|_| 0)).collect(),
        };
        return (groups, vec![Some(0); classes]);
    }
    debug_assert_eq!(belongs.len(), people);
    let of = belongs
        .into_iter()
        .map(|b| b.filter(|&c| large(c)).map(u16::from))
        .collect();
    let (groups, order) = Groups::by_size(of);
    let mut group = vec![None; classes];
    for (g, &class) in order.iter().enumerate() {
        group[class] = Some(g as u16);
    }
    (groups, group)
}

#[expect(
    clippy::too_many_arguments,
    reason = "the last step takes what all others made"
)]
fn finish(
    votes: &Votes,
    view: &View<'_>,
    groups: Groups,
    confidence: Vec<Option<f64>>,
    evidence: Option<Evidence>,
    stability: Option<Stability>,
    kept: Kept,
    options: &Options,
) -> Landscape {
    let threads = options.threads;
    let places = kept.factors.places(view, threads);
    let standpoints = places
        .iter()
        .zip(&confidence)
        .map(|(place, &confidence)| Standpoint {
            at: place.map(|p| p.at),
            unsure: place.map_or(1.0, |p| p.unsure),
            confidence,
        })
        .collect();
    let mut statements = vec![None; votes.statements().len()];
    for (&j, s) in view.statements.iter().zip(&kept.factors.statements) {
        statements[j as usize] = Some([s[1], s[2]]);
    }
    let tallies = Tallies::new(votes, &groups, threads);
    let representative = if groups.len() < 2 {
        vec![Vec::new(); groups.len()]
    } else if kept.without.is_empty() {
        findings::representative(view, &tallies, &tallies)
    } else {
        let tested = member::unseen(view, &kept.without, &kept.group, groups.len(), options);
        findings::representative(view, &tallies, &tested)
    };
    let sizes = groups.sizes();
    let priority = (0..votes.statements().len())
        .map(|j| {
            let far = statements[j].map_or(0.0, |[x, y]: [f64; 2]| (x * x + y * y).sqrt());
            crate::polis::priority(tallies.all(j), far, votes.statements()[j].meta)
        })
        .collect();
    Landscape {
        shown: findings::first(&representative),
        common: findings::common(view, &tallies),
        bridges: findings::bridges(view, &kept.factors, &tallies),
        minorities: findings::minorities(&sizes, &representative),
        few_hold: findings::few_hold(view, &tallies),
        informed: (0..statements.len())
            .map(|j| findings::informed(&tallies, j))
            .collect(),
        priority,
        standpoints,
        statements,
        groups,
        evidence,
        stability,
        tallies,
        representative,
        too_few: false,
        kept,
    }
}

fn nothing(votes: &Votes, threads: usize) -> Landscape {
    let people = votes.participants().len();
    let size = votes.statements().len();
    let groups = Groups {
        names: Vec::new(),
        of: vec![None; people],
    };
    Landscape {
        standpoints: vec![
            Standpoint {
                at: None,
                unsure: 1.0,
                confidence: None
            };
            people
        ],
        statements: vec![None; size],
        tallies: Tallies::new(votes, &groups, threads),
        groups,
        evidence: None,
        stability: None,
        representative: Vec::new(),
        shown: Vec::new(),
        common: [Vec::new(), Vec::new()],
        bridges: Vec::new(),
        minorities: Vec::new(),
        few_hold: Vec::new(),
        informed: vec![None; size],
        priority: vec![0.0; size],
        too_few: true,
        kept: Kept {
            statements: Vec::new(),
            factors: Factors {
                statements: Vec::new(),
                seen: Vec::new(),
                noise: 1.0,
            },
            mixture: None,
            without: Vec::new(),
            group: Vec::new(),
        },
    }
}

/// Where one person stands by their votes so far.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Here {
    /// Place in the picture and how unsure it is; none before anything is known.
    pub at: Option<([f64; 2], f64)>,
    /// The likeliest group, and how likely; none where there is one group, or where it is less likely than not.
    pub group: Option<(u16, f64)>,
}

impl Landscape {
    /// Where somebody with these votes (places of statements) stands, without anybody else being looked at again.
    #[must_use]
    pub fn here(&self, cast: &[(usize, Vote)]) -> Here {
        let cells: Vec<u16> = cast
            .iter()
            .filter_map(|&(j, vote)| {
                let place = self
                    .kept
                    .statements
                    .binary_search(&u32::try_from(j).ok()?)
                    .ok()?;
                Some((3 * place + vote.code()) as u16)
            })
            .collect();
        let place = self.kept.factors.place(&cells);
        let mixture = self
            .kept
            .mixture
            .as_ref()
            .filter(|m| m.k > 1 && self.groups.len() > 1);
        let group = mixture.filter(|_| !cells.is_empty()).and_then(|mixture| {
            let (r, _) = mixture.posterior(cells.iter().copied());
            let class = mixture::likeliest(&r);
            let sure = f64::from(r[class]);
            Some((self.kept.group[class]?, sure)).filter(|_| sure >= choose::ENOUGH.into())
        });
        Here {
            at: place.map(|p| (p.at, p.unsure)),
            group,
        }
    }
}

const _: () = assert!(MOST < 256);
