//! Questions that were taken back stay taken back in a copy made before.

use std::sync::Arc;

use feature::Erasures;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result};
use serde_json::json;
use web::Site;

use crate::store;

/// What this room erases for good.
pub const ERASURES: &[Erasures] = &[Erasures {
    kind: "briefing_question",
    erased: "SELECT id FROM briefing_questions WHERE state = 'withdrawn'",
    kept: "SELECT id FROM briefing_questions WHERE state <> 'withdrawn'",
    again,
}];

fn again(site: Arc<Site>, id: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let question = id.parse().map_err(Error::internal)?;
        Ctx::house(&site.app)
            .write(move |tx, ctx| {
                Box::pin(async move {
                    tx.lock("briefings").await?;
                    let q = store::question(tx, question).await?;
                    if !store::withdraw(tx, question).await? {
                        return Err(Error::refused("error-not-in-this-state"));
                    }
                    let object = format!("briefing:{}", q.briefing);
                    let about = q.organisation.to_string();
                    let detail = json!({ "question": question, "again": true });
                    ctx.record(tx, "briefing.take_back_question", &object, &about, detail)
                        .await
                })
            })
            .await
    })
}
