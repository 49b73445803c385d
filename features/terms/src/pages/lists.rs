//! The lists of the Office: what is owed by whom, also as CSV and Excel, and who has not signed yet.

use askama::Template;
use axum::response::Response;
use futures_util::TryStreamExt;
use kernel::{PageRequest, Result};
use web::{Page, Rq, Table, address};

use crate::{
    model::{Side, Version, Wanted},
    pages::{Row, local_day, row},
    policy::{SeeLists, Terms},
    store,
};

/// States that a list can be narrowed to, the one shown at first before the others.
const STATES: [&str; 4] = ["open", "overdue", "disputed", "done"];

#[derive(Template)]
#[template(path = "obligations.html")]
struct ObligationsPage {
    page: Page,
    overdue: i64,
    side: String,
    state: &'static str,
    sides: Vec<(String, String)>,
    states: Vec<(String, String)>,
    rows: Vec<Row>,
    next: String,
    csv: String,
    xlsx: String,
}

#[derive(Template)]
#[template(path = "unsigned.html")]
struct UnsignedPage {
    page: Page,
    v: Version,
    rows: Vec<Waiting>,
    next: String,
}

/// An organisation that has not signed.
struct Waiting {
    href: String,
    name: String,
    state: (&'static str, String),
    sign_by: String,
    late: bool,
    bound: String,
}

/// What the address asks for: what the Office owes and is open, where it says nothing else.
fn wanted(rq: &Rq) -> (String, Wanted) {
    let asked = rq.query.get("side");
    let side = match asked {
        "all" => None,
        other => Some(Side::from_code(other).unwrap_or(Side::Office)),
    };
    let state = match rq.query.get("state") {
        "all" => "",
        other => STATES.into_iter().find(|s| *s == other).unwrap_or("open"),
    };
    let code = side.map_or("all", Side::code).to_owned();
    (code, Wanted { side, state })
}

pub async fn obligations(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeLists>(Terms)?;
    let (side, wanted) = wanted(&rq);
    let now = rq.ctx.now();
    let mut db = rq.ctx.db();
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::list(&mut db, &wanted, now, &request).await?;
    let page = rq
        .page(rq.t("terms-obligations"))
        .crumb(rq.t("terms-title"), "/terms");
    let state = if wanted.state.is_empty() {
        "all"
    } else {
        wanted.state
    };
    let pairs = [("side", side.as_str()), ("state", state)];
    let to = |path: &str| address(path, &pairs);
    let choice = |prefix: &str, code: &str| (code.to_owned(), page.code(prefix, code));
    let sides = [Side::Office.code(), Side::Organisation.code(), "all"];
    rq.html(&ObligationsPage {
        overdue: store::overdue(&mut db, now).await?,
        sides: sides.map(|s| choice("terms-owed", s)).to_vec(),
        states: STATES
            .into_iter()
            .chain(["all"])
            .map(|s| choice("terms-state", s))
            .collect(),
        rows: found.rows.iter().map(|o| row(&page, o, now)).collect(),
        next: found
            .next
            .map(|after| {
                let pairs = [pairs[0], pairs[1], ("after", after.as_str())];
                address("/terms/obligations", &pairs)
            })
            .unwrap_or_default(),
        csv: to("/terms/obligations.csv"),
        xlsx: to("/terms/obligations.xlsx"),
        side,
        state,
        page,
    })
}

/// Heads and rows of the same list, whole.
fn table(rq: &Rq) -> Result<Table> {
    rq.ctx.authorize::<SeeLists>(Terms)?;
    let page = rq.page("");
    let now = rq.ctx.now();
    let heads = ["organisation", "owed-by", "what", "due", "state", "done-on"];
    let heads = heads
        .iter()
        .map(|h| page.t(&format!("terms-{h}")))
        .collect();
    let rows = store::every(rq.ctx.db(), wanted(rq).1, now).map_ok(move |o| {
        let shown = row(&page, &o, now);
        let day = |at| {
            let day = crate::commands::zone(&o.zone).iso_date(at);
            day.unwrap_or_default()
        };
        vec![
            o.organisation_name.clone(),
            shown.side,
            shown.text,
            day(o.due),
            shown.state.1,
            o.done.map(day).unwrap_or_default(),
        ]
    });
    Ok(Table::new(rq, "obligations", heads, rows))
}

pub async fn csv(rq: Rq) -> Result<Response> {
    table(&rq)?.csv()
}

pub async fn xlsx(rq: Rq) -> Result<Response> {
    table(&rq)?.xlsx().await
}

pub async fn unsigned(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeLists>(Terms)?;
    let mut db = rq.ctx.db();
    let now = rq.ctx.now();
    let v = store::current(&mut db).await?;
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::unsigned(&mut db, v.number, &request).await?;
    let page = rq
        .page(rq.t("terms-unsigned"))
        .crumb(rq.t("terms-title"), "/terms");
    let waiting = |u: &store::Unsigned| {
        let code = match (u.organisation, u.office) {
            (true, _) => "by_organisation",
            (_, true) => "by_office",
            _ => "unsigned",
        };
        Waiting {
            href: format!("/organisations/{}/terms", u.id),
            name: u.name.clone(),
            state: ("warn", page.code("terms-stands", code)),
            sign_by: u
                .sign_by
                .map(|at| local_day(&page, &u.zone, at))
                .unwrap_or_default(),
            late: u.sign_by.is_some_and(|at| at < now),
            bound: u
                .bound
                .map(|n| page.t1("terms-version", "number", n.to_string()))
                .unwrap_or_default(),
        }
    };
    rq.html(&UnsignedPage {
        rows: found.rows.iter().map(waiting).collect(),
        next: found
            .next
            .map(|after| address("/terms/unsigned", &[("after", after.as_str())]))
            .unwrap_or_default(),
        page,
        v,
    })
}
