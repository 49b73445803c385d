//! `indaba backup` and `indaba restore`: the whole house sealed into a folder while it is open, and put up again from it.
//!
//! One folder holds the backups of one house: `DATE/` for each with its database and manifest, `files/` which all of them
//! share, `keys.sealed`, by which sealed records in all of them are opened, and `erasures.txt`, by which what was erased
//! since stays erased when an older backup is restored (docs/decisions/0018).

mod erasures;
mod folder;
mod keys;
mod restore;
mod take;

use std::{
    fmt::Write as _,
    io::{self, Write},
    path::PathBuf,
};

use clap::Args;
use data_encoding::HEXLOWER;
use kernel::{Timestamp, args};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use store::{Db, Read, Shape};

pub(crate) use folder::private_folder;
pub(crate) use keys::MASTERS;
pub use restore::{Restored, restore};
pub use take::{Taken, backup};

/// What is asked of `indaba backup`.
#[derive(Args, Clone, Debug)]
pub struct BackupAsked {
    /// The folder of backups, of this house alone.
    #[arg(long, value_name = "FOLDER")]
    pub to: PathBuf,
    /// The key file: 64 hexadecimal digits. Without it no backup can be read; keep it elsewhere than the backups.
    #[arg(long, value_name = "FILE")]
    pub key: PathBuf,
    /// Make the key file first; refused where it is there already.
    #[arg(long)]
    pub make_key: bool,
    /// Only bring the list of what was erased up to date; takes a moment and can run every few minutes.
    #[arg(long)]
    pub erasures_only: bool,
    /// Afterwards give up all but so many of the newest backups, and files that none of these needs.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    pub keep: Option<u16>,
}

/// What is asked of `indaba restore`.
#[derive(Args, Clone, Debug)]
pub struct RestoreAsked {
    /// The folder of backups, whose newest is taken, or one backup in it.
    #[arg(long, value_name = "FOLDER")]
    pub from: PathBuf,
    /// The key file that the backup was made with.
    #[arg(long, value_name = "FILE")]
    pub key: PathBuf,
    /// Only try it: restore into a temporary folder, throw that away, and note the success in the live database, which
    /// --data or --database names.
    #[arg(long)]
    pub verify: bool,
    /// With --verify: note nothing, as on a machine that does not reach the live database.
    #[arg(long, requires = "verify")]
    pub no_note: bool,
}

/// What a backup holds; itself sealed, so that nothing of it can be changed.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Manifest {
    /// How the rest is to be read.
    format: u32,
    /// Ties the other parts to this one.
    id: String,
    /// A mark of the house's key: a folder holds one house.
    house: String,
    /// The moment it shows.
    made: Timestamp,
    /// The program that made it.
    program: String,
    /// The engine it was made from; it can be restored into either.
    engine: String,
    /// The steps of the schema.
    steps: Vec<String>,
    /// Each table with its rows, in the order in which they come.
    tables: Vec<Copied>,
    /// Each stored file.
    files: Vec<Stored>,
    /// Entries of the audit log, and its head; the hash of its last entry where it still was a chain.
    audit: (i64, String),
    /// Lines that the list of erasures had at the end.
    erasures: usize,
}

/// The format that this program writes: the keys of sealed records lie in a part of their own.
const FORMAT: u32 = 2;
/// The format before, in which there were none.
const BEFORE: u32 = 1;

/// Where the key of the log lies in a backup; in those made before it had one, nowhere.
const LOG_KEY: &str = "log.sealed";

/// A table in a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Copied {
    shape: Shape,
    rows: u64,
    /// Of its rows as JSON arrays, one a line.
    sha256: String,
}

/// A stored file in a backup.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Stored {
    name: String,
    bytes: u64,
    sha256: String,
}

/// Writes on and keeps the digest of everything written.
struct Summed<W> {
    out: W,
    sum: Sha256,
    bytes: u64,
}

impl<W: Write> Summed<W> {
    fn new(out: W) -> Self {
        Self {
            out,
            sum: Sha256::new(),
            bytes: 0,
        }
    }

    fn digest(self) -> String {
        HEXLOWER.encode(&self.sum.finalize())
    }
}

impl<W: Write> Write for Summed<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let taken = self.out.write(bytes)?;
        self.sum.update(&bytes[..taken]);
        self.bytes += u64::try_from(taken).unwrap_or(0);
        Ok(taken)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// A row as it stands in a backup: one line.
fn line(row: &serde_json::Value) -> String {
    let mut line = String::new();
    // Writing into a text does not fail.
    let _ = writeln!(line, "{row}");
    line
}

/// Where the live database notes when a backup was made and when one was last proved to be whole.
pub(crate) const MADE: &str = "backup_made";
pub(crate) const VERIFIED: &str = "backup_verified";

/// A note in the live database.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Noted {
    /// When it was noted.
    pub at: Timestamp,
    /// The moment that the backup shows.
    pub made: Timestamp,
}

async fn note(db: &Db, name: &'static str, noted: Noted) -> anyhow::Result<()> {
    let value = serde_json::to_string(&noted)?;
    db.write(move |tx| {
        Box::pin(async move {
            let sql = "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            tx.run(sql, args![name, value]).await
        })
    })
    .await?;
    Ok(())
}

/// What was noted last, if anything was.
pub(crate) async fn noted(db: &mut impl Read, name: &'static str) -> kernel::Result<Option<Noted>> {
    let sql = "SELECT value FROM settings WHERE name = $1";
    let value: Option<(String,)> = db.first(sql, args![name]).await?;
    Ok(value.and_then(|v| serde_json::from_str(&v.0).ok()))
}
