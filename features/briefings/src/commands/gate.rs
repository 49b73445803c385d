//! What assessments say of those who would come and of those who ask: nobody is drawn or offered a place whose assessment does
//! not allow meeting, and nobody's question stands under a name whose assessment does not allow words under it.

use contracts::AboutBriefing;
use guard::Ctx;
use kernel::Result;
use panels::Safety;
use parties::OrganisationId;
use safety::Exposure;
use serde_json::json;
use store::{Read, Tx};

use super::record;
use crate::model::Briefing;

/// A briefing is a meeting in person.
const MEETING: Exposure = Exposure::MeetingInPerson;

/// Why an organisation may not come now; nothing where it may.
///
/// # Errors
/// A database error.
pub async fn refusal(
    db: &mut impl Read,
    ctx: &Ctx,
    id: OrganisationId,
) -> Result<Option<safety::Refusal>> {
    safety::refused(db, id, MEETING, ctx.now()).await
}

/// Refuses where an organisation may not come now.
pub(super) async fn require(tx: &mut Tx, ctx: &Ctx, id: OrganisationId, field: &str) -> Result<()> {
    safety::require(tx, id, MEETING, ctx.now(), field).await
}

/// Refuses a question under the name of an organisation that may not be named beside its words now.
pub(super) async fn speak(tx: &mut Tx, ctx: &Ctx, id: OrganisationId, field: &str) -> Result<()> {
    safety::require(tx, id, Exposure::Publication, ctx.now(), field).await
}

/// Takes out of the pool whoever may not come now, before anything is drawn or offered.
pub(super) async fn close(tx: &mut Tx, ctx: &Ctx, b: &Briefing) -> Result<()> {
    let engagement = b.engagement();
    for w in panels::willing(tx, &engagement).await? {
        let open = refusal(tx, ctx, w.organisation).await?.is_none();
        if open || w.safety == Safety::Unsafe {
            continue;
        }
        let note = &w.safety_note;
        panels::set_safety(tx, &engagement, w.organisation, Safety::Unsafe, note).await?;
        let detail = json!({ "safety": Safety::Unsafe, "because": "assessment" });
        record(tx, ctx, "briefing.weigh", b, Some(w.organisation), detail).await?;
    }
    Ok(())
}

/// Of those who were drawn by what was published before, the ones who may come now; the places of the others fall free.
pub(super) async fn keep(
    tx: &mut Tx,
    ctx: &Ctx,
    b: &Briefing,
    drawn: Vec<OrganisationId>,
) -> Result<Vec<OrganisationId>> {
    let (all, mut kept) = (drawn.len(), Vec::new());
    for id in drawn {
        if refusal(tx, ctx, id).await?.is_none() {
            kept.push(id);
        } else {
            panels::take_place(tx, &b.engagement(), id).await?;
        }
    }
    if kept.len() < all {
        let about = AboutBriefing::whole(b.id);
        ctx.emit(tx, "briefing_place_free", &about).await?;
    }
    Ok(kept)
}
