//! The proof that an entry is in the log, as a file that is checked without the house.

use std::collections::BTreeMap;

use kernel::{Error, Result, args};
use merkle::{Hash, Note, VerifyingKey};
use serde_json::{Value, json};
use store::Read;

use super::{
    checkpoint::SignedCheckpoint,
    entry::{LogEntry, Row, hash, hashes},
    verify::Fault,
};
use data_encoding::HEXLOWER;

/// The format of the file.
const FORMAT: &str = "indaba log inclusion 1";

/// A proof that an entry stands under a signed head, with the fields that its reader may know.
///
/// # Errors
/// [`Error::NotFound`] where there is no such entry under that head; a database error.
pub async fn inclusion(
    db: &mut impl Read,
    number: i64,
    open: &[&str],
    signed: &SignedCheckpoint,
    key: &VerifyingKey,
) -> Result<Value> {
    let row: Row = db
        .one("SELECT * FROM audit WHERE number = $1", args![number])
        .await?;
    let entry = LogEntry::of(&row).map_err(Fault::internal)?.only(open);
    let position = |n: i64| u64::try_from(n).map_err(|_| Error::NotFound);
    let (index, size) = (position(number - 1)?, position(signed.size)?);
    let plan = merkle::inclusion_plan(index, size).ok_or(Error::NotFound)?;
    // Each subtree stands with the entry that completed it: as many rows as the tree is high, and as many again.
    let mut nodes: BTreeMap<u64, Vec<Hash>> = BTreeMap::new();
    for place in plan.iter().flatten() {
        let end = i64::try_from(place.end()).map_err(Error::internal)?;
        let (tree,): (String,) = db
            .one("SELECT tree FROM audit WHERE number = $1", args![end])
            .await?;
        let noted = hashes(&tree).ok_or_else(|| Fault::Entry(end).internal())?;
        nodes.insert(place.end(), noted);
    }
    let at = |place: merkle::Place| {
        let noted = nodes.get(&place.end())?;
        noted.get(usize::try_from(place.level).ok()?).copied()
    };
    let proof = merkle::fill(&plan, at).ok_or_else(|| Fault::Entry(number).internal())?;
    let proof: Vec<String> = proof.iter().map(|h| HEXLOWER.encode(h)).collect();
    Ok(json!({
        "format": FORMAT, "entry": entry.json(), "proof": proof, "checkpoint": signed.note, "key": key.to_string(),
    }))
}

/// What a proof shows that holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProofHolds {
    /// The entry.
    pub number: i64,
    /// Entries under the head.
    pub size: u64,
    /// The key that the head is signed with.
    pub key: VerifyingKey,
    /// Fields that can be read, with their words.
    pub open: Vec<(&'static str, String)>,
}

/// Whether a text is such a proof, and whether it holds; the key in the file is taken where none is given.
///
/// # Errors
/// What does not hold, in English.
pub fn verify_inclusion_file(
    text: &str,
    key: Option<&VerifyingKey>,
) -> Option<std::result::Result<ProofHolds, String>> {
    let said: Value = serde_json::from_str(text).ok()?;
    (said["format"] == FORMAT).then(|| holds(&said, key))
}

fn holds(said: &Value, key: Option<&VerifyingKey>) -> std::result::Result<ProofHolds, String> {
    let text = |what: &str| said[what].as_str().unwrap_or_default();
    let key = match key {
        Some(key) => key.clone(),
        None => text("key").parse().map_err(|e| format!("its key: {e}"))?,
    };
    let note: Note = text("checkpoint")
        .parse()
        .map_err(|e| format!("its checkpoint: {e}"))?;
    let signed = note
        .signed_checkpoint(&key)
        .map_err(|e| format!("its checkpoint: {e}"))?;
    let entry = LogEntry::read(&said["entry"], 0).map_err(|f| f.to_string())?;
    let proof: Option<Vec<Hash>> = said["proof"].as_array().and_then(|all| {
        let hashes = all.iter().map(|h| h.as_str().and_then(hash));
        hashes.collect()
    });
    let index = entry.number.checked_sub(1);
    let index = index.and_then(|n| u64::try_from(n).ok());
    let index = index.unwrap_or(u64::MAX);
    let proof = proof.unwrap_or_default();
    if !merkle::verify_inclusion(&entry.leaf(), index, signed.size, &proof, &signed.root) {
        return Err(format!(
            "entry {} is not what the log of {} entries holds there",
            entry.number, signed.size
        ));
    }
    let open = super::entry::FIELDS.into_iter().enumerate();
    let open = open.filter_map(|(n, name)| entry.value(n).map(|v| (name, v.to_owned())));
    Ok(ProofHolds {
        number: entry.number,
        size: signed.size,
        key,
        open: open.collect(),
    })
}
