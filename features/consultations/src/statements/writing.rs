//! People write statements of their own, contest that one was declined, and take them back.

use contracts::AboutConsultation;
use guard::{Authorized, Ctx};
use kernel::{Error, Result, Violations, args, input};
use serde_json::json;
use store::{Read, Tx};
use web::Form;

use super::{
    alike,
    commands::{add, in_time, object, organisation, room, set},
    model::{LENGTH, State, Statement, TARGET},
    store as rows,
};
use crate::{
    commands::{Held, hold, note},
    first,
    model::{Consultation, Contribution, ContributionId, Kind, Phase},
    policy::{ContestVoice, Contribute, Withdraw},
    store as kept,
    voices::{self, Said},
};

/// What became of a statement that somebody wrote.
pub enum Written {
    /// It is kept, and the Office looks at it.
    Kept(ContributionId),
    /// It is kept without the organisation's name, and the Office looks at it once it is published.
    Unnamed(Said),
    /// These say nearly the same; nothing is kept until the writer says that it differs.
    Alike(Vec<Statement>),
}

/// Writes a statement: a contribution that others can vote on as soon as the Office has let it in.
///
/// # Errors
/// [`Error::Rejected`] with everything that is wrong.
pub async fn write(ctx: &Ctx, permit: Authorized<Contribute>, form: &Form) -> Result<Written> {
    let c = permit.into_inner();
    in_time(ctx, &c)?;
    if !set(ctx, c.id).await?.adding {
        return Err(Error::refused("statements-no-adding"));
    }
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let mut wrong = Violations::new();
    let body = wrong.line("body", form.get("body"), LENGTH, true);
    wrong.check()?;
    if voices::asked_for(form) && !c.pseudonyms {
        return Err(Error::refused("consultations-no-pseudonym"));
    }
    if !form.ticked("differs") {
        let shown = rows::statements(&mut ctx.db(), c.id, State::Shown, None).await?;
        let texts = rows::texts(&mut ctx.db(), c.id).await?;
        let near = alike::nearest(&body, &shown, &texts);
        if !near.is_empty() {
            return Ok(Written::Alike(near));
        }
    }
    let organisation = organisation(ctx, form)?;
    let language = web::written_in(form.get("language"), &body, ctx.language);
    if voices::asked_for(form) {
        let new = voices::New {
            organisation,
            target: TARGET.to_owned(),
            kind: Kind::Statement,
            language,
            body,
            wording: String::new(),
            seen: String::new(),
        };
        return voices::keep(ctx, &c, new, true).await.map(Written::Unnamed);
    }
    let held = Held {
        account,
        organisation,
        language,
        body,
        unlisted: form.get("as") == "unlisted",
    };
    let kept = ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                tx.lock("consultations").await?;
                let sql = "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND organisation = $2 AND state = 'held' \
                           AND kind = 'statement'";
                let own = tx.number(sql, args![c.id, held.organisation]).await?;
                room(tx, c.id, own).await?;
                let (language, body) = (held.language, held.body.clone());
                let id = hold(tx, &ctx, &c, TARGET, held).await?;
                add(
                    tx,
                    &ctx,
                    c.id,
                    &id.to_string(),
                    language,
                    &body,
                    State::Waiting,
                )
                .await?;
                Ok(id)
            })
        })
        .await?;
    Ok(Written::Kept(kept))
}

/// The contribution that a statement came with was taken back: so is the statement, with its words.
pub async fn withdrawn(tx: &mut Tx, contribution: ContributionId) -> Result<()> {
    let contribution = contribution.to_string();
    for sql in [
        "DELETE FROM statement_texts WHERE statement IN (SELECT id FROM statements WHERE contribution = $1)",
        "DELETE FROM statement_votes WHERE statement IN (SELECT id FROM statements WHERE contribution = $1)",
        "UPDATE statements SET state = 'withdrawn', body = '', reason = '', appeal = '', appeal_answer = '', \
         version = version + 1 WHERE contribution = $1",
    ] {
        tx.run(sql, args![contribution]).await?;
    }
    Ok(())
}

/// Whether the Office still looks at statements: what its policy says of `moderate`.
pub fn looks_again(c: &Consultation) -> bool {
    matches!(c.phase, Phase::Open | Phase::Closed | Phase::Synthesis)
}

