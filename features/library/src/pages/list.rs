//! The library as everybody browses it.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Language, PageRequest, Result};
use parties::{Theme, geography::continents};
use web::{Page, Rq, address, language_options};

use crate::{
    model::Kind,
    pages::{Card, Options, kinds, or_all, region_options, themes},
    policy::{Add, Browse, SeeDesk, Shelf},
    store::{self, Wanted},
};

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    page: Page,
    rows: Vec<Card>,
    next: String,
    filtered: bool,
    may_add: bool,
    may_see_desk: bool,
    kinds: Options,
    themes: Options,
    regions: Options,
    languages: Options,
    years: Options,
    asked: Asked,
    csv: String,
    xlsx: String,
    feed: String,
}

/// What is chosen in each filter.
struct Asked {
    kind: String,
    theme: String,
    region: String,
    language: String,
    year: String,
}

/// What the address asks for.
pub(super) fn wanted(rq: &Rq) -> Wanted {
    let q = |name: &str| rq.query.get(name);
    let region = continents().find(|r| r.m49 == q("region"));
    Wanted {
        kind: Kind::from_code(q("kind")),
        theme: Theme::from_code(q("theme")),
        region: region.map(|r| r.m49.to_owned()).unwrap_or_default(),
        language: Language::from_code(q("language")),
        year: q("year").parse().unwrap_or(0),
        collection: String::new(),
    }
}

impl Asked {
    fn of(w: &Wanted) -> Self {
        Self {
            kind: w.kind.map_or("", Kind::code).to_owned(),
            theme: w.theme.map_or("", Theme::code).to_owned(),
            region: w.region.clone(),
            language: w.language.map_or("", Language::code).to_owned(),
            year: if w.year == 0 {
                String::new()
            } else {
                w.year.to_string()
            },
        }
    }

    /// An address with what is chosen.
    fn to(&self, path: &str, after: &str) -> String {
        address(
            path,
            &[
                ("kind", &self.kind),
                ("theme", &self.theme),
                ("region", &self.region),
                ("language", &self.language),
                ("year", &self.year),
                ("after", after),
            ],
        )
    }

    fn is_any(&self) -> bool {
        let all = [
            &self.kind,
            &self.theme,
            &self.region,
            &self.language,
            &self.year,
        ];
        all.iter().any(|a| !a.is_empty())
    }
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Browse>(Shelf)?;
    let viewer = &rq.ctx.viewer;
    let wanted = wanted(&rq);
    let mut db = rq.ctx.db();
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::browse(&mut db, viewer, &wanted, &request).await?;
    let page = rq.page(rq.t("library-title"));
    let mut rows = Vec::new();
    for item in &found.rows {
        rows.push(Card::of(&mut db, &page, viewer, item).await?);
    }
    let years = store::years(&mut db, viewer).await?;
    let years = years.iter().map(|y| (y.to_string(), y.to_string()));
    let asked = Asked::of(&wanted);
    rq.html(&ListPage {
        rows,
        next: found
            .next
            .map_or_else(String::new, |n| asked.to("/library", &n)),
        filtered: asked.is_any(),
        may_add: may::<Add>(viewer, &Shelf),
        may_see_desk: may::<SeeDesk>(viewer, &Shelf),
        kinds: or_all(&page, kinds(&page)),
        themes: or_all(&page, themes(&page)),
        regions: or_all(&page, region_options(&page)),
        languages: or_all(&page, language_options()),
        years: or_all(&page, years.collect()),
        csv: asked.to("/library.csv", ""),
        xlsx: asked.to("/library.xlsx", ""),
        feed: "/library/feed.xml".to_owned(),
        asked,
        page,
    })
}
