//! Events and dates as other calendars read them.

use std::collections::HashMap;

use decisions::Zone;
use guard::{Ctx, may};
use icalendar::{Calendar, Event as Entry, Status, When};
use kernel::{Language, Result, Timestamp};

use crate::{
    dates::{self, civil},
    model::{Audience, Event, EventId, Exception, Registration, Shown, State},
    policy::{Edit, See, SeeRegistrants},
    store,
};

/// Dates of one calendar at most.
const MOST: i64 = 1_000;
/// Days before today that a calendar holds, and days after it.
const SPAN: (i64, i64) = (60, 730);

/// How an entry is told.
#[derive(Clone, Debug)]
pub struct Telling<'a> {
    /// In which language.
    pub language: Language,
    /// What stands in the place of everything that is private; nothing where it is told as well.
    pub busy: Option<&'a str>,
    /// What the calendar is called.
    pub name: String,
}

/// A moment: of a recurring event what the clock shows there, else in the time of the world.
fn when(zone: &Zone, at: Timestamp, whole: bool, there: bool) -> Result<When> {
    if whole {
        return Ok(When::Day(civil(zone, at)?.date()));
    }
    if there && zone.to_string() != "UTC" {
        return Ok(When::Zoned(civil(zone, at)?, zone.to_string()));
    }
    Ok(When::Utc(civil(&Zone::utc(), at)?))
}

const fn status(state: State) -> Status {
    match state {
        State::Draft => Status::Tentative,
        State::Published => Status::Confirmed,
        State::Cancelled => Status::Cancelled,
    }
}

/// Whether an entry is told, or that somebody is busy alone.
fn hidden(audience: Audience, telling: &Telling<'_>) -> bool {
    telling.busy.is_some() && audience != Audience::Public
}

/// An entry that says nothing but when somebody is busy, under a name that leads nowhere.
fn busied(ctx: &Ctx, entry: &mut Entry, telling: &Telling<'_>) -> Result<()> {
    let tag = ctx.app.sealer.tag("calendar-busy", &entry.uid)?;
    entry.uid = format!("{tag}@busy");
    entry.summary = telling.busy.unwrap_or_default().to_owned();
    Ok(())
}

/// An event with what differs from its rule, as one entry or several.
///
/// # Errors
/// [`kernel::Error::Internal`] for a moment outside the calendar.
fn event(
    ctx: &Ctx,
    e: &Event,
    exceptions: &[Exception],
    telling: &Telling<'_>,
    place: &str,
) -> Result<Vec<Entry>> {
    let rule = e.recurs();
    let there = rule.is_some();
    let moment = |at: Timestamp| when(&e.zone, at, e.whole, there);
    let (starts, ends) = (moment(e.starts)?, moment(e.ends)?);
    let mut entry = Entry::new(e.uid.clone(), e.changed.0.div_euclid(1_000), starts, ends);
    entry.sequence = u32::try_from(e.sequence).unwrap_or(u32::MAX);
    entry.status = status(e.state);
    if hidden(e.audience, telling) {
        busied(ctx, &mut entry, telling)?;
    } else {
        e.title
            .best(telling.language)
            .1
            .clone_into(&mut entry.summary);
        let about = e.about.best(telling.language).1;
        let said = if e.cancelled.is_empty() {
            vec![about]
        } else {
            vec![e.cancelled.as_str(), about]
        };
        entry.description = said.join("\n\n").trim().to_owned();
        place.clone_into(&mut entry.location);
        entry.url = format!("{}{}", ctx.app.base, e.href());
        entry.categories = vec![e.kind.code().to_owned()];
    }
    let Some(rule) = rule else {
        return Ok(vec![entry]);
    };
    let mut all = Vec::new();
    for x in exceptions {
        match x.starts {
            None => entry.left_out.push(moment(x.original)?),
            Some(starts) => {
                let mut one = entry.clone();
                one.left_out.clear();
                one.instance = Some(moment(x.original)?);
                one.starts = moment(starts)?;
                one.ends = moment(dates::end_of(e, starts)?)?;
                all.push(one);
            }
        }
    }
    entry.rule = Some(if e.whole {
        rule
    } else {
        dates::rule_of_the_world(rule, &e.zone)?
    });
    all.insert(0, entry);
    Ok(all)
}

/// One event, for somebody who may see it.
///
/// # Errors
/// A database error.
pub async fn of_event(ctx: &Ctx, e: &Event, telling: &Telling<'_>) -> Result<Vec<Entry>> {
    let mut db = ctx.db();
    let exceptions = store::exceptions(&mut db, e.id).await?;
    let registration = match ctx.viewer.account {
        Some(account) => store::registration_of(&mut db, e.id, account).await?,
        None => None,
    };
    told(ctx, e, &exceptions, registration.as_ref(), telling)
}

