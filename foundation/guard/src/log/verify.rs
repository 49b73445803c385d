//! Checking the log entry by entry, in the database or in a copy of it: every leaf, every subtree, every signed head.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

use data_encoding::HEXLOWER;
use kernel::{Error, Result, args};
use merkle::{Edge, Hash, Note, VerifyingKey};
use store::{Db, Read};

use super::entry::{ACTOR, ACTOR_NAME, CHAINED, DETAIL, FIELDS, LogEntry, OBJECT, Row};

/// The entry by which the log took over the former chain.
pub(super) const CARRIED: &str = "log.carry_over";
/// The entry that allows the name of an account to be erased.
const CLOSED: &str = "account.close";
/// The entry that allows what was written with a request to be erased, and the entries that hold it.
const FORGOTTEN: &str = "second.forget";
const WRITTEN: [&str; 4] = ["second.ask", "second.answer", "second.take", "record.agree"];

/// What does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Another entry, or none, stands where this number should.
    Missing(i64),
    /// This entry or its place in the tree was changed.
    Entry(i64),
    /// This field of an entry was changed.
    Field(i64, &'static str),
    /// This field of an entry was erased, and nothing in the log says why.
    Erased(i64, &'static str),
    /// The former chain did not hold from this entry on when the log took it over.
    Chain(i64),
    /// Entries do not give the head that was signed over the first `size`; those before `from` do.
    Head {
        /// Entries that the signed head is over.
        size: u64,
        /// The first that may have been changed.
        from: i64,
    },
    /// A head was signed over more entries than there are.
    Short {
        /// Entries that it is over.
        size: u64,
        /// The first that is missing.
        from: i64,
    },
    /// The signature under a head over so many entries is false or of another key.
    Signature {
        /// Entries that it is over.
        size: u64,
        /// The first that no good signature covers.
        from: i64,
    },
}

impl Fault {
    /// The first entry that may not be what it was.
    #[must_use]
    pub const fn entry(&self) -> i64 {
        match self {
            Self::Missing(n)
            | Self::Entry(n)
            | Self::Field(n, _)
            | Self::Erased(n, _)
            | Self::Chain(n) => *n,
            Self::Head { from, .. } | Self::Short { from, .. } | Self::Signature { from, .. } => {
                *from
            }
        }
    }

    pub(super) fn internal(self) -> Error {
        Error::internal(self)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Missing(n) => write!(f, "entry {n} is missing, or another stands in its place"),
            Self::Entry(n) => write!(f, "entry {n} was changed, or what it notes of those before"),
            Self::Field(n, field) => write!(f, "entry {n}: {field} was changed"),
            Self::Erased(n, field) => write!(
                f,
                "entry {n}: {field} was erased, and nothing in the log says why"
            ),
            Self::Chain(n) => write!(
                f,
                "the former chain did not hold from entry {n} on when this log took it over"
            ),
            Self::Head { size, from } => write!(
                f,
                "the log was rewritten: its first {size} entries do not give the head that was signed; look from entry {from} on"
            ),
            Self::Short { size, from } => write!(
                f,
                "the log was cut: a head over {size} entries was signed, and entry {from} is missing"
            ),
            Self::Signature { size, from } => write!(
                f,
                "the checkpoint over {size} entries is not signed with the key of this log; look from entry {from} on"
            ),
        }
    }
}

/// Heads that were signed, by the number of entries they are over.
#[derive(Clone, Debug, Default)]
pub struct Marks {
    heads: BTreeMap<u64, Vec<Hash>>,
    /// Those whose signature is not good.
    unsigned: BTreeSet<u64>,
}

impl Marks {
    /// Adds a signed head; with a key, its signature is checked.
    ///
    /// # Errors
    /// Where it is no signed checkpoint at all.
    pub fn add(
        &mut self,
        note: &str,
        key: Option<&VerifyingKey>,
    ) -> std::result::Result<u64, merkle::NoteError> {
        let note: Note = note.parse()?;
        let checkpoint = note.checkpoint()?;
        if let Some(key) = key
            && note.signed_checkpoint(key).is_err()
        {
            self.unsigned.insert(checkpoint.size);
        }
        let size = checkpoint.size;
        self.heads.entry(size).or_default().push(checkpoint.root);
        Ok(size)
    }

