//! Signed notes with a checkpoint in them, in the formats of C2SP (`signed-note`, `tlog-checkpoint`), so that the tools of
//! others read them too.

use std::{fmt, str::FromStr};

use data_encoding::{BASE64, HEXLOWER};
use ring::signature::{ED25519, Ed25519KeyPair, KeyPair, UnparsedPublicKey};
use sha2::{Digest, Sha256};

use crate::Hash;

/// The kind of a key: Ed25519.
const KIND: u8 = 1;
const PRIVATE: &str = "PRIVATE+KEY+";

/// What is wrong with a note or a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoteError {
    /// It is no key in this format.
    #[error("not a key of the form NAME+HASH+BASE64")]
    Key,
    /// It is no signed note.
    #[error("not a signed note")]
    Note,
    /// It is no checkpoint.
    #[error(
        "not a checkpoint: a line of origin, a line with the number of entries, a line with the head"
    )]
    Checkpoint,
    /// This key has not signed it.
    #[error("not signed with this key")]
    Unsigned,
    /// The signature is false.
    #[error("the signature is false")]
    Signature,
}

/// The first bytes of a signature: which key it is of.
fn mark(name: &str, public: &[u8]) -> [u8; 4] {
    let hash = Sha256::new()
        .chain_update(name)
        .chain_update([b'\n', KIND])
        .chain_update(public)
        .finalize();
    [hash[0], hash[1], hash[2], hash[3]]
}

fn encoded(key: &[u8; 32]) -> String {
    let mut bytes = vec![KIND];
    bytes.extend_from_slice(key);
    BASE64.encode(&bytes)
}

/// Name, mark and bytes of a key in its text form.
fn decoded(text: &str) -> Option<(&str, [u8; 4], [u8; 32])> {
    let (name, rest) = text.split_once('+')?;
    let (mark, key) = rest.split_once('+')?;
    let mark = HEXLOWER.decode(mark.as_bytes()).ok()?.try_into().ok()?;
    let key = BASE64.decode(key.as_bytes()).ok()?;
    let (kind, key) = key.split_first()?;
    let named = !name.is_empty() && !name.contains(char::is_whitespace);
    (named && *kind == KIND).then_some((name, mark, key.try_into().ok()?))
}

/// A key that signs.
pub struct SigningKey {
    name: String,
    seed: [u8; 32],
    pair: Ed25519KeyPair,
}

impl fmt::Debug for SigningKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SigningKey({}, ‹private›)", self.name)
    }
}

impl SigningKey {
    /// A key of 32 bytes of chance. Its name, which is the origin of the log too, is made of the key itself: it stays the
    /// same wherever the log moves, and no two logs share it.
    ///
    /// # Errors
    /// [`NoteError::Key`] where the bytes make no key.
    pub fn new(prefix: &str, seed: [u8; 32]) -> Result<Self, NoteError> {
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed).map_err(|_| NoteError::Key)?;
        let hash = Sha256::digest(pair.public_key().as_ref());
        let name = format!("{prefix}/{}", HEXLOWER.encode(&hash[..8]));
        Ok(Self { name, seed, pair })
    }

    /// Its public part.
    #[must_use]
    pub fn public(&self) -> VerifyingKey {
        let mut key = [0; 32];
        key.copy_from_slice(self.pair.public_key().as_ref());
        VerifyingKey {
            name: self.name.clone(),
            key,
        }
    }

    /// The text form that goes into a file which nobody else reads.
    #[must_use]
    pub fn secret_text(&self) -> String {
        let mark = HEXLOWER.encode(&mark(&self.name, self.pair.public_key().as_ref()));
        format!("{PRIVATE}{}+{mark}+{}", self.name, encoded(&self.seed))
    }

    /// Signs the head of a log.
    #[must_use]
    pub fn sign(&self, size: u64, root: &Hash) -> String {
        let checkpoint = Checkpoint {
            origin: self.name.clone(),
            size,
            root: *root,
        };
        self.sign_text(&checkpoint.to_string())
    }

    fn sign_text(&self, text: &str) -> String {
        let mut signature = mark(&self.name, self.pair.public_key().as_ref()).to_vec();
        signature.extend_from_slice(self.pair.sign(text.as_bytes()).as_ref());
        format!("{text}\n— {} {}\n", self.name, BASE64.encode(&signature))
    }
}

impl FromStr for SigningKey {
    type Err = NoteError;

