//! `indaba doctor`: whether this house is well, on one page. It changes nothing and can run beside the server.

use std::{
    fs,
    os::unix::fs::{MetadataExt, PermissionsExt},
    path::Path,
    time::Duration,
};

use clap::Args;
use guard::{Role, Vault};
use kernel::{Clock, Timestamp, args, day};
use store::{Db, Read, Scanner, WhenDown};
use web::Mailer;

use crate::{
    Settings,
    backup::{self, MASTERS},
    findings::{Findings, State},
    keys, log, look, settings,
};

/// What is asked of `indaba doctor`.
#[derive(Args, Clone, Debug)]
pub struct DoctorAsked {
    /// Days after which the last backup that was proved good is too old.
    #[arg(long, value_name = "DAYS", default_value_t = 8)]
    pub backup_days: u16,
    /// Print one JSON object.
    #[arg(long)]
    pub json: bool,
}

/// Days after which another master key is due.
const KEY_DAYS: i64 = 400;
const MINUTE: i64 = 60_000;
/// After so long, work that is due waits for a worker that is not there.
const STUCK: i64 = 15 * MINUTE;
/// Bytes below which the disk is as good as full.
const ROOM: u64 = 500_000_000;

/// Looks at everything.
pub async fn doctor(asked: &DoctorAsked, of: &Settings, clock: &Clock) -> Findings {
    let mut findings = Findings::default();
    let now = clock.now();
    match look::database(of).await {
        Ok((db, _)) => {
            let engine = if db.is_sqlite() {
                "SQLite"
            } else {
                "PostgreSQL"
            };
            findings.add("database", State::Good, format!("{engine} answers"));
            if let Err(error) = within(&mut findings, (asked, of), &db, now).await {
                let says = format!("{}: see the log of the server", plain(&error));
                findings.add("database", State::Wrong, says);
            }
            db.close().await;
        }
        Err(error) => findings.add("database", State::Wrong, format!("{error:#}")),
    }
    disk(&mut findings, &of.data);
    permissions(&mut findings, &of.data);
    if let Err(says) = keys::looked_at(&of.data) {
        findings.add("keys", State::Wrong, says);
    }
    mail(&mut findings, of).await;
    scanner(&mut findings, of).await;
    answers(&mut findings, of, now);
    let (shown, state, says) = settings::base(&of.base);
    findings.add("address", state, said(&shown, &says));
    findings
}

/// What went wrong, without the kind of failure before it.
fn plain(error: &kernel::Error) -> String {
    match error {
        kernel::Error::Internal(what) | kernel::Error::Unavailable(what) => what.clone(),
        other => other.to_string(),
    }
}

fn said(shown: &str, says: &str) -> String {
    if says.is_empty() {
        shown.to_owned()
    } else {
        format!("{shown}: {says}")
    }
}

/// What the database itself tells.
async fn within(
    findings: &mut Findings,
    (asked, of): (&DoctorAsked, &Settings),
    db: &Db,
    now: Timestamp,
) -> kernel::Result<()> {
    let schema = db.schema().await?;
    if !schema.unknown.is_empty() {
        let says = format!(
            "a newer version was here, whose steps this one does not know: {}",
            schema.unknown.join(", ")
        );
        findings.add("schema", State::Wrong, says);
    } else if !schema.missing.is_empty() {
        let says = format!(
            "{} steps are missing: the next start of the server applies them, after a backup",
            schema.missing.len()
        );
        findings.add("schema", State::Wrong, says);
        return Ok(());
    } else {
        let says = format!("up to date, {} steps", schema.applied.len());
        findings.add("schema", State::Good, says);
    }
    time(findings, db, now).await?;
    let key = log::key_of(&of.data);
    let verdict = guard::verify_log(db, key.as_ref()).await?;
    match verdict.fault {
        None => {
            let says = format!("whole, {} entries, head {}", verdict.entries, verdict.head);
            findings.add("audit log", State::Good, says);
        }
        Some(fault) => {
            let says = format!(
                "broken at entry {}: {fault}. Keep this database apart and compare it with a backup",
                fault.entry()
            );
            findings.add("audit log", State::Wrong, says);
        }
    }
    master_keys(findings, of, db, now).await?;
    work(findings, &mut db.clone(), now).await?;
    people(findings, &mut db.clone(), now).await?;
    backups(findings, asked, &mut db.clone(), now).await
}

