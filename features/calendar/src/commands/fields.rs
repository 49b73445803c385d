//! An event as it is typed: what it is, when and where, how it recurs, who registers.

use decisions::Zone;
use icalendar::{End, Every, Rule, When};
use kernel::{Error, Language, Localized, Message, Result, Timestamp, Violations, input};
use web::Form;

use crate::model::{Access, Audience, DATES, Event, Kind, Meeting, Reveal, SEATS, Way, listed};

/// Characters of a title, and of a place.
const LINE: usize = 200;
/// Characters of a link: those of some services are long.
const LINK: usize = 1_000;

/// An event as it is typed, checked.
#[derive(Clone, Debug)]
pub struct Fields {
    kind: Kind,
    title: Localized,
    about: Localized,
    starts: Timestamp,
    ends: Timestamp,
    zone: Zone,
    whole: bool,
    rule: String,
    meeting: Meeting,
    place: String,
    link: String,
    reveal: Reveal,
    languages: String,
    interpretation: String,
    access: String,
    registers: bool,
    register_until: Option<Timestamp>,
    seats: i64,
    asks_needs: bool,
    audience: Audience,
}

impl Fields {
    /// Checks what was typed.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything that is wrong.
    pub fn check(form: &Form) -> Result<Self> {
        let mut wrong = Violations::new();
        let title = wrong.localized("title", &form.localized("title"), LINE, true);
        let about = wrong.localized("about", &form.localized("about"), input::PARAGRAPH, false);
        let kind: Option<Kind> = wrong.choice("kind", form.get("kind"));
        let kind = kind.filter(|k| Kind::OWN.contains(k));
        let audience: Option<Audience> = wrong.choice("audience", form.get("audience"));
        let meeting: Option<Meeting> = wrong.choice("meeting", form.get("meeting"));
        let reveal: Option<Reveal> = wrong.choice("reveal", form.get("reveal"));
        // What nobody would come by is not kept: it would come back unlooked at with the next change.
        let mut by = |way: Way, field: &str, limit: usize| {
            if meeting.is_some_and(|m| m.has(way)) {
                wrong.line(field, form.get(field), limit, true)
            } else {
                String::new()
            }
        };
        let place = by(Way::InPerson, "place", LINE);
        let link = by(Way::Online, "link", LINK);
        let zone: Option<Zone> = wrong.choice("zone", form.get("zone"));
        let there = zone.clone().unwrap_or_else(Zone::utc);
        let whole = form.ticked("whole");
        let starts = begin(&mut wrong, &there, form, whole, ("day", "time"));
        let ends = end(&mut wrong, &there, form, whole);
        if let (Some(starts), Some(ends)) = (starts, ends)
            && (ends <= starts || ends.0 - starts.0 > kernel::day(60))
        {
            wrong.push("end_day", Message::new("calendar-ends-wrong"));
        }
        let rule = rule(&mut wrong, form);
        let spoken = wrong.chosen("languages", form.all("languages"), Language::from_code);
        let also = wrong.chosen(
            "interpretation",
            form.all("interpretation"),
            Language::from_code,
        );
        let access = wrong.chosen("access", form.all("access"), Access::from_code);
        let registers = form.ticked("registers");
        if registers && meeting == Some(Meeting::Nowhere) {
            wrong.push("registers", Message::new("calendar-nobody-meets"));
        }
        let seats = seats(&mut wrong, form.get("seats"), registers);
        let until = wrong.date("register_until", form.get("register_until"), false);
        let register_until = match until {
            Some(day) if registers => Some(there.end_of_date(&day.iso_date())?),
            _ => None,
        };
        wrong.check()?;
        let (Some(kind), Some(audience), Some(meeting), Some(reveal), Some(zone)) =
            (kind, audience, meeting, reveal, zone)
        else {
            let message = Message::new("error-choose");
            return Err(Error::Rejected(Violations::one("kind", message)));
        };
        let (Some(starts), Some(ends)) = (starts, ends) else {
            return Err(Error::NotFound);
        };
        Ok(Self {
            kind,
            title,
            about,
            starts,
            ends,
            zone,
            whole,
            rule,
            meeting,
            place,
            link,
            reveal,
            languages: listed(&spoken),
            interpretation: listed(&also),
            access: listed(&access),
            registers,
            register_until,
            seats,
            asks_needs: registers && form.ticked("asks_needs"),
            audience,
        })
    }

    pub(super) fn into(self, e: Event) -> Event {
        Event {
            kind: self.kind,
            title: self.title,
            about: self.about,
            starts: self.starts,
            ends: self.ends,
            zone: self.zone,
            whole: self.whole,
            rule: self.rule,
            meeting: self.meeting,
            place: self.place,
            link: self.link,
            reveal: self.reveal,
            languages: self.languages,
            interpretation: self.interpretation,
            access: self.access,
            registers: self.registers,
            register_until: self.register_until,
            seats: self.seats,
            asks_needs: self.asks_needs,
            audience: self.audience,
            ..e
        }
    }
}

