//! Events that were added, moved or called off since a moment. Dates of other rooms are theirs to tell.

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Localized, Message, Result, Timestamp};
use web::{Change, Changes};

use crate::{model::EventId, store};

pub const CHANGES: &[Changes] = &[Changes {
    key: "calendar-title",
    href: "/calendar",
    of,
}];

fn of(ctx: Ctx, since: Timestamp, most: i64) -> BoxFuture<'static, Result<Vec<Change>>> {
    Box::pin(async move {
        let found = store::reached(&mut ctx.db(), &ctx.viewer, since, most).await?;
        let one = |(id, title, step, at): (EventId, Localized, String, Timestamp)| {
            let key = match step.as_str() {
                "added" => "calendar-change-added",
                "changed" => "calendar-change-moved",
                _ => "calendar-change-cancelled",
            };
            let what = Message::new(key).with("title", title.best(ctx.language).1);
            Change::new(what, format!("/calendar/{id}"), at)
        };
        Ok(found.into_iter().map(one).collect())
    })
}
