//! The list of updates, and the same to take away.

use askama::Template;
use axum::response::Response;
use futures_util::TryStreamExt;
use guard::may;
use kernel::{PageRequest, Result};
use parties::{Theme, geography::continents};
use web::{Form, Page, Rq, Table, address};

use super::{Badge, badges, days, region_options, regions_of, theme_options, themes};
use crate::{
    model::{Kind, Update, Wanted},
    policy::{See, SeeDesk, Updates},
    store,
};

/// An update as a list prints it.
pub(crate) struct Row {
    pub href: String,
    pub title: String,
    pub summary: String,
    pub lang: &'static str,
    pub badges: Vec<Badge>,
    pub days: String,
}

/// An update as a list prints it for a reader.
pub(crate) fn row(page: &Page, u: &Update, now: kernel::Timestamp) -> Row {
    Row {
        href: u.href(),
        title: u.title.clone(),
        summary: u.summary.clone(),
        lang: u.shown_in.code(),
        badges: badges(page, u, now),
        days: days(page, u).join(" · "),
    }
}

#[derive(Template)]
#[template(path = "updates.html")]
struct ListPage {
    page: Page,
    rows: Vec<Row>,
    next: String,
    may_desk: bool,
    filtered: bool,
    kinds: Vec<(String, String)>,
    themes: Vec<(String, String)>,
    regions: Vec<(String, String)>,
    kind: String,
    theme: String,
    region: String,
    csv: String,
    xlsx: String,
    feed: String,
}

/// Which updates an address asks for.
pub(super) fn wanted(query: &Form) -> Wanted {
    let region = query.get("region");
    Wanted {
        kind: Kind::from_code(query.get("kind")),
        theme: Theme::from_code(query.get("theme")),
        region: continents()
            .find(|r| r.m49 == region)
            .map(|r| r.m49.to_owned())
            .unwrap_or_default(),
        current: false,
    }
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(Updates)?;
    let viewer = &rq.ctx.viewer;
    let wanted = wanted(&rq.query);
    let request = PageRequest::after(Some(rq.query.get("after")));
    let mut db = rq.ctx.db();
    let found = store::list(&mut db, viewer, rq.ctx.language, &wanted, &request).await?;
    let page = rq.page(rq.t("updates-title"));
    let now = rq.ctx.now();
    let kind = wanted.kind.map_or("", Kind::code).to_owned();
    let theme = wanted.theme.map_or("", Theme::code).to_owned();
    let region = wanted.region.clone();
    let to = |path: &str, after: &str| {
        let pairs = [
            ("kind", kind.as_str()),
            ("theme", &theme),
            ("region", &region),
            ("after", after),
        ];
        address(path, &pairs)
    };
    let all = (String::new(), page.t("updates-all"));
    let kinds = Kind::ALL
        .iter()
        .map(|k| (k.code().to_owned(), page.code("updates-kind", k.code())));
    rq.html(&ListPage {
        rows: found.rows.iter().map(|u| row(&page, u, now)).collect(),
        next: found
            .next
            .map_or_else(String::new, |after| to("/updates", &after)),
        may_desk: may::<SeeDesk>(viewer, &Updates),
        filtered: !kind.is_empty() || !theme.is_empty() || !region.is_empty(),
        kinds: std::iter::once(all).chain(kinds).collect(),
        themes: theme_options(&page),
        regions: region_options(&page),
        csv: to("/updates.csv", ""),
        xlsx: to("/updates.xlsx", ""),
        feed: to("/updates/feed.atom", ""),
        kind,
        theme,
        region,
        page,
    })
}

const HEADS: [&str; 9] = [
    "name",
    "kind",
    "audience",
    "state",
    "published",
    "corrected",
    "closes",
    "themes",
    "regions",
];

/// Heads and rows of the same list, whole, as this reader sees it.
fn table(rq: &Rq) -> Result<Table> {
    rq.ctx.authorize::<See>(Updates)?;
    let page = rq.page("");
    let now = rq.ctx.now();
    let heads = HEADS.iter().map(|h| page.t(&format!("updates-head-{h}")));
    let heads = heads.chain([page.t("updates-head-address")]).collect();
    let base = rq.ctx.app.base.clone();
    let wanted = wanted(&rq.query);
    let viewer = rq.ctx.viewer.clone();
    let rows = store::every(rq.ctx.db(), viewer, rq.ctx.language, wanted).map_ok(move |u| {
        let day = |at: Option<kernel::Timestamp>| at.map(|at| at.iso_date()).unwrap_or_default();
        let state: Vec<String> = badges(&page, &u, now)
            .into_iter()
            .skip(1)
            .map(|b| b.1)
            .collect();
        vec![
            u.title.clone(),
            page.code("updates-kind", u.kind.code()),
            page.code("updates-audience", u.audience.code()),
            page.list(&state),
            day(u.published),
            day(u.corrected),
            day(u.closes),
            themes(&page, &u),
            regions_of(&page, &u),
            format!("{base}{}", u.href()),
        ]
    });
    Ok(Table::new(rq, "updates", heads, rows))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    table(&rq)?.csv()
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    table(&rq)?.xlsx().await
}
