//! Organisations whose names look alike, for a human to decide on.

use super::resolve::Ledger;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Shorter keys differ by one letter too easily (IFEX, IPEX).
const MIN_EDIT_CHARS: usize = 14;
/// More organisations than this under one loose key share a common name, not an identity.
const MAX_GROUP: usize = 6;
/// Words that come and go in the name of one organisation: articles, "and", legal forms.
const LOOSE_WORDS: [&str; 30] = [
    "the",
    "and",
    "of",
    "for",
    "a",
    "an",
    "et",
    "y",
    "e",
    "la",
    "le",
    "les",
    "l",
    "de",
    "des",
    "du",
    "d",
    "inc",
    "incorporated",
    "ltd",
    "limited",
    "llc",
    "co",
    "corp",
    "asbl",
    "ev",
    "ong",
    "ngo",
    "ac",
    "in",
];

/// Two organisations with names that look alike.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PossibleDuplicate {
    /// Key of one ledger.
    pub one: String,
    /// Key of the other, later in the alphabet.
    pub other: String,
}

/// Pairs whose names are equal but for small words, legal forms, word order, a bracketed remark, look-alike
/// letters or one letter. Sorted, each pair once.
pub(super) fn possible_duplicates(organisations: &[Ledger]) -> Vec<PossibleDuplicate> {
    let mut loose: BTreeMap<String, BTreeSet<usize>> = BTreeMap::new();
    let mut keys: Vec<(Vec<char>, usize)> = Vec::new();
    for (number, ledger) in organisations.iter().enumerate() {
        for name in std::iter::once(&ledger.name).chain(&ledger.former_names) {
            for form in [words(name), format!("~{}", text::name_skeleton(name))] {
                if form.chars().count() > 4 {
                    loose.entry(form).or_default().insert(number);
                }
            }
        }
        keys.extend(
            ledger
                .all_keys
                .iter()
                .map(|key| (key.chars().collect(), number)),
        );
    }
    let mut pairs: BTreeSet<(usize, usize)> = BTreeSet::new();
    for group in loose
        .values()
        .filter(|group| (2..=MAX_GROUP).contains(&group.len()))
    {
        for one in group {
            pairs.extend(group.range(one + 1..).map(|other| (*one, *other)));
        }
    }
    one_letter_apart(&keys, &mut pairs);
    // The ledgers are sorted by key, so that the numbers are in the order of the keys.
    pairs
        .into_iter()
        .filter_map(|(one, other)| {
            Some(PossibleDuplicate {
                one: organisations.get(one)?.key.clone(),
                other: organisations.get(other)?.key.clone(),
            })
        })
        .collect()
}

/// The telling words of a name in alphabetical order, without what stands in brackets.
fn words(name: &str) -> String {
    let mut depth = 0_usize;
    let outside: String = name
        .chars()
        .filter(|letter| match letter {
            '(' | '[' => {
                depth += 1;
                false
            }
            ')' | ']' => {
                depth = depth.saturating_sub(1);
                false
            }
            _ => depth == 0,
        })
        .map(|letter| {
            if matches!(letter, '\'' | '’' | '&' | '+' | '.') {
                ' '
            } else {
                letter
            }
        })
        .collect();
    let key = text::sort_key(&outside);
    let mut words: Vec<&str> = key
        .split(' ')
        .filter(|word| !word.is_empty() && !LOOSE_WORDS.contains(word))
        .collect();
    if words.len() < 2 {
        return String::new();
    }
    words.sort_unstable();
    words.join(" ")
}

/// Pairs of keys that become equal by changing, adding or dropping one letter (not a digit: those count things).
fn one_letter_apart(keys: &[(Vec<char>, usize)], pairs: &mut BTreeSet<(usize, usize)>) {
    let mut buckets: HashMap<u64, Vec<usize>> = HashMap::new();
    for (at, (key, _)) in keys
        .iter()
        .enumerate()
        .filter(|(_, (key, _))| key.len() >= MIN_EDIT_CHARS)
    {
        for dropped in 0..=key.len() {
            let mut hasher = DefaultHasher::new();
            // At `key.len()` nothing is dropped, which meets the keys that are one letter longer.
            key.iter()
                .enumerate()
                .filter(|(place, _)| *place != dropped)
                .for_each(|(_, letter)| letter.hash(&mut hasher));
            let bucket = buckets.entry(hasher.finish()).or_default();
            if bucket.last() != Some(&at) {
                bucket.push(at);
            }
        }
    }
    for bucket in buckets.values().filter(|bucket| bucket.len() > 1) {
        for (place, &one) in bucket.iter().enumerate() {
            for &other in bucket.iter().skip(place + 1).take(MAX_GROUP) {
                let ((one_key, one), (other_key, other)) = (&keys[one], &keys[other]);
                if one != other && differ_by_one_letter(one_key, other_key) {
                    pairs.insert((*one.min(other), *one.max(other)));
                }
            }
        }
    }
}

fn differ_by_one_letter(one: &[char], other: &[char]) -> bool {
    let same_start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    let (one, other) = (&one[same_start..], &other[same_start..]);
    let same_end = one
        .iter()
        .rev()
        .zip(other.iter().rev())
        .take_while(|(a, b)| a == b)
        .count();
    let (one, other) = (
        &one[..one.len() - same_end],
        &other[..other.len() - same_end],
    );
    one.len() <= 1 && other.len() <= 1 && one.iter().chain(other).all(|letter| !letter.is_numeric())
}
