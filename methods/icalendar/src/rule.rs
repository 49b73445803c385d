//! Recurrences: read, written, expanded within bounds.

use jiff::{
    ToSpan as _,
    civil::{Date, DateTime, Weekday},
    tz::TimeZone,
};

use crate::{limits, model::When, moments};

/// The days of the week as rules name them, Monday first.
pub const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// How often something recurs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Every {
    /// Each day.
    Day,
    /// Each week.
    Week,
    /// Each month.
    Month,
    /// Each year.
    Year,
}

impl Every {
    const fn code(self) -> &'static str {
        match self {
            Self::Day => "DAILY",
            Self::Week => "WEEKLY",
            Self::Month => "MONTHLY",
            Self::Year => "YEARLY",
        }
    }
}

/// Where a recurrence ends.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum End {
    /// Nowhere.
    #[default]
    Never,
    /// After so many dates.
    Count(u32),
    /// With this moment, which belongs to it.
    Until(When),
}

/// How something recurs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rule {
    /// How often.
    pub every: Every,
    /// Each how many of these, from 1.
    pub interval: u32,
    /// Where it ends.
    pub end: End,
    /// On which days of the week, and the how many-th of them in its month or year: 0 is each, -1 the last.
    pub by_day: Vec<(i16, Weekday)>,
    /// On which days of the month: -1 is the last.
    pub by_month_day: Vec<i8>,
    /// With which day a week begins.
    pub week_start: Weekday,
}

/// Why a rule is not understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleFault {
    /// It says what this crate does not know.
    #[error("a part that is not known")]
    Unknown,
    /// A part of it is malformed, or stands where it may not.
    #[error("malformed")]
    Malformed,
}

impl Rule {
    /// One that recurs for ever, each day, week, month or year.
    #[must_use]
    pub const fn new(every: Every) -> Self {
        Self {
            every,
            interval: 1,
            end: End::Never,
            by_day: Vec::new(),
            by_month_day: Vec::new(),
            week_start: Weekday::Monday,
        }
    }

    /// As it is written: `FREQ=WEEKLY;COUNT=10;BYDAY=MO`.
    #[must_use]
    pub fn text(&self) -> String {
        let mut out = format!("FREQ={}", self.every.code());
        if self.interval != 1 {
            out.push_str(&format!(";INTERVAL={}", self.interval));
        }
        match &self.end {
            End::Never => {}
            End::Count(n) => out.push_str(&format!(";COUNT={n}")),
            End::Until(When::Day(day)) => {
                out.push_str(&format!(";UNTIL={}", moments::date(*day)));
            }
            End::Until(When::Utc(at)) => {
                out.push_str(&format!(";UNTIL={}Z", moments::datetime(*at)));
            }
            End::Until(other) => {
                out.push_str(&format!(";UNTIL={}", moments::datetime(other.civil())));
            }
        }
        if !self.by_day.is_empty() {
            let day = |(n, day): &(i16, Weekday)| {
                let number = if *n == 0 {
                    String::new()
                } else {
                    n.to_string()
                };
                format!("{number}{}", code(*day))
            };
            let days: Vec<String> = self.by_day.iter().map(day).collect();
            out.push_str(&format!(";BYDAY={}", days.join(",")));
        }
        if !self.by_month_day.is_empty() {
            let days: Vec<String> = self.by_month_day.iter().map(ToString::to_string).collect();
            out.push_str(&format!(";BYMONTHDAY={}", days.join(",")));
        }
        if self.week_start != Weekday::Monday {
            out.push_str(&format!(";WKST={}", code(self.week_start)));
        }
        out
    }

    /// Reads what [`Rule::text`] writes, and what others write alike.
    ///
    /// # Errors
    /// Where it says what is not known, or is malformed.
    pub fn read(text: &str) -> Result<Self, RuleFault> {
        let mut every = None;
        let mut rule = Self::new(Every::Day);
        let mut seen: Vec<String> = Vec::new();
        for part in text.split(';').take(40) {
            let (name, value) = part.split_once('=').ok_or(RuleFault::Malformed)?;
            let name = name.to_ascii_uppercase();
            if seen.contains(&name) {
                return Err(RuleFault::Malformed);
            }
            match name.as_str() {
                "FREQ" => every = Some(frequency(value)?),
                "INTERVAL" => rule.interval = number(value)?,
                "COUNT" => rule.end = End::Count(number(value)?),
                "UNTIL" => rule.end = End::Until(until(value)?),
                "BYDAY" => rule.by_day = days(value)?,
                "BYMONTHDAY" => rule.by_month_day = month_days(value)?,
                "WKST" => rule.week_start = weekday(value).ok_or(RuleFault::Malformed)?,
                _ => return Err(RuleFault::Unknown),
            }
            seen.push(name);
        }
        let has = |name: &str| seen.iter().any(|s| s == name);
        if has("COUNT") && has("UNTIL") {
            return Err(RuleFault::Malformed);
        }
        rule.every = every.ok_or(RuleFault::Malformed)?;
        rule.sound()
    }

