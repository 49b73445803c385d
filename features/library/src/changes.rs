//! Items that were published since a moment, or came out in a new version.

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Message, PageRequest, Result, Timestamp};
use parties::Theme;
use web::{Change, Changes};

use crate::{model, store};

pub const CHANGES: &[Changes] = &[Changes {
    key: "library-title",
    href: "/library",
    of,
}];

fn of(ctx: Ctx, since: Timestamp, most: i64) -> BoxFuture<'static, Result<Vec<Change>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        // The list itself: what was published last stands first in it.
        let request = PageRequest {
            after: None,
            size: u16::try_from(most).unwrap_or(u16::MAX),
        };
        let wanted = store::Wanted::default();
        let found = store::browse(&mut db, &ctx.viewer, &wanted, &request).await?;
        let mut all = Vec::new();
        for item in found.rows {
            let Some(at) = item.published.filter(|at| *at > since) else {
                break;
            };
            let v = store::version(&mut db, item.id, item.newest).await?;
            let words = store::words(&mut db, v.id).await?;
            let key = if item.newest > 1 {
                "library-change-version"
            } else {
                "library-change-published"
            };
            let best = model::best(&words, ctx.language, v.language);
            let what = Message::new(key).with("title", best.map_or("", |w| &w.title));
            let themes = v.themes().into_iter().map(Theme::code);
            all.push(Change::new(what, item.href(), at).on(themes));
        }
        Ok(all)
    })
}
