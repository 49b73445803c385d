//! The vault: records whose columns are sealed under a key of their own, which is wrapped for those who may open it.

mod carry;
mod granted;
mod key;
mod masters;
mod opened;
mod rotate;

use std::{fmt::Display, str::FromStr, sync::Arc};

use data_encoding::BASE64URL_NOPAD;
use kernel::{Error, Result, args};
use store::{Read, Tx};

use self::{
    key::{decrypt, encrypt},
    masters::Key,
};
use crate::{AccountId, Ctx, Role, Viewer};

pub use self::{
    carry::{Clear, ClearRow, as_it_is, is_carried_over, nothing_beside},
    granted::OPEN_RECORD,
    key::{DataKey, Sealed},
    masters::{Vault, overwrite},
    opened::Opened,
    rotate::{IN_USE, Keys, Portion, in_use},
};

/// Who may open a record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Recipient {
    /// Everybody who holds this role for the whole house.
    Role(Role),
    /// Those who speak for an organisation, be it suspended or not.
    Organisation(String),
    /// One person.
    Account(AccountId),
    /// The house itself: its jobs, and what a person asks it to do with their own.
    House,
}

impl Recipient {
    /// Whether somebody belongs to this recipient; nobody is the house.
    #[must_use]
    pub fn includes(&self, viewer: &Viewer) -> bool {
        match self {
            Self::Role(role) => viewer.has(*role),
            Self::Organisation(organisation) => {
                viewer.has_in(Role::Representative, organisation)
                    || viewer.has_in(Role::OrganisationAdministrator, organisation)
            }
            Self::Account(account) => viewer.account == Some(*account),
            Self::House => false,
        }
    }
}

impl Display for Recipient {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Role(role) => write!(f, "role:{role}"),
            Self::Organisation(organisation) => write!(f, "organisation:{organisation}"),
            Self::Account(account) => write!(f, "account:{account}"),
            Self::House => f.write_str("house"),
        }
    }
}

impl FromStr for Recipient {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self> {
        let unknown = || Error::internal(format!("unknown recipient {text}"));
        match text.split_once(':') {
            None if text == "house" => Ok(Self::House),
            Some(("role", role)) => role.parse().map(Self::Role).map_err(|_| unknown()),
            Some(("organisation", id)) => Ok(Self::Organisation(id.to_owned())),
            Some(("account", id)) => id.parse().map(Self::Account).map_err(|_| unknown()),
            _ => Err(unknown()),
        }
    }
}

kernel::text_column!(Recipient);

/// A row whose columns are sealed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    table: &'static str,
    row: String,
    organisation: String,
}

impl Record {
    /// A row of a table, of an organisation; the organisation is empty where the row belongs to none.
    #[must_use]
    pub fn new(table: &'static str, row: impl Display, organisation: impl Display) -> Self {
        Self {
            table,
            row: row.to_string(),
            organisation: organisation.to_string(),
        }
    }
}

/// Where a wrapped key belongs: to a record, by its name as it is stored.
const fn wrapping(record: &str) -> [&str; 2] {
    ["key", record]
}

/// What is wrapped: the key, then the organisation. A key that is moved to a record of another organisation does not open
/// it, and a key is wrapped anew without being told whose it is.
fn payload(key: &Key, organisation: &str) -> zeroize::Zeroizing<Vec<u8>> {
    zeroize::Zeroizing::new([&key[..], organisation.as_bytes()].concat())
}

/// The key in what was wrapped; absent where it belongs to another organisation.
fn of_organisation(plain: &[u8], organisation: &str) -> Result<Key> {
    let (key, whose) = plain
        .split_first_chunk::<32>()
        .ok_or_else(|| Error::internal("wrapped key too short"))?;
    if whose != organisation.as_bytes() {
        // As in a backup of before two became one, where the key is that of the one that stands.
        return Err(Error::NotFound);
    }
    Ok(zeroize::Zeroizing::new(*key))
}

impl Display for Record {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}", self.table, self.row)
    }
}

#[derive(sqlx::FromRow)]
struct Wrapped {
    recipient: Recipient,
    version: i64,
    wrapped: String,
}

async fn wrapped_keys(db: &mut impl Read, record: &Record) -> Result<Vec<Wrapped>> {
    db.all(
        "SELECT recipient, version, wrapped FROM sealed_keys WHERE record = $1 ORDER BY recipient",
        args![record.to_string()],
    )
    .await
}

impl Ctx {
    /// Gives a new record its key, wrapped for those who may open it.
    ///
    /// # Errors
    /// A database error; also where the record has a key already.
    pub async fn lock_up(&self, tx: &mut Tx, record: &Record, to: &[Recipient]) -> Result<DataKey> {
        if !wrapped_keys(tx, record).await?.is_empty() {
            return Err(Error::internal(format!("{record} has a key already")));
        }
        let key = DataKey {
            app: Arc::clone(&self.app),
            record: record.clone(),
            key: masters::new_key(&self.app.random),
        };
        self.entrust(tx, &key, to).await?;
        Ok(key)
    }

