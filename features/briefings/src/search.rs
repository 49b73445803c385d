//! What search finds of briefings, by those who may see them.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::Result;
use web::Site;

use crate::{commands, store as rows};

/// Makes every briefing that was called findable anew.
pub fn reindex(site: Arc<Site>) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        let house = Ctx::house(&site.app);
        site.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    tx.unindex_kind("briefing").await?;
                    tx.unindex_kind("commitment").await?;
                    let all = rows::called(tx).await?;
                    for b in &all {
                        commands::index(tx, b).await?;
                        // A calendar that was not there yet, or is made anew.
                        let dates = commands::dates(b);
                        house.again_within(tx, "activity_dates", &dates).await?;
                    }
                    let mut done = all.len();
                    for b in &all {
                        for c in engagement::commitments_of(tx, &b.engagement()).await? {
                            commands::index_commitment(tx, &c).await?;
                            done += 1;
                        }
                    }
                    Ok(done as u64)
                })
            })
            .await
    })
}
