//! What the technical administrator sees of the machine: never the body of a job.

use kernel::{Result, Timestamp, args};
use store::{Db, Read, Tx};

/// How much work of one kind stands in one state.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Work {
    /// `mail`, `event:NAME`.
    pub kind: String,
    /// `waiting` or `failed`.
    pub state: String,
    /// How many jobs.
    pub count: i64,
    /// When the oldest is or was due.
    pub due: Timestamp,
}

/// A job that went wrong at least once.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Trouble {
    /// Identifier.
    pub id: String,
    /// `mail`, `event:NAME`.
    pub kind: String,
    /// `waiting` (it comes again by itself) or `failed`.
    pub state: String,
    /// How often it was tried.
    pub attempts: i64,
    /// When it comes again.
    pub due: Timestamp,
    /// What the machine said.
    pub problem: String,
}

/// Work that is not done, by kind and state.
pub async fn work(db: &mut impl Read) -> Result<Vec<Work>> {
    db.all(
        "SELECT kind, state, COUNT(*) AS count, MIN(due) AS due FROM jobs WHERE state <> 'done' GROUP BY kind, state ORDER BY state, kind",
        vec![],
    )
    .await
}

/// The jobs that went wrong, the latest first.
pub async fn troubles(db: &mut impl Read) -> Result<Vec<Trouble>> {
    db.all(
        "SELECT id, kind, state, attempts, due, COALESCE(problem, '') AS problem FROM jobs \
         WHERE state = 'failed' OR (state = 'waiting' AND problem IS NOT NULL) ORDER BY due DESC, id LIMIT 100",
        vec![],
    )
    .await
}

/// Puts a job that went wrong back to be tried at once; says whether there was one.
pub async fn retry(tx: &mut Tx, id: &str, now: Timestamp) -> Result<bool> {
    let again = "UPDATE jobs SET state = 'waiting', attempts = 0, due = $2 \
         WHERE id = $1 AND (state = 'failed' OR (state = 'waiting' AND problem IS NOT NULL))";
    Ok(tx.run(again, args![id, now]).await? == 1)
}

/// Steps of the schema that were applied, by name.
pub async fn migrations(db: &mut impl Read) -> Result<Vec<(String,)>> {
    db.all("SELECT name FROM migrations ORDER BY name", vec![])
        .await
}

/// Bytes that the database takes. The one question that each engine wants to be asked in its own words.
pub async fn size(db: &Db) -> Result<i64> {
    let sql = if db.is_sqlite() {
        "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
    } else {
        "SELECT pg_database_size(current_database())"
    };
    db.clone().number(sql, vec![]).await
}
