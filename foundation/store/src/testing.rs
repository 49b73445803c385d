//! Databases for tests: each test runs on both engines, and fails where PostgreSQL is missing.

use std::path::PathBuf;

use kernel::{Error, Randomness, Result};
use sqlx::{Connection, PgConnection};

use crate::{Db, Migration};

/// A database that goes away with the test.
#[derive(Debug)]
pub struct TestDb {
    /// The database.
    pub db: Db,
    /// The address of a PostgreSQL database, to open it otherwise; nothing for a file.
    pub url: Option<String>,
    /// `sqlite` or `postgres`, for messages.
    pub engine: &'static str,
    folder: Option<tempfile::TempDir>,
}

impl TestDb {
    /// The file of an embedded database, to open it otherwise; nothing for a cluster.
    #[must_use]
    pub fn file(&self) -> Option<PathBuf> {
        self.folder.as_ref().map(|f| f.path().join(FILE))
    }
}

const FILE: &str = "indaba.sqlite";

/// One fresh database on each engine.
///
/// # Errors
/// Where an engine cannot be had; `TEST_POSTGRES_URL` names the cluster, `cargo xtask test` starts one.
pub async fn databases(migrations: &[Migration]) -> Result<Vec<TestDb>> {
    let folder = tempfile::tempdir().map_err(Error::internal)?;
    let db = Db::sqlite(&folder.path().join(FILE), migrations).await?;
    let own = empty_postgres().await?;
    let second = Db::postgres(&own, migrations).await?;
    Ok(vec![
        TestDb {
            db,
            url: None,
            engine: "sqlite",
            folder: Some(folder),
        },
        TestDb {
            db: second,
            url: Some(own),
            engine: "postgres",
            folder: None,
        },
    ])
}

/// The address of a new PostgreSQL database that has nothing in it.
///
/// # Errors
/// As [`databases`].
pub async fn empty_postgres() -> Result<String> {
    fresh("").await
}

/// The address of a new PostgreSQL database that begins as a copy of another one, to which nobody may be connected.
///
/// # Errors
/// As [`databases`].
pub async fn postgres_like(url: &str) -> Result<String> {
    let place = url.split('?').next().unwrap_or_default();
    let name = place.rsplit('/').next().unwrap_or_default();
    fresh(&format!(" TEMPLATE {name}")).await
}

async fn fresh(like: &str) -> Result<String> {
    let url = std::env::var("TEST_POSTGRES_URL").map_err(|_| {
        Error::internal("TEST_POSTGRES_URL is not set: run `cargo xtask test --only tests`")
    })?;
    let name = format!("t{}", Randomness::System.id::<TestDb>());
    let mut admin = PgConnection::connect(&url).await.map_err(Error::internal)?;
    sqlx::raw_sql(sqlx::AssertSqlSafe(format!("CREATE DATABASE {name}{like}")))
        .execute(&mut admin)
        .await
        .map_err(Error::internal)?;
    let (server, _) = url
        .rsplit_once('/')
        .ok_or_else(|| Error::internal("no database in TEST_POSTGRES_URL"))?;
    Ok(match url.rsplit_once('?') {
        Some((_, options)) => format!("{server}/{name}?{options}"),
        None => format!("{server}/{name}"),
    })
}
