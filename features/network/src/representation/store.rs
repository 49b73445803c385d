//! What representation reads and writes.

use kernel::{Page, PageRequest, Result, Timestamp, args};
use parties::Organisation;
use store::{Read, Tx};

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

/// Everything that was published, the earliest first.
pub(super) async fn publications(db: &mut impl Read) -> Result<Vec<(String, Timestamp, String)>> {
    db.all(
        "SELECT month, at, body FROM representation_publications ORDER BY month",
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
