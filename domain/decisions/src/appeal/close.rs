//! The end of an appeal: the panel's majority written down with its reasons, and what must be done put right.

use guard::{Authorized, Ctx, Sealed};
use kernel::{Error, Message, Result, Violations, args, day, input::LONG, input::PARAGRAPH};
use store::Tx;

use super::{
    AppealCase, CloseAppeal, PANEL, Remedy, Turn, Vote, appeal_of, lodge::rest_no_longer,
    read::counted, sealed, step, turn,
};
use crate::{AppealState, DecisionId, naming};

/// What is written down when a panel has voted.
#[derive(Clone, Debug)]
pub struct Closing {
    /// The reasons, for the one concerned.
    pub reasons: String,
    /// The reasons for everybody: they name nobody.
    pub public_reasons: String,
    /// What must be done, where the decision is overturned.
    pub remedy: String,
    /// By which day, as a date field writes it.
    pub remedy_due: String,
}

/// The outcome that a panel's votes give; nothing while somebody has not voted.
///
/// # Errors
/// A database error.
pub async fn majority(
    db: &mut impl store::Read,
    ctx: &Ctx,
    appeal: super::AppealId,
) -> Result<Option<AppealState>> {
    let seats = counted(db, ctx, appeal).await?;
    let votes: Vec<&str> = seats
        .iter()
        .filter(|s| s.released.is_none() && s.voted.is_some())
        .map(|s| s.vote.as_str())
        .collect();
    if votes.len() < PANEL {
        return Ok(None);
    }
    let overturn = votes
        .iter()
        .filter(|v| **v == Vote::Overturn.code())
        .count();
    Ok(Some(if overturn * 2 > votes.len() {
        AppealState::Overturned
    } else {
        AppealState::Upheld
    }))
}

/// The secretary writes down what the majority of the panel decided: it is not theirs to choose.
///
/// # Errors
/// Violations of `reasons`, `public_reasons`, `remedy`, `remedy_due`; a refusal while somebody has not voted, or where
/// the appeal is no longer as it was read.
pub async fn close(
    ctx: &Ctx,
    case: Authorized<CloseAppeal>,
    base: i64,
    closing: Closing,
) -> Result<()> {
    let case: AppealCase = case.into_inner();
    let mut wrong = Violations::new();
    let reasons = wrong.text("reasons", &closing.reasons, LONG, true);
    let public = wrong.text("public_reasons", &closing.public_reasons, PARAGRAPH, true);
    if naming::names(&public, &case.subject_name) {
        wrong.push("public_reasons", Message::new("decision-names-nobody"));
    }
    let decided = majority(&mut ctx.db(), ctx, case.id).await?;
    let overturned = decided == Some(AppealState::Overturned);
    let remedy = wrong.text("remedy", &closing.remedy, PARAGRAPH, overturned);
    let day_of = wrong.date("remedy_due", &closing.remedy_due, overturned);
    // The end of that day where the one concerned lives.
    let remedy_due = match day_of {
        Some(date) if overturned => Some(case.zone.end_of_date(&date.iso_date())?),
        _ => None,
    };
    if remedy_due.is_some_and(|due| due < ctx.now()) {
        wrong.push("remedy_due", Message::new("error-date-past"));
    }
    if remedy_due.is_some_and(|due| due > ctx.now().plus(day(366))) {
        wrong.push("remedy_due", Message::new("decision-remedy-within-a-year"));
    }
    if decided.is_none() {
        wrong.push("", Message::new("decision-panel-not-voted"));
    }
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            // Asked again within the transaction: only what all have voted for is written down.
            let Some(to) = majority(tx, &ctx, case.id).await? else {
                return Err(Error::refused("decision-panel-not-voted"));
            };
            if (to == AppealState::Overturned) != overturned {
                return Err(Error::refused("decision-appeal-changed-meanwhile"));
            }
            turn(tx, &case, base, Turn { to, due: remedy_due }).await?;
            rest_no_longer(tx, &case).await?;
            let key = sealed::key(&ctx, tx, &case).await?;
            let kept = if overturned {
                key.seal("remedy", &remedy)?
            } else {
                Sealed::none()
            };
            let reasons = key.seal("reasons", &reasons)?;
            tx.run(
                "UPDATE appeals SET decided = $2, reasons = $3, public_reasons = $4, remedy = $5, remedy_due = $6 WHERE id = $1",
                args![case.id, ctx.now(), reasons, public, kept, remedy_due],
            )
            .await?;
            step(tx, &ctx, &case, to.code(), "").await?;
            ctx.emit(tx, "appeal_decided", &case.about()).await
        })
    })
    .await
}

/// Says what was done after a decision was overturned.
///
/// # Errors
/// A violation of `note`; a refusal where the appeal is no longer as it was read.
pub async fn remedy(ctx: &Ctx, case: Authorized<Remedy>, base: i64, note: &str) -> Result<()> {
    let case: AppealCase = case.into_inner();
    let mut wrong = Violations::new();
    let note = wrong.text("note", note, PARAGRAPH, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| Box::pin(async move { done(tx, &ctx, &case, base, &note).await }))
        .await
}

/// Says, within the transaction of a capability that has put right what a decision did, that it is done. The caller has
/// asked its own policy.
///
/// # Errors
/// [`Error::NotFound`] where nobody appealed; a refusal where nothing was overturned, or the remedy is done.
pub async fn remedied(tx: &mut Tx, ctx: &Ctx, decision: DecisionId, note: &str) -> Result<()> {
    let case = appeal_of(tx, ctx, decision).await?.ok_or(Error::NotFound)?;
    if case.state != AppealState::Overturned {
        return Err(Error::refused("decision-nothing-to-remedy"));
    }
    let base = case.version;
    done(tx, ctx, &case, base, note).await
}

async fn done(tx: &mut Tx, ctx: &Ctx, case: &AppealCase, base: i64, note: &str) -> Result<()> {
    let to = AppealState::Remedied;
    turn(tx, case, base, Turn { to, due: None }).await?;
    let by = ctx
        .viewer
        .account
        .map(|a| a.to_string())
        .unwrap_or_default();
    let note = sealed::key(ctx, tx, case)
        .await?
        .seal("remedy_note", note)?;
    tx.run(
        "UPDATE appeals SET remedied = $2, remedied_by = $3, remedy_note = $4 WHERE id = $1",
        args![case.id, ctx.now(), by, note],
    )
    .await?;
    step(tx, ctx, case, "remedied", "").await?;
    ctx.emit(tx, "remedy_done", &case.about()).await
}
