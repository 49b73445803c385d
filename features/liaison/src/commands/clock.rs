//! Whose turn it is and by when: an enquiry comes to its seat, then to the deputy, then to the desk.

use ::store::Tx;
use decisions::{Calendar, Zone};
use guard::Ctx;
use kernel::{Error, Result, Timestamp};
use serde::Deserialize;
use serde_json::json;

use super::{record, take_turn, tell_seat};
use crate::{
    model::{DEPUTY_WITHIN, DESK_TARGET, Enquiry, EnquiryId, Part, Seat, Stage, State, StepKind},
    sealed, store as rows,
};

#[derive(Deserialize)]
struct About {
    enquiry: EnquiryId,
}

async fn wake(tx: &mut Tx, ctx: &Ctx, id: EnquiryId, due: Timestamp) -> Result<()> {
    ctx.later(tx, "enquiry_due", &json!({ "enquiry": id }), due.plus(1))
        .await
}

/// Somebody waits from now on for the seat at which an enquiry stands: whose turn it is, by when, and what comes when that day
/// is over. The row is written by the caller, and [`rows::begin`] after it.
pub(crate) async fn await_answer(tx: &mut Tx, ctx: &Ctx, e: &mut Enquiry) -> Result<()> {
    let target = e.seat.as_ref().map_or(DESK_TARGET, |s| s.target());
    let calendar = Calendar::load(tx).await?;
    let due = calendar.deadline(ctx.now(), target, &Zone::utc())?;
    e.row.state = State::Waiting;
    e.row.stage = e.seat.as_ref().map_or(Stage::Desk, |s| s.first_stage());
    e.row.asked = ctx.now();
    e.row.due = due;
    e.row.closed = None;
    e.row.next = None;
    if e.row.stage != Stage::Desk {
        e.row.next = Some(due);
        wake(tx, ctx, e.row.id, due).await?;
    }
    Ok(())
}

/// The day of an enquiry is over: where it still waits, it is the next one's turn. Told twice, it does it once.
///
/// # Errors
/// A database error.
pub(crate) async fn escalate(ctx: &Ctx, body: &str) -> Result<()> {
    let about: About = serde_json::from_str(body).map_err(Error::internal)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let now = ctx.now();
            let mut e = rows::enquiry(tx, about.enquiry, now).await?;
            let over = e.row.next.is_some_and(|next| next < now);
            if e.row.state != State::Waiting || !over {
                return Ok(());
            }
            let deputy = e.seat.as_ref().and_then(|s| s.who(Part::Deputy)).is_some();
            let kind = if e.row.stage == Stage::Seat && deputy {
                let calendar = Calendar::load(tx).await?;
                let next = calendar.deadline(now, DEPUTY_WITHIN, &Zone::utc())?;
                e.row.stage = Stage::Deputy;
                e.row.next = Some(next);
                wake(tx, &ctx, e.row.id, next).await?;
                StepKind::ToDeputy
            } else {
                e.row.stage = Stage::Desk;
                e.row.next = None;
                StepKind::ToDesk
            };
            rows::put(tx, &e.row).await?;
            let seat = e.row.seat.clone();
            rows::step(tx, &ctx, e.row.id, kind, &seat, &seat).await?;
            // From the moment on at which it is their turn, engagement officers read it.
            sealed::hand_on(tx, &ctx, &e, &[]).await?;
            record(
                tx,
                &ctx,
                "enquiry.escalate",
                &e,
                json!({ "to": e.row.stage }),
            )
            .await?;
            tell_seat(tx, &ctx, &e, "liaison-late").await
        })
    })
    .await
}

/// What waits at a seat for which nobody answers any more comes to the desk at once.
pub(super) async fn leave_to_desk(tx: &mut Tx, ctx: &Ctx, seat: &Seat) -> Result<()> {
    for mut e in rows::of_seat(tx, seat).await? {
        if e.row.state != State::Waiting || e.row.stage == Stage::Desk {
            continue;
        }
        e.row.stage = Stage::Desk;
        e.row.next = None;
        rows::put(tx, &e.row).await?;
        let seat = e.row.seat.clone();
        rows::step(tx, ctx, e.row.id, StepKind::ToDesk, &seat, &seat).await?;
        sealed::hand_on(tx, ctx, &e, &[]).await?;
        let house = Ctx::house(&ctx.app);
        record(
            tx,
            &house,
            "enquiry.escalate",
            &e,
            json!({ "to": e.row.stage }),
        )
        .await?;
        tell_seat(tx, ctx, &e, "liaison-late").await?;
    }
    Ok(())
}
