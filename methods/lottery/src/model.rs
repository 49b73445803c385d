//! The pool, the quotas and the groups: what a panel is drawn from, checked before anything is computed.

use std::collections::{BTreeMap, BTreeSet};

/// How many of a panel must have a feature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quota {
    /// Such as `region`.
    pub category: String,
    /// Such as `r1`.
    pub feature: String,
    /// At least so many.
    pub min: u32,
    /// At most so many.
    pub max: u32,
    /// How far the two may be moved when they contradict others; without it as far as it takes.
    pub flex: Option<(u32, u32)>,
}

impl Quota {
    /// `category: feature`, for people.
    #[must_use]
    pub fn name(&self) -> String {
        format!("{}: {}", self.category, self.feature)
    }
}

/// Whether chance decides on a member.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Stand {
    /// It does.
    #[default]
    Free,
    /// In every panel, for the recorded reason.
    In(String),
    /// In no panel, for the recorded reason.
    Out(String),
}

/// One who is willing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Unlike any other's.
    pub id: String,
    /// Which quotas count them, as numbers of [`Pool::quotas`]; a member may have several features of one category.
    pub features: Vec<usize>,
    /// Which groups they belong to, as numbers of [`Pool::groups`].
    pub groups: Vec<usize>,
    /// Whether chance decides.
    pub stand: Stand,
}

/// Members of whom only so many may sit in one panel: one network, one parent organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// Its name.
    pub name: String,
    /// At most so many.
    pub cap: u32,
}

/// What a panel is drawn from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pool {
    /// Places of a panel.
    pub size: u32,
    /// Bounds of features.
    pub quotas: Vec<Quota>,
    /// Bounds of groups.
    pub groups: Vec<Group>,
    /// Those who are willing.
    pub members: Vec<Member>,
}

/// Why a pool cannot be drawn from.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Mistake {
    /// Nobody to choose.
    #[error("the size of the panel must be at least 1")]
    NoPlaces,
    /// More places than people.
    #[error("the panel has {size} places, but only {pool} of the pool may be chosen")]
    TooFew {
        /// Places.
        size: u32,
        /// Who may be chosen.
        pool: usize,
    },
    /// More who must be in than places.
    #[error("{count} members must be in, but the panel has {size} places")]
    TooManyIn {
        /// Places.
        size: u32,
        /// Who must be in.
        count: usize,
    },
    /// An id given twice.
    #[error("the id “{0}” stands more than once in the pool")]
    Twice(String),
    /// A quota given twice.
    #[error("the quota for “{0}” stands more than once")]
    QuotaTwice(String),
    /// Bounds that exclude one another.
    #[error("the quota for “{name}” asks for at least {min} and at most {max}")]
    Crossed {
        /// Which.
        name: String,
        /// At least.
        min: u32,
        /// At most.
        max: u32,
    },
    /// Bounds of change that do not contain the quota.
    #[error("the quota for “{0}” does not lie within min_flex and max_flex")]
    Flex(String),
    /// A number that names nothing.
    #[error("member “{0}” has a feature or group that is not listed")]
    Unlisted(String),
    /// An id that names nobody.
    #[error("nobody in the pool has the id “{0}”")]
    Nobody(String),
    /// In and out.
    #[error("“{0}” cannot be both in and out")]
    BothWays(String),
    /// More who must be in than their group allows.
    #[error("{count} members of “{group}” must be in, but {cap} at most may be")]
    GroupIn {
        /// Which.
        group: String,
        /// Who must be in.
        count: u32,
        /// At most.
        cap: u32,
    },
    /// Too large to be computed.
    #[error("a pool may have at most {most} members and {most_quotas} quotas")]
    TooLarge {
        /// Members.
        most: usize,
        /// Quotas.
        most_quotas: usize,
    },
}

const MOST: usize = 200_000;
const MOST_QUOTAS: usize = 1_000;

