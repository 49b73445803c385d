//! Terms of reference in versions, signatures under them, and what each side owes the other.

use engagement::balance::FEWEST_UNLISTED;
use guard::{AccountId, digest};
use kernel::{Id, Language, Localized, Timestamp};
use parties::{Organisation, OrganisationId, Standing};

kernel::codes! {
    /// One of the two sides.
    pub enum Side { Office = "office", Organisation = "organisation" }
}

impl Side {
    /// The one who watches over what this one owes.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Office => Self::Organisation,
            Self::Organisation => Self::Office,
        }
    }
}

kernel::codes! {
    /// When an obligation is due: once, some working days after signing, or again every so many months.
    pub enum Rule { Days = "days", Months = "months" }
}

kernel::codes! {
    /// Where an obligation stands. An open one whose day is over is overdue; that is read off the clock.
    pub enum State {
        Open = "open",
        Done = "done",
        /// The other side says that it is not done.
        Disputed = "disputed",
        /// Done: the dispute was answered.
        Settled = "settled",
        /// The terms that asked for it were replaced by others that do not.
        Lapsed = "lapsed",
    }
}

kernel::codes! {
    /// What was said about an obligation.
    pub enum StepKind { Done = "done", Disputed = "disputed", Stands = "stands", Reopened = "reopened" }
}

/// A version of the terms: never changed, only followed by another.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Version {
    /// From 1, without gaps.
    pub number: i64,
    /// When it came into force; 0 for the first one, which comes with the house.
    pub published: Timestamp,
    /// Name of whoever published it, at that time; empty for the first one.
    pub published_by_name: String,
    /// Why it differs from the one before.
    pub reason: String,
    /// Working days in which those asked are to sign it.
    pub sign_within: i64,
}

/// What one side owes by a version.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Duty {
    /// Stable code, the same from version to version.
    pub code: String,
    /// Who owes it.
    pub side: Side,
    /// When it is due.
    pub rule: Rule,
    /// How many days or months.
    pub amount: i64,
    /// What is owed, in the languages of the version.
    pub text: Localized,
}

/// The fingerprint of what is read and signed: body and duties of a version in one language.
#[must_use]
pub fn fingerprint(number: i64, language: Language, body: &str, duties: &[Duty]) -> String {
    let mut all = format!("{number}\0{language}\0{body}");
    for d in duties {
        let text = d.text.get(language);
        all.push_str(&format!(
            "\0{}\0{}\0{}\0{}\0{text}",
            d.code, d.side, d.rule, d.amount
        ));
    }
    digest(all)
}

/// A signature.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Signature {
    /// For whom.
    pub side: Side,
    /// Whose.
    pub account: AccountId,
    /// Their name at that time.
    pub name: String,
    /// When.
    pub at: Timestamp,
    /// In which language they read it.
    pub language: Language,
    /// Fingerprint of what they read.
    pub digest: String,
}

/// Until when an organisation was asked to sign a version, and since when both have signed.
#[derive(Clone, Copy, Debug, sqlx::FromRow)]
pub struct Asked {
    /// The version.
    pub version: i64,
    /// Until when it is to be signed.
    pub sign_by: Timestamp,
    /// Since when both have signed.
    pub in_force: Option<Timestamp>,
}

/// The terms between the Office and one organisation, as they stand with the version in force now.
#[derive(Clone, Debug)]
pub struct Agreement {
    /// The organisation.
    pub organisation: Organisation,
    /// The version in force for everybody who signs now.
    pub current: Version,
    /// Whether and when it was asked to sign that one.
    pub asked: Option<Asked>,
    /// Who has signed that one.
    pub signatures: Vec<Signature>,
    /// What both have signed last: that version, or a former one which binds until then.
    pub bound: Option<Asked>,
}

impl Agreement {
    /// The signature of one side under the version in force.
    #[must_use]
    pub fn signed(&self, side: Side) -> Option<&Signature> {
        self.signatures.iter().find(|s| s.side == side)
    }

    /// State of the policy.
    #[must_use]
    pub fn stands(&self) -> &'static str {
        if self.organisation.standing != Standing::Member {
            return "outside";
        }
        let by = |side| self.signed(side).is_some();
        match (by(Side::Organisation), by(Side::Office)) {
            (true, true) => "in_force",
            (true, false) => "by_organisation",
            (false, true) => "by_office",
            (false, false) => "unsigned",
        }
    }
}

