//! The search page, what it lets whom find, and the search index made anew.

use std::sync::Arc;

use askama::Template;
use axum::response::Response;
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Language, Result};
use parties::Eyes;
use store::Hit;
use text::SnippetPart;
use web::{Page, Rq, Site, address};

/// Hits of one page, and pages: who needs more needs other words.
const SIZE: usize = 10;
const PAGES: usize = 20;
/// Characters of a snippet.
const SNIPPET: usize = 240;
/// What can be found, as the index names it.
const KINDS: [&str; 14] = [
    "organisation",
    "consultation",
    "seat",
    "briefing",
    "commitment",
    "paragraph",
    "contribution",
    "statement",
    "forum",
    "decision",
    "terms",
    "update",
    "library",
    "event",
];

struct Found {
    href: String,
    title: Vec<SnippetPart>,
    kind: String,
    language: Language,
    parts: Vec<SnippetPart>,
}

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage {
    page: Page,
    question: String,
    kind: String,
    kinds: Vec<(String, String)>,
    found: Vec<Found>,
    previous: String,
    next: String,
    last: bool,
}

pub async fn search(rq: Rq) -> Result<Response> {
    let question: String = rq.query.get("q").trim().chars().take(200).collect();
    let kind = KINDS
        .into_iter()
        .find(|k| *k == rq.query.get("kind"))
        .unwrap_or("");
    let number: usize = rq.query.get("page").parse().unwrap_or(1).clamp(1, PAGES);
    let scopes = rq.site.scopes(&rq.ctx).await?;
    // The index answers from the beginning; one more shows whether another page follows.
    let most = i64::try_from(number * SIZE + 1).unwrap_or(i64::MAX);
    let hits = rq
        .ctx
        .app
        .db
        .search(&question, rq.ctx.language, kind, &scopes, most)
        .await?;
    let more = hits.len() > number * SIZE;
    let words = text::query_tokens(&question, rq.ctx.language.code());
    let page = rq.page(rq.t("network-search"));
    let part = |to: usize| {
        let number = to.to_string();
        let pairs = [("q", question.as_str()), ("kind", kind), ("page", &number)];
        address("/search", &pairs)
    };
    rq.html(&SearchPage {
        kinds: std::iter::once((String::new(), rq.t("network-kind-all")))
            .chain(
                KINDS
                    .iter()
                    .map(|k| ((*k).to_owned(), page.code("network-kind", k))),
            )
            .collect(),
        found: hits
            .into_iter()
            .skip((number - 1) * SIZE)
            .take(SIZE)
            .map(|hit| found(hit, &words))
            .collect(),
        previous: if number > 1 {
            part(number - 1)
        } else {
            String::new()
        },
        next: if more && number < PAGES {
            part(number + 1)
        } else {
            String::new()
        },
        last: more && number == PAGES,
        kind: kind.to_owned(),
        question,
        page,
    })
}

fn found(hit: Hit, words: &[String]) -> Found {
    let lang = hit.language.code();
    let shown = hit.body.split(parties::HIDDEN).next().unwrap_or_default();
    Found {
        href: hit.href,
        title: text::snippet(&hit.title, words, lang, 300),
        kind: hit.kind,
        language: hit.language,
        parts: text::snippet(shown, words, lang, SNIPPET),
    }
}

/// What this room lets a person find: the network to who belongs to it, everything to the Office.
pub fn scopes(ctx: Ctx) -> BoxFuture<'static, Result<Vec<String>>> {
    Box::pin(async move {
        let viewer = &ctx.viewer;
        let mut scopes: Vec<String> = viewer.organisations().map(|o| format!("org:{o}")).collect();
        let every = viewer.sees_every_organisation();
        if viewer.in_network() || viewer.in_office() {
            scopes.push("network".to_owned());
        }
        let eyes = if every {
            Eyes::Office
        } else if viewer.in_network() {
            Eyes::Member
        } else {
            Eyes::Public
        };
        scopes.extend(parties::scopes(eyes).iter().map(|s| (*s).to_owned()));
        if viewer.in_office() {
            scopes.push("office".to_owned());
        }
        Ok(scopes)
    })
}

/// Makes every organisation findable anew.
pub fn reindex(site: Arc<Site>) -> BoxFuture<'static, Result<u64>> {
    Box::pin(async move { parties::make_all_findable(&site.app.db, Language::English).await })
}
