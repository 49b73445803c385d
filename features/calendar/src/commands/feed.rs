//! Private subscriptions: an address with a secret in it, which is shown once and can be ended.

use guard::{Authorized, Ctx};
use kernel::{Error, Result};
use serde_json::json;

use super::turn;
use crate::{
    model::{FEEDS, Feed, FeedId},
    policy::Subscribe,
    store as rows,
};

/// What is stored of the secret of an address: a keyed hash, so that a copy of the database opens no calendar.
///
/// # Errors
/// [`Error::Internal`] only.
pub fn hash(ctx: &Ctx, token: &str) -> Result<String> {
    ctx.app.sealer.tag("calendar-feed", token)
}

/// Makes a subscription of whoever acts; gives the secret of its address, which nobody can read again.
///
/// # Errors
/// A refusal where they have as many as one may have.
pub async fn make_feed(ctx: &Ctx, _: Authorized<Subscribe>, details: bool) -> Result<String> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    // Made before the unit of work: its answer is kept for a form that comes twice, and the secret must not be.
    let token = ctx.app.random.secret();
    let hash = hash(ctx, &token)?;
    let made = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let all = rows::feeds(tx, account).await?;
            if all.iter().filter(|f| f.revoked.is_none()).count() >= FEEDS {
                return Err(Error::refused("calendar-feeds-enough"));
            }
            let feed = Feed {
                id: ctx.new_id(),
                account,
                details,
                language: ctx.language,
                created: ctx.now(),
                revoked: None,
            };
            rows::add_feed(tx, &feed, &hash).await?;
            let about = account.to_string();
            let detail = json!({ "details": details });
            ctx.record(tx, "calendar.subscribe", "calendar:feed", &about, detail)
                .await?;
            Ok(hash)
        })
    });
    let stored = made.await?;
    if self::hash(ctx, &token)? == stored {
        Ok(token)
    } else {
        // The same form came twice: the first answer went with its secret.
        Err(Error::refused("calendar-feed-shown-once"))
    }
}

/// Ends a subscription of whoever acts: its address answers nobody any more.
///
/// # Errors
/// [`Error::NotFound`] where it is not theirs, or ended before.
pub async fn revoke_feed(ctx: &Ctx, _: Authorized<Subscribe>, id: FeedId) -> Result<()> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            if !rows::end_feed(tx, id, account, ctx.now()).await? {
                return Err(Error::NotFound);
            }
            let about = account.to_string();
            ctx.record(
                tx,
                "calendar.unsubscribe",
                "calendar:feed",
                &about,
                json!({}),
            )
            .await
        })
    })
    .await
}