/// One event with what this person reads of where it is.
fn told(
    ctx: &Ctx,
    e: &Event,
    exceptions: &[Exception],
    registration: Option<&Registration>,
    telling: &Telling<'_>,
) -> Result<Vec<Entry>> {
    let office = may::<SeeRegistrants>(&ctx.viewer, e) || may::<Edit>(&ctx.viewer, e);
    let registration = registration.filter(|r| r.stands_for(&ctx.viewer));
    let (place, link) = if telling.busy.is_some() {
        // An address that says "Busy" gives away no more than anybody reads.
        e.reveals(false, None)
    } else {
        e.reveals(office, registration)
    };
    let said: Vec<&str> = [(place, &e.place), (link, &e.link)]
        .into_iter()
        .filter(|(reads, words)| *reads && !words.is_empty())
        .map(|(_, words)| words.as_str())
        .collect();
    event(ctx, e, exceptions, telling, &said.join(" · "))
}

/// A date of which another room tells.
fn other(ctx: &Ctx, d: &Shown, kind: String, telling: &Telling<'_>) -> Result<Entry> {
    let starts = when(&d.zone, d.starts, d.whole, false)?;
    let ends = when(&d.zone, d.ends, d.whole, false)?;
    let base = &ctx.app.base;
    let host = base.split_once("://").map_or(base.as_str(), |b| b.1);
    let uid = format!("{}@{host}", d.id);
    let mut entry = Entry::new(uid, d.changed.0.div_euclid(1_000), starts, ends);
    entry.sequence = u32::try_from(d.sequence).unwrap_or(u32::MAX);
    entry.status = status(d.state);
    if hidden(d.audience, telling) {
        busied(ctx, &mut entry, telling)?;
    } else {
        entry.summary = format!("{} ({kind})", d.title.best(telling.language).1);
        entry.url = format!("{base}{}", d.href);
        entry.categories = vec![d.kind.code().to_owned()];
    }
    // A first or last day keeps nobody busy.
    entry.free = d.whole && entry.status != Status::Cancelled;
    Ok(entry)
}

/// Every date that somebody may see, of the weeks before and the two years after today; `kind` says what a date of another
/// room is.
///
/// # Errors
/// A database error.
pub async fn of_all(
    ctx: &Ctx,
    telling: &Telling<'_>,
    kind: impl Fn(&Shown) -> String,
) -> Result<Calendar> {
    let now = ctx.now();
    let from = now.plus(-kernel::day(SPAN.0)).iso_date();
    let to = now.plus(kernel::day(SPAN.1)).iso_date();
    let filter = store::Filter::default();
    let mut db = ctx.db();
    let shown = store::between(&mut db, &ctx.viewer, &filter, (&from, &to), MOST).await?;
    // All at once: a calendar of a thousand events asks as often as one of ten.
    let full = i64::try_from(shown.len()).is_ok_and(|n| n >= MOST);
    let last = shown.last().filter(|_| full).map_or(&to, |d| &d.day);
    let own = store::events_between(&mut db, &ctx.viewer, (&from, last)).await?;
    let mut own: HashMap<EventId, Event> = own.into_iter().map(|e| (e.id, e)).collect();
    let exceptions = store::exceptions_between(&mut db, (&from, last)).await?;
    let mine = match ctx.viewer.account {
        Some(account) => store::registered_by(&mut db, account).await?,
        None => Vec::new(),
    };
    let mine: HashMap<EventId, Registration> = mine.into_iter().map(|r| (r.event, r)).collect();
    let mut events = Vec::new();
    for d in &shown {
        if d.state == State::Draft {
            continue;
        }
        let id: Option<EventId> = d.object.parse().ok().filter(|_| is_own(d));
        let Some(id) = id else {
            events.push(other(ctx, d, kind(d), telling)?);
            continue;
        };
        // Each once, at its first date.
        let Some(e) = own.remove(&id) else {
            continue;
        };
        if may::<See>(&ctx.viewer, &e) {
            let exceptions = exceptions.get(&id).map_or(&[][..], Vec::as_slice);
            events.extend(told(ctx, &e, exceptions, mine.get(&id), telling)?);
        }
    }
    Ok(Calendar {
        name: telling.name.clone(),
        events,
    })
}

/// Whether a date is one of an event of the calendar's own.
fn is_own(d: &Shown) -> bool {
    crate::model::Kind::OWN.contains(&d.kind)
}
