//! The queue of applications: what is due first, what waits for the applicant, what is decided, and its tables to take away.

use ::store::Read;
use askama::Template;
use axum::response::Response;
use decisions::Calendar;
use futures_util::TryStreamExt;
use kernel::{PageRequest, Result, Timestamp};
use parties::{Level, OrganisationId, geography};
use safety::Exposure;
use web::{Form, Page, Rq, Table, Taking, address};

use super::{
    Clock, badge, clock,
    store::{self, Counts, Queued, Wanted},
    title,
};
use crate::policy::{Desk, SeeDesk};

/// The parts of the queue, in the order in which they ask for attention.
const PLACES: [&str; 5] = ["open", "clarification", "remedy", "admitted", "refused"];

struct Row {
    name: String,
    href: String,
    country: String,
    level: String,
    submitted: String,
    badge: &'static str,
    state: String,
    clock: Clock,
}

#[derive(Template)]
#[template(path = "desk/queue.html")]
struct QueuePage {
    page: Page,
    rows: Vec<Row>,
    tabs: Vec<(String, String, bool)>,
    counts: Counts,
    levels: Vec<(String, String)>,
    regions: Vec<(String, String)>,
    works: Vec<(String, String)>,
    form: Form,
    here: String,
    csv: String,
    xlsx: String,
    next: String,
}

/// What stands in the address.
fn wanted(rq: &Rq) -> Wanted {
    let q = &rq.query;
    let place = PLACES
        .into_iter()
        .find(|p| *p == q.get("place"))
        .unwrap_or("open");
    let region = q.get("region");
    let countries = geography::countries().iter();
    let within = countries.filter(|c| c.is_within(region));
    Wanted {
        place: place.to_owned(),
        level: q.get("level").to_owned(),
        countries: if region.is_empty() {
            String::new()
        } else {
            kernel::barred(within.map(|c| c.m49))
        },
        name: text::sort_key(q.get("name")),
        mine: match (q.get("work"), rq.ctx.viewer.account) {
            ("mine", Some(account)) => account.to_string(),
            _ => String::new(),
        },
        untouched: q.get("work") == "untouched",
    }
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDesk>(Desk)?;
    let page = rq.page(rq.t("admission-desk-title"));
    let mut db = rq.ctx.db();
    let form = rq.query.clone();
    let wanted = wanted(&rq);
    let found = store::queue(
        &rq.ctx,
        &mut db,
        &wanted,
        &PageRequest::after(Some(form.get("after"))),
    )
    .await?;
    let now = rq.ctx.now();
    let counts = store::counts(&mut db, now).await?;
    let calendar = Calendar::load(&mut db).await?;
    let rows = found
        .rows
        .into_iter()
        .map(|q| row(&page, &calendar, &q, now))
        .collect::<Result<_>>()?;
    let at = |path: &str, place: &str, after: &str| {
        let said = |field| form.get(field);
        address(
            path,
            &[
                ("place", place),
                ("name", said("name")),
                ("level", said("level")),
                ("region", said("region")),
                ("work", said("work")),
                ("after", after),
            ],
        )
    };
    let count = |place: &str| match place {
        "open" => counts.open,
        "clarification" => counts.clarification,
        "remedy" => counts.remedy,
        "admitted" => counts.admitted,
        _ => counts.refused,
    };
    let all = || std::iter::once((String::new(), page.t("admission-desk-all")));
    let lang = page.lang();
    let place = wanted.place.as_str();
    rq.html(&QueuePage {
        rows,
        tabs: PLACES
            .into_iter()
            .map(|p| {
                let words = page.code("admission-desk-place", p);
                let label = format!("{words} ({})", page.number(count(p)));
                (label, at("/applications", p, ""), p == place)
            })
            .collect(),
        levels: all()
            .chain(
                Level::ALL
                    .iter()
                    .map(|l| (l.code().to_owned(), page.code("network-level", l.code()))),
            )
            .collect(),
        regions: all()
            .chain(geography::subregions().map(|r| (r.m49.to_owned(), r.name(lang).to_owned())))
            .collect(),
        works: all()
            .chain(
                ["mine", "untouched"].map(|w| (w.to_owned(), page.code("admission-desk-work", w))),
            )
            .collect(),
        here: format!("/applications?place={place}"),
        csv: at("/applications/queue.csv", place, ""),
        xlsx: at("/applications/queue.xlsx", place, ""),
        next: found
            .next
            .map(|after| at("/applications", place, &after))
            .unwrap_or_default(),
        counts,
        page,
        form,
    })
}

