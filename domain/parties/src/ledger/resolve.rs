//! From rows to one ledger for each organisation.

use super::alike::{PossibleDuplicate, possible_duplicates};
use super::read::Row;
use std::collections::{BTreeMap, HashMap, HashSet};

/// Everything the record says, by organisation.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Resolution {
    /// The organisations, by key.
    pub organisations: Vec<Ledger>,
    /// The renames and mergers that the record states, by line.
    pub merged: Vec<Merge>,
    /// What was not taken over, by line.
    pub skipped: Vec<Skipped>,
    /// Pairs for a human to look at; nothing was merged for them.
    pub possible_duplicates: Vec<PossibleDuplicate>,
}

/// One organisation and all that was decided on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ledger {
    /// The present name, as last spelled.
    pub name: String,
    /// Names it had before, and names of those merged into it, by first appearance.
    pub former_names: Vec<String>,
    /// The key of its earliest name: it stays the same when later rows rename the organisation.
    pub key: String,
    /// The keys of all its names, sorted; an organisation imported before is recognised by any of them.
    pub all_keys: Vec<String>,
    /// The decisions, by date, then line.
    pub entries: Vec<LedgerEntry>,
}

/// One decision.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LedgerEntry {
    /// Line of the file.
    pub line: u64,
    /// Day of the session, as `2024-06-14`.
    pub date: String,
    /// The decision as the file calls it.
    pub decision_code: String,
    /// The name at that time, without a status remark at its end.
    pub name_at_time: String,
    /// The remark of the row, and a status remark that stood in the name.
    pub note: Option<String>,
}

/// A rename or merger that the record states.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Merge {
    /// The name before.
    pub from: String,
    /// The name afterwards.
    pub into: String,
    /// Line of the file.
    pub line: u64,
    /// Which of the two it is.
    pub change: Change,
}

/// How a name became another.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// One organisation took another name.
    Rename,
    /// An organisation went into another.
    Merger,
}

/// A row that was not, or not wholly, taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Skipped {
    /// Line of the file.
    pub line: u64,
    /// Why.
    pub reason: SkipReason,
}

/// Why a row was not, or not wholly, taken over.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SkipReason {
    /// The same decision on the same name and day stands in an earlier line.
    Repeats {
        /// That line.
        line: u64,
    },
    /// A rename or merger does not say into what; the decision is kept, nothing is merged.
    NoNewName,
    /// The name before and afterwards differ in spelling only; the decision is kept.
    SameName,
}

impl std::fmt::Display for SkipReason {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Repeats { line } => write!(f, "repeats line {line}; left out"),
            Self::NoNewName => {
                f.write_str("does not say what the name became; the decision is kept")
            }
            Self::SameName => {
                f.write_str("the names differ in spelling only; the decision is kept")
            }
        }
    }
}

struct Cleaned {
    row: Row,
    key: String,
    new_key: Option<String>,
}

