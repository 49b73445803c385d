//! The response matrix as CSV and Excel, everything that may be read as JSON; all written as they are read.

use axum::response::Response;
use futures_util::TryStreamExt;
use kernel::Result;
use serde_json::{Map, Value, json};
use web::{Rq, Table};

use crate::{
    pages::{author, state},
    result::{admitted, current},
    store,
};

const HEADS: [&str; 11] = [
    "receipt",
    "paragraph",
    "author",
    "language",
    "words",
    "wording",
    "theme",
    "disposition",
    "reason",
    "new-paragraph",
    "minority",
];

/// The heads and rows of the matrix, for one reader.
async fn matrix(rq: &Rq) -> Result<Table> {
    let c = admitted(rq).await?;
    let page = rq.page("");
    let heads = HEADS
        .iter()
        .map(|h| page.t(&format!("consultations-head-{h}")))
        .collect();
    let viewer = rq.ctx.viewer.clone();
    let yes = page.t("consultations-considered-yes");
    let rows = store::every(rq.ctx.db(), c.id).map_ok(move |k| {
        vec![
            k.id.to_string(),
            k.concerns(),
            author(&page, &viewer, &k),
            k.language.to_string(),
            k.body,
            k.wording,
            k.theme,
            state(&page, &k.disposition),
            k.reason,
            k.new_paragraph,
            if k.minority {
                yes.clone()
            } else {
                String::new()
            },
        ]
    });
    Ok(Table::new(rq, "matrix", heads, rows))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    matrix(&rq).await?.csv()
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    matrix(&rq).await?.xlsx().await
}

/// The balance as it was published.
pub async fn balance_csv(rq: Rq) -> Result<Response> {
    let c = admitted(&rq).await?;
    let mut db = rq.ctx.db();
    let balance = current(&mut db, &c).await?.balance.unwrap_or_default();
    let targets = engagement::balance::targets(&mut db).await?;
    crate::balance::download(&rq, &c, &balance, &targets).csv()
}

pub async fn json(rq: Rq) -> Result<Response> {
    let c = admitted(&rq).await?;
    let page = rq.page("");
    let mut db = rq.ctx.db();
    let figures = current(&mut db, &c).await?;
    let themes = store::themes(&mut db, c.id).await?;
    let mut head = Map::new();
    for (name, value) in [
        ("title", Value::from(c.title.clone())),
        ("summary", c.summary.clone().into()),
        ("language", c.shown_in.code().into()),
        ("phase", c.phase.code().into()),
        (
            "themes",
            themes.iter().map(|t| t.code()).collect::<Vec<_>>().into(),
        ),
        ("response", c.response.clone().into()),
        ("follow_up", c.follow_up.clone().into()),
        (
            "figures",
            serde_json::to_value(&figures).map_err(kernel::Error::internal)?,
        ),
    ] {
        head.insert(name.to_owned(), value);
    }
    let viewer = rq.ctx.viewer.clone();
    let items = store::every(rq.ctx.db(), c.id).map_ok(move |k| {
        json!({
            "id": k.id, "receipt": k.receipt, "target": k.target, "paragraphs": k.concerns(),
            "author": author(&page, &viewer, &k), "language": k.language, "body": k.body, "wording": k.wording,
            "theme": k.theme, "disposition": k.disposition, "reason": k.reason, "new_paragraph": k.new_paragraph,
            "minority": k.minority,
        })
    });
    web::json(&head, "contributions", items)
}
