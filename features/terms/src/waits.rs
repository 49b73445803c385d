//! What waits for a person in the terms of reference: what is to be signed, what is owed.

use futures_util::future::BoxFuture;
use guard::{Ctx, Role, may};
use kernel::{Message, Result, day};
use web::Wait;

use crate::{
    model::{Side, State},
    policy::{MarkDone, SeeLists, Sign, Terms},
    store,
};

/// Days before its last day from which something owed is shown.
const AHEAD: i64 = 60;

pub fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        let (viewer, now) = (&ctx.viewer, ctx.now());
        let mut db = ctx.db();
        let mut all = Vec::new();
        for (id, name) in store::own(&mut db, viewer).await? {
            let agreement = store::agreement(&mut db, id).await?;
            let by = agreement.asked.map(|a| a.sign_by);
            if may::<Sign>(viewer, &agreement) {
                let say = Message::new("terms-wait-sign").with("name", &name);
                all.push(Wait::new(say, format!("/organisations/{id}/terms")).by(by));
            }
            for o in store::of_organisation(&mut db, id).await?.0 {
                let owed = o.side == Side::Organisation && may::<MarkDone>(viewer, &o);
                if owed && o.state == State::Open && o.due < now.plus(day(AHEAD)) {
                    let say =
                        Message::new("terms-wait-owed").with("what", o.text.best(ctx.language).1);
                    all.push(Wait::new(say, format!("/obligations/{}", o.id)).by(o.due));
                }
            }
        }
        let officer = viewer.has(Role::EngagementOfficer) || viewer.has(Role::NetworkSteward);
        if officer && may::<SeeLists>(viewer, &Terms) {
            let n = store::overdue(&mut db, now).await?;
            if n > 0 {
                let say = Message::new("terms-wait-overdue").with("n", n);
                all.push(Wait::new(
                    say,
                    "/terms/obligations?side=office&state=overdue",
                ));
            }
        }
        Ok(all)
    })
}
