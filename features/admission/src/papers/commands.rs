//! What is done with papers: added, taken away, opened, shown to the Office, emptied.

use ::store::{Job, Read, Tx, Verdict, WhenDown};
use cleaning::{Cleaned, Kind};
use guard::{Authorized, Ctx, DataKey, may};
use kernel::{Error, Result};
use serde_json::json;
use web::Upload;

use super::{
    BYTES, MOST, Paper, PaperId, PaperState,
    clean::{clean, refused},
    jobs::{self, AboutPaper, FilesGone},
    name, store,
};
use crate::{
    model::{Application, ApplicationId},
    policy::Write,
    sealed::readers_of,
    store::{application, update},
};

/// Papers that may come for one application in an hour.
const OFTEN: u32 = 60;
const HOUR: i64 = 3_600_000;

/// Adds a paper: shown to the scanner, cleaned, sealed and kept. What came is kept nowhere.
///
/// # Errors
/// Why it is not taken, at the field `file`.
pub async fn attach(
    ctx: &Ctx,
    a: Authorized<Write>,
    upload: &Upload,
    nameless: &str,
) -> Result<()> {
    let id = a.id;
    let app = &ctx.app;
    app.limits
        .attempt("join-paper", &id.to_string(), OFTEN, HOUR, ctx.now())?;
    if upload.bytes.len() > BYTES {
        return Err(refused("admission-papers-refused-too-large"));
    }
    let state = match app.scanner.scan(&upload.bytes).await {
        Verdict::Clean => PaperState::Ready,
        Verdict::Found(what) => {
            note(ctx, &a, "application.paper_refused", &what).await?;
            return Err(refused("admission-papers-malware"));
        }
        Verdict::Silent(_) if app.scanner.when_down == WhenDown::Quarantine => PaperState::Waiting,
        Verdict::Silent(_) => return Err(refused("admission-papers-no-scanner")),
    };
    let cleaned = clean(upload).await?;
    let called = name::of(&upload.name, cleaned.kind, nameless);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let mut a = application(&ctx, tx, id).await?;
            if !may::<Write>(&ctx.viewer, &a) {
                return Err(Error::refused("error-not-in-this-state"));
            }
            let there = store::of(tx, id).await?;
            if i64::try_from(there.len()).unwrap_or(i64::MAX) >= MOST {
                return Err(refused("admission-papers-many"));
            }
            keep(tx, &ctx, &a, &cleaned, &called, state).await?;
            a.changed = ctx.now();
            if !update(tx, &ctx, &a).await? {
                return Err(Error::refused("admission-apply-changed-meanwhile"));
            }
            let kind = json!({ "kind": cleaned.kind.code() });
            ctx.record(tx, "application.paper_added", &a.subject(), "", kind)
                .await
        })
    })
    .await
}

/// Notes what the scanner found, in a unit of its own: the form comes to nothing. The name of the file is not noted.
async fn note(ctx: &Ctx, a: &Application, action: &'static str, found: &str) -> Result<()> {
    let ctx = Ctx {
        key: String::new(),
        ..ctx.clone()
    };
    let (subject, detail) = (a.subject(), json!({ "found": found }));
    ctx.write(move |tx, ctx| {
        Box::pin(async move { ctx.record(tx, action, &subject, "", detail).await })
    })
    .await
}

/// Seals a cleaned paper under a key of its own. Its file is written within the unit: where that comes to nothing, a sealed
/// file stays that nobody can open and no backup takes along.
async fn keep(
    tx: &mut Tx,
    ctx: &Ctx,
    a: &Application,
    cleaned: &Cleaned,
    called: &str,
    state: PaperState,
) -> Result<()> {
    let removed: Vec<&str> = cleaned.removed.iter().map(|w| w.code()).collect();
    let mut paper = Paper {
        id: ctx.new_id(),
        application: a.id,
        kind: cleaned.kind.code().to_owned(),
        name: guard::Sealed::none(),
        file: String::new(),
        size: i64::try_from(cleaned.bytes.len()).map_err(Error::internal)?,
        removed: removed.join(" "),
        state,
        added: ctx.now(),
    };
    let key = ctx
        .lock_up(tx, &paper.record(), &readers_of(a.state))
        .await?;
    let sealed = key.seal_bytes("file", &cleaned.bytes)?;
    paper.name = key.seal("name", called)?;
    paper.file = format!("admission/{}", guard::digest(&sealed));
    ctx.app.files.put(&paper.file, sealed).await?;
    store::insert(tx, &paper).await?;
    if state == PaperState::Waiting {
        jobs::look_later(tx, ctx, &paper).await?;
    }
    Ok(())
}

