//! What one person of the Office asks for and a second one agrees to, each time and for a while.

use kernel::{Error, Result, Timestamp, args, day};
use serde_json::json;
use store::{Read, Tx};

use crate::{AccountId, Ctx, Reader, Role, Viewer, holders, log};

/// How long something asked for waits for an answer, and how long an agreement holds.
const WAITS: i64 = day(7);
const HOLDS: i64 = day(1);
/// How long it can be read afterwards what was written with it.
const KEPT: i64 = day(730);

kernel::codes! {
    /// How something asked for stands.
    pub enum Answered { Waiting = "waiting", Agreed = "agreed", Refused = "refused" }
}

/// Something asked for.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Asked {
    /// Identifier.
    pub id: String,
    /// What it is, such as `export`.
    pub kind: String,
    /// On what exactly: whoever wants something else asks anew.
    pub subject: String,
    /// What for, in the asker's words; empty once these were forgotten.
    pub purpose: String,
    /// Whether it is passed on to others, beyond the Office.
    pub outward: bool,
    /// Who asks.
    pub asked_by: AccountId,
    /// Their name now.
    pub asker: String,
    /// When.
    pub asked: Timestamp,
    /// Who answered, or nobody yet.
    pub decided_by: String,
    /// Their name now.
    pub decider: String,
    /// When they did.
    pub decided: Option<Timestamp>,
    /// The answer.
    pub state: Answered,
    /// What the second person wrote with the answer.
    pub reason: String,
    /// Until when it can be answered, or used.
    pub expires: Timestamp,
}

impl Asked {
    /// Whether it can still be answered, or used.
    #[must_use]
    pub fn in_time(&self, now: Timestamp) -> bool {
        self.expires > now
    }

    /// Whether it waits for an answer that this person, who did not ask for it, may give.
    #[must_use]
    pub fn waits_for(&self, viewer: &Viewer, now: Timestamp) -> bool {
        self.state == Answered::Waiting
            && self.in_time(now)
            && viewer.account != Some(self.asked_by)
    }

    /// Whether this person, who asked for it, may do it now.
    #[must_use]
    pub fn serves(&self, viewer: &Viewer, now: Timestamp) -> bool {
        self.state == Answered::Agreed && self.in_time(now) && viewer.account == Some(self.asked_by)
    }
}

/// Columns of [`Asked`]; names are those of today, so that a closed account leaves none.
macro_rules! asked {
    ($rest:literal) => {
        concat!(
            "SELECT t.id, t.kind, t.subject, t.purpose, t.outward, t.asked_by, a.name AS asker, t.asked, t.decided_by, \
             COALESCE(d.name, '') AS decider, t.decided, t.state, t.reason, t.expires FROM asked_of_two t \
             JOIN accounts a ON a.id = t.asked_by LEFT JOIN accounts d ON d.id = t.decided_by ",
            $rest
        )
    };
}

