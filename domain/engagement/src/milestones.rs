//! What happened to an activity and when: each room writes it down as it happens, and tells of it by the rule of its own list.

use kernel::{Result, Timestamp, args};
use store::Tx;

/// Writes down that something happened to an activity; the word is the room's own.
///
/// # Errors
/// A database error.
pub async fn reach(tx: &mut Tx, engagement: &str, step: &str, at: Timestamp) -> Result<()> {
    let sql =
        "INSERT INTO milestones (engagement, step, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
    tx.run(sql, args![engagement, step, at]).await?;
    Ok(())
}
