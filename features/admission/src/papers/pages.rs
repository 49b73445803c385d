//! Pages of papers: the applicant adds them and sees what was taken out, the Office reads them.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Message, Result, Violations};
use web::{
    Form, Page, Rq,
    files::{ENDINGS, FileState},
    redirect,
};

use super::{Whose, attach, named, opened, store, take_away};
use crate::{
    apply::{inner, mine, to_return},
    desk::seen,
    model::Application,
    policy::{SeeOwn, Write},
};

const PATH: &str = "/join/application/papers";

/// A paper as a page shows it.
pub(crate) struct Line {
    /// Its address, but for its reader's own beginning.
    pub id: String,
    pub name: String,
    pub size: String,
    pub added: String,
    pub ready: bool,
    /// Code of a badge, and what it says; empty where it can be read.
    pub badge: &'static str,
    pub state: String,
    /// What was taken out of it.
    pub removed: String,
}

/// The papers of an application, for somebody who may read it.
pub(crate) async fn lines(
    rq: &Rq,
    page: &Page,
    a: &Application,
    whose: Whose,
) -> Result<Vec<Line>> {
    let mut db = rq.ctx.db();
    let mut lines = Vec::new();
    for paper in store::of(&mut db, a.id).await? {
        let name = named(&rq.ctx, &mut db, &paper, whose).await?;
        lines.push(Line {
            id: paper.id.to_string(),
            name: if name.is_empty() {
                page.t("admission-papers-nameless")
            } else {
                name
            },
            size: if paper.size > 0 {
                page.file_size(paper.size)
            } else {
                String::new()
            },
            added: page.datetime(paper.added),
            ready: paper.state == FileState::Ready,
            badge: if paper.state == FileState::Waiting {
                "waiting"
            } else {
                "refused"
            },
            state: page.file_state(paper.state),
            removed: page.file_removed(&paper.removed),
        });
    }
    Ok(lines)
}

#[derive(Template)]
#[template(path = "apply/papers.html")]
struct PapersPage {
    page: Page,
    papers: Vec<Line>,
    may_add: bool,
    accept: &'static str,
}

pub(crate) async fn show(rq: Rq) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let a = rq.ctx.authorize::<SeeOwn>(a)?.into_inner();
    draw(&rq, &a, None).await
}

async fn draw(rq: &Rq, a: &Application, wrong: Option<(&Violations, &str)>) -> Result<Response> {
    let mut page = inner(rq, "admission-papers-title");
    if let Some((wrong, key)) = wrong {
        page = page.wrong(wrong, key);
    }
    rq.html(&PapersPage {
        papers: lines(rq, &page, a, Whose::Applicant).await?,
        may_add: may::<Write>(&rq.ctx.viewer, a),
        accept: ENDINGS,
        page,
    })
}

pub(crate) async fn add(rq: Rq, form: Form) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let permit = rq.ctx.authorize::<Write>(a)?;
    let added = match form.file("file") {
        Some(file) => attach(&rq.ctx, permit, file, &rq.t("admission-papers-nameless")).await,
        None => {
            let message = Message::new("error-required");
            Err(Error::Rejected(Violations::one("file", message)))
        }
    };
    match added {
        Ok(()) => Ok(redirect(&format!("{PATH}?done=paper-added"))),
        Err(Error::Rejected(wrong)) => {
            let Some(a) = mine(&rq).await? else {
                return Ok(to_return());
            };
            draw(&rq, &a, Some((&wrong, form.get("_key")))).await
        }
        Err(e) => Err(e),
    }
}

pub(crate) async fn remove(rq: Rq, _form: Form) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let permit = rq.ctx.authorize::<Write>(a)?;
    take_away(&rq.ctx, permit, rq.id("paper")?).await?;
    Ok(redirect(&format!("{PATH}?done=paper-removed")))
}

/// A paper for the applicant.
pub(crate) async fn take(rq: Rq) -> Result<Response> {
    let Some(a) = mine(&rq).await? else {
        return Ok(to_return());
    };
    let a = rq.ctx.authorize::<SeeOwn>(a)?.into_inner();
    let paper = store::one(&mut rq.ctx.db(), a.id, rq.id("paper")?).await?;
    Ok(opened(&rq.ctx, &paper, Whose::Applicant).await?.sent())
}

/// A paper for the Office; that it was taken stands in the log.
pub(crate) async fn desk_take(rq: Rq) -> Result<Response> {
    let a = seen(&rq).await?;
    let paper = store::one(&mut rq.ctx.db(), a.id, rq.id("paper")?).await?;
    let opened = opened(&rq.ctx, &paper, Whose::Office).await?;
    let (subject, about) = (a.subject(), a.id.to_string());
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let which = serde_json::json!({ "paper": paper.id });
                ctx.record(tx, "application.paper_taken", &subject, &about, which)
                    .await
            })
        })
        .await?;
    Ok(opened.sent())
}
