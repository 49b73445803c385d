//! "What we heard, what we did": the result for its audience, on a page and to take away.

use std::collections::{BTreeMap, BTreeSet};

use askama::Template;
use axum::response::Response;
use documents::{ChangeKind, ParagraphChange};
use kernel::Result;
use parties::geography;
use serde::Serialize;
use web::{Page, Rq};

use crate::{
    model::{Consultation, Contribution},
    pages::{author, badge, load},
    policy::SeeResult,
    store,
};

/// Groups smaller than this are not told apart: a figure of one names somebody.
const FEWEST: usize = 5;

struct Heard {
    author: String,
    badge: &'static str,
    state: String,
    k: Contribution,
}

#[derive(Template)]
#[template(path = "result.html")]
struct ResultPage {
    page: Page,
    c: Consultation,
    total: i64,
    organisations: String,
    regions: Vec<(String, String, i64)>,
    levels: Vec<(String, String, i64)>,
    themes: Vec<(String, Vec<Heard>)>,
    minority: Vec<Heard>,
    changes: Vec<Vec<(&'static str, String)>>,
}

async fn heard(rq: &Rq) -> Result<(Consultation, Vec<Contribution>)> {
    let c = rq.ctx.authorize::<SeeResult>(load(rq).await?)?.into_inner();
    let found = store::contributions(&mut rq.ctx.db(), c.id, "").await?;
    Ok((c, found))
}

/// Organisations by a property, the small groups drawn together so that nobody is told apart.
fn spread(
    page: &Page,
    found: &[Contribution],
    of: impl Fn(&Contribution) -> String,
) -> Vec<(String, String, i64)> {
    let mut groups: BTreeMap<String, BTreeSet<u128>> = BTreeMap::new();
    for k in found {
        groups
            .entry(of(k))
            .or_default()
            .insert(k.organisation.bits());
    }
    let all: usize = groups.values().map(BTreeSet::len).sum();
    let small: usize = groups
        .values()
        .map(BTreeSet::len)
        .filter(|n| *n < FEWEST)
        .sum();
    let mut rows: Vec<(String, usize)> = groups
        .into_iter()
        .map(|(name, o)| (name, o.len()))
        .filter(|(_, n)| *n >= FEWEST)
        .collect();
    rows.sort_by_key(|row| std::cmp::Reverse(row.1));
    if small >= FEWEST {
        rows.push((page.t("consultations-others"), small));
    }
    let percent = |n: usize| i64::try_from(n * 100 / all.max(1)).unwrap_or(0);
    rows.into_iter()
        .map(|(name, n)| (name, page.number(i64::try_from(n).unwrap_or(0)), percent(n)))
        .collect()
}

pub async fn show(rq: Rq) -> Result<Response> {
    let (c, found) = heard(&rq).await?;
    let mut page = rq
        .page(rq.t("consultations-result"))
        .crumb(rq.t("consultations-title"), "/consultations");
    page = page.crumb(c.title.clone(), format!("/consultations/{}", c.id));
    let mut db = rq.ctx.db();
    let (old, new) = (
        store::document(&mut db, c.id, 1).await?,
        store::document(&mut db, c.id, 2).await?,
    );
    let region = |k: &Contribution| {
        let region = geography::country(&k.country).and_then(|c| geography::region(c.region_m49?));
        region.map_or_else(
            || page.t("consultations-not-said"),
            |r| r.name(page.lang()).to_owned(),
        )
    };
    let level = |k: &Contribution| {
        if k.level.is_empty() {
            page.t("consultations-not-said")
        } else {
            page.code("network-level", &k.level)
        }
    };
    let organisations = found
        .iter()
        .map(|k| k.organisation.bits())
        .collect::<BTreeSet<_>>()
        .len();
    let organisations = if organisations < FEWEST {
        page.t("consultations-few")
    } else {
        page.number(i64::try_from(organisations).unwrap_or(0))
    };
    let (regions, levels) = (spread(&page, &found, region), spread(&page, &found, level));
    let total = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let mut themes: BTreeMap<String, Vec<Heard>> = BTreeMap::new();
    let mut minority = Vec::new();
    for k in found {
        let state = page.code(
            "consultations-disposition",
            if k.disposition.is_empty() {
                "none"
            } else {
                &k.disposition
            },
        );
        let theme = k.theme.clone();
        let one = Heard {
            author: author(&page, &rq.ctx.viewer, &k),
            badge: badge(&k.disposition),
            state,
            k,
        };
        if one.k.minority {
            minority.push(one)
        } else {
            themes.entry(theme).or_default().push(one)
        }
    }
    let changes = if new.blocks.is_empty() {
        Vec::new()
    } else {
        tracked(&old, &new)
    };
    rq.html(&ResultPage {
        page,
        c,
        total,
        organisations,
        regions,
        levels,
        themes: themes.into_iter().collect(),
        minority,
        changes,
    })
}

/// The changed paragraphs only, as pieces for the page.
fn tracked(
    old: &documents::Document,
    new: &documents::Document,
) -> Vec<Vec<(&'static str, String)>> {
    let piece = |c: documents::Change| match c.kind {
        ChangeKind::Same => ("same", c.text),
        ChangeKind::Removed => ("del", c.text),
        ChangeKind::Added => ("ins", c.text),
    };
    let show = |change| match change {
        ParagraphChange::Unchanged { .. } => None,
        ParagraphChange::Changed { words, .. } => Some(words.into_iter().map(piece).collect()),
        ParagraphChange::Added { new: at } => Some(vec![("ins", new.blocks[at].text.clone())]),
        ParagraphChange::Removed { old: at } => Some(vec![("del", old.blocks[at].text.clone())]),
    };
    documents::tracked_changes(old, new)
        .into_iter()
        .filter_map(show)
        .collect()
}

async fn matrix(rq: &Rq) -> Result<(Vec<String>, Vec<Vec<String>>)> {
    let (_, found) = heard(rq).await?;
    let page = rq.page("");
    let heads = [
        "paragraph",
        "author",
        "language",
        "words",
        "theme",
        "disposition",
        "reason",
        "new-paragraph",
    ];
    let heads = heads
        .iter()
        .map(|h| page.t(&format!("consultations-head-{h}")))
        .collect();
    let row = |k: Contribution| {
        let state = page.code(
            "consultations-disposition",
            if k.disposition.is_empty() {
                "none"
            } else {
                &k.disposition
            },
        );
        let by = author(&page, &rq.ctx.viewer, &k);
        vec![
            k.paragraph().unwrap_or("").to_owned(),
            by,
            k.language.to_string(),
            k.body,
            k.theme,
            state,
            k.reason,
            k.new_paragraph,
        ]
    };
    Ok((heads, found.into_iter().map(row).collect()))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    let (heads, rows) = matrix(&rq).await?;
    web::csv("matrix", &heads, &rows)
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    let (heads, rows) = matrix(&rq).await?;
    web::xlsx("matrix", rq.ctx.language.dir() == "rtl", &heads, &rows)
}

#[derive(Serialize)]
struct Public {
    title: String,
    summary: String,
    phase: &'static str,
    contributions: Vec<PublicContribution>,
}

#[derive(Serialize)]
struct PublicContribution {
    target: String,
    author: String,
    language: String,
    body: String,
    receipt: String,
    theme: String,
    disposition: String,
    reason: String,
    new_paragraph: String,
}

pub async fn json(rq: Rq) -> Result<Response> {
    let (c, found) = heard(&rq).await?;
    let page = rq.page("");
    let one = |k: Contribution| PublicContribution {
        author: author(&page, &rq.ctx.viewer, &k),
        target: k.target,
        language: k.language.to_string(),
        body: k.body,
        receipt: k.receipt,
        theme: k.theme,
        disposition: k.disposition,
        reason: k.reason,
        new_paragraph: k.new_paragraph,
    };
    let contributions = found.into_iter().map(one).collect();
    web::json(&Public {
        title: c.title,
        summary: c.summary,
        phase: c.phase.code(),
        contributions,
    })
}
