//! What an authenticator says, read and verified: WebAuthn level 3 as far as a house needs it that asks for no attestation.
//!
//! Pure: nothing is stored here, time and chance come from nowhere. Signatures are verified by `ring`.

use std::net::Ipv4Addr;

use ciborium::Value;
use data_encoding::BASE64URL_NOPAD;
use ring::signature::{
    ECDSA_P256_SHA256_ASN1, ED25519, RSA_PKCS1_2048_8192_SHA256, RsaPublicKeyComponents,
    UnparsedPublicKey,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};

/// Algorithms of COSE that are asked for, the best liked first: ES256, EdDSA, RS256.
pub(crate) const ALGORITHMS: [i64; 3] = [-7, -8, -257];

const PRESENT: u8 = 1;
const VERIFIED: u8 = 1 << 2;
const BACKUP_ELIGIBLE: u8 = 1 << 3;
const BACKED_UP: u8 = 1 << 4;
const HOLDS_CREDENTIAL: u8 = 1 << 6;

/// Why an answer of an authenticator is not taken: for tests and for the log, never for whoever sent it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Fault {
    /// It cannot be read.
    Unreadable,
    /// It answers another question.
    Purpose,
    /// It answers another challenge.
    Challenge,
    /// It was given to another site.
    Origin,
    /// It is bound to another site.
    Party,
    /// Nobody was there.
    Presence,
    /// Whoever was there was not verified.
    Verification,
    /// Its flags contradict each other, or what was said before.
    Flags,
    /// The key is of a kind that was not asked for.
    Key,
    /// The signature is not right.
    Signature,
}

/// This house as authenticators know it, from the configured address alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Party {
    /// The host: a name. Browsers take no number for one.
    pub id: String,
    /// Scheme, host and port.
    pub origin: String,
}

impl Party {
    /// The house at an address; none where the address is no name, so that no browser has passkeys for it.
    pub(crate) fn of(base: &str) -> Option<Self> {
        let origin = base.trim_end_matches('/');
        let authority = origin.split_once("://").map_or(origin, |(_, rest)| rest);
        let host = match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
            _ => authority,
        };
        let is_number = host.starts_with('[') || host.parse::<Ipv4Addr>().is_ok();
        (!is_number && !host.is_empty()).then(|| Self {
            id: host.to_owned(),
            origin: origin.to_owned(),
        })
    }
}

/// A new key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Added {
    pub credential: Vec<u8>,
    pub key: Key,
    pub told: Told,
}

/// What an authenticator tells of itself with each answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Told {
    /// How often it signed; 0 where it does not count.
    pub counter: i64,
    /// Whether the key may be copied to other devices of its owner.
    pub eligible: bool,
    /// Whether it was.
    pub backed_up: bool,
}

/// A public key, in the form in which it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Key {
    /// A point on P-256, uncompressed.
    Es256(Vec<u8>),
    /// A point on Curve25519.
    EdDsa(Vec<u8>),
    /// Modulus and exponent.
    Rs256(Vec<u8>, Vec<u8>),
}

impl Key {
    /// The text that is stored.
    pub(crate) fn text(&self) -> String {
        let b64 = |bytes: &[u8]| BASE64URL_NOPAD.encode(bytes);
        match self {
            Self::Es256(point) => format!("es256 {}", b64(point)),
            Self::EdDsa(point) => format!("eddsa {}", b64(point)),
            Self::Rs256(n, e) => format!("rs256 {} {}", b64(n), b64(e)),
        }
    }

    /// Reads what [`Key::text`] gave.
    pub(crate) fn read(text: &str) -> Option<Self> {
        let mut words = text.split(' ');
        let kind = words.next()?;
        let mut bytes = || BASE64URL_NOPAD.decode(words.next()?.as_bytes()).ok();
        match kind {
            "es256" => Some(Self::Es256(bytes()?)),
            "eddsa" => Some(Self::EdDsa(bytes()?)),
            "rs256" => Some(Self::Rs256(bytes()?, bytes()?)),
            _ => None,
        }
    }

