//! Documents of a consultation: edition 1 is consulted, edition 2 is the new version; each in several languages.

use documents::{Block, Document, Footnote};
use kernel::{Error, Language, Result, args};
use store::{Read, Tx};

use crate::model::ConsultationId;

/// Keeps a language version of an edition in place of the one before; an empty document takes it away.
pub async fn put_document(
    tx: &mut Tx,
    id: ConsultationId,
    edition: i64,
    language: Language,
    document: &Document,
) -> Result<()> {
    tx.run(
        "DELETE FROM document_blocks WHERE consultation = $1 AND edition = $2 AND language = $3",
        args![id, edition, language],
    )
    .await?;
    tx.run(
        "DELETE FROM document_notes WHERE consultation = $1 AND edition = $2 AND language = $3",
        args![id, edition, language],
    )
    .await?;
    for (position, block) in (0_i64..).zip(&document.blocks) {
        let text = serde_json::to_string(block).map_err(Error::internal)?;
        tx.run(
            "INSERT INTO document_blocks (consultation, edition, language, position, block) VALUES ($1, $2, $3, $4, $5)",
            args![id, edition, language, position, text],
        )
        .await?;
    }
    for note in &document.footnotes {
        tx.run(
            "INSERT INTO document_notes (consultation, edition, language, number, text) VALUES ($1, $2, $3, $4, $5)",
            args![id, edition, language, i64::from(note.number), note.text],
        )
        .await?;
    }
    Ok(())
}

/// A language version of an edition; nothing in it where there is none.
pub async fn document(
    db: &mut impl Read,
    id: ConsultationId,
    edition: i64,
    language: Language,
) -> Result<Document> {
    let blocks: Vec<(String,)> = db
        .all(
            "SELECT block FROM document_blocks WHERE consultation = $1 AND edition = $2 AND language = $3 ORDER BY position",
            args![id, edition, language],
        )
        .await?;
    let notes: Vec<(i64, String)> = db
        .all(
            "SELECT number, text FROM document_notes WHERE consultation = $1 AND edition = $2 AND language = $3 ORDER BY number",
            args![id, edition, language],
        )
        .await?;
    let blocks: Result<Vec<Block>> = blocks
        .iter()
        .map(|(b,)| serde_json::from_str(b).map_err(Error::internal))
        .collect();
    let note = |(number, text): (i64, String)| Footnote {
        number: u32::try_from(number).unwrap_or(0),
        text,
    };
    Ok(Document {
        blocks: blocks?,
        footnotes: notes.into_iter().map(note).collect(),
        ..Document::default()
    })
}

/// The languages that an edition has.
pub async fn languages(
    db: &mut impl Read,
    id: ConsultationId,
    edition: i64,
) -> Result<Vec<Language>> {
    let rows: Vec<(Language,)> = db
        .all(
            "SELECT language FROM document_blocks WHERE consultation = $1 AND edition = $2 AND position = 0 ORDER BY language",
            args![id, edition],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}
