//! What search finds of briefings, by those who may see them.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use kernel::Result;
use web::Site;

use crate::{commands, store as rows};

/// Makes every briefing that was called findable anew.
pub fn reindex(site: Arc<Site>) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        site.app
            .db
            .write(|tx| {
                Box::pin(async move {
                    tx.unindex_kind("briefing").await?;
                    tx.unindex_kind("commitment").await?;
                    let all = rows::called(tx).await?;
                    for b in &all {
                        commands::index(tx, b).await?;
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
