//! What search finds here: seats, for everybody. Enquiries are sealed, and nobody finds one.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use kernel::Result;
use web::Site;

use crate::{commands, store as rows};

/// Makes every seat in use findable anew.
pub fn reindex(site: Arc<Site>) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        let now = site.app.clock.now();
        site.app
            .db
            .write(move |tx| {
                Box::pin(async move {
                    tx.unindex_kind("seat").await?;
                    let all = rows::seats(tx, false, now).await?;
                    for seat in &all {
                        commands::index(tx, &seat.row).await?;
                    }
                    Ok(all.len() as u64)
                })
            })
            .await
    })
}
