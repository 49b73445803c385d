//! The page of whoever operates the machine: what waits, what failed, how much room is left; no content.

use askama::Template;
use axum::response::Response;
use guard::AuditEntry;
use kernel::{Error, Result};
use serde_json::json;
use web::{Form, Page, Rq, redirect};

use crate::{
    audit::{Found, last_check},
    policy::{Office, RetryJob, SeeOperations},
    store::{self, Trouble, Work},
};

#[derive(Template)]
#[template(path = "operations.html")]
struct OperationsPage {
    page: Page,
    facts: Vec<(String, String)>,
    work: Vec<Work>,
    troubles: Vec<Trouble>,
    migrations: Vec<(String,)>,
    check: Option<(AuditEntry, Found)>,
    may_retry: bool,
}

pub async fn operations(rq: Rq) -> Result<Response> {
    rq.ctx.authorize::<SeeOperations>(Office)?;
    let mut db = rq.ctx.db();
    let page = rq.page(rq.t("accounts-operations"));
    let engine = if db.is_sqlite() {
        "SQLite"
    } else {
        "PostgreSQL"
    };
    let mut facts = vec![
        (
            rq.t("accounts-version"),
            env!("CARGO_PKG_VERSION").to_owned(),
        ),
        (rq.t("accounts-engine"), engine.to_owned()),
        (
            rq.t("accounts-database-size"),
            megabytes(&page, store::size(&db).await?),
        ),
    ];
    let room = rustix::fs::statvfs(&rq.ctx.app.folder).ok();
    if let Some(room) = room {
        let bytes =
            |blocks: u64| i64::try_from(blocks.saturating_mul(room.f_frsize)).unwrap_or(i64::MAX);
        facts.push((
            rq.t("accounts-room-left"),
            format!(
                "{} / {}",
                megabytes(&page, bytes(room.f_bavail)),
                megabytes(&page, bytes(room.f_blocks))
            ),
        ));
    }
    let mut troubles = store::troubles(&mut db).await?;
    for trouble in &mut troubles {
        // Whose address a mail server repeats is nobody's business here. Cut to what a line holds.
        let said = kernel::without_addresses(&trouble.problem);
        trouble.problem = said.chars().take(300).collect();
    }
    rq.html(&OperationsPage {
        facts,
        work: store::work(&mut db).await?,
        troubles,
        migrations: store::migrations(&mut db).await?,
        check: last_check(&rq).await?,
        may_retry: guard::may::<RetryJob>(&rq.ctx.viewer, &Office),
        page,
    })
}

pub async fn retry(rq: Rq, form: Form) -> Result<Response> {
    rq.ctx.authorize::<RetryJob>(Office)?;
    let id = form.get("job").to_owned();
    rq.ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                if !store::retry(tx, &id, ctx.now()).await? {
                    return Err(Error::NotFound);
                }
                ctx.record(tx, "office.retry_job", &format!("job:{id}"), "", json!({}))
                    .await
            })
        })
        .await?;
    Ok(redirect("/office/operations?done=job-retried"))
}

fn megabytes(page: &Page, bytes: i64) -> String {
    format!(
        "{} MB",
        page.number(bytes.saturating_add(500_000) / 1_000_000)
    )
}
