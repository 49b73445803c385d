//! All SQL of events, dates, registrations and subscriptions.

use std::collections::HashMap;

use ::store::{Read, Tx};
use guard::{AccountId, Reader, Viewer};
use kernel::{Error, Localized, Page, PageRequest, Result, Timestamp, args};
use parties::OrganisationId;

use crate::model::{
    Event, EventId, Exception, Feed, FeedId, Kind, Registration, RegistrationId, Seated, Shown,
    Standing,
};

/// A statement on events, for somebody of the organisations `$1`.
macro_rules! event {
    ($rest:literal) => {
        concat!(
            "SELECT e.id, e.uid, e.kind, e.title, e.about, e.starts, e.ends, e.zone, e.whole, e.rule, e.meeting, e.place, e.link, e.reveal, \
             e.languages, e.interpretation, e.access, e.registers, e.register_until, e.seats, e.asks_needs, e.audience, e.state, e.cancelled, \
             e.sequence, e.created, e.changed, e.version, EXISTS (SELECT 1 FROM calendar_invited i WHERE i.object = e.id \
             AND $1 LIKE '%|' || i.organisation || '|%') AS invited FROM calendar_events e ",
            $rest
        )
    };
}

/// What somebody may see of dates or of events, by a name of the table and one of the column that says whose they are: of the
/// Office `$1`, of the network `$2`, of the organisations `$3`.
macro_rules! seen {
    ($table:literal, $object:literal) => {
        concat!(
            "($1 OR (",
            $table,
            ".state <> 'draft' AND (",
            $table,
            ".audience = 'public' OR (",
            $table,
            ".audience = 'network' AND $2) OR (",
            $table,
            ".audience = 'invited' AND EXISTS (SELECT 1 FROM calendar_invited i WHERE i.object = ",
            $object,
            " AND $3 LIKE '%|' || i.organisation || '|%')))))"
        )
    };
}

/// A statement on the dates that somebody may see: of the Office `$1`, of the network `$2`, of the organisations `$3`; of one
/// kind `$4`, in one language `$5` and for one audience `$6`, where these are not empty.
macro_rules! shown {
    ($columns:literal, $rest:literal) => {
        concat!(
            "SELECT ",
            $columns,
            " FROM calendar_dates d WHERE ",
            seen!("d", "d.object"),
            " AND ($4 = '' OR d.kind = $4) \
             AND ($5 = '' OR ',' || d.languages || ',' LIKE '%,' || $5 || ',%') AND ($6 = '' OR d.audience = $6) ",
            $rest
        )
    };
}

macro_rules! date {
    ($rest:literal) => {
        shown!(
            "d.id, d.object, d.kind, d.title, d.href, d.original, d.starts, d.ends, d.zone, d.whole, d.day, d.last_day, d.languages, \
             d.audience, d.state, d.sequence, d.changed",
            $rest
        )
    };
}

macro_rules! registration {
    ($rest:literal) => {
        registration!("", $rest)
    };
    ($more:literal, $rest:literal) => {
        concat!(
            "SELECT r.id, r.event, r.account, a.name, r.organisation, o.name AS organisation_name, r.way, r.needs, r.state, r.at",
            $more,
            " FROM calendar_registrations r JOIN accounts a ON a.id = r.account JOIN organisations o ON o.id = r.organisation ",
            $rest
        )
    };
}

/// One event as this person stands to it.
pub async fn event(db: &mut impl Read, viewer: &Viewer, id: EventId) -> Result<Event> {
    db.one(
        event!("WHERE e.id = $2"),
        args![viewer.barred_organisations(), id],
    )
    .await
}

/// The events that have a date within a span of days, as this person stands to them; who may see which is for others to say.
pub async fn events_between(
    db: &mut impl Read,
    viewer: &Viewer,
    days: (&str, &str),
) -> Result<Vec<Event>> {
    db.all(
        event!("WHERE e.id IN (SELECT d.object FROM calendar_dates d WHERE d.day <= $3 AND d.last_day >= $2)"),
        args![viewer.barred_organisations(), days.0, days.1],
    )
    .await
}

