//! An address that is told, and what it was told.

use guard::{Recipient, Record, Sealed};
use kernel::{Id, Timestamp};

/// Identifier of a webhook.
pub type HookId = Id<Hook>;
/// Identifier of what is told once: the same each time it is tried.
pub type DeliveryId = Id<Delivery>;

/// Webhooks of the house.
pub const MOST: i64 = 10;
/// Characters of an address.
pub const ADDRESS: usize = 500;
/// Days for which an old secret signs beside a new one.
pub const BOTH: i64 = 1;
/// Days for which what was told is kept.
pub const KEPT: i64 = 30;
/// What is told of that were shown.
pub const SHOWN: i64 = 50;
/// What a test is called.
pub const TEST: &str = "webhook.test";
/// Where a test leads.
pub const TEST_PLACE: &str = "/api/v1/openapi.json";

/// Minutes before the next try, by how many failed one after another: eight tries within a day.
const WAITS: [i64; 7] = [1, 5, 30, 120, 300, 420, 540];

kernel::codes! {
    /// Whether a webhook is told of anything.
    pub enum State {
        On = "on",
        Off = "off",
        /// The house switched it off: it did not answer for a day.
        Failed = "failed",
    }
}

kernel::codes! {
    /// What became of something that was to be told.
    pub enum Told {
        Waiting = "waiting",
        Delivered = "delivered",
        /// Everybody may not read it any more, or the webhook was switched off before.
        Dropped = "dropped",
        /// The webhook did not answer for a day.
        GivenUp = "given_up",
    }
}

/// A webhook.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Hook {
    /// Identifier.
    pub id: HookId,
    /// What those who keep it call it.
    pub name: String,
    /// Where it is, sealed: an address may hold a secret of its own.
    pub address: Sealed,
    /// What signs, sealed.
    pub secret: Sealed,
    /// What signed before, sealed; nothing where none was replaced.
    pub old_secret: Sealed,
    /// Until when that signs as well.
    pub old_until: Option<Timestamp>,
    /// What it is told of, between spaces.
    pub kinds: String,
    /// Whether it is told of anything.
    pub state: State,
    /// Tries that failed since the last that did not.
    pub failures: i64,
    /// When it is tried next; nothing where nothing waits.
    pub due: Option<Timestamp>,
    /// Since when it is there.
    pub created: Timestamp,
}

impl Hook {
    /// What it is told of.
    pub fn kinds(&self) -> impl Iterator<Item = &str> {
        self.kinds.split(' ').filter(|kind| !kind.is_empty())
    }

    /// Whether it is on.
    #[must_use]
    pub fn is_on(&self) -> bool {
        self.state == State::On
    }

    /// Its name in the log.
    #[must_use]
    pub fn object(&self) -> String {
        format!("webhook:{}", self.id)
    }
}

/// The record whose key opens address and secrets.
pub fn record(id: HookId) -> Record {
    Record::new("webhooks", id, "")
}

/// Who opens it: the house, to send, and to show the address to those who keep it.
pub const READERS: [Recipient; 1] = [Recipient::House];

/// How long it is before the next try; nothing where there is none any more.
#[must_use]
pub fn wait(failures: i64) -> Option<i64> {
    let after = usize::try_from(failures).ok()?.checked_sub(1)?;
    WAITS.get(after).map(|minutes| minutes * 60_000)
}

/// Something that is told to one webhook.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Delivery {
    /// Identifier.
    pub id: DeliveryId,
    /// What happened.
    pub kind: String,
    /// The event of the house; empty for a test.
    pub event: String,
    /// The identifier of what it is about; empty for a test.
    pub object: String,
    /// Where programs read it.
    pub place: String,
    /// When it happened.
    pub at: Timestamp,
}

/// The same, as it is shown: nothing of what it is about.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Line {
    /// The name of the webhook.
    pub name: String,
    /// What happened.
    pub kind: String,
    /// When it happened.
    pub at: Timestamp,
    /// What became of it.
    pub state: Told,
    /// When it was tried last.
    pub tried: Option<Timestamp>,
    /// The status of the last answer, or why there was none.
    pub answer: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_tried_eight_times_within_a_day() {
        let all: Vec<i64> = (1..).map_while(wait).collect();
        assert_eq!(all.len() + 1, 8);
        assert!(all.windows(2).all(|two| two[0] < two[1]));
        let whole: i64 = all.iter().sum();
        assert!((20 * 3_600_000..kernel::day(1)).contains(&whole), "{whole}");
        assert!(wait(0).is_none() && wait(-1).is_none());
    }
}
