//! Whom to turn to: organisations of the register that nobody speaks for yet and that would close a gap.

use axum::response::Response;
use engagement::balance::{self, Composition, Dimension, Facts};
use futures_util::TryStreamExt;
use kernel::{Page, PageRequest, Result, barred};
use parties::{AgeBand, Gender, Organisation, geography};
use store::Read;
use web::Rq;

use super::{
    Representation, See,
    model::{Gap, closed_by, gaps},
    office::words,
    store as tables,
};
use crate::record::country;

/// One page of them, with what bears on the composition. Who leads them is not looked at: they have not told it for this.
pub(super) async fn page(
    db: &mut impl Read,
    gaps: &[Gap],
    request: &PageRequest,
) -> Result<Page<(Organisation, Facts)>> {
    let of = |dimension: Dimension| {
        let codes = gaps.iter().filter(move |g| g.dimension == dimension);
        codes.map(|g| g.code.as_str())
    };
    let around: Vec<&str> = of(Dimension::Region)
        .chain(of(Dimension::Subregion))
        .collect();
    let countries = geography::countries()
        .iter()
        .filter(|c| around.iter().any(|m49| c.is_within(m49)))
        .map(|c| c.m49);
    let found = tables::within_reach(
        db,
        &barred(countries),
        &barred(of(Dimension::Level)),
        &barred(of(Dimension::Theme)),
        request,
    )
    .await?;
    let ids: Vec<_> = found.rows.iter().map(|o| o.id).collect();
    let profiles = parties::profiles(db, &ids).await?;
    Ok(found.map(|o| {
        let themes = profiles.get(&o.id).map(|p| p.themes.as_slice());
        let member = Facts {
            visibility: o.visibility,
            narrowed: o.narrowed.clone(),
            country: o.country.clone(),
            level: o.level.clone(),
            gender: Gender::NotSaid,
            age_band: AgeBand::NotSaid,
            themes: barred(themes.unwrap_or_default().iter().map(|t| t.code())),
        };
        (o, member)
    }))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(Representation)?;
    let mut db = rq.ctx.db();
    let members = balance::members(&mut db).await?;
    let targets = balance::targets(&mut db).await?;
    let gaps = gaps(&Composition::of(members.iter().map(|m| &m.1)), &targets);
    let words_of = rq.page("");
    let heads: Vec<String> = [
        "network-name",
        "network-country",
        "network-level",
        "network-website",
        "network-would-close",
        "network-address",
    ]
    .iter()
    .map(|key| rq.t(key))
    .collect();
    let base = rq.ctx.app.base.clone();
    let of = gaps.clone();
    let rows = store::portions(db, move |mut db, request| {
        let gaps = of.clone();
        async move {
            let found = page(&mut db, &gaps, &request).await?;
            let ids: Vec<_> = found.rows.iter().map(|(o, _)| o.id).collect();
            let mut profiles = parties::profiles(&mut db, &ids).await?;
            Ok(found.map(|(o, m)| {
                let website = profiles.remove(&o.id).map(|p| p.website);
                (o, m, website.unwrap_or_default())
            }))
        }
    });
    let rows = rows.map_ok(move |(o, m, website)| {
        let closed = words(&words_of, &closed_by(&m, &gaps));
        let level = if o.level.is_empty() {
            String::new()
        } else {
            words_of.code("network-level", &o.level)
        };
        let href = format!("{base}/organisations/{}", o.id);
        vec![
            o.name.clone(),
            country(&o, words_of.lang()),
            level,
            website,
            closed,
            href,
        ]
    });
    web::csv("outreach", &heads, rows)
}
