//! What is done after a commit: letters sent, events told to those who listen.

use std::{sync::Arc, time::Duration};

use guard::{Ctx, Letter};
use kernel::{Error, Result, Timestamp, day};
use store::Job;
use tokio::sync::watch;

use crate::{House, by_mail};

/// How often the house looks after its log; its head is signed once a day.
const HOUR: i64 = 3_600_000;

/// Works through jobs until told to stop.
pub(crate) async fn work(house: House, mut stopping: watch::Receiver<bool>) {
    let app = &house.site.app;
    let (mut tidied, mut kept) = (None, None);
    while !*stopping.borrow() {
        let now = app.clock.now();
        let due = |last: Option<Timestamp>, every| last.is_none_or(|at| at.plus(every) <= now);
        if due(kept, HOUR) {
            kept = Some(now);
            if let Err(error) = guard::keep_log(&Ctx::house(app)).await {
                tracing::error!("the log is not signed: {error}");
            }
            // Whatever became of that job: answers must not wait for the next start.
            if house.inbound.is_some()
                && let Err(error) = by_mail::begin(app).await
            {
                tracing::error!("answers by mail: {error}");
            }
        }
        if due(tidied, day(1)) {
            tidied = Some(now);
            if let Err(error) = app.db.tidy_up(&app.clock).await {
                tracing::error!("tidying up: {error}");
            }
            if let Err(error) = app.forget_messages().await {
                tracing::error!("messages: {error}");
            }
            if let Err(error) = app.forget_reply_addresses().await {
                tracing::error!("addresses of answers by mail: {error}");
            }
            if let Some(place) = &house.inbound {
                place.tidy_up(now);
            }
        }
        match through(&house, || !*stopping.borrow()).await {
            Ok(0) => {}
            Ok(_) => continue,
            Err(error) => tracing::error!("jobs: {error}"),
        }
        let pause = Duration::from_millis(500);
        let _ = tokio::time::timeout(pause, stopping.wait_for(|stop| *stop)).await;
    }
}

/// Does the jobs that are due; gives their number.
///
/// # Errors
/// A database error; a job that fails is laid aside for later instead.
pub async fn work_once(house: &House) -> Result<usize> {
    through(house, || true).await
}

/// Does the jobs that are due as long as it may go on; those not begun then are put back.
async fn through(house: &House, may_go_on: impl Fn() -> bool) -> Result<usize> {
    let app = &house.site.app;
    let jobs = app.db.claim_jobs(&app.clock).await?;
    for job in &jobs {
        if !may_go_on() {
            app.db.put_back_job(&job.id, &app.clock).await?;
            continue;
        }
        if job.kind == by_mail::KIND {
            // It is never over here: another process may take letters in, even where this one does not.
            let here = by_mail::round(house).await;
            let wait = if here {
                by_mail::EVERY
            } else {
                by_mail::ELSEWHERE
            };
            let later = app.clock.now().plus(wait);
            app.db.lay_aside_job(&job.id, later).await?;
            continue;
        }
        let problem = one(house, job).await.err();
        // A mail server's answer may repeat an address, which is for no log.
        let problem = problem.map(|e| kernel::without_addresses(&e.to_string()));
        if let Some(problem) = &problem {
            tracing::warn!(job = job.id, kind = job.kind, "{problem}");
        }
        app.db.finish_job(&job.id, problem, &app.clock).await?;
    }
    Ok(jobs.len())
}

async fn one(house: &House, job: &Job) -> Result<()> {
    if job.kind == "mail" {
        let letter = Letter::open(&house.site.app, &job.body)?;
        // At this moment, not when it was queued: what its reader wants and may see can have changed.
        // Where its reader wants none of these, or one a day, nothing goes out.
        let Some(written) = house.site.write(&letter).await? else {
            return Ok(());
        };
        return house.mailer.send(&job.id, &letter.to, &written).await;
    }
    let Some(event) = job.kind.strip_prefix("event:") else {
        return Err(Error::internal(format!(
            "nobody does jobs of kind {}",
            job.kind
        )));
    };
    for (_, handle) in house
        .features
        .iter()
        .flat_map(|f| &f.listeners)
        .filter(|(name, _)| *name == event)
    {
        handle(Arc::clone(&house.site), job.body.clone()).await?;
    }
    Ok(())
}
