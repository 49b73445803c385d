//! What a consultation is called, for whoever may see it.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Titled;

use crate::{model::ConsultationId, policy::See, store};

pub const TITLES: &[Titled] = &[Titled {
    kind: "consultation",
    title,
}];

fn title(ctx: Ctx, id: String) -> BoxFuture<'static, Result<String>> {
    Box::pin(async move {
        let id: ConsultationId = id.parse().map_err(Error::internal)?;
        let read = Some(ctx.language);
        let c = store::consultation(&mut ctx.db(), &ctx.viewer, id, read).await?;
        if !may::<See>(&ctx.viewer, &c) {
            return Err(Error::NotFound);
        }
        Ok(c.title)
    })
}
