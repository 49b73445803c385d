//! Messages in six languages (Fluent), numbers and dates as each language writes them (ICU).

use std::{borrow::Cow, cell::RefCell, collections::HashMap, sync::RwLock};

use fluent_bundle::{
    FluentArgs, FluentError, FluentResource, FluentValue, concurrent::FluentBundle,
};
use fluent_syntax::ast::Entry;
use icu_calendar::Date;
use icu_datetime::{DateTimeFormatter, fieldsets::YMD};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale::Locale;
use kernel::{Error, Language, Message, Result, Timestamp};

use crate::Page;
use unic_langid::LanguageIdentifier;

/// The messages of one room: a file for each language.
pub type Texts = &'static [(Language, &'static str)];

/// Reads the six files of a folder into [`Texts`].
#[macro_export]
macro_rules! texts {
    ($folder:literal) => {
        &[
            (
                ::kernel::Language::Arabic,
                include_str!(concat!($folder, "/ar.ftl")),
            ),
            (
                ::kernel::Language::Chinese,
                include_str!(concat!($folder, "/zh.ftl")),
            ),
            (
                ::kernel::Language::English,
                include_str!(concat!($folder, "/en.ftl")),
            ),
            (
                ::kernel::Language::French,
                include_str!(concat!($folder, "/fr.ftl")),
            ),
            (
                ::kernel::Language::Russian,
                include_str!(concat!($folder, "/ru.ftl")),
            ),
            (
                ::kernel::Language::Spanish,
                include_str!(concat!($folder, "/es.ftl")),
            ),
        ]
    };
}

/// Counted messages kept in words; a house has a few dozen of them, and lists show small numbers.
const COUNTED: usize = 5_000;

/// The messages of one language.
struct Words {
    bundle: FluentBundle<FluentResource>,
    /// Messages that take no argument, put into words once: a page needs a hundred of them.
    plain: HashMap<String, String>,
    /// Messages whose only argument is a number, as they were asked for: key, then number.
    counted: RwLock<HashMap<String, HashMap<i64, String>>>,
}

/// Every message of the house.
pub struct Languages {
    words: HashMap<Language, Words>,
}

impl std::fmt::Debug for Languages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Languages")
    }
}

impl Languages {
    /// Reads the messages of all rooms.
    ///
    /// # Errors
    /// Where a file is malformed or two rooms use one key.
    pub fn read(rooms: &[Texts]) -> Result<Self> {
        let mut words = HashMap::new();
        for language in Language::ALL {
            let id: LanguageIdentifier = language.code().parse().map_err(Error::internal)?;
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            // What needs isolating is isolated by itself: Fluent would put marks around every number and name.
            bundle.set_use_isolating(false);
            let mut keys = Vec::new();
            for (_, text) in rooms
                .iter()
                .flat_map(|room| room.iter())
                .filter(|(l, _)| l == language)
            {
                let resource = FluentResource::try_new((*text).to_owned())
                    .map_err(|(_, e)| Error::internal(format!("messages in {language}: {e:?}")))?;
                keys.extend(resource.entries().filter_map(|entry| match entry {
                    Entry::Message(message) => Some(message.id.name.to_owned()),
                    _ => None,
                }));
                bundle
                    .add_resource(resource)
                    .map_err(|e| Error::internal(format!("messages in {language}: {e:?}")))?;
            }
            let said = |key: String| {
                let mut problems = Vec::new();
                let text = format(&bundle, &key, None, &mut problems)?;
                // A message that misses an argument says so.
                problems.is_empty().then_some((key, text))
            };
            words.insert(
                *language,
                Words {
                    plain: keys.into_iter().filter_map(said).collect(),
                    counted: RwLock::default(),
                    bundle,
                },
            );
        }
        Ok(Self { words })
    }

    /// The language, then English, in which missing messages are said.
    fn in_order(&self, language: Language) -> impl Iterator<Item = &Words> {
        [language, Language::English]
            .into_iter()
            .filter_map(|l| self.words.get(&l))
    }

    /// A message, in English where the language lacks it; the key itself where nobody wrote it.
    #[must_use]
    pub fn text(&self, language: Language, key: &str, args: &FluentArgs<'_>) -> String {
        for words in self.in_order(language) {
            if let Some(plain) = words.plain.get(key) {
                return plain.clone();
            }
            if let Some(text) = format(&words.bundle, key, Some(args), &mut Vec::new()) {
                return text;
            }
        }
        key.to_owned()
    }

    /// A message that takes no argument; as [`Languages::text`] where it does.
    #[must_use]
    pub fn plain(&self, language: Language, key: &str) -> String {
        match self.words.get(&language).and_then(|w| w.plain.get(key)) {
            Some(text) => text.clone(),
            None => self.text(language, key, &FluentArgs::new()),
        }
    }

