//! Something happened: the form for everybody, and the way back by a code for who has no account.

use askama::Template;
use axum::response::Response;
use guard::{Role, may};
use kernel::{Error, Message, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::case::Said;
use crate::incident::{
    self, Add, Incident, IncidentId, Incidents, Kind, Read, Reopen, Report, State,
};

#[derive(Template)]
#[template(path = "report.html")]
struct ReportPage {
    page: Page,
    kinds: Vec<(String, String)>,
    /// Organisations of theirs; empty for who belongs to none.
    organisations: Vec<(String, String)>,
    signed_in: bool,
    form: Form,
}

#[derive(Template)]
#[template(path = "report_code.html")]
struct CodePage {
    page: Page,
    code: String,
}

#[derive(Template)]
#[template(path = "report_return.html")]
struct ReturnPage {
    page: Page,
}

#[derive(Template)]
#[template(path = "report_yours.html")]
struct YoursPage {
    page: Page,
    state: (&'static str, String),
    facts: Vec<(String, String)>,
    words: Vec<Said>,
    may_add: bool,
    may_reopen: bool,
    form: Form,
}

fn crumbed(rq: &Rq, key: &str) -> Page {
    rq.page(rq.t(key))
        .crumb(rq.t("safety-report"), "/incidents/report")
}

async fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq.page(rq.t("safety-report"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let own = parties::own_organisations(&mut rq.ctx.db(), &rq.ctx.viewer).await?;
    let own = own.into_iter().map(|o| (o.id.to_string(), o.name));
    let mut organisations: Vec<(String, String)> = own.collect();
    if !organisations.is_empty() {
        organisations.insert(0, (String::new(), page.t("incident-no-own")));
    }
    let kind = |k: &Kind| (k.code().to_owned(), page.code("incident-kind", k.code()));
    rq.html(&ReportPage {
        kinds: Kind::ALL.iter().map(kind).collect(),
        organisations,
        signed_in: rq.ctx.viewer.account.is_some(),
        page,
        form,
    })
}

pub async fn ask(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Report>(Incidents)?;
    draw(&rq, Form::default(), None).await
}

pub async fn take(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Report>(Incidents)?;
    let opened = match incident::report(&rq.ctx, permit, &form).await {
        Ok(opened) => opened,
        Err(Error::Rejected(wrong)) => return draw(&rq, form, Some(&wrong)).await,
        Err(e) => return Err(e),
    };
    match opened.code {
        Some((code, cookie)) => {
            let response = rq.html(&CodePage {
                page: crumbed(&rq, "incident-code-title"),
                code: code.shown(),
            })?;
            Ok(rq.with_code_session(response, &cookie))
        }
        None if rq.ctx.viewer.account.is_some() => Ok(redirect(&format!(
            "/incidents/{}?done=incident-reported",
            opened.id
        ))),
        // The form came a second time: what it reported is open in this browser, or nowhere.
        None => Ok(redirect("/incidents/yours")),
    }
}

fn draw_return(rq: &Rq, wrong: Option<(&Violations, &str)>) -> Result<Response> {
    let mut page = crumbed(rq, "incident-return");
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    rq.html(&ReturnPage { page })
}

pub async fn return_to(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Report>(Incidents)?;
    draw_return(&rq, None)
}

pub async fn come_back(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Report>(Incidents)?;
    match incident::come_back(&rq.ctx, permit, form.get("code")).await {
        Ok(cookie) => Ok(rq.with_code_session(redirect("/incidents/yours"), &cookie)),
        // What was typed is a secret and is typed again.
        Err(Error::Rejected(wrong)) => draw_return(&rq, Some((&wrong, form.get("_key")))),
        Err(e) => Err(e),
    }
}

/// The incident that a code has opened in this browser.
async fn opened(rq: &Rq) -> Result<Option<Incident>> {
    let scope = rq.ctx.viewer.by_code(Role::Applicant);
    let id = scope.and_then(|scope| scope.strip_prefix("incident:")?.parse::<IncidentId>().ok());
    let Some(id) = id else {
        return Ok(None);
    };
    match incident::incident(&mut rq.ctx.db(), id).await {
        Ok(i) => Ok(Some(i)),
        Err(Error::NotFound) => Ok(None),
        Err(e) => Err(e),
    }
}

async fn draw_yours(
    rq: &Rq,
    i: &Incident,
    form: Form,
    wrong: Option<&Violations>,
) -> Result<Response> {
    let mut page = crumbed(rq, "incident-yours");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    rq.html(&YoursPage {
        state: super::case::state(&page, i, rq.ctx.now()),
        facts: super::case::facts(&page, i),
        words: super::case::said(rq, &page, i).await?,
        may_add: may::<Add>(&rq.ctx.viewer, i),
        may_reopen: may::<Reopen>(&rq.ctx.viewer, i),
        page,
        form,
    })
}

/// What the code has opened; the field for the code where it has opened nothing.
pub async fn yours(rq: Rq) -> Result<Response> {
    let Some(i) = opened(&rq).await? else {
        return draw_return(&rq, None);
    };
    let i = rq.ctx.authorize::<Read>(i)?.into_inner();
    draw_yours(&rq, &i, Form::default(), None).await
}

/// Adds words; where the incident is closed, they open it again.
pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let Some(i) = opened(&rq).await? else {
        return Ok(redirect("/incidents/return"));
    };
    match more(&rq, &i, &form).await {
        Ok(()) => Ok(redirect("/incidents/yours?done=incident-added")),
        Err(Error::Rejected(wrong)) => draw_yours(&rq, &i, form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

/// What whoever reported says more.
pub(super) async fn more(rq: &Rq, i: &Incident, form: &Form) -> Result<()> {
    if i.row.state == State::Closed {
        let permit = rq.ctx.authorize::<Reopen>(i.clone())?;
        if !form.ticked("again") {
            let message = Message::new("incident-again-needed");
            return Err(Error::Rejected(Violations::one("again", message)));
        }
        return incident::reopen(&rq.ctx, permit, form).await;
    }
    let permit = rq.ctx.authorize::<Add>(i.clone())?;
    incident::add(&rq.ctx, permit, form).await
}

pub async fn leave(rq: Rq, _form: Form) -> Result<Response> {
    if let Some(i) = opened(&rq).await? {
        incident::leave(&rq.ctx, i.row.id).await?;
    }
    Ok(rq.with_code_session(redirect("/incidents/return?done=incident-left"), ""))
}
