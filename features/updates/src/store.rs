//! Rows of updates; one text for both engines.

use futures_util::Stream;
use guard::{AccountId, Reader, Viewer};
use kernel::{Language, Page, PageRequest, Result, Timestamp, args};
use parties::{OrganisationId, Theme};
use store::{Db, Read, Tx};

use crate::model::{Correction, Kind, Update, UpdateId, Wanted};

/// A statement on updates with their words in the language `$1`, for somebody who takes part through the organisations `$2`.
macro_rules! select {
    ($($rest:tt)+) => {
        concat!(
            "SELECT u.id, u.kind, COALESCE(t.title, u.title) AS title, COALESCE(t.summary, u.summary) AS summary, \
             COALESCE(t.body, u.body) AS body, COALESCE(t.language, u.language) AS shown_in, \
             COALESCE(t.at < u.worded, FALSE) AS stale, u.language, u.worded, u.audience, u.early, u.closes, u.themes, u.regions, \
             u.links, u.state, u.due, u.published, u.corrected, u.withdrawn, u.reason, u.created, u.version, \
             EXISTS (SELECT 1 FROM update_named n WHERE n.update_id = u.id AND $2 LIKE '%|' || n.organisation || '|%') AS named \
             FROM updates u LEFT JOIN update_texts t ON t.update_id = u.id AND t.language = $1 ",
            $($rest)+
        )
    };
}

/// What is out and was meant for somebody of the organisations `$2`, of the Office `$3`, of the network `$4`.
macro_rules! out {
    () => {
        "(u.state IN ('published', 'archived') AND ($3 OR u.audience = 'public' OR (u.audience = 'network' AND $4) \
         OR (u.audience = 'invited' AND EXISTS (SELECT 1 FROM update_named n WHERE n.update_id = u.id \
         AND $2 LIKE '%|' || n.organisation || '|%'))))"
    };
}

/// One update as this person stands to it, in a language where there is such a version; `None` reads the original.
pub async fn update(
    db: &mut impl Read,
    viewer: &Viewer,
    id: UpdateId,
    reading: Option<Language>,
) -> Result<Update> {
    let language = reading.map_or("", Language::code);
    db.one(
        select!("WHERE u.id = $3"),
        args![language, viewer.barred_organisations(), id],
    )
    .await
}

