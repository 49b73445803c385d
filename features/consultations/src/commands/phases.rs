//! A consultation moves on: from draft to open, closed, synthesis, response, followed up.

use contracts::AboutConsultation;
use engagement::balance::{self, Balance};
use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Timestamp, Violations, args};
use parties::Visibility;
use safety::Exposure;
use serde_json::json;
use store::{Read, Tx};

use crate::{
    commands::{dates::announce, index},
    first,
    model::{Audience, Consultation, ConsultationId, Phase},
    policy::Move,
    statements, store as rows, voices,
};

/// Moves a consultation to its next phase.
///
/// # Errors
/// A refusal that says what is missing, or that somebody else was quicker.
pub async fn move_on(ctx: &Ctx, consultation: Authorized<Move>) -> Result<Phase> {
    let c = consultation.into_inner();
    let next = c.phase.next().ok_or(Error::NotFound)?;
    let voices = c.pseudonyms && next == Phase::Closed;
    let moved = ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                tx.lock("consultations").await?;
                ready(tx, &c, next, ctx.now()).await?;
                enter(tx, &ctx, &c, next).await?;
                Ok(next)
            })
        })
        .await?;
    if voices {
        voices::leave_nothing(ctx).await;
    }
    Ok(moved)
}

/// Refuses where something is missing that the next phase stands on.
async fn ready(tx: &mut Tx, c: &Consultation, next: Phase, now: Timestamp) -> Result<()> {
    match next {
        Phase::Open => {
            if rows::languages(tx, c.id, 1).await?.is_empty()
                && rows::questions(tx, c.id, None).await?.is_empty()
                && statements::set(tx, c.id, None).await?.is_none()
            {
                return Err(Error::refused("consultations-nothing-to-consult"));
            }
            if c.closes.is_some_and(|t| t < now) {
                return Err(Error::refused("consultations-closes-past-edit"));
            }
            if c.audience == Audience::Invited {
                // Between the list and the opening a word may have been taken back.
                for (id, _) in rows::invited(tx, c.id).await? {
                    if !safety::may(tx, id, Exposure::Invitation, now).await? {
                        return Err(Error::refused("consultations-invited-closed"));
                    }
                }
            }
        }
        Phase::Response => {
            let contested = first::contested(tx, c.id).await?;
            if contested > 0 {
                let message = Message::new("first-contested-still").with("n", contested);
                return Err(Error::Rejected(Violations::one("", message)));
            }
            let open = rows::unanswered(tx, c.id).await?;
            if open > 0 {
                let message = Message::new("consultations-unanswered").with("n", open);
                return Err(Error::Rejected(Violations::one("", message)));
            }
            statements::answered(tx, c.id).await?;
            new_paragraphs_exist(tx, c).await?;
        }
        Phase::FollowedUp => {
            if c.follow_up.is_empty() {
                return Err(Error::refused("consultations-no-follow-up"));
            }
            let waiting = rows::contested(tx, c.id).await?;
            if waiting > 0 {
                let message = Message::new("consultations-contests-wait").with("n", waiting);
                return Err(Error::Rejected(Violations::one("", message)));
            }
        }
        Phase::Draft | Phase::Closed | Phase::Synthesis => {}
    }
    Ok(())
}

/// What was adopted is to be found in the new version: each paragraph named must be there.
async fn new_paragraphs_exist(tx: &mut Tx, c: &Consultation) -> Result<()> {
    let named: Vec<(String,)> = tx
        .all(
            "SELECT DISTINCT new_paragraph FROM contributions WHERE consultation = $1 AND state = 'sent' AND new_paragraph <> '' \
             ORDER BY new_paragraph",
            args![c.id],
        )
        .await?;
    if named.is_empty() {
        return Ok(());
    }
    let new = rows::document(tx, c.id, 2, c.language).await?;
    let there = |n: &str| {
        let number = n.parse().ok();
        number.is_some() && new.blocks.iter().any(|b| b.number == number)
    };
    match named.iter().find(|n| !there(&n.0)) {
        Some((number,)) => {
            let message =
                Message::new("consultations-new-paragraph-missing").with("number", number);
            Err(Error::Rejected(Violations::one("", message)))
        }
        None => Ok(()),
    }
}

/// Keeps the figures of a result as they are at this moment.
///
/// # Errors
/// A database error.
pub async fn fix_figures(tx: &mut Tx, ctx: &Ctx, id: ConsultationId) -> Result<()> {
    let c = rows::consultation(tx, &ctx.viewer, id, None).await?;
    let mut figures = rows::figures(tx, id).await?;
    // Everybody knows who is a member of the network as far as its own publication says it: once more, from another day,
    // the two could be subtracted from one another.
    let takings = rows::takings(tx, &c, false).await?;
    // Where people may take a pseudonym, the Office itself does not know everybody.
    let readers: &[Visibility] = if c.pseudonyms {
        &[Visibility::Public, Visibility::Network, Visibility::Office]
    } else {
        &[Visibility::Public, Visibility::Network]
    };
    let salt = balance::salt(ctx);
    figures.balance = Some(Balance::published(
        &c.stages(false),
        &takings,
        readers,
        salt,
    )?);
    let text = serde_json::to_string(&figures).map_err(Error::internal)?;
    tx.run(
        "INSERT INTO consultation_results (consultation, at, figures) VALUES ($1, $2, $3)",
        args![id, ctx.now(), text],
    )
    .await?;
    Ok(())
}

