//! The list to take away, and a feed of the newest.

use axum::response::{IntoResponse, Response};
use futures_util::TryStreamExt;
use http::header;
use kernel::{PageRequest, Result, Timestamp};
use web::{Rq, Table};

use crate::{
    model,
    pages::{audience, authors, licence, list::wanted},
    policy::{Browse, Shelf},
    store,
    xml::Xml,
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
    let base = &rq.ctx.app.base;
    let own = format!("{base}/library/feed.xml");
    let newest = found.rows.first().and_then(|i| i.published);
    let mut xml = Xml::document();
    xml.open(
        "feed",
        &[
            ("xmlns", "http://www.w3.org/2005/Atom"),
            ("xml:lang", page.lang()),
        ],
    );
    xml.leaf("title", &[], &page.t("library-title"));
    xml.leaf("id", &[], &own);
    xml.leaf("updated", &[], &newest.unwrap_or(Timestamp(0)).rfc3339());
    xml.empty("link", &[("rel", "self"), ("href", &own)]);
    xml.open("author", &[]);
    xml.leaf("name", &[], &page.t("ui-site-name"));
    xml.close("author");
    for item in &found.rows {
        let v = store::version(&mut db, item.id, item.newest).await?;
        let words = store::words(&mut db, v.id).await?;
        let best = model::best(&words, rq.ctx.language, v.language);
        let at = format!("{base}{}", item.href());
        let updated = item.published.unwrap_or(Timestamp(0)).rfc3339();
        xml.open("entry", &[]);
        xml.leaf("title", &[], best.map_or("", |w| w.title.as_str()));
        xml.leaf("id", &[], &at);
        xml.leaf("updated", &[], &updated);
        xml.empty("link", &[("href", &at)]);
        xml.leaf("summary", &[], best.map_or("", |w| w.about.as_str()));
        xml.close("entry");
    }
    xml.close("feed");
    let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
    Ok((kind, xml.done()).into_response())
}
