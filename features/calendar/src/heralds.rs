//! What everybody may hear of events as it happens: that one was published, changed, or called off.

use contracts::AboutEvent;
use futures_util::future::BoxFuture;
use guard::{Ctx, may};
use kernel::{Error, Result};
use web::Herald;

use crate::{
    model::{EventId, State},
    policy::See,
    store,
};

pub const HERALDS: &[Herald] = &[
    Herald {
        event: "calendar_event_published",
        what: "event.published",
        about,
        place,
    },
    Herald {
        event: "calendar_event_changed",
        what: "event.changed",
        about,
        place,
    },
    Herald {
        event: "calendar_event_cancelled",
        what: "event.cancelled",
        about,
        place: cancelled,
    },
];

fn about(body: &str) -> Result<Option<String>> {
    let about: AboutEvent = serde_json::from_str(body).map_err(Error::internal)?;
    Ok(Some(about.event))
}

async fn read(ctx: &Ctx, id: &str, state: State) -> Result<Option<String>> {
    let id: EventId = id.parse().map_err(Error::internal)?;
    let e = store::event(&mut ctx.db(), &ctx.viewer, id).await?;
    let open = e.state == state && may::<See>(&ctx.viewer, &e);
    Ok(open.then(|| format!("/api/v1/calendar/{id}")))
}

/// Of one that was called off meanwhile, that alone is told.
fn place(ctx: Ctx, id: String) -> BoxFuture<'static, Result<Option<String>>> {
    Box::pin(async move { read(&ctx, &id, State::Published).await })
}

fn cancelled(ctx: Ctx, id: String) -> BoxFuture<'static, Result<Option<String>>> {
    Box::pin(async move { read(&ctx, &id, State::Cancelled).await })
}
