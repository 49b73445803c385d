//! What follows two organisations that prove to be one: where either was named, the organisation that stands is.

use std::collections::BTreeSet;

use ::store::{Read, Tx};
use contracts::AboutMerge;
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result, Value, args};
use parties::merging::{Carried, Ledger, changes, key_of, row, undo};
use serde::{Deserialize, Serialize};

/// That an organisation is named: there is nothing to it beside its key, the update and the organisation.
#[derive(Serialize, Deserialize, sqlx::FromRow)]
struct Named {
    update_id: String,
}

impl Carried for Named {
    const WHAT: &'static str = "update_named";
    const CHANGED: &'static str = "updates-part-changed";
    const READ: &'static str =
        "SELECT update_id FROM update_named WHERE update_id = $1 AND organisation = $2";
    const WRITE: &'static str =
        "INSERT INTO update_named (update_id, organisation) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    const REMOVE: &'static str =
        "DELETE FROM update_named WHERE update_id = $1 AND organisation = $2";
    fn values(&self) -> Vec<Value> {
        args![]
    }
}

/// What this room does while organisations are merged and parted.
pub const WITHIN: &[(&str, Within)] = &[
    ("organisation_merged", carry),
    ("organisation_parted", part),
];

fn carry<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        let mut ledger = Ledger::open(tx, &told.merge).await?;
        let sql = "SELECT update_id FROM update_named WHERE organisation = $1 ORDER BY update_id";
        let named: Vec<Named> = tx.all(sql, args![told.gone]).await?;
        for n in named {
            let id = n.update_id.clone();
            ledger
                .change::<Named>(tx, &key_of(&[&id, &told.gone]), None)
                .await?;
            // Where both were named, one is from now on.
            ledger
                .change(tx, &key_of(&[&id, &told.stands]), Some(n))
                .await?;
        }
        Ok(())
    })
}

fn part<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        let all = changes(tx, &told.merge).await?;
        let ours = all.iter().filter(|change| change.what == Named::WHAT);
        let mut stand = BTreeSet::new();
        for change in ours.clone() {
            let update = change.row_id.split('\n').next().unwrap_or_default();
            let key = key_of(&[update, &told.stands]);
            if row::<Named>(tx, &key).await?.is_some() {
                stand.insert(update);
            }
        }
        for change in ours {
            // Where the Office took the name off the list since, it comes back to neither.
            let update = change.row_id.split('\n').next().unwrap_or_default();
            if stand.contains(update) {
                undo::<Named>(tx, change).await?;
            }
        }
        Ok(())
    })
}
