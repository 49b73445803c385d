//! What the accreditation record says about which names are one organisation.

use std::collections::{BTreeMap, BTreeSet};

use kernel::{Error, Result};
use parties::ledger::{ColumnMap, Resolution, read, resolve};

/// The record, resolved.
pub struct Truth {
    /// Its organisations, renames and look-alikes.
    pub found: Resolution,
    /// Every spelling with the number of its organisation.
    pub spellings: BTreeSet<(usize, String)>,
    /// Every key of a name with the number of its organisation and a spelling.
    pub keys: BTreeMap<String, (usize, String)>,
}

/// Reads the record that comes with the programme.
pub fn read_truth() -> Result<Truth> {
    // Asked when it runs: what is kept in a shared target folder may have been built in another checkout.
    let here = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_else(|_| "domain/parties".to_owned());
    let path = format!("{here}/../../server/seeds/ecosoc_decisions.csv");
    let file = std::fs::File::open(&path).map_err(|e| Error::internal(format!("{path}: {e}")))?;
    let map: ColumnMap =
        "name=ngo_name,decision=decision,date=session_date,new_name=new_name,note=info"
            .parse()
            .map_err(Error::internal)?;
    let rows: Vec<_> = read(file, &map)
        .collect::<std::result::Result<_, _>>()
        .map_err(Error::internal)?;
    let found = resolve(rows);
    let (mut spellings, mut keys) = (BTreeSet::new(), BTreeMap::new());
    for (number, ledger) in found.organisations.iter().enumerate() {
        let names = ledger.entries.iter().map(|entry| &entry.name_at_time);
        for name in [&ledger.name]
            .into_iter()
            .chain(&ledger.former_names)
            .chain(names)
        {
            spellings.insert((number, name.clone()));
            keys.entry(text::name_key(name))
                .or_insert_with(|| (number, name.clone()));
        }
    }
    Ok(Truth {
        found,
        spellings,
        keys,
    })
}

impl Truth {
    /// The names of the register: the present one and former ones of each organisation.
    pub fn register(&self) -> impl Iterator<Item = (usize, String)> + '_ {
        self.found
            .organisations
            .iter()
            .enumerate()
            .flat_map(|(number, ledger)| {
                let names = [&ledger.name].into_iter().chain(&ledger.former_names);
                names.map(move |name| (number, name.clone()))
            })
    }

    /// The renames and mergers that the record states, each pair of names once.
    pub fn renames(&self) -> BTreeSet<(String, String)> {
        let mut seen = BTreeSet::new();
        let merged = self.found.merged.iter();
        merged
            .filter(|merge| seen.insert((text::name_key(&merge.from), text::name_key(&merge.into))))
            .map(|merge| (merge.from.clone(), merge.into.clone()))
            .collect()
    }
}

impl Truth {
    /// Organisations whose name stands in two languages with a stroke between: the two names. Only such as have no other.
    pub fn bilingual(&self) -> BTreeMap<usize, (String, String)> {
        let mut two = BTreeMap::new();
        for (number, ledger) in self.found.organisations.iter().enumerate() {
            let Some((left, right)) = ledger.name.split_once('/') else {
                continue;
            };
            let of = |side: &str| text::guess_language(side).map(|guess| guess.code);
            let long = |side: &str| side.split_whitespace().count() > 1;
            // HIV/AIDS and c/o part no languages.
            let word = |word: Option<&str>| {
                word.is_some_and(|w| w.len() > 3 && w.chars().any(char::is_lowercase))
            };
            let parted = word(left.split(' ').next_back()) && word(right.split(' ').next());
            let alone = ledger.former_names.is_empty();
            if alone && parted && long(left) && long(right) && of(left) != of(right) {
                two.insert(number, (left.trim().to_owned(), right.trim().to_owned()));
            }
        }
        two
    }
}

/// How much of a name is kept by a rename.
pub const KINDS: [&str; 3] = [
    "at least half of the words kept",
    "some words kept",
    "no word kept: a wholly new name",
];

/// Which of [`KINDS`] a rename is.
pub fn kind_of(one: &str, other: &str) -> usize {
    match kept_words(one, other) {
        kept if kept >= 0.5 => 0,
        kept if kept > 0.0 => 1,
        _ => 2,
    }
}

/// How much of its words a name keeps through a rename, by words that are equal to the letter.
fn kept_words(one: &str, other: &str) -> f64 {
    let words = |name: &str| -> BTreeSet<String> {
        let words = text::name_words(name).into_iter().map(|word| word.latin);
        words.filter(|word| word.len() > 3).collect()
    };
    let (one, other) = (words(one), words(other));
    let most = one.len().max(other.len()).max(1);
    one.intersection(&other).count() as f64 / most as f64
}
