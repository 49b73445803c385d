//! A sealed record opened by somebody who is none of its recipients, because a second person agreed to exactly that.

use kernel::{Error, Result, args};
use serde_json::json;
use store::{Read, Tx};

use super::{DataKey, Record};
use crate::{AccountId, Asked, Ctx, Role};

/// The kind under which opening a record is asked for.
pub const OPEN_RECORD: &str = "open_record";

impl Ctx {
    /// Asks to open one record; what was agreed to before, for another reason, holds no longer.
    ///
    /// # Errors
    /// [`Error::NotFound`] for whoever looks after the machine; a database error.
    pub async fn ask_to_open(&self, tx: &mut Tx, record: &Record, purpose: &str) -> Result<String> {
        let account = self.viewer.account.ok_or(Error::SignIn)?;
        self.no_administrator()?;
        let subject = record.to_string();
        let sql = "UPDATE asked_of_two SET expires = $4 WHERE asked_by = $1 AND kind = $2 AND subject = $3 AND expires > $4";
        tx.run(sql, args![account, OPEN_RECORD, subject, self.now()])
            .await?;
        // Whoever opens a record reads it, and passes nothing on.
        self.ask_of_two(tx, OPEN_RECORD, &subject, purpose, false)
            .await
    }

    /// Answers for a second person.
    ///
    /// # Errors
    /// As [`Ctx::answer_for_two`]; [`Error::NotFound`] for whoever looks after the machine.
    pub async fn answer_to_open(
        &self,
        tx: &mut Tx,
        id: &str,
        agreed: bool,
        reason: &str,
    ) -> Result<AccountId> {
        self.no_administrator()?;
        self.answer_for_two(tx, OPEN_RECORD, id, agreed, reason)
            .await
    }

    /// Whoever looks after the machine neither asks nor agrees, whatever else they are.
    fn no_administrator(&self) -> Result<()> {
        if self.viewer.has(Role::TechnicalAdministrator) {
            return Err(Error::NotFound);
        }
        Ok(())
    }

    /// Notes in the log that a record is opened by agreement: each time, before anything is read.
    ///
    /// # Errors
    /// [`Error::NotFound`] where nobody agreed to this, or it is a day ago.
    pub async fn note_opening(&self, tx: &mut Tx, record: &Record) -> Result<Asked> {
        let subject = record.to_string();
        self.no_administrator()?;
        let asked = self.agreed_by_two(tx, OPEN_RECORD, &subject).await?;
        let asked = asked.ok_or(Error::NotFound)?;
        let what = json!({ "request": asked.id, "agreed_by": asked.decided_by });
        self.record(tx, "record.open", &subject, "", what).await?;
        Ok(asked)
    }

    /// The key of a record, for whoever was allowed to open it.
    ///
    /// # Errors
    /// As [`Ctx::note_opening`]; [`Error::NotFound`] where the key was destroyed.
    pub async fn open_by_agreement(&self, db: &mut impl Read, record: &Record) -> Result<DataKey> {
        self.no_administrator()?;
        let subject = record.to_string();
        let asked = self.agreed_by_two(db, OPEN_RECORD, &subject).await?;
        asked.ok_or(Error::NotFound)?;
        self.unwrap_key(db, record, |_| true).await
    }
}
