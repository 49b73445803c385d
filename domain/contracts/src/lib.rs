//! What events carry from one room to another: types only, so that whoever listens needs to know no feature.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Something happened to a consultation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutConsultation {
    /// Identifier of the consultation.
    pub consultation: String,
    /// Code of the phase it is in now, where that is what happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<String>,
    /// Identifier of the contribution concerned, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub contribution: Option<String>,
}

impl AboutConsultation {
    /// About the consultation as a whole.
    #[must_use]
    pub fn whole(consultation: impl ToString) -> Self {
        Self {
            consultation: consultation.to_string(),
            phase: None,
            contribution: None,
        }
    }

    /// About its phase.
    #[must_use]
    pub fn in_phase(consultation: impl ToString, phase: impl ToString) -> Self {
        Self {
            phase: Some(phase.to_string()),
            ..Self::whole(consultation)
        }
    }

    /// About one of its contributions.
    #[must_use]
    pub fn contribution(consultation: impl ToString, contribution: impl ToString) -> Self {
        Self {
            contribution: Some(contribution.to_string()),
            ..Self::whole(consultation)
        }
    }
}

/// An organisation changed how it stands in an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutPresence {
    /// Identifier of the activity.
    pub engagement: String,
    /// Identifier of the organisation.
    pub organisation: String,
    /// When.
    pub at: i64,
}

/// Something happened to a decision or to the appeal against it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutDecision {
    /// Identifier of the decision.
    pub decision: String,
    /// Code of its kind.
    pub kind: String,
    /// What it is about: `application:ID`, `organisation:ID`.
    pub subject: String,
    /// Code of what it says.
    pub outcome: String,
}

/// Something happened to a briefing, or is due there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutBriefing {
    /// Identifier of the briefing.
    pub briefing: String,
    /// What of it is new: `drawn`, `cancelled`, `answered`, `minutes`, `meeting` with the version that was changed; empty
    /// where the event says it.
    #[serde(default)]
    pub what: String,
    /// Whom it concerns.
    #[serde(default)]
    pub organisations: Vec<String>,
}

impl AboutBriefing {
    /// The briefing as a whole.
    #[must_use]
    pub fn whole(briefing: impl ToString) -> Self {
        Self {
            briefing: briefing.to_string(),
            ..Self::default()
        }
    }
}

/// The day of something that is owed once a year has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutSeries {
    /// Identifier of the series.
    pub series: String,
    /// The year.
    pub year: i64,
    /// Whether its last day is over, or comes near.
    pub over: bool,
}

/// Something happened to a commitment, or is due there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutCommitment {
    /// Identifier of the commitment.
    pub commitment: String,
}

/// Something happened to an application to join the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutApplication {
    /// Identifier of the application.
    pub application: String,
    /// Code of the state it is in now.
    #[serde(default)]
    pub state: String,
}

/// Something happened to an organisation's place in the network.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutOrganisation {
    /// Identifier of the organisation.
    pub organisation: String,
}

/// Two organisations proved to be one, or after all are two.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutMerge {
    /// Identifier of the merge, under which everything that it changes is written down.
    pub merge: String,
    /// Identifier of the organisation that goes into the other, or comes back.
    pub gone: String,
    /// Identifier of the one that stands for both, or stood.
    pub stands: String,
    /// Moment of the merge, in milliseconds.
    pub at: i64,
}

/// Something happened to the terms of reference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutTerms {
    /// Number of the version.
    pub number: i64,
    /// Identifier of the organisation that they bind, where it is about one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<String>,
    /// Code of the side that acted, where one did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub side: Option<String>,
}

/// Something happened to what one side owes the other by the terms of reference.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutObligation {
    /// Identifier of the obligation.
    pub obligation: String,
    /// Identifier of the organisation.
    pub organisation: String,
    /// Code of the side that owes it.
    pub side: String,
    /// Identifier of what was said, where somebody said something.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub step: Option<String>,
    /// How many days before it is due, where that is what happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub days: Option<i64>,
}

/// The dates of an activity, as they stand from now on: in the place of all that were told of it before. Whoever keeps a
/// calendar writes them there, for whom the activity is for and for nobody else.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutDates {
    /// Identifier of the activity.
    pub activity: String,
    /// Its page.
    pub href: String,
    /// Its title by code of language.
    pub title: BTreeMap<String, String>,
    /// For whom: `public`, `network`, `invited`.
    pub audience: String,
    /// Identifiers of the organisations that are invited by name, where it is for those.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub invited: Vec<String>,
    /// Name of the zone of its times.
    pub zone: String,
    /// Whether it will not take place.
    #[serde(default)]
    pub cancelled: bool,
    /// Its dates, each of another kind; none where nobody shall know of it any more.
    pub dates: Vec<ActivityDate>,
}

/// A date of an activity.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActivityDate {
    /// Code of what it is: `briefing`, `consultation_opens`, `consultation_closes`.
    pub kind: String,
    /// When it begins, in milliseconds.
    pub starts: i64,
    /// When it ends: the first moment that does not belong to it.
    pub ends: i64,
    /// Whether it is of whole days.
    pub whole: bool,
}

/// A person closed their account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutAccount {
    /// Identifier of the account.
    pub account: String,
    /// What stands for the person's name from now on.
    pub name: String,
}

/// Something happened to an update, or is due there.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutUpdate {
    /// Identifier of the update.
    pub update: String,
    /// When, in milliseconds, where it may happen more than once.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<i64>,
}

/// Something happened to an event of the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutEvent {
    /// Identifier of the event.
    pub event: String,
    /// When, in milliseconds: an event may be changed more than once.
    pub at: i64,
}

/// Something happened to an issue of the newsletter: it goes out, portion by portion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutIssue {
    /// Identifier of the issue.
    pub issue: String,
}

/// Somebody asked for the newsletter under an address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutSubscriber {
    /// Identifier of the subscriber; the address stands in no event.
    pub subscriber: String,
}

/// Something happened to an item of the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct AboutLibrary {
    /// Identifier of the item.
    pub item: String,
    /// Number of the version concerned.
    pub n: i64,
    /// Code of what a review came to, where that is what happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub outcome: Option<String>,
    /// When, in milliseconds: a version may be handed in more than once.
    pub at: i64,
}
