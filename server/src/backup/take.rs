//! Taking a backup: one moment of the database, the files it names, the keys of house and log, the list of erasures.

use std::{
    collections::BTreeSet,
    fmt, fs,
    io::{Read, Write},
    path::Path,
};

use anyhow::{Context, bail};
use feature::Feature;
use flate2::{Compression, write::GzEncoder};
use futures_util::TryStreamExt;
use guard::Sealer;
use kernel::{Clock, Randomness, Timestamp};
use store::{Read as _, Snapshot};

use super::{
    BackupAsked, Copied, FORMAT, LOG_KEY, MADE, Manifest, Noted, Stored, Summed, erasures,
    folder::{Folder, close_sealed, create, create_sealed, open_sealed},
    keys, line, note,
};
use crate::{
    Settings,
    look::{Looked, look},
};

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Name of the backup; empty where only the list of erasures was brought up to date.
    pub name: String,
    /// Tables.
    pub tables: usize,
    /// Rows of all tables.
    pub rows: u64,
    /// Stored files.
    pub files: usize,
    /// Of these, how many no earlier backup had.
    pub new_files: usize,
    /// Bytes that were written.
    pub bytes: u64,
    /// Data keys in the part that all backups share.
    pub keys: u64,
    /// Marks in the list of erasures.
    pub erasures: usize,
    /// Older backups that were given up.
    pub given_up: usize,
}

impl fmt::Display for Taken {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.name.is_empty() {
            writeln!(
                f,
                "backup {}: {} rows of {} tables, {} files ({} new), {} bytes written",
                self.name, self.rows, self.tables, self.files, self.new_files, self.bytes
            )?;
        }
        if self.given_up > 0 {
            writeln!(f, "{} older backups given up", self.given_up)?;
        }
        write!(f, "list of erasures: {} marks", self.erasures)
    }
}

/// Seals the house into a folder while it is open; needs no stop of the server.
///
/// # Errors
/// What stands in the way, for the operator. What was begun and not finished is no backup.
pub async fn backup(
    asked: &BackupAsked,
    settings: &Settings,
    clock: &Clock,
    random: &Randomness,
) -> anyhow::Result<Taken> {
    let looked = look(settings).await?;
    let key = if asked.make_key {
        Sealer::make(&asked.key)
    } else {
        Sealer::read(&asked.key)
    }
    .context("the key of backups")?;
    let (folder, _lock) = Folder::to_write(&asked.to)?;
    if within(&asked.key, &folder.root)? {
        bail!(
            "the key {} lies among the backups: whoever takes these could read them. Keep it elsewhere",
            asked.key.display()
        );
    }
    let house = looked.sealer.tag("house", "")?;
    if let Some(name) = folder.backups()?.last() {
        let other = folder.manifest(name, &key).context(
            "the newest backup here; one folder holds backups of one key: begin another folder for a new key, or move a \
             damaged backup away",
        )?;
        if other.house != house {
            bail!(
                "{} holds backups of another house: give each a folder of its own",
                folder.root.display()
            );
        }
    }
    let mut taken = Taken {
        name: String::new(),
        tables: 0,
        rows: 0,
        files: 0,
        new_files: 0,
        bytes: 0,
        keys: 0,
        erasures: 0,
        given_up: 0,
    };
    if asked.erasures_only {
        let Looked { db, features, .. } = &looked;
        taken.erasures = erasures::bring_up_to_date(&folder, db, features, &looked.sealer).await?;
        // What was destroyed since is unreadable in every backup here from now on.
        let (data_keys, _) = keys::replace(&folder, db, settings, (&key, &house), random).await?;
        taken.keys = data_keys;
    } else {
        let made = whole(
            &looked,
            settings,
            &folder,
            &key,
            house,
            (clock, random),
            &mut taken,
        )
        .await?;
        let noted = Noted {
            at: clock.now(),
            made,
        };
        note(&looked.db, MADE, noted).await?;
    }
    if let Some(number) = asked.keep {
        taken.given_up = folder.keep(number, &key)?;
    }
    looked.db.close().await;
    Ok(taken)
}

fn within(file: &Path, folder: &Path) -> anyhow::Result<bool> {
    Ok(file.canonicalize()?.starts_with(folder))
}

