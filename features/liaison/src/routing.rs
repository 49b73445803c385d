//! Which seat an enquiry goes to: by its theme, region and language; where none fits, the desk of engagement officers.

use kernel::Language;
use parties::Theme;

use crate::model::Seat;

/// What somebody asks about.
#[derive(Clone, Debug)]
pub struct Asked {
    /// The theme.
    pub theme: Theme,
    /// M49 code of a subregion; may be empty.
    pub region: String,
    /// The language.
    pub language: Language,
}

/// How well a list fits what is asked: a list that names it before one that names nothing and so takes all; nothing where
/// it names others alone.
fn fits<T: PartialEq>(list: &[T], asked: &T) -> Option<u8> {
    match (list.is_empty(), list.contains(asked)) {
        (true, _) => Some(1),
        (false, true) => Some(2),
        (false, false) => None,
    }
}

/// How well a seat fits; nothing where it is for other themes or regions. One that nobody holds comes after all that somebody
/// does, and a language that is not its own counts least: an answer can be translated, a seat that knows nothing of the matter
/// cannot help.
fn rank(seat: &Seat, asked: &Asked) -> Option<(bool, u8, u8)> {
    if seat.row.retired {
        return None;
    }
    let theme = fits(&seat.themes(), &asked.theme)?;
    let region = if asked.region.is_empty() {
        1
    } else {
        fits(&seat.regions(), &asked.region.as_str())?
    };
    let language = fits(&seat.languages(), &asked.language).unwrap_or(0);
    Some((!seat.terms.is_empty(), theme + region, language))
}

/// The seats that fit, the best first; those that fit alike stay in the order given.
#[must_use]
pub fn fitting<'s>(seats: &'s [Seat], asked: &Asked) -> Vec<&'s Seat> {
    let ranked = seats.iter().filter_map(|s| Some((rank(s, asked)?, s)));
    let mut ranked: Vec<_> = ranked.collect();
    ranked.sort_by_key(|(rank, _)| std::cmp::Reverse(*rank));
    ranked.into_iter().map(|(_, seat)| seat).collect()
}

#[cfg(test)]
mod tests {
    use guard::Sealed;
    use kernel::{Id, Localized, Timestamp};

    use super::*;
    use crate::model::{Body, Part, SeatRow, Term, joined};

    fn seat(name: &str, themes: &[&str], regions: &[&str], languages: &[&str], held: bool) -> Seat {
        let id = Id::derived("seat", name);
        let term = Term {
            id: Id::derived("term", name),
            seat: id,
            part: Part::Holder,
            account: Id::derived("account", name),
            person: String::new(),
            starts: Timestamp(0),
            ends: None,
            named: false,
        };
        Seat {
            row: SeatRow {
                id,
                body: Body::Branch,
                body_name: Localized::default(),
                name: Localized::one(Language::English, name),
                languages: joined(languages),
                themes: joined(themes),
                regions: joined(regions),
                target: 5,
                note: Sealed::none(),
                note_at: None,
                retired: false,
                alarmed: None,
                created: Timestamp(0),
                version: 1,
            },
            terms: if held { vec![term] } else { Vec::new() },
        }
    }

    fn found(seats: &[Seat], theme: Theme, region: &str, language: Language) -> Vec<String> {
        let asked = Asked {
            theme,
            region: region.to_owned(),
            language,
        };
        let names = fitting(seats, &asked).into_iter();
        names
            .map(|s| s.row.name.get(Language::English).to_owned())
            .collect()
    }

    #[test]
    fn what_names_it_comes_first_and_what_names_others_not_at_all() {
        let all = [
            seat("general", &[], &[], &[], true),
            seat("victims", &["victims"], &[], &[], true),
            seat("youth", &["youth"], &[], &[], true),
            seat("victims there", &["victims"], &["014"], &[], true),
        ];
        let first = |theme, region: &str| found(&all, theme, region, Language::English);
        assert_eq!(
            first(Theme::Victims, "014"),
            ["victims there", "victims", "general"]
        );
        assert_eq!(first(Theme::Victims, "030"), ["victims", "general"]);
        assert_eq!(first(Theme::Gender, ""), ["general"]);
        assert!(found(&all[1..3], Theme::Gender, "", Language::English).is_empty());
    }

    #[test]
    fn language_decides_among_equals_and_an_empty_chair_comes_last() {
        let all = [
            seat("vacant", &["youth"], &["014"], &["fr"], false),
            seat("english", &["youth"], &[], &["en"], true),
            seat("french", &["youth"], &[], &["fr"], true),
        ];
        let first = |language| found(&all, Theme::Youth, "014", language);
        assert_eq!(first(Language::French), ["french", "english", "vacant"]);
        assert_eq!(first(Language::English), ["english", "french", "vacant"]);
        let mut retired = seat("retired", &["youth"], &[], &[], true);
        retired.row.retired = true;
        assert!(found(&[retired], Theme::Youth, "", Language::English).is_empty());
    }
}
