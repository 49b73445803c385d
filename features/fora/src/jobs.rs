//! What comes by itself: first posts let in when their days are over, polls closed, letters that something is new.

use std::sync::Arc;

use guard::{AccountId, Ctx, Notice, Reader, may};
use kernel::{Error, Result, Timestamp, day};
use serde::Deserialize;
use web::Site;

use crate::{commands, policy::SeeTopic, store as rows};

/// Told once a day.
pub const DIGESTS_DUE: &str = "forum_digests_due";

#[derive(Deserialize)]
struct AboutPost {
    post: String,
}

#[derive(Deserialize)]
struct AboutTopic {
    topic: String,
}

/// A first post has waited for its days.
///
/// # Errors
/// A database error.
pub async fn first_due(site: Arc<Site>, body: String) -> Result<()> {
    let told: AboutPost = serde_json::from_str(&body).map_err(Error::internal)?;
    let id = told.post.parse().map_err(Error::internal)?;
    commands::let_in_when_due(&Ctx::house(&site.app), id).await
}

/// The last day of a poll is over.
///
/// # Errors
/// A database error.
pub async fn poll_due(site: Arc<Site>, body: String) -> Result<()> {
    let told: AboutTopic = serde_json::from_str(&body).map_err(Error::internal)?;
    let id = told.topic.parse().map_err(Error::internal)?;
    commands::close_poll(&Ctx::house(&site.app), id).await
}

/// Whoever follows something in which there is something new to them is told so, once a day or a week; comes again on the next
/// day. Told twice on one day, it writes once.
///
/// # Errors
/// A database error.
pub async fn digests(site: Arc<Site>, _: String) -> Result<()> {
    let ctx = Ctx::house(&site.app);
    let mut after = String::new();
    loop {
        let due = rows::due_for_digest(&mut ctx.db(), ctx.now(), &after).await?;
        let Some((last, _)) = due.last() else {
            break;
        };
        after = last.to_string();
        for (account, since) in due {
            digest(&ctx, account, since).await?;
        }
    }
    ctx.write(|tx, ctx| {
        Box::pin(async move {
            let due = ctx.now().plus(day(1));
            ctx.come_again(tx, DIGESTS_DUE, &due.iso_date(), due).await
        })
    })
    .await
}

/// Writes to one person where something that they may still read is new to them. A letter says neither what nor how much.
async fn digest(ctx: &Ctx, account: AccountId, since: Timestamp) -> Result<()> {
    let Some(reader) = Reader::of(&mut ctx.db(), account).await? else {
        return Ok(());
    };
    let Some((viewer, _)) = ctx.app.reader_of(&reader.email).await? else {
        return Ok(());
    };
    let theirs = Ctx {
        viewer,
        ..ctx.clone()
    };
    let mut news = false;
    for id in rows::followed_news(&mut ctx.db(), account, since).await? {
        let thread = commands::find_topic(&theirs, id).await?;
        if may::<SeeTopic>(&theirs.viewer, &thread) {
            news = true;
            break;
        }
    }
    if !news {
        return Ok(());
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            rows::digested(tx, account, ctx.now()).await?;
            ctx.tell(tx, [&reader], &Notice::new("forum-news", "/fora"))
                .await
        })
    })
    .await
}
