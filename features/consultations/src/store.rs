//! All SQL of consultations; one text for both engines.

use documents::{Block, Document, Footnote};
use guard::{AccountId, Viewer};
use kernel::{Error, Result, args};
use store::{Read, Tx};

use crate::model::{Consultation, ConsultationId, Contribution, ContributionId, Question};

fn own(viewer: &Viewer) -> String {
    viewer
        .organisations()
        .fold("|".to_owned(), |all, o| all + o + "|")
}

/// One consultation as this person stands to it.
pub async fn consultation(
    db: &mut impl Read,
    viewer: &Viewer,
    id: ConsultationId,
) -> Result<Consultation> {
    db.one(
        "SELECT c.*, EXISTS (SELECT 1 FROM consultation_invited i WHERE i.consultation = c.id \
         AND $2 LIKE '%|' || i.organisation || '|%') AS invited FROM consultations c WHERE c.id = $1",
        args![id, own(viewer)],
    )
    .await
}

/// The consultations this person may see, newest first: the SQL counterpart of the action `see`.
pub async fn consultations(db: &mut impl Read, viewer: &Viewer) -> Result<Vec<Consultation>> {
    db.all(
        "SELECT x.* FROM (SELECT c.*, EXISTS (SELECT 1 FROM consultation_invited i WHERE i.consultation = c.id \
         AND $1 LIKE '%|' || i.organisation || '|%') AS invited FROM consultations c) x \
         WHERE $2 OR (x.phase <> 'draft' AND (x.audience = 'public' OR (x.audience = 'network' AND $3) OR (x.audience = 'invited' AND x.invited))) \
         ORDER BY x.created DESC, x.id LIMIT 100",
        args![own(viewer), viewer.in_office(), viewer.in_network()],
    )
    .await
}

/// Keeps an edition of the document: 1 is consulted, 2 is the new version.
pub async fn put_document(
    tx: &mut Tx,
    id: ConsultationId,
    edition: i64,
    document: &Document,
) -> Result<()> {
    tx.run(
        "DELETE FROM consulted_blocks WHERE consultation = $1 AND edition = $2",
        args![id, edition],
    )
    .await?;
    tx.run(
        "DELETE FROM consulted_notes WHERE consultation = $1 AND edition = $2",
        args![id, edition],
    )
    .await?;
    for (position, block) in (0_i64..).zip(&document.blocks) {
        let text = serde_json::to_string(block).map_err(Error::internal)?;
        tx.run(
            "INSERT INTO consulted_blocks (consultation, edition, position, block) VALUES ($1, $2, $3, $4)",
            args![id, edition, position, text],
        )
        .await?;
    }
    for note in &document.footnotes {
        tx.run(
            "INSERT INTO consulted_notes (consultation, edition, number, text) VALUES ($1, $2, $3, $4)",
            args![id, edition, i64::from(note.number), note.text],
        )
        .await?;
    }
    Ok(())
}

/// An edition of the document; nothing in it where there is none.
pub async fn document(db: &mut impl Read, id: ConsultationId, edition: i64) -> Result<Document> {
    let blocks: Vec<(String,)> = db
        .all("SELECT block FROM consulted_blocks WHERE consultation = $1 AND edition = $2 ORDER BY position", args![id, edition])
        .await?;
    let notes: Vec<(i64, String)> = db
        .all("SELECT number, text FROM consulted_notes WHERE consultation = $1 AND edition = $2 ORDER BY number", args![id, edition])
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

/// The questions in order.
pub async fn questions(db: &mut impl Read, id: ConsultationId) -> Result<Vec<Question>> {
    db.all(
        "SELECT id, text FROM questions WHERE consultation = $1 ORDER BY position",
        args![id],
    )
    .await
}

/// How many contributions each target has.
pub async fn counts(db: &mut impl Read, id: ConsultationId) -> Result<Vec<(String, i64)>> {
    db.all("SELECT target, COUNT(*) FROM contributions WHERE consultation = $1 AND state = 'sent' GROUP BY target", args![id]).await
}

/// Contributions sent, of one target or (with an empty one) of all, oldest first.
pub async fn contributions(
    db: &mut impl Read,
    id: ConsultationId,
    target: &str,
) -> Result<Vec<Contribution>> {
    db.all(
        "SELECT k.*, o.name AS organisation_name, o.visibility AS organisation_visibility, o.country, o.level FROM contributions k \
         JOIN organisations o ON o.id = k.organisation \
         WHERE k.consultation = $1 AND k.state = 'sent' AND ($2 = '' OR k.target = $2) ORDER BY k.created, k.id",
        args![id, target],
    )
    .await
}

/// One contribution that was sent: a draft is nobody's but its writer's and has no answer and no rating.
pub async fn contribution(db: &mut impl Read, id: ContributionId) -> Result<Contribution> {
    db.one(
        "SELECT k.*, o.name AS organisation_name, o.visibility AS organisation_visibility, o.country, o.level FROM contributions k \
         JOIN organisations o ON o.id = k.organisation WHERE k.id = $1 AND k.state = 'sent'",
        args![id],
    )
    .await
}

/// What one person wrote in a consultation, drafts included.
pub async fn own_contributions(
    db: &mut impl Read,
    id: ConsultationId,
    account: AccountId,
) -> Result<Vec<Contribution>> {
    db.all(
        "SELECT k.*, o.name AS organisation_name, o.visibility AS organisation_visibility, o.country, o.level FROM contributions k \
         JOIN organisations o ON o.id = k.organisation WHERE k.consultation = $1 AND k.account = $2 ORDER BY k.created, k.id",
        args![id, account],
    )
    .await
}

/// The pseudonym a person has in a consultation.
pub async fn pseudonym(
    db: &mut impl Read,
    id: ConsultationId,
    account: AccountId,
) -> Result<Option<String>> {
    let row: Option<(String,)> = db
        .first(
            "SELECT name FROM pseudonyms WHERE consultation = $1 AND account = $2",
            args![id, account],
        )
        .await?;
    Ok(row.map(|r| r.0))
}
