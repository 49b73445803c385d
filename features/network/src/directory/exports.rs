//! The list as it is filtered, to take away: as a table, as a workbook, as JSON.

use axum::response::Response;
use futures_util::{Stream, StreamExt};
use kernel::Result;
use parties::{Eyes, Organisation, OrganisationId, Profile, geography};
use safety::Exposure;
use serde_json::{Map, Value, json};
use web::{Page, Rq, Table, Taking};

use super::asked::Asked;
use crate::record::country;

/// Every row of the list, read portion by portion, with what each organisation says of its work. Of a file that is passed on,
/// the rows of those who agreed to that.
async fn rows(
    rq: &Rq,
    asked: Asked,
    outward: bool,
) -> Result<impl Stream<Item = Result<(Organisation, Profile)>> + Send + use<>> {
    let found = asked.found(rq).await?;
    let (viewer, now) = (rq.ctx.viewer.clone(), rq.ctx.now());
    Ok(store::portions(rq.ctx.db(), move |mut db, request| {
        let (found, viewer) = (found.clone(), viewer.clone());
        async move {
            let mut listed = found.page(db.clone(), &viewer, &request).await?;
            let mut ids: Vec<OrganisationId> = listed.rows.iter().map(|o| o.id).collect();
            if outward {
                let agreed = safety::allowed(&mut db, &ids, Exposure::Disclosure, now).await?;
                ids.retain(|id| agreed.contains(id));
                listed.rows.retain(|o| agreed.contains(&o.id));
            }
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

async fn table(rq: &Rq, outward: bool) -> Result<Table> {
    let page = rq.page("");
    // How it stands to the network was not told by the organisation.
    let office = rq.ctx.viewer.sees_every_organisation() && !outward;
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
    let rows = rows(rq, Asked::read(rq).await?, outward)
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

/// Whether what an organisation told the Office may be passed on now.
async fn passed_on(rq: &Rq, id: OrganisationId) -> Result<bool> {
    safety::may(&mut rq.ctx.db(), id, Exposure::Disclosure, rq.ctx.now()).await
}

pub async fn csv(rq: Rq) -> Result<Response> {
    match taking(&rq).await? {
        Some(Taking::Ask(page)) => Ok(page),
        Some(Taking::Agreed(mark)) => table(&rq, mark.outward).await?.marked(&mark).csv(),
        None => table(&rq, false).await?.csv(),
    }
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    match taking(&rq).await? {
        Some(Taking::Ask(page)) => Ok(page),
        Some(Taking::Agreed(mark)) => {
            let table = table(&rq, mark.outward).await?;
            table.marked(&mark).xlsx().await
        }
        None => table(&rq, false).await?.xlsx().await,
    }
}

pub async fn json(rq: Rq) -> Result<Response> {
    let mark = match taking(&rq).await? {
        Some(Taking::Ask(page)) => return Ok(page),
        Some(Taking::Agreed(mark)) => Some(mark),
        None => None,
    };
    let outward = mark.as_ref().is_some_and(|m| m.outward);
    let office = rq.ctx.viewer.sees_every_organisation() && !outward;
    let base = rq.ctx.app.base.clone();
    let mut head = Map::new();
    head.insert("at".to_owned(), rq.ctx.now().rfc3339().into());
    if let Some(mark) = mark {
        head.insert("taken".to_owned(), mark.line.into());
    }
    let asked = Asked::read(&rq).await?;
    if let Some(f) = &asked.federation
        && (!outward || passed_on(&rq, f.id).await?)
    {
        let href = format!("{base}/organisations/{}", f.id);
        let said = json!({ "id": f.id, "name": f.name, "href": href });
        head.insert("member_of".to_owned(), said);
    }
    let items = rows(&rq, asked, outward).await?.map(move |row| {
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
