//! Briefings, the series they belong to, and questions put to them.

use decisions::Zone;
use guard::AccountId;
use kernel::{Id, Language, Localized, Timestamp};
use panels::Way;
use parties::{OrganisationId, Visibility};

kernel::codes! {
    /// Where a briefing stands.
    pub enum State {
        /// The Office prepares it.
        Draft = "draft",
        /// Organisations say whether they would come.
        Call = "call",
        /// The call is over; quotas are set.
        Closed = "closed",
        /// The lottery is published and not drawn yet.
        Committed = "committed",
        /// Places are offered.
        Drawn = "drawn",
        /// It took place.
        Held = "held",
        /// It will not take place.
        Cancelled = "cancelled",
    }
}

kernel::codes! {
    /// Whom a briefing is for.
    pub enum Audience { Public = "public", Network = "network" }
}

impl Audience {
    /// The circle that may know of it.
    #[must_use]
    pub const fn circle(self) -> Visibility {
        match self {
            Self::Public => Visibility::Public,
            Self::Network => Visibility::Network,
        }
    }
}

kernel::codes! {
    /// Who gives it.
    pub enum Host { UnderSecretary = "under_secretary", DeputyUnderSecretary = "deputy_under_secretary" }
}

kernel::codes! {
    /// How people meet.
    pub enum Meeting {
        /// In the room alone.
        InPerson = "in_person",
        /// Online alone.
        Online = "online",
        /// Each as they choose.
        Both = "both",
    }
}

impl Meeting {
    /// The way by which somebody comes who said that they would come by one of them: where there is one way only, that one.
    #[must_use]
    pub const fn way(self, said: Way) -> Way {
        match self {
            Self::InPerson => Way::InPerson,
            Self::Online => Way::Online,
            Self::Both => said,
        }
    }

    /// Whether anybody comes by a way.
    #[must_use]
    pub const fn has(self, way: Way) -> bool {
        match way {
            Way::InPerson => !matches!(self, Self::Online),
            Way::Online => !matches!(self, Self::InPerson),
        }
    }
}

kernel::codes! {
    /// Where a question stands.
    pub enum Asked { Sent = "sent", Withdrawn = "withdrawn" }
}

/// Identifier of a briefing.
pub type BriefingId = Id<Briefing>;
/// Identifier of a series.
pub type SeriesId = Id<Series>;
/// Identifier of a question.
pub type QuestionId = Id<Question>;

/// Questions that one organisation may support in one briefing.
pub const SUPPORTS: i64 = 5;
/// Questions that one organisation may put to one briefing.
pub const QUESTIONS: i64 = 5;

/// Briefings that are owed once a year.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Series {
    /// Identifier.
    pub id: SeriesId,
    /// Title.
    pub title: Localized,
    /// The month by the end of which each year's is to be held, from 1.
    pub month: i64,
    /// The first year in which one is owed.
    pub since: i64,
    /// When the duty ended.
    pub ended: Option<Timestamp>,
    /// When it was made.
    pub created: Timestamp,
}

/// A briefing.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Briefing {
    /// Identifier.
    pub id: BriefingId,
    /// The series it belongs to; empty for one of its own.
    pub series: String,
    /// Title.
    pub title: Localized,
    /// What it is about.
    pub about: Localized,
    /// Who gives it.
    pub host: Host,
    /// How people meet.
    pub meeting: Meeting,
    /// Where: for those only who have a place and come in person. Empty where nobody does.
    pub place: String,
    /// By which link: for those only who have a place and come online. Empty where nobody does.
    pub link: String,
    /// When it begins.
    pub starts: Timestamp,
    /// The zone of its times.
    pub zone: Zone,
    /// Whom it is for.
    pub audience: Audience,
    /// Places.
    pub seats: i64,
    /// Of one federation or parent at most so many.
    pub together: i64,
    /// Last moment to say that one would come.
    pub call_until: Timestamp,
    /// Working days in which a place is to be answered.
    pub answer_days: i64,
    /// Where it stands.
    pub state: State,
    /// Minutes; empty before they are published.
    pub minutes: Localized,
    /// When they were published.
    pub minutes_at: Option<Timestamp>,
    /// Why it will not take place.
    pub cancelled: String,
    /// When it was made.
    pub created: Timestamp,
    /// Counts changes.
    pub version: i64,
}

impl Briefing {
    /// Its page.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/briefings/{}", self.id)
    }

    /// Under which it keeps its panel, participants and commitments.
    #[must_use]
    pub fn engagement(&self) -> String {
        self.id.to_string()
    }
}

/// A question put in writing.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Question {
    /// Identifier.
    pub id: QuestionId,
    /// To which briefing.
    pub briefing: BriefingId,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub name: String,
    /// Who sees it.
    pub visibility: Visibility,
    /// Who wrote it.
    pub account: AccountId,
    /// In which language.
    pub language: Language,
    /// The question.
    pub text: String,
    /// When.
    pub at: Timestamp,
    /// Where it stands.
    pub state: Asked,
    /// What the Office answers; empty before.
    pub answer: String,
    /// When it was answered.
    pub answered: Option<Timestamp>,
    /// Counts changes.
    pub version: i64,
    /// Organisations that want to hear the answer.
    pub supports: i64,
}
