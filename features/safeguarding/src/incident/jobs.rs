//! A report that nobody acknowledged in time: those who handle it are told.

use guard::Ctx;
use kernel::{Error, Result};
use serde::Deserialize;

use super::{IncidentId, State, commands::readers, store};

#[derive(Deserialize)]
struct About {
    incident: IncidentId,
}

/// The time to acknowledge a report is over. Told twice, it writes once.
///
/// # Errors
/// A database error.
pub async fn late(ctx: &Ctx, body: &str) -> Result<()> {
    let about: About = serde_json::from_str(body).map_err(Error::internal)?;
    let i = store::incident(&mut ctx.db(), about.incident).await?;
    let mut ctx = ctx.clone();
    ctx.key = format!("incident late {} {}", i.row.id, i.row.due.0);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let i = store::incident(tx, i.row.id).await?;
            if i.row.state != State::Reported || i.row.due >= ctx.now() {
                return Ok(());
            }
            let readers = readers(tx, &i, ctx.now()).await?;
            let notice = i.notice("safety-late");
            ctx.tell(tx, &readers, &notice).await
        })
    })
    .await
}
