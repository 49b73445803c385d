//! What waits for those who look after an organisation's record: its yearly confirmation, flags to answer.

use futures_util::future::BoxFuture;
use guard::{Ctx, Role};
use kernel::{Message, Result, day};
use parties::OrganisationId;
use web::Wait;

use super::{flags, store};

/// Days before its day from which the yearly confirmation is shown.
const AHEAD: i64 = 30;

pub fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let mut all = Vec::new();
        for held in ctx.viewer.taking_part() {
            let Ok(id) = held.scope.parse::<OrganisationId>() else {
                continue;
            };
            if held.role == Role::Member {
                continue;
            }
            let name = parties::organisation(&mut db, id).await?.name;
            let renewal = store::renewal(&mut db, id).await?;
            if let Some(r) = renewal.filter(|r| r.due < ctx.now().plus(day(AHEAD))) {
                let say = Message::new("upkeep-wait-renewal").with("name", &name);
                all.push(Wait::new(say, format!("/organisations/{id}/renew")).by(r.due));
            }
            let n = flags::unanswered(&mut db, id).await?;
            if n > 0 {
                let say = Message::new("upkeep-wait-flags")
                    .with("name", &name)
                    .with("n", n);
                all.push(Wait::new(say, format!("/organisations/{id}/flags")));
            }
        }
        Ok(all)
    })
}
