//! What waits in the register of decisions: proposals for a second person, seats on a panel, appeals for the secretary.

use futures_util::future::BoxFuture;
use guard::{Ctx, Role};
use kernel::{Message, Result};
use web::Wait;

use crate::store;

pub fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        let viewer = &ctx.viewer;
        let mut db = ctx.db();
        let mut all = Vec::new();
        let Some(account) = viewer.account else {
            return Ok(all);
        };
        if viewer.has(Role::DecisionConfirmer) {
            let waiting = store::waiting(&ctx, &mut db).await?;
            if let Some(first) = waiting.first() {
                let say = Message::new("appeals-wait-confirm").with("n", waiting.len());
                all.push(Wait::new(say, "/decisions").by(first.due));
            }
        }
        if viewer.has(Role::AppealsSecretary) {
            let (n, first) = store::to_examine(&mut db).await?;
            if n > 0 {
                let say = Message::new("appeals-wait-examine").with("n", n);
                all.push(Wait::new(say, "/appeals").by(first));
            }
        }
        let n = store::seats_waiting(&mut db, account).await?;
        if n > 0 {
            let say = Message::new("appeals-wait-seat").with("n", n);
            all.push(Wait::new(say, "/appeals"));
        }
        Ok(all)
    })
}
