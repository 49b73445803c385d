//! What search finds of fora, and for whom.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::Result;
use web::Site;

use crate::{commands, model::Kind, store as rows};

/// What stands in spaces for organisations named for them is found by these and by the Office.
pub fn scopes(ctx: Ctx) -> BoxFuture<'static, Result<Vec<String>>> {
    Box::pin(async move {
        let spaces = rows::spaces(&mut ctx.db(), &ctx.viewer).await?;
        let invited = spaces.iter().filter(|s| s.kind == Kind::Invited);
        Ok(invited.map(crate::model::Space::scope).collect())
    })
}

/// Makes every post that is shown findable anew.
pub fn reindex(site: Arc<Site>) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        let ctx = Ctx::house(&site.app);
        let db = &site.app.db;
        db.write(|tx| Box::pin(async move { tx.unindex_kind("forum").await }))
            .await?;
        let mut done = 0;
        for id in rows::every_space(&mut db.clone()).await? {
            let mut after = 0;
            loop {
                let portion = rows::portion(&mut db.clone(), id, after).await?;
                let Some(last) = portion.last() else {
                    break;
                };
                after = last.place;
                done += portion.len() as u64;
                let ctx = ctx.clone();
                db.write(move |tx| {
                    Box::pin(async move {
                        for post in &portion {
                            let topic = rows::topic(tx, post.topic).await?;
                            commands::index(tx, &ctx, &topic, post).await?;
                        }
                        Ok(())
                    })
                })
                .await?;
            }
        }
        Ok(done)
    })
}
