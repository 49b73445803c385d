//! Statements, votes and landscapes as they are kept.

use std::collections::HashMap;

use guard::Ctx;
use kernel::{Error, Language, Result, Timestamp, args};
use store::{Read, Tx};

use super::{
    landscape::Picture,
    model::{Choice, Set, Standpoint, State, Statement, StatementId},
};
use crate::model::ConsultationId;

macro_rules! select {
    ($rest:literal) => {
        concat!(
            "SELECT s.id, s.consultation, s.number, s.contribution, s.language, COALESCE(t.body, s.body) AS body, \
             COALESCE(t.language, s.language) AS shown_in, s.state, s.at, s.decided, s.decided_by, s.reason, s.appeal, \
             s.appeal_answer, s.agree, s.disagree, s.pass, s.far, s.disposition, s.answer, s.minority, s.version FROM statements s \
             LEFT JOIN statement_texts t ON t.statement = s.id AND t.language = $1 ",
            $rest
        )
    };
}

/// What is asked, in a language where there is such a version; nothing where a consultation has no statements.
pub async fn set(
    db: &mut impl Read,
    id: ConsultationId,
    reading: Option<Language>,
) -> Result<Option<Set>> {
    let sql = "SELECT COALESCE(t.question, s.question) AS question, s.adding, s.live, \
               s.version FROM statement_sets s LEFT JOIN statement_questions t ON t.consultation = s.consultation \
               AND t.language = $2 WHERE s.consultation = $1";
    db.first(sql, args![id, reading.map_or("", Language::code)])
        .await
}

/// The question by language, the versions beside the original.
pub async fn questions(db: &mut impl Read, id: ConsultationId) -> Result<Vec<(Language, String)>> {
    let sql = "SELECT language, question FROM statement_questions WHERE consultation = $1 ORDER BY language";
    db.all(sql, args![id]).await
}

/// The statements of the Office on which few hold a position, with the answer to each.
pub async fn held_by_few(
    db: &mut impl Read,
    id: ConsultationId,
    reading: Language,
) -> Result<Vec<Statement>> {
    let sql = select!(
        "WHERE s.consultation = $2 AND s.state = 'shown' AND s.contribution = '' AND s.minority = TRUE \
         AND s.disposition <> '' ORDER BY s.number"
    );
    db.all(sql, args![reading, id]).await
}

/// Every statement of a consultation that stands so, by number; `None` reads the originals.
pub async fn statements(
    db: &mut impl Read,
    id: ConsultationId,
    state: State,
    reading: Option<Language>,
) -> Result<Vec<Statement>> {
    let language = reading.map_or("", Language::code);
    let sql = select!("WHERE s.consultation = $2 AND s.state = $3 ORDER BY s.number");
    db.all(sql, args![language, id, state]).await
}

/// One statement of a consultation.
pub async fn statement(
    db: &mut impl Read,
    consultation: ConsultationId,
    id: StatementId,
    reading: Option<Language>,
) -> Result<Statement> {
    let language = reading.map_or("", Language::code);
    let sql = select!("WHERE s.id = $2 AND s.consultation = $3");
    db.one(sql, args![language, id, consultation]).await
}

/// The statement with a number.
pub async fn numbered(
    db: &mut impl Read,
    consultation: ConsultationId,
    number: i64,
) -> Result<Option<Statement>> {
    let sql = select!("WHERE s.number = $3 AND s.consultation = $2");
    db.first(sql, args!["", consultation, number]).await
}

/// The statements that came with the contributions of one account.
pub async fn written_by(
    db: &mut impl Read,
    consultation: ConsultationId,
    account: &str,
) -> Result<Vec<Statement>> {
    let sql = select!(
        "JOIN contributions k ON k.id = s.contribution WHERE s.consultation = $2 AND k.account = $3 ORDER BY s.number"
    );
    db.all(sql, args!["", consultation, account]).await
}

/// The statements that a voice wrote and that the Office has.
pub async fn written_by_voice(
    db: &mut impl Read,
    consultation: ConsultationId,
    voice: &str,
) -> Result<Vec<Statement>> {
    let sql = select!(
        "JOIN contributions k ON k.id = s.contribution WHERE s.consultation = $2 AND k.voice = $3 AND k.voice <> '' \
         ORDER BY s.number"
    );
    db.all(sql, args!["", consultation, voice]).await
}

/// What waits for somebody of the Office: statements without a decision, and decisions that are contested.
pub async fn waiting(db: &mut impl Read, id: ConsultationId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM statements WHERE consultation = $1 AND (state = 'waiting' OR \
               (state = 'declined' AND appeal <> '' AND appeal_answer = ''))";
    db.number(sql, args![id]).await
}

/// Statements that the Office put up and that few hold a position on, without an answer.
pub async fn unanswered_minorities(db: &mut impl Read, id: ConsultationId) -> Result<i64> {
    let sql = "SELECT COUNT(*) FROM statements WHERE consultation = $1 AND state = 'shown' AND contribution = '' \
               AND minority = TRUE AND disposition = ''";
    db.number(sql, args![id]).await
}

