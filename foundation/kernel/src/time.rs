//! Time as it is stored (milliseconds since 1970, UTC) and the clock that tests may set.

use std::{
    fmt,
    str::FromStr,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    serde::Serialize,
    serde::Deserialize,
)]
#[serde(transparent)]
pub struct Timestamp(pub i64);

/// Milliseconds of one day.
#[must_use]
pub const fn day(n: i64) -> i64 {
    n * 86_400_000
}

impl Timestamp {
    /// This moment, moved by milliseconds.
    #[must_use]
    pub const fn plus(self, milliseconds: i64) -> Self {
        Self(self.0.saturating_add(milliseconds))
    }

    /// Year, month (1–12), day (1–31) in UTC.
    #[must_use]
    pub const fn date(self) -> (i64, u8, u8) {
        // Days to a civil date, proleptic Gregorian: eras of 400 years starting on 1 March 0000.
        let days = self.0.div_euclid(86_400_000) + 719_468;
        let era = days.div_euclid(146_097);
        let of_era = days.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1_460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let shifted = (5 * of_year + 2) / 153;
        let day = (of_year - (153 * shifted + 2) / 5 + 1) as u8;
        let month = (if shifted < 10 {
            shifted + 3
        } else {
            shifted - 9
        }) as u8;
        let year = year_of_era + era * 400 + if month <= 2 { 1 } else { 0 };
        (year, month, day)
    }

    /// The first moment of a date in UTC; `None` where the calendar has no such date.
    #[must_use]
    pub const fn from_date(year: i64, month: u8, day: u8) -> Option<Self> {
        if month < 1 || month > 12 || day < 1 || day > 31 || year < 1 || year > 9999 {
            return None;
        }
        let y = if month <= 2 { year - 1 } else { year };
        let era = y.div_euclid(400);
        let year_of_era = y.rem_euclid(400);
        let shifted = if month > 2 {
            month as i64 - 3
        } else {
            month as i64 + 9
        };
        let of_year = (153 * shifted + 2) / 5 + day as i64 - 1;
        let of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + of_year;
        let made = Self((era * 146_097 + of_era - 719_468) * 86_400_000);
        let (ry, rm, rd) = made.date();
        if ry == year && rm == month && rd == day {
            Some(made)
        } else {
            None
        }
    }

    /// The beginning of the day in which this moment falls, in UTC: all that is kept where a moment would tell too much.
    #[must_use]
    pub const fn midnight(self) -> Self {
        Self(self.0 - self.0.rem_euclid(day(1)))
    }

    /// Hour and minute in UTC.
    #[must_use]
    pub const fn hour_minute(self) -> (u8, u8) {
        let minutes = self.0.rem_euclid(86_400_000) / 60_000;
        ((minutes / 60) as u8, (minutes % 60) as u8)
    }

    /// `2026-11-24`: as date fields, files and addresses write it.
    #[must_use]
    pub fn iso_date(self) -> String {
        let (y, m, d) = self.date();
        format!("{y:04}-{m:02}-{d:02}")
    }

    /// `2026-11-24T10:42:14Z` (RFC 3339).
    #[must_use]
    pub fn rfc3339(self) -> String {
        let (h, min) = self.hour_minute();
        let s = self.0.rem_euclid(60_000) / 1_000;
        format!("{}T{h:02}:{min:02}:{s:02}Z", self.iso_date())
    }

    /// Reads `YYYY-MM-DD`, exactly as [`Self::iso_date`] writes it: one spelling for a day, whatever a program or a person sends.
    #[must_use]
    pub fn parse_date(text: &str) -> Option<Self> {
        let digits = |part: &str, length| {
            let plain = part.len() == length && part.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| part.parse().ok()).flatten()
        };
        let (year, rest) = text.split_once('-')?;
        let (month, day) = rest.split_once('-')?;
        let (month, day): (u16, u16) = (digits(month, 2)?, digits(day, 2)?);
        Self::from_date(
            digits(year, 4)?.into(),
            u8::try_from(month).ok()?,
            u8::try_from(day).ok()?,
        )
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.rfc3339())
    }
}

impl FromStr for Timestamp {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse_date(text).ok_or_else(|| format!("not a date: {text:?}"))
    }
}

impl<DB: sqlx::Database> sqlx::Type<DB> for Timestamp
where
    i64: sqlx::Type<DB>,
{
    fn type_info() -> DB::TypeInfo {
        <i64 as sqlx::Type<DB>>::type_info()
    }
    fn compatible(ty: &DB::TypeInfo) -> bool {
        <i64 as sqlx::Type<DB>>::compatible(ty)
    }
}

impl<'r, DB: sqlx::Database> sqlx::Decode<'r, DB> for Timestamp
where
    i64: sqlx::Decode<'r, DB>,
{
    fn decode(value: DB::ValueRef<'r>) -> Result<Self, sqlx::error::BoxDynError> {
        <i64 as sqlx::Decode<DB>>::decode(value).map(Self)
    }
}

/// Tells the time: the machine's, or one that a test sets.
#[derive(Clone, Debug)]
pub enum Clock {
    /// The machine's clock.
    System,
    /// A clock that only moves when told.
    Fixed(Arc<AtomicI64>),
}

impl Clock {
    /// A clock that stands at a moment until [`Clock::advance`].
    #[must_use]
    pub fn fixed(at: Timestamp) -> Self {
        Self::Fixed(Arc::new(AtomicI64::new(at.0)))
    }

    /// The present moment.
    #[must_use]
    #[expect(
        clippy::disallowed_methods,
        reason = "the one place where the machine's clock comes in"
    )]
    pub fn now(&self) -> Timestamp {
        match self {
            Self::System => {
                let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
                Timestamp(since.map_or(0, |d| i64::try_from(d.as_millis()).unwrap_or(i64::MAX)))
            }
            Self::Fixed(at) => Timestamp(at.load(Ordering::SeqCst)),
        }
    }

    /// Moves a fixed clock on; the machine's clock stays as it is.
    pub fn advance(&self, milliseconds: i64) {
        if let Self::Fixed(at) = self {
            at.fetch_add(milliseconds, Ordering::SeqCst);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_date_reads_back(days in -719_162_i64..2_932_896) {
            let at = Timestamp(days * 86_400_000);
            prop_assert_eq!(Timestamp::parse_date(&at.iso_date()), Some(at));
        }

        #[test]
        fn every_moment_of_a_day_has_the_midnight_of_its_date(at in -62_135_596_800_000_i64..253_402_300_800_000) {
            let at = Timestamp(at);
            prop_assert_eq!(Timestamp::parse_date(&at.iso_date()), Some(at.midnight()));
        }
    }

    #[test]
    fn a_date_that_does_not_exist_is_refused() {
        assert_eq!(Timestamp::from_date(2025, 2, 29), None);
        assert!(Timestamp::from_date(2024, 2, 29).is_some());
        assert_eq!(Timestamp::parse_date("2024-13-01"), None);
        assert_eq!(Timestamp::parse_date("yesterday"), None);
        for loose in [
            "2027-3-02",
            "2027-03-2",
            "+027-03-02",
            "2027-+3-02",
            " 2027-03-02",
            "2027-03-02-",
            "02027-03-02",
        ] {
            assert_eq!(Timestamp::parse_date(loose), None, "{loose}");
        }
    }

    #[test]
    fn a_known_moment_prints_as_rfc_3339() {
        assert_eq!(
            Timestamp(1_700_000_000_000).rfc3339(),
            "2023-11-14T22:13:20Z"
        );
    }
}
