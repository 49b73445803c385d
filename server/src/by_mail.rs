//! Answers by mail: a Maildir is looked through every few seconds, each letter taken, and its file deleted.

use std::{
    fs,
    io::{ErrorKind, Read as _},
    os::unix::fs::PermissionsExt,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, Instant, UNIX_EPOCH},
};

use anyhow::bail;
use guard::App;
use inbound::LARGEST;
use kernel::{Timestamp, args, day};
use rustix::fs::{Access, access};
use web::Taken;

use crate::House;

/// The kind of the job: there is one, so that one process at a time looks through the folder.
pub(crate) const KIND: &str = "inbound";
/// Its identifier.
const JOB: &str = "answersbymailarelookedfor";
/// Milliseconds between two looks.
pub(crate) const EVERY: i64 = 5_000;
/// Milliseconds for which a process leaves it that takes nothing in by mail: another may.
pub(crate) const ELSEWHERE: i64 = 60_000;
/// Letters handled in one look; letters of the house wait no longer than they take.
const MOST: usize = 50;
/// What one look may take, well below what keeps other processes off.
const LONGEST: Duration = Duration::from_secs(30);
/// After so long, a letter is given up that could not be taken because of a fault.
const GIVEN_UP: i64 = day(3);
/// Days for which it is counted how many were not taken.
const COUNTED: i64 = day(90);

/// Where answers by mail come in.
#[derive(Clone, Debug)]
pub struct InboundPlace {
    /// The Maildir.
    pub maildir: PathBuf,
    /// The domain of the addresses.
    pub domain: String,
}

impl InboundPlace {
    /// The place that two settings name; none where both are empty.
    #[must_use]
    pub fn given(maildir: &str, domain: &str) -> Option<Self> {
        let (maildir, domain) = (maildir.trim(), domain.trim());
        (!maildir.is_empty() || !domain.is_empty()).then(|| Self {
            maildir: maildir.into(),
            domain: domain.to_owned(),
        })
    }

    pub(crate) fn domain(&self) -> String {
        self.domain.to_ascii_lowercase()
    }

    /// What is wrong with the domain, for the operator.
    pub(crate) fn domain_wrong(&self) -> Option<String> {
        if self.domain.is_empty() {
            let says = "is missing: INDABA_REPLY_DOMAIN and INDABA_INBOUND_MAILDIR go together";
            return Some(says.to_owned());
        }
        let says = "is no domain such as reply.example.org";
        (!inbound::is_domain(&self.domain)).then(|| says.to_owned())
    }

    /// What is wrong with the folder, for the operator.
    pub(crate) fn folder_wrong(&self) -> Option<String> {
        if self.maildir.as_os_str().is_empty() {
            let says = "is missing: INDABA_INBOUND_MAILDIR and INDABA_REPLY_DOMAIN go together";
            return Some(says.to_owned());
        }
        let new = self.maildir.join("new");
        for folder in [&self.maildir, &new] {
            match fs::metadata(folder) {
                Ok(found) if found.is_dir() => {}
                Ok(_) => return Some(format!("{} is no folder", folder.display())),
                Err(error) => return Some(format!("{}: {error}", folder.display())),
            }
        }
        if let Err(error) = access(&new, Access::READ_OK | Access::WRITE_OK | Access::EXEC_OK) {
            let says = "letters in it must be read and deleted";
            return Some(format!("{}: {error}: {says}", new.display()));
        }
        let mode = fs::metadata(&self.maildir).map_or(0, |m| m.permissions().mode());
        // Letters hold addresses by which others could write in their place.
        (mode & 0o007 != 0).then(|| {
            let folder = self.maildir.display();
            format!("everybody on this machine can enter it: chmod o= {folder}")
        })
    }

    /// Whether the settings can be worked with. Who may enter the folder is for the doctor: the house starts all the same.
    pub(crate) fn look(&self) -> anyhow::Result<()> {
        if let Some(says) = self.domain_wrong() {
            bail!("INDABA_REPLY_DOMAIN {says}");
        }
        if self.maildir.as_os_str().is_empty() {
            bail!("INDABA_INBOUND_MAILDIR is missing: it goes together with INDABA_REPLY_DOMAIN");
        }
        Ok(())
    }

    /// How many letters were not taken since a day, by `2026-03-02`.
    pub(crate) fn not_taken_since(&self, day: &str) -> u64 {
        let Ok(entries) = fs::read_dir(self.failed()) else {
            return 0;
        };
        let names = entries.flatten().map(|e| e.file_name());
        let names = names.filter(|n| n.to_str().is_some_and(|n| n.get(..10) >= Some(day)));
        names.map(|name| counted(&self.failed().join(name))).sum()
    }

