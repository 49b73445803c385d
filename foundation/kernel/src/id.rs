//! Random, typed identifiers: no order, no counter, nothing to guess.

use std::{
    borrow::Cow, cmp::Ordering, fmt, hash::Hash, marker::PhantomData, str::FromStr, sync::Mutex,
};

use data_encoding::BASE32_NOPAD;
use sha2::{Digest, Sha256};

/// 128 random bits that name one `T`; printed as 26 lower-case letters and digits.
///
/// Two identifiers tell nothing about each other: neither order nor time (architecture, section 4).
pub struct Id<T> {
    bits: u128,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    /// The identifier with these bits.
    #[must_use]
    pub const fn from_bits(bits: u128) -> Self {
        Self {
            bits,
            of: PhantomData,
        }
    }

    /// The bits of this identifier.
    #[must_use]
    pub const fn bits(self) -> u128 {
        self.bits
    }

    /// An identifier derived from a name, always the same: for imports that may be repeated.
    #[must_use]
    pub fn derived(space: &str, name: &str) -> Self {
        let digest = Sha256::new()
            .chain_update(space)
            .chain_update([0])
            .chain_update(name)
            .finalize();
        let mut bytes = [0_u8; 16];
        bytes.copy_from_slice(&digest[..16]);
        Self::from_bits(u128::from_be_bytes(bytes))
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.bits == other.bits
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.bits.cmp(&other.bits)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.bits.hash(state);
    }
}

impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = BASE32_NOPAD.encode(&self.bits.to_be_bytes());
        text.make_ascii_lowercase();
        f.write_str(&text)
    }
}

impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl<T> FromStr for Id<T> {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // Only the one canonical spelling is an identifier: two addresses never name one thing.
        let refuse = || "not an identifier".to_owned();
        if text.len() != 26 || text.bytes().any(|b| b.is_ascii_uppercase()) {
            return Err(refuse());
        }
        let bytes = BASE32_NOPAD
            .decode(text.to_ascii_uppercase().as_bytes())
            .map_err(|_| refuse())?;
        let bytes: [u8; 16] = bytes.try_into().map_err(|_| refuse())?;
        Ok(Self::from_bits(u128::from_be_bytes(bytes)))
    }
}

impl<T> serde::Serialize for Id<T> {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.collect_str(self)
    }
}

impl<'de, T> serde::Deserialize<'de> for Id<T> {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let text = <String as serde::Deserialize>::deserialize(d)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl<T> schemars::JsonSchema for Id<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        "Id".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "pattern": "^[a-z2-7]{26}$" })
    }
}

crate::text_column!(Id<T>, T);

/// Where chance comes from: the operating system, or a seed in tests.
#[derive(Debug)]
pub enum Randomness {
    /// The operating system's generator.
    System,
    /// SHA-256 of a seed and a counter: the same sequence each time, for tests and the demonstration.
    Seeded(Mutex<(u64, u64)>),
}

impl Randomness {
    /// A repeatable sequence.
    #[must_use]
    pub const fn seeded(seed: u64) -> Self {
        Self::Seeded(Mutex::new((seed, 0)))
    }

    /// Fills the buffer with random bytes.
    ///
    /// A machine whose generator fails must not go on with predictable secrets: the process stops.
    pub fn fill(&self, buffer: &mut [u8]) {
        match self {
            Self::System => {
                if getrandom::fill(buffer).is_err() {
                    std::process::abort();
                }
            }
            Self::Seeded(state) => {
                let mut state = state
                    .lock()
                    .unwrap_or_else(std::sync::PoisonError::into_inner);
                for chunk in buffer.chunks_mut(32) {
                    state.1 += 1;
                    let block = Sha256::new()
                        .chain_update(state.0.to_be_bytes())
                        .chain_update(state.1.to_be_bytes())
                        .finalize();
                    chunk.copy_from_slice(&block[..chunk.len()]);
                }
            }
        }
    }

    /// A new identifier.
    #[must_use]
    pub fn id<T>(&self) -> Id<T> {
        let mut bytes = [0_u8; 16];
        self.fill(&mut bytes);
        Id::from_bits(u128::from_be_bytes(bytes))
    }

    /// A secret of 256 bits for links and cookies, as 52 lower-case characters.
    #[must_use]
    pub fn secret(&self) -> String {
        let mut bytes = [0_u8; 32];
        self.fill(&mut bytes);
        let mut text = BASE32_NOPAD.encode(&bytes);
        text.make_ascii_lowercase();
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Thing;

    #[test]
    fn an_id_reads_back_from_its_text() {
        let id: Id<Thing> = Randomness::seeded(7).id();
        assert_eq!(id.to_string().parse::<Id<Thing>>().unwrap(), id);
        assert_eq!(id.to_string().len(), 26);
    }

    #[test]
    fn only_the_canonical_spelling_is_an_id() {
        let text = Id::<Thing>::from_bits(42).to_string();
        assert!(text.to_ascii_uppercase().parse::<Id<Thing>>().is_err());
        assert!(format!("{text}a").parse::<Id<Thing>>().is_err());
        // The last character carries unused bits: setting one must not give a second name.
        let twin = format!("{}b", &text[..25]);
        assert!(twin.parse::<Id<Thing>>().is_err());
    }

    #[test]
    fn a_seed_repeats_its_sequence_and_the_system_does_not() {
        assert_eq!(
            Randomness::seeded(1).id::<Thing>(),
            Randomness::seeded(1).id::<Thing>()
        );
        assert_ne!(Randomness::System.secret(), Randomness::System.secret());
    }
}
