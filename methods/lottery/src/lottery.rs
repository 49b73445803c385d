//! The lottery itself: chances, the panels that give them, and the proof.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{
    Stop, Watch,
    certificate::{self, Basis, Certificate, TOLERANCE},
    chance::Chance,
    legacy,
    model::{Mistake, Pool, Shape, Stand},
    peel::Panel,
    relax::{self, Relaxation},
    rota,
    solve::{Aim, NASH_GAP, Solution, UNITS, solve},
    watch::Watcher,
};

/// What is fair.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// The least chance as high as it can be, then the next, and so on.
    #[default]
    Leximin,
    /// The least chance as high as it can be; nothing is said of the others.
    Maximin,
    /// The product of all chances as high as it can be.
    Nash,
    /// Seats drawn one by one, begun again where that leads nowhere; promises nothing.
    Legacy,
}

impl std::str::FromStr for Rule {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        match text {
            "leximin" => Ok(Self::Leximin),
            "maximin" => Ok(Self::Maximin),
            "nash" => Ok(Self::Nash),
            "legacy" => Ok(Self::Legacy),
            _ => Err(format!(
                "“{text}” is no rule; there are leximin, maximin, nash and legacy"
            )),
        }
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Leximin => "leximin",
            Self::Maximin => "maximin",
            Self::Nash => "nash",
            Self::Legacy => "legacy",
        })
    }
}

/// A panel and its share of the weight.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Of [`Lottery::total`].
    pub weight: u64,
    /// Members by number, in order.
    pub members: Vec<usize>,
}

/// Chances, the panels that give them, and why these chances are the best.
#[derive(Clone, Debug)]
pub struct Lottery {
    /// What is fair.
    pub rule: Rule,
    /// By which chance inside the computation was made; the same again gives the same.
    pub seed: u64,
    /// The chance of each member: exactly what the panels give.
    pub chances: Vec<f64>,
    /// Every panel that can be drawn.
    pub panels: Vec<Share>,
    /// Weight of all panels together.
    pub total: u64,
    /// What is proven.
    pub certificate: Certificate,
    /// Members whom no panel can have, as the quotas stand.
    pub never: Vec<usize>,
}

