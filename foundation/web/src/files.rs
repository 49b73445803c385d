//! Files that people add, from the upload to the download: shown to the scanner, cleaned, named, sealed under a key of their
//! own, kept, handed out, destroyed. A room keeps the row of each and says whose it is; whoever asks has been asked by its policy.

use std::{fmt::Display, sync::Arc};

use axum::response::Response;
use cleaning::{Kind, Limits, Refusal, What};
use guard::{App, Ctx, DataKey, Recipient, Record, Sealed, Within};
use kernel::{Error, Message, Result, Violations, args};
use serde::{Deserialize, Serialize};
use serde_json::json;
use store::{Tx, Verdict, WhenDown};
use tokio::{sync::Semaphore, task::spawn_blocking};

use crate::{Page, Site, Upload, attachment};

/// Bytes of one file as it comes.
pub const BYTES: usize = 10 << 20;
/// Endings that a machine offers to choose from.
pub const ENDINGS: &str = ".pdf,.docx,.xlsx,.odt,.jpg,.jpeg,.png,.webp,.gif,.txt,.csv";
/// Milliseconds until a file that waits is shown to the scanner again.
const AGAIN: i64 = 5 * 60_000;
/// Characters of a name without its ending.
const LONG: usize = 100;

/// One file at a time is cleaned or read in the whole house, so that no flood of them takes its memory.
static AT_ONCE: Semaphore = Semaphore::const_new(1);

kernel::codes! {
    /// Whether a file can be read. Of one that is gone, or in which malware was found, only that it was there is kept.
    pub enum FileState { Ready = "ready", Waiting = "waiting", Found = "found", Gone = "gone" }
}

/// A file that came, looked at and cleaned. Nothing of it is kept yet.
#[derive(Clone, Debug)]
pub struct Clean {
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// Codes of what was taken out of it, with spaces between.
    pub removed: String,
    /// Whether the scanner has looked at it.
    pub state: FileState,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Clean {
    /// How many bytes it has.
    ///
    /// # Errors
    /// [`Error::Internal`] only.
    pub fn size(&self) -> Result<i64> {
        i64::try_from(self.bytes.len()).map_err(Error::internal)
    }
}

/// Why a file is not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unwanted {
    key: String,
    /// What the scanner calls the malware that it found; empty where it is for another reason.
    pub found: String,
}

impl Unwanted {
    fn because(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            found: String::new(),
        }
    }

    /// What its owner reads.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new(self.key.clone())
    }

    /// The same at a field of a form.
    #[must_use]
    pub fn at(&self, field: &'static str) -> Error {
        Error::Rejected(Violations::one(field, self.message()))
    }
}

/// Looks at a file that came: the scanner first, before any parser of ours sees it, then the cleaner. What came is kept nowhere.
/// `nameless` is for one without a name.
///
/// # Errors
/// [`Error::Internal`] only; within, why it is not taken.
pub async fn take_in(
    app: &App,
    upload: &Upload,
    nameless: &str,
) -> Result<Result<Clean, Unwanted>> {
    if upload.bytes.len() > BYTES {
        return Ok(Err(Unwanted::because("ui-file-refused-too-large")));
    }
    let state = match app.scanner.scan(&upload.bytes).await {
        Verdict::Clean => FileState::Ready,
        Verdict::Found(found) => {
            let key = "ui-file-malware".to_owned();
            return Ok(Err(Unwanted { key, found }));
        }
        Verdict::Silent(_) if app.scanner.when_down == WhenDown::Quarantine => FileState::Waiting,
        Verdict::Silent(_) => return Ok(Err(Unwanted::because("ui-file-no-scanner"))),
    };
    let bytes = upload.bytes.clone();
    let limits = Limits {
        bytes: BYTES,
        ..Limits::default()
    };
    let cleaned = alone(move || cleaning::clean(&bytes, &limits)).await?;
    Ok(cleaned
        .map(|cleaned| {
            let removed: Vec<&str> = cleaned.removed.iter().map(|w| w.code()).collect();
            Clean {
                kind: cleaned.kind,
                name: name_of(&upload.name, cleaned.kind, nameless),
                removed: removed.join(" "),
                state,
                bytes: cleaned.bytes,
            }
        })
        .map_err(|why| Unwanted::because(format!("ui-file-refused-{}", why.code()))))
}