/// The moment of two fields; what is wrong is said beside the one that is.
pub(super) fn begin(
    wrong: &mut Violations,
    zone: &Zone,
    form: &Form,
    whole: bool,
    fields: (&str, &str),
) -> Option<Timestamp> {
    let day = wrong.date(fields.0, form.get(fields.0), true)?;
    let time = if whole {
        "00:00"
    } else {
        form.get(fields.1).trim()
    };
    let at = zone.moment(&day.iso_date(), time).ok();
    if at.is_none() {
        wrong.push(fields.1, Message::new("calendar-time-wrong"));
    }
    at
}

/// When it ends: on the day on which it begins, where no other one is said; a whole day with its last moment.
fn end(wrong: &mut Violations, zone: &Zone, form: &Form, whole: bool) -> Option<Timestamp> {
    let field = if form.get("end_day").trim().is_empty() {
        "day"
    } else {
        "end_day"
    };
    if !whole {
        let day = Timestamp::parse_date(form.get(field).trim());
        if field == "day" && day.is_none() {
            // That it is none is said already.
            return None;
        }
        return begin(wrong, zone, form, false, (field, "end_time"));
    }
    let day = Timestamp::parse_date(form.get(field).trim());
    if day.is_none() && field == "end_day" {
        wrong.push(field, Message::new("error-date"));
    }
    zone.end_of_date(&day?.iso_date()).ok().map(|at| at.plus(1))
}

fn seats(wrong: &mut Violations, raw: &str, registers: bool) -> i64 {
    if !registers || raw.trim().is_empty() {
        return 0;
    }
    match raw.trim().parse::<i64>() {
        Ok(n) if (1..=SEATS).contains(&n) => n,
        _ => {
            let message = Message::new("calendar-number-wrong").with("most", SEATS);
            wrong.push("seats", message);
            0
        }
    }
}

/// How it recurs, of the fields of the form: always with an end, so that every date of it stands in the calendar.
fn rule(wrong: &mut Violations, form: &Form) -> String {
    let every = match form.get("repeat") {
        "daily" => Every::Day,
        "weekly" => Every::Week,
        "monthly" | "monthly_weekday" => Every::Month,
        "yearly" => Every::Year,
        // What a file brought that this form cannot say stays as it is.
        "kept" => return kept(wrong, form.get("rule")),
        _ => return String::new(),
    };
    let mut rule = Rule::new(every);
    let interval = form.get("interval").trim();
    match interval.parse::<u32>() {
        _ if interval.is_empty() => {}
        Ok(n) if (1..=100).contains(&n) => rule.interval = n,
        _ => {
            let message = Message::new("calendar-number-wrong").with("most", 100);
            wrong.push("interval", message);
        }
    }
    let day = Timestamp::parse_date(form.get("day").trim());
    if form.get("repeat") == "monthly_weekday"
        && let Some(date) = day.and_then(|d| d.iso_date().parse::<jiff::civil::Date>().ok())
    {
        rule.by_day = vec![weekday_of_month(date)];
    }
    if every == Every::Week {
        rule.by_day = wrong.chosen("weekdays", form.all("weekdays"), |code| {
            let at = icalendar::DAYS.iter().position(|d| *d == code)?;
            let day = jiff::civil::Weekday::from_monday_zero_offset(i8::try_from(at).ok()?);
            Some((0, day.ok()?))
        });
    }
    let count = form.get("count").trim();
    let until = wrong.date("until", form.get("until"), false);
    rule.end = match (count.parse::<u32>(), until) {
        (_, Some(until)) if count.is_empty() => match until.iso_date().parse() {
            Ok(day) => End::Until(When::Day(day)),
            Err(_) => End::Never,
        },
        (Ok(n), None) if (2..=DATES as u32).contains(&n) => End::Count(n),
        _ => End::Never,
    };
    if rule.end == End::Never {
        let message = Message::new("calendar-repeat-ends").with("most", DATES);
        wrong.push("count", message);
    }
    rule.sound().map(|r| r.text()).unwrap_or_default()
}

/// Which weekday of its month a day is: the fifth of its kind is the last one, for few months have five.
pub fn weekday_of_month(date: jiff::civil::Date) -> (i16, jiff::civil::Weekday) {
    let nth = i16::from((date.day() - 1) / 7) + 1;
    (if nth == 5 { -1 } else { nth }, date.weekday())
}

fn kept(wrong: &mut Violations, text: &str) -> String {
    match Rule::read(text) {
        Ok(rule) if rule.end != End::Never => rule.text(),
        _ => {
            wrong.push("repeat", Message::new("error-choose"));
            String::new()
        }
    }
}
