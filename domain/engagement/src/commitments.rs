//! What the Office promised in an activity: by whom, until when, and what became of it. The register of all of them is public
//! as far as the activities are.

use kernel::{Error, Id, Language, Localized, Page, PageRequest, Result, Timestamp, args};
use parties::Visibility;
use store::{Read, Tx};

kernel::codes! {
    /// Where a commitment stands. An open one whose day is over is overdue; that is read off the clock.
    pub enum CommitmentState {
        Open = "open",
        Done = "done",
        /// It will not be done; the note says why.
        Dropped = "dropped",
    }
}

/// Identifier of a commitment.
pub type CommitmentId = Id<Commitment>;

/// Something that was promised.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Commitment {
    /// Identifier.
    pub id: CommitmentId,
    /// In which activity.
    pub engagement: String,
    /// The page of that activity.
    pub href: String,
    /// Its title.
    pub title: Localized,
    /// Who may read of the activity, and so of this.
    pub audience: Visibility,
    /// Language of the words.
    pub language: Language,
    /// What was promised.
    pub text: String,
    /// The unit or post that owes it: never a private person.
    pub owner: String,
    /// Its last day, the end of it.
    pub due: Timestamp,
    /// Where it stands.
    pub state: CommitmentState,
    /// What was done, or why it will not be.
    pub note: String,
    /// When it was made.
    pub created: Timestamp,
    /// When something was last said of it.
    pub changed: Timestamp,
    /// Counts changes.
    pub version: i64,
}

impl Commitment {
    /// `overdue` where its day is over, otherwise its state.
    #[must_use]
    pub fn shown(&self, now: Timestamp) -> &'static str {
        if self.state == CommitmentState::Open && self.due < now {
            "overdue"
        } else {
            self.state.code()
        }
    }
}

macro_rules! select {
    ($($rest:tt)+) => {
        concat!(
            "SELECT id, engagement, href, title, audience, language, text, owner, due, state, note, created, changed, version \
             FROM commitments ",
            $($rest)+
        )
    };
}

/// What a reader may know of, by two arguments of [`Owed`].
macro_rules! known {
    ($public:literal, $network:literal) => {
        concat!(
            "($",
            $public,
            " AND audience = 'public' OR $",
            $network,
            " AND audience = 'network')"
        )
    };
}

/// Which commitments are asked for.
#[derive(Clone, Debug, Default)]
pub struct Owed {
    /// `open`, `overdue`, `done`, `dropped`; empty for all.
    pub state: String,
    /// What the reader may know: `public`, and `network` for those within it.
    pub within: Vec<Visibility>,
}

impl Owed {
    fn args(&self, now: Timestamp) -> Vec<kernel::Value> {
        args![
            self.state,
            now,
            self.within.contains(&Visibility::Public),
            self.within.contains(&Visibility::Network)
        ]
    }
}

/// A page of commitments, those due first first.
///
/// # Errors
/// A database error.
pub async fn commitments(
    db: &mut impl Read,
    owed: &Owed,
    now: Timestamp,
    request: &PageRequest,
) -> Result<Page<Commitment>> {
    let (due, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let due: i64 = due.parse().unwrap_or(i64::MIN);
    let mut args = owed.args(now);
    args.extend(args![due, last, request.limit()]);
    let rows = db
        .all(
            select!(
                "WHERE ($1 = '' OR $1 = state AND (state <> 'open' OR due >= $2) OR $1 = 'overdue' AND state = 'open' AND due < $2) \
                 AND ",
                known!(3, 4),
                " AND (due, id) > ($5, $6) ORDER BY due, id LIMIT $7"
            ),
            args,
        )
        .await?;
    Ok(Page::cut(rows, request, |c: &Commitment| {
        format!("{} {}", c.due.0, c.id)
    }))
}

/// The commitments that were made or changed behind a moment, the newest first, as far as the reader may know of them.
///
/// # Errors
/// A database error.
pub async fn commitments_since(
    db: &mut impl Read,
    within: &[Visibility],
    since: Timestamp,
    most: i64,
) -> Result<Vec<Commitment>> {
    let (public, network) = (
        within.contains(&Visibility::Public),
        within.contains(&Visibility::Network),
    );
    db.all(
        select!(
            "WHERE changed > $1 AND ",
            known!(2, 3),
            " ORDER BY changed DESC, id DESC LIMIT $4"
        ),
        args![since, public, network, most],
    )
    .await
}

/// What was promised in one activity.
///
/// # Errors
/// A database error.
pub async fn commitments_of(db: &mut impl Read, engagement: &str) -> Result<Vec<Commitment>> {
    db.all(
        select!("WHERE engagement = $1 ORDER BY due, id"),
        args![engagement],
    )
    .await
}

/// How many commitments are overdue.
///
/// # Errors
/// A database error.
pub async fn overdue_commitments(db: &mut impl Read, now: Timestamp) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM commitments WHERE state = 'open' AND due < $1";
    db.number(sql, args![now]).await
}

/// One commitment.
///
/// # Errors
/// [`Error::NotFound`] where there is none.
pub async fn commitment(db: &mut impl Read, id: CommitmentId) -> Result<Commitment> {
    db.one(select!("WHERE id = $1"), args![id]).await
}

/// Adds a commitment.
///
/// # Errors
/// A database error.
pub async fn add_commitment(tx: &mut Tx, c: &Commitment) -> Result<()> {
    tx.run(
        "INSERT INTO commitments (id, engagement, href, title, audience, language, text, owner, due, state, note, created, changed, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
        args![
            c.id, c.engagement, c.href, c.title.to_json(), c.audience, c.language, c.text, c.owner, c.due, c.state, c.note, c.created,
            c.changed, c.version
        ],
    )
    .await?;
    Ok(())
}

/// Says what became of a commitment.
///
/// # Errors
/// A refusal where somebody else was quicker.
pub async fn move_commitment(
    tx: &mut Tx,
    c: &Commitment,
    state: CommitmentState,
    note: &str,
    now: Timestamp,
) -> Result<()> {
    let sql = "UPDATE commitments SET state = $3, note = $4, changed = $5, version = version + 1 WHERE id = $1 AND version = $2";
    let done = tx
        .run(sql, args![c.id, c.version, state, note, now])
        .await?;
    if done == 1 {
        Ok(())
    } else {
        Err(Error::refused("commitment-changed-meanwhile"))
    }
}
