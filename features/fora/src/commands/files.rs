//! Files of posts: looked at before the post is written, kept with it, found and read where it is, gone when its words are.

use futures_util::future::BoxFuture;
use guard::{AccountId, Ctx, DataKey, Recipient, Sealed};
use kernel::{Error, Message, Result, Violations};
use store::{Read, Tx};
use web::{
    Form,
    files::{self, Clean, FileState, Shelf, Unsealed},
};

use super::{turn, write};
use crate::{
    model::{Attached, FileId, PostId, PostState},
    store as rows,
};

/// Files that one post may have.
pub const MOST: usize = 3;
/// The fields that they come in.
pub const FIELDS: [&str; MOST] = ["file-1", "file-2", "file-3"];
/// Files that one person may send in an hour.
const OFTEN: u32 = 60;
const HOUR: i64 = 3_600_000;
/// Characters of its files by which a post is found.
const FOUND_BY: usize = 40_000;

/// Where files of posts are kept.
pub const SHELF: Shelf = Shelf {
    table: "fora_files",
    folder: "fora",
    row: rows::ROW,
    ready: rows::READY,
    blank: rows::BLANK,
    waits: "forum_file_waits",
    gone: "forum_files_gone",
    looked_at: ["forum_post.file_looked_at", "forum_post.file_refused"],
    object: |_, post| format!("forum_post:{post}"),
    after: Some(find_anew),
};

/// A file that came with a post, looked at, and what it says.
#[derive(Clone, Debug)]
pub(crate) struct Came {
    clean: Clean,
    words: String,
}

/// What came of a form with files. Where it is refused, for whatever reason, they are to be chosen once more: a browser does not send
/// a file again by itself, and what is not said at their fields would be missed.
///
/// # Errors
/// Those that are given.
pub(crate) fn asked_again<T>(form: &Form, done: Result<T>) -> Result<T> {
    done.map_err(|error| match error {
        Error::Rejected(mut wrong) => {
            for field in FIELDS.into_iter().filter(|field| form.chose(field)) {
                if wrong.0.iter().all(|v| v.field != field) {
                    wrong.push(field, Message::new("fora-file-again"));
                }
            }
            Error::Rejected(wrong)
        }
        other => other,
    })
}

/// Looks at the files that came with a form. Where anything is wrong, none is taken. `object` is what they were to be added to.
///
/// # Errors
/// [`Error::TooMany`] where somebody sends more than can be looked at.
pub(super) async fn gather(
    ctx: &Ctx,
    account: AccountId,
    form: &Form,
    nameless: &str,
    object: String,
    wrong: &mut Violations,
) -> Result<Vec<Came>> {
    if form.files_too_large() {
        let chosen = FIELDS.into_iter().find(|field| form.chose(field));
        let message = Message::new("error-form-too-large");
        wrong.push(chosen.unwrap_or(FIELDS[0]), message);
    }
    let mut all = Vec::new();
    if !wrong.0.is_empty() {
        // Nothing is looked at in vain.
        return Ok(all);
    }
    let sent = |field: &'static str| form.file(field).map(|file| (field, file));
    for (field, upload) in FIELDS.into_iter().filter_map(sent) {
        let who = account.to_string();
        let limits = &ctx.app.limits;
        limits.attempt("forum-file", &who, OFTEN, HOUR, ctx.now())?;
        match files::take_in(&ctx.app, upload, nameless).await? {
            Ok(clean) => {
                let words = files::words_of(clean.kind, clean.bytes.clone()).await?;
                let words = words.chars().take(FOUND_BY).collect();
                all.push(Came { clean, words });
            }
            Err(why) => {
                wrong.push(field, why.message());
                if !why.found.is_empty() {
                    let (action, object) = ("forum_post.file_refused", object.clone());
                    files::note_found(ctx, action, object, String::new(), why.found).await?;
                }
            }
        }
    }
    Ok(all)
}

/// Says at the first file that a post has as many as it may have.
pub(super) fn too_many() -> Error {
    let message = Message::new("fora-files-many").with("most", MOST.to_string());
    Error::Rejected(Violations::one(FIELDS[0], message))
}

