//! Since when things are new to somebody: one moment for each account, which moves on when their day is opened after a pause.
//! Who was here and did not open it has seen nothing of what is new.

use kernel::{Error, Result, Timestamp, args, day};
use store::{Read, Tx};

use crate::{AccountId, Ctx, session::hour};

/// Whoever did not open their day for this long begins another visit.
const PAUSE: i64 = 6 * 3_600_000;
/// Days that are new to whoever is here for the first time.
const FIRST: i64 = 14;
/// Days before which nothing is looked for, however long somebody was away.
const LONGEST: i64 = 60;

/// Notes that somebody opened their day: in a visit that goes on nothing becomes old; one that begins counts from the hour in
/// which they opened it last, or from the moment at which they said that they have seen all.
async fn open(tx: &mut Tx, account: AccountId, now: Timestamp) -> Result<()> {
    tx.run(
        // A request that began before its account was closed leaves nothing behind.
        "INSERT INTO visits (account, since, here) SELECT id, $2, $3 FROM accounts WHERE id = $1 AND closed IS NULL \
         ON CONFLICT (account) DO UPDATE SET \
         since = CASE WHEN visits.here <= $4 AND visits.here > visits.since THEN visits.here ELSE visits.since END, \
         here = excluded.here",
        args![
            account,
            now.plus(-day(FIRST)),
            hour(now),
            hour(now).plus(-PAUSE)
        ],
    )
    .await?;
    Ok(())
}

impl Ctx {
    /// Since when things are new to the person who asks, who opens their day with this.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn open_day(&self) -> Result<Timestamp> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        let now = self.now();
        let sql = "SELECT since, here FROM visits WHERE account = $1";
        let row: Option<(Timestamp, Timestamp)> = self.db().first(sql, args![account]).await?;
        let since = match row {
            Some((since, here)) if hour(now) <= here => since,
            _ => {
                // Once in an hour, as sessions note it.
                let write = self.app.db.write(move |tx| {
                    Box::pin(async move {
                        open(tx, account, now).await?;
                        let sql = "SELECT since FROM visits WHERE account = $1";
                        tx.first(sql, args![account]).await
                    })
                });
                let row: Option<(Timestamp,)> = write.await?;
                row.map_or_else(|| now.plus(-day(FIRST)), |r| r.0)
            }
        };
        Ok(since.max(now.plus(-day(LONGEST))))
    }

    /// Nothing that happened until a moment is new to the person who asks any more: that at which the page was made, so that
    /// what came since stays new. The log does not tell it: it would be a list of when somebody looked.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn all_seen(&self, until: Timestamp) -> Result<()> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                open(tx, account, ctx.now()).await?;
                let sql = "UPDATE visits SET since = $2 WHERE account = $1 AND since < $2";
                tx.run(sql, args![account, until.min(ctx.now())]).await?;
                Ok(())
            })
        })
        .await
    }
}
