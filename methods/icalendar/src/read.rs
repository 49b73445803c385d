//! A text as a calendar: what is not understood is left out and named, what is too much is refused.

use std::collections::BTreeMap;

use jiff::tz::TimeZone;

use crate::{
    Calendar, Event, Rule, Status, When, limits,
    line::{self, Broken, Line},
    moments,
};

/// What was found in a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Found {
    /// What could be read.
    pub calendar: Calendar,
    /// What could not.
    pub problems: Vec<Problem>,
}

/// An event that could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The line at which it begins.
    pub line: usize,
    /// What it is called, where that is said.
    pub summary: String,
    /// Why.
    pub reason: Reason,
}

/// Why an event could not be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// It has no name that tells it from others, or one that is too long.
    Uid,
    /// Its dates are missing, malformed, or the wrong way round.
    Dates,
    /// Nobody knows its time zone.
    Zone,
    /// It recurs in a way that is not known.
    Recurrence,
    /// It says of something more than is read.
    TooMuch,
}

/// Why a text is not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// It is no calendar.
    #[error("not a calendar")]
    NotACalendar,
    /// It is larger than what is read.
    #[error("too large")]
    TooLarge,
    /// What begins in it does not end as it began.
    #[error("malformed")]
    Malformed,
}

/// The properties of one component.
#[derive(Default)]
struct Part {
    line: usize,
    lines: Vec<Line>,
}

impl Part {
    fn get(&self, name: &str) -> Option<&Line> {
        self.lines.iter().find(|l| l.name == name)
    }

    fn text(&self, name: &str) -> String {
        self.get(name)
            .map(|l| line::text(&l.value))
            .unwrap_or_default()
    }
}

