//! Clocks: deadlines in working days, which end with the last moment of a day where the person concerned lives.

use std::{collections::BTreeSet, fmt, str::FromStr};

use guard::Ctx;
use jiff::{
    ToSpan as _,
    civil::{Date, Time, Weekday},
    tz::TimeZone,
};
use kernel::{Error, Result, Timestamp, args};
use serde_json::json;
use store::{Read, Tx};

/// A time zone by its IANA name, such as `Africa/Nairobi`.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Zone({self})")
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.0.iana_name().unwrap_or("UTC"))
    }
}

impl FromStr for Zone {
    type Err = String;
    fn from_str(name: &str) -> Result<Self, Self::Err> {
        TimeZone::get(name)
            .map(Self)
            .map_err(|_| format!("unknown time zone: {name:?}"))
    }
}

kernel::text_column!(Zone);

impl Zone {
    /// Coordinated Universal Time.
    #[must_use]
    pub const fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// The names of all zones that people live in, in order.
    #[must_use]
    pub fn names() -> Vec<String> {
        let mut names: Vec<String> = jiff::tz::db()
            .available()
            .map(|n| n.as_str().to_owned())
            .filter(|n| {
                let places = [
                    "Africa/",
                    "America/",
                    "Asia/",
                    "Atlantic/",
                    "Australia/",
                    "Europe/",
                    "Indian/",
                    "Pacific/",
                ];
                n == "UTC" || places.iter().any(|p| n.starts_with(p))
            })
            .collect();
        names.sort();
        names.dedup();
        names
    }

    /// The date there at a moment, as a date field writes it.
    ///
    /// # Errors
    /// [`Error::Internal`] for a moment outside the calendar.
    pub fn iso_date(&self, at: Timestamp) -> Result<String> {
        Ok(self.date(at)?.to_string())
    }

    /// The last moment of a date there, as a date field writes it.
    ///
    /// # Errors
    /// [`Error::Internal`] where it is no date.
    pub fn end_of_date(&self, iso: &str) -> Result<Timestamp> {
        self.end_of(iso.parse().map_err(Error::internal)?)
    }

    /// The moment at which a clock there shows a time, such as `14:30`, on a date.
    ///
    /// # Errors
    /// [`Error::Internal`] where either is none.
    pub fn moment(&self, iso: &str, time: &str) -> Result<Timestamp> {
        let date: Date = iso.parse().map_err(Error::internal)?;
        let time: Time = time.parse().map_err(Error::internal)?;
        let there = date.to_datetime(time).to_zoned(self.0.clone());
        let there = there.map_err(Error::internal)?.timestamp();
        Ok(Timestamp(there.as_millisecond()))
    }

    /// What a clock there shows at a moment, such as `14:30`.
    ///
    /// # Errors
    /// [`Error::Internal`] for a moment outside the calendar.
    pub fn time(&self, at: Timestamp) -> Result<String> {
        let moment = jiff::Timestamp::from_millisecond(at.0).map_err(Error::internal)?;
        let there = self.0.to_datetime(moment);
        Ok(format!("{:02}:{:02}", there.hour(), there.minute()))
    }

    fn date(&self, at: Timestamp) -> Result<Date> {
        let moment = jiff::Timestamp::from_millisecond(at.0).map_err(Error::internal)?;
        Ok(self.0.to_datetime(moment).date())
    }

    /// The last millisecond of a date there.
    fn end_of(&self, date: Date) -> Result<Timestamp> {
        let next = date.tomorrow().map_err(Error::internal)?;
        let start = next
            .to_zoned(self.0.clone())
            .map_err(Error::internal)?
            .timestamp();
        Ok(Timestamp(start.as_millisecond() - 1))
    }
}

/// The days on which the Office does not work: Saturdays, Sundays and the free days it has entered.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    free: BTreeSet<Date>,
}

impl Calendar {
    /// Reads the free days.
    ///
    /// # Errors
    /// A database error.
    pub async fn load(db: &mut impl Read) -> Result<Self> {
        let rows: Vec<(String,)> = db.all("SELECT day FROM free_days", vec![]).await?;
        Ok(Self {
            free: rows.iter().filter_map(|r| r.0.parse().ok()).collect(),
        })
    }

    fn works(&self, date: Date) -> bool {
        !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) && !self.free.contains(&date)
    }

    /// The last moment of the `days`-th working day after the day on which `from` falls in the zone.
    ///
    /// # Errors
    /// [`Error::Internal`] for a moment outside the calendar.
    pub fn deadline(&self, from: Timestamp, days: u16, zone: &Zone) -> Result<Timestamp> {
        let mut date = zone.date(from)?;
        let mut left = days;
        while left > 0 {
            date = date.checked_add(1.day()).map_err(Error::internal)?;
            if self.works(date) {
                left -= 1;
            }
        }
        zone.end_of(date)
    }

    /// The last moment of the day that falls `months` months after the day of `from` in the zone, or of the first
    /// working day after it.
    ///
    /// # Errors
    /// [`Error::Internal`] for a moment outside the calendar.
    pub fn months_later(&self, from: Timestamp, months: u32, zone: &Zone) -> Result<Timestamp> {
        let start = zone.date(from)?;
        let mut date = start
            .checked_add(i64::from(months).months())
            .map_err(Error::internal)?;
        while !self.works(date) {
            date = date.checked_add(1.day()).map_err(Error::internal)?;
        }
        zone.end_of(date)
    }

    /// How many working days lie between two moments: none on the same day, one from a Friday to the Monday after it.
    ///
    /// # Errors
    /// [`Error::Internal`] for a moment outside the calendar.
    pub fn working_days(&self, from: Timestamp, to: Timestamp, zone: &Zone) -> Result<i64> {
        let (mut date, last) = (zone.date(from)?, zone.date(to)?);
        let mut days = 0;
        while date < last {
            date = date.checked_add(1.day()).map_err(Error::internal)?;
            days += i64::from(self.works(date));
        }
        Ok(days)
    }
}

