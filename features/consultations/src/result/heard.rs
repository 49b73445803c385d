//! The result's own page, and the contributions of a theme with the answer to each, page by page.

use askama::Template;
use axum::response::Response;
use engagement::balance::{self, Stage};
use kernel::{PageRequest, Result};
use web::{Page, Rq, address, language_options};

use crate::{
    balance::{Tables, tables as tables_of},
    model::{Consultation, Standing, ThemeFigures, Wanted},
    pages::{Diff, Shown, badge, below, shown, state},
    result::{
        admitted, current,
        figures::{Chart, charts},
    },
    statements::{self, Statement},
    store,
};

/// Contributions of a theme that stand on the result's own page.
const FIRST: u16 = 3;

/// Themes whose contributions are begun on the result's own page; the others are led to.
const BEGUN: usize = 12;

struct Theme {
    name: String,
    /// How many organisations speak of it; empty where that is not said.
    voices: String,
    tally: String,
    href: String,
    first: Vec<Shown>,
    more: bool,
}

#[derive(Template)]
#[template(path = "result.html")]
struct ResultPage {
    page: Page,
    c: Consultation,
    published: bool,
    total: i64,
    voices: i64,
    organisations: String,
    people: String,
    charts: Vec<Chart>,
    tables: Option<Tables>,
    themes: Vec<Theme>,
    /// A statement proposes no other wording.
    no_diff: Diff,
    minority: Vec<Shown>,
    minority_href: String,
    has_changes: bool,
    has_landscape: bool,
    /// Statements of the Office on which few hold a position: badge and state of the answer beside each.
    few: Vec<(Statement, &'static str, String)>,
}

#[derive(Template)]
#[template(path = "heard.html")]
struct HeardPage {
    page: Page,
    c: Consultation,
    rows: Vec<Shown>,
    next: String,
    theme: String,
    minority: bool,
    dispositions: Vec<(String, String)>,
    languages: Vec<(String, String)>,
    wanted: Wanted,
    action: String,
}

/// "12 contributions: 3 adopted, 9 not adopted".
fn tally(page: &Page, t: &ThemeFigures) -> String {
    let parts = [
        ("adopted", t.adopted),
        ("partly-adopted", t.partly),
        ("not-adopted", t.not),
        ("out-of-scope", t.out_of_scope),
    ];
    let parts: Vec<String> = parts
        .iter()
        .filter(|(_, n)| *n > 0)
        .map(|(code, n)| page.tn(&format!("consultations-tally-{code}"), *n))
        .collect();
    page.list(&parts)
}

fn few(page: &Page, n: i64) -> String {
    if n == 0 {
        page.t("consultations-few")
    } else {
        page.number(n)
    }
}

pub async fn show(rq: Rq) -> Result<Response> {
    let c = admitted(&rq).await?;
    let page = below(&rq, &c, rq.t("consultations-result"));
    let viewer = &rq.ctx.viewer;
    let mut db = rq.ctx.db();
    let figures = current(&mut db, &c).await?;
    let path = format!("/consultations/{}/heard", c.id);
    let begin = PageRequest {
        after: None,
        size: FIRST,
    };
    // All are made ready together, so that the text they propose to change is read once.
    let mut rows = Vec::new();
    let mut begun = Vec::new();
    for (at, t) in figures.themes.iter().enumerate() {
        let wanted = Wanted {
            theme: t.name.clone(),
            ..Wanted::default()
        };
        let before = rows.len();
        if at < BEGUN && !t.name.is_empty() {
            rows.extend(
                store::contributions(&mut db, c.id, &wanted, &begin)
                    .await?
                    .rows,
            );
        }
        begun.push(rows.len() - before);
    }
    let wanted = Wanted {
        standing: Some(Standing::Minority),
        ..Wanted::default()
    };
    let found = store::contributions(&mut db, c.id, &wanted, &PageRequest::after(None)).await?;
    let minority_href = if found.next.is_some() {
        address(&path, &[("state", Standing::Minority.code())])
    } else {
        String::new()
    };
    rows.extend(found.rows);
    let mut ready = shown(&mut db, &page, viewer, &c, rows).await?.into_iter();
    let theme = |(t, n): (&ThemeFigures, usize)| Theme {
        name: if t.name.is_empty() {
            page.t("consultations-unsorted")
        } else {
            t.name.clone()
        },
        voices: match t.organisations {
            None => String::new(),
            Some(n) if n < engagement::FEWEST => page.t("consultations-theme-voices-few"),
            Some(n) => page.tn("consultations-theme-voices", n),
        },
        tally: tally(&page, t),
        href: address(&path, &[("theme", &t.name)]),
        more: t.total > i64::try_from(n).unwrap_or(i64::MAX),
        first: ready.by_ref().take(n).collect(),
    };
    let themes = figures.themes.iter().zip(begun).map(theme).collect();
    let minority = ready.collect();
    let targets = balance::targets(&mut db).await?;
    let organisations = match &figures.balance {
        Some(b) => crate::balance::words(&page, b.all(Stage::Attended)),
        None => few(&page, figures.participation.organisations),
    };
    let tables = figures.balance.as_ref();
    rq.html(&ResultPage {
        tables: tables.map(|b| tables_of(&page, &c, b, &targets)),
        organisations,
        published: c.phase >= crate::model::Phase::Response,
        total: figures.contributions,
        voices: figures.voices,
        people: few(&page, figures.participation.people),
        charts: charts(&page, &figures.participation),
        few: statements::held_by_few(&mut db, c.id, rq.ctx.language)
            .await?
            .into_iter()
            .map(|s| {
                let state = state(&page, &s.disposition);
                (s.clone(), badge(&s.disposition), state)
            })
            .collect(),
        has_landscape: statements::set(&mut db, c.id, None).await?.is_some(),
        no_diff: Diff::new(),
        has_changes: !store::languages(&mut db, c.id, 2).await?.is_empty(),
        page,
        c,
        themes,
        minority,
        minority_href,
    })
}

pub async fn heard(rq: Rq) -> Result<Response> {
    let c = admitted(&rq).await?;
    let page = below(&rq, &c, rq.t("consultations-heard")).crumb(
        rq.t("consultations-result"),
        format!("/consultations/{}/result", c.id),
    );
    let q = |name: &str| rq.query.get(name).to_owned();
    // Who contested an answer is between them and the Office.
    let standing = Standing::from_code(&q("state")).filter(|s| *s == Standing::Minority);
    let wanted = Wanted {
        standing,
        theme: q("theme"),
        target: q("target"),
        language: q("language"),
        disposition: q("disposition"),
        no_statements: false,
    };
    let mut db = rq.ctx.db();
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::contributions(&mut db, c.id, &wanted, &request).await?;
    let rows = shown(&mut db, &page, &rq.ctx.viewer, &c, found.rows).await?;
    let path = format!("/consultations/{}/heard", c.id);
    let next = found.next.map_or_else(String::new, |n| {
        address(
            &path,
            &[
                ("state", standing.map_or("", Standing::code)),
                ("theme", &wanted.theme),
                ("target", &wanted.target),
                ("language", &wanted.language),
                ("disposition", &wanted.disposition),
                ("after", &n),
            ],
        )
    });
    let all = || std::iter::once((String::new(), page.t("consultations-all")));
    rq.html(&HeardPage {
        dispositions: all().chain(crate::desk::dispositions(&page)).collect(),
        languages: all().chain(language_options()).collect(),
        theme: wanted.theme.clone(),
        action: path,
        minority: standing.is_some(),
        page,
        c,
        rows,
        next,
        wanted,
    })
}
