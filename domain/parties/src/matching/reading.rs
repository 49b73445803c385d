//! How a name is read before it is compared: its words, its parts, its acronyms.

use std::collections::BTreeSet;

use text::NameWord;

/// Longest text in brackets that is taken for an acronym.
const MAX_ACRONYM_CHARS: usize = 16;
/// How many first letters make an acronym.
const INITIALS: std::ops::RangeInclusive<usize> = 3..=9;
/// Marks first letters among the words of an index.
const OF_INITIALS: char = '#';

/// Words that come and go in one name: articles, "and", prepositions, legal forms; in plain Latin letters.
const SMALL: [&str; 96] = [
    "a",
    "ac",
    "al",
    "am",
    "an",
    "and",
    "asbl",
    "at",
    "au",
    "aux",
    "by",
    "co",
    "corp",
    "corporation",
    "cum",
    "d",
    "da",
    "das",
    "de",
    "degli",
    "dei",
    "del",
    "dell",
    "della",
    "delle",
    "den",
    "der",
    "des",
    "di",
    "die",
    "dlya",
    "do",
    "dos",
    "du",
    "e",
    "ed",
    "ein",
    "el",
    "en",
    "et",
    "ev",
    "for",
    "from",
    "fuer",
    "fur",
    "fy",
    "gmbh",
    "i",
    "il",
    "im",
    "in",
    "inc",
    "incorporated",
    "its",
    "l",
    "la",
    "las",
    "le",
    "les",
    "limited",
    "llc",
    "lo",
    "los",
    "ltd",
    "mbh",
    "na",
    "ngo",
    "o",
    "of",
    "on",
    "ong",
    "onlus",
    "or",
    "os",
    "para",
    "per",
    "po",
    "por",
    "pour",
    "pro",
    "s",
    "sur",
    "the",
    "to",
    "u",
    "und",
    "v",
    "van",
    "vdlya",
    "ve",
    "voor",
    "with",
    "wly",
    "y",
    "z",
    "za",
];

/// A name as it is compared.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    /// The key under which spellings of one name are equal.
    pub(super) key: String,
    /// The telling words of the whole name, then of each side of a stroke ("Dignité impact/Impact Dignity").
    pub(super) forms: Vec<Vec<NameWord>>,
    /// Acronyms that stand in brackets.
    pub(super) acronyms: Vec<String>,
    /// Acronyms that the first letters make: of all words, and of the telling words.
    pub(super) initials: Vec<String>,
}

impl Reading {
    pub(super) fn of(name: &str) -> Self {
        let (plain, acronyms) = acronyms_off(name);
        let mut forms = vec![telling(text::name_words(&plain))];
        let sides: Vec<Vec<NameWord>> = plain
            .split(['/', '|'])
            .map(|side| telling(text::name_words(side)))
            .collect();
        if sides.len() > 1 {
            forms.extend(sides.into_iter().filter(|side| side.len() > 1));
        }
        forms.retain(|form| !form.is_empty());
        Self {
            key: text::name_key(name),
            initials: initials(&text::name_words(&plain)),
            forms,
            acronyms,
        }
    }

    /// The telling words of the whole name; none where the name is an acronym alone.
    pub(super) fn words(&self) -> &[NameWord] {
        self.forms.first().map_or(&[], Vec::as_slice)
    }

    /// The name as one word, where it is one and can be an acronym.
    pub(super) fn single(&self) -> Option<&str> {
        match (self.words(), &self.acronyms[..]) {
            ([only], []) => Some(only.latin.as_str()),
            ([], [only]) => Some(only.as_str()),
            _ => None,
        }
        .filter(|word| (2..=MAX_ACRONYM_CHARS).contains(&word.len()))
    }

    /// The words that may be looked up in other spellings: those of the name, and its acronyms.
    pub(super) fn spelled_words(&self) -> Vec<NameWord> {
        let acronyms = self
            .acronyms
            .iter()
            .flat_map(|letters| text::name_words(letters));
        self.words().iter().cloned().chain(acronyms).collect()
    }

    /// The words under which an index keeps the name.
    pub(super) fn index_words(&self) -> BTreeSet<String> {
        let words = self.words().iter().map(|word| word.latin.clone());
        let initials = self.initials.iter().map(|letters| of_initials(letters));
        words
            .chain(self.acronyms.iter().cloned())
            .chain(initials)
            .collect()
    }

