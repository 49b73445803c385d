//! What each side owes: begun with the second signature, done, disputed, answered, due again.

use contracts::AboutObligation;
use guard::{Authorized, Ctx, Notice};
use kernel::{Error, Id, Message, Result, Timestamp, Violations, day, input};
use parties::{OrganisationId, Standing};
use serde_json::json;
use store::Tx;
use web::Form;

use crate::{
    commands::{calendar, record},
    model::{Duty, Obligation, ObligationId, Rule, Side, State, Step, StepKind},
    policy::{Answer, Dispute, MarkDone},
    store as rows,
};

/// Days before the due day on which a reminder goes out.
const REMIND: [i64; 2] = [14, 3];
/// Characters of an address that shows how something was done.
const LINK: usize = 500;

/// Everything that a version asks of the two begins; what was open by a former one goes on with its day, or lapses.
pub(crate) async fn begin(tx: &mut Tx, ctx: &Ctx, id: OrganisationId, number: i64) -> Result<()> {
    rows::carry_over(tx, id, number).await?;
    for duty in rows::duties(tx, number).await? {
        let (last, open, standing) = rows::before(tx, id, &duty.code).await?;
        if open > 0 || duty.rule == Rule::Days && standing > 0 {
            continue;
        }
        let begun = Turn {
            period: last + 1,
            anchor: ctx.now(),
            turn: 1,
        };
        add(tx, ctx, id, number, &duty, begun).await?;
    }
    Ok(())
}

/// When a duty comes: how often it came at all, and the how-manieth time since its anchor.
struct Turn {
    period: i64,
    anchor: Timestamp,
    turn: i64,
}

async fn add(
    tx: &mut Tx,
    ctx: &Ctx,
    id: OrganisationId,
    number: i64,
    duty: &Duty,
    t: Turn,
) -> Result<()> {
    let organisation = parties::organisation(tx, id).await?;
    let (calendar, zone) = calendar(tx, &organisation).await?;
    let due = match duty.rule {
        Rule::Days => {
            let days = u16::try_from(duty.amount).map_err(Error::internal)?;
            calendar.deadline(t.anchor, days, &zone)?
        }
        Rule::Months => {
            let months = u32::try_from(duty.amount * t.turn).map_err(Error::internal)?;
            calendar.months_later(t.anchor, months, &zone)?
        }
    };
    let o = Obligation {
        id: ctx.new_id(),
        organisation: id,
        organisation_name: organisation.name,
        version: number,
        code: duty.code.clone(),
        text: duty.text.clone(),
        side: duty.side,
        period: t.period,
        every: if duty.rule == Rule::Months {
            duty.amount
        } else {
            0
        },
        anchor: t.anchor,
        turn: t.turn,
        due,
        state: State::Open,
        done: None,
        zone: organisation.zone,
    };
    if !rows::add_obligation(tx, &o, ctx.now()).await? {
        return Ok(());
    }
    for days in REMIND {
        let at = due.plus(-day(days));
        if at > ctx.now() {
            later(tx, ctx, "obligation_reminder", &o, Some(days), at).await?;
        }
    }
    if o.every > 0 {
        later(tx, ctx, "obligation_due", &o, None, due.plus(1)).await?;
    }
    Ok(())
}

fn about(o: &Obligation, days: Option<i64>) -> AboutObligation {
    AboutObligation {
        obligation: o.id.to_string(),
        organisation: o.organisation.to_string(),
        side: o.side.to_string(),
        step: None,
        days,
    }
}

async fn later(
    tx: &mut Tx,
    ctx: &Ctx,
    event: &str,
    o: &Obligation,
    days: Option<i64>,
    at: Timestamp,
) -> Result<()> {
    ctx.later(tx, event, &about(o, days), at).await
}

/// What comes again comes again: once this time is done or its day is over, whichever is first. Nothing comes to an
/// organisation that has left.
///
/// # Errors
/// A database error.
pub async fn return_again(tx: &mut Tx, ctx: &Ctx, id: ObligationId) -> Result<()> {
    let o = rows::obligation(tx, id).await?;
    let organisation = parties::organisation(tx, o.organisation).await?;
    let here = matches!(
        organisation.standing,
        Standing::Member | Standing::Suspended
    );
    if o.every == 0 || o.state == State::Lapsed || !here {
        return Ok(());
    }
    let duties = rows::duties(tx, o.version).await?;
    let Some(duty) = duties
        .iter()
        .find(|d| d.code == o.code && d.rule == Rule::Months)
    else {
        return Ok(());
    };
    // Another version may ask for it at other distances: they are counted from the last day.
    let next = if duty.amount == o.every {
        Turn {
            period: o.period + 1,
            anchor: o.anchor,
            turn: o.turn + 1,
        }
    } else {
        Turn {
            period: o.period + 1,
            anchor: o.due,
            turn: 1,
        }
    };
    add(tx, ctx, o.organisation, o.version, duty, next).await
}

