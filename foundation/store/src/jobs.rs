//! Work to be done after a commit: events for others, mail, reminders. At least once; a crash loses none.

use kernel::{Clock, Randomness, Result, Timestamp, args, day};

use crate::{Db, db::Read};

/// Attempts before a job is laid aside for the operator.
pub const MAX_ATTEMPTS: i64 = 8;
/// Milliseconds after which a job whose worker vanished is taken up again.
const LEASE: i64 = 120_000;

/// Something that happened, told to others in the same transaction.
#[derive(Clone, Debug)]
pub struct Event {
    /// Identifier; a listener that sees it twice must act once.
    pub id: String,
    /// Past tense: `consultation_opened`.
    pub name: &'static str,
    /// JSON.
    pub body: String,
    /// When.
    pub at: Timestamp,
}

impl Event {
    /// A new event.
    pub fn new(
        name: &'static str,
        body: &impl serde::Serialize,
        random: &Randomness,
        at: Timestamp,
    ) -> Result<Self> {
        let body = serde_json::to_string(body).map_err(kernel::Error::internal)?;
        Ok(Self {
            id: random.id::<Self>().to_string(),
            name,
            body,
            at,
        })
    }
}

/// A piece of work.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Job {
    /// Identifier.
    pub id: String,
    /// What to do: `mail`, `event:NAME`, or a name of a feature's own.
    pub kind: String,
    /// JSON.
    pub body: String,
    /// Not before.
    pub due: Timestamp,
}

impl Job {
    /// A job to be done at once.
    pub fn new(
        kind: &str,
        body: &impl serde::Serialize,
        random: &Randomness,
        at: Timestamp,
    ) -> Result<Self> {
        let body = serde_json::to_string(body).map_err(kernel::Error::internal)?;
        Ok(Self {
            id: random.id::<Self>().to_string(),
            kind: kind.to_owned(),
            body,
            due: at,
        })
    }
}

impl Db {
    /// Takes the jobs that are due, at most 20, and keeps other workers off them for two minutes.
    ///
    /// # Errors
    /// A database error.
    pub async fn claim_jobs(&self, clock: &Clock) -> Result<Vec<Job>> {
        let now = clock.now();
        let due = "SELECT id, kind, body, due FROM jobs WHERE state = 'waiting' AND due <= $1 ORDER BY due, id LIMIT 20";
        if self.clone().first::<Job>(due, args![now]).await?.is_none() {
            return Ok(Vec::new());
        }
        self.write(move |tx| {
            Box::pin(async move {
                tx.lock("jobs").await?;
                let jobs: Vec<Job> = tx.all(due, args![now]).await?;
                for job in &jobs {
                    tx.run(
                        "UPDATE jobs SET due = $2, attempts = attempts + 1 WHERE id = $1",
                        args![job.id, now.plus(LEASE)],
                    )
                    .await?;
                }
                Ok(jobs)
            })
        })
        .await
    }

    /// Reports a job as done, or as failed with the reason: it comes again later, at last it is laid aside.
    ///
    /// # Errors
    /// A database error.
    pub async fn finish_job(&self, id: &str, problem: Option<String>, clock: &Clock) -> Result<()> {
        let (id, now) = (id.to_owned(), clock.now());
        self.write(move |tx| {
            Box::pin(async move {
                let Some(problem) = problem else {
                    // A letter that was sent need not lie here any longer.
                    tx.run(
                        "UPDATE jobs SET state = 'done', problem = NULL, body = '' WHERE id = $1",
                        args![id],
                    )
                    .await?;
                    return Ok(());
                };
                let attempts = tx
                    .number("SELECT attempts FROM jobs WHERE id = $1", args![id])
                    .await?;
                let state = if attempts >= MAX_ATTEMPTS {
                    "failed"
                } else {
                    "waiting"
                };
                let wait = (30_000 << attempts.clamp(0, 16)).min(day(1));
                tx.run(
                    "UPDATE jobs SET state = $2, problem = $3, due = $4 WHERE id = $1",
                    args![id, state, problem, now.plus(wait)],
                )
                .await?;
                Ok(())
            })
        })
        .await
    }

    /// Puts back a job that was claimed and not begun, as if nobody had taken it.
    ///
    /// # Errors
    /// A database error.
    pub async fn put_back_job(&self, id: &str, clock: &Clock) -> Result<()> {
        let (id, now) = (id.to_owned(), clock.now());
        self.write(move |tx| {
            Box::pin(async move {
                tx.run(
                    "UPDATE jobs SET due = $2, attempts = attempts - 1 WHERE id = $1 AND state = 'waiting'",
                    args![id, now],
                )
                .await?;
                Ok(())
            })
        })
        .await
    }

    /// Lays a job aside that comes again and again, until its next turn.
    ///
    /// # Errors
    /// A database error.
    pub async fn lay_aside_job(&self, id: &str, until: Timestamp) -> Result<()> {
        let id = id.to_owned();
        self.write(move |tx| {
            Box::pin(async move {
                let sql =
                    "UPDATE jobs SET due = $2, attempts = 0 WHERE id = $1 AND state = 'waiting'";
                tx.run(sql, args![id, until]).await?;
                Ok(())
            })
        })
        .await
    }

    /// Forgets finished jobs and form keys older than 30 days.
    ///
    /// # Errors
    /// A database error.
    pub async fn tidy_up(&self, clock: &Clock) -> Result<()> {
        let before = clock.now().plus(-day(30));
        self.write(move |tx| {
            Box::pin(async move {
                tx.run(
                    "DELETE FROM jobs WHERE state = 'done' AND due < $1",
                    args![before],
                )
                .await?;
                tx.run("DELETE FROM form_keys WHERE at < $1", args![before])
                    .await?;
                Ok(())
            })
        })
        .await
    }
}
