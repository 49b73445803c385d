//! The pages of those who are consulted.

mod mine;
mod offline;
mod overview;
mod reading;
mod speak;

pub use mine::{mine, put_language, rate, withdraw};
pub use offline::text_file;
pub use overview::list;
pub(crate) use reading::chosen;
pub use reading::{preview, show};
pub use speak::{speak, voices};

use ::store::Read;
use documents::{ChangeKind, Document};
use guard::Viewer;
use kernel::{Error, Language, Result};
use parties::Visibility;
use web::{Page, Rq};

use crate::{
    model::{Consultation, Contribution, Disposition},
    store,
};

/// The consultation of the address, in the reader's language where there is such a version.
pub(crate) async fn load(rq: &Rq) -> Result<Consultation> {
    let reading = Some(rq.ctx.language);
    store::consultation(&mut rq.ctx.db(), &rq.ctx.viewer, rq.id("id")?, reading).await
}

/// A page below a consultation's own.
pub(crate) fn below(rq: &Rq, c: &Consultation, title: impl Into<String>) -> Page {
    rq.page(title)
        .crumb(rq.t("consultations-title"), "/consultations")
        .crumb(c.title.clone(), format!("/consultations/{}", c.id))
}

/// The organisations that this person may speak for, by identifier and name.
pub(crate) async fn speakers(rq: &Rq) -> Result<Vec<(String, String)>> {
    let own = parties::own_organisations(&mut rq.ctx.db(), &rq.ctx.viewer).await?;
    Ok(own
        .into_iter()
        .map(|o| (o.id.to_string(), o.name))
        .collect())
}

/// Under which name somebody speaks unless they choose otherwise: unlisted, where all of their organisations stand so.
/// One that stands so among others is not named either, whatever is chosen.
pub(crate) async fn default_name(rq: &Rq, c: &Consultation) -> Result<&'static str> {
    let activity = c.id.to_string();
    for id in rq.ctx.viewer.organisations() {
        let id = id.parse().map_err(Error::internal)?;
        if !engagement::unlisted_by_default(&mut rq.ctx.db(), &activity, id).await? {
            return Ok("organisation");
        }
    }
    Ok("unlisted")
}

/// The name a reader sees. An organisation that hides from this reader is not named.
pub(crate) fn author(page: &Page, viewer: &Viewer, k: &Contribution) -> String {
    if k.is_unnamed() {
        return page.t1("consultations-voice", "name", &k.pseudonym);
    }
    if !k.pseudonym.is_empty() {
        return k.pseudonym.clone();
    }
    let stands = k.organisation_stands.map(|o| o.to_string());
    let own = viewer.organisations().any(|o| stands.as_deref() == Some(o));
    let seen = match k.organisation_visibility {
        Visibility::Public => true,
        Visibility::Network => viewer.in_network() || viewer.in_office(),
        Visibility::Office => viewer.in_office(),
    };
    if seen || own {
        k.organisation_name.clone()
    } else {
        page.t("consultations-an-organisation")
    }
}

/// Badge code of a disposition.
pub(crate) fn badge(disposition: &str) -> &'static str {
    match Disposition::from_code(disposition) {
        Some(Disposition::Adopted) => "accepted",
        Some(Disposition::Partly) => "partly",
        Some(Disposition::Not) => "declined",
        Some(Disposition::OutOfScope) => "neutral",
        None => "pending",
    }
}

/// The words of a disposition.
pub(crate) fn state(page: &Page, disposition: &str) -> String {
    let code = if disposition.is_empty() {
        "none"
    } else {
        disposition
    };
    page.code("consultations-disposition", code)
}

/// Stretches of text as the component `reading::diff` takes them.
pub(crate) type Diff = Vec<(&'static str, String)>;

pub(crate) fn diff(changes: Vec<documents::Change>) -> Diff {
    let piece = |c: documents::Change| match c.kind {
        ChangeKind::Same => ("same", c.text),
        ChangeKind::Removed => ("del", c.text),
        ChangeKind::Added => ("ins", c.text),
    };
    changes.into_iter().map(piece).collect()
}

/// A contribution ready to be printed for one reader.
pub(crate) struct Shown {
    pub author: String,
    pub badge: &'static str,
    pub state: String,
    /// The proposed wording against the paragraph; empty where none is proposed.
    pub diff: Diff,
    pub k: Contribution,
}

/// Makes contributions ready for a reader.
pub(crate) async fn shown(
    db: &mut impl Read,
    page: &Page,
    viewer: &Viewer,
    c: &Consultation,
    rows: Vec<Contribution>,
) -> Result<Vec<Shown>> {
    let mut documents: Vec<(Language, Document)> = Vec::new();
    for language in rows
        .iter()
        .filter(|k| !k.wording.is_empty())
        .flat_map(|k| [k.language, c.language])
    {
        if documents.iter().all(|d| d.0 != language) {
            documents.push((language, store::document(db, c.id, 1, language).await?));
        }
    }
    let compared = |k: &Contribution| -> Diff {
        if k.wording.is_empty() {
            return Diff::new();
        }
        let number = k.paragraph().and_then(|n| n.parse().ok());
        let paragraph = |(_, document): &(Language, Document)| {
            let mut blocks = document.blocks.iter();
            let block = blocks.find(|b| number.is_some() && b.number == number)?;
            Some(documents::diff_words(&block.text, &k.wording))
        };
        let same = |changes: &Vec<documents::Change>| -> usize {
            let stayed = changes.iter().filter(|c| c.kind == ChangeKind::Same);
            stayed.map(|c| c.text.len()).sum()
        };
        // People propose wordings of a version in another language than they write in: the closest one counts.
        let closest = documents
            .iter()
            .filter(|d| d.0 == k.language || d.0 == c.language)
            .filter_map(paragraph)
            .max_by_key(same);
        match closest {
            Some(changes) if same(&changes) * 4 > k.wording.len() => diff(changes),
            // A wording that shares little with the paragraph is read as a whole.
            _ => vec![("ins", k.wording.clone())],
        }
    };
    Ok(rows
        .into_iter()
        .map(|k| Shown {
            author: author(page, viewer, &k),
            badge: badge(&k.disposition),
            state: state(page, &k.disposition),
            diff: compared(&k),
            k,
        })
        .collect())
}