/// The updates that this person reads, newest first: the counterpart of the action `read`, without what is prepared.
/// Before its moment, only whoever was named to read it finds it.
pub async fn list(
    db: &mut impl Read,
    viewer: &Viewer,
    reading: Language,
    wanted: &Wanted,
    request: &PageRequest,
) -> Result<Page<Update>> {
    let (day, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let day: i64 = day.parse().unwrap_or(i64::MAX);
    let rows = db
        .all(
            select!(
                "WHERE (",
                out!(),
                " OR (u.state = 'scheduled' AND u.early AND EXISTS (SELECT 1 FROM update_named n WHERE n.update_id = u.id \
                 AND $2 LIKE '%|' || n.organisation || '|%'))) \
                 AND ($5 = FALSE OR u.state = 'published') AND ($6 = '' OR u.kind = $6) \
                 AND ($7 = '' OR u.themes LIKE '%|' || $7 || '|%') AND ($8 = '' OR u.regions LIKE '%|' || $8 || '|%') \
                 AND (COALESCE(u.published, u.due, u.created), u.id) < ($9, $10) \
                 ORDER BY COALESCE(u.published, u.due, u.created) DESC, u.id DESC LIMIT $11"
            ),
            args![
                reading,
                viewer.barred_organisations(),
                viewer.in_office(),
                viewer.in_network(),
                wanted.current,
                wanted.kind.map_or("", Kind::code),
                wanted.theme.map_or("", Theme::code),
                wanted.region,
                day,
                last,
                request.limit(),
            ],
        )
        .await?;
    Ok(Page::cut(rows, request, |u: &Update| {
        format!("{} {}", u.day().0, u.id)
    }))
}

/// The updates that came out or were corrected behind a moment, the newest first, as far as this person reads them.
pub async fn since(
    db: &mut impl Read,
    viewer: &Viewer,
    reading: Language,
    since: Timestamp,
    most: i64,
) -> Result<Vec<Update>> {
    db.all(
        select!(
            "WHERE COALESCE(u.corrected, u.published) > $5 AND ",
            out!(),
            " ORDER BY COALESCE(u.corrected, u.published) DESC, u.id DESC LIMIT $6"
        ),
        args![
            reading,
            viewer.barred_organisations(),
            viewer.in_office(),
            viewer.in_network(),
            since,
            most
        ],
    )
    .await
}

/// The same list whole, for downloads.
pub fn every(
    db: Db,
    viewer: Viewer,
    reading: Language,
    wanted: Wanted,
) -> impl Stream<Item = Result<Update>> + Send + use<> {
    ::store::portions(db, move |mut db, request| {
        let (viewer, wanted) = (viewer.clone(), wanted.clone());
        async move { list(&mut db, &viewer, reading, &wanted, &request).await }
    })
}

/// What lies at the desk, whatever its state: what was written down last comes first.
pub async fn desk(
    db: &mut impl Read,
    reading: Language,
    state: &str,
    request: &PageRequest,
) -> Result<Page<Update>> {
    let (at, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let at: i64 = at.parse().unwrap_or(i64::MAX);
    let rows = db
        .all(
            select!(
                "WHERE ($3 = '' OR u.state = $3) AND (u.created, u.id) < ($4, $5) ORDER BY u.created DESC, u.id DESC LIMIT $6"
            ),
            args![reading, "|", state, at, last, request.limit()],
        )
        .await?;
    Ok(Page::cut(rows, request, |u: &Update| {
        format!("{} {}", u.created.0, u.id)
    }))
}

/// Every update that search can find.
pub async fn findable(db: &mut impl Read) -> Result<Vec<UpdateId>> {
    let sql = "SELECT id FROM updates WHERE state IN ('published', 'archived') ORDER BY id";
    let rows: Vec<(UpdateId,)> = db.all(sql, args![]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// The updates for organisations named that this person may find.
pub async fn invited_to(db: &mut impl Read, viewer: &Viewer) -> Result<Vec<UpdateId>> {
    let rows: Vec<(UpdateId,)> = db
        .all(
            "SELECT u.id FROM updates u WHERE u.audience = 'invited' AND u.state IN ('published', 'archived') AND ($2 OR EXISTS \
             (SELECT 1 FROM update_named n WHERE n.update_id = u.id AND $1 LIKE '%|' || n.organisation || '|%'))",
            args![viewer.barred_organisations(), viewer.in_office()],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// The versions beside the original: language, title, summary, body, and whether it is older than the original.
pub async fn texts(
    db: &mut impl Read,
    id: UpdateId,
) -> Result<Vec<(Language, String, String, String, bool)>> {
    db.all(
        "SELECT t.language, t.title, t.summary, t.body, t.at < u.worded AS older FROM update_texts t \
         JOIN updates u ON u.id = t.update_id WHERE t.update_id = $1 ORDER BY t.language",
        args![id],
    )
    .await
}

/// Keeps the version in one language in place of the one before.
pub async fn put_text(
    tx: &mut Tx,
    id: UpdateId,
    language: Language,
    words: [&str; 3],
    at: Timestamp,
) -> Result<()> {
    let [title, summary, body] = words;
    tx.run(
        "INSERT INTO update_texts (update_id, language, title, summary, body, at) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (update_id, language) DO UPDATE SET title = excluded.title, summary = excluded.summary, \
         body = excluded.body, at = excluded.at",
        args![id, language, title, summary, body, at],
    )
    .await?;
    Ok(())
}

/// Takes the version in one language away.
pub async fn drop_text(tx: &mut Tx, id: UpdateId, language: Language) -> Result<()> {
    let sql = "DELETE FROM update_texts WHERE update_id = $1 AND language = $2";
    tx.run(sql, args![id, language]).await?;
    Ok(())
}

/// The organisations that are named, by name.
pub async fn named(db: &mut impl Read, id: UpdateId) -> Result<Vec<(OrganisationId, String)>> {
    db.all(
        "SELECT o.id, o.name FROM update_named n JOIN organisations o ON o.id = n.organisation WHERE n.update_id = $1 \
         ORDER BY o.sort_name, o.id",
        args![id],
    )
    .await
}

/// Names an organisation; it is named once.
pub async fn name(tx: &mut Tx, id: UpdateId, organisation: OrganisationId) -> Result<()> {
    let sql =
        "INSERT INTO update_named (update_id, organisation) VALUES ($1, $2) ON CONFLICT DO NOTHING";
    tx.run(sql, args![id, organisation]).await?;
    Ok(())
}

/// Names an organisation no longer.
pub async fn unname(tx: &mut Tx, id: UpdateId, organisation: OrganisationId) -> Result<()> {
    let sql = "DELETE FROM update_named WHERE update_id = $1 AND organisation = $2";
    tx.run(sql, args![id, organisation]).await?;
    Ok(())
}

/// The people of the organisations named, but for those that are suspended or have left.
pub async fn named_people(db: &mut impl Read, id: UpdateId, now: Timestamp) -> Result<Vec<Reader>> {
    db.all(
        "SELECT DISTINCT a.name, a.email, a.language FROM update_named n JOIN appointments p ON p.scope = n.organisation \
         AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) AND p.suspended = FALSE \
         JOIN accounts a ON a.id = p.account WHERE n.update_id = $1 AND a.closed IS NULL",
        args![id, now],
    )
    .await
}

/// The corrections, newest first.
pub async fn corrections(db: &mut impl Read, id: UpdateId) -> Result<Vec<Correction>> {
    db.all(
        "SELECT at, note, title, summary, body, closes FROM update_corrections WHERE update_id = $1 ORDER BY at DESC, id",
        args![id],
    )
    .await
}

/// The updates that one person wrote down, and when.
pub async fn written_by(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(UpdateId, Timestamp)>> {
    let sql = "SELECT id, created FROM updates WHERE by_account = $1 ORDER BY created, id";
    db.all(sql, args![account]).await
}

/// The corrections that one person made, and when.
pub async fn corrected_by(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(UpdateId, Timestamp)>> {
    let sql =
        "SELECT update_id, at FROM update_corrections WHERE by_account = $1 ORDER BY at, update_id";
    db.all(sql, args![account]).await
}
