//! Who asks to join: what of an application bears on balance, put here by whoever takes applications.

use kernel::{Result, Timestamp, args};
use parties::{AgeBand, Gender, Theme};
use store::{Read, Tx};

/// An application that waits for its decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    /// What it is, such as `application:ID`.
    pub id: String,
    /// Name as the Office reads it.
    pub label: String,
    /// Where the Office reads it.
    pub href: String,
    /// Country of its seat by M49 code; may be empty.
    pub country: String,
    /// Code of its level; may be empty.
    pub level: String,
    /// Themes it works on.
    pub themes: Vec<Theme>,
    /// Gender of who leads it.
    pub gender: Gender,
    /// Age of who leads it.
    pub age_band: AgeBand,
    /// When it was submitted.
    pub at: Timestamp,
}

/// Notes an application, or notes it anew; called when it is submitted.
///
/// # Errors
/// A database error.
pub async fn put_candidate(tx: &mut Tx, c: &Candidate) -> Result<()> {
    let themes = kernel::barred(&c.themes);
    tx.run(
        "INSERT INTO candidates (id, label, href, country, level, themes, gender, age_band, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) \
         ON CONFLICT (id) DO UPDATE SET label = excluded.label, href = excluded.href, country = excluded.country, \
         level = excluded.level, themes = excluded.themes, gender = excluded.gender, age_band = excluded.age_band",
        args![
            c.id, c.label, c.href, c.country, c.level, themes, c.gender, c.age_band, c.at
        ],
    )
    .await?;
    Ok(())
}

/// Forgets an application; called when it is decided, taken back or deleted.
///
/// # Errors
/// A database error.
pub async fn remove_candidate(tx: &mut Tx, id: &str) -> Result<()> {
    tx.run("DELETE FROM candidates WHERE id = $1", args![id])
        .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Row {
    id: String,
    label: String,
    href: String,
    country: String,
    level: String,
    themes: String,
    gender: Gender,
    age_band: AgeBand,
    at: Timestamp,
}

/// The applications that wait longest, 500 at most.
///
/// # Errors
/// A database error.
pub async fn candidates(db: &mut impl Read) -> Result<Vec<Candidate>> {
    let rows: Vec<Row> = db
        .all("SELECT * FROM candidates ORDER BY at, id LIMIT 500", vec![])
        .await?;
    let candidate = |r: Row| Candidate {
        themes: r.themes.split('|').filter_map(Theme::from_code).collect(),
        id: r.id,
        label: r.label,
        href: r.href,
        country: r.country,
        level: r.level,
        gender: r.gender,
        age_band: r.age_band,
        at: r.at,
    };
    Ok(rows.into_iter().map(candidate).collect())
}
