//! The list of organisations.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{PageRequest, Result};
use parties::{Add, Organisation, Register, SeeImports};
use web::{Page, Rq, address};

use crate::record::country;

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    page: Page,
    rows: Vec<(String, String, String, String)>,
    next: String,
    may_add: bool,
    may_see_imports: bool,
}

pub async fn list(rq: Rq) -> Result<Response> {
    let found = parties::organisations(
        &mut rq.ctx.db(),
        &rq.ctx.viewer,
        &PageRequest::after(Some(rq.query.get("after"))),
    )
    .await?;
    let page = rq.page(rq.t("network-organisations"));
    let next = found
        .next
        .map(|n| address("", &[("after", &n)]))
        .unwrap_or_default();
    let row = |o: Organisation| {
        let level = if o.level.is_empty() {
            String::new()
        } else {
            page.code("network-level", &o.level)
        };
        (
            o.name.clone(),
            format!("/organisations/{}", o.id),
            country(&o, page.lang()),
            level,
        )
    };
    let rows = found.rows.into_iter().map(row).collect();
    rq.html(&ListPage {
        rows,
        next,
        may_add: may::<Add>(&rq.ctx.viewer, &Register),
        may_see_imports: may::<SeeImports>(&rq.ctx.viewer, &Register),
        page,
    })
}
