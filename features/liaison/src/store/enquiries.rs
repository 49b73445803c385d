//! Enquiries, what was said, and what became of them.

use ::store::{Read, Tx};
use guard::{AccountId, Ctx, Sealed, Viewer};
use kernel::{Error, Id, Page, PageRequest, Result, Timestamp, args};

use super::seats;
use crate::model::{
    Enquiry, EnquiryId, Row, Seat, SeatId, Stage, State, Step, StepKind, Voice, Word,
};

/// What the desk's list is narrowed down to; empty texts narrow nothing.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Identifier of a seat, or `desk`.
    pub seat: String,
    /// Code of a state; `late` for those that wait longer than they should.
    pub state: String,
    /// Code of a theme.
    pub theme: String,
}

async fn whole(db: &mut impl Read, row: Row, now: Timestamp) -> Result<Enquiry> {
    let seat: Option<Seat> = match row.seat.parse() {
        Ok(id) => Some(seats::seat(db, id, now).await?),
        Err(_) => None,
    };
    Ok(Enquiry { row, seat })
}

async fn wholes(db: &mut impl Read, rows: Vec<Row>, now: Timestamp) -> Result<Vec<Enquiry>> {
    let mut all = Vec::new();
    for row in rows {
        all.push(whole(db, row, now).await?);
    }
    Ok(all)
}

/// One enquiry.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn enquiry(db: &mut impl Read, id: EnquiryId, now: Timestamp) -> Result<Enquiry> {
    let row = db
        .one("SELECT * FROM liaison_enquiries WHERE id = $1", args![id])
        .await?;
    whole(db, row, now).await
}

/// The enquiry that a code opens.
pub(crate) async fn by_code(db: &mut impl Read, hash: &str) -> Result<Option<EnquiryId>> {
    let sql = "SELECT id FROM liaison_enquiries WHERE code = $1 AND code <> ''";
    let row: Option<(EnquiryId,)> = db.first(sql, args![hash]).await?;
    Ok(row.map(|r| r.0))
}

/// Every enquiry at a seat whose words are still there.
pub(crate) async fn of_seat(db: &mut impl Read, seat: &Seat) -> Result<Vec<Enquiry>> {
    let sql = "SELECT * FROM liaison_enquiries e WHERE e.seat = $1 \
               AND EXISTS (SELECT 1 FROM liaison_words w WHERE w.enquiry = e.id) ORDER BY e.id";
    let rows: Vec<Row> = db.all(sql, args![seat.row.id]).await?;
    let whole = |row| Enquiry {
        row,
        seat: Some(seat.clone()),
    };
    Ok(rows.into_iter().map(whole).collect())
}

/// Those that a person wrote, and those written for organisations that they speak for; what waits first, then the newest.
///
/// # Errors
/// A database error.
pub async fn own(db: &mut impl Read, viewer: &Viewer, now: Timestamp) -> Result<Vec<Enquiry>> {
    use guard::Role::{OrganisationAdministrator, Representative};
    let speaks = viewer.held.iter().filter(|h| {
        !h.scope.is_empty() && [Representative, OrganisationAdministrator].contains(&h.role)
    });
    let speaks = kernel::barred(speaks.map(|h| &h.scope));
    let account = viewer.account.map(|a| a.to_string()).unwrap_or_default();
    let rows = db
        .all(
            "SELECT * FROM liaison_enquiries WHERE (writer = $1 AND $1 <> '') \
             OR (organisation <> '' AND $2 LIKE '%|' || organisation || '|%') \
             ORDER BY CASE state WHEN 'waiting' THEN 0 WHEN 'answered' THEN 1 ELSE 2 END, created DESC, id LIMIT 500",
            args![account, speaks],
        )
        .await?;
    wholes(db, rows, now).await
}

/// Those that an account wrote, in order.
///
/// # Errors
/// A database error.
pub async fn of_writer(
    db: &mut impl Read,
    account: AccountId,
    now: Timestamp,
) -> Result<Vec<Enquiry>> {
    let sql = "SELECT * FROM liaison_enquiries WHERE writer = $1 ORDER BY created, id";
    let rows = db.all(sql, args![account]).await?;
    wholes(db, rows, now).await
}

