//! The pages.

pub mod draw;
pub mod list;
pub mod minutes;
pub mod places;
pub mod pool;
pub mod prepare;
pub mod promises;
pub mod questions;
pub mod quotas;
pub mod report;
pub mod series;
pub mod show;

use engagement::balance::Dimension;
use kernel::{Error, Language, Message, Result, Timestamp, Violations};
use panels::Moved;
use parties::Visibility;
use web::{Page, Rq};

use crate::{
    model::{Briefing, State},
    store,
};

/// The briefing of the address.
async fn load(rq: &Rq) -> Result<Briefing> {
    store::briefing(&mut rq.ctx.db(), rq.id("id")?).await
}

/// A page below a briefing's own.
fn below(rq: &Rq, b: &Briefing, key: &str) -> Page {
    rq.page(rq.t(key))
        .crumb(rq.t("briefings-title"), "/briefings")
        .crumb(title(b, rq.ctx.language).1, b.href())
}

/// The title for a reader, and its language.
fn title(b: &Briefing, language: Language) -> (Language, String) {
    let (lang, text) = b.title.best(language);
    (lang, text.to_owned())
}

/// A moment in the briefing's own zone, in words, with the zone.
fn moment(page: &Page, b: &Briefing, at: Timestamp) -> String {
    let day = day_there(page, b, at);
    let time = b.zone.time(at).unwrap_or_default();
    format!("{day}, {time} ({})", b.zone)
}

/// A day in the briefing's own zone, in words.
fn day_there(page: &Page, b: &Briefing, at: Timestamp) -> String {
    let iso = b.zone.iso_date(at).unwrap_or_default();
    page.date(Timestamp::parse_date(&iso).unwrap_or(at))
}

/// The colour of a state.
const fn badge(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        State::Call => "open",
        State::Closed | State::Committed => "pending",
        State::Drawn => "good",
        State::Held => "done",
        State::Cancelled => "declined",
    }
}

/// A group in words.
fn group(page: &Page, dimension: &str, code: &str) -> String {
    let Some(dimension) = Dimension::from_code(dimension) else {
        return code.to_owned();
    };
    let label = dimension.label(|key| page.t(key), page.lang(), code);
    if dimension.is_of_leaders() {
        page.t1("network-led-by", "who", label)
    } else {
        label
    }
}

/// Bounds in words.
fn bounds(page: &Page, (least, most): (u32, u32)) -> String {
    let message = Message::new("briefings-from-to")
        .with("least", least)
        .with("most", most);
    page.message(&message)
}

/// Alternatives, each as one line: which quotas move how far.
fn ways(page: &Page, ways: &[Vec<Moved>]) -> Vec<String> {
    let one = |m: &Moved| {
        let message = Message::new("briefings-moved")
            .with("group", group(page, &m.dimension, &m.code))
            .with("from", bounds(page, m.from))
            .with("to", bounds(page, m.to));
        page.message(&message)
    };
    ways.iter()
        .map(|way| page.list(&way.iter().map(one).collect::<Vec<_>>()))
        .collect()
}

/// Whether a reader may know an organisation by its name.
fn knows(rq: &Rq, visibility: Visibility, id: parties::OrganisationId) -> bool {
    let viewer = &rq.ctx.viewer;
    viewer.belongs_to(&id.to_string())
        || match visibility {
            Visibility::Public => true,
            Visibility::Network => viewer.in_network() || viewer.sees_every_organisation(),
            Visibility::Office => viewer.sees_every_organisation(),
        }
}

/// The languages in which a text may be given besides English.
fn others() -> Vec<Language> {
    let all = Language::ALL.iter().copied();
    all.filter(|l| *l != Language::English).collect()
}

/// What a refused form says, or the error that it is.
fn refused(done: Result<()>) -> Result<Option<Violations>> {
    match done {
        Ok(()) => Ok(None),
        Err(Error::Rejected(wrong)) => Ok(Some(wrong)),
        Err(e) => Err(e),
    }
}
