//! Putting a house up again from a backup, and proving that a backup can be put up.

use std::{
    fmt, fs,
    fs::Permissions,
    io::{BufRead, BufReader, Read, Write},
    os::unix::fs::PermissionsExt,
    path::Path,
};

use anyhow::{Context, bail};
use flate2::read::GzDecoder;
use futures_util::TryStreamExt;
use guard::{Ctx, Sealer, end_every_session, round_ups_sent, stop_every_recovery};
use kernel::{Clock, Randomness, Timestamp};
use serde_json::{Value, json};
use store::{Db, Files, Loader, Migration, Shape};

use super::{
    BEFORE, Copied, LOG_KEY, Manifest, Noted, RestoreAsked, Summed, VERIFIED, erasures,
    folder::{Folder, create, open_sealed, private_folder},
    keys::{self, Part},
    line, note,
};
use crate::{FEATURES, House, Settings, house::migrations, look};

/// Rows put in at a time.
const PORTION: usize = 1_000;

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Name of the backup.
    pub name: String,
    /// The moment it shows.
    pub made: Timestamp,
    /// Rows of all tables.
    pub rows: u64,
    /// Stored files.
    pub files: usize,
    /// Entries of the audit log that hold, before anything was done here.
    pub entries: i64,
    /// What was erased since and was erased again.
    pub erased: usize,
    /// What should have been erased again and was not, with the reason.
    pub left: Vec<String>,
    /// A link for a new administrator, where nobody looks after the house.
    pub set_up: Option<String>,
    /// Whether it was only tried.
    pub verified_only: bool,
}

impl fmt::Display for Restored {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "backup {} {}: {} rows and {} files as they were, audit log whole with {} entries",
            self.name,
            if self.verified_only {
                "is good"
            } else {
                "restored"
            },
            self.rows,
            self.files,
            self.entries
        )?;
        if self.erased > 0 {
            write!(
                f,
                "\nerased again: {}, since it was erased after the backup",
                self.erased
            )?;
        }
        for left in &self.left {
            write!(f, "\nNOT erased again, look at it by hand: {left}")?;
        }
        if let Some(link) = &self.set_up {
            write!(f, "\nnobody looks after the house. set-up {link}")?;
        }
        if !self.verified_only {
            write!(f, "\neverybody has to sign in again")?;
        }
        Ok(())
    }
}

/// Restores into the empty data folder (and empty PostgreSQL database) that the settings name; with `verify` into a
/// temporary folder that goes away again, and the success is noted in the database that the settings name.
///
/// # Errors
/// What stands in the way. Nothing is left in the data folder then.
pub async fn restore(
    asked: &RestoreAsked,
    settings: &Settings,
    clock: &Clock,
) -> anyhow::Result<Restored> {
    let key = Sealer::read(&asked.key).context("the key of backups")?;
    let (folder, name) = Folder::of(&asked.from)?;
    let name = match name {
        Some(name) => name,
        None => folder
            .backups()?
            .pop()
            .with_context(|| format!("there is no backup in {}", folder.root.display()))?,
    };
    let from = From {
        manifest: folder.manifest(&name, &key)?,
        folder,
        name,
        key,
    };
    if asked.verify {
        // Asked first: hours later nobody wants to hear that it cannot be noted.
        let live = if asked.no_note {
            None
        } else {
            let found = look::database(settings).await;
            Some(
                found
                    .context(
                        "--verify notes its success in the live database; --no-note does without",
                    )?
                    .0,
            )
        };
        let place = tempfile::Builder::new()
            .prefix("indaba-verify-")
            .permissions(Permissions::from_mode(0o700))
            .tempdir()?;
        let apart = Settings {
            data: place.path().to_owned(),
            database: None,
            ..settings.clone()
        };
        let mut restored = put_up(&from, &apart, clock).await?;
        restored.verified_only = true;
        restored.set_up = None;
        place.close()?;
        if let Some(live) = live {
            if restored.left.is_empty() {
                let noted = Noted {
                    at: clock.now(),
                    made: restored.made,
                };
                note(&live, VERIFIED, noted).await?;
            }
            live.close().await;
        }
        return Ok(restored);
    }
    private_folder(&settings.data)?;
    if fs::read_dir(&settings.data)?.next().is_some() {
        bail!(
            "{} is not empty: name an empty folder with --data, and move what is there away first",
            settings.data.display()
        );
    }
    let done = put_up(&from, settings, clock).await;
    if done.is_err() {
        // It was empty: what is there now is half a house.
        for entry in fs::read_dir(&settings.data)? {
            let path = entry?.path();
            let _ = fs::remove_dir_all(&path).or_else(|_| fs::remove_file(&path));
        }
    }
    done
}

