//! Search words: the same plain tokens for what is stored and what is asked, in six languages.
//!
//! Tokens hold lower-case letters and digits alone, without accents or vowel signs, so that the tokenizers of
//! SQLite (`unicode61`) and PostgreSQL (`simple`) both leave them whole.

use crate::{arabic, fold, irregular, language};
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed, options::WordBreakInvariantOptions};
use rust_stemmers::{Algorithm, Stemmer};
use std::sync::LazyLock;
use unicode_script::{Script, UnicodeScript};

/// Longest token; what is longer is cut, in texts and questions alike.
pub const MAX_TOKEN_CHARS: usize = 40;
/// Most tokens kept for one text.
pub const MAX_TOKENS: usize = 60_000;
/// Most words of a question that are looked for.
const MAX_QUERY_TERMS: usize = 12;
/// Longest part of a question that is read.
const MAX_QUERY_CHARS: usize = 400;

static WORDS: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_auto(WordBreakInvariantOptions::default()));

/// How the words of one text are stemmed.
pub(crate) struct Stems {
    latin: Option<(&'static str, Stemmer)>,
    russian: Stemmer,
}

impl Stems {
    /// The stemmers for a text in `lang`; Latin words of a text whose language has no Latin stemmer follow
    /// the nearest of English, French and Spanish.
    pub(crate) fn of(text: &str, lang: &str) -> Self {
        let latin = match lang {
            "en" => Some("en"),
            "fr" => Some("fr"),
            "es" => Some("es"),
            "ar" | "ru" | "zh" | "" | "und" | "mul" => language::nearest_latin(text),
            _ => None,
        };
        let latin = latin.map(|lang| {
            let stemmer = Stemmer::create(match lang {
                "fr" => Algorithm::French,
                "es" => Algorithm::Spanish,
                _ => Algorithm::English,
            });
            (lang, stemmer)
        });
        Self {
            latin,
            russian: Stemmer::create(Algorithm::Russian),
        }
    }

    /// The tokens of one word: the word itself first, then its stems, each once.
    pub(crate) fn forms(&self, word: &str) -> Vec<String> {
        let lowered = fold::lower(word);
        let mut plain = String::with_capacity(lowered.len());
        fold::fold_into(&lowered, &mut plain);
        let plain = cut(plain);
        let mut forms = vec![plain.clone()];
        let mut add = |stem: String| {
            if stem.chars().count() >= 2 && !forms.contains(&stem) {
                forms.push(stem);
            }
        };
        match plain
            .chars()
            .find(|letter| letter.is_alphabetic())
            .map(|letter| letter.script())
        {
            Some(Script::Arabic) => {
                let mut stems = Vec::new();
                arabic::stems(&plain, &mut stems);
                let bare = arabic::article_off(&plain);
                let mut known = std::iter::once(bare).chain(stems.iter().map(String::as_str));
                let base = known.find_map(|word| irregular::base("ar", word));
                stems.extend(base.map(str::to_owned));
                stems.into_iter().for_each(add);
            }
            Some(Script::Cyrillic) => {
                let stem = self.russian.stem(&plain).into_owned();
                let without = without_fleeting_vowel(&stem);
                add(stem);
                without.into_iter().for_each(&mut add);
                let base = irregular::base("ru", &plain);
                base.map(str::to_owned).into_iter().for_each(add);
            }
            Some(Script::Latin) => {
                if let Some((lang, stemmer)) = &self.latin {
                    // Accents matter to the stemmers of French and Spanish, so they fold afterwards; and since many
                    // write without them, the word without its accents is stemmed as well.
                    let mut stem = |word: &str| add(cut(fold::folded(&stemmer.stem(word))));
                    stem(&lowered);
                    if *lang != "en" {
                        stem(&plain);
                    }
                    if *lang == "fr" && plain.chars().count() > 3 {
                        // The stemmer leaves the plural of words such as `loi` alone.
                        let single = plain.strip_suffix('s').or(plain.strip_suffix('x'));
                        single.into_iter().for_each(&mut stem);
                    }
                    if *lang == "es"
                        && let Some(start) = plain.strip_suffix("ion")
                    {
                        stem(&format!("{start}ión"));
                    }
                    let base = irregular::base(lang, &plain);
                    base.map(str::to_owned).into_iter().for_each(add);
                }
            }
            _ => {}
        }
        forms
    }
}

/// A Russian stem without the vowel that comes and goes before its last consonant: `пыток` beside `пытк`(а), `уровен`(ь)
/// beside `уровн`(я); nothing where it has none.
fn without_fleeting_vowel(stem: &str) -> Option<String> {
    let letters: Vec<char> = stem.chars().collect();
    let [.., before, vowel, last] = letters[..] else {
        return None;
    };
    let consonant = |letter: char| !"аеиоуыэюя".contains(letter);
    let comes_and_goes = matches!(vowel, 'о' | 'е') && consonant(before) && consonant(last);
    comes_and_goes.then(|| {
        let kept = letters.len() - 2;
        letters[..kept].iter().chain([&last]).collect()
    })
}

/// A stretch of text to search by: one word, or a run of Chinese or Japanese characters without spaces.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Piece<'t> {
    /// Where it begins, in bytes.
    pub(crate) start: usize,
    /// The text itself.
    pub(crate) text: &'t str,
    /// Whether it is written without spaces and found by pairs of characters.
    pub(crate) unspaced: bool,
}

