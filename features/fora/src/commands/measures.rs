//! What the Office decides against somebody: sealed reasons, and an appeal that somebody else answers.

use decisions::{Calendar, Zone};
use guard::{Authorized, Ctx, Notice};
use kernel::{Error, Message, Result, Timestamp, Violations, args, input};
use serde_json::json;
use store::Tx;
use web::Form;

use super::{APPEAL, desk, turn};
use crate::{
    model::{Measure, MeasureId, MeasureKind, Post, PostState},
    policy::{AnswerMeasure, ContestMeasure},
    store as rows,
};

/// What the house's key seals here.
const SEALED: &str = "forum";

/// Seals a text; an empty one stays empty.
pub(super) fn seal(ctx: &Ctx, text: &str) -> Result<String> {
    if text.is_empty() {
        return Ok(String::new());
    }
    let app = &ctx.app;
    app.sealer.seal(SEALED, text.as_bytes(), &app.random)
}

/// Opens a sealed text.
///
/// # Errors
/// [`Error::Internal`] where it was sealed with another key.
pub fn words_of(ctx: &Ctx, sealed: &str) -> Result<String> {
    if sealed.is_empty() {
        return Ok(String::new());
    }
    let plain = ctx.app.sealer.unseal(SEALED, sealed)?;
    String::from_utf8(plain).map_err(Error::internal)
}

/// One measure, before the policy is asked.
///
/// # Errors
/// [`Error::NotFound`].
pub async fn find_measure(ctx: &Ctx, id: MeasureId) -> Result<Measure> {
    rows::measure(&mut ctx.db(), id).await
}

/// Decides against whoever wrote a post, and tells them.
pub(super) async fn make(
    tx: &mut Tx,
    ctx: &Ctx,
    kind: MeasureKind,
    post: &Post,
    reason: &str,
    until: Option<Timestamp>,
) -> Result<()> {
    // What was brought in has no writer here.
    let Some(account) = post.account else {
        return match kind {
            MeasureKind::Removal | MeasureKind::Decline => Ok(()),
            MeasureKind::Warning | MeasureKind::Silence => {
                Err(Error::refused("error-not-in-this-state"))
            }
        };
    };
    let now = ctx.now();
    let calendar = Calendar::load(tx).await?;
    let measure = Measure {
        id: ctx.new_id(),
        kind,
        post: post.id,
        account,
        reason: seal(ctx, reason)?,
        at: now,
        until,
        made_by: by(ctx),
        appeal_until: calendar.deadline(now, APPEAL, &Zone::utc())?,
        appeal: String::new(),
        appealed: None,
        answer: String::new(),
        answered: None,
        lifted: false,
        version: 1,
    };
    rows::put_measure(tx, &measure).await?;
    desk::tell(tx, ctx, account, &format!("/fora/measures/{}", measure.id)).await
}

fn by(ctx: &Ctx) -> String {
    let account = ctx.viewer.account;
    account.map(|a| a.to_string()).unwrap_or_default()
}

/// The one concerned says what speaks against it.
///
/// # Errors
/// A violation of `appeal` where nothing is said, or the days are over.
pub async fn contest(ctx: &Ctx, permit: Authorized<ContestMeasure>, form: &Form) -> Result<()> {
    let m = permit.into_inner();
    let mut wrong = Violations::new();
    let words = wrong.text("appeal", form.get("appeal"), input::PARAGRAPH, true);
    if m.appeal_until < ctx.now() {
        wrong.push("appeal", Message::new("fora-appeal-over"));
    }
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let sql = "UPDATE fora_measures SET appeal = $2, appealed = $3, version = version + 1 WHERE id = $1 AND appealed IS NULL \
                       AND answered IS NULL";
            if tx.run(sql, args![m.id, seal(&ctx, &words)?, ctx.now()]).await? != 1 {
                return Err(Error::refused("error-not-in-this-state"));
            }
            note(tx, &ctx, "forum_measure.contest", m.id, json!({})).await?;
            let role = guard::Role::EngagementOfficer;
            let readers = guard::holders(tx, role, ctx.now()).await?;
            ctx.tell(tx, &readers, &Notice::new("forum-desk", "/fora/desk")).await
        })
    })
    .await
}

async fn note(
    tx: &mut Tx,
    ctx: &Ctx,
    action: &'static str,
    id: MeasureId,
    detail: serde_json::Value,
) -> Result<()> {
    ctx.record(tx, action, &format!("forum_measure:{id}"), "", detail)
        .await
}

/// Somebody who did not decide answers an appeal: it stays, or it is taken back with all that follows from it.
///
/// # Errors
/// [`Error::Rejected`] with what is missing; a refusal for whoever decided.
pub async fn answer(ctx: &Ctx, permit: Authorized<AnswerMeasure>, form: &Form) -> Result<()> {
    let m = permit.into_inner();
    if m.made_by == by(ctx) || ctx.viewer.account == Some(m.account) {
        return Err(Error::refused("fora-somebody-else"));
    }
    let mut wrong = Violations::new();
    let words = wrong.text("answer", form.get("answer"), input::PARAGRAPH, true);
    let lifts = match form.get("act") {
        "lift" => true,
        "stays" => false,
        _ => {
            wrong.push("act", Message::new("error-choose"));
            false
        }
    };
    wrong.check()?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            turn(tx).await?;
            let sql = "UPDATE fora_measures SET answer = $2, answered = $3, lifted = $4, version = version + 1 WHERE id = $1 \
                       AND appealed IS NOT NULL AND answered IS NULL";
            if tx.run(sql, args![m.id, seal(&ctx, &words)?, ctx.now(), lifts]).await? != 1 {
                return Err(Error::refused("error-not-in-this-state"));
            }
            if lifts {
                lift(tx, &ctx, &m).await?;
            }
            note(tx, &ctx, "forum_measure.answer", m.id, json!({ "lifted": lifts })).await?;
            desk::tell(tx, &ctx, m.account, &format!("/fora/measures/{}", m.id)).await
        })
    })
    .await
}

/// What follows once a measure is taken back: the post is let in or stands again. A warning and a silence end by themselves.
async fn lift(tx: &mut Tx, ctx: &Ctx, m: &Measure) -> Result<()> {
    let post = rows::post(tx, m.post).await?;
    match (m.kind, post.state) {
        (MeasureKind::Decline, PostState::Declined) => desk::let_in_all(tx, ctx, &post).await,
        (MeasureKind::Removal, PostState::Removed) => desk::restore(tx, ctx, &post).await,
        _ => Ok(()),
    }
}
