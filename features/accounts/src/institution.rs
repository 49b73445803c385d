//! Signing in by an institution, and linking one's account to it.

use askama::Template;
use axum::response::Response;
use guard::{AccountId, Arrival, Link, Way};
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::sign_in::own_path;

#[derive(Template)]
#[template(path = "institution.html")]
struct InstitutionPage {
    page: Page,
    links: Vec<Link>,
}

#[derive(Template)]
#[template(path = "institution-code.html")]
struct CodePage {
    page: Page,
}

pub async fn depart(rq: Rq) -> Result<Response> {
    let to = own_path(rq.query.get("to"));
    let out = rq.ctx.depart(to, false).await?;
    Ok(rq.with_errand(redirect(&out.address), &out.errand))
}

pub async fn link(rq: Rq) -> Result<Response> {
    let out = rq.ctx.depart("", true).await?;
    Ok(rq.with_errand(redirect(&out.address), &out.errand))
}

pub async fn arrive(rq: Rq) -> Result<Response> {
    let (state, code) = (rq.query.get("state"), rq.query.get("code"));
    match rq.ctx.arrive(rq.errand(), state, code).await? {
        Arrival::Linked => {
            let to = redirect("/account/institution?done=institution-linked");
            Ok(rq.with_errand(to, ""))
        }
        Arrival::Entered { account, to } => begin(&rq, account, &to).await,
        Arrival::CodeNeeded { errand } => {
            let asked = ask_code(&rq, None)?;
            Ok(rq.with_errand(asked, &errand))
        }
    }
}

fn ask_code(rq: &Rq, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq.page(rq.t("accounts-institution-code"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, "");
    }
    rq.html(&CodePage { page })
}

pub async fn code(rq: Rq, form: Form) -> Result<Response> {
    match rq
        .ctx
        .arrive_with_code(rq.errand(), form.get("proof"))
        .await
    {
        Ok((account, to)) => begin(&rq, account, &to).await,
        // Only a code that is not right is worth another try here.
        Err(Error::Rejected(wrong)) if wrong.0.iter().any(|v| v.field == "proof") => {
            ask_code(&rq, Some(&wrong))
        }
        Err(e) => Err(e),
    }
}

async fn begin(rq: &Rq, account: AccountId, to: &str) -> Result<Response> {
    let cookie = rq.ctx.begin_session(account, Way::Institution).await?;
    let to = rq.with_session(redirect(own_path(to)), &cookie);
    Ok(rq.with_errand(to, ""))
}

pub async fn show(rq: Rq) -> Result<Response> {
    if !rq.ctx.has_institution() {
        return Err(Error::NotFound);
    }
    let page = rq
        .page(rq.t("accounts-institution"))
        .crumb(rq.t("accounts-account-title"), "/account");
    rq.html(&InstitutionPage {
        links: rq.ctx.links().await?,
        page,
    })
}

pub async fn remove(rq: Rq, _: Form) -> Result<Response> {
    if !rq.ctx.has_institution() {
        return Err(Error::NotFound);
    }
    rq.ctx.unlink().await?;
    Ok(redirect("/account/institution?done=institution-unlinked"))
}