/// The words of a cleaned file, by which it is found; empty where it has none that can be read.
///
/// # Errors
/// [`Error::Internal`] only.
pub async fn words_of(kind: Kind, bytes: Vec<u8>) -> Result<String> {
    let words = alone(move || cleaning::words(kind, &bytes, &Limits::default())).await?;
    Ok(words.unwrap_or_default())
}

/// Reads in a file beside the pages, in its turn.
async fn alone<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, Refusal> + Send + 'static,
) -> Result<Result<T, Refusal>> {
    let turn = AT_ONCE.acquire().await.map_err(Error::internal)?;
    // The turn goes with the work: whoever hangs up meanwhile lets nobody else begin before it is done.
    let work = spawn_blocking(move || {
        let _turn = turn;
        work()
    });
    // A fault in reading it is no fault of the house.
    Ok(work.await.unwrap_or(Err(Refusal::Damaged)))
}

/// The name of a cleaned file, made of the name that somebody's machine gave it: as its owner calls it, without folders, and
/// ending as what it is.
fn name_of(given: &str, kind: Kind, otherwise: &str) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    let line = text::clean_line(last, 300).text;
    let stem = match line.rsplit_once('.') {
        Some((stem, ending))
            if ending.len() <= 5 && ending.chars().all(|c| c.is_ascii_alphanumeric()) =>
        {
            stem
        }
        _ => line.as_str(),
    };
    // What some system reads as more than a letter of a name.
    let stem: String = stem
        .chars()
        .map(|c| if "<>:\"|?*;%".contains(c) { '_' } else { c })
        .take(LONG)
        .collect();
    let stem = stem.trim_matches(|c: char| c == '.' || c.is_whitespace());
    let stem = if stem.is_empty() { otherwise } else { stem };
    format!("{stem}.{}", kind.code())
}

/// Notes what the scanner found in a file that came, in a unit of its own: the form comes to nothing. The name of the file is
/// not noted.
///
/// # Errors
/// A database error.
pub async fn note_found(
    ctx: &Ctx,
    action: &'static str,
    object: String,
    about: String,
    found: String,
) -> Result<()> {
    let ctx = Ctx {
        key: String::new(),
        ..ctx.clone()
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let detail = json!({ "found": found });
            ctx.record(tx, action, &object, &about, detail).await
        })
    })
    .await
}

/// The same for a form with one file: what is not taken is said at its field, and where malware was found, noted of what it was to
/// be added to.
///
/// # Errors
/// [`Error::Rejected`] where it is not taken; a database error.
pub async fn take_or_note(
    ctx: &Ctx,
    upload: &Upload,
    nameless: &str,
    action: &'static str,
    (object, about): (String, String),
) -> Result<Clean> {
    match take_in(&ctx.app, upload, nameless).await? {
        Ok(clean) => Ok(clean),
        Err(why) => {
            let refused = why.at("file");
            if !why.found.is_empty() {
                note_found(ctx, action, object, about, why.found).await?;
            }
            Err(refused)
        }
    }
}

/// What is known of a sealed file: the columns of a row that each room has.
#[derive(Debug)]
pub struct Laid {
    /// Its key, which may seal more of the same row.
    pub key: DataKey,
    /// Its name, sealed.
    pub name: Sealed,
    /// Name of the sealed file in the store.
    pub file: String,
}

/// Where a room keeps its files, and what follows there.
#[derive(Clone, Copy, Debug)]
pub struct Shelf {
    /// Its table, whose keys belong to the identifier of a row and to what the file was added to.
    pub table: &'static str,
    /// Its folder in the store.
    pub folder: &'static str,
    /// Gives `state`, `file` and what it was added to of the file `$1`.
    pub row: &'static str,
    /// Says that the file `$1` can be read from now on.
    pub ready: &'static str,
    /// Leaves of the file `$1` only that it was there, in the state `$2`.
    pub blank: &'static str,
    /// Event: a file waits to be shown to the scanner again.
    pub waits: &'static str,
    /// Event: sealed files that nothing names any more are taken off the disk.
    pub gone: &'static str,
    /// What the log says where the scanner found nothing, and where it found something.
    pub looked_at: [&'static str; 2],
    /// What the log says it of: the file, and what it was added to.
    pub object: fn(&str, &str) -> String,
    /// What follows in the same unit when a file that waited does so no longer; gets its identifier.
    pub after: Option<Within>,
}

/// A file that waits.
#[derive(Debug, Serialize, Deserialize)]
struct AboutFile {
    /// Its identifier. Papers were told otherwise before.
    #[serde(alias = "paper")]
    file: String,
}

/// Sealed files that nothing names any more.
#[derive(Debug, Serialize, Deserialize)]
struct FilesGone {
    files: Vec<String>,
}

impl Shelf {
    /// What the key of a file belongs to: bound to what it was added to, so that no row can be moved elsewhere.
    #[must_use]
    pub fn record(&self, id: impl Display, of: impl Display) -> Record {
        Record::new(self.table, id, of)
    }