impl Pool {
    /// Checks what does not need computing.
    ///
    /// # Errors
    /// The first mistake found.
    pub fn check(&self) -> Result<(), Mistake> {
        if self.size == 0 {
            return Err(Mistake::NoPlaces);
        }
        if self.members.len() > MOST || self.quotas.len() > MOST_QUOTAS {
            return Err(Mistake::TooLarge {
                most: MOST,
                most_quotas: MOST_QUOTAS,
            });
        }
        let mut names = BTreeSet::new();
        for quota in &self.quotas {
            if !names.insert((&quota.category, &quota.feature)) {
                return Err(Mistake::QuotaTwice(quota.name()));
            }
            if quota.min > quota.max {
                return Err(Mistake::Crossed {
                    name: quota.name(),
                    min: quota.min,
                    max: quota.max,
                });
            }
            if quota
                .flex
                .is_some_and(|(low, high)| low > quota.min || high < quota.max)
            {
                return Err(Mistake::Flex(quota.name()));
            }
        }
        let mut ids = BTreeSet::new();
        let (mut may, mut must) = (0, 0);
        let mut in_group = vec![0_u32; self.groups.len()];
        for member in &self.members {
            if !ids.insert(&member.id) {
                return Err(Mistake::Twice(member.id.clone()));
            }
            let features: BTreeSet<_> = member.features.iter().collect();
            let groups: BTreeSet<_> = member.groups.iter().collect();
            if features.len() != member.features.len()
                || groups.len() != member.groups.len()
                || features.iter().any(|f| **f >= self.quotas.len())
                || groups.iter().any(|g| **g >= self.groups.len())
            {
                return Err(Mistake::Unlisted(member.id.clone()));
            }
            may += usize::from(!matches!(member.stand, Stand::Out(_)));
            if matches!(member.stand, Stand::In(_)) {
                must += 1;
                member.groups.iter().for_each(|g| in_group[*g] += 1);
            }
        }
        if (self.size as usize) > may {
            return Err(Mistake::TooFew {
                size: self.size,
                pool: may,
            });
        }
        if must > self.size as usize {
            return Err(Mistake::TooManyIn {
                size: self.size,
                count: must,
            });
        }
        for (group, count) in self.groups.iter().zip(in_group) {
            if count > group.cap {
                return Err(Mistake::GroupIn {
                    group: group.name.clone(),
                    count,
                    cap: group.cap,
                });
            }
        }
        Ok(())
    }

    /// Records who must be in or out.
    ///
    /// # Errors
    /// An id that is not in the pool, or given both ways.
    pub fn set_stands(
        &mut self,
        must: &[(String, String)],
        barred: &[(String, String)],
    ) -> Result<(), Mistake> {
        let must = must.iter().map(|(id, why)| (id, Stand::In(why.clone())));
        let barred = barred.iter().map(|(id, why)| (id, Stand::Out(why.clone())));
        for (id, stand) in must.chain(barred) {
            let member = self.find(id).ok_or_else(|| Mistake::Nobody(id.clone()))?;
            let member = &mut self.members[member];
            if member.stand != Stand::Free && member.stand != stand {
                return Err(Mistake::BothWays(id.clone()));
            }
            member.stand = stand;
        }
        Ok(())
    }

    /// The member with an id.
    #[must_use]
    pub fn find(&self, id: &str) -> Option<usize> {
        self.members.iter().position(|member| member.id == id)
    }

    /// What a panel breaks, in plain words; empty if it keeps every rule.
    #[must_use]
    pub fn broken_by(&self, panel: &[usize]) -> Vec<String> {
        let mut broken = Vec::new();
        let distinct: BTreeSet<_> = panel.iter().collect();
        if distinct.len() != panel.len() || panel.iter().any(|m| *m >= self.members.len()) {
            broken.push("a member sits twice or is not in the pool".to_owned());
            return broken;
        }
        if panel.len() != self.size as usize {
            broken.push(format!("{} members, not {}", panel.len(), self.size));
        }
        let mut counts = vec![0; self.quotas.len()];
        let mut groups = vec![0; self.groups.len()];
        for member in panel {
            let member = &self.members[*member];
            if matches!(member.stand, Stand::Out(_)) {
                broken.push(format!("“{}” must not be in", member.id));
            }
            member.features.iter().for_each(|f| counts[*f] += 1);
            member.groups.iter().for_each(|g| groups[*g] += 1);
        }
        for (index, member) in self.members.iter().enumerate() {
            if matches!(member.stand, Stand::In(_)) && !distinct.contains(&index) {
                broken.push(format!("“{}” must be in", member.id));
            }
        }
        for (quota, count) in self.quotas.iter().zip(counts) {
            if count < quota.min || count > quota.max {
                broken.push(format!(
                    "{}: {count}, not {} to {}",
                    quota.name(),
                    quota.min,
                    quota.max
                ));
            }
        }
        for (group, count) in self.groups.iter().zip(groups) {
            if count > group.cap {
                broken.push(format!(
                    "{}: {count}, not {} at most",
                    group.name, group.cap
                ));
            }
        }
        broken
    }
}

