//! What is done with papers: added, taken away, opened, shown to the Office, emptied.

use ::store::{Read, Tx};
use guard::{Authorized, Ctx, DataKey, may};
use kernel::{Error, Message, Result, Violations};
use serde_json::json;
use web::{
    Upload,
    files::{self, Clean, FileState, Unsealed},
};

use super::{MOST, Paper, PaperId, SHELF, store};
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
    let of = (a.subject(), String::new());
    let refused = "application.paper_refused";
    let clean = files::take_or_note(ctx, upload, nameless, refused, of).await?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let mut a = application(&ctx, tx, id).await?;
            if !may::<Write>(&ctx.viewer, &a) {
                return Err(Error::refused("error-not-in-this-state"));
            }
            let there = store::of(tx, id).await?;
            if i64::try_from(there.len()).unwrap_or(i64::MAX) >= MOST {
                let message = Message::new("admission-papers-many");
                return Err(Error::Rejected(Violations::one("file", message)));
            }
            keep(tx, &ctx, &a, &clean).await?;
            a.changed = ctx.now();
            if !update(tx, &ctx, &a).await? {
                return Err(Error::refused("admission-apply-changed-meanwhile"));
            }
            let kind = json!({ "kind": clean.kind.code() });
            ctx.record(tx, "application.paper_added", &a.subject(), "", kind)
                .await
        })
    })
    .await
}

/// Seals a cleaned paper and keeps it.
async fn keep(tx: &mut Tx, ctx: &Ctx, a: &Application, clean: &Clean) -> Result<()> {
    let id: PaperId = ctx.new_id();
    let laid = SHELF
        .keep(tx, ctx, (id, a.id), &readers_of(a.state), clean)
        .await?;
    let paper = Paper {
        id,
        application: a.id,
        kind: clean.kind.code().to_owned(),
        name: laid.name,
        file: laid.file,
        size: clean.size()?,
        removed: clean.removed.clone(),
        state: clean.state,
        added: ctx.now(),
    };
    store::insert(tx, &paper).await
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
            destroy(tx, &ctx, &paper).await?;
            ctx.record(tx, "application.paper_removed", &a.subject(), "", json!({}))
                .await
        })
    })
    .await
}

/// Destroys the key of a paper; its file goes after the commit.
pub(super) async fn destroy(tx: &mut Tx, ctx: &Ctx, paper: &Paper) -> Result<()> {
    let of = (paper.id, paper.application);
    SHELF.destroy(tx, ctx, of, &paper.file).await?;
    store::blank(tx, paper.id).await
}

/// Destroys every paper of an application.
///
/// # Errors
/// A database error.
pub(crate) async fn empty(tx: &mut Tx, ctx: &Ctx, application: ApplicationId) -> Result<()> {
    for paper in store::of(tx, application).await? {
        destroy(tx, ctx, &paper).await?;
    }
    Ok(())
}

/// Lets those of the Office who read an application read its papers.
///
/// # Errors
/// A database error.
pub(crate) async fn entrust(tx: &mut Tx, ctx: &Ctx, a: &Application) -> Result<()> {
    for paper in store::of(tx, a.id).await? {
        if paper.state != FileState::Found {
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

/// A paper opened.
///
/// # Errors
/// [`Error::NotFound`] where it is not there, not yet or no longer, or not for this person.
pub(crate) async fn opened(ctx: &Ctx, paper: &Paper, whose: Whose) -> Result<Unsealed> {
    if paper.state != FileState::Ready {
        return Err(Error::NotFound);
    }
    let key = key(ctx, &mut ctx.db(), paper, whose).await?;
    Unsealed::of(ctx, &key, &paper.kind, &paper.name, &paper.file).await
}
