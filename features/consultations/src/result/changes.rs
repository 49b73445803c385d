//! The changed document with tracked changes: each paragraph as it was, as it is, and who brought it about.

use askama::Template;
use axum::response::Response;
use documents::{Block, ParagraphChange};
use kernel::{Language, Result};
use web::{Page, Rq, address};

use crate::{
    model::Consultation,
    pages::{Diff, below, diff},
    result::admitted,
    store as rows,
};

struct Changed {
    heading: bool,
    changed: bool,
    label: String,
    number: String,
    parts: Diff,
    /// How many contributions this paragraph answers, with the way to them.
    count: String,
    href: String,
}

#[derive(Template)]
#[template(path = "changes.html")]
struct ChangesPage {
    page: Page,
    c: Consultation,
    text: Language,
    texts: Vec<(String, String, bool)>,
    whole: bool,
    toggle: String,
    rows: Vec<Changed>,
}

pub async fn changes(rq: Rq) -> Result<Response> {
    let c = admitted(&rq).await?;
    let page = below(&rq, &c, rq.t("consultations-changes")).crumb(
        rq.t("consultations-result"),
        format!("/consultations/{}/result", c.id),
    );
    let mut db = rq.ctx.db();
    let there = rows::languages(&mut db, c.id, 2).await?;
    let asked = Language::from_code(rq.query.get("text"));
    let text = [asked, Some(rq.ctx.language)]
        .into_iter()
        .flatten()
        .find(|l| there.contains(l))
        .unwrap_or(c.language);
    let old = rows::document(&mut db, c.id, 1, text).await?;
    let new = rows::document(&mut db, c.id, 2, text).await?;
    let adopted = rows::answered_in(&mut db, c.id).await?;
    let whole = rq.query.ticked("whole");
    let line = |block: &Block, parts: Diff, changed: bool, there: bool| {
        let number = block.number.map(|n| n.to_string()).unwrap_or_default();
        let n = adopted.get(&number).copied().filter(|_| there).unwrap_or(0);
        Changed {
            heading: block.is_heading(),
            changed,
            label: block.label.clone().unwrap_or_default(),
            count: if n > 0 {
                page.tn("consultations-answers", n)
            } else {
                String::new()
            },
            href: format!("/consultations/{}/heard", c.id),
            number: if there { number } else { String::new() },
            parts,
        }
    };
    let show = |change| match change {
        ParagraphChange::Unchanged { new: at, .. } => {
            let b = &new.blocks[at];
            whole.then(|| line(b, vec![("same", b.text.clone())], false, true))
        }
        ParagraphChange::Changed { words, new: at, .. } => {
            Some(line(&new.blocks[at], diff(words), true, true))
        }
        ParagraphChange::Added { new: at } => {
            let b = &new.blocks[at];
            Some(line(b, vec![("ins", b.text.clone())], true, true))
        }
        ParagraphChange::Removed { old: at } => {
            let b = &old.blocks[at];
            Some(line(b, vec![("del", b.text.clone())], true, false))
        }
    };
    let changed = documents::tracked_changes(&old, &new)
        .into_iter()
        .filter_map(show)
        .collect();
    let own = format!("/consultations/{}/changes", c.id);
    let with = |text: &str, whole: bool| {
        address(
            &own,
            &[("text", text), ("whole", if whole { "1" } else { "" })],
        )
    };
    rq.html(&ChangesPage {
        texts: there
            .iter()
            .map(|l| (l.own_name().to_owned(), with(l.code(), whole), *l == text))
            .collect(),
        toggle: with(text.code(), !whole),
        rows: changed,
        page,
        c,
        text,
        whole,
    })
}
