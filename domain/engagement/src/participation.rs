//! Who takes part in an activity: known person by person to nobody but the house, said only as figures.

use std::collections::{BTreeMap, BTreeSet};

use guard::AccountId;
use kernel::{Result, args};
use parties::{AgeBand, Gender, OrganisationId};
use serde::{Deserialize, Serialize};
use store::{Read, Tx};

use crate::{Group, together};

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

/// The people who took part in an activity, by group; small groups are drawn together ([`together`]). Of organisations
/// the [`balance`](crate::balance) tells; results published before there was one keep what they said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Participation {
    /// Organisations that took part, as results said it that know no balance; 0 where they are fewer than
    /// [`crate::FEWEST`].
    #[serde(default)]
    pub organisations: i64,
    /// People who took part; 0 where they are fewer than [`crate::FEWEST`].
    pub people: i64,
    /// Organisations by region (M49 code), of results that know no balance.
    #[serde(default)]
    pub by_region: Vec<Group>,
    /// Organisations by level (code), of results that know no balance.
    #[serde(default)]
    pub by_level: Vec<Group>,
    /// Organisations by theme they work on (code), of results that know no balance; an organisation may have several.
    #[serde(default)]
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

/// The people who take part for an organisation.
///
/// # Errors
/// A database error.
pub async fn people_of(
    db: &mut impl Read,
    engagement: &str,
    organisation: OrganisationId,
) -> Result<Vec<AccountId>> {
    let sql = "SELECT account FROM participants WHERE engagement = $1 AND organisation = $2 ORDER BY account";
    let rows: Vec<(AccountId,)> = db.all(sql, args![engagement, organisation]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Forgets what a person said of themselves in every activity; that they took part still counts.
///
/// # Errors
/// A database error.
pub async fn forget_about_you(tx: &mut Tx, account: &str) -> Result<()> {
    tx.run(
        "UPDATE participants SET gender = 'not_said', age_band = 'not_said' WHERE account = $1",
        args![account],
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

/// The organisations that took part; two that proved to be one count once, as the one that stands.
///
/// # Errors
/// A database error.
pub async fn attended(db: &mut impl Read, engagement: &str) -> Result<BTreeSet<OrganisationId>> {
    let rows: Vec<(OrganisationId,)> = db
        .all(
            "SELECT DISTINCT CASE WHEN o.merged_into = '' THEN o.id ELSE o.merged_into END \
             FROM participants a JOIN organisations o ON o.id = a.organisation WHERE a.engagement = $1",
            args![engagement],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Figures of the people in an activity.
///
/// # Errors
/// A database error.
pub async fn participation(db: &mut impl Read, engagement: &str) -> Result<Participation> {
    let people: Vec<(String, String, i64)> = db
        .all(
            "SELECT gender, age_band, COUNT(*) FROM participants WHERE engagement = $1 GROUP BY gender, age_band",
            args![engagement],
        )
        .await?;
    let total: i64 = people.iter().map(|p| p.2).sum();
    let said = |code: &str| {
        if code == "not_said" {
            String::new()
        } else {
            code.to_owned()
        }
    };
    Ok(Participation {
        people: if total < crate::FEWEST { 0 } else { total },
        by_gender: together(counted(people.iter().map(|p| (said(&p.0), p.2)))),
        by_age: together(counted(people.iter().map(|p| (said(&p.1), p.2)))),
        ..Participation::default()
    })
}

fn counted(codes: impl IntoIterator<Item = (String, i64)>) -> BTreeMap<String, i64> {
    let mut counts = BTreeMap::new();
    for (code, n) in codes {
        *counts.entry(code).or_insert(0) += n;
    }
    counts
}
