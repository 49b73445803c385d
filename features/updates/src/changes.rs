//! Updates that came out or were corrected since a moment; and the themes and the last day of one.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Message, Result, Timestamp};
use parties::Theme;
use web::{Bearing, Change, Changes};

use crate::{model::UpdateId, policy::Read, store};

pub const CHANGES: &[Changes] = &[Changes {
    key: "updates-title",
    href: "/updates",
    of,
}];

fn of(ctx: Ctx, since: Timestamp, most: i64) -> BoxFuture<'static, Result<Vec<Change>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let found = store::since(&mut db, &ctx.viewer, ctx.language, since, most).await?;
        let one = |u: &crate::model::Update| {
            // What came out and was corrected since is new as a whole.
            let key = if u.published.is_some_and(|at| at > since) {
                "updates-change-published"
            } else {
                "updates-change-corrected"
            };
            let what = Message::new(key).with("title", &u.title);
            Change::new(what, u.href(), u.changed()).on(u.theme_list().map(Theme::code))
        };
        Ok(found.iter().map(one).collect())
    })
}

/// The themes of an update, and the last day of one that calls for something, for whoever may read it.
pub fn bearing(ctx: Ctx, id: String) -> BoxFuture<'static, Result<Bearing>> {
    Box::pin(async move {
        let id: UpdateId = id.parse().map_err(Error::internal)?;
        let u = store::update(&mut ctx.db(), &ctx.viewer, id, None).await?;
        if !may::<Read>(&ctx.viewer, &u) {
            return Err(Error::NotFound);
        }
        Ok(Bearing {
            themes: u.theme_list().map(|t| t.code().to_owned()).collect(),
            until: u.closes,
        })
    })
}
