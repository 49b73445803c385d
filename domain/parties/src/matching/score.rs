//! How alike two names are.

use text::NameWord;

use super::meanings;
use super::reading::Reading;

/// Below this, two words have nothing to do with one another.
const LEAST: f64 = 0.76;
/// What words are worth that only their consonants join across scripts.
const BY_CONSONANTS: f64 = 0.9;
/// The same where one consonant differs.
const NEARLY_BY_CONSONANTS: f64 = 0.8;
/// What words are worth that mean the same in two languages.
pub(super) const BY_MEANING: f64 = 0.95;
/// How much of what is missing a name is given that holds all words of the other.
const WHOLLY_HELD: f64 = 0.35;
/// What names are worth that are equal in everything but their small words, marks and order.
const SAME_WORDS: f64 = 0.98;

kernel::codes! {
    /// Why a name was found.
    pub enum Why {
        SameName = "same_name", SameWords = "same_words", Acronym = "acronym", Initials = "initials", Similar = "similar",
    }
}

/// How rare words are in a register, from nothing for a word of every organisation to one for a word of a single one.
pub(super) trait Weigh {
    fn weight(&self, word: &str) -> f64;
    /// Whether some organisation has the word: then it is hardly a slip for another.
    fn known(&self, word: &str) -> bool;
}

/// The weight of a word that `with` of `all` organisations have.
pub(super) fn weight(all: u64, with: u64) -> f64 {
    let all = all.max(2) as f64;
    let with = (with.max(1) as f64).min(all);
    ((1.0 + all / with).ln() / (1.0 + all).ln()).max(0.05)
}

/// How alike two words are that have no known meaning in common, from 0 to 1.
pub(super) fn kinship(one: &NameWord, other: &NameWord) -> f64 {
    if one.latin == other.latin {
        return 1.0;
    }
    let crossed = one.foreign != other.foreign;
    let mut best = spelling(&one.latin, &other.latin);
    if crossed {
        best = best.max(sounds(&one.consonants, &other.consonants));
    }
    if best < LEAST { 0.0 } else { best }
}

/// How alike two words of different scripts are by their consonants.
fn sounds(one: &str, other: &str) -> f64 {
    if one.is_empty() || other.is_empty() {
        0.0
    } else if one == other {
        BY_CONSONANTS
    } else if one.len().min(other.len()) > 3 && strsim::osa_distance(one, other) == 1 {
        NEARLY_BY_CONSONANTS
    } else {
        0.0
    }
}

/// What a word counts towards a name that has another in its place, from 0 to 1.
fn credit(one: (&NameWord, Option<usize>), other: (&NameWord, Option<usize>), known: bool) -> f64 {
    if one.0.latin == other.0.latin {
        return 1.0;
    }
    if let (Some(one), Some(other)) = (one.1, other.1) {
        // Two known meanings are two: Niger and Nigeria, national and international.
        return if one == other { BY_MEANING } else { 0.0 };
    }
    let kin = kinship(one.0, other.0);
    // Where the register has the asked word itself, another word is meant more often than not.
    if known { kin.powi(3) } else { kin }
}

/// How alike two spellings are: slips of the pen, endings, sister languages.
pub(super) fn spelling(one: &str, other: &str) -> f64 {
    let (short, long) = (one.len().min(other.len()), one.len().max(other.len()));
    // Digits count things; of short words any letter makes another word.
    let counts = |word: &str| word.bytes().any(|byte| byte.is_ascii_digit());
    if short < 3 || short * 2 < long || counts(one) || counts(other) {
        return 0.0;
    }
    let edits = strsim::osa_distance(one, other) as f64;
    let by_edits = 1.0 - edits / long as f64;
    if by_edits < 0.5 {
        return 0.0;
    }
    f64::midpoint(by_edits, strsim::jaro_winkler(one, other))
}

