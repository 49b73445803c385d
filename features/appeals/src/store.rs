//! All SQL of this feature; one text for both engines.

use decisions::{AppealId, AppealState, DecisionId, Zone};
use guard::{AccountId, Ctx, Reader};
use kernel::{Localized, Page, PageRequest, Result, Timestamp, args};
use parties::Visibility;
use store::Read;

/// A line of the register, before anything is asked of who sees the organisation.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Line {
    pub id: DecisionId,
    pub kind: String,
    pub outcome: String,
    pub adverse: bool,
    pub public_reason: String,
    pub made: Option<Timestamp>,
    pub appeal_state: AppealState,
    pub organisation: String,
    pub organisation_name: Option<String>,
    pub organisation_visibility: Option<Visibility>,
}

/// What is asked of the register; empty means everything.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    pub kind: String,
    pub outcome: String,
    pub appeal: String,
    pub criterion: String,
    pub year: String,
    /// Words within the reasons, as they were typed.
    pub words: String,
}

impl Wanted {
    /// The first moment of the year, and the first after it; of all time where no year is asked for.
    fn span(&self) -> (Timestamp, Timestamp) {
        let begin = |year| Timestamp::from_date(year, 1, 1);
        self.year
            .parse::<i64>()
            .ok()
            .filter(|y| (1970..9999).contains(y))
            .and_then(|y| begin(y).zip(begin(y + 1)))
            .unwrap_or((Timestamp(i64::MIN), Timestamp(i64::MAX)))
    }
}

/// The decisions that were made, newest first.
pub async fn lines(
    db: &mut impl Read,
    wanted: &Wanted,
    request: &PageRequest,
) -> Result<Page<Line>> {
    let (made, last) = request.bound().split_once(' ').unwrap_or(("", ""));
    let made: i64 = made.parse().unwrap_or(i64::MAX);
    let (from, to) = wanted.span();
    let words = match text::sort_key(&wanted.words) {
        key if key.is_empty() => String::new(),
        key => format!("%{key}%"),
    };
    let rows = db
        .all(
            "SELECT d.id, d.kind, d.outcome, d.adverse, d.public_reason, d.made, d.appeal_state, d.organisation, \
             o.name AS organisation_name, o.visibility AS organisation_visibility \
             FROM decisions d LEFT JOIN organisations o ON o.id = d.organisation \
             WHERE d.state = 'made' AND (d.made < $1 OR (d.made = $1 AND d.id < $2)) AND d.made >= $3 AND d.made < $4 \
               AND ($5 = '' OR d.kind = $5) AND ($6 = '' OR d.outcome = $6) AND ($7 = '' OR d.appeal_state = $7) \
               AND ($8 = '' OR EXISTS (SELECT 1 FROM decision_findings f \
                 WHERE f.decision = d.id AND f.criterion = $8 AND f.finding = 'not_met')) \
               AND ($9 = '' OR d.public_words LIKE $9) \
             ORDER BY d.made DESC, d.id DESC LIMIT $10",
            args![
                made,
                last,
                from,
                to,
                wanted.kind,
                wanted.outcome,
                wanted.appeal,
                wanted.criterion,
                words,
                request.limit()
            ],
        )
        .await?;
    Ok(Page::cut(rows, request, |l: &Line| {
        format!("{} {}", l.made.map_or(0, |m| m.0), l.id)
    }))
}

/// The decisions that were made behind a moment on one organisation, the newest first: which, its name, when. The register shows
/// them to everybody; whose they are is known to its own people.
pub async fn made_on(
    db: &mut impl Read,
    organisation: &str,
    since: Timestamp,
    most: i64,
) -> Result<Vec<(DecisionId, String, Timestamp)>> {
    db.all(
        "SELECT d.id, o.name, d.made FROM decisions d JOIN organisations o ON o.id = d.organisation \
         WHERE d.organisation = $1 AND d.state = 'made' AND d.made > $2 ORDER BY d.made DESC, d.id DESC LIMIT $3",
        args![organisation, since, most],
    )
    .await
}

