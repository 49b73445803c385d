//! Ties between organisations: a network of networks. One side proposes, the other confirms, either ends it.

use guard::{Viewer, may};
use kernel::{Error, Id, PageRequest, Result, Timestamp, args};
use store::{Read, Tx};

use crate::{Filter, Organisation, OrganisationId, See, directory, some};

kernel::codes! {
    /// What the part is to the whole.
    pub enum TieKind {
        /// A member of a federation or network.
        MemberOf = "member_of",
        /// A part of a parent organisation: a branch, a chapter.
        PartOf = "part_of",
    }
}

kernel::codes! {
    /// How a tie stands.
    pub enum TieState {
        /// One side says so.
        Proposed = "proposed",
        /// Both sides say so.
        Confirmed = "confirmed",
        /// Over: ended, declined or withdrawn.
        Ended = "ended",
    }
}

/// Identifier of a tie.
pub type TieId = Id<Tie>;

/// A tie between two organisations, with what became of it.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Tie {
    /// Identifier.
    pub id: TieId,
    /// What the part is to the whole.
    pub kind: TieKind,
    /// The member, or the part.
    pub part: OrganisationId,
    /// The federation, or the parent.
    pub whole: OrganisationId,
    /// How it stands.
    pub state: TieState,
    /// What the proposing side wrote with it, for both sides and the Office; may be empty.
    pub remark: String,
    /// The side that proposed it.
    pub proposed_by: OrganisationId,
    /// Name of who proposed it, at that time.
    pub proposed_by_name: String,
    /// When.
    pub proposed: Timestamp,
    /// Name of who confirmed it, at that time; empty where nobody has.
    pub confirmed_by_name: String,
    /// When.
    pub confirmed: Option<Timestamp>,
    /// Identifier of the side that ended it; empty where it lasts.
    pub ended_by: String,
    /// Name of who ended it, at that time.
    pub ended_by_name: String,
    /// When.
    pub ended: Option<Timestamp>,
}

impl Tie {
    /// The side that is not this one.
    #[must_use]
    pub fn other(&self, id: OrganisationId) -> OrganisationId {
        if self.part == id {
            self.whole
        } else {
            self.part
        }
    }
}

/// Every tie of an organisation, whoever may see the other side, newest first. For what somebody may know of them ask
/// [`seen_ties`].
///
/// # Errors
/// A database error.
pub async fn ties(db: &mut impl Read, id: OrganisationId) -> Result<Vec<Tie>> {
    let sql =
        "SELECT * FROM organisation_ties WHERE part = $1 OR whole = $1 ORDER BY proposed DESC, id";
    db.all(sql, args![id]).await
}

/// The confirmed ties of an organisation whose other side a person may see, with that other side, by its name.
///
/// # Errors
/// A database error.
pub async fn seen_ties(
    db: &mut impl Read,
    viewer: &Viewer,
    id: OrganisationId,
) -> Result<Vec<(Tie, Organisation)>> {
    let mut ties = ties(db, id).await?;
    ties.retain(|t| t.state == TieState::Confirmed);
    let mut seen = beside(db, id, ties).await?;
    seen.retain(|(_, other)| may::<See>(viewer, other));
    seen.sort_by(|a, b| a.1.sort_name.cmp(&b.1.sort_name));
    Ok(seen)
}

/// What belongs to the same federation or parent as another organisation.
#[derive(Clone, Debug)]
pub struct Siblings {
    /// What they are to the whole.
    pub kind: TieKind,
    /// The federation, or the parent.
    pub whole: Organisation,
    /// The first of them, by name, without the organisation itself.
    pub others: Vec<Organisation>,
    /// Whether there are more.
    pub more: bool,
}

/// What a person may know of the organisations beside this one, under each federation and parent among the ties that
/// [`seen_ties`] gave for it: `most` of each, and nothing of a whole in which they see no other.
///
/// # Errors
/// A database error.
pub async fn siblings(
    db: &mut impl Read,
    viewer: &Viewer,
    id: OrganisationId,
    seen: &[(Tie, Organisation)],
    most: u16,
) -> Result<Vec<Siblings>> {
    let request = PageRequest {
        after: None,
        // The organisation itself is one of them.
        size: most.saturating_add(1),
    };
    let mut all = Vec::new();
    for (tie, whole) in seen.iter().filter(|(tie, _)| tie.part == id) {
        let filter = Filter {
            within: Some((tie.kind, whole.id)),
            ..Filter::default()
        };
        let page = directory(db, viewer, &filter, &request).await?;
        let more = page.next.is_some();
        let mut others = page.rows;
        others.retain(|o| o.id != id);
        let more = more || others.len() > usize::from(most);
        others.truncate(usize::from(most));
        if !others.is_empty() {
            all.push(Siblings {
                kind: tie.kind,
                whole: whole.clone(),
                others,
                more,
            });
        }
    }
    Ok(all)
}

