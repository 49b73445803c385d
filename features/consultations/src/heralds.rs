//! What everybody may hear of consultations as it happens: that one opened, closed, or was answered.

use contracts::AboutConsultation;
use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Herald;

use crate::{
    model::{ConsultationId, Phase},
    policy::See,
    store,
};

pub const HERALDS: &[Herald] = &[
    Herald {
        event: "consultation_opened",
        what: "consultation.opened",
        about,
        place,
    },
    Herald {
        event: "consultation_moved",
        what: "consultation.closed",
        about: closed,
        place,
    },
    Herald {
        event: "consultation_responded",
        what: "consultation.answered",
        about,
        place,
    },
];

fn about(body: &str) -> Result<Option<String>> {
    let about: AboutConsultation = serde_json::from_str(body).map_err(Error::internal)?;
    Ok(Some(about.consultation))
}

/// Of the other phases that it closed alone is news: that the Office reads, and that it follows up, is said on its page.
fn closed(body: &str) -> Result<Option<String>> {
    let about: AboutConsultation = serde_json::from_str(body).map_err(Error::internal)?;
    let closed = about.phase.as_deref() == Some(Phase::Closed.code());
    Ok(closed.then_some(about.consultation))
}

fn place(ctx: Ctx, id: String) -> BoxFuture<'static, Result<Option<String>>> {
    Box::pin(async move {
        let id: ConsultationId = id.parse().map_err(Error::internal)?;
        let c = store::consultation(&mut ctx.db(), &ctx.viewer, id, None).await?;
        Ok(may::<See>(&ctx.viewer, &c).then(|| format!("/api/v1/consultations/{id}")))
    })
}
