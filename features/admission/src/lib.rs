//! Admission: how an organisation asks to join the network, and how the Office decides.

mod desk;
pub mod model;
pub mod policy;
mod screening;
mod store;

use feature::Feature;
use guard::{Matrix, Role};
use web::{NavEntry, Route, Surface};

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "admission",
        routes: desk_routes(),
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
        ],
        listeners: vec![
            ("decision_made", |site, body| {
                Box::pin(desk::decided(site, body))
            }),
            ("decision_sent_back", |site, body| {
                Box::pin(desk::sent_back(site, body))
            }),
            (screening::DUE, screening::due),
        ],
        events: &[
            (
                "organisation_admitted",
                "an organisation has joined the network",
            ),
            (
                screening::DUE,
                "some members are to be compared with the list of names in force",
            ),
        ],
        nav: vec![NavEntry {
            href: "/applications",
            key: "admission-desk-title",
            show: |viewer| {
                [
                    Role::EngagementOfficer,
                    Role::NetworkSteward,
                    Role::DecisionConfirmer,
                    Role::Auditor,
                ]
                .into_iter()
                .any(|role| viewer.has(role))
            },
        }],
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
        ),
        Route::get(
            "/applications/queue.xlsx",
            "admission_desk.see",
            SignedIn,
            desk::xlsx,
        ),
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
