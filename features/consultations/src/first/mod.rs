//! First contributions: what an organisation says under its name for the first time waits until the Office has looked at it,
//! three working days at most. Until then nobody else learns of it.

mod commands;
mod release;
mod store;
mod within;

use engagement::AboutYou;
use kernel::Timestamp;
use parties::{AgeBand, Gender};

use crate::model::{Consultation, ConsultationId, ContributionId};

pub use commands::{contest, decide, look_again};
pub(crate) use commands::{hold, waits};
pub(crate) use release::close;
pub use release::{DUE, due};
pub(crate) use store::{concerns, contested, look, looks, withdrawn, written_by};
pub use within::WITHIN;

/// Working days of the Office after which what nobody looked at is let in.
pub const DAYS: u16 = 3;

kernel::codes! {
    /// Where a first contribution stands.
    pub enum State { Waiting = "waiting", LetIn = "let_in", Declined = "declined", Withdrawn = "withdrawn" }
}

/// A first contribution as the Office looks at it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct FirstLook {
    /// Which contribution.
    pub contribution: ContributionId,
    /// Of which consultation.
    pub consultation: ConsultationId,
    /// Where it stands.
    pub state: State,
    /// The end of the last day on which it waits.
    pub due: Timestamp,
    /// What its writer said of themselves, until it counts.
    pub gender: Gender,
    /// The same.
    pub age_band: AgeBand,
    /// When it was last decided on.
    pub decided: Option<Timestamp>,
    /// Who decided; empty where nobody did.
    pub decided_by: String,
    /// Why it was declined.
    pub reason: String,
    /// What its writer says against that; empty where they say nothing.
    pub appeal: String,
    /// What somebody else of the Office answered.
    pub appeal_answer: String,
    /// Counts decisions, so that two do not overwrite each other.
    pub version: i64,
}

impl FirstLook {
    /// Whether nobody has decided on it.
    #[must_use]
    pub fn is_waiting(&self) -> bool {
        self.state == State::Waiting
    }

    /// Whether the Office declined it.
    #[must_use]
    pub fn is_declined(&self) -> bool {
        self.state == State::Declined
    }

    /// Whether its writer waits for an answer to what they say against that.
    #[must_use]
    pub fn is_contested(&self) -> bool {
        self.is_declined() && !self.appeal.is_empty() && self.appeal_answer.is_empty()
    }

    /// Until when it waits at most: closing lets in what still does.
    #[must_use]
    pub fn until(&self, c: &Consultation) -> Timestamp {
        c.closes.map_or(self.due, |closes| closes.min(self.due))
    }

    /// What its writer said of themselves.
    fn about(&self) -> AboutYou {
        AboutYou {
            gender: self.gender,
            age_band: self.age_band,
        }
    }
}
