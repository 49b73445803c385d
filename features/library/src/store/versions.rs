//! Versions of an item, their words in each language, their files and reviews.

use ::store::{Read, Tx};
use kernel::{Language, Result, Timestamp, args};

use crate::model::{FileId, ItemId, Outcome, Review, Stored, Version, VersionId, Words};

macro_rules! versions {
    ($rest:literal) => {
        concat!(
            "SELECT id, item, n, state, kind, language, authors, consent, year, licence, themes, regions, note, account, saved, handed, \
             published, revision FROM library_versions ",
            $rest
        )
    };
}

/// A version of an item by its number.
pub async fn version(db: &mut impl Read, item: ItemId, n: i64) -> Result<Version> {
    db.one(versions!("WHERE item = $1 AND n = $2"), args![item, n])
        .await
}

/// The version under way.
pub async fn pending(db: &mut impl Read, item: ItemId) -> Result<Version> {
    db.one(
        versions!("WHERE item = $1 AND state <> 'published'"),
        args![item],
    )
    .await
}

/// Every version of an item, newest first.
pub async fn versions(db: &mut impl Read, item: ItemId) -> Result<Vec<Version>> {
    db.all(versions!("WHERE item = $1 ORDER BY n DESC"), args![item])
        .await
}

/// Makes a version.
pub async fn add_version(tx: &mut Tx, v: &Version) -> Result<()> {
    tx.run(
        "INSERT INTO library_versions (id, item, n, state, kind, language, authors, consent, year, licence, themes, regions, note, account, \
         saved, handed, published, revision) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)",
        args![
            v.id, v.item, v.n, v.state, v.kind, v.language, v.authors, v.consent, v.year, v.licence, v.themes, v.regions, v.note,
            v.account, v.saved, v.handed, v.published, v.revision
        ],
    )
    .await?;
    Ok(())
}

/// Writes a version; says whether nobody else changed it since it was read.
pub async fn put_version(tx: &mut Tx, v: &Version) -> Result<bool> {
    let done = tx
        .run(
            "UPDATE library_versions SET state = $2, kind = $3, language = $4, authors = $5, consent = $6, year = $7, licence = $8, \
             themes = $9, regions = $10, note = $11, account = $12, saved = $13, handed = $14, published = $15, revision = revision + 1 \
             WHERE id = $1 AND revision = $16",
            args![
                v.id, v.state, v.kind, v.language, v.authors, v.consent, v.year, v.licence, v.themes, v.regions, v.note, v.account,
                v.saved, v.handed, v.published, v.revision
            ],
        )
        .await?;
    Ok(done == 1)
}

/// Takes a version away with its words; its files went before.
pub async fn remove_version(tx: &mut Tx, id: VersionId) -> Result<()> {
    tx.run("DELETE FROM library_texts WHERE version = $1", args![id])
        .await?;
    tx.run("DELETE FROM library_versions WHERE id = $1", args![id])
        .await?;
    Ok(())
}

/// The words of a version, by language.
pub async fn words(db: &mut impl Read, id: VersionId) -> Result<Vec<Words>> {
    db.all(
        "SELECT language, title, about FROM library_texts WHERE version = $1 ORDER BY language",
        args![id],
    )
    .await
}

/// Writes the words of a version; languages that are not among them go.
pub async fn put_words(tx: &mut Tx, id: VersionId, all: &[Words]) -> Result<()> {
    tx.run("DELETE FROM library_texts WHERE version = $1", args![id])
        .await?;
    for w in all {
        tx.run(
            "INSERT INTO library_texts (version, language, title, about) VALUES ($1, $2, $3, $4)",
            args![id, w.language, w.title, w.about],
        )
        .await?;
    }
    Ok(())
}

macro_rules! files {
    ($rest:literal) => {
        concat!(
            "SELECT id, version, language, kind, name, file, size, removed, state, added FROM library_files ",
            $rest
        )
    };
}

/// The files of a version, by language.
pub async fn files(db: &mut impl Read, id: VersionId) -> Result<Vec<Stored>> {
    db.all(files!("WHERE version = $1 ORDER BY language"), args![id])
        .await
}

/// The file of a version in a language.
pub async fn file(db: &mut impl Read, id: VersionId, language: Language) -> Result<Stored> {
    db.one(
        files!("WHERE version = $1 AND language = $2"),
        args![id, language],
    )
    .await
}

/// Keeps a file.
pub async fn add_file(tx: &mut Tx, f: &Stored) -> Result<()> {
    tx.run(
        "INSERT INTO library_files (id, version, language, kind, name, file, size, removed, state, added) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        args![f.id, f.version, f.language, f.kind, f.name, f.file, f.size, f.removed, f.state, f.added],
    )
    .await?;
    Ok(())
}

/// Takes the row of a file away.
pub async fn remove_file(tx: &mut Tx, id: FileId) -> Result<()> {
    tx.run("DELETE FROM library_files WHERE id = $1", args![id])
        .await?;
    Ok(())
}

/// The reviews of an item, newest first.
pub async fn reviews(db: &mut impl Read, item: ItemId) -> Result<Vec<Review>> {
    db.all(
        "SELECT n, outcome, reason, at FROM library_reviews WHERE item = $1 ORDER BY at DESC, id",
        args![item],
    )
    .await
}

/// Keeps a review.
pub async fn add_review(
    tx: &mut Tx,
    id: kernel::Id<Review>,
    item: ItemId,
    n: i64,
    review: (Outcome, &str),
    by: (&str, Timestamp),
) -> Result<()> {
    tx.run(
        "INSERT INTO library_reviews (id, item, n, outcome, reason, account, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![id, item, n, review.0, review.1, by.0, by.1],
    )
    .await?;
    Ok(())
}

/// Takes away the reviews of a version.
pub async fn remove_reviews(tx: &mut Tx, item: ItemId, n: i64) -> Result<()> {
    let sql = "DELETE FROM library_reviews WHERE item = $1 AND n = $2";
    tx.run(sql, args![item, n]).await?;
    Ok(())
}

/// Forgets whose account wrote or reviewed what.
pub async fn forget_account(tx: &mut Tx, account: &str) -> Result<()> {
    for sql in [
        "UPDATE library_versions SET account = '' WHERE account = $1",
        "UPDATE library_reviews SET account = '' WHERE account = $1",
    ] {
        tx.run(sql, args![account]).await?;
    }
    Ok(())
}

/// Forgets what reviews of an item said, which may repeat what stood in it.
pub async fn forget_reasons(tx: &mut Tx, item: ItemId) -> Result<()> {
    let sql = "UPDATE library_reviews SET reason = '' WHERE item = $1";
    tx.run(sql, args![item]).await?;
    Ok(())
}
