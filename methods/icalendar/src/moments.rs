//! Dates and times as calendars write them, and durations.

use jiff::{
    ToSpan as _,
    civil::{Date, DateTime},
    tz::TimeZone,
};

use crate::{limits, model::When};

/// `20260131`.
pub fn date(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// `20260131T140000`.
pub fn datetime(at: DateTime) -> String {
    format!(
        "{}T{:02}{:02}{:02}",
        date(at.date()),
        at.hour(),
        at.minute(),
        at.second()
    )
}

/// A moment of seconds since 1970, in UTC; the first of all where it is none.
pub fn utc(seconds: i64) -> DateTime {
    let at = jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
    TimeZone::UTC.to_datetime(at)
}

fn digits(text: &str) -> Option<i16> {
    text.bytes()
        .all(|b| b.is_ascii_digit())
        .then(|| text.parse().ok())?
}

/// Reads `20260131`.
pub fn read_date(text: &str) -> Option<Date> {
    if text.len() != 8 || !text.is_ascii() {
        return None;
    }
    let year = digits(text.get(..4)?)?;
    if !(limits::FIRST_YEAR..=limits::LAST_YEAR).contains(&year) {
        return None;
    }
    let month = i8::try_from(digits(text.get(4..6)?)?).ok()?;
    let day = i8::try_from(digits(text.get(6..)?)?).ok()?;
    Date::new(year, month, day).ok()
}

/// Reads `20260131T140000`; says whether a `Z` stands behind it. A leap second is the one before it.
pub fn read_datetime(text: &str) -> Option<(DateTime, bool)> {
    let (text, utc) = match text.strip_suffix('Z') {
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let (day, time) = text.split_once('T')?;
    if time.len() != 6 || !time.is_ascii() {
        return None;
    }
    let part = |from: usize| digits(time.get(from..from + 2)?);
    let (hour, minute, second) = (part(0)?, part(2)?, part(4)?.min(59));
    let day = read_date(day)?;
    let time = jiff::civil::Time::new(
        i8::try_from(hour).ok()?,
        i8::try_from(minute).ok()?,
        i8::try_from(second).ok()?,
        0,
    );
    Some((day.to_datetime(time.ok()?), utc))
}

/// What `P1DT2H` adds: whole days of the calendar, then seconds. None that goes back, and none of more than 1,000 days.
pub fn read_duration(text: &str) -> Option<(i64, i64)> {
    let text = text.strip_prefix('+').unwrap_or(text);
    let rest = text.strip_prefix('P')?;
    let (mut days, mut seconds, mut number) = (0_i64, 0_i64, String::new());
    let mut time = false;
    if rest.is_empty() || rest.len() > 40 {
        return None;
    }
    for c in rest.chars() {
        if c.is_ascii_digit() && number.len() < 9 {
            number.push(c);
            continue;
        }
        if c == 'T' && !time && number.is_empty() {
            time = true;
            continue;
        }
        let n: i64 = number.parse().ok()?;
        number.clear();
        match (c, time) {
            ('W', false) => days += n * 7,
            ('D', false) => days += n,
            ('H', true) => seconds += n * 3_600,
            ('M', true) => seconds += n * 60,
            ('S', true) => seconds += n,
            _ => return None,
        }
    }
    (number.is_empty() && days + seconds / 86_400 <= 1_000).then_some((days, seconds))
}

/// A moment so much later: days go by the calendar, hours by the clock of the world.
pub fn later(from: &When, days: i64, seconds: i64) -> Option<When> {
    let civil = from.civil().checked_add(days.days()).ok()?;
    let zone = match from {
        When::Day(_) => {
            let more = seconds / 86_400;
            let whole = seconds % 86_400 == 0;
            let day = civil.date().checked_add(more.days()).ok()?;
            return whole.then_some(When::Day(day));
        }
        When::Zoned(_, zone) => TimeZone::get(zone).ok()?,
        When::Utc(_) | When::Floating(_) => TimeZone::UTC,
    };
    let at = zone.to_timestamp(civil).ok()?.as_second() + seconds;
    let at = jiff::Timestamp::from_second(at).ok()?;
    Some(from.alike(zone.to_datetime(at)))
}
