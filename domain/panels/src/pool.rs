//! The pool as the lottery takes it: what the willing are, their quotas, and of whom few may sit together.

use std::collections::{BTreeMap, BTreeSet};

use ::store::Read;
use engagement::balance::{self, Balance, Dimension};
use kernel::{Randomness, Result, args};
use lottery::{Group, Member, Pool, Quota, Stand as Chance, commitment};
use parties::{OrganisationId, Visibility};

use crate::{
    model::{Stand, Willing},
    store as rows,
};

/// By what the members of a panel are told apart.
pub const FACTS: [Dimension; 5] = Balance::DIMENSIONS;

/// What a published lottery says of whoever is in or out of every panel: the reason itself is the Office's and its own.
pub(crate) const RECORDED: &str = "for a recorded reason";

/// A pool with what leads from its members back to organisations.
#[derive(Clone, Debug, PartialEq)]
pub struct Assembled {
    /// The pool; members are named by their organisations.
    pub pool: Pool,
    /// The organisation of each member, and whether it stands in public files by its identifier.
    pub members: Vec<(OrganisationId, bool)>,
}

impl Assembled {
    /// The place of an organisation among the members.
    #[must_use]
    pub fn find(&self, id: OrganisationId) -> Option<usize> {
        self.members.iter().position(|m| m.0 == id)
    }

    /// Salts for those who do not stand in public files by their identifier.
    #[must_use]
    pub fn salts(&self, random: &Randomness) -> BTreeMap<String, Vec<u8>> {
        let hidden = self.members.iter().filter(|m| !m.1);
        hidden
            .map(|m| (m.0.to_string(), random.secret().into_bytes()))
            .collect()
    }
}

/// Under which label an organisation is published.
pub(crate) fn label(id: OrganisationId, salts: &BTreeMap<String, Vec<u8>>) -> String {
    let id = id.to_string();
    salts
        .get(&id)
        .map_or_else(|| id.clone(), |s| commitment(&id, s))
}

/// The pool of an activity as it stands.
///
/// # Errors
/// A database error.
pub async fn assemble(
    db: &mut impl Read,
    engagement: &str,
    places: i64,
    together: i64,
) -> Result<Assembled> {
    let willing = rows::willing(db, engagement).await?;
    let quotas = rows::quotas(db, engagement).await?;
    assembled(db, &willing, &quotas, places, together).await
}

/// The same with other quotas, to try them.
///
/// # Errors
/// A database error.
pub async fn assembled(
    db: &mut impl Read,
    willing: &[Willing],
    quotas: &[crate::Quota],
    places: i64,
    together: i64,
) -> Result<Assembled> {
    let mut willing: Vec<&Willing> = willing.iter().collect();
    // By identifiers, which are random: neither names nor the order of coming in shows.
    willing.sort_by_key(|w| w.organisation);
    let ids: BTreeSet<OrganisationId> = willing.iter().map(|w| w.organisation).collect();
    let facts = balance::facts(db, &ids).await?;
    let groups = groups(db, &ids).await?;
    let number = |n: i64| u32::try_from(n).unwrap_or(0);
    let features = |w: &Willing| -> Vec<usize> {
        let Some(f) = facts.get(&w.organisation) else {
            return Vec::new();
        };
        let has = |q: &crate::Quota| f.groups(q.dimension).contains(&q.code);
        let of = quotas.iter().enumerate();
        of.filter(|(_, q)| has(q)).map(|(i, _)| i).collect()
    };
    let member = |w: &&Willing| Member {
        id: w.organisation.to_string(),
        features: features(w),
        groups: groups
            .iter()
            .enumerate()
            .filter(|(_, (_, of))| of.contains(&w.organisation))
            .map(|(i, _)| i)
            .collect(),
        // Neither an invitation that could harm nor one to somebody who may not take part now.
        stand: match w.stand {
            _ if !w.may() => Chance::Out(RECORDED.to_owned()),
            Stand::In => Chance::In(RECORDED.to_owned()),
            Stand::Free | Stand::Out => Chance::Free,
        },
    };
    // A published file says of each member the groups that quotas are about: it names nobody who keeps one of them to fewer
    // than everybody.
    let named = |w: &Willing| {
        let kept = |q: &crate::Quota| {
            let part = q.dimension.part();
            facts
                .get(&w.organisation)
                .is_some_and(|f| f.narrowed.narrows(part, w.visibility))
        };
        w.visibility == Visibility::Public && !quotas.iter().any(kept)
    };
    Ok(Assembled {
        pool: Pool {
            size: number(places),
            quotas: quotas
                .iter()
                .map(|q| Quota {
                    category: q.dimension.code().to_owned(),
                    feature: q.code.clone(),
                    min: number(q.least),
                    max: number(q.most),
                    flex: None,
                })
                .collect(),
            // Their names are nobody's business: who belongs to a federation may be hidden.
            groups: (1..=groups.len())
                .map(|n| Group {
                    name: format!("group {n}"),
                    cap: number(together),
                })
                .collect(),
            members: willing.iter().map(member).collect(),
        },
        members: willing.iter().map(|w| (w.organisation, named(w))).collect(),
    })
}

/// Federations and parents of which several are willing, themselves among them.
async fn groups(
    db: &mut impl Read,
    ids: &BTreeSet<OrganisationId>,
) -> Result<BTreeMap<OrganisationId, BTreeSet<OrganisationId>>> {
    let ties: Vec<(OrganisationId, OrganisationId)> = db
        .all(
            "SELECT part, whole FROM organisation_ties WHERE state = 'confirmed' ORDER BY whole, part",
            args![],
        )
        .await?;
    let mut groups: BTreeMap<OrganisationId, BTreeSet<OrganisationId>> = BTreeMap::new();
    for (part, whole) in ties {
        if ids.contains(&part) {
            let group = groups.entry(whole).or_default();
            group.insert(part);
            if ids.contains(&whole) {
                group.insert(whole);
            }
        }
    }
    groups.retain(|_, of| of.len() > 1);
    Ok(groups)
}
