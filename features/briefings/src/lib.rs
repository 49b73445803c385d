//! Annual briefings: a call for interest, a panel drawn where places are scarce, written questions, minutes and commitments.

mod api;
mod appearances;
mod changes;
pub mod commands;
mod erasures;
mod jobs;
mod merging;
pub mod model;
mod own_data;
mod pages;
pub mod policy;
mod search;
mod store;
mod titles;
mod waits;

use feature::Feature;
use guard::{Matrix, Often};
use web::{Bulk, NavEntry, Route, Surface, Telling, Topic};

const BULK: &[Bulk] = &[
    Bulk::leaves("/briefings/{id}/pool.csv", "briefings-pool"),
    Bulk::leaves("/briefings/{id}/pool.xlsx", "briefings-pool"),
];

/// What its letters are about.
const TOPICS: &[Topic] = &[
    Topic {
        name: "briefings",
        key: "briefings-topic",
        letters: &["briefings-news"],
        telling: Telling::Chosen,
    },
    Topic {
        name: "briefings-days",
        key: "briefings-title",
        letters: &["briefings-word", "briefings-reminder"],
        telling: Telling::Always("told-deadline"),
    },
    Topic {
        name: "briefings-duty",
        key: "briefings-title",
        letters: &["briefings-office"],
        telling: Telling::Always("told-duty"),
    },
];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "briefings",
        routes: [routes(), api::routes()].concat(),
        policies: vec![
            Matrix::of::<policy::Briefings>(),
            Matrix::of::<model::Briefing>(),
            Matrix::of::<policy::Promises>(),
        ],
        migrations: &[
            ::store::Migration {
                name: "briefings/0001",
                sql: include_str!("../migrations/0001.sql"),
            },
            ::store::Migration {
                name: "briefings/0002",
                sql: include_str!("../migrations/0002.sql"),
            },
        ],
        listeners: vec![
            ("organisation_name_withdrawn", |site, body| {
                Box::pin(jobs::name_withdrawn(site, body))
            }),
            ("briefing_news", |site, body| {
                Box::pin(jobs::news(site, body))
            }),
            ("briefing_call_over", |site, body| {
                Box::pin(jobs::call_over(site, body))
            }),
            ("briefing_place_free", |site, body| {
                Box::pin(jobs::place_free(site, body))
            }),
            ("briefing_places_remind", |site, body| {
                Box::pin(jobs::remind(site, body))
            }),
            ("briefing_places_due", |site, body| {
                Box::pin(jobs::places_due(site, body))
            }),
            ("briefing_year_due", |site, body| {
                Box::pin(jobs::year_due(site, body))
            }),
            ("commitment_due", |site, body| {
                Box::pin(jobs::commitment_due(site, body))
            }),
        ],
        within: merging::WITHIN.to_vec(),
        erasures: erasures::ERASURES,
        titles: titles::TITLES,
        events: &[
            (
                "activity_dates",
                "a briefing is at the time that is told, for a calendar",
            ),
            (
                "briefing_called",
                "organisations can say that they would come",
            ),
            (
                "briefing_news",
                "there is something to read for organisations",
            ),
            ("briefing_call_over", "the last day of a call is over"),
            ("briefing_place_free", "a place was given up or fell free"),
            (
                "briefing_places_remind",
                "places that wait for an answer are brought to mind",
            ),
            (
                "briefing_places_due",
                "the time to answer offered places is over",
            ),
            (
                "briefing_year_due",
                "a year's briefing is owed soon, or was owed",
            ),
            ("commitment_due", "the day of a commitment is over"),
            ("commitment_overdue", "a commitment was not kept by its day"),
        ],
        reindex: Some(search::reindex),
        nav: vec![NavEntry {
            href: "/briefings",
            key: "briefings-title",
            show: |_| true,
        }],
        own_data: Some(own_data::own_data),
        waits: Some(waits::waits),
        changes: changes::CHANGES,
        bulk: BULK,
        appearances: Some(appearances::APPEARANCES),
        topics: TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    use pages::{
        draw, list, minutes, places, pool, prepare, promises, questions, quotas, series, show,
    };
    vec![
        Route::get("/briefings", "briefing.see", Public, list::list),
        Route::get(
            "/briefings/new",
            "briefings.prepare",
            SignedIn,
            prepare::new,
        ),
        Route::post(
            "/briefings/new",
            "briefings.prepare",
            SignedIn,
            prepare::add,
        ),
        Route::get(
            "/briefings/series",
            "briefings.see_duties",
            SignedIn,
            series::show,
        ),
        Route::post(
            "/briefings/series",
            "briefings.prepare",
            SignedIn,
            series::save,
        ),
        Route::get("/briefings/{id}", "briefing.see", Public, show::show),
        Route::get(
            "/briefings/{id}/edit",
            "briefing.edit",
            SignedIn,
            prepare::edit,
        ),
        Route::post(
            "/briefings/{id}/edit",
            "briefing.edit",
            SignedIn,
            prepare::save,
        ),
        Route::post(
            "/briefings/{id}/move",
            "briefing.move",
            SignedIn,
            prepare::move_on,
        ),
        Route::post(
            "/briefings/{id}/willing",
            "briefing.be_willing",
            SignedIn,
            show::willing,
        ),
        Route::get(
            "/briefings/{id}/pool",
            "briefing.see_pool",
            SignedIn,
            pool::show,
        ),
        Route::get(
            "/briefings/{id}/pool.csv",
            "briefing.see_pool",
            SignedIn,
            pool::csv,
        )
        .fresh(),
        Route::get(
            "/briefings/{id}/pool.xlsx",
            "briefing.see_pool",
            SignedIn,
            pool::xlsx,
        )
        .fresh(),
        Route::post(
            "/briefings/{id}/pool",
            "briefing.weigh",
            SignedIn,
            pool::weigh,
        ),
        Route::get(
            "/briefings/{id}/quotas",
            "briefing.commit",
            SignedIn,
            quotas::show,
        ),
        Route::post(
            "/briefings/{id}/quotas",
            "briefing.commit",
            SignedIn,
            quotas::save,
        ),
        Route::get(
            "/briefings/{id}/draw",
            "briefing.see_draw",
            Public,
            draw::show,
        ),
        Route::get(
            "/briefings/{id}/draw.json",
            "briefing.see_draw",
            Public,
            draw::json,
        ),
        Route::post(
            "/briefings/{id}/draw",
            "briefing.draw",
            SignedIn,
            draw::hold,
        ),
        Route::get(
            "/briefings/{id}/places",
            "briefing.see_pool",
            SignedIn,
            places::show,
        ),
        Route::post(
            "/briefings/{id}/places",
            "briefing.seat",
            SignedIn,
            places::seat,
        ),
        Route::post(
            "/briefings/{id}/place",
            "briefing.answer_place",
            SignedIn,
            show::answer_place,
        ),
        Route::post(
            "/briefings/{id}/questions",
            "briefing.ask",
            SignedIn,
            questions::ask,
        )
        .at_most(Often::SPEAK),
        Route::post(
            "/briefings/{id}/answers",
            "briefing.answer_question",
            SignedIn,
            questions::answer,
        ),
        Route::get(
            "/briefings/{id}/minutes",
            "briefing.write_minutes",
            SignedIn,
            minutes::show,
        ),
        Route::post(
            "/briefings/{id}/minutes",
            "briefing.write_minutes",
            SignedIn,
            minutes::save,
        ),
        Route::get("/commitments", "promises.see", Public, promises::list),
        Route::get("/commitments.csv", "promises.see", Public, promises::csv),
        Route::get("/commitments.xlsx", "promises.see", Public, promises::xlsx),
        Route::get("/commitments/{id}", "promises.see", Public, promises::show),
        Route::post(
            "/commitments/{id}",
            "promises.move",
            SignedIn,
            promises::move_on,
        ),
    ]
}
