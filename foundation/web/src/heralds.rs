//! What everybody may hear of as it happens: which events of a room these are, and where what they are about is read.

use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result};

use crate::Site;

/// An event of which everybody may hear, where everybody may read what it is about.
#[derive(Clone, Copy, Debug)]
pub struct Herald {
    /// The event, as the room tells it.
    pub event: &'static str,
    /// What it is called outside of the house: `update.published`.
    pub what: &'static str,
    /// The identifier of what it is about, from its JSON body; nothing where this one is no news.
    pub about: fn(&str) -> Result<Option<String>>,
    /// Where programs read what has this identifier, for the person who asks; nothing, or [`Error::NotFound`], where they may
    /// not read it, or it is past what was told of it.
    pub place: fn(Ctx, String) -> BoxFuture<'static, Result<Option<String>>>,
}

/// What everybody may hear of.
#[derive(Clone, Debug)]
pub struct Heard {
    /// What it is called outside of the house.
    pub what: &'static str,
    /// The identifier of what it is about.
    pub id: String,
    /// Where programs read it.
    pub place: String,
}

impl Site {
    /// What everybody may hear of an event; nothing where that is not for everybody.
    ///
    /// # Errors
    /// A database error.
    pub async fn heard(&self, event: &str, body: &str) -> Result<Option<Heard>> {
        let Some(herald) = self.heralds.iter().find(|h| h.event == event) else {
            return Ok(None);
        };
        let Some(id) = (herald.about)(body)? else {
            return Ok(None);
        };
        let what = herald.what;
        let place = self.place_of(event, &id).await?;
        Ok(place.map(|place| Heard { what, id, place }))
    }

    /// Where a visitor reads, as things stand now, what an event was about: by the policy of its page. Nothing where they do not.
    ///
    /// # Errors
    /// A database error.
    pub async fn place_of(&self, event: &str, id: &str) -> Result<Option<String>> {
        let Some(herald) = self.heralds.iter().find(|h| h.event == event) else {
            return Ok(None);
        };
        // The house itself has no account and no role: what it may see, everybody may.
        match (herald.place)(Ctx::house(&self.app), id.to_owned()).await {
            Err(Error::NotFound) => Ok(None),
            place => place,
        }
    }
}
