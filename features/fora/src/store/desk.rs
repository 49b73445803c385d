//! What the Office looks at: reports, and what it decided against somebody.

use guard::AccountId;
use kernel::{Result, Timestamp, args};
use store::{Read, Tx};

use crate::model::{Measure, MeasureId, MeasureKind, PostId, Why};

/// A report on a post.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Reported {
    pub id: String,
    pub post: PostId,
    pub account: AccountId,
    pub why: Why,
    /// Sealed.
    pub words: String,
    pub at: Timestamp,
    /// Empty while it is open; `acted`, `dismissed`, or `withdrawn` where its writer took the post back.
    pub outcome: String,
}

/// Keeps a report; the same person reports a post once while it is open.
pub async fn put_report(tx: &mut Tx, r: &Reported) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM fora_reports WHERE post = $1 AND account = $2 AND outcome = ''";
    if tx.number(sql, args![r.post, r.account]).await? > 0 {
        return Ok(false);
    }
    tx.run(
        "INSERT INTO fora_reports (id, post, account, why, words, at, outcome, decided) VALUES ($1, $2, $3, $4, $5, $6, '', NULL)",
        args![r.id, r.post, r.account, r.why, r.words, r.at],
    )
    .await?;
    Ok(true)
}

/// The open reports, the oldest first.
pub async fn open_reports(db: &mut impl Read) -> Result<Vec<Reported>> {
    let sql = "SELECT id, post, account, why, words, at, outcome FROM fora_reports WHERE outcome = '' ORDER BY at, id LIMIT 100";
    db.all(sql, vec![]).await
}

/// What somebody reported.
pub async fn reports_by(db: &mut impl Read, account: AccountId) -> Result<Vec<Reported>> {
    let sql = "SELECT id, post, account, why, words, at, outcome FROM fora_reports WHERE account = $1 ORDER BY at, id";
    db.all(sql, args![account]).await
}

/// Closes the open reports on a post; gives who made them.
pub async fn close_reports(
    tx: &mut Tx,
    post: PostId,
    outcome: &str,
    at: Timestamp,
) -> Result<Vec<AccountId>> {
    let sql = "SELECT account FROM fora_reports WHERE post = $1 AND outcome = '' ORDER BY at, id";
    let rows: Vec<(AccountId,)> = tx.all(sql, args![post]).await?;
    let sql = "UPDATE fora_reports SET outcome = $2, decided = $3 WHERE post = $1 AND outcome = ''";
    tx.run(sql, args![post, outcome, at]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT id, kind, post, account, reason, at, until, made_by, appeal_until, appeal, appealed, answer, answered, lifted, \
             version FROM fora_measures ",
            $rest
        )
    };
}

/// Keeps a measure.
pub async fn put_measure(tx: &mut Tx, m: &Measure) -> Result<()> {
    tx.run(
        "INSERT INTO fora_measures (id, kind, post, account, reason, at, until, made_by, appeal_until, appeal, appealed, answer, \
         answered, lifted, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', NULL, '', NULL, FALSE, 1)",
        args![
            m.id,
            m.kind,
            m.post,
            m.account,
            m.reason,
            m.at,
            m.until,
            m.made_by,
            m.appeal_until
        ],
    )
    .await?;
    Ok(())
}

/// One measure.
pub async fn measure(db: &mut impl Read, id: MeasureId) -> Result<Measure> {
    db.one(select!("WHERE id = $1"), args![id]).await
}

/// What was decided against somebody, the newest first.
pub async fn measures_on(db: &mut impl Read, account: AccountId) -> Result<Vec<Measure>> {
    db.all(
        select!("WHERE account = $1 ORDER BY at DESC, id"),
        args![account],
    )
    .await
}

/// The newest measure of a kind because of a post that was not taken back.
pub async fn measure_of(
    db: &mut impl Read,
    post: PostId,
    kind: MeasureKind,
) -> Result<Option<Measure>> {
    db.first(
        select!("WHERE post = $1 AND kind = $2 AND lifted = FALSE ORDER BY at DESC, id LIMIT 1"),
        args![post, kind],
    )
    .await
}

/// Those that wait for an answer, the oldest first.
pub async fn contested(db: &mut impl Read) -> Result<Vec<Measure>> {
    let sql =
        select!("WHERE appealed IS NOT NULL AND answered IS NULL ORDER BY appealed, id LIMIT 100");
    db.all(sql, vec![]).await
}

/// Until when somebody may not write; nothing where they may.
pub async fn silenced_until(
    db: &mut impl Read,
    account: AccountId,
    now: Timestamp,
) -> Result<Option<Timestamp>> {
    let sql = "SELECT until FROM fora_measures WHERE account = $1 AND kind = 'silence' AND lifted = FALSE AND until > $2 \
               ORDER BY until DESC LIMIT 1";
    let row: Option<(Timestamp,)> = db.first(sql, args![account, now]).await?;
    Ok(row.map(|r| r.0))
}

/// What the moderation of a span of time counts: acts by their kind, one row for each.
pub async fn acts(
    db: &mut impl Read,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<(String, i64)>> {
    db.all(
        "SELECT kind, COUNT(*) FROM fora_measures WHERE at >= $1 AND at < $2 GROUP BY kind \
         UNION ALL SELECT 'report', COUNT(*) FROM fora_reports WHERE at >= $1 AND at < $2 \
         UNION ALL SELECT 'redaction', COUNT(*) FROM fora_edits WHERE redaction = TRUE AND at >= $1 AND at < $2 \
         UNION ALL SELECT 'appeal', COUNT(*) FROM fora_measures WHERE appealed >= $1 AND appealed < $2 \
         UNION ALL SELECT 'lifted', COUNT(*) FROM fora_measures WHERE lifted = TRUE AND answered >= $1 AND answered < $2",
        args![from, to],
    )
    .await
}
