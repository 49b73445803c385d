//! From the pool's shape to chances and a mixture of panels that gives them.

use crate::{
    Stop,
    climb::Rung,
    exact,
    join::{EXACT, Joined, Mixture, sparse},
    model::Shape,
    nash,
    peel::{Panel, Units, peel},
    relaxed::{self, Outcome},
    watch::{Stage, Watcher},
    welfare,
    whole::{Program, Search, heaviest},
};

/// Units of weight in which a mixture is counted.
pub(crate) const UNITS: i64 = 1_000_000_000_000_000;

/// How chances are proven to be the best.
#[derive(Clone, Debug)]
pub(crate) enum Ground {
    /// No division of members allows more, and whole panels attain it.
    Relaxed {
        rungs: Vec<Rung>,
        bonds: Vec<usize>,
    },
    /// No mixture of whole panels allows more; prices are by these kinds.
    Whole {
        rungs: Vec<Rung>,
        kinds: Vec<usize>,
    },
    Nothing,
}

/// Chances by kind and what gives them.
pub(crate) struct Solution {
    /// Expected seats that were computed; the mixture gives them but for rounding.
    pub(crate) seats: Vec<f64>,
    pub(crate) mixture: Vec<(f64, Panel)>,
    pub(crate) ground: Ground,
    /// Kinds of whom no panel can have one.
    pub(crate) never: Vec<usize>,
    /// Those of them of whom sums alone do not show it.
    pub(crate) barred: Vec<usize>,
    pub(crate) stopped: bool,
    pub(crate) gap: Option<f64>,
}

/// What the chances are to be the best of.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Aim {
    Leximin,
    Maximin,
    Nash,
}

/// Solves; `None` where no panel keeps all quotas.
pub(crate) fn solve(
    shape: &Shape,
    aim: Aim,
    seed: u64,
    watcher: &mut Watcher<'_>,
) -> Result<Option<Solution>, Stop> {
    let mut solver = Solver {
        shape,
        aim,
        seed,
        may: shape.kinds.iter().map(|kind| kind.most > 0).collect(),
        known: Vec::new(),
        fair_rest: false,
    };
    loop {
        match solver.round(watcher)? {
            Round::Done(solution) => return Ok(Some(*solution)),
            Round::Empty => return Ok(None),
            Round::Again => {}
        }
    }
}

enum Round {
    Done(Box<Solution>),
    Empty,
    Again,
}

struct Solver<'a> {
    shape: &'a Shape,
    aim: Aim,
    seed: u64,
    /// Kinds of whom a panel may have one, as far as is known.
    may: Vec<bool>,
    /// Panels met on the way.
    known: Vec<Panel>,
    /// Of the many lotteries with the highest least chance, the one that LEXIMIN gives is sought.
    fair_rest: bool,
}

/// Nash welfare counts as the best where it could gain no more than this.
pub(crate) const NASH_GAP: f64 = 1e-7;

