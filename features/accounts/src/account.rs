//! A person's own page: sessions, password, recovery codes, what was done with their account.

use askama::Template;
use axum::response::Response;
use guard::{AuditEntry, Profile, SessionRow, audit_of};
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::sign_in::CodesPage;

#[derive(Template)]
#[template(path = "account.html")]
struct AccountPage {
    page: Page,
    profile: Profile,
    sessions: Vec<SessionRow>,
    current: String,
    entries: Vec<AuditEntry>,
}

pub async fn show(rq: Rq) -> Result<Response> {
    draw(&rq, None).await
}

async fn draw(rq: &Rq, wrong: Option<(&Violations, &str)>) -> Result<Response> {
    let account = rq.ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut page = rq.page(rq.t("accounts-account-title"));
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    rq.html(&AccountPage {
        page,
        profile: rq.ctx.profile(account).await?,
        sessions: rq.ctx.sessions().await?,
        current: rq.ctx.viewer.session.clone(),
        entries: audit_of(&mut rq.ctx.db(), &account.to_string(), 30).await?,
    })
}

pub async fn password(rq: Rq, form: Form) -> Result<Response> {
    match rq
        .ctx
        .change_password(form.get("password"), form.get("new-password"))
        .await
    {
        Ok(()) => Ok(redirect("/account?done=password")),
        Err(Error::Rejected(wrong)) => draw(&rq, Some((&wrong, form.get("_key")))).await,
        Err(e) => Err(e),
    }
}

pub async fn codes(rq: Rq, form: Form) -> Result<Response> {
    match rq.ctx.renew_codes(form.get("password")).await {
        Ok(codes) => rq.html(&CodesPage {
            page: rq.page(rq.t("accounts-codes-title")),
            codes,
        }),
        Err(Error::Rejected(wrong)) => draw(&rq, Some((&wrong, form.get("_key")))).await,
        Err(e) => Err(e),
    }
}

pub async fn end_sessions(rq: Rq, form: Form) -> Result<Response> {
    let which = form.get("session");
    rq.ctx
        .end_sessions(Some(which).filter(|w| !w.is_empty()).map(str::to_owned))
        .await?;
    if which.is_empty() || which == rq.ctx.viewer.session {
        return Ok(rq.with_session(redirect("/?done=signed-out"), ""));
    }
    Ok(redirect("/account?done=session-ended"))
}
