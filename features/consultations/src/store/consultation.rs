//! Consultations as a person stands to them, their themes, language versions, questions and invited organisations.

use guard::{AccountId, Role, Viewer};
use kernel::{Language, Page, PageRequest, Result, Timestamp, args};
use parties::{OrganisationId, Theme};
use store::Read;

use crate::model::{Consultation, ConsultationId, Phase, Question};

/// The scopes somebody holds appointments for: organisations and single consultations. An organisation that is suspended or
/// has left was invited, and is so no longer.
fn held(viewer: &Viewer) -> String {
    let held = viewer.held.iter();
    let held = held.filter(|h| !h.scope.is_empty() && !h.suspended);
    kernel::barred(held.map(|h| &h.scope))
}

/// The account of a focal point; empty for all others: a consultation may still name somebody who is none any more.
fn focal_point(viewer: &Viewer) -> String {
    let account = viewer.account.filter(|_| viewer.has(Role::FocalPoint));
    account.map(|a| a.to_string()).unwrap_or_default()
}

/// A statement on consultations with title and summary in the language `$1`, for somebody who holds the scopes `$2`.
macro_rules! select {
    ($($rest:tt)+) => {
        concat!(
            "SELECT c.id, COALESCE(t.title, c.title) AS title, COALESCE(t.summary, c.summary) AS summary, \
             COALESCE(t.language, c.language) AS shown_in, COALESCE(t.at < c.worded, FALSE) AS stale, c.language, c.phase, c.audience, c.pseudonyms, c.first_look, c.closes, c.officer, \
             c.created, c.version, c.officer_account, c.focal_point, c.focal_point_name, c.opens, c.answer_by, c.response, \
             c.follow_up, EXISTS (SELECT 1 FROM consultation_invited i WHERE i.consultation = c.id \
             AND $2 LIKE '%|' || i.organisation || '|%') AS invited \
             FROM consultations c LEFT JOIN consultation_texts t ON t.consultation = c.id AND t.language = $1 ",
            $($rest)+
        )
    };
}

/// What somebody may see who holds the scopes `$2`: the SQL counterpart of the action `see`. Of the Office `$3`, as a focal point
/// `$4`, of the network `$5`.
macro_rules! seen {
    () => {
        "($3 OR $2 LIKE '%|' || c.id || '|%' OR ($4 <> '' AND c.focal_point = $4) OR (c.phase <> 'draft' AND \
         (c.audience = 'public' OR (c.audience = 'network' AND $5) OR (c.audience = 'invited' AND EXISTS \
         (SELECT 1 FROM consultation_invited i WHERE i.consultation = c.id AND $2 LIKE '%|' || i.organisation || '|%')))))"
    };
}

/// One consultation as this person stands to it, in a language where there is such a version; `None` reads the original.
pub async fn consultation(
    db: &mut impl Read,
    viewer: &Viewer,
    id: ConsultationId,
    reading: Option<Language>,
) -> Result<Consultation> {
    let language = reading.map_or("", Language::code);
    db.one(
        select!("WHERE c.id = $3"),
        args![language, held(viewer), id],
    )
    .await
}

/// Which consultations are asked for.
#[derive(Clone, Debug, Default)]
pub struct Scope {
    /// In this phase only.
    pub phase: Option<Phase>,
    /// On this theme only.
    pub theme: Option<Theme>,
}

