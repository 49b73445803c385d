//! An update comes out: by hand, or by itself at its moment.

use guard::{Authorized, Ctx};
use kernel::{Error, Message, Result, Timestamp, Violations, args};
use serde_json::json;
use store::Tx;
use web::Form;

use crate::{
    commands::{about, enter, index},
    model::{Audience, State, Update, UpdateId, moment},
    policy::{Publish, Schedule},
    store as rows,
};

/// Refuses what nobody could read, or what nobody could answer any more.
async fn ready(tx: &mut Tx, u: &Update, at: Timestamp) -> Result<()> {
    if u.audience == Audience::Invited && rows::named(tx, u.id).await?.is_empty() {
        return Err(Error::refused("updates-nobody-named"));
    }
    if u.is_open(at) == Some(false) {
        return Err(Error::refused("updates-closed-before"));
    }
    Ok(())
}

/// Lets an update publish itself at a moment to come; once more where that changes.
///
/// # Errors
/// What is wrong with the moment, or what it lacks.
pub async fn schedule(ctx: &Ctx, permit: Authorized<Schedule>, form: &Form) -> Result<()> {
    let u = permit.into_inner();
    let mut wrong = Violations::new();
    let day = wrong.date("day", form.get("day"), true);
    let at = moment(form.get("day"), form.get("time"));
    match at {
        None if day.is_some() => wrong.push("time", Message::new("updates-time-wrong")),
        None => {}
        Some(at) if at <= ctx.now() => wrong.push("day", Message::new("updates-moment-past")),
        Some(_) => {}
    }
    wrong.check()?;
    let at = at.ok_or(Error::NotFound)?;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            ready(tx, &u, at).await?;
            enter(tx, &u, State::Scheduled).await?;
            tx.run("UPDATE updates SET due = $2 WHERE id = $1", args![u.id, at])
                .await?;
            ctx.later(tx, "update_due", &about(u.id, None), at).await?;
            let detail = json!({ "at": at.rfc3339() });
            ctx.record(tx, "update.schedule", &u.object(), "", detail)
                .await
        })
    })
    .await
}

/// Takes the moment back: the update is a draft again, and nobody outside the Office knows of it.
///
/// # Errors
/// A refusal where it is no longer scheduled.
pub async fn unschedule(ctx: &Ctx, permit: Authorized<Schedule>) -> Result<()> {
    let u = permit.into_inner();
    if u.state != State::Scheduled {
        return Err(Error::refused("updates-not-scheduled"));
    }
    ctx.write(move |tx, ctx| Box::pin(async move { back(tx, &ctx, &u).await }))
        .await
}

/// Makes a scheduled update a draft again.
async fn back(tx: &mut Tx, ctx: &Ctx, u: &Update) -> Result<()> {
    enter(tx, u, State::Draft).await?;
    tx.run("UPDATE updates SET due = NULL WHERE id = $1", args![u.id])
        .await?;
    ctx.record(tx, "update.unschedule", &u.object(), "", json!({}))
        .await
}

/// Publishes an update at once.
///
/// # Errors
/// A refusal that says what it lacks, or that somebody else was quicker.
pub async fn publish(ctx: &Ctx, permit: Authorized<Publish>) -> Result<()> {
    let u = permit.into_inner();
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("updates").await?;
            ready(tx, &u, ctx.now()).await?;
            come_out(tx, &ctx, &u).await
        })
    })
    .await
}

/// Publishes an update whose moment has come, or makes it a draft again where it lacks something by now; does nothing where
/// it was published, changed or taken back meanwhile.
///
/// # Errors
/// A database error.
pub async fn publish_when_due(ctx: &Ctx, id: UpdateId) -> Result<()> {
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            tx.lock("updates").await?;
            let u = rows::update(tx, &ctx.viewer, id, None).await?;
            // Another moment may have been set: that one has a job of its own.
            if u.state != State::Scheduled || u.due.is_none_or(|at| at > ctx.now()) {
                return Ok(());
            }
            match ready(tx, &u, ctx.now()).await {
                // Meanwhile nobody is left who could read it, or answer it: the Office finds it among its drafts.
                Err(Error::Rejected(_)) => back(tx, &ctx, &u).await,
                Err(error) => Err(error),
                Ok(()) => come_out(tx, &ctx, &u).await,
            }
        })
    })
    .await
}

async fn come_out(tx: &mut Tx, ctx: &Ctx, u: &Update) -> Result<()> {
    enter(tx, u, State::Published).await?;
    let sql = "UPDATE updates SET published = $2 WHERE id = $1";
    tx.run(sql, args![u.id, ctx.now()]).await?;
    let shown = Update {
        state: State::Published,
        published: Some(ctx.now()),
        ..u.clone()
    };
    index(tx, &shown).await?;
    ctx.record(tx, "update.publish", &u.object(), "", json!({}))
        .await?;
    ctx.emit(tx, "update_published", &about(u.id, None)).await
}
