//! A whole database copied out of one moment, and into empty tables: by names and plain values, alike on both engines.

use std::{path::Path, str::FromStr};

use futures_util::{StreamExt, stream::BoxStream};
use kernel::{Error, Result, Value};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;
use sqlx::{
    AssertSqlSafe, ConnectOptions, Connection, Executor, PgConnection, Postgres, Row, Sqlite,
    SqliteConnection, Transaction, postgres::PgConnectOptions,
};

use crate::{
    Db, Migration, Tx,
    db::{Engine, FromRow, Read, bind, failure, sqlite_options},
    migrate,
};

/// Tables that are made anew from others (the search index), or that opening a database fills (its steps).
const DERIVED: [&str; 2] = ["search", "migrations"];
/// Values bound to one statement at most; SQLite takes 32,766.
const BOUND: usize = 8_000;
/// Rows of one statement at most.
const ROWS: usize = 200;

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// TEXT.
    Text,
    /// BIGINT.
    Int,
    /// BOOLEAN.
    Bool,
}

/// A table: its name, its columns in order, and by which of them its rows are sorted when copied.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shape {
    /// Its name.
    pub name: String,
    /// Its columns.
    pub columns: Vec<(String, Kind)>,
    /// Its primary key; all columns where it has none.
    pub key: Vec<String>,
}

impl Shape {
    fn list(names: impl Iterator<Item = impl AsRef<str>>) -> String {
        let quoted: Vec<String> = names.map(|n| format!("\"{}\"", n.as_ref())).collect();
        quoted.join(", ")
    }

    fn select(&self, sqlite: bool) -> String {
        // By bytes on both engines, so that the same rows come in the same order.
        let collate = if sqlite { "" } else { " COLLATE \"C\"" };
        let order = self.key.iter().map(|name| {
            let text = self
                .columns
                .iter()
                .any(|(n, kind)| n == name && *kind == Kind::Text);
            let collate = if text { collate } else { "" };
            format!("\"{name}\"{collate} NULLS FIRST")
        });
        format!(
            "SELECT {} FROM \"{}\" ORDER BY {}",
            Self::list(self.columns.iter().map(|c| &c.0)),
            self.name,
            order.collect::<Vec<_>>().join(", ")
        )
    }

    fn insert(&self, rows: usize) -> String {
        let width = self.columns.len();
        let row = |n: usize| {
            let places: Vec<String> = (1..=width).map(|c| format!("${}", n * width + c)).collect();
            format!("({})", places.join(", "))
        };
        format!(
            "INSERT INTO \"{}\" ({}) VALUES {}",
            self.name,
            Self::list(self.columns.iter().map(|c| &c.0)),
            (0..rows).map(row).collect::<Vec<_>>().join(", ")
        )
    }
}

/// The tables of a database whose columns are not yet sorted by table.
async fn shapes<'e, DB, E>(connection: E, sql: &'static str) -> Result<Vec<Shape>>
where
    DB: sqlx::Database,
    E: Executor<'e, Database = DB>,
    for<'q> <DB as sqlx::Database>::Arguments: sqlx::IntoArguments<DB>,
    (String, String, String, i64): for<'r> sqlx::FromRow<'r, DB::Row> + Send + Unpin,
{
    let found: Vec<(String, String, String, i64)> = sqlx::query_as(sql)
        .fetch_all(connection)
        .await
        .map_err(failure)?;
    let mut shapes: Vec<Shape> = Vec::new();
    let mut keys: Vec<Vec<(i64, String)>> = Vec::new();
    let found = found
        .into_iter()
        .filter(|f| !DERIVED.contains(&f.0.as_str()));
    for (table, column, kind, place) in found {
        let kind = match kind.to_ascii_lowercase().as_str() {
            "text" => Kind::Text,
            "bigint" => Kind::Int,
            "boolean" => Kind::Bool,
            other => {
                return Err(Error::internal(format!(
                    "column {column} of table {table} is {other}; tables hold TEXT, BIGINT and BOOLEAN"
                )));
            }
        };
        if shapes.last().is_none_or(|s| s.name != table) {
            shapes.push(Shape {
                name: table,
                columns: Vec::new(),
                key: Vec::new(),
            });
            keys.push(Vec::new());
        }
        if let (Some(shape), Some(key)) = (shapes.last_mut(), keys.last_mut()) {
            if place > 0 {
                key.push((place, column.clone()));
            }
            shape.columns.push((column, kind));
        }
    }
    for (shape, mut key) in shapes.iter_mut().zip(keys) {
        key.sort();
        shape.key = if key.is_empty() {
            shape.columns.iter().map(|c| c.0.clone()).collect()
        } else {
            key.into_iter().map(|k| k.1).collect()
        };
    }
    Ok(shapes)
}