    /// A message whose only argument is the number `$n`.
    #[must_use]
    pub fn counted(&self, language: Language, key: &str, n: i64) -> String {
        let Some(words) = self.words.get(&language) else {
            return key.to_owned();
        };
        let kept = words
            .counted
            .read()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
            .get(key)
            .and_then(|by_number| by_number.get(&n).cloned());
        if let Some(text) = kept {
            return text;
        }
        let mut args = FluentArgs::new();
        args.set("n", n);
        let text = self.text(language, key, &args);
        let mut counted = words
            .counted
            .write()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        if counted.values().map(HashMap::len).sum::<usize>() >= COUNTED {
            counted.clear();
        }
        counted
            .entry(key.to_owned())
            .or_default()
            .insert(n, text.clone());
        text
    }

    /// A message with the arguments it carries.
    #[must_use]
    pub fn message(&self, language: Language, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            match value.parse::<i64>() {
                Ok(number) => args.set(name.as_str(), number),
                Err(_) => args.set(name.as_str(), FluentValue::from(isolated(language, value))),
            }
        }
        self.text(language, &message.key, &args)
    }
}

/// Whether a letter is written from right to left: Hebrew, Arabic and their neighbours, by the blocks that Unicode keeps for them.
const fn leftward(letter: char) -> bool {
    matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

/// A word for a message: between marks of isolation where it is written in the other direction, so that it and what
/// stands around it keep their order (Unicode's annex 9).
fn isolated(language: Language, value: &str) -> Cow<'_, str> {
    let foreign = |c: char| c.is_alphabetic() && leftward(c) != (language.dir() == "rtl");
    // An address stands on a line of its own, and a mark at its end would become part of it.
    if !value.contains("://") && value.chars().any(foreign) {
        Cow::Owned(format!("\u{2068}{value}\u{2069}"))
    } else {
        Cow::Borrowed(value)
    }
}

/// The language in which somebody wrote: the one they chose, else the one that their words are recognised in, else the
/// one in which they read.
#[must_use]
pub fn written_in(chosen: &str, words: &str, reader: Language) -> Language {
    Language::from_code(chosen)
        .or_else(|| {
            let guess = text::guess_language(words)?;
            Language::from_code(guess.code).filter(|_| guess.confident)
        })
        .unwrap_or(reader)
}

/// A message of one bundle, if it has it.
fn format(
    bundle: &FluentBundle<FluentResource>,
    key: &str,
    args: Option<&FluentArgs<'_>>,
    problems: &mut Vec<FluentError>,
) -> Option<String> {
    let pattern = bundle.get_message(key).and_then(|m| m.value())?;
    Some(bundle.format_pattern(pattern, args, problems).into_owned())
}

/// The six languages by their own names: options of a field.
#[must_use]
pub fn language_options() -> Vec<(String, String)> {
    Language::ALL
        .iter()
        .map(|l| (l.code().to_owned(), l.own_name().to_owned()))
        .collect()
}

/// The same for a field in which somebody says what they write in: left alone, their words are recognised.
#[must_use]
pub fn written_options(page: &Page) -> Vec<(String, String)> {
    let recognised = (String::new(), page.t("ui-recognised"));
    std::iter::once(recognised)
        .chain(language_options())
        .collect()
}

thread_local! {
    // ICU's formatters are bound to their thread; making one takes longer than many uses of it.
    static DATES: RefCell<HashMap<Language, Option<DateTimeFormatter<YMD>>>> = RefCell::default();
    static NUMBERS: RefCell<HashMap<Language, Option<DecimalFormatter>>> = RefCell::default();
    static LISTS: RefCell<HashMap<Language, Option<ListFormatter>>> = RefCell::default();
}

/// Arabic pages of the United Nations use the same digits as the others; its English writes the day first.
pub(crate) fn locale(language: Language) -> Locale {
    let tag = match language {
        Language::Arabic => "ar-u-nu-latn",
        Language::English => "en-GB",
        other => other.code(),
    };
    tag.parse().unwrap_or(Locale::UNKNOWN)
}

/// A date in words.
pub(crate) fn date(language: Language, at: Timestamp) -> String {
    let (year, month, day) = at.date();
    let written = i32::try_from(year)
        .ok()
        .and_then(|y| Date::try_new_iso(y, month, day).ok());
    DATES.with_borrow_mut(|all| {
        let made = all.entry(language).or_insert_with(|| {
            DateTimeFormatter::try_new(locale(language).into(), YMD::long()).ok()
        });
        made.as_ref()
            .zip(written)
            .map_or_else(|| at.iso_date(), |(f, d)| f.format(&d).to_string())
    })
}

/// Several things as each language enumerates them: `a, b and c`; each keeps its place whatever direction it is written in.
pub(crate) fn list(language: Language, items: &[String]) -> String {
    let items: Vec<_> = items.iter().map(|i| isolated(language, i)).collect();
    LISTS.with_borrow_mut(|all| {
        let made = all.entry(language).or_insert_with(|| {
            ListFormatter::try_new_and(locale(language).into(), ListFormatterOptions::default())
                .ok()
        });
        made.as_ref()
            .map_or_else(|| items.join(", "), |f| f.format(items.iter()).to_string())
    })
}

