//! People vote on statements; the Office puts statements up, and lets in, joins, declines and answers.

use contracts::AboutConsultation;
use guard::{Authorized, Ctx};
use kernel::{Error, Language, Message, Result, Timestamp, Violations, args, input};
use parties::OrganisationId;
use serde_json::json;
use store::{Read, Tx};
use web::Form;

use super::{
    alike,
    finding::index_one,
    landscape,
    model::{Choice, HELD, LENGTH, MOST, Set, State, Statement, StatementId, TARGET},
    store as rows,
};
use crate::{
    commands::{index_contribution, is_open, speaking_for},
    model::{Consultation, ConsultationId, ContributionId, Disposition, Phase},
    policy::{Answer, Contribute, Moderate, Pose},
    store as kept,
};

/// What is asked of statements, and what goes with them, for a form that came from elsewhere than this house's pages.
pub(super) async fn set(ctx: &Ctx, id: ConsultationId) -> Result<Set> {
    let set = rows::set(&mut ctx.db(), id, None).await?;
    set.ok_or(Error::NotFound)
}

pub(super) fn object(id: StatementId) -> String {
    format!("statement:{id}")
}

/// Puts up the question and, line by line, statements of the Office; further lines are added to those that stand.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong; a refusal where somebody else changed it meanwhile.
pub async fn pose(ctx: &Ctx, permit: Authorized<Pose>, form: &Form) -> Result<()> {
    let c = permit.into_inner();
    let mut wrong = Violations::new();
    let question = wrong.line("question", form.get("question"), 500, true);
    let lines = wrong.text("lines", form.get("lines"), input::LONG, false);
    let lines: Vec<String> = lines
        .lines()
        .map(str::trim)
        .filter(|l| !l.is_empty())
        .map(str::to_owned)
        .collect();
    if let Some(long) = lines.iter().find(|l| l.chars().count() > LENGTH) {
        let begin: String = long.chars().take(30).collect();
        let message = Message::new("statements-line-too-long").with("limit", LENGTH);
        wrong.push("lines", message.with("line", begin));
    }
    let mut versions = Vec::new();
    for language in Language::ALL.iter().filter(|l| **l != c.language) {
        let field = format!("question-{language}");
        versions.push((*language, wrong.line(&field, form.get(&field), 500, false)));
    }
    let there = rows::statements(&mut ctx.db(), c.id, State::Shown, None).await?;
    if there.is_empty() && lines.is_empty() {
        wrong.push("lines", Message::new("statements-none-yet"));
    }
    wrong.check()?;
    let (adding, live) = (form.ticked("adding"), form.ticked("live"));
    let version: i64 = form.get("version").parse().unwrap_or(0);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("consultations").await?;
            let done = if version == 0 {
                let sql = "INSERT INTO statement_sets (consultation, question, adding, live, version, due) \
                           VALUES ($1, $2, $3, $4, 1, 0) ON CONFLICT DO NOTHING";
                tx.run(sql, args![c.id, question, adding, live]).await?
            } else {
                let sql = "UPDATE statement_sets SET question = $2, adding = $3, live = $4, version = version + 1 \
                           WHERE consultation = $1 AND version = $5";
                tx.run(sql, args![c.id, question, adding, live, version]).await?
            };
            if done != 1 {
                return Err(Error::refused("consultations-changed-meanwhile"));
            }
            for (language, question) in versions {
                let sql = "DELETE FROM statement_questions WHERE consultation = $1 AND language = $2";
                tx.run(sql, args![c.id, language]).await?;
                if !question.is_empty() {
                    let sql = "INSERT INTO statement_questions (consultation, language, question) VALUES ($1, $2, $3)";
                    tx.run(sql, args![c.id, language, question]).await?;
                }
            }
            let shown = rows::statements(tx, c.id, State::Shown, None).await?;
            let mut known: Vec<String> = shown.iter().map(|s| alike::plain(&s.body)).collect();
            let mut added = Vec::new();
            for line in lines {
                let plain = alike::plain(&line);
                if known.contains(&plain) {
                    continue;
                }
                known.push(plain);
                added.push(add(tx, &ctx, c.id, "", c.language, &line, State::Shown).await?);
            }
            if c.phase != Phase::Draft {
                for id in &added {
                    index_one(tx, &c, *id).await?;
                }
            }
            let detail = json!({ "adding": adding, "live": live, "added": added.len() });
            let about = format!("consultation:{}", c.id);
            ctx.record(tx, "statements.pose", &about, "", detail).await
        })
    })
    .await
}

