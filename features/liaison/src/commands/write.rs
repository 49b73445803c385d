//! What whoever asks does: writes to a seat or to whom the house finds, comes back, adds words, says that it is settled.

use ::store::Tx;
use guard::{Authorized, Code, Ctx, Recipient, Role};
use kernel::{Error, Language, Message, Result, Violations, input};
use parties::{Theme, geography};
use serde_json::json;
use web::Form;

use super::{await_answer, record, take_turn, tell_seat};
use crate::{
    model::{Enquiry, EnquiryId, Row, Seat, SeatId, Stage, State, StepKind, Voice},
    policy::{Add, Write},
    routing::{Asked, fitting},
    sealed, store as rows,
};

/// Enquiries that the whole house takes in an hour: far more than ever come, and too few to fill a disk.
const MOST: u32 = 500;
const HOUR: i64 = 3_600_000;

/// What writing gave: where it is read, and for who has no account the code and the cookie.
#[derive(Debug)]
pub struct Opened {
    /// The enquiry.
    pub id: EnquiryId,
    /// The code to be shown once, and the cookie of the session that begins with it.
    pub code: Option<(Code, String)>,
}

/// What is asked about, checked.
pub(crate) fn asked(wrong: &mut Violations, form: &Form) -> Option<Asked> {
    let theme: Option<Theme> = wrong.choice("theme", form.get("theme"));
    let language: Option<Language> = wrong.choice("language", form.get("language"));
    let region = form.get("region").trim();
    if !region.is_empty() && !geography::subregions().any(|r| r.m49 == region) {
        wrong.push("region", Message::new("error-choose"));
    }
    Some(Asked {
        theme: theme?,
        region: region.to_owned(),
        language: language?,
    })
}

/// The seat that was chosen, or the one that fits best; nothing where none does, so that it goes to the desk.
async fn seat_for(
    tx: &mut Tx,
    ctx: &Ctx,
    chosen: Option<SeatId>,
    asked: &Asked,
) -> Result<Option<Seat>> {
    if let Some(id) = chosen {
        return in_use(tx, ctx, id).await.map(Some);
    }
    let all = rows::seats(tx, false, ctx.now()).await?;
    Ok(fitting(&all, asked).first().map(|s| (*s).clone()))
}

/// A seat that can be written to. One that is in use no more is told as one that never was.
pub(super) async fn in_use(tx: &mut Tx, ctx: &Ctx, id: SeatId) -> Result<Seat> {
    match rows::seat(tx, id, ctx.now()).await {
        Ok(seat) if !seat.row.retired => Ok(seat),
        Ok(_) | Err(Error::NotFound) => {
            let message = Message::new("liaison-seat-gone");
            Err(Error::Rejected(Violations::one("seat", message)))
        }
        Err(e) => Err(e),
    }
}

/// Takes an enquiry in. Somebody who has signed in reads the answer on its page; for all others there is a code.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a refusal where the whole house took too many in this hour.
pub async fn write(ctx: &Ctx, _permit: Authorized<Write>, form: &Form) -> Result<Opened> {
    let app = &ctx.app;
    let mut wrong = Violations::new();
    let asked = asked(&mut wrong, form);
    let words = wrong.text("words", form.get("words"), input::LONG, true);
    let chosen: Option<SeatId> = match form.get("seat") {
        "" => None,
        _ => wrong.choice("seat", form.get("seat")),
    };
    wrong.check()?;
    let asked = asked.ok_or(Error::NotFound)?;
    app.limits
        .attempt("liaison-write", "", MOST, HOUR, ctx.now())?;
    let account = ctx.viewer.account;
    let anonymous = account.is_none();
    let code = Code::new(app);
    let hash = if anonymous {
        code.hash(app)?
    } else {
        String::new()
    };
    // For an organisation of their own, or for nobody but themselves.
    let named = form.get("organisation");
    let organisation = if ctx.viewer.organisations().any(|o| o == named) {
        named.to_owned()
    } else {
        String::new()
    };
    let new: EnquiryId = ctx.new_id();
    let id: EnquiryId = ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                // A seat that changes hands meanwhile would leave it to whoever went.
                take_turn(tx).await?;
                let now = ctx.now();
                let seat = seat_for(tx, &ctx, chosen, &asked).await?;
                let mut e = Enquiry {
                    row: Row {
                        id: new,
                        seat: seat
                            .as_ref()
                            .map(|s| s.row.id.to_string())
                            .unwrap_or_default(),
                        theme: asked.theme,
                        region: asked.region,
                        language: asked.language,
                        state: State::Waiting,
                        stage: Stage::Desk,
                        writer: account.map(|a| a.to_string()).unwrap_or_default(),
                        code: hash,
                        organisation,
                        created: now,
                        asked: now,
                        due: now,
                        next: None,
                        answered: None,
                        closed: None,
                        version: 0,
                    },
                    seat,
                };
                await_answer(tx, &ctx, &mut e).await?;
                rows::put(tx, &e.row).await?;
                rows::begin(tx, &ctx, &e.row).await?;
                let mut may = e.answerers();
                may.push(Recipient::House);
                ctx.lock_up(tx, &e.notes(), &may).await?;
                may.extend(account.map(Recipient::Account));
                let key = ctx.lock_up(tx, &e.record(), &may).await?;
                let sealed = key.seal("words", &words)?;
                rows::say(tx, &ctx, &e.row, Voice::Writer, &sealed).await?;
                let to = e.row.seat.clone();
                rows::step(tx, &ctx, new, StepKind::Written, "", &to).await?;
                // Who writes stands nowhere in the log, with or without an account.
                let house = Ctx::house(&ctx.app);
                record(tx, &house, "enquiry.write", &e, json!({})).await?;
                tell_seat(tx, &ctx, &e, "liaison-read").await?;
                Ok(new)
            })
        })
        .await?;
    if !anonymous || id != new {
        return Ok(Opened { id, code: None });
    }
    let cookie = enter(ctx, id).await?;
    Ok(Opened {
        id,
        code: Some((code, cookie)),
    })
}