/// Whether every sealed record can be opened with the key file here, and how old the key in use is.
async fn master_keys(
    findings: &mut Findings,
    of: &Settings,
    db: &Db,
    now: Timestamp,
) -> kernel::Result<()> {
    let Ok(vault) = Vault::read(&of.data.join(MASTERS)) else {
        // Said with the permissions of the folder.
        return Ok(());
    };
    let found = vault.keys(&mut db.clone()).await?;
    let missing: Vec<String> = found
        .iter()
        .filter(|k| !k.in_file && (k.in_use || k.wraps > 0))
        .map(|k| k.version.to_string())
        .collect();
    let used = found.iter().find(|k| k.in_use);
    let behind: i64 = found.iter().filter(|k| !k.in_use).map(|k| k.wraps).sum();
    let idle = found.iter().any(|k| {
        k.in_file && !k.in_use && k.wraps == 0 && used.is_some_and(|u| k.version < u.version)
    });
    let number = used.map_or(0, |k| k.version);
    let old = used
        .and_then(|k| k.since)
        .is_some_and(|since| since.plus(day(KEY_DAYS)) < now);
    let (state, says) = if !missing.is_empty() {
        let says = format!(
            "key {} is not in {MASTERS}: what it opens cannot be read. Copy the file from the machine where the keys were changed, \
             or from the newest backup",
            missing.join(", key ")
        );
        (State::Wrong, says)
    } else if behind > 0 {
        let says =
            format!("{behind} data keys wait for key {number}: run indaba keys rotate to its end");
        (State::Notice, says)
    } else if idle {
        let says =
            "an older master key is not needed any more: run indaba keys retire, then a backup"
                .to_owned();
        (State::Notice, says)
    } else if old {
        let says =
            format!("key {number} is in use for more than {KEY_DAYS} days: run indaba keys rotate");
        (State::Notice, says)
    } else {
        let all: i64 = found.iter().map(|k| k.wraps).sum();
        (
            State::Good,
            format!("key {number} opens {all} records for their readers"),
        )
    };
    findings.add("keys", state, says);
    Ok(())
}

async fn time(findings: &mut Findings, db: &Db, now: Timestamp) -> kernel::Result<()> {
    let newest = "SELECT COALESCE(MAX(at), 0) FROM audit";
    let newest = Timestamp(db.clone().number(newest, vec![]).await?);
    let other = db.clock().await?;
    let apart = other.map_or(0, |other| other.0.abs_diff(now.0));
    if newest > now.plus(MINUTE) {
        let says = format!(
            "{} here, but the newest entry of the log is of {}: set the clock of this machine",
            now.rfc3339(),
            newest.rfc3339()
        );
        findings.add("clock", State::Wrong, says);
    } else if apart > 30_000 {
        let says = format!(
            "{} seconds apart from the clock of the database: let both follow a time server",
            apart / 1_000
        );
        findings.add("clock", State::Wrong, says);
    } else {
        findings.add("clock", State::Good, now.rfc3339());
    }
    Ok(())
}

async fn work(findings: &mut Findings, db: &mut Db, now: Timestamp) -> kernel::Result<()> {
    let failed = "SELECT COUNT(*) FROM jobs WHERE state = 'failed'";
    let failed = db.number(failed, vec![]).await?;
    let late = "SELECT COUNT(*) FROM jobs WHERE state = 'waiting' AND due < $1";
    let late = db.number(late, args![now.plus(-STUCK)]).await?;
    if late > 0 {
        let says = format!("{late} have been due for a quarter of an hour: is the server running?");
        findings.add("jobs", State::Wrong, says);
    } else if failed > 0 {
        let says = format!(
            "{failed} were given up: the page /office/operations says why and tries them again"
        );
        findings.add("jobs", State::Wrong, says);
    } else {
        findings.add("jobs", State::Good, "none is stuck");
    }
    let waiting = "SELECT COUNT(*) FROM jobs WHERE kind = 'mail' AND state = 'waiting'";
    let waiting = db.number(waiting, vec![]).await?;
    let tried = "SELECT COUNT(*) FROM jobs WHERE kind = 'mail' AND state = 'waiting' AND problem IS NOT NULL";
    let tried = db.number(tried, vec![]).await?;
    let state = if tried > 0 { State::Wrong } else { State::Good };
    let mut says = format!("{waiting} wait");
    if tried > 0 {
        says += &format!(
            ", of which {tried} could not be sent so far: the page /office/operations says why"
        );
    }
    findings.add("letters", state, says);
    Ok(())
}