/// A new statement under the next number.
pub(super) async fn add(
    tx: &mut Tx,
    ctx: &Ctx,
    consultation: ConsultationId,
    contribution: &str,
    language: Language,
    body: &str,
    state: State,
) -> Result<StatementId> {
    if last(tx, consultation).await? >= MOST {
        return Err(too_many());
    }
    let (id, at) = (ctx.new_id(), ctx.now());
    insert(
        tx,
        consultation,
        contribution,
        (language, body),
        (id, state, at),
    )
    .await?;
    Ok(id)
}

/// The number of the newest statement.
async fn last(tx: &mut Tx, consultation: ConsultationId) -> Result<i64> {
    let sql = "SELECT COALESCE(MAX(number), 0) FROM statements WHERE consultation = $1";
    tx.number(sql, args![consultation]).await
}

fn too_many() -> Error {
    let message = Message::new("statements-too-many").with("limit", MOST);
    Error::Rejected(Violations::one("", message))
}

/// Refuses one more statement of somebody who has `own` waiting or declined, or where a consultation has too many.
pub async fn room(tx: &mut Tx, id: ConsultationId, own: i64) -> Result<()> {
    if own >= HELD {
        let message = Message::new("statements-enough").with("limit", HELD);
        return Err(Error::Rejected(Violations::one("body", message)));
    }
    let waiting = "SELECT COUNT(*) FROM voice_words w JOIN voices v ON v.id = w.voice \
                   WHERE v.consultation = $1 AND w.kind = 'statement' AND w.state = 'waiting'";
    if last(tx, id).await? + tx.number(waiting, args![id]).await? >= MOST {
        return Err(too_many());
    }
    Ok(())
}

/// A statement that a voice wrote and that the Office looks at from now on. Whether there is room was asked when it was
/// written: now nobody could be told.
pub async fn put_waiting(
    tx: &mut Tx,
    ctx: &Ctx,
    consultation: ConsultationId,
    contribution: &str,
    text: (Language, &str),
    at: Timestamp,
) -> Result<()> {
    let new = (ctx.new_id(), State::Waiting, at);
    insert(tx, consultation, contribution, text, new).await
}

async fn insert(
    tx: &mut Tx,
    consultation: ConsultationId,
    contribution: &str,
    (language, body): (Language, &str),
    (id, state, at): (StatementId, State, Timestamp),
) -> Result<()> {
    let number = last(tx, consultation).await? + 1;
    tx.run(
        "INSERT INTO statements (id, consultation, number, contribution, language, body, state, at, decided, decided_by, reason, \
         same_as, appeal, appeal_answer, agree, disagree, pass, far, disposition, answer, minority, version) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, NULL, '', '', '', '', '', 0, 0, 0, 0, '', '', FALSE, 1)",
        args![id, consultation, number, contribution, language, body, state, at],
    )
    .await?;
    Ok(())
}

/// For which organisation somebody speaks.
pub(super) fn organisation(ctx: &Ctx, form: &Form) -> Result<OrganisationId> {
    speaking_for(&ctx.viewer, form.get("organisation")).ok_or(Error::NotFound)
}

pub(super) fn in_time(ctx: &Ctx, c: &Consultation) -> Result<()> {
    if is_open(c, ctx.now()) {
        Ok(())
    } else {
        Err(Error::refused("consultations-too-late"))
    }
}

