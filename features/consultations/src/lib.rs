//! Consultations: a text and questions put to civil society, its contributions, and the answer to each.

pub mod commands;
mod desk;
mod jobs;
pub mod model;
mod pages;
pub mod policy;
mod result;
mod store;

use feature::Feature;
use guard::Matrix;
use web::{NavEntry, Route, Surface};

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    use Surface::{Public, SignedIn};
    Feature {
        name: "consultations",
        routes: vec![
            Route::get("/consultations", "consultation.see", Public, pages::list),
            Route::get("/consultations/new", "programme.add", SignedIn, desk::new),
            Route::post("/consultations/new", "programme.add", SignedIn, desk::add),
            Route::get(
                "/consultations/{id}",
                "consultation.see",
                Public,
                pages::show,
            ),
            Route::post(
                "/consultations/{id}/move",
                "consultation.move",
                SignedIn,
                desk::move_on,
            ),
            Route::get(
                "/consultations/{id}/speak/{target}",
                "consultation.see",
                Public,
                pages::voices,
            ),
            Route::post(
                "/consultations/{id}/speak/{target}",
                "consultation.contribute",
                SignedIn,
                pages::speak,
            ),
            Route::get(
                "/consultations/{id}/mine",
                "consultation.see",
                SignedIn,
                pages::mine,
            ),
            Route::post(
                "/contributions/{id}/rate",
                "consultation.rate",
                SignedIn,
                pages::rate,
            ),
            Route::get(
                "/consultations/{id}/desk",
                "consultation.see_desk",
                SignedIn,
                desk::queue,
            ),
            Route::post(
                "/consultations/{id}/version",
                "consultation.answer",
                SignedIn,
                desk::version,
            ),
            Route::get(
                "/contributions/{id}/answer",
                "consultation.answer",
                SignedIn,
                desk::ask_answer,
            ),
            Route::post(
                "/contributions/{id}/answer",
                "consultation.answer",
                SignedIn,
                desk::answer,
            ),
            Route::get(
                "/consultations/{id}/result",
                "consultation.see_result",
                Public,
                result::show,
            ),
            Route::get(
                "/consultations/{id}/matrix.csv",
                "consultation.see_result",
                Public,
                result::csv,
            ),
            Route::get(
                "/consultations/{id}/matrix.xlsx",
                "consultation.see_result",
                Public,
                result::xlsx,
            ),
            Route::get(
                "/consultations/{id}/result.json",
                "consultation.see_result",
                Public,
                result::json,
            ),
        ],
        policies: vec![
            Matrix::of::<model::Consultation>(),
            Matrix::of::<policy::Programme>(),
        ],
        migrations: &[::store::Migration {
            name: "consultations/0001",
            sql: include_str!("../migrations/0001.sql"),
        }],
        listeners: vec![("consultation_responded", |site, body| {
            Box::pin(jobs::tell_contributors(site, body))
        })],
        events: &[
            ("consultation_opened", "a consultation takes contributions"),
            ("consultation_moved", "a consultation entered another phase"),
            (
                "consultation_responded",
                "every contribution has its answer; the result is public or for its audience",
            ),
        ],
        nav: vec![NavEntry {
            href: "/consultations",
            key: "consultations-title",
            show: |_| true,
        }],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}
