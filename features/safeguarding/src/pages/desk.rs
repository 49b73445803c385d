//! The desk's list: whose assessment is due, what waits for us, where the risk is high. It holds no words of any.

use askama::Template;
use axum::response::Response;
use futures_util::stream;
use guard::Role;
use kernel::{Result, Timestamp, day};
use safety::{Due, Level};
use web::{Head, Page, Rq, Sorted, Table, Taking, address};

use super::{badge, colour};
use crate::policy::{Desk, SeeDesk};

/// The columns, by which the list is sorted: name in the address, key of the head.
const COLUMNS: [(&str, &str); 4] = [
    ("organisation", "safety-head-organisation"),
    ("state", "safety-head-state"),
    ("level", "safety-head-level"),
    ("review", "safety-head-review"),
];
/// Days before its end from which an assessment is due.
const AHEAD: i64 = 30;

/// What can be picked from the list.
const PICKS: [&str; 5] = ["all", "ours", "due", "high", "none"];

struct Row {
    href: String,
    name: String,
    state: (&'static str, String),
    level: Option<(&'static str, String)>,
    /// Place among the levels, to sort by.
    rank: usize,
    review: String,
    /// To sort by.
    day: String,
}

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    page: Page,
    tabs: Vec<(String, String, bool)>,
    heads: Vec<Head>,
    rows: Vec<Row>,
    csv: String,
}

/// Code of where an organisation's assessment stands.
pub fn stands(d: &Due, now: Timestamp) -> &str {
    match (d.open.as_str(), d.last.as_str(), d.review) {
        ("", "agreed", Some(review)) if review < now => "expired",
        ("", "", _) => "none",
        ("", last, _) => last,
        (open, _, _) => open,
    }
}

/// Whether an organisation belongs to a pick of the list.
pub fn picked(d: &Due, pick: &str, now: Timestamp) -> bool {
    let agreed = d.last == "agreed";
    match pick {
        "ours" => d.open == "awaiting_office",
        "due" => agreed && d.review.is_some_and(|r| r < now.plus(day(AHEAD))),
        "high" => agreed && Level::from_code(&d.level).is_some_and(|l| l >= Level::High),
        "none" => !agreed,
        _ => true,
    }
}

async fn rows(rq: &Rq, page: &Page, pick: &str) -> Result<Vec<Row>> {
    let now = rq.ctx.now();
    // Auditors see that it exists, and its days.
    let officer = rq.ctx.viewer.has(Role::EngagementOfficer);
    let all = safety::standings(&mut rq.ctx.db()).await?;
    let mine = all.iter().filter(|d| picked(d, pick, now));
    Ok(mine
        .map(|d| {
            let code = stands(d, now);
            let level = Level::from_code(&d.level).filter(|_| officer && d.last == "agreed");
            let review = d.review.filter(|_| d.last == "agreed");
            Row {
                href: if officer {
                    format!("/organisations/{}/safety", d.organisation)
                } else {
                    String::new()
                },
                name: d.name.clone(),
                state: (badge(code), page.code("safety-state", code)),
                level: level.map(|l| (colour(l), page.code("safety-level", l.code()))),
                rank: level.map_or(0, |l| 1 + l as usize),
                review: review.map(|r| page.date(r)).unwrap_or_default(),
                day: review.map(Timestamp::iso_date).unwrap_or_default(),
            }
        })
        .collect())
}

/// The pick of the address; one that only those see who read levels is theirs alone.
fn pick(rq: &Rq) -> &'static str {
    let officer = rq.ctx.viewer.has(Role::EngagementOfficer);
    let known = PICKS.into_iter().filter(|p| officer || *p != "high");
    let asked = rq.query.get("show");
    known.into_iter().find(|p| *p == asked).unwrap_or("all")
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDesk>(Desk)?;
    let page = rq.page(rq.t("safety-desk"));
    let pick = pick(&rq);
    let mut rows = rows(&rq, &page, pick).await?;
    let sorted = Sorted::of(&rq, &COLUMNS);
    sorted.sort(&page, &mut rows, |r, column| match column {
        1 => r.state.1.clone(),
        2 => r.rank.to_string(),
        3 => r.day.clone(),
        _ => r.name.clone(),
    });
    let officer = rq.ctx.viewer.has(Role::EngagementOfficer);
    let tabs = PICKS.into_iter().filter(|p| officer || *p != "high");
    rq.html(&DeskPage {
        tabs: tabs
            .map(|p| {
                let show = if p == "all" { "" } else { p };
                let href = address("/safety", &[("show", show)]);
                (page.code("safety-show", p), href, p == pick)
            })
            .collect(),
        csv: address(
            "/safety.csv",
            &[("show", if pick == "all" { "" } else { pick })],
        ),
        heads: sorted.heads(&page),
        rows,
        page,
    })
}

/// The list to take away, once a second person agreed to that.
pub async fn csv(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeDesk>(Desk)?;
    let mark = match rq.take().await? {
        Taking::Agreed(mark) => mark,
        Taking::Ask(page) => return Ok(page),
    };
    let page = rq.page("");
    let rows = rows(&rq, &page, pick(&rq)).await?;
    let heads = COLUMNS.iter().map(|(_, key)| page.t(key)).collect();
    let line = |r: Row| {
        let level = r.level.map(|l| l.1).unwrap_or_default();
        Ok(vec![r.name, r.state.1, level, r.day])
    };
    let rows: Vec<Result<Vec<String>>> = rows.into_iter().map(line).collect();
    let table = Table::new(&rq, "assessments", heads, stream::iter(rows));
    table.marked(&mark).csv()
}
