//! The register: every decision in force, for everybody, without names that a reader may not know.

use askama::Template;
use axum::response::Response;
use decisions::Decision;
use guard::may;
use kernel::{PageRequest, Result};
use web::{Page, Rq, address};

use crate::{
    policy::{DecisionRegister, SeeRegister, SeeWaiting},
    store::{self, Line, Wanted},
    words,
};

/// A line in words.
pub(crate) struct Row {
    pub line: Line,
    pub title: String,
    pub date: String,
    pub organisation: String,
    pub criteria: String,
    pub badge: &'static str,
}

struct WaitingRow {
    href: String,
    title: String,
    subject: String,
    due: String,
    overdue: bool,
}

#[derive(Template)]
#[template(path = "register.html")]
struct RegisterPage {
    page: Page,
    rows: Vec<Row>,
    next: String,
    wanted: Wanted,
    waiting: Vec<WaitingRow>,
    kinds: Vec<(String, String)>,
    outcomes: Vec<(String, String)>,
    appeals: Vec<(String, String)>,
    criteria: Vec<(String, String)>,
    years: Vec<(String, String)>,
    exports: [String; 4],
    filtered: bool,
    /// Kinds whose criteria can be read.
    books: Vec<(String, String)>,
}

/// Puts a line into words for one reader.
pub(crate) async fn row(rq: &Rq, page: &Page, line: Line) -> Result<Row> {
    let titles = store::not_met(&mut rq.ctx.db(), line.id).await?;
    Ok(Row {
        title: words::title(page, &line.kind, &line.outcome),
        date: line.made.map(|m| page.date(m)).unwrap_or_default(),
        organisation: words::organisation(&rq.ctx.viewer, &line),
        criteria: words::titles(page, &titles),
        badge: words::badge(line.appeal_state),
        line,
    })
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeRegister>(DecisionRegister)?;
    let page = rq.page(rq.t("appeals-register"));
    let mut db = rq.ctx.db();
    let wanted = words::wanted(&rq.query);
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::lines(&mut db, &wanted, &request).await?;
    let mut rows = Vec::new();
    for line in found.rows {
        rows.push(row(&rq, &page, line).await?);
    }
    let mut waiting = Vec::new();
    if may::<SeeWaiting>(&rq.ctx.viewer, &DecisionRegister) {
        for w in store::waiting(&rq.ctx, &mut db).await? {
            if !Decision::proposals_are_read_by(&rq.ctx.viewer, &w.organisation) {
                continue;
            }
            waiting.push(WaitingRow {
                href: format!("/decisions/{}", w.id),
                title: words::title(&page, &w.kind, &w.outcome),
                due: words::day_there(&page, &w.zone, w.due)?,
                overdue: rq.ctx.now() > w.due,
                subject: w.subject_name,
            });
        }
    }
    let any = || std::iter::once((String::new(), page.t("appeals-any")));
    let criteria = store::criteria_not_met(&mut db).await?;
    let criteria = criteria
        .into_iter()
        .map(|(code, title, _)| (code, title.best(page.language()).1.to_owned()));
    let years = match store::span(&mut db).await? {
        Some((first, last)) => (first.date().0..=last.date().0)
            .rev()
            .map(|y| (y.to_string(), y.to_string()))
            .collect(),
        None => Vec::new(),
    };
    let appeals = decisions::AppealState::ALL
        .iter()
        .map(|s| (s.code().to_owned(), page.code("decision-appeal", s.code())));
    let pairs = words::pairs(&wanted);
    let export = |path: &str| address(path, &pairs);
    let next = found.next.map_or_else(String::new, |n| {
        let all: Vec<_> = pairs
            .iter()
            .copied()
            .chain([("after", n.as_str())])
            .collect();
        address("/decisions", &all)
    });
    let books = words::kinds(&page)
        .into_iter()
        .map(|(code, name)| (format!("/decisions/criteria/{code}"), name))
        .collect();
    rq.html(&RegisterPage {
        kinds: any().chain(words::kinds(&page)).collect(),
        outcomes: any().chain(words::outcomes(&page)).collect(),
        appeals: any().chain(appeals).collect(),
        criteria: any().chain(criteria).collect(),
        years: any().chain(years).collect(),
        exports: [
            export("/decisions.csv"),
            export("/decisions.xlsx"),
            export("/decisions.json"),
            export("/decisions/feed.xml"),
        ],
        filtered: pairs.iter().any(|p| !p.1.is_empty()),
        rows,
        next,
        waiting,
        books,
        wanted,
        page,
    })
}
