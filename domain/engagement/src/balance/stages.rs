//! The stages of an activity: who was invited, took part, was heard, was adopted.

use std::collections::{BTreeMap, BTreeSet};

use kernel::Result;
use parties::{Organisation, OrganisationId, Visibility};
use serde::{Deserialize, Serialize};
use store::Read;

use super::{Composition, Dimension, Facts};

kernel::codes! {
    /// How far an organisation came in an activity; whoever came to one stage passed those before it.
    pub enum Stage {
        /// It was invited.
        Invited = "invited",
        /// It took part.
        Attended = "attended",
        /// It was answered.
        Heard = "heard",
        /// Something that it said was adopted, in whole or in part.
        Adopted = "adopted",
    }
}

/// An organisation in an activity.
#[derive(Clone, Debug)]
pub struct Taking {
    /// How far it came.
    pub reached: Stage,
    /// Who knows from the activity itself that it took part; nobody where it did so under a pseudonym.
    pub known: Option<Visibility>,
    /// What it is.
    pub facts: Facts,
}

/// A count as somebody may read it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Count {
    /// So many.
    Exactly(i64),
    /// So many are known by name anyway; whether there are more is not said.
    AtLeast(i64),
}

impl Count {
    /// The number where it is exact.
    #[must_use]
    pub fn exact(self) -> Option<i64> {
        match self {
            Self::Exactly(n) => Some(n),
            Self::AtLeast(_) => None,
        }
    }
}

/// The balance of an activity: its stages, and of each the counts of all and of every group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Balance {
    /// The stages that were told apart, the first first.
    pub stages: Vec<Stage>,
    /// `STAGE` of all, `STAGE DIMENSION CODE` of a group, with an empty code for those of whom it is not recorded.
    counts: BTreeMap<String, Count>,
}

impl Balance {
    /// The dimensions of an activity.
    pub const DIMENSIONS: [Dimension; 5] = [
        Dimension::Region,
        Dimension::Level,
        Dimension::Theme,
        Dimension::Gender,
        Dimension::Age,
    ];

    /// Every count as it is, for the Office.
    #[must_use]
    pub fn exact(stages: &[Stage], all: &[Taking]) -> Self {
        let mut balance = Self::empty(stages);
        for stage in stages {
            let counted = Composition::of(reached(all, *stage).map(|t| &t.facts));
            balance.put(*stage, Count::Exactly(counted.total));
            for dimension in Self::DIMENSIONS {
                for code in dimension.codes_and_none() {
                    let n = Count::Exactly(counted.count(dimension, code));
                    balance.put_group(*stage, dimension, code, n);
                }
            }
        }
        balance
    }

    pub(super) fn empty(stages: &[Stage]) -> Self {
        Self {
            stages: stages.to_vec(),
            counts: BTreeMap::new(),
        }
    }

    pub(super) fn put(&mut self, stage: Stage, count: Count) {
        self.counts.insert(stage.code().to_owned(), count);
    }

    pub(super) fn put_group(&mut self, stage: Stage, of: Dimension, code: &str, count: Count) {
        self.counts.insert(format!("{stage} {of} {code}"), count);
    }

    /// How many came to a stage.
    #[must_use]
    pub fn all(&self, stage: Stage) -> Count {
        let count = self.counts.get(stage.code()).copied();
        count.unwrap_or(Count::AtLeast(0))
    }

    /// How many of a group came to a stage.
    #[must_use]
    pub fn group(&self, stage: Stage, of: Dimension, code: &str) -> Count {
        let count = self.counts.get(&format!("{stage} {of} {code}")).copied();
        count.unwrap_or(Count::AtLeast(0))
    }
}

/// Those who came to a stage.
pub(super) fn reached(all: &[Taking], stage: Stage) -> impl Iterator<Item = &Taking> {
    all.iter().filter(move |t| t.reached >= stage)
}

/// What organisations are, by their identifiers.
///
/// # Errors
/// A database error.
pub async fn facts(
    db: &mut impl Read,
    ids: &BTreeSet<OrganisationId>,
) -> Result<BTreeMap<OrganisationId, Facts>> {
    let ids: Vec<OrganisationId> = ids.iter().copied().collect();
    let profiles = parties::profiles(db, &ids).await?;
    let leaders = parties::leaderships(db, &ids).await?;
    let one = |o: Organisation| {
        let leader = leaders.get(&o.id).copied().unwrap_or_default();
        let themes = profiles.get(&o.id).map(|p| p.themes.as_slice());
        let themes = themes.unwrap_or_default().iter();
        let facts = Facts {
            visibility: o.visibility,
            narrowed: o.narrowed,
            country: o.country,
            level: o.level,
            gender: leader.gender,
            age_band: leader.age_band,
            themes: kernel::barred(themes),
        };
        (o.id, facts)
    };
    let all = parties::some(db, &ids).await?;
    Ok(all.into_iter().map(one).collect())
}

/// The members of the network, and nobody else.
///
/// # Errors
/// A database error.
pub async fn members(db: &mut impl Read) -> Result<Vec<(OrganisationId, Facts)>> {
    #[derive(sqlx::FromRow)]
    struct Row {
        id: OrganisationId,
        #[sqlx(flatten)]
        facts: Facts,
    }
    let rows: Vec<Row> = db
        .all(
            "SELECT o.id, o.visibility, o.narrowed, o.country, o.level, COALESCE(l.gender, 'not_said') AS gender, \
             COALESCE(l.age_band, 'not_said') AS age_band, COALESCE(p.themes, '|') AS themes FROM organisations o \
             LEFT JOIN organisation_leaders l ON l.organisation = o.id \
             LEFT JOIN organisation_profiles p ON p.organisation = o.id WHERE o.standing = 'member'",
            vec![],
        )
        .await?;
    Ok(rows.into_iter().map(|r| (r.id, r.facts)).collect())
}
