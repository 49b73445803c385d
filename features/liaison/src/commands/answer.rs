//! What those who answer do: answer, note, close, pass on.

use ::store::Tx;
use decisions::{Calendar, Zone};
use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, input};
use serde_json::json;
use web::Form;

use super::{await_answer, record, take_turn, tell_seat, tell_writer, write::in_use};
use crate::{
    model::{Enquiry, EnquiryId, SeatId, State, StepKind, Voice},
    policy::{Handle, PassOn, may_send},
    sealed, store as rows,
};

/// A text that must not be empty.
fn text(form: &Form, field: &str) -> Result<String> {
    let mut wrong = Violations::new();
    let text = wrong.text(field, form.get(field), input::LONG, true);
    wrong.check()?;
    Ok(text)
}

/// The enquiry as it stands now, where it is still theirs to answer who asked: it may have been passed on since they opened it.
async fn handled(tx: &mut Tx, ctx: &Ctx, id: EnquiryId) -> Result<Enquiry> {
    let e = rows::enquiry(tx, id, ctx.now()).await?;
    Ok(ctx.authorize::<Handle>(e)?.into_inner())
}

/// Says something to whoever wrote, and ends their waiting.
async fn say(tx: &mut Tx, ctx: &Ctx, e: &mut Enquiry, words: &str) -> Result<()> {
    let key = sealed::key(ctx, tx, e).await?;
    let sealed = key.seal("words", words)?;
    rows::say(tx, ctx, &e.row, Voice::Seat, &sealed).await?;
    if e.row.state == State::Waiting {
        let calendar = Calendar::load(tx).await?;
        let days = calendar.working_days(e.row.asked, ctx.now(), &Zone::utc())?;
        rows::finish(tx, e.row.id, ctx.now(), days).await?;
    }
    e.row.answered = Some(ctx.now());
    e.row.next = None;
    Ok(())
}

/// Answers whoever wrote. What was closed is open again with that.
///
/// # Errors
/// A violation where nothing is said.
pub async fn answer(ctx: &Ctx, permit: Authorized<Handle>, form: &Form) -> Result<()> {
    let (id, words) = (permit.row.id, text(form, "answer")?);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let mut e = handled(tx, &ctx, id).await?;
            say(tx, &ctx, &mut e, &words).await?;
            e.row.state = State::Answered;
            e.row.closed = None;
            rows::put(tx, &e.row).await?;
            let seat = e.row.seat.clone();
            rows::step(tx, &ctx, id, StepKind::Answered, &seat, &seat).await?;
            record(tx, &ctx, "enquiry.answer", &e, json!({})).await?;
            tell_writer(tx, &ctx, &e).await
        })
    })
    .await
}

/// Notes something for those who answer, now or later; whoever wrote never reads it.
///
/// # Errors
/// A violation where nothing is said.
pub async fn note(ctx: &Ctx, permit: Authorized<Handle>, form: &Form) -> Result<()> {
    let (id, words) = (permit.row.id, text(form, "note")?);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let e = handled(tx, &ctx, id).await?;
            let key = sealed::notes_key(&ctx, tx, &e).await?;
            let sealed = key.seal("words", &words)?;
            rows::say(tx, &ctx, &e.row, Voice::Note, &sealed).await?;
            record(tx, &ctx, "enquiry.note", &e, json!({})).await
        })
    })
    .await
}

/// Closes an enquiry with words that whoever wrote reads: nobody is left without an answer.
///
/// # Errors
/// A violation where nothing is said; a refusal where it is closed already.
pub async fn close(ctx: &Ctx, permit: Authorized<Handle>, form: &Form) -> Result<()> {
    let (id, words) = (permit.row.id, text(form, "why")?);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let mut e = handled(tx, &ctx, id).await?;
            if e.row.state == State::Closed {
                return Err(Error::refused("liaison-closed-already"));
            }
            say(tx, &ctx, &mut e, &words).await?;
            e.row.state = State::Closed;
            e.row.closed = Some(ctx.now());
            rows::put(tx, &e.row).await?;
            let seat = e.row.seat.clone();
            rows::step(tx, &ctx, id, StepKind::Closed, &seat, &seat).await?;
            record(tx, &ctx, "enquiry.close", &e, json!({})).await?;
            tell_writer(tx, &ctx, &e).await
        })
    })
    .await
}

/// Passes an enquiry on to another seat, or to the desk: who answered so far reads it no more, both sides read that it went,
/// and the clock of the other seat begins.
///
/// # Errors
/// A violation where it stands there already, the seat is in use no more, or who does not answer it would read it there; a refusal where it is closed.
pub async fn pass_on(ctx: &Ctx, permit: Authorized<PassOn>, form: &Form) -> Result<()> {
    let (id, typed) = (permit.row.id, form.get("seat").to_owned());
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let now = ctx.now();
            let e = rows::enquiry(tx, id, now).await?;
            let mut e = ctx.authorize::<PassOn>(e)?.into_inner();
            let refuse = |key: &'static str| {
                let message = Message::new(key);
                Err(Error::Rejected(Violations::one("seat", message)))
            };
            let to: Option<SeatId> = typed.parse().ok();
            if to.is_none() && typed != "desk" {
                return refuse("error-choose");
            }
            let name = to.map(|s| s.to_string()).unwrap_or_default();
            if name == e.row.seat {
                return refuse("liaison-there-already");
            }
            if e.row.state == State::Closed {
                return Err(Error::refused("liaison-closed-already"));
            }
            let seat = match to {
                Some(id) => Some(in_use(tx, &ctx, id).await?),
                None => None,
            };
            if !may_send(&ctx.viewer, &e, seat.as_ref()) {
                return refuse("error-choose");
            }
            let before = match &e.seat {
                Some(s) => rows::ever(tx, s.row.id).await?,
                None => Vec::new(),
            };
            let from = std::mem::replace(&mut e.row.seat, name);
            e.seat = seat;
            let waiting = e.row.state == State::Waiting;
            rows::end_waiting(tx, id, now).await?;
            // Who has an answer waits for none; the seat reads what was said, and answers what comes.
            let state = e.row.state;
            let (asked, due, answered) = (e.row.asked, e.row.due, e.row.answered);
            await_answer(tx, &ctx, &mut e).await?;
            if !waiting {
                e.row.state = state;
                e.row.next = None;
                e.row.asked = asked;
                e.row.due = due;
                e.row.answered = answered;
            }
            rows::put(tx, &e.row).await?;
            if waiting {
                rows::begin(tx, &ctx, &e.row).await?;
            }
            let to = e.row.seat.clone();
            rows::step(tx, &ctx, id, StepKind::PassedOn, &from, &to).await?;
            sealed::hand_on(tx, &ctx, &e, &before).await?;
            let detail = json!({ "from": from, "to": to });
            record(tx, &ctx, "enquiry.pass_on", &e, detail).await?;
            tell_seat(tx, &ctx, &e, "liaison-read").await?;
            tell_writer(tx, &ctx, &e).await
        })
    })
    .await
}