    fn failed(&self) -> PathBuf {
        self.maildir.join("failed")
    }

    /// The files of letters that wait, the oldest name first.
    fn waiting(&self) -> std::io::Result<Vec<PathBuf>> {
        let mut files = Vec::new();
        for entry in fs::read_dir(self.maildir.join("new"))? {
            let entry = entry?;
            // A link would lead to what is no letter.
            if entry.file_type()?.is_file() {
                files.push(entry.path());
            }
        }
        files.sort();
        Ok(files)
    }

    /// Whether a letter lies there for longer than so many milliseconds: nobody takes it.
    pub(crate) fn waits_longer(&self, than: i64, now: Timestamp) -> bool {
        let waiting = self.waiting().unwrap_or_default();
        waiting.iter().any(|file| is_older(file, than, now))
    }

    /// Forgets how many were not taken long ago.
    pub(crate) fn tidy_up(&self, now: Timestamp) {
        forget_old(&self.failed(), now);
    }

    /// Counts a letter that was not taken: one number for each day and reason, and nothing of the letter.
    fn count(&self, now: Timestamp, why: &str) -> std::io::Result<()> {
        let folder = self.failed();
        fs::create_dir_all(&folder)?;
        let file = folder.join(format!("{}-{why}", now.iso_date()));
        let number = counted(&file) + 1;
        fs::write(file, number.to_string())
    }
}

fn counted(file: &Path) -> u64 {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.trim().parse().unwrap_or(0)
}

/// Forgets numbers of long ago; one that cannot be removed stays.
fn forget_old(folder: &Path, now: Timestamp) {
    let Ok(entries) = fs::read_dir(folder) else {
        return;
    };
    for entry in entries.flatten() {
        if is_older(&entry.path(), COUNTED, now) {
            let _ = fs::remove_file(entry.path());
        }
    }
}

/// Whether a file was changed longer ago than so many milliseconds.
fn is_older(file: &Path, than: i64, now: Timestamp) -> bool {
    let changed = fs::metadata(file).and_then(|found| found.modified());
    let since = changed
        .ok()
        .and_then(|at| at.duration_since(UNIX_EPOCH).ok());
    let at = since.and_then(|since| i64::try_from(since.as_millis()).ok());
    at.is_some_and(|at| Timestamp(at).plus(than) < now)
}

/// Has the folder be looked through from now on.
pub(crate) async fn begin(app: &Arc<App>) -> kernel::Result<()> {
    let now = app.clock.now();
    app.db
        .write(move |tx| {
            Box::pin(async move {
                tx.lock("jobs").await?;
                let again = "UPDATE jobs SET state = 'waiting', attempts = 0, due = $2 WHERE id = $1 AND state <> 'waiting'";
                tx.run(again, args![JOB, now]).await?;
                let first = "INSERT INTO jobs (id, kind, body, due, attempts, state) VALUES ($1, $2, '', $3, 0, 'waiting') \
                             ON CONFLICT (id) DO NOTHING";
                tx.run(first, args![JOB, KIND, now]).await?;
                Ok(())
            })
        })
        .await
}

/// Looks through the folder once; false where this house takes nothing in by mail.
pub(crate) async fn round(house: &House) -> bool {
    let Some(place) = &house.inbound else {
        return false;
    };
    let begun = Instant::now();
    let files = match place.waiting() {
        Ok(files) => files,
        Err(error) => {
            tracing::error!("answers by mail cannot be looked for: {error}");
            return true;
        }
    };
    let mut handled = 0;
    for file in files {
        if handled == MOST || begun.elapsed() > LONGEST {
            break;
        }
        // Those that stay are no reason to let others wait.
        match one(house, place, &file).await {
            Ok(gone) => handled += usize::from(gone),
            Err(error) => tracing::error!("an answer by mail cannot be taken: {error}"),
        }
    }
    true
}

