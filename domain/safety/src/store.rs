//! All SQL of assessments.

use ::store::{Read, Tx};
use guard::AccountId;
use kernel::{Result, Timestamp, args, day};
use parties::{OrganisationId, Standing, Visibility};

use crate::model::{Assessment, AssessmentId, LISTING_GRACE, Level, Side, Signature, State};

/// Every version of an organisation's assessment, the newest first.
///
/// # Errors
/// A database error.
pub async fn of_organisation(
    db: &mut impl Read,
    organisation: OrganisationId,
) -> Result<Vec<Assessment>> {
    let sql = "SELECT * FROM risk_assessments WHERE organisation = $1 ORDER BY number DESC";
    db.all(sql, args![organisation]).await
}

/// The version that both sides have signed, be its day over or not.
///
/// # Errors
/// A database error.
pub async fn agreed_of(
    db: &mut impl Read,
    organisation: OrganisationId,
) -> Result<Option<Assessment>> {
    let sql = "SELECT * FROM risk_assessments WHERE organisation = $1 AND state = 'agreed' ORDER BY number DESC LIMIT 1";
    db.first(sql, args![organisation]).await
}

/// The version that is being written, or waits for a signature.
///
/// # Errors
/// A database error.
pub async fn open_of(
    db: &mut impl Read,
    organisation: OrganisationId,
) -> Result<Option<Assessment>> {
    let sql = "SELECT * FROM risk_assessments WHERE organisation = $1 \
               AND state IN ('draft', 'awaiting_organisation', 'awaiting_office') ORDER BY number DESC LIMIT 1";
    db.first(sql, args![organisation]).await
}

/// Adds a version.
///
/// # Errors
/// A database error.
pub async fn put(tx: &mut Tx, a: &Assessment) -> Result<()> {
    tx.run(
        "INSERT INTO risk_assessments (id, organisation, number, state, side, author, author_name, written, level, review, allowed, \
         content, digest, agreed, ended, reminded) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)",
        args![
            a.id,
            a.organisation,
            a.number,
            a.state,
            a.side,
            a.author,
            a.author_name,
            a.written,
            a.level,
            a.review,
            a.allowed,
            a.content,
            a.digest,
            a.agreed,
            a.ended,
            a.reminded
        ],
    )
    .await?;
    Ok(())
}

/// Brings a version into a state.
///
/// # Errors
/// A database error.
pub async fn enter(tx: &mut Tx, id: AssessmentId, state: State, now: Timestamp) -> Result<()> {
    let agreed = (state == State::Agreed).then_some(now);
    let ended = matches!(state, State::Superseded | State::Withdrawn).then_some(now);
    tx.run(
        "UPDATE risk_assessments SET state = $2, agreed = CASE WHEN state = 'agreed' THEN agreed ELSE $3 END, ended = $4 WHERE id = $1",
        args![id, state, agreed, ended],
    )
    .await?;
    Ok(())
}

/// What was being written is written anew: the version before stays to be read.
///
/// # Errors
/// A database error.
pub async fn close_open(tx: &mut Tx, organisation: OrganisationId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE risk_assessments SET state = 'superseded', ended = $2 WHERE organisation = $1 \
               AND state IN ('draft', 'awaiting_organisation', 'awaiting_office')";
    tx.run(sql, args![organisation, now]).await?;
    Ok(())
}

/// The signatures under a version.
///
/// # Errors
/// A database error.
pub async fn signatures(db: &mut impl Read, id: AssessmentId) -> Result<Vec<Signature>> {
    let sql = "SELECT side, account, name, at, digest FROM risk_signatures WHERE assessment = $1 ORDER BY at, side";
    db.all(sql, args![id]).await
}

/// Signs for a side; says whether it had not signed before.
///
/// # Errors
/// A database error.
pub async fn sign(tx: &mut Tx, id: AssessmentId, s: &Signature) -> Result<bool> {
    let sql = "INSERT INTO risk_signatures (assessment, side, account, name, at, digest) VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING";
    let done = tx
        .run(sql, args![id, s.side, s.account, s.name, s.at, s.digest])
        .await?;
    Ok(done == 1)
}

/// An organisation as the desk's list has it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Due {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Who sees it.
    pub visibility: Visibility,
    /// State of the version under way; empty where there is none.
    pub open: String,
    /// State of the version signed last: `agreed`, `withdrawn`, or empty.
    pub last: String,
    /// What remains of risk by it; empty where there is none.
    pub level: String,
    /// When it expires.
    pub review: Option<Timestamp>,
}

