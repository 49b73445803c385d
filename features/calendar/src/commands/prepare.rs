//! An event is written down, changed, published, cancelled; one of its dates is moved or left out; organisations are invited.

use contracts::AboutEvent;
use decisions::Zone;
use guard::{Authorized, Ctx};
use kernel::{Error, Id, Localized, Message, Result, Timestamp, Violations, input};
use parties::OrganisationId;
use safety::Exposure;
use serde_json::json;
use store::Tx;
use web::Form;

use super::{Fields, fields::begin, index, record, register, tell_all, turn};
use crate::{
    dates,
    model::{Audience, DATES, Event, EventId, Exception, Kind, Meeting, Reveal, Standing, State},
    policy::{Edit, Move, Prepare},
    store as rows,
};

/// Refuses what recurs more often than an event may.
fn bounded(e: &Event) -> Result<()> {
    if dates::by_rule(e)?.len() > DATES {
        let message = Message::new("calendar-repeat-ends").with("most", DATES);
        return Err(Error::Rejected(Violations::one("count", message)));
    }
    Ok(())
}

/// An event of which nothing is said yet.
pub(super) fn blank(ctx: &Ctx) -> Event {
    let id: EventId = ctx.new_id();
    Event {
        id,
        uid: uid(ctx, id),
        kind: Kind::Other,
        title: Localized::default(),
        about: Localized::default(),
        starts: ctx.now(),
        ends: ctx.now(),
        zone: Zone::utc(),
        whole: false,
        rule: String::new(),
        meeting: Meeting::Nowhere,
        place: String::new(),
        link: String::new(),
        reveal: Reveal::Registered,
        languages: String::new(),
        interpretation: String::new(),
        access: String::new(),
        registers: false,
        register_until: None,
        seats: 0,
        asks_needs: false,
        audience: Audience::Network,
        state: State::Draft,
        cancelled: String::new(),
        sequence: 0,
        created: ctx.now(),
        changed: ctx.now(),
        version: 0,
        invited: false,
    }
}

/// What other calendars know an event by: its identifier, at the address of this house.
fn uid(ctx: &Ctx, id: EventId) -> String {
    let base = &ctx.app.base;
    let host = base.split_once("://").map_or(base.as_str(), |b| b.1);
    format!("{id}@{host}")
}

/// Adds an event as a draft.
///
/// # Errors
/// A refusal where it recurs too often.
pub async fn add(ctx: &Ctx, _: Authorized<Prepare>, fields: Fields) -> Result<EventId> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let e = fields.into(blank(&ctx));
            bounded(&e)?;
            rows::put(tx, &e).await?;
            dates::write(tx, &e).await?;
            record(tx, &ctx, "event.add", &e, "", json!({})).await?;
            Ok(e.id)
        })
    })
    .await
}

/// Whether those who come must know of a change.
fn matters(before: &Event, after: &Event) -> bool {
    let of = |e: &Event| {
        let when = (
            e.starts,
            e.ends,
            e.whole,
            e.rule.clone(),
            e.zone.to_string(),
        );
        let place = (e.meeting, e.place.clone(), e.link.clone());
        (when, place)
    };
    of(before) != of(after)
}

/// Changes an event. Whom it is for stays, once it is published. Where its time or place is another one, its number goes up
/// and those who come are told; where there are more places, those who wait move up.
///
/// # Errors
/// A refusal where somebody else was quicker, or there are more people than places.
pub async fn edit(ctx: &Ctx, permit: Authorized<Edit>, fields: Fields, version: i64) -> Result<()> {
    let before = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let mut e = Event {
                version,
                changed: ctx.now(),
                ..fields.into(before.clone())
            };
            change(tx, &ctx, &before, &mut e, None).await
        })
    })
    .await
}

/// Writes what was changed of an event, within the lock; with the dates that differ from now on, where these are said as well.
pub(super) async fn change(
    tx: &mut Tx,
    ctx: &Ctx,
    before: &Event,
    e: &mut Event,
    differ: Option<&[Exception]>,
) -> Result<()> {
    let published = before.state == State::Published;
    if published && e.audience != before.audience {
        let message = Message::new("calendar-audience-fixed");
        return Err(Error::Rejected(Violations::one("audience", message)));
    }
    bounded(e)?;
    let taken = rows::count(tx, e.id, Standing::Registered).await?;
    if e.seats > 0 && e.seats < taken {
        let message = Message::new("calendar-fewer-seats").with("n", taken);
        return Err(Error::Rejected(Violations::one("seats", message)));
    }
    let another_time = (before.starts, &before.rule) != (e.starts, &e.rule)
        || before.zone != e.zone
        || before.whole != e.whole;
    let matters = match differ {
        Some(differ) => matters(before, e) || rows::exceptions(tx, e.id).await? != differ,
        None => matters(before, e),
    };
    if another_time || differ.is_some() {
        // They were exceptions from other dates.
        rows::clear_exceptions(tx, e.id).await?;
    }
    for x in differ.unwrap_or_default() {
        rows::put_exception(tx, e.id, x).await?;
    }
    if published && matters {
        e.sequence = e.sequence.max(before.sequence + 1);
    }
    rows::put(tx, e).await?;
    e.version += 1;
    dates::write(tx, e).await?;
    let detail = json!({ "matters": matters });
    record(tx, ctx, "event.edit", e, "", detail).await?;
    if published {
        index(tx, e).await?;
        forget_later(tx, ctx, e).await?;
        if matters {
            reach(tx, ctx, e, "changed").await?;
            tell(tx, ctx, "calendar_event_changed", e).await?;
            register::meet_otherwise(tx, ctx, before.meeting, e).await?;
            tell_all(tx, ctx, e, "calendar-changed").await?;
        }
        register::move_up(tx, ctx, e.id).await?;
    }
    Ok(())
}

