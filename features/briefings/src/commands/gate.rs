//! What assessments say of those who would come and of those who ask: nobody is drawn or offered a place whose assessment does
//! not allow meeting, and nobody's question stands under a name whose assessment does not allow words under it.

use contracts::AboutBriefing;
use guard::Ctx;
use kernel::Result;
use panels::{Safety, Way};
use parties::OrganisationId;
use safety::Exposure;
use serde_json::json;
use store::{Read, Tx};

use super::record;
use crate::model::{Briefing, Meeting};

/// What it is to come by a way.
const fn exposure(way: Way) -> Exposure {
    match way {
        Way::InPerson => Exposure::MeetingInPerson,
        Way::Online => Exposure::MeetingOnline,
    }
}

/// The way by which an organisation would come; the one that exposes most where it has not said so.
async fn way_of(db: &mut impl Read, b: &Briefing, id: OrganisationId) -> Result<Way> {
    let said = panels::willing_of(db, &b.engagement(), id).await?;
    Ok(b.meeting.way(said.map_or(Way::InPerson, |w| w.way)))
}

/// Why an organisation may not come now by the way by which it would; nothing where it may.
///
/// # Errors
/// A database error.
pub async fn refusal(
    db: &mut impl Read,
    ctx: &Ctx,
    b: &Briefing,
    id: OrganisationId,
) -> Result<Option<safety::Refusal>> {
    let way = way_of(db, b, id).await?;
    safety::refused(db, id, exposure(way), ctx.now()).await
}

/// Refuses where an organisation may not come now by the way by which it would.
pub(super) async fn require(
    tx: &mut Tx,
    ctx: &Ctx,
    b: &Briefing,
    id: OrganisationId,
    field: &str,
) -> Result<()> {
    let way = way_of(tx, b, id).await?;
    require_by(tx, ctx, way, id, field).await
}

/// Refuses where an organisation may not come now by a way.
pub(super) async fn require_by(
    tx: &mut Tx,
    ctx: &Ctx,
    way: Way,
    id: OrganisationId,
    field: &str,
) -> Result<()> {
    safety::require(tx, id, exposure(way), ctx.now(), field).await
}

/// Refuses a question under the name of an organisation that may not be named beside its words now.
pub(super) async fn speak(tx: &mut Tx, ctx: &Ctx, id: OrganisationId, field: &str) -> Result<()> {
    safety::require(tx, id, Exposure::Publication, ctx.now(), field).await
}

/// Takes out of the pool whoever may not come now, before anything is drawn or offered, and where people meet otherwise than
/// before.
pub(super) async fn close(tx: &mut Tx, ctx: &Ctx, b: &Briefing) -> Result<()> {
    let engagement = b.engagement();
    for w in panels::willing(tx, &engagement).await? {
        let exposure = exposure(b.meeting.way(w.way));
        let open = safety::may(tx, w.organisation, exposure, ctx.now()).await?;
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

/// Where people meet otherwise than before, what was found of an invitation was found of another meeting: the Office looks
/// anew at those who would now come by another way. Whoever would be at risk stays out until then.
pub(super) async fn look_again(
    tx: &mut Tx,
    ctx: &Ctx,
    b: &Briefing,
    before: Meeting,
) -> Result<()> {
    let engagement = b.engagement();
    for w in panels::willing(tx, &engagement).await? {
        if w.safety != Safety::Clear || before.way(w.way) == b.meeting.way(w.way) {
            continue;
        }
        let note = &w.safety_note;
        panels::set_safety(tx, &engagement, w.organisation, Safety::Unseen, note).await?;
        let detail = json!({ "safety": Safety::Unseen, "because": "meeting" });
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
        if refusal(tx, ctx, b, id).await?.is_none() {
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
