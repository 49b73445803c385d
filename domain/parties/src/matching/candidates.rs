//! Which words are looked up for a name, so that few organisations have to be compared in full.

use std::collections::BTreeSet;

use text::NameWord;

use super::meanings;
use super::reading::{Reading, is_of_initials};
use super::score;
use super::{BUDGET, KIN};

/// Marks consonants among the grams: of a word in Latin script, of one in another.
const SOUND: char = '=';
const FOREIGN_SOUND: char = '~';
/// What equal consonants count beside one shared gram.
pub(super) const SOUND_COUNTS: u64 = 6;
/// How many words with shared grams are looked at for each word asked.
pub(super) const NEAR: usize = 3 * KIN;

/// Whether a gram holds consonants.
pub(super) fn is_sound(gram: &str) -> bool {
    gram.starts_with([SOUND, FOREIGN_SOUND])
}

/// What a word is kept under: each three letters in a row, and its consonants.
pub(super) fn grams(word: &NameWord) -> BTreeSet<String> {
    let mut grams = trigrams(&word.latin);
    if !word.consonants.is_empty() {
        let mark = if word.foreign { FOREIGN_SOUND } else { SOUND };
        grams.insert(format!("{mark}{}", word.consonants));
    }
    grams
}

/// What a word of a question is looked up by. Consonants join a word to those of another script only.
pub(super) fn asked_grams(word: &NameWord) -> BTreeSet<String> {
    let mut grams = trigrams(&word.latin);
    if !word.consonants.is_empty() {
        grams.insert(format!("{FOREIGN_SOUND}{}", word.consonants));
        if word.foreign {
            grams.insert(format!("{SOUND}{}", word.consonants));
        }
    }
    grams
}

fn trigrams(word: &str) -> BTreeSet<String> {
    let letters: Vec<char> = format!("__{word}_").chars().collect();
    letters
        .windows(3)
        .map(|three| three.iter().collect())
        .collect()
}

/// A word to look up.
#[derive(Debug, Clone)]
pub(super) struct Sought {
    pub(super) word: String,
    /// How alike it is to the word asked.
    pub(super) kin: f64,
}

/// Of the words that share grams with one that is asked, those that may stand for it.
pub(super) fn kin(asked: &NameWord, near: impl IntoIterator<Item = String>) -> Vec<Sought> {
    let mut kin: Vec<Sought> = near
        .into_iter()
        .filter(|word| *word != asked.latin)
        .filter_map(|word| {
            let kin = score::kinship(asked, &NameWord::of_latin(word.clone(), !asked.foreign));
            (kin > 0.0).then_some(Sought { word, kin })
        })
        .collect();
    kin.sort_by(|one, other| {
        other
            .kin
            .total_cmp(&one.kin)
            .then_with(|| one.word.cmp(&other.word))
    });
    kin.truncate(KIN);
    let sisters = meanings::sisters(&asked.latin)
        .iter()
        .filter(|word| **word != asked.latin);
    kin.extend(sisters.map(|word| Sought {
        word: word.clone(),
        kin: score::BY_MEANING,
    }));
    kin.push(Sought {
        word: asked.latin.clone(),
        kin: 1.0,
    });
    kin
}

/// Acronyms to look up besides the words of a question.
pub(super) fn acronyms(asked: &Reading) -> impl Iterator<Item = Sought> {
    asked.asked_acronyms().into_iter().map(|word| Sought {
        kin: if is_of_initials(&word) { 0.7 } else { 0.9 },
        word,
    })
}

/// The words that are looked up in the end, each with what it counts: the rarest first, as long as their entries
/// together stay few. `with` tells how many of `all` organisations have a word.
pub(super) fn chosen(
    sought: Vec<Sought>,
    all: u64,
    with: impl Fn(&str) -> u64,
) -> Vec<(String, u64)> {
    let mut words: Vec<(u64, String, f64)> = sought
        .into_iter()
        .map(|Sought { word, kin }| (with(&word), word, kin))
        .filter(|(with, _, _)| *with > 0)
        .collect();
    words.sort_by(|one, other| {
        (one.0, &one.1)
            .cmp(&(other.0, &other.1))
            .then(other.2.total_cmp(&one.2))
    });
    words.dedup_by(|later, kept| later.1 == kept.1);
    let mut read = 0;
    words
        .into_iter()
        .take_while(|(with, _, _)| {
            let first = read == 0;
            read += with;
            first || read <= BUDGET
        })
        .map(|(with, word, kin)| {
            let counts = (score::weight(all, with) * kin * kin * 1_000.0) as u64;
            (word, counts.max(1))
        })
        .collect()
}
