//! Signed heads: the key that signs, checkpoints made every day and when somebody asks.

use std::path::Path;

use kernel::{Error, Randomness, Result, Timestamp, args, day};
use merkle::{Checkpoint, Note, SigningKey, VerifyingKey};
use serde::{Deserialize, Serialize};
use store::{Read, Tx};

use super::{append::edge, erase::erase_closed, take_turn};
use crate::{
    Ctx,
    seal::{write_secret, wrong},
};

/// The key of the log, which lies beside the database and never in it.
#[derive(Debug)]
pub struct LogKey(SigningKey);

impl LogKey {
    /// A new key.
    ///
    /// # Errors
    /// [`Error::Internal`] only.
    pub fn new(random: &Randomness) -> Result<Self> {
        let mut seed = [0; 32];
        random.fill(&mut seed);
        let key = SigningKey::new("indaba/log", seed);
        key.map(Self).map_err(Error::internal)
    }

    /// Reads the key file; makes it, readable by its owner only, where it is missing.
    ///
    /// # Errors
    /// Where the file cannot be read or made, or holds no key.
    pub fn open(file: &Path) -> Result<Self> {
        if file.exists() {
            return Self::read(file);
        }
        let key = Self::new(&Randomness::System)?;
        write_secret(file, &key.0.secret_text()).map_err(|e| wrong(file, &e))?;
        Ok(key)
    }

    /// Reads a key file that is there.
    ///
    /// # Errors
    /// Where the file cannot be read or holds no key.
    pub fn read(file: &Path) -> Result<Self> {
        let text = std::fs::read_to_string(file).map_err(|e| wrong(file, &e))?;
        text.parse().map(Self).map_err(|e| wrong(file, &e))
    }

    /// By which anybody checks what it signed.
    #[must_use]
    pub fn public(&self) -> VerifyingKey {
        self.0.public()
    }
}

/// A head that was signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, sqlx::FromRow)]
pub struct SignedCheckpoint {
    /// Entries that it is over.
    pub size: i64,
    /// When it was signed.
    pub at: Timestamp,
    /// The signed note.
    pub note: String,
}

/// The newest signed head.
///
/// # Errors
/// A database error.
pub async fn newest_checkpoint(db: &mut impl Read) -> Result<Option<SignedCheckpoint>> {
    let sql = "SELECT size, at, note FROM checkpoints ORDER BY size DESC LIMIT 1";
    db.first(sql, vec![]).await
}

/// Signs the head over all entries, unless it is signed already.
///
/// # Errors
/// A refusal where the log no longer gives the head that was signed last: what was rewritten is not signed.
pub async fn checkpoint(tx: &mut Tx, ctx: &Ctx) -> Result<SignedCheckpoint> {
    take_turn(tx).await?;
    let edge = edge(tx, None).await?;
    let size = i64::try_from(edge.size()).map_err(Error::internal)?;
    if let Some(last) = newest_checkpoint(tx).await? {
        if !still_holds(tx, &last, size).await? {
            return Err(Error::refused("error-log-not-signed"));
        }
        if last.size == size {
            return Ok(last);
        }
    }
    let made = SignedCheckpoint {
        size,
        at: ctx.now(),
        note: ctx.app.log_key.0.sign(edge.size(), &edge.root()),
    };
    let sql = "INSERT INTO checkpoints (size, at, note) VALUES ($1, $2, $3)";
    tx.run(sql, args![made.size, made.at, made.note]).await?;
    Ok(made)
}

/// Whether the subtrees that are noted still give a head that was signed.
async fn still_holds(tx: &mut Tx, signed: &SignedCheckpoint, size: i64) -> Result<bool> {
    let note: std::result::Result<Note, _> = signed.note.parse();
    let told: Option<Checkpoint> = note.ok().and_then(|n| n.checkpoint().ok());
    let Some(told) = told.filter(|_| signed.size <= size) else {
        return Ok(false);
    };
    let then = super::append::edge(tx, Some(signed.size)).await?;
    Ok((then.size(), then.root()) == (told.size, told.root))
}

/// What the house does for its log from time to time: erases names that a closing could not reach and what was written
/// with requests long ago, and signs the head where none was signed for a day. Several processes may do it; one of them signs.
///
/// # Errors
/// As for [`checkpoint`].
pub async fn keep_log(ctx: &Ctx) -> Result<()> {
    // By itself: a log that is not signed any more loses these names and words all the same.
    ctx.write(|tx, ctx| {
        Box::pin(async move {
            erase_closed(tx).await?;
            ctx.forget_old_requests(tx).await
        })
    })
    .await?;
    ctx.write(|tx, ctx| {
        Box::pin(async move {
            let newest = newest_checkpoint(tx).await?;
            if newest.is_none_or(|c| c.at.plus(day(1)) <= ctx.now()) {
                checkpoint(tx, &ctx).await?;
            }
            Ok(())
        })
    })
    .await
}
