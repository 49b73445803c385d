//! The keys of sealed records in a folder of backups: one part beside all backups, replaced by each of them.
//!
//! No backup holds data keys. Every backup in the folder is opened by the keys as they were when the folder was written to
//! last, so that destroying a key makes the words it sealed unreadable in every older backup too
//! (docs/decisions/0024-sealed-at-rest.md).

use std::{
    fs::{self, File},
    io::{BufRead, BufReader, Write},
    path::PathBuf,
};

use anyhow::{Context, bail};
use futures_util::TryStreamExt;
use guard::{Sealer, Vault};
use kernel::{Randomness, args};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use store::{Db, Read as _, Shape, Snapshot, Tx};

use super::{
    folder::{Folder, close_sealed, create_sealed, open_sealed},
    line,
};
use crate::Settings;

/// The table that no backup holds.
pub(super) const TABLE: &str = "sealed_keys";
/// Rows put in at a time.
const PORTION: usize = 500;
/// The file of master keys.
pub(crate) const MASTERS: &str = "sealing.keys";

fn file(folder: &Folder) -> PathBuf {
    folder.root.join("keys.sealed")
}

fn purpose(house: &str) -> String {
    format!("backup keys {house}")
}

/// What the part begins with: the master keys, and the one in use.
#[derive(Serialize, Deserialize)]
struct Head {
    masters: String,
    in_use: String,
    shape: Option<Shape>,
}

/// Writes the keys as they are now in place of those that were there.
///
/// The new part is whole and on the disk before it takes the place of the other; the other is overwritten afterwards, as
/// far as the disk lets a program do that, so that a stop in between loses neither.
pub(super) async fn replace(
    folder: &Folder,
    db: &Db,
    settings: &Settings,
    (key, house): (&Sealer, &str),
    random: &Randomness,
) -> anyhow::Result<(u64, u64)> {
    let masters = settings.data.join(MASTERS);
    let mut snapshot = db.snapshot().await?;
    let shapes = snapshot.shapes().await?;
    let shape = shapes.into_iter().find(|s| s.name == TABLE);
    let in_use = in_use(&mut snapshot).await?;
    let head = Head {
        masters: fs::read_to_string(&masters)
            .with_context(|| format!("cannot read {}", masters.display()))?,
        in_use,
        shape,
    };
    let place = file(folder);
    let beside = place.with_extension("new");
    if beside.exists() {
        fs::remove_file(&beside)?;
    }
    let mut out = create_sealed(&beside, key, &purpose(house), random)?;
    writeln!(out, "{}", serde_json::to_string(&head)?)?;
    let mut count = 0;
    if let Some(shape) = &head.shape {
        let mut rows = snapshot.rows(shape);
        while let Some(row) = rows.try_next().await? {
            out.write_all(line(&row).as_bytes())?;
            count += 1;
        }
    }
    drop(snapshot);
    let (_, bytes) = close_sealed(out)?;
    let old = if place.exists() {
        Some(fs::OpenOptions::new().write(true).open(&place)?)
    } else {
        None
    };
    fs::rename(&beside, &place)?;
    File::open(&folder.root)?.sync_all()?;
    if let Some(old) = old {
        guard::overwrite(old)?;
    }
    Ok((count, bytes))
}

async fn in_use(snapshot: &mut Snapshot) -> anyhow::Result<String> {
    let sql = "SELECT value FROM settings WHERE name = $1";
    let value: Option<(String,)> = snapshot.first(sql, args![guard::IN_USE]).await?;
    Ok(value.map(|v| v.0).unwrap_or_default())
}

/// The keys of a folder of backups, opened.
pub(super) struct Part {
    lines: BufReader<guard::SealedReader<BufReader<File>>>,
    head: Head,
}

