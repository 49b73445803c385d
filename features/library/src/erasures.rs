//! Items that were withdrawn stay withdrawn in a copy made before.

use std::sync::Arc;

use feature::Erasures;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result};
use serde_json::json;
use web::Site;

use crate::{
    commands::{self, pull_down},
    model::ItemId,
    store,
};

/// What this room erases for good.
pub const ERASURES: &[Erasures] = &[Erasures {
    kind: "library_item",
    erased: "SELECT id FROM library_items WHERE state = 'withdrawn'",
    kept: "SELECT id FROM library_items WHERE state <> 'withdrawn'",
    again,
}];

/// Who withdrew it and why is not known to the copy: the stone stands without either.
fn again(site: Arc<Site>, id: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let id: ItemId = id.parse().map_err(Error::internal)?;
        Ctx::house(&site.app)
            .write(move |tx, ctx| {
                Box::pin(async move {
                    commands::take_turn(tx).await?;
                    let item = store::item(tx, id).await?;
                    let detail = json!({ "again": true });
                    pull_down(tx, &ctx, item, "", String::new(), detail).await
                })
            })
            .await
    })
}
