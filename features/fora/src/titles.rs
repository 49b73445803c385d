//! What a topic is called, for whoever may see it.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Titled;

use crate::{commands, policy::SeeTopic};

pub const TITLES: &[Titled] = &[Titled {
    kind: "forum_topic",
    title,
}];

fn title(ctx: Ctx, id: String) -> BoxFuture<'static, Result<String>> {
    Box::pin(async move {
        let id = id.parse().map_err(Error::internal)?;
        let thread = commands::find_topic(&ctx, id).await?;
        if !may::<SeeTopic>(&ctx.viewer, &thread) {
            return Err(Error::NotFound);
        }
        Ok(thread.topic.title)
    })
}