/// The event that other calendars know by a name.
pub async fn by_uid(db: &mut impl Read, uid: &str) -> Result<Option<Event>> {
    db.first(event!("WHERE e.uid = $2"), args!["", uid]).await
}

/// Every event, for what is made anew from all.
pub async fn all(db: &mut impl Read) -> Result<Vec<Event>> {
    db.all(event!("WHERE 1 = 1 ORDER BY e.id"), args![""]).await
}

/// The events to which somebody is invited by name.
pub async fn invited_to(db: &mut impl Read, viewer: &Viewer) -> Result<Vec<EventId>> {
    let rows: Vec<(EventId,)> = db
        .all(
            "SELECT e.id FROM calendar_events e WHERE e.audience = 'invited' AND e.state <> 'draft' AND ($2 OR EXISTS \
             (SELECT 1 FROM calendar_invited i WHERE i.object = e.id AND $1 LIKE '%|' || i.organisation || '|%'))",
            args![viewer.barred_organisations(), viewer.in_office()],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Writes an event; a refusal where somebody else was quicker.
pub async fn put(tx: &mut Tx, e: &Event) -> Result<()> {
    let done = tx
        .run(
            "INSERT INTO calendar_events (id, uid, kind, title, about, starts, ends, zone, whole, rule, meeting, place, link, reveal, languages, \
             interpretation, access, registers, register_until, seats, asks_needs, audience, state, cancelled, sequence, created, changed, version) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26, $27, \
             $28 + 1) ON CONFLICT (id) DO UPDATE SET kind = excluded.kind, title = excluded.title, about = excluded.about, \
             starts = excluded.starts, ends = excluded.ends, zone = excluded.zone, whole = excluded.whole, rule = excluded.rule, \
             meeting = excluded.meeting, place = excluded.place, link = excluded.link, reveal = excluded.reveal, languages = excluded.languages, \
             interpretation = excluded.interpretation, access = excluded.access, registers = excluded.registers, \
             register_until = excluded.register_until, seats = excluded.seats, asks_needs = excluded.asks_needs, audience = excluded.audience, \
             state = excluded.state, cancelled = excluded.cancelled, sequence = excluded.sequence, changed = excluded.changed, \
             version = calendar_events.version + 1 WHERE calendar_events.version = $28",
            args![
                e.id,
                e.uid,
                e.kind,
                e.title.to_json(),
                e.about.to_json(),
                e.starts,
                e.ends,
                e.zone,
                e.whole,
                e.rule,
                e.meeting,
                e.place,
                e.link,
                e.reveal,
                e.languages,
                e.interpretation,
                e.access,
                e.registers,
                e.register_until,
                e.seats,
                e.asks_needs,
                e.audience,
                e.state,
                e.cancelled,
                e.sequence,
                e.created,
                e.changed,
                e.version
            ],
        )
        .await?;
    if done == 1 {
        Ok(())
    } else {
        Err(Error::refused("calendar-changed-meanwhile"))
    }
}

/// The dates of an event that differ from its rule, in order.
pub async fn exceptions(db: &mut impl Read, id: EventId) -> Result<Vec<Exception>> {
    let sql = "SELECT original, starts FROM calendar_exceptions WHERE event = $1 ORDER BY original";
    db.all(sql, args![id]).await
}

/// The same of all events that have a date within a span of days.
pub async fn exceptions_between(
    db: &mut impl Read,
    days: (&str, &str),
) -> Result<HashMap<EventId, Vec<Exception>>> {
    let rows: Vec<(EventId, Timestamp, Option<Timestamp>)> = db
        .all(
            "SELECT event, original, starts FROM calendar_exceptions WHERE event IN (SELECT d.object FROM calendar_dates d \
             WHERE d.day <= $2 AND d.last_day >= $1) ORDER BY event, original",
            args![days.0, days.1],
        )
        .await?;
    let mut found: HashMap<EventId, Vec<Exception>> = HashMap::new();
    for (event, original, starts) in rows {
        let one = Exception { original, starts };
        found.entry(event).or_default().push(one);
    }
    Ok(found)
}

/// Lets one date differ.
pub async fn put_exception(tx: &mut Tx, id: EventId, x: &Exception) -> Result<()> {
    let sql = "INSERT INTO calendar_exceptions (event, original, starts) VALUES ($1, $2, $3) \
               ON CONFLICT (event, original) DO UPDATE SET starts = excluded.starts";
    tx.run(sql, args![id, x.original, x.starts]).await?;
    Ok(())
}

/// Lets all dates follow the rule again.
pub async fn clear_exceptions(tx: &mut Tx, id: EventId) -> Result<()> {
    let sql = "DELETE FROM calendar_exceptions WHERE event = $1";
    tx.run(sql, args![id]).await?;
    Ok(())
}

/// Takes away every date of an event, or of what another room tells of.
pub async fn clear_dates(tx: &mut Tx, object: &str) -> Result<()> {
    let sql = "DELETE FROM calendar_dates WHERE object = $1";
    tx.run(sql, args![object]).await?;
    Ok(())
}

/// Adds a date.
pub async fn put_date(tx: &mut Tx, d: &Shown) -> Result<()> {
    tx.run(
        "INSERT INTO calendar_dates (id, object, kind, title, href, original, starts, ends, zone, whole, day, last_day, languages, audience, \
         state, sequence, changed) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        args![
            d.id,
            d.object,
            d.kind,
            d.title.to_json(),
            d.href,
            d.original,
            d.starts,
            d.ends,
            d.zone,
            d.whole,
            d.day,
            d.last_day,
            d.languages,
            d.audience,
            d.state,
            d.sequence,
            d.changed
        ],
    )
    .await?;
    Ok(())
}

/// Which dates are asked for; what is empty asks for all.
#[derive(Clone, Debug, Default)]
pub struct Filter {
    /// Of one kind.
    pub kind: Option<Kind>,
    /// In which a language is spoken.
    pub language: String,
    /// For one audience.
    pub audience: String,
}

impl Filter {
    fn args(&self, viewer: &Viewer) -> Vec<kernel::Value> {
        args![
            viewer.in_office(),
            viewer.in_network(),
            viewer.barred_organisations(),
            self.kind.map_or("", Kind::code),
            self.language,
            self.audience
        ]
    }
}

/// What happened behind a moment to the events that somebody may see, the newest first: which, its title, what, when.
pub async fn reached(
    db: &mut impl Read,
    viewer: &Viewer,
    since: Timestamp,
    most: i64,
) -> Result<Vec<(EventId, Localized, String, Timestamp)>> {
    db.all(
        concat!(
            "SELECT e.id, e.title, m.step, m.at FROM milestones m JOIN calendar_events e ON e.id = m.engagement WHERE m.at > $4 AND ",
            seen!("e", "e.id"),
            " ORDER BY m.at DESC, e.id, m.step LIMIT $5"
        ),
        args![
            viewer.in_office(),
            viewer.in_network(),
            viewer.barred_organisations(),
            since,
            most
        ],
    )
    .await
}

/// The dates of a span of days that somebody may see, in order: the SQL counterpart of the action `see`.
pub async fn between(
    db: &mut impl Read,
    viewer: &Viewer,
    filter: &Filter,
    days: (&str, &str),
    most: i64,
) -> Result<Vec<Shown>> {
    let mut values = filter.args(viewer);
    values.extend(args![days.0, days.1, most]);
    db.all(
        date!("AND d.day <= $8 AND d.last_day >= $7 ORDER BY d.day, d.starts, d.id LIMIT $9"),
        values,
    )
    .await
}

/// The dates from a day on, those after one that was read last.
pub async fn from(
    db: &mut impl Read,
    viewer: &Viewer,
    filter: &Filter,
    day: &str,
    after: (&str, &str),
    most: i64,
) -> Result<Vec<Shown>> {
    let mut values = filter.args(viewer);
    values.extend(args![day, after.0, after.1, most]);
    db.all(
        date!("AND d.last_day >= $7 AND (d.day, d.id) > ($8, $9) ORDER BY d.day, d.id LIMIT $10"),
        values,
    )
    .await
}

/// The nearest day before and after a span of days on which there is something for somebody; empty where there is none.
pub async fn beside(
    db: &mut impl Read,
    viewer: &Viewer,
    filter: &Filter,
    days: (&str, &str),
) -> Result<(String, String)> {
    let mut values = filter.args(viewer);
    values.extend(args![days.0]);
    let before: Option<(String,)> = db
        .first(
            shown!(
                "d.last_day",
                "AND d.last_day < $7 ORDER BY d.last_day DESC LIMIT 1"
            ),
            values,
        )
        .await?;
    let mut values = filter.args(viewer);
    values.extend(args![days.1]);
    let after: Option<(String,)> = db
        .first(
            shown!("d.day", "AND d.day > $7 ORDER BY d.day LIMIT 1"),
            values,
        )
        .await?;
    let day = |found: Option<(String,)>| found.map(|f| f.0).unwrap_or_default();
    Ok((day(before), day(after)))
}

/// The dates of an event, or of what another room tells of.
pub async fn dates_of(db: &mut impl Read, object: &str) -> Result<Vec<Shown>> {
    let mut values = Filter::default().args(&Viewer::default());
    // Who may see it sees all of its dates.
    values[0] = kernel::Value::Bool(true);
    values.extend(args![object]);
    db.all(date!("AND d.object = $7 ORDER BY d.starts, d.id"), values)
        .await
}

/// The organisations invited by name.
pub async fn invited(db: &mut impl Read, object: &str) -> Result<Vec<(OrganisationId, String)>> {
    db.all(
        "SELECT o.id, o.name FROM calendar_invited i JOIN organisations o ON o.id = i.organisation \
         WHERE i.object = $1 ORDER BY o.sort_name, o.id",
        args![object],
    )
    .await
}

/// Whether an organisation is invited by name.
pub async fn is_invited(db: &mut impl Read, object: &str, id: OrganisationId) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM calendar_invited WHERE object = $1 AND organisation = $2";
    Ok(db.number(sql, args![object, id]).await? > 0)
}

