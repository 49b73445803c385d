//! Criteria: what is asked before something is decided, in versions that are never changed, only followed by others.

use guard::{AccountId, Ctx};
use kernel::{Id, Localized, Message, Result, Timestamp, Violations, args};
use serde_json::json;
use store::{Read, Tx};

use crate::Kind;

/// Identifier of a version.
pub type VersionId = Id<CriteriaVersion>;

/// A version of the criteria of one kind of decision.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct CriteriaVersion {
    /// Identifier.
    pub id: VersionId,
    /// Code of the kind of decision.
    pub kind: String,
    /// From 1, without gaps.
    pub number: i64,
    /// When it came into force.
    pub published: Timestamp,
    /// Account of whoever published it; empty for the first one, which comes with the house.
    pub published_by: String,
    /// Their name at that time.
    pub published_by_name: String,
    /// Why it differs from the one before.
    pub reason: String,
}

/// One criterion.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Criterion {
    /// Stable code within its kind, the same from version to version.
    pub code: String,
    /// What is asked, in a few words.
    pub title: Localized,
    /// What is meant by it and how it can be shown.
    pub text: Localized,
}

/// The version in force now; what is asked for later is judged by it even when another one follows.
///
/// # Errors
/// [`kernel::Error::NotFound`] where a kind has no criteria.
pub async fn in_force(db: &mut impl Read, kind: &Kind) -> Result<CriteriaVersion> {
    db.one(
        "SELECT id, kind, number, published, published_by, published_by_name, reason FROM criteria_versions \
         WHERE kind = $1 ORDER BY number DESC LIMIT 1",
        args![kind.code],
    )
    .await
}

/// A version by its identifier.
///
/// # Errors
/// [`kernel::Error::NotFound`].
pub async fn version(db: &mut impl Read, id: VersionId) -> Result<CriteriaVersion> {
    db.one(
        "SELECT id, kind, number, published, published_by, published_by_name, reason FROM criteria_versions WHERE id = $1",
        args![id],
    )
    .await
}

/// Every version of a kind, newest first.
///
/// # Errors
/// A database error.
pub async fn history(db: &mut impl Read, kind: &Kind) -> Result<Vec<CriteriaVersion>> {
    db.all(
        "SELECT id, kind, number, published, published_by, published_by_name, reason FROM criteria_versions \
         WHERE kind = $1 ORDER BY number DESC",
        args![kind.code],
    )
    .await
}

/// The criteria of a version, in order.
///
/// # Errors
/// A database error.
pub async fn criteria(db: &mut impl Read, version: VersionId) -> Result<Vec<Criterion>> {
    db.all(
        "SELECT code, title, text FROM criteria WHERE version = $1 ORDER BY position",
        args![version],
    )
    .await
}

/// Publishes another version. `base` is the number of the version that was changed: where another one came into
/// force meanwhile, nothing is overwritten.
///
/// # Errors
/// A refusal where there is no criterion, no reason, or `base` is no longer in force.
pub async fn publish(
    tx: &mut Tx,
    ctx: &Ctx,
    kind: &Kind,
    criteria: &[Criterion],
    reason: &str,
    base: i64,
) -> Result<VersionId> {
    let mut wrong = Violations::new();
    if criteria.is_empty() {
        wrong.push("title-0-en", Message::new("error-required"));
    }
    if reason.is_empty() {
        wrong.push("reason", Message::new("error-required"));
    }
    wrong.check()?;
    tx.lock("criteria").await?;
    let last = "SELECT COALESCE(MAX(number), 0) FROM criteria_versions WHERE kind = $1";
    let last = tx.number(last, args![kind.code]).await?;
    if last != base {
        return Err(kernel::Error::refused(
            "decision-criteria-changed-meanwhile",
        ));
    }
    let id: VersionId = ctx.new_id();
    let by = ctx.viewer.account.as_ref().map(AccountId::to_string);
    tx.run(
        "INSERT INTO criteria_versions (id, kind, number, published, published_by, published_by_name, reason) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![id, kind.code, last + 1, ctx.now(), by.unwrap_or_default(), ctx.viewer.name, reason],
    )
    .await?;
    for (position, c) in (1_i64..).zip(criteria) {
        tx.run(
            "INSERT INTO criteria (version, position, code, title, text) VALUES ($1, $2, $3, $4, $5)",
            args![id, position, c.code, c.title, c.text],
        )
        .await?;
    }
    let object = format!("criteria:{id}");
    let detail = json!({ "kind": kind.code, "number": last + 1 });
    ctx.record(tx, "criteria.publish", &object, "", detail)
        .await?;
    Ok(id)
}
