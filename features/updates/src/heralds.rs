//! What everybody may hear of updates as it happens: that one came out, was corrected, or was withdrawn.

use contracts::AboutUpdate;
use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Herald;

use crate::{
    model::{Update, UpdateId},
    policy::{Read, SeeWithdrawn},
    store,
};

pub const HERALDS: &[Herald] = &[
    Herald {
        event: "update_published",
        what: "update.published",
        about,
        place,
    },
    Herald {
        event: "update_corrected",
        what: "update.corrected",
        about,
        place,
    },
    Herald {
        event: "update_withdrawn",
        what: "update.withdrawn",
        about,
        place: withdrawn,
    },
];

fn about(body: &str) -> Result<Option<String>> {
    let about: AboutUpdate = serde_json::from_str(body).map_err(Error::internal)?;
    Ok(Some(about.update))
}

async fn find(ctx: &Ctx, id: &str) -> Result<Update> {
    let id: UpdateId = id.parse().map_err(Error::internal)?;
    store::update(&mut ctx.db(), &ctx.viewer, id, None).await
}

/// Where it is read by programs.
fn at(u: &Update) -> String {
    format!("/api/v1/updates/{}", u.id)
}

/// Of one that was withdrawn meanwhile, that alone is told.
fn place(ctx: Ctx, id: String) -> BoxFuture<'static, Result<Option<String>>> {
    Box::pin(async move {
        let u = find(&ctx, &id).await?;
        Ok(may::<Read>(&ctx.viewer, &u).then(|| at(&u)))
    })
}

fn withdrawn(ctx: Ctx, id: String) -> BoxFuture<'static, Result<Option<String>>> {
    Box::pin(async move {
        let u = find(&ctx, &id).await?;
        Ok(may::<SeeWithdrawn>(&ctx.viewer, &u).then(|| at(&u)))
    })
}