/// Ties with their other sides.
///
/// # Errors
/// A database error.
pub async fn beside(
    db: &mut impl Read,
    id: OrganisationId,
    ties: Vec<Tie>,
) -> Result<Vec<(Tie, Organisation)>> {
    let mut others: Vec<OrganisationId> = ties.iter().map(|t| t.other(id)).collect();
    others.sort();
    others.dedup();
    let others = some(db, &others).await?;
    let with = |t: Tie| {
        let other = others.iter().find(|o| o.id == t.other(id))?;
        Some((t, other.clone()))
    };
    Ok(ties.into_iter().filter_map(with).collect())
}

/// Whether two organisations belong together: one within the other, or both within the same federation or parent.
///
/// # Errors
/// A database error.
pub async fn belong_together(
    db: &mut impl Read,
    one: OrganisationId,
    other: OrganisationId,
) -> Result<bool> {
    let found = db
        .number(
            "SELECT COUNT(*) FROM organisation_ties a WHERE a.state = 'confirmed' AND ( \
             a.part = $1 AND a.whole = $2 OR a.part = $2 AND a.whole = $1 OR a.part = $1 AND EXISTS ( \
             SELECT 1 FROM organisation_ties b WHERE b.part = $2 AND b.whole = a.whole AND b.state = 'confirmed'))",
            args![one, other],
        )
        .await?;
    Ok(found > 0)
}

/// Keeps a proposal; says whether there was no such tie, in either direction.
///
/// # Errors
/// A database error.
pub async fn propose_tie(tx: &mut Tx, t: &Tie) -> Result<bool> {
    tx.lock("ties").await?;
    let there = "SELECT COUNT(*) FROM organisation_ties WHERE state <> 'ended' AND kind = $3 \
         AND (part = $1 AND whole = $2 OR part = $2 AND whole = $1)";
    if tx.number(there, args![t.part, t.whole, t.kind]).await? > 0 {
        return Ok(false);
    }
    tx.run(
        "INSERT INTO organisation_ties (id, kind, part, whole, state, remark, proposed_by, proposed_by_name, proposed, \
         confirmed_by_name, ended_by, ended_by_name) VALUES ($1, $2, $3, $4, 'proposed', $5, $6, $7, $8, '', '', '')",
        args![t.id, t.kind, t.part, t.whole, t.remark, t.proposed_by, t.proposed_by_name, t.proposed],
    )
    .await?;
    Ok(true)
}

async fn tie(tx: &mut Tx, id: TieId) -> Result<Tie> {
    tx.one("SELECT * FROM organisation_ties WHERE id = $1", args![id])
        .await
}

/// Confirms a proposal for the side that did not make it; gives the tie as it stands then.
///
/// # Errors
/// [`Error::NotFound`] where this side has no such proposal to answer.
pub async fn confirm_tie(
    tx: &mut Tx,
    tie: TieId,
    side: OrganisationId,
    by: &str,
    now: Timestamp,
) -> Result<Tie> {
    let sql = "UPDATE organisation_ties SET state = 'confirmed', confirmed_by_name = $3, confirmed = $4 \
         WHERE id = $1 AND (part = $2 OR whole = $2) AND proposed_by <> $2 AND state = 'proposed'";
    match tx.run(sql, args![tie, side, by, now]).await? {
        1 => self::tie(tx, tie).await,
        _ => Err(Error::NotFound),
    }
}

/// Ends a tie, declines a proposal or takes one's own back, for either side; gives the tie as it stands then.
///
/// # Errors
/// [`Error::NotFound`] where this side has no such tie that lasts.
pub async fn end_tie(
    tx: &mut Tx,
    tie: TieId,
    side: OrganisationId,
    by: &str,
    now: Timestamp,
) -> Result<Tie> {
    let sql = "UPDATE organisation_ties SET state = 'ended', ended_by = $2, ended_by_name = $3, ended = $4 \
         WHERE id = $1 AND (part = $2 OR whole = $2) AND state <> 'ended'";
    match tx.run(sql, args![tie, side, by, now]).await? {
        1 => self::tie(tx, tie).await,
        _ => Err(Error::NotFound),
    }
}
