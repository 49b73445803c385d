//! Posts that were taken back stay taken back in a copy made before.

use std::sync::Arc;

use feature::Erasures;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result};
use serde_json::json;
use web::Site;

use crate::{commands, store as rows};

/// What this room erases for good.
pub const ERASURES: &[Erasures] = &[Erasures {
    kind: "forum_post",
    erased: "SELECT id FROM fora_posts WHERE state IN ('withdrawn', 'dropped')",
    kept: "SELECT id FROM fora_posts WHERE state NOT IN ('withdrawn', 'dropped')",
    again,
}];

fn again(site: Arc<Site>, id: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let id = id.parse().map_err(Error::internal)?;
        Ctx::house(&site.app)
            .write(move |tx, ctx| {
                Box::pin(async move {
                    tx.lock("fora").await?;
                    let post = rows::post(tx, id).await?;
                    commands::take_back(tx, &ctx, &post, json!({ "again": true })).await
                })
            })
            .await
    })
}
