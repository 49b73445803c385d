//! Words that mean the same in several languages: those frequent in names of organisations, and countries.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::geography;

/// Words by meaning, and meanings by word, in plain Latin letters.
struct Meanings {
    words: Vec<Vec<String>>,
    of: HashMap<String, usize>,
}

static MEANINGS: LazyLock<Meanings> = LazyLock::new(|| {
    let mut all = Meanings {
        words: Vec::new(),
        of: HashMap::new(),
    };
    for line in include_str!("../../data/sister-words.txt").lines() {
        if !line.starts_with('#') {
            all.add(line.split(' '));
        }
    }
    for country in geography::countries() {
        all.add(country.names.iter().copied());
    }
    all
});

impl Meanings {
    /// Adds a meaning; a word that has one already keeps it.
    fn add<'n>(&mut self, names: impl Iterator<Item = &'n str>) {
        let mut words = Vec::new();
        for name in names {
            if let [only] = &text::name_words(name)[..]
                && !words.contains(&only.latin)
                && !self.of.contains_key(&only.latin)
            {
                self.of.insert(only.latin.clone(), self.words.len());
                words.push(only.latin.clone());
            }
        }
        self.words.push(words);
    }
}

/// The meaning of a word, where it is known.
pub(super) fn meaning(word: &str) -> Option<usize> {
    MEANINGS.of.get(word).copied()
}

/// The words that mean the same as one, itself among them; none where it is not known.
pub(super) fn sisters(word: &str) -> &'static [String] {
    meaning(word)
        .and_then(|meaning| MEANINGS.words.get(meaning))
        .map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_six_languages_share_a_meaning() {
        let latin = |word: &str| text::name_words(word).remove(0).latin;
        for word in ["paix", "paz", "мира", "السلام", "和平", "Frieden"] {
            assert_eq!(meaning("peace"), meaning(&latin(word)), "{word}");
        }
        for word in ["Cameroun", "الكاميرون", "Камерун", "喀麦隆"] {
            if let [only] = &text::name_words(word)[..] {
                assert_eq!(meaning("cameroon"), meaning(&only.latin), "{word}");
            }
        }
        assert!(meaning("austria").is_some() && meaning("austria") != meaning("australia"));
        assert_eq!(meaning("zeppelin"), None);
        assert!(sisters("zeppelin").is_empty());
    }

    #[test]
    fn no_word_stands_under_two_meanings() {
        let mut seen = HashMap::new();
        for (number, line) in include_str!("../../data/sister-words.txt")
            .lines()
            .enumerate()
        {
            for word in line.split(' ').filter(|_| !line.starts_with('#')) {
                let before = seen.insert(word.to_lowercase(), number);
                assert!(
                    before.is_none(),
                    "“{word}” in lines {before:?} and {number}"
                );
            }
        }
    }
}
