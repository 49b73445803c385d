//! What is done: assessments are written, signed and taken back, incidents reported and answered.

mod due;
mod sign;
mod write;

pub use due::{DUE, sweep};
pub use sign::{sign, withdraw};
pub use write::{Draft, FIELDS, Saved, blocks, save, typed, writes_for};

use ::store::{Read, Tx};
use guard::{Ctx, Notice, Reader, Role};
use kernel::Result;
use parties::{Organisation, OrganisationId};
use safety::{Content, Side};
use serde_json::{Value, json};

use crate::policy::Assessed;

/// How assessments of an organisation stand.
///
/// # Errors
/// [`kernel::Error::NotFound`] where there is no such organisation.
pub async fn assessed(db: &mut impl Read, id: OrganisationId, ctx: &Ctx) -> Result<Assessed> {
    let organisation = parties::organisation(db, id).await?;
    let open = safety::open_of(db, id).await?;
    let signatures = match &open {
        Some(open) => safety::signatures(db, open.id).await?,
        None => Vec::new(),
    };
    Ok(Assessed {
        organisation,
        agreed: safety::agreed_of(db, id).await?,
        withdrawn: safety::asked(db, id).await?.withdrawn,
        open,
        signatures,
        now: ctx.now(),
    })
}

/// The words of a version, for who may read them.
///
/// # Errors
/// [`kernel::Error::NotFound`] for everybody else.
pub async fn words(ctx: &Ctx, db: &mut impl Read, a: &safety::Assessment) -> Result<Content> {
    let record = guard::Record::new(safety::Assessment::TABLE, a.id, a.organisation);
    let key = ctx.open_record(db, &record).await?;
    let plain = key.unseal("content", &a.content)?;
    serde_json::from_str(&plain).map_err(kernel::Error::internal)
}

/// Enters what was done; never a word of what was written.
async fn record(
    tx: &mut Tx,
    ctx: &Ctx,
    action: &str,
    id: OrganisationId,
    detail: Value,
) -> Result<()> {
    let about = id.to_string();
    ctx.record(tx, action, &format!("organisation:{id}"), &about, detail)
        .await
}

/// Those who speak for a side.
async fn side(tx: &mut Tx, ctx: &Ctx, id: OrganisationId, side: Side) -> Result<Vec<Reader>> {
    match side {
        Side::Organisation => guard::speakers(tx, id, ctx.now()).await,
        Side::Office => guard::holders(tx, Role::EngagementOfficer, ctx.now()).await,
    }
}

/// Tells a side that there is something to read.
async fn tell(
    tx: &mut Tx,
    ctx: &Ctx,
    id: OrganisationId,
    to: Side,
    letter: &'static str,
) -> Result<()> {
    let readers = side(tx, ctx, id, to).await?;
    ctx.tell(tx, &readers, &notice(letter, id)).await
}

/// A notice about the assessment of an organisation.
fn notice(letter: &str, id: OrganisationId) -> Notice {
    Notice::new(letter, format!("/organisations/{id}/safety")).about("assessment", id)
}

/// Narrows the circle that sees an organisation to what the gate allows now; says whether that changed anything.
async fn narrow(tx: &mut Tx, ctx: &Ctx, o: Organisation, why: &str) -> Result<bool> {
    let asked = safety::asked(tx, o.id).await?;
    let to = asked.widest(o.visibility, ctx.now());
    if to == o.visibility {
        return Ok(false);
    }
    parties::show_to(tx, ctx, o, to, json!({ "because": why })).await?;
    Ok(true)
}