impl Solver<'_> {
    fn barred(&self) -> Vec<usize> {
        let kinds = self.shape.kinds.iter().zip(&self.may).enumerate();
        kinds
            .filter(|(_, (kind, may))| !**may && kind.most > 0)
            .map(|(index, _)| index)
            .collect()
    }

    fn program(&self) -> Program {
        let mut program = Program::of(self.shape);
        for (bounds, may) in program.bounds.iter_mut().zip(&self.may) {
            if !may {
                bounds.1 = 0.0;
            }
        }
        program
    }

    fn round(&mut self, watcher: &mut Watcher<'_>) -> Result<Round, Stop> {
        watcher.at(Stage::Levels, 0.0)?;
        let first_only = self.aim == Aim::Maximin && !self.fair_rest;
        let relaxed = relaxed::chances(self.shape, &self.may, first_only, self.seed, watcher)?;
        let Outcome::Chances(relaxed) = relaxed else {
            return Ok(Round::Empty);
        };
        let mut never: Vec<usize> = (0..self.may.len()).filter(|k| !self.may[*k]).collect();
        for rung in relaxed.rungs.iter().filter(|rung| rung.chance < 1e-11) {
            never.extend(&rung.tight);
        }
        never.sort_unstable();
        never.dedup();
        let (seats, ground) = if self.aim == Aim::Nash {
            let mut may = self.may.clone();
            never.iter().for_each(|kind| may[*kind] = false);
            match nash::seats(self.shape, &may, &relaxed, watcher) {
                // Quotas leave next to no room: panels are let in one by one instead.
                Err(Stop::Numbers) => (relaxed.seats, Ground::Nothing),
                other => (other?, Ground::Nothing),
            }
        } else {
            let ground = Ground::Relaxed {
                rungs: relaxed.rungs,
                bonds: relaxed.bonds,
            };
            (relaxed.seats, ground)
        };
        let (mixture, joined) = match self.mix(&seats, watcher) {
            // Of a pool whose numbers are this ill-natured, panels are let in one by one instead.
            Err(Stop::Numbers) => (Mixture::new(seats.clone(), Vec::new()), Joined::Apart),
            other => other?,
        };
        let stopped = matches!(joined, Joined::Stopped);
        if stopped && mixture.panels.is_empty() {
            return Err(Stop::Asked);
        }
        self.known.extend(mixture.known.iter().cloned());
        self.known.extend(mixture.panels.iter().cloned());
        if stopped || matches!(joined, Joined::Exact) {
            let mixture = mixture.into_parts();
            let gap = match self.aim {
                Aim::Nash if !stopped => Some(self.nash_gap(&mixture, watcher)?),
                _ => None,
            };
            if gap.is_none_or(|gap| gap < NASH_GAP) {
                return Ok(Round::Done(Box::new(Solution {
                    seats,
                    mixture,
                    ground: if stopped { Ground::Nothing } else { ground },
                    never,
                    barred: self.barred(),
                    stopped,
                    gap,
                })));
            }
        }
        if self.aim == Aim::Maximin && !self.fair_rest {
            // A corner of the chances that the least allows is no mixture of panels; its middle is more likely one.
            self.fair_rest = true;
            return Ok(Round::Again);
        }
        if self.find_barred(&seats, watcher)? {
            return Ok(Round::Again);
        }
        if self.known.is_empty() {
            return Ok(Round::Empty);
        }
        if self.aim == Aim::Nash {
            return self.welfare(never, watcher);
        }
        watcher.at(Stage::Whole, 0.0)?;
        let exact = exact::chances(
            self.shape,
            &self.may,
            &self.known,
            self.aim == Aim::Maximin,
            self.seed,
            watcher,
        )?;
        for rung in exact.rungs.iter().filter(|rung| rung.chance < 1e-11) {
            never.extend(&rung.tight);
        }
        never.sort_unstable();
        never.dedup();
        Ok(Round::Done(Box::new(Solution {
            seats: exact.seats,
            mixture: exact.mixture,
            ground: Ground::Whole {
                rungs: exact.rungs,
                kinds: exact.kinds,
            },
            never,
            barred: self.barred(),
            stopped: false,
            gap: None,
        })))
    }

    fn mix(&mut self, seats: &[f64], watcher: &mut Watcher<'_>) -> Result<(Mixture, Joined), Stop> {
        let units = Units {
            all: UNITS,
            least: UNITS / 5_000_000_000,
            slop: 2_000 + self.shape.kinds.len() as i64,
        };
        let whole: Vec<i64> = seats
            .iter()
            .map(|s| (s * UNITS as f64).round().max(0.0) as i64)
            .collect();
        let peeled = peel(self.shape, whole, units, self.seed, watcher);
        let begin = peeled
            .panels
            .into_iter()
            .map(|(weight, panel)| (weight as f64 / UNITS as f64, panel))
            .collect();
        let mut mixture = Mixture::new(seats.to_vec(), begin);
        if self.aim == Aim::Maximin && !self.fair_rest && mixture.off() > EXACT {
            return Ok((mixture, Joined::Apart));
        }
        mixture.known.append(&mut self.known);
        if peeled.stopped {
            return Ok((mixture, Joined::Stopped));
        }
        let joined = mixture.complete(&|| self.program(), watcher)?;
        Ok((mixture, joined))
    }

    /// The seats of each kind that a mixture gives.
    fn expected(&self, mixture: &[(f64, Panel)]) -> Vec<f64> {
        let total: f64 = mixture.iter().map(|(weight, _)| weight).sum();
        let mut seats = vec![0.0; self.shape.kinds.len()];
        for (weight, panel) in mixture {
            for (kind, count) in panel {
                seats[*kind as usize] += weight / total * f64::from(*count);
            }
        }
        seats
    }

    /// The mean logarithm of chances can gain no more than this, by the best panel for the slopes.
    fn nash_gap(&self, mixture: &[(f64, Panel)], watcher: &mut Watcher<'_>) -> Result<f64, Stop> {
        let seats = self.expected(mixture);
        let mut slopes = vec![0.0; seats.len()];
        let mut members = 0.0;
        for ((slope, seats), kind) in slopes.iter_mut().zip(&seats).zip(&self.shape.kinds) {
            if *seats > 0.0 {
                *slope = kind.members.len() as f64 / seats;
                members += kind.members.len() as f64;
            }
        }
        // The linear program bounds the best panel; where that is not enough, the search is for the panel itself.
        for branches in [1, usize::MAX] {
            let search = Search {
                branches,
                ..Search::default()
            };
            let found = heaviest(self.program(), &slopes, &search, watcher)?;
            let gap = (found.bound / members - 1.0).max(0.0);
            if gap < NASH_GAP || branches > 1 {
                return Ok(gap);
            }
        }
        Err(Stop::Numbers)
    }

    /// Looks for a panel for each kind that none has yet; says whether a kind that had a chance turns out to have none.
    fn find_barred(&mut self, seats: &[f64], watcher: &mut Watcher<'_>) -> Result<bool, Stop> {
        let mut covered = vec![false; self.shape.kinds.len()];
        let cover = |covered: &mut [bool], panel: &Panel| {
            panel
                .iter()
                .for_each(|(kind, _)| covered[*kind as usize] = true);
        };
        self.known
            .iter()
            .for_each(|panel| cover(&mut covered, panel));
        let mut changed = false;
        for kind in 0..self.shape.kinds.len() {
            if covered[kind] || !self.may[kind] {
                continue;
            }
            let mut program = self.program();
            program.bounds[kind].0 = 1.0;
            let weights: Vec<f64> = covered.iter().map(|c| f64::from(u8::from(!c))).collect();
            let search = Search {
                first: true,
                ..Search::default()
            };
            let found = heaviest(program, &weights, &search, watcher)?;
            if let Some((_, counts)) = found.best {
                let panel = sparse(&counts);
                cover(&mut covered, &panel);
                self.known.push(panel);
            } else {
                self.may[kind] = false;
                changed |= seats[kind] > 1e-12;
            }
        }
        Ok(changed && !self.known.is_empty())
    }

    /// The best mixture of whole panels, beginning with those that are known.
    fn welfare(&self, never: Vec<usize>, watcher: &mut Watcher<'_>) -> Result<Round, Stop> {
        let found = welfare::mixture(self.shape, &|| self.program(), &self.known, watcher)?;
        let seats = self.expected(&found.mixture);
        let gap = if found.stopped {
            None
        } else {
            Some(self.nash_gap(&found.mixture, watcher)?)
        };
        Ok(Round::Done(Box::new(Solution {
            seats,
            mixture: found.mixture,
            ground: Ground::Nothing,
            never,
            barred: self.barred(),
            stopped: found.stopped,
            gap,
        })))
    }
}
