//! Admission: how an organisation asks to join the network, and how the Office decides.

mod apply;
pub mod commands;
mod desk;
mod erasures;
mod merging;
pub mod model;
mod openable;
mod own_data;
mod papers;
pub mod policy;
mod screening;
mod sealed;
mod store;
mod waits;

use feature::{Feature, Handle};
use guard::Matrix;
use web::{Bulk, NavEntry, Route, Surface, Telling, Topic};

const BULK: &[Bulk] = &[
    Bulk::leaves("/applications/queue.csv", "admission-desk-title"),
    Bulk::leaves("/applications/queue.xlsx", "admission-desk-title"),
];

/// What the desk does when others tell of something.
const LISTENERS: &[(&str, Handle)] = &[
    ("decision_made", |site, body| {
        Box::pin(desk::decided(site, body))
    }),
    ("decision_sent_back", |site, body| {
        Box::pin(desk::sent_back(site, body))
    }),
    ("appeal_admissible", |site, body| {
        Box::pin(desk::appeal_news(site, body, "examined"))
    }),
    ("appeal_inadmissible", |site, body| {
        Box::pin(desk::appeal_news(site, body, "examined"))
    }),
    ("interim_measure_changed", |site, body| {
        Box::pin(desk::interim(site, body))
    }),
    ("appeal_decided", |site, body| {
        Box::pin(desk::appeal_news(site, body, "decided"))
    }),
    ("remedy_done", |site, body| {
        Box::pin(desk::appeal_news(site, body, "remedied"))
    }),
    (screening::DUE, screening::due),
];

/// What both sides tell.
const EVENTS: &[(&str, &str)] = &[
    apply::EVENTS[0],
    apply::EVENTS[1],
    apply::EVENTS[2],
    apply::EVENTS[3],
    apply::EVENTS[4],
    apply::EVENTS[5],
    (
        "application_paper_waits",
        "A paper waits to be shown to the scanner for malware",
    ),
    (
        "application_papers_gone",
        "Papers were taken away: remove their files",
    ),
    (
        "organisation_admitted",
        "An organisation has joined the network",
    ),
    (
        screening::DUE,
        "Some members are to be compared with the list of names in force",
    ),
];

/// The entry of the desk, for those who read applications.
const DESK: NavEntry = NavEntry {
    href: "/applications",
    key: "admission-desk-title",
    show: |viewer| policy::READERS.iter().any(|role| viewer.has(*role)),
};

/// What its letters are about.
const TOPICS: &[Topic] = &[
    Topic {
        name: "admission",
        key: "admission-desk-title",
        letters: &[
            "admission-desk-asked",
            "admission-desk-decided",
            "admission-received",
            "admission-reminder",
            "admission-unanswered",
            "admission-news",
        ],
        telling: Telling::Always("told-decision"),
    },
    Topic {
        name: "screening",
        key: "admission-desk-title",
        letters: &["admission-screened"],
        telling: Telling::Always("told-duty"),
    },
];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "admission",
        routes: [apply::routes(), desk_routes()].concat(),
        policies: vec![
            Matrix::of::<policy::Entrance>(),
            Matrix::of::<model::Application>(),
            Matrix::of::<policy::Desk>(),
        ],
        migrations: &[
            ::store::Migration {
                name: "admission/0001",
                sql: include_str!("../migrations/0001.sql"),
            },
            ::store::Migration {
                name: "admission/0002",
                sql: include_str!("../migrations/0002.sql"),
            },
            ::store::Migration {
                name: "admission/0003",
                sql: include_str!("../migrations/0003.sql"),
            },
            ::store::Migration {
                name: "admission/0004",
                sql: include_str!("../migrations/0004.sql"),
            },
            ::store::Migration {
                name: "admission/0005",
                sql: include_str!("../migrations/0005.sql"),
            },
            ::store::Migration {
                name: "admission/0006",
                sql: include_str!("../migrations/0006.sql"),
            },
        ],
        listeners: [apply::LISTENERS, papers::LISTENERS, LISTENERS].concat(),
        within: merging::WITHIN.to_vec(),
        erasures: erasures::ERASURES,
        files: Some("SELECT file FROM application_papers WHERE file <> ''"),
        clear: sealed::CLEAR,
        openable: openable::OPENABLE,
        events: EVENTS,
        nav: [apply::nav(), vec![DESK]].concat(),
        own_data: Some(own_data::own_data),
        waits: Some(waits::waits),
        bulk: BULK,
        topics: TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

/// The pages of the Office.
fn desk_routes() -> Vec<Route> {
    use Surface::SignedIn;
    vec![
        Route::get("/applications", "admission_desk.see", SignedIn, desk::list),
        Route::get(
            "/applications/queue.csv",
            "admission_desk.see",
            SignedIn,
            desk::csv,
        )
        .fresh(),
        Route::get(
            "/applications/queue.xlsx",
            "admission_desk.see",
            SignedIn,
            desk::xlsx,
        )
        .fresh(),
        Route::get(
            "/applications/{id}",
            "application.see",
            SignedIn,
            desk::show,
        ),
        Route::get(
            "/applications/{id}/preview",
            "application.see",
            SignedIn,
            desk::preview,
        ),
        Route::get(
            "/applications/{id}/papers/{paper}",
            "application.see",
            SignedIn,
            papers::desk_take,
        ),
        Route::get(
            "/applications/{id}/assess",
            "application.assess",
            SignedIn,
            desk::assess_page,
        ),
        Route::post(
            "/applications/{id}/assess",
            "application.assess",
            SignedIn,
            desk::assess,
        ),
        Route::get(
            "/applications/{id}/ask",
            "application.ask",
            SignedIn,
            desk::ask_page,
        ),
        Route::post(
            "/applications/{id}/ask",
            "application.ask",
            SignedIn,
            desk::ask,
        ),
        Route::post(
            "/applications/{id}/screening",
            "application.screen",
            SignedIn,
            desk::screen,
        ),
        Route::get(
            "/applications/{id}/propose",
            "application.propose",
            SignedIn,
            desk::propose_page,
        ),
        Route::post(
            "/applications/{id}/propose",
            "application.propose",
            SignedIn,
            desk::propose,
        ),
        Route::get(
            "/applications/{id}/remedy",
            "application.remedy",
            SignedIn,
            desk::remedy_page,
        ),
        Route::post(
            "/applications/{id}/remedy",
            "application.remedy",
            SignedIn,
            desk::remedy,
        ),
        Route::get(
            "/screening",
            "admission_desk.see",
            SignedIn,
            screening::show,
        ),
        Route::post(
            "/screening",
            "admission_desk.keep_lists",
            SignedIn,
            screening::upload,
        ),
        Route::get(
            "/screening/names",
            "admission_desk.see",
            SignedIn,
            screening::names,
        ),
        Route::post(
            "/screening/decide",
            "admission_desk.keep_lists",
            SignedIn,
            screening::decide_member,
        ),
    ]
}
