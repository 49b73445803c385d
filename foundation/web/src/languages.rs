//! Messages in six languages (Fluent), numbers and dates as each language writes them (ICU).

use std::{cell::RefCell, collections::HashMap};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use icu_calendar::Date;
use icu_datetime::{DateTimeFormatter, fieldsets::YMD};
use icu_decimal::{DecimalFormatter, input::Decimal};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale::Locale;
use kernel::{Error, Language, Message, Result, Timestamp};
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

/// Every message of the house.
pub struct Languages {
    bundles: HashMap<Language, FluentBundle<FluentResource>>,
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
        let mut bundles = HashMap::new();
        for language in Language::ALL {
            let id: LanguageIdentifier = language.code().parse().map_err(Error::internal)?;
            let mut bundle = FluentBundle::new_concurrent(vec![id]);
            // The templates isolate with <bdi>; marks inside attributes and plain-text letters would show.
            bundle.set_use_isolating(false);
            for (_, text) in rooms
                .iter()
                .flat_map(|room| room.iter())
                .filter(|(l, _)| l == language)
            {
                let resource = FluentResource::try_new((*text).to_owned())
                    .map_err(|(_, e)| Error::internal(format!("messages in {language}: {e:?}")))?;
                bundle
                    .add_resource(resource)
                    .map_err(|e| Error::internal(format!("messages in {language}: {e:?}")))?;
            }
            bundles.insert(*language, bundle);
        }
        Ok(Self { bundles })
    }

    /// A message, in English where the language lacks it; the key itself where nobody wrote it.
    #[must_use]
    pub fn text(&self, language: Language, key: &str, args: &FluentArgs<'_>) -> String {
        for language in [language, Language::English] {
            let Some(bundle) = self.bundles.get(&language) else {
                continue;
            };
            let Some(pattern) = bundle.get_message(key).and_then(|m| m.value()) else {
                continue;
            };
            let mut problems = Vec::new();
            return bundle
                .format_pattern(pattern, Some(args), &mut problems)
                .into_owned();
        }
        key.to_owned()
    }

    /// A message with the arguments it carries.
    #[must_use]
    pub fn message(&self, language: Language, message: &Message) -> String {
        let mut args = FluentArgs::new();
        for (name, value) in &message.args {
            match value.parse::<i64>() {
                Ok(number) => args.set(name.as_str(), number),
                Err(_) => args.set(name.as_str(), FluentValue::from(value.as_str())),
            }
        }
        self.text(language, &message.key, &args)
    }
}

thread_local! {
    // ICU's formatters are bound to their thread; making one takes longer than many uses of it.
    static DATES: RefCell<HashMap<Language, Option<DateTimeFormatter<YMD>>>> = RefCell::default();
    static NUMBERS: RefCell<HashMap<Language, Option<DecimalFormatter>>> = RefCell::default();
    static LISTS: RefCell<HashMap<Language, Option<ListFormatter>>> = RefCell::default();
}

/// Arabic pages of the United Nations use the same digits as the others; its English writes the day first.
fn locale(language: Language) -> Locale {
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

/// Several things as each language enumerates them: `a, b and c`.
pub(crate) fn list(language: Language, items: &[String]) -> String {
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
