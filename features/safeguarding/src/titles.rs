//! Who may still see an assessment or an incident: messages about them stand for nobody else. No letter names either.

use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use parties::OrganisationId;
use web::Titled;

use crate::{commands, incident, policy};

pub const TITLES: &[Titled] = &[
    Titled {
        kind: "assessment",
        title: assessment,
    },
    Titled {
        kind: "incident",
        title: case,
    },
];

fn assessment(ctx: Ctx, id: String) -> BoxFuture<'static, Result<String>> {
    Box::pin(async move {
        let id: OrganisationId = id.parse().map_err(Error::internal)?;
        let a = commands::assessed(&mut ctx.db(), id, &ctx).await?;
        unnamed(may::<policy::Read>(&ctx.viewer, &a))
    })
}

fn case(ctx: Ctx, id: String) -> BoxFuture<'static, Result<String>> {
    Box::pin(async move {
        let id: incident::IncidentId = id.parse().map_err(Error::internal)?;
        let i = incident::incident(&mut ctx.db(), id).await?;
        unnamed(may::<incident::Read>(&ctx.viewer, &i))
    })
}

fn unnamed(seen: bool) -> Result<String> {
    if seen {
        Ok(String::new())
    } else {
        Err(Error::NotFound)
    }
}
