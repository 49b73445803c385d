//! The folder of backups: who may write in it, what lies where, which backups are whole.

use std::{
    fs::{self, DirBuilder, File, OpenOptions},
    io::{BufReader, BufWriter, Read, Write},
    os::unix::fs::{DirBuilderExt, OpenOptionsExt},
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};
use guard::{SealedReader, SealedWriter, Sealer};
use kernel::{Randomness, Timestamp};

use super::{BEFORE, FORMAT, Manifest, Summed};

const MANIFEST: &str = "manifest.sealed";
const FILES: &str = "files";
/// What is not finished ends so, and is no backup.
const PARTIAL: &str = ".partial";

/// A folder of backups.
pub(super) struct Folder {
    pub root: PathBuf,
}

/// Sealed bytes on their way into a file.
pub(super) type Out = SealedWriter<Summed<BufWriter<File>>>;

impl Folder {
    /// The folder that a path names, be it the folder itself or one backup in it; with the name of that one.
    pub fn of(path: &Path) -> anyhow::Result<(Self, Option<String>)> {
        if !path.is_dir() {
            bail!("{} is no folder", path.display());
        }
        let path = path.canonicalize()?;
        if !path.join(MANIFEST).is_file() {
            return Ok((Self { root: path }, None));
        }
        let name = path.file_name().and_then(|n| n.to_str());
        let name = name.context("the name of the backup")?.to_owned();
        let root = path.parent().context("a backup lies in a folder")?;
        Ok((
            Self {
                root: root.to_owned(),
            },
            Some(name),
        ))
    }

    /// Opens the folder for writing, made where it is missing; nobody else writes there meanwhile, as long as what is
    /// given back lives.
    pub fn to_write(root: &Path) -> anyhow::Result<(Self, File)> {
        private_folder(root)?;
        let root = root.canonicalize()?;
        let lock = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .mode(0o600)
            .open(root.join(".lock"))?;
        if lock.try_lock().is_err() {
            bail!(
                "another backup is being written into {}: wait for its end",
                root.display()
            );
        }
        private_folder(&root.join(FILES))?;
        let keys = root.join("keys.new");
        if keys.exists() {
            fs::remove_file(keys)?;
        }
        // What a backup left that was stopped half-way.
        for left in names(&root)?.iter().filter(|n| n.ends_with(PARTIAL)) {
            fs::remove_dir_all(root.join(left))?;
        }
        for left in names(&root.join(FILES))? {
            if left.ends_with(PARTIAL) {
                fs::remove_file(root.join(FILES).join(left))?;
            }
        }
        Ok((Self { root }, lock))
    }

    /// Begins a backup; it becomes one by [`Folder::finish`].
    pub fn begin(&self, made: Timestamp) -> anyhow::Result<(String, PathBuf)> {
        let name = made.rfc3339().replace(':', "-");
        if self.root.join(&name).exists() {
            bail!("there is a backup {name} already: try again in a second");
        }
        let partial = self.root.join(format!("{name}{PARTIAL}"));
        DirBuilder::new().mode(0o700).create(&partial)?;
        Ok((name, partial))
    }

    /// Gives a backup its name, once all of it is on the disk.
    pub fn finish(&self, name: &str, partial: &Path) -> anyhow::Result<()> {
        File::open(partial)?.sync_all()?;
        fs::rename(partial, self.root.join(name))?;
        File::open(&self.root)?.sync_all()?;
        Ok(())
    }

    /// The names of all backups that are whole, oldest first.
    pub fn backups(&self) -> anyhow::Result<Vec<String>> {
        let mut all = names(&self.root)?;
        all.retain(|n| !n.ends_with(PARTIAL) && self.root.join(n).join(MANIFEST).is_file());
        all.sort();
        Ok(all)
    }

