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
    /// Where whoever links their account goes, an address of the institution; empty where they are linked.
    away: String,
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
    let links = rq.ctx.links().await?;
    if !links.is_empty() {
        let away = String::new();
        return rq.html(&InstitutionPage { page, links, away });
    }
    // The way out is a link on this page and no address of its own: another site could lead there whoever is signed in, and
    // have their account linked to somebody else at the institution.
    let out = rq.ctx.depart("", true).await?;
    let away = out.address;
    let shown = rq.html(&InstitutionPage { page, links, away })?;
    Ok(rq.with_errand(shown, &out.errand))
}

pub async fn remove(rq: Rq, _: Form) -> Result<Response> {
    if !rq.ctx.has_institution() {
        return Err(Error::NotFound);
    }
    rq.ctx.unlink().await?;
    Ok(redirect("/account/institution?done=institution-unlinked"))
}
