//! Accounts that were closed stay closed in a copy made before.

use std::sync::Arc;

use feature::Erasures;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Language, Result};
use web::Site;

/// What this room erases for good.
pub const ERASURES: &[Erasures] = &[Erasures {
    kind: "account",
    erased: "SELECT id FROM accounts WHERE closed IS NOT NULL",
    kept: "SELECT id FROM accounts WHERE closed IS NULL",
    again,
}];

fn again(site: Arc<Site>, id: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let id = id.parse().map_err(Error::internal)?;
        let name = site
            .languages
            .plain(Language::English, "accounts-closed-name");
        Ctx::house(&site.app).close_account_again(id, name).await
    })
}
