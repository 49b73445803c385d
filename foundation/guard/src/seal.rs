//! Sealing of small secrets in the database with a key that lies outside it.

use std::path::Path;

use chacha20poly1305::{
    ChaCha20Poly1305, Key, Nonce,
    aead::{Aead, KeyInit, Payload},
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

/// How a value was sealed: what stands before it, and is bound to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Manner {
    /// ChaCha20-Poly1305 without a mark, as values were sealed before they had one. Read, and no longer made.
    Unmarked,
    /// ChaCha20-Poly1305 under a key derived from `secret.key` by HMAC-SHA-256 and the purpose.
    First,
}

impl Manner {
    /// What new values are sealed by.
    const NEWEST: Self = Self::First;

    /// Its mark. No text in base 32 has a dot.
    const fn mark(self) -> &'static str {
        match self {
            Self::Unmarked => "",
            Self::First => "1.",
        }
    }

    /// How a value was sealed, and what is sealed of it; nothing where it is of a manner that this program does not know.
    fn of(sealed: &str) -> Option<(Self, &str)> {
        if !sealed.contains('.') {
            return Some((Self::Unmarked, sealed));
        }
        let body = sealed.strip_prefix(Self::First.mark())?;
        Some((Self::First, body))
    }
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

    /// Encrypts; `purpose` keeps a value sealed for one use from being read in another. What is given begins with the mark of
    /// how it was sealed, so that another way can follow while older values still open.
    ///
    /// # Errors
    /// [`Error::Internal`] only.
    pub fn seal(&self, purpose: &str, plain: &[u8], random: &Randomness) -> Result<String> {
        let mut nonce = [0_u8; 12];
        random.fill(&mut nonce);
        let mark = Manner::NEWEST.mark();
        let payload = Payload {
            msg: plain,
            aad: mark.as_bytes(),
        };
        let sealed = self
            .cipher(purpose)?
            .encrypt(&Nonce::from(nonce), payload)
            .map_err(Error::internal)?;
        let body = BASE32_NOPAD.encode(&[&nonce[..], &sealed].concat());
        Ok(format!("{mark}{body}"))
    }

    /// Decrypts what [`Sealer::seal`] gave, now or before values had a mark.
    ///
    /// # Errors
    /// [`Error::Internal`] where it was altered, sealed with another key, or by a newer program.
    pub fn unseal(&self, purpose: &str, sealed: &str) -> Result<Vec<u8>> {
        let (manner, body) =
            Manner::of(sealed).ok_or_else(|| Error::internal("sealed in a manner not known"))?;
        let bytes = BASE32_NOPAD
            .decode(body.as_bytes())
            .map_err(Error::internal)?;
        let (nonce, body) = bytes
            .split_at_checked(12)
            .ok_or_else(|| Error::internal("sealed value too short"))?;
        let nonce: [u8; 12] = nonce.try_into().map_err(Error::internal)?;
        self.cipher(purpose)?
            .decrypt(
                &Nonce::from(nonce),
                Payload {
                    msg: body,
                    aad: manner.mark().as_bytes(),
                },
            )
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

#[cfg(test)]
mod tests {
    use super::*;

    /// As values were sealed before they had a mark.
    fn unmarked(sealer: &Sealer, purpose: &str, plain: &[u8], random: &Randomness) -> String {
        let mut nonce = [0_u8; 12];
        random.fill(&mut nonce);
        let cipher = sealer.cipher(purpose).unwrap();
        let sealed = cipher.encrypt(&Nonce::from(nonce), plain).unwrap();
        BASE32_NOPAD.encode(&[&nonce[..], &sealed].concat())
    }

    #[test]
    fn what_is_sealed_says_how_and_opens_for_its_purpose_alone() {
        let random = Randomness::seeded(3);
        let sealer = Sealer::new(&random);
        let sealed = sealer.seal("letter", b"words", &random).unwrap();
        assert!(sealed.starts_with("1."), "{sealed}");
        assert_eq!(sealer.unseal("letter", &sealed).unwrap(), b"words");
        assert!(sealer.unseal("message", &sealed).is_err());
        assert!(Sealer::new(&random).unseal("letter", &sealed).is_err());
    }

    #[test]
    fn what_was_sealed_before_values_had_a_mark_still_opens() {
        let random = Randomness::seeded(4);
        let sealer = Sealer::new(&random);
        for plain in [&b""[..], b"words of before"] {
            let old = unmarked(&sealer, "letter", plain, &random);
            assert_eq!(sealer.unseal("letter", &old).unwrap(), plain);
            assert!(sealer.unseal("message", &old).is_err());
        }
    }

    #[test]
    fn a_mark_is_bound_to_what_it_stands_before() {
        let random = Randomness::seeded(5);
        let sealer = Sealer::new(&random);
        let new = sealer.seal("letter", b"words", &random).unwrap();
        let old = unmarked(&sealer, "letter", b"words", &random);
        let body = new.strip_prefix("1.").unwrap();
        let marked = format!("1.{old}");
        for wrong in [
            body,
            &marked,
            "",
            "1.",
            ".",
            &format!("2.{body}"),
            &format!("1.{new}"),
        ] {
            assert!(sealer.unseal("letter", wrong).is_err(), "{wrong}");
        }
    }
}
