//! Statements to vote on: their types, and where each stands.

use kernel::{Id, Language, Timestamp};

use crate::model::ConsultationId;

/// Characters of a statement.
pub const LENGTH: usize = 280;
/// Statements of one consultation.
pub const MOST: i64 = 1_000;
/// Statements that one organisation may have waiting or declined in a consultation, so that nobody fills the queue alone.
pub const HELD: i64 = 20;
/// Where the contribution stands that a statement came with.
pub const TARGET: &str = "s";

kernel::codes! {
    /// Where a statement stands.
    pub enum State {
        Waiting = "waiting", Shown = "shown", Joined = "joined", Declined = "declined", Withdrawn = "withdrawn",
    }
}

kernel::codes! {
    /// What somebody says to a statement.
    pub enum Choice { Agree = "agree", Disagree = "disagree", Pass = "pass" }
}

impl Choice {
    /// As the method counts it.
    #[must_use]
    pub fn vote(self) -> opinion::Vote {
        match self {
            Self::Agree => opinion::Vote::Agree,
            Self::Disagree => opinion::Vote::Disagree,
            Self::Pass => opinion::Vote::Pass,
        }
    }
}

/// What is asked, and how.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Set {
    /// What the statements are about.
    pub question: String,
    /// Whether organisations may write statements of their own.
    pub adding: bool,
    /// Whether those who are consulted see the landscape while voting is open.
    pub live: bool,
    /// Counts changes, so that two officers do not overwrite each other.
    pub version: i64,
}

/// Identifier of a statement.
pub type StatementId = Id<Statement>;

/// A statement.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Statement {
    /// Identifier.
    pub id: StatementId,
    /// Of which consultation.
    pub consultation: ConsultationId,
    /// Its number there.
    pub number: i64,
    /// The contribution it came with; empty for one that the Office put up.
    pub contribution: String,
    /// Language of the original.
    pub language: Language,
    /// Words, in the language asked for where there is such a version.
    pub body: String,
    /// Language in which the words were read.
    pub shown_in: Language,
    /// Where it stands.
    pub state: State,
    /// When it was written.
    pub at: Timestamp,
    /// When the Office last decided on it.
    pub decided: Option<Timestamp>,
    /// Who decided; empty where nobody did.
    pub decided_by: String,
    /// Why it was declined or taken out.
    pub reason: String,
    /// What its writer says against the decision; empty where they say nothing.
    pub appeal: String,
    /// What somebody else of the Office answered to that.
    pub appeal_answer: String,
    /// Organisations that agree.
    pub agree: i64,
    /// Organisations that disagree.
    pub disagree: i64,
    /// Organisations that saw it and chose neither.
    pub pass: i64,
    /// Thousandths of its distance from the middle of the landscape.
    pub far: i64,
    /// What the Office did with it, for one that it put up itself; the answer to others stands with their contribution.
    pub disposition: String,
    /// Why.
    pub answer: String,
    /// Whether the landscape shows that few hold a position on it.
    pub minority: bool,
    /// Counts decisions, so that two do not overwrite each other.
    pub version: i64,
}

impl Statement {
    /// Whether somebody wrote it, and not the Office.
    #[must_use]
    pub fn is_contributed(&self) -> bool {
        !self.contribution.is_empty()
    }

    /// Whether others can vote on it.
    #[must_use]
    pub fn is_shown(&self) -> bool {
        self.state == State::Shown
    }

    /// Whether the Office declined it or took it out.
    #[must_use]
    pub fn is_declined(&self) -> bool {
        self.state == State::Declined
    }

    /// Whether it stands with another that says the same.
    #[must_use]
    pub fn is_joined(&self) -> bool {
        self.state == State::Joined
    }

    /// Whether its writer waits for an answer to what they say against a decision.
    #[must_use]
    pub fn is_contested(&self) -> bool {
        !self.appeal.is_empty() && self.appeal_answer.is_empty() && self.is_declined()
    }

    /// How much it wants to be shown next.
    #[must_use]
    pub fn priority(&self) -> f64 {
        let count = |n: i64| u32::try_from(n).unwrap_or_default();
        let seen = opinion::Count {
            agree: count(self.agree),
            disagree: count(self.disagree),
            pass: count(self.pass),
        };
        #[expect(clippy::cast_precision_loss, reason = "thousandths of a small number")]
        let far = self.far as f64 / 1_000.0;
        opinion::polis::priority(seen, far, false)
    }
}

/// Where a voter stands in the landscape.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Standpoint {
    /// Across, from 0 to 1,000.
    pub x: i64,
    /// Down, from 0 to 1,000.
    pub y: i64,
    /// Number of the group; −1 where in none.
    pub crowd: i64,
    /// Per cent of resamplings in which they belong to it; −1 where that is not known.
    pub sure: i64,
}