/// Seats that a person answers for now, between bars.
async fn held(db: &mut impl Read, viewer: &Viewer, now: Timestamp) -> Result<String> {
    let all = seats::seats(db, false, now).await?;
    let retired = seats::seats(db, true, now).await?;
    let own = all.iter().chain(&retired).filter(|s| s.is_held_by(viewer));
    Ok(kernel::barred(own.map(|s| s.row.id)))
}

macro_rules! wanted {
    ($rest:literal) => {
        concat!(
            "SELECT * FROM liaison_enquiries WHERE ($1 OR $2 LIKE '%|' || seat || '|%' AND seat <> '') \
             AND (writer = '' OR writer <> $3) \
             AND ($4 = '' OR ($4 = 'desk' AND stage = 'desk') OR seat = $4) \
             AND ($5 = '' OR state = $5 OR ($5 = 'late' AND state = 'waiting' AND due < $6)) AND ($7 = '' OR theme = $7) ",
            $rest
        )
    };
}

/// The desk's list, those that are due first before the others: all of them for engagement officers and auditors, those at their
/// own seats for whoever holds one.
///
/// # Errors
/// A database error.
pub async fn queue(
    db: &mut impl Read,
    viewer: &Viewer,
    wanted: &Wanted,
    now: Timestamp,
    request: &PageRequest,
) -> Result<Page<Enquiry>> {
    // The key of the last row: its place among the states, its day, its identifier.
    let mut parts = request.bound().splitn(3, ' ');
    let mut number = || {
        let part = parts.next().and_then(|p| p.parse::<i64>().ok());
        part.unwrap_or(-1)
    };
    let (rank, due) = (number(), number());
    let last = parts.next().unwrap_or_default().to_owned();
    let held = held(db, viewer, now).await?;
    let rows: Vec<Row> = db
        .all(
            wanted!(
                "AND (CASE state WHEN 'waiting' THEN 0 WHEN 'answered' THEN 1 ELSE 2 END > $8 \
                 OR (CASE state WHEN 'waiting' THEN 0 WHEN 'answered' THEN 1 ELSE 2 END = $8 AND (due > $9 OR (due = $9 AND id > $10)))) \
                 ORDER BY CASE state WHEN 'waiting' THEN 0 WHEN 'answered' THEN 1 ELSE 2 END, due, id LIMIT $11"
            ),
            args![
                sees_all(viewer),
                held,
                account(viewer),
                wanted.seat,
                wanted.state,
                now,
                wanted.theme,
                rank,
                due,
                last,
                request.limit()
            ],
        )
        .await?;
    let page = Page::cut(rows, request, |r| {
        let rank = match r.state {
            State::Waiting => 0,
            State::Answered => 1,
            State::Closed => 2,
        };
        format!("{rank} {} {}", r.due.0, r.id)
    });
    Ok(Page {
        rows: wholes(db, page.rows, now).await?,
        next: page.next,
    })
}

/// The same list, whole, as far as a file holds.
///
/// # Errors
/// A database error.
pub async fn queued(
    db: &mut impl Read,
    viewer: &Viewer,
    wanted: &Wanted,
    now: Timestamp,
) -> Result<Vec<Enquiry>> {
    let held = held(db, viewer, now).await?;
    let rows = db
        .all(
            wanted!(
                "ORDER BY CASE state WHEN 'waiting' THEN 0 WHEN 'answered' THEN 1 ELSE 2 END, due, id LIMIT 20000"
            ),
            args![
                sees_all(viewer),
                held,
                account(viewer),
                wanted.seat,
                wanted.state,
                now,
                wanted.theme
            ],
        )
        .await?;
    wholes(db, rows, now).await
}

fn sees_all(viewer: &Viewer) -> bool {
    viewer.has(guard::Role::EngagementOfficer) || viewer.has(guard::Role::Auditor)
}

