//! What follows two organisations that prove to be one, an organisation that erases its record, and a closed account. Posts stay
//! under the name they were written under; who sees that name follows both records, as they are read.

use std::collections::BTreeSet;

use ::store::{Read, Tx};
use contracts::{AboutAccount, AboutMerge, AboutOrganisation};
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result, Value, args};
use parties::merging::{Carried, Ledger, changes, key_of, row, undo};
use serde::{Deserialize, Serialize};

use crate::{commands, store as rows};

/// An organisation is named for a space: there is nothing to it beside its key, the space and the organisation.
#[derive(Clone, Serialize, Deserialize, sqlx::FromRow)]
struct Named {
    space: String,
}

impl Carried for Named {
    const WHAT: &'static str = "forum_member";
    const CHANGED: &'static str = "fora-part-changed";
    const READ: &'static str =
        "SELECT space FROM fora_members WHERE space = $1 AND organisation = $2";
    const WRITE: &'static str =
        "INSERT INTO fora_members (space, organisation) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    const REMOVE: &'static str = "DELETE FROM fora_members WHERE space = $1 AND organisation = $2";
    fn values(&self) -> Vec<Value> {
        args![]
    }
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
        let sql = "SELECT space FROM fora_members WHERE organisation = $1 ORDER BY space";
        let named: Vec<Named> = tx.all(sql, args![told.gone]).await?;
        for n in named {
            let space = n.space.clone();
            let (from, to) = (
                key_of(&[&space, &told.gone]),
                key_of(&[&space, &told.stands]),
            );
            ledger.change::<Named>(tx, &from, None).await?;
            // Where both were named, the one that stands is from now on.
            ledger.change(tx, &to, Some(n)).await?;
        }
        Ok(())
    })
}

fn part<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        commands::turn(tx).await?;
        let all = changes(tx, &told.merge).await?;
        let ours = all.iter().filter(|change| change.what == Named::WHAT);
        let mut stand = BTreeSet::new();
        for change in ours.clone() {
            let space = change.row_id.split('\n').next().unwrap_or_default();
            let key = key_of(&[space, &told.stands]);
            if row::<Named>(tx, &key).await?.is_some() {
                stand.insert(space);
            }
        }
        for change in ours {
            // A place that the Office took away since comes back to neither.
            let space = change.row_id.split('\n').next().unwrap_or_default();
            if stand.contains(space) {
                undo::<Named>(tx, change).await?;
            }
        }
        Ok(())
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
