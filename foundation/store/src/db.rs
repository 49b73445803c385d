//! The handle of a database: opening, reading, handing over units of work.

use std::{path::Path, str::FromStr, sync::Arc, time::Duration};

use futures_util::future::BoxFuture;
use kernel::{Error, Result, Value};
use sqlx::{
    ConnectOptions, PgPool, SqlitePool,
    postgres::{PgConnectOptions, PgPoolOptions, PgRow, PgSslMode},
    sqlite::{
        SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteRow, SqliteSynchronous,
    },
};

use crate::{
    Tx, migrate,
    migrate::{Migration, Schema},
    writer::Writer,
};

/// A statement with its values, for one engine and one row type.
macro_rules! bind {
    ($engine:ty, $row:ty, $sql:expr, $args:expr) => {{
        let mut query = sqlx::query_as::<$engine, $row>($sql);
        for value in $args {
            query = match value {
                kernel::Value::Text(v) => query.bind(v),
                kernel::Value::Int(v) => query.bind(v),
                kernel::Value::Bool(v) => query.bind(v),
            };
        }
        query
    }};
}
pub(crate) use bind;

/// A row type that both engines can fill; `#[derive(sqlx::FromRow)]` gives it.
pub trait FromRow:
    for<'r> sqlx::FromRow<'r, SqliteRow> + for<'r> sqlx::FromRow<'r, PgRow> + Send + Unpin + 'static
{
}
impl<T> FromRow for T where
    T: for<'r> sqlx::FromRow<'r, SqliteRow>
        + for<'r> sqlx::FromRow<'r, PgRow>
        + Send
        + Unpin
        + 'static
{
}

/// What reads: a `Db` between units of work, a `Tx` within one.
pub trait Read: Send {
    /// Every row of a statement.
    fn all<T: FromRow>(
        &mut self,
        sql: &'static str,
        args: Vec<Value>,
    ) -> impl Future<Output = Result<Vec<T>>> + Send;

    /// The first row of a statement, if there is one.
    fn first<T: FromRow>(
        &mut self,
        sql: &'static str,
        args: Vec<Value>,
    ) -> impl Future<Output = Result<Option<T>>> + Send {
        async move { Ok(self.all(sql, args).await?.into_iter().next()) }
    }

    /// The first row, or [`Error::NotFound`].
    fn one<T: FromRow>(
        &mut self,
        sql: &'static str,
        args: Vec<Value>,
    ) -> impl Future<Output = Result<T>> + Send {
        async move { self.first(sql, args).await?.ok_or(Error::NotFound) }
    }

    /// One number, such as a `COUNT(*)`.
    fn number(
        &mut self,
        sql: &'static str,
        args: Vec<Value>,
    ) -> impl Future<Output = Result<i64>> + Send {
        async move { Ok(self.one::<(i64,)>(sql, args).await?.0) }
    }
}

/// A database that is open. Clones are handles of the same one.
#[derive(Clone, Debug)]
pub struct Db {
    pub(crate) engine: Engine,
    /// What the program that opened it expects to find.
    migrations: Arc<[Migration]>,
}

/// What is done with the tables when a database is opened.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opening {
    /// They are made and brought up to date.
    UpToDate,
    /// They stay as they are: for looking at a database that another program serves from.
    AsItIs,
}

#[derive(Clone, Debug)]
pub(crate) enum Engine {
    Sqlite { read: SqlitePool, writer: Writer },
    Postgres(PgPool),
}

impl Db {
    /// Opens, and makes where it is missing, the SQLite file; brings its tables up to date.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where the file cannot be opened, [`Error::Internal`] where a migration fails.
    pub async fn sqlite(file: &Path, migrations: &[Migration]) -> Result<Self> {
        Self::open_sqlite(file, migrations, Opening::UpToDate).await
    }

    /// Opens an SQLite file that is there, and leaves its tables as they are.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where there is no such file or it cannot be opened.
    pub async fn sqlite_as_it_is(file: &Path, migrations: &[Migration]) -> Result<Self> {
        Self::open_sqlite(file, migrations, Opening::AsItIs).await
    }

