//! What is done with papers after a commit: those that wait are shown to the scanner again, files of those that are gone go.

use std::sync::Arc;

use feature::Handle;
use guard::Ctx;
use kernel::{Error, Result};
use serde_json::json;
use web::{Site, files};

use super::{PaperId, SHELF, commands::destroy, store};

/// What is done when something is due.
pub(crate) const LISTENERS: &[(&str, Handle)] = &[
    (SHELF.waits, |site, body| {
        Box::pin(SHELF.look_again(site, body))
    }),
    (SHELF.gone, |site, body| {
        Box::pin(files::take_off(site, body))
    }),
];

/// Takes a paper away again in a copy in which it still is.
pub(super) async fn take_away_again(site: Arc<Site>, id: String) -> Result<()> {
    let id: PaperId = id.parse().map_err(Error::internal)?;
    Ctx::house(&site.app)
        .write(move |tx, ctx| {
            Box::pin(async move {
                let paper = store::paper(tx, id).await?;
                destroy(tx, &ctx, &paper).await?;
                let subject = format!("application:{}", paper.application);
                let detail = json!({ "again": true });
                ctx.record(tx, "application.paper_removed", &subject, "", detail)
                    .await
            })
        })
        .await
}