/// Writes to those who owe what is due in some days, where it is still open. The duty stands in no letter.
///
/// # Errors
/// A database error.
pub async fn remind(tx: &mut Tx, ctx: &Ctx, id: ObligationId, days: i64) -> Result<()> {
    let o = rows::obligation(tx, id).await?;
    let organisation = parties::organisation(tx, o.organisation).await?;
    let now = ctx.now();
    if o.state != State::Open || o.due < now || organisation.standing != Standing::Member {
        return Ok(());
    }
    let readers = rows::side(tx, o.organisation, o.side, now).await?;
    let notice = Notice::new("terms-due", format!("/obligations/{id}"))
        .with("n", days)
        .about("organisation", o.organisation);
    ctx.tell(tx, &readers, &notice).await
}

/// The side that owes says that it is done, and how.
///
/// # Errors
/// Everything that is wrong, or a refusal where somebody else was quicker.
pub async fn done(ctx: &Ctx, permit: Authorized<MarkDone>, form: &Form) -> Result<()> {
    let o = permit.into_inner();
    let mut wrong = Violations::new();
    let text = wrong.text("note", form.get("note"), input::PARAGRAPH, true);
    let link = wrong.link("link", form.get("link"), LINK, "terms-link-wrong");
    wrong.check()?;
    let said = Said {
        kind: StepKind::Done,
        side: o.side,
        text,
        link,
        from: State::Open,
        to: State::Done,
        done: Some(ctx.now()),
    };
    say(ctx, o, said, "obligation.done", "obligation_done").await
}

/// The other side says that it is not done, and why.
///
/// # Errors
/// As [`done`].
pub async fn dispute(ctx: &Ctx, permit: Authorized<Dispute>, form: &Form) -> Result<()> {
    let o = permit.into_inner();
    let mut wrong = Violations::new();
    let text = wrong.text("reason", form.get("reason"), input::PARAGRAPH, true);
    wrong.check()?;
    let said = Said {
        kind: StepKind::Disputed,
        side: o.side.other(),
        text,
        link: String::new(),
        from: State::Done,
        to: State::Disputed,
        done: o.done,
    };
    say(ctx, o, said, "obligation.dispute", "obligation_disputed").await
}

/// The side that owes answers the dispute: it stands by its word, or the obligation is open again.
///
/// # Errors
/// As [`done`].
pub async fn answer(ctx: &Ctx, permit: Authorized<Answer>, form: &Form) -> Result<()> {
    let o = permit.into_inner();
    let mut wrong = Violations::new();
    let kind: Option<StepKind> = wrong.choice("outcome", form.get("outcome"));
    let text = wrong.text("answer", form.get("answer"), input::PARAGRAPH, true);
    if kind.is_some_and(|k| !matches!(k, StepKind::Stands | StepKind::Reopened)) {
        wrong.push("outcome", Message::new("error-choose"));
    }
    wrong.check()?;
    let stands = kind == Some(StepKind::Stands);
    let said = Said {
        kind: if stands {
            StepKind::Stands
        } else {
            StepKind::Reopened
        },
        side: o.side,
        text,
        link: String::new(),
        from: State::Disputed,
        to: if stands { State::Settled } else { State::Open },
        done: if stands { o.done } else { None },
    };
    say(ctx, o, said, "obligation.answer", "obligation_answered").await
}

/// What is said of an obligation, and what becomes of it.
struct Said {
    kind: StepKind,
    side: Side,
    text: String,
    link: String,
    from: State,
    to: State,
    done: Option<Timestamp>,
}

async fn say(
    ctx: &Ctx,
    o: Obligation,
    said: Said,
    action: &'static str,
    event: &'static str,
) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if !rows::move_on(tx, o.id, said.from, said.to, said.done).await? {
                return Err(Error::refused("terms-said-meanwhile"));
            }
            let step = Step {
                kind: said.kind,
                side: said.side,
                name: ctx.viewer.name.clone(),
                at: ctx.now(),
                text: said.text,
                link: said.link,
            };
            let id: Id<Step> = ctx.new_id();
            rows::add_step(tx, &id.to_string(), o.id, &step).await?;
            if said.to == State::Done {
                return_again(tx, &ctx, o.id).await?;
            }
            let detail = json!({ "obligation": o.id, "code": o.code, "kind": said.kind });
            record(tx, &ctx, action, &o.organisation.to_string(), detail).await?;
            let told = AboutObligation {
                step: Some(id.to_string()),
                ..about(&o, None)
            };
            ctx.emit(tx, event, &told).await
        })
    })
    .await
}
