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
                    let all = rows::called(tx).await?;
                    for b in &all {
                        commands::index(tx, b).await?;
                    }
                    Ok(all.len() as u64)
                })
            })
            .await
    })
}