/// Votes on a statement for an organisation, which has one voice: whoever of it votes later changes it.
///
/// # Errors
/// A violation of `vote` where nothing is chosen; [`Error::NotFound`] where no such statement is shown.
pub async fn vote(ctx: &Ctx, permit: Authorized<Contribute>, form: &Form) -> Result<()> {
    let c = permit.into_inner();
    in_time(ctx, &c)?;
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut wrong = Violations::new();
    let choice: Option<Choice> = wrong.choice("vote", form.get("vote"));
    wrong.check()?;
    let choice = choice.ok_or(Error::NotFound)?;
    let id: StatementId = form.get("statement").parse().map_err(|_| Error::NotFound)?;
    let organisation = organisation(ctx, form)?;
    let voter = rows::voter(ctx, c.id, &organisation.to_string())?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let s = rows::statement(tx, c.id, id, None).await?;
            if !s.is_shown() {
                return Err(Error::refused("statements-gone"));
            }
            let first = rows::cast(tx, c.id, &voter).await?.is_empty();
            tx.run(
                "INSERT INTO statement_votes (consultation, voter, statement, choice, fresh) VALUES ($1, $2, $3, $4, TRUE) \
                 ON CONFLICT (consultation, voter, statement) DO UPDATE SET choice = excluded.choice, fresh = TRUE",
                args![c.id, voter, id, choice],
            )
            .await?;
            rows::count(tx, c.id, Some(id)).await?;
            let engagement = c.id.to_string();
            let about = engagement::about_you(tx, &engagement, account).await?;
            engagement::join(tx, &engagement, account, organisation, about).await?;
            landscape::ask(tx, &ctx, c.id, false).await?;
            // That an organisation votes is noted once; what it says stands in no log.
            if first {
                let object = format!("consultation:{}", c.id);
                ctx.record(tx, "ballot.begin", &object, &organisation.to_string(), json!({})).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Takes back every vote of an organisation.
///
/// # Errors
/// A refusal where voting is over.
pub async fn take_back(ctx: &Ctx, permit: Authorized<Contribute>, form: &Form) -> Result<()> {
    let c = permit.into_inner();
    in_time(ctx, &c)?;
    let organisation = organisation(ctx, form)?;
    let voter = rows::voter(ctx, c.id, &organisation.to_string())?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            for sql in [
                "DELETE FROM statement_votes WHERE consultation = $1 AND voter = $2",
                "DELETE FROM standpoints WHERE consultation = $1 AND voter = $2",
            ] {
                tx.run(sql, args![c.id, voter]).await?;
            }
            rows::count(tx, c.id, None).await?;
            // Whoever also wrote still takes part.
            let engagement = c.id.to_string();
            let wrote = "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND account = $2 \
                         AND (state = 'sent' OR (state = 'held' AND kind = 'statement'))";
            for account in engagement::people_of(tx, &engagement, organisation).await? {
                if tx.number(wrote, args![c.id, account]).await? == 0 {
                    engagement::leave(tx, &engagement, account).await?;
                }
            }
            landscape::ask(tx, &ctx, c.id, false).await?;
            let object = format!("consultation:{}", c.id);
            ctx.record(tx, "ballot.take_back", &object, &organisation.to_string(), json!({})).await
        })
    })
    .await
}

/// The statement that a form of the Office names.
async fn named(ctx: &Ctx, c: &Consultation, form: &Form) -> Result<Statement> {
    let id = form.get("statement").parse().map_err(|_| Error::NotFound)?;
    rows::statement(&mut ctx.db(), c.id, id, None).await
}

/// Lets a statement in, joins it to one that says the same, declines it or takes it out again: the form's `act`.
///
/// # Errors
/// [`Error::Rejected`] with what is missing; a refusal where somebody else was quicker.
pub async fn decide(ctx: &Ctx, permit: Authorized<Moderate>, form: &Form) -> Result<()> {
    let c = permit.into_inner();
    let s = named(ctx, &c, form).await?;
    let id = s.id;
    let mut wrong = Violations::new();
    let act = form.get("act").to_owned();
    let reason = wrong.text(
        "reason",
        form.get("reason"),
        input::PARAGRAPH,
        act == "decline",
    );
    let same = match act.as_str() {
        "join" => joined(ctx, &s, form.get("same_as"), &mut wrong).await?,
        "let_in" | "decline" => None,
        _ => {
            wrong.push("act", Message::new("error-choose"));
            None
        }
    };
    wrong.check()?;
    let version: i64 = form.get("version").parse().unwrap_or(0);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("consultations").await?;
            let (state, same_as) = match (&same, act.as_str()) {
                (Some(other), _) => (State::Joined, other.id.to_string()),
                (None, "decline") => (State::Declined, String::new()),
                (None, _) => (State::Shown, String::new()),
            };
            // What its writer says against it is answered by somebody else, not decided anew.
            if s.state == state || s.is_contested() || s.state == State::Withdrawn {
                return Err(Error::refused("error-not-in-this-state"));
            }
            let by = ctx.viewer.account.map(|a| a.to_string()).unwrap_or_default();
            let sql = "UPDATE statements SET state = $2, reason = $3, same_as = $4, decided = $5, decided_by = $6, \
                       version = version + 1 WHERE id = $1 AND version = $7";
            let args = args![id, state, reason, same_as, ctx.now(), by, version];
            if tx.run(sql, args).await? != 1 {
                return Err(Error::refused("statements-decided-meanwhile"));
            }
            if let Some(other) = same {
                keep_text(tx, &other, s.language, &s.body, false).await?;
            }
            settle(tx, &ctx, &c, &s, state).await?;
            index_one(tx, &c, id).await?;
            let detail = json!({ "state": state });
            ctx.record(tx, "statement.decide", &object(id), "", detail).await
        })
    })
    .await
}