/// Why there is no lottery.
#[derive(Clone, Debug, thiserror::Error)]
pub enum Failure {
    /// The pool contradicts itself.
    #[error(transparent)]
    Mistake(#[from] Mistake),
    /// No panel keeps all quotas; what would help.
    #[error("{}", relax::sentence(.0))]
    Contradiction(Vec<Relaxation>),
    /// Plain drawing never came to an end.
    #[error("stratified drawing led nowhere in {0} attempts; take another rule")]
    Nowhere(u64),
    /// No answer in the given time.
    #[error(transparent)]
    Stop(#[from] Stop),
}

/// Computes a lottery.
///
/// # Errors
/// Where the pool contradicts itself, no panel keeps all quotas, or it was stopped before a first panel was found.
pub fn lottery(
    pool: &Pool,
    rule: Rule,
    seed: u64,
    watch: &mut dyn Watch,
) -> Result<Lottery, Failure> {
    pool.check()?;
    let mut watcher = Watcher::new(watch);
    let aim = match rule {
        Rule::Leximin => Aim::Leximin,
        Rule::Maximin => Aim::Maximin,
        Rule::Nash => Aim::Nash,
        Rule::Legacy => return by_drawing(pool, seed, &mut watcher),
    };
    let shape = Shape::of(pool);
    let Some(solution) = solve(&shape, aim, seed, &mut watcher)? else {
        let (_, found) = relax::relaxations(pool, &relax::Limits::default(), &mut watcher)?;
        return Err(Failure::Contradiction(found));
    };
    Ok(assemble(pool, &shape, rule, seed, &solution))
}

fn assemble(pool: &Pool, shape: &Shape, rule: Rule, seed: u64, solution: &Solution) -> Lottery {
    let weights = in_units(&solution.mixture);
    let mut chance = Chance::of(seed, "members");
    let orders: Vec<Vec<usize>> = shape
        .kinds
        .iter()
        .map(|kind| {
            let mut members = kind.members.clone();
            chance.shuffle(&mut members);
            members
        })
        .collect();
    let panels: Vec<Share> = rota::seat(shape, &weights, &orders)
        .into_iter()
        .map(|(weight, members)| Share {
            weight: weight as u64,
            members,
        })
        .collect();
    let chances = chances(pool, &panels, UNITS as u64);
    let mut missed = 0.0_f64;
    for (kind, seats) in shape.kinds.iter().zip(&solution.seats) {
        let wanted = seats / kind.members.len() as f64;
        for member in &kind.members {
            missed = missed.max((chances[*member] - wanted).abs());
        }
    }
    let (ground, levels) = certificate::levels(pool, shape, &solution.ground);
    let exact = match rule {
        Rule::Nash => solution.gap.is_some_and(|gap| gap < NASH_GAP),
        _ => ground != Basis::Nothing,
    };
    let note = if solution.stopped {
        Some("stopped before the end: every panel keeps every quota, but the chances are not the best".to_owned())
    } else if rule == Rule::Nash && !exact {
        Some(
            "no better than this was found; the gap says how much better there could be".to_owned(),
        )
    } else {
        None
    };
    let members_of = |kinds: &[usize]| kinds.iter().map(|k| shape.kinds[*k].members.len()).sum();
    let mut never: Vec<usize> = solution
        .never
        .iter()
        .flat_map(|kind| shape.kinds[*kind].members.iter().copied())
        .collect();
    never.sort_unstable();
    Lottery {
        rule,
        seed,
        chances,
        panels,
        total: UNITS as u64,
        certificate: Certificate {
            exact: exact && !solution.stopped,
            tolerance: TOLERANCE,
            missed,
            ground,
            searched: members_of(&solution.barred),
            barred: solution.barred.clone(),
            levels,
            gap: solution.gap,
            note,
        },
        never,
    }
}

/// Weights as whole units that sum to all units.
fn in_units(mixture: &[(f64, Panel)]) -> Vec<(i64, Panel)> {
    let total: f64 = mixture.iter().map(|(weight, _)| weight).sum();
    let mut weights: Vec<(i64, Panel)> = mixture
        .iter()
        .map(|(weight, panel)| {
            (
                (weight / total * UNITS as f64).round() as i64,
                panel.clone(),
            )
        })
        .filter(|(weight, _)| *weight > 0)
        .collect();
    let sum: i64 = weights.iter().map(|(weight, _)| weight).sum();
    if let Some(heaviest) = (0..weights.len()).max_by_key(|i| (weights[*i].0, usize::MAX - i)) {
        weights[heaviest].0 += UNITS - sum;
    }
    weights
}

pub(crate) fn chances(pool: &Pool, panels: &[Share], total: u64) -> Vec<f64> {
    let mut weights = vec![0_u64; pool.members.len()];
    for panel in panels {
        for member in &panel.members {
            weights[*member] += panel.weight;
        }
    }
    weights
        .into_iter()
        .map(|w| w as f64 / total as f64)
        .collect()
}

fn by_drawing(pool: &Pool, seed: u64, watcher: &mut Watcher<'_>) -> Result<Lottery, Failure> {
    let (drawn, failed) = legacy::draws(pool, seed, watcher)?;
    let panels: Vec<Share> = drawn
        .into_iter()
        .map(|(members, weight)| Share { weight, members })
        .collect();
    let total: u64 = panels.iter().map(|panel| panel.weight).sum();
    if total == 0 {
        return Err(Failure::Nowhere(failed));
    }
    Ok(Lottery {
        rule: Rule::Legacy,
        seed,
        chances: chances(pool, &panels, total),
        panels,
        total,
        certificate: Certificate {
            exact: false,
            tolerance: 0.5 / (total as f64).sqrt(),
            missed: 0.0,
            ground: Basis::Nothing,
            searched: 0,
            barred: Vec::new(),
            levels: Vec::new(),
            gap: None,
            note: Some(format!(
                "estimated from {total} draws; {failed} further attempts led nowhere"
            )),
        },
        never: Vec::new(),
    })
}

impl Lottery {
    /// The panel at a place in the whole weight, below [`Self::total`].
    #[must_use]
    pub fn at(&self, place: u64) -> &[usize] {
        let mut before = 0;
        for panel in &self.panels {
            before += panel.weight;
            if place < before {
                return &panel.members;
            }
        }
        self.panels.last().map_or(&[], |panel| &panel.members)
    }

    /// Draws a panel by a seed.
    #[must_use]
    pub fn draw(&self, seed: u64) -> &[usize] {
        self.at(Chance::of(seed, "draw").below(self.total))
    }

    /// The least chance of those on whom chance decides.
    #[must_use]
    pub fn least(&self, pool: &Pool) -> f64 {
        self.free(pool).fold(f64::INFINITY, f64::min).min(1.0)
    }

    fn free<'a>(&'a self, pool: &'a Pool) -> impl Iterator<Item = f64> + 'a {
        pool.members
            .iter()
            .zip(&self.chances)
            .filter(|(member, _)| member.stand == Stand::Free)
            .map(|(_, chance)| *chance)
    }

    /// How unequal the chances are of those on whom chance decides: 0 for all alike.
    #[must_use]
    pub fn gini(&self, pool: &Pool) -> f64 {
        let mut chances: Vec<f64> = self.free(pool).collect();
        chances.sort_by(f64::total_cmp);
        let count = chances.len() as f64;
        let sum: f64 = chances.iter().sum();
        if sum <= 0.0 {
            return 0.0;
        }
        let ranked: f64 = chances
            .iter()
            .enumerate()
            .map(|(rank, chance)| (2.0 * (rank as f64 + 1.0) - count - 1.0) * chance)
            .sum();
        (ranked / (count * sum)).max(0.0)
    }
}
