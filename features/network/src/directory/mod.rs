//! The directory: organisations found by words and filters, taken away, put on a map, and how they belong together.

mod asked;
mod exports;
mod list;
mod map;
mod ties;

pub(crate) use ties::{Tied, tied};

use kernel::{Page, PageRequest, Result};
use parties::Organisation;
use web::{Route, Rq, Surface};

use asked::Asked;

/// One page of what an address asks for, as whoever asks sees it.
///
/// # Errors
/// A database error.
pub(crate) async fn page_of(rq: &Rq, request: &PageRequest) -> Result<Page<Organisation>> {
    let found = Asked::read(rq).await?.found(rq).await?;
    found.page(rq.ctx.db(), &rq.ctx.viewer, request).await
}

/// The routes of the directory.
pub(crate) fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    vec![
        Route::get("/organisations", "organisation.see", Public, list::list),
        Route::get(
            "/organisations.csv",
            "organisation.see",
            Public,
            exports::csv,
        ),
        Route::get(
            "/organisations.xlsx",
            "organisation.see",
            Public,
            exports::xlsx,
        ),
        Route::get(
            "/organisations.json",
            "organisation.see",
            Public,
            exports::json,
        ),
        Route::get("/organisations/map", "organisation.see", Public, map::map),
        Route::get(
            "/organisations/{id}/ties",
            "organisation.see_record",
            SignedIn,
            ties::show,
        ),
        Route::post(
            "/organisations/{id}/ties",
            "organisation.tie",
            SignedIn,
            ties::propose,
        ),
        Route::post(
            "/organisations/{id}/ties/confirm",
            "organisation.tie",
            SignedIn,
            ties::confirm,
        ),
        Route::post(
            "/organisations/{id}/ties/end",
            "organisation.tie",
            SignedIn,
            ties::end,
        ),
    ]
}
