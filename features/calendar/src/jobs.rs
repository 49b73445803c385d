//! What follows a day: when the last date of an event is over, nobody needs to know what those needed who came.

use std::sync::Arc;

use guard::Ctx;
use kernel::{Error, Result};
use serde::Deserialize;
use web::Site;

use crate::{commands, model::EventId};

#[derive(Deserialize)]
struct Due {
    event: EventId,
}

/// The last date of an event was over a day ago.
///
/// # Errors
/// A database error.
pub async fn needs_due(site: Arc<Site>, body: String) -> Result<()> {
    let due: Due = serde_json::from_str(&body).map_err(Error::internal)?;
    commands::needs_due(&Ctx::house(&site.app), due.event).await
}