    /// Seals a cleaned file under a key of its own. It is written within the unit: where that comes to nothing, a sealed file
    /// stays that nobody can open and no backup takes along. The row is its room's to write.
    ///
    /// # Errors
    /// A database error, and what the store says.
    pub async fn keep(
        &self,
        tx: &mut Tx,
        ctx: &Ctx,
        (id, of): (impl Display, impl Display),
        readers: &[Recipient],
        clean: &Clean,
    ) -> Result<Laid> {
        let id = id.to_string();
        let key = ctx.lock_up(tx, &self.record(&id, of), readers).await?;
        let sealed = key.seal_bytes("file", &clean.bytes)?;
        let name = key.seal("name", &clean.name)?;
        let file = format!("{}/{}", self.folder, guard::digest(&sealed));
        ctx.app.files.put(&file, sealed).await?;
        if clean.state == FileState::Waiting {
            self.look_later(tx, ctx, id).await?;
        }
        Ok(Laid { key, name, file })
    }

    async fn look_later(&self, tx: &mut Tx, ctx: &Ctx, file: String) -> Result<()> {
        let due = ctx.now().plus(AGAIN);
        ctx.later(tx, self.waits, &AboutFile { file }, due).await
    }

    /// Destroys the key of a file; the sealed bytes go after the commit, and are of no use to anybody until then. The row is
    /// its room's to blank or to take away.
    ///
    /// # Errors
    /// A database error.
    pub async fn destroy(
        &self,
        tx: &mut Tx,
        ctx: &Ctx,
        (id, of): (impl Display, impl Display),
        file: &str,
    ) -> Result<()> {
        ctx.shred(tx, &self.record(id, of)).await?;
        if file.is_empty() {
            return Ok(());
        }
        let gone = FilesGone {
            files: vec![file.to_owned()],
        };
        ctx.later(tx, self.gone, &gone, ctx.now()).await
    }

    /// What is done when a file waits: it is shown to the scanner once more.
    ///
    /// # Errors
    /// A database error, and what the store says.
    pub async fn look_again(self, site: Arc<Site>, body: String) -> Result<()> {
        let told: AboutFile = serde_json::from_str(&body).map_err(Error::internal)?;
        let id = told.file;
        let ctx = Ctx::house(&site.app);
        let mut db = ctx.db();
        let Some((file, of)) = self.waiting(&mut db, &id).await? else {
            return Ok(());
        };
        let key = match ctx.open_as_house(&mut db, &self.record(&id, of)).await {
            Ok(key) => key,
            // In a restored copy a row may wait whose key was destroyed since: nothing is left to look at.
            Err(Error::NotFound) => return Ok(()),
            Err(e) => return Err(e),
        };
        let sealed = ctx.app.files.get(&file).await?;
        let bytes = key.unseal_bytes("file", &sealed)?;
        let verdict = ctx.app.scanner.scan(&bytes).await;
        ctx.write(move |tx, ctx| {
            Box::pin(async move {
                if self.after.is_some() {
                    // What follows waits for a turn of its room, which is taken after the log's.
                    guard::take_turn(tx).await?;
                }
                // It may have been taken away while the scanner looked.
                let Some((file, of)) = self.waiting(tx, &id).await? else {
                    return Ok(());
                };
                let object = (self.object)(&id, &of);
                let [clean, refused] = self.looked_at;
                let (action, detail) = match verdict {
                    Verdict::Silent(_) => return self.look_later(tx, &ctx, id).await,
                    Verdict::Clean => {
                        tx.run(self.ready, args![id.clone()]).await?;
                        (clean, json!({}))
                    }
                    Verdict::Found(what) => {
                        self.destroy(tx, &ctx, (&id, &of), &file).await?;
                        tx.run(self.blank, args![id.clone(), FileState::Found])
                            .await?;
                        (refused, json!({ "found": what }))
                    }
                };
                if let Some(after) = self.after {
                    after(tx, &ctx, &id).await?;
                }
                ctx.record(tx, action, &object, "", detail).await
            })
        })
        .await
    }

