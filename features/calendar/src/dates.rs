//! The dates of an event: its rule and what differs from it, as moments, and as rows that the calendar shows.

use ::store::Tx;
use decisions::Zone;
use icalendar::{End, Rule, When};
use jiff::civil::DateTime;
use kernel::{Error, Id, Result, Timestamp};

use crate::{
    model::{DATES, Event, Exception, Shown},
    store,
};

/// One date of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Date {
    /// When it would begin by the rule.
    pub original: Timestamp,
    /// When it begins.
    pub starts: Timestamp,
    /// When it ends.
    pub ends: Timestamp,
}

/// What a clock shows in a zone at a moment.
///
/// # Errors
/// [`Error::Internal`] for a moment outside the calendar.
pub fn civil(zone: &Zone, at: Timestamp) -> Result<DateTime> {
    let text = format!("{}T{}", zone.iso_date(at)?, zone.time(at)?);
    text.parse().map_err(Error::internal)
}

/// The moment at which a clock in a zone shows something.
///
/// # Errors
/// [`Error::Internal`] for a moment outside the calendar.
pub fn moment(zone: &Zone, at: DateTime) -> Result<Timestamp> {
    let time = format!("{:02}:{:02}", at.hour(), at.minute());
    zone.moment(&at.date().to_string(), &time)
}

/// The dates of an event by its rule, at most one more than an event may have.
///
/// # Errors
/// [`Error::Internal`] for a moment outside the calendar.
pub fn by_rule(e: &Event) -> Result<Vec<Timestamp>> {
    let Some(rule) = e.recurs() else {
        return Ok(vec![e.starts]);
    };
    let first = civil(&e.zone, e.starts)?;
    let until = rule.until_at(&When::Floating(first));
    rule.expand(first, until, DATES + 1)
        .into_iter()
        .map(|at| moment(&e.zone, at))
        .collect()
}

/// The dates of an event as they stand.
///
/// # Errors
/// [`Error::Internal`] for a moment outside the calendar.
pub fn of(e: &Event, exceptions: &[Exception]) -> Result<Vec<Date>> {
    let mut all = Vec::new();
    for original in by_rule(e)?.into_iter().take(DATES) {
        let differs = exceptions.iter().find(|x| x.original == original);
        let starts = match differs {
            Some(x) => x.starts,
            None => Some(original),
        };
        if let Some(starts) = starts {
            let ends = end_of(e, starts)?;
            all.push(Date {
                original,
                starts,
                ends,
            });
        }
    }
    all.sort_by_key(|d| d.starts);
    Ok(all)
}

/// When a date of an event that begins at a moment ends. Whole days are counted as days: one on which the clocks change has no
/// twenty-four hours.
///
/// # Errors
/// [`Error::Internal`] for a moment outside the calendar.
pub fn end_of(e: &Event, starts: Timestamp) -> Result<Timestamp> {
    if !e.whole {
        return Ok(starts.plus(e.ends.0 - e.starts.0));
    }
    let day = |at: Timestamp| Ok::<_, Error>(civil(&e.zone, at)?.date());
    let long = day(e.starts)?
        .until(day(e.ends)?)
        .map_err(Error::internal)?;
    let last = day(starts)?.checked_add(long).map_err(Error::internal)?;
    moment(&e.zone, last.at(0, 0, 0, 0))
}

/// The first and the last moment of an event.
///
/// # Errors
/// [`Error::Internal`] for a moment outside the calendar.
pub fn span(e: &Event, exceptions: &[Exception]) -> Result<(Timestamp, Timestamp)> {
    let all = of(e, exceptions)?;
    let first = all.iter().map(|d| d.starts).min().unwrap_or(e.starts);
    let last = all.iter().map(|d| d.ends).max().unwrap_or(e.ends);
    Ok((first, last))
}

/// A rule with its last day as the standard wants it of times in a zone: as a moment of the world.
///
/// # Errors
/// [`Error::Internal`] for a moment outside the calendar.
pub fn rule_of_the_world(rule: Rule, zone: &Zone) -> Result<Rule> {
    let End::Until(When::Day(day)) = &rule.end else {
        return Ok(rule);
    };
    let last = zone.end_of_date(&day.to_string())?;
    let end = End::Until(When::Utc(civil(&Zone::utc(), last)?));
    Ok(Rule { end, ..rule })
}

/// Writes the dates of an event anew.
///
/// # Errors
/// A database error.
pub async fn write(tx: &mut Tx, e: &Event) -> Result<()> {
    let object = e.id.to_string();
    store::clear_dates(tx, &object).await?;
    let exceptions = store::exceptions(tx, e.id).await?;
    for d in of(e, &exceptions)? {
        let id: Id<Shown> = Id::derived("calendar", &format!("{object} {}", d.original.0));
        let row = Shown {
            id: id.to_string(),
            object: object.clone(),
            kind: e.kind,
            title: e.title.clone(),
            href: e.href(),
            original: d.original,
            starts: d.starts,
            ends: d.ends,
            zone: e.zone.clone(),
            whole: e.whole,
            day: e.zone.iso_date(d.starts)?,
            last_day: last_day(&e.zone, d.starts, d.ends)?,
            languages: e.languages.clone(),
            audience: e.audience,
            state: e.state,
            sequence: e.sequence,
            changed: e.changed,
        };
        store::put_date(tx, &row).await?;
    }
    Ok(())
}

/// The last day on which something goes on: what ends at midnight does not go on the day after.
///
/// # Errors
/// [`Error::Internal`] for a moment outside the calendar.
pub fn last_day(zone: &Zone, starts: Timestamp, ends: Timestamp) -> Result<String> {
    zone.iso_date(starts.max(ends.plus(-1)))
}
