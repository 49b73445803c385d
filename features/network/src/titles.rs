//! What an organisation is called in a letter: to its own people, and to others who may see it where everybody may.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use parties::{OrganisationId, See, SeeRecord, Visibility};
use web::Titled;

pub const TITLES: &[Titled] = &[Titled {
    kind: "organisation",
    title,
}];

/// The name of an organisation that shows itself to few is for no mailbox but its own people's: it has chosen who may know
/// of it, and whoever reads letters at the Office has not.
fn title(ctx: Ctx, id: String) -> BoxFuture<'static, Result<String>> {
    Box::pin(async move {
        let parsed: OrganisationId = id.parse().map_err(Error::internal)?;
        let o = parties::organisation(&mut ctx.db(), parsed).await?;
        if !may::<See>(&ctx.viewer, &o) && !may::<SeeRecord>(&ctx.viewer, &o) {
            return Err(Error::NotFound);
        }
        let named = o.visibility == Visibility::Public || ctx.viewer.belongs_to(&id);
        Ok(if named { o.name } else { String::new() })
    })
}
