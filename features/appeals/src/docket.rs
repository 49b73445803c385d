//! What waits for a secretary or a panellist, by its deadline.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, PageRequest, Result};
use web::{Page, Rq, address};

use crate::{
    policy::{Docket, SeeAll, SeeDocket},
    words,
};

struct Row {
    href: String,
    title: String,
    subject: String,
    state: String,
    badge: &'static str,
    due: String,
    overdue: bool,
}

#[derive(Template)]
#[template(path = "docket.html")]
struct DocketPage {
    page: Page,
    rows: Vec<Row>,
    next: String,
    overdue: i64,
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDocket>(Docket)?;
    let page = rq.page(rq.t("appeals-title"));
    let account = rq.ctx.viewer.account.ok_or(Error::SignIn)?;
    let all = may::<SeeAll>(&rq.ctx.viewer, &Docket);
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = decisions::docket(&mut rq.ctx.db(), &rq.ctx, account, all, &request).await?;
    let now = rq.ctx.now();
    let mut rows = Vec::new();
    for a in &found.rows {
        rows.push(Row {
            href: format!("/appeals/{}", a.id),
            title: words::title(&page, &a.kind, &a.outcome),
            subject: a.subject_name.clone(),
            state: page.code("decision-appeal", a.state.code()),
            badge: words::badge(a.state),
            due: match a.due {
                Some(due) => words::day_there(&page, &a.zone, due)?,
                None => String::new(),
            },
            overdue: a.overdue(now),
        });
    }
    let overdue = rows.iter().filter(|r| r.overdue).count();
    rq.html(&DocketPage {
        next: found
            .next
            .map_or_else(String::new, |n| address("/appeals", &[("after", &n)])),
        overdue: i64::try_from(overdue).unwrap_or(i64::MAX),
        rows,
        page,
    })
}
