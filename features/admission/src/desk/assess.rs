//! What an officer finds on each criterion; of two at once the second sees what the first found.

use askama::Template;
use axum::response::Response;
use decisions::{CriteriaVersion, Criterion, Finding};
use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, input};
use serde_json::json;
use web::{Form, Page, Rq};

use super::{
    again, criteria, done, form_page, load, opened,
    store::{self, Assessed},
};
use crate::{model::Application, policy::Assess, screening};

/// One criterion with what is said of it so far.
struct Part {
    code: String,
    title: String,
    text: String,
    /// Name and label of each finding.
    finding: String,
    comment: String,
    /// What somebody else found, where it differs from what stands in this form: who and when, finding, comment.
    other: Option<(String, String, String)>,
    /// Whether the form was filled because a name was found to be listed.
    listed: bool,
}

#[derive(Template)]
#[template(path = "desk/assess.html")]
struct AssessPage {
    page: Page,
    a: Application,
    parts: Vec<Part>,
    findings: Vec<(String, String)>,
    version: String,
    /// Which criteria count, where others came into force meanwhile.
    older: String,
}

/// Says which version of the criteria counts, where another one came into force since the application was submitted.
pub(super) async fn older(rq: &Rq, page: &Page, version: &CriteriaVersion) -> Result<String> {
    let now = decisions::in_force(&mut rq.ctx.db(), &decisions::ADMISSION).await?;
    if now.id == version.id {
        return Ok(String::new());
    }
    let message = Message::new("admission-desk-older-criteria")
        .with("counts", page.number(version.number))
        .with("newest", page.number(now.number))
        .with("date", page.date(now.published));
    Ok(rq.site.languages.message(rq.ctx.language, &message))
}

/// The words of the findings.
pub(super) fn findings(page: &Page) -> Vec<(String, String)> {
    Finding::ALL
        .iter()
        .map(|f| {
            (
                f.code().to_owned(),
                page.code("admission-desk-finding", f.code()),
            )
        })
        .collect()
}

async fn draw(rq: &Rq, a: Application, typed: Option<(Form, &Violations)>) -> Result<Response> {
    let page = form_page(rq, "admission-desk-assess", &a, typed.as_ref());
    let mut db = rq.ctx.db();
    let (version, criteria) = criteria(&mut db, &a).await?;
    let stored = store::assessed(&rq.ctx, &mut db, a.id).await?;
    let listed = screening::listed(&rq.ctx, &a).await?;
    let mut parts = Vec::new();
    for c in criteria {
        let found = stored.iter().find(|s| s.criterion == c.code);
        let suggested = typed.is_none()
            && found.is_none()
            && listed.is_some()
            && c.code == screening::CRITERION;
        let (finding, comment) = match (&typed, found) {
            (Some((form, _)), _) => (
                form.get(&format!("finding-{}", c.code)).to_owned(),
                form.get(&format!("comment-{}", c.code)).to_owned(),
            ),
            (None, Some(s)) => (s.finding.code().to_owned(), s.comment.clone()),
            (None, None) if suggested => (
                Finding::NotMet.code().to_owned(),
                page.t("admission-screening-comment"),
            ),
            (None, None) => Default::default(),
        };
        let other = found
            .filter(|s| s.finding.code() != finding || s.comment != comment)
            .map(|s| {
                (
                    page.noted(&s.by_name, page.datetime(s.at)),
                    page.code("admission-desk-finding", s.finding.code()),
                    s.comment.clone(),
                )
            });
        parts.push(Part {
            title: c.title.best(rq.ctx.language).1.to_owned(),
            text: c.text.best(rq.ctx.language).1.to_owned(),
            code: c.code,
            finding,
            comment,
            other,
            listed: suggested,
        });
    }
    rq.html(&AssessPage {
        findings: findings(&page),
        older: older(rq, &page, &version).await?,
        version: a.version.to_string(),
        parts,
        page,
        a,
    })
}

pub async fn show(rq: Rq) -> Result<Response> {
    let a = opened::<Assess>(&rq).await?;
    draw(&rq, a, None).await
}

pub async fn save(rq: Rq, form: Form) -> Result<Response> {
    let permit = rq.ctx.authorize::<Assess>(load(&rq).await?)?;
    let (_, criteria) = criteria(&mut rq.ctx.db(), &permit).await?;
    let kept = keep(&rq.ctx, permit, &criteria, &form).await;
    match again::<Assess, _>(&rq, kept).await? {
        Ok(()) => Ok(done(&rq, "assessed")),
        Err((a, wrong)) => draw(&rq, a, Some((form, &wrong))).await,
    }
}

/// Keeps what was found. What is not met or unclear needs a comment.
///
/// # Errors
/// Everything that is wrong, at its field; a refusal where somebody else changed the application meanwhile.
pub async fn keep(
    ctx: &Ctx,
    permit: Authorized<Assess>,
    criteria: &[Criterion],
    form: &Form,
) -> Result<()> {
    let mut a = permit.into_inner();
    let by = ctx.viewer.account.ok_or(Error::SignIn)?.to_string();
    let mut wrong = Violations::new();
    let mut found = Vec::new();
    for c in criteria {
        let (finding_field, comment_field) =
            (format!("finding-{}", c.code), format!("comment-{}", c.code));
        let chosen = form.get(&finding_field);
        let finding = if chosen.is_empty() {
            None
        } else {
            wrong.choice::<Finding>(&finding_field, chosen)
        };
        let needed = finding.is_some_and(|f| f != Finding::Met);
        let raw = form.get(&comment_field);
        let comment = wrong.text(&comment_field, raw, input::PARAGRAPH, needed);
        match finding {
            Some(finding) => found.push(Assessed {
                criterion: c.code.clone(),
                finding,
                comment,
                by_account: by.clone(),
                by_name: ctx.viewer.name.clone(),
                at: ctx.now(),
            }),
            None if !comment.is_empty() && chosen.is_empty() => {
                wrong.push(&finding_field, Message::new("error-choose"));
            }
            None => {}
        }
    }
    if found.is_empty() && wrong.0.is_empty() {
        wrong.push("", Message::new("admission-desk-nothing-found"));
    }
    wrong.check()?;
    a.version = form.get("version").parse().unwrap_or(0);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            a.changed = ctx.now();
            if !crate::store::update(tx, &ctx, &a).await? {
                return Err(Error::refused("admission-desk-changed-meanwhile"));
            }
            let before = store::assessed(&ctx, tx, a.id).await?;
            let mut changed = Vec::new();
            for f in found {
                let same = before.iter().any(|b| {
                    (&b.criterion, b.finding, &b.comment) == (&f.criterion, f.finding, &f.comment)
                });
                // Whoever found it first keeps their name beside it.
                if !same {
                    store::put_assessed(tx, &ctx, a.id, &f).await?;
                    changed.push(json!({ "criterion": f.criterion, "finding": f.finding }));
                }
            }
            let (object, about) = (a.subject(), a.id.to_string());
            let what = json!({ "found": changed });
            ctx.record(tx, "application.assess", &object, &about, what)
                .await
        })
    })
    .await
}
