//! Reading an application over, seeing it as others would, and sending it.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Message, Result, Violations};
use parties::{Eyes, Part};
use web::{Form, Page, Rq, redirect};

use super::{commands, inner, mine, rows, steps, store, to_return};
use crate::{
    model::{Application, Step, claimed},
    papers::{Line, Whose, lines},
    policy::{SeeOwn, Submit, Write},
};

/// A row of the answers, with where it is changed.
struct Answer {
    label: String,
    value: String,
    /// Address of the page on which it is changed; empty where it no longer can be.
    href: String,
}

/// Something to be put right: words and where.
struct Missing {
    what: String,
    text: String,
    href: String,
}

#[derive(Template)]
#[template(path = "apply/check.html")]
struct CheckPage {
    page: Page,
    application: Application,
    parts: Vec<(String, Vec<Answer>)>,
    missing: Vec<Missing>,
    papers: Vec<Line>,
    may_write: bool,
    may_submit: bool,
}

#[derive(Template)]
#[template(path = "apply/preview.html")]
struct PreviewPage {
    page: Page,
    tabs: Vec<(String, String, bool)>,
    /// Whether these eyes see that the organisation exists.
    sees: bool,
    chosen: String,
    name: String,
    rows: Vec<(String, String)>,
    may_write: bool,
}

pub async fn show(rq: Rq) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let a = rq.ctx.authorize::<SeeOwn>(a)?.into_inner();
    draw(&rq, a, None).await
}

async fn draw(rq: &Rq, a: Application, refused: Option<&Violations>) -> Result<Response> {
    let mut page = inner(rq, "admission-apply-check-title");
    if let Some(wrong) = refused {
        page = page.wrong(wrong, "");
    }
    let said = a.said();
    let writes = may::<Write>(&rq.ctx.viewer, &a);
    let claim = match claimed(&a) {
        Some(id) => store::open_entry(&mut rq.ctx.db(), id)
            .await?
            .map(|e| e.name),
        None => None,
    };
    let all = rows::rows(&page, &said);
    let mut parts: Vec<(String, Vec<Answer>)> = Step::ALL
        .iter()
        .map(|step| (page.t(&format!("admission-apply-step-{step}")), Vec::new()))
        .collect();
    let change = |code: &str, field: &str| {
        if writes {
            format!("/join/application/{code}#f-{field}")
        } else {
            String::new()
        }
    };
    for row in all {
        let step = Step::of(row.field).unwrap_or(Step::Who);
        // How a claim can be checked is said only where there is one.
        if row.field == "proof" {
            let Some(name) = &claim else { continue };
            parts[0].1.push(Answer {
                label: page.t("admission-apply-claim"),
                value: name.clone(),
                href: change("entry", "claim"),
            });
        }
        let at = Step::ALL.iter().position(|s| *s == step).unwrap_or(0);
        let page_code = commands::page_of(row.field);
        parts[at].1.push(Answer {
            href: change(page_code, row.field),
            value: if row.field == "visibility" && row.value.is_empty() {
                page.code("network-visibility", rows::visibility(&said).code())
            } else {
                row.value
            },
            label: row.label,
        });
    }
    let missing = if writes {
        steps::wrong_in(&said)
            .0
            .iter()
            .map(|v| Missing {
                what: rows::label(&page, &v.field),
                text: rq.site.languages.message(rq.ctx.language, &v.message),
                href: change(commands::page_of(&v.field), &v.field),
            })
            .collect()
    } else {
        Vec::new()
    };
    rq.html(&CheckPage {
        papers: lines(rq, &page, &a, Whose::Applicant).await?,
        may_write: writes,
        may_submit: may::<Submit>(&rq.ctx.viewer, &a),
        page,
        parts,
        missing,
        application: a,
    })
}

pub async fn preview(rq: Rq) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let a = rq.ctx.authorize::<SeeOwn>(a)?.into_inner();
    let eyes = match rq.query.get("as") {
        "" => Eyes::Public,
        asked => Eyes::from_code(asked).ok_or(Error::NotFound)?,
    };
    let page = inner(&rq, "admission-apply-preview-title");
    let said = a.said();
    let visibility = rows::visibility(&said);
    let tab = |e: &Eyes| {
        (
            page.code("network-as", e.code()),
            format!("/join/application/preview?as={e}"),
            *e == eyes,
        )
    };
    let shown = rows::rows(&page, &said)
        .into_iter()
        .filter(|r| r.field != "name" && !r.value.is_empty() && eyes.see(r.part, visibility))
        .map(|r| (r.label, r.value))
        .collect();
    rq.html(&PreviewPage {
        tabs: Eyes::ALL.iter().map(tab).collect(),
        sees: eyes.see(Part::Name, visibility),
        chosen: page.code("network-visibility", visibility.code()),
        name: said.get("name").to_owned(),
        rows: shown,
        may_write: may::<Write>(&rq.ctx.viewer, &a),
        page,
    })
}

pub async fn submit(rq: Rq, form: Form) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let permit = rq.ctx.authorize::<Submit>(a)?;
    let version = form.get("version").parse().unwrap_or(0);
    match commands::submit(&rq.ctx, permit, version).await {
        Ok(()) => Ok(redirect("/join/application?done=application-submitted")),
        Err(Error::Rejected(wrong)) => {
            // What is missing field by field stands on the page anyway, each with its link.
            let whole: Vec<_> = wrong.0.into_iter().filter(|v| v.field.is_empty()).collect();
            let whole = if whole.is_empty() {
                Violations::one("", Message::new("admission-apply-incomplete"))
            } else {
                Violations(whole)
            };
            let Some(a) = mine(&rq).await? else {
                return Ok(to_return());
            };
            draw(&rq, a, Some(&whole)).await
        }
        Err(e) => Err(e),
    }
}
