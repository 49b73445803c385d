//! An authenticator without a device: makes a passkey and answers with it, rightly or wrongly as a test wants it.

use ciborium::Value as Cbor;
use data_encoding::BASE64URL_NOPAD;
use ring::{
    digest::{SHA256, digest},
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Value, json};

use crate::{Page, Piece, pieces};

/// Somebody touched it.
pub const PRESENT: u8 = 1;
/// It knows who it was.
pub const VERIFIED: u8 = 1 << 2;
/// Its key may be copied.
pub const ELIGIBLE: u8 = 1 << 3;
/// Its key was copied.
pub const BACKED_UP: u8 = 1 << 4;

/// An authenticator with one key (ES256), in a browser that stands on one page.
#[derive(Debug)]
pub struct Authenticator {
    pair: EcdsaKeyPair,
    credential: Vec<u8>,
    user: String,
    /// Where the browser stands.
    pub origin: String,
    /// The site to which the key is bound.
    pub party: String,
    /// What it says of who is there and of copies of its key.
    pub flags: u8,
    /// How often it signed; added to with each answer by `step`.
    pub counter: u32,
    /// 0 for one that does not count.
    pub step: u32,
    /// What the browser says that it was asked; empty for the truth.
    pub purpose: &'static str,
}

impl Default for Authenticator {
    fn default() -> Self {
        let random = SystemRandom::new();
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random).unwrap();
        let pair =
            EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, made.as_ref(), &random)
                .unwrap();
        let credential = digest(&SHA256, pair.public_key().as_ref()).as_ref()[..20].to_vec();
        Self {
            pair,
            credential,
            user: String::new(),
            origin: "http://indaba.test".to_owned(),
            party: "indaba.test".to_owned(),
            flags: PRESENT | VERIFIED,
            counter: 0,
            step: 1,
            purpose: "",
        }
    }
}

/// What a page asks of an authenticator.
#[must_use]
pub fn question(page: &Page) -> Value {
    let asked = pieces(&page.text())
        .into_iter()
        .find_map(|piece| match piece {
            Piece::Open(_, attributes) => attributes
                .into_iter()
                .find(|(name, _)| name == "data-question"),
            _ => None,
        });
    let (_, text) = asked.unwrap_or_else(|| panic!("{} asks nothing", page.path));
    serde_json::from_str(&text).unwrap()
}

fn base64(bytes: impl AsRef<[u8]>) -> String {
    BASE64URL_NOPAD.encode(bytes.as_ref())
}

impl Authenticator {
    /// Identifier of its key, as a page carries it.
    #[must_use]
    pub fn id(&self) -> String {
        base64(&self.credential)
    }

    fn client(&self, kind: &str, question: &Value) -> Vec<u8> {
        let kind = if self.purpose.is_empty() {
            kind
        } else {
            self.purpose
        };
        let said = json!({
            "type": kind, "challenge": question["challenge"], "origin": self.origin, "crossOrigin": false,
        });
        said.to_string().into_bytes()
    }

    fn head(&mut self, more: u8) -> Vec<u8> {
        self.counter += self.step;
        let mut data = digest(&SHA256, self.party.as_bytes()).as_ref().to_vec();
        data.push(self.flags | more);
        data.extend(self.counter.to_be_bytes());
        data
    }

    /// The answer to a page that asks for a new passkey.
    pub fn make(&mut self, question: &Value) -> String {
        self.user = question["user"]["id"].as_str().unwrap().to_owned();
        let mut data = self.head(1 << 6);
        data.extend([0; 16]);
        data.extend(u16::try_from(self.credential.len()).unwrap().to_be_bytes());
        data.extend(&self.credential);
        let point = self.pair.public_key().as_ref();
        let map = Cbor::Map(vec![
            (1.into(), 2.into()),
            (3.into(), (-7).into()),
            ((-1).into(), 1.into()),
            ((-2).into(), Cbor::Bytes(point[1..33].to_vec())),
            ((-3).into(), Cbor::Bytes(point[33..].to_vec())),
        ]);
        ciborium::into_writer(&map, &mut data).unwrap();
        let object = Cbor::Map(vec![
            (Cbor::Text("fmt".to_owned()), Cbor::Text("none".to_owned())),
            (Cbor::Text("attStmt".to_owned()), Cbor::Map(vec![])),
            (Cbor::Text("authData".to_owned()), Cbor::Bytes(data)),
        ]);
        let mut whole = Vec::new();
        ciborium::into_writer(&object, &mut whole).unwrap();
        let client = self.client("webauthn.create", question);
        json!({ "id": self.id(), "client": base64(client), "data": base64(whole) }).to_string()
    }

    /// The answer to a page that asks for a passkey it knows.
    pub fn show(&mut self, question: &Value) -> String {
        let data = self.head(0);
        let client = self.client("webauthn.get", question);
        let message = [&data[..], digest(&SHA256, &client).as_ref()].concat();
        let signature = self.pair.sign(&SystemRandom::new(), &message).unwrap();
        json!({
            "id": self.id(), "client": base64(client), "data": base64(data),
            "signature": base64(signature), "user": self.user,
        })
        .to_string()
    }
}
