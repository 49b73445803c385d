//! Erasing from the log names, and what was written with a request: the words and their salt go, the commitment stays, and
//! everything still proves.

use kernel::{Result, Timestamp, args};
use serde_json::Value;
use store::{Read, Tx};

use super::{
    entry::{ACTOR_NAME, CHAINED, DETAIL, LogEntry, Row},
    take_turn,
};

/// Entries changed at a time.
const PORTION: i64 = 500;

/// Erases the names of accounts that are closed from every entry they made. An entry written while the account was being
/// closed is found the next time.
pub(crate) async fn erase_closed(tx: &mut Tx) -> Result<()> {
    take_turn(tx).await?;
    let (mut last, mut oldest) = (0, None);
    loop {
        let sql = "SELECT a.* FROM accounts c JOIN audit a ON a.actor = c.id WHERE c.closed IS NOT NULL \
                   AND a.actor_name <> '' AND a.number > $1 ORDER BY a.number LIMIT $2";
        let rows: Vec<Row> = tx.all(sql, args![last, PORTION]).await?;
        let Some(end) = rows.last() else { break };
        last = end.number;
        for row in &rows {
            if !row.chained.is_empty() {
                oldest.get_or_insert(row.number);
            }
            erase(tx, row, &[ACTOR_NAME]).await?;
        }
    }
    if let Some(first) = oldest {
        unchain(tx, first).await?;
    }
    Ok(())
}

/// What of a kind was asked for on exactly this, as the log names it, where its words still stand there. A request that
/// was replaced by another has no row any more; the log has its words.
pub(crate) async fn asked_about(tx: &mut Tx, kind: &str, subject: &str) -> Result<Vec<String>> {
    let said = format!("%\"subject\":{}%", Value::from(subject));
    let sql = "SELECT object, detail FROM audit WHERE action = 'second.ask' AND detail LIKE $1 ORDER BY number";
    let found: Vec<(String, String)> = tx.all(sql, args![said]).await?;
    let kind = format!("{kind}:");
    let found = found.into_iter().filter(|(object, detail)| {
        // LIKE takes more than it was asked for.
        let detail: Value = serde_json::from_str(detail).unwrap_or_default();
        object.starts_with(&kind) && detail["subject"] == subject
    });
    Ok(found.map(|(object, _)| object).collect())
}

/// What was asked for before a moment, where its words still stand: some of it, the first first.
pub(crate) async fn asked_before(tx: &mut Tx, moment: Timestamp) -> Result<Vec<String>> {
    let sql = "SELECT object FROM audit WHERE action = 'second.ask' AND detail <> '' AND at < $1 ORDER BY number LIMIT $2";
    let found: Vec<(String,)> = tx.all(sql, args![moment, PORTION]).await?;
    Ok(found.into_iter().map(|f| f.0).collect())
}

/// Erases what was written with a request from every entry that holds it. Checking the log asks for the entry that says
/// so: whoever calls this has written it.
pub(crate) async fn erase_words(tx: &mut Tx, object: &str) -> Result<()> {
    take_turn(tx).await?;
    let sql = "SELECT * FROM audit WHERE action IN ('second.ask', 'second.answer', 'second.take', 'record.agree') \
               AND object = $1 AND detail <> '' ORDER BY number";
    let rows: Vec<Row> = tx.all(sql, args![object]).await?;
    for row in &rows {
        erase(tx, row, &[DETAIL]).await?;
    }
    match rows.iter().find(|row| !row.chained.is_empty()) {
        Some(first) => unchain(tx, first.number).await,
        None => Ok(()),
    }
}

/// A hash of the former chain says something of every entry before it, without a salt: whoever guessed the words could
/// work the chain out anew and compare. So those from the first erased entry on go with it.
async fn unchain(tx: &mut Tx, first: i64) -> Result<()> {
    let mut last = first - 1;
    loop {
        let sql =
            "SELECT * FROM audit WHERE number > $1 AND chained <> '' ORDER BY number LIMIT $2";
        let rows: Vec<Row> = tx.all(sql, args![last, PORTION]).await?;
        let Some(end) = rows.last() else {
            return Ok(());
        };
        last = end.number;
        for row in &rows {
            erase(tx, row, &[CHAINED]).await?;
        }
    }
}

async fn erase(tx: &mut Tx, row: &Row, fields: &[usize]) -> Result<()> {
    // Of an entry that somebody ruined the words go too; checking the log goes on to name it.
    let salts = LogEntry::of(row).map_or_else(|_| row.salts.clone(), |e| e.salts_without(fields));
    let keep = |n: usize| {
        let value = if fields.contains(&n) {
            ""
        } else {
            row.fields()[n]
        };
        value.to_owned()
    };
    let sql =
        "UPDATE audit SET actor_name = $2, detail = $3, chained = $4, salts = $5 WHERE number = $1";
    let kept = args![
        row.number,
        keep(ACTOR_NAME),
        keep(DETAIL),
        keep(CHAINED),
        salts
    ];
    tx.run(sql, kept).await?;
    Ok(())
}
