//! All SQL of incidents and lessons.

use ::store::{Read, Tx};
use guard::{AccountId, Ctx, Role, Sealed, Viewer};
use kernel::{Error, Id, Language, Result, Timestamp, args};

use super::{Incident, IncidentId, Kind, Row, State, Voice};

/// Something that was said, sealed.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Word {
    /// Its place among all.
    pub position: i64,
    /// Who speaks.
    pub voice: Voice,
    /// Their name; empty where a code stands for them.
    pub author_name: String,
    /// When.
    pub at: Timestamp,
    /// What.
    pub words: Sealed,
}

/// Something that is done to protect people, sealed.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Measure {
    /// Identifier.
    pub id: Id<Measure>,
    /// What.
    pub what: Sealed,
    /// Who does it.
    pub owner: Sealed,
    /// End of the day by which it is done.
    pub due: Timestamp,
    /// When it was.
    pub done: Option<Timestamp>,
}

/// A lesson.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Lesson {
    /// The year.
    pub year: i64,
    /// What had happened.
    pub kind: Kind,
    /// Language of the text.
    pub language: Language,
    /// What was learned.
    pub text: String,
}

async fn whole(db: &mut impl Read, row: Row) -> Result<Incident> {
    let sql = "SELECT account FROM incident_handlers WHERE incident = $1 ORDER BY account";
    let handlers: Vec<(String,)> = db.all(sql, args![row.id]).await?;
    Ok(Incident {
        row,
        handlers: handlers.into_iter().map(|h| h.0).collect(),
    })
}

async fn wholes(db: &mut impl Read, rows: Vec<Row>) -> Result<Vec<Incident>> {
    let mut all = Vec::new();
    for row in rows {
        all.push(whole(db, row).await?);
    }
    Ok(all)
}

/// One incident.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn incident(db: &mut impl Read, id: IncidentId) -> Result<Incident> {
    let row = db
        .one("SELECT * FROM incidents WHERE id = $1", args![id])
        .await?;
    whole(db, row).await
}

/// The incident that a code opens.
pub(super) async fn by_code(db: &mut impl Read, hash: &str) -> Result<Option<IncidentId>> {
    let sql = "SELECT id FROM incidents WHERE code = $1 AND code <> ''";
    let row: Option<(IncidentId,)> = db.first(sql, args![hash]).await?;
    Ok(row.map(|r| r.0))
}

/// The incidents that somebody handles, those that wait longest first.
///
/// # Errors
/// A database error.
pub async fn handled(db: &mut impl Read, viewer: &Viewer) -> Result<Vec<Incident>> {
    let account = viewer.account.map(|a| a.to_string()).unwrap_or_default();
    let rows = db
        .all(
            "SELECT * FROM incidents i WHERE $1 <> '' AND i.reporter <> $1 AND (NOT i.restricted AND $2 OR i.restricted AND $3 AND EXISTS \
             (SELECT 1 FROM incident_handlers h WHERE h.incident = i.id AND h.account = $1)) \
             ORDER BY CASE i.state WHEN 'reported' THEN 0 WHEN 'acknowledged' THEN 1 ELSE 2 END, i.reported, i.id LIMIT 500",
            args![
                account,
                viewer.has(Role::EngagementOfficer),
                super::is_of_the_office(viewer)
            ],
        )
        .await?;
    wholes(db, rows).await
}

/// What somebody reported, the newest first.
///
/// # Errors
/// A database error.
pub async fn of_reporter(db: &mut impl Read, account: AccountId) -> Result<Vec<Incident>> {
    let sql = "SELECT * FROM incidents WHERE reporter = $1 ORDER BY reported DESC, id";
    let rows = db.all(sql, args![account]).await?;
    wholes(db, rows).await
}

/// How many incidents stand in each state.
///
/// # Errors
/// A database error.
pub async fn counts(db: &mut impl Read) -> Result<Vec<(State, i64)>> {
    let sql = "SELECT state, COUNT(*) AS n FROM incidents GROUP BY state ORDER BY state";
    db.all(sql, args![]).await
}

