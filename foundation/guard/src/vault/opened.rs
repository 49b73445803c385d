//! A record read by whoever may still read it: what nobody can open any more reads as empty, so that a page or a job does
//! not stumble over what was erased.

use kernel::{Error, Result};
use store::{Read, Tx};

use super::{DataKey, Recipient, Record, Sealed};
use crate::Ctx;

/// A record that was looked into: with its key, or without, where that was destroyed or is for others.
#[derive(Debug)]
pub struct Opened(Option<DataKey>);

impl Opened {
    /// Whether there is a key.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.0.is_some()
    }

    /// The text of a column; empty where there is no key.
    ///
    /// # Errors
    /// [`Error::Internal`] where there is a key and the column was altered or belongs elsewhere.
    pub fn text(&self, column: &'static str, sealed: &Sealed) -> Result<String> {
        self.0
            .as_ref()
            .map_or_else(|| Ok(String::new()), |key| key.unseal(column, sealed))
    }

    /// The same for a column that was read as text: it becomes what it says.
    ///
    /// # Errors
    /// As [`Opened::text`].
    pub fn reveal(&self, column: &'static str, text: &mut String) -> Result<()> {
        let sealed: Sealed = text.parse().unwrap_or_else(|never| match never {});
        *text = self.text(column, &sealed)?;
        Ok(())
    }
}

fn opened(key: Result<DataKey>) -> Result<Opened> {
    match key {
        Ok(key) => Ok(Opened(Some(key))),
        Err(Error::NotFound) => Ok(Opened(None)),
        Err(error) => Err(error),
    }
}

impl Ctx {
    /// Looks into a record as the person who asks.
    ///
    /// # Errors
    /// A database error.
    pub async fn look_into(&self, db: &mut impl Read, record: &Record) -> Result<Opened> {
        opened(self.open_record(db, record).await)
    }

    /// Looks into a record as the house: for its jobs, and where a policy has answered already who may.
    ///
    /// # Errors
    /// A database error.
    pub async fn look_into_as_house(&self, db: &mut impl Read, record: &Record) -> Result<Opened> {
        opened(self.open_as_house(db, record).await)
    }

    /// The key by which a record is written: the one it has, or a new one for these recipients, the house among them.
    ///
    /// # Errors
    /// A database error; also where the record has a key that the house may not open.
    pub async fn key_for_writing(
        &self,
        tx: &mut Tx,
        record: &Record,
        to: &[Recipient],
    ) -> Result<DataKey> {
        match self.open_as_house(tx, record).await {
            Err(Error::NotFound) => self.lock_up(tx, record, to).await,
            key => key,
        }
    }
}
