//! How much the letters to an account say, and the messages that stand on its start page in their place.

use std::cmp::Reverse;

use kernel::{Error, Result, Timestamp, args, day};
use serde::{Deserialize, Serialize};
use store::{Read, Tx};

use crate::{About, AccountId, App, Ctx, Held, Notice, Reader, Role, Viewer, reply};

/// Days for which a message stands.
const STANDS: i64 = 30;

kernel::codes! {
    /// How much the letters to an account say.
    pub enum Fullness { Bland = "bland", Full = "full" }
}

/// A message as it lies sealed.
#[derive(Debug, Serialize, Deserialize)]
struct Kept {
    letter: String,
    path: String,
    about: Option<About>,
}

/// That there is something to read, and where: what a bland letter leaves out.
#[derive(Clone, Debug)]
pub struct Told {
    /// Its identifier.
    pub id: String,
    /// Which letter it came with; its subject is `mail-NAME-subject`.
    pub letter: String,
    /// Where it leads.
    pub path: String,
    /// What it is about.
    pub about: Option<About>,
    /// When.
    pub at: Timestamp,
    /// Whether it waits for the next round-up.
    pub gathered: bool,
}

impl Told {
    /// Its place among the messages of an account, for whoever goes on behind it.
    #[must_use]
    pub fn key(&self) -> String {
        format!("{}.{}", self.at.0, self.id)
    }

    /// Whether it stands behind such a place.
    #[must_use]
    pub fn is_behind(&self, place: &str) -> bool {
        let Some((at, id)) = place.split_once('.') else {
            return true;
        };
        // The newest first, of one moment by identifier; a place that nobody gave is the beginning.
        at.parse().map_or(true, |at| {
            (Reverse(self.at.0), self.id.as_str()) > (Reverse(at), id)
        })
    }
}

#[derive(sqlx::FromRow)]
struct Known {
    account: AccountId,
    name: String,
    letters: Fullness,
    role: Option<Role>,
    scope: Option<String>,
    suspended: Option<bool>,
}

impl App {
    /// Who reads the letters to an address at this moment, and how much they want them to say; nobody where no account
    /// has it.
    ///
    /// # Errors
    /// A database error.
    pub async fn reader_of(&self, email: &str) -> Result<Option<(Viewer, Fullness)>> {
        let sql = "SELECT a.id AS account, a.name, a.letters, p.role, p.scope, p.suspended FROM accounts a \
             LEFT JOIN appointments p ON p.account = a.id AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) \
             WHERE a.email = $1 AND a.closed IS NULL ORDER BY p.id";
        let now = self.clock.now();
        let rows: Vec<Known> = self.db.clone().all(sql, args![email, now]).await?;
        let held = |r: &Known| {
            Some(Held {
                role: r.role?,
                scope: r.scope.clone()?,
                suspended: r.suspended?,
            })
        };
        let held: Vec<Held> = rows.iter().filter_map(held).collect();
        Ok(rows.into_iter().next().map(|known| {
            let viewer = Viewer {
                account: Some(known.account),
                name: known.name,
                held,
                ..Viewer::default()
            };
            (viewer, known.letters)
        }))
    }

    /// What was told up to this moment stands no longer.
    fn last_moment(&self) -> Timestamp {
        self.clock.now().plus(-day(STANDS))
    }

    /// Forgets messages that stand no longer.
    ///
    /// # Errors
    /// A database error.
    pub async fn forget_messages(&self) -> Result<()> {
        let until = self.last_moment();
        self.db
            .write(move |tx| {
                Box::pin(async move {
                    let sql = "DELETE FROM messages WHERE at <= $1";
                    tx.run(sql, args![until]).await?;
                    Ok(())
                })
            })
            .await
    }

    /// The messages of an account that still stand, the newest first; one that cannot be opened is none.
    ///
    /// # Errors
    /// A database error.
    pub async fn messages_of(&self, id: AccountId) -> Result<Vec<Told>> {
        let since = self.last_moment();
        let sql = "SELECT id, sealed, at, gathered FROM messages WHERE account = $1 AND at > $2 ORDER BY at DESC, id";
        let rows: Vec<(String, String, Timestamp, bool)> =
            self.db.clone().all(sql, args![id, since]).await?;
        let opened = rows.into_iter().filter_map(|(id, sealed, at, gathered)| {
            let plain = self.sealer.unseal("message", &sealed).ok()?;
            let kept: Kept = serde_json::from_slice(&plain).ok()?;
            Some(Told {
                id,
                letter: kept.letter,
                path: kept.path,
                about: kept.about,
                at,
                gathered,
            })
        });
        Ok(opened.collect())
    }
}

impl Ctx {
    /// How much the letters to the person who asks say.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn fullness(&self) -> Result<Fullness> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        let sql = "SELECT letters FROM accounts WHERE id = $1";
        let row: (Fullness,) = self.db().one(sql, args![id]).await?;
        Ok(row.0)
    }

    /// Changes how much they say. It holds for letters that wait already.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn choose_fullness(&self, letters: Fullness) -> Result<()> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let sql = "UPDATE accounts SET letters = $2 WHERE id = $1";
                tx.run(sql, args![id, letters]).await?;
                if letters == Fullness::Bland {
                    // No letter of theirs is answered any more, also none that was sent before.
                    reply::end_all(tx, id).await?;
                }
                // That they chose, not what: whoever reads the log need not know whose mail is worth reading.
                ctx.note_own(tx, "account.choose_letters", id).await
            })
        })
        .await
    }

    /// Puts away the messages of the person who asks, as they have read them.
    ///
    /// # Errors
    /// [`Error::SignIn`] for a visitor.
    pub async fn put_messages_away(&self) -> Result<()> {
        let id = self.viewer.account.ok_or(Error::SignIn)?;
        self.write(move |tx, ctx| {
            Box::pin(async move {
                let sql = "DELETE FROM messages WHERE account = $1";
                tx.run(sql, args![id]).await?;
                ctx.note_own(tx, "account.put_messages_away", id).await
            })
        })
        .await
    }

    /// Keeps a message for whoever has an account under the address of a reader; gives its identifier. What it says lies
    /// sealed: whom somebody hears from, and on what, is nobody else's.
    pub(crate) async fn keep_message(
        &self,
        tx: &mut Tx,
        reader: &Reader,
        notice: &Notice,
    ) -> Result<Option<String>> {
        let sql = "SELECT id FROM accounts WHERE email = $1 AND closed IS NULL";
        let found: Option<(AccountId,)> = tx.first(sql, args![reader.email]).await?;
        let Some((account,)) = found else {
            return Ok(None);
        };
        let now = self.now();
        let plain = serde_json::to_vec(&notice.kept()).map_err(Error::internal)?;
        let app = &self.app;
        let sealed = app.sealer.seal("message", &plain, &app.random)?;
        let id = self.new_id::<Told>();
        let sql = "INSERT INTO messages (id, account, sealed, at) VALUES ($1, $2, $3, $4)";
        tx.run(sql, args![id, account, sealed, now]).await?;
        Ok(Some(id.to_string()))
    }
}

impl Notice {
    fn kept(&self) -> Kept {
        Kept {
            letter: self.letter.name.clone(),
            path: self.path.clone(),
            about: self.letter.about.clone(),
        }
    }
}
