//! One obligation: what is owed by when, what was said of it, and what can be said now.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Result, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    commands,
    model::{Obligation, Step, StepKind},
    pages::{Row, local_day, row},
    policy::{Answer, Dispute, MarkDone, ReadObligation},
    store,
};

/// A step as the page prints it.
struct Said {
    what: String,
    by: String,
    side: String,
    at: String,
    text: String,
    link: String,
}

#[derive(Template)]
#[template(path = "obligation.html")]
struct ObligationPage {
    page: Page,
    o: Obligation,
    row: Row,
    steps: Vec<Said>,
    facts: Vec<(String, String)>,
    may_do: bool,
    may_dispute: bool,
    may_answer: bool,
    outcomes: Vec<(String, String)>,
    form: Form,
    /// What was typed into a form that is no longer there.
    kept: String,
}

async fn load(rq: &Rq) -> Result<Obligation> {
    store::obligation(&mut rq.ctx.db(), rq.id("id")?).await
}

pub async fn show(rq: Rq) -> Result<Response> {
    let o = rq
        .ctx
        .authorize::<ReadObligation>(load(&rq).await?)?
        .into_inner();
    draw(&rq, o, Form::default(), None).await
}

async fn draw(rq: &Rq, o: Obligation, form: Form, wrong: Option<&Violations>) -> Result<Response> {
    let page = rq.page(rq.t("terms-obligation"));
    let above = page.pair(&o.organisation_name, page.t("terms-title"));
    let mut page = page.crumb(above, format!("/organisations/{}/terms", o.organisation));
    if let Some(wrong) = wrong {
        page = page.wrong(wrong, form.get("_key"));
    }
    let viewer = &rq.ctx.viewer;
    let (may_do, may_dispute, may_answer) = (
        may::<MarkDone>(viewer, &o),
        may::<Dispute>(viewer, &o),
        may::<Answer>(viewer, &o),
    );
    let kept = [
        ("note", may_do),
        ("reason", may_dispute),
        ("answer", may_answer),
    ]
    .iter()
    .filter(|(_, there)| !there)
    .map(|(field, _)| form.get(field))
    .find(|t| !t.trim().is_empty())
    .unwrap_or_default()
    .to_owned();
    let said = |s: &Step| Said {
        what: page.code("terms-step", s.kind.code()),
        by: s.name.clone(),
        side: page.code("terms-side", s.side.code()),
        at: local_day(&page, &o.zone, s.at),
        text: s.text.clone(),
        link: s.link.clone(),
    };
    let steps = store::steps(&mut rq.ctx.db(), o.id).await?;
    let now = rq.ctx.now();
    let row = row(&page, &o, now);
    let mut facts = vec![
        (page.t("terms-owed-by"), row.side.clone()),
        (page.t("terms-due"), row.due.clone()),
        (
            page.t("terms-by-version"),
            page.t1("terms-version", "number", o.version.to_string()),
        ),
    ];
    if o.every > 0 {
        let again = page.tn("terms-rule-months-n", o.every);
        facts.push((page.t("terms-comes-again"), again));
    }
    rq.html(&ObligationPage {
        steps: steps.iter().map(said).collect(),
        outcomes: [StepKind::Stands, StepKind::Reopened]
            .iter()
            .map(|k| (k.code().to_owned(), page.code("terms-outcome", k.code())))
            .collect(),
        row,
        facts,
        may_do,
        may_dispute,
        may_answer,
        page,
        o,
        form,
        kept,
    })
}

/// Leads on after something was said; what could not be taken comes back with its words.
async fn after(rq: &Rq, done: Result<()>, form: Form) -> Result<Response> {
    match done {
        Ok(()) => Ok(redirect(&format!("{}?done=saved", place(rq)))),
        Err(Error::Rejected(wrong)) => {
            let o = rq
                .ctx
                .authorize::<ReadObligation>(load(rq).await?)?
                .into_inner();
            draw(rq, o, form, Some(&wrong)).await
        }
        Err(e) => Err(e),
    }
}

fn place(rq: &Rq) -> String {
    format!("/obligations/{}", rq.param("id"))
}

pub async fn done(rq: Rq, form: Form) -> Result<Response> {
    let done = match rq.ctx.authorize::<MarkDone>(load(&rq).await?) {
        Ok(permit) => commands::done(&rq.ctx, permit, &form).await,
        Err(e) => Err(e),
    };
    after(&rq, done, form).await
}

pub async fn dispute(rq: Rq, form: Form) -> Result<Response> {
    let done = match rq.ctx.authorize::<Dispute>(load(&rq).await?) {
        Ok(permit) => commands::dispute(&rq.ctx, permit, &form).await,
        Err(e) => Err(e),
    };
    after(&rq, done, form).await
}

pub async fn answer(rq: Rq, form: Form) -> Result<Response> {
    let done = match rq.ctx.authorize::<Answer>(load(&rq).await?) {
        Ok(permit) => commands::answer(&rq.ctx, permit, &form).await,
        Err(e) => Err(e),
    };
    after(&rq, done, form).await
}