impl Part {
    /// Opens the part; refuses where it is missing, since a house restored without it would have lost what was sealed.
    pub fn open(folder: &Folder, key: &Sealer, house: &str) -> anyhow::Result<Self> {
        let place = file(folder);
        if !place.exists() {
            bail!(
                "{} is missing: without the keys nothing that is sealed in these backups can be read. Bring it back, or copy \
                 it here from where backups are kept",
                place.display()
            );
        }
        let sealed = open_sealed(&place, key, &purpose(house))?;
        let mut lines = BufReader::new(sealed);
        let mut text = String::new();
        lines
            .read_line(&mut text)
            .with_context(|| format!("{} cannot be read", place.display()))?;
        let head = serde_json::from_str(&text)
            .with_context(|| format!("{} is of another program", place.display()))?;
        Ok(Self { lines, head })
    }

    /// Puts the file of master keys into the data folder.
    pub fn masters(&self, settings: &Settings) -> anyhow::Result<()> {
        Vault::restore(&settings.data.join(MASTERS), &self.head.masters)?;
        Ok(())
    }

    /// Puts the data keys into a restored database, with the master key that is in use today; those alone whose table was
    /// sealed already when the backup was made. Gives their number.
    pub async fn put(mut self, db: &Db) -> anyhow::Result<u64> {
        let Some(shape) = self.head.shape.take() else {
            return Ok(0);
        };
        let place = |column: &str| {
            let found = shape.columns.iter().position(|c| c.0 == column);
            found.with_context(|| format!("the keys have no column {column}"))
        };
        let columns = [
            place("record")?,
            place("recipient")?,
            place("version")?,
            place("wrapped")?,
        ];
        let in_use = std::mem::take(&mut self.head.in_use);
        db.write(move |tx| {
            Box::pin(async move {
                tx.run("DELETE FROM settings WHERE name = $1", args![guard::IN_USE])
                    .await?;
                if !in_use.is_empty() {
                    let sql = "INSERT INTO settings (name, value) VALUES ($1, $2)";
                    tx.run(sql, args![guard::IN_USE, in_use]).await?;
                }
                Ok(())
            })
        })
        .await?;
        let clear: Vec<&'static str> = crate::house::clear(&crate::look::features())
            .iter()
            .map(|c| c.table)
            .collect();
        let mut sealed_then = Vec::new();
        for table in &clear {
            if guard::is_carried_over(&mut db.clone(), table).await? {
                sealed_then.push(*table);
            }
        }
        let wanted = move |record: &str| {
            let table = record.split(':').next().unwrap_or_default();
            !clear.contains(&table) || sealed_then.contains(&table)
        };
        let (mut count, mut portion, mut text) = (0, Vec::with_capacity(PORTION), String::new());
        loop {
            text.clear();
            let read = self.lines.read_line(&mut text).context("the keys")?;
            if read > 0 {
                let row: Vec<Value> = serde_json::from_str(&text).context("a key")?;
                let [record, recipient, version, wrapped] =
                    columns.map(|c| row.get(c).cloned().unwrap_or_default());
                let text = |v: Value| v.as_str().map(str::to_owned).unwrap_or_default();
                let record = text(record);
                if wanted(&record) {
                    let version = version.as_i64().context("the version of a key")?;
                    portion.push((record, text(recipient), version, text(wrapped)));
                    count += 1;
                }
            }
            if portion.len() == PORTION || read == 0 {
                let rows = std::mem::replace(&mut portion, Vec::with_capacity(PORTION));
                db.write(move |tx| Box::pin(async move { insert(tx, rows).await }))
                    .await?;
            }
            if read == 0 {
                return Ok(count);
            }
        }
    }
}

async fn insert(tx: &mut Tx, rows: Vec<(String, String, i64, String)>) -> kernel::Result<()> {
    for (record, recipient, version, wrapped) in rows {
        let sql =
            "INSERT INTO sealed_keys (record, recipient, version, wrapped) VALUES ($1, $2, $3, $4)";
        tx.run(sql, args![record, recipient, version, wrapped])
            .await?;
    }
    Ok(())
}
