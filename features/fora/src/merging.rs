//! What follows two organisations that prove to be one, an organisation that erases its record, and a closed account. Posts stay
//! under the name they were written under; who sees that name follows both records, as they are read.

use ::store::Tx;
use contracts::{AboutAccount, AboutMerge, AboutOrganisation};
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result, args};
use parties::{
    listed,
    merging::{Ledger, name_again},
};

use crate::{commands, store as rows};

listed! {
    /// That an organisation is named for a space.
    Named = "forum_member", "fora-part-changed", "fora_members", space
}

/// What this room does in the transactions of others.
pub const WITHIN: &[(&str, Within)] = &[
    ("organisation_merged", carry),
    ("organisation_parted", part),
    ("organisation_erased", erase),
    ("account_closed", forget),
];

fn carry<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        commands::turn(tx).await?;
        let mut ledger = Ledger::open(tx, &told.merge).await?;
        ledger.rename::<Named>(tx, &told.gone, &told.stands).await
    })
}

fn part<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        commands::turn(tx).await?;
        name_again::<Named>(tx, &told.merge, &told.stands).await
    })
}

/// What waited for a first look goes, and so do the places kept for it; what others have read stays under a neutral name.
fn erase<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutOrganisation = serde_json::from_str(body).map_err(Error::internal)?;
        commands::turn(tx).await?;
        let sql = "DELETE FROM fora_members WHERE organisation = $1";
        tx.run(sql, args![told.organisation]).await?;
        commands::erase_held(tx, ctx, &told.organisation).await
    })
}

/// Drafts, the name after `@`, what was read and followed go. What was written stays under the organisation.
fn forget<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutAccount = serde_json::from_str(body).map_err(Error::internal)?;
        rows::forget(tx, &told.account).await
    })
}
