//! All SQL of imports (files with their columns, how far each is, what its report says), and of what is kept of a person.

use guard::{AccountId, Role};
use kernel::{Id, Page, PageRequest, Result, Timestamp, args};
use parties::OrganisationId;
use store::{Read, Tx};

kernel::codes! {
    /// How far an import is.
    pub enum State { Uploaded = "uploaded", Running = "running", Done = "done" }
}

/// Identifier of an import.
pub type ImportId = Id<Import>;

/// A file on its way in.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Import {
    /// Identifier.
    pub id: ImportId,
    /// Digest of the file, under which it is kept.
    pub file: String,
    /// The name it had on the machine it came from.
    pub file_name: String,
    /// Which column is which, as JSON; empty until it is said.
    pub columns: String,
    /// How far it is.
    pub state: State,
    /// Account of who brought it.
    pub started_by: String,
    /// Their name at that time.
    pub started_by_name: String,
    /// When the file came.
    pub created: Timestamp,
    /// When everything was in.
    pub finished: Option<Timestamp>,
    /// Organisations in the file.
    pub total: i64,
    /// Organisations looked at so far.
    pub done: i64,
    /// Lines that could be read.
    pub lines: i64,
    /// Organisations that were new.
    pub organisations: i64,
    /// Decisions that were new.
    pub decisions: i64,
}

impl Import {
    /// Colour of its state.
    #[must_use]
    pub const fn badge(&self) -> &'static str {
        match self.state {
            State::Done => "done",
            State::Uploaded | State::Running => "waiting",
        }
    }
}

/// A line of the report.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct Note {
    /// Its place in the report.
    pub position: i64,
    /// Line of the file; 0 where it is about none.
    pub line: i64,
    /// What it says: `merged`, `alike`, `repeats`, or why a line was skipped.
    pub kind: String,
    /// What it is about.
    pub one: String,
    /// The other name, where there are two.
    pub other: String,
}

/// Keeps that a file came.
pub async fn add(tx: &mut Tx, i: &Import) -> Result<()> {
    tx.run(
        "INSERT INTO imports (id, file, file_name, columns, state, started_by, started_by_name, created, total, done, lines, organisations, decisions) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0, 0, 0, 0, 0)",
        args![i.id, i.file, i.file_name, i.columns, i.state, i.started_by, i.started_by_name, i.created],
    )
    .await?;
    Ok(())
}

/// One import.
pub async fn import(db: &mut impl Read, id: ImportId) -> Result<Import> {
    db.one("SELECT * FROM imports WHERE id = $1", args![id])
        .await
}

/// The latest imports.
pub async fn imports(db: &mut impl Read) -> Result<Vec<Import>> {
    db.all(
        "SELECT * FROM imports ORDER BY created DESC, id LIMIT 50",
        vec![],
    )
    .await
}

/// Sets it going; says whether it was not going already.
pub async fn start(tx: &mut Tx, id: ImportId, columns: &str) -> Result<bool> {
    let sql = "UPDATE imports SET columns = $2, state = 'running', done = 0 WHERE id = $1 AND state = 'uploaded'";
    Ok(tx.run(sql, args![id, columns]).await? == 1)
}

/// Writes the report anew.
pub async fn put_notes(
    tx: &mut Tx,
    id: ImportId,
    lines: i64,
    total: i64,
    notes: &[Note],
) -> Result<()> {
    tx.run("DELETE FROM import_notes WHERE import = $1", args![id])
        .await?;
    for n in notes {
        tx.run(
            "INSERT INTO import_notes (import, position, line, kind, one, other) VALUES ($1, $2, $3, $4, $5, $6)",
            args![id, n.position, n.line, n.kind, n.one, n.other],
        )
        .await?;
    }
    let sql = "UPDATE imports SET lines = $2, total = $3 WHERE id = $1";
    tx.run(sql, args![id, lines, total]).await?;
    Ok(())
}

/// Moves on from one place to the next; says whether nobody else had done so.
pub async fn advance(
    tx: &mut Tx,
    id: ImportId,
    from: i64,
    to: i64,
    organisations: i64,
    decisions: i64,
) -> Result<bool> {
    let sql = "UPDATE imports SET done = $3, organisations = organisations + $4, decisions = decisions + $5 \
         WHERE id = $1 AND done = $2 AND state = 'running'";
    Ok(tx
        .run(sql, args![id, from, to, organisations, decisions])
        .await?
        == 1)
}

/// Says that everything is in; gives whether this was the first to say so.
pub async fn finish(tx: &mut Tx, id: ImportId, now: Timestamp) -> Result<bool> {
    let sql =
        "UPDATE imports SET state = 'done', finished = $2 WHERE id = $1 AND state = 'running'";
    Ok(tx.run(sql, args![id, now]).await? == 1)
}

/// The report, page by page.
pub async fn notes(db: &mut impl Read, id: ImportId, request: &PageRequest) -> Result<Page<Note>> {
    let after: i64 = request.bound().parse().unwrap_or(0);
    let sql = "SELECT position, line, kind, one, other FROM import_notes WHERE import = $1 AND position > $2 ORDER BY position LIMIT $3";
    let rows = db.all(sql, args![id, after, request.limit()]).await?;
    Ok(Page::cut(rows, request, |n: &Note| n.position.to_string()))
}

/// How many lines of the report say the same.
pub async fn note_counts(db: &mut impl Read, id: ImportId) -> Result<Vec<(String, i64)>> {
    let sql =
        "SELECT kind, COUNT(*) FROM import_notes WHERE import = $1 GROUP BY kind ORDER BY kind";
    db.all(sql, args![id]).await
}

/// An organisation that somebody stands or stood for.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct StoodFor {
    pub organisation: OrganisationId,
    pub role: Role,
    pub starts: Timestamp,
    pub ends: Option<Timestamp>,
}

/// The organisations that a person has or had a role in.
pub async fn stood_for(db: &mut impl Read, account: AccountId) -> Result<Vec<StoodFor>> {
    db.all(
        "SELECT o.id AS organisation, p.role, p.starts, p.ends FROM appointments p JOIN organisations o ON o.id = p.scope \
         WHERE p.account = $1 ORDER BY p.starts, p.id",
        args![account],
    )
    .await
}

/// The files that a person brought in: when, and how many lines.
pub async fn brought_by(db: &mut impl Read, account: AccountId) -> Result<Vec<(Timestamp, i64)>> {
    let sql = "SELECT created, lines FROM imports WHERE started_by = $1 ORDER BY created, id";
    db.all(sql, args![account]).await
}
