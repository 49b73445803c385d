//! What somebody needed and was erased stays erased in a copy made before.

use std::sync::Arc;

use feature::Erasures;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result};
use web::Site;

use crate::commands;

/// What this room erases for good: whoever gave a place up and came back says anew what they need, so the moment at which they
/// registered belongs to the mark.
pub const ERASURES: &[Erasures] = &[Erasures {
    kind: "calendar_needs",
    erased: "SELECT id || ' ' || CAST(at AS TEXT) FROM calendar_registrations WHERE needs = ''",
    kept: "SELECT id || ' ' || CAST(at AS TEXT) FROM calendar_registrations WHERE needs <> ''",
    again,
}];

fn again(site: Arc<Site>, mark: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let (id, _) = mark.split_once(' ').ok_or(Error::NotFound)?;
        let id = id.parse().map_err(Error::internal)?;
        commands::forget_needs_of(&Ctx::house(&site.app), id).await
    })
}
