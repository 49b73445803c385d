//! Letters on topics, answered by mail.

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result};
use web::{Replied, Said};

use crate::{commands, policy::Reply};

pub const REPLIES: &[Replied] = &[Replied {
    kind: "forum_topic",
    home: "/fora",
    answered,
    take,
}];

fn answered(ctx: Ctx, id: String) -> BoxFuture<'static, Result<bool>> {
    Box::pin(async move {
        let id = id.parse().map_err(Error::internal)?;
        let thread = commands::find_topic(&ctx, id).await?;
        commands::is_answered(&ctx, &thread).await
    })
}

fn take(ctx: Ctx, id: String, said: Said) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move {
        let id = id.parse().map_err(Error::internal)?;
        let thread = commands::find_topic(&ctx, id).await?;
        let permit = ctx.authorize::<Reply>(thread)?;
        commands::reply_by_mail(&ctx, permit, &said).await?;
        Ok(())
    })
}
