//! A unit of work under way.

use kernel::{Error, Result, Timestamp, Value, args};
use sqlx::{PgConnection, Postgres, SqliteConnection, Transaction};

use crate::{
    db::{FromRow, Read, bind, failure},
    jobs::{Event, Job},
};

macro_rules! execute {
    ($engine:ty, $sql:expr, $args:expr) => {{
        let mut query = sqlx::query::<$engine>($sql);
        for value in $args {
            query = match value {
                Value::Text(v) => query.bind(v),
                Value::Int(v) => query.bind(v),
                Value::Bool(v) => query.bind(v),
            };
        }
        query
    }};
}

/// A transaction on either engine.
#[derive(Debug)]
pub struct Tx {
    connection: Connection,
}

#[derive(Debug)]
enum Connection {
    Sqlite(Box<SqliteConnection>),
    Postgres(Box<Transaction<'static, Postgres>>),
}

impl Tx {
    pub(crate) fn sqlite(connection: SqliteConnection) -> Self {
        Self {
            connection: Connection::Sqlite(Box::new(connection)),
        }
    }

    pub(crate) fn postgres(transaction: Transaction<'static, Postgres>) -> Self {
        Self {
            connection: Connection::Postgres(Box::new(transaction)),
        }
    }

    pub(crate) async fn commit(self) -> Result<()> {
        match self.connection {
            Connection::Sqlite(_) => Err(Error::internal("the writer commits")),
            Connection::Postgres(tx) => (*tx).commit().await.map_err(failure),
        }
    }

    pub(crate) const fn is_sqlite(&self) -> bool {
        matches!(self.connection, Connection::Sqlite(_))
    }

    /// Runs a statement; gives the number of rows it touched.
    ///
    /// # Errors
    /// [`Error::Unavailable`] on a full disk, [`Error::Internal`] otherwise.
    pub async fn run(&mut self, sql: &'static str, args: Vec<Value>) -> Result<u64> {
        Ok(match &mut self.connection {
            Connection::Sqlite(c) => execute!(sqlx::Sqlite, sql, args)
                .execute(&mut **c)
                .await
                .map_err(failure)?
                .rows_affected(),
            Connection::Postgres(c) => {
                let c: &mut PgConnection = c;
                execute!(sqlx::Postgres, sql, args)
                    .execute(c)
                    .await
                    .map_err(failure)?
                    .rows_affected()
            }
        })
    }

    /// Runs a script of several statements, as migrations are.
    pub(crate) async fn script(&mut self, sql: &'static str) -> Result<()> {
        match &mut self.connection {
            Connection::Sqlite(c) => sqlx::raw_sql(sql).execute(&mut **c).await.map(|_| ()),
            Connection::Postgres(c) => sqlx::raw_sql(sql).execute(&mut ***c).await.map(|_| ()),
        }
        .map_err(failure)
    }

    /// Makes later units that name the same lock wait until this one ends. On SQLite units follow one another anyway.
    ///
    /// # Errors
    /// A database error.
    pub async fn lock(&mut self, name: &'static str) -> Result<()> {
        if let Connection::Postgres(_) = self.connection {
            self.all::<(bool,)>(
                "SELECT pg_advisory_xact_lock(hashtext($1)) IS NULL",
                args![name],
            )
            .await?;
        }
        Ok(())
    }

    /// Remembers the answer of a form under its key; gives the answer already remembered, where there is one.
    ///
    /// # Errors
    /// A database error.
    pub async fn remembered(&mut self, key: &str) -> Result<Option<String>> {
        self.lock("idempotency").await?;
        Ok(self
            .first::<(String,)>("SELECT answer FROM form_keys WHERE id = $1", args![key])
            .await?
            .map(|r| r.0))
    }

    /// Keeps the answer of a form, so that sending it twice does it once.
    ///
    /// # Errors
    /// A database error.
    pub async fn remember(&mut self, key: &str, answer: &str, now: Timestamp) -> Result<()> {
        self.run(
            "INSERT INTO form_keys (id, answer, at) VALUES ($1, $2, $3)",
            args![key, answer, now],
        )
        .await?;
        Ok(())
    }

    /// Queues a job.
    ///
    /// # Errors
    /// A database error.
    pub async fn queue(&mut self, job: &Job) -> Result<()> {
        self.run(
            "INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ($1, $2, $3, $4, 0, 'waiting')",
            args![job.id, job.kind, job.body, job.due],
        )
        .await?;
        Ok(())
    }

    /// Records an event and queues its delivery.
    ///
    /// # Errors
    /// A database error.
    pub async fn emit(&mut self, event: &Event) -> Result<()> {
        self.run(
            "INSERT INTO events (id, name, body, at) VALUES ($1, $2, $3, $4)",
            args![event.id, event.name, event.body, event.at],
        )
        .await?;
        self.queue(&Job {
            id: event.id.clone(),
            kind: format!("event:{}", event.name),
            body: event.body.clone(),
            due: event.at,
        })
        .await
    }
}

impl Read for Tx {
    async fn all<T: FromRow>(&mut self, sql: &'static str, args: Vec<Value>) -> Result<Vec<T>> {
        match &mut self.connection {
            Connection::Sqlite(c) => bind!(sqlx::Sqlite, T, sql, args).fetch_all(&mut **c).await,
            Connection::Postgres(c) => {
                bind!(sqlx::Postgres, T, sql, args)
                    .fetch_all(&mut ***c)
                    .await
            }
        }
        .map_err(failure)
    }
}
