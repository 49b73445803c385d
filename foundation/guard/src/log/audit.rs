//! The audit log as it is read: its entries by whom they concern, by page and filter.

use kernel::{Page, PageRequest, Result, Timestamp, args};
use store::Read;

/// One line of the log.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AuditEntry {
    /// From 1, without gaps.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// Account, or empty for a visitor or the house.
    pub actor: String,
    /// Name at that time; empty for a visitor, the house, and whoever closed their account.
    pub actor_name: String,
    /// What was done, such as `consultation.open`.
    pub action: String,
    /// To what: `kind:identifier`.
    pub object: String,
    /// The organisation or person concerned, who may read the entry; may be empty.
    pub about: String,
    /// JSON.
    pub detail: String,
    /// The leaf, then each subtree of the log that the entry completed: hashes, one after another.
    pub tree: String,
}

impl AuditEntry {
    /// Whether a person made it whose name was erased.
    #[must_use]
    pub fn is_nameless(&self) -> bool {
        self.actor_name.is_empty() && !self.actor.is_empty()
    }

    /// The hash of the entry: its leaf in the tree.
    #[must_use]
    pub fn leaf(&self) -> &str {
        self.tree.get(..64).unwrap_or_default()
    }
}

/// One entry.
///
/// # Errors
/// [`kernel::Error::NotFound`] where there is none; a database error.
pub async fn audit_entry(db: &mut impl Read, number: i64) -> Result<AuditEntry> {
    let sql = "SELECT * FROM audit WHERE number = $1";
    db.one(sql, args![number]).await
}

/// The entries about one organisation or person, newest first.
///
/// # Errors
/// A database error.
pub async fn audit_of(db: &mut impl Read, about: &str, limit: i64) -> Result<Vec<AuditEntry>> {
    db.all(
        "SELECT * FROM audit WHERE about = $1 ORDER BY number DESC LIMIT $2",
        args![about, limit],
    )
    .await
}

/// Which entries are asked for; what is empty or nothing asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Part of the name at that time, or the whole identifier of the account.
    pub actor: String,
    /// Beginning of the action, such as `consultation.`.
    pub action: String,
    /// Beginning of the object, such as `organisation:`.
    pub object: String,
    /// Not before this moment.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub to: Option<Timestamp>,
}

/// The log, newest first.
///
/// # Errors
/// A database error.
pub async fn audit_page(
    db: &mut impl Read,
    filter: &AuditFilter,
    request: &PageRequest,
) -> Result<Page<AuditEntry>> {
    let before = request
        .after
        .as_deref()
        .and_then(|a| a.parse().ok())
        .unwrap_or(i64::MAX);
    // The signs that LIKE reads otherwise are no part of a name worth looking for.
    let name = filter.actor.replace(['%', '_', '\\'], "");
    let rows = db
        .all(
            "SELECT * FROM audit WHERE number < $1 \
             AND ($2 = '' OR actor = $2 OR actor_name LIKE '%' || $3 || '%' OR lower(actor_name) LIKE '%' || lower($3) || '%') \
             AND ($4 = '' OR substr(action, 1, length($4)) = $4) AND ($5 = '' OR substr(object, 1, length($5)) = $5) \
             AND at >= $6 AND at < $7 ORDER BY number DESC LIMIT $8",
            args![
                before,
                filter.actor,
                name,
                filter.action,
                filter.object,
                filter.from.unwrap_or(Timestamp(i64::MIN)),
                filter.to.unwrap_or(Timestamp(i64::MAX)),
                request.limit()
            ],
        )
        .await?;
    Ok(Page::cut(rows, request, |e: &AuditEntry| {
        e.number.to_string()
    }))
}

/// The newest entry that says what checking the log found, if it was ever checked from a page.
///
/// # Errors
/// A database error.
pub async fn last_verdict(db: &mut impl Read) -> Result<Option<AuditEntry>> {
    db.first(
        "SELECT * FROM audit WHERE action = 'office.verify_audit' ORDER BY number DESC LIMIT 1",
        vec![],
    )
    .await
}
