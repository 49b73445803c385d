//! The register to take away: CSV, Excel, JSON, written as they are read, and a feed of the newest.

use axum::response::{IntoResponse, Response};
use futures_util::{Stream, TryStreamExt};
use http::header;
use kernel::{Error, PageRequest, Result};
use quick_xml::{
    Writer,
    events::{BytesDecl, BytesText, Event},
};
use serde_json::{Map, json};
use web::{Rq, Table};

use crate::{
    policy::{DecisionRegister, SeeRegister},
    register::{Row, row},
    store, words,
};

const HEADS: [&str; 7] = [
    "date",
    "kind",
    "outcome",
    "organisation",
    "criteria",
    "reason",
    "appeal",
];

/// Entries of the feed.
const NEWEST: u16 = 50;

/// Every line that was asked for, in words.
fn rows(rq: &Rq) -> impl Stream<Item = Result<Row>> + Send + use<> {
    let wanted = words::wanted(&rq.query);
    let rq = rq.clone();
    ::store::portions(rq.ctx.db(), move |mut db, request| {
        let wanted = wanted.clone();
        async move { store::lines(&mut db, &wanted, &request).await }
    })
    .and_then(move |line| {
        let rq = rq.clone();
        async move { row(&rq, &rq.page(""), line).await }
    })
}

fn table(rq: &Rq) -> Result<Table> {
    rq.ctx.authorize::<SeeRegister>(DecisionRegister)?;
    let page = rq.page("");
    let heads = HEADS
        .iter()
        .map(|h| page.t(&format!("appeals-head-{h}")))
        .collect();
    let rows = rows(rq).map_ok(move |r| {
        vec![
            r.line.made.map(|m| m.iso_date()).unwrap_or_default(),
            page.code("decision-kind", &r.line.kind),
            page.code("decision-outcome", &r.line.outcome),
            r.organisation,
            r.criteria,
            r.line.public_reason,
            page.code("decision-appeal", r.line.appeal_state.code()),
        ]
    });
    Ok(Table::new(rq, "decisions", heads, rows))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    table(&rq)?.csv()
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    table(&rq)?.xlsx().await
}

pub async fn json(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeRegister>(DecisionRegister)?;
    let base = rq.ctx.app.base.clone();
    let mut head = Map::new();
    head.insert("title".to_owned(), rq.t("appeals-register").into());
    head.insert("language".to_owned(), rq.ctx.language.code().into());
    let items = rows(&rq).map_ok(move |r| {
        json!({
            "id": r.line.id, "address": format!("{base}/decisions/{}", r.line.id), "made": r.line.made.map(|m| m.rfc3339()),
            "kind": r.line.kind, "outcome": r.line.outcome, "adverse": r.line.adverse, "criteria_not_met": r.criteria,
            "reason": r.line.public_reason, "appeal": r.line.appeal_state, "organisation": r.organisation,
        })
    });
    web::json(&head, "decisions", items)
}

/// The newest decisions as an Atom feed (RFC 4287).
pub async fn feed(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeRegister>(DecisionRegister)?;
    let page = rq.page("");
    let request = PageRequest {
        after: None,
        size: NEWEST,
    };
    let wanted = words::wanted(&rq.query);
    let found = store::lines(&mut rq.ctx.db(), &wanted, &request).await?;
    let base = &rq.ctx.app.base;
    let newest = found.rows.first().and_then(|l| l.made);
    let updated = newest.unwrap_or(kernel::Timestamp(0)).rfc3339();
    let mut xml = Writer::new(Vec::new());
    let broken = |e: std::io::Error| Error::internal(e);
    let declaration = BytesDecl::new("1.0", Some("utf-8"), None);
    xml.write_event(Event::Decl(declaration)).map_err(broken)?;
    let own = format!("{base}/decisions/feed.xml");
    xml.create_element("feed")
        .with_attribute(("xmlns", "http://www.w3.org/2005/Atom"))
        .with_attribute(("xml:lang", page.lang()))
        .write_inner_content(|feed| {
            words_of(feed, "title", &page.t("appeals-register"))?;
            words_of(feed, "id", &own)?;
            words_of(feed, "updated", &updated)?;
            let link = feed.create_element("link").with_attribute(("rel", "self"));
            link.with_attribute(("href", own.as_str())).write_empty()?;
            feed.create_element("author")
                .write_inner_content(|author| words_of(author, "name", &page.t("ui-site-name")))?;
            for line in &found.rows {
                let address = format!("{base}/decisions/{}", line.id);
                let made = line.made.map(|m| m.rfc3339()).unwrap_or_default();
                feed.create_element("entry").write_inner_content(|entry| {
                    words_of(
                        entry,
                        "title",
                        &words::title(&page, &line.kind, &line.outcome),
                    )?;
                    words_of(entry, "id", &address)?;
                    words_of(entry, "updated", &made)?;
                    let link = entry.create_element("link");
                    link.with_attribute(("href", address.as_str()))
                        .write_empty()?;
                    words_of(entry, "summary", &line.public_reason)
                })?;
            }
            Ok(())
        })
        .map_err(broken)?;
    let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
    Ok((kind, xml.into_inner()).into_response())
}

/// An element that holds words and nothing else.
fn words_of(xml: &mut Writer<Vec<u8>>, name: &str, words: &str) -> std::io::Result<()> {
    // Characters that XML 1.0 cannot hold are left out: a reader would refuse the whole feed.
    let words: String = words
        .chars()
        .filter(|c| !c.is_control() || matches!(c, '\n' | '\t'))
        .collect();
    xml.create_element(name)
        .write_text_content(BytesText::new(&words))?;
    Ok(())
}