async fn enter(tx: &mut Tx, ctx: &Ctx, c: &Consultation, next: Phase) -> Result<()> {
    let sql =
        "UPDATE consultations SET phase = $2, version = version + 1 WHERE id = $1 AND version = $3";
    if tx.run(sql, args![c.id, next, c.version]).await? != 1 {
        return Err(Error::refused("consultations-changed-meanwhile"));
    }
    let object = format!("consultation:{}", c.id);
    if next == Phase::Open {
        index(tx, c).await?;
        // Their logs were silent while it was a draft.
        for (organisation, _) in rows::invited(tx, c.id).await? {
            let about = organisation.to_string();
            ctx.record(tx, "consultation.invite", &object, &about, json!({}))
                .await?;
        }
        if let Some(closes) = c.closes {
            close_later(tx, ctx, c.id, closes).await?;
        }
        if c.pseudonyms {
            voices::begin(tx, ctx, c.id).await?;
        }
    }
    if next == Phase::Closed {
        first::close(tx, ctx, c).await?;
        voices::close(tx, ctx, c).await?;
        statements::compute_at_once(tx, ctx, c.id).await?;
    }
    if next == Phase::Response {
        fix_figures(tx, ctx, c.id).await?;
    }
    if next != Phase::Synthesis {
        // That the Office reads is no news to anybody else.
        engagement::reach(tx, &c.id.to_string(), next.code(), ctx.now()).await?;
    }
    ctx.record(tx, "consultation.move", &object, "", json!({ "to": next }))
        .await?;
    let event = match next {
        Phase::Open => "consultation_opened",
        Phase::Response => "consultation_responded",
        _ => "consultation_moved",
    };
    announce(tx, ctx, c.id).await?;
    ctx.emit(tx, event, &AboutConsultation::in_phase(c.id, next))
        .await
}

/// Queues the closing for its moment.
async fn close_later(tx: &mut Tx, ctx: &Ctx, id: ConsultationId, closes: Timestamp) -> Result<()> {
    let body = AboutConsultation::whole(id);
    ctx.later(tx, "consultation_closing", &body, closes.plus(1))
        .await
}

/// Closes a consultation whose last day has passed; does nothing where it was closed or given more time meanwhile.
///
/// # Errors
/// A database error.
pub async fn close_when_due(ctx: &Ctx, id: ConsultationId) -> Result<()> {
    let voices = ctx
        .write(move |tx, ctx| {
            Box::pin(async move {
                tx.lock("consultations").await?;
                let c = rows::consultation(tx, &ctx.viewer, id, None).await?;
                if c.phase != Phase::Open || c.closes.is_none_or(|t| t >= ctx.now()) {
                    return Ok(false);
                }
                enter(tx, &ctx, &c, Phase::Closed).await?;
                Ok(c.pseudonyms)
            })
        })
        .await?;
    if voices {
        voices::leave_nothing(ctx).await;
    }
    Ok(())
}

/// Gives an open consultation more time.
///
/// # Errors
/// A violation where the new day is not later than the old one.
pub async fn extend(ctx: &Ctx, consultation: Authorized<Move>, day: &str) -> Result<()> {
    let c = consultation.into_inner();
    let mut wrong = Violations::new();
    let until = wrong
        .date("closes", day, true)
        .map(|d| d.plus(kernel::day(1) - 1));
    if c.phase != Phase::Open || until.is_some_and(|u| c.closes.is_some_and(|t| u <= t)) {
        wrong.push("closes", Message::new("consultations-only-later"));
    }
    wrong.check()?;
    let until = until.ok_or(Error::NotFound)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let sql = "UPDATE consultations SET closes = $2, version = version + 1 WHERE id = $1 AND version = $3 AND phase = 'open'";
            if tx.run(sql, args![c.id, until, c.version]).await? != 1 {
                return Err(Error::refused("consultations-changed-meanwhile"));
            }
            close_later(tx, &ctx, c.id, until).await?;
            engagement::reach(tx, &c.id.to_string(), "extended", ctx.now()).await?;
            announce(tx, &ctx, c.id).await?;
            let detail = json!({ "until": until.iso_date() });
            ctx.record(tx, "consultation.extend", &format!("consultation:{}", c.id), "", detail).await
        })
    })
    .await
}
