//! What goes when an organisation erases its record: what it said for the first time and nobody else has read. What was let in
//! stays, as other contributions do.

use ::store::Tx;
use contracts::AboutOrganisation;
use futures_util::future::BoxFuture;
use guard::{Ctx, Within};
use kernel::{Error, Result};
use serde_json::json;

use super::store;
use crate::{statements::take_back_held, store as rows};

/// What this part of the room does while an organisation is erased.
pub const WITHIN: &[(&str, Within)] = &[("organisation_erased", erase)];

fn erase<'t>(tx: &'t mut Tx, ctx: &'t Ctx, body: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        let told: AboutOrganisation = serde_json::from_str(body).map_err(Error::internal)?;
        for id in store::of_organisation(tx, &told.organisation).await? {
            let k = rows::any_contribution(tx, id).await?;
            take_back_held(tx, ctx, &k, json!({ "erased": true })).await?;
        }
        Ok(())
    })
}
