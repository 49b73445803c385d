//! What the forms of an organisation share, whoever fills them in: how its work and its leader are typed, and what can be
//! chosen.

use kernel::{Language, Violations};

use crate::{AgeBand, Exchange, Gender, Leadership, Level, Profile, Theme, geography};

impl Profile {
    /// Checks what was typed; `typed` gives every value of a field, in the order sent.
    pub fn typed<'a>(wrong: &mut Violations, typed: impl Fn(&str) -> Vec<&'a str>) -> Self {
        let country = |code: &str| geography::country(code).map(|c| c.m49.to_owned());
        let region = |code: &str| {
            geography::subregions()
                .find(|r| r.m49 == code)
                .map(|r| r.m49.to_owned())
        };
        let website = typed("website").first().copied().unwrap_or_default();
        Self {
            website: wrong.web_address("website", website),
            languages: wrong.chosen("languages", typed("languages"), Language::from_code),
            themes: wrong.chosen("themes", typed("themes"), Theme::from_code),
            regions: wrong.chosen("regions", typed("regions"), region),
            countries: wrong.chosen("countries", typed("countries"), country),
            offers: wrong.chosen("offers", typed("offers"), Exchange::from_code),
            seeks: wrong.chosen("seeks", typed("seeks"), Exchange::from_code),
        }
    }
}

impl Leadership {
    /// Checks what was typed: nothing chosen says as much as "not said".
    pub fn typed(wrong: &mut Violations, gender: &str, age_band: &str) -> Self {
        Self {
            gender: optional(wrong, "gender", gender).unwrap_or(Gender::NotSaid),
            age_band: optional(wrong, "age_band", age_band).unwrap_or(AgeBand::NotSaid),
        }
    }
}

fn optional<T: std::str::FromStr>(wrong: &mut Violations, field: &str, raw: &str) -> Option<T> {
    if raw.is_empty() {
        None
    } else {
        wrong.choice(field, raw)
    }
}

/// A code with its words.
pub type Options = Vec<(String, String)>;
/// A code with its words, and whether it is ticked.
pub type Boxes = Vec<(String, String, bool)>;

/// What can be chosen in a form of an organisation.
#[derive(Clone, Debug)]
pub struct Choices {
    /// How far its work reaches; begins with the invitation to choose.
    pub levels: Options,
    /// Country of its seat; begins with the invitation to choose.
    pub countries: Options,
    /// Languages it works in.
    pub languages: Boxes,
    /// Themes it works on.
    pub themes: Boxes,
    /// Subregions it works in.
    pub regions: Boxes,
    /// Countries it works in beside the one of its seat.
    pub elsewhere: Boxes,
    /// What it offers.
    pub offers: Boxes,
    /// What it seeks.
    pub seeks: Boxes,
    /// Genders of who leads it.
    pub genders: Options,
    /// Ages of who leads it.
    pub age_bands: Options,
}

impl Choices {
    /// In a reader's language: `word` gives the words of a coded value of the list that is named, `holds` says whether a
    /// box of a field is ticked.
    pub fn of(
        language: Language,
        choose: String,
        word: impl Fn(&str, &str) -> String,
        holds: impl Fn(&str, &str) -> bool,
    ) -> Self {
        let lang = language.code();
        let option = |list: &str, code: &str| (code.to_owned(), word(list, code));
        let ticked =
            |field: &str, code: &str, label: String| (code.to_owned(), label, holds(field, code));
        let exchange = |field: &str| -> Boxes {
            Exchange::ALL
                .iter()
                .map(|e| ticked(field, e.code(), word("network-exchange", e.code())))
                .collect()
        };
        let first = || std::iter::once((String::new(), choose.clone()));
        let countries = geography::countries_sorted(lang);
        let levels = Level::ALL.iter();
        Self {
            levels: first()
                .chain(levels.map(|l| option("network-level", l.code())))
                .collect(),
            countries: first()
                .chain(
                    countries
                        .iter()
                        .map(|c| (c.m49.to_owned(), c.name(lang).to_owned())),
                )
                .collect(),
            languages: Language::ALL
                .iter()
                .map(|l| ticked("languages", l.code(), l.own_name().to_owned()))
                .collect(),
            themes: Theme::ALL
                .iter()
                .map(|t| ticked("themes", t.code(), word("theme", t.code())))
                .collect(),
            regions: geography::subregions()
                .map(|r| ticked("regions", r.m49, r.name(lang).to_owned()))
                .collect(),
            elsewhere: countries
                .iter()
                .map(|c| ticked("countries", c.m49, c.name(lang).to_owned()))
                .collect(),
            offers: exchange("offers"),
            seeks: exchange("seeks"),
            genders: Gender::ALL
                .iter()
                .map(|g| option("gender", g.code()))
                .collect(),
            age_bands: AgeBand::ALL
                .iter()
                .map(|a| option("age-band", a.code()))
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_form_lists_is_what_it_takes() {
        let choices = Choices::of(
            Language::English,
            "choose".to_owned(),
            |list, code| format!("{list} {code}"),
            |field, code| field == "themes" && code == "gender",
        );
        assert_eq!(choices.levels[0], (String::new(), "choose".to_owned()));
        let ticked: Vec<_> = choices.themes.iter().filter(|t| t.2).collect();
        assert_eq!(ticked.len(), 1);
        let mut wrong = Violations::new();
        let profile = Profile::typed(&mut wrong, |field| {
            let listed = |boxes: &'static str| vec![boxes];
            match field {
                "website" => listed("example.org"),
                "themes" => vec!["gender", "youth", "gender"],
                "regions" => listed("nowhere"),
                _ => Vec::new(),
            }
        });
        assert_eq!(profile.themes, [Theme::Gender, Theme::Youth]);
        assert_eq!(profile.website, "https://example.org");
        assert_eq!(wrong.0.len(), 1);
        assert_eq!(wrong.0[0].field, "regions");
        let said = Leadership::typed(&mut wrong, "", "30-44");
        assert_eq!(said.gender, Gender::NotSaid);
        assert_eq!(said.age_band, AgeBand::To44);
    }
}
