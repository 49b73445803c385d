//! The gate: whether something may expose an organisation now, and why not.

use std::collections::{BTreeMap, BTreeSet};

use ::store::Read;
use guard::{Role, Viewer};
use kernel::{Error, Message, Result, Timestamp, Violations, args};
use parties::{Organisation, OrganisationId, Visibility};

use crate::{
    duty::{GRACE, since},
    model::{Allowed, Exposure, Level, State},
};

kernel::codes! {
    /// Why the gate is closed.
    pub enum Refusal {
        /// There is no assessment.
        Missing = "missing",
        /// Its day is over.
        Expired = "expired",
        /// The organisation took it back.
        Withdrawn = "withdrawn",
        /// The organisation has not agreed to this.
        NotAgreed = "not_agreed",
        /// It has, but not at the risk that remains.
        Above = "above",
    }
}

impl Refusal {
    /// The words that say so.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "safety-refused-missing",
            Self::Expired => "safety-refused-expired",
            Self::Withdrawn => "safety-refused-withdrawn",
            Self::NotAgreed => "safety-refused-not-agreed",
            Self::Above => "safety-refused-above",
        }
    }
}

/// An assessment that both sides signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InForce {
    /// What risk remains.
    pub level: Level,
    /// When it expires.
    pub review: Timestamp,
    /// What the organisation agrees to.
    pub allowed: Allowed,
}

/// What the gate knows of an organisation.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Asked {
    /// What both sides signed last, unless it was taken back.
    pub in_force: Option<InForce>,
    /// Whether it was taken back, with nothing agreed since.
    pub withdrawn: bool,
    /// Until when it goes on without one; nothing where it needs one.
    pub without_until: Option<Timestamp>,
}

impl Asked {
    /// Why something may not be; nothing where it may. What was agreed binds from the first day; having none is borne as
    /// long as the house says.
    #[must_use]
    pub fn refusal(&self, exposure: Exposure, now: Timestamp) -> Option<Refusal> {
        if let Some(a) = &self.in_force {
            return match a.allowed.0.get(&exposure) {
                _ if a.review < now => Some(Refusal::Expired),
                None => Some(Refusal::NotAgreed),
                Some(highest) if a.level > *highest => Some(Refusal::Above),
                Some(_) => None,
            };
        }
        if self.withdrawn {
            return Some(Refusal::Withdrawn);
        }
        match self.without_until {
            Some(until) if now < until => None,
            _ => Some(Refusal::Missing),
        }
    }
}

impl Asked {
    /// The widest circle, no wider than one, that may see the organisation.
    #[must_use]
    pub fn widest(&self, no_wider: Visibility, now: Timestamp) -> Visibility {
        // The circles stand from the widest to the narrowest.
        let narrower = Visibility::ALL.iter().copied().filter(|v| *v >= no_wider);
        let mut allowed = narrower.filter(|v| {
            Exposure::listing(*v).is_none_or(|listing| self.refusal(listing, now).is_none())
        });
        allowed.next().unwrap_or(Visibility::Office)
    }
}

/// What the gate knows of an organisation now.
///
/// # Errors
/// A database error.
pub async fn asked(db: &mut impl Read, organisation: OrganisationId) -> Result<Asked> {
    let sql = "SELECT state, level, review, allowed FROM risk_assessments \
               WHERE organisation = $1 AND state IN ('agreed', 'withdrawn') ORDER BY number DESC LIMIT 1";
    let last: Option<Last> = db.first(sql, args![organisation]).await?;
    let sql = "SELECT created FROM organisations WHERE id = $1";
    let created: Option<(Timestamp,)> = db.first(sql, args![organisation]).await?;
    known(last, created.map(|c| c.0), since(db).await?)
}

/// What the version signed or taken back last says: state, level, end, what is agreed to.
type Last = (State, Level, Timestamp, String);

/// What the gate knows of an organisation by its last version, by when it came, and by when the duty began.
fn known(
    last: Option<Last>,
    created: Option<Timestamp>,
    since: Option<Timestamp>,
) -> Result<Asked> {
    let without_until = match (since, created) {
        (Some(since), Some(created)) if created < since => Some(since.plus(GRACE)),
        // The duty has not begun.
        (Some(since), _) => Some(since),
        (None, _) => Some(Timestamp(i64::MAX)),
    };
    Ok(match last {
        Some((State::Agreed, level, review, allowed)) => Asked {
            in_force: Some(InForce {
                level,
                review,
                allowed: Allowed::read(&allowed)?,
            }),
            withdrawn: false,
            without_until,
        },
        other => Asked {
            in_force: None,
            withdrawn: other.is_some(),
            without_until,
        },
    })
}

