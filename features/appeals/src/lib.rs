//! The register of decisions, and appeals against them.

mod api;
mod appearances;
mod calendar;
mod case;
mod changes;
mod criteria;
mod decision;
mod docket;
mod exports;
mod heralds;
mod jobs;
mod merging;
mod openable;
mod own_data;
mod policy;
mod register;
mod statistics;
mod store;
mod waits;
mod words;

use feature::Feature;
use guard::{Matrix, Often, Role};
use web::{NavEntry, Route, Surface, Telling, Topic};

/// What its letters are about.
const TOPICS: &[Topic] = &[
    Topic {
        name: "decisions",
        key: "appeals-register",
        letters: &[
            "decision-made",
            "decision-sent-back",
            "decision-lapsed",
            "appeal-news",
        ],
        telling: Telling::Always("told-decision"),
    },
    Topic {
        name: "decisions-duty",
        key: "appeals-title",
        letters: &["decision-waiting", "appeal-waits", "panel-appointed"],
        telling: Telling::Always("told-duty"),
    },
];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "appeals",
        routes: [routes(), api::routes()].concat(),
        policies: vec![
            Matrix::of::<decisions::Decision>(),
            Matrix::of::<decisions::AppealCase>(),
            Matrix::of::<decisions::Seat>(),
            Matrix::of::<policy::DecisionRegister>(),
            Matrix::of::<policy::Docket>(),
            Matrix::of::<policy::CriteriaBook>(),
            Matrix::of::<policy::WorkCalendar>(),
        ],
        migrations: &[::store::Migration {
            name: "appeals/0001",
            sql: include_str!("../migrations/0001.sql"),
        }],
        within: merging::WITHIN.to_vec(),
        heralds: heralds::HERALDS,
        listeners: vec![
            ("decision_proposed", |site, body| {
                Box::pin(jobs::proposed(site, body))
            }),
            ("decision_made", |site, body| {
                Box::pin(jobs::made(site, body))
            }),
            ("decision_sent_back", |site, body| {
                Box::pin(jobs::sent_back(site, body))
            }),
            ("decision_lapsed", |site, body| {
                Box::pin(jobs::lapsed(site, body))
            }),
            ("appeal_lodged", |site, body| {
                Box::pin(jobs::lodged(site, body))
            }),
            ("appeal_admissible", |site, body| {
                Box::pin(jobs::admissible(site, body))
            }),
            ("appeal_inadmissible", |site, body| {
                Box::pin(jobs::inadmissible(site, body))
            }),
            ("panel_seat_empty", |site, body| {
                Box::pin(jobs::seat_empty(site, body))
            }),
            ("panel_voted", |site, body| {
                Box::pin(jobs::voted(site, body))
            }),
            ("appeal_decided", |site, body| {
                Box::pin(jobs::decided(site, body))
            }),
            ("interim_measure_changed", |site, body| {
                Box::pin(jobs::interim(site, body))
            }),
            ("remedy_done", |site, body| {
                Box::pin(jobs::remedy_done(site, body))
            }),
        ],
        events: &[
            (
                "decision_proposed",
                "a decision against somebody waits for a second person",
            ),
            ("decision_made", "a decision is in force"),
            (
                "decision_sent_back",
                "a second person did not confirm a decision",
            ),
            (
                "decision_lapsed",
                "what was proposed came to nothing, since what it was about has ended",
            ),
            ("appeal_lodged", "somebody appeals against a decision"),
            ("appeal_admissible", "an appeal goes to a panel"),
            ("appeal_inadmissible", "an appeal is not heard"),
            ("appeal_withdrawn", "whoever appealed took the appeal back"),
            ("panel_seat_empty", "a panellist was released"),
            ("panel_voted", "all of a panel have voted"),
            ("appeal_decided", "a panel upheld or overturned a decision"),
            (
                "interim_measure_changed",
                "a decision rests while the appeal runs, or does so no longer",
            ),
            (
                "remedy_done",
                "what an overturned decision did was put right",
            ),
        ],
        reindex: Some(jobs::reindex),
        nav: vec![
            NavEntry {
                href: "/decisions",
                key: "appeals-register",
                show: |_| true,
            },
            NavEntry {
                href: "/appeals",
                key: "appeals-title",
                show: |v| v.has(Role::AppealsSecretary) || v.has(Role::Panellist),
            },
        ],
        own_data: Some(own_data::own_data),
        waits: Some(waits::waits),
        changes: changes::CHANGES,
        appearances: Some(appearances::APPEARANCES),
        topics: TOPICS,
        texts: web::texts!("../languages"),
        openable: openable::OPENABLE,
        ..Feature::default()
    }
}

fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    vec![
        Route::get(
            "/decisions",
            "decision_register.see",
            Public,
            register::list,
        ),
        Route::get(
            "/decisions.csv",
            "decision_register.see",
            Public,
            exports::csv,
        ),
        Route::get(
            "/decisions.xlsx",
            "decision_register.see",
            Public,
            exports::xlsx,
        ),
        Route::get(
            "/decisions.json",
            "decision_register.see",
            Public,
            exports::json,
        ),
        Route::get(
            "/decisions/feed.xml",
            "decision_register.see",
            Public,
            exports::feed,
        ),
        Route::get(
            "/decisions/statistics",
            "decision_register.see",
            Public,
            statistics::show,
        ),
        Route::get(
            "/decisions/calendar",
            "work_calendar.see",
            Public,
            calendar::show,
        ),
        Route::post(
            "/decisions/calendar",
            "work_calendar.edit",
            SignedIn,
            calendar::add,
        ),
        Route::post(
            "/decisions/calendar/remove",
            "work_calendar.edit",
            SignedIn,
            calendar::remove,
        ),
        Route::get(
            "/decisions/criteria/{kind}",
            "criteria.see",
            Public,
            criteria::show,
        ),
        Route::get(
            "/decisions/criteria/{kind}/edit",
            "criteria.publish",
            SignedIn,
            criteria::edit,
        ),
        Route::post(
            "/decisions/criteria/{kind}/edit",
            "criteria.publish",
            SignedIn,
            criteria::publish,
        ),
        Route::get(
            "/decisions/criteria/{kind}/{number}",
            "criteria.see",
            Public,
            criteria::version,
        ),
        Route::get("/decisions/{id}", "decision.see", Public, decision::show),
        Route::post(
            "/decisions/{id}/confirm",
            "decision.confirm",
            SignedIn,
            decision::confirm,
        )
        .fresh(),
        Route::post(
            "/decisions/{id}/send-back",
            "decision.confirm",
            SignedIn,
            decision::send_back,
        ),
        Route::get(
            "/decisions/{id}/appeal",
            "decision.appeal",
            Public,
            decision::ask_appeal,
        ),
        Route::post(
            "/decisions/{id}/appeal",
            "decision.appeal",
            Public,
            decision::appeal,
        )
        .at_most(Often::REPORT),
        Route::get("/appeals", "docket.see", SignedIn, docket::list),
        Route::get("/appeals/{id}", "appeal.see", Public, case::show),
        Route::post(
            "/appeals/{id}/examine",
            "appeal.examine",
            SignedIn,
            case::examine,
        ),
        Route::post(
            "/appeals/{id}/panel",
            "appeal.appoint",
            SignedIn,
            case::appoint,
        ),
        Route::post(
            "/appeals/{id}/release",
            "panel_seat.release",
            SignedIn,
            case::release,
        ),
        Route::post(
            "/appeals/{id}/declare",
            "panel_seat.declare",
            SignedIn,
            case::declare,
        ),
        Route::post(
            "/appeals/{id}/step-down",
            "panel_seat.step_down",
            SignedIn,
            case::step_down,
        ),
        Route::post(
            "/appeals/{id}/vote",
            "panel_seat.vote",
            SignedIn,
            case::vote,
        ),
        Route::post("/appeals/{id}/close", "appeal.close", SignedIn, case::close),
        Route::post(
            "/appeals/{id}/interim",
            "appeal.set_interim",
            SignedIn,
            case::interim,
        ),
        Route::post(
            "/appeals/{id}/withdraw",
            "appeal.withdraw",
            Public,
            case::withdraw,
        ),
        Route::post(
            "/appeals/{id}/remedy",
            "appeal.remedy",
            SignedIn,
            case::remedy,
        ),
    ]
}
