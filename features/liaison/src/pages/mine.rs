//! What somebody asked, and what was asked for organisations that they speak for.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use web::{Page, Rq};

use super::{answers, stands, subject};
use crate::{
    model::State,
    policy::{Liaison, SeeOwn},
    store,
};

struct Line {
    href: String,
    what: String,
    answers: String,
    state: (&'static str, String),
    written: String,
    due: String,
}

#[derive(Template)]
#[template(path = "mine.html")]
struct MinePage {
    page: Page,
    lines: Vec<Line>,
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeOwn>(Liaison)?;
    let now = rq.ctx.now();
    let page = rq
        .page(rq.t("liaison-own"))
        .crumb(rq.t("liaison-title"), "/focal-points");
    let own = store::own(&mut rq.ctx.db(), &rq.ctx.viewer, now).await?;
    let lines = own.iter().map(|e| Line {
        href: e.href(),
        what: subject(&page, e),
        answers: answers(&page, e),
        state: stands(&page, e, now),
        written: page.date(e.row.created),
        due: if e.row.state == State::Waiting {
            page.date(e.row.due)
        } else {
            String::new()
        },
    });
    let lines = lines.collect();
    rq.html(&MinePage { lines, page })
}
