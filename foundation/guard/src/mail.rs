//! Letters: a message key with its arguments, sealed while it waits, sent after the commit.

use std::{fmt::Display, sync::Arc};

use kernel::{Error, Language, Result, Timestamp, args};
use serde::{Deserialize, Serialize};
use store::{Job, Read, Tx};

use crate::{App, Ctx, Role};

/// The letter of a day.
const ROUND_UP: &str = "round-up";

/// Letters that are said as they are, however little an account wants its letters to say: who has to know at once what was
/// done to their account, or needs the link of the letter itself. All others wait on the start page.
const AS_THEY_ARE: &[&str] = &[
    "invitation",
    "email-confirm",
    "email-changing",
    "sign-in-changed",
    "token-made",
    "recovery",
    "recovery-waiting",
    "recovery-open",
    "account-closed",
    // Somebody else may have used the address: its reader alone learns of it, and has no page that says so.
    "admission-received-again",
    // Each bears the link by which its reader answers.
    "newsletter-confirm",
    "newsletter-known",
];

/// Letters that say nothing whatever was chosen: somebody who only knows an address can have one sent. What they tell of
/// stands on the start page.
const ALWAYS_BLAND: &[&str] = &[
    "reply-late",
    "reply-sender",
    "reply-closed",
    "reply-empty",
    "reply-long",
    "reply-quoted",
    "reply-large",
    "reply-named",
    "reply-refused",
    "reply-failed",
];

/// Letters that their reader asked for under an address and no account, and confirmed: they are said in full, unless the
/// address is that of an account, whose choice holds then.
const ASKED_FOR: &[&str] = &["newsletter"];

/// What a letter is about. Its title is looked up when the letter is sent, and stands in a full one alone.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct About {
    /// The kind of thing, as the rooms that know its titles name it.
    pub kind: String,
    /// Its identifier.
    pub id: String,
}

/// A letter to one person, in their language. Subject and body are the messages `mail-NAME-subject` and `mail-NAME-body`,
/// unless its reader wants letters that say nothing.
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
    /// What it is about; nothing in a letter that is about no one thing, and in those that waited before there was this.
    #[serde(default)]
    pub about: Option<About>,
    /// Where its reader says that they want no more of these; nothing where that cannot be said.
    #[serde(default)]
    pub leave: Option<String>,
    /// The message that stands on its reader's start page with it; nothing where there is none.
    #[serde(default)]
    pub message: Option<String>,
    /// The messages of which a round-up tells; none in all other letters.
    #[serde(default)]
    pub gathered: Vec<String>,
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
            about: None,
            leave: None,
            message: None,
            gathered: Vec::new(),
        }
    }

    /// The daily round-up of some messages.
    #[must_use]
    pub(crate) fn round_up(reader: &Reader, messages: Vec<String>) -> Self {
        Self {
            gathered: messages,
            ..Self::new(ROUND_UP, &reader.email, reader.language).with("name", &reader.name)
        }
    }

    /// Whether it tells of what was gathered since the day before.
    #[must_use]
    pub fn is_round_up(&self) -> bool {
        self.name == ROUND_UP
    }

    /// The same, with the address at which its reader says that they want no more of these.
    #[must_use]
    pub fn leaving_at(mut self, address: &str) -> Self {
        self.leave = Some(address.to_owned());
        self
    }

    /// Whether its reader asked for it by name, without an account.
    #[must_use]
    pub fn is_asked_for(&self) -> bool {
        ASKED_FOR.contains(&self.name.as_str())
    }

    /// Whether it is said as it is, whatever its reader chose.
    #[must_use]
    pub fn is_said_as_it_is(&self) -> bool {
        AS_THEY_ARE.contains(&self.name.as_str())
    }

    /// Whether it says nothing, however much its reader wants letters to say.
    #[must_use]
    pub fn is_always_bland(&self) -> bool {
        ALWAYS_BLAND.contains(&self.name.as_str())
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
/// in its messages, since a letter may be read over a shoulder; they are given `name` and `link`. The title of what it is
/// about is added for whoever wants full letters, and may see it when the letter is sent.
#[derive(Clone, Debug)]
pub struct Notice {
    pub(crate) letter: Letter,
    pub(crate) path: String,
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

    /// With the address at which its reader says that they want no more of these.
    #[must_use]
    pub fn leaving_at(mut self, address: &str) -> Self {
        self.letter = self.letter.leaving_at(address);
        self
    }

    /// Says what it is about. What lies sealed at rest is named here by nobody: a mailbox keeps no seal.
    #[must_use]
    pub fn about(mut self, kind: &str, id: impl Display) -> Self {
        self.letter.about = Some(About {
            kind: kind.to_owned(),
            id: id.to_string(),
        });
        self
    }

    pub(crate) fn to(&self, reader: &Reader, base: &str) -> Letter {
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

    /// Queues a notice to each of these within the transaction, and has it stand on the start page of those with an
    /// account.
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
            let mut letter = notice.to(reader, &self.app.base);
            if !notice.letter.is_said_as_it_is() {
                letter.message = self.keep_message(tx, reader, notice).await?;
            }
            self.mail(tx, &letter).await?;
        }
        Ok(())
    }
}
