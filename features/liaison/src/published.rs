//! How soon each seat answers, for everybody: drawn up once for each quarter that is over, and never again. Nothing is said of
//! fewer than ten who wrote.
//!
//! A quarter counts the times of waiting whose day fell into it, each once, so that no two figures hold the same one and
//! nobody learns anything by subtracting; no sum over seats is said, from which a small one could be taken.

use std::collections::{BTreeMap, BTreeSet};

use ::store::Tx;
use disclosure::Counts;
use engagement::{balance::FEWEST_UNLISTED, steady};
use guard::Ctx;
use kernel::{Result, Timestamp};

use crate::store as rows;

/// The series, as it is kept.
const SERIES: &str = "liaison answered";
/// How the desk stands in it, which has no identifier.
const DESK: &str = "desk";
/// Stands where no median can be said.
const NONE: i64 = -1;

/// What is said of one quarter of a seat.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Quarter {
    /// Year and number, such as `2026-1`.
    pub period: String,
    /// How many answers were due.
    pub due: i64,
    /// How many of a hundred came in time.
    pub in_time: i64,
    /// Median of working days until the answer; nothing where too few came.
    pub median: Option<i64>,
}

/// The first moment of the quarter in which a moment lies.
fn start(at: Timestamp) -> Timestamp {
    let (year, month, _) = at.date();
    let first = (month - 1) / 3 * 3 + 1;
    Timestamp::from_date(year, first, 1).unwrap_or(at)
}

/// The first moment of the quarter after the one that begins at a moment.
fn next(start: Timestamp) -> Timestamp {
    let (year, month, _) = start.date();
    let (year, month) = if month > 9 {
        (year + 1, 1)
    } else {
        (year, month + 3)
    };
    Timestamp::from_date(year, month, 1).unwrap_or(start)
}

/// What a quarter is called that begins at a moment.
fn period(start: Timestamp) -> String {
    let (year, month, _) = start.date();
    format!("{year}-{}", (month - 1) / 3 + 1)
}

/// Draws up every quarter that is over and was not drawn up yet.
///
/// # Errors
/// A database error.
pub(crate) async fn draw_up(ctx: &Ctx) -> Result<()> {
    let mut db = ctx.db();
    let Some(first) = rows::first_due(&mut db).await? else {
        return Ok(());
    };
    let running = start(ctx.now());
    let mut from = start(first);
    while from < running {
        let until = next(from);
        let name = period(from);
        if !steady::is_drawn_up(&mut db, (SERIES, name.as_str())).await? {
            // No form of the reader's: whoever asks first only sets it going.
            let house = Ctx::house(&ctx.app);
            let unit = house.write(move |tx, ctx| {
                Box::pin(async move { quarter(tx, &name, from, until, ctx.now()).await })
            });
            unit.await?;
        }
        from = until;
    }
    Ok(())
}

async fn quarter(
    tx: &mut Tx,
    name: &str,
    from: Timestamp,
    until: Timestamp,
    now: Timestamp,
) -> Result<()> {
    tx.lock("liaison-figures").await?;
    if steady::is_drawn_up(tx, (SERIES, name)).await? {
        // Somebody was first.
        return Ok(());
    }
    let mut seats: BTreeMap<String, Figures> = BTreeMap::new();
    for r in rows::due_between(tx, from, until).await? {
        let seat = if r.seat.is_empty() {
            DESK.to_owned()
        } else {
            r.seat
        };
        let figures = seats.entry(seat).or_default();
        figures.sources.insert(r.source);
        figures.due += 1;
        if let Some(answered) = r.answered {
            figures.days.push(r.days);
            figures.in_time += i64::from(answered <= r.due);
        }
    }
    let said = seats
        .into_iter()
        .filter_map(|(seat, figures)| Some((format!("{name} {seat}"), figures.said()?)));
    let counts: Counts = said.collect();
    steady::remember(tx, (SERIES, name), now, &counts).await
}

/// What is counted of a seat in a quarter.
#[derive(Debug, Default)]
struct Figures {
    sources: BTreeSet<String>,
    due: i64,
    in_time: i64,
    days: Vec<i64>,
}

impl Figures {
    /// What may be said of it; nothing of fewer than ten who wrote.
    fn said(mut self) -> Option<Vec<i64>> {
        let fewest = usize::try_from(FEWEST_UNLISTED).ok()?;
        if self.sources.len() < fewest {
            return None;
        }
        self.days.sort_unstable();
        let median = if self.days.len() < fewest {
            NONE
        } else {
            self.days.get(self.days.len() / 2).copied().unwrap_or(NONE)
        };
        Some(vec![self.due, self.in_time * 100 / self.due.max(1), median])
    }
}

/// What stands of a seat, the newest quarter first; the empty identifier is the desk's.
///
/// # Errors
/// A database error.
pub async fn published(ctx: &Ctx, seat: &str) -> Result<Vec<Quarter>> {
    draw_up(ctx).await?;
    let seat = if seat.is_empty() { DESK } else { seat };
    let all = steady::last_said(&mut ctx.db(), SERIES).await?;
    let of = |(name, said): (String, steady::LastSaid)| {
        let (period, whose) = name.split_once(' ')?;
        let [due, in_time, median] = said.counts.as_slice() else {
            return None;
        };
        (whose == seat).then(|| Quarter {
            period: period.to_owned(),
            due: *due,
            in_time: *in_time,
            median: Some(*median).filter(|m| *m != NONE),
        })
    };
    let mut own: Vec<Quarter> = all.into_iter().filter_map(of).collect();
    own.reverse();
    Ok(own)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse_date(text).unwrap_or(Timestamp(0))
    }

    #[test]
    fn a_quarter_begins_and_ends_where_the_calendar_says() {
        for (day, name, from, until) in [
            ("2026-03-31", "2026-1", "2026-01-01", "2026-04-01"),
            ("2026-04-01", "2026-2", "2026-04-01", "2026-07-01"),
            ("2026-12-31", "2026-4", "2026-10-01", "2027-01-01"),
        ] {
            let first = start(at(day));
            assert_eq!(first, at(from), "{day}");
            assert_eq!(next(first), at(until), "{day}");
            assert_eq!(period(first), name);
        }
    }

    #[test]
    fn of_few_nothing_is_said_however_often_they_wrote() {
        let mut figures = Figures::default();
        for n in 0..40 {
            figures.sources.insert(format!("{}", n % 9));
            figures.due += 1;
        }
        assert_eq!(figures.said(), None);
        let mut figures = Figures {
            due: 11,
            in_time: 10,
            days: vec![3, 1, 2, 9, 4, 5, 6, 7, 8, 30],
            ..Figures::default()
        };
        figures.sources.extend((0..11).map(|n| n.to_string()));
        assert_eq!(figures.said(), Some(vec![11, 90, 6]));
        let mut figures = Figures {
            due: 10,
            in_time: 0,
            days: vec![3],
            ..Figures::default()
        };
        figures.sources.extend((0..10).map(|n| n.to_string()));
        assert_eq!(figures.said(), Some(vec![10, 0, NONE]));
    }
}
