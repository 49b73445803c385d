//! A consultation as plain text, to be read, printed or filled in where there is no line, and carried back later.

use std::fmt::Write;

use axum::response::Response;
use documents::BlockKind;
use kernel::{Error, Result};
use web::Rq;

use crate::{
    pages::{load, reading},
    policy::See,
    store,
};

/// What is asked and what is consulted on, with room for an answer after each question.
pub async fn text_file(rq: Rq) -> Result<Response> {
    let c = rq.ctx.authorize::<See>(load(&rq).await?)?.into_inner();
    let mut db = rq.ctx.db();
    let there = store::languages(&mut db, c.id, 1).await?;
    let language = reading::chosen(&rq, &c, &there);
    let document = store::document(&mut db, c.id, 1, language).await?;
    let questions = store::questions(&mut db, c.id, Some(rq.ctx.language)).await?;
    let page = rq.page("");
    let mut sheet = web::Sheet::new(&c.title);
    sheet.paragraph(&c.summary);
    for (what, value) in reading::facts(&rq, &page, &c).await? {
        sheet.line(&page.pair(what, value));
    }
    let address = format!("{}/consultations/{}", rq.ctx.app.base, c.id);
    sheet.line(&page.pair(page.t("ui-address"), address));
    if !questions.is_empty() {
        sheet.heading(&page.t("consultations-questions"));
        for (n, q) in (1..).zip(&questions) {
            sheet.paragraph(&format!("{n}. {}", q.text));
            sheet.room(&page.t("consultations-your-words"));
        }
    }
    if !document.blocks.is_empty() {
        sheet.heading(&page.t("consultations-text"));
    }
    for block in &document.blocks {
        let mut words = String::new();
        if let Some(number) = block.number {
            write!(words, "[{number}] ").map_err(Error::internal)?;
        }
        if let Some(label) = &block.label {
            write!(words, "{label} ").map_err(Error::internal)?;
        }
        words.push_str(&block.text);
        match block.kind {
            BlockKind::Heading { .. } => sheet.heading(&words),
            _ => sheet.paragraph(&words),
        }
    }
    for note in &document.footnotes {
        sheet.paragraph(&format!("({}) {}", note.number, note.text));
    }
    Ok(sheet.file("consultation"))
}
