//! Fora: spaces in which organisations talk with each other and with the Office, post by post with their files, on the record.

mod api;
mod appearances;
mod changes;
pub mod commands;
mod erasures;
mod feed;
pub mod import;
mod jobs;
mod merging;
pub mod model;
mod own_data;
mod pages;
pub mod policy;
mod replies;
mod search;
mod store;
mod titles;
mod waits;

pub use crate::store::{LIST, PAGE};

use feature::Feature;
use guard::{Matrix, Often};
use web::{NavEntry, Route, Surface, Telling, Topic};

/// What its letters are about.
const TOPICS: &[Topic] = &[
    Topic {
        name: "fora",
        key: "fora-topic",
        letters: &["forum-meant"],
        telling: Telling::Chosen,
    },
    Topic {
        name: "fora-news",
        key: "fora-topic-news",
        letters: &["forum-news"],
        telling: Telling::Elsewhere("/fora/mine"),
    },
    Topic {
        name: "fora-decisions",
        key: "fora-title",
        letters: &["forum-decided"],
        telling: Telling::Always("told-decision"),
    },
    Topic {
        name: "fora-replies",
        key: "fora-topic-replies",
        letters: &[
            "reply-late",
            "reply-sender",
            "reply-closed",
            "reply-empty",
            "reply-long",
            "reply-quoted",
            "reply-large",
            "reply-named",
            "reply-refused",
            "reply-failed",
        ],
        telling: Telling::Always("told-reply"),
    },
    Topic {
        name: "fora-duty",
        key: "fora-title",
        letters: &["forum-desk"],
        telling: Telling::Always("told-duty"),
    },
];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "fora",
        routes: [routes(), api::routes()].concat(),
        policies: vec![
            Matrix::of::<policy::Fora>(),
            Matrix::of::<model::Space>(),
            Matrix::of::<model::Thread>(),
            Matrix::of::<model::Said>(),
            Matrix::of::<model::Measure>(),
        ],
        migrations: &[
            ::store::Migration {
                name: "fora/0001",
                sql: include_str!("../migrations/0001.sql"),
            },
            ::store::Migration {
                name: "fora/0002",
                sql: include_str!("../migrations/0002.sql"),
            },
            ::store::Migration {
                name: "fora/0003",
                sql: include_str!("../migrations/0003.sql"),
            },
        ],
        listeners: vec![
            (commands::FIRST_DUE, |site, body| {
                Box::pin(jobs::first_due(site, body))
            }),
            (commands::POLL_DUE, |site, body| {
                Box::pin(jobs::poll_due(site, body))
            }),
            (jobs::DIGESTS_DUE, |site, body| {
                Box::pin(jobs::digests(site, body))
            }),
            (commands::SHELF.waits, |site, body| {
                Box::pin(commands::SHELF.look_again(site, body))
            }),
            (commands::SHELF.gone, |site, body| {
                Box::pin(web::files::take_off(site, body))
            }),
        ],
        within: merging::WITHIN.to_vec(),
        events: &[
            (
                commands::FIRST_DUE,
                "a first post has waited for three working days, unless somebody decided on it",
            ),
            (commands::POLL_DUE, "the last day of a poll is over"),
            (
                jobs::DIGESTS_DUE,
                "whoever follows topics may be told that there is something new",
            ),
            (
                "forum_file_waits",
                "a file of a post is shown to the scanner again, which did not answer before",
            ),
            (
                "forum_files_gone",
                "sealed files of posts that nothing names any more are taken off the disk",
            ),
        ],
        scopes: Some(search::scopes),
        reindex: Some(search::reindex),
        own_data: Some(own_data::own_data),
        waits: Some(waits::waits),
        appearances: Some(appearances::APPEARANCES),
        erasures: erasures::ERASURES,
        files: Some("SELECT file FROM fora_files WHERE file <> ''"),
        titles: titles::TITLES,
        replies: replies::REPLIES,
        changes: changes::CHANGES,
        nav: vec![NavEntry {
            href: "/fora",
            key: "fora-title",
            show: |_| true,
        }],
        topics: TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    use pages::{desk, files, find, own, post, spaces, topic};
    vec![
        Route::get("/fora", "fora.see", Public, spaces::list),
        Route::get("/fora/new", "fora.add", SignedIn, spaces::new),
        Route::post("/fora/new", "fora.add", SignedIn, spaces::add),
        Route::get("/fora/search", "fora.see", Public, find::search).at_most(Often::SEARCH),
        Route::get("/fora/moderation", "fora.see", Public, desk::figures),
        Route::get("/fora/desk", "fora.see_desk", SignedIn, desk::desk),
        Route::get("/fora/mine", "fora.keep_own", SignedIn, own::mine),
        Route::post("/fora/mine", "fora.keep_own", SignedIn, own::keep),
        Route::get("/fora/spaces/{id}", "forum_space.see", Public, spaces::show),
        Route::get(
            "/fora/spaces/{id}/feed.xml",
            "forum_space.see",
            Public,
            feed::feed,
        ),
        Route::get(
            "/fora/spaces/{id}/edit",
            "forum_space.edit",
            SignedIn,
            spaces::edit,
        ),
        Route::post(
            "/fora/spaces/{id}/edit",
            "forum_space.edit",
            SignedIn,
            spaces::save,
        ),
        Route::get(
            "/fora/spaces/{id}/members",
            "forum_space.edit",
            SignedIn,
            spaces::members,
        ),
        Route::post(
            "/fora/spaces/{id}/members",
            "forum_space.edit",
            SignedIn,
            spaces::name,
        ),
        Route::get(
            "/fora/spaces/{id}/new",
            "forum_space.begin",
            SignedIn,
            topic::new,
        ),
        Route::post(
            "/fora/spaces/{id}/new",
            "forum_space.begin",
            SignedIn,
            topic::begin,
        )
        .says_too_large()
        .at_most(Often::SPEAK),
        Route::get("/fora/topics/{id}", "forum_topic.see", Public, topic::show),
        Route::post(
            "/fora/topics/{id}",
            "forum_topic.reply",
            SignedIn,
            topic::reply,
        )
        .says_too_large()
        .at_most(Often::SPEAK),
        Route::post(
            "/fora/topics/{id}/watch",
            "forum_topic.watch",
            SignedIn,
            topic::watch,
        ),
        Route::post(
            "/fora/topics/{id}/vote",
            "forum_topic.vote",
            SignedIn,
            topic::vote,
        ),
        Route::post(
            "/fora/topics/{id}/solve",
            "forum_topic.solve",
            SignedIn,
            topic::solve,
        ),
        Route::get(
            "/fora/topics/{id}/arrange",
            "forum_topic.arrange",
            SignedIn,
            topic::ask_arrange,
        ),
        Route::post(
            "/fora/topics/{id}/arrange",
            "forum_topic.arrange",
            SignedIn,
            topic::arrange,
        ),
        Route::get("/fora/posts/{number}", "forum_post.see", Public, post::go),
        Route::get(
            "/fora/posts/{number}/history",
            "forum_post.see",
            Public,
            post::history,
        ),
        Route::get(
            "/fora/posts/{number}/files/{file}",
            "forum_post.take",
            Public,
            files::take,
        ),
        Route::get(
            "/fora/posts/{number}/edit",
            "forum_post.edit",
            SignedIn,
            post::edit,
        ),
        Route::post(
            "/fora/posts/{number}/edit",
            "forum_post.edit",
            SignedIn,
            post::save,
        )
        .says_too_large()
        .at_most(Often::SPEAK),
        Route::get(
            "/fora/posts/{number}/report",
            "forum_post.report",
            SignedIn,
            post::ask_report,
        ),
        Route::post(
            "/fora/posts/{number}/report",
            "forum_post.report",
            SignedIn,
            post::report,
        )
        .at_most(Often::REPORT),
        Route::get(
            "/fora/posts/{number}/moderate",
            "forum_post.moderate",
            SignedIn,
            post::ask_moderate,
        ),
        Route::post(
            "/fora/posts/{number}/moderate",
            "forum_post.moderate",
            SignedIn,
            post::moderate,
        ),
        Route::get(
            "/fora/measures/{id}",
            "forum_measure.see",
            SignedIn,
            desk::measure,
        ),
        Route::post(
            "/fora/measures/{id}/contest",
            "forum_measure.contest",
            SignedIn,
            desk::contest,
        ),
        Route::post(
            "/fora/measures/{id}/answer",
            "forum_measure.answer",
            SignedIn,
            desk::answer,
        ),
    ]
}
