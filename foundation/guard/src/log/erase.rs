//! Erasing a name from the log: the words and their salt go, the commitment stays, and everything still proves.

use kernel::{Result, args};
use store::{Read, Tx};

use super::{
    entry::{ACTOR_NAME, CHAINED, LogEntry, Row},
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

/// A hash of the former chain says something of every entry before it, without a salt: whoever guessed the name could
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
    let sql = "UPDATE audit SET actor_name = $2, chained = $3, salts = $4 WHERE number = $1";
    tx.run(
        sql,
        args![row.number, keep(ACTOR_NAME), keep(CHAINED), salts],
    )
    .await?;
    Ok(())
}
