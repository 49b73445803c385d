//! Places: taken, waited for, given up; who waits moves up by itself; who came is noted.

use std::collections::BTreeSet;

use guard::{AccountId, Authorized, Ctx, Notice, Reader};
use kernel::{Error, Message, Result, Timestamp, Violations};
use parties::OrganisationId;
use safety::Exposure;
use serde_json::json;
use store::{Read, Tx};
use web::Form;

use super::{record, turn};
use crate::{
    dates,
    model::{
        Audience, Event, EventId, Meeting, Registration, RegistrationId, Standing, State, Way,
    },
    policy::{Register, Seat},
    store as rows,
};

/// Characters in which somebody says what they need.
pub const NEEDS: usize = 1_000;
/// What sealed needs are sealed for.
const PURPOSE: &str = "calendar-needs";

/// What it is to come by a way.
const fn exposure(way: Way) -> Exposure {
    match way {
        Way::InPerson => Exposure::MeetingInPerson,
        Way::Online => Exposure::MeetingOnline,
    }
}

/// Whether people can register now.
///
/// # Errors
/// A database error.
pub async fn open(db: &mut impl Read, e: &Event, now: Timestamp) -> Result<bool> {
    let exceptions = rows::exceptions(db, e.id).await?;
    let (_, last) = dates::span(e, &exceptions)?;
    Ok(e.registers && e.state == State::Published && now <= e.closes(last) && now <= last)
}

/// What somebody said that they need; empty where they said nothing.
///
/// # Errors
/// [`Error::Internal`] where it was altered.
pub fn unseal(ctx: &Ctx, r: &Registration) -> Result<String> {
    if r.needs.is_empty() {
        return Ok(String::new());
    }
    let plain = ctx.app.sealer.unseal(PURPOSE, &r.needs)?;
    Ok(String::from_utf8_lossy(&plain).into_owned())
}

/// Registers whoever acts for one of their organisations: with a place where one is free, else at the end of those who wait.
///
/// # Errors
/// What is wrong with the fields; a refusal where it is too late, or the assessment of the organisation does not allow it.
pub async fn register(
    ctx: &Ctx,
    permit: Authorized<Register>,
    organisation: OrganisationId,
    form: &Form,
) -> Result<Standing> {
    let e = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    // A place is taken at the meeting that the page showed.
    let shown: Meeting = form.get("meeting").parse().unwrap_or(e.meeting);
    let mut wrong = Violations::new();
    let way: Option<Way> = shown
        .only()
        .or_else(|| wrong.choice("way", form.get("way")));
    let needs = wrong.text("needs", form.get("needs"), NEEDS, false);
    if !form.ticked("considered") {
        wrong.push("considered", Message::new("calendar-considered-needed"));
    }
    wrong.check()?;
    let way = way.ok_or(Error::NotFound)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            // Read anew within the lock: it may have been changed since the page was asked for.
            let e = rows::event(tx, &ctx.viewer, e.id).await?;
            if e.meeting != shown || !e.meeting.has(way) {
                return Err(Error::refused("calendar-changed-meanwhile"));
            }
            if !open(tx, &e, ctx.now()).await? {
                return Err(Error::refused("calendar-register-over"));
            }
            let object = e.id.to_string();
            if e.audience == Audience::Invited
                && !rows::is_invited(tx, &object, organisation).await?
            {
                return Err(Error::NotFound);
            }
            let now = ctx.now();
            safety::require(tx, organisation, exposure(way), now, "considered").await?;
            let before = rows::registration_of(tx, e.id, account).await?;
            if let Some(r) = before.as_ref().filter(|r| r.state != Standing::Left) {
                return Ok(r.state);
            }
            let free = e.seats == 0 || rows::count(tx, e.id, Standing::Registered).await? < e.seats;
            let state = if free {
                Standing::Registered
            } else {
                Standing::Waiting
            };
            let needs = if needs.is_empty() || !e.asks_needs {
                String::new()
            } else {
                let app = &ctx.app;
                app.sealer.seal(PURPOSE, needs.as_bytes(), &app.random)?
            };
            let r = Registration {
                id: before.map_or_else(|| ctx.new_id(), |r| r.id),
                event: e.id,
                account,
                name: String::new(),
                organisation,
                organisation_name: String::new(),
                way,
                needs,
                state,
                at: now,
            };
            rows::put_registration(tx, &r).await?;
            let detail = json!({ "way": way, "state": state });
            // About the person: who comes is not told to their colleagues.
            let about = account.to_string();
            record(tx, &ctx, "event.register", &e, &about, detail).await?;
            Ok(state)
        })
    })
    .await
}

