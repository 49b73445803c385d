//! What waits for a person, as each capability knows it: one line each, with a day where there is one.

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Message, Result, Timestamp};

use crate::Site;

/// Something that waits for a person.
#[derive(Clone, Debug)]
pub struct Wait {
    /// What it is, in words that the page puts into the reader's language.
    pub what: Message,
    /// Where it is done.
    pub href: String,
    /// By when; nothing where it has no day.
    pub by: Option<Timestamp>,
}

impl Wait {
    /// Something that waits at an address.
    #[must_use]
    pub fn new(what: Message, href: impl Into<String>) -> Self {
        Self {
            what,
            href: href.into(),
            by: None,
        }
    }

    /// The same, by a day.
    #[must_use]
    pub fn by(mut self, at: impl Into<Option<Timestamp>>) -> Self {
        self.by = at.into();
        self
    }
}

/// What one capability knows to wait for the person who asks; it follows the same rules as its pages.
pub type WaitsOf = fn(Ctx) -> BoxFuture<'static, Result<Vec<Wait>>>;

impl Site {
    /// Everything that waits for the person who asks: what has a day first, the earliest before the others.
    ///
    /// # Errors
    /// A database error.
    pub async fn waits(&self, ctx: &Ctx) -> Result<Vec<Wait>> {
        let mut all = Vec::new();
        for of in &self.waits {
            all.extend(of(ctx.clone()).await?);
        }
        all.sort_by_key(|w| (w.by.is_none(), w.by));
        Ok(all)
    }
}
