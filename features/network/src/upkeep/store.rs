//! All SQL of suspension, departure, renewal and what they stand on.

use decisions::DecisionId;
use kernel::{Page, PageRequest, Result, Timestamp, args};
use parties::{OrganisationId, Visibility};
use store::{Read, Tx};

/// Keeps who was to see an organisation, while only the Office does.
pub async fn hold_visibility(tx: &mut Tx, id: OrganisationId, v: Visibility) -> Result<()> {
    let sql = "INSERT INTO organisation_held (organisation, visibility) VALUES ($1, $2) ON CONFLICT (organisation) DO NOTHING";
    tx.run(sql, args![id, v]).await?;
    Ok(())
}

/// Gives back who is to see it, and forgets that it was kept.
pub async fn held_visibility(tx: &mut Tx, id: OrganisationId) -> Result<Option<Visibility>> {
    let sql = "SELECT visibility FROM organisation_held WHERE organisation = $1";
    let held: Option<(Visibility,)> = tx.first(sql, args![id]).await?;
    tx.run(
        "DELETE FROM organisation_held WHERE organisation = $1",
        args![id],
    )
    .await?;
    Ok(held.map(|h| h.0))
}

/// Links to an organisation that is suspended or has left are no longer good.
pub async fn close_invitations(tx: &mut Tx, id: OrganisationId, now: Timestamp) -> Result<()> {
    tx.run(
        "UPDATE invitations SET expires = $2 WHERE scope = $1 AND used IS NULL AND expires > $2",
        args![id, now],
    )
    .await?;
    Ok(())
}

/// Whether a decision is stayed while an appeal against it is open.
pub async fn stayed(db: &mut impl Read, id: DecisionId) -> Result<bool> {
    let sql =
        "SELECT COUNT(*) FROM appeals WHERE decision = $1 AND stay = TRUE AND decided IS NULL";
    Ok(db.number(sql, args![id]).await? > 0)
}

/// When an organisation was last admitted; the beginning of time where that is not known.
pub async fn admitted(db: &mut impl Read, id: OrganisationId) -> Result<Timestamp> {
    let sql = "SELECT COALESCE(MAX(made), 0) FROM decisions WHERE organisation = $1 AND kind = 'admission' AND outcome = 'admitted' AND state = 'made'";
    db.number(sql, args![id]).await.map(Timestamp)
}

/// Identifiers of the decisions of this room that wait for a second person, oldest first.
pub async fn waiting(db: &mut impl Read) -> Result<Vec<DecisionId>> {
    let rows: Vec<(DecisionId,)> = db
        .all(
            "SELECT id FROM decisions WHERE state = 'proposed' AND kind IN ('suspension', 'departure', 'correction') \
             ORDER BY proposed, id LIMIT 200",
            vec![],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// When an organisation is to confirm its record, and when it last did.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Renewal {
    pub due: Timestamp,
    pub confirmed: Option<Timestamp>,
    pub confirmed_by_name: String,
    /// Days of the last reminder; a large number before the first.
    pub reminded: i64,
}

/// The renewal of an organisation, where it has come up.
pub async fn renewal(db: &mut impl Read, id: OrganisationId) -> Result<Option<Renewal>> {
    let sql = "SELECT due, confirmed, confirmed_by_name, reminded FROM organisation_renewals WHERE organisation = $1";
    db.first(sql, args![id]).await
}

/// Before the first reminder.
pub const NEVER: i64 = 9_999;

/// Sets the next day of an organisation.
pub async fn put_renewal(tx: &mut Tx, id: OrganisationId, r: &Renewal) -> Result<()> {
    tx.run(
        "INSERT INTO organisation_renewals (organisation, due, confirmed, confirmed_by_name, reminded) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (organisation) DO UPDATE SET due = excluded.due, confirmed = excluded.confirmed, \
         confirmed_by_name = excluded.confirmed_by_name, reminded = excluded.reminded",
        args![id, r.due, r.confirmed, r.confirmed_by_name, r.reminded],
    )
    .await?;
    Ok(())
}

/// Members for which no day is set yet: identifier and when they came in.
pub async fn without_renewal(db: &mut impl Read) -> Result<Vec<(OrganisationId, Timestamp)>> {
    db.all(
        "SELECT o.id, o.created FROM organisations o WHERE o.standing IN ('member', 'suspended') \
         AND NOT EXISTS (SELECT 1 FROM organisation_renewals r WHERE r.organisation = o.id) ORDER BY o.id LIMIT 200",
        vec![],
    )
    .await
}

/// Members whose day is before `until` and who are still to be reminded of `stage` days.
pub async fn to_remind(
    db: &mut impl Read,
    until: Timestamp,
    stage: i64,
) -> Result<Vec<(OrganisationId, Timestamp)>> {
    db.all(
        "SELECT r.organisation, r.due FROM organisation_renewals r JOIN organisations o ON o.id = r.organisation \
         WHERE o.standing IN ('member', 'suspended') AND r.due <= $1 AND r.reminded > $2 ORDER BY r.organisation LIMIT 200",
        args![until, stage],
    )
    .await
}

/// Notes that an organisation was reminded.
pub async fn reminded(tx: &mut Tx, id: OrganisationId, stage: i64) -> Result<()> {
    let sql = "UPDATE organisation_renewals SET reminded = $2 WHERE organisation = $1";
    tx.run(sql, args![id, stage]).await?;
    Ok(())
}

/// A line of the list of renewals.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct DueLine {
    pub id: OrganisationId,
    pub name: String,
    pub due: Timestamp,
}

