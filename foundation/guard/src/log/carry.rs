//! A log that was a chain becomes a tree: its entries get their salts and leaves, and its end is sealed with them.

use std::sync::Arc;

use data_encoding::HEXLOWER;
use kernel::{Result, args};
use serde_json::json;
use store::{Read, Tx};

use super::{
    append::{self, New, edge},
    checkpoint::checkpoint,
    entry::{LogEntry, Row, hex},
    erase::erase_closed,
    take_turn,
    verify::{CARRIED, Fault},
};
use crate::{App, Ctx, digest};

/// Entries taken at a time.
const PORTION: i64 = 500;

/// The hash by which the former chain went on from `previous` over an entry.
fn chained(row: &Row, previous: &str) -> String {
    let fields = [
        &row.actor,
        &row.actor_name,
        &row.action,
        &row.object,
        &row.about,
        &row.detail,
    ];
    let mut text = format!("{} {}", row.number, row.at.0);
    for field in fields.map(String::as_str).into_iter().chain([previous]) {
        text.push_str(&format!(" {}:{field}", field.len()));
    }
    digest(text)
}

/// Where no head was signed yet, takes a former chain over, if there is one, and signs. Runs when the house opens, in one
/// unit: nobody adds an entry meanwhile.
///
/// # Errors
/// A database error.
pub async fn carry_over(app: &Arc<App>) -> Result<()> {
    Ctx::house(app)
        .write(|tx, ctx| {
            Box::pin(async move {
                take_turn(tx).await?;
                if tx.number("SELECT COUNT(*) FROM checkpoints", vec![]).await? > 0 {
                    return Ok(());
                }
                // Neither the first nor the last entry is in a tree: none is.
                let chain = "SELECT COUNT(*) FROM audit WHERE tree = '' AND \
                             (number = (SELECT MIN(number) FROM audit) OR number = (SELECT MAX(number) FROM audit))";
                let ends = "SELECT COUNT(*) FROM audit WHERE \
                            number = (SELECT MIN(number) FROM audit) OR number = (SELECT MAX(number) FROM audit)";
                let (chain, ends) = (tx.number(chain, vec![]).await?, tx.number(ends, vec![]).await?);
                if chain > 0 && chain == ends {
                    take_over(tx, &ctx).await?;
                }
                checkpoint(tx, &ctx).await?;
                Ok(())
            })
        })
        .await
}

async fn take_over(tx: &mut Tx, ctx: &Ctx) -> Result<()> {
    let mut tree = edge(tx, Some(0)).await?;
    let (mut last, mut previous, mut broken) = (0, String::new(), None);
    loop {
        let sql = "SELECT * FROM audit WHERE number > $1 ORDER BY number LIMIT $2";
        let rows: Vec<Row> = tx.all(sql, args![last, PORTION]).await?;
        if rows.is_empty() {
            break;
        }
        for mut row in rows {
            if row.number != last + 1 {
                // The tree goes on beyond a gap; checking it names the first entry that is missing.
                broken.get_or_insert(last + 1);
                tree = edge(tx, Some(row.number - 1)).await?;
            }
            if row.chained != chained(&row, &previous) {
                broken.get_or_insert(row.number);
            }
            let mut salt = [0; 32];
            ctx.app.random.fill(&mut salt);
            row.salts = HEXLOWER.encode(&salt);
            let leaf = LogEntry::of(&row).map_err(Fault::internal)?.leaf();
            let nodes = hex(&tree.push(leaf));
            let sql = "UPDATE audit SET salts = $2, tree = $3 WHERE number = $1";
            tx.run(sql, args![row.number, row.salts, nodes]).await?;
            (last, previous) = (row.number, row.chained);
        }
    }
    // The head of the chain stands behind a salt like its other hashes, so that a name can be erased from under it.
    let new = New {
        action: CARRIED,
        object: "office:audit",
        about: "",
        detail: json!({ "entries": last, "broken": broken }).to_string(),
        chained: previous,
    };
    append::append(ctx, tx, new).await?;
    // Accounts that were closed before names could be erased here.
    erase_closed(tx).await?;
    Ok(())
}
