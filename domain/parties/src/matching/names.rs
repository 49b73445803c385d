//! The names of each organisation as the database keeps them, and the words by which they are found.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Result, args};
use store::{Db, Read, Tx};

use super::candidates;
use super::packed::{self, GRAM, WORD};
use super::reading::Reading;
use super::twins::compare_again;
use crate::OrganisationId;

/// Organisations of one unit of work.
const CHUNK: i64 = 200;

kernel::codes! {
    /// What a name is to its organisation: the one it has, one it had, one it also goes by (an acronym, its name in another language).
    pub enum NameKind { Current = "current", Former = "former", Also = "also" }
}

/// A name of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct OrganisationName {
    /// The name.
    pub name: String,
    /// What it is to the organisation.
    pub kind: NameKind,
}

/// The names of an organisation: the current one, then the others by letter.
///
/// # Errors
/// A database error.
pub async fn names(db: &mut impl Read, id: OrganisationId) -> Result<Vec<OrganisationName>> {
    db.all(
        "SELECT name, kind FROM organisation_names WHERE organisation = $1 \
         ORDER BY CASE kind WHEN 'current' THEN 0 ELSE 1 END, key",
        args![id],
    )
    .await
}

/// Adds names under which an organisation is found besides its current one; those it has already stay as they are.
///
/// # Errors
/// A database error.
pub async fn put_names(
    tx: &mut Tx,
    id: OrganisationId,
    kind: NameKind,
    names: &[String],
) -> Result<()> {
    let names: BTreeMap<String, &String> = names
        .iter()
        .map(|name| (text::name_key(name), name))
        .collect();
    let mut added = 0;
    for (key, name) in names.iter().filter(|(key, _)| !key.is_empty()) {
        if added == 0 {
            guard::take_turn(tx).await?;
        }
        added += tx
            .run(
                "INSERT INTO organisation_names (organisation, key, name, kind) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (organisation, key) DO NOTHING",
                args![id, key.as_str(), name.as_str(), kind],
            )
            .await?;
    }
    if added > 0 {
        put_words(tx, id).await?;
    }
    Ok(())
}

/// Notes the name that an organisation has now; the one before becomes a former one.
pub(crate) async fn put_current_name(tx: &mut Tx, id: OrganisationId, name: &str) -> Result<()> {
    let before: Option<(String, String)> = tx
        .first(
            "SELECT key, name FROM organisation_names WHERE organisation = $1 AND kind = 'current'",
            args![id],
        )
        .await?;
    let key = text::name_key(name);
    if before.as_ref().is_some_and(|(k, n)| *k == key && n == name) {
        return Ok(());
    }
    tx.run(
        "UPDATE organisation_names SET kind = 'former' WHERE organisation = $1 AND kind = 'current'",
        args![id],
    )
    .await?;
    tx.run(
        "INSERT INTO organisation_names (organisation, key, name, kind) VALUES ($1, $2, $3, 'current') \
         ON CONFLICT (organisation, key) DO UPDATE SET name = excluded.name, kind = excluded.kind",
        args![id, key, name],
    )
    .await?;
    put_words(tx, id).await
}

/// Forgets every name of an organisation, before it is taken out of the register or its names go to another.
///
/// # Errors
/// A database error.
pub async fn forget_names(tx: &mut Tx, id: OrganisationId) -> Result<()> {
    guard::take_turn(tx).await?;
    tx.run(
        "DELETE FROM organisation_names WHERE organisation = $1",
        args![id],
    )
    .await?;
    put_words(tx, id).await
}

/// Brings what an organisation is found by in line with its names, where these were changed by a merge or its undoing; it
/// is compared with the others anew.
///
/// # Errors
/// A database error.
pub async fn find_by_names(tx: &mut Tx, id: OrganisationId) -> Result<()> {
    guard::take_turn(tx).await?;
    put_words(tx, id).await
}

/// Brings the words of an organisation in line with its names.
async fn put_words(tx: &mut Tx, id: OrganisationId) -> Result<()> {
    compare_again(tx, id).await?;
    let readings: Vec<Reading> = names(tx, id)
        .await?
        .iter()
        .map(|n| Reading::of(&n.name))
        .collect();
    let now: BTreeSet<String> = readings.iter().flat_map(Reading::index_words).collect();
    let before: Vec<(String,)> = tx
        .all(
            "SELECT word FROM organisation_words WHERE organisation = $1",
            args![id],
        )
        .await?;
    let before: BTreeSet<String> = before.into_iter().map(|row| row.0).collect();
    let count = i64::try_from(now.len()).unwrap_or(i64::MAX);
    for list in packed::words(before.difference(&now)) {
        lose(tx, id, &list).await?;
    }
    for list in packed::words(now.difference(&before)) {
        gain(tx, id, &list, count).await?;
    }
    if !before.is_empty() && before.len() != now.len() {
        tx.run(
            "UPDATE organisation_words SET words = $2 WHERE organisation = $1",
            args![id, count],
        )
        .await?;
    }
    let mut kept_under: BTreeSet<(String, String)> = BTreeSet::new();
    for word in readings.iter().flat_map(Reading::spelled_words) {
        // A word of another script may look like one that is there already, and is yet kept under its own sounds.
        if !before.contains(&word.latin) || word.foreign {
            let grams = candidates::grams(&word).into_iter();
            kept_under.extend(grams.map(|gram| (gram, word.latin.clone())));
        }
    }
    let kept_under: Vec<_> = kept_under.into_iter().collect();
    for portion in kept_under.chunks(packed::MOST) {
        put_grams(tx, portion).await?;
    }
    Ok(())
}

