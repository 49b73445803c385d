//! How an organisation stands in an activity: under its name for whoever may see it, or unlisted, known to the Office
//! alone. Lists join this table, so that a change holds for all of them at once.

use kernel::{Result, Timestamp, args};
use parties::{OrganisationId, Visibility, merging::merged_into};
use store::{Read, Tx};

kernel::codes! {
    /// How an organisation stands in an activity.
    pub enum Presence {
        /// Under its name, for whoever may see it.
        Listed = "listed",
        /// Its name is shown to the Office and its own people alone.
        Unlisted = "unlisted",
    }
}

/// How an organisation chose to stand in an activity; nothing where it never did.
///
/// # Errors
/// A database error.
pub async fn presence(
    db: &mut impl Read,
    engagement: &str,
    organisation: OrganisationId,
) -> Result<Option<Presence>> {
    let sql = "SELECT presence FROM presences WHERE engagement = $1 AND organisation = $2";
    let row: Option<(Presence,)> = db.first(sql, args![engagement, organisation]).await?;
    Ok(row.map(|r| r.0))
}

/// Every activity in which an organisation chose how it stands, and since when.
///
/// # Errors
/// A database error.
pub async fn presences_of(
    db: &mut impl Read,
    organisation: OrganisationId,
) -> Result<Vec<(String, Presence, Timestamp)>> {
    let sql = "SELECT engagement, presence, at FROM presences WHERE organisation = $1 ORDER BY at, engagement";
    db.all(sql, args![organisation]).await
}

/// Whether an organisation stands unlisted unless it says otherwise: as it chose in this activity, or because it shows
/// itself to the Office alone.
///
/// # Errors
/// A database error.
pub async fn unlisted_by_default(
    db: &mut impl Read,
    engagement: &str,
    organisation: OrganisationId,
) -> Result<bool> {
    if let Some(chosen) = presence(db, engagement, organisation).await? {
        return Ok(chosen == Presence::Unlisted);
    }
    let o = parties::organisation(db, organisation).await?;
    Ok(o.visibility == Visibility::Office)
}

/// Notes how an organisation stands where it takes part. What it chose before is never widened by this; who shows itself
/// to the Office alone stays unlisted here, even should it open itself later.
///
/// # Errors
/// A database error.
pub async fn take_part(
    tx: &mut Tx,
    engagement: &str,
    organisation: OrganisationId,
    unlisted: bool,
    now: Timestamp,
) -> Result<()> {
    if unlisted || unlisted_by_default(tx, engagement, organisation).await? {
        choose(tx, engagement, organisation, Presence::Unlisted, now).await?;
    }
    Ok(())
}

/// Sets how an organisation stands in an activity, with the records that went into it.
///
/// # Errors
/// A database error.
pub async fn choose(
    tx: &mut Tx,
    engagement: &str,
    organisation: OrganisationId,
    presence: Presence,
    now: Timestamp,
) -> Result<()> {
    let mut all = merged_into(tx, organisation).await?;
    all.push(organisation);
    for id in all {
        tx.run(
            "INSERT INTO presences (engagement, organisation, presence, at) VALUES ($1, $2, $3, $4) \
             ON CONFLICT (engagement, organisation) DO UPDATE SET presence = excluded.presence, at = excluded.at \
             WHERE presences.presence <> excluded.presence",
            args![engagement, id, presence, now],
        )
        .await?;
    }
    Ok(())
}