/// Invites an organisation by name, or no more.
pub async fn invite(tx: &mut Tx, object: &str, id: &str, on: bool) -> Result<()> {
    let sql = if on {
        "INSERT INTO calendar_invited (object, organisation) VALUES ($1, $2) ON CONFLICT DO NOTHING"
    } else {
        "DELETE FROM calendar_invited WHERE object = $1 AND organisation = $2"
    };
    tx.run(sql, args![object, id]).await?;
    Ok(())
}

/// Forgets who was invited to something of which another room tells.
pub async fn clear_invited(tx: &mut Tx, object: &str) -> Result<()> {
    let sql = "DELETE FROM calendar_invited WHERE object = $1";
    tx.run(sql, args![object]).await?;
    Ok(())
}

/// Those who have a place or wait for one, in the order in which they came.
pub async fn registrations(db: &mut impl Read, id: EventId) -> Result<Vec<Registration>> {
    db.all(
        registration!("WHERE r.event = $1 AND r.state <> 'left' ORDER BY r.state, r.at, r.id"),
        args![id],
    )
    .await
}

/// A part of the same with who came on one date: those with a place stand before those who wait.
pub async fn seated(
    db: &mut impl Read,
    id: EventId,
    date: Option<Timestamp>,
    request: &PageRequest,
) -> Result<Page<Seated>> {
    // The key of the last row: how it stands, since when, its identifier.
    let mut key = request.bound().splitn(3, ' ');
    let mut part = || key.next().unwrap_or_default();
    let (state, at, last) = (part(), part(), part());
    let at: i64 = at.parse().unwrap_or(i64::MIN);
    let rows = db
        .all(
            registration!(
                ", EXISTS (SELECT 1 FROM calendar_attendance t WHERE t.registration = r.id AND t.original = $2 AND t.came = TRUE) AS came",
                "WHERE r.event = $1 AND r.state <> 'left' AND (r.state, r.at, r.id) > ($3, $4, $5) ORDER BY r.state, r.at, r.id LIMIT $6"
            ),
            args![id, date, state, at, last, request.limit()],
        )
        .await?;
    Ok(Page::cut(rows, request, |s: &Seated| {
        let r = &s.registration;
        format!("{} {} {}", r.state, r.at.0, r.id)
    }))
}

