//! The map of the network by subregion, with its table: who may be seen, and how many are not listed where that many
//! can be said.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use parties::geography;
use web::{Page, Place, Rq, WorldMap, address};

use crate::representation;

struct Region {
    name: String,
    href: String,
    seen: i64,
    /// Members that are not listed for the public, in words.
    unlisted: String,
}

/// Subregions of one of the five regions.
struct Part {
    name: String,
    regions: Vec<Region>,
}

#[derive(Template)]
#[template(path = "map.html")]
struct MapPage {
    page: Page,
    map: WorldMap,
    parts: Vec<Part>,
    total: i64,
    /// Those of which no country is recorded.
    nowhere: i64,
    /// As of which day the figures of those not listed stand; empty where there are none.
    as_of: String,
}

pub async fn map(rq: Rq) -> Result<Response> {
    let page = rq
        .page(rq.t("network-map"))
        .crumb(rq.t("network-organisations"), "/organisations");
    let seats = parties::seats(&mut rq.ctx.db(), &rq.ctx.viewer).await?;
    let figures = representation::published(&rq.ctx).await?;
    let lang = page.lang();
    let within = |m49: &str| -> i64 {
        let here =
            |code: &&String| geography::country(code).and_then(|c| c.subregion_m49) == Some(m49);
        seats.keys().filter(here).map(|code| seats[code]).sum()
    };
    let region = |r: &geography::Region| Region {
        name: r.name(lang).to_owned(),
        href: address("/organisations", &[("region", r.m49)]),
        seen: within(r.m49),
        unlisted: match figures.unlisted_in(r.m49) {
            Some(n) => page.number(n),
            None => page.t("network-not-said"),
        },
    };
    let parts: Vec<Part> = geography::regions()
        .iter()
        .filter(|r| r.parent.is_none())
        .map(|top| Part {
            name: top.name(lang).to_owned(),
            regions: geography::subregions()
                .filter(|r| representation::top_of(r.m49) == Some(top.m49))
                .map(region)
                .collect(),
        })
        .collect();
    let total: i64 = seats.values().sum();
    let placed: i64 = parts.iter().flat_map(|p| &p.regions).map(|r| r.seen).sum();
    let places: Vec<Place> = geography::subregions()
        .map(|r| {
            let seen = within(r.m49);
            Place {
                code: r.m49.to_owned(),
                name: r.name(lang).to_owned(),
                href: address("/organisations", &[("region", r.m49)]),
                count: seen,
                figure: page.number(seen),
                more: false,
            }
        })
        .collect();
    rq.html(&MapPage {
        map: WorldMap::new(&page, page.t("network-map-caption"), &places),
        parts,
        total,
        nowhere: total - placed,
        as_of: page.date(figures.at),
        page,
    })
}
