//! Decisions and their parts in the reader's words.

use decisions::Zone;
use guard::{Viewer, may};
use kernel::{Localized, Result, Timestamp};
use parties::{Organisation, See};
use web::Page;

use crate::store::{Line, Wanted};

/// "Admission · refused".
pub fn title(page: &Page, kind: &str, outcome: &str) -> String {
    let (kind, outcome) = (
        page.code("decision-kind", kind),
        page.code("decision-outcome", outcome),
    );
    format!("{kind} · {outcome}")
}

/// The day on which a moment falls where somebody lives, with the name of their zone.
pub fn day_there(page: &Page, zone: &Zone, at: Timestamp) -> Result<String> {
    Ok(page.day_in(zone.iso_date(at)?, zone.to_string()))
}

/// Titles in one line, in the reader's language where they have it.
pub fn titles(page: &Page, titles: &[Localized]) -> String {
    let titles: Vec<String> = titles
        .iter()
        .map(|t| t.best(page.language()).1.to_owned())
        .collect();
    if titles.is_empty() {
        String::new()
    } else {
        page.list(&titles)
    }
}

/// The organisation's name, for whoever may see that organisation now; empty otherwise.
pub fn organisation(viewer: &Viewer, line: &Line) -> String {
    let (Some(name), Some(visibility)) = (&line.organisation_name, line.organisation_visibility)
    else {
        return String::new();
    };
    let Ok(id) = line.organisation.parse() else {
        return String::new();
    };
    let mut o = Organisation::named(id, name.clone(), Timestamp(0));
    o.visibility = visibility;
    if may::<See>(viewer, &o) {
        o.name
    } else {
        String::new()
    }
}

/// The colour of a badge for the state of an appeal.
pub const fn badge(state: decisions::AppealState) -> &'static str {
    use decisions::AppealState as S;
    match state {
        S::None => "info",
        S::Lodged | S::Admissible | S::Panel => "pending",
        S::Upheld | S::Inadmissible | S::Withdrawn => "declined",
        S::Overturned => "accepted",
        S::Remedied => "done",
    }
}

/// Every kind as an option.
pub fn kinds(page: &Page) -> Vec<(String, String)> {
    decisions::KINDS
        .iter()
        .map(|k| (k.code.to_owned(), page.code("decision-kind", k.code)))
        .collect()
}

/// Every outcome as an option, each once.
pub fn outcomes(page: &Page) -> Vec<(String, String)> {
    decisions::KINDS
        .iter()
        .flat_map(|k| k.outcomes)
        .map(|o| (o.code.to_owned(), page.code("decision-outcome", o.code)))
        .collect()
}

/// What stands in the address of the register.
pub fn wanted(form: &web::Form) -> Wanted {
    let q = |name: &str| form.get(name).trim().chars().take(200).collect::<String>();
    Wanted {
        kind: q("kind"),
        outcome: q("outcome"),
        appeal: q("appeal"),
        criterion: q("criterion"),
        year: q("year"),
        words: q("words"),
    }
}

/// The same as pairs of an address.
pub fn pairs(w: &Wanted) -> [(&'static str, &str); 6] {
    [
        ("kind", &w.kind),
        ("outcome", &w.outcome),
        ("appeal", &w.appeal),
        ("criterion", &w.criterion),
        ("year", &w.year),
        ("words", &w.words),
    ]
}
