//! The page of whoever keeps webhooks: what there is, what was told last, and a form for another.

use askama::Template;
use axum::response::Response;
use guard::Authorized;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use super::{
    commands::{self, Fields},
    model::{HookId, Line, Told, record},
    policy::{Keep, See, Webhooks},
    store,
};

/// Where it is.
const PAGE: &str = "/office/webhooks";

#[derive(Template)]
#[template(path = "webhooks.html")]
struct WebhooksPage {
    page: Page,
    hooks: Vec<Row>,
    told: Vec<Said>,
    name: String,
    address: String,
    /// What can be told: code, words, whether it is ticked.
    kinds: Vec<(String, String, bool)>,
}

/// A webhook as the page prints it.
struct Row {
    id: HookId,
    name: String,
    address: String,
    kinds: String,
    state: String,
    on: bool,
}

/// What was told, as the page prints it.
struct Said {
    name: String,
    what: String,
    at: String,
    answer: String,
}

#[derive(Template)]
#[template(path = "webhook_secret.html")]
struct SecretPage {
    page: Page,
    secret: String,
}

/// What a kind is called.
fn kind(page: &Page, what: &str) -> String {
    page.code("programs-hook-kind", what.replace('.', "-"))
}

/// The status of an answer, or why there is none.
fn answer(page: &Page, line: &Line) -> String {
    match (line.state, line.answer.as_str()) {
        (Told::Dropped, _) => page.t("programs-hook-dropped"),
        (_, "") => page.t("programs-hook-not-yet"),
        (_, status) if status.starts_with(|c: char| c.is_ascii_digit()) => status.to_owned(),
        (_, unsent) => page.code("programs-hook-unsent", unsent),
    }
}

async fn draw(rq: &Rq, form: &Form, wrong: Option<&Violations>) -> Result<Response> {
    let mut page = rq.page(rq.t("programs-hooks"));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let mut db = rq.ctx.db();
    let mut hooks = Vec::new();
    for h in store::all(&mut db).await? {
        let key = rq.ctx.open_as_house(&mut db, &record(h.id)).await?;
        let kinds: Vec<String> = h.kinds().map(|what| kind(&page, what)).collect();
        hooks.push(Row {
            id: h.id,
            address: key.unseal("address", &h.address)?,
            kinds: page.list(&kinds),
            state: page.code("programs-hook-state", h.state.code()),
            on: h.is_on(),
            name: h.name,
        });
    }
    let told = store::lines(&mut db).await?.into_iter().map(|line| Said {
        what: kind(&page, &line.kind),
        at: page.datetime(line.tried.unwrap_or(line.at)),
        answer: answer(&page, &line),
        name: line.name,
    });
    let offered = rq.site.heralds.iter().map(|h| {
        let ticked = form.holds("kinds", h.what);
        (h.what.to_owned(), kind(&page, h.what), ticked)
    });
    rq.html(&WebhooksPage {
        hooks,
        told: told.collect(),
        name: form.get("name").to_owned(),
        address: form.get("address").to_owned(),
        kinds: offered.collect(),
        page,
    })
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(Webhooks)?;
    draw(&rq, &Form::default(), None).await
}

/// The page with what was refused, or what was done.
async fn answered(rq: &Rq, form: &Form, done: Result<Response>) -> Result<Response> {
    match done {
        Err(Error::Rejected(wrong)) => draw(rq, form, Some(&wrong)).await,
        done => done,
    }
}

/// The page that shows a secret once.
fn shown(rq: &Rq, secret: String) -> Result<Response> {
    let page = rq
        .page(rq.t("programs-hook-secret"))
        .crumb(rq.t("programs-hooks"), PAGE);
    rq.html(&SecretPage { page, secret })
}

pub async fn add(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Keep>(Webhooks)?;
    let done = match Fields::check(&rq.site, &permit, &form).await {
        Ok(fields) => commands::add(&rq.ctx, permit, fields).await,
        Err(error) => Err(error),
    };
    let done = done.and_then(|secret| shown(&rq, secret));
    answered(&rq, &form, done).await
}

/// Who may do it, and with which webhook.
fn chosen(rq: &Rq, form: &Form) -> Result<(Authorized<Keep>, HookId)> {
    let permit = rq.ctx.authorize::<Keep>(Webhooks)?;
    let id = form.get("webhook").parse().map_err(|_| Error::NotFound)?;
    Ok((permit, id))
}

/// Leads back to the page, which says what was done.
fn back(done: &str) -> Response {
    redirect(&format!("{PAGE}?done={done}"))
}

pub async fn switch(rq: Rq, form: Form) -> Result<Response> {
    let (permit, id) = chosen(&rq, &form)?;
    let on = form.get("to") == "on";
    commands::switch(&rq.ctx, permit, id, on).await?;
    Ok(back(if on { "webhook-on" } else { "webhook-off" }))
}

pub async fn secret(rq: Rq, form: Form) -> Result<Response> {
    let (permit, id) = chosen(&rq, &form)?;
    let done = commands::replace(&rq.ctx, permit, id).await;
    let done = done.and_then(|secret| shown(&rq, secret));
    answered(&rq, &form, done).await
}

pub async fn test(rq: Rq, form: Form) -> Result<Response> {
    let (permit, id) = chosen(&rq, &form)?;
    let done = commands::test(&rq.ctx, permit, id).await;
    answered(&rq, &form, done.map(|()| back("webhook-test"))).await
}

pub async fn remove(rq: Rq, form: Form) -> Result<Response> {
    let (permit, id) = chosen(&rq, &form)?;
    commands::remove(&rq.ctx, permit, id).await?;
    Ok(back("webhook-removed"))
}
