//! What this room keeps of one person: whether they follow the newsletter, and what they wrote in the name of the Office.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx};
use kernel::Result;
use serde_json::json;
use web::{Own, moment};

use crate::{newsletter, store};

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let tag = newsletter::model::tag_of_account(account);
        let follows = newsletter::store::tagged(&mut db, &tag).await?;
        let written = store::written_by(&mut db, account).await?;
        let corrected = store::corrected_by(&mut db, account).await?;
        let gathered = newsletter::store::gathered_by(&mut db, account).await?;
        Ok(vec![
            Own::list(
                "newsletter",
                "newsletter-own",
                follows,
                |s| json!({ "language": s.language, "since": moment(s.asked) }),
            ),
            Own::list(
                "updates",
                "updates-own-written",
                written,
                |(id, at)| json!({ "update": id, "written": moment(at) }),
            ),
            Own::list(
                "update_corrections",
                "updates-own-corrected",
                corrected,
                |(id, at)| json!({ "update": id, "corrected": moment(at) }),
            ),
            Own::list(
                "newsletter_issues",
                "newsletter-own-gathered",
                gathered,
                |(id, at)| json!({ "issue": id, "written": moment(at) }),
            ),
        ])
    })
}
