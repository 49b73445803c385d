//! What is done in a consultation, one file for each part of its life.

mod answer;
mod contribute;
mod dates;
mod phases;
mod prepare;
mod rate;
mod versions;

pub(crate) use answer::TOGETHER;
pub use answer::{answer, answer_together, reconsider, rename_theme, state_response};
pub(crate) use contribute::{Held, check, hold, note, speaking_for, take_back};
pub use contribute::{contribute, put_language, withdraw};
pub(crate) use dates::dates;
pub use phases::{close_when_due, extend, fix_figures, move_on};
pub use prepare::{Fields, add, edit, invite, uninvite};
pub(crate) use rate::put_rating;
pub use rate::rate;
pub use versions::{put_new_version, put_version};

use documents::{Document, Format, Limits, ParseError};
use guard::Ctx;
use kernel::{Error, Message, Result, Timestamp, Violations};
use store::{Entry, Tx};
use web::Form;

use crate::{
    model::{Audience, Consultation, ConsultationId, Contribution, ContributionId, Kind, Phase},
    statements, store as rows,
};

/// A consultation as the person who acts stands to it, in its original language, before the policy is asked.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find(ctx: &Ctx, id: ConsultationId) -> Result<Consultation> {
    rows::consultation(&mut ctx.db(), &ctx.viewer, id, None).await
}

/// One contribution.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_contribution(ctx: &Ctx, id: ContributionId) -> Result<Contribution> {
    rows::contribution(&mut ctx.db(), id).await
}

/// What can be spoken on: targets of paragraphs with the label printed before each, and targets of questions.
///
/// # Errors
/// A database error.
pub async fn targets(ctx: &Ctx, c: &Consultation) -> Result<Vec<(String, String)>> {
    let document = rows::document(&mut ctx.db(), c.id, 1, c.language).await?;
    let paragraph = |b: &documents::Block| {
        Some((
            format!("p:{}", b.number?),
            b.label.clone().unwrap_or_default(),
        ))
    };
    let mut all: Vec<_> = document.blocks.iter().filter_map(paragraph).collect();
    all.extend(
        rows::questions(&mut ctx.db(), c.id, None)
            .await?
            .into_iter()
            .map(|q| (format!("q:{}", q.id), String::new())),
    );
    Ok(all)
}

/// Reads the document of a form: an uploaded file in `document`, or text pasted in `pasted`; empty where there is neither.
///
/// # Errors
/// A violation that says what is wrong with the file.
pub fn read_document(form: &Form) -> Result<Document> {
    let refuse = |e: &ParseError| {
        let message = e
            .arguments()
            .into_iter()
            .fold(Message::new(e.code()), |m, (name, value)| {
                m.with(name, value)
            });
        Error::Rejected(Violations::one("document", message))
    };
    let limits = Limits::default();
    if let Some(file) = form.file("document") {
        let format = Format::detect(&file.name, &file.bytes).map_err(|e| refuse(&e))?;
        return documents::parse(format, &file.bytes, &limits).map_err(|e| refuse(&e));
    }
    let pasted = form.get("pasted");
    if pasted.trim().is_empty() {
        return Ok(Document::default());
    }
    documents::parse(Format::Markdown, pasted.as_bytes(), &limits).map_err(|e| refuse(&e))
}

/// Whether this consultation can still be written to.
#[must_use]
pub fn is_open(c: &Consultation, now: Timestamp) -> bool {
    c.phase == Phase::Open && c.closes.is_none_or(|t| t > now)
}

/// The search scope of a consultation's content.
pub(crate) fn scope(audience: Audience, id: ConsultationId) -> String {
    match audience {
        Audience::Public => "public".to_owned(),
        Audience::Network => "network".to_owned(),
        Audience::Invited => format!("consultation:{id}"),
    }
}

/// Makes a consultation and its text findable in every language it has, for those it is for.
pub(crate) async fn index(tx: &mut Tx, c: &Consultation) -> Result<()> {
    let scope = scope(c.audience, c.id);
    let entry = |language, title: String, body: String| Entry {
        id: format!("consultation:{}:{language}", c.id),
        kind: "consultation",
        scope: scope.clone(),
        language,
        title,
        body,
        href: format!("/consultations/{}", c.id),
        at: c.created,
    };
    let mut titles = vec![(c.language, c.title.clone())];
    tx.index(&entry(c.language, c.title.clone(), c.summary.clone()))
        .await?;
    for (language, title, summary) in rows::texts(tx, c.id).await? {
        titles.push((language, title.clone()));
        tx.index(&entry(language, title, summary)).await?;
    }
    for language in rows::languages(tx, c.id, 1).await? {
        let title = titles
            .iter()
            .find(|t| t.0 == language)
            .map_or(&c.title, |t| &t.1);
        let document = rows::document(tx, c.id, 1, language).await?;
        for block in document.blocks {
            let Some(number) = block.number else { continue };
            tx.index(&Entry {
                id: paragraph_entry(c.id, language, number),
                kind: "paragraph",
                scope: scope.clone(),
                language,
                title: title.clone(),
                body: block.text,
                href: format!("/consultations/{}?text={language}#p-{number}", c.id),
                at: c.created,
            })
            .await?;
        }
    }
    statements::index(tx, c).await
}

/// Makes a contribution findable for those who may read it. Nobody's name is found with it.
pub(crate) async fn index_contribution(
    tx: &mut Tx,
    c: &Consultation,
    k: &Contribution,
) -> Result<()> {
    tx.index(&Entry {
        id: format!("contribution:{}", k.id),
        kind: "contribution",
        scope: scope(c.audience, c.id),
        language: k.language,
        title: c.title.clone(),
        body: k.words(),
        href: if k.kind == Kind::Statement {
            format!("/consultations/{}/statements/all", c.id)
        } else {
            format!("/consultations/{}/speak/{}", c.id, k.target)
        },
        at: k.created,
    })
    .await
}

pub(crate) fn paragraph_entry(
    id: ConsultationId,
    language: kernel::Language,
    number: u32,
) -> String {
    format!("paragraph:{id}:{language}:{number}")
}