/// Members whom nothing tells apart: the same features, the same groups that can bind, the same stand. Fairness gives
/// them the same chance, so panels are computed as counts of kinds.
#[derive(Clone, Debug)]
pub(crate) struct Kind {
    pub(crate) features: Vec<usize>,
    pub(crate) members: Vec<usize>,
    /// At most so many of them in a panel: all of them, or what a group allows that holds nobody else.
    pub(crate) most: u32,
    /// At least so many: all of them, if they must be in.
    pub(crate) least: u32,
}

/// A group of several kinds that can bind.
#[derive(Clone, Debug)]
pub(crate) struct Bond {
    pub(crate) cap: u32,
    pub(crate) kinds: Vec<usize>,
    /// Number in [`Pool::groups`].
    pub(crate) group: usize,
}

/// The pool by kinds.
#[derive(Clone, Debug)]
pub(crate) struct Shape {
    pub(crate) size: u32,
    pub(crate) kinds: Vec<Kind>,
    pub(crate) bonds: Vec<Bond>,
    /// Bounds of each quota.
    pub(crate) bounds: Vec<(u32, u32)>,
}

impl Shape {
    pub(crate) fn of(pool: &Pool) -> Self {
        let mut sizes = vec![0_u32; pool.groups.len()];
        let may = |member: &Member| !matches!(member.stand, Stand::Out(_));
        for member in pool.members.iter().filter(|member| may(member)) {
            member.groups.iter().for_each(|g| sizes[*g] += 1);
        }
        let mut places: BTreeMap<(Vec<usize>, Vec<usize>, bool), usize> = BTreeMap::new();
        let mut kinds: Vec<(Kind, Vec<usize>)> = Vec::new();
        for (index, member) in pool.members.iter().enumerate() {
            if !may(member) {
                continue;
            }
            let mut features = member.features.clone();
            features.sort_unstable();
            let mut groups: Vec<usize> = member
                .groups
                .iter()
                .copied()
                .filter(|g| sizes[*g] > pool.groups[*g].cap)
                .collect();
            groups.sort_unstable();
            let must = matches!(member.stand, Stand::In(_));
            let place = *places
                .entry((features.clone(), groups.clone(), must))
                .or_insert_with(|| {
                    kinds.push((
                        Kind {
                            features,
                            members: Vec::new(),
                            most: 0,
                            least: 0,
                        },
                        groups,
                    ));
                    kinds.len() - 1
                });
            let kind = &mut kinds[place].0;
            kind.members.push(index);
            kind.most += 1;
            kind.least += u32::from(must);
        }
        let mut within: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (index, (_, groups)) in kinds.iter().enumerate() {
            for group in groups {
                within.entry(*group).or_default().push(index);
            }
        }
        let mut kinds: Vec<Kind> = kinds.into_iter().map(|(kind, _)| kind).collect();
        let mut bonds = Vec::new();
        for (group, members) in within {
            let cap = pool.groups[group].cap;
            for kind in &members {
                kinds[*kind].most = kinds[*kind].most.min(cap);
            }
            if members.len() > 1 {
                bonds.push(Bond {
                    cap,
                    kinds: members,
                    group,
                });
            }
        }
        Self {
            size: pool.size,
            kinds,
            bonds,
            bounds: pool.quotas.iter().map(|q| (q.min, q.max)).collect(),
        }
    }

    /// Rows of the program: the size, then each quota, as bounds.
    pub(crate) fn rows(&self) -> Vec<(f64, f64)> {
        let size = f64::from(self.size);
        std::iter::once((size, size))
            .chain(
                self.bounds
                    .iter()
                    .map(|(low, high)| (f64::from(*low), f64::from(*high).min(size))),
            )
            .collect()
    }

    /// The row numbers in which a kind counts.
    pub(crate) fn column(&self, kind: usize) -> impl Iterator<Item = usize> + '_ {
        std::iter::once(0).chain(self.kinds[kind].features.iter().map(|f| f + 1))
    }
}
