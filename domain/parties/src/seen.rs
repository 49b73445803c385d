//! What of an organisation is seen by whom: one rule for its record, for the directory, for search and for figures, and
//! for who asks beforehand. An organisation chooses one circle for itself and may show single parts to a smaller one.

use std::{collections::BTreeMap, fmt, str::FromStr};

use guard::Viewer;

use crate::{Organisation, OrganisationId, Profile, Visibility};

kernel::codes! {
    /// Through whose eyes an organisation is looked at.
    pub enum Eyes { Public = "public", Member = "member", Office = "office" }
}

kernel::codes! {
    /// A part of what is recorded of an organisation.
    pub enum Part {
        Name = "name", Country = "country", Level = "level", Purpose = "purpose", Website = "website",
        Languages = "languages", Themes = "themes", Regions = "regions", Countries = "countries", Offers = "offers",
        Seeks = "seeks", Leadership = "leadership", Independence = "independence", People = "people",
    }
}

impl Part {
    /// The parts that an organisation may show to a smaller circle than itself. Not its name: whoever sees an
    /// organisation sees that.
    pub const NARROWABLE: &'static [Self] = &[
        Self::Country,
        Self::Level,
        Self::Purpose,
        Self::Website,
        Self::Languages,
        Self::Themes,
        Self::Regions,
        Self::Countries,
        Self::Offers,
        Self::Seeks,
    ];

    /// The widest circle that sees this part where the organisation has chosen `visibility`. Who leads it, its
    /// declaration of independence and its people are the Office's and its own, whatever it chose.
    #[must_use]
    pub const fn seen_by(self, visibility: Visibility) -> Visibility {
        match self {
            Self::Leadership | Self::Independence | Self::People => Visibility::Office,
            _ => visibility,
        }
    }
}

/// The parts that an organisation shows to a smaller circle than itself, as it chose. A choice stays where its own circle
/// changes: what was narrowed is not widened by widening the whole.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Narrowed(BTreeMap<Part, Visibility>);

impl Narrowed {
    /// From choices; what is for everybody who sees the organisation is no choice, and neither is one on what cannot be
    /// narrowed.
    #[must_use]
    pub fn of(choices: impl IntoIterator<Item = (Part, Visibility)>) -> Self {
        let kept = choices
            .into_iter()
            .filter(|(part, to)| Part::NARROWABLE.contains(part) && *to != Visibility::Public);
        Self(kept.collect())
    }

    /// The circle chosen for a part; [`Visibility::Public`], which narrows nothing, where none was chosen.
    #[must_use]
    pub fn choice(&self, part: Part) -> Visibility {
        self.0.get(&part).copied().unwrap_or(Visibility::Public)
    }

    /// The widest circle that sees a part of an organisation that is itself seen by `whole`: never wider than that.
    #[must_use]
    pub fn circle(&self, part: Part, whole: Visibility) -> Visibility {
        part.seen_by(whole).max(self.choice(part))
    }

    /// Whether a part is shown to fewer than the organisation itself.
    #[must_use]
    pub fn narrows(&self, part: Part, whole: Visibility) -> bool {
        self.circle(part, whole) != whole
    }

    /// The same, and no part shown to more than `other` shows it to, among these parts.
    #[must_use]
    pub fn with(&self, other: &Self, parts: &[Part]) -> Self {
        let narrower = |part: &Part| {
            let choice = self.choice(*part);
            let of = if parts.contains(part) {
                choice.max(other.choice(*part))
            } else {
                choice
            };
            (*part, of)
        };
        Self::of(Part::NARROWABLE.iter().map(narrower))
    }
}

impl fmt::Display for Narrowed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, (part, circle)) in self.0.iter().enumerate() {
            let between = if at == 0 { "" } else { " " };
            write!(f, "{between}{part}:{circle}")?;
        }
        Ok(())
    }
}

impl FromStr for Narrowed {
    type Err = String;
    fn from_str(stored: &str) -> Result<Self, Self::Err> {
        let one = |choice: &str| -> Result<(Part, Visibility), String> {
            let (part, circle) = choice.split_once(':').unwrap_or((choice, ""));
            Ok((part.parse()?, circle.parse()?))
        };
        stored
            .split_whitespace()
            .map(one)
            .collect::<Result<_, _>>()
            .map(Self)
    }
}

kernel::text_column!(Narrowed);

