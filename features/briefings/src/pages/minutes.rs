//! Minutes are written and published, and what was promised is written down.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Language, Result, Violations};
use web::{Form, Page, Rq, language_options, redirect};

use crate::{
    commands,
    model::Briefing,
    pages::{below, load, promises::Promise},
    policy::WriteMinutes,
    store,
};

#[derive(Template)]
#[template(path = "minutes.html")]
struct MinutesPage {
    page: Page,
    href: String,
    waiting: i64,
    promised: Vec<Promise>,
    others: Vec<Language>,
    languages: Vec<(String, String)>,
    form: Form,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let b = load(&rq).await?;
    let b = rq.ctx.authorize::<WriteMinutes>(b)?.into_inner();
    print(&rq, &b, Form::default(), None).await
}

async fn print(
    rq: &Rq,
    b: &Briefing,
    mut form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = below(rq, b, "briefings-minutes");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    // What was typed into the other form of the page must not take away what is stored.
    if form.get("do") != "minutes" {
        for language in Language::ALL {
            form.set(&format!("minutes-{language}"), b.minutes.get(*language));
        }
        form.set("version", b.version.to_string());
    }
    if form.get("language").is_empty() {
        form.set("language", rq.ctx.language.code());
    }
    let mut db = rq.ctx.db();
    let promised = engagement::commitments_of(&mut db, &b.engagement()).await?;
    rq.html(&MinutesPage {
        href: b.href(),
        waiting: store::unanswered(&mut db, b.id).await?,
        promised: promised
            .iter()
            .map(|c| Promise::of(&page, c, rq.ctx.now()))
            .collect(),
        others: super::others(),
        languages: language_options(),
        form,
        page,
    })
}

/// Publishes minutes, or adds a commitment: the button says which.
pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let b = load(&rq).await?;
    let permit = rq.ctx.authorize::<WriteMinutes>(b.clone())?;
    let (done, to) = match form.get("do") {
        "promise" => (
            commands::add_commitment(&rq.ctx, permit, &form).await,
            format!("{}/minutes?done=saved#promises", b.href()),
        ),
        "minutes" => (
            commands::publish_minutes(&rq.ctx, permit, &form).await,
            format!("{}?done=saved", b.href()),
        ),
        _ => return Err(Error::refused("error-choose")),
    };
    match done {
        Ok(()) => Ok(redirect(&to)),
        Err(Error::Rejected(wrong)) => print(&rq, &b, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}
