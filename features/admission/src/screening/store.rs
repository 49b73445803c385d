//! All SQL of the screening: lists in versions, what was decided on two names, how far the members are compared anew.

use kernel::{Id, Page, PageRequest, Result, Timestamp, args};
use parties::OrganisationId;
use store::{Read, Tx};

use super::matching::{Listed, Why};

/// Identifier of a list.
pub type ListId = Id<List>;

/// A list of names; the newest is in force.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct List {
    /// Identifier.
    pub id: ListId,
    /// The name of its file.
    pub name: String,
    /// Digest of its file.
    pub digest: String,
    /// How many names it holds.
    pub names: i64,
    /// When it came.
    pub uploaded: Timestamp,
    /// Account of who brought it.
    pub uploaded_by: String,
    /// Their name then.
    pub uploaded_by_name: String,
    /// When another one took its place.
    pub ended: Option<Timestamp>,
}

/// The list in force.
///
/// # Errors
/// A database error.
pub async fn in_force(db: &mut impl Read) -> Result<Option<List>> {
    db.first(
        "SELECT * FROM screening_lists WHERE ended IS NULL ORDER BY uploaded DESC, id LIMIT 1",
        vec![],
    )
    .await
}

/// Every list, newest first.
///
/// # Errors
/// A database error.
pub async fn lists(db: &mut impl Read) -> Result<Vec<List>> {
    db.all(
        "SELECT * FROM screening_lists ORDER BY uploaded DESC, id LIMIT 100",
        vec![],
    )
    .await
}

/// Puts a list in force and ends the one before.
///
/// # Errors
/// A database error.
pub async fn publish(tx: &mut Tx, list: &List, names: &[Listed]) -> Result<()> {
    tx.lock("screening").await?;
    let sql = "UPDATE screening_lists SET ended = $1 WHERE ended IS NULL";
    tx.run(sql, args![list.uploaded]).await?;
    let l = list;
    tx.run(
        "INSERT INTO screening_lists (id, name, digest, names, uploaded, uploaded_by, uploaded_by_name, ended) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, NULL)",
        args![l.id, l.name, l.digest, l.names, l.uploaded, l.uploaded_by, l.uploaded_by_name],
    )
    .await?;
    for n in names {
        tx.run(
            "INSERT INTO screening_names (list, position, name, remark, aliases) VALUES ($1, $2, $3, $4, $5)",
            args![l.id, n.position, n.name, n.remark, n.aliases.join("\n")],
        )
        .await?;
    }
    let members = "SELECT COUNT(*) FROM organisations WHERE standing IN ('member', 'suspended')";
    let members = tx.number(members, vec![]).await?;
    tx.run(
        "INSERT INTO screening_runs (list, total, done, last, finished) VALUES ($1, $2, 0, '', NULL)",
        args![l.id, members],
    )
    .await?;
    Ok(())
}

#[derive(sqlx::FromRow)]
struct Name {
    position: i64,
    name: String,
    remark: String,
    aliases: String,
}

impl From<Name> for Listed {
    fn from(n: Name) -> Self {
        Self {
            position: n.position,
            aliases: n.aliases.lines().map(str::to_owned).collect(),
            name: n.name,
            remark: n.remark,
        }
    }
}

/// Every name of a list.
///
/// # Errors
/// A database error.
pub async fn names(db: &mut impl Read, list: ListId) -> Result<Vec<Listed>> {
    let sql = "SELECT position, name, remark, aliases FROM screening_names WHERE list = $1 ORDER BY position";
    let rows: Vec<Name> = db.all(sql, args![list]).await?;
    Ok(rows.into_iter().map(Listed::from).collect())
}

/// The names of a list page by page.
///
/// # Errors
/// A database error.
pub async fn page_of_names(
    db: &mut impl Read,
    list: ListId,
    request: &PageRequest,
) -> Result<Page<Listed>> {
    let after: i64 = request.bound().parse().unwrap_or(0);
    let rows: Vec<Name> = db
        .all(
            "SELECT position, name, remark, aliases FROM screening_names WHERE list = $1 AND position > $2 ORDER BY position LIMIT $3",
            args![list, after, request.limit()],
        )
        .await?;
    Ok(Page::cut(rows, request, |n: &Name| n.position.to_string()).map(Listed::from))
}