    fn from_str(text: &str) -> Result<Self, NoteError> {
        let rest = text.trim().strip_prefix(PRIVATE).ok_or(NoteError::Key)?;
        let (name, told, seed) = decoded(rest).ok_or(NoteError::Key)?;
        let pair = Ed25519KeyPair::from_seed_unchecked(&seed).map_err(|_| NoteError::Key)?;
        if mark(name, pair.public_key().as_ref()) != told {
            return Err(NoteError::Key);
        }
        Ok(Self {
            name: name.to_owned(),
            seed,
            pair,
        })
    }
}

/// A key by which anybody can check what was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyingKey {
    name: String,
    key: [u8; 32],
}

impl VerifyingKey {
    /// Whose it is.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }
}

impl fmt::Display for VerifyingKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mark = HEXLOWER.encode(&mark(&self.name, &self.key));
        write!(f, "{}+{mark}+{}", self.name, encoded(&self.key))
    }
}

impl FromStr for VerifyingKey {
    type Err = NoteError;

    fn from_str(text: &str) -> Result<Self, NoteError> {
        let (name, told, key) = decoded(text.trim()).ok_or(NoteError::Key)?;
        if mark(name, &key) != told {
            return Err(NoteError::Key);
        }
        Ok(Self {
            name: name.to_owned(),
            key,
        })
    }
}

/// What is signed: a log, how many entries it has, and the head over these.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// Which log.
    pub origin: String,
    /// Entries.
    pub size: u64,
    /// The head.
    pub root: Hash,
}

impl fmt::Display for Checkpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{}\n{}\n{}",
            self.origin,
            self.size,
            BASE64.encode(&self.root)
        )
    }
}

impl FromStr for Checkpoint {
    type Err = NoteError;

    fn from_str(text: &str) -> Result<Self, NoteError> {
        let mut lines = text.lines();
        let mut line = || lines.next().filter(|l| !l.is_empty());
        let (Some(origin), Some(size), Some(root)) = (line(), line(), line()) else {
            return Err(NoteError::Checkpoint);
        };
        let number = size.parse::<u64>().ok();
        let root = BASE64.decode(root.as_bytes()).ok();
        let root = root.and_then(|r| r.try_into().ok());
        match number.zip(root) {
            // One way of writing a number only.
            Some((number, root)) if number.to_string() == size => Ok(Self {
                origin: origin.to_owned(),
                size: number,
                root,
            }),
            _ => Err(NoteError::Checkpoint),
        }
    }
}

/// A text with signatures under it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// What is signed, with the end of its last line.
    pub text: String,
    /// Names, and marks with signatures.
    signatures: Vec<(String, Vec<u8>)>,
}

impl Note {
    /// Checks the signature of a key.
    ///
    /// # Errors
    /// [`NoteError::Unsigned`], [`NoteError::Signature`].
    pub fn verify(&self, key: &VerifyingKey) -> Result<(), NoteError> {
        let mark = mark(&key.name, &key.key);
        let own = self
            .signatures
            .iter()
            .find(|(name, bytes)| *name == key.name && bytes.starts_with(&mark));
        let (_, bytes) = own.ok_or(NoteError::Unsigned)?;
        UnparsedPublicKey::new(&ED25519, key.key)
            .verify(self.text.as_bytes(), &bytes[4..])
            .map_err(|_| NoteError::Signature)
    }

    /// The checkpoint in it, whoever signed it.
    ///
    /// # Errors
    /// [`NoteError::Checkpoint`].
    pub fn checkpoint(&self) -> Result<Checkpoint, NoteError> {
        self.text.parse()
    }

    /// The checkpoint in it, where the log of this key signed it.
    ///
    /// # Errors
    /// As for [`Note::verify`] and [`Note::checkpoint`]; [`NoteError::Unsigned`] where it is of another log.
    pub fn signed_checkpoint(&self, key: &VerifyingKey) -> Result<Checkpoint, NoteError> {
        self.verify(key)?;
        let checkpoint = self.checkpoint()?;
        if checkpoint.origin != key.name {
            return Err(NoteError::Unsigned);
        }
        Ok(checkpoint)
    }
}

impl FromStr for Note {
    type Err = NoteError;

