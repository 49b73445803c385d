//! Contributions that were taken back stay taken back in a copy made before.

use std::sync::Arc;

use ::store::Tx;
use feature::Erasures;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result, args};
use serde_json::json;
use web::Site;

use crate::{commands::take_back, statements::take_back_held, store as rows, voices};

/// What this room erases for good.
pub const ERASURES: &[Erasures] = &[Erasures {
    kind: "contribution",
    erased: "SELECT id FROM contributions WHERE state = 'withdrawn' \
             UNION ALL SELECT id FROM voice_words WHERE state = 'withdrawn'",
    kept: "SELECT id FROM contributions WHERE state <> 'withdrawn' \
           UNION ALL SELECT id FROM voice_words WHERE state <> 'withdrawn'",
    again: |site: Arc<Site>, id: String| -> BoxFuture<'static, Result<()>> {
        Box::pin(async move {
            Ctx::house(&site.app)
                .write(move |tx, ctx| Box::pin(async move { again(tx, &ctx, &id).await }))
                .await
        })
    },
}];

/// A draft was sent before it was taken back: in the copy nobody has read it, and it goes as a draft does.
async fn again(tx: &mut Tx, ctx: &Ctx, id: &str) -> Result<()> {
    let id = id.parse().map_err(Error::internal)?;
    // What a voice had said and the copy has not published yet.
    if voices::erase_words(tx, id).await? {
        return Ok(());
    }
    let k = rows::any_contribution(tx, id).await?;
    let detail = json!({ "again": true });
    match k.state.as_str() {
        "sent" => take_back(tx, ctx, &k, detail).await,
        "held" => take_back_held(tx, ctx, &k, detail).await,
        _ => {
            let sql = "DELETE FROM contributions WHERE id = $1 AND state = 'draft'";
            tx.run(sql, args![id]).await.map(|_| ())
        }
    }
}
