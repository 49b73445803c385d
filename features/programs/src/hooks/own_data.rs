//! What this room keeps of one person: which webhooks they registered.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx};
use kernel::Result;
use serde_json::json;
use web::{Own, moment};

use super::store;

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let registered = store::registered_by(&mut ctx.db(), account).await?;
        Ok(vec![Own::list(
            "webhooks",
            "programs-own-hooks",
            registered,
            |(id, name, at)| json!({ "webhook": id, "name": name, "registered": moment(at) }),
        )])
    })
}
