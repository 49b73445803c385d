//! The desk's list of seats: who holds them until when, which are vacant, which are in use no more.

use askama::Template;
use axum::response::Response;
use kernel::Result;
use web::{Page, Rq};

use super::{held, name};
use crate::{
    model::{Part, Seat},
    policy::{Liaison, Manage},
    store,
};

struct Line {
    href: String,
    name: String,
    body: String,
    state: (&'static str, String),
    holder: String,
    until: String,
    deputy: String,
}

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    page: Page,
    /// Vacant, held, in use no more: each with its caption, and only those that there are.
    groups: Vec<(String, Vec<Line>)>,
}

fn line(page: &Page, s: &Seat) -> Line {
    let person = |part| s.who(part).map(|t| t.person.clone()).unwrap_or_default();
    let until = s.who(Part::Holder).and_then(|t| t.ends);
    Line {
        href: format!("{}/edit", s.href()),
        name: name(page, s),
        body: s.row.body_name.best(page.language()).1.to_owned(),
        state: held(page, s),
        holder: person(Part::Holder),
        until: until.map(|u| page.date(u.plus(-1))).unwrap_or_default(),
        deputy: person(Part::Deputy),
    }
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<Manage>(Liaison)?;
    let now = rq.ctx.now();
    let mut db = rq.ctx.db();
    let page = rq
        .page(rq.t("liaison-desk"))
        .crumb(rq.t("liaison-title"), "/focal-points");
    let all = store::seats(&mut db, false, now).await?;
    let (vacant, there): (Vec<&Seat>, Vec<&Seat>) =
        all.iter().partition(|s| s.who(Part::Holder).is_none());
    let over = store::seats(&mut db, true, now).await?;
    let lines = |all: Vec<&Seat>| all.into_iter().map(|s| line(&page, s)).collect::<Vec<_>>();
    let groups = [
        ("liaison-vacant-title", lines(vacant)),
        ("liaison-held-title", lines(there)),
        ("liaison-retired-title", lines(over.iter().collect())),
    ];
    let groups = groups.into_iter().filter(|(_, lines)| !lines.is_empty());
    rq.html(&DeskPage {
        groups: groups.map(|(key, lines)| (page.t(key), lines)).collect(),
        page,
    })
}
