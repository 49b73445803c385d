//! The desk at which the Office reads applications, assesses them, asks, proposes and admits.

mod admit;
mod ask;
mod assess;
mod decide;
mod jobs;
mod queue;
mod show;
pub mod store;

pub use ask::{ask, put as put_questions, show as ask_page};
pub use assess::{keep as keep_findings, save as assess, show as assess_page};
pub use decide::{decide, propose, propose_page, remedy, remedy_page};
pub use jobs::{appeal_news, decided, interim, sent_back};
pub use queue::{csv, list, xlsx};
pub use show::{preview, screen, show};

use axum::response::Response;
use decisions::{Calendar, Criterion};
use guard::Action;
use kernel::{Error, Result, Timestamp, Violations};
use web::{Form, Page, Rq, redirect};

use crate::{
    model::{Application, State},
    policy::See,
};

/// Milliseconds of an hour.
const HOUR: i64 = 3_600_000;

/// The application of an address, before anything is asked of the policy.
pub(crate) async fn load(rq: &Rq) -> Result<Application> {
    crate::store::application(&rq.ctx, &mut rq.ctx.db(), rq.id("id")?).await
}

/// The application of an address for somebody who may read it; the look is noted, once an hour for each person.
pub(crate) async fn seen(rq: &Rq) -> Result<Application> {
    let a = rq.ctx.authorize::<See>(load(rq).await?)?.into_inner();
    let id = a.id;
    let actor = rq.ctx.viewer.account.ok_or(Error::SignIn)?.to_string();
    let since = rq.ctx.now().plus(-HOUR);
    if !store::looked(&mut rq.ctx.db(), id, &actor, since).await? {
        // A form key answers for one unit of work, and this is not the one it was made for.
        let ctx = guard::Ctx {
            key: String::new(),
            ..rq.ctx.clone()
        };
        ctx.write(move |tx, ctx| {
            Box::pin(async move {
                let (object, about) = (format!("application:{id}"), id.to_string());
                let nothing = serde_json::json!({});
                ctx.record(tx, "application.look", &object, &about, nothing)
                    .await
            })
        })
        .await?;
    }
    Ok(a)
}

/// An application whose form is opened by somebody who may do what it is for.
async fn opened<A: Action<On = Application>>(rq: &Rq) -> Result<Application> {
    let a = rq.ctx.authorize::<A>(load(rq).await?)?.into_inner();
    seen(rq).await?;
    Ok(a)
}

/// What became of a form: done, or to be shown again with everything that is wrong. The application is read again then,
/// so that what somebody else did meanwhile is seen.
async fn again<A: Action<On = Application>, T>(
    rq: &Rq,
    done: Result<T>,
) -> Result<Result<T, (Application, Violations)>> {
    match done {
        Ok(done) => Ok(Ok(done)),
        Err(Error::Rejected(wrong)) => {
            let a = rq.ctx.authorize::<A>(load(rq).await?)?.into_inner();
            Ok(Err((a, wrong)))
        }
        Err(e) => Err(e),
    }
}

/// Where a form leads once it is done: back to the application, which says what was done.
fn done(rq: &Rq, said: &str) -> Response {
    redirect(&format!("/applications/{}?done={said}", rq.param("id")))
}

/// The page of a form about one application; one that comes back says what is wrong.
fn form_page(rq: &Rq, title: &str, a: &Application, typed: Option<&(Form, &Violations)>) -> Page {
    let page = rq
        .page(rq.t(title))
        .crumb(rq.t("admission-desk-title"), "/applications")
        .crumb(a.name.clone(), format!("/applications/{}", a.id));
    match typed {
        Some((form, wrong)) => page.wrong(wrong, form.get("_key")),
        None => page,
    }
}

/// The criteria by which an application is judged: those in force when it was submitted, whatever came after.
///
/// # Errors
/// A database error.
pub async fn criteria(
    db: &mut impl ::store::Read,
    a: &Application,
) -> Result<(decisions::CriteriaVersion, Vec<Criterion>)> {
    let id = a.criteria_version.parse().map_err(Error::internal)?;
    let version = decisions::version(db, id).await?;
    Ok((version, decisions::criteria(db, id).await?))
}

/// How the clock of an application stands: colour, and what it says.
pub(crate) struct Clock {
    /// Code of a badge.
    pub badge: &'static str,
    /// In words, with the date.
    pub text: String,
}

/// Reads the clock.
pub(crate) fn clock(
    page: &Page,
    calendar: &Calendar,
    a: &Application,
    now: Timestamp,
) -> Result<Clock> {
    let (badge, text) = match (a.state, a.due) {
        (State::Clarification, _) => (
            "waiting",
            page.tn("admission-desk-clock-stopped", a.days_left),
        ),
        (State::Submitted | State::Deciding, Some(due)) => {
            let (key, badge, days) = if now > due {
                (
                    "overdue",
                    "overdue",
                    calendar.working_days(due, now, &a.zone)?,
                )
            } else {
                let left = calendar.working_days(now, due, &a.zone)?;
                ("left", if left <= 5 { "late" } else { "open" }, left)
            };
            let words = page.tn(&format!("admission-desk-days-{key}"), days);
            (badge, format!("{words} ({})", date(page, a, due)?))
        }
        _ => match a.closed {
            Some(at) => ("closed", page.date(at)),
            None => ("neutral", String::new()),
        },
    };
    Ok(Clock { badge, text })
}

/// A day as it is called where the applicant lives, with the zone.
pub(crate) fn date(page: &Page, a: &Application, at: Timestamp) -> Result<String> {
    Ok(page.day_in(a.zone.iso_date(at)?, a.zone.to_string()))
}

/// What an application is called here: by its number once its words are erased.
pub(crate) fn title(a: &Application) -> String {
    if a.name.is_empty() {
        a.reference()
    } else {
        a.name.clone()
    }
}

/// The colour of a state.
pub(crate) const fn badge(state: State) -> &'static str {
    match state {
        State::Submitted => "submitted",
        State::Clarification => "waiting",
        State::Deciding => "review",
        State::Admitted => "good",
        State::Refused => "refused",
        State::Draft | State::Withdrawn | State::Expired => "neutral",
    }
}
