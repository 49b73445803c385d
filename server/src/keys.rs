//! `indaba keys`: the master keys by which sealed records are opened: looked at, replaced while the house is open, and
//! destroyed when nothing needs them any more.

use std::{
    fmt,
    fs::File,
    io::IsTerminal,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use anyhow::{Context, bail};
use clap::Subcommand;
use guard::{Ctx, Keys, Vault};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use kernel::{Clock, Randomness, Timestamp};
use serde_json::json;
use store::Db;

use crate::{House, Settings, backup::MASTERS, look};

/// What is asked of `indaba keys`.
#[derive(Subcommand, Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeysTask {
    /// Say which master keys there are, and how many records each opens. No key is printed.
    Status,
    /// Wrap every data key by another master key while the house is open; goes on where it was stopped.
    Rotate {
        /// Only add the new key to the file, for copying the file to every machine before it is used.
        #[arg(long)]
        only_file: bool,
        /// Milliseconds to rest after each portion, so that the house stays quick.
        #[arg(long, value_name = "MS", default_value_t = 0)]
        rest: u64,
    },
    /// Destroy the master keys that no record needs any more.
    Retire,
}

/// What was found or done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum KeysDone {
    /// Each key.
    Status(Vec<Keys>),
    /// A key was added to the file and is not used yet.
    Added(i64),
    /// Every data key is wrapped by this master key.
    Rotated {
        /// Its number.
        to: i64,
        /// Data keys that were wrapped anew by this run.
        wrapped: i64,
    },
    /// These were destroyed.
    Retired(Vec<i64>),
}

impl fmt::Display for KeysDone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(keys) => {
                for (place, key) in keys.iter().enumerate() {
                    if place > 0 {
                        writeln!(f)?;
                    }
                    write!(f, "key {}: wraps {} data keys", key.version, key.wraps)?;
                    if key.in_use {
                        write!(f, ", in use")?;
                    }
                    if let Some(since) = key.since {
                        write!(f, " since {}", since.rfc3339())?;
                    }
                    if !key.in_file {
                        write!(f, ", MISSING in the key file")?;
                    }
                }
                Ok(())
            }
            Self::Added(number) => write!(
                f,
                "key {number} stands in the file: copy the file to every machine that serves this house, then run indaba keys \
                 rotate again"
            ),
            Self::Rotated { to, wrapped } => write!(
                f,
                "key {to} is in use, {wrapped} data keys wrapped anew; run indaba keys retire in an hour, and a backup after it"
            ),
            Self::Retired(none) if none.is_empty() => write!(f, "no older key is left to destroy"),
            Self::Retired(keys) => {
                let keys: Vec<String> = keys.iter().map(i64::to_string).collect();
                write!(
                    f,
                    "destroyed: key {}; remove it from copies of the key file on other machines",
                    keys.join(", key ")
                )
            }
        }
    }
}

/// Does what is asked of the keys.
///
/// # Errors
/// What stands in the way, for the operator.
pub async fn keys(
    task: KeysTask,
    settings: &Settings,
    clock: &Clock,
    random: &Randomness,
) -> anyhow::Result<KeysDone> {
    // Asked first, so that a house of another version is left alone.
    let looked = look::look(settings).await?;
    let _lock = match task {
        KeysTask::Status => None,
        KeysTask::Rotate { .. } | KeysTask::Retire => Some(lock(&settings.data)?),
    };
    let vault = Arc::new(Vault::read(&file(settings)).context("the key file")?);
    let db = looked.db;
    let done = match task {
        KeysTask::Status => KeysDone::Status(vault.keys(&mut db.clone()).await?),
        KeysTask::Rotate { only_file, rest } => {
            let asked = (only_file, Duration::from_millis(rest));
            rotate(&db, &vault, asked, clock.now(), random).await?
        }
        KeysTask::Retire => KeysDone::Retired(vault.retire(&db, clock.now()).await?),
    };
    db.close().await;
    note(settings, clock, &done).await?;
    Ok(done)
}