/// One registration.
pub async fn registration(db: &mut impl Read, id: RegistrationId) -> Result<Registration> {
    db.one(registration!("WHERE r.id = $1"), args![id]).await
}

/// Whether whoever registered takes part through that organisation at a moment: not once they left it, nor while it is
/// suspended or has left.
pub async fn takes_part(db: &mut impl Read, r: &Registration, now: Timestamp) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM appointments p JOIN accounts a ON a.id = p.account WHERE p.account = $1 AND p.scope = $2 \
               AND p.starts <= $3 AND (p.ends IS NULL OR p.ends > $3) AND p.suspended = FALSE AND a.closed IS NULL";
    let n = db
        .number(sql, args![r.account, r.organisation, now])
        .await?;
    Ok(n > 0)
}

/// How somebody stands to an event.
pub async fn registration_of(
    db: &mut impl Read,
    id: EventId,
    account: AccountId,
) -> Result<Option<Registration>> {
    db.first(
        registration!("WHERE r.event = $1 AND r.account = $2"),
        args![id, account],
    )
    .await
}

/// Everything for which somebody is registered.
pub async fn registered_by(db: &mut impl Read, account: AccountId) -> Result<Vec<Registration>> {
    db.all(
        registration!("WHERE r.account = $1 ORDER BY r.at, r.id"),
        args![account],
    )
    .await
}

