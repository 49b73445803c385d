//! A briefing is written down, changed, called, closed, cancelled.

use askama::Template;
use axum::response::Response;
use decisions::Zone;
use kernel::{Error, Language, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands::{self, Fields},
    model::{Audience, Briefing, Host, Meeting},
    pages::{below, load},
    policy::{Briefings, Edit, Move, Prepare},
    store,
};

#[derive(Template)]
#[template(path = "prepare.html")]
struct PreparePage {
    page: Page,
    action: String,
    series: Vec<(String, String)>,
    hosts: Vec<(String, String)>,
    audiences: Vec<(String, String)>,
    meetings: Vec<(String, String)>,
    zones: Vec<(String, String)>,
    others: Vec<Language>,
    form: Form,
}

async fn draw(
    rq: &Rq,
    b: Option<&Briefing>,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = match b {
        Some(b) => below(rq, b, "briefings-edit"),
        None => rq
            .page(rq.t("briefings-new"))
            .crumb(rq.t("briefings-title"), "/briefings"),
    };
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let all = store::series(&mut rq.ctx.db()).await?;
    let open = all.iter().filter(|s| s.ended.is_none());
    let named = |s: &crate::model::Series| {
        let title = s.title.best(rq.ctx.language).1;
        (s.id.to_string(), title.to_owned())
    };
    let none = (String::new(), page.t("briefings-no-series"));
    rq.html(&PreparePage {
        action: b.map_or_else(
            || "/briefings/new".to_owned(),
            |b| format!("{}/edit", b.href()),
        ),
        series: std::iter::once(none).chain(open.map(named)).collect(),
        hosts: Host::ALL
            .iter()
            .map(|h| (h.code().to_owned(), page.code("briefings-host", h.code())))
            .collect(),
        audiences: Audience::ALL
            .iter()
            .map(|a| {
                (
                    a.code().to_owned(),
                    page.code("briefings-audience", a.code()),
                )
            })
            .collect(),
        meetings: Meeting::ALL
            .iter()
            .map(|m| {
                (
                    m.code().to_owned(),
                    page.code("briefings-meeting", m.code()),
                )
            })
            .collect(),
        zones: Zone::names().into_iter().map(|z| (z.clone(), z)).collect(),
        others: super::others(),
        page,
        form,
    })
}

pub async fn new(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Prepare>(Briefings)?;
    let mut form = Form::default();
    for (name, value) in [
        ("series", rq.query.get("series")),
        ("zone", "America/New_York"),
        ("time", "10:00"),
        ("together", "1"),
        ("answer_days", "10"),
        ("audience", Audience::Network.code()),
        ("meeting", Meeting::InPerson.code()),
    ] {
        form.set(name, value);
    }
    draw(&rq, None, form, None).await
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Prepare>(Briefings)?;
    let done = match Fields::check(&rq.ctx, &form).await {
        Ok(fields) => commands::add(&rq.ctx, permit, fields).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(id) => Ok(redirect(&format!("/briefings/{id}?done=saved"))),
        Err(Error::Rejected(wrong)) => draw(&rq, None, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn edit(rq: Rq) -> Result<Response> {
    let b = rq.ctx.authorize::<Edit>(load(&rq).await?)?.into_inner();
    let mut form = Form::default();
    let local = |at| b.zone.iso_date(at).unwrap_or_default();
    for (name, value) in [
        ("series", b.series.clone()),
        ("host", b.host.code().to_owned()),
        ("meeting", b.meeting.code().to_owned()),
        ("place", b.place.clone()),
        ("link", b.link.clone()),
        ("day", local(b.starts)),
        ("time", b.zone.time(b.starts).unwrap_or_default()),
        ("zone", b.zone.to_string()),
        ("audience", b.audience.code().to_owned()),
        ("seats", b.seats.to_string()),
        ("together", b.together.to_string()),
        ("call_until", local(b.call_until)),
        ("answer_days", b.answer_days.to_string()),
        ("version", b.version.to_string()),
    ] {
        form.set(name, value);
    }
    for language in Language::ALL {
        form.set(&format!("title-{language}"), b.title.get(*language));
        form.set(&format!("about-{language}"), b.about.get(*language));
    }
    draw(&rq, Some(&b), form, None).await
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let b = load(&rq).await?;
    let permit = rq.ctx.authorize::<Edit>(b.clone())?;
    let version = form.get("version").parse().unwrap_or(-1);
    let done = match Fields::check(&rq.ctx, &form).await {
        Ok(fields) => commands::edit(&rq.ctx, permit, fields, version).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect(&format!("{}?done=saved", b.href()))),
        Err(Error::Rejected(wrong)) => draw(&rq, Some(&b), form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// Calls a draft, closes a call, or cancels: the button says which.
pub async fn move_on(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Move>(load(&rq).await?)?;
    let href = permit.href();
    match form.get("do") {
        "call" => commands::call(&rq.ctx, permit).await?,
        "close" => commands::close(&rq.ctx, permit).await?,
        "cancel" => {
            let done = commands::cancel(&rq.ctx, permit, form.get("reason")).await;
            if let Err(Error::Rejected(wrong)) = done {
                return super::show::again(&rq, form, &wrong).await;
            }
            done?;
        }
        _ => return Err(Error::refused("error-choose")),
    }
    Ok(redirect(&format!("{href}?done=saved")))
}
