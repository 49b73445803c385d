//! Quotas that contradict one another: the smallest sets that would have to give way, and by how much.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    Stop,
    model::{Pool, Shape},
    watch::{Stage, Watcher},
    whole::{Found, Program, Search, heaviest},
};

/// A quota that gives way.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Change {
    /// Its category.
    pub category: String,
    /// Its feature.
    pub feature: String,
    /// Bounds as they are.
    pub from: (u32, u32),
    /// Bounds that would do.
    pub to: (u32, u32),
}

/// Quotas that would have to give way together; without any one of them it would not do.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relaxation {
    /// Each quota once.
    pub changes: Vec<Change>,
    /// Seats by which bounds move, all together.
    pub seats: u32,
}

/// How far to look.
#[derive(Clone, Debug)]
pub struct Limits {
    /// So many alternatives at most.
    pub alternatives: usize,
    /// A member who is to have a chance.
    pub with: Option<usize>,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            alternatives: 5,
            with: None,
        }
    }
}

/// One bound of one quota.
type Bound = (usize, bool);

struct Relaxer<'a> {
    shape: Shape,
    pool: &'a Pool,
    with: Option<usize>,
    /// Sets of bounds of each of which one at least must give way.
    conflicts: Vec<BTreeSet<Bound>>,
}

/// The words for a contradiction.
pub(crate) fn sentence(found: &[Relaxation]) -> String {
    if found.is_empty() {
        return "the quotas contradict one another, and no change of quotas within their limits would help: \
                look at the size of the panel, at groups, and at members who must be in or out"
            .to_owned();
    }
    let ways: Vec<String> = found
        .iter()
        .map(|relaxation| {
            let changes: Vec<String> = relaxation.changes.iter().map(Change::words).collect();
            changes.join(" and ")
        })
        .collect();
    format!(
        "the quotas contradict one another; it would be enough to change {}",
        ways.join("; or ")
    )
}

impl Change {
    /// For people.
    #[must_use]
    pub fn words(&self) -> String {
        format!(
            "“{}: {}” from {}–{} to {}–{}",
            self.category, self.feature, self.from.0, self.from.1, self.to.0, self.to.1
        )
    }
}

/// Whether all quotas can be kept as they are; and if not, the smallest sets that must give way: fewest quotas first, then
/// fewest seats. None of these if no change within the limits would do.
///
/// # Errors
/// Where it is stopped.
pub(crate) fn relaxations(
    pool: &Pool,
    limits: &Limits,
    watcher: &mut Watcher<'_>,
) -> Result<(bool, Vec<Relaxation>), Stop> {
    watcher.at(Stage::Relax, 0.0)?;
    let shape = Shape::of(pool);
    let with = limits.with.and_then(|member| {
        shape
            .kinds
            .iter()
            .position(|kind| kind.members.contains(&member))
    });
    if limits.with.is_some() && with.is_none() {
        return Ok((false, Vec::new()));
    }
    let mut relaxer = Relaxer {
        shape,
        pool,
        with,
        conflicts: Vec::new(),
    };
    let all: BTreeSet<Bound> = (0..pool.quotas.len())
        .flat_map(|quota| [(quota, false), (quota, true)])
        .filter(|bound| relaxer.room(*bound) > 0)
        .collect();
    if relaxer.least_change(&BTreeSet::new(), watcher)?.is_some() {
        return Ok((true, Vec::new()));
    }
    let Some(light) = relaxer.least_change(&all, watcher)? else {
        return Ok((false, Vec::new()));
    };
    let mut found: Vec<(BTreeSet<Bound>, Relaxation)> = Vec::new();
    for size in 1..=pool.quotas.len() {
        relaxer.of_size(size, &all, limits.alternatives, &mut found, watcher)?;
        if !found.is_empty() {
            break;
        }
    }
    // What moves the fewest seats, though it may touch more quotas.
    let relaxation = relaxer.words(&light);
    if !found.iter().any(|(_, known)| *known == relaxation) {
        found.push((BTreeSet::new(), relaxation));
    }
    let mut found: Vec<Relaxation> = found
        .into_iter()
        .map(|(_, relaxation)| relaxation)
        .collect();
    found.sort_by(|a, b| {
        (a.changes.len(), a.seats, &a.changes).cmp(&(b.changes.len(), b.seats, &b.changes))
    });
    found.truncate(limits.alternatives.max(1));
    Ok((false, found))
}