/// How many incidents of each kind were closed in a span of time.
pub(super) async fn closed_between(
    db: &mut impl Read,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<(Kind, i64)>> {
    let sql = "SELECT kind, COUNT(*) AS n FROM incidents WHERE state = 'closed' AND closed >= $1 AND closed < $2 GROUP BY kind ORDER BY kind";
    db.all(sql, args![from, to]).await
}

/// What was said, in order.
///
/// # Errors
/// A database error.
pub async fn words(db: &mut impl Read, id: IncidentId) -> Result<Vec<Word>> {
    let sql = "SELECT position, voice, author_name, at, words FROM incident_words WHERE incident = $1 ORDER BY position";
    db.all(sql, args![id]).await
}

/// What is done to protect people, in the order of its days.
///
/// # Errors
/// A database error.
pub async fn measures(db: &mut impl Read, id: IncidentId) -> Result<Vec<Measure>> {
    let sql = "SELECT id, what, owner, due, done FROM incident_measures WHERE incident = $1 ORDER BY due, id";
    db.all(sql, args![id]).await
}

/// Writes an incident, new or changed.
pub(super) async fn put(tx: &mut Tx, r: &Row) -> Result<()> {
    let done = tx
        .run(
            "INSERT INTO incidents (id, organisation, state, kind, severity, reporter, code, restricted, reported, due, acknowledged, \
             closed, outcome, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14 + 1) \
             ON CONFLICT (id) DO UPDATE SET state = excluded.state, kind = excluded.kind, severity = excluded.severity, \
             acknowledged = excluded.acknowledged, closed = excluded.closed, outcome = excluded.outcome, version = excluded.version \
             WHERE incidents.version = $14",
            args![
                r.id,
                r.organisation,
                r.state,
                r.kind,
                r.severity,
                r.reporter,
                r.code,
                r.restricted,
                r.reported,
                r.due,
                r.acknowledged,
                r.closed,
                r.outcome,
                r.version
            ],
        )
        .await?;
    if done == 1 {
        Ok(())
    } else {
        Err(Error::refused("incident-changed-meanwhile"))
    }
}

/// Sets anew by when it is acknowledged.
pub(super) async fn set_due(tx: &mut Tx, id: IncidentId, due: Timestamp) -> Result<()> {
    let sql = "UPDATE incidents SET due = $2 WHERE id = $1";
    tx.run(sql, args![id, due]).await?;
    Ok(())
}

pub(super) async fn put_handler(tx: &mut Tx, id: IncidentId, account: &str) -> Result<()> {
    let sql =
        "INSERT INTO incident_handlers (incident, account) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    tx.run(sql, args![id, account]).await?;
    Ok(())
}

/// Adds what was said.
pub(super) async fn say(
    tx: &mut Tx,
    ctx: &Ctx,
    id: IncidentId,
    voice: Voice,
    words: &Sealed,
) -> Result<()> {
    let sql = "SELECT COALESCE(MAX(position), 0) FROM incident_words WHERE incident = $1";
    let last = tx.number(sql, args![id]).await?;
    let row: Id<Word> = ctx.new_id();
    let account = ctx.viewer.account.map(|a| a.to_string());
    tx.run(
        "INSERT INTO incident_words (id, incident, position, voice, author, author_name, at, words) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        args![
            row,
            id,
            last + 1,
            voice,
            account.unwrap_or_default(),
            ctx.viewer.name,
            ctx.now(),
            words
        ],
    )
    .await?;
    Ok(())
}

pub(super) async fn put_measure(tx: &mut Tx, id: IncidentId, m: &Measure) -> Result<()> {
    tx.run(
        "INSERT INTO incident_measures (id, incident, what, owner, due, done) VALUES ($1, $2, $3, $4, $5, $6)",
        args![m.id, id, m.what, m.owner, m.due, m.done],
    )
    .await?;
    Ok(())
}

/// Notes that a measure is done; says whether it was open.
pub(super) async fn measure_done(
    tx: &mut Tx,
    id: IncidentId,
    measure: &str,
    now: Timestamp,
) -> Result<bool> {
    let sql =
        "UPDATE incident_measures SET done = $3 WHERE id = $2 AND incident = $1 AND done IS NULL";
    Ok(tx.run(sql, args![id, measure, now]).await? == 1)
}