/// What was decided on two names.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Verdict {
    /// Identifier.
    pub id: Id<Verdict>,
    /// Stands for the one concerned.
    pub subject_key: String,
    /// Stands for the entry of the list.
    pub listed_key: String,
    /// The listed name then.
    pub listed_name: String,
    /// The name of the one concerned then.
    pub subject_name: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: Timestamp,
    /// Account of who decided it.
    pub by_account: String,
    /// Their name then.
    pub by_name: String,
    /// Whether both are the same; otherwise they are not.
    pub same: bool,
}

/// What was decided on a name, whatever it was compared with.
///
/// # Errors
/// A database error.
pub async fn verdicts(db: &mut impl Read, subject_key: &str) -> Result<Vec<Verdict>> {
    let sql = "SELECT * FROM screening_clearances WHERE subject_key = $1 ORDER BY at, id";
    db.all(sql, args![subject_key]).await
}

/// Keeps what was decided on two names; says whether nobody else has decided it meanwhile.
///
/// # Errors
/// A database error.
pub async fn decide(tx: &mut Tx, v: &Verdict) -> Result<bool> {
    let rows = tx
        .run(
            "INSERT INTO screening_clearances (id, subject_key, listed_key, listed_name, subject_name, reason, at, by_account, by_name, same) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (subject_key, listed_key) DO NOTHING",
            args![v.id, v.subject_key, v.listed_key, v.listed_name, v.subject_name, v.reason, v.at, v.by_account, v.by_name, v.same],
        )
        .await?;
    Ok(rows == 1)
}

/// Takes back what was decided on two names; says whether it was there.
///
/// # Errors
/// A database error.
pub async fn revoke(tx: &mut Tx, subject_key: &str, listed_key: &str) -> Result<bool> {
    let sql = "DELETE FROM screening_clearances WHERE subject_key = $1 AND listed_key = $2";
    Ok(tx.run(sql, args![subject_key, listed_key]).await? == 1)
}

/// How far the members are compared with a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Run {
    /// Members when the list came.
    pub total: i64,
    /// Members compared so far.
    pub done: i64,
    /// When all were compared.
    pub finished: Option<Timestamp>,
}

/// How far the members are compared with a list.
///
/// # Errors
/// [`kernel::Error::NotFound`].
pub async fn run(db: &mut impl Read, list: ListId) -> Result<Run> {
    let sql = "SELECT total, done, finished FROM screening_runs WHERE list = $1";
    db.one(sql, args![list]).await
}

/// A member to be compared.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Member {
    /// The organisation.
    pub id: OrganisationId,
    /// Its name.
    pub name: String,
    /// M49 code of its country.
    pub country: String,
}

/// Members after one, by identifier.
///
/// # Errors
/// A database error.
pub async fn members(db: &mut impl Read, after: &str, limit: i64) -> Result<Vec<Member>> {
    db.all(
        "SELECT id, name, country FROM organisations WHERE standing IN ('member', 'suspended') AND id > $1 ORDER BY id LIMIT $2",
        args![after, limit],
    )
    .await
}

/// A member whose name is like a listed one.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct MemberHit {
    /// The organisation.
    pub organisation: OrganisationId,
    /// Stands for the one concerned.
    pub subject_key: String,
    /// Stands for the entry of the list.
    pub listed_key: String,
    /// The name that was compared: its own, a former one, or that of somebody who speaks for it.
    pub subject_name: String,
    /// The listed name.
    pub listed_name: String,
    /// The spelling that is most alike.
    pub spelled: String,
    /// What the list says.
    pub remark: String,
    /// How alike, up to 100.
    pub score: i64,
    /// Why.
    pub why: Why,
}

/// Keeps what was found among some members and moves on; says whether nobody else had done so.
///
/// # Errors
/// A database error.
pub async fn advance(
    tx: &mut Tx,
    list: ListId,
    from: &str,
    to: &str,
    members: i64,
    hits: &[MemberHit],
) -> Result<bool> {
    let sql = "UPDATE screening_runs SET last = $3, done = done + $4 WHERE list = $1 AND last = $2 AND finished IS NULL";
    if tx.run(sql, args![list, from, to, members]).await? != 1 {
        return Ok(false);
    }
    for h in hits {
        tx.run(
            "INSERT INTO screening_hits (list, organisation, subject_key, listed_key, subject_name, listed_name, spelled, remark, score, why) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (list, organisation, subject_key, listed_key) DO NOTHING",
            args![list, h.organisation, h.subject_key, h.listed_key, h.subject_name, h.listed_name, h.spelled, h.remark, h.score, h.why],
        )
        .await?;
    }
    Ok(true)
}