/// How alike two names are, from 0 to 1, and why.
pub(super) fn alike(asked: &Reading, name: &Reading, weigh: &impl Weigh) -> (f64, Why) {
    if !asked.key.is_empty() && asked.key == name.key {
        return (1.0, Why::SameName);
    }
    let mut best = (0.0, Why::Similar);
    for (part_asked, one) in asked.forms.iter().enumerate() {
        for (part_named, other) in name.forms.iter().enumerate() {
            let whole = part_asked == 0 && part_named == 0;
            let score = words(one, other, weigh) * if whole { 1.0 } else { 0.95 };
            if score * SAME_WORDS > best.0 {
                let why = if score > 0.999 {
                    Why::SameWords
                } else {
                    Why::Similar
                };
                best = (score * SAME_WORDS, why);
            }
        }
    }
    let shared = asked
        .acronyms
        .iter()
        .any(|letters| name.acronyms.contains(letters));
    if shared {
        // Three letters belong to many; with words beside them they confirm.
        best = (best.0 + (SAME_WORDS - best.0) * 0.4, Why::Acronym);
    } else if !asked.acronyms.is_empty() && !name.acronyms.is_empty() {
        best.0 *= 0.92;
    }
    let (score, why) = acronyms(asked, name);
    if score > best.0 { (score, why) } else { best }
}

/// Names of which one is an acronym alone.
fn acronyms(asked: &Reading, name: &Reading) -> (f64, Why) {
    let mut best = (0.0, Why::Initials);
    for (one, other) in [(asked, name), (name, asked)] {
        let Some(single) = one.single() else { continue };
        if other.acronyms.iter().any(|letters| letters == single) {
            return (0.93, Why::Acronym);
        }
        if other.initials.iter().any(|letters| letters == single) {
            best.0 = if single.len() > 3 { 0.8 } else { 0.65 };
        }
    }
    if best.0 == 0.0 {
        let shared = asked
            .acronyms
            .iter()
            .any(|letters| name.acronyms.contains(letters));
        let spelled = |one: &Reading, other: &Reading| {
            one.acronyms
                .iter()
                .any(|letters| letters.len() > 3 && other.initials.contains(letters))
        };
        if shared {
            best = (0.62, Why::Acronym);
        } else if spelled(asked, name) || spelled(name, asked) {
            best.0 = 0.5;
        }
    }
    best
}

/// The weight of the words that two names share, beside the weight of all their words.
fn words(asked: &[NameWord], name: &[NameWord], weigh: &impl Weigh) -> f64 {
    if glued(asked) == glued(name) {
        return 1.0;
    }
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    let meanings = |words: &[NameWord]| -> Vec<Option<usize>> {
        words
            .iter()
            .map(|word| meanings::meaning(&word.latin))
            .collect()
    };
    let (of_asked, of_name) = (meanings(asked), meanings(name));
    for (at, one) in asked.iter().enumerate() {
        let known = weigh.known(&one.latin);
        for (place, other) in name.iter().enumerate() {
            let counts = credit((one, of_asked[at]), (other, of_name[place]), known);
            if counts > 0.0 {
                pairs.push((counts, at, place));
            }
        }
    }
    // The most alike first; among equals those in the same place.
    pairs.sort_by(|a, b| {
        b.0.total_cmp(&a.0)
            .then(a.1.abs_diff(a.2).cmp(&b.1.abs_diff(b.2)))
            .then((a.1, a.2).cmp(&(b.1, b.2)))
    });
    let (mut used, mut taken) = (vec![false; asked.len()], vec![false; name.len()]);
    let (mut shared, mut both) = (0.0, 0.0);
    for (counts, at, place) in pairs {
        if used[at] || taken[place] {
            continue;
        }
        (used[at], taken[place]) = (true, true);
        let (one, other) = (&asked[at].latin, &name[place].latin);
        // A slip makes a common word look rare, so that the commoner of the two counts.
        let weight = weigh.weight(one).min(weigh.weight(other));
        shared += weight * counts;
        both += weight;
    }
    let left = |words: &[NameWord], used: &[bool]| -> f64 {
        words
            .iter()
            .zip(used)
            .filter(|(_, used)| !**used)
            .map(|(word, _)| weigh.weight(&word.latin))
            .sum()
    };
    let (missed, extra) = (left(asked, &used), left(name, &taken));
    let score = 2.0 * shared / (2.0 * both + missed + extra).max(f64::MIN_POSITIVE);
    let held = missed == 0.0 || extra == 0.0;
    if held && !pairs_nothing(&used) {
        return score + (shared / both.max(f64::MIN_POSITIVE) - score).max(0.0) * WHOLLY_HELD;
    }
    score
}

fn pairs_nothing(used: &[bool]) -> bool {
    !used.contains(&true)
}

fn glued(words: &[NameWord]) -> String {
    words.iter().map(|word| word.latin.as_str()).collect()
}