/// The criteria that a decision found not met.
pub async fn not_met(db: &mut impl Read, id: DecisionId) -> Result<Vec<Localized>> {
    let sql = "SELECT title FROM decision_findings WHERE decision = $1 AND finding = 'not_met' ORDER BY position";
    let rows: Vec<(Localized,)> = db.all(sql, args![id]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Every criterion that some decision in force found not met: its code, its title, and how often.
pub async fn criteria_not_met(db: &mut impl Read) -> Result<Vec<(String, Localized, i64)>> {
    db.all(
        "SELECT f.criterion, MAX(f.title), COUNT(*) FROM decision_findings f JOIN decisions d ON d.id = f.decision \
         WHERE f.finding = 'not_met' AND d.state = 'made' AND d.adverse GROUP BY f.criterion ORDER BY f.criterion",
        vec![],
    )
    .await
}

/// The years in which decisions were made: the first and the last moment.
pub async fn span(db: &mut impl Read) -> Result<Option<(Timestamp, Timestamp)>> {
    let sql = "SELECT COALESCE(MIN(made), 0), COALESCE(MAX(made), 0), COUNT(*) FROM decisions WHERE state = 'made'";
    let (first, last, n): (Timestamp, Timestamp, i64) = db.one(sql, vec![]).await?;
    Ok((n > 0).then_some((first, last)))
}

/// A decision that waits for a second person.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Waiting {
    pub id: DecisionId,
    pub kind: String,
    pub outcome: String,
    pub subject_name: String,
    pub organisation: String,
    pub due: Timestamp,
    pub zone: Zone,
}

/// What waits for a second person, by its deadline; a hundred are enough for one page.
pub async fn waiting(ctx: &Ctx, db: &mut impl Read) -> Result<Vec<Waiting>> {
    let mut all: Vec<Waiting> = db
        .all(
            "SELECT id, kind, outcome, subject_name, organisation, due, zone FROM decisions WHERE state = 'proposed' ORDER BY due, id LIMIT 100",
            vec![],
        )
        .await?;
    for w in &mut all {
        decisions::subject_name(ctx, db, w.id, &w.organisation, &mut w.subject_name).await?;
    }
    Ok(all)
}

/// What the figures are made of.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Counted {
    pub kind: String,
    pub adverse: bool,
    pub received: Timestamp,
    pub due: Timestamp,
    pub made: Timestamp,
    pub zone: Zone,
    pub appeal_state: AppealState,
}

/// A portion of all decisions in force, for the figures.
pub async fn counted(db: &mut impl Read) -> Result<Vec<Counted>> {
    db.all(
        "SELECT kind, adverse, received, due, made, zone, appeal_state FROM decisions WHERE state = 'made' AND made IS NOT NULL",
        vec![],
    )
    .await
}