fn account(viewer: &Viewer) -> String {
    viewer.account.map(|a| a.to_string()).unwrap_or_default()
}

/// How many wait for the person who asks, at seats that they answer for, and by when the first is due.
///
/// # Errors
/// A database error.
pub async fn waiting_for(
    db: &mut impl Read,
    viewer: &Viewer,
    now: Timestamp,
) -> Result<(i64, Option<Timestamp>)> {
    let held = held(db, viewer, now).await?;
    db.one(
        "SELECT COUNT(*), MIN(due) FROM liaison_enquiries WHERE state = 'waiting' AND seat <> '' \
         AND $1 LIKE '%|' || seat || '|%' AND writer <> $2",
        args![held, account(viewer)],
    )
    .await
}

/// How many wait at the desk, and by when the first was due.
///
/// # Errors
/// A database error.
pub async fn at_desk(db: &mut impl Read, viewer: &Viewer) -> Result<(i64, Option<Timestamp>)> {
    db.one(
        "SELECT COUNT(*), MIN(due) FROM liaison_enquiries WHERE state = 'waiting' AND stage = 'desk' AND writer <> $1",
        args![account(viewer)],
    )
    .await
}

/// Whether nobody waits at a seat.
pub(crate) async fn is_quiet(db: &mut impl Read, seat: SeatId) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM liaison_enquiries WHERE seat = $1 AND state = 'waiting'";
    Ok(db.number(sql, args![seat]).await? == 0)
}

