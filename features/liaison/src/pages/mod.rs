//! The pages.

pub mod desk;
pub mod edit;
pub mod mine;
pub mod note;
pub mod public;
pub mod queue;
pub mod show;
pub mod write;
pub mod yours;

use std::collections::BTreeMap;

use kernel::{Localized, Result, Timestamp};
use parties::{Theme, geography};
use web::{Page, Rq};

use crate::{
    model::{Enquiry, EnquiryId, Part, Seat, SeatId, Stage, State},
    store,
};

/// Options of a select: code and words.
type Options = Vec<(String, String)>;

/// The seat of the address.
async fn seat(rq: &Rq) -> Result<Seat> {
    let id: SeatId = rq.id("id")?;
    store::seat(&mut rq.ctx.db(), id, rq.ctx.now()).await
}

/// The enquiry of the address.
async fn enquiry(rq: &Rq) -> Result<Enquiry> {
    let id: EnquiryId = rq.id("id")?;
    store::enquiry(&mut rq.ctx.db(), id, rq.ctx.now()).await
}

/// What a seat is called, for its reader.
fn name(page: &Page, seat: &Seat) -> String {
    seat.row.name.best(page.language()).1.to_owned()
}

/// What the seat with an identifier is called; the desk where there is none.
fn named(page: &Page, names: &BTreeMap<String, Localized>, id: &str) -> String {
    match names.get(id) {
        Some(name) => name.best(page.language()).1.to_owned(),
        None => page.t("liaison-desk-name"),
    }
}

/// What a region is called.
fn region(page: &Page, m49: &str) -> String {
    let found = geography::region(m49);
    found.map_or_else(String::new, |r| r.name(page.lang()).to_owned())
}

/// What a seat is for, as facts with their labels.
fn scope(page: &Page, seat: &Seat) -> Vec<(String, String)> {
    let all = |words: Vec<String>| {
        if words.is_empty() {
            page.t("liaison-all")
        } else {
            page.list(&words)
        }
    };
    let themes = seat.themes().into_iter();
    let themes = themes.map(|t| page.code("theme", t.code())).collect();
    let regions = seat.regions().into_iter().map(|r| region(page, r));
    let languages = seat.languages().into_iter();
    let languages = languages.map(|l| l.own_name().to_owned()).collect();
    vec![
        (page.t("liaison-themes"), all(themes)),
        (page.t("liaison-regions"), all(regions.collect())),
        (page.t("liaison-languages"), all(languages)),
        (page.t("liaison-target"), page.number(seat.row.target)),
    ]
}

/// The name of whoever holds a part of a seat, as everybody reads it: theirs where they want it so.
fn person(page: &Page, seat: &Seat, part: Part) -> String {
    match seat.who(part) {
        Some(term) if term.named => term.person.clone(),
        Some(_) => page.t("liaison-unnamed"),
        None => page.t("liaison-nobody"),
    }
}

/// Colour and words of whether somebody holds a seat.
fn held(page: &Page, seat: &Seat) -> (&'static str, String) {
    let (colour, code) = if seat.row.retired {
        ("done", "retired")
    } else if seat.who(Part::Holder).is_none() {
        ("warn", "vacant")
    } else {
        ("good", "held")
    };
    (colour, page.code("liaison-seat-state", code))
}

/// Colour and words of where an enquiry stands.
fn stands(page: &Page, e: &Enquiry, now: Timestamp) -> (&'static str, String) {
    let colour = match e.row.state {
        State::Waiting if e.is_late(now) => "overdue",
        State::Waiting => "pending",
        State::Answered => "good",
        State::Closed => "done",
    };
    (colour, page.code("liaison-state", e.row.state.code()))
}

/// Who answers an enquiry, by the name of the seat.
fn answers(page: &Page, e: &Enquiry) -> String {
    match (&e.seat, e.row.stage) {
        (Some(seat), Stage::Seat | Stage::Deputy) => name(page, seat),
        _ => page.t("liaison-desk-name"),
    }
}

/// The subject of an enquiry: its theme.
fn subject(page: &Page, e: &Enquiry) -> String {
    page.code("theme", e.row.theme.code())
}

/// Themes to choose from, after a first line.
fn themes(page: &Page, first: &str) -> Options {
    let all = Theme::ALL.iter();
    let all = all.map(|t| (t.code().to_owned(), page.code("theme", t.code())));
    let first = (String::new(), page.t(first));
    std::iter::once(first).chain(all).collect()
}

/// Subregions to choose from, after one that means none of them.
fn regions(page: &Page) -> Options {
    let all = geography::subregions().map(|r| (r.m49.to_owned(), r.name(page.lang()).to_owned()));
    let first = (String::new(), page.t("liaison-any-region"));
    std::iter::once(first).chain(all).collect()
}
