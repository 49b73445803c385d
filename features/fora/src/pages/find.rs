//! Posts found by their words, among those that whoever asks may read.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use text::SnippetPart;
use web::{Page, Rq};

use super::in_fora;
use crate::policy::{Fora, SeeFora};

/// Hits shown; who needs more needs other words.
const MOST: i64 = 50;

struct Found {
    href: String,
    title: String,
    lang: &'static str,
    parts: Vec<SnippetPart>,
}

#[derive(Template)]
#[template(path = "find.html")]
struct FindPage {
    page: Page,
    question: String,
    found: Vec<Found>,
}

pub async fn search(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeFora>(Fora)?;
    let question: String = rq.query.get("q").trim().chars().take(200).collect();
    let (db, language) = (&rq.ctx.app.db, rq.ctx.language);
    let scopes = rq.site.scopes(&rq.ctx).await?;
    let hits = db
        .search(&question, language, "forum", &scopes, MOST)
        .await?;
    let words = text::query_tokens(&question, language.code());
    let found = hits.into_iter().map(|hit| {
        let lang = hit.language.code();
        Found {
            href: hit.href,
            title: hit.title,
            lang,
            parts: text::snippet(&hit.body, &words, lang, 240),
        }
    });
    rq.html(&FindPage {
        page: in_fora(&rq, rq.t("fora-search")),
        found: found.collect(),
        question,
    })
}
