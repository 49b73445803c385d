//! The newsletter: issues that gather published updates, and those who asked for them.

mod erasures;
pub mod issues;
pub mod model;
mod pages;
pub mod send;
pub(crate) mod store;
pub mod subscribe;

pub use erasures::ERASURES;

use guard::Often;
use web::{Route, Surface};

/// Its pages and forms.
pub(crate) fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    vec![
        Route::get("/newsletter", "newsletter.see", Public, pages::show),
        Route::post("/newsletter", "newsletter.subscribe", Public, pages::ask)
            .at_most(Often::SUBSCRIBE),
        Route::post(
            "/newsletter/mine",
            "newsletter.follow",
            SignedIn,
            pages::follow,
        ),
        Route::get(
            "/newsletter/desk",
            "newsletter.gather",
            SignedIn,
            pages::desk,
        ),
        Route::get(
            "/newsletter/issues/new",
            "newsletter.gather",
            SignedIn,
            pages::new,
        ),
        Route::post(
            "/newsletter/issues/new",
            "newsletter.gather",
            SignedIn,
            pages::add,
        ),
        Route::get(
            "/newsletter/issues/{id}",
            "issue.read",
            Public,
            pages::issue,
        ),
        Route::get(
            "/newsletter/issues/{id}/edit",
            "issue.edit",
            SignedIn,
            pages::edit,
        ),
        Route::post(
            "/newsletter/issues/{id}/edit",
            "issue.edit",
            SignedIn,
            pages::save,
        ),
        Route::post(
            "/newsletter/issues/{id}/send",
            "issue.send",
            SignedIn,
            pages::send,
        ),
        Route::get(
            "/newsletter/confirm/{token}",
            "newsletter.confirm",
            Public,
            pages::to_confirm,
        ),
        Route::post(
            "/newsletter/confirm/{token}",
            "newsletter.confirm",
            Public,
            pages::confirm,
        )
        .at_most(Often::SUBSCRIBE),
        Route::get(
            "/newsletter/leave/{token}",
            "newsletter.leave",
            Public,
            pages::to_leave,
        ),
        // A mail program sends it in its reader's stead: the address is all that it stands on.
        Route::post(
            "/newsletter/leave/{token}",
            "newsletter.leave",
            Public,
            pages::leave,
        )
        .one_click(),
    ]
}