/// The writer of a declined statement says why it should be let in.
///
/// # Errors
/// A violation of `appeal` where nothing is said; [`Error::NotFound`] for anybody but its writer.
pub async fn contest(ctx: &Ctx, c: &Consultation, form: &Form) -> Result<()> {
    let account = ctx.viewer.account.ok_or(Error::SignIn)?.to_string();
    let own = rows::written_by(&mut ctx.db(), c.id, &account).await?;
    appeal(ctx, c, own, form).await
}

/// The same of a voice, which was asked for its code.
///
/// # Errors
/// As [`contest`].
pub async fn contest_by_voice(
    ctx: &Ctx,
    permit: Authorized<ContestVoice>,
    voice: &str,
    form: &Form,
) -> Result<()> {
    let own = rows::written_by_voice(&mut ctx.db(), permit.of.id, voice).await?;
    appeal(ctx, &permit.of, own, form).await
}

/// What the writer says against the decision on one of their own statements.
async fn appeal(ctx: &Ctx, c: &Consultation, own: Vec<Statement>, form: &Form) -> Result<()> {
    let wanted = form.get("statement");
    let mut own = own.into_iter();
    let s = own
        .find(|s| s.id.to_string() == wanted)
        .ok_or(Error::NotFound)?;
    // Afterwards nobody could answer any more.
    if !looks_again(c) {
        return Err(Error::refused("error-not-in-this-state"));
    }
    let mut wrong = Violations::new();
    let words = wrong.text("appeal", form.get("appeal"), input::PARAGRAPH, true);
    wrong.check()?;
    let c = c.clone();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("consultations").await?;
            let sql = "UPDATE statements SET appeal = $2, version = version + 1 WHERE id = $1 AND state = 'declined' AND appeal = '' \
                       AND consultation IN (SELECT id FROM consultations WHERE phase IN ('open', 'closed', 'synthesis'))";
            if tx.run(sql, args![s.id, words]).await? != 1 {
                return Err(Error::refused("error-not-in-this-state"));
            }
            // Of a voice nothing is noted while it acts.
            if ctx.viewer.account.is_some() {
                ctx.record(tx, "statement.contest", &object(s.id), "", json!({})).await?;
            }
            let id: ContributionId = s.contribution.parse().map_err(Error::internal)?;
            ctx.emit(tx, "statement_contested", &AboutConsultation::contribution(c.id, id)).await
        })
    })
    .await
}

/// The writer takes back a statement or a first contribution that nobody else reads yet: its words are erased, its receipt
/// stays.
///
/// # Errors
/// [`Error::NotFound`] for anybody but its writer.
pub async fn withdraw(ctx: &Ctx, permit: Authorized<Withdraw>, form: &Form) -> Result<()> {
    let c = permit.into_inner();
    let account = ctx.viewer.account.ok_or(Error::SignIn)?;
    let own = kept::own_contributions(&mut ctx.db(), c.id, account).await?;
    let wanted = form.get("contribution");
    let mut held = own.into_iter().filter(|k| k.state == "held");
    let k = held
        .find(|k| k.id.to_string() == wanted)
        .ok_or(Error::NotFound)?;
    ctx.write(move |tx, ctx| Box::pin(async move { take_back_held(tx, &ctx, &k, json!({})).await }))
        .await
}

/// Erases the words of a statement or a first contribution that waits to be let in.
///
/// # Errors
/// A refusal where it no longer waits.
pub async fn take_back_held(
    tx: &mut Tx,
    ctx: &Ctx,
    k: &Contribution,
    detail: serde_json::Value,
) -> Result<()> {
    tx.lock("consultations").await?;
    let sql = "UPDATE contributions SET state = 'withdrawn', body = '', wording = '', version = version + 1 \
               WHERE id = $1 AND state = 'held'";
    if tx.run(sql, args![k.id]).await? != 1 {
        return Err(Error::refused("error-not-in-this-state"));
    }
    withdrawn(tx, k.id).await?;
    first::withdrawn(tx, k.id).await?;
    note(tx, ctx, k, "contribution.withdraw", detail).await
}
