//! The pages of updates.

pub mod desk;
pub mod feed;
pub mod list;
pub mod moves;
pub mod show;

use guard::About;
use kernel::{Error, Result, Timestamp, Violations};
use parties::{Theme, geography::continents};
use web::{Page, Rq};

use crate::{
    commands,
    model::{Kind, State, Update, paragraphs},
    store,
};

/// Code and words of a badge.
pub(crate) type Badge = (&'static str, String);

/// The update of the address, in the reader's language where there is such a version.
async fn load(rq: &Rq) -> Result<Update> {
    let asked = kernel::Language::from_code(rq.query.get("text"));
    let reading = Some(asked.unwrap_or(rq.ctx.language));
    store::update(&mut rq.ctx.db(), &rq.ctx.viewer, rq.id("id")?, reading).await
}

/// The same in its original language, as it is written.
async fn original(rq: &Rq) -> Result<Update> {
    commands::find(&rq.ctx, rq.id("id")?).await
}

/// A page below an update's own.
fn below(rq: &Rq, u: &Update, key: &str) -> Page {
    rq.page(rq.t(key))
        .crumb(rq.t("updates-title"), "/updates")
        .crumb(u.title.clone(), u.href())
}

/// What an update leads to, as the rooms that know the titles are asked for them.
fn abouts<'l>(links: impl Iterator<Item = (&'l str, &'l str)>) -> Vec<About> {
    let about = |(kind, id): (&str, &str)| About {
        kind: kind.to_owned(),
        id: id.to_owned(),
    };
    links.map(about).collect()
}

/// Where one of these is read.
fn leads_to(about: &About) -> String {
    format!("/{}s/{}", about.kind, about.id)
}

/// What a command refused, to be shown above its form; anything else is passed on.
fn refused<T>(done: Result<T>) -> Result<Option<Violations>> {
    match done {
        Ok(_) => Ok(None),
        Err(Error::Rejected(wrong)) => Ok(Some(wrong)),
        Err(e) => Err(e),
    }
}

/// What stands beside the title of an update: what it is, whether it can be answered, and whether it is no longer, or not
/// yet, what everybody reads.
pub(crate) fn badges(page: &Page, u: &Update, now: Timestamp) -> Vec<Badge> {
    let mut all = vec![("info", page.code("updates-kind", u.kind.code()))];
    match u.is_open(now) {
        Some(true) => all.push(("open", page.t("updates-open"))),
        Some(false) => all.push(("closed", page.t("updates-closed"))),
        None => {}
    }
    if u.state != State::Published {
        let code = match u.state {
            State::Scheduled => "pending",
            other => other.code(),
        };
        all.push((code, page.code("updates-state", u.state.code())));
    }
    all
}

/// The days of an update in words: since when it stands there, and until when a call can be answered.
pub(crate) fn days(page: &Page, u: &Update) -> Vec<String> {
    let mut all = Vec::new();
    match (u.published, u.due) {
        (Some(at), _) => all.push(page.t1("updates-published-on", "date", page.date(at))),
        (None, Some(at)) => all.push(page.t1("updates-due-on", "date", page.datetime(at))),
        (None, None) => {}
    }
    if let Some(at) = u.corrected {
        all.push(page.t1("updates-corrected-on", "date", page.date(at)));
    }
    if let Some(at) = u.closes.filter(|_| u.kind == Kind::Call) {
        all.push(page.t1("updates-closes-on", "date", page.date(at)));
    }
    all
}

/// The themes of an update in words.
fn themes(page: &Page, u: &Update) -> String {
    let words: Vec<String> = u
        .theme_list()
        .map(|t| page.code("theme", t.code()))
        .collect();
    page.list(&words)
}

/// Its regions in words.
fn regions_of(page: &Page, u: &Update) -> String {
    let words: Vec<String> = u
        .region_list()
        .map(|r| r.name(page.lang()).to_owned())
        .collect();
    page.list(&words)
}

/// The themes to choose from, after the choice of all.
fn theme_options(page: &Page) -> Vec<(String, String)> {
    let all = (String::new(), page.t("updates-all"));
    let each = Theme::ALL
        .iter()
        .map(|t| (t.code().to_owned(), page.code("theme", t.code())));
    std::iter::once(all).chain(each).collect()
}

/// The regions to choose from, after the choice of all.
fn region_options(page: &Page) -> Vec<(String, String)> {
    let all = (String::new(), page.t("updates-all"));
    let each = continents().map(|r| (r.m49.to_owned(), r.name(page.lang()).to_owned()));
    std::iter::once(all).chain(each).collect()
}

/// A part of a text as the page prints it: a heading, a paragraph, or items of a list.
pub(crate) struct Part {
    /// Level of a heading; 0 for all else.
    pub heading: u8,
    /// Words; empty for a list.
    pub text: String,
    /// Label and words of each item of a list.
    pub items: Vec<(String, String)>,
}

/// The parts of a body, and its footnotes by number.
pub(crate) fn parts(body: &str) -> (Vec<Part>, Vec<(String, String)>) {
    let document = paragraphs(body).unwrap_or_default();
    let mut all: Vec<Part> = Vec::new();
    for b in document.blocks {
        let label = b.label.unwrap_or_default();
        if matches!(b.kind, documents::BlockKind::ListItem { .. }) {
            match all.last_mut().filter(|p| !p.items.is_empty()) {
                Some(list) => list.items.push((label, b.text)),
                None => all.push(Part {
                    heading: 0,
                    text: String::new(),
                    items: vec![(label, b.text)],
                }),
            }
            continue;
        }
        let heading = match b.kind {
            documents::BlockKind::Heading { level } => level.max(1),
            _ => 0,
        };
        all.push(Part {
            heading,
            text: [label, b.text].join(" ").trim().to_owned(),
            items: Vec::new(),
        });
    }
    let notes = document.footnotes.into_iter();
    (all, notes.map(|n| (n.number.to_string(), n.text)).collect())
}
