//! Which language a text is probably written in.

use whatlang::{Detector, Lang};

/// Letters beyond this say nothing new about the language.
const SAMPLE_CHARS: usize = 1_000;

/// A guessed language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Guess {
    /// ISO 639-1 code in lower case.
    pub code: &'static str,
    /// Whether the guess may be used without asking the writer.
    pub confident: bool,
}

/// Guesses the language from the first thousand characters; `None` when there is no text to judge by.
#[must_use]
pub fn guess_language(text: &str) -> Option<Guess> {
    let info = whatlang::detect(sample(text))?;
    Some(Guess {
        code: code(info.lang())?,
        confident: info.is_reliable(),
    })
}

/// Which of the Latin-script languages with a stemmer (English, French, Spanish) a text is nearest to.
pub(crate) fn nearest_latin(text: &str) -> Option<&'static str> {
    static DETECTOR: std::sync::LazyLock<Detector> = std::sync::LazyLock::new(|| {
        Detector::with_allowlist(vec![Lang::Eng, Lang::Fra, Lang::Spa])
    });
    code(DETECTOR.detect_lang(sample(text))?)
}

fn sample(text: &str) -> &str {
    text.char_indices()
        .nth(SAMPLE_CHARS)
        .map_or(text, |(end, _)| &text[..end])
}

fn code(language: Lang) -> Option<&'static str> {
    Some(match language.code() {
        "epo" => "eo",
        "eng" => "en",
        "rus" => "ru",
        "cmn" => "zh",
        "spa" => "es",
        "por" => "pt",
        "ita" => "it",
        "ben" => "bn",
        "fra" => "fr",
        "deu" => "de",
        "ukr" => "uk",
        "kat" => "ka",
        "ara" => "ar",
        "hin" => "hi",
        "jpn" => "ja",
        "heb" => "he",
        "yid" => "yi",
        "pol" => "pl",
        "amh" => "am",
        "jav" => "jv",
        "kor" => "ko",
        "nob" => "nb",
        "dan" => "da",
        "swe" => "sv",
        "fin" => "fi",
        "tur" => "tr",
        "nld" => "nl",
        "hun" => "hu",
        "ces" => "cs",
        "ell" => "el",
        "bul" => "bg",
        "bel" => "be",
        "mar" => "mr",
        "kan" => "kn",
        "ron" => "ro",
        "slv" => "sl",
        "hrv" => "hr",
        "srp" => "sr",
        "mkd" => "mk",
        "lit" => "lt",
        "lav" => "lv",
        "est" => "et",
        "tam" => "ta",
        "vie" => "vi",
        "urd" => "ur",
        "tha" => "th",
        "guj" => "gu",
        "uzb" => "uz",
        "pan" => "pa",
        "aze" => "az",
        "ind" => "id",
        "tel" => "te",
        "pes" => "fa",
        "mal" => "ml",
        "ori" => "or",
        "mya" => "my",
        "nep" => "ne",
        "sin" => "si",
        "khm" => "km",
        "tuk" => "tk",
        "aka" => "ak",
        "zul" => "zu",
        "sna" => "sn",
        "afr" => "af",
        "lat" => "la",
        "slk" => "sk",
        "cat" => "ca",
        "tgl" => "tl",
        "hye" => "hy",
        "cym" => "cy",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_un_language_is_recognised() {
        for (text, expected) in [
            (
                "لكل فرد الحق في الحياة والحرية وسلامة شخصه ولا يجوز استرقاق أحد",
                "ar",
            ),
            (
                "Everyone has the right to life, liberty and the security of person.",
                "en",
            ),
            (
                "Todo individuo tiene derecho a la vida, a la libertad y a la seguridad de su persona.",
                "es",
            ),
            (
                "Tout individu a droit à la vie, à la liberté et à la sûreté de sa personne.",
                "fr",
            ),
            (
                "Каждый человек имеет право на жизнь, на свободу и на личную неприкосновенность.",
                "ru",
            ),
            ("人人有权享有生命、自由和人身安全。", "zh"),
        ] {
            assert_eq!(
                guess_language(text).map(|guess| guess.code),
                Some(expected),
                "{text}"
            );
        }
        assert_eq!(guess_language("12 — 34"), None);
    }

    #[test]
    fn every_known_language_has_a_two_letter_code() {
        for language in Lang::all() {
            assert!(
                code(*language).is_some_and(|code| code.len() == 2),
                "{language:?}"
            );
        }
    }
}
