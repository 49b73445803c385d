//! Questions are put in writing, supported, taken back, answered.

use contracts::AboutBriefing;
use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, input};
use parties::OrganisationId;
use serde_json::json;
use web::{Form, written_in};

use super::record;
use crate::{
    model::{Asked, Briefing, QUESTIONS, Question, QuestionId, SUPPORTS, State},
    policy::{AnswerQuestion, Ask},
    store as rows,
};

/// Characters of a question.
pub const LENGTH: usize = 600;

/// Puts a question for an organisation.
///
/// # Errors
/// What is wrong with it, or a refusal where the organisation has put as many as it may.
pub async fn ask(
    ctx: &Ctx,
    permit: Authorized<Ask>,
    organisation: OrganisationId,
    form: &Form,
) -> Result<()> {
    let b = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut wrong = Violations::new();
    let text = wrong.text("question", form.get("question"), LENGTH, true);
    wrong.check()?;
    let language = written_in(form.get("language"), &text, ctx.language);
    let unlisted = form.ticked("unlisted");
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            still_open(tx, &b).await?;
            // Without the name, only the Office reads whose words they are.
            if !unlisted {
                super::gate::speak(tx, &ctx, organisation, "question").await?;
            }
            if rows::counts(tx, b.id, organisation).await?.0 >= QUESTIONS {
                let message = Message::new("briefings-questions-full").with("n", QUESTIONS);
                return Err(Error::Rejected(Violations::one("question", message)));
            }
            let q = Question {
                id: ctx.new_id(),
                briefing: b.id,
                organisation,
                name: String::new(),
                visibility: parties::Visibility::Office,
                account,
                language,
                text,
                at: ctx.now(),
                state: Asked::Sent,
                answer: String::new(),
                answered: None,
                version: 0,
                supports: 0,
            };
            rows::add_question(tx, &q).await?;
            engagement::take_part(tx, &b.engagement(), organisation, unlisted, ctx.now()).await?;
            // Whoever asks wants to hear the answer; further supports are others'.
            rows::support(tx, q.id, organisation, true, ctx.now()).await?;
            let detail = json!({ "question": q.id });
            record(tx, &ctx, "briefing.ask", &b, Some(organisation), detail).await
        })
    })
    .await
}

async fn still_open(tx: &mut store::Tx, b: &Briefing) -> Result<()> {
    tx.lock("briefings").await?;
    let state = rows::briefing(tx, b.id).await?.state;
    if matches!(state, State::Draft | State::Held | State::Cancelled) {
        return Err(Error::refused("briefings-questions-over"));
    }
    Ok(())
}

/// The question, if it is one of this briefing.
async fn of(db: &mut impl store::Read, b: &Briefing, id: QuestionId) -> Result<Question> {
    let q = rows::question(db, id).await?;
    if q.briefing == b.id && q.state == Asked::Sent {
        Ok(q)
    } else {
        Err(Error::NotFound)
    }
}

/// Supports a question for an organisation, or no longer.
///
/// # Errors
/// A refusal where the organisation supports as many as it may, or it is its own.
pub async fn support(
    ctx: &Ctx,
    permit: Authorized<Ask>,
    organisation: OrganisationId,
    id: QuestionId,
    on: bool,
) -> Result<()> {
    let b = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            still_open(tx, &b).await?;
            let q = of(tx, &b, id).await?;
            if q.organisation == organisation {
                return Err(Error::refused("briefings-own-question"));
            }
            let (asked, supports) = rows::counts(tx, b.id, organisation).await?;
            if on && supports - asked >= SUPPORTS {
                let message = Message::new("briefings-supports-full").with("n", SUPPORTS);
                return Err(Error::Rejected(Violations::one("", message)));
            }
            rows::support(tx, id, organisation, on, ctx.now()).await?;
            let detail = json!({ "question": id, "on": on });
            record(tx, &ctx, "briefing.support", &b, Some(organisation), detail).await
        })
    })
    .await
}

/// Takes a question back that nobody has answered yet.
///
/// # Errors
/// A refusal where it is answered.
pub async fn take_back_question(
    ctx: &Ctx,
    permit: Authorized<Ask>,
    organisation: OrganisationId,
    id: QuestionId,
) -> Result<()> {
    let b = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let q = of(tx, &b, id).await?;
            if q.organisation != organisation {
                return Err(Error::NotFound);
            }
            if !rows::withdraw(tx, id).await? {
                return Err(Error::refused("briefings-question-answered"));
            }
            let detail = json!({ "question": id });
            let about = Some(organisation);
            record(tx, &ctx, "briefing.take_back_question", &b, about, detail).await
        })
    })
    .await
}

/// Answers a question; whoever asked is told.
///
/// # Errors
/// What is wrong with the answer, or a refusal where somebody else was quicker.
pub async fn answer(
    ctx: &Ctx,
    permit: Authorized<AnswerQuestion>,
    id: QuestionId,
    form: &Form,
) -> Result<()> {
    let b = permit.into_inner();
    let mut wrong = Violations::new();
    let text = wrong.text("answer", form.get("answer"), input::PARAGRAPH, true);
    wrong.check()?;
    let version: i64 = form.get("version").parse().unwrap_or(-1);
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let q = of(tx, &b, id).await?;
            let q = Question { version, ..q };
            if !rows::answer(tx, &q, &text, ctx.now()).await? {
                return Err(Error::refused("briefings-changed-meanwhile"));
            }
            let detail = json!({ "question": id });
            let about = Some(q.organisation);
            record(tx, &ctx, "briefing.answer_question", &b, about, detail).await?;
            let told = AboutBriefing {
                what: "answered".to_owned(),
                organisations: vec![q.organisation.to_string()],
                ..AboutBriefing::whole(b.id)
            };
            ctx.emit(tx, "briefing_news", &told).await
        })
    })
    .await
}
