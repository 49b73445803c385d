//! A person's passkeys: listed, added, removed; and signing in by one.

use askama::Template;
use axum::response::Response;
use guard::{Passkey, Way};
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::sign_in;

#[derive(Template)]
#[template(path = "passkeys.html")]
struct PasskeysPage {
    page: Page,
    passkeys: Vec<Passkey>,
    name: String,
    question: String,
}

pub async fn show(rq: Rq) -> Result<Response> {
    draw(&rq, &Form::default(), None).await
}

async fn draw(rq: &Rq, form: &Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t("accounts-passkeys"))
        .crumb(rq.t("accounts-account-title"), "/account");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    rq.html(&PasskeysPage {
        page,
        passkeys: rq.ctx.passkeys().await?,
        name: form.get("name").to_owned(),
        question: rq.ctx.ask_new_passkey().await?,
    })
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let mut wrong = Violations::new();
    let name = wrong.name("name", form.get("name"), 60);
    let done = match wrong.check() {
        Ok(()) => rq.ctx.add_passkey(name, form.get("passkey")).await,
        Err(e) => Err(e),
    };
    match done {
        Ok(()) => Ok(redirect("/account/passkeys?done=passkey-added")),
        Err(Error::Rejected(wrong)) => draw(&rq, &form, Some(&wrong)).await,
        Err(e) => Err(e),
    }
}

pub async fn remove(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.remove_passkey(form.get("passkey")).await?;
    Ok(redirect("/account/passkeys?done=passkey-removed"))
}

pub async fn enter(rq: Rq, form: Form) -> Result<Response> {
    match rq.ctx.enter_by_passkey(form.get("passkey")).await {
        Ok(account) => {
            let cookie = rq.ctx.begin_session(account, Way::Passkey).await?;
            let to = redirect(sign_in::own_path(form.get("to")));
            Ok(rq.with_session(to, &cookie))
        }
        Err(Error::Rejected(wrong)) => sign_in::again(&rq, &form, &wrong),
        Err(e) => Err(e),
    }
}
