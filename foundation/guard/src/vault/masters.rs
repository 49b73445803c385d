//! The master keys of an installation: numbered, in a file beside the data and never in the database.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
    sync::{PoisonError, RwLock},
};

use data_encoding::HEXLOWER;
use hmac::{Hmac, Mac};
use kernel::{Error, Randomness, Result};
use sha2::Sha256;
use zeroize::Zeroizing;

use super::Recipient;
use crate::seal::{key_of, wrong};

/// A key of 256 bits that is wiped when it is dropped.
pub(super) type Key = Zeroizing<[u8; 32]>;

/// Holds the master keys.
pub struct Vault {
    file: Option<PathBuf>,
    keys: RwLock<BTreeMap<i64, Key>>,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Vault(‹private›)")
    }
}

impl Vault {
    /// A vault whose one key lives in memory, for tests.
    #[must_use]
    pub fn new(random: &Randomness) -> Self {
        Self {
            file: None,
            keys: RwLock::new(BTreeMap::from([(1, new_key(random))])),
        }
    }

    /// Reads the key file; makes it with a first key, readable by its owner only, where it is missing.
    ///
    /// # Errors
    /// Where the file cannot be read or made, or holds no key.
    pub fn open(file: &Path) -> Result<Self> {
        if !file.exists() {
            let first = BTreeMap::from([(1, new_key(&Randomness::System))]);
            write(file, &first)?;
        }
        Ok(Self {
            file: Some(file.to_owned()),
            keys: RwLock::new(read(file)?),
        })
    }

    /// Reads a key file that is there.
    ///
    /// # Errors
    /// Where the file cannot be read, or holds no key.
    pub fn read(file: &Path) -> Result<Self> {
        Ok(Self {
            file: Some(file.to_owned()),
            keys: RwLock::new(read(file)?),
        })
    }

    /// Writes a key file that is not there yet, with the lines given.
    ///
    /// # Errors
    /// Where there is such a file, or the lines are none of a key file.
    pub fn restore(file: &Path, text: &str) -> Result<Self> {
        if file.exists() {
            return Err(wrong(file, &"is there already"));
        }
        write(file, &parse(file, text)?)?;
        Self::read(file)
    }

    /// The numbers of the keys, the oldest first.
    #[must_use]
    pub fn versions(&self) -> Vec<i64> {
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        keys.keys().copied().collect()
    }

    /// Adds a key to the file, with the next number.
    ///
    /// # Errors
    /// Where the file cannot be read or written. It is never half written.
    pub fn add(&self, random: &Randomness) -> Result<i64> {
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        let mut now = self.stored(&keys)?;
        let next = now.last_key_value().map_or(1, |(number, _)| number + 1);
        now.insert(next, new_key(random));
        self.store(&now)?;
        *keys = now;
        Ok(next)
    }

    /// Destroys a key: what only it opened is never read again.
    ///
    /// # Errors
    /// As [`Vault::add`]; where it would be the last.
    pub fn destroy(&self, version: i64) -> Result<()> {
        let mut keys = self.keys.write().unwrap_or_else(PoisonError::into_inner);
        let mut now = self.stored(&keys)?;
        now.remove(&version);
        if now.is_empty() {
            return Err(Error::internal("the last key of the vault stays"));
        }
        self.store(&now)?;
        *keys = now;
        Ok(())
    }

    /// The keys as they are now: another process may have changed the file.
    fn stored(&self, known: &BTreeMap<i64, Key>) -> Result<BTreeMap<i64, Key>> {
        self.file
            .as_ref()
            .map_or_else(|| Ok(known.clone()), |file| read(file))
    }

    fn store(&self, keys: &BTreeMap<i64, Key>) -> Result<()> {
        self.file.as_ref().map_or(Ok(()), |file| write(file, keys))
    }

    /// Whether a key of this number is there; the file is read again for one that is not, since another process may
    /// have added it.
    fn master(&self, version: i64) -> Result<Key> {
        let known = |keys: &BTreeMap<i64, Key>| keys.get(&version).cloned();
        if let Some(key) = known(&self.keys.read().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(key);
        }
        if let Some(file) = &self.file {
            *self.keys.write().unwrap_or_else(PoisonError::into_inner) = read(file)?;
        }
        known(&self.keys.read().unwrap_or_else(PoisonError::into_inner))
            .ok_or_else(|| Error::internal(format!("the vault has no key number {version}")))
    }

    /// The key under which data keys are wrapped for a recipient (HKDF-Expand of RFC 5869, one block).
    pub(super) fn wrapping_key(&self, version: i64, recipient: &Recipient) -> Result<Key> {
        let master = self.master(version)?;
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(master.as_ref())
            .map_err(Error::internal)?;
        mac.update(b"indaba vault wrapping key\0");
        mac.update(recipient.to_string().as_bytes());
        mac.update(&[1]);
        Ok(Zeroizing::new(mac.finalize().into_bytes().into()))
    }
}

pub(super) fn new_key(random: &Randomness) -> Key {
    let mut key = Zeroizing::new([0; 32]);
    random.fill(key.as_mut());
    key
}

/// One line for each key: its number and 64 hexadecimal digits.
fn read(file: &Path) -> Result<BTreeMap<i64, Key>> {
    let text = Zeroizing::new(std::fs::read_to_string(file).map_err(|e| wrong(file, &e))?);
    parse(file, &text)
}

fn parse(file: &Path, text: &str) -> Result<BTreeMap<i64, Key>> {
    let mut keys = BTreeMap::new();
    for line in text
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'))
    {
        let parsed = line
            .split_once(' ')
            .and_then(|(number, key)| Some((number.parse::<i64>().ok()?, key_of(key)?)));
        let (number, key) =
            parsed.ok_or_else(|| wrong(file, &"a line is not a number and 64 digits"))?;
        keys.insert(number, key);
    }
    if keys.is_empty() {
        return Err(wrong(file, &"holds no key"));
    }
    Ok(keys)
}

/// Writes the file as a whole: another one beside it, made durable, then renamed over it; what lay there is overwritten as
/// far as the disk lets a program do that, so that a key that was destroyed is gone from there too.
fn write(file: &Path, keys: &BTreeMap<i64, Key>) -> Result<()> {
    let mut text = Zeroizing::new(String::from(
        "# Master keys of sealed records. Without them nothing sealed is ever read again.\n",
    ));
    for (number, key) in keys {
        text.push_str(&format!("{number} {}\n", HEXLOWER.encode(key.as_ref())));
    }
    let beside = file.with_extension("new");
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let old = file
        .exists()
        .then(|| std::fs::OpenOptions::new().write(true).open(file));
    let written = options
        .open(&beside)
        .and_then(|mut out| {
            std::io::Write::write_all(&mut out, text.as_bytes())?;
            out.sync_all()
        })
        .and_then(|()| std::fs::rename(&beside, file));
    written.map_err(|e| wrong(file, &e))?;
    if let Some(folder) = file.parent() {
        let folder = std::fs::File::open(folder).map_err(|e| wrong(file, &e))?;
        folder.sync_all().map_err(|e| wrong(file, &e))?;
    }
    if let Some(old) = old {
        old.and_then(overwrite).map_err(|e| wrong(file, &e))?;
    }
    Ok(())
}

/// Writes zeroes over an open file whose name another one has taken.
///
/// # Errors
/// Where it cannot be written.
pub fn overwrite(mut old: std::fs::File) -> std::io::Result<()> {
    let length = old.metadata()?.len();
    std::io::copy(
        &mut std::io::Read::take(std::io::repeat(0), length),
        &mut old,
    )?;
    old.sync_all()
}