/// Every member of the network, and whoever else something was written about, as the desk's list has it, by name.
///
/// # Errors
/// A database error.
pub async fn standings(db: &mut impl Read) -> Result<Vec<Due>> {
    db.all(
        "SELECT o.id AS organisation, o.name, o.visibility, COALESCE(w.state, '') AS open, COALESCE(a.state, '') AS last, \
         COALESCE(a.level, '') AS level, a.review FROM organisations o \
         LEFT JOIN risk_assessments w ON w.organisation = o.id AND w.state IN ('draft', 'awaiting_organisation', 'awaiting_office') \
         LEFT JOIN risk_assessments a ON a.organisation = o.id AND a.number = (SELECT MAX(b.number) FROM risk_assessments b \
           WHERE b.organisation = o.id AND b.state IN ('agreed', 'withdrawn')) \
         WHERE o.standing IN ('member', 'suspended') OR o.standing = 'registered' AND w.id IS NOT NULL \
         OR o.standing = 'registered' AND a.id IS NOT NULL ORDER BY o.sort_name, o.id",
        args![],
    )
    .await
}

/// Versions in force that end before a moment and of whose end in so many days nobody was told.
///
/// # Errors
/// A database error.
pub async fn remind_soon(
    db: &mut impl Read,
    until: Timestamp,
    stage: i64,
) -> Result<Vec<(AssessmentId, OrganisationId)>> {
    db.all(
        "SELECT a.id, a.organisation FROM risk_assessments a JOIN organisations o ON o.id = a.organisation \
         WHERE a.state = 'agreed' AND a.review < $1 AND a.reminded > $2 AND o.standing IN ('member', 'registered') \
         ORDER BY a.review, a.id LIMIT 100",
        args![until, stage],
    )
    .await
}

/// Notes that both sides were told.
///
/// # Errors
/// A database error.
pub async fn remind(tx: &mut Tx, id: AssessmentId, stage: i64) -> Result<()> {
    let sql = "UPDATE risk_assessments SET reminded = $2 WHERE id = $1";
    tx.run(sql, args![id, stage]).await?;
    Ok(())
}

/// Who is listed while nothing they agreed to allows it any more: the grace after the last day is over. Of those that are in
/// the register only nobody asks what they never agreed to: their entries are records of others.
///
/// # Errors
/// A database error.
pub async fn listed_past_grace(
    db: &mut impl Read,
    now: Timestamp,
    without_until: Timestamp,
) -> Result<Vec<OrganisationId>> {
    let rows: Vec<(OrganisationId,)> = db
        .all(
            "SELECT o.id FROM organisations o WHERE o.standing IN ('member', 'registered') AND o.visibility <> 'office' AND \
             (EXISTS (SELECT 1 FROM risk_assessments a WHERE a.organisation = o.id AND a.state = 'agreed' AND a.review < $1) \
              OR $2 AND o.standing = 'member' AND NOT EXISTS (SELECT 1 FROM risk_assessments a WHERE a.organisation = o.id AND a.state = 'agreed')) \
             ORDER BY o.id LIMIT 100",
            args![
                now.plus(-day(LISTING_GRACE)),
                without_until.plus(day(LISTING_GRACE)) < now
            ],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// What somebody signed: organisation, number, side, moment.
///
/// # Errors
/// A database error.
pub async fn own_signatures(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(OrganisationId, i64, Side, Timestamp)>> {
    db.all(
        "SELECT a.organisation, a.number, s.side, s.at FROM risk_signatures s JOIN risk_assessments a ON a.id = s.assessment \
         WHERE s.account = $1 ORDER BY s.at, a.id",
        args![account],
    )
    .await
}

/// Versions that somebody wrote: organisation, number, level, moment.
///
/// # Errors
/// A database error.
pub async fn own_versions(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(OrganisationId, i64, Level, Timestamp)>> {
    let sql = "SELECT organisation, number, level, written FROM risk_assessments WHERE author = $1 ORDER BY written, id";
    db.all(sql, args![account]).await
}

/// A closed account is the author of nothing any more; signatures keep their name.
///
/// # Errors
/// A database error.
pub async fn unname(tx: &mut Tx, account: &str, name: &str) -> Result<()> {
    let sql = "UPDATE risk_assessments SET author = '', author_name = $2 WHERE author = $1";
    tx.run(sql, args![account, name]).await?;
    Ok(())
}

/// Takes away every version of an organisation and the signatures under them; gives what they were, for their keys.
///
/// # Errors
/// A database error.
pub async fn forget(tx: &mut Tx, organisation: &str) -> Result<Vec<AssessmentId>> {
    let sql = "SELECT id FROM risk_assessments WHERE organisation = $1 ORDER BY number";
    let all: Vec<(AssessmentId,)> = tx.all(sql, args![organisation]).await?;
    for (id,) in &all {
        tx.run(
            "DELETE FROM risk_signatures WHERE assessment = $1",
            args![*id],
        )
        .await?;
    }
    tx.run(
        "DELETE FROM risk_assessments WHERE organisation = $1",
        args![organisation],
    )
    .await?;
    Ok(all.into_iter().map(|a| a.0).collect())
}

/// The standing that lets an organisation be written about. People may speak for one that is in the register only, before it
/// is a member, and show it to others.
#[must_use]
pub const fn takes_part(standing: Standing) -> bool {
    matches!(
        standing,
        Standing::Registered | Standing::Member | Standing::Suspended
    )
}