/// Keeps the files of a post.
///
/// # Errors
/// A database error, and what the store says.
pub(super) async fn keep(tx: &mut Tx, ctx: &Ctx, post: PostId, all: &[Came]) -> Result<()> {
    for Came { clean, words } in all {
        let id: FileId = ctx.new_id();
        let laid = SHELF
            .keep(tx, ctx, (id, post), &[Recipient::House], clean)
            .await?;
        let words = if words.is_empty() {
            Sealed::none()
        } else {
            laid.key.seal("words", words)?
        };
        let file = Attached {
            id,
            post,
            kind: clean.kind.code().to_owned(),
            name: laid.name,
            words,
            file: laid.file,
            size: clean.size()?,
            removed: clean.removed.clone(),
            state: clean.state,
            added: ctx.now(),
        };
        rows::put_file(tx, &file).await?;
    }
    Ok(())
}

/// Destroys a file: its key now, its bytes after the commit.
///
/// # Errors
/// A database error.
pub(crate) async fn destroy(tx: &mut Tx, ctx: &Ctx, file: &Attached) -> Result<()> {
    SHELF
        .destroy(tx, ctx, (file.id, file.post), &file.file)
        .await?;
    rows::blank_file(tx, file.id).await
}

/// Destroys every file of a post.
///
/// # Errors
/// A database error.
pub(crate) async fn destroy_all(tx: &mut Tx, ctx: &Ctx, post: PostId) -> Result<()> {
    for file in rows::files_of(tx, post).await? {
        destroy(tx, ctx, &file).await?;
    }
    Ok(())
}

/// The key of a file; nothing where it was destroyed. A restored copy has rows of before and the keys of today, so that a row may
/// name a file whose key is gone: nothing is left of it, and all else goes on.
async fn key_of(ctx: &Ctx, db: &mut impl Read, file: &Attached) -> Result<Option<DataKey>> {
    match ctx.open_as_house(db, &file.record()).await {
        Ok(key) => Ok(Some(key)),
        Err(Error::NotFound) => Ok(None),
        Err(e) => Err(e),
    }
}

/// What the files of a post are called and say, as far as they can be read: it is found by that.
///
/// # Errors
/// A database error.
pub(super) async fn said(tx: &mut Tx, ctx: &Ctx, post: PostId) -> Result<String> {
    let mut all = Vec::new();
    for file in rows::files_of(tx, post).await? {
        if file.state != FileState::Ready {
            continue;
        }
        if let Some(key) = key_of(ctx, tx, &file).await? {
            // To those who search, what stands between dots and lines of a name are words of their own.
            let name = key.unseal("name", &file.name)?;
            all.push(name.replace(['.', '_'], " "));
            all.push(key.unseal("words", &file.words)?);
        }
    }
    Ok(all.join("\n\n").chars().take(FOUND_BY).collect())
}

/// The name of a file; empty where nothing is left of it.
///
/// # Errors
/// A database error.
pub(crate) async fn named(ctx: &Ctx, file: &Attached) -> Result<String> {
    if file.name.is_none() {
        return Ok(String::new());
    }
    match key_of(ctx, &mut ctx.db(), file).await? {
        Some(key) => key.unseal("name", &file.name),
        None => Ok(String::new()),
    }
}

/// A file opened. The policy of its post has been asked before.
///
/// # Errors
/// [`Error::NotFound`] where it is not there, not yet or no longer.
pub(crate) async fn opened(ctx: &Ctx, file: &Attached) -> Result<Unsealed> {
    if file.state != FileState::Ready {
        return Err(Error::NotFound);
    }
    let key = ctx.open_as_house(&mut ctx.db(), &file.record()).await?;
    Unsealed::of(ctx, &key, &file.kind, &file.name, &file.file).await
}

/// Makes the post of a file findable anew, where it is shown: a file that waited is read from now on, or gone.
fn find_anew<'t>(tx: &'t mut Tx, ctx: &'t Ctx, id: &'t str) -> BoxFuture<'t, Result<()>> {
    Box::pin(async move {
        turn(tx).await?;
        let id = id.parse().map_err(Error::internal)?;
        let file = rows::any_file(tx, id).await?;
        index_post(tx, ctx, file.post).await
    })
}

/// Makes a post findable anew, where it is shown.
///
/// # Errors
/// A database error.
pub(crate) async fn index_post(tx: &mut Tx, ctx: &Ctx, id: PostId) -> Result<()> {
    let post = rows::post(tx, id).await?;
    if post.state != PostState::Shown {
        return Ok(());
    }
    let topic = rows::topic(tx, post.topic).await?;
    write::index(tx, ctx, &topic, &post).await
}