/// The consultations this person may see, newest first: the SQL counterpart of the action `see`.
pub async fn consultations(
    db: &mut impl Read,
    viewer: &Viewer,
    reading: Language,
    scope: &Scope,
    request: &PageRequest,
) -> Result<Page<Consultation>> {
    let (at, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let at: i64 = at.parse().unwrap_or(i64::MAX);
    let rows = db
        .all(
            select!(
                "WHERE ",
                seen!(),
                " AND ($6 = '' OR c.phase = $6) AND ($7 = '' OR EXISTS \
                 (SELECT 1 FROM consultation_themes h WHERE h.consultation = c.id AND h.theme = $7)) \
                 AND (c.created, c.id) < ($8, $9) ORDER BY c.created DESC, c.id DESC LIMIT $10"
            ),
            args![
                reading,
                held(viewer),
                viewer.in_office(),
                focal_point(viewer),
                viewer.in_network(),
                scope.phase.map_or("", Phase::code),
                scope.theme.map_or("", Theme::code),
                at,
                last,
                request.limit(),
            ],
        )
        .await?;
    Ok(Page::cut(rows, request, |c: &Consultation| {
        format!("{} {}", c.created.0, c.id)
    }))
}

/// What happened behind a moment in the consultations that this person may see, the newest first: which, its title, what, when.
pub async fn reached(
    db: &mut impl Read,
    viewer: &Viewer,
    reading: Language,
    since: Timestamp,
    most: i64,
) -> Result<Vec<(ConsultationId, String, String, Timestamp)>> {
    db.all(
        concat!(
            "SELECT c.id, COALESCE(t.title, c.title) AS title, m.step, m.at FROM milestones m JOIN consultations c ON c.id = m.engagement \
             LEFT JOIN consultation_texts t ON t.consultation = c.id AND t.language = $1 WHERE m.at > $6 AND ",
            seen!(),
            " ORDER BY m.at DESC, c.id, m.step LIMIT $7"
        ),
        args![
            reading,
            held(viewer),
            viewer.in_office(),
            focal_point(viewer),
            viewer.in_network(),
            since,
            most
        ],
    )
    .await
}

/// The consultations that a person is or was in charge of, and as what: `officer`, `focal_point`.
pub async fn led_by(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(ConsultationId, String)>> {
    db.all(
        "SELECT id, CASE WHEN officer_account = $1 THEN 'officer' ELSE 'focal_point' END AS part FROM consultations \
         WHERE officer_account = $1 OR focal_point = $1 ORDER BY created, id",
        args![account],
    )
    .await
}

/// Whether an activity is a consultation.
pub async fn is_one(db: &mut impl Read, engagement: &str) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM consultations WHERE id = $1";
    Ok(db.number(sql, args![engagement]).await? > 0)
}

/// The themes of a consultation.
pub async fn themes(db: &mut impl Read, id: ConsultationId) -> Result<Vec<Theme>> {
    let rows: Vec<(Theme,)> = db
        .all(
            "SELECT theme FROM consultation_themes WHERE consultation = $1 ORDER BY theme",
            args![id],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// The languages of the versions beside the original, and whether each is older than it.
pub async fn versions(db: &mut impl Read, id: ConsultationId) -> Result<Vec<(Language, bool)>> {
    db.all(
        "SELECT t.language, t.at < c.worded AS older FROM consultation_texts t JOIN consultations c ON c.id = t.consultation \
         WHERE t.consultation = $1 ORDER BY t.language",
        args![id],
    )
    .await
}

/// Title and summary by language, the versions beside the original.
pub async fn texts(
    db: &mut impl Read,
    id: ConsultationId,
) -> Result<Vec<(Language, String, String)>> {
    db.all(
        "SELECT language, title, summary FROM consultation_texts WHERE consultation = $1 ORDER BY language",
        args![id],
    )
    .await
}

/// The questions in order, in a language where there is such a version; `None` reads the original.
pub async fn questions(
    db: &mut impl Read,
    id: ConsultationId,
    reading: Option<Language>,
) -> Result<Vec<Question>> {
    db.all(
        "SELECT q.id, COALESCE(t.text, q.text) AS text, COALESCE(t.language, '') AS language FROM questions q \
         LEFT JOIN question_texts t ON t.question = q.id AND t.language = $2 WHERE q.consultation = $1 ORDER BY q.position",
        args![id, reading.map_or("", Language::code)],
    )
    .await
}

/// The version of each question in one language: identifier and words, in order; missing ones are left out.
pub async fn question_texts(
    db: &mut impl Read,
    id: ConsultationId,
    language: Language,
) -> Result<Vec<(String, String)>> {
    db.all(
        "SELECT q.id, t.text FROM questions q JOIN question_texts t ON t.question = q.id \
         WHERE q.consultation = $1 AND t.language = $2 ORDER BY q.position",
        args![id, language],
    )
    .await
}

/// The titles of its language versions.
pub async fn titles(db: &mut impl Read, id: ConsultationId) -> Result<Vec<(Language, String)>> {
    let sql =
        "SELECT language, title FROM consultation_texts WHERE consultation = $1 ORDER BY language";
    db.all(sql, args![id]).await
}

/// The organisations invited by name.
pub async fn invited(
    db: &mut impl Read,
    id: ConsultationId,
) -> Result<Vec<(OrganisationId, String)>> {
    db.all(
        "SELECT o.id, o.name FROM consultation_invited i JOIN organisations o ON o.id = i.organisation \
         WHERE i.consultation = $1 ORDER BY o.sort_name, o.id",
        args![id],
    )
    .await
}

/// Every consultation.
pub async fn all(db: &mut impl Read) -> Result<Vec<ConsultationId>> {
    let rows: Vec<(ConsultationId,)> = db
        .all("SELECT id FROM consultations ORDER BY id", args![])
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// The open consultations in which people may speak without the name of their organisation.
pub async fn open_to_voices(db: &mut impl Read) -> Result<Vec<ConsultationId>> {
    let sql = "SELECT id FROM consultations WHERE phase = 'open' AND pseudonyms = TRUE ORDER BY id";
    let rows: Vec<(ConsultationId,)> = db.all(sql, args![]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// The consultations for invited organisations that this person may see.
pub async fn invited_to(db: &mut impl Read, viewer: &Viewer) -> Result<Vec<ConsultationId>> {
    let rows: Vec<(ConsultationId,)> = db
        .all(
            "SELECT c.id FROM consultations c WHERE c.audience = 'invited' AND c.phase <> 'draft' AND \
             ($2 OR $1 LIKE '%|' || c.id || '|%' OR ($3 <> '' AND c.focal_point = $3) OR EXISTS \
             (SELECT 1 FROM consultation_invited i WHERE i.consultation = c.id AND $1 LIKE '%|' || i.organisation || '|%'))",
            args![held(viewer), viewer.in_office(), focal_point(viewer)],
        )
        .await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}
