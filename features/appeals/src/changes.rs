//! Decisions on somebody's own organisation that were made since a moment, also where it is suspended or has left by them.

use futures_util::future::BoxFuture;
use guard::{Ctx, Role};
use kernel::{Message, Result, Timestamp};
use web::{Change, Changes};

use crate::store;

pub const CHANGES: &[Changes] = &[Changes {
    key: "appeals-register",
    href: "/decisions",
    of,
}];

fn of(ctx: Ctx, since: Timestamp, most: i64) -> BoxFuture<'static, Result<Vec<Change>>> {
    Box::pin(async move {
        let held = ctx.viewer.held.iter();
        let mut own: Vec<&str> = held
            .filter(|h| Role::OF_ORGANISATION.contains(&h.role))
            .map(|h| h.scope.as_str())
            .collect();
        own.sort_unstable();
        own.dedup();
        let mut found = Vec::new();
        for organisation in own {
            found.extend(store::made_on(&mut ctx.db(), organisation, since, most).await?);
        }
        found.sort_by_key(|(_, _, at)| std::cmp::Reverse(*at));
        found.truncate(usize::try_from(most).unwrap_or(0));
        let one = |(id, name, at): (decisions::DecisionId, String, Timestamp)| {
            let what = Message::new("appeals-change-made").with("organisation", name);
            Change::new(what, format!("/decisions/{id}"), at)
        };
        Ok(found.into_iter().map(one).collect())
    })
}
