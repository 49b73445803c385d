//! Series: which briefings are owed every year, and how this year's and the last ones stand.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Language, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands::{self, NewSeries, Standing},
    pages::refused,
    policy::{Briefings, Prepare, SeeDuties},
    store,
};

/// Years that are looked back on.
const YEARS: i64 = 3;

struct Year {
    year: String,
    state: (&'static str, String),
    last_day: String,
}

struct One {
    id: String,
    title: String,
    lang: &'static str,
    month: String,
    ended: String,
    years: Vec<Year>,
    open: bool,
}

#[derive(Template)]
#[template(path = "series.html")]
struct SeriesPage {
    page: Page,
    all: Vec<One>,
    may_add: bool,
    months: Vec<(String, String)>,
    others: Vec<Language>,
    form: Form,
}

const fn colour(standing: Standing) -> &'static str {
    match standing {
        Standing::Held => "good",
        Standing::Planned => "open",
        Standing::Missing => "warn",
        Standing::Late => "overdue",
    }
}

pub async fn show(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDuties>(Briefings)?;
    print(&rq, Form::default(), None).await
}

async fn print(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t("briefings-series"))
        .crumb(rq.t("briefings-title"), "/briefings");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let now = rq.ctx.now();
    let this = now.date().0;
    let mut all = Vec::new();
    for s in store::series(&mut db).await? {
        let mut years = Vec::new();
        let until = s.ended.map_or(this, |at| at.date().0);
        for year in (s.since.max(until - YEARS + 1)..=until.max(s.since)).rev() {
            let (standing, last) = commands::duty(&mut db, &s, year, now).await?;
            years.push(Year {
                year: year.to_string(),
                state: (
                    colour(standing),
                    page.code("briefings-duty", standing.code()),
                ),
                last_day: page.date(last),
            });
        }
        let (lang, title) = s.title.best(rq.ctx.language);
        all.push(One {
            id: s.id.to_string(),
            title: title.to_owned(),
            lang: lang.code(),
            month: page.t(&format!("briefings-month-{}", s.month)),
            ended: s.ended.map(|at| page.date(at)).unwrap_or_default(),
            open: s.ended.is_none(),
            years,
        });
    }
    rq.html(&SeriesPage {
        all,
        may_add: may::<Prepare>(&rq.ctx.viewer, &Briefings),
        months: (1..=12)
            .map(|m| (m.to_string(), page.t(&format!("briefings-month-{m}"))))
            .collect(),
        others: super::others(),
        form,
        page,
    })
}

/// Adds a series, or ends one: the button says which.
pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Prepare>(Briefings)?;
    let done = if form.get("do") == "end" {
        let id = form.get("id").parse().map_err(|_| Error::NotFound)?;
        commands::end_series(&rq.ctx, permit, id).await
    } else {
        match NewSeries::check(&form) {
            Ok(new) => commands::add_series(&rq.ctx, permit, new).await,
            Err(e) => Err(e),
        }
    };
    match refused(done)? {
        None => Ok(redirect("/briefings/series?done=saved")),
        Some(wrong) => print(&rq, form, Some(&wrong)).await,
    }
}