/// Table, column, type, place in the primary key: ordinary tables only, not those that an index keeps for itself.
const SQLITE_COLUMNS: &str = "SELECT t.name, c.name, c.type, c.pk FROM pragma_table_list t JOIN pragma_table_info(t.name) c \
     WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY t.name, c.cid";
// The catalogue itself: the views of the standard over it take a second where this takes milliseconds.
const POSTGRES_COLUMNS: &str = "SELECT c.relname::text, a.attname::text, format_type(a.atttypid, a.atttypmod), \
     COALESCE((SELECT k.place FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k(number, place) \
       WHERE i.indrelid = c.oid AND i.indisprimary AND k.number = a.attnum), 0)::bigint \
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped \
     WHERE c.relkind = 'r' AND c.relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = current_schema()) \
     ORDER BY c.relname COLLATE \"C\", a.attnum";

/// A database as it was at one moment, while others go on writing.
#[derive(Debug)]
pub struct Snapshot {
    held: Held,
}

#[derive(Debug)]
enum Held {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Db {
    /// Holds the present moment for reading.
    ///
    /// # Errors
    /// A database error.
    pub async fn snapshot(&self) -> Result<Snapshot> {
        let held = match &self.engine {
            Engine::Sqlite { read, .. } => {
                let mut tx = read.begin().await.map_err(failure)?;
                // A reading transaction takes its moment with the first read.
                let first = sqlx::query("SELECT COUNT(*) FROM migrations");
                first.execute(&mut *tx).await.map_err(failure)?;
                Held::Sqlite(tx)
            }
            Engine::Postgres(pool) => {
                let mut tx = pool.begin().await.map_err(failure)?;
                let set = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY";
                sqlx::raw_sql(set)
                    .execute(&mut *tx)
                    .await
                    .map_err(failure)?;
                let first = sqlx::query("SELECT COUNT(*) FROM migrations");
                first.execute(&mut *tx).await.map_err(failure)?;
                Held::Postgres(tx)
            }
        };
        Ok(Snapshot { held })
    }
}

impl Snapshot {
    /// Every table with rows of its own, by name.
    ///
    /// # Errors
    /// A database error, or a column of a kind that is not copied.
    pub async fn shapes(&mut self) -> Result<Vec<Shape>> {
        match &mut self.held {
            Held::Sqlite(tx) => shapes::<Sqlite, _>(&mut **tx, SQLITE_COLUMNS).await,
            Held::Postgres(tx) => shapes::<Postgres, _>(&mut **tx, POSTGRES_COLUMNS).await,
        }
    }

    /// The steps by which the tables came to be, in the order in which they are named.
    ///
    /// # Errors
    /// A database error.
    pub async fn steps(&mut self) -> Result<Vec<String>> {
        let sql = "SELECT name FROM migrations ORDER BY name";
        let rows: Vec<(String,)> = self.all(sql, Vec::new()).await?;
        Ok(rows.into_iter().map(|r| r.0).collect())
    }

    /// The rows of a table, sorted by its key: each an array in the order of its columns.
    ///
    /// # Errors
    /// Within the stream: a database error.
    pub fn rows<'s>(&'s mut self, shape: &'s Shape) -> BoxStream<'s, Result<Json>> {
        match &mut self.held {
            Held::Sqlite(tx) => sqlx::query(AssertSqlSafe(shape.select(true)))
                .fetch(&mut **tx)
                .map(|row| read(&row.map_err(failure)?, shape))
                .boxed(),
            Held::Postgres(tx) => sqlx::query(AssertSqlSafe(shape.select(false)))
                .fetch(&mut **tx)
                .map(|row| read(&row.map_err(failure)?, shape))
                .boxed(),
        }
    }
}

impl Read for Snapshot {
    async fn all<T: FromRow>(&mut self, sql: &'static str, args: Vec<Value>) -> Result<Vec<T>> {
        match &mut self.held {
            Held::Sqlite(tx) => bind!(Sqlite, T, sql, args).fetch_all(&mut **tx).await,
            Held::Postgres(tx) => bind!(Postgres, T, sql, args).fetch_all(&mut **tx).await,
        }
        .map_err(failure)
    }
}

fn read<R: Row>(row: &R, shape: &Shape) -> Result<Json>
where
    usize: sqlx::ColumnIndex<R>,
    Option<String>: for<'r> sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
    Option<i64>: for<'r> sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
    Option<bool>: for<'r> sqlx::Decode<'r, R::Database> + sqlx::Type<R::Database>,
{
    let cell = |(place, (_, kind)): (usize, &(String, Kind))| -> sqlx::Result<Json> {
        Ok(match kind {
            Kind::Text => row.try_get::<Option<String>, _>(place)?.into(),
            Kind::Int => row.try_get::<Option<i64>, _>(place)?.into(),
            Kind::Bool => row.try_get::<Option<bool>, _>(place)?.into(),
        })
    };
    let cells = shape.columns.iter().enumerate().map(cell);
    cells
        .collect::<sqlx::Result<Vec<Json>>>()
        .map(Json::Array)
        .map_err(|e| Error::internal(format!("table {}: {e}", shape.name)))
}

/// Fills a new database with rows that were copied out of another, in one transaction.
#[derive(Debug)]
pub struct Loader {
    filling: Filling,
    shapes: Vec<Shape>,
}

#[derive(Debug)]
enum Filling {
    Sqlite(Box<SqliteConnection>),
    Postgres(Box<PgConnection>),
}

impl Loader {
    /// Makes an SQLite file with the tables of these steps, empty.
    ///
    /// # Errors
    /// Where the file is there already or cannot be made, or a step is not known.
    pub async fn sqlite(file: &Path, migrations: &[Migration], steps: &[String]) -> Result<Self> {
        known(migrations, steps)?;
        if file.exists() {
            let why = format!("{} is there already", file.display());
            return Err(Error::Unavailable(why));
        }
        let options = sqlite_options(file)
            .create_if_missing(true)
            // Rows come table by table: whether all hold together is asked once they are all there.
            .foreign_keys(false);
        let mut tx = Tx::sqlite(options.connect().await.map_err(failure)?);
        migrate::run(&mut tx, migrations, wanted(steps)).await?;
        drop(tx);
        let mut connection = options.connect().await.map_err(failure)?;
        let begin = sqlx::raw_sql("BEGIN IMMEDIATE");
        begin.execute(&mut connection).await.map_err(failure)?;
        let shapes = shapes::<Sqlite, _>(&mut connection, SQLITE_COLUMNS).await?;
        Self::emptied(Filling::Sqlite(Box::new(connection)), shapes).await
    }