/// Takes one letter and deletes its file; false where it stays. What a fault hinders is left for the next look, for some days.
async fn one(house: &House, place: &InboundPlace, file: &Path) -> anyhow::Result<bool> {
    let now = house.site.app.clock.now();
    let plain = |error: kernel::Error| kernel::without_addresses(&error.to_string());
    let old = is_older(file, GIVEN_UP, now);
    let left = match read(file) {
        Ok(None) => return Ok(false),
        Ok(Some(raw)) => match house.site.take_answer(&raw).await {
            Ok(Taken::Posted) => None,
            Ok(Taken::Left(why)) => Some(why),
            Err(_) if old => {
                // Not before its writer can learn of it.
                let told = house.site.give_up_answer(&raw).await;
                told.map_err(|error| anyhow::anyhow!(plain(error)))?;
                Some("given-up")
            }
            // It was too often of late: the next looks bring it again.
            Err(kernel::Error::TooMany(_)) => return Ok(false),
            Err(error) => bail!(plain(error)),
        },
        // Nobody knows whose it is.
        Err(_) if old => Some("given-up"),
        Err(error) => return Err(error),
    };
    // The file first: a number too few harms nobody, a letter that stays is read again.
    fs::remove_file(file)?;
    if let Some(why) = left {
        place.count(now, why)?;
    }
    Ok(true)
}

/// What a file holds, up to a byte more than letters may have; nothing where it is gone.
fn read(file: &Path) -> anyhow::Result<Option<Vec<u8>>> {
    let opened = match fs::File::open(file) {
        Ok(opened) => opened,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(error.into()),
    };
    let mut raw = Vec::new();
    opened.take(LARGEST as u64 + 1).read_to_end(&mut raw)?;
    Ok(Some(raw))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(folder: &Path, domain: &str) -> InboundPlace {
        InboundPlace {
            maildir: folder.to_owned(),
            domain: domain.to_owned(),
        }
    }

    #[test]
    fn both_settings_go_together() {
        assert!(InboundPlace::given("", " ").is_none());
        for (maildir, domain, good) in [
            ("/answers", "reply.example.org", true),
            ("/answers", "", false),
            ("", "reply.example.org", false),
            ("/answers", "reply@example.org", false),
        ] {
            let given = InboundPlace::given(maildir, domain).unwrap();
            assert_eq!(given.look().is_ok(), good, "{maildir} {domain}");
        }
    }

    #[test]
    fn a_folder_that_is_missing_or_open_to_everybody_is_wrong() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path(), "reply.example.org");
        assert!(place.folder_wrong().unwrap().contains("new"));
        fs::create_dir(folder.path().join("new")).unwrap();
        let mode = |mode| fs::Permissions::from_mode(mode);
        fs::set_permissions(folder.path(), mode(0o755)).unwrap();
        assert!(place.folder_wrong().unwrap().contains("chmod"));
        fs::set_permissions(folder.path(), mode(0o700)).unwrap();
        assert_eq!(place.folder_wrong(), None);
    }

    #[test]
    fn what_was_not_taken_is_a_number_for_its_day() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path(), "reply.example.org");
        let now = Timestamp::from_date(2026, 3, 2).unwrap();
        for why in ["list", "list", "late"] {
            place.count(now, why).unwrap();
        }
        assert_eq!(counted(&folder.path().join("failed/2026-03-02-list")), 2);
        assert_eq!(place.not_taken_since("2026-03-02"), 3);
        assert_eq!(place.not_taken_since("2026-03-03"), 0);
    }

    #[test]
    fn numbers_of_long_ago_and_letters_that_wait_too_long_are_known() {
        let folder = tempfile::tempdir().unwrap();
        let place = place(folder.path(), "reply.example.org");
        fs::create_dir(folder.path().join("new")).unwrap();
        fs::write(folder.path().join("new/1.letter"), "").unwrap();
        place.count(Timestamp(0), "list").unwrap();
        let written = fs::metadata(folder.path().join("new/1.letter")).unwrap();
        let since = written.modified().unwrap().duration_since(UNIX_EPOCH);
        let written = Timestamp(since.unwrap().as_millis().try_into().unwrap());
        assert!(!place.waits_longer(60_000, written.plus(59_000)));
        assert!(place.waits_longer(60_000, written.plus(61_000)));
        place.tidy_up(written.plus(COUNTED - 1));
        assert_eq!(place.not_taken_since(""), 1);
        place.tidy_up(written.plus(COUNTED + day(1)));
        assert_eq!(place.not_taken_since(""), 0);
    }

    #[test]
    fn letters_are_found_by_name_and_links_are_none() {
        let folder = tempfile::tempdir().unwrap();
        let new = folder.path().join("new");
        fs::create_dir(&new).unwrap();
        for name in ["2.b", "1.a"] {
            fs::write(new.join(name), "").unwrap();
        }
        std::os::unix::fs::symlink("/etc/hostname", new.join("0.link")).unwrap();
        let files = place(folder.path(), "x.example").waiting().unwrap();
        let names: Vec<_> = files.iter().filter_map(|f| f.file_name()).collect();
        assert_eq!(names, ["1.a", "2.b"]);
    }
}
