//! The list as it is filtered, to take away: as a table, as a workbook, as JSON.

use axum::response::Response;
use futures_util::{Stream, StreamExt};
use kernel::Result;
use parties::{Eyes, Organisation, Profile, geography};
use serde_json::{Map, Value, json};
use web::{Page, Rq, Table, Taking};

use super::asked::Asked;
use crate::record::country;

/// Every row of the list, read portion by portion, with what each organisation says of its work.
async fn rows(
    rq: &Rq,
    asked: Asked,
) -> Result<impl Stream<Item = Result<(Organisation, Profile)>> + Send + use<>> {
    let found = asked.found(rq).await?;
    let viewer = rq.ctx.viewer.clone();
    Ok(store::portions(rq.ctx.db(), move |mut db, request| {
        let (found, viewer) = (found.clone(), viewer.clone());
        async move {
            let listed = found.page(db.clone(), &viewer, &request).await?;
            let ids: Vec<_> = listed.rows.iter().map(|o| o.id).collect();
            let mut profiles = parties::profiles(&mut db, &ids).await?;
            Ok(listed.map(|o| {
                let eyes = Eyes::of(&viewer, o.id);
                let profile = profiles.remove(&o.id).unwrap_or_default();
                let profile = profile.shown_to(&o, eyes);
                (o, profile)
            }))
        }
    }))
}

async fn table(rq: &Rq) -> Result<Table> {
    let page = rq.page("");
    let office = rq.ctx.viewer.sees_every_organisation();
    let mut heads: Vec<String> = [
        "network-name",
        "network-country",
        "network-level",
        "network-countries",
        "network-regions",
        "network-themes",
        "network-languages",
        "network-offers",
        "network-seeks",
        "network-website",
        "network-purpose",
    ]
    .iter()
    .map(|key| page.t(key))
    .collect();
    if office {
        heads.push(page.t("network-standing"));
    }
    let rows = rows(rq, Asked::read(rq).await?)
        .await?
        .map(move |row| row.map(|(o, p)| cells(&page, o, p, office)));
    Ok(Table::new(rq, "organisations", heads, rows))
}

fn cells(page: &Page, o: Organisation, p: Profile, office: bool) -> Vec<String> {
    let lang = page.lang();
    let words = |all: Vec<String>| all.join("; ");
    let coded = |prefix: &str, codes: Vec<&str>| {
        words(codes.into_iter().map(|c| page.code(prefix, c)).collect())
    };
    let place = |code: &String| geography::country(code).map(|c| c.name(lang).to_owned());
    let around = |code: &String| geography::region(code).map(|r| r.name(lang).to_owned());
    let mut cells = vec![
        o.name.clone(),
        country(&o, lang),
        if o.level.is_empty() {
            String::new()
        } else {
            page.code("network-level", &o.level)
        },
        words(p.countries.iter().filter_map(place).collect()),
        words(p.regions.iter().filter_map(around).collect()),
        coded("theme", p.themes.iter().map(|t| t.code()).collect()),
        words(
            p.languages
                .iter()
                .map(|l| l.own_name().to_owned())
                .collect(),
        ),
        coded(
            "network-exchange",
            p.offers.iter().map(|e| e.code()).collect(),
        ),
        coded(
            "network-exchange",
            p.seeks.iter().map(|e| e.code()).collect(),
        ),
        p.website,
        o.purpose,
    ];
    if office {
        cells.push(page.code("network-standing", o.standing.code()));
    }
    cells
}

/// Who reads every organisation, also those that are hidden, takes them away only with a second person.
async fn taking(rq: &Rq) -> Result<Option<Taking>> {
    if rq.ctx.viewer.sees_every_organisation() {
        rq.take().await.map(Some)
    } else {
        Ok(None)
    }
}

pub async fn csv(rq: Rq) -> Result<Response> {
    match taking(&rq).await? {
        Some(Taking::Ask(page)) => Ok(page),
        Some(Taking::Agreed(mark)) => table(&rq).await?.marked(&mark).csv(),
        None => table(&rq).await?.csv(),
    }
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    match taking(&rq).await? {
        Some(Taking::Ask(page)) => Ok(page),
        Some(Taking::Agreed(mark)) => table(&rq).await?.marked(&mark).xlsx().await,
        None => table(&rq).await?.xlsx().await,
    }
}

pub async fn json(rq: Rq) -> Result<Response> {
    let mark = match taking(&rq).await? {
        Some(Taking::Ask(page)) => return Ok(page),
        Some(Taking::Agreed(mark)) => Some(mark.line),
        None => None,
    };
    let office = rq.ctx.viewer.sees_every_organisation();
    let base = rq.ctx.app.base.clone();
    let mut head = Map::new();
    head.insert("at".to_owned(), rq.ctx.now().rfc3339().into());
    if let Some(mark) = mark {
        head.insert("taken".to_owned(), mark.into());
    }
    let asked = Asked::read(&rq).await?;
    if let Some(f) = &asked.federation {
        let href = format!("{base}/organisations/{}", f.id);
        let said = json!({ "id": f.id, "name": f.name, "href": href });
        head.insert("member_of".to_owned(), said);
    }
    let items = rows(&rq, asked).await?.map(move |row| {
        row.map(|(o, p)| {
            let codes = |all: Vec<&str>| Value::from(all);
            let mut item = json!({
                "id": o.id, "name": o.name, "href": format!("{base}/organisations/{}", o.id),
                "level": o.level, "country_m49": o.country, "purpose": o.purpose, "website": p.website,
                "countries_m49": p.countries, "regions_m49": p.regions,
                "themes": codes(p.themes.iter().map(|t| t.code()).collect()),
                "languages": codes(p.languages.iter().map(|l| l.code()).collect()),
                "offers": codes(p.offers.iter().map(|e| e.code()).collect()),
                "seeks": codes(p.seeks.iter().map(|e| e.code()).collect()),
            });
            if office {
                item["standing"] = o.standing.code().into();
            }
            item
        })
    });
    web::json(&head, "organisations", items)
}
