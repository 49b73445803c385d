//! Letters: a message key with its arguments, sealed while it waits, sent after the commit.

use kernel::{Error, Language, Result};
use serde::{Deserialize, Serialize};
use store::{Job, Tx};

use crate::{App, Ctx};

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
    pub fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
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
}
