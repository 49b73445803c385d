//! Items of the library, their versions, language versions, files and reviews, and the collections in which they stand.

use guard::{Record, Sealed};
use kernel::{Id, Language, Localized, Timestamp};
use parties::{OrganisationId, Theme, Visibility, geography};
pub use web::files::FileState;

kernel::codes! {
    /// What an item is.
    pub enum Kind { Report = "report", Recommendation = "recommendation", Practice = "good_practice" }
}

kernel::codes! {
    /// Under which terms an item may be used by others.
    pub enum Licence {
        CcBy = "cc-by-4.0",
        CcBySa = "cc-by-sa-4.0",
        CcByNc = "cc-by-nc-4.0",
        CcByNcNd = "cc-by-nc-nd-4.0",
        CcByIgo = "cc-by-3.0-igo",
        Cc0 = "cc0-1.0",
        /// Nothing is given but to read it here.
        Reserved = "reserved",
    }
}

impl Licence {
    /// Where its words stand; empty where it has none.
    #[must_use]
    pub const fn address(self) -> &'static str {
        match self {
            Self::CcBy => "https://creativecommons.org/licenses/by/4.0/",
            Self::CcBySa => "https://creativecommons.org/licenses/by-sa/4.0/",
            Self::CcByNc => "https://creativecommons.org/licenses/by-nc/4.0/",
            Self::CcByNcNd => "https://creativecommons.org/licenses/by-nc-nd/4.0/",
            Self::CcByIgo => "https://creativecommons.org/licenses/by/3.0/igo/",
            Self::Cc0 => "https://creativecommons.org/publicdomain/zero/1.0/",
            Self::Reserved => "",
        }
    }
}

kernel::codes! {
    /// Where an item stands.
    pub enum State {
        /// No version of it was published yet.
        Draft = "draft",
        Published = "published",
        /// Its identifier stays, its content is gone.
        Withdrawn = "withdrawn",
    }
}

kernel::codes! {
    /// Where a version stands.
    pub enum Stage { Draft = "draft", Review = "review", Published = "published" }
}

kernel::codes! {
    /// What a review came to.
    pub enum Outcome {
        Published = "published",
        /// Something is to be changed; then it can be handed in again.
        Changes = "changes",
        Declined = "declined",
    }
}

/// Identifier of an item.
pub type ItemId = Id<Item>;
/// Identifier of a version.
pub type VersionId = Id<Version>;
/// Identifier of a file.
pub type FileId = Id<Stored>;
/// Identifier of a collection.
pub type CollectionId = Id<Collection>;

/// An item: what stays the same from version to version.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Item {
    /// Identifier.
    pub id: ItemId,
    /// The number of its address, drawn by chance: it tells nothing of how many there are.
    pub number: i64,
    /// Where it stands.
    pub state: State,
    /// Who reads it.
    pub audience: Visibility,
    /// For whom it was handed in; nothing for one of the Office.
    pub organisation: Option<OrganisationId>,
    /// Whether that organisation's name stands beside it.
    pub named: bool,
    /// Number of its newest published version; 0 for none.
    pub newest: i64,
    /// When that was published.
    pub published: Option<Timestamp>,
    /// When anything that is read of it changed, to the second.
    pub changed: Timestamp,
    /// When it came in.
    pub created: Timestamp,
    /// Side that withdrew it: `organisation` or `office`; empty where nobody did, or where a copy of the house does not know.
    pub withdrawn_by: String,
    /// Why it was withdrawn.
    pub reason: String,
    /// Where the version stands that is under way; nothing where there is none.
    pub pending: Option<Stage>,
    /// Name of the organisation; empty for one of the Office.
    pub organisation_name: String,
    /// Who sees the organisation.
    pub organisation_visibility: Visibility,
}

impl Item {
    /// Its address within the house.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/library/{}", self.number)
    }

    /// What the log calls it.
    #[must_use]
    pub fn object(&self) -> String {
        format!("library_item:{}", self.id)
    }

    /// The organisation whom entries of the log are about; empty for the Office.
    #[must_use]
    pub fn about(&self) -> String {
        self.organisation.map(|o| o.to_string()).unwrap_or_default()
    }

    /// Whether everybody reads it.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.state == State::Published && self.audience == Visibility::Public
    }
}

