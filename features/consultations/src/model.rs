//! Consultations and contributions: their types, phases and dispositions.

use guard::AccountId;
use kernel::{Id, Language, Timestamp};
use parties::{OrganisationId, Visibility};

kernel::codes! {
    /// Where a consultation stands.
    pub enum Phase {
        Draft = "draft", Open = "open", Closed = "closed", Synthesis = "synthesis", Response = "response", FollowedUp = "followed_up",
    }
}

impl Phase {
    /// The phase after this one.
    #[must_use]
    pub fn next(self) -> Option<Self> {
        Self::ALL.iter().copied().find(|p| *p > self)
    }
}

kernel::codes! {
    /// Whom a consultation is for.
    pub enum Audience { Public = "public", Network = "network", Invited = "invited" }
}

kernel::codes! {
    /// What the Office did with a contribution.
    pub enum Disposition { Adopted = "adopted", Partly = "partly_adopted", Not = "not_adopted", OutOfScope = "out_of_scope" }
}

kernel::codes! {
    /// A remark, or another wording.
    pub enum Kind { Comment = "comment", Wording = "wording" }
}

kernel::codes! {
    /// Whether the contributor finds their words considered.
    pub enum Considered { Yes = "yes", Partly = "partly", No = "no" }
}

/// Identifier of a consultation.
pub type ConsultationId = Id<Consultation>;
/// Identifier of a contribution.
pub type ContributionId = Id<Contribution>;

/// A consultation.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Consultation {
    /// Identifier.
    pub id: ConsultationId,
    /// Title.
    pub title: String,
    /// What it is about and what will be done with the answers.
    pub summary: String,
    /// Language of title, summary and document.
    pub language: Language,
    /// Where it stands.
    pub phase: Phase,
    /// Whom it is for.
    pub audience: Audience,
    /// Whether people may write under a pseudonym.
    pub pseudonyms: bool,
    /// Last day to contribute, its end.
    pub closes: Option<Timestamp>,
    /// The officer in charge, by name.
    pub officer: String,
    /// When it was made.
    pub created: Timestamp,
    /// Counts changes of phase.
    pub version: i64,
    /// Whether the person asking belongs to an organisation invited by name; filled where it is read for somebody.
    pub invited: bool,
}

/// A contribution.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Contribution {
    /// Identifier.
    pub id: ContributionId,
    /// To which consultation.
    pub consultation: ConsultationId,
    /// Who wrote it.
    pub account: AccountId,
    /// For which organisation.
    pub organisation: OrganisationId,
    /// Pseudonym; empty where it stands under the organisation's name.
    pub pseudonym: String,
    /// `p:NUMBER` for a paragraph, `q:ID` for a question.
    pub target: String,
    /// Remark or wording.
    pub kind: Kind,
    /// Language.
    pub language: Language,
    /// Words.
    pub body: String,
    /// `draft` or `sent`.
    pub state: String,
    /// When it was sent.
    pub created: Timestamp,
    /// Hash of what was sent.
    pub receipt: String,
    /// Theme given in the synthesis.
    pub theme: String,
    /// What was done with it; empty while unanswered.
    pub disposition: String,
    /// Why.
    pub reason: String,
    /// Paragraph of the new version, where adopted.
    pub new_paragraph: String,
    /// A position of few that the result shows on its own.
    pub minority: bool,
    /// Counts answers, so that two officers do not overwrite each other.
    pub version: i64,
    /// The contributor's view of the answer.
    pub considered: String,
    /// Their words on it.
    pub considered_text: String,
    /// Whether they contest it.
    pub contested: bool,
    /// Name of the organisation.
    pub organisation_name: String,
    /// Who sees the organisation.
    pub organisation_visibility: Visibility,
    /// Its country (M49).
    pub country: String,
    /// Its level.
    pub level: String,
}

impl Contribution {
    /// The number of the paragraph it is about.
    #[must_use]
    pub fn paragraph(&self) -> Option<&str> {
        self.target.strip_prefix("p:")
    }
}

/// An open question.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Question {
    /// Identifier.
    pub id: String,
    /// Words.
    pub text: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn phases_follow_one_another_and_end() {
        let mut phase = Phase::Draft;
        let mut seen = vec![phase];
        while let Some(next) = phase.next() {
            phase = next;
            seen.push(phase);
        }
        assert_eq!(seen, Phase::ALL);
    }
}
