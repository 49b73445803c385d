//! All SQL of this feature; one text for both engines.

use kernel::{Result, args};
use store::{Read, Tx};

use crate::model::{Application, ApplicationId};

/// Reads an application, before anything is asked of the policy.
///
/// # Errors
/// [`kernel::Error::NotFound`].
pub async fn application(db: &mut impl Read, id: ApplicationId) -> Result<Application> {
    db.one("SELECT * FROM applications WHERE id = $1", args![id])
        .await
}

/// Writes a new application with the keyed hash of its code.
///
/// # Errors
/// A database error.
pub async fn insert(tx: &mut Tx, a: &Application, code: &str) -> Result<()> {
    // The queue filters by level, country and name; they are kept beside what was typed.
    let said = a.said();
    tx.run(
        "INSERT INTO applications (id, code, code_expires, state, language, zone, answers, name, email, claim, criteria_version, created, \
         changed, submitted, due, days_left, closed, organisation, level, country, name_key, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, 1)",
        args![
            a.id, code, a.code_expires, a.state, a.language, a.zone, a.answers, a.name, a.email, a.claim, a.criteria_version,
            a.created, a.changed, a.submitted, a.due, a.days_left, a.closed, a.organisation, said.get("level"), said.get("country"),
            text::sort_key(&a.name)
        ],
    )
    .await?;
    Ok(())
}

/// Writes a changed application; says whether it was written: not, where somebody else changed it since `a.version`
/// was read.
///
/// # Errors
/// A database error.
pub async fn update(tx: &mut Tx, a: &Application) -> Result<bool> {
    let said = a.said();
    let rows = tx
        .run(
            "UPDATE applications SET code_expires = $2, state = $3, language = $4, zone = $5, answers = $6, name = $7, email = $8, claim = $9, \
             criteria_version = $10, changed = $11, submitted = $12, due = $13, days_left = $14, closed = $15, organisation = $16, \
             level = $18, country = $19, name_key = $20, version = version + 1 WHERE id = $1 AND version = $17",
            args![
                a.id, a.code_expires, a.state, a.language, a.zone, a.answers, a.name, a.email, a.claim, a.criteria_version, a.changed,
                a.submitted, a.due, a.days_left, a.closed, a.organisation, a.version, said.get("level"), said.get("country"),
                text::sort_key(&a.name)
            ],
        )
        .await?;
    Ok(rows == 1)
}

/// The application of a code, by the code's keyed hash, as long as the code is good: at most a year after it closed.
///
/// # Errors
/// A database error.
pub async fn by_code(
    db: &mut impl Read,
    code: &str,
    now: kernel::Timestamp,
) -> Result<Option<Application>> {
    db.first(
        "SELECT * FROM applications WHERE code = $1 AND code_expires > $2 AND (closed IS NULL OR closed > $3)",
        args![
            code,
            now,
            now.plus(-kernel::day(crate::model::AFTERWARDS))
        ],
    )
    .await
}

/// The applications whose letters go to an address.
///
/// # Errors
/// A database error.
pub async fn with_address(db: &mut impl Read, email: &str) -> Result<Vec<Application>> {
    let sql = "SELECT * FROM applications WHERE email = $1 ORDER BY created, id";
    db.all(sql, args![email]).await
}
