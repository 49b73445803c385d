//! What is kept here: seats with those who hold them, enquiries and what became of them.

use std::fmt::Display;

use guard::{AccountId, Recipient, Record, Role, Sealed, Viewer};
use kernel::{Id, Language, Localized, Timestamp, barred, unbarred};
use parties::Theme;

/// Working days within which the desk answers where no seat is named.
pub const DESK_TARGET: u16 = 5;
/// Working days that a deputy has before an enquiry comes to the desk.
pub const DEPUTY_WITHIN: u16 = 2;
/// The longest response target, in working days.
pub const LONGEST: i64 = 30;

/// What letters call an enquiry that they are about.
pub const ENQUIRY: &str = "enquiry";

kernel::codes! {
    /// What kind of body a seat belongs to (3.1.3 of the civil society engagement strategy).
    pub enum Body {
        /// A branch of the Office.
        Branch = "branch",
        /// The United Nations Counter-Terrorism Centre.
        Centre = "centre",
        /// A working group of the Global Compact.
        WorkingGroup = "working_group",
    }
}

kernel::codes! {
    /// As what somebody answers for a seat.
    pub enum Part { Holder = "holder", Deputy = "deputy" }
}

kernel::codes! {
    /// Where an enquiry stands.
    pub enum State {
        /// Whoever wrote waits for an answer.
        Waiting = "waiting",
        /// They have one.
        Answered = "answered",
        /// It is closed, and either side can take it up again.
        Closed = "closed",
    }
}

kernel::codes! {
    /// Whose turn it is to answer.
    pub enum Stage {
        /// The holder of the seat.
        Seat = "seat",
        /// Their deputy.
        Deputy = "deputy",
        /// The engagement officers.
        Desk = "desk",
    }
}

kernel::codes! {
    /// Who speaks.
    pub enum Voice {
        /// Whoever wrote.
        Writer = "writer",
        /// The seat, to whoever wrote.
        Seat = "seat",
        /// Those who answer, among themselves.
        Note = "note",
    }
}

kernel::codes! {
    /// A step in the trace of an enquiry.
    pub enum StepKind {
        Written = "written", Answered = "answered", Again = "again", ToDeputy = "to_deputy", ToDesk = "to_desk",
        PassedOn = "passed_on", Closed = "closed", Settled = "settled", Ended = "ended",
    }
}

/// Identifier of a seat.
pub type SeatId = Id<Seat>;
/// Identifier of an enquiry.
pub type EnquiryId = Id<Enquiry>;

/// A seat as it is stored.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct SeatRow {
    /// Identifier.
    pub id: SeatId,
    /// Kind of body.
    pub body: Body,
    /// The body.
    pub body_name: Localized,
    /// The seat.
    pub name: Localized,
    /// Codes of languages between bars; none means all.
    pub languages: String,
    /// Codes of themes between bars; none means all.
    pub themes: String,
    /// M49 codes of subregions between bars; none means all.
    pub regions: String,
    /// Working days within which it answers.
    pub target: i64,
    /// What its holders note for whoever comes next.
    pub note: Sealed,
    /// When that was written.
    pub note_at: Option<Timestamp>,
    /// Whether it is in use no more.
    pub retired: bool,
    /// When the desk was told that nobody holds it.
    pub alarmed: Option<Timestamp>,
    /// When it was made.
    pub created: Timestamp,
    /// Counts changes.
    pub version: i64,
}

/// Somebody's time at a seat.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Term {
    /// Identifier.
    pub id: Id<Term>,
    /// The seat.
    pub seat: SeatId,
    /// As what.
    pub part: Part,
    /// Who.
    pub account: AccountId,
    /// Their name.
    pub person: String,
    /// From when.
    pub starts: Timestamp,
    /// First moment at which it no longer holds.
    pub ends: Option<Timestamp>,
    /// Whether they want their name to be shown to everybody.
    pub named: bool,
}

/// A seat with those who answer for it now.
#[derive(Clone, Debug)]
pub struct Seat {
    /// Its row.
    pub row: SeatRow,
    /// Terms in force.
    pub terms: Vec<Term>,
}

