//! The way back for whoever lost what opens their account, and for whoever knows them.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use futures_util::future::BoxFuture;
use guard::{Ctx, Lost, Recovery, Stage, ToConfirm, Totp};
use kernel::{Error, Message, Result, Violations};
use web::{Form, Page, Rq, Site, Wait, redirect};

use crate::{
    policy::{ConfirmRecovery, Recoveries, SeeRecoveries},
    sign_in::{CodesPage, picture},
};

#[derive(Template)]
#[template(path = "recover.html")]
struct AskPage {
    page: Page,
    form: Form,
    lost: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "recovery.html")]
struct RecoveryPage {
    page: Page,
    token: String,
    /// Where it is stopped.
    stop: String,
    recovery: Recovery,
    secret: String,
    image: String,
}

#[derive(Template)]
#[template(path = "recoveries.html")]
struct ConfirmPage {
    page: Page,
    waiting: Vec<ToConfirm>,
}

pub async fn form(rq: Rq) -> Result<Response> {
    draw(&rq, Form::default(), None)
}

fn draw(rq: &Rq, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq
        .page(rq.t("accounts-recover"))
        .crumb(rq.t("accounts-sign-in-title"), "/sign-in");
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let word = |l: &Lost| (l.code().to_owned(), page.code("accounts-lost", l.code()));
    rq.html(&AskPage {
        lost: Lost::ALL.iter().map(word).collect(),
        page,
        form,
    })
}

pub async fn ask(rq: Rq, form: Form) -> Result<Response> {
    let mut wrong = Violations::new();
    let email = wrong.email("email", form.get("email"));
    let lost = Lost::from_code(form.get("lost"));
    if lost.is_none() {
        wrong.push("lost", Message::new("error-choose"));
    }
    let done = match (wrong.check(), lost) {
        (Ok(()), Some(lost)) => rq.ctx.ask_recovery(&email, lost).await,
        (Err(e), _) => Err(e),
        (Ok(()), None) => Err(Error::NotFound),
    };
    match done {
        Ok(()) => Ok(redirect("/recover?done=recovery-asked")),
        Err(Error::Rejected(wrong)) => draw(&rq, form, Some(&wrong)),
        Err(e) => Err(e),
    }
}

pub async fn show(rq: Rq) -> Result<Response> {
    step(&rq, &Form::default(), None).await
}

async fn step(rq: &Rq, form: &Form, wrong: Option<&Violations>) -> Result<Response> {
    let token = rq.param("token").to_owned();
    let recovery = rq.ctx.recovery(&token).await?;
    let mut page = rq.page(rq.t("accounts-recover"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let (mut secret, mut image) = (String::new(), String::new());
    if recovery.stage == Stage::Open && recovery.lost.authenticator() {
        let totp = Totp::from_text(form.get("secret")).unwrap_or_else(|| Totp::new(&rq.ctx.app));
        secret = totp.text();
        image = picture(&totp.uri(&rq.ctx.profile(recovery.account).await?.email))?;
    }
    rq.html(&RecoveryPage {
        page,
        stop: format!("/recover/{token}/stop"),
        token,
        recovery,
        secret,
        image,
    })
}

pub async fn go_on(rq: Rq, form: Form) -> Result<Response> {
    let token = rq.param("token").to_owned();
    let found = rq.ctx.recovery(&token).await?;
    let done = if found.stage == Stage::Open {
        set(&rq, &token, &form).await
    } else {
        rq.ctx
            .go_on_recovering(&token, form.get("proof"))
            .await
            .map(|()| {
                redirect(if found.lost == Lost::Both {
                    "/recover?done=recovery-others"
                } else {
                    "/recover?done=recovery-waiting"
                })
            })
    };
    match done {
        Err(Error::Rejected(wrong)) if found.stage != Stage::Waiting => {
            step(&rq, &form, Some(&wrong)).await
        }
        other => other,
    }
}

async fn set(rq: &Rq, token: &str, form: &Form) -> Result<Response> {
    let (password, secret, code) = (
        form.get("new-password"),
        form.get("secret"),
        form.get("code"),
    );
    let codes = rq.ctx.recover(token, password, secret, code).await;
    let codes = codes.map_err(|e| renamed(e, "password", "new-password"))?;
    if codes.is_empty() {
        return Ok(redirect("/sign-in?done=recovered-password"));
    }
    rq.html(&CodesPage {
        page: rq.page(rq.t("accounts-codes-title")),
        codes,
    })
}

fn renamed(mut error: Error, from: &str, to: &str) -> Error {
    if let Error::Rejected(wrong) = &mut error {
        for violation in wrong.0.iter_mut().filter(|v| v.field == from) {
            violation.field = to.to_owned();
        }
    }
    error
}

pub async fn stop(rq: Rq, _: Form) -> Result<Response> {
    rq.ctx.stop_recovery(rq.param("token")).await?;
    Ok(redirect("/?done=recovery-stopped"))
}

pub async fn stop_own(rq: Rq, _: Form) -> Result<Response> {
    rq.ctx.stop_own_recovery().await?;
    Ok(redirect("/account?done=recovery-stopped"))
}

pub async fn to_confirm(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeRecoveries>(Recoveries)?;
    rq.html(&ConfirmPage {
        page: rq.page(rq.t("accounts-recoveries")),
        waiting: rq.ctx.to_confirm().await?,
    })
}

pub async fn confirm(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<ConfirmRecovery>(Recoveries)?;
    rq.ctx.confirm_recovery(form.get("recovery")).await?;
    Ok(redirect("/recoveries?done=recovery-confirmed"))
}

/// People who wait for whoever asks to say that it is them.
pub fn waits(ctx: Ctx) -> BoxFuture<'static, Result<Vec<Wait>>> {
    Box::pin(async move {
        if !guard::may::<ConfirmRecovery>(&ctx.viewer, &Recoveries) {
            return Ok(Vec::new());
        }
        let me = ctx.viewer.account.map(|a| a.to_string());
        let mut waiting = ctx.to_confirm().await?;
        waiting.retain(|w| Some(&w.confirmed_by) != me.as_ref());
        if waiting.is_empty() {
            return Ok(Vec::new());
        }
        let say = Message::new("accounts-wait-recoveries").with("n", waiting.len());
        Ok(vec![Wait::new(say, "/recoveries")])
    })
}

/// Somebody asked: looked up out of sight of whoever did.
pub fn asked(site: Arc<Site>, body: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move { Ctx::house(&site.app).begin_recovery(&body).await })
}

/// The wait is over.
pub fn due(site: Arc<Site>, body: String) -> BoxFuture<'static, Result<()>> {
    Box::pin(async move { Ctx::house(&site.app).open_recovery(&body).await })
}
