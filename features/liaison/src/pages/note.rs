//! What whoever holds a seat notes for whoever comes next, and whether everybody reads their name there.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::{name, seat};
use crate::{
    commands,
    model::Seat,
    policy::{Hold, ReadNote},
    sealed,
};

#[derive(Template)]
#[template(path = "note.html")]
struct NotePage {
    page: Page,
    href: String,
    note: String,
    /// When it was written; empty where there is none.
    written: String,
    may_hold: bool,
    named: bool,
    form: Form,
}

async fn draw(rq: &Rq, s: &Seat, mut form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let plain = rq.page("");
    let mut page = rq
        .page(rq.t("liaison-note"))
        .crumb(rq.t("liaison-title"), "/focal-points")
        .crumb(name(&plain, s), s.href());
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let note = sealed::note(&rq.ctx, &mut rq.ctx.db(), s).await?;
    let account = rq.ctx.viewer.account;
    let mut own = s.terms.iter().filter(|t| Some(t.account) == account);
    if wrong.is_none() {
        form.set("note", note.clone());
    }
    rq.html(&NotePage {
        href: s.href(),
        written: s.row.note_at.map(|at| page.date(at)).unwrap_or_default(),
        may_hold: may::<Hold>(&rq.ctx.viewer, s),
        named: own.any(|t| t.named),
        note,
        page,
        form,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    let s = rq.ctx.authorize::<ReadNote>(seat(&rq).await?)?.into_inner();
    draw(&rq, &s, Form::default(), None).await
}

pub async fn write(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Hold>(seat(&rq).await?)?;
    let to = format!("{}/note?done=saved", permit.href());
    match commands::write_note(&rq.ctx, permit, &form).await {
        Ok(()) => Ok(redirect(&to)),
        Err(Error::Rejected(wrong)) => {
            let s = rq.ctx.authorize::<ReadNote>(seat(&rq).await?)?.into_inner();
            draw(&rq, &s, form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}

pub async fn name_me(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Hold>(seat(&rq).await?)?;
    let href = permit.href();
    commands::name_me(&rq.ctx, permit, form.ticked("named")).await?;
    Ok(redirect(&format!("{href}/note?done=saved")))
}