/// A backup that is read from.
struct From {
    folder: Folder,
    name: String,
    key: Sealer,
    manifest: Manifest,
}

async fn put_up(from: &From, settings: &Settings, clock: &Clock) -> anyhow::Result<Restored> {
    let manifest = &from.manifest;
    let marks = erasures::complete(&from.folder, &from.key)?;
    let features: Vec<_> = FEATURES.iter().map(|f| f()).collect();
    let steps = migrations(&features);
    secret(from, &settings.data)?;
    log_key(from, &settings.data)?;
    // Asked first: without it nothing sealed would ever be read again.
    let part = if manifest.format > BEFORE {
        let part = Part::open(&from.folder, &from.key, &manifest.house)?;
        part.masters(settings)?;
        Some(part)
    } else {
        None
    };
    load(from, settings, &steps).await?;
    files(from, &Files::folder(&settings.data.join("files"))?).await?;
    compare(manifest, settings, &steps).await?;
    if let Some(part) = part {
        let db = brought_up(settings, &steps).await?;
        part.put(&db).await?;
        db.close().await;
    }

    let house = House::open(settings, clock.clone(), Randomness::System).await?;
    let app = &house.site.app;
    // Without the signatures: where a key was lost once, older checkpoints are still those of that one.
    let audit = guard::verify_audit(&app.db).await?;
    if let Some(fault) = audit.fault {
        bail!("the audit log does not hold: {fault}");
    }
    // A log that was a chain is a tree by now, with one entry more that says so.
    let ends = if has_tree(manifest) {
        (audit.entries, &audit.head) == (manifest.audit.0, &manifest.audit.1)
    } else {
        audit.entries == manifest.audit.0 + i64::from(manifest.audit.0 > 0)
    };
    if !ends {
        bail!(
            "the audit log does not end as it did: {} entries, head {}",
            audit.entries,
            audit.head
        );
    }
    let (erased, left) = erasures::again(&house, &marks).await?;
    let (made, missed) = (manifest.made, left.len());
    let name = from.name.clone();
    Ctx::house(app)
        .write(move |tx, ctx| {
            Box::pin(async move {
                end_every_session(tx).await?;
                stop_every_recovery(tx).await?;
                round_ups_sent(tx, ctx.now()).await?;
                let detail =
                    json!({ "made": made.rfc3339(), "erased": erased, "not_erased": missed });
                ctx.record(tx, "house.restore", &format!("backup:{name}"), "", detail)
                    .await
            })
        })
        .await?;
    house.reindex().await?;
    let after = guard::verify_audit(&app.db).await?;
    if let Some(number) = after.broken {
        bail!("the audit log is broken at entry {number} after erasing again");
    }
    let set_up = house.administrator_link().await?;
    app.db.close().await;
    Ok(Restored {
        name: from.name.clone(),
        made,
        rows: manifest.tables.iter().map(|t| t.rows).sum(),
        files: manifest.files.len(),
        entries: audit.entries,
        erased,
        left,
        set_up,
        verified_only: false,
    })
}

/// Whether a backup is of a time when the log was a tree already.
fn has_tree(manifest: &Manifest) -> bool {
    manifest.steps.iter().any(|s| s == "guard/0007")
}

/// The key of the log; a house whose log was a chain gets one when it opens.
fn log_key(from: &From, data: &Path) -> anyhow::Result<()> {
    if has_tree(&from.manifest) {
        let purpose = format!("backup log key {}", from.manifest.id);
        key_file(from, (LOG_KEY, &purpose), &data.join("log.key"))?;
    }
    Ok(())
}

/// Puts a key that was sealed into its file.
fn key_file(from: &From, (sealed, purpose): (&str, &str), file: &Path) -> anyhow::Result<()> {
    let sealed = from.folder.root.join(&from.name).join(sealed);
    let mut plain = Vec::new();
    open_sealed(&sealed, &from.key, purpose)?.read_to_end(&mut plain)?;
    let mut out = create(file)?;
    out.write_all(&plain)?;
    out.sync_all()?;
    Ok(())
}

/// The key of the house.
fn secret(from: &From, data: &Path) -> anyhow::Result<()> {
    let purpose = format!("backup secret {}", from.manifest.id);
    key_file(from, ("secret.sealed", &purpose), &data.join("secret.key"))?;
    let sealer = Sealer::read(&data.join("secret.key"))?;
    if sealer.tag("house", "")? != from.manifest.house {
        bail!("the key of the house in the backup is that of another house");
    }
    Ok(())
}