/// Splits a text into words at the boundaries of its script, and further at apostrophes (`l'homme`).
pub(crate) fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut start = 0;
    for end in WORDS.segment_str(text) {
        let word = &text[start..end];
        if word.chars().any(char::is_alphanumeric) {
            split_word(word, start, &mut pieces);
        }
        start = end;
    }
    pieces
}

fn split_word<'t>(word: &'t str, start: usize, pieces: &mut Vec<Piece<'t>>) {
    if word.chars().any(is_unspaced) {
        return split_scripts(word, start, pieces);
    }
    let elided = word.contains(['\'', '’', 'ʼ', '`']);
    let mut at = start;
    for part in word.split_inclusive(['\'', '’', 'ʼ', '`', '_', ':', '/']) {
        let text =
            part.trim_end_matches(|letter: char| !letter.is_alphanumeric() && !is_mark(letter));
        // What an apostrophe leaves of an article or pronoun (l', qu', 's) says nothing.
        let remnant = elided && (text.chars().count() < 2 || text.eq_ignore_ascii_case("qu"));
        if !remnant && text.chars().any(char::is_alphanumeric) {
            pieces.push(Piece {
                start: at,
                text,
                unspaced: false,
            });
        }
        at += part.len();
    }
}

/// Cuts "2024年" or "UN安理会" where the writing changes.
fn split_scripts<'t>(word: &'t str, start: usize, pieces: &mut Vec<Piece<'t>>) {
    let mut from = 0;
    let mut unspaced = None;
    for (at, letter) in word.char_indices().chain([(word.len(), ' ')]) {
        let now = (at < word.len()).then(|| is_unspaced(letter));
        if now != unspaced {
            if let Some(unspaced) = unspaced {
                let text = &word[from..at];
                if text.chars().any(char::is_alphanumeric) {
                    pieces.push(Piece {
                        start: start + from,
                        text,
                        unspaced,
                    });
                }
            }
            (from, unspaced) = (at, now);
        }
    }
}

pub(crate) fn is_unspaced(letter: char) -> bool {
    matches!(
        letter.script(),
        Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo
    )
}

fn is_hyphen(between: &str) -> bool {
    matches!(between, "-" | "\u{2010}" | "\u{2011}")
}

fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36F}' | '\u{64B}'..='\u{65F}' | '\u{670}')
}

fn cut(mut token: String) -> String {
    if let Some((end, _)) = token.char_indices().nth(MAX_TOKEN_CHARS) {
        token.truncate(end);
    }
    token
}

/// The tokens under which a text is found, joined by spaces; to be stored in the search column.
///
/// Every word is there as written and as stem; Chinese is there as words, characters and pairs of neighbours.
#[must_use]
pub fn search_tokens(text: &str, lang: &str) -> String {
    let stems = Stems::of(text, lang);
    let mut out = Joined::default();
    let mut last: Option<(usize, char)> = None;
    let mut word: Option<(usize, &str)> = None;
    for piece in pieces(text) {
        if out.count >= MAX_TOKENS {
            break;
        }
        if !piece.unspaced {
            last = None;
            // A word written with a hyphen is found without it, too: co-operation, cooperation.
            if let Some((end, before)) = word
                && is_hyphen(&text[end..piece.start])
            {
                let joined = format!("{before}{}", piece.text);
                stems.forms(&joined).iter().for_each(|form| out.push(form));
            }
            word = Some((piece.start + piece.text.len(), piece.text));
            stems
                .forms(piece.text)
                .iter()
                .for_each(|form| out.push(form));
            continue;
        }
        let letters: Vec<char> = fold::folded(piece.text).chars().collect();
        for &letter in &letters {
            out.push(letter.encode_utf8(&mut [0; 4]));
        }
        // The pair across two words that touch.
        if let (Some((end, before)), Some(first)) = (last, letters.first())
            && end == piece.start
        {
            out.push(&String::from_iter([before, *first]));
        }
        for pair in letters.windows(2) {
            out.push(&String::from_iter(pair));
        }
        if letters.len() > 2 {
            out.push(&cut(letters.iter().collect()));
        }
        last = letters
            .last()
            .map(|letter| (piece.start + piece.text.len(), *letter));
    }
    out.text
}