/// Those that were closed before a moment and still have words.
pub(crate) async fn old(db: &mut impl Read, before: Timestamp) -> Result<Vec<EnquiryId>> {
    let sql = "SELECT id FROM liaison_enquiries e WHERE e.state = 'closed' AND e.closed < $1 \
               AND EXISTS (SELECT 1 FROM liaison_words w WHERE w.enquiry = e.id) ORDER BY id LIMIT 100";
    let rows: Vec<(EnquiryId,)> = db.all(sql, args![before]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// What was said, in order.
///
/// # Errors
/// A database error.
pub async fn words(db: &mut impl Read, id: EnquiryId) -> Result<Vec<Word>> {
    let sql = "SELECT position, voice, seat, author_name, at, words FROM liaison_words WHERE enquiry = $1 ORDER BY position";
    db.all(sql, args![id]).await
}

/// What somebody said in enquiries: which one, as whom, when.
///
/// # Errors
/// A database error.
pub async fn words_by(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(EnquiryId, Voice, Timestamp)>> {
    let sql = "SELECT enquiry, voice, at FROM liaison_words WHERE author = $1 ORDER BY at, id";
    db.all(sql, args![account]).await
}

/// The trace, in order.
///
/// # Errors
/// A database error.
pub async fn steps(db: &mut impl Read, id: EnquiryId) -> Result<Vec<Step>> {
    let sql = "SELECT kind, from_seat, to_seat, at FROM liaison_steps WHERE enquiry = $1 ORDER BY position";
    db.all(sql, args![id]).await
}

/// Writes an enquiry, new or changed.
pub(crate) async fn put(tx: &mut Tx, r: &Row) -> Result<()> {
    let done = tx
        .run(
            "INSERT INTO liaison_enquiries (id, seat, theme, region, language, state, stage, writer, code, organisation, created, asked, \
             due, next, answered, closed, version) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17 + 1) \
             ON CONFLICT (id) DO UPDATE SET seat = excluded.seat, state = excluded.state, stage = excluded.stage, asked = excluded.asked, \
             due = excluded.due, next = excluded.next, answered = excluded.answered, closed = excluded.closed, version = excluded.version \
             WHERE liaison_enquiries.version = $17",
            args![
                r.id,
                r.seat,
                r.theme,
                r.region,
                r.language,
                r.state,
                r.stage,
                r.writer,
                r.code,
                r.organisation,
                r.created,
                r.asked,
                r.due,
                r.next,
                r.answered,
                r.closed,
                r.version
            ],
        )
        .await?;
    if done == 1 {
        Ok(())
    } else {
        Err(Error::refused("liaison-changed-meanwhile"))
    }
}

/// Adds what was said; `seat` is the one for which it was said.
pub(crate) async fn say(
    tx: &mut Tx,
    ctx: &Ctx,
    e: &Row,
    voice: Voice,
    words: &Sealed,
) -> Result<()> {
    let sql = "SELECT COALESCE(MAX(position), 0) FROM liaison_words WHERE enquiry = $1";
    let last = tx.number(sql, args![e.id]).await?;
    let row: Id<Word> = ctx.new_id();
    let author = ctx.viewer.account.map(|a| a.to_string());
    // What the desk says it says as the desk, whatever seat the enquiry stands at.
    let seat = match (voice, e.stage) {
        (Voice::Writer, _) | (_, Stage::Desk) => "",
        _ => e.seat.as_str(),
    };
    tx.run(
        "INSERT INTO liaison_words (id, enquiry, position, voice, seat, author, author_name, at, words) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        args![
            row,
            e.id,
            last + 1,
            voice,
            seat,
            author.unwrap_or_default(),
            ctx.viewer.name,
            ctx.now(),
            words
        ],
    )
    .await?;
    Ok(())
}

/// Adds a step to the trace.
pub(crate) async fn step(
    tx: &mut Tx,
    ctx: &Ctx,
    id: EnquiryId,
    kind: StepKind,
    from: &str,
    to: &str,
) -> Result<()> {
    let sql = "SELECT COALESCE(MAX(position), 0) FROM liaison_steps WHERE enquiry = $1";
    let last = tx.number(sql, args![id]).await?;
    let row: Id<Step> = ctx.new_id();
    tx.run(
        "INSERT INTO liaison_steps (id, enquiry, position, kind, from_seat, to_seat, at) VALUES ($1, $2, $3, $4, $5, $6, $7)",
        args![row, id, last + 1, kind, from, to, ctx.now()],
    )
    .await?;
    Ok(())
}

/// What is forgotten of an enquiry: its words, and whose it was. What it was about and its days stay for the figures.
pub(crate) async fn empty(tx: &mut Tx, id: EnquiryId, now: Timestamp) -> Result<()> {
    tx.run("DELETE FROM liaison_words WHERE enquiry = $1", args![id])
        .await?;
    let sql = "UPDATE liaison_enquiries SET organisation = '', writer = '', code = '', region = '', state = 'closed', next = NULL, \
               closed = COALESCE(closed, $2), version = version + 1 WHERE id = $1";
    tx.run(sql, args![id, now]).await?;
    Ok(())
}

/// The enquiries written for an organisation.
pub(crate) async fn concerning(
    tx: &mut Tx,
    organisation: &str,
    now: Timestamp,
) -> Result<Vec<Enquiry>> {
    let sql = "SELECT * FROM liaison_enquiries WHERE organisation = $1 ORDER BY id";
    let rows = tx.all(sql, args![organisation]).await?;
    wholes(tx, rows, now).await
}

/// A closed account is the author and the writer of nothing any more; what nobody of its side can read an answer to is closed.
pub(crate) async fn unname(
    tx: &mut Tx,
    account: &str,
    name: &str,
    now: Timestamp,
) -> Result<Vec<EnquiryId>> {
    let sql = "UPDATE liaison_words SET author = '', author_name = $2 WHERE author = $1";
    tx.run(sql, args![account, name]).await?;
    let sql = "SELECT id FROM liaison_enquiries WHERE writer = $1 AND organisation = '' AND state <> 'closed' ORDER BY id";
    let over: Vec<(EnquiryId,)> = tx.all(sql, args![account]).await?;
    for (id,) in &over {
        let sql = "UPDATE liaison_enquiries SET state = 'closed', next = NULL, closed = $2, version = version + 1 WHERE id = $1";
        tx.run(sql, args![id, now]).await?;
    }
    let sql = "UPDATE liaison_enquiries SET writer = '' WHERE writer = $1";
    tx.run(sql, args![account]).await?;
    Ok(over.into_iter().map(|r| r.0).collect())
}
