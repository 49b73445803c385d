//! What search finds of events, by those who may see them.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::Result;
use web::Site;

use crate::{commands, model::State, store as rows};

/// Events for invited organisations are found by their people and by the Office.
pub fn scopes(ctx: Ctx) -> BoxFuture<'static, Result<Vec<String>>> {
    Box::pin(async move {
        let ids = rows::invited_to(&mut ctx.db(), &ctx.viewer).await?;
        Ok(ids.into_iter().map(commands::invited_scope).collect())
    })
}

/// Makes every event that was published findable anew.
pub fn reindex(site: Arc<Site>) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        site.app
            .db
            .write(|tx| {
                Box::pin(async move {
                    tx.unindex_kind("event").await?;
                    let all = rows::all(tx).await?;
                    let mut done = 0;
                    for e in all.iter().filter(|e| e.state != State::Draft) {
                        commands::index(tx, e).await?;
                        done += 1;
                    }
                    Ok(done)
                })
            })
            .await
    })
}