/// Codes in one column, such as `|gender|youth|`; nothing where there are none.
#[must_use]
pub fn joined(codes: impl IntoIterator<Item = impl Display>) -> String {
    let all = barred(codes);
    if all == "|" { String::new() } else { all }
}

impl Seat {
    /// Who holds it, or stands in.
    #[must_use]
    pub fn who(&self, part: Part) -> Option<&Term> {
        self.terms.iter().find(|t| t.part == part)
    }

    /// Whether somebody answers for it now, as holder or deputy.
    #[must_use]
    pub fn is_held_by(&self, viewer: &Viewer) -> bool {
        // Whoever has left the Office answers for nothing any more, whatever a list still says.
        let of_office = viewer.has(Role::FocalPoint) || viewer.has(Role::EngagementOfficer);
        let mut terms = self.terms.iter();
        of_office && terms.any(|t| viewer.account == Some(t.account))
    }

    /// Languages in which it can be written to; none means all.
    #[must_use]
    pub fn languages(&self) -> Vec<Language> {
        unbarred(&self.row.languages)
            .filter_map(Language::from_code)
            .collect()
    }

    /// Themes; none means all.
    #[must_use]
    pub fn themes(&self) -> Vec<Theme> {
        unbarred(&self.row.themes)
            .filter_map(Theme::from_code)
            .collect()
    }

    /// M49 codes of subregions; none means all.
    #[must_use]
    pub fn regions(&self) -> Vec<&str> {
        unbarred(&self.row.regions).collect()
    }

    /// Whose turn an enquiry to it is at first.
    #[must_use]
    pub fn first_stage(&self) -> Stage {
        match (self.who(Part::Holder), self.who(Part::Deputy)) {
            (Some(_), _) => Stage::Seat,
            (None, Some(_)) => Stage::Deputy,
            (None, None) => Stage::Desk,
        }
    }

    /// Working days within which it answers.
    #[must_use]
    pub fn target(&self) -> u16 {
        u16::try_from(self.row.target).unwrap_or(DESK_TARGET)
    }

    /// Its record in the vault: the note for whoever comes next.
    #[must_use]
    pub fn record(&self) -> Record {
        Record::new("liaison_seats", self.row.id, "")
    }

    /// Address of its page.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/focal-points/{}", self.row.id)
    }

    /// Those who answer for it now.
    #[must_use]
    pub fn recipients(&self) -> Vec<Recipient> {
        let terms = self.terms.iter();
        terms.map(|t| Recipient::Account(t.account)).collect()
    }
}

/// An enquiry as it is stored, without its words.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Row {
    /// Identifier.
    pub id: EnquiryId,
    /// The seat; empty where it went to the desk.
    pub seat: String,
    /// What it is about: its subject.
    pub theme: Theme,
    /// M49 code of a subregion; may be empty.
    pub region: String,
    /// Language in which an answer is wanted.
    pub language: Language,
    /// Where it stands.
    pub state: State,
    /// Whose turn it is.
    pub stage: Stage,
    /// Account of whoever wrote; empty where a code stands for them.
    pub writer: String,
    /// What is stored of the code.
    pub code: String,
    /// The organisation for which they wrote; may be empty.
    pub organisation: String,
    /// When it was written.
    pub created: Timestamp,
    /// Since when they wait, or waited last.
    pub asked: Timestamp,
    /// By when they have an answer.
    pub due: Timestamp,
    /// When it is somebody else's turn, unless it is answered before.
    pub next: Option<Timestamp>,
    /// When it was answered last.
    pub answered: Option<Timestamp>,
    /// When it was closed.
    pub closed: Option<Timestamp>,
    /// Counts changes.
    pub version: i64,
}

/// An enquiry with its seat.
#[derive(Clone, Debug)]
pub struct Enquiry {
    /// Its row.
    pub row: Row,
    /// The seat; nothing where it went to the desk.
    pub seat: Option<Seat>,
}

impl Enquiry {
    /// Its record in the vault: what both sides say to one another.
    #[must_use]
    pub fn record(&self) -> Record {
        Record::new("liaison_enquiries", self.row.id, "")
    }