/// Reads the database into empty tables, each compared with what the manifest says of it.
async fn load(from: &From, settings: &Settings, steps: &[Migration]) -> anyhow::Result<()> {
    let manifest = &from.manifest;
    let mut loader = match &settings.database {
        Some(url) => Loader::postgres(url, steps, &manifest.steps)
            .await
            .context("the PostgreSQL database to restore into must be empty: make a new one")?,
        None => {
            Loader::sqlite(&settings.data.join("indaba.sqlite"), steps, &manifest.steps).await?
        }
    };
    let file = from.folder.root.join(&from.name).join("database.sealed");
    let purpose = format!("backup database {}", manifest.id);
    let sealed = open_sealed(&file, &from.key, &purpose)?;
    let mut lines = BufReader::new(GzDecoder::new(sealed));
    let mut tables = Vec::new();
    let mut text = String::new();
    let mut next = lines
        .read_line(&mut text)
        .with_context(|| format!("{} cannot be read", file.display()))?;
    while next > 0 {
        let shape: Shape = serde_json::from_str(&text).context("a table in the backup")?;
        let mut sum = Summed::new(std::io::sink());
        let mut rows = 0;
        let mut portion = Vec::with_capacity(PORTION);
        loop {
            text.clear();
            next = lines
                .read_line(&mut text)
                .with_context(|| format!("{} cannot be read", file.display()))?;
            if next == 0 || text.starts_with('{') {
                break;
            }
            sum.write_all(text.as_bytes())?;
            portion.push(serde_json::from_str::<Value>(&text).context("a row in the backup")?);
            rows += 1;
            if portion.len() == PORTION {
                loader.put(&shape, &portion).await?;
                portion.clear();
            }
        }
        loader.put(&shape, &portion).await?;
        tables.push(Copied {
            shape,
            rows,
            sha256: sum.digest(),
        });
    }
    differ(&manifest.tables, &tables, "in the backup")?;
    loader.finish().await?;
    Ok(())
}

/// The restored database with the tables of this program.
async fn brought_up(settings: &Settings, steps: &[Migration]) -> anyhow::Result<Db> {
    Ok(match &settings.database {
        Some(url) => Db::postgres(url, steps).await?,
        None => Db::sqlite(&settings.data.join("indaba.sqlite"), steps).await?,
    })
}

/// Reads the rows once more from the tables they were put into.
async fn compare(
    manifest: &Manifest,
    settings: &Settings,
    steps: &[Migration],
) -> anyhow::Result<()> {
    let db = match &settings.database {
        Some(url) => Db::postgres_as_it_is(url, steps).await?,
        None => Db::sqlite_as_it_is(&settings.data.join("indaba.sqlite"), steps).await?,
    };
    let mut snapshot = db.snapshot().await?;
    let mut tables = Vec::new();
    let shapes = snapshot.shapes().await?;
    // The keys come from a part of their own; a backup of before they did so held them with the rest.
    let apart = manifest.format > BEFORE;
    for shape in shapes
        .into_iter()
        .filter(|s| !apart || s.name != keys::TABLE)
    {
        let mut sum = Summed::new(std::io::sink());
        let mut count = 0;
        let mut rows = snapshot.rows(&shape);
        while let Some(row) = rows.try_next().await? {
            sum.write_all(line(&row).as_bytes())?;
            count += 1;
        }
        drop(rows);
        tables.push(Copied {
            shape,
            rows: count,
            sha256: sum.digest(),
        });
    }
    drop(snapshot);
    db.close().await;
    differ(&manifest.tables, &tables, "once restored")
}

/// Refuses where a table is not what it was.
fn differ(told: &[Copied], found: &[Copied], place: &str) -> anyhow::Result<()> {
    for table in told {
        let name = &table.shape.name;
        let Some(other) = found.iter().find(|f| f.shape.name == *name) else {
            bail!("table {name} is missing {place}");
        };
        if other != table {
            bail!(
                "table {name} is not what it was {place}: {} rows rather than {}, digest {}",
                other.rows,
                table.rows,
                other.sha256
            );
        }
    }
    if found.len() != told.len() {
        bail!("{} tables {place} rather than {}", found.len(), told.len());
    }
    Ok(())
}

/// The stored files, each compared with its digest.
async fn files(from: &From, files: &Files) -> anyhow::Result<()> {
    for stored in &from.manifest.files {
        let place = from.folder.file(&from.key, &stored.name)?;
        let purpose = format!("backup file {}", stored.name);
        let mut plain = Vec::new();
        open_sealed(&place, &from.key, &purpose)
            .and_then(|mut f| Ok(f.read_to_end(&mut plain)?))
            .with_context(|| format!("stored file {} ({})", stored.name, place.display()))?;
        if guard::digest(&plain) != stored.sha256 {
            bail!("stored file {} is not what it was", stored.name);
        }
        files.put(&stored.name, plain).await?;
    }
    Ok(())
}
