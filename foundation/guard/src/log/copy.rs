//! The log as a file of lines of JSON: what it is, every checkpoint, every entry; and checking such a file alone.

use std::io::BufRead;

use kernel::{Result, args};
use merkle::{NoteError, VerifyingKey};
use serde_json::{Value, json};
use store::Read;

use super::{
    entry::{LogEntry, Row},
    verify::{Fault, Marks, Verifier},
};

/// The format of the file.
const FORMAT: &str = "indaba log 1";

/// The first line.
#[must_use]
pub fn head_line(key: &VerifyingKey) -> String {
    json!({ "format": FORMAT, "key": key.to_string() }).to_string()
}

/// The line of a checkpoint.
#[must_use]
pub fn note_line(note: &str) -> String {
    json!({ "checkpoint": note }).to_string()
}

/// The line of an entry.
#[must_use]
pub fn entry_line(entry: &LogEntry) -> String {
    entry.json().to_string()
}

/// A portion of the entries after `number`, none beyond `last`.
///
/// # Errors
/// A database error; an internal error that names an entry which is ruined.
pub async fn copied(db: &mut impl Read, number: i64, last: i64) -> Result<Vec<LogEntry>> {
    let sql = "SELECT * FROM audit WHERE number > $1 AND number <= $2 ORDER BY number LIMIT 1000";
    let rows: Vec<Row> = db.all(sql, args![number, last]).await?;
    let entries = rows.iter().map(LogEntry::of);
    let entries: std::result::Result<Vec<_>, Fault> = entries.collect();
    entries.map_err(Fault::internal)
}

/// What a copy shows that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Copied {
    /// Entries.
    pub entries: i64,
    /// Of these, how many a signed head is over.
    pub signed: u64,
    /// Head over all entries, in hexadecimal.
    pub head: String,
    /// The key that checkpoints are signed with.
    pub key: VerifyingKey,
}

/// Why a copy does not hold.
#[derive(Debug, thiserror::Error)]
pub enum CopyFault {
    /// It cannot be read.
    #[error("the file cannot be read: {0}")]
    File(#[from] std::io::Error),
    /// It is no copy of a log.
    #[error("line {0}: not what a copy of the log has there")]
    Line(usize),
    /// A checkpoint is none.
    #[error("line {0}: {1}")]
    Note(usize, NoteError),
    /// The checkpoint from elsewhere is none, or of another log.
    #[error("the checkpoint from elsewhere: {0}")]
    Elsewhere(NoteError),
    /// An entry or the whole does not hold.
    #[error("{0}")]
    Log(Fault),
}

impl Copied {
    /// Checks a copy by itself; `open` is asked for it twice. `key` is taken from the file where none is given, and then
    /// says only that the file is of one piece. `elsewhere` is a checkpoint that was noted earlier at another place: the
    /// copy must be what that log became.
    ///
    /// # Errors
    /// What does not hold, and at which entry.
    pub fn verify<R: BufRead>(
        open: impl Fn() -> std::io::Result<R>,
        key: Option<&VerifyingKey>,
        elsewhere: Option<&str>,
    ) -> std::result::Result<Self, CopyFault> {
        let lines = || Ok::<_, std::io::Error>(open()?.lines().enumerate());
        let parse = |n: usize, line: std::io::Result<String>| {
            let value: std::result::Result<Value, _> = serde_json::from_str(&line?);
            value.map_err(|_| CopyFault::Line(n + 1))
        };
        let (mut marks, mut own) = (Marks::default(), None::<VerifyingKey>);
        for (n, line) in lines()? {
            let said = parse(n, line)?;
            if n == 0 {
                let told = said["key"].as_str().and_then(|k| k.parse().ok());
                let told = told.filter(|_| said["format"] == FORMAT);
                own = Some(told.ok_or(CopyFault::Line(1))?);
            } else if let Some(note) = said["checkpoint"].as_str() {
                let key = key.or(own.as_ref());
                let added = marks.add(note, key);
                added.map_err(|e| CopyFault::Note(n + 1, e))?;
            }
        }
        let own: VerifyingKey = own.ok_or(CopyFault::Line(1))?;
        let key = key.cloned().unwrap_or(own);
        if let Some(note) = elsewhere {
            let signed = note.parse::<merkle::Note>();
            let signed = signed.and_then(|n| n.signed_checkpoint(&key));
            signed.map_err(CopyFault::Elsewhere)?;
            let added = marks.add(note, Some(&key));
            added.map_err(CopyFault::Elsewhere)?;
        }
        let signed = marks.longest().unwrap_or(0);
        let mut verifier = Verifier::new(marks);
        for (n, line) in lines()? {
            let said = parse(n, line)?;
            if n == 0 || said["checkpoint"].is_string() {
                continue;
            }
            let entry = LogEntry::read(&said, verifier.expected());
            let taken = entry.and_then(|e| verifier.take(&e));
            taken.map_err(CopyFault::Log)?;
        }
        let (entries, root) = verifier.finish().map_err(CopyFault::Log)?;
        Ok(Self {
            entries,
            signed,
            head: data_encoding::HEXLOWER.encode(&root),
            key,
        })
    }
}
