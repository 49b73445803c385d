//! The list of those who answer: what waits at which seat, whose turn it is, by when; also as CSV, without a word and a name.

use askama::Template;
use axum::response::Response;
use futures_util::stream;
use guard::may;
use kernel::{PageRequest, Result};
use parties::Theme;
use web::{Page, Rq, Table, Taking, address};

use super::{Options, answers, name, region, stands, subject};
use crate::{
    model::{Enquiry, SeatId, State},
    policy::{Liaison, Read, SeeEvery, SeeQueue},
    store::{self, Wanted},
};

/// States that the list can be narrowed down to.
const STATES: [&str; 4] = ["waiting", "late", "answered", "closed"];

struct Line {
    href: String,
    what: String,
    seat: String,
    turn: String,
    state: (&'static str, String),
    due: String,
    region: String,
    language: String,
}

#[derive(Template)]
#[template(path = "queue.html")]
struct QueuePage {
    page: Page,
    seats: Options,
    states: Options,
    themes: Options,
    wanted: Wanted,
    lines: Vec<Line>,
    next: String,
    csv: String,
}

/// What the address asks for; what it does not know narrows nothing.
fn wanted(rq: &Rq) -> Wanted {
    let seat = rq.query.get("seat");
    let state = rq.query.get("state");
    let theme = Theme::from_code(rq.query.get("theme"));
    Wanted {
        seat: if seat == "desk" || seat.parse::<SeatId>().is_ok() {
            seat.to_owned()
        } else {
            String::new()
        },
        state: if STATES.contains(&state) {
            state.to_owned()
        } else {
            String::new()
        },
        theme: theme.map(|t| t.code().to_owned()).unwrap_or_default(),
    }
}

fn line(rq: &Rq, page: &Page, e: &Enquiry) -> Line {
    Line {
        href: if may::<Read>(&rq.ctx.viewer, e) {
            e.href()
        } else {
            String::new()
        },
        what: subject(page, e),
        seat: match &e.seat {
            Some(seat) => name(page, seat),
            None => answers(page, e),
        },
        turn: if e.row.state == State::Waiting {
            page.code("liaison-stage", e.row.stage.code())
        } else {
            String::new()
        },
        state: stands(page, e, rq.ctx.now()),
        due: if e.row.state == State::Waiting {
            page.date(e.row.due)
        } else {
            String::new()
        },
        region: region(page, &e.row.region),
        language: e.row.language.own_name().to_owned(),
    }
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeQueue>(Liaison)?;
    let (viewer, now) = (&rq.ctx.viewer, rq.ctx.now());
    let page = rq
        .page(rq.t("liaison-queue"))
        .crumb(rq.t("liaison-title"), "/focal-points");
    let wanted = wanted(&rq);
    let mut db = rq.ctx.db();
    let request = PageRequest::after(Some(rq.query.get("after")));
    let found = store::queue(&mut db, viewer, &wanted, now, &request).await?;
    let every = may::<SeeEvery>(viewer, &Liaison);
    let all = store::seats(&mut db, false, now).await?;
    let own = all.iter().filter(|s| every || s.is_held_by(viewer));
    let option = |s: &crate::model::Seat| (s.row.id.to_string(), name(&page, s));
    let mut seats: Options = vec![(String::new(), page.t("liaison-all-seats"))];
    seats.extend(own.map(option));
    if every {
        seats.push(("desk".to_owned(), page.t("liaison-desk-name")));
    }
    let state = |s: &&str| ((*s).to_owned(), page.code("liaison-state", s));
    let mut states: Options = vec![(String::new(), page.t("liaison-all-states"))];
    states.extend(STATES.iter().map(state));
    let pairs = [
        ("seat", wanted.seat.as_str()),
        ("state", wanted.state.as_str()),
        ("theme", wanted.theme.as_str()),
    ];
    let after = found.next.clone().unwrap_or_default();
    let next = if after.is_empty() {
        String::new()
    } else {
        let pairs = [pairs[0], pairs[1], pairs[2], ("after", after.as_str())];
        address("/enquiries/queue", &pairs)
    };
    let csv = if every {
        address("/enquiries/queue.csv", &pairs)
    } else {
        String::new()
    };
    rq.html(&QueuePage {
        seats,
        states,
        themes: super::themes(&page, "liaison-all-themes"),
        lines: found.rows.iter().map(|e| line(&rq, &page, e)).collect(),
        next,
        csv,
        wanted,
        page,
    })
}

/// The list to take away, once a second person agreed to that.
pub async fn csv(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeEvery>(Liaison)?;
    let mark = match rq.take().await? {
        Taking::Agreed(mark) => mark,
        Taking::Ask(page) => return Ok(page),
    };
    let page = rq.page("");
    let found = store::queued(&mut rq.ctx.db(), &rq.ctx.viewer, &wanted(&rq), rq.ctx.now()).await?;
    let heads = [
        "subject", "seat", "turn", "state", "due", "written", "region",
    ];
    let heads = heads
        .iter()
        .map(|h| page.t(&format!("liaison-{h}")))
        .collect();
    let row = |e: &Enquiry| {
        let shown = line(&rq, &page, e);
        Ok(vec![
            shown.what,
            shown.seat,
            shown.turn,
            shown.state.1,
            e.row.due.iso_date(),
            e.row.created.iso_date(),
            shown.region,
        ])
    };
    let rows: Vec<Result<Vec<String>>> = found.iter().map(row).collect();
    let table = Table::new(&rq, "enquiries", heads, stream::iter(rows));
    table.marked(&mark).csv()
}
