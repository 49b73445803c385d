//! What an update and an issue are called, for whoever may read them.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Titled;

use crate::{
    model::UpdateId,
    newsletter::{self, model::IssueId},
    policy::{Read, ReadIssue},
    store,
};

pub const TITLES: &[Titled] = &[
    Titled {
        kind: "update",
        title: of_update,
    },
    Titled {
        kind: "issue",
        title: of_issue,
    },
];

fn of_update(ctx: Ctx, id: String) -> BoxFuture<'static, Result<String>> {
    Box::pin(async move {
        let id: UpdateId = id.parse().map_err(Error::internal)?;
        let read = Some(ctx.language);
        let u = store::update(&mut ctx.db(), &ctx.viewer, id, read).await?;
        if !may::<Read>(&ctx.viewer, &u) {
            return Err(Error::NotFound);
        }
        Ok(u.title)
    })
}

fn of_issue(ctx: Ctx, id: String) -> BoxFuture<'static, Result<String>> {
    Box::pin(async move {
        let id: IssueId = id.parse().map_err(Error::internal)?;
        let i = newsletter::store::issue(&mut ctx.db(), id).await?;
        if !may::<ReadIssue>(&ctx.viewer, &i) {
            return Err(Error::NotFound);
        }
        Ok(i.title.best(ctx.language).1.to_owned())
    })
}
