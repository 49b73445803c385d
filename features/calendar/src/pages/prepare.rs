//! An event is written down, changed, published, cancelled; one of its dates is moved or left out.

use askama::Template;
use axum::response::Response;
use decisions::Zone;
use icalendar::{End, Every, Rule, When};
use kernel::{Error, Language, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::{below, load, refused, show};
use crate::{
    commands::{self, Fields},
    dates::{civil, last_day},
    model::{Access, Audience, Event, Kind, Meeting, Reveal, codes},
    policy::{Dates, Edit, Move, Prepare},
};

/// The ways to recur that the form offers; `kept` is what a file brought and the form cannot say.
const REPEATS: [&str; 6] = [
    "never",
    "daily",
    "weekly",
    "monthly",
    "monthly_weekday",
    "yearly",
];

#[derive(Template)]
#[template(path = "event_form.html")]
struct PreparePage {
    page: Page,
    action: String,
    kinds: Vec<(String, String)>,
    audiences: Vec<(String, String)>,
    meetings: Vec<(String, String)>,
    reveals: Vec<(String, String)>,
    zones: Vec<(String, String)>,
    repeats: Vec<(String, String)>,
    weekdays: Vec<(String, String, bool)>,
    languages: Vec<(String, String, bool)>,
    interpretation: Vec<(String, String, bool)>,
    access: Vec<(String, String, bool)>,
    others: Vec<Language>,
    form: Form,
}

async fn draw(
    rq: &Rq,
    e: Option<&Event>,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = match e {
        Some(e) => below(rq, e, "calendar-edit"),
        None => rq
            .page(rq.t("calendar-new"))
            .crumb(rq.t("calendar-title"), "/calendar"),
    };
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let said = |code: &str, words: String| (code.to_owned(), words);
    let spoken = |field: &str| {
        Language::ALL
            .iter()
            .map(|l| {
                let ticked = form.holds(field, l.code());
                (l.code().to_owned(), l.own_name().to_owned(), ticked)
            })
            .collect::<Vec<_>>()
    };
    let mut repeats: Vec<(String, String)> = REPEATS
        .iter()
        .map(|r| said(r, page.code("calendar-repeat", r)))
        .collect();
    if !form.get("rule").is_empty() {
        repeats.push(said("kept", page.code("calendar-repeat", "kept")));
    }
    let mut zones = Zone::names();
    // A file may have brought a zone by a name that is not offered: it stays, for another one would move the event.
    let own = e.map(|e| e.zone.to_string());
    zones.extend(own.filter(|own| !zones.contains(own)));
    rq.html(&PreparePage {
        action: e.map_or_else(
            || "/calendar/new".to_owned(),
            |e| format!("{}/edit", e.href()),
        ),
        kinds: Kind::OWN
            .iter()
            .map(|k| said(k.code(), page.code("calendar-kind", k.code())))
            .collect(),
        audiences: Audience::ALL
            .iter()
            .map(|a| said(a.code(), page.code("calendar-audience", a.code())))
            .collect(),
        meetings: Meeting::ALL
            .iter()
            .map(|m| said(m.code(), page.code("calendar-meeting", m.code())))
            .collect(),
        reveals: Reveal::ALL
            .iter()
            .map(|r| said(r.code(), page.code("calendar-reveal", r.code())))
            .collect(),
        zones: zones.into_iter().map(|z| (z.clone(), z)).collect(),
        repeats,
        weekdays: icalendar::DAYS
            .iter()
            .enumerate()
            .map(|(n, code)| {
                let words = page.t(&format!("calendar-weekday-{}", n + 1));
                ((*code).to_owned(), words, form.holds("weekdays", code))
            })
            .collect(),
        languages: spoken("languages"),
        interpretation: spoken("interpretation"),
        access: Access::ALL
            .iter()
            .map(|a| {
                let words = page.code("calendar-access", a.code());
                (a.code().to_owned(), words, form.holds("access", a.code()))
            })
            .collect(),
        others: Language::ALL
            .iter()
            .copied()
            .filter(|l| *l != Language::English)
            .collect(),
        page,
        form,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Prepare>(Dates)?;
    let mut form = Form::default();
    for (name, value) in [
        ("kind", Kind::Meeting.code()),
        ("zone", "America/New_York"),
        ("time", "10:00"),
        ("end_time", "11:00"),
        ("audience", Audience::Network.code()),
        ("meeting", Meeting::Online.code()),
        ("reveal", Reveal::Registered.code()),
        ("repeat", "never"),
    ] {
        form.set(name, value);
    }
    draw(&rq, None, form, None).await
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Prepare>(Dates)?;
    let invites = form.get("audience") == Audience::Invited.code();
    let done = match Fields::check(&form) {
        Ok(fields) => commands::add(&rq.ctx, permit, fields).await,
        Err(e) => Err(e),
    };
    match refused(done)? {
        Ok(id) if invites => Ok(redirect(&format!("/calendar/{id}/invited?done=saved"))),
        Ok(id) => Ok(redirect(&format!("/calendar/{id}?done=saved"))),
        Err(wrong) => draw(&rq, None, form, Some(&wrong)).await,
    }
}

/// The fields of a rule, where the form can say it.
fn repeat(form: &mut Form, rule: &Rule, first: jiff::civil::Date) {
    let single = rule.by_month_day.is_empty() && rule.week_start == jiff::civil::Weekday::Monday;
    let plain = rule.by_day.is_empty();
    let code = match rule.every {
        Every::Day if single && plain => "daily",
        Every::Week if single && rule.by_day.iter().all(|(n, _)| *n == 0) => "weekly",
        Every::Month if single && plain => "monthly",
        // Of another day of the month than the first one is, the form cannot say it.
        Every::Month if single && rule.by_day == [commands::weekday_of_month(first)] => {
            "monthly_weekday"
        }
        Every::Year if single && plain => "yearly",
        _ => "kept",
    };
    form.set("repeat", code);
    form.set(
        "rule",
        if code == "kept" {
            rule.text()
        } else {
            String::new()
        },
    );
    form.set("interval", rule.interval.to_string());
    for (_, day) in &rule.by_day {
        let at = usize::try_from(day.to_monday_zero_offset()).unwrap_or(0);
        if let Some(code) = icalendar::DAYS.get(at) {
            form.set("weekdays", *code);
        }
    }
    match &rule.end {
        End::Never => {}
        End::Count(n) => form.set("count", n.to_string()),
        End::Until(When::Day(day)) => form.set("until", day.to_string()),
        End::Until(other) => form.set("until", other.civil().date().to_string()),
    }
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let e = rq.ctx.authorize::<Edit>(load(&rq).await?)?.into_inner();
    let mut form = Form::default();
    // Whole days are said by the last of them; what ends at midnight ends on the day that then begins.
    let end_day = if e.whole {
        last_day(&e.zone, e.starts, e.ends)?
    } else {
        e.zone.iso_date(e.ends)?
    };
    let until = e.register_until.map(|at| e.zone.iso_date(at)).transpose()?;
    let seats = if e.seats > 0 {
        e.seats.to_string()
    } else {
        String::new()
    };
    for (name, value) in [
        ("kind", e.kind.code().to_owned()),
        ("day", e.zone.iso_date(e.starts)?),
        ("time", e.zone.time(e.starts)?),
        ("end_day", end_day),
        ("end_time", e.zone.time(e.ends)?),
        ("zone", e.zone.to_string()),
        ("meeting", e.meeting.code().to_owned()),
        ("place", e.place.clone()),
        ("link", e.link.clone()),
        ("reveal", e.reveal.code().to_owned()),
        ("audience", e.audience.code().to_owned()),
        ("seats", seats),
        ("register_until", until.unwrap_or_default()),
        ("version", e.version.to_string()),
    ] {
        form.set(name, value);
    }
    for (name, ticked) in [
        ("whole", e.whole),
        ("registers", e.registers),
        ("asks_needs", e.asks_needs),
    ] {
        if ticked {
            form.set(name, "on");
        }
    }
    for (name, list) in [
        ("languages", &e.languages),
        ("interpretation", &e.interpretation),
    ] {
        for language in codes::<Language>(list) {
            form.set(name, language.code());
        }
    }
    for access in codes::<Access>(&e.access) {
        form.set("access", access.code());
    }
    match e.recurs() {
        Some(rule) => repeat(&mut form, &rule, civil(&e.zone, e.starts)?.date()),
        None => form.set("repeat", "never"),
    }
    for language in Language::ALL {
        form.set(&format!("title-{language}"), e.title.get(*language));
        form.set(&format!("about-{language}"), e.about.get(*language));
    }
    draw(&rq, Some(&e), form, None).await
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let e = load(&rq).await?;
    let permit = rq.ctx.authorize::<Edit>(e.clone())?;
    let version = form.get("version").parse().unwrap_or(-1);
    let done = match Fields::check(&form) {
        Ok(fields) => commands::edit(&rq.ctx, permit, fields, version).await,
        Err(e) => Err(e),
    };
    match refused(done)? {
        Ok(()) => Ok(redirect(&format!("{}?done=saved", e.href()))),
        Err(wrong) => draw(&rq, Some(&e), form, Some(&wrong)).await,
    }
}

/// Publishes a draft, or cancels: the button says which.
pub async fn move_on(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Move>(load(&rq).await?)?;
    let href = permit.href();
    match form.get("do") {
        "publish" => commands::publish(&rq.ctx, permit).await?,
        "cancel" => {
            let done = commands::cancel(&rq.ctx, permit, form.get("reason")).await;
            if let Err(wrong) = refused(done)? {
                return show::again(&rq, form, &wrong).await;
            }
        }
        _ => return Err(Error::refused("error-choose")),
    }
    Ok(redirect(&format!("{href}?done=saved")))
}

/// Moves one date of a recurring event, or leaves it out.
pub async fn differ(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Edit>(load(&rq).await?)?;
    let href = permit.href();
    match refused(commands::differ(&rq.ctx, permit, &form).await)? {
        Ok(()) => Ok(redirect(&format!("{href}?done=saved"))),
        Err(wrong) => show::again(&rq, form, &wrong).await,
    }
}
