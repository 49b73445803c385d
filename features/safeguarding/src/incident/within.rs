//! What becomes of incidents when organisations are merged, parted or erased, and when an account is closed.

use ::store::Tx;
use contracts::AboutMerge;
use guard::Ctx;
use kernel::Result;
use parties::{
    belongs,
    merging::{Carried, Ledger, Undo, give_back, undo_unchanged},
};

use super::store as rows;

belongs! {
    /// Which organisation an incident concerns. Its record in the vault names none, so its key stays as it is.
    Concerns = "incident", "incident-changed-meanwhile",
    r#"SELECT organisation AS "to" FROM incidents WHERE id = $1"#,
    "UPDATE incidents SET organisation = $2 WHERE id = $1"
}

/// What happened to the one that goes happened to the one that stands.
///
/// # Errors
/// A database error.
pub async fn merged(tx: &mut Tx, told: &AboutMerge) -> Result<()> {
    let mut ledger = Ledger::open(tx, &told.merge).await?;
    for i in rows::concerning(tx, &told.gone).await? {
        let to = told.stands.clone();
        let id = i.row.id.to_string();
        ledger.change(tx, &id, Some(Concerns { to })).await?;
    }
    Ok(())
}

/// And goes back with it.
///
/// # Errors
/// A database error.
pub async fn parted(tx: &mut Tx, told: &AboutMerge) -> Result<()> {
    let own: [(&str, Undo); 1] = [(Concerns::WHAT, undo_unchanged::<Concerns>)];
    give_back(tx, &told.merge, &own).await
}

/// Of incidents that concern an organisation which erases its record, days and kinds stay for the counts; every word goes.
///
/// # Errors
/// A database error.
pub async fn erase(tx: &mut Tx, ctx: &Ctx, organisation: &str) -> Result<()> {
    for i in rows::concerning(tx, organisation).await? {
        rows::empty(tx, i.row.id).await?;
        ctx.shred(tx, &i.record()).await?;
        ctx.shred(tx, &i.notes()).await?;
    }
    Ok(())
}

/// What somebody said stays with those who answer it; their name goes.
///
/// # Errors
/// A database error.
pub async fn forget(tx: &mut Tx, account: &str, name: &str) -> Result<()> {
    rows::unname(tx, account, name).await
}