    /// The key of a record, for somebody who is among its recipients.
    ///
    /// # Errors
    /// [`Error::NotFound`] for everybody else, and where the key was destroyed.
    pub async fn open_record(&self, db: &mut impl Read, record: &Record) -> Result<DataKey> {
        self.unwrap_key(db, record, |r| r.includes(&self.viewer))
            .await
    }

    /// The key of a record that the house itself may open: for its jobs, and for what a person does with their own.
    ///
    /// # Errors
    /// [`Error::NotFound`] where the house is no recipient, or the key was destroyed.
    pub async fn open_as_house(&self, db: &mut impl Read, record: &Record) -> Result<DataKey> {
        self.unwrap_key(db, record, |r| *r == Recipient::House)
            .await
    }

    async fn unwrap_key(
        &self,
        db: &mut impl Read,
        record: &Record,
        is_for: impl Fn(&Recipient) -> bool,
    ) -> Result<DataKey> {
        let found = wrapped_keys(db, record).await?;
        let found = found.into_iter().find(|w| is_for(&w.recipient));
        let Wrapped {
            recipient,
            version,
            wrapped,
        } = found.ok_or(Error::NotFound)?;
        let bytes = BASE64URL_NOPAD
            .decode(wrapped.as_bytes())
            .map_err(Error::internal)?;
        let outer = self.app.vault.wrapping_key(version, &recipient)?;
        let name = record.to_string();
        let plain = zeroize::Zeroizing::new(decrypt(&outer, &wrapping(&name), &bytes)?);
        Ok(DataKey {
            app: Arc::clone(&self.app),
            record: record.clone(),
            key: of_organisation(&plain, &record.organisation)?,
        })
    }

    /// Lets others open a record too; those who may already stay.
    ///
    /// # Errors
    /// A database error.
    pub async fn entrust(&self, tx: &mut Tx, key: &DataKey, to: &[Recipient]) -> Result<()> {
        let vault = &self.app.vault;
        // Within the transaction: another program may have begun with another key a moment ago.
        let version = in_use(tx).await?;
        let name = key.record.to_string();
        let plain = payload(&key.key, &key.record.organisation);
        for recipient in to {
            let outer = vault.wrapping_key(version, recipient)?;
            let wrapped = encrypt(&self.app.random, &outer, &wrapping(&name), &plain)?;
            tx.run(
                "INSERT INTO sealed_keys (record, recipient, version, wrapped) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (record, recipient) DO NOTHING",
                args![
                    name,
                    recipient,
                    version,
                    BASE64URL_NOPAD.encode(&wrapped)
                ],
            )
            .await?;
        }
        Ok(())
    }

    /// Somebody opens a record no longer.
    ///
    /// # Errors
    /// A database error.
    pub async fn shut_out(&self, tx: &mut Tx, record: &Record, whom: &Recipient) -> Result<()> {
        tx.run(
            "DELETE FROM sealed_keys WHERE record = $1 AND recipient = $2",
            args![record.to_string(), whom],
        )
        .await?;
        Ok(())
    }

    /// Hands a record to another organisation, as when two became one: whoever spoke for the first opens it no longer.
    /// A record without a key stays without one, and one whose key is with that organisation already opens from now on.
    ///
    /// # Errors
    /// A database error.
    pub async fn hand_over(&self, tx: &mut Tx, record: &Record, organisation: &str) -> Result<()> {
        let readers = wrapped_keys(tx, record).await?;
        if readers.is_empty() {
            return Ok(());
        }
        let mut key = match self.unwrap_key(tx, record, |_| true).await {
            Err(Error::NotFound) => return Ok(()),
            key => key?,
        };
        destroy_keys(tx, record).await?;
        let from = Recipient::Organisation(record.organisation.clone());
        let readers: Vec<Recipient> = readers
            .into_iter()
            .map(|w| {
                if w.recipient == from {
                    Recipient::Organisation(organisation.to_owned())
                } else {
                    w.recipient
                }
            })
            .collect();
        key.record.organisation = organisation.to_owned();
        self.entrust(tx, &key, &readers).await
    }

    /// Destroys the key of a record: nothing that it sealed is ever read again. What was written about opening it goes
    /// with it: such words tell of what is in it, or of whom it is about.
    ///
    /// # Errors
    /// A database error.
    pub async fn shred(&self, tx: &mut Tx, record: &Record) -> Result<()> {
        destroy_keys(tx, record).await?;
        self.forget_requests(tx, OPEN_RECORD, &record.to_string())
            .await
    }
}

async fn destroy_keys(tx: &mut Tx, record: &Record) -> Result<()> {
    tx.run(
        "DELETE FROM sealed_keys WHERE record = $1",
        args![record.to_string()],
    )
    .await?;
    Ok(())
}