fn row(page: &Page, calendar: &Calendar, q: &Queued, now: Timestamp) -> Result<Row> {
    let a = &q.application;
    let said = a.said();
    Ok(Row {
        name: title(a),
        href: format!("/applications/{}", a.id),
        country: country(said.get("country"), page.lang()),
        level: level(page, said.get("level")),
        submitted: a.submitted.map(|at| page.date(at)).unwrap_or_default(),
        badge: badge(a.state),
        state: page.code("admission-desk-state", a.state.code()),
        clock: clock(page, calendar, a, now)?,
    })
}

/// The name of a country as the reader calls it.
pub(crate) fn country(code: &str, lang: &str) -> String {
    geography::country(code).map_or_else(String::new, |c| c.name(lang).to_owned())
}

fn level(page: &Page, code: &str) -> String {
    Level::from_code(code).map_or_else(String::new, |l| page.code("network-level", l.code()))
}

/// Of a portion of the queue what may be passed on: what an organisation wrote that was admitted since and agrees to that now.
/// Whoever is no organisation of the network yet has agreed to nothing.
async fn passed_on(db: &mut impl Read, rows: Vec<Queued>, now: Timestamp) -> Result<Vec<Queued>> {
    let became = |q: &Queued| q.application.organisation.parse::<OrganisationId>().ok();
    let ids: Vec<OrganisationId> = rows.iter().filter_map(became).collect();
    let agreed = safety::allowed(db, &ids, Exposure::Disclosure, now).await?;
    let may = |q: &Queued| became(q).is_some_and(|id| agreed.contains(&id));
    Ok(rows.into_iter().filter(may).collect())
}

/// The heads and rows of the table to take away: nothing of the answers but what tells one application from another.
async fn table(rq: &Rq, outward: bool) -> Result<Table> {
    let page = rq.page("");
    let heads = [
        "admission-desk-organisation",
        "admission-desk-country",
        "admission-desk-level",
        "admission-desk-submitted",
        "admission-desk-due",
        "admission-desk-state",
        "admission-desk-clock",
    ]
    .map(|key| page.t(key))
    .to_vec();
    let mut db = rq.ctx.db();
    let calendar = Calendar::load(&mut db).await?;
    let now = rq.ctx.now();
    let wanted = wanted(rq);
    let place = wanted.place.clone();
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                let what = serde_json::json!({ "place": place });
                ctx.record(tx, "application.export", "applications:queue", "", what)
                    .await
            })
        })
        .await?;
    let ctx = rq.ctx.clone();
    let rows = ::store::portions(db, move |mut db, request| {
        let (ctx, wanted) = (ctx.clone(), wanted.clone());
        async move {
            let mut page = store::queue(&ctx, &mut db, &wanted, &request).await?;
            if outward {
                page.rows = passed_on(&mut db, page.rows, now).await?;
            }
            Ok(page)
        }
    });
    let rows = rows.and_then(move |q| {
        let said = row(&page, &calendar, &q, now).and_then(|r| {
            let day =
                |at: Option<Timestamp>| at.map(|at| q.application.zone.iso_date(at)).transpose();
            Ok(vec![
                r.name,
                r.country,
                r.level,
                day(q.application.submitted)?.unwrap_or_default(),
                day(q.application.due)?.unwrap_or_default(),
                r.state,
                r.clock.text,
            ])
        });
        std::future::ready(said)
    });
    Ok(Table::new(rq, "applications", heads, rows))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDesk>(Desk)?;
    match rq.take().await? {
        Taking::Agreed(mark) => table(&rq, mark.outward).await?.marked(&mark).csv(),
        Taking::Ask(page) => Ok(page),
    }
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDesk>(Desk)?;
    match rq.take().await? {
        Taking::Agreed(mark) => {
            let table = table(&rq, mark.outward).await?;
            table.marked(&mark).xlsx().await
        }
        Taking::Ask(page) => Ok(page),
    }
}
