//! The kinds of failure: refused with reasons a person can act on, not there, too often, broken.

use std::fmt;

use crate::Timestamp;

/// What an action gives back.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why an action did not happen.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The person can put it right: fields and message keys.
    #[error("rejected: {0}")]
    Rejected(Violations),
    /// Hidden or absent: the two are the same to whoever asks.
    #[error("not found")]
    NotFound,
    /// The page needs a signed-in person: the answer leads to sign-in and back.
    #[error("sign-in needed")]
    SignIn,
    /// A fault of ours or of the machine. The text goes to the operator's log, never to the page.
    #[error("internal: {0}")]
    Internal(String),
    /// The disk is full or the database cannot take writes: nothing was stored, the person is told to try later.
    #[error("unavailable: {0}")]
    Unavailable(String),
    /// It was done too often of late: nothing was stored, the person is told from which moment on it is taken again.
    #[error("too many until {0}")]
    TooMany(Timestamp),
    /// It was ended because it took too long: it may have been stored or not, and counts once where it is sent again.
    #[error("took too long")]
    TookTooLong,
}

impl Error {
    /// A fault of ours, said for the operator.
    pub fn internal(what: impl fmt::Display) -> Self {
        Self::Internal(what.to_string())
    }

    /// A refusal that concerns the action as a whole and no single field.
    #[must_use]
    pub fn refused(key: &'static str) -> Self {
        Self::Rejected(Violations::one("", Message::new(key)))
    }
}

/// A message key of the Fluent files with its arguments.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Message {
    /// The key, such as `error-too-long`.
    pub key: String,
    /// Arguments by name.
    pub args: Vec<(String, String)>,
}

impl Message {
    /// A message without arguments.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self {
            key: key.into(),
            args: Vec::new(),
        }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl fmt::Display) -> Self {
        self.args.push((name.to_owned(), value.to_string()));
        self
    }
}

/// One field and what is wrong with it. An empty field name means the form as a whole.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Violation {
    /// The field's name in the form, `""` for the whole.
    pub field: String,
    /// What to do about it.
    pub message: Message,
}

/// Everything that is wrong with an input, collected so that the person sees it all at once.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Violations(pub Vec<Violation>);

impl Violations {
    /// No violation yet.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Exactly one violation.
    #[must_use]
    pub fn one(field: impl Into<String>, message: Message) -> Self {
        Self(vec![Violation {
            field: field.into(),
            message,
        }])
    }

    /// Adds a violation.
    pub fn push(&mut self, field: impl Into<String>, message: Message) {
        self.0.push(Violation {
            field: field.into(),
            message,
        });
    }

    /// `Ok` where nothing is wrong.
    ///
    /// # Errors
    /// [`Error::Rejected`] with everything collected so far.
    pub fn check(self) -> Result<()> {
        if self.0.is_empty() {
            Ok(())
        } else {
            Err(Error::Rejected(self))
        }
    }
}

impl fmt::Display for Violations {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, v) in self.0.iter().enumerate() {
            write!(
                f,
                "{}{}: {}",
                if i == 0 { "" } else { ", " },
                v.field,
                v.message.key
            )?;
        }
        Ok(())
    }
}
