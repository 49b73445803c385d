//! The panel: appointed, each free of conflicts or released, each with a vote and an opinion.

use guard::{AccountId, Authorized, Ctx, Notice, Reader, Recipient, Sealed};
use kernel::{Error, Message, Result, Violations, args, input::LONG, input::PARAGRAPH};
use store::{Read, Tx};

use super::{
    AppealCase, AppealId, AppealRow, Appoint, CastVote, Declaration, Declare, PANEL, PANEL_WITHIN,
    Release, Seat, StepDown, Turn, Vote, at_work, sealed, step, turn,
};
use crate::{AppealState, Calendar};

/// Who can be appointed to the panel of an appeal: panellists in office who had no hand in the decision, do not belong to
/// the organisation concerned, have never sat on this panel, and are not the secretary who appoints.
///
/// # Errors
/// A database error.
pub async fn possible(
    db: &mut impl Read,
    ctx: &Ctx,
    case: &AppealRow,
) -> Result<Vec<(AccountId, String)>> {
    db.all(
        "SELECT DISTINCT a.id, a.name FROM appointments p JOIN accounts a ON a.id = p.account \
         WHERE p.role = 'panellist' AND p.scope = '' AND p.starts <= $4 AND (p.ends IS NULL OR p.ends > $4) AND a.closed IS NULL \
           AND a.id <> $5 \
           AND NOT EXISTS (SELECT 1 FROM decision_hands h WHERE h.decision = $2 AND h.account = a.id) \
           AND NOT EXISTS (SELECT 1 FROM appointments o WHERE o.account = a.id AND o.scope = $3 AND o.scope <> '') \
           AND NOT EXISTS (SELECT 1 FROM appeal_panel s WHERE s.appeal = $1 AND s.account = a.id) \
         ORDER BY a.name, a.id",
        args![
            case.id,
            case.decision,
            case.organisation,
            ctx.now(),
            ctx.viewer.account.map(|a| a.to_string()).unwrap_or_default()
        ],
    )
    .await
}

/// The secretary appoints as many panellists as seats are empty; each gets a letter and is asked for conflicts.
///
/// # Errors
/// A violation of `panellist` where the number is wrong or somebody cannot sit there; a refusal where the appeal is no
/// longer as it was read.
pub async fn appoint(
    ctx: &Ctx,
    case: Authorized<Appoint>,
    base: i64,
    panellists: &[AccountId],
) -> Result<()> {
    let case: AppealCase = case.into_inner();
    let mut chosen = panellists.to_vec();
    chosen.sort();
    chosen.dedup();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let missing = PANEL.saturating_sub(sitting(tx, case.id).await?);
            if missing == 0 {
                return Err(Error::refused("decision-panel-complete"));
            }
            let mut wrong = Violations::new();
            if chosen.len() != missing {
                wrong.push("panellist", Message::new("decision-panel-number").with("n", missing));
            }
            let possible = possible(tx, &ctx, &case).await?;
            if chosen.iter().any(|c| possible.iter().all(|p| p.0 != *c)) {
                wrong.push("panellist", Message::new("decision-panel-impossible"));
            }
            wrong.check()?;
            let now = ctx.now();
            // The clock of a panel runs from its first day; who takes a seat later inherits it.
            let due = if case.state == AppealState::Panel {
                case.due
            } else {
                Some(Calendar::load(tx).await?.deadline(now, PANEL_WITHIN, &case.zone)?)
            };
            let to = AppealState::Panel;
            turn(tx, &case, base, Turn { to, due }).await?;
            for (account, name) in possible.iter().filter(|p| chosen.contains(&p.0)) {
                tx.run(
                    "INSERT INTO appeal_panel (appeal, account, name, appointed, declaration, declared, declared_text, released, vote, \
                     opinion, voted) VALUES ($1, $2, $3, $4, 'asked', NULL, '', NULL, '', '', NULL)",
                    args![case.id, account, name, now],
                )
                .await?;
                step(tx, &ctx, &case, "appointed", name).await?;
                let reader = Reader::of(tx, *account).await?;
                let notice = Notice::new("panel-appointed", format!("/appeals/{}", case.id));
                ctx.tell(tx, &reader, &notice).await?;
            }
            Ok(())
        })
    })
    .await
}

async fn sitting(tx: &mut Tx, appeal: AppealId) -> Result<usize> {
    let sql = "SELECT COUNT(*) FROM appeal_panel WHERE appeal = $1 AND released IS NULL";
    usize::try_from(tx.number(sql, args![appeal]).await?).map_err(Error::internal)
}

