//! What the Office wants of a group, with its reason: set anew, never overwritten.

use kernel::{Id, Result, Timestamp, args};
use store::{Read, Tx};

use super::Dimension;

/// What the Office wants of one group.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Target {
    /// By what the group is told apart.
    pub dimension: Dimension,
    /// Code of the group.
    pub code: String,
    /// Counts the settings of this group.
    pub number: i64,
    /// At least so many per cent of all; nothing where the target was taken away.
    pub percent: Option<i64>,
    /// Why.
    pub reason: String,
    /// Who set it.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
}

/// How many more a group needs so that it reaches its share of all, in per cent.
#[must_use]
pub fn missing(count: i64, total: i64, target: i64) -> i64 {
    let wanted = (total * target + 99) / 100;
    (wanted - count).max(0)
}

/// The targets in force.
///
/// # Errors
/// A database error.
pub async fn targets(db: &mut impl Read) -> Result<Vec<Target>> {
    db.all(
        "SELECT t.dimension, t.code, t.number, t.percent, t.reason, t.by_name, t.at FROM balance_targets t \
         WHERE t.percent IS NOT NULL AND NOT EXISTS (SELECT 1 FROM balance_targets n \
         WHERE n.dimension = t.dimension AND n.code = t.code AND n.number > t.number) ORDER BY t.dimension, t.code",
        vec![],
    )
    .await
}

/// The settings of targets, newest first, at most 200.
///
/// # Errors
/// A database error.
pub async fn targets_ever(db: &mut impl Read) -> Result<Vec<Target>> {
    db.all(
        "SELECT dimension, code, number, percent, reason, by_name, at FROM balance_targets \
         ORDER BY at DESC, dimension, code, number DESC LIMIT 200",
        vec![],
    )
    .await
}

/// Sets a target, or takes it away; earlier ones stay on record.
///
/// # Errors
/// A database error.
pub async fn put_target(tx: &mut Tx, id: Id<Target>, t: &Target) -> Result<()> {
    tx.lock("targets").await?;
    tx.run(
        "INSERT INTO balance_targets (id, dimension, code, number, percent, reason, by_name, at) \
         SELECT $1, $2, $3, COALESCE(MAX(number), 0) + 1, $4, $5, $6, $7 FROM balance_targets \
         WHERE dimension = $2 AND code = $3",
        args![
            id,
            t.dimension,
            t.code,
            t.percent,
            t.reason,
            t.by_name,
            t.at
        ],
    )
    .await?;
    Ok(())
}