    /// What is looked up besides words and their kin: acronyms, and the other way round.
    pub(super) fn asked_acronyms(&self) -> BTreeSet<String> {
        let mut asked: BTreeSet<String> = self
            .initials
            .iter()
            .chain(&self.acronyms)
            .cloned()
            .collect();
        asked.extend(self.single().map(of_initials));
        asked.extend(self.acronyms.iter().map(|letters| of_initials(letters)));
        asked
    }
}

fn of_initials(letters: &str) -> String {
    format!("{OF_INITIALS}{letters}")
}

/// Whether an index keeps no spellings beside this entry.
pub(super) fn is_of_initials(word: &str) -> bool {
    word.starts_with(OF_INITIALS)
}

/// A name without its bracketed acronyms, and these in small letters.
fn acronyms_off(name: &str) -> (String, Vec<String>) {
    let mut plain = String::with_capacity(name.len());
    let mut acronyms: Vec<String> = Vec::new();
    let mut rest = name;
    while let Some((before, after)) = rest.split_once('(') {
        let Some((inside, behind)) = after.split_once(')') else {
            break;
        };
        plain.push_str(before);
        let words = text::name_words(inside);
        let whole = words.iter().flat_map(|word| word.latin.chars());
        let whole: String = whole.take(MAX_ACRONYM_CHARS).collect();
        let of_name = format!("{plain}({inside})");
        let is_acronym = is_capitals(inside) || text::split_acronym(&of_name).1.is_some();
        if is_acronym && !whole.is_empty() {
            if !acronyms.contains(&whole) {
                acronyms.push(whole);
            }
            plain.push(' ');
        } else {
            plain.push('(');
            plain.push_str(inside);
            plain.push(')');
        }
        rest = behind;
    }
    plain.push_str(rest);
    (plain, acronyms)
}

fn is_capitals(inside: &str) -> bool {
    let inside = inside.trim();
    inside.chars().count() <= MAX_ACRONYM_CHARS
        && inside.chars().filter(|sign| sign.is_uppercase()).count() > 1
        && !inside
            .chars()
            .any(|sign| sign.is_lowercase() || sign.is_whitespace())
}

fn is_small(word: &NameWord) -> bool {
    SMALL.binary_search(&word.latin.as_str()).is_ok()
}

/// The words without the small ones, unless the name has only such.
fn telling(words: Vec<NameWord>) -> Vec<NameWord> {
    if words.iter().all(is_small) {
        return words;
    }
    words.into_iter().filter(|word| !is_small(word)).collect()
}

fn initials(words: &[NameWord]) -> Vec<String> {
    let first = |words: &mut dyn Iterator<Item = &NameWord>| -> String {
        words.filter_map(|word| word.latin.chars().next()).collect()
    };
    let mut all = vec![
        first(&mut words.iter()),
        first(&mut words.iter().filter(|word| !is_small(word))),
    ];
    all.dedup();
    all.retain(|letters| INITIALS.contains(&letters.len()));
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(name: &str) -> Vec<String> {
        Reading::of(name)
            .words()
            .iter()
            .map(|word| word.latin.clone())
            .collect()
    }

    #[test]
    fn small_words_are_found_by_halving() {
        assert!(SMALL.is_sorted());
    }

    #[test]
    fn an_acronym_in_brackets_is_no_word_of_the_name() {
        let read = Reading::of("Action et éducation pour tous (AEPT)");
        assert_eq!(read.acronyms, ["aept"]);
        assert_eq!(read.initials, ["aeept", "aet"]);
        assert_eq!(words("Peace Watch (Kenya)"), ["peace", "watch", "kenya"]);
        assert_eq!(
            Reading::of("Impunity (TRI-AL)/Association").acronyms,
            ["trial"]
        );
        assert_eq!(Reading::of("AEPT").single(), Some("aept"));
        assert_eq!(Reading::of("(AEPT)").single(), Some("aept"));
    }

    #[test]
    fn small_words_stay_where_there_is_nothing_else() {
        assert_eq!(words("The Peace of the Co."), ["peace"]);
        assert_eq!(words("The And"), ["the", "and"]);
        assert!(words("…").is_empty());
    }
}