    /// The rule, where its parts fit one another.
    ///
    /// # Errors
    /// Where they do not.
    pub fn sound(self) -> Result<Self, RuleFault> {
        let most = match self.every {
            Every::Day | Every::Week => 0,
            Every::Month => 5,
            Every::Year => 53,
        };
        let numbered = self.by_day.iter().any(|(n, _)| n.abs() > most);
        let both = !self.by_month_day.is_empty() && self.by_day.iter().any(|(n, _)| *n != 0);
        let in_weeks = self.every == Every::Week && !self.by_month_day.is_empty();
        let counts = match self.end {
            End::Count(n) => (1..=limits::NUMBER).contains(&n),
            End::Never | End::Until(_) => true,
        };
        let apart = (1..=limits::NUMBER).contains(&self.interval);
        if numbered || both || in_weeks || !counts || !apart {
            Err(RuleFault::Malformed)
        } else {
            Ok(self)
        }
    }

    /// The last moment of the rule, as a clock shows it where its first date is.
    #[must_use]
    pub fn until_at(&self, starts: &When) -> Option<DateTime> {
        let End::Until(until) = &self.end else {
            return None;
        };
        Some(match (until, starts) {
            (When::Day(day), _) => day.at(23, 59, 59, 0),
            (When::Utc(at), When::Zoned(_, zone)) => {
                let (utc, there) = (TimeZone::UTC, TimeZone::get(zone));
                match (utc.to_timestamp(*at), there) {
                    (Ok(moment), Ok(there)) => there.to_datetime(moment),
                    _ => *at,
                }
            }
            (other, _) => other.civil(),
        })
    }

    /// The dates from a first one on, which always counts, at most so many and none after `until`. Bounded whatever the rule
    /// says: it looks at [`limits::PERIODS`] days, weeks, months or years, and at none after [`limits::LAST_YEAR`].
    #[must_use]
    pub fn expand(&self, start: DateTime, until: Option<DateTime>, most: usize) -> Vec<DateTime> {
        let most = match self.end {
            End::Count(n) => most.min(usize::try_from(n).unwrap_or(usize::MAX)),
            End::Never | End::Until(_) => most,
        };
        let mut all = Vec::new();
        if most == 0 || until.is_some_and(|u| u < start) {
            return all;
        }
        all.push(start);
        for period in 0..limits::PERIODS {
            let Some(days) = self.period(start.date(), period) else {
                return all;
            };
            for day in days {
                let at = day.to_datetime(start.time());
                if at <= start {
                    continue;
                }
                if all.len() >= most || until.is_some_and(|u| at > u) {
                    return all;
                }
                all.push(at);
            }
            if all.len() >= most {
                return all;
            }
        }
        all
    }

    /// The days of one period that the rule means, in order; nothing beyond the last year.
    fn period(&self, start: Date, period: usize) -> Option<Vec<Date>> {
        let n = i64::try_from(period).ok()? * i64::from(self.interval);
        match self.every {
            Every::Day => {
                let day = plus(start, n)?;
                let fits = self.on_weekday(day) && self.on_month_day(day);
                Some(if fits { vec![day] } else { Vec::new() })
            }
            Every::Week => {
                let back = i64::from(start.weekday().to_monday_zero_offset())
                    - i64::from(self.week_start.to_monday_zero_offset());
                let first = plus(start, -back.rem_euclid(7))?;
                let first = plus(first, n.checked_mul(7)?)?;
                let meant = |day: &Date| {
                    if self.by_day.is_empty() {
                        day.weekday() == start.weekday()
                    } else {
                        self.on_weekday(*day)
                    }
                };
                Some(
                    (0..7)
                        .filter_map(|d| plus(first, d))
                        .filter(meant)
                        .collect(),
                )
            }
            Every::Month => {
                let months = i64::from(start.year()) * 12 + i64::from(start.month()) - 1 + n;
                let first = month(months)?;
                Some(self.of_month(first, start))
            }
            Every::Year => {
                let year = i64::from(start.year()) + n;
                let first = month(year.checked_mul(12)?)?;
                Some(self.of_year(first, start))
            }
        }
    }

    fn of_month(&self, first: Date, start: Date) -> Vec<Date> {
        let days = (0..i64::from(first.days_in_month())).filter_map(|d| plus(first, d));
        let all: Vec<Date> = days.collect();
        let meant = |day: &&Date| {
            if !self.by_month_day.is_empty() {
                return self.on_month_day(**day) && self.on_weekday(**day);
            }
            if self.by_day.is_empty() {
                return day.day() == start.day();
            }
            let before = i16::from((day.day() - 1) / 7);
            let after = i16::from((first.days_in_month() - day.day()) / 7);
            self.numbered(**day, before, after)
        };
        all.iter().filter(meant).copied().collect()
    }

