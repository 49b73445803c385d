//! Sealing of small secrets in the database with a key that lies outside it.

use std::path::Path;

use chacha20poly1305::{
    ChaCha20Poly1305, Key, Nonce,
    aead::{Aead, KeyInit},
};
use data_encoding::{BASE32_NOPAD, HEXLOWER};
use hmac::{Hmac, Mac};
use kernel::{Error, Randomness, Result};
use sha2::{Digest, Sha256};
use zeroize::Zeroizing;

/// SHA-256 in hexadecimal: how tokens and files are named in the database.
#[must_use]
pub fn digest(data: impl AsRef<[u8]>) -> String {
    HEXLOWER.encode(&Sha256::digest(data.as_ref()))
}

/// What is wrong with a key file, for whoever operates the house.
pub(crate) fn wrong(file: &Path, what: &dyn std::fmt::Display) -> Error {
    Error::internal(format!("key file {}: {what}", file.display()))
}

/// Makes a file that is not there yet and that only its owner reads.
pub(crate) fn write_secret(file: &Path, text: &str) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut made = options.open(file)?;
    std::io::Write::write_all(&mut made, text.as_bytes())?;
    made.sync_all()
}

/// A key as key files hold it: 64 hexadecimal digits.
pub(crate) fn key_of(digits: &str) -> Option<Zeroizing<[u8; 32]>> {
    let bytes = Zeroizing::new(HEXLOWER.decode(digits.trim().as_bytes()).ok()?);
    Some(Zeroizing::new(bytes.as_slice().try_into().ok()?))
}

/// Holds the key of this installation.
pub struct Sealer {
    key: [u8; 32],
}

impl std::fmt::Debug for Sealer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealer(‹private›)")
    }
}

impl Sealer {
    /// A sealer with a key of its own, for tests and the demonstration.
    #[must_use]
    pub fn new(random: &Randomness) -> Self {
        let mut key = [0; 32];
        random.fill(&mut key);
        Self { key }
    }

    /// Reads the key file; makes it, readable by its owner only, where it is missing.
    ///
    /// # Errors
    /// Where the file cannot be read or made, or holds no key.
    pub fn open(file: &Path) -> Result<Self> {
        if file.exists() {
            Self::read(file)
        } else {
            Self::make(file)
        }
    }

    /// Makes a key file that is not there yet, readable by its owner only.
    ///
    /// # Errors
    /// Where there is such a file already, or it cannot be made.
    pub fn make(file: &Path) -> Result<Self> {
        let sealer = Self::new(&Randomness::System);
        write_secret(file, &HEXLOWER.encode(&sealer.key)).map_err(|e| wrong(file, &e))?;
        Ok(sealer)
    }

    /// Reads a key file that is there.
    ///
    /// # Errors
    /// Where the file cannot be read or holds no key.
    pub fn read(file: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(file).map_err(|e| wrong(file, &e))?;
        key_of(&text)
            .map(|key| Self { key: *key })
            .ok_or_else(|| wrong(file, &"not 64 hexadecimal digits"))
    }

    /// Encrypts; `purpose` keeps a value sealed for one use from being read in another.
    ///
    /// # Errors
    /// [`Error::Internal`] only.
    pub fn seal(&self, purpose: &str, plain: &[u8], random: &Randomness) -> Result<String> {
        let mut nonce = [0_u8; 12];
        random.fill(&mut nonce);
        let sealed = self
            .cipher(purpose)?
            .encrypt(&Nonce::from(nonce), plain)
            .map_err(Error::internal)?;
        Ok(BASE32_NOPAD.encode(&[&nonce[..], &sealed].concat()))
    }

    /// Decrypts what [`Sealer::seal`] gave.
    ///
    /// # Errors
    /// [`Error::Internal`] where it was altered or sealed with another key.
    pub fn unseal(&self, purpose: &str, sealed: &str) -> Result<Vec<u8>> {
        let bytes = BASE32_NOPAD
            .decode(sealed.as_bytes())
            .map_err(Error::internal)?;
        let (nonce, body) = bytes
            .split_at_checked(12)
            .ok_or_else(|| Error::internal("sealed value too short"))?;
        let nonce: [u8; 12] = nonce.try_into().map_err(Error::internal)?;
        self.cipher(purpose)?
            .decrypt(&Nonce::from(nonce), body)
            .map_err(Error::internal)
    }

    /// A tag that only this installation can make.
    ///
    /// # Errors
    /// [`Error::Internal`] only.
    pub fn tag(&self, purpose: &str, data: &str) -> Result<String> {
        Ok(BASE32_NOPAD
            .encode(&self.mac(purpose, data)?[..16])
            .to_ascii_lowercase())
    }

    pub(crate) fn mac(&self, purpose: &str, data: &str) -> Result<[u8; 32]> {
        let mut mac =
            <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&self.key).map_err(Error::internal)?;
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(data.as_bytes());
        Ok(mac.finalize().into_bytes().into())
    }

    fn cipher(&self, purpose: &str) -> Result<ChaCha20Poly1305> {
        Ok(ChaCha20Poly1305::new(&Key::from(
            self.mac("seal", purpose)?,
        )))
    }
}
