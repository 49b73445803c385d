//! What everybody may know of the composition of the network: listed organisations, and those not listed where no small
//! group is given away.

use askama::Template;
use axum::response::Response;
use engagement::balance::{self, Dimension, FEWEST_UNLISTED, Target};
use kernel::Result;
use parties::Level;
use web::{Page, Rq};

use super::{
    Representation, SeePublished, label,
    published::{Group, Published, published},
};

struct Row {
    label: String,
    listed: String,
    unlisted: String,
    target: String,
    reason: String,
}

struct Table {
    caption: String,
    heading: String,
    /// Whether listed ones are told apart; who leads is listed of nobody.
    told: bool,
    rows: Vec<Row>,
}

struct CrossRow {
    name: String,
    cells: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "representation_public.html")]
struct PublicPage {
    page: Page,
    as_of: String,
    few: String,
    listed: i64,
    unlisted: String,
    tables: Vec<Table>,
    levels: Vec<String>,
    cross: Vec<CrossRow>,
}

pub async fn show(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeePublished>(Representation)?;
    let page = rq
        .page(rq.t("network-representation"))
        .crumb(rq.t("network-organisations"), "/organisations");
    let published = published(&rq.ctx).await?;
    let targets = balance::targets(&mut rq.ctx.db()).await?;
    let said = |n: Option<i64>| n.map_or_else(|| page.t("network-not-said"), |n| page.number(n));
    rq.html(&PublicPage {
        as_of: page.date(published.at),
        few: page.number(FEWEST_UNLISTED),
        listed: published.all.listed,
        unlisted: said(published.all.unlisted),
        tables: Dimension::ALL
            .iter()
            .filter(|d| **d != Dimension::Subregion)
            .map(|d| table(&page, *d, &published, &targets))
            .collect(),
        levels: Level::ALL
            .iter()
            .map(|l| page.code("network-level", l.code()))
            .collect(),
        cross: Dimension::Region
            .codes()
            .into_iter()
            .map(|region| CrossRow {
                name: label(&page, Dimension::Region, region),
                cells: Level::ALL
                    .iter()
                    .map(|l| {
                        let label = page.code("network-level", l.code());
                        (label, together(&page, published.crossed(region, l.code())))
                    })
                    .collect(),
            })
            .collect(),
        page,
    })
}

/// All of a group where it may be said, else those listed and perhaps more.
fn together(page: &Page, group: Group) -> String {
    match group.unlisted {
        Some(n) => page.number(group.listed + n),
        None if group.listed == 0 => page.t("network-not-said"),
        None => page.t1("network-or-more", "n", page.number(group.listed)),
    }
}

fn table(page: &Page, d: Dimension, published: &Published, targets: &[Target]) -> Table {
    let told = !matches!(d, Dimension::Gender | Dimension::Age);
    let said = |n: Option<i64>| n.map_or_else(|| page.t("network-not-said"), |n| page.number(n));
    let row = |code: &str| {
        let target = targets.iter().find(|t| t.dimension == d && t.code == code);
        let group = published.group(d, code);
        let percent = target.and_then(|t| t.percent);
        Row {
            label: label(page, d, code),
            listed: page.number(group.listed),
            unlisted: said(if told {
                group.unlisted
            } else {
                published.leaders(d, code)
            }),
            target: percent.map(|p| page.percent(p)).unwrap_or_default(),
            reason: target.map(|t| t.reason.clone()).unwrap_or_default(),
        }
    };
    Table {
        caption: page.code("network-by", d.code()),
        heading: page.code("network-dimension", d.code()),
        told,
        rows: d.codes().into_iter().chain([""]).map(row).collect(),
    }
}
