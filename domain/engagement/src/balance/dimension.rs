//! The groups into which organisations fall.

use parties::{AgeBand, Gender, Level, Narrowed, Part, Theme, Visibility, geography};

kernel::codes! {
    /// By what organisations are told apart.
    pub enum Dimension {
        /// The five regions of M49, by the seat.
        Region = "region",
        /// The smallest groups of M49, by the seat.
        Subregion = "subregion",
        /// How far the work reaches.
        Level = "level",
        /// Themes; an organisation may have several.
        Theme = "theme",
        /// Gender of who leads.
        Gender = "gender",
        /// Age of who leads.
        Age = "age",
    }
}

impl Dimension {
    /// The codes of its groups, in the order in which people read them; what was not said is no group.
    #[must_use]
    pub fn codes(self) -> Vec<&'static str> {
        match self {
            Self::Region => geography::regions()
                .iter()
                .filter(|r| r.parent.is_none())
                .map(|r| r.m49)
                .collect(),
            Self::Subregion => geography::subregions().map(|r| r.m49).collect(),
            Self::Level => Level::ALL.iter().map(|l| l.code()).collect(),
            Self::Theme => Theme::ALL.iter().map(|t| t.code()).collect(),
            Self::Gender => Gender::ALL
                .iter()
                .filter(|g| **g != Gender::NotSaid)
                .map(|g| g.code())
                .collect(),
            Self::Age => AgeBand::ALL
                .iter()
                .filter(|a| **a != AgeBand::NotSaid)
                .map(|a| a.code())
                .collect(),
        }
    }

    /// The codes of its groups, and the empty one of those of whom nothing is recorded.
    pub fn codes_and_none(self) -> impl Iterator<Item = &'static str> {
        self.codes().into_iter().chain([""])
    }

    /// The part of a record by which it tells organisations apart.
    #[must_use]
    pub const fn part(self) -> Part {
        match self {
            Self::Region | Self::Subregion => Part::Country,
            Self::Level => Part::Level,
            Self::Theme => Part::Themes,
            Self::Gender | Self::Age => Part::Leadership,
        }
    }

    /// Whether it is said of who leads the organisation, which is listed of nobody.
    #[must_use]
    pub fn is_of_leaders(self) -> bool {
        matches!(self, Self::Gender | Self::Age)
    }

    /// The name of a group in a language; `text` gives the words of a key.
    pub fn label(self, text: impl Fn(&str) -> String, language: &str, code: &str) -> String {
        if code.is_empty() {
            return text("network-not-recorded");
        }
        let prefix = match self {
            Self::Region | Self::Subregion => {
                let region = geography::region(code);
                return region
                    .map(|r| r.name(language).to_owned())
                    .unwrap_or_default();
            }
            Self::Level => "network-level",
            Self::Theme => "theme",
            Self::Gender => "gender",
            Self::Age => "age-band",
        };
        text(&format!("{prefix}-{}", code.replace(['_', '.'], "-")))
    }
}

/// What of an organisation bears on a balance.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Facts {
    /// Who sees the organisation.
    pub visibility: Visibility,
    /// Its seat (M49); empty where it is not recorded.
    pub country: String,
    /// How far its work reaches (code).
    pub level: String,
    /// Gender of who leads it.
    pub gender: Gender,
    /// Age of who leads it.
    pub age_band: AgeBand,
    /// Codes of its themes between bars.
    pub themes: String,
    /// What it shows to fewer than itself.
    pub narrowed: Narrowed,
}

impl Facts {
    /// What may be counted for readers other than the Office: what is narrowed counts as never said. Otherwise whoever
    /// knows an organisation by name could tell its group from a figure.
    #[must_use]
    pub fn said(&self) -> Self {
        let mut said = self.clone();
        let hidden = |part| self.narrowed.narrows(part, self.visibility);
        if hidden(Part::Country) {
            said.country.clear();
        }
        if hidden(Part::Level) {
            said.level.clear();
        }
        if hidden(Part::Themes) {
            "|".clone_into(&mut said.themes);
        }
        said
    }

    /// Its groups in a dimension; an empty code where nothing is recorded.
    #[must_use]
    pub fn groups(&self, dimension: Dimension) -> Vec<String> {
        let country = || geography::country(&self.country);
        let one = |code: Option<&str>| vec![code.unwrap_or_default().to_owned()];
        match dimension {
            Dimension::Region => one(country().and_then(|c| c.region_m49)),
            Dimension::Subregion => one(country().and_then(|c| c.subregion_m49)),
            Dimension::Level => one(Some(&self.level)),
            Dimension::Gender => one(Some(self.gender.code()).filter(|c| *c != "not_said")),
            Dimension::Age => one(Some(self.age_band.code()).filter(|c| *c != "not_said")),
            Dimension::Theme => {
                let mut all: Vec<String> = self
                    .themes
                    .split('|')
                    .filter(|c| !c.is_empty())
                    .map(str::to_owned)
                    .collect();
                all.sort();
                all.dedup();
                if all.is_empty() {
                    vec![String::new()]
                } else {
                    all
                }
            }
        }
    }
}