    /// From a map of COSE (RFC 9053).
    fn cose(map: &Value) -> Option<Self> {
        let number = |label: i64| get(map, label)?.as_integer().map(i128::from);
        let bytes = |label: i64| get(map, label)?.as_bytes().cloned();
        match (number(1)?, number(3)?) {
            (2, -7) if number(-1)? == 1 => {
                let (x, y) = (bytes(-2)?, bytes(-3)?);
                let whole = x.len() == 32 && y.len() == 32;
                whole.then(|| Self::Es256([&[4_u8][..], x.as_slice(), y.as_slice()].concat()))
            }
            (1, -8) if number(-1)? == 6 => {
                let x = bytes(-2)?;
                (x.len() == 32).then_some(Self::EdDsa(x))
            }
            (3, -257) => Some(Self::Rs256(bytes(-1)?, bytes(-2)?)),
            _ => None,
        }
    }

    fn verify(&self, message: &[u8], signature: &[u8]) -> Result<(), Fault> {
        let right = match self {
            Self::Es256(point) => {
                UnparsedPublicKey::new(&ECDSA_P256_SHA256_ASN1, point).verify(message, signature)
            }
            Self::EdDsa(point) => {
                UnparsedPublicKey::new(&ED25519, point).verify(message, signature)
            }
            Self::Rs256(n, e) => RsaPublicKeyComponents { n, e }.verify(
                &RSA_PKCS1_2048_8192_SHA256,
                message,
                signature,
            ),
        };
        right.map_err(|_| Fault::Signature)
    }
}

fn get(map: &Value, label: i64) -> Option<&Value> {
    let entries = map.as_map()?.iter();
    let mut found =
        entries.filter(|(key, _)| key.as_integer().map(i128::from) == Some(label.into()));
    found.next().map(|(_, value)| value)
}

/// What the browser signs along: the question, and where it was asked.
#[derive(Deserialize)]
struct Client {
    #[serde(rename = "type")]
    purpose: String,
    challenge: String,
    origin: String,
    #[serde(default, rename = "crossOrigin")]
    elsewhere: bool,
}

/// The challenge that an answer says it answers; it is believed only once it was verified.
pub(crate) fn challenge_of(client: &[u8]) -> Result<String, Fault> {
    let client: Client = serde_json::from_slice(client).map_err(|_| Fault::Unreadable)?;
    Ok(client.challenge)
}

fn check_client(party: &Party, client: &[u8], purpose: &str, challenge: &str) -> Result<(), Fault> {
    let said: Client = serde_json::from_slice(client).map_err(|_| Fault::Unreadable)?;
    if said.purpose != purpose {
        return Err(Fault::Purpose);
    }
    if said.challenge != challenge {
        return Err(Fault::Challenge);
    }
    if said.origin != party.origin || said.elsewhere {
        return Err(Fault::Origin);
    }
    Ok(())
}

/// Reads the head of what an authenticator says, and gives what follows it.
fn check_data<'d>(party: &Party, data: &'d [u8]) -> Result<(Told, u8, &'d [u8]), Fault> {
    let (head, rest) = data.split_at_checked(37).ok_or(Fault::Unreadable)?;
    if head[..32] != Sha256::digest(party.id.as_bytes())[..] {
        return Err(Fault::Party);
    }
    let flags = head[32];
    if flags & PRESENT == 0 {
        return Err(Fault::Presence);
    }
    // A passkey alone stands for two factors only where its holder was verified.
    if flags & VERIFIED == 0 {
        return Err(Fault::Verification);
    }
    let told = Told {
        counter: i64::from(u32::from_be_bytes([head[33], head[34], head[35], head[36]])),
        eligible: flags & BACKUP_ELIGIBLE != 0,
        backed_up: flags & BACKED_UP != 0,
    };
    if told.backed_up && !told.eligible {
        return Err(Fault::Flags);
    }
    Ok((told, flags, rest))
}