/// Whoever acts gives up their place, or waits no more. The next of those who wait moves up.
///
/// # Errors
/// A refusal where they have none.
pub async fn leave(ctx: &Ctx, permit: Authorized<Register>) -> Result<()> {
    let e = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let found = rows::registration_of(tx, e.id, account).await?;
            let Some(r) = found.filter(|r| r.state != Standing::Left) else {
                return Err(Error::refused("calendar-not-registered"));
            };
            go(tx, &ctx, &e, &r).await?;
            move_up(tx, &ctx, e.id).await
        })
    })
    .await
}

/// The Office takes somebody off the list; they are told.
///
/// # Errors
/// [`Error::NotFound`] where they are not on it.
pub async fn remove(ctx: &Ctx, permit: Authorized<Seat>, id: RegistrationId) -> Result<()> {
    let e = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let r = rows::registration(tx, id).await?;
            if r.event != e.id || r.state == Standing::Left {
                return Err(Error::NotFound);
            }
            go(tx, &ctx, &e, &r).await?;
            let reader = Reader::of(tx, r.account).await?;
            let notice = Notice::new("calendar-changed", e.href()).about("event", e.id);
            ctx.tell(tx, &reader, &notice).await?;
            move_up(tx, &ctx, e.id).await
        })
    })
    .await
}

async fn go(tx: &mut Tx, ctx: &Ctx, e: &Event, r: &Registration) -> Result<()> {
    rows::set_standing(tx, r.id, Standing::Left).await?;
    let about = r.account.to_string();
    let detail = json!({ "was": r.state });
    record(tx, ctx, "event.leave", e, &about, detail).await
}

/// Gives free places to those who wait, in the order in which they came, and tells them. Who may not come now by the way that
/// they chose, or takes no part through their organisation at this time, keeps waiting: the place goes to the next.
///
/// # Errors
/// A database error.
pub async fn move_up(tx: &mut Tx, ctx: &Ctx, id: EventId) -> Result<()> {
    let e = rows::event(tx, &ctx.viewer, id).await?;
    let exceptions = rows::exceptions(tx, id).await?;
    let (_, last) = dates::span(&e, &exceptions)?;
    // Where nobody registers any more there are no places, and 0 seats are no lack of a bound.
    if !e.registers || e.state != State::Published || last < ctx.now() {
        return Ok(());
    }
    let mut taken = rows::count(tx, id, Standing::Registered).await?;
    for r in rows::registrations(tx, id).await? {
        if e.seats > 0 && taken >= e.seats {
            break;
        }
        if r.state != Standing::Waiting
            || !rows::takes_part(tx, &r, ctx.now()).await?
            || !safety::may(tx, r.organisation, exposure(r.way), ctx.now()).await?
        {
            continue;
        }
        rows::set_standing(tx, r.id, Standing::Registered).await?;
        taken += 1;
        // By the house: whoever gave the place up, perhaps of another organisation, is not named to those who get it.
        let house = Ctx::house(&ctx.app);
        let about = r.account.to_string();
        record(tx, &house, "event.move_up", &e, &about, json!({})).await?;
        let reader = Reader::of(tx, r.account).await?;
        let notice = Notice::new("calendar-place", e.href()).about("event", e.id);
        ctx.tell(tx, &reader, &notice).await?;
    }
    Ok(())
}

