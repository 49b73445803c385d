//! What organisations are filtered by: one row for each code that one has, so that a filter goes along an index.

use kernel::{Result, args};
use store::{Read, Tx};

use crate::{Organisation, Part, Profile, Visibility, geography, profile};

kernel::codes! {
    /// By what the directory is filtered.
    pub enum Facet {
        /// How far its work reaches.
        Level = "level",
        /// Subregion (M49) of its seat, of a country it works in, or one that it names itself.
        Region = "region",
        /// Country (M49) of its seat, or one it works in.
        Country = "country",
        /// Theme it works on.
        Theme = "theme",
        /// Language it works in.
        Language = "language",
        /// What it offers others.
        Offers = "offers",
        /// What it seeks.
        Seeks = "seeks",
    }
}

/// A code of an organisation, and the widest circle that sees it there.
pub type Code = (Facet, String, Visibility);

/// Every code of an organisation, each once. A code that follows from several parts is seen by whoever sees one of them.
#[must_use]
pub fn facets_of(o: &Organisation, p: &Profile) -> Vec<Code> {
    let mut all: Vec<Code> = Vec::new();
    let mut add = |facet: Facet, code: &str, part: Part| {
        if !code.is_empty() {
            all.push((facet, code.to_owned(), o.circle(part)));
        }
    };
    add(Facet::Level, &o.level, Part::Level);
    let seat = std::iter::once((o.country.as_str(), Part::Country));
    let elsewhere = p.countries.iter().map(|c| (c.as_str(), Part::Countries));
    for (country, part) in seat.chain(elsewhere) {
        add(Facet::Country, country, part);
        let around = geography::country(country).and_then(|c| c.subregion_m49);
        add(Facet::Region, around.unwrap_or_default(), part);
    }
    for region in &p.regions {
        add(Facet::Region, region, Part::Regions);
    }
    for theme in &p.themes {
        add(Facet::Theme, theme.code(), Part::Themes);
    }
    for language in &p.languages {
        add(Facet::Language, language.code(), Part::Languages);
    }
    for offer in &p.offers {
        add(Facet::Offers, offer.code(), Part::Offers);
    }
    for sought in &p.seeks {
        add(Facet::Seeks, sought.code(), Part::Seeks);
    }
    // The widest circle of each code comes first and stays.
    all.sort();
    all.dedup_by(|later, first| (later.0, &later.1) == (first.0, &first.1));
    all
}

/// Writes what an organisation is filtered by, and by whom, in place of what stood there.
pub(crate) async fn put_facets(tx: &mut Tx, o: &Organisation) -> Result<()> {
    let codes = facets_of(o, &profile(tx, o.id).await?);
    let there: Vec<Code> = tx
        .all(
            "SELECT facet, code, seen FROM organisation_facets WHERE organisation = $1",
            args![o.id],
        )
        .await?;
    for (facet, code, _) in there.iter().filter(|c| !codes.contains(c)) {
        tx.run(
            "DELETE FROM organisation_facets WHERE organisation = $1 AND facet = $2 AND code = $3",
            args![o.id, *facet, code.as_str()],
        )
        .await?;
    }
    for (facet, code, seen) in codes.iter().filter(|c| !there.contains(c)) {
        tx.run(
            "INSERT INTO organisation_facets (facet, code, organisation, seen) VALUES ($1, $2, $3, $4)",
            args![*facet, code.as_str(), o.id, *seen],
        )
        .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Narrowed, Theme};

    #[test]
    fn where_it_sits_and_where_it_works_give_its_regions_once() {
        let o = Organisation {
            country: "404".to_owned(),
            level: "national".to_owned(),
            ..Organisation::named(
                kernel::Id::derived("facets", "one"),
                "A".to_owned(),
                kernel::Timestamp(0),
            )
        };
        let p = Profile {
            countries: vec!["800".to_owned(), "170".to_owned(), "404".to_owned()],
            regions: vec!["014".to_owned(), "155".to_owned()],
            themes: vec![Theme::Youth],
            ..Profile::default()
        };
        let codes = facets_of(&o, &p);
        let of = |facet| {
            let mine = codes.iter().filter(move |c| c.0 == facet);
            mine.map(|c| c.1.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(of(Facet::Region), ["005", "014", "155"]);
        assert_eq!(of(Facet::Country), ["170", "404", "800"]);
        assert_eq!(of(Facet::Theme), ["youth"]);
    }
    #[test]
    fn a_code_is_seen_by_whoever_sees_one_of_the_parts_it_follows_from() {
        let mut o = Organisation {
            country: "404".to_owned(),
            visibility: Visibility::Public,
            narrowed: Narrowed::of([
                (Part::Country, Visibility::Office),
                (Part::Regions, Visibility::Network),
            ]),
            ..Organisation::named(
                kernel::Id::derived("facets", "two"),
                "A".to_owned(),
                kernel::Timestamp(0),
            )
        };
        let p = Profile {
            countries: vec!["800".to_owned()],
            regions: vec!["155".to_owned()],
            ..Profile::default()
        };
        let seen = |o: &Organisation, facet, code: &str| {
            let all = facets_of(o, &p);
            let one = all.iter().find(|c| c.0 == facet && c.1 == code);
            one.map(|c| c.2)
        };
        assert_eq!(seen(&o, Facet::Country, "404"), Some(Visibility::Office));
        // Another country of the same subregion says as much to everybody.
        assert_eq!(seen(&o, Facet::Region, "014"), Some(Visibility::Public));
        assert_eq!(seen(&o, Facet::Region, "155"), Some(Visibility::Network));
        o.visibility = Visibility::Office;
        assert_eq!(seen(&o, Facet::Country, "800"), Some(Visibility::Office));
    }
}
