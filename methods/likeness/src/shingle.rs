//! A text as the set of its overlapping runs of letters, and how much two such sets share.

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Of a hundred shingles that either of two texts has, so many are shared where they are alike.
pub const LEAST: usize = 60;

/// Weight of a run: five letters of an alphabet, or three signs of a script that writes words or syllables.
const RUN: usize = 5;

/// Letters of a text that are read; what comes after them counts for nothing.
const READ: usize = 40_000;

const PARTS: DecomposingNormalizerBorrowed<'static> = DecomposingNormalizerBorrowed::new_nfkd();

/// The runs of letters of a text, as numbers in order, each once.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Shingles(Vec<u64>);

impl Shingles {
    /// Those of a text; none where it has no letter.
    #[must_use]
    pub fn of(text: &str) -> Self {
        let letters = letters(text);
        let mut all = Vec::with_capacity(letters.len());
        for start in 0..letters.len() {
            let mut weight = 0;
            let mut run = SEED;
            for letter in &letters[start..] {
                weight += self::weight(*letter);
                run = mixed(run ^ u64::from(u32::from(*letter)));
                if weight >= RUN {
                    break;
                }
            }
            // The end of a text is in the run before it; a text shorter than a run is one run.
            if weight >= RUN || start == 0 {
                all.push(run);
            }
        }
        all.sort_unstable();
        all.dedup();
        Self(all)
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// How many there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    pub(crate) fn numbers(&self) -> &[u64] {
        &self.0
    }

    /// How many both have.
    fn shared(&self, other: &Self) -> usize {
        let (mut a, mut b) = (self.0.iter().peekable(), other.0.iter().peekable());
        let mut shared = 0;
        while let (Some(x), Some(y)) = (a.peek(), b.peek()) {
            match x.cmp(y) {
                std::cmp::Ordering::Less => {
                    a.next();
                }
                std::cmp::Ordering::Greater => {
                    b.next();
                }
                std::cmp::Ordering::Equal => {
                    shared += 1;
                    a.next();
                    b.next();
                }
            }
        }
        shared
    }

    /// Whether two texts say nearly the same. One without letters is like none.
    #[must_use]
    pub fn is_like(&self, other: &Self) -> bool {
        let (short, long) = (self.len().min(other.len()), self.len().max(other.len()));
        // Even if the shorter one stood whole in the longer.
        if short == 0 || short * 100 < long * LEAST {
            return false;
        }
        let shared = self.shared(other);
        shared * 100 >= (short + long - shared) * LEAST
    }
}

/// The letters and digits of a text without case, accents and vowel signs; at most [`READ`].
fn letters(text: &str) -> Vec<char> {
    let parts = PARTS.normalize(text);
    let lowered = parts.chars().flat_map(char::to_lowercase);
    lowered
        .filter(|c| c.is_alphanumeric() && !is_mark(*c))
        .map(plain)
        .take(READ)
        .collect()
}

/// Whether a sign only says how the letter before it is spoken or drawn: accents, vowel signs of Hebrew and Arabic, and
/// the stroke that lengthens an Arabic word.
const fn is_mark(c: char) -> bool {
    matches!(
        c,
        '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{640}' | '\u{64b}'..='\u{65f}' | '\u{670}'
            | '\u{6d6}'..='\u{6ed}'
    )
}

/// Letters that Arabic writes in two ways at the end of a word.
const fn plain(c: char) -> char {
    match c {
        'ى' => 'ي',
        'ة' => 'ه',
        c => c,
    }
}

/// A sign of Chinese or Japanese says as much as several letters.
const fn weight(c: char) -> usize {
    match c {
        '\u{3040}'..='\u{30ff}'
        | '\u{3400}'..='\u{9fff}'
        | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3ffff}' => 2,
        _ => 1,
    }
}

const SEED: u64 = 0x9e37_79b9_7f4a_7c15;

/// Spreads a number over all of its bits (the finaliser of SplitMix64); each number has one picture and each picture one
/// number.
pub(crate) const fn mixed(x: u64) -> u64 {
    let x = x.wrapping_add(SEED);
    let x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> String {
        letters(text).into_iter().collect()
    }

    #[test]
    fn case_accents_signs_and_spaces_make_no_difference() {
        assert_eq!(read("Éducation, « À TOUS » — ﬁn 1"), "educationatousfin1");
        assert_eq!(read("الأُسَرُ المُـتَضَرِّرة"), read("الاسر المتضررة"));
        assert_eq!(read("Ёлка, Й!"), read("елка и"));
        assert_eq!(read("应当 听取“家属”意见。"), "应当听取家属意见");
        assert_eq!(read("Ａｂｃ"), "abc");
        assert_eq!(read("… !?"), "");
    }

    #[test]
    fn runs_are_five_letters_or_three_signs() {
        assert_eq!(Shingles::of("abcdef").len(), 2);
        assert_eq!(Shingles::of("应当听取意见").len(), 4);
        assert_eq!(Shingles::of("ab").len(), 1);
        assert_eq!(Shingles::of("aaaaaaaa").len(), 1);
        assert!(Shingles::of("?").is_empty());
    }
}