/// As long as what is given back lives, nobody else changes the keys of this folder: two at once would each add a key of the
/// same number, and one of them would be lost with all that it wraps.
fn lock(data: &Path) -> anyhow::Result<File> {
    let folder = File::open(data)?;
    if folder.try_lock().is_err() {
        bail!("the keys are being changed already: wait for the end of that");
    }
    Ok(folder)
}

fn file(settings: &Settings) -> PathBuf {
    settings.data.join(MASTERS)
}

async fn rotate(
    db: &Db,
    vault: &Arc<Vault>,
    (only_file, rest): (bool, Duration),
    now: Timestamp,
    random: &Randomness,
) -> anyhow::Result<KeysDone> {
    let used = guard::in_use(&mut db.clone()).await?;
    let newest = vault.versions().last().copied().unwrap_or_default();
    if used > newest {
        bail!(
            "key {used} is in use and is not in the key file of this machine: copy {MASTERS} from the machine on which it was made"
        );
    }
    // One that was added and is not used yet, or one whose rotation was stopped, is gone on with.
    let mut wrapped = 0;
    let behind = vault.keys(&mut db.clone()).await?;
    let unfinished = behind.iter().any(|k| k.version < used && k.wraps > 0);
    if !unfinished {
        let next = if newest > used {
            newest
        } else {
            vault.add(random)?
        };
        if only_file {
            return Ok(KeysDone::Added(next));
        }
        vault.begin_with(db, next, now).await?;
    }
    let to = guard::in_use(&mut db.clone()).await?;
    let bar = bar();
    loop {
        let portion = vault.wrap_portion(db).await?;
        wrapped += portion.done;
        bar.set_length(u64::try_from(wrapped + portion.left)?);
        bar.set_position(u64::try_from(wrapped)?);
        if portion.left == 0 {
            break;
        }
        tokio::time::sleep(rest).await;
    }
    bar.finish_and_clear();
    Ok(KeysDone::Rotated { to, wrapped })
}

fn bar() -> ProgressBar {
    let bar = ProgressBar::with_draw_target(
        Some(0),
        if std::io::stderr().is_terminal() {
            ProgressDrawTarget::stderr()
        } else {
            ProgressDrawTarget::hidden()
        },
    );
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len} data keys, {eta} left");
    bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()))
}

/// How the key file stands, for the doctor and the look at the settings: what is printed, and whether somebody has to act.
pub(crate) fn looked_at(data: &Path) -> Result<String, String> {
    use std::os::unix::fs::PermissionsExt;
    let file = data.join(MASTERS);
    let found = std::fs::metadata(&file).map_err(|_| {
        format!("{MASTERS} is missing: without it nothing that is sealed can be read; the first start makes one for a new house")
    })?;
    let mode = found.permissions().mode() & 0o777;
    if mode != 0o600 {
        return Err(format!(
            "{MASTERS} can be read by others (mode {mode:o}): chmod 600 {}",
            file.display()
        ));
    }
    let vault = Vault::read(&file).map_err(|e| e.to_string())?;
    let versions: Vec<String> = vault.versions().iter().map(i64::to_string).collect();
    Ok(format!("{MASTERS} holds key {}", versions.join(", key ")))
}

/// Notes in the log of the house that its keys were changed.
async fn note(settings: &Settings, clock: &Clock, done: &KeysDone) -> anyhow::Result<()> {
    let (action, detail) = match done {
        KeysDone::Rotated { to, wrapped } => {
            ("keys.rotate", json!({ "to": to, "wrapped": wrapped }))
        }
        KeysDone::Retired(keys) if !keys.is_empty() => {
            ("keys.retire", json!({ "destroyed": keys }))
        }
        KeysDone::Retired(_) | KeysDone::Added(_) | KeysDone::Status(_) => return Ok(()),
    };
    let house = House::open(settings, clock.clone(), Randomness::System).await?;
    let ctx = Ctx::house(&house.site.app);
    let noted = ctx.write(move |tx, ctx| {
        Box::pin(async move { ctx.record(tx, action, "house:keys", "", detail).await })
    });
    noted.await?;
    house.site.app.db.close().await;
    Ok(())
}