impl Ctx {
    /// Asks for something that a second person must agree to, and says whether it is passed on to others; the same thing
    /// asked for again, be it for another purpose or another place, replaces what waits.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor, or a database error.
    pub async fn ask_of_two(
        &self,
        tx: &mut Tx,
        kind: &'static str,
        subject: &str,
        purpose: &str,
        outward: bool,
    ) -> Result<String> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        let id = self.app.random.secret();
        let now = self.now();
        tx.run(
            "DELETE FROM asked_of_two WHERE asked_by = $1 AND kind = $2 AND subject = $3 AND state = 'waiting'",
            args![account, kind, subject],
        )
        .await?;
        tx.run(
            "INSERT INTO asked_of_two (id, kind, subject, purpose, outward, asked_by, asked, decided_by, state, reason, expires) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, '', 'waiting', '', $8)",
            args![
                id,
                kind,
                subject,
                purpose,
                outward,
                account,
                now,
                now.plus(WAITS)
            ],
        )
        .await?;
        // By which words a file was narrowed stands with the request: they may be somebody's name.
        let path = subject.split('?').next();
        let what = json!({ "subject": path, "purpose": purpose, "outward": outward });
        self.record(tx, "second.ask", &format!("{kind}:{id}"), "", what)
            .await?;
        Ok(id)
    }

    /// Agrees to what somebody else asked for, or refuses it with a reason; gives the account of whoever asked.
    ///
    /// # Errors
    /// [`Error::NotFound`] where nothing of this kind waits under this identifier; a refusal to whoever asked for it
    /// themselves.
    pub async fn answer_for_two(
        &self,
        tx: &mut Tx,
        kind: &'static str,
        id: &str,
        agreed: bool,
        reason: &str,
    ) -> Result<AccountId> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        let now = self.now();
        let found: Option<Asked> = tx
            .first(
                asked!(
                    "WHERE t.id = $1 AND t.kind = $2 AND t.state = 'waiting' AND t.expires > $3"
                ),
                args![id, kind, now],
            )
            .await?;
        let asked = found.ok_or(Error::NotFound)?;
        if asked.asked_by == account {
            return Err(Error::refused("error-second-person"));
        }
        let state = if agreed {
            Answered::Agreed
        } else {
            Answered::Refused
        };
        let done = tx
            .run(
                "UPDATE asked_of_two SET state = $2, decided_by = $3, decided = $4, reason = $5, expires = $6 \
                 WHERE id = $1 AND state = 'waiting'",
                args![id, state, account, now, reason, now.plus(HOLDS)],
            )
            .await?;
        if done != 1 {
            return Err(Error::NotFound);
        }
        if agreed {
            // One agreement holds for one thing: what was agreed to before, on other terms, holds no longer.
            tx.run(
                "UPDATE asked_of_two SET expires = $5 WHERE asked_by = $1 AND kind = $2 AND subject = $3 AND id <> $4 \
                 AND state = 'agreed' AND expires > $5",
                args![asked.asked_by, kind, asked.subject, id, now],
            )
            .await?;
        }
        let what = json!({ "answer": state.code(), "reason": reason, "outward": asked.outward });
        self.record(tx, "second.answer", &format!("{kind}:{id}"), "", what)
            .await?;
        Ok(asked.asked_by)
    }

    /// What this person may do now because a second one agreed to exactly this.
    ///
    /// # Errors
    /// A database error.
    pub async fn agreed_by_two(
        &self,
        db: &mut impl Read,
        kind: &'static str,
        subject: &str,
    ) -> Result<Option<Asked>> {
        let Some(account) = self.viewer.account else {
            return Ok(None);
        };
        db.first(
            asked!(
                "WHERE t.asked_by = $1 AND t.kind = $2 AND t.subject = $3 AND t.state = 'agreed' AND t.expires > $4 \
                 ORDER BY t.decided DESC LIMIT 1"
            ),
            args![account, kind, subject, self.now()],
        )
        .await
    }

    /// What was asked for of a kind, newest first: all of it, or what this person asked for.
    ///
    /// # Errors
    /// A database error.
    pub async fn asked_of_two(
        &self,
        db: &mut impl Read,
        kind: &'static str,
        of_all: bool,
    ) -> Result<Vec<Asked>> {
        db.all(
            asked!(
                "WHERE t.kind = $1 AND ($2 = '' OR t.asked_by = $2) ORDER BY t.asked DESC, t.id LIMIT 200"
            ),
            args![kind, self.whose(of_all)],
        )
        .await
    }

    /// What of it can still be answered or used.
    ///
    /// # Errors
    /// A database error.
    pub async fn open_of_two(
        &self,
        db: &mut impl Read,
        kind: &'static str,
        of_all: bool,
    ) -> Result<Vec<Asked>> {
        db.all(
            asked!(
                "WHERE t.kind = $1 AND ($2 = '' OR t.asked_by = $2) AND t.state <> 'refused' AND t.expires > $3 \
                 ORDER BY t.asked DESC, t.id LIMIT 200"
            ),
            args![kind, self.whose(of_all), self.now()],
        )
        .await
    }

    /// Forgets what was written with every request of a kind on exactly this: what it was about is gone.
    ///
    /// # Errors
    /// A database error.
    pub(crate) async fn forget_requests(
        &self,
        tx: &mut Tx,
        kind: &str,
        subject: &str,
    ) -> Result<()> {
        for object in log::asked_about(tx, kind, subject).await? {
            self.forget_request(tx, &object).await?;
        }
        Ok(())
    }

    /// Forgets what was written with requests of long ago.
    ///
    /// # Errors
    /// A database error.
    pub(crate) async fn forget_old_requests(&self, tx: &mut Tx) -> Result<()> {
        for object in log::asked_before(tx, self.now().plus(-KEPT)).await? {
            self.forget_request(tx, &object).await?;
        }
        Ok(())
    }

    /// Forgets what two people wrote about a request, in its row and in the log, which says so. Who asked for what kind of
    /// thing, who answered, how and when stays; so does an address without what was searched for.
    async fn forget_request(&self, tx: &mut Tx, object: &str) -> Result<()> {
        self.record(tx, "second.forget", object, "", json!({}))
            .await?;
        log::erase_words(tx, object).await?;
        let id = object.split_once(':').map_or("", |(_, id)| id);
        let sql = "SELECT subject FROM asked_of_two WHERE id = $1";
        let found: Option<(String,)> = tx.first(sql, args![id]).await?;
        let Some((subject,)) = found else {
            // Replaced by another: there is no row.
            return Ok(());
        };
        let subject = subject.split('?').next().unwrap_or_default();
        let now = self.now();
        tx.run(
            "UPDATE asked_of_two SET subject = $2, purpose = '', reason = '', \
             expires = CASE WHEN expires > $3 THEN $3 ELSE expires END WHERE id = $1",
            args![id, subject, now],
        )
        .await?;
        Ok(())
    }

    /// Whose requests are asked for: everybody's (the empty text), or this person's; a visitor has none.
    fn whose(&self, of_all: bool) -> String {
        if of_all {
            return String::new();
        }
        self.viewer
            .account
            .map_or_else(|| "-".to_owned(), |account| account.to_string())
    }

    /// Those who hold one of these roles, this person left out: one of them may agree.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor, or a database error.
    pub async fn seconds(&self, db: &mut impl Read, roles: &[Role]) -> Result<Vec<Reader>> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        let own = Reader::of(db, account).await?;
        let mut seconds = Vec::new();
        for role in roles {
            for reader in holders(db, *role, self.now()).await? {
                if Some(&reader) != own.as_ref() && !seconds.contains(&reader) {
                    seconds.push(reader);
                }
            }
        }
        Ok(seconds)
    }
}