impl Eyes {
    /// The eyes with which somebody looks at an organisation: its own people see what the Office sees of it.
    #[must_use]
    pub fn of(viewer: &Viewer, id: OrganisationId) -> Self {
        let id = id.to_string();
        if viewer.sees_every_organisation() || viewer.organisations().any(|o| o == id) {
            Self::Office
        } else if viewer.in_network() {
            Self::Member
        } else {
            Self::Public
        }
    }

    /// Whether these eyes belong to a circle.
    #[must_use]
    pub const fn within(self, circle: Visibility) -> bool {
        match circle {
            Visibility::Public => true,
            Visibility::Network => matches!(self, Self::Member | Self::Office),
            Visibility::Office => matches!(self, Self::Office),
        }
    }

    /// Whether these eyes see a part of an organisation that has chosen `visibility` and narrowed nothing.
    #[must_use]
    pub const fn see(self, part: Part, visibility: Visibility) -> bool {
        self.within(part.seen_by(visibility))
    }
}

impl Organisation {
    /// The widest circle that sees a part of it.
    #[must_use]
    pub fn circle(&self, part: Part) -> Visibility {
        self.narrowed.circle(part, self.visibility)
    }

    /// Whether these eyes see a part of it.
    #[must_use]
    pub fn shows(&self, part: Part, eyes: Eyes) -> bool {
        eyes.within(self.circle(part))
    }

    /// The record as these eyes see it: what is not for them is empty, as if it had never been said. It is for reading
    /// alone; [`crate::put`] refuses to write it.
    #[must_use]
    pub fn shown_to(mut self, eyes: Eyes) -> Self {
        if self.narrowed == Narrowed::default() || eyes == Eyes::Office {
            return self;
        }
        let (country, level, purpose) = (
            self.shows(Part::Country, eyes),
            self.shows(Part::Level, eyes),
            self.shows(Part::Purpose, eyes),
        );
        keep(&mut self.country, country);
        keep(&mut self.level, level);
        keep(&mut self.purpose, purpose);
        self.version = Self::NOT_TO_BE_WRITTEN;
        self
    }
}

impl Profile {
    /// What an organisation says of its work as these eyes see it.
    #[must_use]
    pub fn shown_to(mut self, o: &Organisation, eyes: Eyes) -> Self {
        keep(&mut self.website, o.shows(Part::Website, eyes));
        keep(&mut self.languages, o.shows(Part::Languages, eyes));
        keep(&mut self.themes, o.shows(Part::Themes, eyes));
        keep(&mut self.regions, o.shows(Part::Regions, eyes));
        keep(&mut self.countries, o.shows(Part::Countries, eyes));
        keep(&mut self.offers, o.shows(Part::Offers, eyes));
        keep(&mut self.seeks, o.shows(Part::Seeks, eyes));
        self
    }
}

fn keep<T: Default>(value: &mut T, shown: bool) {
    if !shown {
        *value = T::default();
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn nobody_but_the_office_sees_people_and_whoever_sees_anything_sees_the_name() {
        for visibility in Visibility::ALL {
            for eyes in Eyes::ALL {
                for part in [Part::Leadership, Part::Independence, Part::People] {
                    assert_eq!(eyes.see(part, *visibility), *eyes == Eyes::Office);
                }
                for part in Part::ALL {
                    assert!(!eyes.see(*part, *visibility) || eyes.see(Part::Name, *visibility));
                }
            }
        }
        assert!(!Eyes::Public.see(Part::Name, Visibility::Network));
        assert!(Eyes::Member.see(Part::Name, Visibility::Network));
        assert!(!Eyes::Member.see(Part::Name, Visibility::Office));
    }

    fn circles() -> impl Strategy<Value = Visibility> {
        proptest::sample::select(Visibility::ALL)
    }

    proptest! {
        #[test]
        fn a_part_is_never_seen_by_more_than_the_whole(
            whole in circles(), later in circles(), choices in proptest::collection::vec((proptest::sample::select(Part::ALL), circles()), 0..8),
        ) {
            let narrowed = Narrowed::of(choices);
            prop_assert_eq!(narrowed.to_string().parse::<Narrowed>().unwrap(), narrowed.clone());
            for part in Part::ALL {
                prop_assert!(narrowed.circle(*part, whole) >= whole);
                // Widening the whole opens no part beyond the choice made for it.
                prop_assert!(narrowed.circle(*part, later) >= narrowed.choice(*part));
                let both = narrowed.with(&Narrowed::of([(*part, later)]), &[*part]);
                prop_assert!(both.circle(*part, whole) >= narrowed.circle(*part, whole));
            }
            prop_assert_eq!(narrowed.circle(Part::Name, whole), whole);
        }
    }
}
