//! Names of organisations and people: keys for duplicates and sorting, acronyms, look-alike letters.

use crate::fold::{fold_into, folded, lower};
use unicode_script::{Script, UnicodeScript};
use unicode_security::confusable_detection::skeleton;

/// Longest text in brackets that can be an acronym.
const MAX_ACRONYM_CHARS: usize = 16;

/// Whether one word mixes Latin, Cyrillic, Greek, Armenian or Cherokee letters, which look alike.
///
/// Whole words in different scripts side by side are ordinary ("ООО UNICEF") and pass.
#[must_use]
pub fn mixed_scripts(name: &str) -> bool {
    name.split(|letter: char| !letter.is_alphanumeric())
        .any(|word| {
            let mut seen: Option<Script> = None;
            word.chars().any(|letter| {
                let script = letter.script();
                let alike = matches!(
                    script,
                    Script::Latin
                        | Script::Cyrillic
                        | Script::Greek
                        | Script::Armenian
                        | Script::Cherokee
                );
                alike && *seen.get_or_insert(script) != script
            })
        })
}

/// The key under which two spellings of one name are equal: case, accents, punctuation, spaces and a
/// bracketed acronym at the end make no difference. Empty when the name has neither letters nor digits.
#[must_use]
pub fn name_key(name: &str) -> String {
    let (plain, _) = split_acronym(name);
    let key = folded(plain);
    if key.is_empty() { folded(name) } else { key }
}

/// The key under which names that look the same are equal, although their letters differ in script.
#[must_use]
pub fn name_skeleton(name: &str) -> String {
    let (plain, _) = split_acronym(name);
    let lowered = lower(plain);
    let looks: String = skeleton(&lowered).collect();
    let mut out = String::with_capacity(looks.len());
    fold_into(&lower(&looks), &mut out);
    // A capital I is drawn like a small l, and has become a small i before the tables could say so.
    out.replace('i', "l")
}

/// A key that sorts names by their letters in a database, words kept apart by one space.
#[must_use]
pub fn sort_key(name: &str) -> String {
    let lowered = lower(name);
    let mut out = String::with_capacity(lowered.len());
    for word in lowered.split(|letter: char| letter.is_whitespace() || "-–—/_,;:".contains(letter))
    {
        let before = out.len();
        if before > 0 {
            out.push(' ');
        }
        let start = out.len();
        fold_into(word, &mut out);
        if out.len() == start {
            out.truncate(before);
        }
    }
    out
}

/// Separates a bracketed acronym from the end of a name: `"Peace Watch (PW)"` is `("Peace Watch", Some("PW"))`.
///
/// Brackets count as an acronym only when they are capitals that occur in the name in that order, so that
/// `"Rotary Club (UK)"` keeps its country.
#[must_use]
pub fn split_acronym(name: &str) -> (&str, Option<&str>) {
    let trimmed = name.trim();
    let Some((plain, acronym)) = trimmed
        .strip_suffix(')')
        .and_then(|rest| rest.rsplit_once('('))
    else {
        return (trimmed, None);
    };
    let (plain, acronym) = (plain.trim_end(), acronym.trim());
    if is_acronym_of(acronym, plain) {
        (plain, Some(acronym))
    } else {
        (trimmed, None)
    }
}

fn is_acronym_of(acronym: &str, name: &str) -> bool {
    let capitals = acronym
        .chars()
        .filter(|letter| letter.is_uppercase())
        .count();
    let small = acronym
        .chars()
        .filter(|letter| letter.is_lowercase())
        .count();
    if capitals < 2
        || small >= capitals
        || acronym.chars().count() > MAX_ACRONYM_CHARS
        || acronym.contains(' ')
    {
        return false;
    }
    let sought = folded(acronym);
    let initials: Vec<char> = name
        .split(|letter: char| !letter.is_alphanumeric())
        .filter_map(|word| folded(word).chars().next())
        .collect();
    // The first letter must begin a word; the others may stand anywhere after it.
    if !sought
        .chars()
        .next()
        .is_some_and(|first| initials.contains(&first))
    {
        return false;
    }
    let letters = folded(name);
    let mut rest = letters.chars();
    sought
        .chars()
        .all(|letter| rest.any(|other| other == letter))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cyrillic_letter_inside_a_latin_word_is_seen() {
        assert!(mixed_scripts("Pe\u{430}ce Watch"));
        assert!(mixed_scripts("Мир\u{41}"));
        assert!(!mixed_scripts("Фонд Peace"));
        assert!(!mixed_scripts("联合国UN 2024"));
        assert!(!mixed_scripts("Élan d’Afrique"));
    }

    #[test]
    fn spelling_variants_share_one_key() {
        let key = name_key("Réseau pour la Paix");
        for variant in [
            "RESEAU POUR LA PAIX",
            "Réseau pour la paix (RPP)",
            "Re\u{301}seau, pour la Paix.",
            "“Réseau” pour-la-paix",
        ] {
            assert_eq!(name_key(variant), key, "{variant}");
        }
        assert_ne!(name_key("Rotary Club (UK)"), name_key("Rotary Club (USA)"));
        assert_ne!(name_key("(PW)"), "");
        assert_eq!(name_key(" – "), "");
    }

    #[test]
    fn look_alike_letters_share_one_skeleton() {
        assert_eq!(
            name_skeleton("Pe\u{430}ce Watch"),
            name_skeleton("Peace Watch")
        );
        for twin in ["WiIIow", "Wi11ow", "wiIlow", "Will\u{43e}w"] {
            assert_eq!(name_skeleton(twin), name_skeleton("Willow"), "{twin}");
        }
        assert_ne!(name_skeleton("Peace Watch"), name_skeleton("Peace Match"));
    }

    #[test]
    fn an_acronym_is_told_from_a_place() {
        assert_eq!(
            split_acronym("Peace Watch (PW)"),
            ("Peace Watch", Some("PW"))
        );
        assert_eq!(
            split_acronym("Peace Watch (Kenya)"),
            ("Peace Watch (Kenya)", None)
        );
        assert_eq!(
            split_acronym("Peace Watch (UK)"),
            ("Peace Watch (UK)", None)
        );
        assert_eq!(split_acronym("Peace Watch)"), ("Peace Watch)", None));
    }

    #[test]
    fn sorting_keeps_words_apart_and_forgets_signs() {
        assert_eq!(sort_key("« Élan – d’Afrique » "), "elan dafrique");
    }
}
