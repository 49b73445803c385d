//! What an assessment consists of: threats, the matrix by which they are weighed, what an organisation agrees to.

use std::collections::BTreeMap;

use guard::{AccountId, Sealed};
use kernel::{Error, Id, Result, Timestamp};
use parties::{OrganisationId, Visibility};
use serde::{Deserialize, Serialize};

/// Days for which an organisation stays listed after its assessment has expired.
pub const LISTING_GRACE: i64 = 14;

kernel::codes! {
    /// How much risk remains.
    pub enum Level {
        /// Products of 1 to 4.
        Low = "low",
        /// 5 to 9.
        Moderate = "moderate",
        /// 10 to 15.
        High = "high",
        /// 16 to 25.
        VeryHigh = "very_high",
    }
}

impl Level {
    /// The matrix: likelihood times severity, each from 1 to 5.
    #[must_use]
    pub const fn of(likelihood: i64, severity: i64) -> Self {
        match likelihood * severity {
            ..=4 => Self::Low,
            5..=9 => Self::Moderate,
            10..=15 => Self::High,
            _ => Self::VeryHigh,
        }
    }

    /// Months after which it is looked at again, at the latest.
    #[must_use]
    pub const fn months(self) -> u8 {
        match self {
            Self::Low => 12,
            Self::Moderate => 9,
            Self::High => 6,
            Self::VeryHigh => 3,
        }
    }
}

/// Likelihood times severity.
#[must_use]
pub const fn score(likelihood: i64, severity: i64) -> i64 {
    likelihood * severity
}

/// The last day on which what is agreed today may be looked at again: the same day so many months on, or the last of that month.
#[must_use]
pub fn latest_review(from: Timestamp, level: Level) -> Timestamp {
    let (year, month, day) = from.date();
    let months = i64::from(month) - 1 + i64::from(level.months());
    let (year, month) = (
        year + months / 12,
        u8::try_from(months % 12).unwrap_or(0) + 1,
    );
    let last = (1..=day)
        .rev()
        .find_map(|d| Timestamp::from_date(year, month, d));
    last.unwrap_or(from)
}

kernel::codes! {
    /// A way in which taking part exposes an organisation: it agrees to each, or does not.
    pub enum Exposure {
        /// Its record is seen by everybody.
        PublicListing = "public_listing",
        /// Its record is seen by the network.
        NetworkListing = "network_listing",
        /// It is invited by name.
        Invitation = "invitation",
        /// Its people meet others in one place.
        MeetingInPerson = "meeting_in_person",
        /// Its people meet others online.
        MeetingOnline = "meeting_online",
        /// What it says is published under its name.
        Publication = "publication",
        /// What it told the Office is passed on to others.
        Disclosure = "disclosure",
    }
}

impl Exposure {
    /// What it means to be seen by a circle; nothing for the Office alone.
    #[must_use]
    pub const fn listing(visibility: Visibility) -> Option<Self> {
        match visibility {
            Visibility::Public => Some(Self::PublicListing),
            Visibility::Network => Some(Self::NetworkListing),
            Visibility::Office => None,
        }
    }
}

/// What an organisation agrees to: for each way, the highest level of remaining risk at which it may still happen. What is
/// missing is not agreed to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Allowed(pub BTreeMap<Exposure, Level>);

impl Allowed {
    /// As it is stored.
    ///
    /// # Errors
    /// [`Error::Internal`] only.
    pub fn text(&self) -> Result<String> {
        serde_json::to_string(self).map_err(Error::internal)
    }

    /// Read from what is stored.
    ///
    /// # Errors
    /// [`Error::Internal`] where it is something else.
    pub fn read(text: &str) -> Result<Self> {
        serde_json::from_str(text).map_err(Error::internal)
    }
}

kernel::codes! {
    /// Who writes and who signs.
    pub enum Side { Organisation = "organisation", Office = "office" }
}

impl Side {
    /// The other one.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Organisation => Self::Office,
            Self::Office => Self::Organisation,
        }
    }

    /// Where a version stands that waits for this side.
    #[must_use]
    pub const fn awaited(self) -> State {
        match self {
            Self::Organisation => State::AwaitingOrganisation,
            Self::Office => State::AwaitingOffice,
        }
    }
}

kernel::codes! {
    /// Where a version stands.
    pub enum State {
        /// Somebody writes; both sides may read and go on.
        Draft = "draft",
        /// The organisation is asked to read and to sign.
        AwaitingOrganisation = "awaiting_organisation",
        /// The Office is asked.
        AwaitingOffice = "awaiting_office",
        /// Both sides have signed.
        Agreed = "agreed",
        /// A later version stands in its place.
        Superseded = "superseded",
        /// The organisation took its word back.
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Whether it is still being written.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(
            self,
            Self::Draft | Self::AwaitingOrganisation | Self::AwaitingOffice
        )
    }
}

/// Identifier of a version.
pub type AssessmentId = Id<Assessment>;

