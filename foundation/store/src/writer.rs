//! The one writer of an SQLite file: units that wait share a durable commit.

use std::{
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex},
};

use futures_util::{FutureExt, future::BoxFuture};
use kernel::{Error, Result};
use tokio::sync::{mpsc, oneshot};

use crate::Tx;

/// Units taken into one commit: a reader of the last one should not wait for hundreds of others.
const BATCH: usize = 128;

type Run = Box<dyn for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, bool> + Send>;

enum Order {
    Unit {
        run: Run,
        done: oneshot::Sender<Result<()>>,
    },
    Scrub(oneshot::Sender<Result<()>>),
    Stop(oneshot::Sender<()>),
}

#[derive(Clone, Debug)]
pub(crate) struct Writer {
    orders: mpsc::Sender<Order>,
}

impl Writer {
    pub(crate) fn start(tx: Tx) -> Self {
        let (orders, queue) = mpsc::channel(1024);
        tokio::spawn(work(tx, queue));
        Self { orders }
    }

    pub(crate) async fn run<T, F>(&self, unit: F) -> Result<T>
    where
        T: Send + 'static,
        F: for<'t> FnOnce(&'t mut Tx) -> BoxFuture<'t, Result<T>> + Send + 'static,
    {
        let answer = Arc::new(Mutex::new(None));
        let slot = Arc::clone(&answer);
        let run: Run = Box::new(move |tx| {
            async move {
                let outcome = AssertUnwindSafe(unit(tx)).catch_unwind().await;
                let outcome =
                    outcome.unwrap_or_else(|_| Err(Error::internal("a unit of work panicked")));
                let kept = outcome.is_ok();
                *slot
                    .lock()
                    .unwrap_or_else(std::sync::PoisonError::into_inner) = Some(outcome);
                kept
            }
            .boxed()
        });
        let (done, committed) = oneshot::channel();
        let gone = || Error::Unavailable("the writer has stopped".to_owned());
        self.orders
            .send(Order::Unit { run, done })
            .await
            .map_err(|_| gone())?;
        committed.await.map_err(|_| gone())??;
        let answer = answer
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .take();
        answer.unwrap_or_else(|| Err(gone()))
    }

    /// Writes the file anew without what was deleted, and empties the log beside it.
    pub(crate) async fn scrub(&self) -> Result<()> {
        let gone = || Error::Unavailable("the writer has stopped".to_owned());
        let (done, scrubbed) = oneshot::channel();
        let order = Order::Scrub(done);
        self.orders.send(order).await.map_err(|_| gone())?;
        scrubbed.await.map_err(|_| gone())?
    }

    pub(crate) async fn stop(&self) {
        let (done, stopped) = oneshot::channel();
        if self.orders.send(Order::Stop(done)).await.is_ok() {
            let _ = stopped.await;
        }
    }
}

async fn work(mut tx: Tx, mut queue: mpsc::Receiver<Order>) {
    let mut batch = Vec::with_capacity(BATCH);
    while queue.recv_many(&mut batch, BATCH).await > 0 {
        let mut waiting = Vec::with_capacity(batch.len());
        let (mut stop, mut scrub) = (None, None);
        let mut begun = tx.run("BEGIN IMMEDIATE", Vec::new()).await;
        for order in batch.drain(..) {
            let (run, done) = match order {
                Order::Unit { run, done } => (run, done),
                Order::Scrub(done) => {
                    scrub = Some(done);
                    continue;
                }
                Order::Stop(done) => {
                    stop = Some(done);
                    continue;
                }
            };
            if begun.is_ok() {
                begun = one(&mut tx, run).await;
            }
            waiting.push(done);
        }
        let outcome = match begun {
            Ok(_) => tx.run("COMMIT", Vec::new()).await,
            error => error,
        };
        if outcome.is_err() {
            // SQLite may have rolled back by itself (a full disk); a second time does no harm.
            let _ = tx.run("ROLLBACK", Vec::new()).await;
        }
        for done in waiting {
            let _ = done.send(match &outcome {
                Ok(_) => Ok(()),
                Err(error) => Err(Error::Unavailable(error.to_string())),
            });
        }
        if let Some(done) = scrub {
            let _ = done.send(scrubbed(&mut tx).await);
        }
        if let Some(done) = stop {
            let _ = done.send(());
            return;
        }
    }
}

/// Between two batches, since neither statement can run within a transaction.
async fn scrubbed(tx: &mut Tx) -> Result<()> {
    for sql in ["VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"] {
        tx.run(sql, Vec::new()).await?;
    }
    Ok(())
}

/// Runs one unit within the shared transaction; only a failure of the database itself ends the batch.
async fn one(tx: &mut Tx, run: Run) -> Result<u64> {
    tx.run("SAVEPOINT unit", Vec::new()).await?;
    if !run(tx).await {
        tx.run("ROLLBACK TO unit", Vec::new()).await?;
    }
    tx.run("RELEASE unit", Vec::new()).await
}
