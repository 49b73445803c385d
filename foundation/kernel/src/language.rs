//! The six official languages of the United Nations, and text that exists in several of them.

use std::collections::BTreeMap;

crate::codes! {
    /// An official language of the United Nations (ISO 639-1 code).
    pub enum Language {
        Arabic = "ar", Chinese = "zh", English = "en", French = "fr", Russian = "ru", Spanish = "es",
    }
}

impl Language {
    /// `rtl` for Arabic, `ltr` for the others.
    #[must_use]
    pub const fn dir(self) -> &'static str {
        match self {
            Self::Arabic => "rtl",
            _ => "ltr",
        }
    }

    /// The language's name in itself.
    #[must_use]
    pub const fn own_name(self) -> &'static str {
        match self {
            Self::Arabic => "العربية",
            Self::Chinese => "中文",
            Self::English => "English",
            Self::French => "Français",
            Self::Russian => "Русский",
            Self::Spanish => "Español",
        }
    }

    /// The best of an `Accept-Language` header; English where none is ours.
    #[must_use]
    pub fn negotiate(header: &str) -> Self {
        let mut best = (0.0_f32, Self::English);
        for part in header.split(',').take(20) {
            let mut pieces = part.split(';');
            let tag = pieces.next().unwrap_or("").trim().to_ascii_lowercase();
            let weight = pieces
                .find_map(|p| p.trim().strip_prefix("q="))
                .map_or(1.0, |q| q.parse().unwrap_or(0.0));
            if let Some(language) = Self::from_code(tag.split('-').next().unwrap_or(""))
                && weight > best.0
            {
                best = (weight, language);
            }
        }
        best.1
    }
}

/// A text in one or more languages, the first written being the original.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(transparent)]
pub struct Localized(pub BTreeMap<Language, String>);

impl Localized {
    /// A text in one language.
    #[must_use]
    pub fn one(language: Language, text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(language, text.into())]))
    }

    /// The text for a reader: their language, else English, else French, else any; with the language it is in.
    #[must_use]
    pub fn best(&self, reader: Language) -> (Language, &str) {
        [reader, Language::English, Language::French]
            .into_iter()
            .find_map(|l| self.0.get(&l).map(|t| (l, t.as_str())))
            .or_else(|| self.0.iter().next().map(|(l, t)| (*l, t.as_str())))
            .unwrap_or((reader, ""))
    }

    /// The text in exactly this language, or nothing.
    #[must_use]
    pub fn get(&self, language: Language) -> &str {
        self.0.get(&language).map_or("", String::as_str)
    }

    /// Whether no language has a text.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.values().all(String::is_empty)
    }

    /// As stored in a TEXT column: a JSON object of language codes.
    #[must_use]
    pub fn to_json(&self) -> String {
        serde_json::to_string(&self.0).unwrap_or_else(|_| "{}".to_owned())
    }
}

impl std::fmt::Display for Localized {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.to_json())
    }
}

impl std::str::FromStr for Localized {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        serde_json::from_str(text)
            .map(Self)
            .map_err(|e| e.to_string())
    }
}

crate::text_column!(Localized);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_reader_gets_the_best_language_of_the_header() {
        assert_eq!(
            Language::negotiate("de-DE,fr;q=0.7,ar;q=0.9"),
            Language::Arabic
        );
        assert_eq!(Language::negotiate("zh-Hans-CN"), Language::Chinese);
        assert_eq!(Language::negotiate("de"), Language::English);
    }

    #[test]
    fn a_text_falls_back_and_says_in_which_language_it_is() {
        let text = Localized::one(Language::French, "Bonjour");
        assert_eq!(text.best(Language::Arabic), (Language::French, "Bonjour"));
        assert_eq!(text.to_json().parse::<Localized>().unwrap(), text);
    }
}