    async fn open_sqlite(file: &Path, migrations: &[Migration], opening: Opening) -> Result<Self> {
        let options = sqlite_options(file).create_if_missing(opening == Opening::UpToDate);
        let connection = options.connect().await.map_err(failure)?;
        let mut tx = Tx::sqlite(connection);
        if opening == Opening::UpToDate {
            migrate::run(&mut tx, migrations, |_| true).await?;
        }
        let read = SqlitePoolOptions::new()
            .max_connections(4)
            .min_connections(1)
            // A file does not hang up: asking it before each statement would cost as much as a small statement.
            .test_before_acquire(false)
            .connect_with(options.read_only(true).create_if_missing(false))
            .await
            .map_err(failure)?;
        Ok(Self {
            engine: Engine::Sqlite {
                read,
                writer: Writer::start(tx),
            },
            migrations: migrations.into(),
        })
    }

    /// Opens a PostgreSQL database and brings its tables up to date.
    ///
    /// # Errors
    /// As [`Db::sqlite`].
    pub async fn postgres(url: &str, migrations: &[Migration]) -> Result<Self> {
        Self::open_postgres(url, migrations, Opening::UpToDate).await
    }

    /// Opens a PostgreSQL database, and leaves its tables as they are.
    ///
    /// # Errors
    /// [`Error::Unavailable`] where it cannot be reached.
    pub async fn postgres_as_it_is(url: &str, migrations: &[Migration]) -> Result<Self> {
        Self::open_postgres(url, migrations, Opening::AsItIs).await
    }

    async fn open_postgres(url: &str, migrations: &[Migration], opening: Opening) -> Result<Self> {
        let options = PgConnectOptions::from_str(url)
            .map_err(failure)?
            .disable_statement_logging();
        let pool = PgPoolOptions::new()
            .max_connections(16)
            .connect_with(options)
            .await
            .map_err(failure)?;
        if opening == Opening::UpToDate {
            let mut tx = Tx::postgres(pool.begin().await.map_err(failure)?);
            tx.lock("migrations").await?;
            migrate::run(&mut tx, migrations, |_| true).await?;
            tx.commit().await?;
        }
        Ok(Self {
            engine: Engine::Postgres(pool),
            migrations: migrations.into(),
        })
    }

    /// How the tables stand beside what this program expects.
    ///
    /// # Errors
    /// A database error.
    pub async fn schema(&self) -> Result<Schema> {
        migrate::schema(&mut self.clone(), &self.migrations).await
    }

    /// Host and database that a PostgreSQL address names, without the secrets in it.
    ///
    /// # Errors
    /// [`Error::Internal`] where it is no such address; the address is not repeated.
    pub fn postgres_place(url: &str) -> Result<String> {
        let options = PgConnectOptions::from_str(url).map_err(|_| {
            Error::internal(
                "not a PostgreSQL address such as postgres://user:password@host/database",
            )
        })?;
        Ok(format!(
            "{}:{}/{}",
            options.get_host(),
            options.get_port(),
            options.get_database().unwrap_or_default()
        ))
    }

    /// Whether nobody on the way can read or answer in the database's place: it is on this machine, or TLS with a
    /// certificate that is looked at is demanded.
    #[must_use]
    pub fn postgres_is_private(url: &str) -> bool {
        PgConnectOptions::from_str(url).is_ok_and(|options| {
            let host = options.get_host().trim_matches(['[', ']']);
            options.get_socket().is_some()
                || host.starts_with('/')
                || host == "localhost"
                || host
                    .parse::<std::net::IpAddr>()
                    .is_ok_and(|address| address.is_loopback())
                || matches!(options.get_ssl_mode(), PgSslMode::VerifyFull)
        })
    }

    /// What the clock of the database says; nothing for an embedded one, which has none of its own.
    ///
    /// # Errors
    /// A database error.
    pub async fn clock(&self) -> Result<Option<kernel::Timestamp>> {
        if self.is_sqlite() {
            return Ok(None);
        }
        let sql = "SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::bigint";
        let at = self.clone().number(sql, Vec::new()).await?;
        Ok(Some(kernel::Timestamp(at)))
    }