/// Verifies the answer to the question for a new key. What the maker of the authenticator attests is neither asked for nor
/// believed.
pub(crate) fn added(
    party: &Party,
    challenge: &str,
    client: &[u8],
    attestation: &[u8],
) -> Result<Added, Fault> {
    check_client(party, client, "webauthn.create", challenge)?;
    let object: Value = ciborium::from_reader(attestation).map_err(|_| Fault::Unreadable)?;
    let entries = object.as_map().ok_or(Fault::Unreadable)?;
    let data = entries
        .iter()
        .find(|(key, _)| key.as_text() == Some("authData"))
        .and_then(|(_, value)| value.as_bytes())
        .ok_or(Fault::Unreadable)?;
    let (told, flags, rest) = check_data(party, data)?;
    if flags & HOLDS_CREDENTIAL == 0 {
        return Err(Fault::Flags);
    }
    // The kind of authenticator (16 bytes) is passed over: it is nobody's business here.
    let (head, rest) = rest.split_at_checked(18).ok_or(Fault::Unreadable)?;
    let length = usize::from(u16::from_be_bytes([head[16], head[17]]));
    if length == 0 || length > 1023 {
        return Err(Fault::Unreadable);
    }
    let (credential, rest) = rest.split_at_checked(length).ok_or(Fault::Unreadable)?;
    let map: Value = ciborium::from_reader(rest).map_err(|_| Fault::Unreadable)?;
    Ok(Added {
        credential: credential.to_vec(),
        key: Key::cose(&map).ok_or(Fault::Key)?,
        told,
    })
}

/// Verifies the answer of a key that is known.
pub(crate) fn shown(
    party: &Party,
    challenge: &str,
    key: &Key,
    client: &[u8],
    data: &[u8],
    signature: &[u8],
) -> Result<Told, Fault> {
    check_client(party, client, "webauthn.get", challenge)?;
    let (told, _, _) = check_data(party, data)?;
    let message = [data, &Sha256::digest(client)[..]].concat();
    key.verify(&message, signature)?;
    Ok(told)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_house_is_known_by_its_configured_address() {
        for (base, id) in [
            ("https://indaba.example.org", "indaba.example.org"),
            ("http://localhost:8080/", "localhost"),
        ] {
            let party = Party::of(base).unwrap();
            assert_eq!(party.id, id);
            assert_eq!(party.origin, base.trim_end_matches('/'));
        }
        for number in [
            "http://127.0.0.1:8080",
            "https://192.0.2.7",
            "http://[::1]:8080",
            "https://[2001:db8::7]/",
            "",
        ] {
            assert_eq!(Party::of(number), None, "{number}");
        }
    }

    #[test]
    fn a_key_comes_back_from_its_text() {
        for key in [
            Key::Es256(vec![4; 65]),
            Key::EdDsa(vec![7; 32]),
            Key::Rs256(vec![1; 256], vec![1, 0, 1]),
        ] {
            assert_eq!(Key::read(&key.text()), Some(key));
        }
        for wrong in ["", "es256", "es256 !", "none AAAA"] {
            assert_eq!(Key::read(wrong), None, "{wrong}");
        }
    }

    /// Keys of kinds that were not asked for, or of the wrong length, are no keys.
    #[test]
    fn a_key_must_be_whole_and_of_a_kind_asked_for() {
        let map = |pairs: Vec<(i64, Value)>| {
            Value::Map(pairs.into_iter().map(|(k, v)| (k.into(), v)).collect())
        };
        let point = |n: usize| Value::Bytes(vec![9; n]);
        let es = |alg: i64, n: usize| {
            map(vec![
                (1, 2.into()),
                (3, alg.into()),
                (-1, 1.into()),
                (-2, point(n)),
                (-3, point(n)),
            ])
        };
        assert!(matches!(Key::cose(&es(-7, 32)), Some(Key::Es256(_))));
        assert_eq!(Key::cose(&es(-7, 31)), None);
        assert_eq!(Key::cose(&es(-35, 32)), None);
        assert_eq!(Key::cose(&map(vec![])), None);
        assert_eq!(Key::cose(&Value::Null), None);
        let ed = map(vec![
            (1, 1.into()),
            (3, (-8).into()),
            (-1, 6.into()),
            (-2, point(32)),
        ]);
        assert!(matches!(Key::cose(&ed), Some(Key::EdDsa(_))));
    }
}
