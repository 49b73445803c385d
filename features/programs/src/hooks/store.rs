//! Rows of webhooks and of what they were told; one text for both engines.

use guard::{AccountId, Sealed};
use kernel::{Result, Timestamp, args, day};
use store::{Read, Tx};

use super::model::{Delivery, DeliveryId, Hook, HookId, KEPT, Line, SHOWN, State, Told};

macro_rules! hooks {
    ($rest:literal) => {
        concat!(
            "SELECT id, name, address, secret, old_secret, old_until, kinds, state, failures, due, created FROM webhooks ",
            $rest
        )
    };
}

/// Every webhook, by name.
pub async fn all(db: &mut impl Read) -> Result<Vec<Hook>> {
    db.all(hooks!("ORDER BY name, id"), vec![]).await
}

/// Those that are on.
pub async fn on(db: &mut impl Read) -> Result<Vec<Hook>> {
    let sql = hooks!("WHERE state = 'on' ORDER BY id");
    db.all(sql, vec![]).await
}

/// Those for which something waits and whose time has come.
pub async fn due(db: &mut impl Read, now: Timestamp) -> Result<Vec<Hook>> {
    let sql = hooks!("WHERE state = 'on' AND due <= $1 ORDER BY due, id");
    db.all(sql, args![now]).await
}

/// One webhook.
pub async fn hook(db: &mut impl Read, id: HookId) -> Result<Option<Hook>> {
    db.first(hooks!("WHERE id = $1"), args![id]).await
}

/// How many there are.
pub async fn count(db: &mut impl Read) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM webhooks";
    db.number(sql, vec![]).await
}

/// Identifier, name and first day of those that somebody registered.
pub async fn registered_by(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(HookId, String, Timestamp)>> {
    let sql =
        "SELECT id, name, created FROM webhooks WHERE by_account = $1 ORDER BY created DESC, id";
    db.all(sql, args![account]).await
}

/// Writes a webhook that is new.
pub async fn add(tx: &mut Tx, h: &Hook, by: &str) -> Result<()> {
    tx.run(
        "INSERT INTO webhooks (id, name, address, secret, old_secret, old_until, kinds, state, failures, due, by_account, created) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
        args![
            h.id, h.name, h.address, h.secret, h.old_secret, h.old_until, h.kinds, h.state, h.failures, h.due, by, h.created,
        ],
    )
    .await?;
    Ok(())
}

/// Puts a secret in the place of another, which signs as well for a while.
pub async fn replace(
    tx: &mut Tx,
    id: HookId,
    secret: Sealed,
    old: Sealed,
    until: Timestamp,
) -> Result<()> {
    let sql = "UPDATE webhooks SET secret = $2, old_secret = $3, old_until = $4 WHERE id = $1";
    tx.run(sql, args![id, secret, old, until]).await?;
    Ok(())
}

/// Switches a webhook: what failed until now counts no longer, and what waited is not told.
pub async fn switch(tx: &mut Tx, id: HookId, state: State, waited: Told) -> Result<()> {
    let sql = "UPDATE webhooks SET state = $2, failures = 0, due = NULL WHERE id = $1";
    tx.run(sql, args![id, state]).await?;
    let sql = "UPDATE webhook_deliveries SET state = $2 WHERE webhook = $1 AND state = 'waiting'";
    tx.run(sql, args![id, waited]).await?;
    Ok(())
}

/// Says how many tries failed, and when the next one is.
pub async fn go_on(tx: &mut Tx, id: HookId, failures: i64, due: Option<Timestamp>) -> Result<()> {
    let sql = "UPDATE webhooks SET failures = $2, due = $3 WHERE id = $1";
    tx.run(sql, args![id, failures, due]).await?;
    Ok(())
}

/// Takes a webhook away, with what it was told; that it was there stays known.
pub async fn remove(tx: &mut Tx, id: HookId, at: Timestamp) -> Result<()> {
    let sql = "INSERT INTO webhooks_removed (id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    tx.run(sql, args![id, at]).await?;
    let sql = "DELETE FROM webhook_deliveries WHERE webhook = $1";
    tx.run(sql, args![id]).await?;
    tx.run("DELETE FROM webhooks WHERE id = $1", args![id])
        .await?;
    Ok(())
}

/// When an event happened; nothing where none was told with this body.
pub async fn happened(db: &mut impl Read, event: &str, body: &str) -> Result<Option<Timestamp>> {
    let sql = "SELECT at FROM events WHERE name = $1 AND body = $2 ORDER BY at DESC LIMIT 1";
    let found: Option<(Timestamp,)> = db.first(sql, args![event, body]).await?;
    Ok(found.map(|row| row.0))
}

/// Writes down that something is to be told.
pub async fn add_delivery(tx: &mut Tx, hook: HookId, d: &Delivery) -> Result<()> {
    tx.run(
        "INSERT INTO webhook_deliveries (id, webhook, kind, event, object, place, at, state, tried, answer) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', NULL, '')",
        args![d.id, hook, d.kind, d.event, d.object, d.place, d.at],
    )
    .await?;
    Ok(())
}

macro_rules! waiting {
    ($rest:literal) => {
        concat!(
            "SELECT id, kind, event, object, place, at FROM webhook_deliveries WHERE state = 'waiting' AND ",
            $rest
        )
    };
}

/// What waits longest.
pub async fn next(db: &mut impl Read, hook: HookId) -> Result<Option<Delivery>> {
    let sql = waiting!("webhook = $1 ORDER BY at, id LIMIT 1");
    db.first(sql, args![hook]).await
}

/// One of those that wait.
pub async fn delivery(db: &mut impl Read, id: DeliveryId) -> Result<Option<Delivery>> {
    db.first(waiting!("id = $1"), args![id]).await
}

/// Whether a test waits.
pub async fn test_waits(db: &mut impl Read, hook: HookId, kind: &str) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM webhook_deliveries WHERE webhook = $1 AND state = 'waiting' AND kind = $2";
    Ok(db.number(sql, args![hook, kind]).await? > 0)
}

/// Writes down what became of something.
pub async fn tried(
    tx: &mut Tx,
    id: DeliveryId,
    state: Told,
    answer: &str,
    at: Timestamp,
) -> Result<()> {
    let sql = "UPDATE webhook_deliveries SET state = $2, answer = $3, tried = $4 WHERE id = $1";
    tx.run(sql, args![id, state, answer, at]).await?;
    Ok(())
}

/// Forgets what was told long ago.
pub async fn forget(tx: &mut Tx, now: Timestamp) -> Result<()> {
    let sql = "DELETE FROM webhook_deliveries WHERE at < $1 AND state <> 'waiting'";
    tx.run(sql, args![now.plus(-day(KEPT))]).await?;
    Ok(())
}

/// What was told last, the newest first.
pub async fn lines(db: &mut impl Read) -> Result<Vec<Line>> {
    let sql = "SELECT w.name, d.kind, d.at, d.state, d.tried, d.answer FROM webhook_deliveries d JOIN webhooks w ON w.id = d.webhook \
               ORDER BY d.at DESC, d.id LIMIT $1";
    db.all(sql, args![SHOWN]).await
}