    /// The stored file of a row that waits, and what it was added to; nothing where it does not wait, or is gone.
    async fn waiting(
        &self,
        db: &mut impl store::Read,
        id: &str,
    ) -> Result<Option<(String, String)>> {
        let row: Option<(FileState, String, String)> = db.first(self.row, args![id]).await?;
        Ok(row
            .filter(|r| r.0 == FileState::Waiting)
            .map(|r| (r.1, r.2)))
    }
}

/// What is done when sealed files are gone: they are taken off the disk.
///
/// # Errors
/// What the store says.
pub async fn take_off(site: Arc<Site>, body: String) -> Result<()> {
    let told: FilesGone = serde_json::from_str(&body).map_err(Error::internal)?;
    for file in &told.files {
        site.app.files.remove(file).await?;
    }
    Ok(())
}

/// A file opened by its key: what it is, what it is called, its bytes.
#[derive(Clone, Debug)]
pub struct Unsealed {
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Unsealed {
    /// Opens what a row says of a file.
    ///
    /// # Errors
    /// What the store says.
    pub async fn of(
        ctx: &Ctx,
        key: &DataKey,
        kind: &str,
        name: &Sealed,
        file: &str,
    ) -> Result<Self> {
        let sealed = ctx.app.files.get(file).await?;
        Ok(Self {
            kind: Kind::from_code(kind).ok_or(Error::NotFound)?,
            name: key.unseal("name", name)?,
            bytes: key.unseal_bytes("file", &sealed)?,
        })
    }

    /// As it is taken away: saved, and never shown within this site.
    #[must_use]
    pub fn sent(self) -> Response {
        let (media, ending) = (self.kind.media_type(), self.kind.code());
        attachment(media, &self.name, ending, self.bytes)
    }
}

impl Page {
    /// How large a file is.
    #[must_use]
    pub fn file_size(&self, bytes: i64) -> String {
        self.tn("ui-file-size", (bytes + 1023) / 1024)
    }

    /// What was taken out of a file, of its codes; empty where nothing was.
    #[must_use]
    pub fn file_removed(&self, codes: &str) -> String {
        let what = codes.split(' ').filter_map(What::from_code);
        let what: Vec<String> = what.map(|w| self.code("ui-file-what", w.code())).collect();
        self.list(&what)
    }

    /// Why a file cannot be read; empty where it can.
    #[must_use]
    pub fn file_state(&self, state: FileState) -> String {
        match state {
            FileState::Ready => String::new(),
            FileState::Waiting => self.t("ui-file-state-waiting"),
            FileState::Found | FileState::Gone => self.t("ui-file-state-found"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_keeps_its_words_and_nothing_that_leads_elsewhere() {
        for (given, expected) in [
            ("statutes.pdf", "statutes.pdf"),
            ("statutes.exe", "statutes.pdf"),
            ("../../etc/passwd", "passwd.pdf"),
            ("C:\\Users\\somebody\\scan 1.PDF", "scan 1.pdf"),
            ("النظام الأساسي.docx", "النظام الأساسي.pdf"),
            ("a\r\nSet-Cookie: x", "a Set-Cookie_ x.pdf"),
            ("invoice\u{202e}fdp.exe", "invoicefdp.pdf"),
            ("a\"; filename=\"b.html", "a__ filename=_b.pdf"),
            ("...", "paper.pdf"),
            ("", "paper.pdf"),
            ("Report 1.2 final", "Report 1.2 final.pdf"),
        ] {
            assert_eq!(name_of(given, Kind::Pdf, "paper"), expected, "{given:?}");
        }
        assert!(name_of(&"x".repeat(500), Kind::Text, "paper").len() <= LONG + 4);
    }

    #[test]
    fn what_was_told_of_papers_before_is_still_understood() {
        let told: AboutFile = serde_json::from_str("{\"paper\":\"one\"}").unwrap();
        assert_eq!(told.file, "one");
    }
}