/// The codes that criteria of a kind ever had.
pub async fn codes(db: &mut impl Read, kind: &str) -> Result<Vec<String>> {
    let sql = "SELECT DISTINCT c.code FROM criteria c JOIN criteria_versions v ON v.id = c.version WHERE v.kind = $1";
    let rows: Vec<(String,)> = db.all(sql, args![kind]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// The appeal against a decision, as everybody may know of it: its identifier is for those concerned, the panel's public
/// reasons for all.
pub async fn public_reasons(db: &mut impl Read, decision: DecisionId) -> Result<String> {
    let sql = "SELECT public_reasons FROM appeals WHERE decision = $1";
    Ok(db
        .first::<(String,)>(sql, args![decision])
        .await?
        .map(|r| r.0)
        .unwrap_or_default())
}

/// Identifier of the appeal against a decision; empty where there is none.
pub async fn appeal_id(db: &mut impl Read, decision: &str) -> Result<String> {
    let sql = "SELECT id FROM appeals WHERE decision = $1";
    Ok(db
        .first::<(String,)>(sql, args![decision])
        .await?
        .map(|r| r.0)
        .unwrap_or_default())
}

/// Every decision in force.
pub async fn all(db: &mut impl Read) -> Result<Vec<DecisionId>> {
    let sql = "SELECT id FROM decisions WHERE state = 'made' ORDER BY made, id";
    let rows: Vec<(DecisionId,)> = db.all(sql, vec![]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// Whoever speaks for the organisation concerned.
pub async fn concerned(db: &mut impl Read, id: DecisionId, now: Timestamp) -> Result<Vec<Reader>> {
    let sql = "SELECT organisation FROM decisions WHERE id = $1";
    let (organisation,): (String,) = db.one(sql, args![id]).await?;
    guard::speakers(db, &organisation, now).await
}

/// The secretaries, but for one who had a hand in the decision.
pub async fn secretaries(
    db: &mut impl Read,
    id: DecisionId,
    now: Timestamp,
) -> Result<Vec<Reader>> {
    db.all(
        "SELECT DISTINCT a.name, a.email, a.language FROM appointments p JOIN accounts a ON a.id = p.account \
         WHERE p.role = 'appeals_secretary' AND p.scope = '' AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) \
           AND a.closed IS NULL AND NOT EXISTS (SELECT 1 FROM decision_hands h WHERE h.decision = $1 AND h.account = a.id)",
        args![id, now],
    )
    .await
}

/// Whoever proposed the decision.
pub async fn proposer(db: &mut impl Read, id: DecisionId) -> Result<Vec<Reader>> {
    db.all(
        "SELECT a.name, a.email, a.language FROM decisions d JOIN accounts a ON a.id = d.proposed_by \
         WHERE d.id = $1 AND a.closed IS NULL",
        args![id],
    )
    .await
}

/// Those who confirm, but for whoever proposed the decision or belongs to the organisation concerned.
pub async fn confirmers(db: &mut impl Read, id: DecisionId, now: Timestamp) -> Result<Vec<Reader>> {
    db.all(
        "SELECT DISTINCT a.name, a.email, a.language FROM decisions d JOIN appointments p ON p.role = 'decision_confirmer' \
         AND p.scope = '' AND p.starts <= $2 AND (p.ends IS NULL OR p.ends > $2) \
         JOIN accounts a ON a.id = p.account AND a.id <> d.proposed_by WHERE d.id = $1 AND a.closed IS NULL \
         AND NOT EXISTS (SELECT 1 FROM appointments o WHERE o.account = a.id AND o.scope = d.organisation AND o.scope <> '' \
           AND o.starts <= $2 AND (o.ends IS NULL OR o.ends > $2))",
        args![id, now],
    )
    .await
}

/// How often a seat on the panel of the appeal against a decision was emptied.
pub async fn seats_emptied(db: &mut impl Read, id: DecisionId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM appeal_panel p JOIN appeals a ON a.id = p.appeal WHERE a.decision = $1 AND p.released IS NOT NULL";
    db.number(sql, args![id]).await
}

/// How often a decision was stayed, or its stay lifted.
pub async fn stays(db: &mut impl Read, id: DecisionId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM appeal_steps s JOIN appeals a ON a.id = s.appeal WHERE a.decision = $1 AND s.step IN ('stayed', 'stay_lifted')";
    db.number(sql, args![id]).await
}

/// A hand that somebody had in a decision.
#[derive(Clone, Debug, sqlx::FromRow)]
pub struct Hand {
    pub decision: DecisionId,
    pub kind: String,
    pub part: String,
    pub proposed: Timestamp,
}

/// The decisions that a person had a hand in.
pub async fn hands_of(db: &mut impl Read, account: AccountId) -> Result<Vec<Hand>> {
    db.all(
        "SELECT h.decision, d.kind, h.part, d.proposed FROM decision_hands h JOIN decisions d ON d.id = h.decision \
         WHERE h.account = $1 ORDER BY d.proposed, h.decision, h.part",
        args![account],
    )
    .await
}

/// The appeals that a person lodged.
pub async fn lodged_by(db: &mut impl Read, account: AccountId) -> Result<Vec<AppealId>> {
    let sql = "SELECT id FROM appeals WHERE lodged_by = $1 ORDER BY lodged, id";
    let rows: Vec<(AppealId,)> = db.all(sql, args![account]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// The appeals on whose panels a person has or had a seat.
pub async fn panels_of(db: &mut impl Read, account: AccountId) -> Result<Vec<AppealId>> {
    let sql = "SELECT appeal FROM appeal_panel WHERE account = $1 ORDER BY appointed, appeal";
    let rows: Vec<(AppealId,)> = db.all(sql, args![account]).await?;
    Ok(rows.into_iter().map(|r| r.0).collect())
}

/// The versions of criteria that a person published: kind, number, when.
pub async fn criteria_of(
    db: &mut impl Read,
    account: AccountId,
) -> Result<Vec<(String, i64, Timestamp)>> {
    let sql = "SELECT kind, number, published FROM criteria_versions WHERE published_by = $1 ORDER BY published, id";
    db.all(sql, args![account]).await
}

/// Appeals that wait to be examined: how many, and the first deadline.
pub async fn to_examine(db: &mut impl Read) -> Result<(i64, Option<Timestamp>)> {
    let sql = "SELECT COUNT(*), MIN(due) FROM appeals WHERE state = 'lodged'";
    db.one(sql, vec![]).await
}

/// Panels on which a person sits whose appeal is not decided, and on which they have not voted.
pub async fn seats_waiting(db: &mut impl Read, account: AccountId) -> Result<i64> {
    db.number(
        "SELECT COUNT(*) FROM appeal_panel p JOIN appeals a ON a.id = p.appeal WHERE p.account = $1 AND p.released IS NULL \
         AND p.voted IS NULL AND a.decided IS NULL",
        args![account],
    )
    .await
}
