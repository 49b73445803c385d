//! What this room keeps of one person: what they signed, and which versions they published.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx};
use kernel::Result;
use serde_json::json;
use web::{Own, moment};

use crate::store;

pub fn own_data(ctx: Ctx, account: AccountId) -> BoxFuture<'static, Result<Vec<Own>>> {
    Box::pin(async move {
        let mut db = ctx.db();
        let signed = store::signed_by(&mut db, account).await?;
        let published = store::published_by(&mut db, account).await?;
        Ok(vec![
            Own::list("signatures", "terms-own-signatures", signed, |s| {
                json!({
                    "organisation": s.organisation, "version": s.version, "side": s.side, "at": moment(s.at),
                    "language": s.language, "fingerprint": s.digest,
                })
            }),
            Own::list(
                "terms",
                "terms-own-versions",
                published,
                |(number, at)| json!({ "version": number, "published": moment(at) }),
            ),
        ])
    })
}
