//! The audit log: each entry carries the hash of the one before it, so that a change or a gap shows.

use kernel::{Page, PageRequest, Result, Timestamp, args};
use store::{Db, Read, Tx};

use crate::{Ctx, digest};

/// One line of the log.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct AuditEntry {
    /// From 1, without gaps.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// Account, or empty for a visitor or the house.
    pub actor: String,
    /// Name at that time.
    pub actor_name: String,
    /// What was done, such as `consultation.open`.
    pub action: String,
    /// To what: `kind:identifier`.
    pub object: String,
    /// The organisation or person concerned, who may read the entry; may be empty.
    pub about: String,
    /// JSON.
    pub detail: String,
    /// Hash of the entry before.
    pub previous: String,
    /// Hash of this entry.
    pub hash: String,
}

impl AuditEntry {
    fn seal(&self) -> String {
        // Lengths keep the fields apart: no two entries give the same text.
        let fields = [
            &self.actor,
            &self.actor_name,
            &self.action,
            &self.object,
            &self.about,
            &self.detail,
            &self.previous,
        ];
        let mut text = format!("{} {}", self.number, self.at.0);
        for field in fields {
            text.push_str(&format!(" {}:{field}", field.len()));
        }
        digest(text)
    }
}

/// Waits for the turn to write to the log, and keeps it until the unit ends. Who changes rows that many units share takes
/// it first: with a lock of their own, two units that record before and after them would wait for each other.
///
/// # Errors
/// A database error.
pub async fn take_turn(tx: &mut Tx) -> Result<()> {
    tx.lock("audit").await
}

impl Ctx {
    /// Adds an entry within the transaction.
    ///
    /// # Errors
    /// A database error.
    pub async fn record(
        &self,
        tx: &mut Tx,
        action: &str,
        object: &str,
        about: &str,
        detail: serde_json::Value,
    ) -> Result<()> {
        take_turn(tx).await?;
        let last: Option<(i64, String)> = tx
            .first(
                "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1",
                vec![],
            )
            .await?;
        let (number, previous) = last.map_or((1, String::new()), |(n, hash)| (n + 1, hash));
        let mut entry = AuditEntry {
            number,
            at: self.now(),
            actor: self
                .viewer
                .account
                .map(|a| a.to_string())
                .unwrap_or_default(),
            actor_name: self.viewer.name.clone(),
            action: action.to_owned(),
            object: object.to_owned(),
            about: about.to_owned(),
            detail: detail.to_string(),
            previous,
            hash: String::new(),
        };
        entry.hash = entry.seal();
        let e = &entry;
        tx.run(
            "INSERT INTO audit (number, at, actor, actor_name, action, object, about, detail, previous, hash) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
            args![e.number, e.at, e.actor, e.actor_name, e.action, e.object, e.about, e.detail, e.previous, e.hash],
        )
        .await?;
        Ok(())
    }
}

/// What checking the log found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Entries that hold.
    pub entries: i64,
    /// The first entry that was changed, removed or put in.
    pub broken: Option<i64>,
    /// Hash of the last entry, to be compared with one noted elsewhere.
    pub head: String,
}

/// Recomputes every hash.
///
/// # Errors
/// A database error.
pub async fn verify_audit(db: &Db) -> Result<Verdict> {
    let mut db = db.clone();
    let mut verdict = Verdict {
        entries: 0,
        broken: None,
        head: String::new(),
    };
    loop {
        let rows: Vec<AuditEntry> = db
            .all(
                "SELECT * FROM audit WHERE number > $1 ORDER BY number LIMIT 1000",
                args![verdict.entries],
            )
            .await?;
        if rows.is_empty() {
            return Ok(verdict);
        }
        for row in rows {
            let next = verdict.entries + 1;
            if row.number != next || row.previous != verdict.head || row.hash != row.seal() {
                verdict.broken = Some(next);
                return Ok(verdict);
            }
            verdict.entries = next;
            verdict.head = row.hash;
        }
    }
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
