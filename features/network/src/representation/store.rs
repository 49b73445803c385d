//! What representation reads and writes.

use kernel::{Id, Page, PageRequest, Result, Timestamp, args};
use parties::Organisation;
use store::{Read, Tx};

use super::model::{Member, Target};

/// The members of the network, and nobody else.
pub(super) async fn members(db: &mut impl Read) -> Result<Vec<Member>> {
    db.all(
        "SELECT o.visibility, o.country, o.level, COALESCE(l.gender, 'not_said') AS gender, \
         COALESCE(l.age_band, 'not_said') AS age_band, COALESCE(p.themes, '|') AS themes FROM organisations o \
         LEFT JOIN organisation_leaders l ON l.organisation = o.id LEFT JOIN organisation_profiles p ON p.organisation = o.id \
         WHERE o.standing = 'member'",
        vec![],
    )
    .await
}

/// The targets in force.
pub(super) async fn targets(db: &mut impl Read) -> Result<Vec<Target>> {
    db.all(
        "SELECT t.dimension, t.code, t.number, t.percent, t.reason, t.by_name, t.at FROM representation_targets t \
         WHERE t.percent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM representation_targets n \
         WHERE n.dimension = t.dimension AND n.code = t.code AND n.number > t.number) ORDER BY t.dimension, t.code",
        vec![],
    )
    .await
}

/// Every setting of a target, newest first.
pub(super) async fn history(db: &mut impl Read) -> Result<Vec<Target>> {
    db.all(
        "SELECT dimension, code, number, percent, reason, by_name, at FROM representation_targets \
         ORDER BY at DESC, dimension, code, number DESC LIMIT 200",
        vec![],
    )
    .await
}

/// Sets a target, or takes it away; earlier ones stay on record.
pub(super) async fn put_target(tx: &mut Tx, id: Id<Target>, t: &Target) -> Result<()> {
    tx.lock("targets").await?;
    tx.run(
        "INSERT INTO representation_targets (id, dimension, code, number, percent, reason, by_name, at) \
         SELECT $1, $2, $3, COALESCE(MAX(number), 0) + 1, $4, $5, $6, $7 FROM representation_targets \
         WHERE dimension = $2 AND code = $3",
        args![id, t.dimension, t.code, t.percent, t.reason, t.by_name, t.at],
    )
    .await?;
    Ok(())
}

/// Organisations of the register that nobody speaks for yet, in one of these countries, of one of these levels or on one
/// of these themes: codes between bars.
pub(super) async fn within_reach(
    db: &mut impl Read,
    countries: &str,
    levels: &str,
    themes: &str,
    request: &PageRequest,
) -> Result<Page<Organisation>> {
    let (name, last) = request.bound().rsplit_once(' ').unwrap_or(("", ""));
    let rows = db
        .all(
            "SELECT o.* FROM organisations o WHERE o.standing = 'registered' AND (o.sort_name, o.id) > ($1, $2) AND ( \
             o.country <> '' AND $3 LIKE '%|' || o.country || '|%' OR o.level <> '' AND $4 LIKE '%|' || o.level || '|%' \
             OR o.id IN (SELECT organisation FROM organisation_facets WHERE facet = 'theme' AND $5 LIKE '%|' || code || '|%')) \
             ORDER BY o.sort_name, o.id LIMIT $6",
            args![name, last, countries, levels, themes, request.limit()],
        )
        .await?;
    Ok(Page::cut(rows, request, |o: &Organisation| {
        format!("{} {}", o.sort_name, o.id)
    }))
}

/// How many organisations of the register nobody speaks for yet, and of how many of them neither country nor level is
/// recorded.
pub(super) async fn registered(db: &mut impl Read) -> Result<(i64, i64)> {
    db.one(
        "SELECT COUNT(*), COALESCE(SUM(CASE WHEN country = '' AND level = '' THEN 1 ELSE 0 END), 0) FROM organisations \
         WHERE standing = 'registered'",
        vec![],
    )
    .await
}

/// What was published last.
pub(super) async fn publication(db: &mut impl Read) -> Result<Option<(String, Timestamp, String)>> {
    db.first(
        "SELECT month, at, body FROM representation_publications ORDER BY month DESC LIMIT 1",
        vec![],
    )
    .await
}

/// Publishes for a month, unless that is done.
pub(super) async fn publish(tx: &mut Tx, month: &str, at: Timestamp, body: &str) -> Result<()> {
    tx.run(
        "INSERT INTO representation_publications (month, at, body) VALUES ($1, $2, $3) ON CONFLICT (month) DO NOTHING",
        args![month, at, body],
    )
    .await?;
    Ok(())
}
