//! All SQL of the desk: the queue, what was found on each criterion, what was asked, where an application stands.

use decisions::Finding;
use guard::{AccountId, Ctx, Sealed};
use kernel::{Id, Page, PageRequest, Result, Timestamp, args};
use store::{Read, Tx};

use crate::{
    model::{Application, ApplicationId},
    sealed::{self, Tags},
    store::{Kept, open_all},
};

/// Which applications are asked for; what is empty asks for all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wanted {
    /// `open` (the Office has to act), `remedy` (a panel has overturned the refusal), or the code of a state.
    pub place: String,
    /// Code of the level.
    pub level: String,
    /// Codes of countries such as `|404|800|`.
    pub countries: String,
    /// Part of the name, as a sort key.
    pub name: String,
    /// Account of whoever worked on it.
    pub mine: String,
    /// Only those on which nothing has been found yet.
    pub untouched: bool,
}

/// An application in the queue, with the key of its place there.
#[derive(Clone, Debug)]
pub struct Queued {
    /// The application.
    pub application: Application,
    /// What it is ordered by.
    pub place: i64,
}

#[derive(Clone, Debug, sqlx::FromRow)]
struct KeptQueued {
    #[sqlx(flatten)]
    application: Kept,
    place: i64,
}

/// Rows that are opened in search of a name before the search goes on with the next of them.
const LOOKED_THROUGH: u16 = 100;

/// The queue: by deadline, what waits for the applicant by the time it was asked, what is decided newest first.
///
/// Names are sealed: part of one is looked for in what is opened, and in nothing that is stored.
///
/// # Errors
/// A database error.
pub async fn queue(
    ctx: &Ctx,
    db: &mut impl Read,
    wanted: &Wanted,
    request: &PageRequest,
) -> Result<Page<Queued>> {
    if wanted.name.is_empty() {
        let page = portion(ctx, db, wanted, request).await?;
        return unsealed(ctx, db, page).await;
    }
    let (mut found, mut after) = (Vec::new(), request.after.clone());
    let enough = usize::from(request.size) + 1;
    while found.len() < enough {
        let portion_request = PageRequest {
            after: after.clone(),
            size: LOOKED_THROUGH,
        };
        let page = portion(ctx, db, wanted, &portion_request).await?;
        let next = page.next.clone();
        let page = unsealed(ctx, db, page).await?;
        let alike = page
            .rows
            .into_iter()
            .filter(|q| text::sort_key(&q.application.name).contains(&wanted.name));
        found.extend(alike);
        match next {
            Some(next) => after = Some(next),
            None => break,
        }
    }
    found.truncate(enough);
    Ok(Page::cut(found, request, |q: &Queued| {
        format!("{} {}", q.place, q.application.id)
    }))
}

async fn unsealed(ctx: &Ctx, db: &mut impl Read, page: Page<KeptQueued>) -> Result<Page<Queued>> {
    let mut rows = Vec::with_capacity(page.rows.len());
    for q in page.rows {
        rows.push(Queued {
            application: q.application.open(ctx, db).await?,
            place: q.place,
        });
    }
    Ok(Page {
        rows,
        next: page.next,
    })
}

