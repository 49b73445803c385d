//! What a calendar holds.

use jiff::civil::{Date, DateTime};

use crate::Rule;

/// A calendar.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    /// What it is called; empty where it has no name.
    pub name: String,
    /// Its events, in their order.
    pub events: Vec<Event>,
}

/// A moment as a calendar writes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum When {
    /// In Coordinated Universal Time.
    Utc(DateTime),
    /// What a clock shows in a time zone, by its IANA name.
    Zoned(DateTime, String),
    /// What a clock shows wherever its reader is.
    Floating(DateTime),
    /// A whole day.
    Day(Date),
}

impl When {
    /// What a clock shows there: the first moment of a whole day.
    #[must_use]
    pub fn civil(&self) -> DateTime {
        match self {
            Self::Utc(at) | Self::Zoned(at, _) | Self::Floating(at) => *at,
            Self::Day(day) => day.to_datetime(jiff::civil::Time::midnight()),
        }
    }

    /// Another moment written in the same way.
    #[must_use]
    pub fn alike(&self, civil: DateTime) -> Self {
        match self {
            Self::Utc(_) => Self::Utc(civil),
            Self::Zoned(_, zone) => Self::Zoned(civil, zone.clone()),
            Self::Floating(_) => Self::Floating(civil),
            Self::Day(_) => Self::Day(civil.date()),
        }
    }

    /// Seconds since 1970 where that can be said; a whole day and a floating time begin where their reader is.
    #[must_use]
    pub fn seconds(&self) -> Option<i64> {
        let (civil, zone) = match self {
            Self::Utc(at) => (at, jiff::tz::TimeZone::UTC),
            Self::Zoned(at, zone) => (at, jiff::tz::TimeZone::get(zone).ok()?),
            Self::Floating(_) | Self::Day(_) => return None,
        };
        zone.to_timestamp(*civil)
            .ok()
            .map(jiff::Timestamp::as_second)
    }
}

/// Whether an event takes place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// It does.
    #[default]
    Confirmed,
    /// Perhaps.
    Tentative,
    /// It does not.
    Cancelled,
}

impl Status {
    /// As it is written.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Confirmed => "CONFIRMED",
            Self::Tentative => "TENTATIVE",
            Self::Cancelled => "CANCELLED",
        }
    }
}

/// An event, or one date of a recurring one that differs from the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// What tells it from all others, in every calendar.
    pub uid: String,
    /// When this was written down: seconds since 1970.
    pub stamp: i64,
    /// How often it was changed in a way that whoever comes must know of.
    pub sequence: u32,
    /// Whether it takes place.
    pub status: Status,
    /// What it is called.
    pub summary: String,
    /// What it is about.
    pub description: String,
    /// Where it takes place.
    pub location: String,
    /// Where more is said of it.
    pub url: String,
    /// What it belongs to.
    pub categories: Vec<String>,
    /// Whether whoever keeps the calendar is free meanwhile.
    pub free: bool,
    /// When it begins.
    pub starts: When,
    /// When it ends; of whole days the first that does not belong to it.
    pub ends: When,
    /// How it recurs.
    pub rule: Option<Rule>,
    /// The dates on which it does not.
    pub left_out: Vec<When>,
    /// Of which date it speaks, where it is one of a recurring event.
    pub instance: Option<When>,
}

impl Event {
    /// An event of which nothing is said but when it is.
    #[must_use]
    pub fn new(uid: impl Into<String>, stamp: i64, starts: When, ends: When) -> Self {
        Self {
            uid: uid.into(),
            stamp,
            sequence: 0,
            status: Status::Confirmed,
            summary: String::new(),
            description: String::new(),
            location: String::new(),
            url: String::new(),
            categories: Vec::new(),
            free: false,
            starts,
            ends,
            rule: None,
            left_out: Vec::new(),
            instance: None,
        }
    }

    /// The beginnings of its dates, at most so many, those that are left out aside.
    #[must_use]
    pub fn beginnings(&self, most: usize) -> Vec<DateTime> {
        let start = self.starts.civil();
        let Some(rule) = &self.rule else {
            return vec![start];
        };
        let out: Vec<DateTime> = self.left_out.iter().map(When::civil).collect();
        let until = rule.until_at(&self.starts);
        let mut all = rule.expand(start, until, most.saturating_add(out.len()));
        all.retain(|at| !out.contains(at));
        all.truncate(most);
        all
    }
}