/// Everybody whom an organisation registered and who did not take it back.
pub async fn registered_for(
    db: &mut impl Read,
    organisation: &str,
) -> Result<Vec<(RegistrationId, EventId)>> {
    let sql = "SELECT id, event FROM calendar_registrations WHERE organisation = $1 ORDER BY id";
    db.all(sql, args![organisation]).await
}

/// How many stand so.
pub async fn count(db: &mut impl Read, id: EventId, state: Standing) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM calendar_registrations WHERE event = $1 AND state = $2";
    db.number(sql, args![id, state]).await
}

/// Writes a registration; who came back stands at the end.
pub async fn put_registration(tx: &mut Tx, r: &Registration) -> Result<()> {
    tx.run(
        "INSERT INTO calendar_registrations (id, event, account, organisation, way, needs, state, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) \
         ON CONFLICT (event, account) DO UPDATE SET organisation = excluded.organisation, way = excluded.way, needs = excluded.needs, \
         state = excluded.state, at = excluded.at",
        args![
            r.id,
            r.event,
            r.account,
            r.organisation,
            r.way,
            r.needs,
            r.state,
            r.at
        ],
    )
    .await?;
    Ok(())
}

/// Lets a registration stand otherwise; whoever comes no more needs nothing.
pub async fn set_standing(tx: &mut Tx, id: RegistrationId, to: Standing) -> Result<()> {
    let sql = "UPDATE calendar_registrations SET state = $2, needs = CASE WHEN $2 = 'left' THEN '' ELSE needs END WHERE id = $1";
    tx.run(sql, args![id, to]).await?;
    Ok(())
}

/// Takes a registration away with everything that is noted of it.
pub async fn forget_registration(tx: &mut Tx, id: RegistrationId) -> Result<()> {
    let sql = "DELETE FROM calendar_attendance WHERE registration = $1";
    tx.run(sql, args![id]).await?;
    let sql = "DELETE FROM calendar_registrations WHERE id = $1";
    tx.run(sql, args![id]).await?;
    Ok(())
}