/// A number with its separators.
pub(crate) fn number(language: Language, n: i64) -> String {
    NUMBERS.with_borrow_mut(|all| {
        let made = all.entry(language).or_insert_with(|| {
            DecimalFormatter::try_new(
                locale(language).into(),
                icu_decimal::options::DecimalFormatterOptions::default(),
            )
            .ok()
        });
        made.as_ref().map_or_else(
            || n.to_string(),
            |f| f.format(&Decimal::from(n)).to_string(),
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const ENGLISH: &str = "plain = Plain\nvoices = { $n ->\n    [one] { $n } voice\n   *[other] { $n } voices\n}\n\
        hello = Hello { $name }\nonly-english = Here\n-term = Indaba\nof = { -term } speaks\n";
    const ARABIC: &str = "plain = عادي\nvoices = { $n ->\n    [zero] لا أصوات\n    [one] صوت واحد\n    [two] صوتان\n    [few] { $n } أصوات\n    \
        [many] { $n } صوتاً\n   *[other] { $n } صوت\n}\nhello = مرحباً { $name }\n";

    fn languages() -> Languages {
        Languages::read(&[&[(Language::English, ENGLISH), (Language::Arabic, ARABIC)]]).unwrap()
    }

    #[test]
    fn what_is_kept_in_words_is_what_fluent_says() {
        let l = languages();
        assert_eq!(l.plain(Language::Arabic, "plain"), "عادي");
        assert_eq!(l.plain(Language::English, "of"), "Indaba speaks");
        for language in [Language::Arabic, Language::English] {
            for n in [0, 1, 2, 3, 11, 100, 1, 0] {
                let mut args = FluentArgs::new();
                args.set("n", n);
                let said = l.text(language, "voices", &args);
                assert_eq!(l.counted(language, "voices", n), said);
            }
        }
        assert_eq!(l.counted(Language::English, "voices", 1), "1 voice");
        assert_eq!(l.counted(Language::Arabic, "voices", 2), "صوتان");
    }

    #[test]
    fn what_a_language_lacks_is_said_in_english_and_an_unknown_key_is_itself() {
        let l = languages();
        assert_eq!(l.plain(Language::Arabic, "only-english"), "Here");
        assert_eq!(l.plain(Language::French, "plain"), "Plain");
        assert_eq!(
            l.plain(Language::Arabic, "nobody-wrote-it"),
            "nobody-wrote-it"
        );
        assert_eq!(l.counted(Language::French, "voices", 2), "2 voices");
    }

    #[test]
    fn what_is_enumerated_keeps_its_place_in_either_direction() {
        let names = ["English", "العربية", "中文"].map(str::to_owned);
        let list = |language| super::list(language, &names);
        assert_eq!(
            list(Language::English),
            "English, \u{2068}العربية\u{2069} and 中文"
        );
        assert!(list(Language::Arabic).starts_with("\u{2068}English\u{2069}"));
        assert_eq!(super::list(Language::English, &names[..1]), "English");
    }

    #[test]
    fn a_name_in_the_other_direction_is_isolated_and_no_other() {
        let l = languages();
        let hello = |language, name| l.message(language, &Message::new("hello").with("name", name));
        assert_eq!(
            hello(Language::Arabic, "Amina"),
            "مرحباً \u{2068}Amina\u{2069}"
        );
        assert_eq!(hello(Language::Arabic, "أمينة"), "مرحباً أمينة");
        assert_eq!(hello(Language::Arabic, "2026-03-01"), "مرحباً 2026-03-01");
        let link = "https://example.org/x";
        assert_eq!(hello(Language::Arabic, link), format!("مرحباً {link}"));
        assert_eq!(
            hello(Language::English, "أمينة"),
            "Hello \u{2068}أمينة\u{2069}"
        );
    }

    #[test]
    fn what_somebody_chose_goes_before_what_is_recognised() {
        let french = "Tout individu a droit à la vie, à la liberté et à la sûreté de sa personne.";
        assert_eq!(
            written_in("es", french, Language::English),
            Language::Spanish
        );
        assert_eq!(written_in("", french, Language::English), Language::French);
        assert_eq!(written_in("", "OK", Language::Russian), Language::Russian);
    }

    #[test]
    fn a_message_with_a_name_is_put_into_words_each_time() {
        let l = languages();
        for name in ["Amina", "Boris"] {
            let message = Message::new("hello").with("name", name);
            assert_eq!(
                l.message(Language::English, &message),
                format!("Hello {name}")
            );
        }
    }

    #[test]
    fn counted_messages_are_forgotten_before_they_are_too_many() {
        let l = languages();
        for n in 0..(COUNTED as i64 + 10) {
            assert!(l.counted(Language::English, "voices", n).contains("voice"));
        }
        let counted = l.words[&Language::English].counted.read().unwrap();
        assert!(counted.values().map(HashMap::len).sum::<usize>() <= COUNTED);
        drop(counted);
        assert_eq!(l.counted(Language::English, "voices", 7), "7 voices");
    }
}
