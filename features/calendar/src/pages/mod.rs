//! The pages.

pub mod bring;
pub mod grid;
pub mod people;
pub mod prepare;
pub mod show;
pub mod subscribe;

use decisions::Zone;
use kernel::{Error, Language, Result, Timestamp, Violations};
use web::{Page, Rq};

use crate::{
    commands,
    model::{Event, Shown, State},
};

/// The event of the address.
async fn load(rq: &Rq) -> Result<Event> {
    commands::find(&rq.ctx, rq.id("id")?).await
}

/// A page below an event's own.
fn below(rq: &Rq, e: &Event, key: &str) -> Page {
    rq.page(rq.t(key))
        .crumb(rq.t("calendar-title"), "/calendar")
        .crumb(e.title.best(rq.ctx.language).1, e.href())
}

/// A day of the calendar in words.
fn day_in_words(page: &Page, iso: &str) -> String {
    Timestamp::parse_date(iso).map_or_else(|| iso.to_owned(), |day| page.date(day))
}

/// When something is, in its own zone, in words.
fn span(
    page: &Page,
    zone: &Zone,
    (starts, ends): (Timestamp, Timestamp),
    whole: bool,
) -> Result<String> {
    let first = zone.iso_date(starts)?;
    let last = crate::dates::last_day(zone, starts, ends)?;
    let words = |key: &str, pairs: &[(&str, String)]| {
        let message = pairs
            .iter()
            .fold(kernel::Message::new(key), |m, (name, value)| {
                m.with(name, value)
            });
        page.message(&message)
    };
    let (from, to) = (zone.time(starts)?, zone.time(ends)?);
    if starts == ends && !whole {
        let day = day_in_words(page, &first);
        let pairs = [("day", day), ("from", from), ("zone", zone.to_string())];
        return Ok(words("calendar-span-moment", &pairs));
    }
    Ok(match (whole, first == last) {
        (true, true) => day_in_words(page, &first),
        (true, false) => words(
            "calendar-span-days",
            &[
                ("first", day_in_words(page, &first)),
                ("last", day_in_words(page, &last)),
            ],
        ),
        (false, true) => words(
            "calendar-span-times",
            &[
                ("day", day_in_words(page, &first)),
                ("from", from),
                ("to", to),
                ("zone", zone.to_string()),
            ],
        ),
        (false, false) => words(
            "calendar-span-long",
            &[
                ("first", day_in_words(page, &first)),
                ("from", from),
                ("last", day_in_words(page, &last)),
                ("to", to),
                ("zone", zone.to_string()),
            ],
        ),
    })
}

/// When a date is, in words.
fn when(page: &Page, d: &Shown) -> Result<String> {
    span(page, &d.zone, (d.starts, d.ends), d.whole)
}

/// The colour of a state.
const fn badge(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Published => "open",
        State::Cancelled => "declined",
    }
}

/// The languages of a list of codes by their own names, in one line.
fn languages(page: &Page, list: &str) -> String {
    let names: Vec<String> = crate::model::codes::<Language>(list)
        .into_iter()
        .map(|l| l.own_name().to_owned())
        .collect();
    page.list(&names)
}

/// What a refused form says, or the error that it is.
fn refused<T>(done: Result<T>) -> Result<std::result::Result<T, Violations>> {
    match done {
        Ok(done) => Ok(Ok(done)),
        Err(Error::Rejected(wrong)) => Ok(Err(wrong)),
        Err(e) => Err(e),
    }
}
