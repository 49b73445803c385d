//! What is done with papers after a commit: those that wait are shown to the scanner again, files of those that are gone go.

use std::sync::Arc;

use ::store::{Job, Tx, Verdict};
use feature::Handle;
use guard::Ctx;
use kernel::{Error, Result};
use serde::{Deserialize, Serialize};
use serde_json::json;
use web::Site;

use super::{
    Paper, PaperId, PaperState,
    commands::{about, destroy},
    store,
};

/// Milliseconds until a paper that waits is shown to the scanner again.
const AGAIN: i64 = 5 * 60_000;

/// A paper that waits.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct AboutPaper {
    /// Its identifier.
    pub paper: String,
}

/// Files that nothing names any more.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct FilesGone {
    /// Their names in the store.
    pub files: Vec<String>,
}

/// What is done when something is due.
pub(crate) const LISTENERS: &[(&str, Handle)] = &[
    ("application_paper_waits", |site, body| {
        Box::pin(look_again(site, body))
    }),
    ("application_papers_gone", |site, body| {
        Box::pin(gone(site, body))
    }),
];

/// Shows a paper to the scanner after a while.
pub(super) async fn look_later(tx: &mut Tx, ctx: &Ctx, paper: &Paper) -> Result<()> {
    let due = ctx.now().plus(AGAIN);
    let kind = "event:application_paper_waits";
    tx.queue(&Job::new(kind, &about(paper), &ctx.app.random, due)?)
        .await
}

async fn look_again(site: Arc<Site>, body: String) -> Result<()> {
    let told: AboutPaper = serde_json::from_str(&body).map_err(Error::internal)?;
    let id: PaperId = told.paper.parse().map_err(Error::internal)?;
    let ctx = Ctx::house(&site.app);
    let mut db = ctx.db();
    let paper = store::paper(&mut db, id).await?;
    if paper.state != PaperState::Waiting {
        return Ok(());
    }
    let key = ctx.open_as_house(&mut db, &paper.record()).await?;
    let sealed = ctx.app.files.get(&paper.file).await?;
    let verdict = ctx
        .app
        .scanner
        .scan(&key.unseal_bytes("file", &sealed)?)
        .await;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            // It may have been taken away while the scanner looked.
            let paper = store::paper(tx, id).await?;
            if paper.state != PaperState::Waiting {
                return Ok(());
            }
            let (action, detail) = match verdict {
                Verdict::Silent(_) => return look_later(tx, &ctx, &paper).await,
                Verdict::Clean => {
                    store::ready(tx, id).await?;
                    ("application.paper_looked_at", json!({}))
                }
                Verdict::Found(what) => {
                    destroy(tx, &ctx, &paper, PaperState::Found).await?;
                    ("application.paper_refused", json!({ "found": what }))
                }
            };
            let subject = format!("application:{}", paper.application);
            ctx.record(tx, action, &subject, "", detail).await
        })
    })
    .await
}

async fn gone(site: Arc<Site>, body: String) -> Result<()> {
    let told: FilesGone = serde_json::from_str(&body).map_err(Error::internal)?;
    for file in &told.files {
        site.app.files.remove(file).await?;
    }
    Ok(())
}

/// Takes a paper away again in a copy in which it still is.
pub(super) async fn take_away_again(site: Arc<Site>, id: String) -> Result<()> {
    let id: PaperId = id.parse().map_err(Error::internal)?;
    Ctx::house(&site.app)
        .write(move |tx, ctx| {
            Box::pin(async move {
                let paper = store::paper(tx, id).await?;
                destroy(tx, &ctx, &paper, PaperState::Gone).await?;
                let subject = format!("application:{}", paper.application);
                let detail = json!({ "again": true });
                ctx.record(tx, "application.paper_removed", &subject, "", detail)
                    .await
            })
        })
        .await
}