    /// Over how many entries the longest is.
    #[must_use]
    pub fn longest(&self) -> Option<u64> {
        self.heads.keys().next_back().copied()
    }
}

/// Takes entries in order and says of the first that does not hold why.
#[derive(Debug)]
pub struct Verifier {
    edge: Edge,
    marks: Marks,
    /// Entries under the last signed head that fits.
    fits: u64,
    /// Names that were erased: account, and the first of its entries.
    erased: BTreeMap<String, i64>,
    /// Requests whose words were erased, and the first entry of each.
    words: BTreeMap<String, i64>,
    /// The first entry of which anything was erased.
    first_erased: Option<i64>,
    closed: BTreeSet<String>,
    forgotten: BTreeSet<String>,
    chain: Option<Fault>,
}

impl Verifier {
    /// Begins with the heads that were signed.
    #[must_use]
    pub fn new(marks: Marks) -> Self {
        Self {
            edge: Edge::default(),
            marks,
            fits: 0,
            erased: BTreeMap::new(),
            words: BTreeMap::new(),
            first_erased: None,
            closed: BTreeSet::new(),
            forgotten: BTreeSet::new(),
            chain: None,
        }
    }

    /// The number that comes next.
    #[must_use]
    pub fn expected(&self) -> i64 {
        number(self.edge.size())
    }

    /// The next entry.
    ///
    /// # Errors
    /// What does not hold.
    pub fn take(&mut self, entry: &LogEntry) -> std::result::Result<(), Fault> {
        if entry.number != self.expected() {
            return Err(Fault::Missing(self.expected()));
        }
        if self.edge.size() == 0 {
            self.head()?;
        }
        self.erasures(entry)?;
        if entry.action == CLOSED {
            self.closed.extend(entry.value(OBJECT).map(str::to_owned));
        }
        if entry.action == FORGOTTEN {
            self.forgotten
                .extend(entry.value(OBJECT).map(str::to_owned));
        }
        if entry.action == CARRIED {
            let found: Option<serde_json::Value> = entry
                .value(DETAIL)
                .and_then(|d| serde_json::from_str(d).ok());
            let broken = found.and_then(|f| f["broken"].as_i64());
            self.chain = self.chain.take().or(broken.map(Fault::Chain));
        }
        let done = self.edge.push(entry.leaf());
        if done != entry.tree {
            return Err(Fault::Entry(entry.number));
        }
        self.head()
    }

    /// What may be erased: names of accounts that were closed, words of requests that were forgotten, and what the former
    /// chain would tell of these.
    fn erasures(&mut self, entry: &LogEntry) -> std::result::Result<(), Fault> {
        for (n, name) in FIELDS.into_iter().enumerate() {
            if entry.value(n).is_some() {
                continue;
            }
            let actor = entry.value(ACTOR).filter(|a| !a.is_empty());
            match (n, actor) {
                (ACTOR_NAME, Some(actor)) => {
                    let account = format!("account:{actor}");
                    self.erased.entry(account).or_insert(entry.number);
                    self.first_erased.get_or_insert(entry.number);
                }
                (DETAIL, _) if WRITTEN.contains(&entry.action.as_str()) => {
                    let Some(object) = entry.value(OBJECT) else {
                        return Err(Fault::Erased(entry.number, name));
                    };
                    self.words.entry(object.to_owned()).or_insert(entry.number);
                    self.first_erased.get_or_insert(entry.number);
                }
                (CHAINED, _) if self.first_erased.is_some() => {}
                _ => return Err(Fault::Erased(entry.number, name)),
            }
        }
        Ok(())
    }

