//! What a panel consists of: the willing, quotas, draws, places.

use engagement::balance::Dimension;
use guard::AccountId;
use kernel::{Error, Result, Timestamp};
use lottery::Record;
use parties::{OrganisationId, Standing, Visibility};

use crate::Report;

kernel::codes! {
    /// Whether chance decides on an organisation.
    pub enum Stand {
        /// It does.
        Free = "free",
        /// It sits in every panel, for a recorded reason.
        In = "in",
        /// It sits in none, for a recorded reason.
        Out = "out",
    }
}

kernel::codes! {
    /// Whether somebody of the Office has looked at what taking part could mean for an organisation.
    pub enum Safety {
        /// Not yet: nobody is drawn before.
        Unseen = "unseen",
        /// It may be invited.
        Clear = "clear",
        /// An invitation could harm it: it is in no panel.
        Unsafe = "unsafe",
    }
}

kernel::codes! {
    /// By which way somebody takes part.
    pub enum Way {
        /// In the room.
        InPerson = "in_person",
        /// Over the internet.
        Online = "online",
    }
}

kernel::codes! {
    /// What became of a place.
    pub enum PlaceState {
        Offered = "offered", Accepted = "accepted", Declined = "declined", Lapsed = "lapsed", Attended = "attended", Absent = "absent",
    }
}

impl PlaceState {
    /// Whether the place is taken, or may still be.
    #[must_use]
    pub const fn stands(self) -> bool {
        !matches!(self, Self::Declined | Self::Lapsed)
    }
}

/// An organisation that would take part.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Willing {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Who sees it.
    pub visibility: Visibility,
    /// How it stands to the network.
    pub standing: Standing,
    /// Who said so for it.
    pub account: AccountId,
    /// When.
    pub at: Timestamp,
    /// By which way it would come; what that comes to is the activity's to say.
    pub way: Way,
    /// Whether chance decides.
    pub stand: Stand,
    /// Why not.
    pub stand_reason: String,
    /// Whether the risk of taking part was looked at.
    pub safety: Safety,
    /// What was found, sealed; empty where nothing was.
    pub safety_note: String,
    /// By which its published label can be checked; empty before a lottery was published, and for public organisations.
    pub salt: String,
    /// Under which it stands in the published lottery: its identifier, or a commitment to it. Empty before.
    pub label: String,
}

impl Willing {
    /// Whether it may be in a panel at all.
    #[must_use]
    pub fn may(&self) -> bool {
        self.safety != Safety::Unsafe
            && self.standing == Standing::Member
            && self.stand != Stand::Out
    }
}

/// How many of a panel must belong to a group.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Quota {
    /// By what the group is told apart.
    pub dimension: Dimension,
    /// Code of the group.
    pub code: String,
    /// At least so many.
    pub least: i64,
    /// At most so many.
    pub most: i64,
    /// Why it differs from what was proposed; empty where it does not.
    pub reason: String,
}

/// A lottery that was published, and its draw once that was held.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Draw {
    /// From 1; further ones fill places that fell free.
    pub round: i64,
    /// When it was published.
    pub committed: Timestamp,
    /// When it was drawn.
    pub drawn: Option<Timestamp>,
    /// The published file.
    pub record: String,
    /// What people are told of it.
    pub report: String,
    /// The number that the first of two officers has typed in.
    pub first_number: Option<i64>,
    /// Account of that officer; empty where there is none.
    pub first_by: String,
}

impl Draw {
    /// The published file as it is read.
    ///
    /// # Errors
    /// Where it was altered.
    pub fn record(&self) -> Result<Record> {
        serde_json::from_str(&self.record).map_err(Error::internal)
    }

    /// What people are told of it.
    ///
    /// # Errors
    /// Where it was altered.
    pub fn report(&self) -> Result<Report> {
        serde_json::from_str(&self.report).map_err(Error::internal)
    }
}

/// A place offered to an organisation.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Place {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Who sees it.
    pub visibility: Visibility,
    /// In which draw it was found.
    pub round: i64,
    /// What became of it.
    pub state: PlaceState,
    /// Until when it can be answered.
    pub answer_by: Timestamp,
    /// When it was.
    pub answered: Option<Timestamp>,
}
