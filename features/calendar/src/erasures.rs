//! What somebody needed and was erased stays erased in a copy made before.

use std::sync::Arc;

use feature::Erasures;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result};
use web::Site;

use crate::commands;

/// What this room erases for good.
pub const ERASURES: &[Erasures] = &[Erasures {
    kind: "calendar_needs",
    erased: "SELECT id FROM calendar_registrations WHERE needs = ''",
    kept: "SELECT id FROM calendar_registrations WHERE needs <> ''",
    again,
}];

fn again(site: Arc<Site>, id: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let id = id.parse().map_err(Error::internal)?;
        commands::forget_needs_of(&Ctx::house(&site.app), id).await
    })
}
