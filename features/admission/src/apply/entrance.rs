//! The way in and back: what is asked, a code that is shown once, and leaving.

use askama::Template;
use axum::response::Response;
use decisions::{ADMISSION, CriteriaVersion};
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::{IDLE, commands, mine, page, to_return};
use crate::{
    model::AFTERWARDS,
    policy::{Begin, Entrance, SeeEntrance, SeeOwn},
};

/// A criterion in the reader's language, or in another with its code.
struct Shown {
    title: String,
    text: String,
    lang: &'static str,
}

#[derive(Template)]
#[template(path = "apply/entrance.html")]
struct EntrancePage {
    page: Page,
    version: CriteriaVersion,
    criteria: Vec<Shown>,
    days: i64,
    idle: i64,
    kept: i64,
    /// Whether this browser has an application open.
    open: bool,
}

#[derive(Template)]
#[template(path = "apply/return.html")]
struct ReturnPage {
    page: Page,
}

#[derive(Template)]
#[template(path = "apply/code.html")]
struct CodePage {
    page: Page,
    code: String,
    again: bool,
}

pub async fn show(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeEntrance>(Entrance)?;
    let mut db = rq.ctx.db();
    let version = decisions::in_force(&mut db, &ADMISSION).await?;
    let criteria = decisions::criteria(&mut db, version.id).await?;
    let shown = criteria.iter().map(|c| {
        let (language, text) = c.text.best(rq.ctx.language);
        Shown {
            title: c.title.best(rq.ctx.language).1.to_owned(),
            text: text.to_owned(),
            lang: language.code(),
        }
    });
    rq.html(&EntrancePage {
        criteria: shown.collect(),
        version,
        days: i64::from(ADMISSION.decide_within),
        idle: IDLE.1,
        kept: AFTERWARDS,
        open: super::opened(&rq).is_some(),
        page: rq.page(rq.t("admission-apply-title")),
    })
}

fn shown_once(rq: &Rq, opened: &commands::Opened, again: bool) -> Result<Response> {
    let page = page(rq, "admission-apply-code-title");
    let response = rq.html(&CodePage {
        page,
        code: opened.code.shown(),
        again,
    })?;
    Ok(rq.with_code_session(response, &opened.cookie))
}

pub async fn start(rq: Rq, _form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Begin>(Entrance)?;
    match commands::begin(&rq.ctx, permit).await? {
        Some(opened) => shown_once(&rq, &opened, false),
        // The form came a second time: what it began is open in this browser, or nowhere.
        None => Ok(redirect("/join/application")),
    }
}

pub async fn another_code(rq: Rq, _form: Form) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let permit = rq.ctx.authorize::<SeeOwn>(a)?;
    let opened = commands::another_code(&rq.ctx, permit).await?;
    shown_once(&rq, &opened, true)
}

fn draw(rq: &Rq, wrong: Option<(&Violations, &str)>) -> Result<Response> {
    let mut page = page(rq, "admission-apply-return-title");
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    rq.html(&ReturnPage { page })
}

pub async fn ask(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeEntrance>(Entrance)?;
    draw(&rq, None)
}

pub async fn come_back(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Begin>(Entrance)?;
    match commands::come_back(&rq.ctx, permit, form.get("code")).await {
        Ok(cookie) => Ok(rq.with_code_session(redirect("/join/application"), &cookie)),
        // What was typed is a secret and is typed again.
        Err(Error::Rejected(wrong)) => draw(&rq, Some((&wrong, form.get("_key")))),
        Err(e) => Err(e),
    }
}

pub async fn leave(rq: Rq, _form: Form) -> Result<Response> {
    rq.ctx.authorize::<SeeEntrance>(Entrance)?;
    if let Some(id) = super::opened(&rq) {
        commands::leave(&rq.ctx, &id.to_string()).await?;
    }
    Ok(rq.with_code_session(redirect("/join?done=application-left"), ""))
}
