//! The list of briefings.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{PageRequest, Result};
use web::{Page, Rq, address};

use crate::{
    model::{Briefing, State},
    pages::{badge, moment, title},
    policy::{Briefings, Prepare, SeeDuties},
    store,
};

struct Row {
    href: String,
    title: String,
    lang: &'static str,
    state: (&'static str, String),
    when: String,
    meeting: String,
    until: String,
}

#[derive(Template)]
#[template(path = "briefings.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    next: String,
    may_add: bool,
    may_see_duties: bool,
}

pub async fn list(rq: Rq) -> Result<Response> {
    let viewer = &rq.ctx.viewer;
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::briefings(&mut rq.ctx.db(), viewer, &request).await?;
    let page = rq.page(rq.t("briefings-title"));
    let row = |b: &Briefing| {
        let (lang, title) = title(b, rq.ctx.language);
        Row {
            href: b.href(),
            title,
            lang: lang.code(),
            state: (badge(b.state), page.code("briefings-state", b.state.code())),
            when: moment(&page, b, b.starts),
            meeting: page.code("briefings-meeting", b.meeting.code()),
            until: if b.state == State::Call {
                page.t1("briefings-until", "date", moment(&page, b, b.call_until))
            } else {
                String::new()
            },
        }
    };
    rq.html(&ListPage {
        rows: found.rows.iter().map(row).collect(),
        next: found
            .next
            .map_or_else(String::new, |n| address("/briefings", &[("after", &n)])),
        may_add: may::<Prepare>(viewer, &Briefings),
        may_see_duties: may::<SeeDuties>(viewer, &Briefings),
        page,
    })
}