/// Forgets what those needed who came; gives how many had said something.
pub async fn erase_needs(tx: &mut Tx, id: EventId) -> Result<u64> {
    let sql = "UPDATE calendar_registrations SET needs = '' WHERE event = $1 AND needs <> ''";
    tx.run(sql, args![id]).await
}

/// Notes whether somebody came on one date.
pub async fn note_attendance(
    tx: &mut Tx,
    id: RegistrationId,
    original: Timestamp,
    came: bool,
) -> Result<()> {
    let sql = "INSERT INTO calendar_attendance (registration, original, came) VALUES ($1, $2, $3) \
               ON CONFLICT (registration, original) DO UPDATE SET came = excluded.came";
    tx.run(sql, args![id, original, came]).await?;
    Ok(())
}

/// Who came on one date, and who did not, as far as it was noted.
pub async fn attendance(
    db: &mut impl Read,
    id: EventId,
    original: Timestamp,
) -> Result<Vec<(RegistrationId, bool)>> {
    let sql = "SELECT t.registration, t.came FROM calendar_attendance t JOIN calendar_registrations r ON r.id = t.registration \
               WHERE r.event = $1 AND t.original = $2";
    db.all(sql, args![id, original]).await
}

/// On which dates somebody came, or did not.
pub async fn attended_by(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(EventId, Timestamp, bool)>> {
    let sql = "SELECT r.event, t.original, t.came FROM calendar_attendance t JOIN calendar_registrations r ON r.id = t.registration \
               WHERE r.account = $1 ORDER BY t.original, r.event";
    db.all(sql, args![account]).await
}

/// People with a place or who wait for one, to be written to.
pub async fn readers(db: &mut impl Read, id: EventId) -> Result<Vec<Reader>> {
    db.all(
        "SELECT a.name, a.email, a.language FROM calendar_registrations r JOIN accounts a ON a.id = r.account \
         WHERE r.event = $1 AND r.state <> 'left' AND a.closed IS NULL ORDER BY a.email",
        args![id],
    )
    .await
}

/// The subscriptions of an account, the newest first.
pub async fn feeds(db: &mut impl Read, account: AccountId) -> Result<Vec<Feed>> {
    let sql = "SELECT id, account, details, language, created, revoked FROM calendar_feeds WHERE account = $1 ORDER BY created DESC, id";
    db.all(sql, args![account]).await
}

/// The subscription of an address, and the mail address of its account; nothing where it was ended or is none.
pub async fn feed_by_hash(db: &mut impl Read, hash: &str) -> Result<Option<Feed>> {
    let sql = "SELECT f.id, f.account, f.details, f.language, f.created, f.revoked FROM calendar_feeds f \
               JOIN accounts a ON a.id = f.account WHERE f.hash = $1 AND f.revoked IS NULL AND a.closed IS NULL";
    db.first(sql, args![hash]).await
}

/// Adds a subscription.
pub async fn add_feed(tx: &mut Tx, f: &Feed, hash: &str) -> Result<()> {
    let sql = "INSERT INTO calendar_feeds (id, account, hash, details, language, created, revoked) VALUES ($1, $2, $3, $4, $5, $6, $7)";
    tx.run(
        sql,
        args![
            f.id, f.account, hash, f.details, f.language, f.created, f.revoked
        ],
    )
    .await?;
    Ok(())
}

/// Ends a subscription of an account; says whether it lasted.
pub async fn end_feed(tx: &mut Tx, id: FeedId, account: AccountId, now: Timestamp) -> Result<bool> {
    let sql =
        "UPDATE calendar_feeds SET revoked = $3 WHERE id = $1 AND account = $2 AND revoked IS NULL";
    Ok(tx.run(sql, args![id, account, now]).await? == 1)
}

/// Takes away the subscriptions of an account.
pub async fn forget_feeds(tx: &mut Tx, account: &str) -> Result<()> {
    let sql = "DELETE FROM calendar_feeds WHERE account = $1";
    tx.run(sql, args![account]).await?;
    Ok(())
}
