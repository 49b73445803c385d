//! Issues of the newsletter, and those who asked for it.

use guard::{AccountId, Ctx, Recipient, Record};
use kernel::{Id, Language, Localized, Result, Timestamp};

kernel::codes! {
    /// Where an issue stands.
    pub enum IssueState { Draft = "draft", Sent = "sent" }
}

kernel::codes! {
    /// Whether somebody has confirmed that they want the newsletter.
    pub enum Standing { Asked = "asked", Confirmed = "confirmed" }
}

/// Identifier of an issue.
pub type IssueId = Id<Issue>;
/// Identifier of a subscriber.
pub type SubscriberId = Id<Subscriber>;

/// An issue: what the Office says first, and the updates that it gathers.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Issue {
    /// Identifier.
    pub id: IssueId,
    /// Its name.
    pub title: Localized,
    /// A few words before the updates.
    pub intro: Localized,
    /// Where it stands.
    pub state: IssueState,
    /// When it was sent.
    pub sent: Option<Timestamp>,
    /// The last subscriber who was written to; empty before the first.
    pub reached: String,
    /// Letters that were written so far.
    pub letters: i64,
    /// When everybody was written to.
    pub done: Option<Timestamp>,
    /// When it was written down.
    pub created: Timestamp,
    /// Counts changes, so that two officers do not overwrite each other.
    pub version: i64,
}

impl Issue {
    /// Whether everybody can read it.
    #[must_use]
    pub fn is_sent(&self) -> bool {
        self.state == IssueState::Sent
    }

    /// Where it is read.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/newsletter/issues/{}", self.id)
    }

    /// Its name in the log.
    #[must_use]
    pub fn object(&self) -> String {
        format!("issue:{}", self.id)
    }
}

/// Somebody who asked for the newsletter: an account, or an address alone.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Subscriber {
    /// Identifier.
    pub id: SubscriberId,
    /// The account; empty where there is an address.
    pub account: String,
    /// The address, sealed; empty where there is an account.
    pub address: guard::Sealed,
    /// In which language they read.
    pub language: Language,
    /// Whether they confirmed it.
    pub state: Standing,
    /// When they asked.
    pub asked: Timestamp,
}

/// The record whose key opens an address; only the house itself opens it, to write to it.
pub(crate) fn record(id: SubscriberId) -> Record {
    Record::new("newsletter_subscribers", id, "")
}

/// Who opens it.
pub(crate) const READERS: [Recipient; 1] = [Recipient::House];

/// The column that is sealed.
pub(crate) const ADDRESS: &str = "address";

/// By what the row of an address is found: only the key of the house makes it of the address.
pub(crate) fn tag_of_address(ctx: &Ctx, address: &str) -> Result<String> {
    ctx.app.sealer.tag("newsletter address", address)
}

/// By what the row of an account is found.
pub(crate) fn tag_of_account(account: AccountId) -> String {
    format!("account:{account}")
}

/// What confirms and ends a subscription: its identifier, and a tag that only this house can make of it. Nothing of it is
/// stored.
pub(crate) fn token(ctx: &Ctx, id: SubscriberId) -> Result<String> {
    let tag = ctx.app.sealer.tag("newsletter", &id.to_string())?;
    Ok(format!("{id}{tag}"))
}

/// The subscription that a token is for; nothing where this house did not make it.
pub(crate) fn subscription(ctx: &Ctx, token: &str) -> Result<Option<SubscriberId>> {
    let Some((id, _)) = token.split_at_checked(26) else {
        return Ok(None);
    };
    let Ok(id) = id.parse::<SubscriberId>() else {
        return Ok(None);
    };
    let made = self::token(ctx, id)?;
    // Digests are compared, so that the time it takes tells nothing of the token.
    Ok((guard::digest(&made) == guard::digest(token)).then_some(id))
}