    fn of_year(&self, first: Date, start: Date) -> Vec<Date> {
        if self.by_day.is_empty() && self.by_month_day.is_empty() {
            let day = Date::new(first.year(), start.month(), start.day());
            return day.into_iter().collect();
        }
        let whole = first.days_in_year();
        let all: Vec<Date> = (0..i64::from(whole))
            .filter_map(|d| plus(first, d))
            .collect();
        let meant = |day: &&Date| {
            if !self.by_month_day.is_empty() {
                return self.on_month_day(**day) && self.on_weekday(**day);
            }
            let number = day.day_of_year();
            self.numbered(**day, (number - 1) / 7, (whole - number) / 7)
        };
        all.iter().filter(meant).copied().collect()
    }

    /// Whether a day is one of those named, with so many of its kind before and after it.
    fn numbered(&self, day: Date, before: i16, after: i16) -> bool {
        self.by_day.iter().any(|(n, weekday)| {
            *weekday == day.weekday() && (*n == 0 || *n == before + 1 || *n == -(after + 1))
        })
    }

    fn on_weekday(&self, day: Date) -> bool {
        self.by_day.is_empty() || self.by_day.iter().any(|(_, w)| *w == day.weekday())
    }

    fn on_month_day(&self, day: Date) -> bool {
        let from_end = day.day() - day.days_in_month() - 1;
        self.by_month_day.is_empty()
            || self
                .by_month_day
                .iter()
                .any(|n| *n == day.day() || *n == from_end)
    }
}

/// A day so many days away; nothing outside of the years that are known.
fn plus(day: Date, days: i64) -> Option<Date> {
    if !(-400_000..=400_000).contains(&days) {
        return None;
    }
    let day = day.checked_add(days.days()).ok()?;
    (limits::FIRST_YEAR - 1..=limits::LAST_YEAR)
        .contains(&day.year())
        .then_some(day)
}

/// The first day of a month, counted from the year 0.
fn month(months: i64) -> Option<Date> {
    let year = i16::try_from(months.div_euclid(12)).ok()?;
    let month = i8::try_from(months.rem_euclid(12)).ok()? + 1;
    if year > limits::LAST_YEAR {
        return None;
    }
    Date::new(year, month, 1).ok()
}

const fn code(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

fn weekday(text: &str) -> Option<Weekday> {
    let at = DAYS.iter().position(|d| text.eq_ignore_ascii_case(d))?;
    Weekday::from_monday_zero_offset(i8::try_from(at).ok()?).ok()
}

fn frequency(text: &str) -> Result<Every, RuleFault> {
    let all = [Every::Day, Every::Week, Every::Month, Every::Year];
    let found = all
        .into_iter()
        .find(|e| e.code().eq_ignore_ascii_case(text));
    // Hours, minutes and seconds are known to the standard, and to no calendar of people.
    found.ok_or(RuleFault::Unknown)
}

fn number(text: &str) -> Result<u32, RuleFault> {
    let plain = text.len() <= 6 && text.bytes().all(|b| b.is_ascii_digit());
    let number = text.parse().ok().filter(|_| plain);
    number
        .filter(|n| (1..=limits::NUMBER).contains(n))
        .ok_or(RuleFault::Malformed)
}

fn until(text: &str) -> Result<When, RuleFault> {
    if let Some(day) = moments::read_date(text) {
        return Ok(When::Day(day));
    }
    match moments::read_datetime(text) {
        Some((at, true)) => Ok(When::Utc(at)),
        Some((at, false)) => Ok(When::Floating(at)),
        None => Err(RuleFault::Malformed),
    }
}

fn days(text: &str) -> Result<Vec<(i16, Weekday)>, RuleFault> {
    let mut all = Vec::new();
    for part in text.split(',') {
        let at = part.len().checked_sub(2).ok_or(RuleFault::Malformed)?;
        let number = part.get(..at).ok_or(RuleFault::Malformed)?;
        let day = part.get(at..).and_then(weekday);
        let day = day.ok_or(RuleFault::Malformed)?;
        let number = if number.is_empty() {
            0
        } else {
            let n = number.strip_prefix('+').unwrap_or(number).parse::<i16>();
            n.ok().filter(|n| *n != 0).ok_or(RuleFault::Malformed)?
        };
        if all.len() >= 60 {
            return Err(RuleFault::Malformed);
        }
        all.push((number, day));
    }
    Ok(all)
}

fn month_days(text: &str) -> Result<Vec<i8>, RuleFault> {
    let mut all = Vec::new();
    for part in text.split(',') {
        let n = part.strip_prefix('+').unwrap_or(part).parse::<i8>();
        let n = n.ok().filter(|n| *n != 0 && n.abs() <= 31);
        if all.len() >= 62 {
            return Err(RuleFault::Malformed);
        }
        all.push(n.ok_or(RuleFault::Malformed)?);
    }
    Ok(all)
}
