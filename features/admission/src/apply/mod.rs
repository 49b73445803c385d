//! The applicant's side: without an account, by a code that is shown once.

mod alike;
mod blank;
mod check;
mod commands;
mod entrance;
mod entry;
mod jobs;
pub(crate) mod rows;
mod status;
mod steps;
mod store;

pub(crate) use commands::write_to;
pub use commands::{Opened, answer, begin, submit, write};
pub(crate) use jobs::{end, once};
pub(crate) use store::empty;

use axum::response::Response;
use decisions::Zone;
use feature::Handle;
use guard::{Often, Role};
use kernel::{Result, Timestamp};
use web::{NavEntry, Page, Route, Rq, Surface, redirect};

use crate::{
    model::{Application, ApplicationId, State},
    papers,
};

/// Days without a change after which a draft's writer is reminded, and after which it is erased.
pub(crate) const IDLE: (i64, i64) = (76, 90);
/// Working days in which the Office's questions must be answered.
pub(crate) const SILENCE: u16 = 60;

/// What is done when something happened or is due.
pub(crate) const LISTENERS: &[(&str, Handle)] = &[
    ("application_idle", |site, body| {
        Box::pin(jobs::idle(site, body))
    }),
    ("application_silent", |site, body| {
        Box::pin(jobs::silent(site, body))
    }),
    ("application_kept", |site, body| {
        Box::pin(jobs::forget(site, body))
    }),
    ("decision_made", |site, body| {
        Box::pin(jobs::decided(site, body))
    }),
];

/// What others are told.
pub(crate) const EVENTS: &[(&str, &str)] = &[
    (
        "application_submitted",
        "An organisation has asked to join the network",
    ),
    (
        "application_answered",
        "The Office's questions on an application are answered",
    ),
    (
        "application_closed",
        "An application was withdrawn, or nobody went on with it",
    ),
    (
        "application_idle",
        "A draft may have been left alone for long: remind its writer, or erase it",
    ),
    (
        "application_silent",
        "The days to answer the Office may be over: close the application",
    ),
    (
        "application_kept",
        "The year after a decision may be over: erase what was typed",
    ),
];

/// Its pages and forms.
pub(crate) fn routes() -> Vec<Route> {
    use Surface::Public;
    vec![
        Route::get("/join", "entrance.see", Public, entrance::show),
        Route::post("/join/start", "entrance.begin", Public, entrance::start).at_most(Often::APPLY),
        Route::get("/join/form.txt", "entrance.see", Public, blank::form),
        Route::get("/join/return", "entrance.begin", Public, entrance::ask),
        Route::post(
            "/join/return",
            "entrance.begin",
            Public,
            entrance::come_back,
        )
        .at_most(Often::TRY_CODE),
        Route::post("/join/leave", "entrance.see", Public, entrance::leave),
        Route::get(
            "/join/application",
            "application.see_own",
            Public,
            status::show,
        ),
        Route::post(
            "/join/application/code",
            "application.see_own",
            Public,
            entrance::another_code,
        ),
        Route::get(
            "/join/application/entry",
            "application.write",
            Public,
            entry::show,
        ),
        Route::post(
            "/join/application/entry",
            "application.write",
            Public,
            entry::save,
        ),
        Route::get(
            "/join/application/check",
            "application.see_own",
            Public,
            check::show,
        ),
        Route::get(
            "/join/application/preview",
            "application.see_own",
            Public,
            check::preview,
        ),
        Route::post(
            "/join/application/submit",
            "application.submit",
            Public,
            check::submit,
        ),
        Route::post(
            "/join/application/answer",
            "application.answer",
            Public,
            status::answer,
        ),
        Route::post(
            "/join/application/withdraw",
            "application.withdraw",
            Public,
            status::withdraw,
        ),
        Route::get(
            "/join/application/papers",
            "application.see_own",
            Public,
            papers::show,
        ),
        Route::post(
            "/join/application/papers",
            "application.write",
            Public,
            papers::add,
        )
        .at_most(Often::HAND_IN),
        Route::get(
            "/join/application/papers/{paper}",
            "application.see_own",
            Public,
            papers::take,
        ),
        Route::post(
            "/join/application/papers/{paper}/remove",
            "application.write",
            Public,
            papers::remove,
        ),
        Route::get(
            "/join/application/{step}",
            "application.write",
            Public,
            steps::show,
        ),
        Route::post(
            "/join/application/{step}",
            "application.write",
            Public,
            steps::save,
        ),
    ]
}

/// Its entry in the navigation: for those who belong to nothing yet.
pub(crate) fn nav() -> Vec<NavEntry> {
    vec![NavEntry {
        href: "/join",
        key: "admission-apply-nav",
        show: |viewer| viewer.account.is_none(),
    }]
}

/// The application that this person's code has opened; nothing where they have typed none.
pub(crate) async fn mine(rq: &Rq) -> Result<Option<Application>> {
    let Some(id) = opened(rq) else {
        return Ok(None);
    };
    crate::store::application(&rq.ctx, &mut rq.ctx.db(), id)
        .await
        .map(Some)
}

/// The application that a code has opened in this browser; a code may open other things, and those are none.
fn opened(rq: &Rq) -> Option<ApplicationId> {
    rq.ctx.viewer.by_code(Role::Applicant)?.parse().ok()
}

/// Where somebody without an open application is led: to the field for the code.
pub(crate) fn to_return() -> Response {
    redirect("/join/return")
}

fn page(rq: &Rq, title: &str) -> Page {
    rq.page(rq.t(title))
        .crumb(rq.t("admission-apply-title"), "/join")
}

/// The same, one step further in.
pub(crate) fn inner(rq: &Rq, title: &str) -> Page {
    page(rq, title).crumb(rq.t("admission-apply-yours"), "/join/application")
}

/// A day in words, as it is where the applicant lives, with the name of that zone.
fn day_there(page: &Page, at: Timestamp, zone: &Zone) -> Result<String> {
    let day = Timestamp::parse_date(&zone.iso_date(at)?).unwrap_or(at);
    Ok(format!(
        "{} ({})",
        page.date(day),
        zone.to_string().replace('_', " ")
    ))
}

/// The badge of a state.
const fn badge(state: State) -> &'static str {
    match state {
        State::Draft => "draft",
        // The applicant never learns of the second.
        State::Submitted | State::Deciding => "submitted",
        State::Clarification => "waiting",
        State::Admitted => "accepted",
        State::Refused => "refused",
        State::Withdrawn => "withdrawn",
        State::Expired => "closed",
    }
}
