//! Terms of reference: what the Office and an organisation owe each other, signed by both, with due dates.

mod appearances;
pub mod commands;
mod jobs;
mod merging;
pub mod model;
mod own_data;
mod pages;
pub mod policy;
mod published;
mod search;
mod store;
mod waits;

use feature::Feature;
use guard::Matrix;
use web::{NavEntry, Route, Surface, Telling, Topic};

/// What its letters are about.
const TOPICS: &[Topic] = &[Topic {
    name: "terms",
    key: "terms-title",
    letters: &["terms-sign", "terms-word", "terms-due"],
    telling: Telling::Always("told-deadline"),
}];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    use Surface::{Public, SignedIn};
    Feature {
        name: "terms",
        routes: vec![
            Route::get("/terms", "terms.see", Public, pages::text::current),
            Route::get("/terms/new", "terms.publish", SignedIn, pages::write::new),
            Route::post(
                "/terms/new",
                "terms.publish",
                SignedIn,
                pages::write::publish,
            ),
            Route::get(
                "/terms/obligations",
                "terms.see_lists",
                SignedIn,
                pages::lists::obligations,
            ),
            Route::get(
                "/terms/obligations.csv",
                "terms.see_lists",
                SignedIn,
                pages::lists::csv,
            )
            .fresh(),
            Route::get(
                "/terms/obligations.xlsx",
                "terms.see_lists",
                SignedIn,
                pages::lists::xlsx,
            )
            .fresh(),
            Route::get(
                "/terms/unsigned",
                "terms.see_lists",
                SignedIn,
                pages::lists::unsigned,
            ),
            Route::get(
                "/terms/{number}",
                "terms.see",
                Public,
                pages::text::numbered,
            ),
            Route::get(
                "/terms/{number}/text.txt",
                "terms.see",
                Public,
                pages::text::file,
            ),
            Route::get(
                "/terms/{number}/languages/{language}",
                "terms.publish",
                SignedIn,
                pages::write::language,
            ),
            Route::post(
                "/terms/{number}/languages/{language}",
                "terms.publish",
                SignedIn,
                pages::write::put_language,
            ),
            Route::get(
                "/organisations/{id}/terms",
                "agreement.read",
                SignedIn,
                pages::agreement::show,
            ),
            Route::post(
                "/organisations/{id}/terms/sign",
                "agreement.sign",
                SignedIn,
                pages::agreement::sign,
            ),
            Route::post(
                "/organisations/{id}/terms/countersign",
                "agreement.countersign",
                SignedIn,
                pages::agreement::countersign,
            ),
            Route::get(
                "/obligations/{id}",
                "obligation.read",
                SignedIn,
                pages::obligation::show,
            ),
            Route::post(
                "/obligations/{id}/done",
                "obligation.mark_done",
                SignedIn,
                pages::obligation::done,
            ),
            Route::post(
                "/obligations/{id}/dispute",
                "obligation.dispute",
                SignedIn,
                pages::obligation::dispute,
            ),
            Route::post(
                "/obligations/{id}/answer",
                "obligation.answer",
                SignedIn,
                pages::obligation::answer,
            ),
        ],
        policies: vec![
            Matrix::of::<policy::Terms>(),
            Matrix::of::<model::Agreement>(),
            Matrix::of::<model::Obligation>(),
        ],
        migrations: &[
            ::store::Migration {
                name: "terms/0001",
                sql: include_str!("../migrations/0001.sql"),
            },
            ::store::Migration {
                name: "terms/0002",
                sql: include_str!("../migrations/0002.sql"),
            },
        ],
        listeners: vec![
            ("organisation_admitted", |site, body| {
                Box::pin(jobs::admitted(site, body))
            }),
            ("terms_published", |site, body| {
                Box::pin(jobs::published(site, body))
            }),
            ("terms_signed", |site, body| {
                Box::pin(jobs::signed(site, body))
            }),
            ("obligation_disputed", |site, body| {
                Box::pin(jobs::disputed(site, body))
            }),
            ("obligation_answered", |site, body| {
                Box::pin(jobs::answered(site, body))
            }),
            ("obligation_reminder", |site, body| {
                Box::pin(jobs::remind(site, body))
            }),
            ("obligation_due", |site, body| {
                Box::pin(jobs::due(site, body))
            }),
        ],
        within: merging::WITHIN.to_vec(),
        events: &[
            (
                "terms_published",
                "another version of the terms is in force",
            ),
            (
                "terms_signed",
                "one side has signed the terms, the other not yet",
            ),
            (
                "terms_in_force",
                "both sides have signed: what each owes has its day",
            ),
            ("obligation_done", "one side says that it did what it owed"),
            (
                "obligation_disputed",
                "the other side says that it is not done",
            ),
            (
                "obligation_answered",
                "the dispute is answered: it stands, or is open again",
            ),
            ("obligation_reminder", "something is due in some days"),
            ("obligation_due", "the day of something owed is over"),
        ],
        reindex: Some(search::reindex),
        nav: vec![NavEntry {
            href: "/terms",
            key: "terms-title",
            show: |_| true,
        }],
        own_data: Some(own_data::own_data),
        waits: Some(waits::waits),
        appearances: Some(appearances::APPEARANCES),
        topics: TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}