/// Says that all members are compared.
///
/// # Errors
/// A database error.
pub async fn finish(tx: &mut Tx, list: ListId, now: Timestamp) -> Result<()> {
    let sql = "UPDATE screening_runs SET finished = $2 WHERE list = $1 AND finished IS NULL";
    tx.run(sql, args![list, now]).await?;
    Ok(())
}

/// The members whose names are like listed ones: `open` those on which nobody has decided, otherwise the others.
///
/// # Errors
/// A database error.
pub async fn hits(
    db: &mut impl Read,
    list: ListId,
    open: bool,
    request: &PageRequest,
) -> Result<Page<MemberHit>> {
    // The key of the last row: its subject and its entry, which hold no line break.
    let (subject, listed) = request.bound().split_once('\n').unwrap_or(("", ""));
    let rows = db
        .all(
            "SELECT h.organisation, h.subject_key, h.listed_key, h.subject_name, h.listed_name, h.spelled, h.remark, h.score, h.why \
             FROM screening_hits h WHERE h.list = $1 AND (h.subject_key, h.listed_key) > ($2, $3) \
             AND $4 = NOT EXISTS (SELECT 1 FROM screening_clearances c WHERE c.subject_key = h.subject_key AND c.listed_key = h.listed_key) \
             ORDER BY h.subject_key, h.listed_key, h.organisation LIMIT $5",
            args![list, subject, listed, open, request.limit()],
        )
        .await?;
    Ok(Page::cut(rows, request, |h: &MemberHit| {
        format!("{}\n{}", h.subject_key, h.listed_key)
    }))
}

/// One pair of names of a list's report.
///
/// # Errors
/// [`kernel::Error::NotFound`].
pub async fn hit(
    db: &mut impl Read,
    list: ListId,
    subject_key: &str,
    listed_key: &str,
) -> Result<MemberHit> {
    db.one(
        "SELECT organisation, subject_key, listed_key, subject_name, listed_name, spelled, remark, score, why FROM screening_hits \
         WHERE list = $1 AND subject_key = $2 AND listed_key = $3 ORDER BY organisation LIMIT 1",
        args![list, subject_key, listed_key],
    )
    .await
}

/// How many pairs of names wait for a decision.
///
/// # Errors
/// A database error.
pub async fn open_hits(db: &mut impl Read, list: ListId) -> Result<i64> {
    db.number(
        "SELECT COUNT(*) FROM screening_hits h WHERE h.list = $1 AND NOT EXISTS \
         (SELECT 1 FROM screening_clearances c WHERE c.subject_key = h.subject_key AND c.listed_key = h.listed_key)",
        args![list],
    )
    .await
}

/// What was found for one member: list, what stands for it, what stands for the entry.
///
/// # Errors
/// A database error.
pub async fn hits_of(
    db: &mut impl Read,
    id: OrganisationId,
) -> Result<Vec<(String, String, String)>> {
    db.all(
        "SELECT list, subject_key, listed_key FROM screening_hits WHERE organisation = $1 ORDER BY list, subject_key, listed_key",
        args![id],
    )
    .await
}

/// A decision on two names, by what it is about.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Remembered {
    /// Identifier.
    pub id: String,
    /// Stands for the one concerned.
    pub subject_key: String,
    /// Stands for the entry of the list.
    pub listed_key: String,
}

/// Decisions on one name.
///
/// # Errors
/// A database error.
pub async fn remembered(db: &mut impl Read, subject_key: &str) -> Result<Vec<Remembered>> {
    let sql = "SELECT id, subject_key, listed_key FROM screening_clearances WHERE subject_key = $1 ORDER BY id";
    db.all(sql, args![subject_key]).await
}

/// Decisions on those who speak for an organisation: their keys end in what stands for it.
///
/// # Errors
/// A database error.
pub async fn remembered_of(db: &mut impl Read, ending: &str) -> Result<Vec<Remembered>> {
    db.all(
        "SELECT id, subject_key, listed_key FROM screening_clearances WHERE length(subject_key) > length($1) \
         AND substr(subject_key, length(subject_key) - length($1) + 1) = $1 ORDER BY id",
        args![ending],
    )
    .await
}

/// Whether something was decided on two names.
///
/// # Errors
/// A database error.
pub async fn is_decided(db: &mut impl Read, subject_key: &str, listed_key: &str) -> Result<bool> {
    let sql =
        "SELECT COUNT(*) FROM screening_clearances WHERE subject_key = $1 AND listed_key = $2";
    Ok(db.number(sql, args![subject_key, listed_key]).await? > 0)
}