async fn gain(tx: &mut Tx, id: OrganisationId, list: &str, count: i64) -> Result<()> {
    // "WHERE true" tells SQLite that ON CONFLICT belongs to the insertion and not to a join.
    tx.run(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE (i + 1) * 26 < length($1)) \
         INSERT INTO name_words (word, organisations) SELECT rtrim(substr($1, i * 26 + 1, 26)), 1 FROM n WHERE true \
         ON CONFLICT (word) DO UPDATE SET organisations = name_words.organisations + 1",
        args![list],
    )
    .await?;
    tx.run(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE (i + 1) * 26 < length($1)) \
         INSERT INTO organisation_words (word, organisation, words) \
         SELECT rtrim(substr($1, i * 26 + 1, 26)), $2, $3 FROM n",
        args![list, id, count],
    )
    .await?;
    Ok(())
}

async fn lose(tx: &mut Tx, id: OrganisationId, list: &str) -> Result<()> {
    tx.run(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE (i + 1) * 26 < length($1)) \
         DELETE FROM organisation_words WHERE organisation = $2 \
         AND word IN (SELECT rtrim(substr($1, i * 26 + 1, 26)) FROM n)",
        args![list, id],
    )
    .await?;
    tx.run(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE (i + 1) * 26 < length($1)) \
         UPDATE name_words SET organisations = organisations - 1 \
         WHERE word IN (SELECT rtrim(substr($1, i * 26 + 1, 26)) FROM n)",
        args![list],
    )
    .await?;
    // A word that nobody has any more is forgotten: what is erased leaves no traces here.
    tx.run(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE (i + 1) * 26 < length($1)) \
         DELETE FROM name_word_grams WHERE word IN (SELECT w.word FROM name_words w \
         WHERE w.word IN (SELECT rtrim(substr($1, i * 26 + 1, 26)) FROM n) AND w.organisations < 1)",
        args![list],
    )
    .await?;
    tx.run(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE (i + 1) * 26 < length($1)) \
         DELETE FROM name_words WHERE word IN (SELECT rtrim(substr($1, i * 26 + 1, 26)) FROM n) AND organisations < 1",
        args![list],
    )
    .await?;
    Ok(())
}

async fn put_grams(tx: &mut Tx, kept_under: &[(String, String)]) -> Result<()> {
    let mut list = String::new();
    for (gram, word) in kept_under {
        packed::push(&mut list, gram, GRAM);
        packed::push(&mut list, word, WORD);
    }
    tx.run(
        "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE (i + 1) * 34 < length($1)) \
         INSERT INTO name_word_grams (gram, word) \
         SELECT rtrim(substr($1, i * 34 + 1, 8)), rtrim(substr($1, i * 34 + 9, 26)) FROM n WHERE true \
         ON CONFLICT (gram, word) DO NOTHING",
        args![list],
    )
    .await?;
    Ok(())
}

/// Names and words of every organisation made anew from the register, in place of the words that are there; gives the
/// number of organisations.
///
/// # Errors
/// A database error.
pub async fn name_all(db: &Db) -> Result<u64> {
    db.write(|tx| {
        Box::pin(async move {
            guard::take_turn(tx).await?;
            tx.run("DELETE FROM name_twins", vec![]).await?;
            tx.run("DELETE FROM names_compared", vec![]).await?;
            tx.run("DELETE FROM organisation_words", vec![]).await?;
            tx.run("DELETE FROM name_words", vec![]).await?;
            tx.run("DELETE FROM name_word_grams", vec![]).await
        })
    })
    .await?;
    name_missing(db).await
}

/// Names and words of the organisations that have none yet, because they came in before names were kept; gives their
/// number.
///
/// # Errors
/// A database error.
pub async fn name_missing(db: &Db) -> Result<u64> {
    let (mut done, mut last) = (0, String::new());
    loop {
        let rows: Vec<(OrganisationId,)> = db
            .clone()
            .all(
                "SELECT o.id FROM organisations o WHERE o.id > $1 \
                 AND NOT EXISTS (SELECT 1 FROM organisation_words w WHERE w.organisation = o.id) ORDER BY o.id LIMIT $2",
                args![last, CHUNK],
            )
            .await?;
        let Some(end) = rows.last() else { break };
        last = end.0.to_string();
        done += rows.len() as u64;
        db.write(move |tx| {
            Box::pin(async move {
                guard::take_turn(tx).await?;
                for (id,) in rows {
                    name_again(tx, id).await?;
                }
                Ok(())
            })
        })
        .await?;
    }
    Ok(done)
}

/// Takes the names of an organisation from the register: the current one, and those of past decisions.
async fn name_again(tx: &mut Tx, id: OrganisationId) -> Result<()> {
    // Read within the unit: somebody may have changed it meanwhile.
    let name: Option<(String,)> = tx
        .first("SELECT name FROM organisations WHERE id = $1", args![id])
        .await?;
    let Some((name,)) = name else { return Ok(()) };
    put_current_name(tx, id, &name).await?;
    let former: Vec<(String,)> = tx
        .all(
            "SELECT DISTINCT name_at_time FROM organisation_decisions WHERE organisation = $1",
            args![id],
        )
        .await?;
    let former: Vec<String> = former.into_iter().map(|row| row.0).collect();
    put_names(tx, id, NameKind::Former, &former).await?;
    put_words(tx, id).await
}
