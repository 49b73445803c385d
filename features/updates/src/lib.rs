//! Updates: news and calls of the Office, published by themselves at their moment, and the newsletter that gathers them.

mod api;
mod changes;
pub mod commands;
mod heralds;
mod jobs;
mod merging;
pub mod model;
pub mod newsletter;
mod own_data;
mod pages;
pub mod policy;
mod search;
mod store;
mod titles;

use feature::Feature;
use guard::Matrix;
use pages::{desk, feed, list, moves, show};
use web::{NavEntry, Route, Surface, Telling, Topic};

/// What its letters are about.
const TOPICS: &[Topic] = &[
    Topic {
        name: "updates",
        key: "updates-topic",
        letters: &["update-named"],
        telling: Telling::Themed(changes::bearing),
    },
    Topic {
        name: "newsletter",
        key: "newsletter-title",
        letters: &["newsletter-issue", "newsletter"],
        telling: Telling::Elsewhere("/newsletter"),
    },
];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    let within = merging::WITHIN.iter().chain(newsletter::subscribe::WITHIN);
    Feature {
        name: "updates",
        routes: [routes(), newsletter::routes(), api::routes()].concat(),
        policies: vec![
            Matrix::of::<policy::Updates>(),
            Matrix::of::<model::Update>(),
            Matrix::of::<policy::Newsletter>(),
            Matrix::of::<newsletter::model::Issue>(),
        ],
        migrations: &[
            ::store::Migration {
                name: "updates/0001",
                sql: include_str!("../migrations/0001.sql"),
            },
            ::store::Migration {
                name: "updates/0002",
                sql: include_str!("../migrations/0002.sql"),
            },
        ],
        listeners: vec![
            ("update_due", |site, body| Box::pin(jobs::due(site, body))),
            ("update_published", |site, body| {
                Box::pin(jobs::published(site, body))
            }),
            ("newsletter_sent", |site, body| {
                Box::pin(jobs::sent(site, body))
            }),
            ("newsletter_unconfirmed", |site, body| {
                Box::pin(jobs::unconfirmed(site, body))
            }),
        ],
        within: within.copied().collect(),
        events: &[
            (
                "update_due",
                "the moment has come at which an update publishes itself, unless that was changed",
            ),
            ("update_published", "an update is read by whoever it is for"),
            ("update_corrected", "what was published reads otherwise"),
            (
                "update_withdrawn",
                "the words of an update were taken back; that it was there stays",
            ),
            (
                "newsletter_sent",
                "an issue goes out: the next portion of its readers is written to",
            ),
            (
                "newsletter_unconfirmed",
                "the days in which an address could be confirmed are over",
            ),
        ],
        scopes: Some(search::scopes),
        reindex: Some(search::reindex),
        nav: vec![NavEntry {
            href: "/updates",
            key: "updates-title",
            show: |_| true,
        }],
        own_data: Some(own_data::own_data),
        erasures: newsletter::ERASURES,
        titles: titles::TITLES,
        heralds: heralds::HERALDS,
        changes: changes::CHANGES,
        topics: TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    vec![
        Route::get("/updates", "updates.see", Public, list::list),
        Route::get("/updates.csv", "updates.see", Public, list::csv),
        Route::get("/updates.xlsx", "updates.see", Public, list::xlsx),
        Route::get("/updates/feed.atom", "updates.see", Public, feed::feed),
        Route::get("/updates/new", "updates.write", SignedIn, desk::new),
        Route::post("/updates/new", "updates.write", SignedIn, desk::add),
        Route::get("/updates/desk", "updates.see_desk", SignedIn, desk::desk),
        Route::get("/updates/{id}", "update.read", Public, show::show),
        Route::get(
            "/updates/{id}/preview",
            "update.see_preview",
            SignedIn,
            show::preview,
        ),
        Route::get(
            "/updates/{id}/history",
            "update.see_history",
            SignedIn,
            show::history,
        ),
        Route::get("/updates/{id}/edit", "update.edit", SignedIn, desk::edit),
        Route::post("/updates/{id}/edit", "update.edit", SignedIn, desk::save),
        Route::get(
            "/updates/{id}/languages/{language}",
            "update.translate",
            SignedIn,
            desk::version,
        ),
        Route::post(
            "/updates/{id}/languages/{language}",
            "update.translate",
            SignedIn,
            desk::put_version,
        ),
        Route::get("/updates/{id}/named", "update.name", SignedIn, desk::named),
        Route::post(
            "/updates/{id}/named",
            "update.name",
            SignedIn,
            desk::put_named,
        ),
        Route::get(
            "/updates/{id}/schedule",
            "update.schedule",
            SignedIn,
            moves::to_schedule,
        ),
        Route::post(
            "/updates/{id}/schedule",
            "update.schedule",
            SignedIn,
            moves::schedule,
        ),
        Route::post(
            "/updates/{id}/publish",
            "update.publish",
            SignedIn,
            moves::publish,
        ),
        Route::get(
            "/updates/{id}/correct",
            "update.correct",
            SignedIn,
            moves::to_correct,
        ),
        Route::post(
            "/updates/{id}/correct",
            "update.correct",
            SignedIn,
            moves::correct,
        ),
        Route::post(
            "/updates/{id}/archive",
            "update.archive",
            SignedIn,
            moves::archive,
        ),
        Route::get(
            "/updates/{id}/withdraw",
            "update.withdraw",
            SignedIn,
            moves::to_withdraw,
        ),
        Route::post(
            "/updates/{id}/withdraw",
            "update.withdraw",
            SignedIn,
            moves::withdraw,
        ),
    ]
}
