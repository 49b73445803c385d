//! Countries, areas and regions by the M49 standard, named in the six languages of the United Nations.
//!
//! M49 and ISO 3166 differ; everything here is keyed by M49, and the names are those the United Nations use.

use icu_collator::{Collator, options::CollatorOptions};
use icu_locale::Locale;
use std::sync::LazyLock;

/// The languages of [`Country::names`] and [`Region::names`], in their order.
pub const LANGUAGES: [&str; 6] = ["ar", "en", "es", "fr", "ru", "zh"];

/// A country or area of the M49 standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Country {
    /// Three digits, with leading zeros.
    pub m49: &'static str,
    /// ISO 3166-1 code of three capitals, where there is one.
    pub iso3: Option<&'static str>,
    /// Names in the order of [`LANGUAGES`].
    pub names: [&'static str; 6],
    /// One of the five regions; Antarctica is in none.
    pub region_m49: Option<&'static str>,
    /// The smallest group of M49 that the country belongs to: intermediate region or else subregion.
    pub subregion_m49: Option<&'static str>,
    /// The regional group in the United Nations; `None` for what is not a Member State.
    pub group: Option<RegionalGroup>,
}

impl Country {
    /// The name in a language, in English where the language is not one of the six.
    #[must_use]
    pub fn name(&self, lang: &str) -> &'static str {
        named(&self.names, lang)
    }

    /// Whether the country lies in the region, subregion or intermediate region `m49`.
    #[must_use]
    pub fn is_within(&self, m49: &str) -> bool {
        let mut at = self.subregion_m49;
        while let Some(code) = at {
            if code == m49 {
                return true;
            }
            at = region(code).and_then(|region| region.parent);
        }
        self.region_m49 == Some(m49)
    }
}

/// A region, subregion or intermediate region of the M49 standard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Region {
    /// Three digits, with leading zeros.
    pub m49: &'static str,
    /// The region around this one; `None` for the five regions.
    pub parent: Option<&'static str>,
    /// Names in the order of [`LANGUAGES`].
    pub names: [&'static str; 6],
}

impl Region {
    /// The name in a language, in English where the language is not one of the six.
    #[must_use]
    pub fn name(&self, lang: &str) -> &'static str {
        named(&self.names, lang)
    }
}

/// A regional group of Member States in the United Nations.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum RegionalGroup {
    /// Group of African States.
    African,
    /// Group of Asia-Pacific States.
    AsiaPacific,
    /// Group of Eastern European States.
    EasternEuropean,
    /// Group of Latin American and Caribbean States.
    Grulac,
    /// Group of Western European and other States.
    Weog,
}

impl RegionalGroup {
    /// Every group.
    pub const ALL: [Self; 5] = [
        Self::African,
        Self::AsiaPacific,
        Self::EasternEuropean,
        Self::Grulac,
        Self::Weog,
    ];

    /// The code kept in databases and addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::African => "african",
            Self::AsiaPacific => "asia-pacific",
            Self::EasternEuropean => "eastern-european",
            Self::Grulac => "grulac",
            Self::Weog => "weog",
        }
    }

    /// The group with a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.code() == code)
    }
}

static COUNTRIES: LazyLock<Vec<Country>> = LazyLock::new(|| {
    rows(include_str!("../data/countries.tsv"))
        .map(
            |[m49, iso3, region, subregion, group, names @ ..]: [&'static str; 11]| Country {
                m49,
                iso3: filled(iso3),
                names,
                region_m49: filled(region),
                subregion_m49: filled(subregion),
                group: RegionalGroup::from_code(group),
            },
        )
        .collect()
});

static REGIONS: LazyLock<Vec<Region>> = LazyLock::new(|| {
    rows(include_str!("../data/regions.tsv"))
        .map(|[m49, parent, names @ ..]: [&'static str; 8]| Region {
            m49,
            parent: filled(parent),
            names,
        })
        .collect()
});

static SORTED: LazyLock<[Vec<&'static Country>; 6]> = LazyLock::new(|| {
    std::array::from_fn(|language| {
        let mut sorted: Vec<&'static Country> = COUNTRIES.iter().collect();
        let collator = LANGUAGES[language]
            .parse::<Locale>()
            .ok()
            .and_then(|locale| Collator::try_new(locale.into(), CollatorOptions::default()).ok());
        sorted.sort_by(|one, other| {
            let (one, other) = (one.names[language], other.names[language]);
            collator
                .as_ref()
                .map_or_else(|| one.cmp(other), |collator| collator.compare(one, other))
        });
        sorted
    })
});

