//! Places are taken, given up, fall free, are filled again; and who came.

use contracts::AboutBriefing;
use engagement::AboutYou;
use guard::{Authorized, Ctx, Notice};
use kernel::{Error, Message, Result, Timestamp, Violations, day};
use panels::{Moved, PlaceState};
use parties::OrganisationId;
use serde_json::json;
use store::Tx;
use web::Form;

use super::{deadline, record};
use crate::{
    model::{Briefing, BriefingId, State},
    policy::{AnswerPlace, Seat},
    store as rows,
};

/// Days before its last day on which an unanswered place is brought to mind.
const REMIND: i64 = 2;

/// Tells those who speak for organisations that there is something to read, in the same words to all: a letter may be read
/// over a shoulder.
pub(super) async fn news(
    tx: &mut Tx,
    ctx: &Ctx,
    b: &Briefing,
    what: &str,
    organisations: &[OrganisationId],
) -> Result<()> {
    let mut job = AboutBriefing::whole(b.id);
    job.what = what.to_owned();
    job.organisations = organisations.iter().map(ToString::to_string).collect();
    ctx.emit(tx, "briefing_news", &job).await
}

/// Queues the reminder and the end of the time in which places can be answered.
pub(super) async fn answers_due(
    tx: &mut Tx,
    ctx: &Ctx,
    b: &Briefing,
    answer_by: Timestamp,
) -> Result<()> {
    let body = AboutBriefing::whole(b.id);
    for (event, due) in [
        ("briefing_places_remind", answer_by.plus(-day(REMIND))),
        ("briefing_places_due", answer_by.plus(1)),
    ] {
        if due > ctx.now() {
            ctx.later(tx, event, &body, due).await?;
        }
    }
    Ok(())
}

/// An organisation takes its place, or gives it up.
///
/// # Errors
/// A refusal where it has none, or its time is over.
pub async fn answer_place(
    ctx: &Ctx,
    permit: Authorized<AnswerPlace>,
    organisation: OrganisationId,
    form: &Form,
) -> Result<()> {
    let b = permit.into_inner();
    let accepts = match form.get("answer") {
        "accept" => true,
        "decline" => false,
        _ => {
            let message = Message::new("error-choose");
            return Err(Error::Rejected(Violations::one("answer", message)));
        }
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            let engagement = b.engagement();
            let now = ctx.now();
            // To give a place up is possible always.
            if accepts {
                super::gate::require(tx, &ctx, &b, organisation, "answer").await?;
            }
            if rows::briefing(tx, b.id).await?.state != State::Drawn
                || !panels::answer_place(tx, &engagement, organisation, accepts, now).await?
            {
                return Err(Error::refused("briefings-place-gone"));
            }
            let detail = json!({ "accepts": accepts });
            let about = Some(organisation);
            record(tx, &ctx, "briefing.answer_place", &b, about, detail).await?;
            if accepts {
                return Ok(());
            }
            ctx.emit(tx, "briefing_place_free", &AboutBriefing::whole(b.id))
                .await
        })
    })
    .await
}

/// Takes out of the pool whoever may not come now.
pub(super) async fn closed(ctx: &Ctx, b: &Briefing) -> Result<()> {
    let b = b.clone();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            super::gate::close(tx, &ctx, &b).await
        })
    })
    .await
}

