//! A calendar as text.

use std::collections::BTreeMap;

use crate::{
    Calendar, Event, Status, When,
    line::{escaped, fold},
    moments::{date, datetime, utc},
    zone,
};

/// Seconds of a long year.
const YEAR: i64 = 366 * 86_400;

/// The text of a calendar, as every program that keeps calendars reads it.
#[must_use]
pub fn write(calendar: &Calendar) -> String {
    let mut out = String::new();
    for line in [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Indaba//Calendar//EN",
        "CALSCALE:GREGORIAN",
    ] {
        fold(&mut out, line);
    }
    if !calendar.name.is_empty() {
        // The first is of RFC 7986, the second is what programs read that are older.
        fold(&mut out, &format!("NAME:{}", escaped(&calendar.name)));
        fold(
            &mut out,
            &format!("X-WR-CALNAME:{}", escaped(&calendar.name)),
        );
    }
    for (name, (from, to)) in zones(calendar) {
        // From the moment before, so that a change at the very beginning is one of those that follow.
        zone::write(&mut out, &name, from - 1, to);
    }
    for event in &calendar.events {
        one(&mut out, event);
    }
    fold(&mut out, "END:VCALENDAR");
    out
}

/// The zones that are named, and from when to when each is needed.
fn zones(calendar: &Calendar) -> BTreeMap<String, (i64, i64)> {
    let mut all: BTreeMap<String, (i64, i64)> = BTreeMap::new();
    for event in &calendar.events {
        // A recurrence goes on after its first date; what lies further ahead is asked for again by then.
        let ahead = if event.rule.is_some() { 10 * YEAR } else { 0 };
        let named = [
            Some(&event.starts),
            Some(&event.ends),
            event.instance.as_ref(),
        ];
        for when in named.into_iter().flatten().chain(&event.left_out) {
            if let (When::Zoned(_, name), Some(at)) = (when, when.seconds()) {
                let span = all.entry(name.clone()).or_insert((at, at));
                span.0 = span.0.min(at);
                span.1 = span.1.max(at + ahead);
            }
        }
    }
    all
}

fn one(out: &mut String, event: &Event) {
    fold(out, "BEGIN:VEVENT");
    fold(out, &format!("UID:{}", escaped(&event.uid)));
    fold(out, &format!("DTSTAMP:{}Z", datetime(utc(event.stamp))));
    moment(out, "DTSTART", &event.starts);
    // The standard knows no event that ends as it begins: one without an end is such a moment.
    if event.ends != event.starts {
        moment(out, "DTEND", &event.ends);
    }
    if let Some(instance) = &event.instance {
        moment(out, "RECURRENCE-ID", instance);
    }
    if let Some(rule) = &event.rule {
        fold(out, &format!("RRULE:{}", rule.text()));
    }
    for day in &event.left_out {
        moment(out, "EXDATE", day);
    }
    fold(out, &format!("SEQUENCE:{}", event.sequence));
    fold(out, &format!("STATUS:{}", event.status.code()));
    for (name, text) in [
        ("SUMMARY", &event.summary),
        ("DESCRIPTION", &event.description),
        ("LOCATION", &event.location),
    ] {
        if !text.is_empty() {
            fold(out, &format!("{name}:{}", escaped(text)));
        }
    }
    if !event.url.is_empty() {
        // An address is no text: it is written as it is, and holds no break of a line.
        let address: String = event.url.chars().filter(|c| !c.is_control()).collect();
        fold(out, &format!("URL:{address}"));
    }
    if !event.categories.is_empty() {
        let all: Vec<String> = event.categories.iter().map(|c| escaped(c)).collect();
        fold(out, &format!("CATEGORIES:{}", all.join(",")));
    }
    if event.free || event.status == Status::Cancelled {
        fold(out, "TRANSP:TRANSPARENT");
    }
    fold(out, "END:VEVENT");
}

fn moment(out: &mut String, name: &str, when: &When) {
    let line = match when {
        When::Utc(at) => format!("{name}:{}Z", datetime(*at)),
        When::Floating(at) => format!("{name}:{}", datetime(*at)),
        When::Day(day) => format!("{name};VALUE=DATE:{}", date(*day)),
        When::Zoned(at, zone) => format!("{name};TZID={zone}:{}", datetime(*at)),
    };
    fold(out, &line);
}
