//! The key of one record, and a column sealed by it.

use std::{convert::Infallible, str::FromStr, sync::Arc};

use chacha20poly1305::{
    XChaCha20Poly1305, XNonce,
    aead::{Aead, KeyInit, Payload},
};
use data_encoding::BASE64URL_NOPAD;
use hmac::{Hmac, Mac};
use kernel::{Error, Randomness, Result};
use sha2::Sha256;

use super::{Record, masters::Key};
use crate::App;

/// How long a nonce is, in bytes.
const NONCE: usize = 24;

/// Associated data in which no two lists of parts look alike.
fn bound(parts: &[&str]) -> Vec<u8> {
    let mut data = Vec::new();
    for part in parts {
        data.extend_from_slice(&(part.len() as u64).to_be_bytes());
        data.extend_from_slice(part.as_bytes());
    }
    data
}

/// Encrypts under a key, bound to the parts that say where it belongs.
pub(super) fn encrypt(
    random: &Randomness,
    key: &Key,
    parts: &[&str],
    plain: &[u8],
) -> Result<Vec<u8>> {
    let mut nonce = [0_u8; NONCE];
    random.fill(&mut nonce);
    let payload = Payload {
        msg: plain,
        aad: &bound(parts),
    };
    let sealed = XChaCha20Poly1305::new(&(**key).into())
        .encrypt(&XNonce::from(nonce), payload)
        .map_err(Error::internal)?;
    Ok([&nonce[..], &sealed].concat())
}

/// Decrypts what [`encrypt`] gave for the same parts.
pub(super) fn decrypt(key: &Key, parts: &[&str], sealed: &[u8]) -> Result<Vec<u8>> {
    let (nonce, body) = sealed
        .split_at_checked(NONCE)
        .ok_or_else(|| Error::internal("sealed value too short"))?;
    let nonce: [u8; NONCE] = nonce.try_into().map_err(Error::internal)?;
    let payload = Payload {
        msg: body,
        aad: &bound(parts),
    };
    XChaCha20Poly1305::new(&(**key).into())
        .decrypt(&XNonce::from(nonce), payload)
        .map_err(Error::internal)
}

/// A TEXT column that only the key of its record opens; the empty text stands for nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Sealed(String);

impl Sealed {
    /// Nothing, which every key opens as the empty text.
    #[must_use]
    pub const fn none() -> Self {
        Self(String::new())
    }

    /// Whether there is nothing in it.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.0.is_empty()
    }
}

impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("‹sealed›")
    }
}

impl std::fmt::Display for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for Sealed {
    type Err = Infallible;
    fn from_str(text: &str) -> std::result::Result<Self, Infallible> {
        Ok(Self(text.to_owned()))
    }
}

kernel::text_column!(Sealed);

/// The open key of one record.
pub struct DataKey {
    pub(super) app: Arc<App>,
    pub(super) record: Record,
    pub(super) key: Key,
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "DataKey({}, ‹private›)", self.record)
    }
}

impl DataKey {
    /// Seals the text of a column.
    ///
    /// # Errors
    /// [`Error::Internal`] only.
    pub fn seal(&self, column: &'static str, plain: &str) -> Result<Sealed> {
        let bytes = self.seal_bytes(column, plain.as_bytes())?;
        Ok(Sealed(BASE64URL_NOPAD.encode(&bytes)))
    }

    /// Opens the text of a column.
    ///
    /// # Errors
    /// [`Error::Internal`] where it was altered, or sealed for another column, row, table or organisation.
    pub fn unseal(&self, column: &'static str, sealed: &Sealed) -> Result<String> {
        if sealed.is_none() {
            return Ok(String::new());
        }
        let bytes = BASE64URL_NOPAD
            .decode(sealed.0.as_bytes())
            .map_err(Error::internal)?;
        String::from_utf8(self.unseal_bytes(column, &bytes)?).map_err(Error::internal)
    }

    /// Seals what lies outside the database, such as the bytes of a file.
    ///
    /// # Errors
    /// [`Error::Internal`] only.
    pub fn seal_bytes(&self, column: &'static str, plain: &[u8]) -> Result<Vec<u8>> {
        encrypt(&self.app.random, &self.key, &self.parts(column), plain)
    }

    /// Opens what [`DataKey::seal_bytes`] gave.
    ///
    /// # Errors
    /// As [`DataKey::unseal`].
    pub fn unseal_bytes(&self, column: &'static str, sealed: &[u8]) -> Result<Vec<u8>> {
        decrypt(&self.key, &self.parts(column), sealed)
    }

    /// A tag of some data that nobody can make without this key: the same each time, and never again once the key is
    /// destroyed.
    ///
    /// # Errors
    /// [`Error::Internal`] only.
    pub fn tag(&self, purpose: &str, data: &str) -> Result<String> {
        let mut mac = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&self.key[..])
            .map_err(Error::internal)?;
        let parts = ["tag", self.record.table, &self.record.row, purpose, data];
        mac.update(&bound(&parts));
        let bytes: [u8; 32] = mac.finalize().into_bytes().into();
        Ok(BASE64URL_NOPAD.encode(&bytes))
    }

    /// Where a column belongs. The organisation is bound by the wrapping of the key, so that a record can pass to another
    /// when two become one.
    fn parts(&self, column: &'static str) -> [&str; 4] {
        ["column", self.record.table, &self.record.row, column]
    }
}
