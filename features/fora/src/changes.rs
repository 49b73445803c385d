//! What was said since a moment in the topics that somebody follows.

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Message, Result, Timestamp};
use web::{Change, Changes};

use crate::{model::TopicId, store};

pub const CHANGES: &[Changes] = &[Changes {
    key: "fora-title",
    href: "/fora",
    of,
}];

fn of(ctx: Ctx, since: Timestamp, most: i64) -> BoxFuture<'static, Result<Vec<Change>>> {
    Box::pin(async move {
        let found = store::followed_since(&mut ctx.db(), &ctx.viewer, since, most).await?;
        let one = |(id, title, at): (TopicId, String, Timestamp)| {
            let what = Message::new("fora-change-posts").with("title", title);
            Change::new(what, format!("/fora/topics/{id}"), at)
        };
        Ok(found.into_iter().map(one).collect())
    })
}
