//! First contributions as they are kept.

use guard::{AccountId, Viewer};
use kernel::{Error, Result, args};
use parties::OrganisationId;
use store::{Read, Tx};

use super::FirstLook;
use crate::model::{ConsultationId, ContributionId};

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT f.contribution, f.consultation, f.state, f.due, f.gender, f.age_band, f.decided, f.decided_by, f.reason, \
             f.appeal, f.appeal_answer, f.version FROM first_looks f JOIN contributions k ON k.id = f.contribution ",
            $rest
        )
    };
}

/// Whether nothing that an organisation, or a record that went into it, said under its name was ever shown in this house.
/// What was said under an old pseudonym does not count, or it would tell whose it was.
pub async fn is_first(db: &mut impl Read, organisation: OrganisationId) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM contributions k WHERE k.pseudonym = '' \
               AND k.organisation IN (SELECT id FROM organisations WHERE id = $1 OR merged_into = $1) \
               AND (k.state = 'sent' OR (k.state = 'withdrawn' AND k.kind <> 'statement' AND NOT EXISTS \
               (SELECT 1 FROM first_looks f WHERE f.contribution = k.id AND f.state <> 'let_in')))";
    Ok(db.number(sql, args![organisation]).await? == 0)
}

/// Whether somebody speaks for an organisation of which nothing was ever shown.
pub async fn concerns(db: &mut impl Read, viewer: &Viewer) -> Result<bool> {
    for organisation in viewer.organisations() {
        if is_first(db, organisation.parse().map_err(Error::internal)?).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// One of them; nothing for a contribution that never waited.
pub async fn look(db: &mut impl Read, id: ContributionId) -> Result<Option<FirstLook>> {
    db.first(select!("WHERE f.contribution = $1"), args![id])
        .await
}

/// Those of a consultation that nobody else reads, in the order in which they came.
pub async fn looks(db: &mut impl Read, id: ConsultationId) -> Result<Vec<FirstLook>> {
    let sql = select!(
        "WHERE f.consultation = $1 AND f.state IN ('waiting', 'declined') ORDER BY k.created, k.id"
    );
    db.all(sql, args![id]).await
}

/// Those that wait in a consultation: of one organisation, with the records that went into it, or of all where none is named.
pub async fn waiting(
    db: &mut impl Read,
    id: ConsultationId,
    organisation: &str,
) -> Result<Vec<FirstLook>> {
    let sql = select!(
        "JOIN organisations o ON o.id = k.organisation WHERE f.consultation = $1 AND f.state = 'waiting' \
         AND ($2 = '' OR o.id = $2 OR o.merged_into = $2) ORDER BY k.created, k.id"
    );
    db.all(sql, args![id, organisation]).await
}

/// Those of an organisation, with the records that went into it, that nobody else reads, wherever they are.
pub async fn of_organisation(
    db: &mut impl Read,
    organisation: &str,
) -> Result<Vec<ContributionId>> {
    let sql = "SELECT f.contribution FROM first_looks f JOIN contributions k ON k.id = f.contribution \
               JOIN organisations o ON o.id = k.organisation WHERE f.state IN ('waiting', 'declined') \
               AND (o.id = $1 OR o.merged_into = $1) ORDER BY f.contribution";
    let rows: Vec<(ContributionId,)> = db.all(sql, args![organisation]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Those that somebody wrote, in whichever consultation.
pub async fn written_by(db: &mut impl Read, account: AccountId) -> Result<Vec<FirstLook>> {
    let sql = select!("WHERE k.account = $1 ORDER BY k.created, k.id");
    db.all(sql, args![account]).await
}

/// How many contested ones wait for another look.
pub async fn contested(db: &mut impl Read, id: ConsultationId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM first_looks WHERE consultation = $1 AND state = 'declined' AND appeal <> '' \
               AND appeal_answer = ''";
    db.number(sql, args![id]).await
}

/// Its writer took the contribution back: what was said of it goes with its words. That it was shown before stays known.
pub async fn withdrawn(tx: &mut Tx, id: ContributionId) -> Result<()> {
    let sql = "UPDATE first_looks SET state = CASE WHEN state = 'let_in' THEN state ELSE 'withdrawn' END, reason = '', \
               appeal = '', appeal_answer = '', gender = 'not_said', age_band = 'not_said', version = version + 1 \
               WHERE contribution = $1";
    tx.run(sql, args![id]).await?;
    Ok(())
}
