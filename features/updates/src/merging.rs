//! What follows two organisations that prove to be one: where either was named, the organisation that stands is.

use ::store::Tx;
use contracts::AboutMerge;
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result};
use parties::{
    listed,
    merging::{Ledger, name_again},
};

listed! {
    /// That an update is for an organisation.
    Named = "update_named", "updates-part-changed", "update_named", update_id
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
        ledger.rename::<Named>(tx, &told.gone, &told.stands).await
    })
}

fn part<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        name_again::<Named>(tx, &told.merge, &told.stands).await
    })
}
