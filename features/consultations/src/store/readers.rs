//! Whom an event of a consultation concerns: those to whom a letter goes.

use guard::Reader;
use kernel::{Result, Timestamp, args};
use store::Read;

use crate::model::{ConsultationId, ContributionId};

/// The people of every organisation invited by name, but for those that are suspended or have left.
pub async fn invited_people(
    db: &mut impl Read,
    id: ConsultationId,
    now: Timestamp,
) -> Result<Vec<Reader>> {
    db.all(
        "SELECT DISTINCT a.name, a.email, a.language FROM consultation_invited i \
         JOIN consultations c ON c.id = i.consultation AND c.audience = 'invited' \
         JOIN appointments p ON p.scope = i.organisation AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) AND p.suspended = FALSE \
         JOIN accounts a ON a.id = p.account WHERE i.consultation = $1 AND a.closed IS NULL",
        args![id, now],
    )
    .await
}

/// Everyone who contributed.
pub async fn contributors(db: &mut impl Read, id: ConsultationId) -> Result<Vec<Reader>> {
    db.all(
        "SELECT DISTINCT a.name, a.email, a.language FROM contributions k JOIN accounts a ON a.id = k.account \
         WHERE k.consultation = $1 AND k.state = 'sent' AND a.closed IS NULL",
        args![id],
    )
    .await
}

/// The officer in charge and the focal point.
pub async fn in_charge(db: &mut impl Read, id: ConsultationId) -> Result<Vec<Reader>> {
    db.all(
        "SELECT DISTINCT a.name, a.email, a.language FROM consultations c \
         JOIN accounts a ON a.id = c.officer_account OR a.id = c.focal_point WHERE c.id = $1 AND a.closed IS NULL",
        args![id],
    )
    .await
}

/// Whoever wrote a contribution.
pub async fn contributor(db: &mut impl Read, id: ContributionId) -> Result<Vec<Reader>> {
    db.all(
        "SELECT a.name, a.email, a.language FROM contributions k JOIN accounts a ON a.id = k.account \
         WHERE k.id = $1 AND a.closed IS NULL",
        args![id],
    )
    .await
}