/// A panellist declares, before seeing the file, that nothing stands in their way, or what does: they are then released.
///
/// # Errors
/// Violations of `declaration` or `text`; a refusal where they have declared already or were released.
pub async fn declare(ctx: &Ctx, seat: Authorized<Declare>, answer: &str, text: &str) -> Result<()> {
    let seat: Seat = seat.into_inner();
    let mut wrong = Violations::new();
    let answer = Declaration::from_code(answer).filter(|d| *d != Declaration::Asked);
    if answer.is_none() {
        wrong.push("declaration", Message::new("error-choose"));
    }
    let conflict = answer == Some(Declaration::Conflict);
    let text = wrong.text("text", text, PARAGRAPH, conflict);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            at_work(tx, seat.row.appeal).await?;
            let now = ctx.now();
            let answer = if conflict { Declaration::Conflict } else { Declaration::Clear };
            let sql = "UPDATE appeal_panel SET declaration = $3, declared = $4, declared_text = $5, released = $6 \
                       WHERE appeal = $1 AND account = $2 AND declaration = 'asked' AND released IS NULL";
            let (appeal, account) = (seat.row.appeal, seat.row.account);
            let text = if text.is_empty() {
                Sealed::none()
            } else {
                sealed::seat_key(&ctx, tx, appeal, account).await?.seal("declared_text", &text)?
            };
            if !conflict {
                // From now on they read the file.
                let key = sealed::key(&ctx, tx, &seat.case).await?;
                ctx.entrust(tx, &key, &[Recipient::Account(account)]).await?;
            }
            let args = args![appeal, account, answer, now, text, conflict.then_some(now)];
            if tx.run(sql, args).await? != 1 {
                return Err(Error::refused("decision-seat-changed-meanwhile"));
            }
            let what = if conflict { "conflict" } else { "clear" };
            step(tx, &ctx, &seat.case, what, &seat.row.name).await?;
            if conflict {
                ctx.emit(tx, "panel_seat_empty", &seat.case.about()).await?;
            }
            Ok(())
        })
    })
    .await
}

/// A panellist who has seen the file steps down before voting, with a reason; the secretary fills the seat.
///
/// # Errors
/// A violation of `text`; a refusal where they have voted or were released.
pub async fn step_down(ctx: &Ctx, seat: Authorized<StepDown>, text: &str) -> Result<()> {
    leave(ctx, seat.into_inner(), text, "stepped_down").await
}

/// The secretary releases a panellist who has not voted, with a reason.
///
/// # Errors
/// A violation of `text`; a refusal where they have voted or were released.
pub async fn release(ctx: &Ctx, seat: Authorized<Release>, text: &str) -> Result<()> {
    leave(ctx, seat.into_inner(), text, "released").await
}

async fn leave(ctx: &Ctx, seat: Seat, text: &str, what: &'static str) -> Result<()> {
    let mut wrong = Violations::new();
    let text = wrong.text("text", text, PARAGRAPH, true);
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            at_work(tx, seat.row.appeal).await?;
            let sql = "UPDATE appeal_panel SET released = $3, release_reason = $4 \
                       WHERE appeal = $1 AND account = $2 AND voted IS NULL AND released IS NULL";
            let (appeal, account) = (seat.row.appeal, seat.row.account);
            let text = sealed::seat_key(&ctx, tx, appeal, account)
                .await?
                .seal("release_reason", &text)?;
            let file = sealed::file(appeal, &seat.case.organisation);
            ctx.shut_out(tx, &file, &Recipient::Account(account))
                .await?;
            let args = args![appeal, account, ctx.now(), text];
            if tx.run(sql, args).await? != 1 {
                return Err(Error::refused("decision-seat-changed-meanwhile"));
            }
            step(tx, &ctx, &seat.case, what, &seat.row.name).await?;
            ctx.emit(tx, "panel_seat_empty", &seat.case.about()).await
        })
    })
    .await
}

/// A panellist votes, once, with an opinion.
///
/// # Errors
/// Violations of `vote` or `opinion`; a refusal where they have voted or were released.
pub async fn vote(ctx: &Ctx, seat: Authorized<CastVote>, vote: &str, opinion: &str) -> Result<()> {
    let seat: Seat = seat.into_inner();
    let mut wrong = Violations::new();
    let vote = wrong.choice::<Vote>("vote", vote);
    let opinion = wrong.text("opinion", opinion, LONG, true);
    wrong.check()?;
    let Some(vote) = vote else {
        return Ok(());
    };
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            at_work(tx, seat.row.appeal).await?;
            let sql = "UPDATE appeal_panel SET vote = $3, opinion = $4, voted = $5 \
                       WHERE appeal = $1 AND account = $2 AND declaration = 'clear' AND voted IS NULL AND released IS NULL";
            let key = sealed::seat_key(&ctx, tx, seat.row.appeal, seat.row.account).await?;
            let (vote, opinion) = (key.seal("vote", vote.code())?, key.seal("opinion", &opinion)?);
            let args = args![seat.row.appeal, seat.row.account, vote, opinion, ctx.now()];
            if tx.run(sql, args).await? != 1 {
                return Err(Error::refused("decision-seat-changed-meanwhile"));
            }
            step(tx, &ctx, &seat.case, "voted", &seat.row.name).await?;
            let voted = "SELECT COUNT(*) FROM appeal_panel WHERE appeal = $1 AND voted IS NOT NULL AND released IS NULL";
            if usize::try_from(tx.number(voted, args![seat.row.appeal]).await?).map_err(Error::internal)? == PANEL {
                ctx.emit(tx, "panel_voted", &seat.case.about()).await?;
            }
            Ok(())
        })
    })
    .await
}
