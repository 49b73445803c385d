//! What search finds of updates, and for whom.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use guard::{Ctx, Viewer};
use kernel::Result;
use web::Site;

use crate::{commands, model::Audience, store};

/// Updates for organisations named are found by their people and by the Office.
pub fn scopes(ctx: Ctx) -> BoxFuture<'static, Result<Vec<String>>> {
    Box::pin(async move {
        let ids = store::invited_to(&mut ctx.db(), &ctx.viewer).await?;
        let scope = |id| commands::scope(Audience::Invited, id);
        Ok(ids.into_iter().map(scope).collect())
    })
}

/// Makes every update that was published findable anew.
pub fn reindex(site: Arc<Site>) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        let db = &site.app.db;
        db.write(|tx| Box::pin(async move { tx.unindex_kind("update").await }))
            .await?;
        let ids = store::findable(&mut db.clone()).await?;
        let done = ids.len() as u64;
        for id in ids {
            let nobody = Viewer::default();
            let u = store::update(&mut db.clone(), &nobody, id, None).await?;
            db.write(move |tx| Box::pin(async move { commands::index(tx, &u).await }))
                .await?;
        }
        Ok(done)
    })
}