async fn whole(
    looked: &Looked,
    settings: &Settings,
    folder: &Folder,
    key: &Sealer,
    house: String,
    (clock, random): (&Clock, &Randomness),
    taken: &mut Taken,
) -> anyhow::Result<Timestamp> {
    let mut snapshot = looked.db.snapshot().await?;
    let made = clock.now();
    let id = random.secret();
    let (name, partial) = folder.begin(made)?;
    let audit = guard::log_head(&mut snapshot).await?;
    let steps = snapshot.steps().await?;
    let needed = needed(&mut snapshot, &looked.features).await?;
    let (tables, sum, bytes) = database(&mut snapshot, &partial, key, &id, random).await?;
    drop(snapshot);
    let mut sums = format!("{sum}  database.sealed\n");
    taken.bytes = bytes;
    // After the moment of the database: every file that a row of it names is there by now.
    let mut files = Vec::new();
    for (file, _) in looked.files.names().await? {
        if !needed.wants(&file) {
            continue;
        }
        // What was taken away since the files were counted is not missed.
        let Some((stored, new)) = keep_file(looked, folder, key, &file, random).await? else {
            continue;
        };
        taken.new_files += usize::from(new > 0);
        taken.bytes += new;
        files.push(stored);
    }
    // The keys of the house and of the log, which goes on being signed by the one that is known.
    for (plain, sealed, what) in [
        ("secret.key", "secret.sealed", "secret"),
        ("log.key", LOG_KEY, "log key"),
    ] {
        let plain = settings.data.join(plain);
        let text = fs::read(&plain).with_context(|| format!("cannot read {}", plain.display()))?;
        let purpose = format!("backup {what} {id}");
        let mut out = create_sealed(&partial.join(sealed), key, &purpose, random)?;
        out.write_all(&text)?;
        let (sum, bytes) = close_sealed(out)?;
        sums += &format!("{sum}  {sealed}\n");
        taken.bytes += bytes;
    }
    // After the moment too: what was erased meanwhile is erased when this is restored.
    taken.erasures =
        erasures::bring_up_to_date(folder, &looked.db, &looked.features, &looked.sealer).await?;
    // Last, for the same reason: every key that is destroyed by now is missing.
    let (data_keys, bytes) =
        keys::replace(folder, &looked.db, settings, (key, &house), random).await?;
    taken.keys = data_keys;
    taken.bytes += bytes;
    taken.tables = tables.len();
    taken.rows = tables.iter().map(|t| t.rows).sum();
    taken.files = files.len();
    let manifest = Manifest {
        format: FORMAT,
        id,
        house,
        made,
        program: env!("CARGO_PKG_VERSION").to_owned(),
        engine: if looked.db.is_sqlite() {
            "sqlite".to_owned()
        } else {
            "postgres".to_owned()
        },
        steps,
        tables,
        files,
        audit,
        erasures: taken.erasures,
    };
    // For a look at whether the disk has kept them, without the key: `sha256sum -c SHA256SUMS`.
    let mut out = create(&partial.join("SHA256SUMS"))?;
    out.write_all(sums.as_bytes())?;
    out.sync_all()?;
    Folder::put_manifest(&partial, &manifest, key, random)?;
    folder.finish(&name, &partial)?;
    taken.name = name;
    Ok(made)
}

/// Copies every table into one sealed file: a line that names the table, then a line for each row.
async fn database(
    snapshot: &mut Snapshot,
    partial: &Path,
    key: &Sealer,
    id: &str,
    random: &Randomness,
) -> anyhow::Result<(Vec<Copied>, String, u64)> {
    let purpose = format!("backup database {id}");
    let out = create_sealed(&partial.join("database.sealed"), key, &purpose, random)?;
    let mut out = GzEncoder::new(out, Compression::fast());
    let mut tables = Vec::new();
    let shapes = snapshot.shapes().await?;
    for shape in shapes.into_iter().filter(|s| s.name != keys::TABLE) {
        writeln!(out, "{}", serde_json::to_string(&shape)?)?;
        let mut summed = Summed::new(&mut out);
        let mut count = 0;
        let mut rows = snapshot.rows(&shape);
        while let Some(row) = rows.try_next().await? {
            summed.write_all(line(&row).as_bytes())?;
            count += 1;
        }
        drop(rows);
        let sha256 = summed.digest();
        tables.push(Copied {
            shape,
            rows: count,
            sha256,
        });
    }
    let (sum, bytes) = close_sealed(out.finish()?)?;
    Ok((tables, sum, bytes))
}

/// Seals a stored file, unless an earlier backup did; gives the bytes that this took.
async fn keep_file(
    looked: &Looked,
    folder: &Folder,
    key: &Sealer,
    name: &str,
    random: &Randomness,
) -> anyhow::Result<Option<(Stored, u64)>> {
    let plain = match looked.files.get(name).await {
        Ok(plain) => plain,
        Err(kernel::Error::NotFound) => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let stored = Stored {
        name: name.to_owned(),
        bytes: u64::try_from(plain.len())?,
        sha256: guard::digest(&plain),
    };
    let place = folder.file(key, name)?;
    let purpose = format!("backup file {name}");
    if place.exists() {
        // A file that the disk has lost is written anew rather than trusted.
        let mut kept = Vec::new();
        let read = open_sealed(&place, key, &purpose)
            .and_then(|mut from| Ok(from.read_to_end(&mut kept)?));
        if read.is_ok() && kept == plain {
            return Ok(Some((stored, 0)));
        }
        fs::remove_file(&place)?;
    }
    let partial = place.with_extension("partial");
    let mut out = create_sealed(&partial, key, &purpose, random)?;
    out.write_all(&plain)?;
    let (_, bytes) = close_sealed(out)?;
    fs::rename(&partial, &place)?;
    Ok(Some((stored, bytes)))
}

/// Which stored files the rows of this moment name, of those whose feature knows.
struct Needed {
    folders: BTreeSet<String>,
    files: BTreeSet<String>,
}

impl Needed {
    /// A file in the folder of such a feature that no row names was never named, or is no longer.
    fn wants(&self, file: &str) -> bool {
        let folder = file.split_once('/').map_or("", |f| f.0);
        !self.folders.contains(folder) || self.files.contains(file)
    }
}

async fn needed(snapshot: &mut Snapshot, features: &[Feature]) -> anyhow::Result<Needed> {
    let mut needed = Needed {
        folders: BTreeSet::new(),
        files: BTreeSet::new(),
    };
    for (name, sql) in features.iter().filter_map(|f| Some((f.name, f.files?))) {
        needed.folders.insert(name.to_owned());
        let rows: Vec<(String,)> = snapshot.all(sql, Vec::new()).await?;
        needed.files.extend(rows.into_iter().map(|r| r.0));
    }
    Ok(needed)
}
