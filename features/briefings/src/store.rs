//! All SQL of briefings, series and questions.

use ::store::{Read, Tx};
use guard::{AccountId, Viewer};
use kernel::{Error, Localized, Page, PageRequest, Result, Timestamp, args};
use parties::OrganisationId;

use crate::model::{Briefing, BriefingId, Question, QuestionId, Series, SeriesId};

macro_rules! briefing {
    ($($rest:tt)+) => {
        concat!(
            "SELECT id, series, title, about, host, place, starts, zone, audience, seats, together, call_until, answer_days, state, \
             minutes, minutes_at, cancelled, created, version, meeting, link FROM briefings ",
            $($rest)+
        )
    };
}

/// What somebody may see who is of the Office `$1` or of the network `$2`: the SQL counterpart of the action `see`.
macro_rules! seen {
    () => {
        "($1 OR (state <> 'draft' AND (audience = 'public' OR $2)))"
    };
}

macro_rules! question {
    ($rest:literal) => {
        concat!(
            "SELECT q.id, q.briefing, q.organisation, o.name, \
             CASE WHEN v.presence = 'unlisted' THEN 'office' ELSE o.visibility END AS visibility, q.account, q.language, q.text, q.at, q.state, q.answer, \
             q.answered, q.version, (SELECT COUNT(*) FROM briefing_supports s WHERE s.question = q.id) AS supports \
             FROM briefing_questions q JOIN organisations o ON o.id = q.organisation \
             LEFT JOIN presences v ON v.engagement = q.briefing AND v.organisation = q.organisation ",
            $rest
        )
    };
}

/// One briefing.
pub async fn briefing(db: &mut impl Read, id: BriefingId) -> Result<Briefing> {
    db.one(briefing!("WHERE id = $1"), args![id]).await
}