/// Members by the day on which they are to confirm, the longest overdue first.
pub async fn due_before(
    db: &mut impl Read,
    until: Timestamp,
    request: &PageRequest,
) -> Result<Page<DueLine>> {
    let (due, last) = request.bound().split_once(' ').unwrap_or(("0", ""));
    let due: i64 = due.parse().unwrap_or(0);
    let rows = db
        .all(
            "SELECT o.id, o.name, r.due FROM organisation_renewals r JOIN organisations o ON o.id = r.organisation \
             WHERE o.standing IN ('member', 'suspended') AND r.due <= $1 AND (r.due, r.organisation) > ($2, $3) \
             ORDER BY r.due, r.organisation LIMIT $4",
            args![until, due, last, request.limit()],
        )
        .await?;
    Ok(Page::cut(rows, request, |l: &DueLine| {
        format!("{} {}", l.due.0, l.id)
    }))
}

/// Whether a suspension or departure of a subject waits for a second person.
pub async fn undecided(db: &mut impl Read, subject: &str) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM decisions WHERE subject = $1 AND state = 'proposed' AND kind IN ('suspension', 'departure')";
    Ok(db.number(sql, args![subject]).await? > 0)
}

/// Identifiers of the rows of an organisation that move to another with it.
pub async fn ids(db: &mut impl Read, of: Moving, id: &str) -> Result<Vec<String>> {
    let sql = match of {
        Moving::PastDecisions => {
            "SELECT id FROM organisation_decisions WHERE organisation = $1 ORDER BY id"
        }
        Moving::Declarations => {
            "SELECT id FROM independence_declarations WHERE organisation = $1 ORDER BY id"
        }
        Moving::Invitations => {
            "SELECT id FROM invitations WHERE scope = $1 AND used IS NULL ORDER BY id"
        }
        Moving::Flags => "SELECT id FROM organisation_flags WHERE organisation = $1 ORDER BY id",
    };
    let rows: Vec<(String,)> = db.all(sql, args![id]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// What moves with its identifier alone.
#[derive(Clone, Copy, Debug)]
pub enum Moving {
    PastDecisions,
    Declarations,
    Invitations,
    Flags,
}

/// Whom an organisation was found not to be.
pub async fn not_same_as(db: &mut impl Read, id: OrganisationId) -> Result<Vec<OrganisationId>> {
    let rows: Vec<(OrganisationId,)> = db
        .all(
            "SELECT other FROM organisation_not_same WHERE one = $1 UNION SELECT one FROM organisation_not_same WHERE other = $1 ORDER BY 1",
            args![id],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Puts another name in the place of whoever flagged something.
pub async fn forget(tx: &mut Tx, account: &str, name: &str) -> Result<()> {
    tx.run(
        "UPDATE organisation_flags SET account_name = $2 WHERE account = $1",
        args![account, name],
    )
    .await?;
    Ok(())
}
