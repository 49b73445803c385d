//! The list to take away, and a feed of the newest.

use axum::response::Response;
use futures_util::TryStreamExt;
use kernel::{PageRequest, Result, Timestamp};
use web::{Entry, Feed, Rq, Table};

use crate::{
    model,
    pages::{audience, authors, licence, list::wanted},
    policy::{Browse, Shelf},
    store,
};

/// Entries of the feed.
const NEWEST: u16 = 50;

/// Heads and rows of the list, whole.
fn table(rq: &Rq) -> Result<Table> {
    rq.ctx.authorize::<Browse>(Shelf)?;
    let page = rq.page("");
    let heads = [
        "library-address",
        "library-item-title",
        "library-kind",
        "library-authors",
        "library-year",
        "library-language",
        "library-themes",
        "library-regions",
        "library-licence",
        "library-who-reads",
        "library-published",
    ];
    let heads = heads.iter().map(|h| page.t(h)).collect();
    let viewer = rq.ctx.viewer.clone();
    let items = store::every(rq.ctx.db(), viewer, wanted(rq));
    let rq_rows = rq.clone();
    let rows = items.and_then(move |item| {
        let rq = rq_rows.clone();
        async move {
            let page = rq.page("");
            let mut db = rq.ctx.db();
            let v = store::version(&mut db, item.id, item.newest).await?;
            let words = store::words(&mut db, v.id).await?;
            let best = model::best(&words, rq.ctx.language, v.language);
            let languages: Vec<String> = words
                .iter()
                .map(|w| w.language.own_name().to_owned())
                .collect();
            let themes = v.themes();
            let themes: Vec<String> = themes
                .iter()
                .map(|t| page.code("theme", t.code()))
                .collect();
            let regions: Vec<String> = v
                .regions()
                .iter()
                .map(|r| r.name(page.lang()).to_owned())
                .collect();
            Ok(vec![
                format!("{}{}", rq.ctx.app.base, item.href()),
                best.map(|w| w.title.clone()).unwrap_or_default(),
                page.code("library-kind", v.kind.code()),
                page.list(&authors(&rq.ctx.viewer, &item, &v)),
                v.year.to_string(),
                page.list(&languages),
                page.list(&themes),
                page.list(&regions),
                licence(&page, v.licence),
                audience(&page, item.audience),
                item.published.map(Timestamp::iso_date).unwrap_or_default(),
            ])
        }
    });
    Ok(Table::new(rq, "library", heads, rows))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    table(&rq)?.csv()
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    table(&rq)?.xlsx().await
}

/// The newest items as an Atom feed (RFC 4287): those that the reader may see.
pub async fn feed(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Browse>(Shelf)?;
    let page = rq.page("");
    let request = PageRequest {
        after: None,
        size: NEWEST,
    };
    let mut db = rq.ctx.db();
    let viewer = &rq.ctx.viewer;
    let found = store::browse(&mut db, viewer, &wanted(&rq), &request).await?;
    let mut entries = Vec::new();
    for item in &found.rows {
        let v = store::version(&mut db, item.id, item.newest).await?;
        let words = store::words(&mut db, v.id).await?;
        let best = model::best(&words, rq.ctx.language, v.language);
        let of = |part: fn(&model::Words) -> &String| best.map(part).cloned().unwrap_or_default();
        entries.push(Entry {
            id: None,
            page: item.href(),
            title: of(|w| &w.title),
            language: best.map(|w| w.language),
            published: None,
            updated: item.published.unwrap_or(Timestamp(0)),
            author: None,
            categories: Vec::new(),
            summary: of(|w| &w.about),
            content: None,
        });
    }
    let own = "/library/feed.xml".to_owned();
    let feed = Feed {
        id: format!("{}{own}", rq.ctx.app.base),
        own,
        page: "/library".to_owned(),
        title: page.t("library-title"),
        language: rq.ctx.language,
        since: Timestamp(0),
        entries,
    };
    feed.answer(&rq)
}
