//! Pairs of organisations that may be one, found by names that look alike; those found to be two are remembered.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Page, PageRequest, Result, Timestamp, args};
use parties::{OrganisationId, matching};
use serde_json::json;
use store::{Read, Tx};
use web::Site;

/// Told when names are to be compared.
pub const DUE: &str = "organisation_names_due";
/// Milliseconds from one look for changed names to the next.
const EVERY: i64 = 300_000;
/// Organisations compared by one job: far less than a worker may take for it.
const PART: i64 = 100;

/// One side of a pair.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub id: OrganisationId,
    pub name: String,
    pub country: String,
    pub standing: String,
}

/// A pair that may be one organisation.
#[derive(Clone, Debug, sqlx::FromRow)]
struct PairRow {
    one: OrganisationId,
    one_name: String,
    one_country: String,
    one_standing: String,
    other: OrganisationId,
    other_name: String,
    other_country: String,
    other_standing: String,
    score: i64,
    why: String,
    at: Timestamp,
    by_name: String,
}

/// A pair of organisations.
#[derive(Clone, Debug)]
pub struct Pair {
    pub one: Named,
    pub other: Named,
    /// How alike, of a hundred.
    pub score: i64,
    /// Code of why.
    pub why: String,
    /// When they were found to be two, and by whom; nothing in the list of suspects.
    pub at: Timestamp,
    pub by_name: String,
}

impl From<PairRow> for Pair {
    fn from(r: PairRow) -> Self {
        Self {
            one: Named {
                id: r.one,
                name: r.one_name,
                country: r.one_country,
                standing: r.one_standing,
            },
            other: Named {
                id: r.other,
                name: r.other_name,
                country: r.other_country,
                standing: r.other_standing,
            },
            score: r.score,
            why: r.why,
            at: r.at,
            by_name: r.by_name,
        }
    }
}

/// A statement on pairs, with both sides as they stand now.
macro_rules! pairs {
    ($own:literal, $from:literal, $rest:literal) => {
        concat!(
            "SELECT t.one, a.name AS one_name, a.country AS one_country, a.standing AS one_standing, t.other, \
             b.name AS other_name, b.country AS other_country, b.standing AS other_standing, ",
            $own,
            " FROM ",
            $from,
            " t JOIN organisations a ON a.id = t.one JOIN organisations b ON b.id = t.other ",
            $rest
        )
    };
}

/// Pairs that may be one, the most alike first: not those found to be two, nor any of which one has left or gone into another.
///
/// # Errors
/// A database error.
pub async fn suspects(db: &mut impl Read, request: &PageRequest) -> Result<Page<Pair>> {
    let (score, one, other) = bound(request, i64::MAX);
    let rows: Vec<PairRow> = db
        .all(
            pairs!(
                "t.score, t.why, CAST(0 AS BIGINT) AS at, '' AS by_name",
                "name_twins",
                "WHERE a.standing IN ('registered', 'member') AND b.standing IN ('registered', 'member') \
                 AND NOT EXISTS (SELECT 1 FROM organisation_not_same n WHERE n.one = t.one AND n.other = t.other) \
                 AND (t.score, t.one, t.other) < ($1, $2, $3) ORDER BY t.score DESC, t.one DESC, t.other DESC LIMIT $4"
            ),
            args![score, one, other, request.limit()],
        )
        .await?;
    let page = Page::cut(rows, request, |p: &PairRow| {
        format!("{} {} {}", p.score, p.one, p.other)
    });
    Ok(page.map(Pair::from))
}

/// How many pairs may be one.
///
/// # Errors
/// A database error.
pub async fn count(db: &mut impl Read) -> Result<i64> {
    db.number(
        "SELECT COUNT(*) FROM name_twins t JOIN organisations a ON a.id = t.one JOIN organisations b ON b.id = t.other \
         WHERE a.standing IN ('registered', 'member') AND b.standing IN ('registered', 'member') \
         AND NOT EXISTS (SELECT 1 FROM organisation_not_same n WHERE n.one = t.one AND n.other = t.other)",
        vec![],
    )
    .await
}

/// Pairs found to be two, the last found first.
///
/// # Errors
/// A database error.
pub async fn parted(db: &mut impl Read, request: &PageRequest) -> Result<Page<Pair>> {
    let (at, one, other) = bound(request, i64::MAX);
    let rows: Vec<PairRow> = db
        .all(
            pairs!(
                "CAST(0 AS BIGINT) AS score, '' AS why, t.at, t.by_name",
                "organisation_not_same",
                "WHERE (t.at, t.one, t.other) < ($1, $2, $3) ORDER BY t.at DESC, t.one DESC, t.other DESC LIMIT $4"
            ),
            args![at, one, other, request.limit()],
        )
        .await?;
    let page = Page::cut(rows, request, |p: &PairRow| {
        format!("{} {} {}", p.at.0, p.one, p.other)
    });
    Ok(page.map(Pair::from))
}

/// The row after which a page begins: a number and both identifiers.
fn bound(request: &PageRequest, first: i64) -> (i64, String, String) {
    let mut parts = request.bound().split(' ');
    let number = parts.next().and_then(|n| n.parse().ok()).unwrap_or(first);
    let mut next = || parts.next().unwrap_or_default().to_owned();
    (number, next(), next())
}

/// Remembers that two organisations are not one.
///
/// # Errors
/// A database error.
pub async fn not_same(
    tx: &mut Tx,
    a: OrganisationId,
    b: OrganisationId,
    by: &str,
    at: Timestamp,
) -> Result<bool> {
    let (one, other) = matching::in_order(a, b);
    let sql = "INSERT INTO organisation_not_same (one, other, at, by_name) VALUES ($1, $2, $3, $4) ON CONFLICT (one, other) DO NOTHING";
    Ok(tx.run(sql, args![one, other, at, by]).await? == 1)
}

/// Forgets that two organisations are not one; says whether it was remembered.
///
/// # Errors
/// A database error.
pub async fn maybe_same(tx: &mut Tx, a: OrganisationId, b: OrganisationId) -> Result<bool> {
    let (one, other) = matching::in_order(a, b);
    let sql = "DELETE FROM organisation_not_same WHERE one = $1 AND other = $2";
    Ok(tx.run(sql, args![one, other]).await? == 1)
}

/// Compares the names that are new or changed with all others, some at a time, and comes again. A crash costs one part;
/// told twice, it does nothing the second time.
pub fn sweep(site: Arc<Site>, _: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let ctx = Ctx::house(&site.app);
        let mut db = ctx.db();
        let due = matching::to_compare(&mut db, PART).await?;
        for id in &due {
            let found = matching::compare(&mut db, *id).await?;
            ctx.write(move |tx, _| {
                Box::pin(async move { matching::keep_twins(tx, &found).await.map(|_| ()) })
            })
            .await?;
        }
        let more = i64::try_from(due.len()).is_ok_and(|n| n == PART);
        ctx.write(move |tx, ctx| Box::pin(async move { come_again(tx, &ctx, more).await }))
            .await
    })
}

/// Comes again at once where there is more, else after a while; there is one such job for each span of time.
async fn come_again(tx: &mut Tx, ctx: &Ctx, more: bool) -> Result<()> {
    if more {
        return ctx.emit(tx, DUE, &json!({})).await;
    }
    let span = ctx.now().0.div_euclid(EVERY) + 1;
    ctx.come_again(tx, DUE, &span.to_string(), Timestamp(span * EVERY))
        .await
}
