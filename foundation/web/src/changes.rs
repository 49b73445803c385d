//! What changed since a moment, as each capability knows it: what appeared or became otherwise, for whoever may see it.

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Message, Result, Timestamp};

use crate::Site;

/// Changes of one room that are shown; more are found in its list.
const SHOWN: usize = 5;
/// Changes of one room that are counted; of more than these it is said that there are more.
const MOST: usize = 20;

/// Something that changed.
#[derive(Clone, Debug)]
pub struct Change {
    /// What it is, in words that the page puts into the reader's language; their key is its kind.
    pub what: Message,
    /// Where it is read.
    pub href: String,
    /// When it happened.
    pub at: Timestamp,
    /// Codes of the themes it is on.
    pub themes: Vec<String>,
}

impl Change {
    /// Something that changed, to be read at an address.
    #[must_use]
    pub fn new(what: Message, href: impl Into<String>, at: Timestamp) -> Self {
        Self {
            what,
            href: href.into(),
            at,
            themes: Vec::new(),
        }
    }

    /// The same, on some themes.
    #[must_use]
    pub fn on(mut self, themes: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.themes = themes.into_iter().map(Into::into).collect();
        self
    }
}

/// What changed behind a moment for the person who asks, the newest first and no more than a number; by the very rule by
/// which the list of the room shows it.
pub type ChangesOf = fn(Ctx, Timestamp, i64) -> BoxFuture<'static, Result<Vec<Change>>>;

/// The changes of one list of a room.
#[derive(Clone, Copy, Debug)]
pub struct Changes {
    /// What stands above them: the title of the list.
    pub key: &'static str,
    /// Where the list is.
    pub href: &'static str,
    /// Gives them.
    pub of: ChangesOf,
}

/// What changed in one list, as a page shows it.
#[derive(Clone, Debug)]
pub struct Changed {
    /// What stands above it.
    pub key: &'static str,
    /// Where the list is.
    pub href: &'static str,
    /// The newest of them, the newest first.
    pub changes: Vec<Change>,
    /// How many more there are.
    pub more: usize,
    /// Whether there are still more than these.
    pub open: bool,
}

impl Site {
    /// What changed since a moment for the person who asks, in the order of the rooms; lists without changes are left out.
    ///
    /// # Errors
    /// A database error.
    pub async fn changes(&self, ctx: &Ctx, since: Timestamp) -> Result<Vec<Changed>> {
        let mut all = Vec::new();
        for list in &self.changes {
            // One more than is counted tells whether there are more.
            let most = i64::try_from(MOST + 1).unwrap_or(i64::MAX);
            let mut changes = (list.of)(ctx.clone(), since, most).await?;
            if changes.is_empty() {
                continue;
            }
            let found = changes.len();
            changes.truncate(SHOWN);
            all.push(Changed {
                key: list.key,
                href: list.href,
                more: found.min(MOST) - changes.len(),
                open: found > MOST,
                changes,
            });
        }
        Ok(all)
    }
}