/// The briefings this person may see, the latest first: the SQL counterpart of the action `see`.
pub async fn briefings(
    db: &mut impl Read,
    viewer: &Viewer,
    request: &PageRequest,
) -> Result<Page<Briefing>> {
    let (at, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let at: i64 = at.parse().unwrap_or(i64::MAX);
    let rows = db
        .all(
            briefing!(
                "WHERE ",
                seen!(),
                " AND (starts, id) < ($3, $4) \
                 ORDER BY starts DESC, id DESC LIMIT $5"
            ),
            args![
                viewer.in_office(),
                viewer.in_network(),
                at,
                last,
                request.limit()
            ],
        )
        .await?;
    Ok(Page::cut(rows, request, |b: &Briefing| {
        format!("{} {}", b.starts.0, b.id)
    }))
}

/// What happened behind a moment to the briefings that this person may see, the newest first: which, its title, what, when.
pub async fn reached(
    db: &mut impl Read,
    viewer: &Viewer,
    since: Timestamp,
    most: i64,
) -> Result<Vec<(BriefingId, Localized, String, Timestamp)>> {
    db.all(
        concat!(
            "SELECT id, title, step, at FROM milestones JOIN briefings ON id = engagement WHERE at > $3 AND ",
            seen!(),
            " ORDER BY at DESC, id, step LIMIT $4"
        ),
        args![viewer.in_office(), viewer.in_network(), since, most],
    )
    .await
}

/// Every briefing that was called, for the search index.
pub async fn called(db: &mut impl Read) -> Result<Vec<Briefing>> {
    db.all(briefing!("WHERE state <> 'draft' ORDER BY id"), vec![])
        .await
}

/// The briefings of a series that begin within a span, those that were cancelled aside.
pub async fn of_series(
    db: &mut impl Read,
    id: SeriesId,
    from: Timestamp,
    to: Timestamp,
) -> Result<Vec<Briefing>> {
    db.all(
        briefing!(
            "WHERE series = $1 AND starts >= $2 AND starts < $3 AND state <> 'cancelled' ORDER BY starts, id"
        ),
        args![id, from, to],
    )
    .await
}

/// Writes a briefing; a refusal where somebody else was quicker.
pub async fn put(tx: &mut Tx, b: &Briefing) -> Result<()> {
    let done = tx
        .run(
            "INSERT INTO briefings (id, series, title, about, host, place, starts, zone, audience, seats, together, call_until, \
             answer_days, state, minutes, minutes_at, cancelled, created, version, meeting, link) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19 + 1, $20, $21) \
             ON CONFLICT (id) DO UPDATE SET series = excluded.series, title = excluded.title, about = excluded.about, \
             host = excluded.host, place = excluded.place, starts = excluded.starts, zone = excluded.zone, audience = excluded.audience, \
             seats = excluded.seats, together = excluded.together, call_until = excluded.call_until, answer_days = excluded.answer_days, \
             state = excluded.state, minutes = excluded.minutes, minutes_at = excluded.minutes_at, cancelled = excluded.cancelled, \
             meeting = excluded.meeting, link = excluded.link, \
             version = briefings.version + 1 WHERE briefings.version = $19",
            args![
                b.id,
                b.series,
                b.title.to_json(),
                b.about.to_json(),
                b.host,
                b.place,
                b.starts,
                b.zone,
                b.audience,
                b.seats,
                b.together,
                b.call_until,
                b.answer_days,
                b.state,
                b.minutes.to_json(),
                b.minutes_at,
                b.cancelled,
                b.created,
                b.version,
                b.meeting,
                b.link
            ],
        )
        .await?;
    if done == 1 {
        Ok(())
    } else {
        Err(Error::refused("briefings-changed-meanwhile"))
    }
}

/// The series, the newest first.
pub async fn series(db: &mut impl Read) -> Result<Vec<Series>> {
    db.all(
        "SELECT id, title, month, since, ended, created FROM briefing_series ORDER BY created DESC, id",
        vec![],
    )
    .await
}

/// One series.
pub async fn one_series(db: &mut impl Read, id: SeriesId) -> Result<Series> {
    let sql = "SELECT id, title, month, since, ended, created FROM briefing_series WHERE id = $1";
    db.one(sql, args![id]).await
}

/// Adds a series.
pub async fn add_series(tx: &mut Tx, s: &Series) -> Result<()> {
    tx.run(
        "INSERT INTO briefing_series (id, title, month, since, ended, created) VALUES ($1, $2, $3, $4, $5, $6)",
        args![s.id, s.title.to_json(), s.month, s.since, s.ended, s.created],
    )
    .await?;
    Ok(())
}

/// Ends the duty of a series; says whether it lasted.
pub async fn end_series(tx: &mut Tx, id: SeriesId, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE briefing_series SET ended = $2 WHERE id = $1 AND ended IS NULL";
    Ok(tx.run(sql, args![id, now]).await? == 1)
}

/// The questions of a briefing, those that most want answered first.
pub async fn questions(db: &mut impl Read, id: BriefingId) -> Result<Vec<Question>> {
    db.all(
        question!("WHERE q.briefing = $1 AND q.state = 'sent' ORDER BY supports DESC, q.at, q.id"),
        args![id],
    )
    .await
}

/// The briefings to which an organisation put questions, and the first moment in each.
pub async fn asked_by(
    db: &mut impl Read,
    organisation: OrganisationId,
) -> Result<Vec<(BriefingId, Timestamp)>> {
    let sql = "SELECT briefing, MIN(at) FROM briefing_questions WHERE organisation = $1 AND state = 'sent' \
               GROUP BY briefing ORDER BY MIN(at), briefing";
    db.all(sql, args![organisation]).await
}

/// One question.
pub async fn question(db: &mut impl Read, id: QuestionId) -> Result<Question> {
    db.one(question!("WHERE q.id = $1"), args![id]).await
}

/// Questions that one organisation has put, and supports that it has given, in a briefing.
pub async fn counts(
    db: &mut impl Read,
    id: BriefingId,
    organisation: OrganisationId,
) -> Result<(i64, i64)> {
    let asked = "SELECT COUNT(*) FROM briefing_questions WHERE briefing = $1 AND organisation = $2 AND state = 'sent'";
    let supports = "SELECT COUNT(*) FROM briefing_supports s JOIN briefing_questions q ON q.id = s.question \
                    WHERE q.briefing = $1 AND s.organisation = $2 AND q.state = 'sent'";
    Ok((
        db.number(asked, args![id, organisation]).await?,
        db.number(supports, args![id, organisation]).await?,
    ))
}

/// The questions of a briefing that an organisation supports.
pub async fn supported(
    db: &mut impl Read,
    id: BriefingId,
    organisation: OrganisationId,
) -> Result<Vec<QuestionId>> {
    let sql = "SELECT s.question FROM briefing_supports s JOIN briefing_questions q ON q.id = s.question \
               WHERE q.briefing = $1 AND s.organisation = $2";
    let rows: Vec<(QuestionId,)> = db.all(sql, args![id, organisation]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Questions that wait for an answer.
pub async fn unanswered(db: &mut impl Read, id: BriefingId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM briefing_questions WHERE briefing = $1 AND state = 'sent' AND answer = ''";
    db.number(sql, args![id]).await
}

/// Adds a question.
pub async fn add_question(tx: &mut Tx, q: &Question) -> Result<()> {
    tx.run(
        "INSERT INTO briefing_questions (id, briefing, organisation, account, language, text, at, state, answer, answered, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        args![
            q.id,
            q.briefing,
            q.organisation,
            q.account,
            q.language,
            q.text,
            q.at,
            q.state,
            q.answer,
            q.answered,
            q.version
        ],
    )
    .await?;
    Ok(())
}

/// Answers a question, or answers it anew; says whether nobody was quicker.
pub async fn answer(tx: &mut Tx, q: &Question, answer: &str, now: Timestamp) -> Result<bool> {
    let sql = "UPDATE briefing_questions SET answer = $3, answered = $4, version = version + 1 \
               WHERE id = $1 AND version = $2 AND state = 'sent'";
    Ok(tx.run(sql, args![q.id, q.version, answer, now]).await? == 1)
}

/// Takes a question back that nobody has answered; its words go, that there was one stays.
pub async fn withdraw(tx: &mut Tx, id: QuestionId) -> Result<bool> {
    let sql = "UPDATE briefing_questions SET state = 'withdrawn', text = '', version = version + 1 \
               WHERE id = $1 AND state = 'sent' AND answer = ''";
    if tx.run(sql, args![id]).await? != 1 {
        return Ok(false);
    }
    tx.run(
        "DELETE FROM briefing_supports WHERE question = $1",
        args![id],
    )
    .await?;
    Ok(true)
}

/// Supports a question for an organisation, or no longer.
pub async fn support(
    tx: &mut Tx,
    id: QuestionId,
    organisation: OrganisationId,
    on: bool,
    now: Timestamp,
) -> Result<()> {
    if on {
        let sql = "INSERT INTO briefing_supports (question, organisation, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
        tx.run(sql, args![id, organisation, now]).await?;
    } else {
        let sql = "DELETE FROM briefing_supports WHERE question = $1 AND organisation = $2";
        tx.run(sql, args![id, organisation]).await?;
    }
    Ok(())
}

/// What a person wrote in briefings.
pub async fn written_by(db: &mut impl Read, account: AccountId) -> Result<Vec<Question>> {
    db.all(
        question!("WHERE q.account = $1 ORDER BY q.at, q.id"),
        args![account],
    )
    .await
}
