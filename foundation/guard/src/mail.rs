//! Letters: a message key with its arguments, sealed while it waits, sent after the commit.

use std::{fmt::Display, sync::Arc};

use kernel::{Error, Language, Result, Timestamp, args};
use serde::{Deserialize, Serialize};
use store::{Job, Read, Tx};

use crate::{App, Ctx, Role};

/// A letter to one person, in their language. Subject and body are the messages `mail-NAME-subject` and `mail-NAME-body`.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Letter {
    /// Address.
    pub to: String,
    /// The reader's language.
    pub language: Language,
    /// Which letter.
    pub name: String,
    /// Arguments of the messages.
    pub args: Vec<(String, String)>,
}

impl Letter {
    /// A letter without arguments.
    #[must_use]
    pub fn new(name: &str, to: &str, language: Language) -> Self {
        Self {
            to: to.to_owned(),
            language,
            name: name.to_owned(),
            args: Vec::new(),
        }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> Self {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }

    /// Reads a letter that waited in the queue.
    ///
    /// # Errors
    /// [`Error::Internal`] where it was sealed with another key.
    pub fn open(app: &App, body: &str) -> Result<Self> {
        let sealed: String = serde_json::from_str(body).map_err(Error::internal)?;
        serde_json::from_slice(&app.sealer.unseal("mail", &sealed)?).map_err(Error::internal)
    }
}

/// Somebody a letter goes to.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Reader {
    /// Their name.
    pub name: String,
    /// Their address.
    pub email: String,
    /// The language they read.
    pub language: Language,
}

impl Reader {
    /// The person of an account; nobody where it is closed.
    ///
    /// # Errors
    /// A database error.
    pub async fn of(db: &mut impl Read, account: impl Display) -> Result<Option<Self>> {
        db.first(
            "SELECT name, email, language FROM accounts WHERE id = $1 AND closed IS NULL",
            args![account.to_string()],
        )
        .await
    }
}

/// Those who may speak for an organisation, be it suspended or not: to be written to, or compared by name.
///
/// # Errors
/// A database error.
pub async fn speakers(
    db: &mut impl Read,
    organisation: impl Display,
    now: Timestamp,
) -> Result<Vec<Reader>> {
    // An appointment for no organisation is one for the house, and speaks for none.
    db.all(
        "SELECT DISTINCT a.name, a.email, a.language FROM appointments p JOIN accounts a ON a.id = p.account \
         WHERE p.scope = $1 AND p.scope <> '' AND p.role IN ('representative', 'organisation_administrator') \
         AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) AND a.closed IS NULL ORDER BY a.email",
        args![organisation.to_string(), now],
    )
    .await
}

/// Those who hold a role for the whole house.
///
/// # Errors
/// A database error.
pub async fn holders(db: &mut impl Read, role: Role, now: Timestamp) -> Result<Vec<Reader>> {
    db.all(
        "SELECT DISTINCT a.name, a.email, a.language FROM appointments p JOIN accounts a ON a.id = p.account \
         WHERE p.scope = '' AND p.role = $1 AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) \
         AND a.closed IS NULL ORDER BY a.email",
        args![role, now],
    )
    .await
}

/// What is written alike to several readers: that there is something to read, and where. Neither names nor reasons stand
/// in it, since a letter may be read over a shoulder. Its messages are given `name` and `link`.
#[derive(Clone, Debug)]
pub struct Notice {
    letter: Letter,
    path: String,
}

impl Notice {
    /// A notice that leads to a path of this house.
    #[must_use]
    pub fn new(letter: &str, path: impl Into<String>) -> Self {
        Self {
            letter: Letter::new(letter, "", Language::English),
            path: path.into(),
        }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Display) -> Self {
        self.letter = self.letter.with(name, value);
        self
    }

    fn to(&self, reader: &Reader, base: &str) -> Letter {
        Letter {
            to: reader.email.clone(),
            language: reader.language,
            ..self.letter.clone()
        }
        .with("name", &reader.name)
        .with("link", format!("{base}{}", self.path))
    }
}

/// Writes a notice to all whom an event concerns, once: the event may come twice, `what` tells it from others.
///
/// # Errors
/// A database error.
pub async fn tell_once(
    app: &Arc<App>,
    what: String,
    readers: Vec<Reader>,
    notice: Notice,
) -> Result<()> {
    let mut ctx = Ctx::house(app);
    ctx.key = what;
    ctx.write(move |tx, ctx| Box::pin(async move { ctx.tell(tx, &readers, &notice).await }))
        .await
}

impl Ctx {
    /// Queues a letter within the transaction: links in it must not lie open in the database.
    ///
    /// # Errors
    /// A database error.
    pub async fn mail(&self, tx: &mut Tx, letter: &Letter) -> Result<()> {
        let plain = serde_json::to_vec(letter).map_err(Error::internal)?;
        let sealed = self.app.sealer.seal("mail", &plain, &self.app.random)?;
        tx.queue(&Job::new("mail", &sealed, &self.app.random, self.now())?)
            .await
    }
    /// Queues a notice to each of these within the transaction.
    ///
    /// # Errors
    /// A database error.
    pub async fn tell<'r>(
        &self,
        tx: &mut Tx,
        readers: impl IntoIterator<Item = &'r Reader>,
        notice: &Notice,
    ) -> Result<()> {
        for reader in readers {
            self.mail(tx, &notice.to(reader, &self.app.base)).await?;
        }
        Ok(())
    }
}
