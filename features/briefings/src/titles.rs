//! What a briefing is called, for whoever may see it.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Titled;

use crate::{model::BriefingId, policy::See, store};

pub const TITLES: &[Titled] = &[Titled {
    kind: "briefing",
    title,
}];

fn title(ctx: Ctx, id: String) -> BoxFuture<'static, Result<String>> {
    Box::pin(async move {
        let id: BriefingId = id.parse().map_err(Error::internal)?;
        let b = store::briefing(&mut ctx.db(), id).await?;
        if !may::<See>(&ctx.viewer, &b) {
            return Err(Error::NotFound);
        }
        Ok(b.title.best(ctx.language).1.to_owned())
    })
}