/// Sorts the rows into ledgers. The order of the rows makes no difference but for equal days, and resolving the
/// same rows again gives the same result.
#[must_use]
pub fn resolve(rows: impl IntoIterator<Item = Row>) -> Resolution {
    let mut rows: Vec<Cleaned> = rows.into_iter().map(cleaned).collect();
    rows.sort_by(|one, other| {
        (&one.row.date, one.row.line).cmp(&(&other.row.date, other.row.line))
    });
    let mut resolution = Resolution::default();
    let rows = without_repeats(rows, &mut resolution.skipped);

    let mut names = Names::default();
    for (order, cleaned) in rows.iter().enumerate() {
        let from = names.seen(
            &cleaned.key,
            &cleaned.row.name,
            &cleaned.row.date,
            2 * order,
        );
        let change = change(&cleaned.row);
        match (&cleaned.new_key, &cleaned.row.new_name) {
            (Some(key), Some(new_name)) if *key != cleaned.key => {
                let into = names.seen(key, new_name, &cleaned.row.date, 2 * order + 1);
                names.join(from, into);
                resolution.merged.push(Merge {
                    from: cleaned.row.name.clone(),
                    into: new_name.clone(),
                    line: cleaned.row.line,
                    change: change.unwrap_or(Change::Rename),
                });
            }
            (Some(key), Some(new_name)) => {
                names.seen(key, new_name, &cleaned.row.date, 2 * order + 1);
                resolution.skipped.push(Skipped {
                    line: cleaned.row.line,
                    reason: SkipReason::SameName,
                });
            }
            _ if change.is_some() => {
                resolution.skipped.push(Skipped {
                    line: cleaned.row.line,
                    reason: SkipReason::NoNewName,
                });
            }
            _ => {}
        }
    }

    let mut entries: HashMap<usize, Vec<LedgerEntry>> = HashMap::new();
    for Cleaned { row, key, .. } in rows {
        if let Some(number) = names.number(&key) {
            entries
                .entry(names.root(number))
                .or_default()
                .push(LedgerEntry {
                    line: row.line,
                    date: row.date,
                    decision_code: row.decision_code,
                    name_at_time: row.name,
                    note: row.note,
                });
        }
    }
    for (root, members) in names.groups() {
        resolution
            .organisations
            .push(names.ledger(&members, entries.remove(&root).unwrap_or_default()));
    }
    resolution
        .organisations
        .sort_by(|one, other| one.key.cmp(&other.key));
    resolution.merged.sort_by_key(|merge| merge.line);
    resolution.skipped.sort_by_key(|skipped| skipped.line);
    resolution.possible_duplicates = possible_duplicates(&resolution.organisations);
    resolution
}

fn cleaned(mut row: Row) -> Cleaned {
    let (plain, status) = split_status(&row.name);
    if let Some(status) = status {
        row.note = Some(match row.note.take() {
            Some(note) => format!("{note}; {status}"),
            None => status.to_owned(),
        });
        row.name = plain.to_owned();
    }
    row.new_name = row.new_name.map(|name| split_status(&name).0.to_owned());
    let key = text::name_key(&row.name);
    let new_key = row.new_name.as_deref().map(text::name_key);
    Cleaned { row, key, new_key }
}

/// Takes a status remark off the end of a name: "(special, 2011)", "in special consultative status".
fn split_status(name: &str) -> (&str, Option<&str>) {
    let of_status = |remark: &str| {
        let remark = remark.trim_start();
        let remark = remark.strip_prefix("in ").unwrap_or(remark).trim_start();
        let word = remark
            .split(|letter: char| !letter.is_alphabetic())
            .next()
            .unwrap_or_default();
        let rest = remark.get(word.len()..).unwrap_or_default();
        ["special", "general", "roster"]
            .iter()
            .any(|status| word.eq_ignore_ascii_case(status))
            && (rest.is_empty()
                || rest.contains("status")
                || rest.chars().any(|letter| letter.is_ascii_digit()))
    };
    let split = match name
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
    {
        Some((plain, remark)) if of_status(remark) => Some((plain, remark)),
        Some(_) => None,
        None if name.ends_with(" status") => name
            .rsplit_once(", in ")
            .filter(|(_, remark)| of_status(remark)),
        None => None,
    };
    match split {
        Some((plain, remark)) if !text::name_key(plain).is_empty() => {
            (plain.trim_end(), Some(remark.trim()))
        }
        _ => (name, None),
    }
}

fn change(row: &Row) -> Option<Change> {
    let code = row.decision_code.to_lowercase();
    if code.contains("merge") {
        Some(Change::Merger)
    } else if row.new_name.is_some() || code.contains("name_change") || code.contains("rename") {
        Some(Change::Rename)
    } else {
        None
    }
}

/// What makes two lines the same: name, date, decision, new name, note.
type Fact = (String, String, String, Option<String>, Option<String>);