    /// What a backup holds.
    pub fn manifest(&self, name: &str, key: &Sealer) -> anyhow::Result<Manifest> {
        let file = self.root.join(name).join(MANIFEST);
        let mut text = String::new();
        open_sealed(&file, key, "backup manifest")
            .and_then(|mut from| Ok(from.read_to_string(&mut text)?))
            .with_context(|| {
                format!(
                    "{} cannot be read: is this the key it was made with?",
                    file.display()
                )
            })?;
        let manifest: Manifest = serde_json::from_str(&text).with_context(|| {
            format!(
                "{} is of a format that this program does not know: use a newer one",
                file.display()
            )
        })?;
        if !(BEFORE..=FORMAT).contains(&manifest.format) {
            bail!(
                "backup {name} has format {}, this program reads {FORMAT}: use a newer one",
                manifest.format
            );
        }
        Ok(manifest)
    }

    /// Writes what a backup holds; gives the digest of the sealed file.
    pub fn put_manifest(
        partial: &Path,
        manifest: &Manifest,
        key: &Sealer,
        random: &Randomness,
    ) -> anyhow::Result<()> {
        let file = partial.join(MANIFEST);
        let mut out = create_sealed(&file, key, "backup manifest", random)?;
        out.write_all(serde_json::to_string(manifest)?.as_bytes())?;
        close_sealed(out)?;
        Ok(())
    }

    /// Where a stored file lies, under a name that tells nothing of it.
    pub fn file(&self, key: &Sealer, name: &str) -> anyhow::Result<PathBuf> {
        let tag = key.tag("backup file", name)?;
        Ok(self.root.join(FILES).join(tag))
    }

    /// Removes the oldest backups until so many are left, then files that none of those needs. Where one of those cannot
    /// be read with this key, every file stays.
    pub fn keep(&self, number: u16, key: &Sealer) -> anyhow::Result<usize> {
        let all = self.backups()?;
        let gone = all.len().saturating_sub(usize::from(number));
        for name in &all[..gone] {
            // First without its manifest, so that a backup half removed is none.
            fs::remove_file(self.root.join(name).join(MANIFEST))?;
            fs::remove_dir_all(self.root.join(name))?;
        }
        let mut needed = std::collections::HashSet::new();
        for name in &all[gone..] {
            let Ok(manifest) = self.manifest(name, key) else {
                return Ok(gone);
            };
            for file in &manifest.files {
                needed.insert(self.file(key, &file.name)?);
            }
        }
        for name in names(&self.root.join(FILES))? {
            let file = self.root.join(FILES).join(name);
            if !needed.contains(&file) {
                fs::remove_file(file)?;
            }
        }
        Ok(gone)
    }
}

fn names(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in
        fs::read_dir(folder).with_context(|| format!("cannot read {}", folder.display()))?
    {
        names.extend(entry?.file_name().into_string().ok());
    }
    Ok(names)
}

/// A folder that only its owner enters, made where it is missing.
pub(crate) fn private_folder(folder: &Path) -> anyhow::Result<()> {
    DirBuilder::new()
        .recursive(true)
        .mode(0o700)
        .create(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))
}

/// A new file that only its owner reads.
pub(super) fn create(file: &Path) -> anyhow::Result<File> {
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(file)
        .with_context(|| format!("cannot write {}", file.display()))
}

/// Begins a sealed file.
pub(super) fn create_sealed(
    file: &Path,
    key: &Sealer,
    purpose: &str,
    random: &Randomness,
) -> anyhow::Result<Out> {
    let out = Summed::new(BufWriter::new(create(file)?));
    Ok(key.seal_file(purpose, random, out)?)
}

/// Ends a sealed file and waits until it is on the disk; gives its digest and length.
pub(super) fn close_sealed(out: Out) -> anyhow::Result<(String, u64)> {
    let summed = out.finish()?;
    summed.out.get_ref().sync_all()?;
    let bytes = summed.bytes;
    Ok((summed.digest(), bytes))
}

/// Opens a sealed file.
pub(super) fn open_sealed(
    file: &Path,
    key: &Sealer,
    purpose: &str,
) -> anyhow::Result<SealedReader<BufReader<File>>> {
    let from = File::open(file).with_context(|| format!("cannot open {}", file.display()))?;
    let opened = key.open_file(purpose, BufReader::new(from));
    opened.with_context(|| format!("{} cannot be read", file.display()))
}
