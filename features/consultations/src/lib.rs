//! Consultations: a text and questions put to civil society, its contributions, and the answer to each.

mod api;
mod appearances;
mod balance;
mod changes;
mod closing;
pub mod commands;
mod desk;
mod erasures;
pub mod first;
mod heralds;
mod jobs;
mod merging;
pub mod model;
mod own_data;
mod pages;
pub mod policy;
mod result;
mod search;
pub mod statements;
mod store;
mod titles;
pub mod voices;
mod waits;

use feature::Feature;
use guard::{Matrix, Often};
use web::{NavEntry, Route, Surface, Telling, Topic};

/// What its letters are about.
const TOPICS: &[Topic] = &[
    Topic {
        name: "consultations",
        key: "consultations-topic",
        letters: &["consultation-opened"],
        telling: Telling::Themed(changes::bearing),
    },
    Topic {
        name: "answers",
        key: "consultations-topic-answers",
        letters: &["answered"],
        telling: Telling::Themed(changes::bearing),
    },
    Topic {
        name: "contests",
        key: "consultations-topic-contests",
        letters: &["contest-settled"],
        telling: Telling::Always("told-decision"),
    },
    Topic {
        name: "first-looks",
        key: "first-title",
        letters: &["first-look"],
        telling: Telling::Always("told-deadline"),
    },
    Topic {
        name: "consultations-duty",
        key: "consultations-title",
        letters: &["contested", "name-withdrawn"],
        telling: Telling::Always("told-duty"),
    },
];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    use Surface::{Public, SignedIn};
    Feature {
        name: "consultations",
        routes: [
            statements::routes(),
            voices::routes(),
            api::routes(),
            vec![
                Route::get("/consultations", "consultation.see", Public, pages::list),
                Route::get("/consultations/new", "programme.add", SignedIn, desk::new),
                Route::post("/consultations/new", "programme.add", SignedIn, desk::add),
                Route::get(
                    "/consultations/{id}",
                    "consultation.see",
                    Public,
                    pages::show,
                ),
                Route::get(
                    "/consultations/{id}/edit",
                    "consultation.edit",
                    SignedIn,
                    desk::edit,
                ),
                Route::post(
                    "/consultations/{id}/edit",
                    "consultation.edit",
                    SignedIn,
                    desk::save,
                ),
                Route::get(
                    "/consultations/{id}/preview",
                    "consultation.edit",
                    SignedIn,
                    pages::preview,
                ),
                Route::get(
                    "/consultations/{id}/text.txt",
                    "consultation.see",
                    Public,
                    pages::text_file,
                ),
                Route::get(
                    "/consultations/{id}/invited",
                    "consultation.edit",
                    SignedIn,
                    desk::invited,
                ),
                Route::post(
                    "/consultations/{id}/invited",
                    "consultation.edit",
                    SignedIn,
                    desk::invite,
                ),
                Route::get(
                    "/consultations/{id}/languages/{language}",
                    "consultation.translate",
                    SignedIn,
                    desk::language,
                ),
                Route::post(
                    "/consultations/{id}/languages/{language}",
                    "consultation.translate",
                    SignedIn,
                    desk::put_language,
                ),
                Route::post(
                    "/consultations/{id}/move",
                    "consultation.move",
                    SignedIn,
                    desk::move_on,
                ),
                Route::post(
                    "/consultations/{id}/extend",
                    "consultation.move",
                    SignedIn,
                    desk::extend,
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
                )
                .at_most(Often::SPEAK),
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
                Route::post(
                    "/contributions/{id}/language",
                    "consultation.withdraw",
                    SignedIn,
                    pages::put_language,
                ),
                Route::post(
                    "/contributions/{id}/withdraw",
                    "consultation.withdraw",
                    SignedIn,
                    pages::withdraw,
                ),
                Route::get(
                    "/consultations/{id}/desk",
                    "consultation.see_desk",
                    SignedIn,
                    desk::queue,
                ),
                Route::get(
                    "/consultations/{id}/balance",
                    "consultation.see_desk",
                    SignedIn,
                    balance::show,
                ),
                Route::get(
                    "/consultations/{id}/balance.csv",
                    "consultation.see_desk",
                    SignedIn,
                    balance::csv,
                ),
                Route::get(
                    "/consultations/{id}/balance.xlsx",
                    "consultation.see_desk",
                    SignedIn,
                    balance::xlsx,
                ),
                Route::post(
                    "/consultations/{id}/together",
                    "consultation.answer",
                    SignedIn,
                    desk::together,
                ),
                Route::get(
                    "/consultations/{id}/alike",
                    "consultation.see_desk",
                    SignedIn,
                    desk::alike,
                ),
                Route::get(
                    "/consultations/{id}/themes",
                    "consultation.see_desk",
                    SignedIn,
                    desk::themes,
                ),
                Route::post(
                    "/consultations/{id}/themes",
                    "consultation.answer",
                    SignedIn,
                    desk::rename,
                ),
                Route::get(
                    "/consultations/{id}/version",
                    "consultation.answer",
                    SignedIn,
                    desk::new_version,
                ),
                Route::post(
                    "/consultations/{id}/version",
                    "consultation.answer",
                    SignedIn,
                    desk::put_new_version,
                ),
                Route::get(
                    "/consultations/{id}/statement",
                    "consultation.state_response",
                    SignedIn,
                    desk::statement,
                ),
                Route::post(
                    "/consultations/{id}/statement",
                    "consultation.state_response",
                    SignedIn,
                    desk::write_statement,
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
                    "/contributions/{id}/reconsider",
                    "consultation.reconsider",
                    SignedIn,
                    desk::ask_reconsider,
                ),
                Route::post(
                    "/contributions/{id}/reconsider",
                    "consultation.reconsider",
                    SignedIn,
                    desk::reconsider,
                ),
                Route::get(
                    "/consultations/{id}/result",
                    "consultation.see_result",
                    Public,
                    result::show,
                ),
                Route::get(
                    "/consultations/{id}/heard",
                    "consultation.see_result",
                    Public,
                    result::heard,
                ),
                Route::get(
                    "/consultations/{id}/changes",
                    "consultation.see_result",
                    Public,
                    result::changes,
                ),
                Route::get(
                    "/consultations/{id}/result/balance.csv",
                    "consultation.see_result",
                    Public,
                    result::balance_csv,
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
        ]
        .concat(),
        policies: vec![
            Matrix::of::<model::Consultation>(),
            Matrix::of::<policy::Landscape>(),
            Matrix::of::<policy::Voiced>(),
            Matrix::of::<policy::Programme>(),
        ],
        migrations: &[
            ::store::Migration {
                name: "consultations/0001",
                sql: include_str!("../migrations/0001.sql"),
            },
            ::store::Migration {
                name: "consultations/0002",
                sql: include_str!("../migrations/0002.sql"),
            },
            ::store::Migration {
                name: "consultations/0003",
                sql: include_str!("../migrations/0003.sql"),
            },
            ::store::Migration {
                name: "consultations/0004",
                sql: include_str!("../migrations/0004.sql"),
            },
            ::store::Migration {
                name: "consultations/0005",
                sql: include_str!("../migrations/0005.sql"),
            },
            ::store::Migration {
                name: "consultations/0006",
                sql: include_str!("../migrations/0006.sql"),
            },
            ::store::Migration {
                name: "consultations/0007",
                sql: include_str!("../migrations/0007.sql"),
            },
        ],
        listeners: vec![
            ("consultation_opened", |site, body| {
                Box::pin(jobs::tell_invited(site, body))
            }),
            ("consultation_closing", |site, body| {
                Box::pin(jobs::close(site, body))
            }),
            ("consultation_responded", |site, body| {
                Box::pin(jobs::tell_contributors(site, body))
            }),
            ("answer_contested", |site, body| {
                Box::pin(jobs::tell_officer(site, body))
            }),
            ("contest_settled", |site, body| {
                Box::pin(jobs::tell_settled(site, body))
            }),
            ("statement_decided", |site, body| {
                Box::pin(jobs::tell_settled(site, body))
            }),
            ("statement_contested", |site, body| {
                Box::pin(jobs::tell_moderators(site, body))
            }),
            ("organisation_name_withdrawn", |site, body| {
                Box::pin(jobs::tell_withdrawn(site, body))
            }),
            (statements::DUE, |site, body| {
                Box::pin(statements::due(site, body))
            }),
            (voices::DUE, |site, body| Box::pin(voices::due(site, body))),
            (first::DUE, |site, body| Box::pin(first::due(site, body))),
            ("first_look_decided", |site, body| {
                Box::pin(jobs::tell_first(site, body))
            }),
            ("first_look_contested", |site, body| {
                Box::pin(jobs::tell_looking(site, body))
            }),
        ],
        within: [merging::WITHIN, closing::WITHIN, first::WITHIN].concat(),
        erasures: erasures::ERASURES,
        titles: titles::TITLES,
        heralds: heralds::HERALDS,
        events: &[
            (
                "activity_dates",
                "a consultation opens and closes on the days that are told, for a calendar",
            ),
            ("consultation_prepared", "a draft was added"),
            ("consultation_edited", "a draft was changed"),
            ("consultation_opened", "a consultation takes contributions"),
            ("consultation_moved", "a consultation entered another phase"),
            (
                "consultation_responded",
                "every contribution has its answer; the result is public or for its audience",
            ),
            (
                "consultation_closing",
                "the last day of a consultation has passed, unless it was given more time",
            ),
            (
                statements::DUE,
                "enough may have been voted for the landscape of opinions to be computed anew",
            ),
            (
                voices::DUE,
                "what was said without a name on the days before may be published",
            ),
            (
                first::DUE,
                "a first contribution has waited for three working days, unless somebody decided on it",
            ),
            (
                "first_look_decided",
                "the Office let a first contribution in, declined it, or looked at it again",
            ),
            (
                "first_look_contested",
                "the writer of a declined first contribution says why it should be let in",
            ),
            (
                "statement_decided",
                "the Office let a statement in, joined it to another, or declined it",
            ),
            (
                "statement_contested",
                "the writer of a declined statement says why it should be let in",
            ),
            (
                "answer_contested",
                "a contributor contests the answer to their words",
            ),
            (
                "contest_settled",
                "the Office has looked at a contested answer again",
            ),
        ],
        scopes: Some(search::scopes),
        reindex: Some(search::reindex),
        own_data: Some(own_data::own_data),
        waits: Some(waits::waits),
        changes: changes::CHANGES,
        topics: TOPICS,
        appearances: Some(appearances::APPEARANCES),
        nav: vec![NavEntry {
            href: "/consultations",
            key: "consultations-title",
            show: |_| true,
        }],
        bulk: &[],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}