#[derive(Default)]
struct Joined {
    text: String,
    count: usize,
}

impl Joined {
    fn push(&mut self, token: &str) {
        if token.is_empty() || self.count >= MAX_TOKENS {
            return;
        }
        if self.count > 0 {
            self.text.push(' ');
        }
        self.text.push_str(token);
        self.count += 1;
    }
}

/// The words of a question, each with the tokens of which one must occur: stem first, then the other stems,
/// then the word as typed. Words are joined by AND, their tokens by OR; each token may be matched as a prefix.
#[must_use]
pub fn query_terms(text: &str, lang: &str) -> Vec<Vec<String>> {
    let text = text
        .char_indices()
        .nth(MAX_QUERY_CHARS)
        .map_or(text, |(end, _)| &text[..end]);
    let stems = Stems::of(text, lang);
    let mut terms: Vec<Vec<String>> = Vec::new();
    let mut add = |term: Vec<String>| {
        if terms.len() < MAX_QUERY_TERMS && !term.is_empty() && !terms.contains(&term) {
            terms.push(term);
        }
    };
    for piece in pieces(text) {
        if piece.unspaced {
            let letters: Vec<char> = fold::folded(piece.text).chars().collect();
            if let [single] = letters[..] {
                add(vec![single.to_string()]);
            }
            letters
                .windows(2)
                .for_each(|pair| add(vec![String::from_iter(pair)]));
        } else {
            let mut forms = stems.forms(piece.text);
            forms.retain(|form| !form.is_empty());
            if forms.len() > 1 {
                forms.rotate_left(1);
            }
            add(forms);
        }
    }
    terms
}

/// One token for each word of a question, its stem; all of them must occur (AND), each may be a prefix.
#[must_use]
pub fn query_tokens(text: &str, lang: &str) -> Vec<String> {
    let mut tokens: Vec<String> = Vec::new();
    for token in query_terms(text, lang)
        .into_iter()
        .filter_map(|term| term.into_iter().next())
    {
        if !tokens.contains(&token) {
            tokens.push(token);
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn finds(text: &str, lang: &str, query: &str) -> bool {
        let tokens = search_tokens(text, lang);
        let tokens: Vec<&str> = tokens.split(' ').collect();
        let asked = query_tokens(query, lang);
        !asked.is_empty() && asked.iter().all(|token| tokens.contains(&token.as_str()))
    }

    #[test]
    fn inflected_words_are_found_in_each_language() {
        for (lang, text, query) in [
            ("en", "The policies of Member States", "policy state"),
            (
                "fr",
                "La protection de l’homme et les élections nationales",
                "homme élection national",
            ),
            ("fr", "Les élections", "ELECTIONS"),
            (
                "es",
                "Las organizaciones de víctimas",
                "organización víctima",
            ),
            ("ru", "О защите прав человека", "права человек"),
            ("ar", "والحقوق الأساسية للإنسان", "حقوق إنسان"),
            ("zh", "联合国反恐怖主义办公室", "反恐"),
            ("zh", "2024年人权理事会", "2024 人权"),
        ] {
            assert!(
                finds(text, lang, query),
                "{text}: {} / {:?}",
                search_tokens(text, lang),
                query_tokens(query, lang)
            );
        }
        assert!(!finds(
            "The policies of Member States",
            "en",
            "policy reform"
        ));
    }

    #[test]
    fn the_start_of_a_word_finds_it() {
        let tokens = search_tokens("Counter-terrorism organisations", "en");
        for start in query_tokens("organisati terr", "en") {
            assert!(
                tokens.split(' ').any(|token| token.starts_with(&start)),
                "{start}: {tokens}"
            );
        }
    }

    #[test]
    fn an_attached_preposition_is_one_of_the_alternatives() {
        assert!(
            query_terms("وحقوق", "ar")
                .iter()
                .flatten()
                .any(|token| token == "حقوق")
        );
    }

    #[test]
    fn chinese_is_kept_as_characters_pairs_and_words() {
        let tokens = search_tokens("人权", "zh");
        assert_eq!(tokens, "人 权 人权");
    }

    #[test]
    fn a_question_without_words_has_no_tokens() {
        assert_eq!(query_tokens(" \"*'() - ", "en"), Vec::<String>::new());
    }

    proptest! {
        #[test]
        fn tokens_never_hold_signs_of_a_query_language(text in any::<String>(), lang in "(ar|en|es|fr|ru|zh)") {
            for token in search_tokens(&text, &lang).split(' ').filter(|token| !token.is_empty()) {
                prop_assert!(token.chars().all(char::is_alphanumeric), "{token:?}");
                prop_assert!(token.chars().count() <= MAX_TOKEN_CHARS);
            }
        }
    }
}
