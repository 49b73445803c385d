//! What fora keep of people: the name after `@`, letters, drafts, who can be meant.

use guard::{AccountId, Reader};
use kernel::{Language, Result, Timestamp, args};
use store::{Read, Tx};

use crate::model::{Digest, Space, TopicId};

/// What somebody chose: the name after `@`, empty for none, and how often letters come.
pub async fn chosen(db: &mut impl Read, account: AccountId) -> Result<(String, Digest)> {
    let sql = "SELECT handle, digest FROM fora_people WHERE account = $1";
    let row: Option<(String, Digest)> = db.first(sql, args![account]).await?;
    Ok(row.unwrap_or((String::new(), Digest::Weekly)))
}

/// Whether a name is somebody else's.
pub async fn is_anothers(db: &mut impl Read, handle: &str, account: AccountId) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM fora_people WHERE handle = $1 AND account <> $2";
    Ok(db.number(sql, args![handle, account]).await? > 0)
}

/// Keeps what somebody chose.
pub async fn choose(tx: &mut Tx, account: AccountId, handle: &str, digest: Digest) -> Result<()> {
    tx.run(
        "INSERT INTO fora_people (account, handle, digest, digested) VALUES ($1, $2, $3, 0) ON CONFLICT (account) \
         DO UPDATE SET handle = excluded.handle, digest = excluded.digest",
        args![account, handle, digest],
    )
    .await?;
    Ok(())
}

/// Who bears a name and can be meant here: they read the space through an organisation that shows itself there, and do not mute
/// the topic.
pub async fn meant(
    db: &mut impl Read,
    space: &Space,
    topic: TopicId,
    handle: &str,
    now: Timestamp,
) -> Result<Option<(AccountId, Reader)>> {
    let sql = "SELECT a.id, a.name, a.email, a.language FROM fora_people h JOIN accounts a ON a.id = h.account \
               WHERE h.handle = $1 AND h.handle <> '' AND a.closed IS NULL AND EXISTS (SELECT 1 FROM appointments p \
               JOIN organisations o ON o.id = p.scope LEFT JOIN presences v ON v.engagement = $2 AND v.organisation = o.id \
               WHERE p.account = a.id AND p.role IN ('member', 'representative', 'organisation_administrator') AND p.starts <= $4 \
               AND (p.ends IS NULL OR p.ends > $4) AND p.suspended = FALSE AND o.visibility <> 'office' \
               AND COALESCE(v.presence, 'listed') <> 'unlisted' AND ($5 OR EXISTS (SELECT 1 FROM fora_members m \
               WHERE m.space = $2 AND m.organisation = o.id))) \
               AND NOT EXISTS (SELECT 1 FROM fora_reading r WHERE r.account = a.id AND r.topic = $3 AND r.watch = 'mute')";
    let everyone = space.kind.circle() < 2;
    let row: Option<(AccountId, String, String, Language)> = db
        .first(sql, args![handle, space.id, topic, now, everyone])
        .await?;
    Ok(row.map(|(id, name, email, language)| {
        let reader = Reader {
            name,
            email,
            language,
        };
        (id, reader)
    }))
}

/// A draft.
#[derive(Clone, Debug, Default, sqlx::FromRow)]
pub struct Draft {
    /// `s:ID` of a space, `t:ID` of a topic.
    pub target: String,
    pub title: String,
    pub body: String,
    pub language: String,
    pub at: Timestamp,
}

/// The drafts of somebody, the newest first.
pub async fn drafts(db: &mut impl Read, account: AccountId) -> Result<Vec<Draft>> {
    let sql = "SELECT target, title, body, language, at FROM fora_drafts WHERE account = $1 ORDER BY at DESC, target";
    db.all(sql, args![account]).await
}

/// Keeps a draft; one without words goes.
pub async fn put_draft(tx: &mut Tx, account: AccountId, d: &Draft) -> Result<()> {
    drop_draft(tx, account, &d.target).await?;
    if d.title.is_empty() && d.body.is_empty() {
        return Ok(());
    }
    let sql = "INSERT INTO fora_drafts (account, target, title, body, language, at) VALUES ($1, $2, $3, $4, $5, $6)";
    tx.run(
        sql,
        args![account, d.target, d.title, d.body, d.language, d.at],
    )
    .await?;
    Ok(())
}

/// Drops a draft.
pub async fn drop_draft(tx: &mut Tx, account: AccountId, target: &str) -> Result<()> {
    let sql = "DELETE FROM fora_drafts WHERE account = $1 AND target = $2";
    tx.run(sql, args![account, target]).await?;
    Ok(())
}

/// Those whose letter is due: they follow something, and the last one is long enough ago; behind an account.
pub async fn due_for_digest(
    db: &mut impl Read,
    now: Timestamp,
    after: &str,
) -> Result<Vec<(AccountId, Timestamp)>> {
    let (day, week) = (now.plus(-kernel::day(1)), now.plus(-kernel::day(7)));
    db.all(
        "SELECT DISTINCT r.account, COALESCE(h.digested, 0) AS digested FROM fora_reading r JOIN accounts a ON a.id = r.account \
         LEFT JOIN fora_people h ON h.account = r.account WHERE r.watch = 'follow' AND a.closed IS NULL AND r.account > $3 \
         AND ((COALESCE(h.digest, 'weekly') = 'weekly' AND COALESCE(h.digested, 0) <= $2) \
         OR (h.digest = 'daily' AND h.digested <= $1)) ORDER BY r.account LIMIT 200",
        args![day, week, after],
    )
    .await
}

/// The topics that somebody follows in which something is new to them since a moment.
pub async fn followed_news(
    db: &mut impl Read,
    account: AccountId,
    since: Timestamp,
) -> Result<Vec<TopicId>> {
    let sql = "SELECT t.id FROM fora_reading r JOIN fora_topics t ON t.id = r.topic WHERE r.account = $1 AND r.watch = 'follow' \
               AND t.state IN ('open', 'closed') AND t.last_place > r.place AND t.last_at > $2 ORDER BY t.last_place DESC LIMIT 50";
    let rows: Vec<(TopicId,)> = db.all(sql, args![account, since]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Notes when somebody was written to.
pub async fn digested(tx: &mut Tx, account: AccountId, at: Timestamp) -> Result<()> {
    tx.run(
        "INSERT INTO fora_people (account, handle, digest, digested) VALUES ($1, '', 'weekly', $2) ON CONFLICT (account) \
         DO UPDATE SET digested = excluded.digested",
        args![account, at],
    )
    .await?;
    Ok(())
}

/// What somebody follows and has read: topic, and how they watch it.
pub async fn watched(db: &mut impl Read, account: AccountId) -> Result<Vec<(TopicId, String)>> {
    let sql = "SELECT topic, watch FROM fora_reading WHERE account = $1 ORDER BY topic";
    db.all(sql, args![account]).await
}

/// Forgets all that fora keep of a person beside what they wrote and what was decided on it.
pub async fn forget(tx: &mut Tx, account: &str) -> Result<()> {
    for sql in [
        "DELETE FROM fora_drafts WHERE account = $1",
        "DELETE FROM fora_reading WHERE account = $1",
        "DELETE FROM fora_people WHERE account = $1",
    ] {
        tx.run(sql, args![account]).await?;
    }
    Ok(())
}
