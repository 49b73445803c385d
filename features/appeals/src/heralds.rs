//! What everybody may hear of decisions as it happens: that one stands in the public register.

use contracts::AboutDecision;
use decisions::{DecisionId, SeeDecision};
use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Herald;

pub const HERALDS: &[Herald] = &[Herald {
    event: "decision_made",
    what: "decision.published",
    about,
    place,
}];

fn about(body: &str) -> Result<Option<String>> {
    let about: AboutDecision = serde_json::from_str(body).map_err(Error::internal)?;
    Ok(Some(about.decision))
}

fn place(ctx: Ctx, id: String) -> BoxFuture<'static, Result<Option<String>>> {
    Box::pin(async move {
        let id: DecisionId = id.parse().map_err(Error::internal)?;
        let d = decisions::decision(&mut ctx.db(), &ctx, id).await?;
        let open = d.made.is_some() && may::<SeeDecision>(&ctx.viewer, &d);
        Ok(open.then(|| format!("/api/v1/decisions/{id}")))
    })
}
