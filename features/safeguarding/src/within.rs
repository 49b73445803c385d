//! What this room does in the very transaction in which others act: organisations erased, accounts closed.

use ::store::Tx;
use contracts::{AboutAccount, AboutMerge, AboutOrganisation};
use futures_util::future::BoxFuture;
use guard::{Ctx, Record, Within};
use kernel::{Error, Result};
use safety::Assessment;

use crate::incident;

/// What this room does, and when.
pub const WITHIN: &[(&str, Within)] = &[
    ("organisation_merged", merged),
    ("organisation_parted", parted),
    ("organisation_erased", erase),
    ("account_closed", unname),
];

/// Of an organisation that erases its record nothing stays, and what lies in copies can be read by nobody: the keys go.
fn erase<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutOrganisation = serde_json::from_str(body).map_err(Error::internal)?;
        tx.lock("safety").await?;
        let id = told.organisation.parse().map_err(Error::internal)?;
        let mut all = vec![told.organisation];
        // Those that went into it are erased with it.
        let gone = parties::merging::merged_into(tx, id).await?;
        all.extend(gone.iter().map(ToString::to_string));
        for organisation in all {
            for id in safety::forget(tx, &organisation).await? {
                let record = Record::new(Assessment::TABLE, id, &organisation);
                ctx.shred(tx, &record).await?;
            }
            incident::erase(tx, ctx, &organisation).await?;
        }
        Ok(())
    })
}

/// Incidents of the one that goes are of the one that stands. Assessments are not: two signed for what each was by itself.
fn merged<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        incident::merged(tx, &told).await
    })
}

fn parted<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutMerge = serde_json::from_str(body).map_err(Error::internal)?;
        incident::parted(tx, &told).await
    })
}

fn unname<'t>(tx: &'t mut Tx, _: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutAccount = serde_json::from_str(body).map_err(Error::internal)?;
        safety::unname(tx, &told.account, &told.name).await?;
        incident::forget(tx, &told.account, &told.name).await
    })
}
