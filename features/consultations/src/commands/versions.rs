//! Language versions of title, summary, questions and text, laid beside the original paragraph by paragraph.

use std::collections::BTreeSet;

use documents::{Document, align};
use guard::{Authorized, Ctx};
use kernel::{Error, Language, Message, Result, Violations, args, input};
use serde_json::json;
use web::Form;

use crate::{
    commands::{dates::announce, index, paragraph_entry, read_document},
    model::{Consultation, Phase},
    policy::{Answer, Translate},
    store as rows,
};

/// Gives a version the paragraph numbers of the original it stands beside.
///
/// A paragraph that the version lacks is read in the original's language; one that only the version has would stand
/// beside nothing, and is refused.
fn number_as(original: &Document, version: &mut Document) -> Result<()> {
    let alignment = align(&[original, version]);
    let mut lone = BTreeSet::new();
    for block in &mut version.blocks {
        block.number = None;
    }
    for row in &alignment.rows {
        match (row.blocks[0], row.blocks[1]) {
            (Some(one), Some(other)) => {
                let (one, other) = (&original.blocks[one], &mut version.blocks[other]);
                if one.is_heading() == other.is_heading() {
                    other.number = one.number;
                } else {
                    lone.insert(row.blocks[1]);
                }
            }
            (None, Some(other)) => {
                lone.insert(Some(other));
            }
            _ => {}
        }
    }
    let Some(first) = lone.into_iter().flatten().next() else {
        return Ok(());
    };
    let words: String = version.blocks[first].text.chars().take(80).collect();
    let message = Message::new("consultations-version-lone")
        .with("words", words)
        .with("original", original.blocks.len())
        .with("version", version.blocks.len());
    Err(Error::Rejected(Violations::one("document", message)))
}

/// Adds or replaces the version in one language: title and summary, the questions in order, and the text if one is given.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a text that does not follow the original names the place.
pub async fn put_version(
    ctx: &Ctx,
    permit: Authorized<Translate>,
    language: Language,
    form: &Form,
) -> Result<()> {
    let c = permit.into_inner();
    let mut wrong = Violations::new();
    let title = wrong.line("title", form.get("title"), input::LINE, true);
    let summary = wrong.text("summary", form.get("summary"), input::PARAGRAPH, true);
    if language == c.language {
        wrong.push("language", Message::new("consultations-version-of-itself"));
    }
    let mut questions = Vec::new();
    for q in rows::questions(&mut ctx.db(), c.id, None).await? {
        let field = format!("q-{}", q.id);
        let text = wrong.line(&field, form.get(&field), 500, false);
        questions.push((q.id, text));
    }
    let mut document = Document::default();
    match read_document(form) {
        Ok(read) => document = read,
        Err(Error::Rejected(more)) => wrong.0.extend(more.0),
        Err(e) => return Err(e),
    }
    if !document.blocks.is_empty() {
        let original = rows::document(&mut ctx.db(), c.id, 1, c.language).await?;
        match number_as(&original, &mut document) {
            Err(Error::Rejected(more)) => wrong.0.extend(more.0),
            other => other?,
        }
    }
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.run(
                "INSERT INTO consultation_texts (consultation, language, title, summary, at) VALUES ($1, $2, $3, $4, $5) \
                 ON CONFLICT (consultation, language) DO UPDATE SET title = excluded.title, summary = excluded.summary, \
                 at = excluded.at",
                args![c.id, language, title, summary, ctx.now()],
            )
            .await?;
            for (question, text) in questions {
                tx.run("DELETE FROM question_texts WHERE question = $1 AND language = $2", args![question, language]).await?;
                if !text.is_empty() {
                    tx.run(
                        "INSERT INTO question_texts (question, language, text) VALUES ($1, $2, $3)",
                        args![question, language, text],
                    )
                    .await?;
                }
            }
            if !document.blocks.is_empty() {
                for old in rows::document(tx, c.id, 1, language).await?.blocks {
                    if let Some(number) = old.number {
                        tx.unindex(&paragraph_entry(c.id, language, number)).await?;
                    }
                }
                rows::put_document(tx, c.id, 1, language, &document).await?;
            }
            if c.phase != Phase::Draft {
                index(tx, &c).await?;
                announce(tx, &ctx, c.id).await?;
            }
            let detail = json!({ "language": language });
            ctx.record(tx, "consultation.translate", &format!("consultation:{}", c.id), "", detail).await
        })
    })
    .await
}

/// Keeps the new version of the document, shown against the consulted one; in another language it follows the new original.
///
/// # Errors
/// A violation that says what is wrong with the file.
pub async fn put_new_version(
    ctx: &Ctx,
    permit: Authorized<Answer>,
    language: Language,
    mut document: Document,
) -> Result<()> {
    let c: Consultation = permit.into_inner();
    if document.blocks.is_empty() {
        return Err(Error::Rejected(Violations::one(
            "document",
            Message::new("document-error-empty"),
        )));
    }
    if language != c.language {
        let original = rows::document(&mut ctx.db(), c.id, 2, c.language).await?;
        if original.blocks.is_empty() {
            let message = Message::new("consultations-original-first");
            return Err(Error::Rejected(Violations::one("document", message)));
        }
        number_as(&original, &mut document)?;
    }
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            rows::put_document(tx, c.id, 2, language, &document).await?;
            let detail = json!({ "language": language });
            ctx.record(
                tx,
                "consultation.new_version",
                &format!("consultation:{}", c.id),
                "",
                detail,
            )
            .await
        })
    })
    .await
}

#[cfg(test)]
mod tests {
    use documents::{Format, Limits, parse};

    use super::*;

    fn read(text: &str) -> Document {
        parse(Format::Markdown, text.as_bytes(), &Limits::default()).unwrap()
    }

    #[test]
    fn a_version_gets_the_numbers_of_the_paragraphs_it_stands_beside() {
        let original = read("# One\n\nFirst.\n\n1.1 Second.\n\n1.2 Third.");
        let mut version = read("# Un\n\n1.1 Deuxième.\n\n1.2 Troisième.");
        number_as(&original, &mut version).unwrap();
        let numbers: Vec<_> = version.blocks.iter().filter_map(|b| b.number).collect();
        assert_eq!(numbers, [2, 3]);
    }

    #[test]
    fn a_paragraph_without_counterpart_is_refused_by_its_words() {
        let original = read("First.\n\nSecond.");
        let mut version = read("Premier.\n\nDeuxième.\n\nEn trop.");
        let Err(Error::Rejected(wrong)) = number_as(&original, &mut version) else {
            panic!("taken");
        };
        assert!(
            wrong.0[0]
                .message
                .args
                .contains(&("words".to_owned(), "En trop.".to_owned()))
        );
    }
}