/// Draws for places that fell free. The inner error gives the alternatives where quotas cannot be kept.
///
/// # Errors
/// A refusal where no place is free.
pub async fn fill(
    ctx: &Ctx,
    permit: Authorized<Seat>,
    accepted: usize,
) -> Result<std::result::Result<(), Vec<Vec<Moved>>>> {
    let b = permit.into_inner();
    if b.state != State::Drawn {
        return Err(Error::refused("briefings-changed-meanwhile"));
    }
    closed(ctx, &b).await?;
    let answer_by = deadline(&mut ctx.db(), ctx.now(), b.answer_days, &b.zone).await?;
    let redrawn = match panels::redraw(ctx, &b.engagement(), accepted).await? {
        Ok(redrawn) => redrawn,
        Err(ways) => return Ok(Err(ways)),
    };
    let done = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            let drawn = panels::fill(tx, &b.engagement(), redrawn, answer_by).await?;
            let drawn = super::gate::keep(tx, &ctx, &b, drawn).await?;
            let detail = json!({ "places": drawn.len(), "relaxed": accepted });
            record(tx, &ctx, "briefing.fill", &b, None, detail).await?;
            for id in &drawn {
                record(tx, &ctx, "briefing.offer_place", &b, Some(*id), json!({})).await?;
            }
            news(tx, &ctx, &b, "drawn", &drawn).await?;
            answers_due(tx, &ctx, &b, answer_by).await
        })
    });
    done.await.map(Ok)
}

/// Brings places to mind that wait for an answer.
///
/// # Errors
/// A database error.
pub async fn remind(tx: &mut Tx, ctx: &Ctx, id: BriefingId) -> Result<()> {
    let b = rows::briefing(tx, id).await?;
    if b.state != State::Drawn {
        return Ok(());
    }
    for place in panels::places(tx, &b.engagement()).await? {
        if place.state == PlaceState::Offered && place.answer_by >= ctx.now() {
            let readers = guard::speakers(tx, place.organisation, ctx.now()).await?;
            let notice = Notice::new("briefings-reminder", b.href()).about("briefing", id);
            ctx.tell(tx, &readers, &notice).await?;
        }
    }
    Ok(())
}

/// Places that nobody has answered in time fall free.
///
/// # Errors
/// A database error.
pub async fn lapse(tx: &mut Tx, ctx: &Ctx, id: BriefingId) -> Result<()> {
    tx.lock("briefings").await?;
    let b = rows::briefing(tx, id).await?;
    if b.state != State::Drawn {
        return Ok(());
    }
    let n = panels::lapse(tx, &b.engagement(), ctx.now()).await?;
    if n > 0 {
        let detail = json!({ "places": n });
        record(tx, ctx, "briefing.lapse", &b, None, detail).await?;
        ctx.emit(tx, "briefing_place_free", &AboutBriefing::whole(b.id))
            .await?;
    }
    Ok(())
}

/// Notes that the briefing took place. From then on attendance is noted and minutes are written.
///
/// # Errors
/// A refusal before it begins.
pub async fn held(ctx: &Ctx, permit: Authorized<Seat>) -> Result<()> {
    let mut b = permit.into_inner();
    if b.state != State::Drawn {
        return Err(Error::refused("briefings-changed-meanwhile"));
    }
    if b.starts > ctx.now() {
        return Err(Error::refused("briefings-not-begun"));
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("briefings").await?;
            b.state = State::Held;
            rows::put(tx, &b).await?;
            let detail = json!({ "to": State::Held });
            record(tx, &ctx, "briefing.move", &b, None, detail).await
        })
    })
    .await
}

/// Notes whether an organisation came. Who came counts as a participant of the activity.
///
/// # Errors
/// A refusal where it had no place.
pub async fn attended(
    ctx: &Ctx,
    permit: Authorized<Seat>,
    organisation: OrganisationId,
    came: bool,
) -> Result<()> {
    let b = permit.into_inner();
    if b.state != State::Held {
        return Err(Error::refused("briefings-not-begun"));
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let engagement = b.engagement();
            if !panels::mark(tx, &engagement, organisation, came).await? {
                return Err(Error::refused("briefings-place-gone"));
            }
            if let Some(w) = panels::willing_of(tx, &engagement, organisation).await? {
                if came {
                    let about = AboutYou::default();
                    engagement::join(tx, &engagement, w.account, organisation, about).await?;
                } else {
                    engagement::leave(tx, &engagement, w.account).await?;
                }
            }
            let detail = json!({ "came": came });
            record(tx, &ctx, "briefing.attend", &b, Some(organisation), detail).await
        })
    })
    .await
}