async fn people(findings: &mut Findings, db: &mut Db, now: Timestamp) -> kernel::Result<()> {
    let held = guard::holders(db, Role::TechnicalAdministrator, now).await?;
    match held.len() {
        0 => findings.add(
            "people",
            State::Wrong,
            "nobody looks after the house: open the set-up link that the start of the server prints",
        ),
        1 => findings.add(
            "people",
            State::Notice,
            "one person looks after the house: appoint a second before they are away",
        ),
        n => findings.add("people", State::Good, format!("{n} look after the house")),
    }
    Ok(())
}

async fn backups(
    findings: &mut Findings,
    asked: &DoctorAsked,
    db: &mut Db,
    now: Timestamp,
) -> kernel::Result<()> {
    let made = backup::noted(db, backup::MADE).await?;
    let proved = backup::noted(db, backup::VERIFIED).await?;
    let most = i64::from(asked.backup_days);
    let drill = "run indaba backup, then indaba restore --verify";
    let (state, says) = match (made, proved) {
        (_, Some(proved)) if proved.made.plus(day(most)) >= now => (
            State::Good,
            format!(
                "that of {} was proved good on {}",
                proved.made.rfc3339(),
                proved.at.iso_date()
            ),
        ),
        (_, Some(proved)) => (
            State::Wrong,
            format!(
                "the last that was proved good is of {}, more than {most} days ago: {drill}",
                proved.made.rfc3339()
            ),
        ),
        (Some(made), None) => (
            State::Wrong,
            format!(
                "that of {} was never proved good: run indaba restore --verify",
                made.made.rfc3339()
            ),
        ),
        (None, None) => (State::Wrong, format!("none was ever made: {drill}")),
    };
    findings.add("backup", state, says);
    Ok(())
}

fn disk(findings: &mut Findings, data: &Path) {
    let Ok(room) = rustix::fs::statvfs(data) else {
        let says = format!("cannot look at {}", data.display());
        findings.add("disk", State::Wrong, says);
        return;
    };
    let free = room.f_bavail.saturating_mul(room.f_frsize);
    let share = room.f_bavail.saturating_mul(100) / room.f_blocks.max(1);
    let says = format!("{} MB free, {share} %", free / 1_000_000);
    let (state, more) = if free < ROOM || share < 3 {
        (
            State::Wrong,
            ": make room, otherwise nothing can be stored soon",
        )
    } else if share < 10 {
        (State::Notice, ": think of a larger one")
    } else {
        (State::Good, "")
    };
    findings.add("disk", state, format!("{says}{more}"));
}

