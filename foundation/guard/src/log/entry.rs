//! An entry as the tree sees it: number, moment and action as they are, every other field behind a salted commitment.
//!
//! Each entry has a salt of its own by chance, and each of its fields one that follows from it. A commitment is the SHA-256
//! of salt and field: without the salt nobody can try which words stand behind it. Erasing a field destroys its salt and
//! leaves the commitment, from which the leaf follows as before.

use data_encoding::HEXLOWER;
use hmac::{Hmac, Mac};
use kernel::{Error, Result, Timestamp};
use merkle::Hash;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha256};

use super::verify::Fault;

/// The fields that are committed to, in the order in which a leaf holds them. `chained` is the hash by which the former
/// chain ended at the entry; entries made since have none.
pub(super) const FIELDS: [&str; 6] = [
    "actor",
    "actor_name",
    "object",
    "about",
    "detail",
    "chained",
];
/// Where each stands.
pub(super) const ACTOR: usize = 0;
pub(super) const ACTOR_NAME: usize = 1;
pub(super) const OBJECT: usize = 2;
pub(super) const DETAIL: usize = 4;
pub(super) const CHAINED: usize = 5;

/// A row of the table.
#[derive(Clone, Debug, sqlx::FromRow)]
pub(super) struct Row {
    pub number: i64,
    pub at: Timestamp,
    pub actor: String,
    pub actor_name: String,
    pub action: String,
    pub object: String,
    pub about: String,
    pub detail: String,
    pub chained: String,
    /// The entry's salt; or, once a field was erased, a word for each field: its salt, or `=` and its commitment.
    pub salts: String,
    /// The leaf, then each subtree that the entry completed, the highest last.
    pub tree: String,
}

impl Row {
    pub(super) fn fields(&self) -> [&str; 6] {
        [
            &self.actor,
            &self.actor_name,
            &self.object,
            &self.about,
            &self.detail,
            &self.chained,
        ]
    }
}

/// The salt of a field.
fn salt_of(entry: &Hash, field: &str) -> Result<Hash> {
    let mut mac =
        <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(entry).map_err(Error::internal)?;
    mac.update(field.as_bytes());
    Ok(mac.finalize().into_bytes().into())
}

fn commitment(salt: &Hash, value: &str) -> Hash {
    Sha256::new()
        .chain_update(salt)
        .chain_update(value)
        .finalize()
        .into()
}

/// A hash from its text.
pub(super) fn hash(text: &str) -> Option<Hash> {
    HEXLOWER.decode(text.as_bytes()).ok()?.try_into().ok()
}

/// Hashes that stand one after another.
pub(super) fn hashes(text: &str) -> Option<Vec<Hash>> {
    let bytes = HEXLOWER.decode(text.as_bytes()).ok()?;
    let (whole, rest) = bytes.as_chunks::<32>();
    rest.is_empty().then(|| whole.to_vec())
}

pub(super) fn hex(hashes: &[Hash]) -> String {
    hashes.iter().map(|h| HEXLOWER.encode(h)).collect()
}

/// A field: open, with its words and their salt, or only as a commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Field {
    pub open: Option<(String, Hash)>,
    pub commitment: Hash,
}

/// An entry with its commitments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogEntry {
    /// From 1, without gaps.
    pub number: i64,
    pub(super) at: Timestamp,
    pub(super) action: String,
    pub(super) fields: [Field; 6],
    /// The leaf and the subtrees that were noted with it.
    pub(super) tree: Vec<Hash>,
}

impl LogEntry {
    /// Reads a row; says what is wrong with it.
    pub(super) fn of(row: &Row) -> std::result::Result<Self, Fault> {
        let values = row.fields();
        let words: Vec<&str> = row.salts.split(' ').collect();
        let whole = if words.len() == 1 {
            Some(hash(words[0]).ok_or(Fault::Entry(row.number))?)
        } else {
            None
        };
        if whole.is_none() && words.len() != FIELDS.len() {
            return Err(Fault::Entry(row.number));
        }
        let mut fields = Vec::with_capacity(FIELDS.len());
        for (n, name) in FIELDS.into_iter().enumerate() {
            let value = values[n];
            let fault = || Fault::Field(row.number, name);
            fields.push(match (&whole, words.get(n)) {
                (Some(salt), _) => Field::open(value, salt_of(salt, name).map_err(|_| fault())?),
                (None, Some(word)) => match word.strip_prefix('=') {
                    // Nothing may stand where a field was erased.
                    Some(kept) if value.is_empty() => Field {
                        open: None,
                        commitment: hash(kept).ok_or_else(fault)?,
                    },
                    Some(_) => return Err(fault()),
                    None => Field::open(value, hash(word).ok_or_else(fault)?),
                },
                (None, None) => return Err(fault()),
            });
        }
        Ok(Self {
            number: row.number,
            at: row.at,
            action: row.action.clone(),
            fields: fields.try_into().map_err(|_| Fault::Entry(row.number))?,
            tree: hashes(&row.tree).ok_or(Fault::Entry(row.number))?,
        })
    }

