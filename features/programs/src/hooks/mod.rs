//! Webhooks: programs of the Office elsewhere are told, as it happens, of what everybody may read.

mod commands;
mod erasures;
mod jobs;
mod model;
mod own_data;
mod pages;
mod policy;
mod store;

use feature::Handle;
use guard::Matrix;
use web::{Route, Surface, Telling, Topic};

pub use erasures::ERASURES;
pub use own_data::own_data;

/// What its letters are about.
pub const TOPICS: &[Topic] = &[Topic {
    name: "webhooks",
    key: "programs-hooks",
    letters: &["webhook-failed"],
    telling: Telling::Always("told-duty"),
}];

/// Events it tells.
pub const EVENTS: &[(&str, &str)] = &[
    (
        jobs::DUE,
        "something waits to be told to webhooks, or is tried once more",
    ),
    (
        jobs::DAY,
        "once a day: what webhooks were told long ago is forgotten",
    ),
];

/// Its policy.
pub fn policy() -> Matrix {
    Matrix::of::<policy::Webhooks>()
}

/// Whether somebody has the page.
pub fn shown_to(viewer: &guard::Viewer) -> bool {
    guard::may::<policy::See>(viewer, &policy::Webhooks)
}

/// What it listens to: every event of which everybody may hear, as the rooms declare them, and its own.
pub fn listeners() -> Vec<(&'static str, Handle)> {
    macro_rules! heard {
        ($($event:literal),+ $(,)?) => {
            vec![
                $(($event, |site, body| Box::pin(jobs::heard(site, $event, body)))),+,
                (jobs::DUE, |site, _| Box::pin(jobs::due(site))),
                (jobs::DAY, |site, _| Box::pin(jobs::sweep(site))),
            ]
        };
    }
    heard![
        "consultation_opened",
        "consultation_moved",
        "consultation_responded",
        "update_published",
        "update_corrected",
        "update_withdrawn",
        "calendar_event_published",
        "calendar_event_changed",
        "calendar_event_cancelled",
        "library_published",
        "library_withdrawn",
        "decision_made",
    ]
}

/// Its pages and forms.
pub fn routes() -> Vec<Route> {
    use Surface::SignedIn;
    vec![
        Route::get("/office/webhooks", "webhooks.see", SignedIn, pages::list),
        Route::post("/office/webhooks", "webhooks.keep", SignedIn, pages::add).fresh(),
        Route::post(
            "/office/webhooks/switch",
            "webhooks.keep",
            SignedIn,
            pages::switch,
        )
        .fresh(),
        Route::post(
            "/office/webhooks/secret",
            "webhooks.keep",
            SignedIn,
            pages::secret,
        )
        .fresh(),
        Route::post(
            "/office/webhooks/test",
            "webhooks.keep",
            SignedIn,
            pages::test,
        )
        .fresh(),
        Route::post(
            "/office/webhooks/remove",
            "webhooks.keep",
            SignedIn,
            pages::remove,
        )
        .fresh(),
    ]
}
