//! The lessons of each year, for everybody.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use web::{Page, Rq};

use crate::incident::{self, Incidents, SeeLessons};

/// The first year of the register.
const FIRST: i64 = 2025;

#[derive(Template)]
#[template(path = "lessons.html")]
struct LessonsPage {
    page: Page,
    tabs: Vec<(String, String, bool)>,
    /// What had happened, and the text with its language.
    lessons: Vec<(String, &'static str, String)>,
    /// Label and number; empty while the year runs.
    counts: Vec<(String, String)>,
}

pub async fn lessons(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeLessons>(Incidents)?;
    let page = rq.page(rq.t("incident-lessons"));
    let this = rq.ctx.now().date().0;
    let asked = rq.query.get("year").parse().unwrap_or(this);
    let year = asked.clamp(FIRST, this.max(FIRST));
    let mut db = rq.ctx.db();
    let found = incident::lessons(&mut db, year).await?;
    let said = |n: Option<i64>| n.map_or_else(|| page.t("incident-too-few"), |n| page.number(n));
    let mut counts = Vec::new();
    if let Some(counted) = incident::counted(&rq.ctx, &mut db, year).await? {
        counts.push((page.t("incident-all-closed"), said(counted.all)));
        for (kind, n) in counted.kinds {
            counts.push((page.code("incident-kind", kind.code()), said(n)));
        }
    }
    let tab = |y: i64| (y.to_string(), format!("/lessons?year={y}"), y == year);
    rq.html(&LessonsPage {
        tabs: (FIRST..=this).rev().take(10).map(tab).collect(),
        lessons: found
            .into_iter()
            .map(|l| {
                let kind = page.code("incident-kind", l.kind.code());
                (kind, l.language.code(), l.text)
            })
            .collect(),
        counts,
        page,
    })
}
