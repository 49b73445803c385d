//! Files of a version: shown to the scanner, cleaned, sealed, kept, taken away.

use ::store::Tx;
use guard::{Authorized, Ctx, Recipient};
use kernel::{Error, Language, Result};
use serde_json::json;
use web::{
    Upload,
    files::{self, Clean, FileState, Shelf, Unsealed},
};

use super::{record, write::under_way};
use crate::{
    model::{FileId, Stored, Version},
    policy::Write,
    store as rows,
};

/// Where files of the library are kept.
pub(crate) const SHELF: Shelf = Shelf {
    table: "library_files",
    folder: "library",
    row: "SELECT state, file, version FROM library_files WHERE id = $1",
    ready: "UPDATE library_files SET state = 'ready' WHERE id = $1",
    blank: "UPDATE library_files SET name = '', file = '', size = 0, removed = '', state = $2 WHERE id = $1",
    waits: "library_file_waits",
    gone: "library_files_gone",
    looked_at: ["library.file_looked_at", "library.file_refused"],
    object: |file, _| format!("library_file:{file}"),
    after: None,
};

/// Adds the file of a language in place of the one that was there: shown to the scanner, cleaned, sealed and kept. What came is
/// kept nowhere.
///
/// # Errors
/// Why it is not taken, at the field `file`.
pub async fn attach(
    ctx: &Ctx,
    work: Authorized<Write>,
    language: Language,
    upload: &Upload,
    nameless: &str,
) -> Result<()> {
    let id = work.id;
    let of = (work.object(), work.about());
    let clean = files::take_or_note(ctx, upload, nameless, "library.file_refused", of).await?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let (item, v) = under_way(tx, &ctx, id).await?;
            let there = rows::files(tx, v.id).await?;
            for old in there.iter().filter(|f| f.language == language) {
                destroy(tx, &ctx, old).await?;
                rows::remove_file(tx, old.id).await?;
            }
            keep(tx, &ctx, &v, language, &clean).await?;
            let detail = json!({ "version": v.n, "language": language, "kind": clean.kind.code() });
            record(tx, &ctx, "library.add_file", &item, detail).await
        })
    })
    .await
}

/// Seals a cleaned file and keeps it.
async fn keep(
    tx: &mut Tx,
    ctx: &Ctx,
    v: &Version,
    language: Language,
    clean: &Clean,
) -> Result<()> {
    let id: FileId = ctx.new_id();
    let laid = SHELF
        .keep(tx, ctx, (id, v.id), &[Recipient::House], clean)
        .await?;
    let file = Stored {
        id,
        version: v.id,
        language,
        kind: clean.kind.code().to_owned(),
        name: laid.name,
        file: laid.file,
        size: clean.size()?,
        removed: clean.removed.clone(),
        state: clean.state,
        added: ctx.now(),
    };
    rows::add_file(tx, &file).await
}

/// Destroys the key of a file; the sealed bytes go after the commit.
///
/// # Errors
/// A database error.
pub(crate) async fn destroy(tx: &mut Tx, ctx: &Ctx, file: &Stored) -> Result<()> {
    let of = (file.id, file.version);
    SHELF.destroy(tx, ctx, of, &file.file).await
}

/// Takes the file of a language away for good.
///
/// # Errors
/// [`Error::NotFound`] where the version has none in it.
pub async fn remove_file(ctx: &Ctx, work: Authorized<Write>, language: Language) -> Result<()> {
    let id = work.id;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let (item, v) = under_way(tx, &ctx, id).await?;
            let file = rows::file(tx, v.id, language).await?;
            destroy(tx, &ctx, &file).await?;
            rows::remove_file(tx, file.id).await?;
            let detail = json!({ "version": v.n, "language": language });
            record(tx, &ctx, "library.remove_file", &item, detail).await
        })
    })
    .await
}

/// A file opened. The policy has been asked before.
///
/// # Errors
/// [`Error::NotFound`] where it is not there, not yet or no longer.
pub(crate) async fn opened(ctx: &Ctx, file: &Stored) -> Result<Unsealed> {
    if file.state != FileState::Ready {
        return Err(Error::NotFound);
    }
    let key = ctx.open_as_house(&mut ctx.db(), &file.record()).await?;
    Unsealed::of(ctx, &key, &file.kind, &file.name, &file.file).await
}
