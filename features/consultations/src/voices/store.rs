//! Voices and what they keep as drafts or have said and not published, as they are stored: without any time.

use kernel::{Language, Result, args};
use store::{Read, Tx};

use crate::model::{ConsultationId, ContributionId, Kind};

/// An organisation without its name.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Voice {
    /// Identifier, drawn by chance.
    pub id: String,
    /// In which consultation.
    pub consultation: ConsultationId,
    /// What others read, drawn by chance: made by the key, it could be made again by whoever copied that.
    pub name: String,
    /// Hash of its code; empty while nothing was sent.
    pub code: String,
}

/// What a voice keeps or has said, and what is not published.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Words {
    /// The identifier of the contribution that it becomes.
    pub id: ContributionId,
    /// The voice.
    pub voice: String,
    /// What it is about, as of contributions.
    pub target: String,
    /// Remark, wording or statement.
    pub kind: Kind,
    /// Language.
    pub language: Language,
    /// Words.
    pub body: String,
    /// Another wording of the paragraph.
    pub wording: String,
    /// `draft`, `waiting` until it is published, or `withdrawn`.
    pub state: String,
}

impl Words {
    /// Whether it is kept for later.
    #[must_use]
    pub fn is_draft(&self) -> bool {
        self.state == "draft"
    }

    /// What a form showed of it, so that nobody writes over what a colleague wrote meanwhile.
    #[must_use]
    pub fn mark(&self) -> String {
        guard::digest(format!(
            "{}\n{}\n{}",
            self.body.len(),
            self.body,
            self.wording
        ))
    }
}

const VOICE: &str = "SELECT id, consultation, name, code FROM voices WHERE consultation = $1 AND tag = $2 AND tag <> ''";

/// The voice under a tag.
pub async fn by_tag(
    db: &mut impl Read,
    consultation: ConsultationId,
    tag: &str,
) -> Result<Option<Voice>> {
    db.first(VOICE, args![consultation, tag]).await
}

/// The voice that a code opens.
pub async fn by_code(db: &mut impl Read, hash: &str) -> Result<Option<Voice>> {
    let sql = "SELECT id, consultation, name, code FROM voices WHERE code = $1 AND code <> '' ORDER BY id";
    db.first(sql, args![hash]).await
}

/// Every voice of a consultation, in an order that chance made.
pub async fn voices(db: &mut impl Read, consultation: ConsultationId) -> Result<Vec<Voice>> {
    let sql = "SELECT id, consultation, name, code FROM voices WHERE consultation = $1 ORDER BY id";
    db.all(sql, args![consultation]).await
}

/// Keeps a voice.
pub async fn put(tx: &mut Tx, voice: &Voice, tag: &str) -> Result<()> {
    tx.run(
        "INSERT INTO voices (id, consultation, tag, name, code) VALUES ($1, $2, $3, $4, $5)",
        args![voice.id, voice.consultation, tag, voice.name, voice.code],
    )
    .await?;
    Ok(())
}

/// Gives a voice another code in place of the one before.
pub async fn put_code(tx: &mut Tx, voice: &str, hash: &str) -> Result<()> {
    let sql = "UPDATE voices SET code = $2 WHERE id = $1";
    tx.run(sql, args![voice, hash]).await?;
    Ok(())
}

/// What a voice keeps and what waits, but for what it took back.
pub async fn words(db: &mut impl Read, voice: &str) -> Result<Vec<Words>> {
    let sql = "SELECT id, voice, target, kind, language, body, wording, state FROM voice_words \
               WHERE voice = $1 AND state <> 'withdrawn' ORDER BY target, id";
    db.all(sql, args![voice]).await
}

/// What waits to be published in a consultation, and what was taken back before it was; in an order that chance made.
pub async fn waiting(db: &mut impl Read, consultation: ConsultationId) -> Result<Vec<Words>> {
    let sql = "SELECT w.id, w.voice, w.target, w.kind, w.language, w.body, w.wording, w.state FROM voice_words w \
               JOIN voices v ON v.id = w.voice WHERE v.consultation = $1 AND w.state <> 'draft' ORDER BY w.id";
    db.all(sql, args![consultation]).await
}

/// Keeps words in place of those with the same identifier.
pub async fn put_words(tx: &mut Tx, w: &Words) -> Result<()> {
    tx.run("DELETE FROM voice_words WHERE id = $1", args![w.id])
        .await?;
    tx.run(
        "INSERT INTO voice_words (id, voice, target, kind, language, body, wording, state) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![
            w.id, w.voice, w.target, w.kind, w.language, w.body, w.wording, w.state
        ],
    )
    .await?;
    Ok(())
}

/// Erases words that are not published: a draft goes, of what was sent it stays known that it was taken back. Says whether
/// there were any.
pub async fn erase_words(tx: &mut Tx, id: ContributionId) -> Result<bool> {
    let draft = "DELETE FROM voice_words WHERE id = $1 AND state = 'draft'";
    let sent = "UPDATE voice_words SET state = 'withdrawn', body = '', wording = '' WHERE id = $1 AND state = 'waiting'";
    let gone = tx.run(draft, args![id]).await? + tx.run(sent, args![id]).await?;
    Ok(gone > 0)
}