/// Writes down what happened to an event, for those who may see it.
async fn reach(tx: &mut Tx, ctx: &Ctx, e: &Event, step: &str) -> Result<()> {
    engagement::reach(tx, &e.id.to_string(), step, ctx.now()).await
}

/// Tells the other rooms what became of an event.
async fn tell(tx: &mut Tx, ctx: &Ctx, event: &'static str, e: &Event) -> Result<()> {
    let about = AboutEvent {
        event: e.id.to_string(),
        at: ctx.now().0,
    };
    ctx.emit(tx, event, &about).await
}

/// Queues the moment from which on nobody needs to know what those needed who came.
async fn forget_later(tx: &mut Tx, ctx: &Ctx, e: &Event) -> Result<()> {
    let exceptions = rows::exceptions(tx, e.id).await?;
    let (_, last) = dates::span(e, &exceptions)?;
    let body = json!({ "event": e.id });
    ctx.later(tx, "calendar_needs_due", &body, last.plus(kernel::day(1)))
        .await
}

/// Forgets what those needed who came, where the last date is over; waits on where it was moved.
///
/// # Errors
/// A database error.
pub async fn needs_due(ctx: &Ctx, id: EventId) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let e = match rows::event(tx, &ctx.viewer, id).await {
                Ok(e) => e,
                Err(Error::NotFound) => return Ok(()),
                Err(error) => return Err(error),
            };
            let exceptions = rows::exceptions(tx, id).await?;
            let (_, last) = dates::span(&e, &exceptions)?;
            if last >= ctx.now() {
                // Its last date is another one than when this was queued.
                return forget_later(tx, &ctx, &e).await;
            }
            let n = rows::erase_needs(tx, id).await?;
            if n > 0 {
                let detail = json!({ "people": n });
                record(tx, &ctx, "event.forget_needs", &e, "", detail).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Publishes a draft: whom it is for may know of it from now on.
///
/// # Errors
/// A refusal where it is no draft, or is for those invited and nobody is.
pub async fn publish(ctx: &Ctx, permit: Authorized<Move>) -> Result<()> {
    let mut e = permit.into_inner();
    if e.state != State::Draft {
        return Err(Error::refused("calendar-changed-meanwhile"));
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let object = e.id.to_string();
            let invited = rows::invited(tx, &object).await?;
            if e.audience == Audience::Invited && invited.is_empty() {
                return Err(Error::refused("calendar-nobody-invited"));
            }
            if e.audience == Audience::Invited {
                for (id, _) in &invited {
                    let now = ctx.now();
                    safety::require(tx, *id, Exposure::Invitation, now, "").await?;
                }
            }
            e.state = State::Published;
            e.changed = ctx.now();
            rows::put(tx, &e).await?;
            reach(tx, &ctx, &e, "added").await?;
            dates::write(tx, &e).await?;
            index(tx, &e).await?;
            forget_later(tx, &ctx, &e).await?;
            if e.audience == Audience::Invited {
                // Their logs were silent while it was a draft.
                for (id, _) in &invited {
                    let about = id.to_string();
                    record(tx, &ctx, "event.invite", &e, &about, json!({})).await?;
                }
            }
            let detail = json!({ "to": State::Published });
            record(tx, &ctx, "event.move", &e, "", detail).await?;
            tell(tx, &ctx, "calendar_event_published", &e).await
        })
    })
    .await
}

/// Calls an event off, for a reason that everybody who may see it reads. Those who would come are told.
///
/// # Errors
/// What is wrong with the reason.
pub async fn cancel(ctx: &Ctx, permit: Authorized<Move>, reason: &str) -> Result<()> {
    let mut e = permit.into_inner();
    let mut wrong = Violations::new();
    let reason = wrong.text("reason", reason, input::PARAGRAPH, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            e.cancelled = reason;
            call_off(tx, &ctx, &mut e).await
        })
    })
    .await
}

