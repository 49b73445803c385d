//! Another master key in place of the one in use: every data key is wrapped anew, portion by portion, while the house is
//! open; then the old master key is destroyed.

use std::sync::Arc;

use data_encoding::BASE64URL_NOPAD;
use kernel::{Error, Randomness, Result, Timestamp, args};
use serde::{Deserialize, Serialize};
use store::{Db, Read, Tx};
use zeroize::Zeroizing;

use super::{
    Recipient, Vault,
    key::{decrypt, encrypt},
    wrapping,
};

/// The setting that says by which master key everything new is wrapped.
pub const IN_USE: &str = "sealing_key";

/// Rows wrapped anew in one transaction.
const PORTION: i64 = 200;

/// A unit of work that began before the key in use was changed has ended long before this, in milliseconds.
const GRACE: i64 = 3_600_000;

/// Which master key is in use, since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct InUse {
    version: i64,
    since: Timestamp,
}

async fn setting(db: &mut impl Read) -> Result<InUse> {
    let sql = "SELECT value FROM settings WHERE name = $1";
    let Some((value,)) = db.first::<(String,)>(sql, args![IN_USE]).await? else {
        return Ok(InUse {
            version: 1,
            since: Timestamp(0),
        });
    };
    serde_json::from_str(&value).map_err(Error::internal)
}

/// The number of the master key in use: the first, unless another was begun with.
///
/// # Errors
/// A database error.
pub async fn in_use(db: &mut impl Read) -> Result<i64> {
    Ok(setting(db).await?.version)
}

/// How many data keys a master key wraps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keys {
    /// Number of the master key.
    pub version: i64,
    /// Whether the key file has it.
    pub in_file: bool,
    /// Whether everything new is wrapped by it.
    pub in_use: bool,
    /// Since when, where it is in use and was begun with later.
    pub since: Option<Timestamp>,
    /// Data keys wrapped by it.
    pub wraps: i64,
}

/// What one portion of a rotation did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Portion {
    /// Data keys that were wrapped anew.
    pub done: i64,
    /// Those that are left.
    pub left: i64,
}

/// A wrapped key that is to be wrapped anew.
#[derive(Debug, sqlx::FromRow)]
struct Old {
    record: String,
    recipient: Recipient,
    version: i64,
    wrapped: String,
}

impl Vault {
    /// Every master key, in the file or in use by some row.
    ///
    /// # Errors
    /// A database error.
    pub async fn keys(&self, db: &mut impl Read) -> Result<Vec<Keys>> {
        let now = setting(db).await?;
        let sql = "SELECT version, COUNT(*) FROM sealed_keys GROUP BY version ORDER BY version";
        let rows: Vec<(i64, i64)> = db.all(sql, Vec::new()).await?;
        let file = self.versions();
        let mut versions: Vec<i64> = file
            .iter()
            .copied()
            .chain(rows.iter().map(|r| r.0))
            .collect();
        versions.push(now.version);
        versions.sort_unstable();
        versions.dedup();
        Ok(versions
            .into_iter()
            .map(|version| Keys {
                version,
                in_file: file.contains(&version),
                in_use: version == now.version,
                since: (version == now.version && now.since.0 > 0).then_some(now.since),
                wraps: rows.iter().find(|r| r.0 == version).map_or(0, |r| r.1),
            })
            .collect())
    }

    /// From now on everything new is wrapped by this master key.
    ///
    /// # Errors
    /// Where the file has no such key; a database error.
    pub async fn begin_with(&self, db: &Db, version: i64, since: Timestamp) -> Result<()> {
        if !self.versions().contains(&version) {
            return Err(Error::internal(format!(
                "the key file has no key number {version}"
            )));
        }
        let value = serde_json::to_string(&InUse { version, since }).map_err(Error::internal)?;
        db.write(move |tx| {
            Box::pin(async move {
                let sql = "INSERT INTO settings (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value";
                tx.run(sql, args![IN_USE, value]).await?;
                Ok(())
            })
        })
        .await
    }

    /// Wraps the next portion of data keys by the master key in use. What was done stays done, wherever it is stopped.
    ///
    /// # Errors
    /// A database error; [`Error::Internal`] where a key was altered, or the file misses one.
    pub async fn wrap_portion(self: &Arc<Self>, db: &Db) -> Result<Portion> {
        let vault = Arc::clone(self);
        db.write(move |tx| {
            Box::pin(async move {
                let version = in_use(tx).await?;
                let sql = "SELECT record, recipient, version, wrapped FROM sealed_keys WHERE version <> $1 ORDER BY record, recipient LIMIT $2";
                let rows: Vec<Old> = tx.all(sql, args![version, PORTION]).await?;
                let done = i64::try_from(rows.len()).map_err(Error::internal)?;
                for row in rows {
                    vault.wrap_anew(tx, row, version).await?;
                }
                let left = "SELECT COUNT(*) FROM sealed_keys WHERE version <> $1";
                let left = tx.number(left, args![version]).await?;
                Ok(Portion { done, left })
            })
        })
        .await
    }

    async fn wrap_anew(&self, tx: &mut Tx, old: Old, version: i64) -> Result<()> {
        let parts = wrapping(&old.record);
        let bytes = BASE64URL_NOPAD
            .decode(old.wrapped.as_bytes())
            .map_err(Error::internal)?;
        let outer = self.wrapping_key(old.version, &old.recipient)?;
        let plain = Zeroizing::new(decrypt(&outer, &parts, &bytes)?);
        let outer = self.wrapping_key(version, &old.recipient)?;
        let wrapped = encrypt(&Randomness::System, &outer, &parts, &plain)?;
        // Only as it was read: what was destroyed meanwhile stays destroyed.
        let sql = "UPDATE sealed_keys SET version = $4, wrapped = $5 WHERE record = $1 AND recipient = $2 AND wrapped = $3";
        tx.run(
            sql,
            args![
                old.record,
                old.recipient,
                old.wrapped,
                version,
                BASE64URL_NOPAD.encode(&wrapped)
            ],
        )
        .await?;
        Ok(())
    }

    /// Destroys the master keys that are older than the one in use and that no data key needs; gives their numbers.
    ///
    /// # Errors
    /// A refusal in words while a row still needs one, or while a unit of work that began with the key before may still
    /// run.
    pub async fn retire(&self, db: &Db, now: Timestamp) -> Result<Vec<i64>> {
        let mut db = db.clone();
        let used = setting(&mut db).await?;
        let old: Vec<i64> = self
            .versions()
            .into_iter()
            .filter(|v| *v < used.version)
            .collect();
        if old.is_empty() {
            return Ok(old);
        }
        let sql = "SELECT COUNT(*) FROM sealed_keys WHERE version < $1";
        let left = db.number(sql, args![used.version]).await?;
        if left > 0 {
            return Err(Error::internal(format!(
                "{left} data keys are still wrapped by an older master key: run indaba keys rotate to its end"
            )));
        }
        if now.0 - used.since.0 < GRACE {
            return Err(Error::internal(
                "the new master key is in use for less than an hour: run indaba keys retire later, when nothing that began before can still be under way",
            ));
        }
        for version in &old {
            self.destroy(*version)?;
        }
        Ok(old)
    }
}