/// The lessons of a year.
///
/// # Errors
/// A database error.
pub async fn lessons(db: &mut impl Read, year: i64) -> Result<Vec<Lesson>> {
    // By identifiers, which are random: the order says nothing of when.
    let sql = "SELECT year, kind, language, text FROM lessons WHERE year = $1 ORDER BY id";
    db.all(sql, args![year]).await
}

pub(super) async fn put_lesson(tx: &mut Tx, id: Id<Lesson>, l: &Lesson) -> Result<()> {
    let sql = "INSERT INTO lessons (id, year, kind, language, text) VALUES ($1, $2, $3, $4, $5)";
    tx.run(sql, args![id, l.year, l.kind, l.language, l.text])
        .await?;
    Ok(())
}

/// Whether an incident waits longer than it should.
#[must_use]
pub fn is_late(i: &Incident, now: Timestamp) -> bool {
    i.row.state == State::Reported && i.row.due < now
}

/// What somebody said in incidents: which one, as whom, when.
///
/// # Errors
/// A database error.
pub async fn own_words(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(IncidentId, Voice, Timestamp, Sealed)>> {
    let sql =
        "SELECT incident, voice, at, words FROM incident_words WHERE author = $1 ORDER BY at, id";
    db.all(sql, args![account]).await
}

/// The words of an incident for who may read them: voice, name, moment, text. Notes only for those who handle it.
///
/// # Errors
/// [`Error::NotFound`] for everybody else.
pub async fn read(ctx: &Ctx, i: &Incident) -> Result<Vec<(i64, Voice, String, Timestamp, String)>> {
    let mut db = ctx.db();
    let key = super::commands::key(ctx, &mut db, i).await?;
    let notes = if i.is_handled_by(&ctx.viewer) {
        Some(super::commands::notes_key(ctx, &mut db, i).await?)
    } else {
        None
    };
    let mut all = Vec::new();
    for w in words(&mut db, i.row.id).await? {
        let text = match (w.voice, &notes) {
            (Voice::Note, Some(notes)) => notes.unseal("words", &w.words)?,
            (Voice::Note, None) => continue,
            _ => key.unseal("words", &w.words)?,
        };
        all.push((w.position, w.voice, w.author_name, w.at, text));
    }
    Ok(all)
}

/// What is forgotten of an incident: its words go, its days stay for the counts.
pub(super) async fn empty(tx: &mut Tx, id: IncidentId) -> Result<()> {
    for sql in [
        "DELETE FROM incident_words WHERE incident = $1",
        "DELETE FROM incident_measures WHERE incident = $1",
        "DELETE FROM incident_handlers WHERE incident = $1",
        "UPDATE incidents SET organisation = '', reporter = '', code = '', state = 'closed', version = version + 1 WHERE id = $1",
    ] {
        tx.run(sql, args![id]).await?;
    }
    Ok(())
}

/// The incidents that concern an organisation.
pub(super) async fn concerning(tx: &mut Tx, organisation: &str) -> Result<Vec<Incident>> {
    let sql = "SELECT * FROM incidents WHERE organisation = $1 ORDER BY id";
    let rows = tx.all(sql, args![organisation]).await?;
    wholes(tx, rows).await
}

/// A closed account is the author and the reporter of nothing any more.
pub(super) async fn unname(tx: &mut Tx, account: &str, name: &str) -> Result<()> {
    for sql in [
        "UPDATE incident_words SET author = '', author_name = $2 WHERE author = $1",
        "UPDATE incidents SET reporter = '' WHERE reporter = $1 AND $2 <> ''",
    ] {
        tx.run(sql, args![account, name]).await?;
    }
    Ok(())
}

/// What is done to protect people, for those who handle it: with what and by whom in words.
///
/// # Errors
/// [`Error::NotFound`] for everybody else.
pub async fn read_measures(ctx: &Ctx, i: &Incident) -> Result<Vec<(Measure, String, String)>> {
    let mut db = ctx.db();
    let key = super::commands::notes_key(ctx, &mut db, i).await?;
    let mut all = Vec::new();
    for m in measures(&mut db, i.row.id).await? {
        let (what, owner) = (
            key.unseal("measure", &m.what)?,
            key.unseal("owner", &m.owner)?,
        );
        all.push((m, what, owner));
    }
    Ok(all)
}
