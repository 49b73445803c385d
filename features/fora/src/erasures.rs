//! Posts that were taken back stay taken back in a copy made before, what was taken out of one stays out, and a file that is gone
//! stays gone.

use std::sync::Arc;

use feature::Erasures;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result, args};
use serde_json::json;
use web::Site;

use crate::{
    commands,
    model::{FileId, PostId},
    store as rows,
};

/// What this room erases for good.
pub const ERASURES: &[Erasures] = &[
    Erasures {
        kind: "forum_file",
        erased: "SELECT id FROM fora_files WHERE state IN ('gone', 'found')",
        kept: "SELECT id FROM fora_files WHERE state NOT IN ('gone', 'found')",
        again: no_file,
    },
    Erasures {
        kind: "forum_post",
        erased: "SELECT id FROM fora_posts WHERE state IN ('withdrawn', 'dropped')",
        kept: "SELECT id FROM fora_posts WHERE state NOT IN ('withdrawn', 'dropped')",
        again,
    },
    Erasures {
        kind: "forum_redaction",
        erased: "SELECT id FROM fora_posts WHERE redacted = TRUE",
        kept: "SELECT id FROM fora_posts WHERE redacted = FALSE",
        again: redacted,
    },
];

fn again(site: Arc<Site>, id: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let id: PostId = id.parse().map_err(Error::internal)?;
        Ctx::house(&site.app)
            .write(move |tx, ctx| {
                Box::pin(async move {
                    commands::turn(tx).await?;
                    let post = rows::post(tx, id).await?;
                    // It was taken away when the copy was made; nobody who reported it is written to again.
                    let sql =
                        "UPDATE fora_posts SET state = 'shown' WHERE id = $1 AND state = 'removed'";
                    tx.run(sql, args![id]).await?;
                    rows::close_reports(tx, id, "withdrawn", ctx.now()).await?;
                    commands::take_back(tx, &ctx, &post, json!({ "again": true })).await
                })
            })
            .await
    })
}

/// The words that stood in place of what was taken out are not in the copy: none stand there.
fn redacted(site: Arc<Site>, id: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let id: PostId = id.parse().map_err(Error::internal)?;
        Ctx::house(&site.app)
            .write(move |tx, ctx| {
                Box::pin(async move {
                    commands::turn(tx).await?;
                    let sql = "UPDATE fora_posts SET body = '', redacted = TRUE, version = version + 1 WHERE id = $1";
                    tx.run(sql, args![id]).await?;
                    rows::forget_before(tx, id).await?;
                    commands::destroy_all(tx, &ctx, id).await?;
                    let object = format!("forum_post:{id}");
                    tx.unindex(&object).await?;
                    let detail = json!({ "again": true });
                    ctx.record(tx, "forum_post.redact", &object, "", detail).await
                })
            })
            .await
    })
}

/// A file goes from a post that stays.
fn no_file(site: Arc<Site>, id: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let id: FileId = id.parse().map_err(Error::internal)?;
        Ctx::house(&site.app)
            .write(move |tx, ctx| {
                Box::pin(async move {
                    commands::turn(tx).await?;
                    let file = rows::any_file(tx, id).await?;
                    commands::destroy(tx, &ctx, &file).await?;
                    commands::index_post(tx, &ctx, file.post).await?;
                    let object = format!("forum_post:{}", file.post);
                    let detail = json!({ "again": true });
                    ctx.record(tx, "forum_post.file_removed", &object, "", detail)
                        .await
                })
            })
            .await
    })
}
