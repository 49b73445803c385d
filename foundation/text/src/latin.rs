//! Words of a name in plain Latin letters, whatever their script, and the consonants that survive transliteration.

use crate::{arabic, fold, tokens};
use unicode_script::{Script, UnicodeScript};

/// Longest word of a name; what is longer is cut.
const MAX_WORD_CHARS: usize = 24;
/// Most words of a name.
const MAX_WORDS: usize = 40;
/// Longest row of consonants.
const MAX_CONSONANTS: usize = 7;

/// One word of a name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameWord {
    /// The word in small Latin letters and digits alone (ASCII), without an Arabic article.
    pub latin: String,
    /// Its consonants, those that scripts confuse taken together; empty where fewer than three remain.
    pub consonants: String,
    /// Whether it was written in a script other than Latin.
    pub foreign: bool,
}

impl NameWord {
    /// A word that is in plain Latin letters already, as [`name_words`] gives them.
    #[must_use]
    pub fn of_latin(latin: String, foreign: bool) -> Self {
        Self {
            consonants: consonants(&latin),
            latin,
            foreign,
        }
    }
}

/// The words of a name: no accents, no case, no punctuation, no elided articles (`l’`, `d’`), other scripts
/// transliterated letter by letter. Chinese becomes pairs of neighbouring characters in pinyin without tones, since where
/// its words end depends on what stands beside them.
///
/// This carries names across scripts, not meanings: a translated name stays another name.
#[must_use]
pub fn name_words(name: &str) -> Vec<NameWord> {
    let mut words: Vec<NameWord> = Vec::new();
    let mut run: Vec<&str> = Vec::new();
    let mut end = 0;
    for piece in tokens::pieces(name) {
        if !piece.unspaced || piece.start != end {
            pairs(&mut run, &mut words);
        }
        if piece.unspaced {
            run.extend(piece.text.split("").filter(|sign| !sign.is_empty()));
        } else {
            words.extend(word(piece.text));
        }
        end = piece.start + piece.text.len();
    }
    pairs(&mut run, &mut words);
    words.truncate(MAX_WORDS);
    words
}

/// Turns a run of characters without spaces into its pairs.
fn pairs(run: &mut Vec<&str>, words: &mut Vec<NameWord>) {
    for pair in run.windows(2.min(run.len()).max(1)) {
        words.extend(word(&pair.concat()));
    }
    run.clear();
}

fn word(written: &str) -> Option<NameWord> {
    let folded = fold::folded(written);
    let script = folded
        .chars()
        .find(|letter| letter.is_alphabetic())
        .map(|letter| letter.script());
    let bare = if script == Some(Script::Arabic) {
        arabic::article_off(&folded)
    } else {
        &folded
    };
    let latin: String = any_ascii::any_ascii(bare)
        .chars()
        .filter(char::is_ascii_alphanumeric)
        .map(|letter| letter.to_ascii_lowercase())
        .take(MAX_WORD_CHARS)
        .collect();
    let foreign = script.is_some_and(|script| script != Script::Latin);
    (!latin.is_empty()).then(|| NameWord::of_latin(latin, foreign))
}

/// What of a word outlives the way through a script that writes no short vowels or has other consonants: vowels, w, y
/// and a last h fall away but for a vowel at the start; b and p, f and v, c, k and q, g and j, h and kh, and the sibilants
/// are one each.
fn consonants(latin: &str) -> String {
    let letters: Vec<char> = latin.chars().collect();
    let mut out = String::new();
    let mut at = 0;
    while let Some(&letter) = letters.get(at) {
        let next = letters.get(at + 1).copied().unwrap_or(' ');
        let (sound, used) = match (letter, next) {
            ('s' | 'c', 'h') => ("s", 2),
            ('t', 's' | 'c') => ("s", 2),
            ('k', 'h') => ("h", 2),
            ('t', 'h') => ("t", 2),
            ('d', 'h') => ("d", 2),
            ('h', next) if next != ' ' => ("h", 1),
            ('p', 'h') => ("f", 2),
            ('g' | 'z', 'h') => ("g", 2),
            ('c', 'e' | 'i' | 'y') => ("s", 1),
            ('x', _) => ("ks", 1),
            ('b' | 'p', _) => ("b", 1),
            ('f' | 'v', _) => ("f", 1),
            ('c' | 'k' | 'q', _) => ("k", 1),
            ('g' | 'j', _) => ("g", 1),
            ('s' | 'z', _) => ("s", 1),
            ('d', _) => ("d", 1),
            ('l', _) => ("l", 1),
            ('m', _) => ("m", 1),
            ('n', _) => ("n", 1),
            ('r', _) => ("r", 1),
            ('t', _) => ("t", 1),
            ('a' | 'e' | 'i' | 'o' | 'u', _) if at == 0 => ("a", 1),
            _ => ("", 1),
        };
        at += used;
        if !out.ends_with(sound) || sound.is_empty() {
            out.push_str(sound);
        }
    }
    out.truncate(MAX_CONSONANTS);
    if out.len() < 3 { String::new() } else { out }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn latin(name: &str) -> Vec<String> {
        name_words(name)
            .into_iter()
            .map(|word| word.latin)
            .collect()
    }

    #[test]
    fn words_of_every_script_become_plain_latin() {
        for (name, words) in [
            (
                "Action et éducation, pour l’homme!",
                "action et education pour homme",
            ),
            ("Women’s U.N.-Watch (UNW)", "women un watch unw"),
            ("Мемориал", "memorial"),
            ("Αθήνα", "athina"),
            ("中国人权 UN", "zhongguo guoren renquan un"),
            ("Łódź Straße", "lodz strasse"),
        ] {
            assert_eq!(latin(name).join(" "), words, "{name}");
        }
        assert!(name_words(" – «»").is_empty());
    }

    #[test]
    fn consonants_meet_across_scripts() {
        for (written, romanised) in [
            ("الحكيم", "Hakim"),
            ("روتاري", "Rotary"),
            ("مهرجان", "Mahrajan"),
            ("Хьюман", "Human"),
            ("Фонд", "Fond"),
        ] {
            let (one, other) = (&name_words(written)[0], &name_words(romanised)[0]);
            assert!(one.foreign && !other.foreign);
            assert_eq!(one.consonants, other.consonants, "{written} {romanised}");
        }
    }
}
