//! Events, the dates that the calendar shows, registrations and subscriptions.

use decisions::Zone;
use guard::{AccountId, Viewer};
use icalendar::Rule;
use kernel::{Id, Language, Localized, Timestamp};
use parties::OrganisationId;

kernel::codes! {
    /// What a date is. The last three are told by other rooms.
    pub enum Kind {
        /// People meet.
        Meeting = "meeting",
        /// Many people meet, with a programme.
        Conference = "conference",
        /// People work on something together.
        Workshop = "workshop",
        /// People learn something.
        Training = "training",
        /// The last day of something.
        Deadline = "deadline",
        /// None of these.
        Other = "other",
        /// A briefing of the Office.
        Briefing = "briefing",
        /// A consultation opens.
        Opens = "consultation_opens",
        /// A consultation closes.
        Closes = "consultation_closes",
    }
}

impl Kind {
    /// Those that the Office enters in the calendar itself.
    pub const OWN: &'static [Self] = &[
        Self::Meeting,
        Self::Conference,
        Self::Workshop,
        Self::Training,
        Self::Deadline,
        Self::Other,
    ];
}

kernel::codes! {
    /// Where an event stands.
    pub enum State {
        /// The Office prepares it.
        Draft = "draft",
        /// Whom it is for may know of it.
        Published = "published",
        /// It will not take place.
        Cancelled = "cancelled",
    }
}

kernel::codes! {
    /// Whom something is for.
    pub enum Audience { Public = "public", Network = "network", Invited = "invited" }
}

kernel::codes! {
    /// How people meet.
    pub enum Meeting {
        /// In a room alone.
        InPerson = "in_person",
        /// Online alone.
        Online = "online",
        /// Each as they choose.
        Both = "both",
        /// Nobody meets.
        Nowhere = "nowhere",
    }
}

kernel::codes! {
    /// How somebody comes.
    pub enum Way { InPerson = "in_person", Online = "online" }
}

impl Meeting {
    /// Whether anybody comes by a way.
    #[must_use]
    pub const fn has(self, way: Way) -> bool {
        match way {
            Way::InPerson => matches!(self, Self::InPerson | Self::Both),
            Way::Online => matches!(self, Self::Online | Self::Both),
        }
    }

    /// The one way to come, where there is one only.
    #[must_use]
    pub const fn only(self) -> Option<Way> {
        match self {
            Self::InPerson => Some(Way::InPerson),
            Self::Online => Some(Way::Online),
            Self::Both | Self::Nowhere => None,
        }
    }
}

kernel::codes! {
    /// Who reads where it is and by which link, of those who may know of an event.
    pub enum Reveal {
        /// Those who are registered and come by that way.
        Registered = "registered",
        /// All of them.
        Everybody = "everybody",
    }
}

kernel::codes! {
    /// What the Office offers to those who need it.
    pub enum Access {
        /// No steps on the way.
        StepFree = "step_free",
        /// Interpretation in a sign language.
        SignLanguage = "sign_language",
        /// What is said, as text at the same moment.
        Captions = "captions",
        /// A loop for hearing aids.
        HearingLoop = "hearing_loop",
        /// Papers in large print, or for a reader of screens.
        Formats = "formats",
        /// Somebody comes along.
        Assistant = "assistant",
    }
}

kernel::codes! {
    /// Where a registration stands.
    pub enum Standing {
        /// They have a place.
        Registered = "registered",
        /// They wait for one.
        Waiting = "waiting",
        /// They come no more.
        Left = "left",
    }
}

/// Identifier of an event.
pub type EventId = Id<Event>;
/// Identifier of a registration.
pub type RegistrationId = Id<Registration>;
/// Identifier of a subscription.
pub type FeedId = Id<Feed>;

/// Dates of one event at most.
pub const DATES: usize = 200;
/// Places of an event at most.
pub const SEATS: i64 = 10_000;
/// Subscriptions of one account at most.
pub const FEEDS: usize = 5;

/// An event.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Event {
    /// Identifier.
    pub id: EventId,
    /// What every other calendar knows it by.
    pub uid: String,
    /// What it is.
    pub kind: Kind,
    /// Title.
    pub title: Localized,
    /// What it is about.
    pub about: Localized,
    /// When it begins, or its first date does.
    pub starts: Timestamp,
    /// When that ends.
    pub ends: Timestamp,
    /// The zone of its times.
    pub zone: Zone,
    /// Whether it is of whole days.
    pub whole: bool,
    /// How it recurs; empty where it does not.
    pub rule: String,
    /// How people meet.
    pub meeting: Meeting,
    /// Where; empty where nobody comes in person.
    pub place: String,
    /// By which link; empty where nobody comes online.
    pub link: String,
    /// Who reads both.
    pub reveal: Reveal,
    /// Codes of the languages spoken, with commas between.
    pub languages: String,
    /// Codes of the languages into which it is interpreted.
    pub interpretation: String,
    /// Codes of what is offered to those who need it.
    pub access: String,
    /// Whether people register.
    pub registers: bool,
    /// The last moment to register; until it begins where there is none.
    pub register_until: Option<Timestamp>,
    /// Places; 0 where there is no bound.
    pub seats: i64,
    /// Whether those who register are asked what they need.
    pub asks_needs: bool,
    /// Whom it is for.
    pub audience: Audience,
    /// Where it stands.
    pub state: State,
    /// Why it will not take place.
    pub cancelled: String,
    /// How often it was changed in a way that whoever comes must know of.
    pub sequence: i64,
    /// When it was made.
    pub created: Timestamp,
    /// When it was changed last.
    pub changed: Timestamp,
    /// Counts changes.
    pub version: i64,
    /// Whether whoever asks belongs to an organisation that is invited by name.
    pub invited: bool,
}