/// A portion of the queue, whatever the names.
async fn portion(
    ctx: &Ctx,
    db: &mut impl Read,
    wanted: &Wanted,
    request: &PageRequest,
) -> Result<Page<KeptQueued>> {
    let tags = Tags(ctx);
    let mut countries = String::new();
    for code in wanted.countries.split('|').filter(|c| !c.is_empty()) {
        countries = format!("{countries}|{}", tags.country(code)?);
    }
    if !countries.is_empty() {
        countries.push('|');
    }
    // The key of the last row: its place, a space, its identifier.
    let (place, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let place: i64 = place.parse().unwrap_or(i64::MIN);
    let rows = db
        .all(
            "SELECT * FROM (SELECT a.*, CASE WHEN a.closed IS NOT NULL THEN -a.closed ELSE COALESCE(a.due, a.changed) END AS place \
             FROM applications a WHERE a.state IN ('submitted', 'clarification', 'deciding', 'admitted', 'refused') \
             AND (($1 = 'open' AND a.state IN ('submitted', 'deciding')) OR a.state = $1 OR ($1 = 'remedy' AND a.state = 'refused' \
               AND EXISTS (SELECT 1 FROM decisions d WHERE d.subject = 'application:' || a.id AND d.appeal_state = 'overturned'))) \
             AND ($2 = '' OR a.level = $2) AND ($3 = '' OR $3 LIKE '%|' || a.country || '|%') \
             AND ($4 = '' OR EXISTS (SELECT 1 FROM application_findings f WHERE f.application = a.id AND f.by_account = $4) \
               OR EXISTS (SELECT 1 FROM application_questions q WHERE q.application = a.id AND q.asked_by = $4)) \
             AND (NOT $5 OR NOT EXISTS (SELECT 1 FROM application_findings f WHERE f.application = a.id))) x \
             WHERE (place, id) > ($6, $7) ORDER BY place, id LIMIT $8",
            args![
                wanted.place,
                tags.level(&wanted.level)?,
                countries,
                wanted.mine,
                wanted.untouched,
                place,
                last,
                request.limit()
            ],
        )
        .await?;
    Ok(Page::cut(rows, request, |q: &KeptQueued| {
        format!("{} {}", q.place, q.application.id)
    }))
}

/// How many applications stand where.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, sqlx::FromRow)]
pub struct Counts {
    /// Those on which the Office has to act.
    pub open: i64,
    /// Those of them whose time has run out.
    pub overdue: i64,
    /// Those that wait for the applicant.
    pub clarification: i64,
    /// Refusals that a panel has overturned.
    pub remedy: i64,
    /// Those that were admitted.
    pub admitted: i64,
    /// Those that were refused.
    pub refused: i64,
}

/// Counts the queue.
///
/// # Errors
/// A database error.
pub async fn counts(db: &mut impl Read, now: Timestamp) -> Result<Counts> {
    db.one(
        "SELECT COUNT(CASE WHEN state IN ('submitted', 'deciding') THEN 1 END) AS open, \
         COUNT(CASE WHEN state IN ('submitted', 'deciding') AND due < $1 THEN 1 END) AS overdue, \
         COUNT(CASE WHEN state = 'clarification' THEN 1 END) AS clarification, \
         COUNT(CASE WHEN state = 'refused' AND EXISTS (SELECT 1 FROM decisions d WHERE d.subject = 'application:' || applications.id \
           AND d.appeal_state = 'overturned') THEN 1 END) AS remedy, \
         COUNT(CASE WHEN state = 'admitted' THEN 1 END) AS admitted, COUNT(CASE WHEN state = 'refused' THEN 1 END) AS refused \
         FROM applications",
        args![now],
    )
    .await
}

/// Other applications of the same name that were sent, newest first.
///
/// # Errors
/// A database error.
pub async fn of_same_name(
    ctx: &Ctx,
    db: &mut impl Read,
    a: &Application,
) -> Result<Vec<Application>> {
    let kept = db
        .all(
            "SELECT * FROM applications WHERE name_key = $1 AND name_key <> '' AND id <> $2 \
             AND state IN ('submitted', 'clarification', 'deciding', 'admitted', 'refused') ORDER BY submitted DESC, id LIMIT 20",
            args![Tags(ctx).name(&a.name)?, a.id],
        )
        .await?;
    open_all(ctx, db, kept).await
}

/// What was found on one criterion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessed {
    /// Code of the criterion.
    pub criterion: String,
    /// What was found.
    pub finding: Finding,
    /// In which way.
    pub comment: String,
    /// Account of whoever found it.
    pub by_account: String,
    /// Their name then.
    pub by_name: String,
    /// When.
    pub at: Timestamp,
}

#[derive(Debug, sqlx::FromRow)]
struct KeptAssessed {
    criterion: String,
    finding: Finding,
    comment: Sealed,
    by_account: String,
    by_name: String,
    at: Timestamp,
}

/// What was found so far.
///
/// # Errors
/// A database error.
pub async fn assessed(ctx: &Ctx, db: &mut impl Read, id: ApplicationId) -> Result<Vec<Assessed>> {
    let sql = "SELECT criterion, finding, comment, by_account, by_name, at FROM application_findings WHERE application = $1 ORDER BY criterion";
    let kept: Vec<KeptAssessed> = db.all(sql, args![id]).await?;
    let mut all = Vec::with_capacity(kept.len());
    for k in kept {
        let opened = sealed::look(ctx, db, &sealed::finding(id, &k.criterion)).await?;
        all.push(Assessed {
            comment: opened.text("comment", &k.comment)?,
            criterion: k.criterion,
            finding: k.finding,
            by_account: k.by_account,
            by_name: k.by_name,
            at: k.at,
        });
    }
    Ok(all)
}

/// Keeps what was found on a criterion, in place of what stood there.
///
/// # Errors
/// A database error.
pub async fn put_assessed(tx: &mut Tx, ctx: &Ctx, id: ApplicationId, a: &Assessed) -> Result<()> {
    let key = sealed::key(ctx, tx, &sealed::finding(id, &a.criterion)).await?;
    let comment = if a.comment.is_empty() {
        Sealed::none()
    } else {
        key.seal("comment", &a.comment)?
    };
    tx.run(
        "INSERT INTO application_findings (application, criterion, finding, comment, by_account, by_name, at) \
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (application, criterion) DO UPDATE SET finding = excluded.finding, \
         comment = excluded.comment, by_account = excluded.by_account, by_name = excluded.by_name, at = excluded.at",
        args![id, a.criterion, a.finding, comment, a.by_account, a.by_name, a.at],
    )
    .await?;
    Ok(())
}

