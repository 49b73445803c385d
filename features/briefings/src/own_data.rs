//! What this room keeps of one person: what they said for an organisation, and the questions they wrote.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx};
use kernel::Result;
use serde_json::json;
use web::{Own, moment};

use crate::store;

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let said = panels::said_by(&mut db, account).await?;
        let asked = store::written_by(&mut db, account).await?;
        let mut attended = Vec::new();
        for t in engagement::took_part(&mut db, account).await? {
            if let Ok(id) = t.engagement.parse()
                && let Ok(b) = store::briefing(&mut db, id).await
            {
                attended.push(b.id);
            }
        }
        Ok(vec![
            Own::list(
                "willing",
                "briefings-own-willing",
                said,
                |(engagement, organisation, way, at)| json!({ "briefing": engagement, "organisation": organisation, "way": way, "at": moment(at) }),
            ),
            Own::list(
                "attendance",
                "briefings-own-attendance",
                attended,
                |briefing| json!({ "briefing": briefing }),
            ),
            Own::list("questions", "briefings-own-questions", asked, |q| {
                json!({
                    "briefing": q.briefing, "organisation": q.organisation, "at": moment(q.at), "language": q.language,
                    "question": q.text, "state": q.state, "answer": q.answer, "answered": moment(q.answered),
                })
            }),
        ])
    })
}
