//! The calendar: a month, a week, a day, or a list; narrowed to a kind, a language, an audience.

use askama::Template;
use axum::response::Response;
use guard::may;
use jiff::{
    ToSpan as _,
    civil::{Date, Weekday},
};
use kernel::{Error, Language, Message, Result};
use web::{Form, Page, Rq, address};

use super::{badge, day_in_words, when};
use crate::{
    ics::{self, Telling},
    model::{Audience, Kind, Shown, State},
    policy::{Dates, Prepare, SeeDates, Subscribe},
    store::{self, Filter},
};

kernel::codes! {
    /// How the calendar is looked at.
    enum View { Month = "month", Week = "week", Day = "day", List = "list" }
}

/// Entries that a day of a month shows; the others stand on its own page.
const IN_CELL: usize = 3;
/// Entries of a page at most.
const MOST: i64 = 500;
/// Entries of a page of the list.
const LISTED: usize = 20;

/// An entry as the page prints it.
struct Line {
    href: String,
    title: String,
    lang: &'static str,
    kind: String,
    when: String,
    /// What a clock shows where it begins; empty for whole days.
    time: String,
    /// Code and words of its state, where it is another than usual.
    state: Option<(&'static str, String)>,
    audience: String,
}

struct Cell {
    /// Number of the day; its date in words for those who do not see the table.
    number: String,
    words: String,
    /// The page of the day, where there is something.
    href: String,
    inside: bool,
    today: bool,
    lines: Vec<Line>,
    more: String,
}

#[derive(Template)]
#[template(path = "calendar.html")]
struct CalendarPage {
    page: Page,
    tabs: Vec<(String, String, bool)>,
    heading: String,
    weekdays: Vec<String>,
    weeks: Vec<Vec<Cell>>,
    /// Days with their entries: of a week, a day or the list.
    days: Vec<(String, Vec<Line>)>,
    is_month: bool,
    /// Nothing stands in the whole month.
    free: bool,
    before: String,
    after: String,
    kinds: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    audiences: Vec<(String, String)>,
    view: &'static str,
    at: String,
    form: Form,
    may_prepare: bool,
    may_subscribe: bool,
}

/// With which day a week begins where a language is read: a Saturday where most read Arabic, a Sunday nowhere here.
const fn week_begins(language: Language) -> Weekday {
    match language {
        Language::Arabic => Weekday::Saturday,
        _ => Weekday::Monday,
    }
}

fn plus(day: Date, days: i64) -> Result<Date> {
    day.checked_add(days.days()).map_err(Error::internal)
}

/// The first day of the week in which a day falls.
fn week_of(day: Date, begins: Weekday) -> Result<Date> {
    let back = i64::from(day.weekday().to_monday_zero_offset())
        - i64::from(begins.to_monday_zero_offset());
    plus(day, -back.rem_euclid(7))
}

/// The address of a view, narrowed as this page is.
fn to(form: &Form, view: View, at: &str) -> String {
    address(
        "/calendar",
        &[
            ("view", view.code()),
            ("at", at),
            ("kind", form.get("kind")),
            ("language", form.get("language")),
            ("audience", form.get("audience")),
        ],
    )
}

fn line(page: &Page, d: &Shown) -> Result<Line> {
    let (lang, title) = d.title.best(page.language());
    Ok(Line {
        href: d.href.clone(),
        title: title.to_owned(),
        lang: lang.code(),
        kind: page.code("calendar-kind", d.kind.code()),
        when: when(page, d)?,
        time: if d.whole {
            String::new()
        } else {
            d.zone.time(d.starts)?
        },
        state: (d.state != State::Published)
            .then(|| (badge(d.state), page.code("calendar-state", d.state.code()))),
        audience: page.code("calendar-audience", d.audience.code()),
    })
}

/// The entries of each day of a span, those of several days on each of them.
fn by_day(page: &Page, shown: &[Shown], from: Date, to: Date) -> Result<Vec<(Date, Vec<Line>)>> {
    let mut all = Vec::new();
    let mut day = from;
    while day <= to {
        let iso = day.to_string();
        let here = shown
            .iter()
            .filter(|d| d.day.as_str() <= iso.as_str() && iso.as_str() <= d.last_day.as_str());
        let lines: Vec<Line> = here.map(|d| line(page, d)).collect::<Result<_>>()?;
        all.push((day, lines));
        day = plus(day, 1)?;
    }
    Ok(all)
}

fn options<T: Copy>(
    page: &Page,
    any: &str,
    prefix: &str,
    values: &[T],
    code: impl Fn(T) -> &'static str,
) -> Vec<(String, String)> {
    let one = |v: &T| (code(*v).to_owned(), page.code(prefix, code(*v)));
    let all = (String::new(), page.t(any));
    std::iter::once(all).chain(values.iter().map(one)).collect()
}

/// What an address asks for: nothing of it is taken that is not known.
struct Asked {
    view: View,
    at: Date,
    filter: Filter,
    form: Form,
}

fn asked(rq: &Rq) -> Result<Asked> {
    let today: Date = rq.ctx.now().iso_date().parse().map_err(Error::internal)?;
    let view = View::from_code(rq.query.get("view")).unwrap_or(View::Month);
    let given = kernel::Timestamp::parse_date(rq.query.get("at")).map(|t| t.iso_date());
    let at: Option<Date> = given.and_then(|iso| iso.parse().ok());
    // Years that people plan in: beyond them there is nothing to look for.
    let at = at.filter(|d| (1970..=2190).contains(&d.year()));
    let kind = Kind::from_code(rq.query.get("kind"));
    let language = Language::from_code(rq.query.get("language"));
    let audience = Audience::from_code(rq.query.get("audience"));
    let mut form = Form::default();
    form.set("kind", kind.map_or("", Kind::code));
    form.set("language", language.map_or("", Language::code));
    form.set("audience", audience.map_or("", Audience::code));
    let filter = Filter {
        kind,
        language: form.get("language").to_owned(),
        audience: form.get("audience").to_owned(),
    };
    Ok(Asked {
        view,
        at: at.unwrap_or(today),
        filter,
        form,
    })
}

/// The first and the last day of a view.
fn bounds(view: View, at: Date, begins: Weekday) -> Result<(Date, Date)> {
    Ok(match view {
        View::Month => {
            let first = at.first_of_month();
            (first, plus(first, i64::from(first.days_in_month()) - 1)?)
        }
        View::Week => {
            let first = week_of(at, begins)?;
            (first, plus(first, 6)?)
        }
        View::Day | View::List => (at, at),
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDates>(Dates)?;
    let asked = asked(&rq)?;
    let page = rq.page(rq.t("calendar-title"));
    let begins = week_begins(rq.ctx.language);
    let (first, last) = bounds(asked.view, asked.at, begins)?;
    let mut weeks: Vec<Vec<Cell>> = Vec::new();
    let mut days: Vec<(String, Vec<Line>)> = Vec::new();
    let (mut before, mut after) = (String::new(), String::new());
    let viewer = &rq.ctx.viewer;
    let mut db = rq.ctx.db();
    if asked.view == View::List {
        let cursor = rq.query.get("after");
        let (day, id) = cursor.split_once(' ').unwrap_or(("", ""));
        let from = first.to_string();
        let most = i64::try_from(LISTED).unwrap_or(i64::MAX) + 1;
        let mut shown = store::from(&mut db, viewer, &asked.filter, &from, (day, id), most).await?;
        if shown.len() > LISTED {
            shown.truncate(LISTED);
            if let Some(d) = shown.last() {
                let cursor = format!("{} {}", d.day, d.id);
                after = to(&asked.form, View::List, rq.query.get("at"));
                after.push_str(&address("", &[("after", &cursor)]).replace('?', "&"));
            }
        }
        for d in &shown {
            let words = day_in_words(&page, &d.day);
            let line = line(&page, d)?;
            match days.last_mut() {
                Some((day, lines)) if *day == words => lines.push(line),
                _ => days.push((words, vec![line])),
            }
        }
    } else {
        // A month is a table of whole weeks.
        let (from, until) = if asked.view == View::Month {
            let from = week_of(first, begins)?;
            (from, plus(week_of(last, begins)?, 6)?)
        } else {
            (first, last)
        };
        let span = (from.to_string(), until.to_string());
        let span = (span.0.as_str(), span.1.as_str());
        let shown = store::between(&mut db, viewer, &asked.filter, span, MOST).await?;
        let all = by_day(&page, &shown, from, until)?;
        let edges = (first.to_string(), last.to_string());
        let edges = (edges.0.as_str(), edges.1.as_str());
        let (back, on) = store::beside(&mut db, viewer, &asked.filter, edges).await?;
        before = beside(&asked, &back, begins)?;
        after = beside(&asked, &on, begins)?;
        if asked.view == View::Month {
            weeks = cells(&rq, &page, &asked, all, first)?;
        } else {
            let there = all.into_iter().filter(|(_, lines)| !lines.is_empty());
            days = there
                .map(|(day, lines)| (day_in_words(&page, &day.to_string()), lines))
                .collect();
        }
    }
    let at = match asked.view {
        View::List => asked.at,
        _ => first,
    };
    rq.html(&CalendarPage {
        tabs: tabs(&page, &asked, begins)?,
        heading: heading(&page, asked.view, first, last),
        weekdays: (0..7)
            .map(|n| {
                let number = (begins.to_monday_zero_offset() + n) % 7 + 1;
                page.t(&format!("calendar-weekday-{number}"))
            })
            .collect(),
        free: weeks.iter().flatten().all(|c| c.lines.is_empty()),
        weeks,
        days,
        is_month: asked.view == View::Month,
        before,
        after,
        kinds: options(
            &page,
            "calendar-any-kind",
            "calendar-kind",
            Kind::ALL,
            Kind::code,
        ),
        languages: std::iter::once((String::new(), page.t("calendar-any-language")))
            .chain(web::language_options())
            .collect(),
        audiences: options(
            &page,
            "calendar-any-audience",
            "calendar-audience",
            Audience::ALL,
            Audience::code,
        ),
        view: asked.view.code(),
        at: at.to_string(),
        may_prepare: may::<Prepare>(viewer, &Dates),
        may_subscribe: may::<Subscribe>(viewer, &Dates),
        form: asked.form,
        page,
    })
}

/// The address of the same view around a day; empty where there is none.
fn beside(asked: &Asked, iso: &str, begins: Weekday) -> Result<String> {
    let Ok(day) = iso.parse::<Date>() else {
        return Ok(String::new());
    };
    let (first, _) = bounds(asked.view, day, begins)?;
    Ok(to(&asked.form, asked.view, &first.to_string()))
}

/// The ways to look at the calendar, each around the same day.
fn tabs(page: &Page, asked: &Asked, begins: Weekday) -> Result<Vec<(String, String, bool)>> {
    let mut all = Vec::new();
    for view in View::ALL {
        let (first, _) = bounds(*view, asked.at, begins)?;
        let at = match view {
            View::List => String::new(),
            _ => first.to_string(),
        };
        let words = page.code("calendar-view", view.code());
        all.push((words, to(&asked.form, *view, &at), *view == asked.view));
    }
    Ok(all)
}

fn heading(page: &Page, view: View, first: Date, last: Date) -> String {
    match view {
        View::Month => {
            let month = page.t(&format!("calendar-month-{}", first.month()));
            let message = Message::new("calendar-month-of-year")
                .with("month", month)
                .with("year", format!("{:04}", first.year()));
            page.message(&message)
        }
        View::Week => {
            let message = Message::new("calendar-span-days")
                .with("first", day_in_words(page, &first.to_string()))
                .with("last", day_in_words(page, &last.to_string()));
            page.message(&message)
        }
        View::Day => day_in_words(page, &first.to_string()),
        View::List => page.t1(
            "calendar-from-day",
            "day",
            day_in_words(page, &first.to_string()),
        ),
    }
}

/// The weeks of a month.
fn cells(
    rq: &Rq,
    page: &Page,
    asked: &Asked,
    all: Vec<(Date, Vec<Line>)>,
    first: Date,
) -> Result<Vec<Vec<Cell>>> {
    let today = rq.ctx.now().iso_date();
    let mut weeks: Vec<Vec<Cell>> = Vec::new();
    for (n, (day, mut lines)) in all.into_iter().enumerate() {
        let iso = day.to_string();
        let rest = lines.len().saturating_sub(IN_CELL);
        let some = !lines.is_empty();
        lines.truncate(IN_CELL);
        let cell = Cell {
            number: page.number(i64::from(day.day())),
            words: day_in_words(page, &iso),
            href: if some {
                to(&asked.form, View::Day, &iso)
            } else {
                String::new()
            },
            inside: day.month() == first.month(),
            today: iso == today,
            lines,
            more: if rest > 0 {
                page.tn("calendar-more", i64::try_from(rest).unwrap_or(i64::MAX))
            } else {
                String::new()
            },
        };
        if n % 7 == 0 {
            weeks.push(Vec::new());
        }
        if let Some(week) = weeks.last_mut() {
            week.push(cell);
        }
    }
    Ok(weeks)
}

/// The public calendar as a file: the same for everybody who asks.
pub async fn ics(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDates>(Dates)?;
    let mut ctx = rq.ctx.clone();
    ctx.viewer = guard::Viewer::default();
    let telling = Telling {
        language: ctx.language,
        busy: None,
        name: rq.t("calendar-title"),
    };
    let kind = |d: &Shown| {
        let code = d.kind.code().replace('_', "-");
        rq.t(&format!("calendar-kind-{code}"))
    };
    let calendar = ics::of_all(&ctx, &telling, kind).await?;
    Ok(web::icalendar("calendar", icalendar::write(&calendar)))
}
