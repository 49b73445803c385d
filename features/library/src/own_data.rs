//! What this room keeps of one person: which items they wrote, and which reviews they gave.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx};
use kernel::Result;
use serde_json::json;
use web::{Own, moment};

use crate::store;

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let written = store::written_by(&mut db, account).await?;
        let reviewed = store::reviewed_by(&mut db, account).await?;
        Ok(vec![
            Own::list(
                "library",
                "library-own-items",
                written,
                |(number, state, n, at)| json!({ "number": number, "state": state, "version": n, "saved": moment(at) }),
            ),
            Own::list(
                "library_reviews",
                "library-own-reviews",
                reviewed,
                |(number, n, outcome, reason, at)| {
                    json!({
                        "number": number, "version": n, "outcome": outcome, "reason": reason, "at": moment(at),
                    })
                },
            ),
        ])
    })
}
