//! What follows two organisations that prove to be one: an invitation of either is one of the organisation that stands.
//! Contributions stay under the name they were written under; who sees that name follows both records, as they are read.

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
    /// An invitation to a consultation.
    Invited = "consultation_invited", "consultations-part-changed", "consultation_invited", consultation
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
        ledger.rename::<Invited>(tx, &told.gone, &told.stands).await
    })
}

fn part<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        name_again::<Invited>(tx, &told.merge, &told.stands).await
    })
}