/// A day on which the Office does not work.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct FreeDay {
    /// The date, as a date field writes it.
    pub day: String,
    /// What it is.
    pub name: String,
}

/// The free days from a date on, in order.
///
/// # Errors
/// A database error.
pub async fn free_days(db: &mut impl Read, from: &str) -> Result<Vec<FreeDay>> {
    let sql = "SELECT day, name FROM free_days WHERE day >= $1 ORDER BY day";
    db.all(sql, args![from]).await
}

/// Enters a free day, or names it anew. Deadlines that were given already stay as they were told.
///
/// # Errors
/// A database error.
pub async fn enter_free_day(tx: &mut Tx, ctx: &Ctx, day: &FreeDay) -> Result<()> {
    let sql = "INSERT INTO free_days (day, name) VALUES ($1, $2) ON CONFLICT (day) DO UPDATE SET name = excluded.name";
    tx.run(sql, args![day.day, day.name]).await?;
    let detail = json!({ "day": day.day });
    ctx.record(tx, "calendar.add", "calendar:office", "", detail)
        .await
}

/// Takes a free day out. Deadlines that were given already stay as they were told.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn remove_free_day(tx: &mut Tx, ctx: &Ctx, day: &str) -> Result<()> {
    if tx
        .run("DELETE FROM free_days WHERE day = $1", args![day])
        .await?
        != 1
    {
        return Err(Error::NotFound);
    }
    let detail = json!({ "day": day });
    ctx.record(tx, "calendar.remove", "calendar:office", "", detail)
        .await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp(text.parse::<jiff::Timestamp>().unwrap().as_millisecond())
    }

    #[test]
    fn a_deadline_skips_weekends_and_free_days() {
        let mut calendar = Calendar::default();
        let utc = Zone::utc();
        // Friday 27 November 2026.
        let friday = at("2026-11-27T15:00:00Z");
        let end = calendar.deadline(friday, 1, &utc).unwrap();
        assert_eq!(end.rfc3339(), "2026-11-30T23:59:59Z");
        calendar.free.insert("2026-11-30".parse().unwrap());
        let end = calendar.deadline(friday, 1, &utc).unwrap();
        assert_eq!(end.iso_date(), "2026-12-01");
        assert_eq!(calendar.working_days(friday, end, &utc).unwrap(), 1);
        assert_eq!(calendar.working_days(friday, friday, &utc).unwrap(), 0);
    }

    #[test]
    fn months_end_on_a_working_day_where_the_person_lives() {
        let calendar = Calendar::default();
        let utc = Zone::utc();
        let later = |from: &str, months| calendar.months_later(at(from), months, &utc).unwrap();
        // A month without a 31st ends on its last day; 28 February 2027 is a Sunday.
        assert_eq!(later("2026-08-31T10:00:00Z", 6).iso_date(), "2027-03-01");
        assert_eq!(later("2026-03-02T10:00:00Z", 12).iso_date(), "2027-03-02");
        let nairobi: Zone = "Africa/Nairobi".parse().unwrap();
        let end = calendar
            .months_later(at("2026-03-02T22:00:00Z"), 12, &nairobi)
            .unwrap();
        assert_eq!(end.rfc3339(), "2027-03-03T20:59:59Z");
    }

    #[test]
    fn a_day_ends_where_the_person_lives() {
        let calendar = Calendar::default();
        let from = at("2026-11-24T10:00:00Z");
        let end = |zone: &str| calendar.deadline(from, 1, &zone.parse().unwrap()).unwrap();
        assert_eq!(end("Africa/Nairobi").rfc3339(), "2026-11-25T20:59:59Z");
        assert_eq!(end("America/Lima").rfc3339(), "2026-11-26T04:59:59Z");
        // In Auckland it is Tuesday evening already, still the 24th.
        assert_eq!(end("Pacific/Auckland").rfc3339(), "2026-11-25T10:59:59Z");
    }

    #[test]
    fn a_day_may_have_23_hours() {
        let calendar = Calendar::default();
        let zone: Zone = "Europe/Berlin".parse().unwrap();
        // Clocks go forward on Sunday 29 March 2026: Friday to Monday.
        let end = calendar
            .deadline(at("2026-03-27T12:00:00Z"), 1, &zone)
            .unwrap();
        assert_eq!(end.rfc3339(), "2026-03-30T21:59:59Z");
    }

    #[test]
    fn zones_are_known_by_name_only() {
        assert!("Nowhere/City".parse::<Zone>().is_err());
        assert!("../etc/passwd".parse::<Zone>().is_err());
        let names = Zone::names();
        assert!(names.iter().any(|n| n == "Asia/Kabul") && names.len() > 300);
    }
}