/// The shown statement that says the same, by its number.
async fn joined(
    ctx: &Ctx,
    s: &Statement,
    raw: &str,
    wrong: &mut Violations,
) -> Result<Option<Statement>> {
    let number = raw.trim().parse().unwrap_or(0);
    let other = rows::numbered(&mut ctx.db(), s.consultation, number).await?;
    let other = other.filter(|o| o.is_shown() && o.id != s.id);
    if other.is_none() {
        wrong.push("same_as", Message::new("statements-no-such-number"));
    }
    Ok(other)
}

/// Brings the contribution of a statement to where the statement is: read by all where it was let in or joined, by nobody
/// but its writer and the Office where it was declined.
async fn settle(
    tx: &mut Tx,
    ctx: &Ctx,
    c: &Consultation,
    s: &Statement,
    state: State,
) -> Result<()> {
    if !s.is_contributed() {
        return Ok(());
    }
    let id: ContributionId = s.contribution.parse().map_err(Error::internal)?;
    let read = matches!(state, State::Shown | State::Joined);
    let (from, to, by) = if read {
        ("held", "sent", 1)
    } else {
        ("sent", "held", -1)
    };
    let sql = "UPDATE contributions SET state = $3, version = version + 1 WHERE id = $1 AND state = $2 AND disposition = ''";
    let moved = tx.run(sql, args![id, from, to]).await? == 1;
    if moved {
        kept::tally(tx, c.id, TARGET, by).await?;
        kept::tally(tx, c.id, "sent", by).await?;
    }
    if moved && read {
        let k = kept::contribution(tx, id).await?;
        index_contribution(tx, c, &k).await?;
        if let (Some(account), Some(organisation)) = (k.account, k.organisation) {
            let engagement = c.id.to_string();
            let about = engagement::about_you(tx, &engagement, account).await?;
            engagement::join(tx, &engagement, account, organisation, about).await?;
        }
    } else if !read {
        tx.unindex(&format!("contribution:{id}")).await?;
    }
    let told = AboutConsultation::contribution(c.id, id);
    ctx.emit(tx, "statement_decided", &told).await
}

/// What somebody who did not decline answers to what a writer says against that.
pub(crate) struct Again {
    /// The account that answers.
    pub by: String,
    /// The answer.
    pub words: String,
    /// Whether it is let in, or stays declined.
    pub lets_in: bool,
    /// Of what was read.
    pub version: i64,
}

/// Reads that answer from its form.
///
/// # Errors
/// [`Error::Rejected`] with what is missing; a refusal where nothing is contested, or for whoever declined it.
pub(crate) fn again(ctx: &Ctx, form: &Form, is_contested: bool, decided_by: &str) -> Result<Again> {
    let by = ctx.viewer.account.ok_or(Error::SignIn)?.to_string();
    if !is_contested {
        return Err(Error::refused("error-not-in-this-state"));
    }
    if decided_by == by {
        return Err(Error::refused("statements-somebody-else"));
    }
    let mut wrong = Violations::new();
    let words = wrong.text(
        "appeal_answer",
        form.get("appeal_answer"),
        input::PARAGRAPH,
        true,
    );
    let lets_in = match form.get("act") {
        "let_in" => true,
        "stays" => false,
        _ => {
            wrong.push("act", Message::new("error-choose"));
            false
        }
    };
    wrong.check()?;
    let version = form.get("version").parse().unwrap_or(0);
    Ok(Again {
        by,
        words,
        lets_in,
        version,
    })
}

