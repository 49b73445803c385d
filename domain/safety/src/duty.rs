//! Since when assessments are required, and how long those have who were there before.

use ::store::{Db, Read};
use kernel::{Result, Timestamp, args, day};

/// Milliseconds for which organisations that were there before go on without an assessment.
pub const GRACE: i64 = day(90);

/// Begins the duty where it has not begun: the house does this when it opens.
///
/// # Errors
/// A database error.
pub async fn begin(db: &Db, now: Timestamp) -> Result<()> {
    db.write(move |tx| {
        Box::pin(async move {
            let sql = "INSERT INTO risk_duty (id, since) VALUES ('assessments', $1) ON CONFLICT DO NOTHING";
            tx.run(sql, args![now]).await?;
            Ok(())
        })
    })
    .await
}

/// Since when it holds; nothing where it has not begun.
///
/// # Errors
/// A database error.
pub async fn since(db: &mut impl Read) -> Result<Option<Timestamp>> {
    let sql = "SELECT since FROM risk_duty WHERE id = 'assessments'";
    let row: Option<(Timestamp,)> = db.first(sql, args![]).await?;
    Ok(row.map(|r| r.0))
}
