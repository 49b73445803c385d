//! The pages.

pub mod agreement;
pub mod lists;
pub mod obligation;
pub mod text;
pub mod write;

use kernel::{Language, Timestamp};
use web::Page;

use crate::{
    commands,
    model::{Duty, Obligation, Rule, Side, Version},
};

/// A block of the text as the page prints it.
#[derive(Clone, Debug)]
pub struct Block {
    /// Level of a heading; 0 for a paragraph.
    pub heading: u8,
    /// Number of the paragraph; empty for a heading.
    pub number: String,
    /// Its own label, as printed.
    pub label: String,
    /// Words.
    pub text: String,
}

/// A duty as the page prints it.
#[derive(Clone, Debug)]
pub struct DutyRow {
    /// Words.
    pub text: String,
    /// Their language.
    pub lang: Language,
    /// When it is due.
    pub when: String,
}

/// An obligation as the page prints it.
#[derive(Clone, Debug)]
pub struct Row {
    /// Address.
    pub href: String,
    /// Words.
    pub text: String,
    /// Their language.
    pub lang: Language,
    /// Who owes it.
    pub side: String,
    /// By when.
    pub due: String,
    /// Code and words of where it stands.
    pub state: (&'static str, String),
    /// The organisation and its page.
    pub organisation: (String, String),
}

/// The blocks of a body.
fn blocks(body: &str) -> Vec<Block> {
    let document = commands::paragraphs(body).unwrap_or_default();
    let blocks = document.blocks.into_iter();
    blocks
        .map(|b| Block {
            heading: match b.kind {
                documents::BlockKind::Heading { level } => level.max(1),
                _ => 0,
            },
            number: b.number.map(|n| n.to_string()).unwrap_or_default(),
            label: b.label.unwrap_or_default(),
            text: b.text,
        })
        .collect()
}

/// The duties of one side, in a language.
fn duties(page: &Page, all: &[Duty], side: Side, language: Language) -> Vec<DutyRow> {
    all.iter()
        .filter(|d| d.side == side)
        .map(|d| {
            let (lang, text) = d.text.best(language);
            DutyRow {
                text: text.to_owned(),
                lang,
                when: page.tn(
                    match d.rule {
                        Rule::Days => "terms-rule-days-n",
                        Rule::Months => "terms-rule-months-n",
                    },
                    d.amount,
                ),
            }
        })
        .collect()
}

/// Both sides with what each owes.
fn sides(page: &Page, all: &[Duty], language: Language) -> Vec<(String, Vec<DutyRow>)> {
    [Side::Office, Side::Organisation]
        .into_iter()
        .map(|s| {
            let title = page.code("terms-duties", s.code());
            (title, duties(page, all, s, language))
        })
        .collect()
}

/// A day where the organisation is, in words.
fn local_day(page: &Page, zone: &str, at: Timestamp) -> String {
    let there = commands::zone(zone).iso_date(at);
    let day = there.ok().and_then(|d| Timestamp::parse_date(&d));
    page.date(day.unwrap_or(at))
}

/// Since when a version is in force, in words.
fn since(page: &Page, v: &Version) -> String {
    if v.published.0 == 0 {
        page.t("terms-from-the-start")
    } else {
        page.date(v.published)
    }
}

fn row(page: &Page, o: &Obligation, now: Timestamp) -> Row {
    let (lang, text) = o.text.best(page.language());
    let code = o.shown(now);
    Row {
        href: format!("/obligations/{}", o.id),
        text: text.to_owned(),
        lang,
        side: page.code("terms-side", o.side.code()),
        due: local_day(page, &o.zone, o.due),
        state: (badge(code), page.code("terms-state", code)),
        organisation: (
            o.organisation_name.clone(),
            format!("/organisations/{}/terms", o.organisation),
        ),
    }
}

/// The colour of a state.
fn badge(code: &'static str) -> &'static str {
    match code {
        "done" | "settled" => "good",
        "disputed" => "warn",
        "lapsed" => "draft",
        other => other,
    }
}
