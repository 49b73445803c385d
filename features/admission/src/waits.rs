//! What waits at the desk of applications.

use futures_util::future::BoxFuture;
use guard::{Ctx, Role};
use kernel::{Message, Result};
use web::Wait;

use crate::desk;

pub fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        let viewer = &ctx.viewer;
        if !viewer.has(Role::EngagementOfficer) && !viewer.has(Role::NetworkSteward) {
            return Ok(Vec::new());
        }
        let (open, first) = desk::store::open(&mut ctx.db()).await?;
        let say = Message::new("admission-wait").with("n", open);
        let wait = Wait::new(say, "/applications").by(first);
        Ok(if open > 0 { vec![wait] } else { Vec::new() })
    })
}
