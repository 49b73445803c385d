//! What is done with the terms: published, put into another language, signed, kept and disputed.

mod owe;
mod publish;
mod sign;

pub use owe::{answer, dispute, done, remind, return_again};
pub use publish::{Draft, ROWS, add_language, index, paragraphs, publish};
pub use sign::{ask, sign, to_sign};

use guard::Ctx;
use kernel::Result;
use parties::Organisation;
use store::Read;

use decisions::{Calendar, Zone};

/// The days on which the Office works, and the zone in which an organisation's days end.
async fn calendar(db: &mut impl Read, organisation: &Organisation) -> Result<(Calendar, Zone)> {
    Ok((Calendar::load(db).await?, zone(&organisation.zone)))
}

/// A zone by its name; universal time where the name is none.
pub(crate) fn zone(name: &str) -> Zone {
    name.parse().unwrap_or_else(|_| Zone::utc())
}

/// What the log calls the terms of an organisation.
async fn record(
    tx: &mut store::Tx,
    ctx: &Ctx,
    action: &'static str,
    organisation: &str,
    detail: serde_json::Value,
) -> Result<()> {
    let object = format!("organisation:{organisation}");
    ctx.record(tx, action, &object, organisation, detail).await
}
