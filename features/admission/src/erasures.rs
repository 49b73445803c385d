//! Applications whose words were erased stay without them in a copy made before.

use std::sync::Arc;

use ::store::Tx;
use feature::Erasures;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Language, Result};
use serde_json::json;
use web::Site;

use crate::{
    apply,
    model::State,
    papers,
    store::{application, update},
};

/// What this room erases for good: a draft that is still empty is none of it.
pub const ERASURES: &[Erasures] = &[
    papers::ERASURES,
    Erasures {
        kind: "application",
        erased: "SELECT id FROM applications WHERE answers = '' AND closed IS NOT NULL",
        kept: "SELECT id FROM applications WHERE answers <> ''",
        again: |site: Arc<Site>, id: String| -> BoxFuture<'static, Result<()>> {
            Box::pin(async move {
                let lapsed = site
                    .languages
                    .plain(Language::English, "admission-apply-lapsed");
                Ctx::house(&site.app)
                    .write(move |tx, ctx| {
                        Box::pin(async move { again(tx, &ctx, &id, &lapsed).await })
                    })
                    .await
            })
        },
    },
];

/// What was decided keeps its state and loses its words; what was under way was taken back.
async fn again(tx: &mut Tx, ctx: &Ctx, id: &str, lapsed: &str) -> Result<()> {
    tx.lock("decisions").await?;
    let mut a = application(ctx, tx, id.parse().map_err(Error::internal)?).await?;
    if a.closed.is_none() {
        decisions::lapse(tx, ctx, &a.subject(), &[&decisions::ADMISSION], lapsed).await?;
        decisions::forget_undecided(tx, ctx, &a.subject()).await?;
        return apply::end(tx, ctx, a, State::Withdrawn, "application.withdraw").await;
    }
    a.empty();
    apply::empty(ctx, tx, a.id).await?;
    papers::empty(tx, ctx, a.id).await?;
    if !update(tx, ctx, &a).await? {
        return Err(Error::refused("admission-apply-changed-meanwhile"));
    }
    let detail = json!({ "again": true });
    ctx.record(tx, "application.forget", &a.subject(), "", detail)
        .await
}
