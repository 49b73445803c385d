//! Consultations and contributions: their types, phases and dispositions.

use engagement::{
    Participation,
    balance::{Balance, Stage},
};
use guard::{AccountId, digest};
use kernel::{Id, Language, Timestamp};
use parties::{OrganisationId, Visibility};
use serde::{Deserialize, Serialize};

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
    /// A remark, another wording, or a statement that others vote on.
    pub enum Kind { Comment = "comment", Wording = "wording", Statement = "statement" }
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
    /// Title, in the language asked for where there is such a version.
    pub title: String,
    /// What it is about and what will be done with the answers; as the title.
    pub summary: String,
    /// Language in which title and summary were read.
    pub shown_in: Language,
    /// Whether they are a translation that is older than the original.
    pub stale: bool,
    /// Language of the original.
    pub language: Language,
    /// Where it stands.
    pub phase: Phase,
    /// Whom it is for.
    pub audience: Audience,
    /// Whether people may write under a pseudonym.
    pub pseudonyms: bool,
    /// Whether what an organisation says under its name for the first time waits until the Office has looked at it.
    pub first_look: bool,
    /// Last day to contribute, its end.
    pub closes: Option<Timestamp>,
    /// The officer in charge, by name.
    pub officer: String,
    /// When it was made.
    pub created: Timestamp,
    /// Counts changes, so that two officers do not overwrite each other.
    pub version: i64,
    /// The officer's account; empty for one that was never recorded.
    pub officer_account: String,
    /// Account of the focal point; empty where there is none.
    pub focal_point: String,
    /// The focal point, by name.
    pub focal_point_name: String,
    /// Planned first day to contribute.
    pub opens: Option<Timestamp>,
    /// Day by which the Office has promised its response, its end.
    pub answer_by: Option<Timestamp>,
    /// What the Office says of the result as a whole.
    pub response: String,
    /// What came of it afterwards.
    pub follow_up: String,
    /// Whether the person asking belongs to an organisation invited by name; filled where it is read for somebody.
    pub invited: bool,
}

impl Consultation {
    /// The stages along which organisations are counted; `members` of the network count as invited where nobody is
    /// invited by name.
    #[must_use]
    pub fn stages(&self, members: bool) -> Vec<Stage> {
        let invited = members || self.audience == Audience::Invited;
        let stages = Stage::ALL.iter().copied();
        stages.filter(|s| invited || *s != Stage::Invited).collect()
    }
}

/// A contribution.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Contribution {
    /// Identifier.
    pub id: ContributionId,
    /// To which consultation.
    pub consultation: ConsultationId,
    /// Who wrote it; nobody where a voice said it.
    pub account: Option<AccountId>,
    /// For which organisation; none where a voice said it.
    pub organisation: Option<OrganisationId>,
    /// Pseudonym; empty where it stands under the organisation's name.
    pub pseudonym: String,
    /// Whether what nobody else reads yet is meant to stand without the name; of what they read, the organisation's presence
    /// says it.
    pub unlisted: bool,
    /// The voice that said it; empty where an account did.
    pub voice: String,
    /// `p:NUMBER` for a paragraph, `q:ID` for a question, `s` for a statement.
    pub target: String,
    /// Remark or wording.
    pub kind: Kind,
    /// Language.
    pub language: Language,
    /// Words; may be empty where another wording is proposed.
    pub body: String,
    /// Another wording of the paragraph; empty where there is none.
    pub wording: String,
    /// `draft`, `held` until the Office lets it in, `sent` or `withdrawn`.
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
    /// Further paragraphs that it concerns, as the Office sorted it: numbers with commas.
    pub paragraphs: String,
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
    /// What the Office says to a contested answer; empty while it waits.
    pub contest_answer: String,
    /// Name of the organisation; empty where none stands beside it.
    pub organisation_name: String,
    /// The organisation that stands for it now: itself, unless it was merged into another.
    pub organisation_stands: Option<OrganisationId>,
    /// Who sees the organisation, and the one that stands for it.
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

    /// The numbers of all paragraphs it concerns: the one it is about and those the Office linked, with commas.
    #[must_use]
    pub fn concerns(&self) -> String {
        match (self.paragraph(), self.paragraphs.as_str()) {
            (Some(own), "") => own.to_owned(),
            (Some(own), linked) => format!("{own}, {linked}"),
            (None, linked) => linked.to_owned(),
        }
    }

    /// Whether a voice said it, of whom nobody knows who it is.
    #[must_use]
    pub fn is_unnamed(&self) -> bool {
        !self.voice.is_empty()
    }

    /// Whether the Office has answered it.
    #[must_use]
    pub fn is_answered(&self) -> bool {
        !self.disposition.is_empty()
    }

    /// Everything that was written, for search and for letters to take away.
    #[must_use]
    pub fn words(&self) -> String {
        [self.wording.as_str(), self.body.as_str()]
            .into_iter()
            .filter(|t| !t.is_empty())
            .collect::<Vec<_>>()
            .join("\n\n")
    }
}

