//! What everybody reads: the list of seats, the one that fits a question, one seat with how soon it answers.

use askama::Template;
use axum::response::Response;
use guard::may;
use kernel::{Error, Message, Result, Violations};
use web::{Form, Page, Rq, address, language_options};

use super::{Options, held, name, person, scope, seat};
use crate::{
    commands,
    model::{DESK_TARGET, Part, Seat},
    policy::{Edit, Liaison, Manage, ReadNote, See, SeeQueue, SeeSeat},
    published::{Quarter, published},
    routing::fitting,
    store,
};

/// Seats beside the best one that are shown to whoever looks for theirs.
const BESIDE: usize = 2;

/// A seat in a list.
struct Line {
    href: String,
    name: String,
    kind: String,
    body: String,
    holder: String,
    state: (&'static str, String),
    facts: Vec<(String, String)>,
    /// Where it is written to, with what was asked already.
    write: String,
}

/// A quarter as it is printed.
struct Told {
    period: String,
    due: String,
    in_time: String,
    median: String,
}

#[derive(Template)]
#[template(path = "seats.html")]
struct ListPage {
    page: Page,
    seats: Vec<Line>,
    signed_in: bool,
    may_queue: bool,
    may_manage: bool,
}

#[derive(Template)]
#[template(path = "find.html")]
struct FindPage {
    page: Page,
    form: Form,
    themes: Options,
    regions: Options,
    languages: Options,
    /// Whether something was asked.
    asked: bool,
    best: Option<Line>,
    beside: Vec<Line>,
    /// What happens with what is written, step by step.
    happens: Vec<String>,
    desk: String,
}

#[derive(Template)]
#[template(path = "seat.html")]
struct SeatPage {
    page: Page,
    href: String,
    state: (&'static str, String),
    body: String,
    facts: Vec<(String, String)>,
    vacant: bool,
    retired: bool,
    quarters: Vec<Told>,
    may_edit: bool,
    may_note: bool,
    write: String,
}

fn line(page: &Page, s: &Seat, asked: &Form) -> Line {
    let id = s.row.id.to_string();
    let known = ["theme", "region", "language"].map(|f| (f, asked.get(f)));
    let pairs = [("seat", id.as_str()), known[0], known[1], known[2]];
    Line {
        href: s.href(),
        name: name(page, s),
        kind: page.code("liaison-body", s.row.body.code()),
        body: s.row.body_name.best(page.language()).1.to_owned(),
        holder: person(page, s, Part::Holder),
        state: held(page, s),
        facts: scope(page, s),
        write: address("/enquiries/new", &pairs),
    }
}

pub async fn list(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(Liaison)?;
    let page = rq.page(rq.t("liaison-title"));
    let all = store::seats(&mut rq.ctx.db(), false, rq.ctx.now()).await?;
    let nothing = Form::default();
    let viewer = &rq.ctx.viewer;
    rq.html(&ListPage {
        seats: all.iter().map(|s| line(&page, s, &nothing)).collect(),
        signed_in: viewer.account.is_some(),
        may_queue: may::<SeeQueue>(viewer, &Liaison),
        may_manage: may::<Manage>(viewer, &Liaison),
        page,
    })
}

/// What happens with an enquiry, for a target in working days.
pub(super) fn happens(page: &Page, target: i64) -> Vec<String> {
    ["first", "deputy", "desk", "end"]
        .iter()
        .map(|step| page.tn(&format!("liaison-happens-{step}"), target))
        .collect()
}

pub async fn find(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<See>(Liaison)?;
    let mut page = rq
        .page(rq.t("liaison-find"))
        .crumb(rq.t("liaison-title"), "/focal-points");
    let mut form = rq.query.clone();
    let begun = !form.get("theme").is_empty() || !form.get("region").is_empty();
    if form.get("language").is_empty() {
        form = with_language(&form, rq.ctx.language.code());
    }
    let mut wrong = Violations::new();
    let asked = if begun {
        commands::asked(&mut wrong, &form)
    } else {
        None
    };
    if !wrong.0.is_empty() {
        page = page.wrong(&wrong, "");
    }
    let all = store::seats(&mut rq.ctx.db(), false, rq.ctx.now()).await?;
    let found = match &asked {
        Some(asked) if wrong.0.is_empty() => fitting(&all, asked),
        _ => Vec::new(),
    };
    let mut lines = found.iter().take(1 + BESIDE).map(|s| line(&page, s, &form));
    let best = lines.next();
    let beside = lines.collect();
    let target = found
        .first()
        .map_or(i64::from(DESK_TARGET), |s| s.row.target);
    let pairs = ["theme", "region", "language"].map(|f| (f, form.get(f)));
    let desk = address("/enquiries/new", &pairs);
    rq.html(&FindPage {
        themes: super::themes(&page, "liaison-choose"),
        regions: super::regions(&page),
        languages: language_options(),
        asked: asked.is_some() && wrong.0.is_empty(),
        best,
        beside,
        happens: happens(&page, target),
        desk,
        page,
        form,
    })
}

/// The same question, in the reader's language where it names none.
pub(super) fn with_language(asked: &Form, language: &str) -> Form {
    let known = ["theme", "region", "seat", "organisation"];
    let known = known.map(|f| (f.to_owned(), asked.get(f).to_owned()));
    let mut form = Form::new(known.into_iter().filter(|(_, value)| !value.is_empty()));
    form.set("language", language);
    form
}

fn quarter(page: &Page, q: &Quarter) -> Told {
    let (year, number) = q.period.split_once('-').unwrap_or((&q.period, ""));
    let words = Message::new("liaison-quarter").with("number", number);
    let period = page.message(&words.with("year", year));
    Told {
        period,
        due: page.number(q.due),
        in_time: page.percent(q.in_time),
        median: match q.median {
            Some(days) => page.number(days),
            None => page.t("liaison-too-few"),
        },
    }
}

pub async fn show(rq: Rq) -> Result<Response> {
    let s = rq.ctx.authorize::<SeeSeat>(seat(&rq).await?)?.into_inner();
    let page = rq.page("");
    let title = name(&page, &s);
    let page = rq.page(title).crumb(rq.t("liaison-title"), "/focal-points");
    let id = s.row.id.to_string();
    let said = published(&rq.ctx, &id).await?;
    let mut facts = vec![
        (page.t("liaison-holder"), person(&page, &s, Part::Holder)),
        (page.t("liaison-deputy"), person(&page, &s, Part::Deputy)),
    ];
    facts.extend(scope(&page, &s));
    let kind = page.code("liaison-body", s.row.body.code());
    let body = s.row.body_name.best(page.language()).1;
    let viewer = &rq.ctx.viewer;
    rq.html(&SeatPage {
        href: s.href(),
        state: held(&page, &s),
        body: page.pair(kind, body),
        facts,
        vacant: s.who(Part::Holder).is_none() && !s.row.retired,
        retired: s.row.retired,
        quarters: said.iter().map(|q| quarter(&page, q)).collect(),
        may_edit: may::<Edit>(viewer, &s),
        may_note: may::<ReadNote>(viewer, &s),
        write: address("/enquiries/new", &[("seat", id.as_str())]),
        page,
    })
}

/// A seat in use by its identifier in an address; nothing where it names none.
pub(super) async fn chosen(rq: &Rq, id: &str) -> Result<Option<Seat>> {
    let Ok(id) = id.parse() else {
        return Ok(None);
    };
    match store::seat(&mut rq.ctx.db(), id, rq.ctx.now()).await {
        Ok(seat) if !seat.row.retired => Ok(Some(seat)),
        Ok(_) | Err(Error::NotFound) => Ok(None),
        Err(e) => Err(e),
    }
}
