//! Files of a version: shown to the scanner, cleaned, sealed, kept, taken away.

use ::store::{Job, Tx, Verdict, WhenDown};
use cleaning::{Cleaned, Kind};
use guard::{Authorized, Ctx, Recipient, Sealed};
use kernel::{Error, Language, Message, Result, Violations};
use serde_json::json;
use web::Upload;

use super::{record, write::under_way};
use crate::{
    jobs::{AboutFile, FilesGone},
    model::{FileState, Item, Stored, Version},
    name,
    policy::Write,
    store as rows,
};

/// Bytes of one file as it comes.
const BYTES: usize = 10 << 20;
/// Milliseconds until a file that waits is shown to the scanner again.
const AGAIN: i64 = 5 * 60_000;

/// A refusal that stands at the field of the file. Its words are those of papers, of which the same is asked.
fn refused(key: impl Into<String>) -> Error {
    Error::Rejected(Violations::one("file", Message::new(key)))
}

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
    if upload.bytes.len() > BYTES {
        return Err(refused("admission-papers-refused-too-large"));
    }
    let scanner = &ctx.app.scanner;
    let state = match scanner.scan(&upload.bytes).await {
        Verdict::Clean => FileState::Ready,
        Verdict::Found(what) => {
            note(ctx, &work, &what).await?;
            return Err(refused("admission-papers-malware"));
        }
        Verdict::Silent(_) if scanner.when_down == WhenDown::Quarantine => FileState::Waiting,
        Verdict::Silent(_) => return Err(refused("admission-papers-no-scanner")),
    };
    let cleaned = web::cleaned(upload, BYTES).await?;
    let cleaned = cleaned
        .map_err(|refusal| refused(format!("admission-papers-refused-{}", refusal.code())))?;
    let called = name::of(&upload.name, cleaned.kind, nameless);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let (item, v) = under_way(tx, &ctx, id).await?;
            let there = rows::files(tx, v.id).await?;
            for old in there.iter().filter(|f| f.language == language) {
                destroy(tx, &ctx, old).await?;
                rows::remove_file(tx, old.id).await?;
            }
            keep(tx, &ctx, &v, language, &cleaned, &called, state).await?;
            let detail =
                json!({ "version": v.n, "language": language, "kind": cleaned.kind.code() });
            record(tx, &ctx, "library.add_file", &item, detail).await
        })
    })
    .await
}

/// Notes what the scanner found, in a unit of its own: the form comes to nothing. The name of the file is not noted.
async fn note(ctx: &Ctx, item: &Item, found: &str) -> Result<()> {
    let ctx = Ctx {
        key: String::new(),
        ..ctx.clone()
    };
    let (item, detail) = (item.clone(), json!({ "found": found }));
    ctx.write(move |tx, ctx| {
        Box::pin(async move { record(tx, &ctx, "library.file_refused", &item, detail).await })
    })
    .await
}

/// Seals a cleaned file under a key of its own. It is written within the unit: where that comes to nothing, a sealed file stays
/// that nobody can open and no backup takes along.
async fn keep(
    tx: &mut Tx,
    ctx: &Ctx,
    v: &Version,
    language: Language,
    cleaned: &Cleaned,
    called: &str,
    state: FileState,
) -> Result<()> {
    let removed: Vec<&str> = cleaned.removed.iter().map(|w| w.code()).collect();
    let mut file = Stored {
        id: ctx.new_id(),
        version: v.id,
        language,
        kind: cleaned.kind.code().to_owned(),
        name: Sealed::none(),
        file: String::new(),
        size: i64::try_from(cleaned.bytes.len()).map_err(Error::internal)?,
        removed: removed.join(" "),
        state,
        added: ctx.now(),
    };
    let key = ctx.lock_up(tx, &file.record(), &[Recipient::House]).await?;
    let sealed = key.seal_bytes("file", &cleaned.bytes)?;
    file.name = key.seal("name", called)?;
    file.file = format!("library/{}", guard::digest(&sealed));
    ctx.app.files.put(&file.file, sealed).await?;
    rows::add_file(tx, &file).await?;
    if state == FileState::Waiting {
        look_later(tx, ctx, &file).await?;
    }
    Ok(())
}

/// Shows a file to the scanner after a while.
///
/// # Errors
/// A database error.
pub(crate) async fn look_later(tx: &mut Tx, ctx: &Ctx, file: &Stored) -> Result<()> {
    let told = AboutFile {
        file: file.id.to_string(),
    };
    let due = ctx.now().plus(AGAIN);
    tx.queue(&Job::new(
        "event:library_file_waits",
        &told,
        &ctx.app.random,
        due,
    )?)
    .await
}

/// Destroys the key of a file; the sealed bytes go after the commit, and are of no use to anybody until then.
///
/// # Errors
/// A database error.
pub(crate) async fn destroy(tx: &mut Tx, ctx: &Ctx, file: &Stored) -> Result<()> {
    ctx.shred(tx, &file.record()).await?;
    if file.file.is_empty() {
        return Ok(());
    }
    let gone = FilesGone {
        files: vec![file.file.clone()],
    };
    tx.queue(&Job::new(
        "event:library_files_gone",
        &gone,
        &ctx.app.random,
        ctx.now(),
    )?)
    .await
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

/// A file opened: its kind, its name, its bytes. The policy has been asked before.
///
/// # Errors
/// [`Error::NotFound`] where it is not there, not yet or no longer.
pub(crate) async fn opened(ctx: &Ctx, file: &Stored) -> Result<(Kind, String, Vec<u8>)> {
    if file.state != FileState::Ready {
        return Err(Error::NotFound);
    }
    let key = ctx.open_as_house(&mut ctx.db(), &file.record()).await?;
    let kind = Kind::from_code(&file.kind).ok_or(Error::NotFound)?;
    let sealed = ctx.app.files.get(&file.file).await?;
    let bytes = key.unseal_bytes("file", &sealed)?;
    Ok((kind, key.unseal("name", &file.name)?, bytes))
}