impl Relaxer<'_> {
    /// By how much a bound may move.
    fn room(&self, (quota, up): Bound) -> u32 {
        let quota = &self.pool.quotas[quota];
        let (least, most) = quota.flex.unwrap_or((0, self.pool.size));
        if up {
            most.min(self.pool.size).saturating_sub(quota.max)
        } else {
            quota.min.saturating_sub(least)
        }
    }

    /// Looks for sets of a size of which every known conflict has a part, and tries them.
    fn of_size(
        &mut self,
        size: usize,
        all: &BTreeSet<Bound>,
        enough: usize,
        found: &mut Vec<(BTreeSet<Bound>, Relaxation)>,
        watcher: &mut Watcher<'_>,
    ) -> Result<(), Stop> {
        let mut refused: BTreeSet<BTreeSet<Bound>> = BTreeSet::new();
        while found.len() < enough {
            let known: Vec<&BTreeSet<Bound>> = found.iter().map(|(set, _)| set).collect();
            let mut set = BTreeSet::new();
            if !hit(&self.conflicts, &known, &refused, size, all, &mut set) {
                return Ok(());
            }
            watcher.look()?;
            match self.least_change(&set, watcher)? {
                Some(moves) => {
                    let used: BTreeSet<Bound> = moves.iter().map(|(bound, _)| *bound).collect();
                    let relaxation = self.words(&moves);
                    found.push((if used.is_empty() { set } else { used }, relaxation));
                }
                None => {
                    refused.insert(set);
                }
            }
        }
        Ok(())
    }

    /// The least that the bounds of a set must move so that a panel exists; if none does, remembers what stands in the way.
    fn least_change(
        &mut self,
        set: &BTreeSet<Bound>,
        watcher: &mut Watcher<'_>,
    ) -> Result<Option<Vec<(Bound, u32)>>, Stop> {
        let mut program = Program::of(&self.shape);
        if let Some(kind) = self.with {
            program.bounds[kind].0 = program.bounds[kind].0.max(1.0);
        }
        let kinds = program.bounds.len();
        let mut weights = vec![0.0; kinds];
        for (quota, up) in set {
            // Below its minimum a row is filled up, above its maximum emptied.
            program
                .columns
                .push([(quota + 1, if *up { -1.0 } else { 1.0 })]);
            program
                .bounds
                .push((0.0, f64::from(self.room((*quota, *up)))));
            let min = self.pool.quotas[*quota].min;
            // A minimum that is small already is spared, and ties are broken by the order of quotas.
            let weight = if *up {
                1.0
            } else {
                1.0 + 2.0 / f64::from(min.max(1))
            };
            weights.push(-(weight + 1e-6 * *quota as f64));
        }
        let found: Found = heaviest(program, &weights, &Search::default(), watcher)?;
        if let Some((_, counts)) = found.best {
            let moves = set
                .iter()
                .zip(&counts[kinds..])
                .filter(|(_, count)| **count > 0)
                .map(|(bound, count)| (*bound, *count))
                .collect();
            return Ok(Some(moves));
        }
        let conflict: BTreeSet<Bound> = found.blocking[1..]
            .iter()
            .enumerate()
            .filter(|(_, blocks)| **blocks)
            .flat_map(|(quota, _)| [(quota, false), (quota, true)])
            .filter(|bound| !set.contains(bound) && self.room(*bound) > 0)
            .collect();
        self.conflicts.push(conflict);
        Ok(None)
    }

    fn words(&self, moves: &[(Bound, u32)]) -> Relaxation {
        let mut changes: Vec<Change> = Vec::new();
        for ((quota, up), by) in moves {
            let quota = &self.pool.quotas[*quota];
            let place = changes
                .iter()
                .position(|c| c.category == quota.category && c.feature == quota.feature)
                .unwrap_or_else(|| {
                    changes.push(Change {
                        category: quota.category.clone(),
                        feature: quota.feature.clone(),
                        from: (quota.min, quota.max),
                        to: (quota.min, quota.max),
                    });
                    changes.len() - 1
                });
            if *up {
                changes[place].to.1 += by;
            } else {
                changes[place].to.0 -= by;
            }
        }
        Relaxation {
            changes,
            seats: moves.iter().map(|(_, by)| by).sum(),
        }
    }
}

/// A set of bounds that has a part in every conflict and contains no known solution.
fn hit(
    conflicts: &[BTreeSet<Bound>],
    known: &[&BTreeSet<Bound>],
    refused: &BTreeSet<BTreeSet<Bound>>,
    size: usize,
    all: &BTreeSet<Bound>,
    set: &mut BTreeSet<Bound>,
) -> bool {
    if known.iter().any(|k| k.is_subset(set)) {
        return false;
    }
    match conflicts.iter().find(|conflict| conflict.is_disjoint(set)) {
        None if !set.is_empty() && !refused.contains(set) => true,
        None if set.len() < size => try_each(all, conflicts, known, refused, size, all, set),
        Some(conflict) if set.len() < size => {
            try_each(conflict, conflicts, known, refused, size, all, set)
        }
        _ => false,
    }
}

fn try_each(
    among: &BTreeSet<Bound>,
    conflicts: &[BTreeSet<Bound>],
    known: &[&BTreeSet<Bound>],
    refused: &BTreeSet<BTreeSet<Bound>>,
    size: usize,
    all: &BTreeSet<Bound>,
    set: &mut BTreeSet<Bound>,
) -> bool {
    for bound in among {
        if set.insert(*bound) {
            if hit(conflicts, known, refused, size, all, set) {
                return true;
            }
            set.remove(bound);
        }
    }
    false
}
