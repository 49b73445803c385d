//! Who takes part in an activity: known person by person to nobody but the house, said only as figures.

use std::collections::BTreeMap;

use guard::AccountId;
use kernel::{Result, args};
use parties::{AgeBand, Gender, OrganisationId, Theme, geography};
use serde::{Deserialize, Serialize};
use store::{Read, Tx};

use crate::{Group, at_least, together};

/// What a person says of themselves, for figures only.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AboutYou {
    /// Gender.
    pub gender: Gender,
    /// Age in years.
    pub age_band: AgeBand,
}

impl Default for AboutYou {
    fn default() -> Self {
        Self {
            gender: Gender::NotSaid,
            age_band: AgeBand::NotSaid,
        }
    }
}

/// Participation in an activity. Organisations and people by group; small groups are drawn together ([`together`]).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    /// Organisations that took part; 0 where they are fewer than [`crate::FEWEST`].
    pub organisations: i64,
    /// People who took part; 0 where they are fewer than [`crate::FEWEST`].
    pub people: i64,
    /// Organisations by region (M49 code).
    pub by_region: Vec<Group>,
    /// Organisations by level (code).
    pub by_level: Vec<Group>,
    /// Organisations by theme they work on (code); an organisation may have several.
    pub by_theme: Vec<Group>,
    /// People by gender (code).
    pub by_gender: Vec<Group>,
    /// People by age band (code).
    pub by_age: Vec<Group>,
}

/// Notes that a person takes part; what they said of themselves before stays where they now say nothing.
///
/// # Errors
/// A database error.
pub async fn join(
    tx: &mut Tx,
    engagement: &str,
    account: AccountId,
    organisation: OrganisationId,
    about: AboutYou,
) -> Result<()> {
    tx.run(
        "INSERT INTO participants (engagement, account, organisation, gender, age_band) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (engagement, account) DO UPDATE SET organisation = excluded.organisation, \
         gender = CASE WHEN excluded.gender = 'not_said' THEN participants.gender ELSE excluded.gender END, \
         age_band = CASE WHEN excluded.age_band = 'not_said' THEN participants.age_band ELSE excluded.age_band END",
        args![engagement, account, organisation, about.gender, about.age_band],
    )
    .await?;
    Ok(())
}

/// Forgets that a person took part.
///
/// # Errors
/// A database error.
pub async fn leave(tx: &mut Tx, engagement: &str, account: AccountId) -> Result<()> {
    tx.run(
        "DELETE FROM participants WHERE engagement = $1 AND account = $2",
        args![engagement, account],
    )
    .await?;
    Ok(())
}

/// What a person said of themselves in an activity.
///
/// # Errors
/// A database error.
pub async fn about_you(
    db: &mut impl Read,
    engagement: &str,
    account: AccountId,
) -> Result<AboutYou> {
    let sql = "SELECT gender, age_band FROM participants WHERE engagement = $1 AND account = $2";
    let row: Option<(Gender, AgeBand)> = db.first(sql, args![engagement, account]).await?;
    Ok(
        row.map_or_else(AboutYou::default, |(gender, age_band)| AboutYou {
            gender,
            age_band,
        }),
    )
}

/// That a person took part in an activity, for that person to read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TookPart {
    /// Identifier of the activity.
    pub engagement: String,
    /// What they said of themselves.
    pub about: AboutYou,
}

/// Everything that a person took part in.
///
/// # Errors
/// A database error.
pub async fn took_part(db: &mut impl Read, account: AccountId) -> Result<Vec<TookPart>> {
    let sql = "SELECT engagement, gender, age_band FROM participants WHERE account = $1 ORDER BY engagement";
    let rows: Vec<(String, Gender, AgeBand)> = db.all(sql, args![account]).await?;
    let one = |(engagement, gender, age_band)| TookPart {
        engagement,
        about: AboutYou { gender, age_band },
    };
    Ok(rows.into_iter().map(one).collect())
}

#[derive(sqlx::FromRow)]
struct Taking {
    country: String,
    level: String,
    themes: String,
}

/// The figures of an activity.
///
/// # Errors
/// A database error.
pub async fn participation(db: &mut impl Read, engagement: &str) -> Result<Participation> {
    // Two that proved to be one count once, as the one that stands.
    let organisations: Vec<Taking> = db
        .all(
            "SELECT o.country, o.level, COALESCE(p.themes, '') AS themes FROM organisations o \
             LEFT JOIN organisation_profiles p ON p.organisation = o.id \
             WHERE o.id IN (SELECT CASE WHEN t.merged_into = '' THEN t.id ELSE t.merged_into END \
             FROM participants a JOIN organisations t ON t.id = a.organisation WHERE a.engagement = $1)",
            args![engagement],
        )
        .await?;
    let people: Vec<(String, String, i64)> = db
        .all(
            "SELECT gender, age_band, COUNT(*) FROM participants WHERE engagement = $1 GROUP BY gender, age_band",
            args![engagement],
        )
        .await?;
    let region = |o: &Taking| {
        let region = geography::country(&o.country).and_then(|c| c.region_m49);
        region.unwrap_or_default().to_owned()
    };
    let total: i64 = people.iter().map(|p| p.2).sum();
    let unless_few = |n: i64| if n < crate::FEWEST { 0 } else { n };
    let said = |code: &str| {
        if code == "not_said" {
            String::new()
        } else {
            code.to_owned()
        }
    };
    let themes = organisations.iter().flat_map(|o| {
        let known = |t: &&Theme| o.themes.contains(&format!("|{t}|"));
        Theme::ALL
            .iter()
            .filter(known)
            .map(|t| (t.code().to_owned(), 1))
    });
    Ok(Participation {
        organisations: unless_few(i64::try_from(organisations.len()).unwrap_or(i64::MAX)),
        people: unless_few(total),
        by_region: together(counted(organisations.iter().map(|o| (region(o), 1)))),
        by_level: together(counted(organisations.iter().map(|o| (o.level.clone(), 1)))),
        by_theme: at_least(counted(themes)),
        by_gender: together(counted(people.iter().map(|p| (said(&p.0), p.2)))),
        by_age: together(counted(people.iter().map(|p| (said(&p.1), p.2)))),
    })
}

fn counted(codes: impl IntoIterator<Item = (String, i64)>) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for (code, n) in codes {
        *counts.entry(code).or_insert(0) += n;
    }
    counts
}
