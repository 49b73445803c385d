//! The Office's view: composition beside targets, where the network is thin, which applications would close a gap.

use askama::Template;
use axum::response::Response;
use engagement::balance::{self, Composition, Dimension, Target};
use kernel::{PageRequest, Result};
use parties::Level;
use web::{Page, Rq};

use super::{
    Representation, See, label,
    model::{Gap, as_member, closed_by, gaps},
    outreach, store,
};

/// A group in a chart.
pub(super) struct Bar {
    pub(super) label: String,
    pub(super) count: String,
    pub(super) share: i64,
    /// Per cent wanted; nothing where no target is set.
    pub(super) target: Option<i64>,
    pub(super) thin: bool,
}

/// A dimension in a chart.
pub(super) struct Chart {
    pub(super) caption: String,
    pub(super) heading: String,
    pub(super) bars: Vec<Bar>,
}

struct CrossRow {
    name: String,
    cells: Vec<(String, i64)>,
    total: i64,
}

struct Closing {
    label: String,
    href: String,
    gaps: String,
}

#[derive(Template)]
#[template(path = "representation.html")]
struct OfficePage {
    page: Page,
    total: i64,
    registered: i64,
    without: i64,
    gaps: Vec<(String, String, i64, i64, i64)>,
    targets: bool,
    charts: Vec<Chart>,
    levels: Vec<String>,
    cross: Vec<CrossRow>,
    candidates: Vec<Closing>,
    waiting: i64,
    outreach: Vec<(String, String, String)>,
}

impl OfficePage {
    /// How a count in the table looks: nobody stands out.
    const fn cell_class(n: i64) -> &'static str {
        if n == 0 { "number thin" } else { "number" }
    }
}

pub async fn show(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(Representation)?;
    let page = rq
        .page(rq.t("network-representation"))
        .crumb(rq.t("network-organisations"), "/organisations");
    let mut db = rq.ctx.db();
    let members = balance::members(&mut db).await?;
    let targets = balance::targets(&mut db).await?;
    let composition = Composition::of(members.iter().map(|m| &m.1));
    let gaps = gaps(&composition, &targets);
    let waiting = engagement::candidates(&mut db).await?;
    let (registered, without) = store::registered(&mut db).await?;
    let first = PageRequest::after(None);
    let reach = outreach::page(&mut db, &gaps, &first).await?;
    let mut closing: Vec<(usize, Closing)> = waiting
        .iter()
        .map(|c| {
            let closed = closed_by(&as_member(c), &gaps);
            let line = Closing {
                label: c.label.clone(),
                href: c.href.clone(),
                gaps: words(&page, &closed),
            };
            (closed.len(), line)
        })
        .filter(|(n, _)| *n > 0)
        .collect();
    // Those that would close most come first; among equals, who waits longest.
    closing.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    rq.html(&OfficePage {
        total: composition.total,
        registered,
        without,
        gaps: gaps
            .iter()
            .map(|g| {
                let name = name(&page, g.dimension, &g.code);
                let what = page.code("network-dimension", g.dimension.code());
                (name, what, g.share, g.target, g.missing)
            })
            .collect(),
        targets: !targets.is_empty(),
        charts: Dimension::ALL
            .iter()
            .filter(|d| **d != Dimension::Subregion)
            .map(|d| chart(&page, *d, &composition, &targets))
            .collect(),
        levels: Level::ALL
            .iter()
            .map(|l| page.code("network-level", l.code()))
            .collect(),
        cross: cross(&page, &composition),
        candidates: closing.into_iter().map(|(_, line)| line).collect(),
        waiting: i64::try_from(waiting.len()).unwrap_or(i64::MAX),
        outreach: reach
            .rows
            .into_iter()
            .map(|(o, m)| {
                let closed = words(&page, &closed_by(&m, &gaps));
                (o.name, format!("/organisations/{}", o.id), closed)
            })
            .collect(),
        page,
    })
}

/// The name of a group among groups of other dimensions.
pub(super) fn name(page: &Page, dimension: Dimension, code: &str) -> String {
    let label = label(page, dimension, code);
    match dimension {
        Dimension::Gender | Dimension::Age => page.t1("network-led-by", "who", label),
        _ => label,
    }
}

/// Gaps in one line.
pub(super) fn words(page: &Page, gaps: &[&Gap]) -> String {
    let all: Vec<String> = gaps
        .iter()
        .map(|g| name(page, g.dimension, &g.code))
        .collect();
    all.join(" · ")
}

fn chart(page: &Page, d: Dimension, composition: &Composition, targets: &[Target]) -> Chart {
    let bar = |code: &str| {
        let count = composition.count(d, code);
        let target = targets
            .iter()
            .find(|t| t.dimension == d && t.code == code)
            .and_then(|t| t.percent);
        Bar {
            label: label(page, d, code),
            count: page.number(count),
            share: composition.share(count),
            thin: target.is_some_and(|t| count * 100 < t * composition.total),
            target,
        }
    };
    let mut bars: Vec<Bar> = d.codes().into_iter().map(bar).collect();
    if composition.count(d, "") > 0 {
        bars.push(bar(""));
    }
    Chart {
        caption: page.code("network-by", d.code()),
        heading: page.code("network-dimension", d.code()),
        bars,
    }
}

fn cross(page: &Page, composition: &Composition) -> Vec<CrossRow> {
    let row = |code: &str| CrossRow {
        name: label(page, Dimension::Subregion, code),
        cells: Level::ALL
            .iter()
            .map(|l| {
                let label = page.code("network-level", l.code());
                (label, composition.crossed(code, l.code()))
            })
            .collect(),
        total: composition.count(Dimension::Subregion, code),
    };
    Dimension::Subregion.codes().into_iter().map(row).collect()
}
