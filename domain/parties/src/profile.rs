//! What an organisation says of its work and of who leads it, beside its name: all of it optional.

use kernel::{Language, Result, args, barred, unbarred};
use store::{Read, Tx};

use crate::OrganisationId;

kernel::codes! {
    /// What an organisation works on: the four pillars of the United Nations Global Counter-Terrorism Strategy
    /// (A/RES/60/288), then what cuts across them.
    pub enum Theme {
        Conditions = "conditions", Prevention = "prevention", Capacity = "capacity",
        HumanRightsRuleOfLaw = "human_rights_rule_of_law", HumanRights = "human_rights", Gender = "gender",
        Youth = "youth", Rehabilitation = "rehabilitation_reintegration", Victims = "victims",
    }
}

kernel::codes! {
    /// Gender of the person who leads an organisation, as the organisation says it.
    pub enum Gender { Woman = "woman", Man = "man", Another = "another", NotSaid = "not_said" }
}

kernel::codes! {
    /// Age in years of the person who leads an organisation, as the organisation says it.
    pub enum AgeBand {
        To29 = "18-29", To44 = "30-44", To59 = "45-59", Over = "60_and_over", NotSaid = "not_said",
    }
}

kernel::codes! {
    /// What organisations offer each other, and seek from each other.
    pub enum Exchange {
        Expertise = "expertise", Research = "research", Training = "training", Mentoring = "mentoring",
        LegalSupport = "legal_support", PsychosocialSupport = "psychosocial_support", Translation = "translation",
        Media = "media", Convening = "convening", LocalAccess = "local_access", Partners = "partners", Funding = "funding",
    }
}

/// What an organisation says of its work; seen by whoever sees the organisation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Address of its web site, with its scheme; may be empty.
    pub website: String,
    /// Languages it works in.
    pub languages: Vec<Language>,
    /// Themes it works on.
    pub themes: Vec<Theme>,
    /// M49 codes of the subregions it works in.
    pub regions: Vec<String>,
    /// M49 codes of the countries it works in, beside the one of its seat.
    pub countries: Vec<String>,
    /// What it offers others.
    pub offers: Vec<Exchange>,
    /// What it seeks from others.
    pub seeks: Vec<Exchange>,
}

/// Who leads an organisation; seen by the Office and by the organisation itself, and used for counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Leadership {
    /// Gender.
    pub gender: Gender,
    /// Age.
    pub age_band: AgeBand,
}

impl Default for Leadership {
    fn default() -> Self {
        Self {
            gender: Gender::NotSaid,
            age_band: AgeBand::NotSaid,
        }
    }
}

/// What an organisation says of its work; empty where it said nothing.
///
/// # Errors
/// A database error.
pub async fn profile(db: &mut impl Read, id: OrganisationId) -> Result<Profile> {
    let sql = "SELECT website, languages, themes, regions, countries, offers, seeks FROM organisation_profiles WHERE organisation = $1";
    let row: Option<Columns> = db.first(sql, args![id]).await?;
    Ok(row.map_or_else(Profile::default, Profile::from))
}

#[derive(sqlx::FromRow)]
pub(crate) struct Columns {
    website: String,
    languages: String,
    themes: String,
    regions: String,
    countries: String,
    offers: String,
    seeks: String,
}

impl From<Columns> for Profile {
    fn from(c: Columns) -> Self {
        Self {
            website: c.website,
            languages: unbarred(&c.languages)
                .filter_map(Language::from_code)
                .collect(),
            themes: unbarred(&c.themes).filter_map(Theme::from_code).collect(),
            regions: unbarred(&c.regions).map(str::to_owned).collect(),
            countries: unbarred(&c.countries).map(str::to_owned).collect(),
            offers: unbarred(&c.offers)
                .filter_map(Exchange::from_code)
                .collect(),
            seeks: unbarred(&c.seeks).filter_map(Exchange::from_code).collect(),
        }
    }
}

/// Writes what an organisation says of its work. [`crate::make_findable`] comes last in the same
/// transaction: the themes are searched for.
///
/// # Errors
/// A database error.
pub async fn put_profile(tx: &mut Tx, id: OrganisationId, p: &Profile) -> Result<()> {
    tx.run(
        "INSERT INTO organisation_profiles (organisation, website, languages, themes, regions, countries, offers, seeks) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
         ON CONFLICT (organisation) DO UPDATE SET website = excluded.website, languages = excluded.languages, \
         themes = excluded.themes, regions = excluded.regions, countries = excluded.countries, offers = excluded.offers, \
         seeks = excluded.seeks",
        args![
            id,
            p.website,
            barred(&p.languages),
            barred(&p.themes),
            barred(&p.regions),
            barred(&p.countries),
            barred(&p.offers),
            barred(&p.seeks)
        ],
    )
    .await?;
    Ok(())
}

/// Who leads an organisation; "not said" where it said nothing.
///
/// # Errors
/// A database error.
pub async fn leadership(db: &mut impl Read, id: OrganisationId) -> Result<Leadership> {
    let sql = "SELECT gender, age_band FROM organisation_leaders WHERE organisation = $1";
    let row: Option<(Gender, AgeBand)> = db.first(sql, args![id]).await?;
    Ok(
        row.map_or_else(Leadership::default, |(gender, age_band)| Leadership {
            gender,
            age_band,
        }),
    )
}

/// Writes who leads an organisation; what is not said leaves no row.
///
/// # Errors
/// A database error.
pub async fn put_leadership(tx: &mut Tx, id: OrganisationId, l: Leadership) -> Result<()> {
    if l == Leadership::default() {
        tx.run(
            "DELETE FROM organisation_leaders WHERE organisation = $1",
            args![id],
        )
        .await?;
        return Ok(());
    }
    tx.run(
        "INSERT INTO organisation_leaders (organisation, gender, age_band) VALUES ($1, $2, $3) \
         ON CONFLICT (organisation) DO UPDATE SET gender = excluded.gender, age_band = excluded.age_band",
        args![id, l.gender, l.age_band],
    )
    .await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_in_one_column_come_back() {
        let column = barred([Theme::Gender, Theme::Victims]);
        assert_eq!(column, "|gender|victims|");
        let back: Vec<_> = unbarred(&column).filter_map(Theme::from_code).collect();
        assert_eq!(back, [Theme::Gender, Theme::Victims]);
        assert_eq!(unbarred(&barred(Vec::<Theme>::new())).count(), 0);
    }
}
