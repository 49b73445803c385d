//! What this room keeps of one person: where they registered, what they said that they need, where they came, their
//! subscriptions.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx};
use kernel::Result;
use serde_json::json;
use web::{Own, moment};

use crate::{commands, store};

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let mut registered = Vec::new();
        for r in store::registered_by(&mut db, account).await? {
            let needs = commands::unseal(&ctx, &r)?;
            registered.push((r, needs));
        }
        let came = store::attended_by(&mut db, account).await?;
        let feeds = store::feeds(&mut db, account).await?;
        Ok(vec![
            Own::list(
                "calendar_registrations",
                "calendar-own-registrations",
                registered,
                |(r, needs)| {
                    json!({
                        "event": r.event, "organisation": r.organisation, "way": r.way, "state": r.state, "at": moment(r.at),
                        "needs": needs,
                    })
                },
            ),
            Own::list(
                "calendar_attendance",
                "calendar-own-attendance",
                came,
                |(event, date, came)| json!({ "event": event, "date": moment(date), "came": came }),
            ),
            Own::list("calendar_feeds", "calendar-own-feeds", feeds, |f| {
                json!({
                    "subscription": f.id, "details": f.details, "language": f.language, "made": moment(f.created),
                    "ended": moment(f.revoked),
                })
            }),
        ])
    })
}
