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

    /// The number of the newest key, by which everything new is sealed.
    ///
    /// # Errors
    /// [`Error::Internal`] where there is no key.
    pub fn newest(&self) -> Result<i64> {
        let keys = self.keys.read().unwrap_or_else(PoisonError::into_inner);
        keys.last_key_value()
            .map(|(version, _)| *version)
            .ok_or_else(|| Error::internal("the vault has no key"))
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

/// Writes the file as a whole: another one beside it, made durable, then renamed over it.
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
    Ok(())
}
