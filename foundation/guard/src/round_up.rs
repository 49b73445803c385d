//! The daily round-up: messages that their reader did not want a letter for at once, told of by one letter a day.
//!
//! The letter bears identifiers alone. What it says is put together when it is sent, from the messages that still stand then.

use kernel::{Result, Timestamp, args};
use store::{Read, Tx};

use crate::{AccountId, App, Ctx, Letter, Reader, Told};

/// Accounts that are written to in one go.
const PORTION: i64 = 200;

/// The job that writes the round-ups of a day.
const JOB: &str = "event:round_ups_due";

/// In a copy of a house: what was gathered waits no more where the house itself wrote the round-up since, as its day had come.
/// Gives how much that is. All of it stands on the start pages.
///
/// # Errors
/// A database error.
pub async fn round_ups_sent(tx: &mut Tx, now: Timestamp) -> Result<u64> {
    let sql = "UPDATE messages SET gathered = FALSE WHERE gathered = TRUE AND EXISTS \
               (SELECT 1 FROM jobs WHERE kind = $1 AND state = 'waiting' AND due <= $2)";
    tx.run(sql, args![JOB, now]).await
}

impl App {
    /// Leaves a message to the next round-up.
    ///
    /// # Errors
    /// A database error.
    pub async fn gather(&self, message: &str) -> Result<()> {
        let message = message.to_owned();
        self.db
            .write(move |tx| {
                Box::pin(async move {
                    let sql = "UPDATE messages SET gathered = TRUE WHERE id = $1";
                    tx.run(sql, args![message]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// The accounts for which messages were gathered, behind one of them.
    ///
    /// # Errors
    /// A database error.
    pub async fn to_round_up(&self, after: &str) -> Result<Vec<AccountId>> {
        let sql = "SELECT DISTINCT account FROM messages WHERE gathered = TRUE AND account > $1 ORDER BY account LIMIT $2";
        let rows: Vec<(AccountId,)> = self.db.clone().all(sql, args![after, PORTION]).await?;
        Ok(rows.into_iter().map(|r| r.0).collect())
    }

    /// Those of some messages of an account that still stand, the newest first.
    ///
    /// # Errors
    /// A database error.
    pub async fn gathered(&self, account: AccountId, messages: &[String]) -> Result<Vec<Told>> {
        let mut all = self.messages_of(account).await?;
        all.retain(|t| messages.contains(&t.id));
        Ok(all)
    }
}

impl Ctx {
    /// Queues the round-up of a day for an account: once, however often it is asked on that day.
    ///
    /// # Errors
    /// A database error.
    pub async fn round_up(&self, account: AccountId) -> Result<()> {
        let mut ctx = self.clone();
        ctx.key = format!("round-up {account} {}", self.now().iso_date());
        ctx.write(move |tx, ctx| {
            Box::pin(async move {
                let sql = "SELECT id FROM messages WHERE gathered = TRUE AND account = $1 ORDER BY at DESC, id";
                let rows: Vec<(String,)> = tx.all(sql, args![account]).await?;
                // They put their messages away meanwhile.
                if rows.is_empty() {
                    return Ok(());
                }
                let Some(reader) = Reader::of(tx, account).await? else {
                    return Ok(());
                };
                let told = "UPDATE messages SET gathered = FALSE WHERE id = $1";
                for (id,) in &rows {
                    tx.run(told, args![id]).await?;
                }
                let all = rows.into_iter().map(|r| r.0).collect();
                ctx.mail(tx, &Letter::round_up(&reader, all)).await
            })
        })
        .await
    }
}