/// Identifier of an obligation.
pub type ObligationId = Id<Obligation>;

/// What one side owes the other by a day.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Obligation {
    /// Identifier.
    pub id: ObligationId,
    /// The organisation.
    pub organisation: OrganisationId,
    /// Its name.
    pub organisation_name: String,
    /// Version whose words it has.
    pub version: i64,
    /// Code of the duty.
    pub code: String,
    /// What is owed.
    pub text: Localized,
    /// Who owes it.
    pub side: Side,
    /// How often this duty came before, and this time.
    pub period: i64,
    /// Months after which it comes again; 0 for once.
    pub every: i64,
    /// From when its months are counted.
    pub anchor: Timestamp,
    /// The how-manieth since then.
    pub turn: i64,
    /// Last moment of the day by which it is due, where the organisation is.
    pub due: Timestamp,
    /// Where it stands.
    pub state: State,
    /// When it was said to be done.
    pub done: Option<Timestamp>,
    /// The organisation's zone, in which its days end.
    pub zone: String,
}

impl Obligation {
    /// Whether it is open and its day is over.
    #[must_use]
    pub fn overdue(&self, now: Timestamp) -> bool {
        self.state == State::Open && self.due < now
    }

    /// Code of what is shown: its state, or `overdue`.
    #[must_use]
    pub fn shown(&self, now: Timestamp) -> &'static str {
        if self.overdue(now) {
            "overdue"
        } else {
            self.state.code()
        }
    }
}

/// Something said about an obligation.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Step {
    /// What.
    pub kind: StepKind,
    /// By which side.
    pub side: Side,
    /// By whom, their name at that time.
    pub name: String,
    /// When.
    pub at: Timestamp,
    /// In which words.
    pub text: String,
    /// Where it can be seen; may be empty.
    pub link: String,
}

/// How one year's obligations of the Office were kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Kept {
    /// How many were due.
    pub due: i64,
    /// How many of them were done in time.
    pub kept: i64,
    /// How many organisations they were owed to.
    pub organisations: i64,
}

impl Kept {
    /// The share kept in hundredths; nothing where nothing was due.
    #[must_use]
    pub fn share(&self) -> Option<i64> {
        (self.due > 0).then(|| self.kept * 100 / self.due)
    }

    /// The share that everybody may read; nothing where so few organisations are concerned that it would tell on one.
    #[must_use]
    pub fn said(&self) -> Option<i64> {
        self.share()
            .filter(|_| self.organisations >= FEWEST_UNLISTED)
    }
}

/// What an Office list is narrowed to.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// Who owes; nothing for both.
    pub side: Option<Side>,
    /// `open`, `overdue`, `disputed`, `done`; empty for all.
    pub state: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_share_is_said_only_of_enough_organisations() {
        let kept = |due, kept, organisations| Kept {
            due,
            kept,
            organisations,
        };
        assert_eq!(kept(40, 39, 9).said(), None);
        assert_eq!(kept(40, 39, 10).said(), Some(97));
        assert_eq!(kept(0, 0, 10).said(), None);
        assert_eq!(kept(40, 39, 1).share(), Some(97));
    }

    #[test]
    fn every_word_and_every_date_counts_for_the_fingerprint() {
        let duty = |amount| Duty {
            code: "report".to_owned(),
            side: Side::Office,
            rule: Rule::Months,
            amount,
            text: Localized::one(Language::English, "Report."),
        };
        let print = |n, body, amount| fingerprint(n, Language::English, body, &[duty(amount)]);
        let first = print(1, "Words.", 12);
        assert_eq!(first, print(1, "Words.", 12));
        assert_ne!(first, print(2, "Words.", 12));
        assert_ne!(first, print(1, "Words", 12));
        assert_ne!(first, print(1, "Words.", 6));
        // Another language version leaves what was signed as it is.
        let mut more = duty(12);
        more.text
            .0
            .insert(Language::French, "Rendre compte.".to_owned());
        assert_eq!(first, fingerprint(1, Language::English, "Words.", &[more]));
    }
}
