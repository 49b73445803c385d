//! Questions to the applicant: while they are asked, the clock stands still.

use askama::Template;
use axum::response::Response;
use decisions::{Calendar, Criterion};
use guard::{Authorized, Ctx, Letter};
use kernel::{Error, Message, Result, Violations, input};
use serde_json::json;
use web::{Form, Page, Rq};

use super::{
    again, criteria, done, form_page, load, opened,
    store::{self, Question},
};
use crate::{
    model::{Application, State},
    policy::Ask,
};

#[derive(Template)]
#[template(path = "desk/ask.html")]
struct AskPage {
    page: Page,
    a: Application,
    /// Code, title, and what was typed.
    parts: Vec<(String, String, String)>,
    version: String,
}

async fn draw(rq: &Rq, a: Application, typed: Option<(Form, &Violations)>) -> Result<Response> {
    let page = form_page(rq, "admission-desk-ask", &a, typed.as_ref());
    let mut db = rq.ctx.db();
    let (_, criteria) = criteria(&mut db, &a).await?;
    let found = store::assessed(&rq.ctx, &mut db, a.id).await?;
    let parts = criteria
        .into_iter()
        .map(|c| {
            // What was noted as unclear is where a question begins.
            let unclear = || {
                found
                    .iter()
                    .find(|f| f.criterion == c.code && f.finding == decisions::Finding::Unclear)
                    .map(|f| f.comment.clone())
            };
            let words = match &typed {
                Some((form, _)) => form.get(&format!("question-{}", c.code)).to_owned(),
                None => unclear().unwrap_or_default(),
            };
            let title = c.title.best(rq.ctx.language).1.to_owned();
            (c.code, title, words)
        })
        .collect();
    rq.html(&AskPage {
        page,
        parts,
        version: a.version.to_string(),
        a,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    let a = opened::<Ask>(&rq).await?;
    draw(&rq, a, None).await
}

pub async fn ask(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Ask>(load(&rq).await?)?;
    let (_, criteria) = criteria(&mut rq.ctx.db(), &permit).await?;
    let asked = put(&rq.ctx, permit, &criteria, &form).await;
    match again::<Ask, _>(&rq, asked).await? {
        Ok(()) => Ok(done(&rq, "asked")),
        Err((a, wrong)) => draw(&rq, a, Some((form, &wrong))).await,
    }
}

/// Asks the applicant: the clock stops with the working days that are left, and a letter goes out that says only that
/// there is something to answer.
///
/// # Errors
/// Everything that is wrong; a refusal where somebody else changed the application meanwhile.
pub async fn put(
    ctx: &Ctx,
    permit: Authorized<Ask>,
    criteria: &[Criterion],
    form: &Form,
) -> Result<()> {
    let mut a = permit.into_inner();
    let by = ctx.viewer.account.ok_or(Error::SignIn)?.to_string();
    let mut wrong = Violations::new();
    let mut asked = Vec::new();
    for c in criteria {
        let field = format!("question-{}", c.code);
        let question = wrong.text(&field, form.get(&field), input::PARAGRAPH, false);
        if !question.is_empty() {
            asked.push(Question {
                id: ctx.new_id(),
                criterion: c.code.clone(),
                question,
                asked: ctx.now(),
                asked_by: by.clone(),
                asked_by_name: ctx.viewer.name.clone(),
                answer: String::new(),
                answered: None,
            });
        }
    }
    if asked.is_empty() && wrong.0.is_empty() {
        let first = criteria.first().map(|c| format!("question-{}", c.code));
        wrong.push(
            first.unwrap_or_default(),
            Message::new("admission-desk-ask-something"),
        );
    }
    wrong.check()?;
    a.version = form.get("version").parse().unwrap_or(0);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let now = ctx.now();
            let due = a.due.unwrap_or(now);
            a.days_left = Calendar::load(tx).await?.working_days(now, due, &a.zone)?;
            a.due = None;
            a.state = State::Clarification;
            a.changed = now;
            if !crate::store::update(tx, &ctx, &a).await? {
                return Err(Error::refused("admission-desk-changed-meanwhile"));
            }
            for q in &asked {
                store::ask(tx, &ctx, a.id, q).await?;
            }
            let letter = Letter::new("admission-desk-asked", &a.email, a.language)
                .with("link", format!("{}/join/return", ctx.app.base));
            ctx.mail(tx, &letter).await?;
            let codes: Vec<&str> = asked.iter().map(|q| q.criterion.as_str()).collect();
            let (object, about) = (a.subject(), a.id.to_string());
            let what = json!({ "criteria": codes, "days_left": a.days_left });
            ctx.record(tx, "application.ask", &object, &about, what)
                .await
        })
    })
    .await
}
