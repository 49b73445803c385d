//! What an item is called, for whoever may see it.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Titled;

use crate::{
    model::{self, ItemId},
    policy::{See, SeeWork, Work},
    store,
};

pub const TITLES: &[Titled] = &[Titled {
    kind: "library_item",
    title,
}];

fn title(ctx: Ctx, id: String) -> BoxFuture<'static, Result<String>> {
    Box::pin(async move {
        let id: ItemId = id.parse().map_err(Error::internal)?;
        let mut db = ctx.db();
        let item = store::item(&mut db, id).await?;
        let v = if may::<SeeWork>(&ctx.viewer, &Work(item.clone())) {
            store::pending(&mut db, id).await?
        } else if may::<See>(&ctx.viewer, &item) {
            store::version(&mut db, id, item.newest).await?
        } else {
            return Err(Error::NotFound);
        };
        let words = store::words(&mut db, v.id).await?;
        let best = model::best(&words, ctx.language, v.language);
        Ok(best.map(|w| w.title.clone()).unwrap_or_default())
    })
}