/// Every country and area, by ascending M49 code.
#[must_use]
pub fn countries() -> &'static [Country] {
    &COUNTRIES
}

/// The country or area with an M49 code of three digits.
#[must_use]
pub fn country(m49: &str) -> Option<&'static Country> {
    COUNTRIES
        .binary_search_by(|country| country.m49.cmp(m49))
        .ok()
        .map(|at| &COUNTRIES[at])
}

/// Every country and area in the alphabetical order of a language (English where it is not one of the six).
#[must_use]
pub fn countries_sorted(lang: &str) -> &'static [&'static Country] {
    &SORTED[position(lang)]
}

/// The five regions, then their subregions and intermediate regions, each after the one around it.
#[must_use]
pub fn regions() -> &'static [Region] {
    &REGIONS
}

/// The five regions of the world: those that lie in no other.
pub fn continents() -> impl Iterator<Item = &'static Region> {
    regions().iter().filter(|region| region.parent.is_none())
}

/// The smallest groups of the standard, such as Eastern Africa: those that countries belong to directly.
pub fn subregions() -> impl Iterator<Item = &'static Region> {
    regions().iter().filter(|region| {
        countries()
            .iter()
            .any(|country| country.subregion_m49 == Some(region.m49))
    })
}

/// The region, subregion or intermediate region with an M49 code.
#[must_use]
pub fn region(m49: &str) -> Option<&'static Region> {
    REGIONS.iter().find(|region| region.m49 == m49)
}

fn rows<const N: usize>(table: &'static str) -> impl Iterator<Item = [&'static str; N]> {
    table
        .lines()
        .skip(1)
        .filter_map(|line| line.split('\t').collect::<Vec<_>>().try_into().ok())
}

fn filled(field: &'static str) -> Option<&'static str> {
    (!field.is_empty()).then_some(field)
}

fn position(lang: &str) -> usize {
    LANGUAGES
        .iter()
        .position(|known| *known == lang)
        .unwrap_or(1)
}

fn named(names: &[&'static str; 6], lang: &str) -> &'static str {
    names[position(lang)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_tables_is_read_and_complete() {
        assert_eq!(
            countries().len(),
            include_str!("../data/countries.tsv").lines().count() - 1
        );
        assert_eq!(
            regions().len(),
            include_str!("../data/regions.tsv").lines().count() - 1
        );
        assert!(countries().is_sorted_by(|one, other| one.m49 < other.m49));
        for country in countries() {
            assert!(
                country.m49.len() == 3 && country.names.iter().all(|name| !name.is_empty()),
                "{country:?}"
            );
        }
    }

    #[test]
    fn every_country_lies_in_known_regions() {
        for country in countries().iter().filter(|country| country.m49 != "010") {
            let top = country.region_m49.and_then(region).unwrap();
            assert_eq!(top.parent, None);
            assert!(
                region(country.subregion_m49.unwrap()).is_some() && country.is_within(top.m49),
                "{country:?}"
            );
        }
        assert!(country("404").unwrap().is_within("202"));
        assert!(!country("404").unwrap().is_within("015"));
    }

    #[test]
    fn the_united_nations_decide_names_and_membership() {
        assert_eq!(country("275").unwrap().name("en"), "State of Palestine");
        assert_eq!(country("336").unwrap().group, None);
        assert_eq!(country("158"), None);
        assert_eq!(country("680").unwrap().iso3, None);
        assert_eq!(country("792").unwrap().group, Some(RegionalGroup::Weog));
        assert_eq!(
            countries()
                .iter()
                .filter(|country| country.group.is_some())
                .count(),
            193
        );
    }

    #[test]
    fn each_language_has_its_own_order() {
        let first = |lang| countries_sorted(lang)[0].name(lang);
        assert_eq!(first("en"), "Afghanistan");
        assert_eq!(first("fr"), "Afghanistan");
        assert_eq!(first("ru"), "Австралия");
        let french: Vec<&str> = countries_sorted("fr")
            .iter()
            .map(|country| country.name("fr"))
            .collect();
        let at = |name: &str| french.iter().position(|other| *other == name).unwrap();
        assert!(at("Égypte") < at("Finlande"));
    }
}
