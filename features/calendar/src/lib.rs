//! One calendar: events with registration and a waiting list, dates of which other rooms tell, exports, private subscriptions.

mod api;
mod changes;
pub mod commands;
pub mod dates;
mod erasures;
mod heralds;
mod ics;
mod jobs;
pub mod model;
mod own_data;
mod pages;
pub mod policy;
mod search;
mod store;
mod titles;
mod within;

use feature::Feature;
use guard::{Matrix, Often};
use web::{Bulk, NavEntry, Route, Surface, Telling, Topic};

const BULK: &[Bulk] = &[
    Bulk::leaves("/calendar/{id}/registrants.csv", "calendar-registrants"),
    Bulk::leaves("/calendar/{id}/registrants.xlsx", "calendar-registrants"),
];

/// Calendars that ask for a subscription or for what is public: many ask for many people from one place, and each asks again and again.
const FEED: Often = Often {
    what: "calendar-feed",
    network: 3_000,
    account: 3_000,
    organisation: 3_000,
    window: 3_600_000,
};

/// What its letters are about.
const TOPICS: &[Topic] = &[Topic {
    name: "calendar",
    key: "calendar-title",
    letters: &["calendar-place", "calendar-changed", "calendar-cancelled"],
    telling: Telling::Always("told-deadline"),
}];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "calendar",
        routes: [routes(), api::routes()].concat(),
        policies: vec![Matrix::of::<policy::Dates>(), Matrix::of::<model::Event>()],
        migrations: &[::store::Migration {
            name: "calendar/0001",
            sql: include_str!("../migrations/0001.sql"),
        }],
        listeners: vec![("calendar_needs_due", |site, body| {
            Box::pin(jobs::needs_due(site, body))
        })],
        within: within::WITHIN.to_vec(),
        events: &[
            (
                "calendar_needs_due",
                "the last date of an event was over a day ago",
            ),
            (
                "calendar_event_published",
                "whoever an event is for may know of it",
            ),
            (
                "calendar_event_changed",
                "an event is at another time or place",
            ),
            ("calendar_event_cancelled", "an event was called off"),
        ],
        erasures: erasures::ERASURES,
        titles: titles::TITLES,
        heralds: heralds::HERALDS,
        changes: changes::CHANGES,
        scopes: Some(search::scopes),
        reindex: Some(search::reindex),
        nav: vec![NavEntry {
            href: "/calendar",
            key: "calendar-title",
            show: |_| true,
        }],
        own_data: Some(own_data::own_data),
        bulk: BULK,
        topics: TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    use pages::{bring, grid, people, prepare, show, subscribe};
    vec![
        Route::get("/calendar", "calendar.see", Public, grid::show),
        Route::get("/calendar/calendar.ics", "calendar.see", Public, grid::ics).at_most(FEED),
        Route::get("/calendar/new", "calendar.prepare", SignedIn, prepare::new),
        Route::post("/calendar/new", "calendar.prepare", SignedIn, prepare::add),
        Route::get(
            "/calendar/import",
            "calendar.prepare",
            SignedIn,
            bring::show,
        ),
        Route::post(
            "/calendar/import",
            "calendar.prepare",
            SignedIn,
            bring::look,
        ),
        Route::post(
            "/calendar/import/take",
            "calendar.prepare",
            SignedIn,
            bring::take,
        ),
        Route::get(
            "/calendar/subscription",
            "calendar.subscribe",
            SignedIn,
            subscribe::show,
        ),
        Route::post(
            "/calendar/subscription",
            "calendar.subscribe",
            SignedIn,
            subscribe::change,
        ),
        Route::get(
            "/calendar/feed/{token}/calendar.ics",
            "calendar.see",
            Public,
            subscribe::feed,
        )
        .at_most(FEED),
        Route::get("/calendar/{id}", "event.see", Public, show::show),
        Route::get("/calendar/{id}/event.ics", "event.see", Public, show::ics),
        Route::post(
            "/calendar/{id}/register",
            "event.register",
            SignedIn,
            show::register,
        ),
        Route::post(
            "/calendar/{id}/leave",
            "event.register",
            SignedIn,
            show::leave,
        ),
        Route::get("/calendar/{id}/edit", "event.edit", SignedIn, prepare::edit),
        Route::post("/calendar/{id}/edit", "event.edit", SignedIn, prepare::save),
        Route::post(
            "/calendar/{id}/move",
            "event.move",
            SignedIn,
            prepare::move_on,
        ),
        Route::post(
            "/calendar/{id}/dates",
            "event.edit",
            SignedIn,
            prepare::differ,
        ),
        Route::get(
            "/calendar/{id}/invited",
            "event.edit",
            SignedIn,
            people::invited,
        ),
        Route::post(
            "/calendar/{id}/invited",
            "event.edit",
            SignedIn,
            people::invite,
        ),
        Route::get(
            "/calendar/{id}/registrants",
            "event.see_registrants",
            SignedIn,
            people::registrants,
        ),
        Route::post(
            "/calendar/{id}/registrants",
            "event.seat",
            SignedIn,
            people::seat,
        ),
        Route::get(
            "/calendar/{id}/registrants.csv",
            "event.see_registrants",
            SignedIn,
            people::csv,
        )
        .fresh(),
        Route::get(
            "/calendar/{id}/registrants.xlsx",
            "event.see_registrants",
            SignedIn,
            people::xlsx,
        )
        .fresh(),
    ]
}
