//! What time does to an application: a reminder, the end of an idle draft, of a silence, of what was kept afterwards.

use std::sync::Arc;

use ::store::Tx;
use contracts::{AboutApplication, AboutDecision};
use decisions::{AppealState, Calendar};
use futures_util::future::BoxFuture;
use guard::Ctx;
use kernel::{Error, Result, Timestamp, day};
use serde_json::json;
use web::Site;

use super::{IDLE, SILENCE, commands::write_to, store};
use crate::{
    model::{AFTERWARDS, Application, ApplicationId, State},
    papers,
    store::{application, update},
};

/// The application an event is about.
fn told(body: &str) -> Result<ApplicationId> {
    let about: AboutApplication = serde_json::from_str(body).map_err(Error::internal)?;
    about.application.parse().map_err(Error::internal)
}

/// Does something to an application as the house, once for each `what`: a job may come twice.
pub(crate) async fn once<F>(site: &Site, what: String, id: ApplicationId, unit: F) -> Result<()>
where
    F: for<'t> FnOnce(&'t mut Tx, Ctx, Application) -> BoxFuture<'t, Result<()>> + Send + 'static,
{
    let mut ctx = Ctx::house(&site.app);
    ctx.key = what;
    ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let a = application(&ctx, tx, id).await?;
            unit(tx, ctx, a).await
        })
    })
    .await
}

/// Days after which an application under way is looked at again.
pub(crate) const LOOK: i64 = 7;

/// Queues another look at an application.
pub(crate) async fn again(
    tx: &mut Tx,
    ctx: &Ctx,
    event: &str,
    a: &Application,
    due: Timestamp,
) -> Result<()> {
    ctx.later(tx, event, &a.about(), due).await
}

/// Ends an application with all that was typed in it.
pub(crate) async fn end(
    tx: &mut Tx,
    ctx: &Ctx,
    mut a: Application,
    state: State,
    action: &str,
) -> Result<()> {
    a.close(state, ctx.now());
    a.empty();
    store::empty(ctx, tx, a.id).await?;
    papers::empty(tx, ctx, a.id).await?;
    engagement::remove_candidate(tx, &a.subject()).await?;
    if !update(tx, ctx, &a).await? {
        return Err(Error::refused("admission-apply-changed-meanwhile"));
    }
    ctx.record(tx, action, &a.subject(), "", json!({})).await?;
    ctx.emit(tx, "application_closed", &a.about()).await
}

/// A draft that nobody has touched: a reminder, two weeks later its end. Where it was touched, the clock begins anew.
///
/// # Errors
/// A database error.
pub async fn idle(site: Arc<Site>, body: String) -> Result<()> {
    let id = told(&body)?;
    let a = application(&Ctx::house(&site.app), &mut site.app.db.clone(), id).await?;
    if a.state != State::Draft {
        return Ok(());
    }
    let now = site.app.clock.now();
    let (remind, expire) = (a.changed.plus(day(IDLE.0)), a.changed.plus(day(IDLE.1)));
    let what = format!(
        "idle {id} {} {} {}",
        a.changed.0,
        now >= remind,
        now >= expire
    );
    once(&site, what, id, move |tx, ctx, a| {
        Box::pin(async move {
            let event = "application_idle";
            if a.state != State::Draft {
                Ok(())
            } else if a.changed.plus(day(IDLE.1)) <= now {
                end(tx, &ctx, a, State::Expired, "application.expire").await
            } else if a.changed.plus(day(IDLE.0)) <= now {
                write_to(tx, &ctx, &a, "admission-reminder").await?;
                again(tx, &ctx, event, &a, a.changed.plus(day(IDLE.1))).await
            } else {
                again(tx, &ctx, event, &a, a.changed.plus(day(IDLE.0))).await
            }
        })
    })
    .await
}

/// The last moment to answer what was asked first; nothing where nothing is open.
pub(crate) async fn answer_until(
    ctx: &Ctx,
    db: &mut impl ::store::Read,
    a: &Application,
) -> Result<Option<Timestamp>> {
    let all = store::questions(ctx, db, a.id).await?;
    let Some(first) = all.iter().find(|q| q.answered.is_none()) else {
        return Ok(None);
    };
    let calendar = Calendar::load(db).await?;
    calendar.deadline(first.asked, SILENCE, &a.zone).map(Some)
}

/// An application under way is looked at each week; where the Office has asked something, at the end of the days to
/// answer: when nobody did, the application is closed as withdrawn.
///
/// # Errors
/// A database error.
pub async fn silent(site: Arc<Site>, body: String) -> Result<()> {
    let id = told(&body)?;
    let now = site.app.clock.now();
    let what = format!("silent {id} {}", now.0);
    once(&site, what, id, move |tx, ctx, a| {
        Box::pin(async move {
            let event = "application_silent";
            let week = now.plus(day(LOOK));
            match a.state {
                State::Submitted | State::Deciding => again(tx, &ctx, event, &a, week).await,
                State::Clarification => match answer_until(&ctx, tx, &a).await? {
                    Some(until) if now > until => {
                        write_to(tx, &ctx, &a, "admission-unanswered").await?;
                        end(tx, &ctx, a, State::Withdrawn, "application.unanswered").await
                    }
                    Some(until) => again(tx, &ctx, event, &a, until.plus(1)).await,
                    None => again(tx, &ctx, event, &a, week).await,
                },
                _ => Ok(()),
            }
        })
    })
    .await
}

/// A decision is made: the application no longer waits, and a year later what was typed is forgotten.
///
/// # Errors
/// A database error.
pub async fn decided(site: Arc<Site>, body: String) -> Result<()> {
    let about: AboutDecision = serde_json::from_str(&body).map_err(Error::internal)?;
    let Some(id) = about.subject.strip_prefix("application:") else {
        return Ok(());
    };
    let id = id.parse().map_err(Error::internal)?;
    once(
        &site,
        format!("decided {}", about.decision),
        id,
        |tx, ctx, a| {
            Box::pin(async move {
                engagement::remove_candidate(tx, &a.subject()).await?;
                let due = ctx.now().plus(day(AFTERWARDS));
                again(tx, &ctx, "application_kept", &a, due).await
            })
        },
    )
    .await
}

/// The year after the decision is over: what was typed is erased, unless an appeal is still under way.
///
/// # Errors
/// A database error.
pub async fn forget(site: Arc<Site>, body: String) -> Result<()> {
    let id = told(&body)?;
    let now = site.app.clock.now();
    once(
        &site,
        format!("forget {id} {}", now.0),
        id,
        move |tx, ctx, mut a| {
            Box::pin(async move {
                let over = matches!(a.state, State::Admitted | State::Refused)
                    && a.closed.is_some_and(|c| c.plus(day(AFTERWARDS)) <= now);
                if a.answers == Application::NOTHING {
                    return Ok(());
                }
                let open = [
                    AppealState::Lodged,
                    AppealState::Admissible,
                    AppealState::Panel,
                    AppealState::Overturned,
                ];
                let appealed = decisions::of_subject(tx, &ctx, &a.subject())
                    .await?
                    .iter()
                    .any(|d| open.contains(&d.appeal_state));
                if !over || appealed {
                    return again(tx, &ctx, "application_kept", &a, now.plus(day(30))).await;
                }
                a.empty();
                store::empty(&ctx, tx, a.id).await?;
                papers::empty(tx, &ctx, a.id).await?;
                if !update(tx, &ctx, &a).await? {
                    return Err(Error::refused("admission-apply-changed-meanwhile"));
                }
                ctx.record(tx, "application.forget", &a.subject(), "", json!({}))
                    .await
            })
        },
    )
    .await
}