/// Takes a paper away for good.
///
/// # Errors
/// [`Error::NotFound`] where the application has no such paper.
pub(crate) async fn take_away(ctx: &Ctx, a: Authorized<Write>, paper: PaperId) -> Result<()> {
    let id = a.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let a = application(&ctx, tx, id).await?;
            if !may::<Write>(&ctx.viewer, &a) {
                return Err(Error::refused("error-not-in-this-state"));
            }
            let paper = store::one(tx, id, paper).await?;
            destroy(tx, &ctx, &paper, PaperState::Gone).await?;
            ctx.record(tx, "application.paper_removed", &a.subject(), "", json!({}))
                .await
        })
    })
    .await
}

/// Destroys the key of a paper; its file goes after the commit, and is of no use to anybody until then.
pub(super) async fn destroy(
    tx: &mut Tx,
    ctx: &Ctx,
    paper: &Paper,
    state: PaperState,
) -> Result<()> {
    ctx.shred(tx, &paper.record()).await?;
    store::blank(tx, paper.id, state).await?;
    if paper.file.is_empty() {
        return Ok(());
    }
    let gone = FilesGone {
        files: vec![paper.file.clone()],
    };
    tx.queue(&Job::new(
        "event:application_papers_gone",
        &gone,
        &ctx.app.random,
        ctx.now(),
    )?)
    .await
}

/// Destroys every paper of an application.
///
/// # Errors
/// A database error.
pub(crate) async fn empty(tx: &mut Tx, ctx: &Ctx, application: ApplicationId) -> Result<()> {
    for paper in store::of(tx, application).await? {
        destroy(tx, ctx, &paper, PaperState::Gone).await?;
    }
    Ok(())
}

/// Lets those of the Office who read an application read its papers.
///
/// # Errors
/// A database error.
pub(crate) async fn entrust(tx: &mut Tx, ctx: &Ctx, a: &Application) -> Result<()> {
    for paper in store::of(tx, a.id).await? {
        if paper.state != PaperState::Found {
            let key = ctx.open_as_house(tx, &paper.record()).await?;
            ctx.entrust(tx, &key, &readers_of(a.state)).await?;
        }
    }
    Ok(())
}

/// Who looks at a paper; the policy has been asked before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Whose {
    /// The applicant, who has no account: the house opens it for them.
    Applicant,
    /// Somebody of the Office: among those it is wrapped for, or it is not there.
    Office,
}

async fn key(ctx: &Ctx, db: &mut impl Read, paper: &Paper, whose: Whose) -> Result<DataKey> {
    match whose {
        Whose::Applicant => ctx.open_as_house(db, &paper.record()).await,
        Whose::Office => ctx.open_record(db, &paper.record()).await,
    }
}

/// The name of a paper; empty where nothing is left of it.
///
/// # Errors
/// [`Error::NotFound`] for whom it is not wrapped.
pub(crate) async fn named(
    ctx: &Ctx,
    db: &mut impl Read,
    paper: &Paper,
    whose: Whose,
) -> Result<String> {
    if paper.name.is_none() {
        return Ok(String::new());
    }
    key(ctx, db, paper, whose)
        .await?
        .unseal("name", &paper.name)
}

/// A paper opened: its kind, its name, its bytes.
///
/// # Errors
/// [`Error::NotFound`] where it is not there, not yet or no longer, or not for this person.
pub(crate) async fn opened(
    ctx: &Ctx,
    paper: &Paper,
    whose: Whose,
) -> Result<(Kind, String, Vec<u8>)> {
    if paper.state != PaperState::Ready {
        return Err(Error::NotFound);
    }
    let key = key(ctx, &mut ctx.db(), paper, whose).await?;
    let kind = Kind::from_code(&paper.kind).ok_or(Error::NotFound)?;
    let sealed = ctx.app.files.get(&paper.file).await?;
    let bytes = key.unseal_bytes("file", &sealed)?;
    Ok((kind, key.unseal("name", &paper.name)?, bytes))
}

/// What a job about a paper is told.
pub(super) fn about(paper: &Paper) -> AboutPaper {
    AboutPaper {
        paper: paper.id.to_string(),
    }
}
