//! Seats of focal points, enquiries written to them, answers, and how soon these come.

pub mod commands;
mod jobs;
pub mod model;
mod own_data;
mod pages;
pub mod policy;
mod published;
pub mod routing;
mod sealed;
mod search;
pub mod store;
mod titles;
mod waits;
mod within;

use feature::Feature;
use guard::{Ctx, Matrix, Often};
use web::{Bulk, NavEntry, Route, Surface, Telling, Topic};

/// Who asks what and how long they wait: a list of the house's own work, passed on to nobody.
const BULK: &[Bulk] = &[Bulk::stays("/enquiries/queue.csv", "liaison-queue")];

/// What its letters are about.
const TOPICS: &[Topic] = &[Topic {
    name: "liaison",
    key: "liaison-title",
    letters: &["liaison-read", "liaison-late", "liaison-vacant"],
    telling: Telling::Always("told-duty"),
}];

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "liaison",
        routes: routes(),
        policies: vec![
            Matrix::of::<model::Seat>(),
            Matrix::of::<model::Enquiry>(),
            Matrix::of::<policy::Liaison>(),
        ],
        migrations: &[::store::Migration {
            name: "liaison/0001",
            sql: include_str!("../migrations/0001.sql"),
        }],
        listeners: vec![
            (jobs::DAY, |site, _| {
                Box::pin(async move { jobs::sweep(&Ctx::house(&site.app)).await })
            }),
            ("seat_term", |site, body| {
                Box::pin(async move { jobs::term(&Ctx::house(&site.app), &body).await })
            }),
            ("enquiry_due", |site, body| {
                Box::pin(async move { commands::escalate(&Ctx::house(&site.app), &body).await })
            }),
        ],
        within: within::WITHIN.to_vec(),
        events: &[
            (
                jobs::DAY,
                "A day begins on which seats may have become vacant, or old enquiries are erased.",
            ),
            ("seat_term", "Somebody's time at a seat begins or is over."),
            (
                "enquiry_due",
                "The time to answer an enquiry is over, for its seat or for the deputy.",
            ),
        ],
        reindex: Some(search::reindex),
        nav: vec![NavEntry {
            href: "/focal-points",
            key: "liaison-title",
            show: |_| true,
        }],
        own_data: Some(own_data::own_data),
        waits: Some(waits::waits),
        titles: titles::TITLES,
        bulk: BULK,
        topics: TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    use pages::{desk, edit, mine, note, public, queue, show, write, yours};
    vec![
        Route::get("/focal-points", "liaison.see", Public, public::list),
        Route::get("/focal-points/find", "liaison.see", Public, public::find),
        Route::get("/focal-points/desk", "liaison.manage", SignedIn, desk::list),
        Route::get("/focal-points/new", "liaison.manage", SignedIn, edit::new),
        Route::post("/focal-points/new", "liaison.manage", SignedIn, edit::add),
        Route::get("/focal-points/{id}", "seat.see", Public, public::show),
        Route::get("/focal-points/{id}/edit", "seat.edit", SignedIn, edit::edit),
        Route::post("/focal-points/{id}/edit", "seat.edit", SignedIn, edit::save),
        Route::post(
            "/focal-points/{id}/holder",
            "seat.edit",
            SignedIn,
            edit::appoint,
        )
        .fresh(),
        Route::get(
            "/focal-points/{id}/note",
            "seat.read_note",
            SignedIn,
            note::show,
        ),
        Route::post(
            "/focal-points/{id}/note",
            "seat.hold",
            SignedIn,
            note::write,
        ),
        Route::post(
            "/focal-points/{id}/name",
            "seat.hold",
            SignedIn,
            note::name_me,
        ),
        Route::get("/enquiries/new", "liaison.write", Public, write::ask),
        Route::post("/enquiries/new", "liaison.write", Public, write::take).at_most(Often::REPORT),
        Route::get(
            "/enquiries/return",
            "liaison.write",
            Public,
            yours::return_to,
        ),
        Route::post(
            "/enquiries/return",
            "liaison.write",
            Public,
            yours::come_back,
        )
        .at_most(Often::TRY_CODE),
        Route::get("/enquiries/yours", "enquiry.read", Public, yours::yours),
        Route::post("/enquiries/yours", "enquiry.add", Public, yours::add).at_most(Often::REPORT),
        Route::post(
            "/enquiries/yours/leave",
            "enquiry.read",
            Public,
            yours::leave,
        ),
        Route::get("/enquiries", "liaison.see_own", SignedIn, mine::list),
        Route::get(
            "/enquiries/queue",
            "liaison.see_queue",
            SignedIn,
            queue::list,
        ),
        Route::get(
            "/enquiries/queue.csv",
            "liaison.see_every",
            SignedIn,
            queue::csv,
        )
        .fresh(),
        Route::get("/enquiries/{id}", "enquiry.read", SignedIn, show::show),
        Route::post(
            "/enquiries/{id}/words",
            "enquiry.add",
            SignedIn,
            show::words,
        )
        .at_most(Often::REPORT),
        Route::post(
            "/enquiries/{id}/handle",
            "enquiry.handle",
            SignedIn,
            show::handle,
        ),
        Route::post(
            "/enquiries/{id}/pass-on",
            "enquiry.pass_on",
            SignedIn,
            show::pass_on,
        ),
    ]
}
