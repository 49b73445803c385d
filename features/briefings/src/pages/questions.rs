//! Questions put, supported, taken back and answered from the page of a briefing.

use axum::response::Response;
use guard::Role;
use kernel::{Error, Result};
use web::{Form, Rq, redirect};

use crate::{
    commands,
    model::QuestionId,
    pages::{load, refused, show},
    policy::{AnswerQuestion, Ask},
};

fn named(form: &Form) -> Result<QuestionId> {
    form.get("id").parse().map_err(|_| Error::NotFound)
}

/// Puts a question, supports one, or takes one back: the button says which.
pub async fn ask(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Ask>(load(&rq).await?)?;
    let href = permit.href();
    let ctx = &rq.ctx;
    let organisation = commands::acting_for(&ctx.viewer, &form, Role::OF_ORGANISATION)?;
    let done = match form.get("do") {
        "support" => commands::support(ctx, permit, organisation, named(&form)?, true).await,
        "unsupport" => commands::support(ctx, permit, organisation, named(&form)?, false).await,
        "take_back" => commands::take_back_question(ctx, permit, organisation, named(&form)?).await,
        _ => commands::ask(ctx, permit, organisation, &form).await,
    };
    match refused(done)? {
        None => Ok(redirect(&format!("{href}?done=saved#questions"))),
        Some(wrong) => show::again(&rq, form, &wrong).await,
    }
}

/// Answers a question.
pub async fn answer(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<AnswerQuestion>(load(&rq).await?)?;
    let href = permit.href();
    let done = commands::answer(&rq.ctx, permit, named(&form)?, &form).await;
    match refused(done)? {
        None => Ok(redirect(&format!("{href}?done=saved#questions"))),
        Some(wrong) => show::again(&rq, form, &wrong).await,
    }
}
