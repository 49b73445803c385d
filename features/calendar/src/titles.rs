//! What an event is called, for whoever may see it.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Titled;

use crate::{model::EventId, policy::See, store};

pub const TITLES: &[Titled] = &[Titled {
    kind: "event",
    title,
}];

fn title(ctx: Ctx, id: String) -> BoxFuture<'static, Result<String>> {
    Box::pin(async move {
        let id: EventId = id.parse().map_err(Error::internal)?;
        let e = store::event(&mut ctx.db(), &ctx.viewer, id).await?;
        if !may::<See>(&ctx.viewer, &e) {
            return Err(Error::NotFound);
        }
        Ok(e.title.best(ctx.language).1.to_owned())
    })
}
