//! The days on which the Office does not work, for everybody to read: no clock counts them.

use askama::Template;
use axum::response::Response;
use decisions::FreeDay;
use guard::may;
use kernel::{Error, Result, Timestamp, Violations, day, input::LINE};
use web::{Form, Page, Rq, redirect};

use crate::policy::{EditCalendar, SeeCalendar, WorkCalendar};

#[derive(Template)]
#[template(path = "calendar.html")]
struct CalendarPage {
    page: Page,
    /// Date, date in words, name.
    days: Vec<(String, String, String)>,
    may_edit: bool,
    form: Form,
}

pub async fn show(rq: Rq) -> Result<Response> {
    draw(&rq, Form::default(), None).await
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    rq.ctx.authorize::<SeeCalendar>(WorkCalendar)?;
    let mut page = rq
        .page(rq.t("appeals-calendar"))
        .crumb(rq.t("appeals-register"), "/decisions");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    // A year back, so that a clock that ran over a holiday can be followed.
    let from = rq.ctx.now().plus(-day(366)).iso_date();
    let days = decisions::free_days(&mut rq.ctx.db(), &from).await?;
    rq.html(&CalendarPage {
        days: days
            .into_iter()
            .map(|d| {
                let words = Timestamp::parse_date(&d.day).map_or(d.day.clone(), |t| page.date(t));
                (d.day, words, d.name)
            })
            .collect(),
        may_edit: may::<EditCalendar>(&rq.ctx.viewer, &WorkCalendar),
        page,
        form,
    })
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<EditCalendar>(WorkCalendar)?;
    let mut wrong = Violations::new();
    let date = wrong.date("day", form.get("day"), true);
    let name = wrong.line("name", form.get("name"), LINE, true);
    let done = match (date, wrong.check()) {
        (Some(date), Ok(())) => {
            let day = FreeDay {
                day: date.iso_date(),
                name,
            };
            let write = rq.ctx.write(move |tx, ctx| {
                Box::pin(async move { decisions::enter_free_day(tx, &ctx, &day).await })
            });
            write.await
        }
        (_, checked) => checked,
    };
    match done {
        Ok(()) => Ok(redirect("/decisions/calendar?done=saved")),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn remove(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<EditCalendar>(WorkCalendar)?;
    let day = form.get("day").to_owned();
    if day.is_empty() {
        return Err(Error::refused("error-choose"));
    }
    let write = rq.ctx.write(move |tx, ctx| {
        Box::pin(async move { decisions::remove_free_day(tx, &ctx, &day).await })
    });
    write.await?;
    Ok(redirect("/decisions/calendar?done=saved"))
}
