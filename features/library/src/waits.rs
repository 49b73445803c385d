//! What waits for a person in the library: drafts that came back from a review, and for the Office what was handed in.

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
        if viewer.in_network() {
            for (number, title) in store::came_back(&mut db, viewer).await? {
                let say = Message::new("library-wait-changes").with("title", title);
                all.push(Wait::new(say, format!("/library/{number}/draft")));
            }
        }
        if viewer.has(Role::EngagementOfficer) || viewer.has(Role::ConsultationManager) {
            let n = store::waiting(&mut db).await?;
            if n > 0 {
                let say = Message::new("library-wait-review").with("n", n);
                all.push(Wait::new(say, "/library/desk"));
            }
        }
        Ok(all)
    })
}