    /// Whether this is the embedded engine.
    #[must_use]
    pub const fn is_sqlite(&self) -> bool {
        matches!(self.engine, Engine::Sqlite { .. })
    }

    /// Runs a unit of work: all of it is durable when this returns `Ok`, nothing of it is kept when it returns an error.
    ///
    /// # Errors
    /// What the unit says; [`Error::Unavailable`] where the commit itself fails (a full disk).
    pub async fn write<T, F>(&self, unit: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + 'static,
    {
        match &self.engine {
            Engine::Sqlite { writer, .. } => writer.run(unit).await,
            // In a task of its own: a request that is cancelled must not leave a transaction half open.
            Engine::Postgres(pool) => {
                let pool = pool.clone();
                let task = tokio::spawn(async move {
                    let mut tx = Tx::postgres(pool.begin().await.map_err(failure)?);
                    let answer = unit(&mut tx).await?;
                    tx.commit().await?;
                    Ok(answer)
                });
                task.await.map_err(Error::internal)?
            }
        }
    }

    /// Takes off the disk what was overwritten or deleted: an SQLite file is written anew and its log emptied; on
    /// PostgreSQL the statements given are run, such as `VACUUM (FULL) accounts`.
    ///
    /// # Errors
    /// A database error.
    pub async fn scrub(&self, vacuum: &[&'static str]) -> Result<()> {
        match &self.engine {
            Engine::Sqlite { writer, .. } => writer.scrub().await,
            Engine::Postgres(pool) => {
                for sql in vacuum {
                    sqlx::raw_sql(*sql).execute(pool).await.map_err(failure)?;
                }
                Ok(())
            }
        }
    }

    /// Waits until everything handed over is written, then closes.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { read, writer } => {
                writer.stop().await;
                read.close().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
    }
}

/// How an SQLite file is opened.
pub(crate) fn sqlite_options(file: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .busy_timeout(Duration::from_secs(10))
        .pragma("cache_size", "-4096")
        // What is deleted is overwritten; what the schema file says is not trusted with side effects.
        .pragma("secure_delete", "ON")
        .pragma("trusted_schema", "OFF")
        .statement_cache_capacity(200)
        .disable_statement_logging()
}

impl Read for Db {
    async fn all<T: FromRow>(&mut self, sql: &'static str, args: Vec<Value>) -> Result<Vec<T>> {
        match &self.engine {
            Engine::Sqlite { read, .. } => bind!(sqlx::Sqlite, T, sql, args).fetch_all(read).await,
            Engine::Postgres(pool) => bind!(sqlx::Postgres, T, sql, args).fetch_all(pool).await,
        }
        .map_err(failure)
    }

    async fn first<T: FromRow>(
        &mut self,
        sql: &'static str,
        args: Vec<Value>,
    ) -> Result<Option<T>> {
        match &self.engine {
            Engine::Sqlite { read, .. } => {
                bind!(sqlx::Sqlite, T, sql, args).fetch_optional(read).await
            }
            Engine::Postgres(pool) => {
                bind!(sqlx::Postgres, T, sql, args)
                    .fetch_optional(pool)
                    .await
            }
        }
        .map_err(failure)
    }
}

/// Sorts a database error: full or locked is "try later", a broken promise of the schema is ours.
pub(crate) fn failure(error: sqlx::Error) -> Error {
    let text = error.to_string();
    let code = match &error {
        sqlx::Error::Database(inner) => inner
            .code()
            .map(std::borrow::Cow::into_owned)
            .unwrap_or_default(),
        sqlx::Error::Io(_) | sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => {
            return Error::Unavailable(text);
        }
        _ => String::new(),
    };
    // SQLite: 13 full, 5 busy, 10 input/output, 8 read-only, 14 cannot open; extended codes keep these in the low byte. PostgreSQL: 53100 disk full.
    let primary = code.parse::<u32>().map(|c| c & 0xff).unwrap_or(0);
    if code == "53100" || code.len() < 5 && [5, 8, 10, 13, 14].contains(&primary) {
        Error::Unavailable(text)
    } else {
        Error::Internal(text)
    }
}