    /// Makes the tables of these steps in a PostgreSQL database that has none yet.
    ///
    /// # Errors
    /// Where it has tables already or cannot be reached, or a step is not known.
    pub async fn postgres(url: &str, migrations: &[Migration], steps: &[String]) -> Result<Self> {
        known(migrations, steps)?;
        let options = PgConnectOptions::from_str(url)
            .map_err(failure)?
            .disable_statement_logging();
        let mut connection = options.connect().await.map_err(failure)?;
        let there =
            "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()";
        let there: (i64,) = sqlx::query_as(there)
            .fetch_one(&mut connection)
            .await
            .map_err(failure)?;
        if there.0 > 0 {
            let why = format!("the PostgreSQL database has {} tables already", there.0);
            return Err(Error::Unavailable(why));
        }
        let pool = sqlx::PgPool::connect_lazy_with(options);
        let mut tx = Tx::postgres(pool.begin().await.map_err(failure)?);
        migrate::run(&mut tx, migrations, wanted(steps)).await?;
        tx.commit().await?;
        pool.close().await;
        let shapes = shapes::<Postgres, _>(&mut connection, POSTGRES_COLUMNS).await?;
        // Rows come table by table: whether all hold together is asked once they are all there.
        for (table, constraint) in references(&mut connection).await? {
            let sql = format!(
                "ALTER TABLE \"{table}\" ALTER CONSTRAINT \"{constraint}\" DEFERRABLE INITIALLY DEFERRED"
            );
            raw(&mut connection, sql).await?;
        }
        raw(&mut connection, "BEGIN".to_owned()).await?;
        Self::emptied(Filling::Postgres(Box::new(connection)), shapes).await
    }

    /// Some steps put rows in: those of the copy take their place.
    async fn emptied(filling: Filling, shapes: Vec<Shape>) -> Result<Self> {
        let mut loader = Self { filling, shapes };
        for n in 0..loader.shapes.len() {
            let sql = format!("DELETE FROM \"{}\"", loader.shapes[n].name);
            loader.raw(sql).await?;
        }
        Ok(loader)
    }

    /// The tables that wait for rows.
    #[must_use]
    pub fn shapes(&self) -> &[Shape] {
        &self.shapes
    }

    async fn raw(&mut self, sql: String) -> Result<()> {
        match &mut self.filling {
            Filling::Sqlite(c) => sqlx::raw_sql(AssertSqlSafe(sql))
                .execute(&mut **c)
                .await
                .map(|_| ())
                .map_err(failure),
            Filling::Postgres(c) => raw(c, sql).await,
        }
    }