    fn from_str(text: &str) -> Result<Self, NoteError> {
        if text.chars().any(|c| c.is_control() && c != '\n') {
            return Err(NoteError::Note);
        }
        let at = text.rfind("\n\n").ok_or(NoteError::Note)?;
        let (text, below) = (&text[..=at], &text[at + 2..]);
        let lines = below.strip_suffix('\n').ok_or(NoteError::Note)?;
        let signature = |line: &str| {
            let (name, bytes) = line.strip_prefix("— ")?.split_once(' ')?;
            let bytes = BASE64.decode(bytes.as_bytes()).ok()?;
            (!name.is_empty() && bytes.len() > 4).then(|| (name.to_owned(), bytes))
        };
        let signatures: Option<Vec<_>> = lines.split('\n').map(signature).collect();
        Ok(Self {
            text: text.to_owned(),
            signatures: signatures.ok_or(NoteError::Note)?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of the documentation of `golang.org/x/mod/sumdb/note`.
    #[test]
    fn a_note_that_others_signed_is_read_and_signed_alike() {
        let key: VerifyingKey =
            "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
                .parse()
                .unwrap();
        let text = "If you think cryptography is the answer to your problem,\n\
                    then you don't know what your problem is.\n\n\
                    — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";
        let note: Note = text.parse().unwrap();
        assert_eq!(note.verify(&key), Ok(()));
        assert_eq!(note.checkpoint(), Err(NoteError::Checkpoint));
        let secret: SigningKey =
            "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
                .parse()
                .unwrap();
        assert_eq!(secret.public(), key);
        assert_eq!(secret.sign_text(&note.text), text);
        let other: Note = text
            .replace("your problem,", "our problem,")
            .parse()
            .unwrap();
        assert_eq!(other.verify(&key), Err(NoteError::Signature));
    }

    #[test]
    fn a_checkpoint_comes_back_from_its_note_with_its_key_only() {
        let key = SigningKey::new("test/log", [7; 32]).unwrap();
        let again: SigningKey = key.secret_text().parse().unwrap();
        assert_eq!(again.public(), key.public());
        let shown: VerifyingKey = key.public().to_string().parse().unwrap();
        let signed = key.sign(3, &[9; 32]);
        let note: Note = signed.parse().unwrap();
        let found = note.signed_checkpoint(&shown).unwrap();
        assert_eq!((found.size, found.root), (3, [9; 32]));
        assert_eq!(found.origin, shown.name());
        let stranger = SigningKey::new("test/log", [8; 32]).unwrap().public();
        assert_eq!(note.signed_checkpoint(&stranger), Err(NoteError::Unsigned));
        let more: Note = signed.replace("\n3\n", "\n4\n").parse().unwrap();
        assert_eq!(more.signed_checkpoint(&shown), Err(NoteError::Signature));
        // A signature of this key over the name of another log says nothing of this one.
        let foreign: Note = key
            .sign_text(
                &signed
                    .replacen(shown.name(), "another", 1)
                    .split_once("\n\n")
                    .map(|p| format!("{}\n", p.0))
                    .unwrap(),
            )
            .parse()
            .unwrap();
        assert_eq!(foreign.verify(&shown), Ok(()));
        assert_eq!(foreign.signed_checkpoint(&shown), Err(NoteError::Unsigned));
    }

    #[test]
    fn what_is_no_note_no_key_and_no_checkpoint_is_refused() {
        for text in [
            "",
            "\n\n",
            "a\n\n",
            "a\n\n— b\n",
            "a\n\n— b AAAA\n",
            "a\n\n— b AAAAAA==",
            "a\u{7}\n\n— b AAAAAA==\n",
        ] {
            assert_eq!(text.parse::<Note>(), Err(NoteError::Note), "{text:?}");
        }
        for text in [
            "",
            "a",
            "a+b+c",
            "a+00000000+AQ==",
            "PRIVATE+KEY+a+00000000+AQ==",
        ] {
            assert_eq!(
                text.parse::<VerifyingKey>(),
                Err(NoteError::Key),
                "{text:?}"
            );
            assert!(text.parse::<SigningKey>().is_err(), "{text:?}");
        }
        let head = BASE64.encode(&[0; 32]);
        for text in [
            String::new(),
            format!("a\n03\n{head}\n"),
            format!("a\n-3\n{head}\n"),
            format!("\n3\n{head}\n"),
            "a\n3\nAAAA\n".to_owned(),
        ] {
            assert_eq!(
                text.parse::<Checkpoint>(),
                Err(NoteError::Checkpoint),
                "{text:?}"
            );
        }
    }
}
