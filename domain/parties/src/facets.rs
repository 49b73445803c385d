//! What organisations are filtered by: one row for each code that one has, so that a filter goes along an index.

use kernel::{Result, args};
use store::{Read, Tx};

use crate::{Organisation, Profile, geography, profile};

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

/// Every code of an organisation, each once.
#[must_use]
pub fn facets_of(o: &Organisation, p: &Profile) -> Vec<(Facet, String)> {
    let countries: Vec<&str> = std::iter::once(o.country.as_str())
        .chain(p.countries.iter().map(String::as_str))
        .filter(|c| !c.is_empty())
        .collect();
    let around = |c: &&str| geography::country(c).and_then(|c| c.subregion_m49);
    let all = std::iter::once((Facet::Level, o.level.clone()))
        .chain(
            countries
                .iter()
                .filter_map(around)
                .map(|r| (Facet::Region, r.to_owned())),
        )
        .chain(p.regions.iter().map(|r| (Facet::Region, r.clone())))
        .chain(countries.iter().map(|c| (Facet::Country, (*c).to_owned())))
        .chain(p.themes.iter().map(|t| (Facet::Theme, t.code().to_owned())))
        .chain(
            p.languages
                .iter()
                .map(|l| (Facet::Language, l.code().to_owned())),
        )
        .chain(
            p.offers
                .iter()
                .map(|e| (Facet::Offers, e.code().to_owned())),
        )
        .chain(p.seeks.iter().map(|e| (Facet::Seeks, e.code().to_owned())));
    let mut codes: Vec<(Facet, String)> = all.filter(|(_, code)| !code.is_empty()).collect();
    codes.sort();
    codes.dedup();
    codes
}

/// Writes what an organisation is filtered by, in place of what stood there.
pub(crate) async fn put_facets(tx: &mut Tx, o: &Organisation) -> Result<()> {
    let codes = facets_of(o, &profile(tx, o.id).await?);
    let there: Vec<(Facet, String)> = tx
        .all(
            "SELECT facet, code FROM organisation_facets WHERE organisation = $1",
            args![o.id],
        )
        .await?;
    for (facet, code) in there.iter().filter(|c| !codes.contains(c)) {
        tx.run(
            "DELETE FROM organisation_facets WHERE organisation = $1 AND facet = $2 AND code = $3",
            args![o.id, *facet, code.as_str()],
        )
        .await?;
    }
    for (facet, code) in codes.iter().filter(|c| !there.contains(c)) {
        tx.run(
            "INSERT INTO organisation_facets (facet, code, organisation) VALUES ($1, $2, $3)",
            args![*facet, code.as_str(), o.id],
        )
        .await?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Theme;

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
            let mine = codes.iter().filter(move |(f, _)| *f == facet);
            mine.map(|(_, c)| c.as_str()).collect::<Vec<_>>()
        };
        assert_eq!(of(Facet::Region), ["005", "014", "155"]);
        assert_eq!(of(Facet::Country), ["170", "404", "800"]);
        assert_eq!(of(Facet::Theme), ["youth"]);
    }
}
