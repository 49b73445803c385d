//! What search finds of the terms: the version in force, for everybody.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use kernel::Result;
use web::Site;

use crate::{commands, store as rows};

/// Makes the version in force findable anew.
pub fn reindex(site: Arc<Site>) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        site.app
            .db
            .write(|tx| {
                Box::pin(async move {
                    let version = rows::current(tx).await?;
                    commands::index(tx, &version).await?;
                    let there = rows::languages(tx, version.number).await?;
                    let whole = there.iter().filter(|l| l.1 == version.number);
                    Ok(whole.count() as u64)
                })
            })
            .await
    })
}
