//! The beginning of an appeal: lodged, examined, withdrawn; and whether the decision rests meanwhile.

use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Violations, args, input::LONG, input::PARAGRAPH};

use super::{
    APPOINT_WITHIN, AppealCase, AppealId, EXAMINE_WITHIN, Examine, SetInterim, Turn,
    WithdrawAppeal, appeal, sealed, step, turn,
};
use crate::{Appeal, AppealState, Calendar, State};

/// Lodges an appeal. The last moment is the last millisecond of the last day where the one concerned lives.
///
/// # Errors
/// A violation of `grounds`; a refusal that names the last day and its zone, or that the decision cannot be appealed.
pub async fn lodge(ctx: &Ctx, decision: Authorized<Appeal>, grounds: &str) -> Result<AppealId> {
    let d = decision.into_inner();
    let mut wrong = Violations::new();
    let grounds = wrong.text("grounds", grounds, LONG, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let d = crate::decision(tx, &ctx, d.id).await?;
            let Some(until) = d.appeal_until.filter(|_| d.state == State::Made) else {
                return Err(Error::refused("decision-cannot-be-appealed"));
            };
            let now = ctx.now();
            if now > until {
                let late = Message::new("decision-appeal-too-late")
                    .with("date", d.zone.iso_date(until)?)
                    .with("zone", &d.zone);
                return Err(Error::Rejected(Violations::one("", late)));
            }
            // The row of the decision is what two of its people at the same moment meet at.
            let sql = "UPDATE decisions SET appeal_state = 'lodged', version = version + 1 WHERE id = $1 AND appeal_state = 'none'";
            if tx.run(sql, args![d.id]).await? != 1 {
                return Err(Error::refused("decision-appealed-already"));
            }
            let due = Calendar::load(tx).await?.deadline(now, EXAMINE_WITHIN, &d.zone)?;
            let id: AppealId = ctx.new_id();
            let by = ctx.viewer.account.map(|a| a.to_string()).unwrap_or_default();
            let record = sealed::file(id, &d.organisation);
            let key = ctx.lock_up(tx, &record, &sealed::readers(&d.organisation)).await?;
            let grounds = key.seal("grounds", &grounds)?;
            tx.run(
                "INSERT INTO appeals (id, decision, state, grounds, lodged, lodged_by, lodged_by_name, due, examined, examined_by, \
                 examined_reason, stay, interim, decided, reasons, public_reasons, remedy, remedy_due, remedied, remedied_by, \
                 remedy_note, version) VALUES ($1, $2, 'lodged', $3, $4, $5, $6, $7, NULL, '', '', $8, '', NULL, '', '', '', NULL, \
                 NULL, '', '', 1)",
                args![id, d.id, grounds, now, by, ctx.viewer.name, due, false],
            )
            .await?;
            let case = appeal(tx, &ctx, id).await?;
            step(tx, &ctx, &case, "lodged", "").await?;
            ctx.emit(tx, "appeal_lodged", &case.about()).await?;
            Ok(id)
        })
    })
    .await
}

/// The secretary says whether an appeal is admissible, and why.
///
/// # Errors
/// Violations of `answer` or `reason`; a refusal where the appeal is no longer as it was read.
pub async fn examine(
    ctx: &Ctx,
    case: Authorized<Examine>,
    base: i64,
    answer: &str,
    reason: &str,
) -> Result<()> {
    let case: AppealCase = case.into_inner();
    let mut wrong = Violations::new();
    let to = match answer {
        "admissible" => AppealState::Admissible,
        "inadmissible" => AppealState::Inadmissible,
        _ => {
            wrong.push("answer", Message::new("error-choose"));
            AppealState::Lodged
        }
    };
    let reason = wrong.text("reason", reason, PARAGRAPH, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let now = ctx.now();
            let admissible = to == AppealState::Admissible;
            let due = if admissible {
                Some(Calendar::load(tx).await?.deadline(now, APPOINT_WITHIN, &case.zone)?)
            } else {
                None
            };
            turn(tx, &case, base, Turn { to, due }).await?;
            let by = ctx.viewer.account.ok_or(Error::SignIn)?;
            let reason = sealed::key(&ctx, tx, &case).await?.seal("examined_reason", &reason)?;
            tx.run(
                "UPDATE appeals SET examined = $2, examined_by = $3, examined_reason = $4 WHERE id = $1",
                args![case.id, now, by, reason],
            )
            .await?;
            if !admissible {
                rest_no_longer(tx, &case).await?;
            }
            step(tx, &ctx, &case, to.code(), "").await?;
            let event = if admissible { "appeal_admissible" } else { "appeal_inadmissible" };
            ctx.emit(tx, event, &case.about()).await
        })
    })
    .await
}

/// Lets the decision rest while the appeal runs, or takes that back.
///
/// # Errors
/// A violation of `interim`; a refusal where the appeal is no longer as it was read.
pub async fn set_interim(
    ctx: &Ctx,
    case: Authorized<SetInterim>,
    base: i64,
    stay: bool,
    reason: &str,
) -> Result<()> {
    let case: AppealCase = case.into_inner();
    let mut wrong = Violations::new();
    let reason = wrong.text("interim", reason, PARAGRAPH, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let sql = "UPDATE appeals SET stay = $2, interim = $3, version = version + 1 WHERE id = $1 AND version = $4 AND state = $5";
            let reason = sealed::key(&ctx, tx, &case).await?.seal("interim", &reason)?;
            let args = args![case.id, stay, reason, base, case.state];
            if tx.run(sql, args).await? != 1 {
                return Err(Error::refused("decision-appeal-changed-meanwhile"));
            }
            let what = if stay { "stayed" } else { "stay_lifted" };
            step(tx, &ctx, &case, what, "").await?;
            ctx.emit(tx, "interim_measure_changed", &case.about()).await
        })
    })
    .await
}

/// Whoever appealed takes the appeal back; it cannot be lodged again.
///
/// # Errors
/// A refusal where the appeal is no longer as it was read.
pub async fn withdraw(ctx: &Ctx, case: Authorized<WithdrawAppeal>, base: i64) -> Result<()> {
    let case: AppealCase = case.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let to = AppealState::Withdrawn;
            turn(tx, &case, base, Turn { to, due: None }).await?;
            rest_no_longer(tx, &case).await?;
            step(tx, &ctx, &case, "withdrawn", "").await?;
            ctx.emit(tx, "appeal_withdrawn", &case.about()).await
        })
    })
    .await
}

/// An appeal that is over keeps no decision at rest; why it did so stays written.
pub(super) async fn rest_no_longer(tx: &mut store::Tx, case: &AppealCase) -> Result<()> {
    let sql = "UPDATE appeals SET stay = $2 WHERE id = $1";
    tx.run(sql, args![case.id, false]).await?;
    Ok(())
}
