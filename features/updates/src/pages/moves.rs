//! The forms by which an update comes out, is corrected, put away or withdrawn.

use askama::Template;
use axum::response::Response;
use kernel::{Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::{below, original, refused};
use crate::{
    commands::{self, Corrected},
    model::{Kind, Update, time_of},
    policy::{Archive, Correct, Publish, Schedule, Withdraw},
};

#[derive(Template)]
#[template(path = "schedule.html")]
struct SchedulePage {
    page: Page,
    u: Update,
    form: Form,
}

/// A page of an update with its form, and what is wrong with it.
fn above(rq: &Rq, u: &Update, key: &str, form: &Form, wrong: Option<&Violations>) -> Page {
    let page = below(rq, u, key);
    match wrong {
        Some(wrong) => page.wrong(wrong, form.get("_key")),
        None => page,
    }
}

fn draw_schedule(rq: &Rq, u: Update, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    rq.html(&SchedulePage {
        page: above(rq, &u, "updates-schedule", &form, wrong),
        u,
        form,
    })
}

pub async fn to_schedule(rq: Rq) -> Result<Response> {
    let u = original(&rq).await?;
    let u = rq.ctx.authorize::<Schedule>(u)?.into_inner();
    let mut form = Form::default();
    if let Some(at) = u.due {
        form.set("day", at.iso_date());
        form.set("time", time_of(at));
    }
    draw_schedule(&rq, u, form, None)
}

/// Sets the moment, or takes it back: the button says which.
pub async fn schedule(rq: Rq, form: Form) -> Result<Response> {
    let u = original(&rq).await?;
    let permit = rq.ctx.authorize::<Schedule>(u.clone())?;
    let done = if form.get("do") == "take_back" {
        commands::unschedule(&rq.ctx, permit).await
    } else {
        commands::schedule(&rq.ctx, permit, &form).await
    };
    match refused(done)? {
        None => Ok(redirect(&format!("{}?done=saved", u.href()))),
        Some(wrong) => draw_schedule(&rq, u, form, Some(&wrong)),
    }
}

pub async fn publish(rq: Rq, _: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Publish>(original(&rq).await?)?;
    let href = permit.href();
    commands::publish(&rq.ctx, permit).await?;
    Ok(redirect(&format!("{href}?done=update-published")))
}

pub async fn archive(rq: Rq, _: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Archive>(original(&rq).await?)?;
    let href = permit.href();
    commands::archive(&rq.ctx, permit).await?;
    Ok(redirect(&format!("{href}?done=saved")))
}

#[derive(Template)]
#[template(path = "correct.html")]
struct CorrectPage {
    page: Page,
    u: Update,
    is_call: bool,
    form: Form,
}

fn draw_correct(rq: &Rq, u: Update, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    rq.html(&CorrectPage {
        page: above(rq, &u, "updates-correct", &form, wrong),
        is_call: u.kind == Kind::Call,
        u,
        form,
    })
}

pub async fn to_correct(rq: Rq) -> Result<Response> {
    let u = original(&rq).await?;
    let u = rq.ctx.authorize::<Correct>(u)?.into_inner();
    let mut form = Form::default();
    for (name, value) in [
        ("title", u.title.clone()),
        ("summary", u.summary.clone()),
        ("body", u.body.clone()),
        ("closes", u.closes.map(|t| t.iso_date()).unwrap_or_default()),
        ("version", u.version.to_string()),
    ] {
        form.set(name, value);
    }
    draw_correct(&rq, u, form, None)
}

pub async fn correct(rq: Rq, form: Form) -> Result<Response> {
    let u = original(&rq).await?;
    let permit = rq.ctx.authorize::<Correct>(u.clone())?;
    let done = match Corrected::check(&rq.ctx, &u, &form) {
        Ok(new) => commands::correct(&rq.ctx, permit, new).await,
        Err(e) => Err(e),
    };
    match refused(done)? {
        None => Ok(redirect(&format!("{}?done=update-corrected", u.href()))),
        Some(wrong) => draw_correct(&rq, u, form, Some(&wrong)),
    }
}

#[derive(Template)]
#[template(path = "withdraw.html")]
struct WithdrawPage {
    page: Page,
    u: Update,
    form: Form,
}

fn draw_withdraw(rq: &Rq, u: Update, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    rq.html(&WithdrawPage {
        page: above(rq, &u, "updates-withdraw", &form, wrong),
        u,
        form,
    })
}

pub async fn to_withdraw(rq: Rq) -> Result<Response> {
    let u = original(&rq).await?;
    let u = rq.ctx.authorize::<Withdraw>(u)?.into_inner();
    draw_withdraw(&rq, u, Form::default(), None)
}

pub async fn withdraw(rq: Rq, form: Form) -> Result<Response> {
    let u = original(&rq).await?;
    let permit = rq.ctx.authorize::<Withdraw>(u.clone())?;
    let done = commands::withdraw(&rq.ctx, permit, &form).await;
    match refused(done)? {
        None => Ok(redirect(&format!("{}?done=update-withdrawn", u.href()))),
        Some(wrong) => draw_withdraw(&rq, u, form, Some(&wrong)),
    }
}