/// Who else on this machine can read what lies in the data folder.
fn permissions(findings: &mut Findings, data: &Path) {
    let mut open = Vec::new();
    let mut strange = Vec::new();
    let private = fs::metadata(data).is_ok_and(|m| m.permissions().mode() & 0o077 == 0);
    let user = rustix::process::geteuid().as_raw();
    for name in [
        "",
        "secret.key",
        "log.key",
        MASTERS,
        "indaba.sqlite",
        "files",
        "mail",
    ] {
        let path = if name.is_empty() {
            data.to_owned()
        } else {
            data.join(name)
        };
        let Ok(found) = fs::metadata(&path) else {
            continue;
        };
        // Within a folder that nobody else enters, only the keys are asked for more.
        let key = name.ends_with(".key") || name == MASTERS;
        if found.permissions().mode() & 0o077 != 0 && (!private || key) {
            open.push(path.display().to_string());
        }
        if found.uid() != user && user != 0 {
            strange.push(path.display().to_string());
        }
    }
    if !data.join("secret.key").exists() {
        let says =
            "secret.key is missing: without it second factors and waiting letters cannot be opened";
        findings.add("permissions", State::Wrong, says);
        return;
    }
    if !data.join("log.key").exists() {
        let says = "log.key is missing: the next start makes another, with which older checkpoints do not pass. Bring it back \
                    from a backup";
        findings.add("permissions", State::Wrong, says);
        return;
    }
    if !open.is_empty() {
        let says = format!(
            "others on this machine can read {}: chmod go= {}",
            open.join(", "),
            open.join(" ")
        );
        findings.add("permissions", State::Wrong, says);
    } else if !strange.is_empty() {
        let says = format!(
            "{} belong to another user than the one who asks",
            strange.join(", ")
        );
        findings.add("permissions", State::Wrong, says);
    } else {
        findings.add("permissions", State::Good, "the data folder is private");
    }
}

/// Whether the scanner for malware answers.
async fn scanner(findings: &mut Findings, of: &Settings) {
    let (shown, state, says) = settings::clamd(of.clamd.as_deref());
    let asked = match &of.clamd {
        Some(address) if state != State::Wrong => Scanner::at(address, of.clamd_down),
        _ => {
            findings.add("scanner", state, said(&shown, &says));
            return;
        }
    };
    match async { asked?.version().await }.await {
        Ok(version) => findings.add(
            "scanner",
            state,
            said(&format!("{shown}, {version}"), &says),
        ),
        Err(error) => {
            let then = match of.clamd_down {
                WhenDown::Refuse => "files are refused until it does",
                WhenDown::Quarantine => "files wait until it does",
            };
            let says = format!("{shown} does not answer ({}): {then}", plain(&error));
            findings.add("scanner", State::Wrong, says);
        }
    }
}

/// Whether answers by mail can come in, and how many of the last days were not taken.
fn answers(findings: &mut Findings, of: &Settings, now: Timestamp) {
    let Some(place) = &of.inbound else {
        let says = "no letter is answered by mail";
        findings.add("answers by mail", State::Good, says);
        return;
    };
    for (shown, state, says) in [
        settings::maildir(of.inbound.as_ref()),
        settings::reply_domain(of.inbound.as_ref()),
    ] {
        if state != State::Good {
            findings.add("answers by mail", state, said(&shown, &says));
            return;
        }
    }
    if place.waits_longer(STUCK, now) {
        let says = format!(
            "letters in {} have waited for a quarter of an hour: is the server running, and what does its log say?",
            place.maildir.display()
        );
        findings.add("answers by mail", State::Notice, says);
        return;
    }
    let left = place.not_taken_since(&now.plus(-day(7)).iso_date());
    let says = format!(
        "{} is looked through; {left} letters of the last seven days were not taken: its folder failed says why",
        place.maildir.display()
    );
    findings.add("answers by mail", State::Good, says);
}

async fn mail(findings: &mut Findings, of: &Settings) {
    let (shown, state, says) = settings::smtp(of);
    if state != State::Good {
        findings.add("mail", state, said(&shown, &says));
        return;
    }
    let (sender, state, says) = settings::from(of);
    if state != State::Good {
        findings.add("mail", state, said(&sender, &says));
        return;
    }
    let reached = async {
        let url = of.smtp.as_deref().unwrap_or_default();
        Mailer::smtp(url, &of.from)?.reach().await
    };
    match tokio::time::timeout(Duration::from_secs(10), reached).await {
        Ok(Ok(())) => findings.add("mail", State::Good, format!("{shown} answers")),
        Ok(Err(error)) => {
            let says = format!("{shown} cannot be used: {}", plain(&error));
            findings.add("mail", State::Wrong, says);
        }
        Err(_) => {
            let says = format!("{shown} did not answer within ten seconds");
            findings.add("mail", State::Wrong, says);
        }
    }
}