    /// Compares with the head that was signed here, if one was.
    fn head(&mut self) -> std::result::Result<(), Fault> {
        let size = self.edge.size();
        let Some(heads) = self.marks.heads.get(&size) else {
            return Ok(());
        };
        let from = number(self.fits);
        let root = self.edge.root();
        if heads.iter().any(|h| *h != root) {
            return Err(Fault::Head { size, from });
        }
        if self.marks.unsigned.contains(&size) {
            return Err(Fault::Signature { size, from });
        }
        self.fits = size;
        Ok(())
    }

    /// After the last entry.
    ///
    /// # Errors
    /// What does not hold of the whole.
    pub fn finish(mut self) -> std::result::Result<(i64, Hash), Fault> {
        let entries = self.expected() - 1;
        if entries == 0 {
            self.head()?;
        }
        if let Some(size) = self.marks.longest().filter(|s| *s > self.edge.size()) {
            let from = self.expected();
            return Err(Fault::Short { size, from });
        }
        let names = self.erased.iter();
        let names = names.filter(|(account, _)| !self.closed.contains(*account));
        let names = names.map(|(_, n)| (*n, FIELDS[ACTOR_NAME]));
        let words = self.words.iter();
        let words = words.filter(|(object, _)| !self.forgotten.contains(*object));
        let words = words.map(|(_, n)| (*n, FIELDS[DETAIL]));
        if let Some((n, field)) = names.chain(words).min() {
            return Err(Fault::Erased(n, field));
        }
        match self.chain {
            Some(fault) => Err(fault),
            None => Ok((entries, self.edge.root())),
        }
    }

    fn head_so_far(&self) -> String {
        HEXLOWER.encode(&self.edge.root())
    }
}

/// The number of the entry after so many.
fn number(size: u64) -> i64 {
    i64::try_from(size).unwrap_or(i64::MAX).saturating_add(1)
}

/// What checking the log found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// Entries that were read.
    pub entries: i64,
    /// The first entry that was changed, removed or put in, or that may have been.
    pub broken: Option<i64>,
    /// Why.
    pub fault: Option<Fault>,
    /// Head of the tree over all entries.
    pub head: String,
}

/// Recomputes every leaf and subtree and compares with every head that was signed.
///
/// # Errors
/// A database error.
pub async fn verify_audit(db: &Db) -> Result<Verdict> {
    verify_log(db, None).await
}

/// The same, and checks the signatures.
///
/// # Errors
/// A database error.
pub async fn verify_log(db: &Db, key: Option<&VerifyingKey>) -> Result<Verdict> {
    let mut db = db.clone();
    let mut marks = Marks::default();
    // Read before the entries: whatever is signed meanwhile is over entries that are not read.
    let notes = "SELECT size, note FROM checkpoints ORDER BY size";
    let notes: Vec<(i64, String)> = db.all(notes, vec![]).await?;
    let mut early = None;
    for (size, note) in notes {
        let told = marks.add(&note, key).ok();
        if told.is_none_or(|t| i64::try_from(t) != Ok(size)) && early.is_none() {
            let size = u64::try_from(size).unwrap_or(0);
            early = Some(Fault::Signature { size, from: 1 });
        }
    }
    let mut verifier = Verifier::new(marks);
    let mut fault = None;
    while fault.is_none() {
        let read = verifier.expected() - 1;
        let sql = "SELECT * FROM audit WHERE number > $1 ORDER BY number LIMIT 1000";
        let rows: Vec<Row> = db.all(sql, args![read]).await?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let taken = LogEntry::of(&row).and_then(|e| verifier.take(&e));
            if let Err(found) = taken {
                fault = Some(found);
                break;
            }
        }
    }
    let (entries, head) = (verifier.expected() - 1, verifier.head_so_far());
    let fault = match fault {
        Some(fault) => Some(fault),
        None => verifier.finish().err().or(early),
    };
    Ok(Verdict {
        entries,
        broken: fault.as_ref().map(Fault::entry),
        fault,
        head,
    })
}