/// The language versions of every statement beside the original: statement, language, words.
pub async fn texts(
    db: &mut impl Read,
    id: ConsultationId,
) -> Result<Vec<(StatementId, Language, String)>> {
    db.all(
        "SELECT t.statement, t.language, t.body FROM statement_texts t JOIN statements s ON s.id = t.statement \
         WHERE s.consultation = $1 ORDER BY s.number, t.language",
        args![id],
    )
    .await
}

/// Under what an organisation's votes are kept: a tag that only this house can make, so that a copy of the database alone
/// tells of no vote whose it is.
///
/// # Errors
/// [`Error::Internal`] only.
pub fn voter(ctx: &Ctx, consultation: ConsultationId, organisation: &str) -> Result<String> {
    ctx.app
        .sealer
        .tag("ballot", &format!("{consultation} {organisation}"))
}

/// What one voter said, by statement.
pub async fn cast(
    db: &mut impl Read,
    consultation: ConsultationId,
    voter: &str,
) -> Result<HashMap<StatementId, Choice>> {
    let sql =
        "SELECT statement, choice FROM statement_votes WHERE consultation = $1 AND voter = $2";
    let rows: Vec<(StatementId, Choice)> = db.all(sql, args![consultation, voter]).await?;
    Ok(rows.into_iter().collect())
}

/// Every vote on a statement that is shown: voter, number of the statement, choice.
pub async fn votes(
    db: &mut impl Read,
    consultation: ConsultationId,
) -> Result<Vec<(String, i64, Choice)>> {
    db.all(
        "SELECT v.voter, s.number, v.choice FROM statement_votes v JOIN statements s ON s.id = v.statement \
         WHERE v.consultation = $1 AND s.state = 'shown' ORDER BY v.voter, s.number",
        args![consultation],
    )
    .await
}

/// Counts the votes on statements anew: on one, or on all of a consultation.
pub async fn count(
    tx: &mut Tx,
    consultation: ConsultationId,
    one: Option<StatementId>,
) -> Result<()> {
    let one = one.map(|id| id.to_string()).unwrap_or_default();
    tx.run(
        "UPDATE statements SET \
         agree = (SELECT COUNT(*) FROM statement_votes v WHERE v.consultation = $1 AND v.statement = statements.id AND v.choice = 'agree'), \
         disagree = (SELECT COUNT(*) FROM statement_votes v WHERE v.consultation = $1 AND v.statement = statements.id AND v.choice = 'disagree'), \
         pass = (SELECT COUNT(*) FROM statement_votes v WHERE v.consultation = $1 AND v.statement = statements.id AND v.choice = 'pass') \
         WHERE consultation = $1 AND ($2 = '' OR id = $2)",
        args![consultation, one],
    )
    .await?;
    Ok(())
}

/// Where a voter stands; nothing before there is a landscape.
pub async fn standpoint(
    db: &mut impl Read,
    consultation: ConsultationId,
    voter: &str,
) -> Result<Option<Standpoint>> {
    let sql = "SELECT x, y, crowd, sure FROM standpoints WHERE consultation = $1 AND voter = $2";
    db.first(sql, args![consultation, voter]).await
}

/// The last landscape and when it was computed.
pub async fn picture(
    db: &mut impl Read,
    consultation: ConsultationId,
) -> Result<Option<(Timestamp, Picture)>> {
    let sql = "SELECT at, picture FROM landscapes WHERE consultation = $1";
    let row: Option<(Timestamp, String)> = db.first(sql, args![consultation]).await?;
    row.map(|(at, picture)| {
        let picture = serde_json::from_str(&picture).map_err(Error::internal)?;
        Ok((at, picture))
    })
    .transpose()
}

/// What the Office did with the statements that people wrote, by contribution: disposition and reason.
pub async fn answers(
    db: &mut impl Read,
    consultation: ConsultationId,
) -> Result<HashMap<String, (String, String)>> {
    let sql = "SELECT k.id, k.disposition, k.reason FROM contributions k WHERE k.consultation = $1 AND k.target = 's' \
               AND k.state = 'sent' ORDER BY k.id";
    let rows: Vec<(String, String, String)> = db.all(sql, args![consultation]).await?;
    Ok(rows.into_iter().map(|(id, d, r)| (id, (d, r))).collect())
}

/// What an organisation said, in whichever consultation: number and words of the statement, and the choice.
pub async fn said(
    db: &mut impl Read,
    ctx: &Ctx,
    organisation: &str,
) -> Result<Vec<(ConsultationId, i64, String, String)>> {
    let sql = "SELECT consultation FROM statement_sets ORDER BY consultation";
    let all: Vec<(ConsultationId,)> = db.all(sql, args![]).await?;
    let mut said = Vec::new();
    for (id,) in all {
        let sql = "SELECT s.consultation, s.number, s.body, v.choice FROM statement_votes v JOIN statements s ON s.id = v.statement \
                   WHERE v.consultation = $1 AND v.voter = $2 ORDER BY s.number";
        let voter = voter(ctx, id, organisation)?;
        said.extend(db.all(sql, args![id, voter]).await?);
    }
    Ok(said)
}