/// Somebody who did not decline a statement answers what its writer says against that: it is let in, or stays declined.
///
/// # Errors
/// [`Error::Rejected`] with what is missing; a refusal for whoever declined it.
pub async fn look_again(ctx: &Ctx, permit: Authorized<Moderate>, form: &Form) -> Result<()> {
    let c = permit.into_inner();
    let s = named(ctx, &c, form).await?;
    let id = s.id;
    let Again {
        by,
        words,
        lets_in,
        version,
    } = again(ctx, form, s.is_contested(), &s.decided_by)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("consultations").await?;
            let state = if lets_in { State::Shown } else { State::Declined };
            let sql = "UPDATE statements SET state = $2, appeal_answer = $3, decided = $4, decided_by = $5, version = version + 1 \
                       WHERE id = $1 AND version = $6";
            if tx.run(sql, args![id, state, words, ctx.now(), by, version]).await? != 1 {
                return Err(Error::refused("statements-decided-meanwhile"));
            }
            settle(tx, &ctx, &c, &s, state).await?;
            ctx.record(tx, "statement.look_again", &object(id), "", json!({ "state": state })).await
        })
    })
    .await
}

/// Keeps the words of a statement in another language; an empty text takes the version away.
///
/// # Errors
/// [`Error::Rejected`] with what is wrong.
pub async fn translate(ctx: &Ctx, permit: Authorized<Moderate>, form: &Form) -> Result<()> {
    let c = permit.into_inner();
    let s = named(ctx, &c, form).await?;
    let id = s.id;
    let mut wrong = Violations::new();
    let body = wrong.line("text", form.get("text"), LENGTH, false);
    let language = Language::from_code(form.get("text_language")).filter(|l| *l != s.language);
    if language.is_none() {
        wrong.push("text_language", Message::new("error-choose"));
    }
    wrong.check()?;
    let language = language.ok_or(Error::NotFound)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            keep_text(tx, &s, language, &body, true).await?;
            index_one(tx, &c, id).await?;
            let detail = json!({ "language": language });
            ctx.record(tx, "statement.translate", &object(id), "", detail)
                .await
        })
    })
    .await
}

async fn keep_text(
    tx: &mut Tx,
    s: &Statement,
    language: Language,
    body: &str,
    replace: bool,
) -> Result<()> {
    if language == s.language {
        return Ok(());
    }
    if replace {
        let sql = "DELETE FROM statement_texts WHERE statement = $1 AND language = $2";
        tx.run(sql, args![s.id, language]).await?;
    }
    if !body.is_empty() {
        let sql = "INSERT INTO statement_texts (statement, language, body) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING";
        tx.run(sql, args![s.id, language, body]).await?;
    }
    Ok(())
}

/// The Office says what it did with what people hold of a statement that it put up itself.
///
/// # Errors
/// [`Error::Rejected`] with what is missing; a refusal where somebody else was quicker.
pub async fn answer(ctx: &Ctx, permit: Authorized<Answer>, form: &Form) -> Result<()> {
    let c = permit.into_inner();
    let s = named(ctx, &c, form).await?;
    let id = s.id;
    if s.is_contributed() || !s.is_shown() {
        return Err(Error::NotFound);
    }
    let mut wrong = Violations::new();
    let disposition: Option<Disposition> = wrong.choice("disposition", form.get("disposition"));
    let words = wrong.text("answer", form.get("answer"), input::PARAGRAPH, true);
    wrong.check()?;
    let disposition = disposition.ok_or(Error::NotFound)?;
    let version: i64 = form.get("version").parse().unwrap_or(0);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let sql = "UPDATE statements SET disposition = $2, answer = $3, version = version + 1 WHERE id = $1 AND version = $4";
            if tx.run(sql, args![id, disposition, words, version]).await? != 1 {
                return Err(Error::refused("statements-decided-meanwhile"));
            }
            let detail = json!({ "disposition": disposition });
            ctx.record(tx, "statement.answer", &object(id), "", detail).await
        })
    })
    .await
}