/// Something that could happen.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Threat {
    /// What.
    pub what: String,
    /// Who could be harmed.
    pub who: String,
    /// How likely it is, 1 to 5.
    pub likelihood: i64,
    /// How severe, 1 to 5.
    pub severity: i64,
    /// What is done against it.
    pub mitigation: String,
    /// Who does it.
    pub owner: String,
    /// By which day, `2026-05-01`.
    pub by: String,
    /// How likely it remains.
    pub residual_likelihood: i64,
    /// How severe.
    pub residual_severity: i64,
}

impl Threat {
    /// What remains of it.
    #[must_use]
    pub const fn residual(&self) -> Level {
        Level::of(self.residual_likelihood, self.residual_severity)
    }
}

/// The words of a version: sealed as one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    /// Where and in what conditions the organisation works.
    pub context: String,
    /// What could happen.
    pub threats: Vec<Threat>,
}

/// The level of a whole: that of the worst of what remains.
#[must_use]
pub fn overall(threats: &[Threat]) -> Level {
    threats
        .iter()
        .map(Threat::residual)
        .max()
        .unwrap_or(Level::Low)
}

/// A version. Its words are read with its key alone.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Assessment {
    /// Identifier.
    pub id: AssessmentId,
    /// Of whom.
    pub organisation: OrganisationId,
    /// Counts the versions of one organisation from 1.
    pub number: i64,
    /// Where it stands.
    pub state: State,
    /// Which side wrote it.
    pub side: Side,
    /// Account of who did.
    pub author: String,
    /// Their name.
    pub author_name: String,
    /// When.
    pub written: Timestamp,
    /// What remains of all risks.
    pub level: Level,
    /// End of the day on which it is looked at again; it expires then.
    pub review: Timestamp,
    /// [`Allowed`] as stored.
    pub allowed: String,
    /// The sealed words.
    pub content: Sealed,
    /// What stands for all of it in signatures.
    pub digest: String,
    /// When both sides had signed.
    pub agreed: Option<Timestamp>,
    /// When it was superseded or withdrawn.
    pub ended: Option<Timestamp>,
    /// Days before its end at which both sides were reminded last; -1 once they were told of the end.
    pub reminded: i64,
}

impl Assessment {
    /// What stands for the record in the vault.
    pub const TABLE: &'static str = "risk_assessments";

    /// Whether its day is over.
    #[must_use]
    pub fn expired(&self, now: Timestamp) -> bool {
        self.state == State::Agreed && self.review < now
    }

    /// Code of where it stands now, expiry included.
    #[must_use]
    pub fn stands(&self, now: Timestamp) -> &'static str {
        if self.expired(now) {
            "expired"
        } else {
            self.state.code()
        }
    }

    /// What the organisation agrees to.
    ///
    /// # Errors
    /// [`Error::Internal`] where it is unreadable.
    pub fn allows(&self) -> Result<Allowed> {
        Allowed::read(&self.allowed)
    }
}

/// A signature under a version.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Signature {
    /// For which side.
    pub side: Side,
    /// By whom.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// When.
    pub at: Timestamp,
    /// What was signed.
    pub digest: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_matrix_rises_with_both_and_the_worst_threat_decides() {
        assert_eq!(Level::of(1, 4), Level::Low);
        assert_eq!(Level::of(1, 5), Level::Moderate);
        assert_eq!(Level::of(3, 3), Level::Moderate);
        assert_eq!(Level::of(2, 5), Level::High);
        assert_eq!(Level::of(4, 4), Level::VeryHigh);
        for l in 1..5 {
            for s in 1..5 {
                assert!(Level::of(l, s) <= Level::of(l + 1, s));
                assert!(Level::of(l, s) <= Level::of(l, s + 1));
            }
        }
        let threat = |l, s| Threat {
            residual_likelihood: l,
            residual_severity: s,
            ..Threat::default()
        };
        let all = [threat(1, 1), threat(3, 4), threat(2, 2)];
        assert_eq!(overall(&all), Level::High);
        assert_eq!(overall(&[]), Level::Low);
    }

    #[test]
    fn what_is_riskier_is_looked_at_again_sooner_and_a_month_may_be_shorter() {
        let day = |t: Timestamp| t.iso_date();
        let from = Timestamp::from_date(2027, 8, 31).unwrap();
        assert_eq!(day(latest_review(from, Level::Low)), "2028-08-31");
        assert_eq!(day(latest_review(from, Level::Moderate)), "2028-05-31");
        assert_eq!(day(latest_review(from, Level::High)), "2028-02-29");
        assert_eq!(day(latest_review(from, Level::VeryHigh)), "2027-11-30");
    }

    #[test]
    fn what_is_agreed_to_reads_back() {
        let mut allowed = Allowed::default();
        allowed.0.insert(Exposure::Invitation, Level::High);
        let text = allowed.text().unwrap();
        assert_eq!(text, r#"{"invitation":"high"}"#);
        assert_eq!(Allowed::read(&text).unwrap(), allowed);
    }
}
