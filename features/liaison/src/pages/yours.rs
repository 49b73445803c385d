//! The way back by a code, for who has no account.

use askama::Template;
use axum::response::Response;
use guard::Role;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::show::{Said, facts, more, said, trace};
use crate::{
    commands,
    model::{Enquiry, EnquiryId, State},
    policy::{Add, Liaison, Read, Write},
    store,
};

#[derive(Template)]
#[template(path = "return.html")]
struct ReturnPage {
    page: Page,
}

#[derive(Template)]
#[template(path = "yours.html")]
struct YoursPage {
    page: Page,
    state: (&'static str, String),
    facts: Vec<(String, String)>,
    words: Vec<Said>,
    trace: Vec<(String, String, &'static str)>,
    closed: bool,
    form: Form,
}

fn crumbed(rq: &Rq, key: &str) -> Page {
    rq.page(rq.t(key))
        .crumb(rq.t("liaison-title"), "/focal-points")
}

fn draw_return(rq: &Rq, wrong: Option<(&Violations, &str)>) -> Result<Response> {
    let mut page = crumbed(rq, "liaison-return");
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    rq.html(&ReturnPage { page })
}

pub async fn return_to(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Write>(Liaison)?;
    draw_return(&rq, None)
}

pub async fn come_back(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Write>(Liaison)?;
    match commands::come_back(&rq.ctx, permit, form.get("code")).await {
        Ok(cookie) => Ok(rq.with_code_session(redirect("/enquiries/yours"), &cookie)),
        // What was typed is a secret and is typed again.
        Err(Error::Rejected(wrong)) => draw_return(&rq, Some((&wrong, form.get("_key")))),
        Err(e) => Err(e),
    }
}

/// The enquiry that a code has opened in this browser.
async fn opened(rq: &Rq) -> Result<Option<Enquiry>> {
    let scope = rq.ctx.viewer.by_code(Role::Applicant);
    let id = scope.and_then(|scope| scope.strip_prefix("enquiry:")?.parse::<EnquiryId>().ok());
    let Some(id) = id else {
        return Ok(None);
    };
    match store::enquiry(&mut rq.ctx.db(), id, rq.ctx.now()).await {
        Ok(e) => Ok(Some(e)),
        Err(Error::NotFound) => Ok(None),
        Err(e) => Err(e),
    }
}

async fn draw_yours(
    rq: &Rq,
    e: &Enquiry,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = crumbed(rq, "liaison-yours");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    rq.html(&YoursPage {
        state: super::stands(&page, e, rq.ctx.now()),
        facts: facts(&page, e),
        words: said(rq, &page, e).await?.0,
        trace: trace(rq, &page, e).await?,
        closed: e.row.state == State::Closed,
        page,
        form,
    })
}

/// What the code has opened; the field for the code where it has opened nothing.
pub async fn yours(rq: Rq) -> Result<Response> {
    let Some(e) = opened(&rq).await? else {
        return draw_return(&rq, None);
    };
    let e = rq.ctx.authorize::<Read>(e)?.into_inner();
    draw_yours(&rq, &e, Form::default(), None).await
}

/// Adds words, or says that it is settled.
pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let Some(e) = opened(&rq).await? else {
        return Ok(redirect("/enquiries/return"));
    };
    let permit = rq.ctx.authorize::<Add>(e)?;
    match more(&rq, permit, &form).await {
        Ok(()) => Ok(redirect("/enquiries/yours?done=liaison-added")),
        Err(Error::Rejected(wrong)) => {
            let Some(e) = opened(&rq).await? else {
                return draw_return(&rq, None);
            };
            let e = rq.ctx.authorize::<Read>(e)?.into_inner();
            draw_yours(&rq, &e, form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}

pub async fn leave(rq: Rq, _form: Form) -> Result<Response> {
    if let Some(e) = opened(&rq).await? {
        commands::leave(&rq.ctx, e.row.id).await?;
    }
    Ok(rq.with_code_session(redirect("/enquiries/return?done=liaison-left"), ""))
}