/// Reads a calendar.
///
/// # Errors
/// Where the text is none, is too large, or does not end as it began.
pub fn read(bytes: &[u8]) -> Result<Found, Fault> {
    if bytes.len() > limits::BYTES {
        return Err(Fault::TooLarge);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let lines = line::unfold(bytes).map_err(|broken| match broken {
        Broken::TooMuch => Fault::TooLarge,
        Broken::Bytes => Fault::NotACalendar,
    })?;
    let mut within: Vec<String> = Vec::new();
    let (mut events, mut zones) = (Vec::new(), Vec::new());
    let mut found = Found::default();
    let mut begun = false;
    for (number, text) in lines {
        // A line that is none belongs to nothing: some programs write such into texts that they do not fold.
        let Some(line) = line::parse(number, &text) else {
            if begun {
                continue;
            }
            return Err(Fault::NotACalendar);
        };
        match line.name.as_str() {
            "BEGIN" => {
                let name = line.value.trim().to_ascii_uppercase();
                if within.is_empty() && name != "VCALENDAR" {
                    return Err(Fault::NotACalendar);
                }
                if within.len() >= limits::DEPTH {
                    return Err(Fault::Malformed);
                }
                begun = true;
                let part = Part {
                    line: number,
                    lines: Vec::new(),
                };
                match (within.len(), name.as_str()) {
                    (1, "VEVENT") if events.len() >= limits::EVENTS => return Err(Fault::TooLarge),
                    (1, "VEVENT") => events.push(part),
                    (1, "VTIMEZONE") => zones.push(part),
                    _ => {}
                }
                within.push(name);
            }
            "END" => {
                let name = line.value.trim().to_ascii_uppercase();
                if within.pop().is_none_or(|last| last != name) {
                    return Err(Fault::Malformed);
                }
            }
            _ => match within.as_slice() {
                [] => return Err(Fault::NotACalendar),
                [_] if line.name == "NAME" => found.calendar.name = line::text(&line.value),
                [_] if line.name == "X-WR-CALNAME" && found.calendar.name.is_empty() => {
                    found.calendar.name = line::text(&line.value);
                }
                [_, kind] => {
                    let part = match kind.as_str() {
                        "VEVENT" => events.last_mut(),
                        "VTIMEZONE" => zones.last_mut(),
                        _ => None,
                    };
                    if let Some(part) = part {
                        part.lines.push(line);
                    }
                }
                _ => {}
            },
        }
    }
    if !begun {
        return Err(Fault::NotACalendar);
    }
    if !within.is_empty() {
        return Err(Fault::Malformed);
    }
    let places = places(&zones);
    for part in &events {
        match event(part, &places) {
            Ok(event) => found.calendar.events.push(event),
            Err(reason) => found.problems.push(Problem {
                line: part.line,
                summary: part.text("SUMMARY"),
                reason,
            }),
        }
    }
    Ok(found)
}

/// What each name of a zone in this file is called by everybody else, where it is another one.
fn places(zones: &[Part]) -> BTreeMap<String, String> {
    let named = |z: &Part| {
        let name = z.get("TZID")?.value.clone();
        let place = z.get("X-LIC-LOCATION")?.value.trim().to_owned();
        Some((name, place))
    };
    zones.iter().filter_map(named).collect()
}

/// The name by which everybody knows a zone.
fn known(name: &str, places: &BTreeMap<String, String>) -> Option<String> {
    let name = name.trim();
    let said = places.get(name).map(String::as_str);
    // Some programs put their own address before it: `/example.org/20260101/Europe/Berlin`.
    let tail = |n: usize| {
        let parts: Vec<&str> = name.rsplit('/').take(n).collect();
        let parts: Vec<&str> = parts.into_iter().rev().collect();
        parts.join("/")
    };
    let tries = [
        name.to_owned(),
        said.unwrap_or_default().to_owned(),
        tail(2),
        tail(3),
    ];
    tries.into_iter().find_map(|t| {
        let sound = !t.is_empty() && t.len() <= 60;
        let zone = TimeZone::get(&t).ok().filter(|_| sound)?;
        zone.iana_name().map(str::to_owned)
    })
}

/// A moment of a line.
fn when(line: &Line, value: &str, places: &BTreeMap<String, String>) -> Result<When, Reason> {
    let value = value.trim();
    if let Some(day) = moments::read_date(value) {
        return Ok(When::Day(day));
    }
    let (at, utc) = moments::read_datetime(value).ok_or(Reason::Dates)?;
    if utc {
        return Ok(When::Utc(at));
    }
    match line.parameter("TZID") {
        "" => Ok(When::Floating(at)),
        name => {
            let zone = known(name, places).ok_or(Reason::Zone)?;
            Ok(if zone == "UTC" {
                When::Utc(at)
            } else {
                When::Zoned(at, zone)
            })
        }
    }
}

fn event(part: &Part, places: &BTreeMap<String, String>) -> Result<Event, Reason> {
    let uid = part.text("UID");
    if uid.trim().is_empty() || uid.len() > limits::UID {
        return Err(Reason::Uid);
    }
    let one = |name: &str| {
        part.get(name)
            .map(|l| when(l, &l.value, places))
            .transpose()
    };
    let starts = one("DTSTART")?.ok_or(Reason::Dates)?;
    let ends = match (one("DTEND")?, part.get("DURATION")) {
        (Some(ends), _) => ends,
        (None, Some(long)) => {
            let long = moments::read_duration(long.value.trim()).ok_or(Reason::Dates)?;
            moments::later(&starts, long.0, long.1).ok_or(Reason::Dates)?
        }
        (None, None) => match &starts {
            When::Day(_) => moments::later(&starts, 1, 0).ok_or(Reason::Dates)?,
            other => other.clone(),
        },
    };
    if !in_order(&starts, &ends) {
        return Err(Reason::Dates);
    }
    let rule = part.get("RRULE").map(|l| Rule::read(l.value.trim()));
    let rule = rule.transpose().map_err(|_| Reason::Recurrence)?;
    // What adds dates one by one is not known, and must not be left unsaid.
    if part.get("RDATE").is_some() || part.lines.iter().filter(|l| l.name == "RRULE").count() > 1 {
        return Err(Reason::Recurrence);
    }
    let mut left_out = Vec::new();
    for l in part.lines.iter().filter(|l| l.name == "EXDATE") {
        for value in l.value.split(',') {
            if left_out.len() >= limits::LISTED {
                return Err(Reason::TooMuch);
            }
            left_out.push(when(l, value, places)?);
        }
    }
    let mut categories = Vec::new();
    for l in part.lines.iter().filter(|l| l.name == "CATEGORIES") {
        for category in line::texts(&l.value) {
            if categories.len() >= limits::LISTED {
                return Err(Reason::TooMuch);
            }
            categories.push(line::cleaned(&category));
        }
    }
    let stamp = one("DTSTAMP").ok().flatten().and_then(|w| w.seconds());
    let sequence = part.get("SEQUENCE").map(|l| l.value.trim().parse());
    let status = part
        .get("STATUS")
        .map(|l| l.value.trim().to_ascii_uppercase());
    let status = match status.as_deref() {
        Some("CANCELLED") => Status::Cancelled,
        Some("TENTATIVE") => Status::Tentative,
        _ => Status::Confirmed,
    };
    let transparent = part.get("TRANSP").map(|l| l.value.trim().to_owned());
    Ok(Event {
        uid,
        stamp: stamp.unwrap_or(0),
        sequence: sequence.and_then(Result::ok).unwrap_or(0),
        status,
        summary: part.text("SUMMARY"),
        description: part.text("DESCRIPTION"),
        location: part.text("LOCATION"),
        url: part.get("URL").map(|l| l.value.clone()).unwrap_or_default(),
        categories,
        free: status != Status::Cancelled
            && transparent.is_some_and(|t| t.eq_ignore_ascii_case("TRANSPARENT")),
        instance: one("RECURRENCE-ID")?,
        starts,
        ends,
        rule,
        left_out,
    })
}

/// Whether an event ends not before it begins, both written alike.
fn in_order(starts: &When, ends: &When) -> bool {
    match (starts, ends) {
        (When::Day(a), When::Day(b)) => a < b,
        (When::Floating(a), When::Floating(b)) => a <= b,
        (When::Day(_) | When::Floating(_), _) | (_, When::Day(_) | When::Floating(_)) => false,
        _ => match (starts.seconds(), ends.seconds()) {
            (Some(a), Some(b)) => a <= b,
            _ => false,
        },
    }
}
