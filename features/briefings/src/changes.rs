//! What changed in briefings and among commitments since a moment.

use engagement::CommitmentState;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Message, Result, Timestamp};
use web::{Change, Changes};

use crate::{pages::promises, store};

pub const CHANGES: &[Changes] = &[
    Changes {
        key: "briefings-title",
        href: "/briefings",
        of: briefings,
    },
    Changes {
        key: "briefings-promises",
        href: "/commitments",
        of: commitments,
    },
];

fn briefings(ctx: Ctx, since: Timestamp, most: i64) -> BoxFuture<'static, Result<Vec<Change>>> {
    Box::pin(async move {
        let found = store::reached(&mut ctx.db(), &ctx.viewer, since, most).await?;
        let one = |(id, title, step, at): (_, kernel::Localized, String, _)| {
            let page = format!("/briefings/{id}");
            let (key, href) = match step.as_str() {
                "called" => ("briefings-change-called", page),
                "moved" => ("briefings-change-moved", page),
                "minutes" => ("briefings-change-minutes", page + "#minutes"),
                _ => ("briefings-change-cancelled", page),
            };
            let what = Message::new(key).with("title", title.best(ctx.language).1);
            Change::new(what, href, at)
        };
        Ok(found.into_iter().map(one).collect())
    })
}

fn commitments(ctx: Ctx, since: Timestamp, most: i64) -> BoxFuture<'static, Result<Vec<Change>>> {
    Box::pin(async move {
        let within = promises::within(&ctx.viewer);
        let found = engagement::commitments_since(&mut ctx.db(), &within, since, most).await?;
        let one = |c: &engagement::Commitment| {
            let key = match c.state {
                CommitmentState::Done => "briefings-change-promise-done",
                CommitmentState::Dropped => "briefings-change-promise-dropped",
                CommitmentState::Open if c.changed == c.created => "briefings-change-promise-made",
                CommitmentState::Open => "briefings-change-promise",
            };
            let what = Message::new(key).with("title", c.title.best(ctx.language).1);
            Change::new(what, format!("/commitments/{}", c.id), c.changed)
        };
        Ok(found.iter().map(one).collect())
    })
}
