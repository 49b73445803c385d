//! What follows two organisations that prove to be one: decisions on either concern the one that stands. The name under
//! which a decision was made, and its subject, stay.

use guard::Ctx;
use kernel::{Result, args};
use parties::{
    belongs,
    merging::{Carried, Ledger, Undo, changes, give_back, undo},
};
use store::{Read, Tx};

use crate::{appeal::hand_over, sealed};

belongs! {
    /// Whom a decision concerns.
    Concerned = "decision", "decision-part-changed",
    r#"SELECT organisation AS "to" FROM decisions WHERE id = $1"#,
    "UPDATE decisions SET organisation = $2 WHERE id = $1"
}

/// How decisions are given back where a merge is undone.
const CARRIED: &[(&str, Undo)] = &[(Concerned::WHAT, undo::<Concerned>)];

/// Decisions on the organisation that goes concern the one that stands, who may read and appeal against them.
///
/// # Errors
/// A database error.
pub async fn carry(tx: &mut Tx, ctx: &Ctx, merge: &str, gone: &str, stands: &str) -> Result<()> {
    let mut ledger = Ledger::open(tx, merge).await?;
    let sql = "SELECT id FROM decisions WHERE organisation = $1 ORDER BY id";
    let ids: Vec<(String,)> = tx.all(sql, args![gone]).await?;
    for (id,) in ids {
        let now = Concerned {
            to: stands.to_owned(),
        };
        ledger.change(tx, &id, Some(now)).await?;
        sealed::hand_over(tx, ctx, &id, gone, stands).await?;
        hand_over(tx, ctx, &id, gone, stands).await?;
    }
    Ok(())
}

/// Gives decisions back, and the files of appeals against them, where a merge is undone.
///
/// # Errors
/// A refusal where a decision was changed since; a database error.
pub async fn part(tx: &mut Tx, ctx: &Ctx, merge: &str, gone: &str, stands: &str) -> Result<()> {
    give_back(tx, merge, CARRIED).await?;
    for row in changes(tx, merge).await? {
        if row.what == Concerned::WHAT {
            sealed::hand_over(tx, ctx, &row.row_id, stands, gone).await?;
            hand_over(tx, ctx, &row.row_id, stands, gone).await?;
        }
    }
    Ok(())
}
