//! What waits for a person: enquiries at their seats, and for the desk those that nobody answered and seats that nobody holds.

use futures_util::future::BoxFuture;
use guard::{Ctx, Role};
use kernel::{Message, Result};
use web::Wait;

use crate::store;

pub fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        let (viewer, now) = (&ctx.viewer, ctx.now());
        let mut all = Vec::new();
        let office = [Role::FocalPoint, Role::EngagementOfficer];
        if !office.iter().any(|role| viewer.has(*role)) {
            return Ok(all);
        }
        let mut db = ctx.db();
        let (n, first) = store::waiting_for(&mut db, viewer, now).await?;
        if n > 0 {
            let say = Message::new("liaison-wait-seat").with("n", n);
            all.push(Wait::new(say, "/enquiries/queue?state=waiting").by(first));
        }
        if viewer.has(Role::EngagementOfficer) {
            let (n, first) = store::at_desk(&mut db, viewer).await?;
            if n > 0 {
                let say = Message::new("liaison-wait-desk").with("n", n);
                let href = "/enquiries/queue?seat=desk&state=waiting";
                all.push(Wait::new(say, href).by(first));
            }
            let n = store::vacant(&mut db, now).await?.len();
            if n > 0 {
                let say = Message::new("liaison-wait-vacant").with("n", n);
                all.push(Wait::new(say, "/focal-points/desk"));
            }
        }
        Ok(all)
    })
}