/// A version: what is said of it as a whole.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Version {
    /// Identifier.
    pub id: VersionId,
    /// Of which item.
    pub item: ItemId,
    /// From 1, without gaps.
    pub n: i64,
    /// Where it stands.
    pub state: Stage,
    /// What it is.
    pub kind: Kind,
    /// Language of the original.
    pub language: Language,
    /// Names as they are to be printed, one on each line.
    pub authors: String,
    /// Whether everybody named there agreed to it, as the one who handed it in says.
    pub consent: bool,
    /// Year.
    pub year: i64,
    /// Terms of use.
    pub licence: Licence,
    /// Codes of themes, with spaces between.
    pub themes: String,
    /// Codes of regions (M49), with spaces between.
    pub regions: String,
    /// What is new in it; empty in the first.
    pub note: String,
    /// Who wrote it here last; empty for an account that was closed.
    pub account: String,
    /// When it was saved last.
    pub saved: Timestamp,
    /// When it was handed in.
    pub handed: Option<Timestamp>,
    /// When it was published.
    pub published: Option<Timestamp>,
    /// Counts changes, so that two people do not overwrite each other.
    pub revision: i64,
}

impl Version {
    /// The names of those who wrote it.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let names = self.authors.lines().map(str::trim);
        names.filter(|n| !n.is_empty()).map(str::to_owned).collect()
    }

    /// Its themes.
    #[must_use]
    pub fn themes(&self) -> Vec<Theme> {
        let codes = self.themes.split_whitespace();
        codes.filter_map(Theme::from_code).collect()
    }

    /// Its regions.
    #[must_use]
    pub fn regions(&self) -> Vec<&'static geography::Region> {
        let codes = self.regions.split_whitespace();
        codes.filter_map(geography::region).collect()
    }

    /// Whether it is under way.
    #[must_use]
    pub fn is_pending(&self) -> bool {
        self.state != Stage::Published
    }
}

/// Title and abstract of a version in one language.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Words {
    /// Language.
    pub language: Language,
    /// Title.
    pub title: String,
    /// Abstract.
    pub about: String,
}

/// The language version for a reader: their own, else the original's, else any.
#[must_use]
pub fn best(all: &[Words], reader: Language, original: Language) -> Option<&Words> {
    let of = |language| all.iter().find(|w| w.language == language);
    of(reader).or_else(|| of(original)).or_else(|| all.first())
}

/// A file of a version in one language: a cleaned copy, sealed under a key of its own.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Stored {
    /// Identifier.
    pub id: FileId,
    /// Of which version.
    pub version: VersionId,
    /// In which language.
    pub language: Language,
    /// What it is, as [`cleaning::Kind`] calls it.
    pub kind: String,
    /// Its name, sealed under its key.
    pub name: Sealed,
    /// Name of the sealed file in the store.
    pub file: String,
    /// Bytes of the cleaned file.
    pub size: i64,
    /// Codes of what was taken out of it, with spaces between.
    pub removed: String,
    /// Whether it can be read.
    pub state: FileState,
    /// When it was added.
    pub added: Timestamp,
}

impl Stored {
    /// What its key belongs to.
    #[must_use]
    pub fn record(&self) -> Record {
        crate::commands::SHELF.record(self.id, self.version)
    }
}

/// A review of a version.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Review {
    /// Number of the version.
    pub n: i64,
    /// What it came to.
    pub outcome: Outcome,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

/// A collection that the Office curates.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Collection {
    /// Identifier.
    pub id: CollectionId,
    /// Title.
    pub title: Localized,
    /// What it gathers.
    pub about: Localized,
    /// When it was made.
    pub created: Timestamp,
    /// Counts changes.
    pub revision: i64,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: Language, title: &str) -> Words {
        Words {
            language,
            title: title.to_owned(),
            about: String::new(),
        }
    }

    #[test]
    fn a_reader_gets_their_language_else_the_original() {
        let all = [
            words(Language::Arabic, "a"),
            words(Language::French, "f"),
            words(Language::Russian, "r"),
        ];
        let title = |reader| best(&all, reader, Language::French).map(|w| w.title.as_str());
        assert_eq!(title(Language::Russian), Some("r"));
        assert_eq!(title(Language::Chinese), Some("f"));
        assert_eq!(best(&[], Language::Arabic, Language::Arabic), None);
    }

    #[test]
    fn each_licence_but_one_says_where_its_words_are() {
        for licence in Licence::ALL {
            let open = *licence != Licence::Reserved;
            assert_eq!(licence.address().starts_with("https://"), open, "{licence}");
        }
        assert_eq!(geography::continents().count(), 5);
    }
}
