//! `indaba log`: the audit log taken away as a file, checked from that file alone, and its head signed.

use std::{
    fs::{File, OpenOptions},
    io::{BufReader, BufWriter, Write},
    os::unix::fs::OpenOptionsExt,
    path::{Path, PathBuf},
    process::ExitCode,
};

use anyhow::Context;
use clap::Args;
use guard::{Copied, Ctx, LogKey};
use kernel::{Clock, Randomness};
use merkle::VerifyingKey;
use serde_json::json;
use store::{Db, Read};

use crate::{House, Settings};

/// Bytes up to which a file may be the proof of one entry.
const PROOF: u64 = 1_000_000;

/// What is asked of `indaba log verify`.
#[derive(Args, Clone, Debug)]
pub struct LogVerifyAsked {
    /// What `indaba log export` wrote, or the proof of one entry from the page of the log.
    pub file: PathBuf,
    /// A checkpoint that was kept elsewhere: the log must be what that one became.
    #[arg(long, value_name = "FILE")]
    pub checkpoint: Option<PathBuf>,
    /// The key of the log, as the page /log/key shows it. Without it the key in the file is taken.
    #[arg(long, value_name = "KEY", value_parser = key)]
    pub key: Option<VerifyingKey>,
}

fn key(text: &str) -> Result<VerifyingKey, String> {
    text.parse().map_err(|e: merkle::NoteError| e.to_string())
}

/// The key by which the checkpoints of a house are checked, where its folder has it.
pub(crate) fn key_of(data: &Path) -> Option<VerifyingKey> {
    let key = LogKey::read(&data.join("log.key")).ok();
    key.map(|k| k.public())
}

/// Signs the head of the log; gives the checkpoint.
///
/// # Errors
/// What stands in the way; where the log no longer fits its last checkpoint, it is not signed.
pub async fn log_checkpoint(settings: &Settings) -> anyhow::Result<String> {
    let house = House::open(settings, Clock::System, Randomness::System).await?;
    let signed = sign(&house, None).await;
    house.site.app.db.close().await;
    Ok(signed?.note)
}

/// Signs the head, after an entry that says what is taken away, if anything is.
async fn sign(
    house: &House,
    entry: Option<serde_json::Value>,
) -> anyhow::Result<guard::SignedCheckpoint> {
    let ctx = Ctx::house(&house.site.app);
    let unit = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            if let Some(detail) = entry {
                ctx.record(tx, "office.export_audit", "office:audit", "", detail)
                    .await?;
            }
            guard::checkpoint(tx, &ctx).await
        })
    });
    unit.await
        .context("the log does not fit its last checkpoint and is not signed: run indaba check")
}

/// Writes the whole log with its checkpoints into a file that only its owner reads; gives the number of entries.
///
/// # Errors
/// What stands in the way.
pub async fn log_export(settings: &Settings, out: &Path) -> anyhow::Result<i64> {
    let house = House::open(settings, Clock::System, Randomness::System).await?;
    let done = export(&house, out).await;
    house.site.app.db.close().await;
    done
}

async fn export(house: &House, out: &Path) -> anyhow::Result<i64> {
    let file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(out)
        .with_context(|| format!("cannot write {}", out.display()))?;
    // What was taken away stands in the log, and in the copy too.
    let signed = sign(house, Some(json!({ "to": "file" }))).await?;
    let app = &house.site.app;
    let mut out = BufWriter::new(file);
    writeln!(out, "{}", guard::head_line(&app.log_key.public()))?;
    write_log(&app.db, signed.size, &mut out).await?;
    out.into_inner()?.sync_all()?;
    Ok(signed.size)
}

async fn write_log(db: &Db, last: i64, out: &mut impl Write) -> anyhow::Result<()> {
    let mut db = db.clone();
    let notes = "SELECT note FROM checkpoints WHERE size <= $1 ORDER BY size";
    let notes: Vec<(String,)> = db.all(notes, kernel::args![last]).await?;
    for (note,) in notes {
        writeln!(out, "{}", guard::note_line(&note))?;
    }
    let mut read = 0;
    while read < last {
        let entries = guard::copied(&mut db, read, last).await?;
        let Some(end) = entries.last() else { break };
        read = end.number;
        for entry in &entries {
            writeln!(out, "{}", guard::entry_line(entry))?;
        }
    }
    Ok(())
}

/// Checks a copy of the log, or the proof of one entry, and says what it found; needs no house.
#[must_use]
pub fn log_verify(asked: &LogVerifyAsked) -> ExitCode {
    let (said, good) = match verified(asked) {
        Ok((said, good)) => (said, good),
        Err(error) => (format!("does NOT hold: {error:#}"), false),
    };
    println!("{said}");
    if good {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}

fn verified(asked: &LogVerifyAsked) -> anyhow::Result<(String, bool)> {
    let file = &asked.file;
    let cannot = || format!("cannot read {}", file.display());
    let length = std::fs::metadata(file).with_context(cannot)?.len();
    let own = if asked.key.is_some() {
        ""
    } else {
        "\nthe key is the file's own: compare it with the one that the page /log/key shows, or give it with --key"
    };
    if length < PROOF {
        let text = std::fs::read_to_string(file).with_context(cannot)?;
        if let Some(found) = guard::verify_inclusion_file(&text, asked.key.as_ref()) {
            let proof = found.map_err(anyhow::Error::msg)?;
            let mut said = format!(
                "entry {} holds: it is in the log of {} entries that {} signed{own}",
                proof.number,
                proof.size,
                proof.key.name()
            );
            for (name, value) in proof.open {
                said.push_str(&format!("\n{name}: {value}"));
            }
            return Ok((said, true));
        }
    }
    let elsewhere = match &asked.checkpoint {
        Some(file) => Some(
            std::fs::read_to_string(file)
                .with_context(|| format!("cannot read {}", file.display()))?,
        ),
        None => None,
    };
    let open = || File::open(file).map(BufReader::new);
    let found = Copied::verify(open, asked.key.as_ref(), elsewhere.as_deref())?;
    let whole = i64::try_from(found.signed) == Ok(found.entries);
    let mut said = format!(
        "log whole: {} entries, head {}\nsigned with {}{own}",
        found.entries, found.head, found.key
    );
    if !whole {
        said = format!(
            "does NOT hold: no checkpoint is over the entries from {} on",
            found.signed + 1
        );
    } else if elsewhere.is_some() {
        said.push_str("\nit is what the log of the other checkpoint became");
    }
    Ok((said, whole))
}
