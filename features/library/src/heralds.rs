//! What everybody may hear of the library as it happens: that a version came out, or an item was withdrawn.

use contracts::AboutLibrary;
use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Herald;

use crate::{
    model::{ItemId, State},
    policy::See,
    store,
};

pub const HERALDS: &[Herald] = &[
    Herald {
        event: "library_published",
        what: "library.published",
        about,
        place,
    },
    Herald {
        event: "library_withdrawn",
        what: "library.withdrawn",
        about,
        place: withdrawn,
    },
];

fn about(body: &str) -> Result<Option<String>> {
    let about: AboutLibrary = serde_json::from_str(body).map_err(Error::internal)?;
    Ok(Some(about.item))
}

async fn read(ctx: &Ctx, id: &str, state: State) -> Result<Option<String>> {
    let id: ItemId = id.parse().map_err(Error::internal)?;
    let item = store::item(&mut ctx.db(), id).await?;
    let open = item.state == state && may::<See>(&ctx.viewer, &item);
    Ok(open.then(|| format!("/api/v1/library/{}", item.number)))
}

/// Of one that was withdrawn meanwhile, that alone is told.
fn place(ctx: Ctx, id: String) -> BoxFuture<'static, Result<Option<String>>> {
    Box::pin(async move { read(&ctx, &id, State::Published).await })
}

fn withdrawn(ctx: Ctx, id: String) -> BoxFuture<'static, Result<Option<String>>> {
    Box::pin(async move { read(&ctx, &id, State::Withdrawn).await })
}