fn without_repeats(rows: Vec<Cleaned>, skipped: &mut Vec<Skipped>) -> Vec<Cleaned> {
    let mut first: HashMap<Fact, u64> = HashMap::new();
    let mut kept = Vec::with_capacity(rows.len());
    for cleaned in rows {
        let row = &cleaned.row;
        let what = (
            cleaned.key.clone(),
            row.date.clone(),
            row.decision_code.clone(),
            cleaned.new_key.clone(),
            row.note.clone(),
        );
        if let Some(line) = first.get(&what) {
            skipped.push(Skipped {
                line: row.line,
                reason: SkipReason::Repeats { line: *line },
            });
        } else {
            first.insert(what, row.line);
            kept.push(cleaned);
        }
    }
    kept
}

/// The names of the record, joined into organisations (disjoint sets).
#[derive(Default)]
struct Names {
    by_key: HashMap<String, usize>,
    all: Vec<Name>,
    changes: Vec<(usize, usize)>,
}

struct Name {
    key: String,
    spelling: String,
    spelled_on: String,
    /// Day and turn of the first row with the name.
    first: (String, usize),
    parent: usize,
}

impl Names {
    fn seen(&mut self, key: &str, spelling: &str, date: &str, order: usize) -> usize {
        if let Some(&number) = self.by_key.get(key) {
            if let Some(name) = self.all.get_mut(number)
                && name.spelled_on.as_str() < date
            {
                spelling.clone_into(&mut name.spelling);
                date.clone_into(&mut name.spelled_on);
            }
            return number;
        }
        let number = self.all.len();
        self.by_key.insert(key.to_owned(), number);
        self.all.push(Name {
            key: key.to_owned(),
            spelling: spelling.to_owned(),
            spelled_on: date.to_owned(),
            first: (date.to_owned(), order),
            parent: number,
        });
        number
    }

    fn number(&self, key: &str) -> Option<usize> {
        self.by_key.get(key).copied()
    }

    fn root(&self, mut number: usize) -> usize {
        while self.all[number].parent != number {
            number = self.all[number].parent;
        }
        number
    }

    fn join(&mut self, from: usize, into: usize) {
        self.changes.push((from, into));
        let (one, other) = (self.root(from), self.root(into));
        let (low, high) = (one.min(other), one.max(other));
        self.all[high].parent = low;
    }

    fn groups(&self) -> BTreeMap<usize, Vec<usize>> {
        let mut groups: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for number in 0..self.all.len() {
            groups.entry(self.root(number)).or_default().push(number);
        }
        groups
    }

    fn ledger(&self, members: &[usize], entries: Vec<LedgerEntry>) -> Ledger {
        let mut ordered: Vec<usize> = members.to_vec();
        ordered.sort_by_key(|&number| &self.all[number].first);
        let present = self.present(&ordered);
        let mut all_keys: Vec<String> = ordered
            .iter()
            .map(|&number| self.all[number].key.clone())
            .collect();
        let key = all_keys.first().cloned().unwrap_or_default();
        all_keys.sort();
        Ledger {
            name: self.all[present].spelling.clone(),
            former_names: ordered
                .iter()
                .filter(|&&number| number != present)
                .map(|&number| self.all[number].spelling.clone())
                .collect(),
            key,
            all_keys,
            entries,
        }
    }

    /// The name that no change leads away from; where there is none or several, that of the latest change.
    fn present(&self, members: &[usize]) -> usize {
        let [first, .., _] = members else {
            return members.first().copied().unwrap_or_default();
        };
        let set: HashSet<usize> = members.iter().copied().collect();
        let left: HashSet<usize> = self
            .changes
            .iter()
            .map(|(from, _)| *from)
            .filter(|from| set.contains(from))
            .collect();
        let mut ends = members.iter().filter(|number| !left.contains(number));
        match (ends.next(), ends.next()) {
            (Some(&only), None) => only,
            _ => self
                .changes
                .iter()
                .rev()
                .map(|(_, into)| *into)
                .find(|into| set.contains(into))
                .unwrap_or(*first),
        }
    }
}
