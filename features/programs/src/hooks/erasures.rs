//! Webhooks that were removed: an older copy of the house tells them nothing either.

use std::sync::Arc;

use feature::Erasures;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result};
use web::Site;

use super::commands;

pub const ERASURES: &[Erasures] = &[Erasures {
    kind: "webhook",
    erased: "SELECT id FROM webhooks_removed",
    kept: "SELECT id FROM webhooks",
    again,
}];

fn again(site: Arc<Site>, id: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let id = id.parse().map_err(Error::internal)?;
        commands::remove_again(&Ctx::house(&site.app), id).await
    })
}
