//! What search finds of consultations, and for whom.

use std::sync::Arc;

use futures_util::{TryStreamExt, future::BoxFuture, pin_mut};
use guard::{Ctx, Viewer};
use kernel::Result;
use web::Site;

use crate::{
    commands,
    model::{Audience, Phase},
    store,
};

/// Consultations for invited organisations are found by their people, by those in charge and by the Office.
pub fn scopes(ctx: Ctx) -> BoxFuture<'static, Result<Vec<String>>> {
    Box::pin(async move {
        let ids = store::invited_to(&mut ctx.db(), &ctx.viewer).await?;
        let scope = |id| commands::scope(Audience::Invited, id);
        Ok(ids.into_iter().map(scope).collect())
    })
}

/// Makes every consultation that was opened, its text and its contributions findable anew.
pub fn reindex(site: Arc<Site>) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        let db = &site.app.db;
        db.write(|tx| {
            Box::pin(async move {
                for kind in ["consultation", "paragraph", "contribution", "statement"] {
                    tx.unindex_kind(kind).await?;
                }
                Ok(())
            })
        })
        .await?;
        let mut done = 0;
        for id in store::all(&mut db.clone()).await? {
            let nobody = Viewer::default();
            let c = store::consultation(&mut db.clone(), &nobody, id, None).await?;
            if c.phase == Phase::Draft {
                continue;
            }
            let opened = c.clone();
            let house = Ctx::house(&site.app);
            db.write(move |tx| {
                Box::pin(async move {
                    commands::index(tx, &opened).await?;
                    // A calendar that was not there yet, or is made anew.
                    let dates = commands::dates(tx, opened.id).await?;
                    house.again_within(tx, "activity_dates", &dates).await
                })
            })
            .await?;
            done += 1;
            let portions = store::every(db.clone(), id).try_chunks(200);
            pin_mut!(portions);
            while let Some(portion) = portions.try_next().await.map_err(|e| e.1)? {
                done += portion.len() as u64;
                let c = c.clone();
                db.write(move |tx| {
                    Box::pin(async move {
                        for k in &portion {
                            commands::index_contribution(tx, &c, k).await?;
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
