//! What waits in fora: for the Office first posts, reports and appeals; for everybody else what was decided against them, and
//! can still be appealed.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Message, Result};
use web::Wait;

use crate::{
    policy::{Fora, SeeDesk, moderates},
    store as rows,
};

pub fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        let mut all = Vec::new();
        let mut db = ctx.db();
        if moderates(&ctx.viewer) && may::<SeeDesk>(&ctx.viewer, &Fora) {
            let held = rows::waiting(&mut db).await?;
            let by = held.iter().filter_map(|p| p.due).min();
            let n = held.len()
                + rows::open_reports(&mut db).await?.len()
                + rows::contested(&mut db).await?.len();
            if n > 0 {
                let what = Message::new("fora-wait-desk").with("n", n);
                all.push(Wait::new(what, "/fora/desk").by(by));
            }
        }
        let Some(account) = ctx.viewer.account else {
            return Ok(all);
        };
        for m in rows::measures_on(&mut db, account).await? {
            let open = m.appealed.is_none() && m.answered.is_none() && !m.lifted;
            if open && m.appeal_until >= ctx.now() {
                let href = format!("/fora/measures/{}", m.id);
                let wait = Wait::new(Message::new("fora-wait-measure"), href);
                all.push(wait.by(m.appeal_until));
            }
        }
        Ok(all)
    })
}
