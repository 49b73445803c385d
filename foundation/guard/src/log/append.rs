//! Adding entries: the right edge of the tree is read in one statement, the entry is written in another.

use data_encoding::HEXLOWER;
use kernel::{Error, Result, args};
use merkle::{Edge, Hash};
use store::{Read, Tx};

use super::{
    entry::{LogEntry, Row, hash, hex},
    verify::Fault,
};
use crate::Ctx;

/// The entries that completed the subtrees at the right edge: of the whole log, or of its first so many. Each is found by
/// taking the lowest bit from the number of the one after it.
const EDGE: &str = "WITH RECURSIVE peaks (n) AS ( \
       SELECT CASE WHEN CAST($1 AS BIGINT) < 0 THEN (SELECT MAX(number) FROM audit) ELSE CAST($1 AS BIGINT) END \
       UNION ALL SELECT n & (n - 1) FROM peaks WHERE n & (n - 1) > 0 \
     ) SELECT a.number, a.tree FROM peaks JOIN audit a ON a.number = peaks.n ORDER BY a.number";

/// Waits for the turn to write to the log, and keeps it until the unit ends. Who changes rows that many units share takes
/// it first: with a lock of their own, two units that record before and after them would wait for each other.
///
/// # Errors
/// A database error.
pub async fn take_turn(tx: &mut Tx) -> Result<()> {
    tx.lock("audit").await
}

/// The edge of the tree over the first `size` entries, or over all.
pub(super) async fn edge(db: &mut impl Read, size: Option<i64>) -> Result<Edge> {
    let rows: Vec<(i64, String)> = db.all(EDGE, args![size.unwrap_or(-1)]).await?;
    let last = rows.last().map_or(0, |r| r.0);
    let size = u64::try_from(size.unwrap_or(last)).unwrap_or(0);
    let peak = |place: merkle::Place| -> Hash {
        let row = rows
            .iter()
            .find(|r| u64::try_from(r.0).is_ok_and(|n| n == place.end()));
        let top = row.and_then(|r| r.1.get(r.1.len().saturating_sub(64)..));
        // Where an entry is missing or ruined, the house goes on: checking the log names the entry.
        top.and_then(hash).unwrap_or_else(merkle::empty)
    };
    let peaks = merkle::peaks(size).into_iter().map(peak).collect();
    Ok(Edge::of(size, peaks).unwrap_or_default())
}

/// How many entries there are, and the head over them, in hexadecimal.
///
/// # Errors
/// A database error.
pub async fn log_head(db: &mut impl Read) -> Result<(i64, String)> {
    let edge = edge(db, None).await?;
    let size = i64::try_from(edge.size()).map_err(Error::internal)?;
    Ok((size, HEXLOWER.encode(&edge.root())))
}

/// What is new in an entry.
pub(super) struct New<'a> {
    pub action: &'a str,
    pub object: &'a str,
    pub about: &'a str,
    pub detail: String,
    /// The end of the former chain, where this entry takes it over.
    pub chained: String,
}

/// Writes an entry at the end; the turn is taken.
pub(super) async fn append(ctx: &Ctx, tx: &mut Tx, new: New<'_>) -> Result<()> {
    let mut edge = edge(tx, None).await?;
    let mut salt = [0; 32];
    ctx.app.random.fill(&mut salt);
    let actor = ctx.viewer.account.map(|a| a.to_string());
    let mut row = Row {
        number: i64::try_from(edge.size()).unwrap_or(i64::MAX) + 1,
        at: ctx.now(),
        actor: actor.unwrap_or_default(),
        actor_name: ctx.viewer.name.clone(),
        action: new.action.to_owned(),
        object: new.object.to_owned(),
        about: new.about.to_owned(),
        detail: new.detail,
        chained: new.chained,
        salts: HEXLOWER.encode(&salt),
        tree: String::new(),
    };
    row.tree = hex(&edge.push(LogEntry::of(&row).map_err(Fault::internal)?.leaf()));
    let r = row;
    tx.run(
        "INSERT INTO audit (number, at, actor, actor_name, action, object, about, detail, chained, salts, tree) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        args![
            r.number, r.at, r.actor, r.actor_name, r.action, r.object, r.about, r.detail, r.chained, r.salts, r.tree
        ],
    )
    .await?;
    Ok(())
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
        let new = New {
            action,
            object,
            about,
            detail: detail.to_string(),
            chained: String::new(),
        };
        append(self, tx, new).await
    }
}
