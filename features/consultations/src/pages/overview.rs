//! The list of consultations.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{PageRequest, Result};
use parties::Theme;
use web::{Page, Rq, address};

use crate::{
    model::{Consultation, Phase},
    policy::{AddConsultation, Programme},
    store,
};

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Consultation>,
    next: String,
    may_add: bool,
    filtered: bool,
    phases: Vec<(String, String)>,
    phase: String,
    themes: Vec<(String, String)>,
    theme: String,
}

pub async fn list(rq: Rq) -> Result<Response> {
    let viewer = &rq.ctx.viewer;
    let scope = store::Scope {
        phase: Phase::from_code(rq.query.get("phase")),
        theme: Theme::from_code(rq.query.get("theme")),
    };
    let request = PageRequest::after(Some(rq.query.get("after")));
    let mut db = rq.ctx.db();
    let found = store::consultations(&mut db, viewer, rq.ctx.language, &scope, &request).await?;
    let page = rq.page(rq.t("consultations-title"));
    let phase = scope.phase.map_or("", Phase::code).to_owned();
    let theme = scope.theme.map_or("", Theme::code).to_owned();
    let all = (String::new(), page.t("consultations-all"));
    let phases = Phase::ALL
        .iter()
        .filter(|p| **p != Phase::Draft || viewer.in_office())
        .map(|p| {
            (
                p.code().to_owned(),
                page.code("consultations-phase", p.code()),
            )
        });
    let themes = Theme::ALL
        .iter()
        .map(|t| (t.code().to_owned(), page.code("theme", t.code())));
    rq.html(&ListPage {
        next: found.next.map_or_else(String::new, |n| {
            address(
                "/consultations",
                &[("phase", &phase), ("theme", &theme), ("after", &n)],
            )
        }),
        may_add: may::<AddConsultation>(viewer, &Programme),
        filtered: !phase.is_empty() || !theme.is_empty(),
        phases: std::iter::once(all.clone()).chain(phases).collect(),
        themes: std::iter::once(all).chain(themes).collect(),
        rows: found.rows,
        phase,
        theme,
        page,
    })
}