/// Of many organisations those that something may expose now: for each that stands, the answer of [`may`].
///
/// # Errors
/// A database error.
pub async fn allowed(
    db: &mut impl Read,
    organisations: &[OrganisationId],
    exposure: Exposure,
    now: Timestamp,
) -> Result<BTreeSet<OrganisationId>> {
    let since = since(db).await?;
    let mut open = BTreeSet::new();
    for (ids, values) in parties::chunks(organisations) {
        // Whatever of an organisation comes later stands in the place of what came before.
        let sql = concat!(
            "SELECT organisation, state, level, review, allowed FROM risk_assessments \
             WHERE state IN ('agreed', 'withdrawn') AND organisation",
            parties::in_chunk!(),
            " ORDER BY number"
        );
        let rows: Vec<(OrganisationId, State, Level, Timestamp, String)> =
            db.all(sql, values.clone()).await?;
        let mut last: BTreeMap<OrganisationId, Last> = rows
            .into_iter()
            .map(|(id, state, level, review, agreed)| (id, (state, level, review, agreed)))
            .collect();
        let sql = concat!(
            "SELECT id, created FROM organisations WHERE merged_into = '' AND id",
            parties::in_chunk!()
        );
        let created: Vec<(OrganisationId, Timestamp)> = db.all(sql, values).await?;
        let created: BTreeMap<OrganisationId, Timestamp> = created.into_iter().collect();
        for id in ids {
            // Whoever went into another agrees to nothing any more.
            let Some(created) = created.get(id) else {
                continue;
            };
            let asked = known(last.remove(id), Some(*created), since)?;
            if asked.refusal(exposure, now).is_none() {
                open.insert(*id);
            }
        }
    }
    Ok(open)
}

/// Why something may not expose an organisation now; nothing where it may.
///
/// # Errors
/// A database error.
pub async fn refused(
    db: &mut impl Read,
    organisation: OrganisationId,
    exposure: Exposure,
    now: Timestamp,
) -> Result<Option<Refusal>> {
    Ok(asked(db, organisation).await?.refusal(exposure, now))
}

/// Whether something may expose an organisation now.
///
/// # Errors
/// A database error.
pub async fn may(
    db: &mut impl Read,
    organisation: OrganisationId,
    exposure: Exposure,
    now: Timestamp,
) -> Result<bool> {
    Ok(refused(db, organisation, exposure, now).await?.is_none())
}

/// Refuses what may not expose an organisation now, beside a field of the form where one is named. Whoever acts calls it in
/// the transaction in which they act.
///
/// # Errors
/// The refusal in words.
pub async fn require(
    db: &mut impl Read,
    organisation: OrganisationId,
    exposure: Exposure,
    now: Timestamp,
    field: &str,
) -> Result<()> {
    match refused(db, organisation, exposure, now).await? {
        None => Ok(()),
        Some(why) => Err(Error::Rejected(Violations::one(
            field,
            Message::new(why.key()),
        ))),
    }
}

/// Whether somebody reads the assessment of an organisation: who speaks for it, and engagement officers who do not belong to
/// it.
#[must_use]
pub fn reads(viewer: &Viewer, o: &Organisation) -> bool {
    let id = o.id.to_string();
    if viewer.belongs_to(&id) {
        return viewer.has_in(Role::Representative, &id)
            || viewer.has_in(Role::OrganisationAdministrator, &id);
    }
    viewer.has(Role::EngagementOfficer)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn agreed(level: Level, up_to: Level) -> Asked {
        let allowed = Allowed([(Exposure::Invitation, up_to)].into());
        Asked {
            in_force: Some(InForce {
                level,
                review: Timestamp(100),
                allowed,
            }),
            ..Asked::default()
        }
    }

    #[test]
    fn the_gate_says_why_it_is_closed() {
        let at = |a: &Asked, e, now| a.refusal(e, Timestamp(now));
        let fine = agreed(Level::Moderate, Level::Moderate);
        assert_eq!(at(&fine, Exposure::Invitation, 100), None);
        assert_eq!(at(&fine, Exposure::Invitation, 101), Some(Refusal::Expired));
        assert_eq!(
            at(&fine, Exposure::PublicListing, 1),
            Some(Refusal::NotAgreed)
        );
        let risky = agreed(Level::High, Level::Moderate);
        assert_eq!(at(&risky, Exposure::Invitation, 1), Some(Refusal::Above));
    }

    #[test]
    fn having_none_is_borne_for_a_while_and_a_word_taken_back_is_not() {
        let none = Asked {
            without_until: Some(Timestamp(50)),
            ..Asked::default()
        };
        assert_eq!(none.refusal(Exposure::Publication, Timestamp(49)), None);
        assert_eq!(
            none.refusal(Exposure::Publication, Timestamp(50)),
            Some(Refusal::Missing)
        );
        let back = Asked {
            withdrawn: true,
            ..none
        };
        assert_eq!(
            back.refusal(Exposure::Publication, Timestamp(1)),
            Some(Refusal::Withdrawn)
        );
    }
}
