//! What of an organisation is seen by whom: one rule for its record, for the directory and for who asks beforehand.

use crate::Visibility;

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

impl Eyes {
    /// Whether these eyes belong to a circle.
    #[must_use]
    pub const fn within(self, circle: Visibility) -> bool {
        match circle {
            Visibility::Public => true,
            Visibility::Network => matches!(self, Self::Member | Self::Office),
            Visibility::Office => matches!(self, Self::Office),
        }
    }

    /// Whether these eyes see a part of an organisation that has chosen `visibility`.
    #[must_use]
    pub const fn see(self, part: Part, visibility: Visibility) -> bool {
        self.within(part.seen_by(visibility))
    }
}

#[cfg(test)]
mod tests {
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
}