/// Where people meet otherwise than before, the assessment is asked anew about the way by which each comes: who may not come
/// by it loses the place, and is told with all others that something changed.
pub(super) async fn meet_otherwise(
    tx: &mut Tx,
    ctx: &Ctx,
    before: Meeting,
    e: &Event,
) -> Result<()> {
    if before == e.meeting {
        return Ok(());
    }
    for mut r in rows::registrations(tx, e.id).await? {
        let way = if e.meeting.has(r.way) {
            Some(r.way)
        } else {
            e.meeting.only()
        };
        let Some(way) = way else {
            go(tx, ctx, e, &r).await?;
            tell_gone(tx, ctx, e, r.account).await?;
            continue;
        };
        if !safety::may(tx, r.organisation, exposure(way), ctx.now()).await? {
            go(tx, ctx, e, &r).await?;
            tell_gone(tx, ctx, e, r.account).await?;
        } else if r.way != way {
            r.way = way;
            rows::put_registration(tx, &r).await?;
        }
    }
    Ok(())
}

async fn tell_gone(tx: &mut Tx, ctx: &Ctx, e: &Event, account: AccountId) -> Result<()> {
    let reader = Reader::of(tx, account).await?;
    let notice = Notice::new("calendar-changed", e.href()).about("event", e.id);
    ctx.tell(tx, &reader, &notice).await
}

/// Everybody whom an organisation registered loses the place: it is not invited any more.
pub(super) async fn leave_all_of(
    tx: &mut Tx,
    ctx: &Ctx,
    e: &Event,
    organisation: OrganisationId,
) -> Result<()> {
    for r in rows::registrations(tx, e.id).await? {
        if r.organisation == organisation {
            go(tx, ctx, e, &r).await?;
        }
    }
    move_up(tx, ctx, e.id).await
}

/// Takes away the registrations of a person or an organisation that goes; places that fall free are filled.
///
/// # Errors
/// A database error.
pub async fn forget_all(tx: &mut Tx, ctx: &Ctx, all: Vec<(RegistrationId, EventId)>) -> Result<()> {
    let mut events = Vec::new();
    for (id, event) in all {
        rows::forget_registration(tx, id).await?;
        if !events.contains(&event) {
            events.push(event);
        }
    }
    for event in events {
        move_up(tx, ctx, event).await?;
    }
    Ok(())
}

/// Notes who came on one date, of those with a place whom the page showed: all who are ticked came, all others did not.
///
/// # Errors
/// A refusal before the date begins, or where there is none.
pub async fn attend(ctx: &Ctx, permit: Authorized<Seat>, form: &Form) -> Result<()> {
    let e = permit.into_inner();
    let original = form.get("date").parse().map(Timestamp).unwrap_or_default();
    let ids = |field| -> BTreeSet<RegistrationId> {
        form.all(field).filter_map(|id| id.parse().ok()).collect()
    };
    let (shown, came) = (ids("shown"), ids("came"));
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let exceptions = rows::exceptions(tx, e.id).await?;
            let all = dates::of(&e, &exceptions)?;
            let Some(date) = all.iter().find(|d| d.original == original) else {
                return Err(Error::refused("calendar-no-such-date"));
            };
            if date.starts > ctx.now() {
                return Err(Error::refused("calendar-not-begun"));
            }
            let mut n = 0_u64;
            for r in rows::registrations(tx, e.id).await? {
                if r.state == Standing::Registered && shown.contains(&r.id) {
                    let there = came.contains(&r.id);
                    rows::note_attendance(tx, r.id, original, there).await?;
                    n += u64::from(there);
                }
            }
            let detail = json!({ "date": original.rfc3339(), "came": n });
            record(tx, &ctx, "event.attend", &e, "", detail).await
        })
    })
    .await
}
