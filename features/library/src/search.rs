//! What search finds of the library, by those who may see it.

use std::sync::Arc;

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::Result;
use web::Site;

use crate::{commands, store as rows};

/// Makes every published item findable anew, its files read once more.
pub fn reindex(site: Arc<Site>) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move {
        let ctx = Ctx::house(&site.app);
        let mut db = ctx.db();
        let forget = db.write(|tx| Box::pin(async move { tx.unindex_kind("library").await }));
        forget.await?;
        let mut done = 0;
        for item in rows::standing(&mut db).await? {
            let v = rows::version(&mut db, item.id, item.newest).await?;
            let words = rows::words(&mut db, v.id).await?;
            let said = commands::said_in_files(&ctx, v.id).await?;
            done += words.len() as u64;
            let one = db.write(move |tx| {
                Box::pin(async move { commands::index(tx, &item, &v, &words, &said).await })
            });
            one.await?;
        }
        Ok(done)
    })
}
