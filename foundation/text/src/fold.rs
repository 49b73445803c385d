//! Folding: letters without case, accents and compatibility variants, shared by search, sorting and names.

use crate::arabic;
use icu_normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};
use icu_normalizer::{ComposingNormalizerBorrowed, properties::CanonicalDecomposition};
use std::borrow::Cow;

const NFC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfc();
const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfkc();
const PARTS: CanonicalDecompositionBorrowed<'static> = CanonicalDecomposition::new();

/// Canonical composition; borrowed when the text is composed already.
pub(crate) fn nfc(text: &str) -> Cow<'_, str> {
    NFC.normalize(text)
}

/// Lower case after compatibility composition: ﬁ becomes fi, Ａ becomes a, accents stay.
pub(crate) fn lower(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    // Lowering can undo composition (İ), folding takes the loose dot off.
    NFKC.normalize(text).to_lowercase()
}

/// Appends the letters of lowered text without accents, vowel signs of Arabic and Hebrew, and anything that
/// is neither letter nor number. Cyrillic й stays a letter of its own; ё becomes е.
pub(crate) fn fold_into(lowered: &str, out: &mut String) {
    for letter in lowered.chars() {
        fold_letter(letter, out);
    }
}

/// The folded form of any text, punctuation dropped.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    fold_into(&lower(text), &mut out);
    out
}

fn fold_letter(letter: char, out: &mut String) {
    match letter {
        'a'..='z' | '0'..='9' => out.push(letter),
        'A'..='Z' => out.push(letter.to_ascii_lowercase()),
        '\0'..='\u{7F}' => {}
        'ё' | 'ѐ' => out.push('е'),
        'ѝ' => out.push('и'),
        'ß' => out.push_str("ss"),
        'æ' | 'ǣ' | 'ǽ' => out.push_str("ae"),
        'œ' => out.push_str("oe"),
        'þ' => out.push_str("th"),
        'ø' | 'ǿ' => out.push('o'),
        'đ' | 'ð' => out.push('d'),
        'ħ' => out.push('h'),
        'ı' => out.push('i'),
        'ł' => out.push('l'),
        'ŋ' => out.push('n'),
        'ŧ' => out.push('t'),
        'ς' => out.push('σ'),
        '\u{660}'..='\u{669}' => push_digit(letter, 0x660, out),
        '\u{6F0}'..='\u{6F9}' => push_digit(letter, 0x6F0, out),
        '\u{966}'..='\u{96F}' => push_digit(letter, 0x966, out),
        // Combining accents left after composition, and the points of Hebrew.
        '\u{300}'..='\u{36F}' | '\u{591}'..='\u{5C7}' => {}
        '\u{600}'..='\u{6FF}' => out.extend(arabic::normalise(letter)),
        '\u{80}'..='\u{24F}' | '\u{370}'..='\u{3FF}' | '\u{1E00}'..='\u{1FFF}' => {
            let base = base_of(letter);
            if base == letter {
                if letter.is_alphanumeric() {
                    out.push(letter);
                }
            } else {
                fold_letter(base, out);
            }
        }
        other if other.is_alphanumeric() => out.push(other),
        _ => {}
    }
}

fn push_digit(digit: char, zero: u32, out: &mut String) {
    out.extend(char::from_digit((digit as u32).wrapping_sub(zero), 10));
}

fn base_of(letter: char) -> char {
    let mut base = letter;
    loop {
        base = match PARTS.decompose(base) {
            Decomposed::Expansion(first, _) | Decomposed::Singleton(first) => first,
            Decomposed::Default => return base,
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_case_and_variants_fold_away() {
        for (given, expected) in [
            ("Élève", "eleve"),
            ("Straße", "strasse"),
            ("ＡＢＣ①", "abc1"),
            ("Ёлка й", "елкай"),
            ("İstanbul", "istanbul"),
            ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
            ("اَلْعَرَبِيَّةُ ٢٠", "العربيه20"),
            ("Nguyễn Łódź", "nguyenlodz"),
        ] {
            assert_eq!(folded(given), expected);
        }
    }
}
