//! What comes by itself: first posts let in when their days are over, polls closed, letters that something is new.

use std::sync::Arc;

use guard::{AccountId, Ctx, Fullness, Notice, Reader, may};
use kernel::{Error, Result, Timestamp, day};
use serde::Deserialize;
use web::Site;

use crate::{commands, model::TopicId, policy::SeeTopic, store as rows};

/// Topics that are told of by a letter each; of more, one letter tells.
const APART: usize = 5;
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

/// Writes to one person where something that they may still read is new to them. A letter says neither what nor how much. Whoever
/// wants full letters gets one for each topic, which bears its title and can be answered, as long as these are few.
async fn digest(ctx: &Ctx, account: AccountId, since: Timestamp) -> Result<()> {
    let Some(reader) = Reader::of(&mut ctx.db(), account).await? else {
        return Ok(());
    };
    let Some((viewer, fullness)) = ctx.app.reader_of(&reader.email).await? else {
        return Ok(());
    };
    let theirs = Ctx {
        viewer,
        ..ctx.clone()
    };
    let full = fullness == Fullness::Full;
    let mut news = Vec::new();
    for id in rows::followed_news(&mut ctx.db(), account, since).await? {
        let thread = commands::find_topic(&theirs, id).await?;
        if may::<SeeTopic>(&theirs.viewer, &thread) {
            news.push(id);
            // One is enough to know, and one more than what is told of topic by topic.
            if !full || news.len() > APART {
                break;
            }
        }
    }
    if news.is_empty() {
        return Ok(());
    }
    let notices: Vec<Notice> = if full && news.len() <= APART {
        let one = |id: &TopicId| {
            let path = format!("/fora/topics/{id}?at=unread");
            Notice::new("forum-news", path).about("forum_topic", id)
        };
        news.iter().map(one).collect()
    } else {
        vec![Notice::new("forum-news", "/fora")]
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            rows::digested(tx, account, ctx.now()).await?;
            for notice in &notices {
                ctx.tell(tx, [&reader], notice).await?;
            }
            Ok(())
        })
    })
    .await
}