async fn enter(ctx: &Ctx, id: EnquiryId) -> Result<String> {
    ctx.enter_by_code(Role::Applicant, Enquiry::scope(id)).await
}

/// Opens an enquiry by its code; gives the cookie.
///
/// # Errors
/// One answer, whatever is wrong with the code.
pub async fn come_back(ctx: &Ctx, _permit: Authorized<Write>, typed: &str) -> Result<String> {
    let found = match ctx.try_code("liaison-code", typed)? {
        Some(hash) => rows::by_code(&mut ctx.db(), &hash).await?,
        None => None,
    };
    match found {
        Some(id) => enter(ctx, id).await,
        None => Err(Error::Rejected(Violations::one(
            "code",
            Message::new("liaison-code-wrong"),
        ))),
    }
}

/// Ends every session that the code has opened.
///
/// # Errors
/// A database error.
pub async fn leave(ctx: &Ctx, id: EnquiryId) -> Result<()> {
    ctx.leave_by_code(Enquiry::scope(id)).await
}

/// Whoever wrote says more. Where they had an answer, or it was closed, they wait for another one from now on.
///
/// # Errors
/// A violation where there are no words.
pub async fn add(ctx: &Ctx, permit: Authorized<Add>, form: &Form) -> Result<()> {
    let id = permit.row.id;
    let mut wrong = Violations::new();
    let words = wrong.text("words", form.get("words"), input::LONG, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let e = rows::enquiry(tx, id, ctx.now()).await?;
            let mut e = ctx.authorize::<Add>(e)?.into_inner();
            if e.row.state != State::Waiting {
                await_answer(tx, &ctx, &mut e).await?;
                rows::put(tx, &e.row).await?;
                rows::begin(tx, &ctx, &e.row).await?;
                let seat = e.row.seat.clone();
                rows::step(tx, &ctx, id, StepKind::Again, &seat, &seat).await?;
                sealed::hand_on(tx, &ctx, &e, &[]).await?;
            }
            let key = sealed::key(&ctx, tx, &e).await?;
            let sealed = key.seal("words", &words)?;
            rows::say(tx, &ctx, &e.row, Voice::Writer, &sealed).await?;
            let house = Ctx::house(&ctx.app);
            record(tx, &house, "enquiry.add", &e, json!({})).await?;
            tell_seat(tx, &ctx, &e, "liaison-read").await
        })
    })
    .await
}

/// Whoever wrote says that it is settled: it is closed, answered or not.
///
/// # Errors
/// A refusal where it is closed already.
pub async fn settle_it(ctx: &Ctx, permit: Authorized<Add>) -> Result<()> {
    let id = permit.row.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            take_turn(tx).await?;
            let e = rows::enquiry(tx, id, ctx.now()).await?;
            let mut e = ctx.authorize::<Add>(e)?.into_inner();
            if e.row.state == State::Closed {
                return Err(Error::refused("liaison-closed-already"));
            }
            e.row.state = State::Closed;
            e.row.next = None;
            e.row.closed = Some(ctx.now());
            rows::put(tx, &e.row).await?;
            rows::end_waiting(tx, id, ctx.now()).await?;
            let seat = e.row.seat.clone();
            rows::step(tx, &ctx, id, StepKind::Settled, &seat, &seat).await?;
            let house = Ctx::house(&ctx.app);
            record(tx, &house, "enquiry.settle", &e, json!({})).await?;
            tell_seat(tx, &ctx, &e, "liaison-read").await
        })
    })
    .await
}
