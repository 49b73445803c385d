//! The register to take away: CSV, Excel, JSON, written as they are read, and a feed of the newest.

use axum::response::Response;
use futures_util::{Stream, TryStreamExt};
use kernel::{PageRequest, Result, Timestamp};
use serde_json::{Map, json};
use web::{Entry, Feed, Rq, Table};

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
    let entry = |line: &store::Line| Entry {
        id: None,
        page: format!("/decisions/{}", line.id),
        title: words::title(&page, &line.kind, &line.outcome),
        language: None,
        published: None,
        updated: line.made.unwrap_or(Timestamp(0)),
        author: None,
        categories: Vec::new(),
        summary: line.public_reason.clone(),
        content: None,
    };
    let own = "/decisions/feed.xml".to_owned();
    let feed = Feed {
        id: format!("{}{own}", rq.ctx.app.base),
        own,
        page: "/decisions".to_owned(),
        title: page.t("appeals-register"),
        language: rq.ctx.language,
        since: Timestamp(0),
        entries: found.rows.iter().map(entry).collect(),
    };
    feed.answer(&rq)
}