/// Cancels an event, within the lock.
pub(super) async fn call_off(tx: &mut Tx, ctx: &Ctx, e: &mut Event) -> Result<()> {
    let published = e.state == State::Published;
    e.state = State::Cancelled;
    e.sequence += 1;
    e.changed = ctx.now();
    rows::put(tx, e).await?;
    dates::write(tx, e).await?;
    index(tx, e).await?;
    let detail = json!({ "to": State::Cancelled });
    record(tx, ctx, "event.move", e, "", detail).await?;
    if published {
        reach(tx, ctx, e, "cancelled").await?;
        tell(tx, ctx, "calendar_event_cancelled", e).await?;
        tell_all(tx, ctx, e, "calendar-cancelled").await?;
        // Nobody comes: what they would have needed is nobody's business any more.
        rows::erase_needs(tx, e.id).await?;
    }
    Ok(())
}

/// Lets one date of a recurring event begin otherwise, or leaves it out. Those who come are told.
///
/// # Errors
/// What is wrong with the fields; a refusal where it has no such date, or would have none any more.
pub async fn differ(ctx: &Ctx, permit: Authorized<Edit>, form: &Form) -> Result<()> {
    let mut e = permit.into_inner();
    let original = form.get("date").parse().map(Timestamp).unwrap_or_default();
    let mut wrong = Violations::new();
    let starts = match form.get("do") {
        "move" => begin(&mut wrong, &e.zone, form, e.whole, ("to_day", "to_time")),
        "leave_out" => None,
        _ => return Err(Error::refused("error-choose")),
    };
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let exceptions = rows::exceptions(tx, e.id).await?;
            let all = dates::of(&e, &exceptions)?;
            if e.rule.is_empty() || !all.iter().any(|d| d.original == original) {
                return Err(Error::refused("calendar-no-such-date"));
            }
            if starts.is_none() && all.len() == 1 {
                return Err(Error::refused("calendar-last-date"));
            }
            let published = e.state == State::Published;
            e.changed = ctx.now();
            e.sequence += i64::from(published);
            rows::put_exception(tx, e.id, &Exception { original, starts }).await?;
            rows::put(tx, &e).await?;
            dates::write(tx, &e).await?;
            let detail = json!({ "date": original.rfc3339(), "left_out": starts.is_none() });
            record(tx, &ctx, "event.differ", &e, "", detail).await?;
            if published {
                forget_later(tx, &ctx, &e).await?;
                reach(tx, &ctx, &e, "changed").await?;
                tell(tx, &ctx, "calendar_event_changed", &e).await?;
                tell_all(tx, &ctx, &e, "calendar-changed").await?;
            }
            Ok(())
        })
    })
    .await
}

/// Invites an organisation by name.
///
/// # Errors
/// [`Error::NotFound`] for an organisation that is not there; a refusal where its assessment does not allow it.
pub async fn invite(
    ctx: &Ctx,
    permit: Authorized<Edit>,
    organisation: OrganisationId,
) -> Result<()> {
    let e = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            // Read anew within the lock: a draft may have been published, or cancelled, since the page was asked for.
            let e = rows::event(tx, &ctx.viewer, e.id).await?;
            if e.state == State::Cancelled {
                return Err(Error::refused("calendar-changed-meanwhile"));
            }
            // Where it went into another meanwhile, the one that stands is invited.
            let found = parties::organisation(tx, organisation).await?;
            let organisation = parties::stands_for(tx, found).await?.id;
            safety::require(tx, organisation, Exposure::Invitation, ctx.now(), "").await?;
            let id = organisation.to_string();
            rows::invite(tx, &e.id.to_string(), &id, true).await?;
            // A draft is unknown to those invited, and so is what their log says.
            let about = if e.state == State::Draft {
                ""
            } else {
                id.as_str()
            };
            let detail = json!({ "organisation": organisation });
            record(tx, &ctx, "event.invite", &e, about, detail).await
        })
    })
    .await
}

/// Takes an organisation off the list of those invited. Who is registered for it loses the place.
///
/// # Errors
/// A database error.
pub async fn uninvite(
    ctx: &Ctx,
    permit: Authorized<Edit>,
    organisation: OrganisationId,
) -> Result<()> {
    let e = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let id = organisation.to_string();
            rows::invite(tx, &e.id.to_string(), &id, false).await?;
            let detail = json!({ "organisation": organisation });
            record(tx, &ctx, "event.uninvite", &e, "", detail).await?;
            if e.audience == Audience::Invited {
                register::leave_all_of(tx, &ctx, &e, organisation).await?;
            }
            Ok(())
        })
    })
    .await
}

/// What a copy of a house forgets anew: what those needed who came.
pub(crate) async fn forget_needs_of(ctx: &Ctx, id: Id<crate::model::Registration>) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let r = rows::registration(tx, id).await?;
            rows::put_registration(
                tx,
                &crate::model::Registration {
                    needs: String::new(),
                    ..r.clone()
                },
            )
            .await?;
            let object = format!("event:{}", r.event);
            let detail = json!({ "again": true });
            ctx.record(tx, "event.forget_needs", &object, "", detail)
                .await
        })
    })
    .await
}
