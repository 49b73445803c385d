//! Who left the newsletter has left it in a copy made before as well.

use std::sync::Arc;

use feature::Erasures;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result};
use web::Site;

use super::{model::SubscriberId, subscribe::take_away};

/// What this room erases for good.
pub const ERASURES: &[Erasures] = &[Erasures {
    kind: "subscriber",
    erased: "SELECT id FROM newsletter_left",
    kept: "SELECT id FROM newsletter_subscribers",
    again: |site: Arc<Site>, id: String| -> BoxFuture<'static, Result<()>> {
        Box::pin(async move {
            let id: SubscriberId = id.parse().map_err(Error::internal)?;
            Ctx::house(&site.app)
                .write(move |tx, ctx| Box::pin(async move { take_away(tx, &ctx, id).await }))
                .await
        })
    },
}];