    /// The record of what those who answer note among themselves.
    #[must_use]
    pub fn notes(&self) -> Record {
        Record::new("liaison_notes", self.row.id, "")
    }

    /// The scope of a code's session.
    #[must_use]
    pub fn scope(id: EnquiryId) -> String {
        format!("enquiry:{id}")
    }

    /// Address of its page for those who are signed in.
    #[must_use]
    pub fn href(&self) -> String {
        format!("/enquiries/{}", self.row.id)
    }

    /// Whoever wrote, where that is an account.
    #[must_use]
    pub fn writer(&self) -> Option<AccountId> {
        self.row.writer.parse().ok()
    }

    /// Those who answer it now: nobody answers what they wrote themselves.
    #[must_use]
    pub fn answerers(&self) -> Vec<Recipient> {
        let seat = self.seat.iter().flat_map(Seat::recipients);
        let writer = self.writer().map(Recipient::Account);
        let mut all: Vec<Recipient> = seat.filter(|r| Some(r) != writer.as_ref()).collect();
        if self.row.stage == Stage::Desk {
            all.push(Recipient::Role(Role::EngagementOfficer));
        }
        all
    }

    /// Whether somebody wrote it, or speaks for the organisation for which it was written, or came by its code.
    #[must_use]
    pub fn is_written_by(&self, viewer: &Viewer) -> bool {
        !self.writer_roles(viewer).is_empty()
    }

    /// What somebody of the writer's side is to it.
    #[must_use]
    pub fn writer_roles(&self, viewer: &Viewer) -> Vec<Role> {
        let mut roles = Vec::new();
        let account = viewer.account.map(|a| a.to_string()).unwrap_or_default();
        if !account.is_empty() && account == self.row.writer {
            roles.push(Role::SignedIn);
        }
        let own = &self.row.organisation;
        let speaks = viewer.has_in(Role::Representative, own)
            || viewer.has_in(Role::OrganisationAdministrator, own);
        if !own.is_empty() && speaks {
            roles.push(Role::Representative);
        }
        if viewer.has_in(Role::Applicant, &Self::scope(self.row.id)) {
            roles.push(Role::Applicant);
        }
        roles
    }

    /// Whether somebody answers it: who holds its seat or stands in, and engagement officers once it came to the desk.
    #[must_use]
    pub fn is_answered_by(&self, viewer: &Viewer) -> bool {
        if self.is_written_by(viewer) {
            return false;
        }
        let seat = self.seat.as_ref();
        let desk = self.row.stage == Stage::Desk && viewer.has(Role::EngagementOfficer);
        desk || seat.is_some_and(|s| s.is_held_by(viewer))
    }

    /// Whether an answer waits longer than it should.
    #[must_use]
    pub fn is_late(&self, now: Timestamp) -> bool {
        self.row.state == State::Waiting && self.row.due < now
    }
}

/// Something that was said, sealed.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Word {
    /// Its place among all.
    pub position: i64,
    /// Who speaks.
    pub voice: Voice,
    /// The seat for which they spoke; empty for the desk and for whoever wrote.
    pub seat: String,
    /// Their name; empty where a code stands for them.
    pub author_name: String,
    /// When.
    pub at: Timestamp,
    /// What.
    pub words: Sealed,
}

/// A step of the trace.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Step {
    /// What happened.
    pub kind: StepKind,
    /// The seat whose turn it was; empty for the desk.
    pub from_seat: String,
    /// The seat whose turn it is since; empty for the desk.
    pub to_seat: String,
    /// When.
    pub at: Timestamp,
}

#[cfg(test)]
mod tests {
    use super::joined;

    #[test]
    fn what_is_joined_is_parted_again_and_none_is_none() {
        let all = joined(["gender", "youth"]);
        assert_eq!(all, "|gender|youth|");
        let parted: Vec<_> = kernel::unbarred(&all).collect();
        assert_eq!(parted, ["gender", "youth"]);
        assert_eq!(joined(Vec::<String>::new()), "");
    }
}