/// A contribution as far as it is compared with others.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Compared {
    /// Which it is.
    pub id: ContributionId,
    /// What it is about.
    pub target: String,
    /// Words.
    pub body: String,
    /// Another wording of the paragraph.
    pub wording: String,
    /// What was done with it; empty while unanswered.
    pub disposition: String,
    /// Who speaks: the organisation that stands for it now, or the voice.
    pub speaker: String,
}

/// The hash on a receipt: of the identifier, the moment and everything that was written.
#[must_use]
pub fn receipt(id: ContributionId, at: Timestamp, body: &str, wording: &str) -> String {
    // The length keeps words and wording apart: no two contributions give the same text.
    digest(format!("{id}\n{}\n{}\n{body}\n{wording}", at.0, body.len()))
}

/// The figures of a result, fixed when the response is published: what organisations change later moves none.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Figures {
    /// Contributions.
    pub contributions: i64,
    /// Who took part.
    pub participation: Participation,
    /// The organisations along the stages, as everybody may read it; nothing in results published before there was one.
    #[serde(default)]
    pub balance: Option<Balance>,
    /// Themes in the order of how many organisations speak of them: a thousand accounts of one weigh as one.
    pub themes: Vec<ThemeFigures>,
    /// How many contributions stand as minority positions.
    pub minority: i64,
    /// Organisations that spoke without their name: nobody knows of which groups they are, so that no other figure counts them
    /// but that of who speaks of a theme, each as one.
    #[serde(default)]
    pub voices: i64,
}

impl Figures {
    /// Puts the themes in order; those of fewer organisations than may be told apart by their names.
    pub fn order(&mut self) {
        let weight = |t: &ThemeFigures| t.organisations.unwrap_or_default();
        self.themes.sort_by(|a, b| {
            let heavier = weight(b).cmp(&weight(a));
            heavier.then_with(|| a.name.cmp(&b.name))
        });
    }

    /// Takes out how many organisations speak of each theme: read while words are still sorted, it would tell which
    /// pseudonyms are of one organisation.
    pub fn without_weights(&mut self) {
        for theme in &mut self.themes {
            theme.organisations = None;
        }
        self.order();
    }
}

/// One theme of the synthesis: its name, who speaks of it, and how many contributions got which disposition.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ThemeFigures {
    /// Name; empty for what is not sorted yet.
    pub name: String,
    /// Organisations that speak of it, and voices, each once; nought for fewer than may be told apart, nothing where it is not said.
    #[serde(default)]
    pub organisations: Option<i64>,
    /// Contributions.
    pub total: i64,
    /// Adopted.
    pub adopted: i64,
    /// Partly adopted.
    pub partly: i64,
    /// Not adopted.
    pub not: i64,
    /// Out of scope.
    pub out_of_scope: i64,
}

/// An open question.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Question {
    /// Identifier.
    pub id: String,
    /// Words, in the language asked for where there is such a version.
    pub text: String,
    /// Language of the words; empty where they are the original's.
    pub language: String,
}

kernel::codes! {
    /// How a contribution stands with the Office, as a filter.
    pub enum Standing { Waiting = "waiting", Answered = "answered", Contested = "contested", Minority = "minority" }
}

/// Which contributions of a consultation are asked for; an empty field asks for all.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Standing so with the Office.
    pub standing: Option<Standing>,
    /// Exactly this theme.
    pub theme: String,
    /// Exactly this target.
    pub target: String,
    /// Written in this language.
    pub language: String,
    /// Exactly this disposition.
    pub disposition: String,
    /// Without statements, which stand on a page of their own until the result.
    pub no_statements: bool,
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

    #[test]
    fn words_moved_between_remark_and_wording_give_another_receipt() {
        let (id, at) = (Id::from_bits(7), Timestamp(1));
        assert_ne!(receipt(id, at, "ab\nc", ""), receipt(id, at, "ab", "c\n"));
        assert_ne!(receipt(id, at, "ab", "c"), receipt(id, at, "abc", ""));
    }
}