/// A question to the applicant, with the answer where there is one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Identifier.
    pub id: Id<Question>,
    /// Code of the criterion it is about.
    pub criterion: String,
    /// What is asked.
    pub question: String,
    /// When it was asked.
    pub asked: Timestamp,
    /// Account of whoever asked.
    pub asked_by: String,
    /// Their name then.
    pub asked_by_name: String,
    /// What the applicant answered; empty until then.
    pub answer: String,
    /// When they answered.
    pub answered: Option<Timestamp>,
}

#[derive(Debug, sqlx::FromRow)]
struct KeptQuestion {
    id: Id<Question>,
    criterion: String,
    question: Sealed,
    asked: Timestamp,
    asked_by: String,
    asked_by_name: String,
    answer: Sealed,
    answered: Option<Timestamp>,
}

/// The questions on an application, oldest first.
///
/// # Errors
/// A database error.
pub async fn questions(ctx: &Ctx, db: &mut impl Read, id: ApplicationId) -> Result<Vec<Question>> {
    let kept: Vec<KeptQuestion> = db
        .all(
            "SELECT id, criterion, question, asked, asked_by, asked_by_name, answer, answered FROM application_questions \
             WHERE application = $1 ORDER BY asked, criterion, id",
            args![id],
        )
        .await?;
    let mut all = Vec::with_capacity(kept.len());
    for k in kept {
        let opened = sealed::look(ctx, db, &sealed::question(&k.id.to_string())).await?;
        all.push(Question {
            id: k.id,
            criterion: k.criterion,
            question: opened.text("question", &k.question)?,
            asked: k.asked,
            asked_by: k.asked_by,
            asked_by_name: k.asked_by_name,
            answer: opened.text("answer", &k.answer)?,
            answered: k.answered,
        });
    }
    Ok(all)
}

/// Keeps a question.
///
/// # Errors
/// A database error.
pub async fn ask(tx: &mut Tx, ctx: &Ctx, application: ApplicationId, q: &Question) -> Result<()> {
    let key = sealed::key(ctx, tx, &sealed::question(&q.id.to_string())).await?;
    tx.run(
        "INSERT INTO application_questions (id, application, criterion, question, asked, asked_by, asked_by_name, answer, answered) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, '', NULL)",
        args![
            q.id,
            application,
            q.criterion,
            key.seal("question", &q.question)?,
            q.asked,
            q.asked_by,
            q.asked_by_name
        ],
    )
    .await?;
    Ok(())
}

/// Whether a person's look at an application stands in the log since a moment.
///
/// # Errors
/// A database error.
pub async fn looked(
    db: &mut impl Read,
    id: ApplicationId,
    actor: &str,
    since: Timestamp,
) -> Result<bool> {
    let sql = "SELECT COUNT(*) FROM audit WHERE about = $1 AND actor = $2 AND action = 'application.look' AND at > $3";
    Ok(db.number(sql, args![id, actor, since]).await? > 0)
}

/// Something that an officer did: what, to which application or list, and when.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Work {
    /// `finding`, `question`, `list`, `clearance`.
    pub what: String,
    /// Identifier of the application or the list; empty for two names compared.
    pub subject: String,
    /// When.
    pub at: Timestamp,
}

/// What one person did at the desk, oldest first.
///
/// # Errors
/// A database error.
pub async fn work_of(db: &mut impl Read, account: AccountId) -> Result<Vec<Work>> {
    db.all(
        "SELECT 'finding' AS what, application AS subject, at FROM application_findings WHERE by_account = $1 \
         UNION ALL SELECT 'question', application, asked FROM application_questions WHERE asked_by = $1 \
         UNION ALL SELECT 'list', id, uploaded FROM screening_lists WHERE uploaded_by = $1 \
         UNION ALL SELECT 'clearance', '', at FROM screening_clearances WHERE by_account = $1 ORDER BY at, what, subject",
        args![account],
    )
    .await
}

/// Applications on which the Office has to act: how many, and the first deadline.
///
/// # Errors
/// A database error.
pub async fn open(db: &mut impl Read) -> Result<(i64, Option<Timestamp>)> {
    let sql =
        "SELECT COUNT(*), MIN(due) FROM applications WHERE state IN ('submitted', 'deciding')";
    db.one(sql, vec![]).await
}