impl Event {
    /// Its page.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/calendar/{}", self.id)
    }

    /// How it recurs; nothing where it does not.
    #[must_use]
    pub fn recurs(&self) -> Option<Rule> {
        Rule::read(&self.rule).ok()
    }

    /// Whether a reader is told where it is, and by which link: the Office, all who may know of it where it says so, and those
    /// with a place by the way by which they come.
    #[must_use]
    pub fn reveals(&self, office: bool, r: Option<&Registration>) -> (bool, bool) {
        let open = office || self.reveal == Reveal::Everybody;
        let by = |way: Way| {
            let comes = r.is_some_and(|r| r.state == Standing::Registered && r.way == way);
            self.meeting.has(way) && (open || comes) && (office || self.state != State::Cancelled)
        };
        (by(Way::InPerson), by(Way::Online))
    }

    /// The moment from which on nobody registers any more.
    #[must_use]
    pub fn closes(&self, last: Timestamp) -> Timestamp {
        self.register_until.unwrap_or(last)
    }
}

/// The values of a list of codes.
#[must_use]
pub fn codes<T: std::str::FromStr>(list: &str) -> Vec<T> {
    list.split(',').filter_map(|c| c.parse().ok()).collect()
}

/// Values as a list of codes.
#[must_use]
pub fn listed<T: ToString>(values: &[T]) -> String {
    let all: Vec<String> = values.iter().map(ToString::to_string).collect();
    all.join(",")
}

/// A date of a recurring event that differs from the others.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Exception {
    /// When it would have begun.
    pub original: Timestamp,
    /// When it begins; nothing where it is left out.
    pub starts: Option<Timestamp>,
}

/// A date that the calendar shows.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Shown {
    /// Identifier.
    pub id: String,
    /// The event, or what another room tells of.
    pub object: String,
    /// What it is.
    pub kind: Kind,
    /// Title.
    pub title: Localized,
    /// Where more is said of it.
    pub href: String,
    /// When it would have begun by the rule of its event.
    pub original: Timestamp,
    /// When it begins.
    pub starts: Timestamp,
    /// When it ends.
    pub ends: Timestamp,
    /// The zone of its times.
    pub zone: Zone,
    /// Whether it is of whole days.
    pub whole: bool,
    /// Its first day there.
    pub day: String,
    /// Its last day there.
    pub last_day: String,
    /// Codes of the languages spoken.
    pub languages: String,
    /// Whom it is for.
    pub audience: Audience,
    /// Where it stands.
    pub state: State,
    /// How often it was changed.
    pub sequence: i64,
    /// When it was changed last.
    pub changed: Timestamp,
}

/// Somebody who comes, or would.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Registration {
    /// Identifier.
    pub id: RegistrationId,
    /// To which event.
    pub event: EventId,
    /// Who.
    pub account: AccountId,
    /// Their name.
    pub name: String,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub organisation_name: String,
    /// How they come.
    pub way: Way,
    /// What they need, sealed; empty where they said nothing, and once the event is over.
    pub needs: String,
    /// Where it stands.
    pub state: Standing,
    /// Since when they have a place or wait.
    pub at: Timestamp,
}

/// Somebody in the list of those who come, or would.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Seated {
    /// The registration.
    #[sqlx(flatten)]
    pub registration: Registration,
    /// Whether it is noted that they came on the date asked for.
    pub came: bool,
}

impl Registration {
    /// Whether somebody still takes part through the organisation for which they registered: with one that is suspended or has
    /// left, or that they left, the place gives nothing to read.
    #[must_use]
    pub fn stands_for(&self, viewer: &Viewer) -> bool {
        let organisation = self.organisation.to_string();
        viewer.organisations().any(|o| o == organisation)
    }
}

/// A private subscription.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Feed {
    /// Identifier.
    pub id: FeedId,
    /// Whose.
    pub account: AccountId,
    /// Whether private entries say what they are.
    pub details: bool,
    /// Its language.
    pub language: Language,
    /// When it was made.
    pub created: Timestamp,
    /// When it was ended.
    pub revoked: Option<Timestamp>,
}