    /// The leaf of the tree. Number and moment come first, commitments of one length last: no two entries give the same.
    pub(super) fn leaf(&self) -> Hash {
        let mut text = format!(
            "indaba log entry 1\n{}\n{}\n{}\n",
            self.number, self.at.0, self.action
        );
        for (name, field) in FIELDS.iter().zip(&self.fields) {
            text.push_str(&format!("{name} {}\n", HEXLOWER.encode(&field.commitment)));
        }
        merkle::leaf(text.as_bytes())
    }

    /// The words of a field, unless they were erased or are held back.
    pub(super) fn value(&self, field: usize) -> Option<&str> {
        let open = self.fields[field].open.as_ref();
        open.map(|(value, _)| value.as_str())
    }

    /// What stands in the table in place of the salt once some fields were erased.
    pub(super) fn salts_without(&self, erased: &[usize]) -> String {
        let word = |(n, field): (usize, &Field)| match &field.open {
            Some((_, salt)) if !erased.contains(&n) => HEXLOWER.encode(salt),
            _ => format!("={}", HEXLOWER.encode(&field.commitment)),
        };
        let words: Vec<String> = self.fields.iter().enumerate().map(word).collect();
        words.join(" ")
    }

    /// The same entry with no other fields open than these; the rest stand as commitments.
    #[must_use]
    pub fn only(mut self, names: &[&str]) -> Self {
        for (name, field) in FIELDS.iter().zip(&mut self.fields) {
            if !names.contains(name) {
                field.open = None;
            }
        }
        self
    }

    /// As it stands in files that are taken away.
    pub(super) fn json(&self) -> Value {
        let mut fields = Map::new();
        for (name, field) in FIELDS.iter().zip(&self.fields) {
            let mut said = json!({ "commitment": HEXLOWER.encode(&field.commitment) });
            if let Some((value, salt)) = &field.open {
                said["value"] = value.clone().into();
                said["salt"] = HEXLOWER.encode(salt).into();
            }
            fields.insert((*name).to_owned(), said);
        }
        let tree: Vec<String> = self.tree.iter().map(|h| HEXLOWER.encode(h)).collect();
        json!({ "number": self.number, "at": self.at.0, "action": self.action, "fields": fields, "tree": tree })
    }

    /// Reads what [`LogEntry::json`] wrote; says what does not fit. `expected` is its number where it says none.
    pub(super) fn read(said: &Value, expected: i64) -> std::result::Result<Self, Fault> {
        let number = said["number"].as_i64().unwrap_or(expected);
        let broken = || Fault::Entry(number);
        let mut fields = Vec::with_capacity(FIELDS.len());
        for name in FIELDS {
            let fault = || Fault::Field(number, name);
            let said = &said["fields"][name];
            let told = |what: &str| said[what].as_str();
            let kept = told("commitment").and_then(hash).ok_or_else(fault)?;
            let field = match (told("value"), told("salt")) {
                (Some(value), Some(salt)) => Field::open(value, hash(salt).ok_or_else(fault)?),
                (None, None) => Field {
                    open: None,
                    commitment: kept,
                },
                _ => return Err(fault()),
            };
            if field.commitment != kept {
                return Err(fault());
            }
            fields.push(field);
        }
        let tree = said["tree"].as_array().ok_or_else(broken)?;
        let tree: Option<Vec<Hash>> = tree.iter().map(|h| h.as_str().and_then(hash)).collect();
        Ok(Self {
            number,
            at: Timestamp(said["at"].as_i64().ok_or_else(broken)?),
            action: said["action"].as_str().ok_or_else(broken)?.to_owned(),
            fields: fields.try_into().map_err(|_| broken())?,
            tree: tree.ok_or_else(broken)?,
        })
    }
}

impl Field {
    fn open(value: &str, salt: Hash) -> Self {
        Self {
            commitment: commitment(&salt, value),
            open: Some((value.to_owned(), salt)),
        }
    }
}
