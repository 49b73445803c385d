//! Organisations whose names are so alike that they may be one: looked up for each when its names change, and kept, so
//! that nobody who reads the list waits for thousands of names to be compared with thousands.

use std::collections::BTreeMap;

use kernel::{Result, args};
use store::{Read, Tx};

use super::{Why, alike, names};
use crate::{Organisation, OrganisationId, Standing, merging};

/// From this score on, of a hundred, two organisations are shown to somebody as a pair that may be one.
pub const TWIN: i64 = 85;
/// Names of one organisation that are looked up.
const ASKED: usize = 8;
/// Organisations looked at for one name.
const NEAREST: usize = 12;

/// What was found for one organisation.
#[derive(Clone, Debug)]
pub struct Compared {
    id: OrganisationId,
    /// The names that were looked up.
    names: Vec<String>,
    /// Who is so alike: of a hundred, and why.
    twins: BTreeMap<OrganisationId, (i64, Why)>,
}

/// Whether an organisation stands for itself, and nothing was decided against it.
const fn compared(o: &Organisation) -> bool {
    matches!(o.standing, Standing::Registered | Standing::Member)
}

/// Every name of an organisation and of those that went into it: the current one first.
///
/// # Errors
/// A database error.
pub async fn all_names(db: &mut impl Read, id: OrganisationId) -> Result<Vec<String>> {
    let mut all = Vec::new();
    let mut those = vec![id];
    those.extend(merging::merged_into(db, id).await?);
    for one in those {
        for n in names(db, one).await? {
            if !all.contains(&n.name) {
                all.push(n.name);
            }
        }
    }
    Ok(all)
}

/// Organisations that are still to be compared, or anew since their names changed.
///
/// # Errors
/// A database error.
pub async fn to_compare(db: &mut impl Read, limit: i64) -> Result<Vec<OrganisationId>> {
    let rows: Vec<(OrganisationId,)> = db
        .all(
            "SELECT o.id FROM organisations o WHERE o.standing IN ('registered', 'member') \
             AND NOT EXISTS (SELECT 1 FROM names_compared c WHERE c.organisation = o.id) ORDER BY o.id LIMIT $1",
            args![limit],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// How many are still to be compared.
///
/// # Errors
/// A database error.
pub async fn left_to_compare(db: &mut impl Read) -> Result<i64> {
    db.number(
        "SELECT COUNT(*) FROM organisations o WHERE o.standing IN ('registered', 'member') \
         AND NOT EXISTS (SELECT 1 FROM names_compared c WHERE c.organisation = o.id)",
        vec![],
    )
    .await
}

/// Looks up whose names are so alike to those of one organisation: a bounded number of rows is read for each name.
///
/// # Errors
/// A database error.
pub async fn compare(db: &mut impl Read, id: OrganisationId) -> Result<Compared> {
    let all = all_names(db, id).await?;
    let mut twins: BTreeMap<OrganisationId, (i64, Why)> = BTreeMap::new();
    for name in all.iter().take(ASKED) {
        for found in alike(db, name, NEAREST).await? {
            let score = (found.score * 100.0).round() as i64;
            if score < TWIN {
                break;
            }
            let other = merging::stands_for(db, found.organisation).await?;
            if other.id == id || !compared(&other) {
                continue;
            }
            let best = twins.entry(other.id).or_insert((score, found.why));
            if score > best.0 {
                *best = (score, found.why);
            }
        }
    }
    Ok(Compared {
        id,
        names: all,
        twins,
    })
}

/// Keeps what was found; says whether it was: not, where the names changed meanwhile.
///
/// # Errors
/// A database error.
pub async fn keep_twins(tx: &mut Tx, found: &Compared) -> Result<bool> {
    guard::take_turn(tx).await?;
    if all_names(tx, found.id).await? != found.names {
        return Ok(false);
    }
    tx.run(
        "INSERT INTO names_compared (organisation) VALUES ($1) ON CONFLICT (organisation) DO NOTHING",
        args![found.id],
    )
    .await?;
    for (other, (score, why)) in &found.twins {
        let (one, other) = in_order(found.id, *other);
        tx.run(
            "INSERT INTO name_twins (one, other, score, why) VALUES ($1, $2, $3, $4) ON CONFLICT (one, other) DO UPDATE SET \
             why = CASE WHEN excluded.score > name_twins.score THEN excluded.why ELSE name_twins.why END, \
             score = CASE WHEN excluded.score > name_twins.score THEN excluded.score ELSE name_twins.score END",
            args![one, other, score, why],
        )
        .await?;
    }
    Ok(true)
}

/// A pair in the one order in which it is kept.
#[must_use]
pub fn in_order(a: OrganisationId, b: OrganisationId) -> (OrganisationId, OrganisationId) {
    if a.to_string() < b.to_string() {
        (a, b)
    } else {
        (b, a)
    }
}

/// Forgets whom an organisation was like: it is compared anew, and so are those that were found like it.
///
/// # Errors
/// A database error.
pub async fn compare_again(tx: &mut Tx, id: OrganisationId) -> Result<()> {
    for sql in [
        "DELETE FROM names_compared WHERE organisation IN (SELECT other FROM name_twins WHERE one = $1)",
        "DELETE FROM names_compared WHERE organisation IN (SELECT one FROM name_twins WHERE other = $1)",
        "DELETE FROM names_compared WHERE organisation = $1",
        "DELETE FROM name_twins WHERE one = $1 OR other = $1",
    ] {
        tx.run(sql, args![id]).await?;
    }
    Ok(())
}
