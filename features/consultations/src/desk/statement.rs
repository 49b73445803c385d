//! What the Office says of the result as a whole, and what came of it.

use askama::Template;
use axum::response::Response;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands,
    model::{Consultation, Phase},
    pages::below,
    policy::StateResponse,
};

#[derive(Template)]
#[template(path = "statement.html")]
struct StatementPage {
    page: Page,
    c: Consultation,
    form: Form,
    /// Whether the time has come to say what was done since.
    later: bool,
    audience: String,
}

pub async fn statement(rq: Rq) -> Result<Response> {
    draw(&rq, None).await
}

async fn draw(rq: &Rq, typed: Option<(Form, &Violations)>) -> Result<Response> {
    let c = commands::find(&rq.ctx, rq.id("id")?).await?;
    let c = rq.ctx.authorize::<StateResponse>(c)?.into_inner();
    let mut page = below(rq, &c, rq.t("consultations-statement"));
    let mut form = Form::default();
    form.set("response", c.response.clone());
    form.set("follow_up", c.follow_up.clone());
    form.set("version", c.version.to_string());
    if let Some((typed, wrong)) = typed {
        page = page.wrong(wrong, typed.get("_key"));
        form = typed;
    }
    let later = c.phase >= Phase::Response;
    let audience = if later {
        page.code("consultations-statement-read-by", c.audience.code())
    } else {
        page.t("consultations-answer-audience")
    };
    rq.html(&StatementPage {
        page,
        c,
        form,
        later,
        audience,
    })
}

pub async fn write_statement(rq: Rq, form: Form) -> Result<Response> {
    let c = commands::find(&rq.ctx, rq.id("id")?).await?;
    let id = c.id;
    let permit = rq.ctx.authorize::<StateResponse>(c)?;
    match commands::state_response(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&format!("/consultations/{id}/result?done=saved"))),
        Err(Error::Rejected(wrong)) => draw(&rq, Some((form, &wrong))).await,
        Err(e) => Err(e),
    }
}