    /// Puts rows in, each an array in the order of the columns.
    ///
    /// # Errors
    /// Where the table is not one of these steps, or a row does not fit.
    pub async fn put(&mut self, shape: &Shape, rows: &[Json]) -> Result<()> {
        if !self.shapes.contains(shape) {
            return Err(Error::internal(format!(
                "table {} does not have the columns that were copied",
                shape.name
            )));
        }
        let most = (BOUND / shape.columns.len().max(1)).clamp(1, ROWS);
        for rows in rows.chunks(most) {
            let sql = AssertSqlSafe(shape.insert(rows.len()));
            match &mut self.filling {
                Filling::Sqlite(c) => bound(sqlx::query(sql), shape, rows)?
                    .execute(&mut **c)
                    .await
                    .map(|_| ()),
                Filling::Postgres(c) => bound(sqlx::query(sql), shape, rows)?
                    .execute(&mut **c)
                    .await
                    .map(|_| ()),
            }
            .map_err(|e| Error::internal(format!("table {}: {}", shape.name, failure(e))))?;
        }
        Ok(())
    }

    /// Asks whether every reference leads somewhere, and makes all of it durable.
    ///
    /// # Errors
    /// A row that refers to what is not there; a database error.
    pub async fn finish(self) -> Result<()> {
        match self.filling {
            Filling::Sqlite(mut c) => {
                let sql = "SELECT \"table\", parent FROM pragma_foreign_key_check LIMIT 1";
                let lost: Option<(String, String)> = sqlx::query_as(sql)
                    .fetch_optional(&mut *c)
                    .await
                    .map_err(failure)?;
                if let Some((table, parent)) = lost {
                    let why = format!("table {table} refers to a row that {parent} does not have");
                    return Err(Error::internal(why));
                }
                let commit = sqlx::raw_sql("COMMIT");
                commit.execute(&mut *c).await.map_err(failure)?;
                c.close().await.map_err(failure)
            }
            Filling::Postgres(mut c) => {
                raw(&mut c, "COMMIT".to_owned()).await?;
                for (table, constraint) in references(&mut c).await? {
                    let sql = format!(
                        "ALTER TABLE \"{table}\" ALTER CONSTRAINT \"{constraint}\" NOT DEFERRABLE"
                    );
                    raw(&mut c, sql).await?;
                }
                c.close().await.map_err(failure)
            }
        }
    }
}

/// The foreign keys of a PostgreSQL database: table and name.
async fn references(connection: &mut PgConnection) -> Result<Vec<(String, String)>> {
    sqlx::query_as(
        "SELECT r.relname::text, c.conname::text FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid \
         JOIN pg_namespace n ON n.oid = r.relnamespace WHERE c.contype = 'f' AND n.nspname = current_schema()",
    )
    .fetch_all(connection)
    .await
    .map_err(failure)
}

async fn raw(connection: &mut PgConnection, sql: String) -> Result<()> {
    sqlx::raw_sql(AssertSqlSafe(sql))
        .execute(connection)
        .await
        .map(|_| ())
        .map_err(failure)
}

fn wanted(steps: &[String]) -> impl Fn(&str) -> bool {
    move |name| steps.iter().any(|s| s == name)
}

/// Refuses steps of a newer program.
fn known(migrations: &[Migration], steps: &[String]) -> Result<()> {
    let known = migrate::names(migrations);
    let strange: Vec<&str> = steps
        .iter()
        .map(String::as_str)
        .filter(|s| !known.contains(s))
        .collect();
    if strange.is_empty() {
        return Ok(());
    }
    Err(Error::internal(format!(
        "made by a newer version, whose steps this one does not know: {}",
        strange.join(", ")
    )))
}

/// Binds every cell of some rows.
fn bound<'q, DB>(
    mut query: sqlx::query::Query<'q, DB, DB::Arguments>,
    shape: &Shape,
    rows: &[Json],
) -> Result<sqlx::query::Query<'q, DB, DB::Arguments>>
where
    DB: sqlx::Database,
    Option<String>: sqlx::Encode<'q, DB> + sqlx::Type<DB>,
    Option<i64>: sqlx::Encode<'q, DB> + sqlx::Type<DB>,
    Option<bool>: sqlx::Encode<'q, DB> + sqlx::Type<DB>,
{
    let wrong = || Error::internal(format!("table {}: a row does not fit", shape.name));
    for row in rows {
        let cells = row
            .as_array()
            .filter(|cells| cells.len() == shape.columns.len())
            .ok_or_else(wrong)?;
        for (cell, (_, kind)) in cells.iter().zip(&shape.columns) {
            query = match (kind, cell) {
                (Kind::Text, Json::Null) => query.bind(None::<String>),
                (Kind::Int, Json::Null) => query.bind(None::<i64>),
                (Kind::Bool, Json::Null) => query.bind(None::<bool>),
                (Kind::Text, Json::String(text)) => query.bind(Some(text.clone())),
                (Kind::Int, Json::Number(n)) => query.bind(Some(n.as_i64().ok_or_else(wrong)?)),
                (Kind::Bool, Json::Bool(b)) => query.bind(Some(*b)),
                _ => return Err(wrong()),
            };
        }
    }
    Ok(query)
}
