//! The network: organisations added, their people invited, what is recorded and who sees it, search.

pub mod commands;
mod pages;

use feature::Feature;
use guard::Matrix;
use web::{NavEntry, Route, Surface};

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    use Surface::{Public, SignedIn};
    Feature {
        name: "network",
        routes: vec![
            Route::get("/organisations", "organisation.see", Public, pages::list),
            Route::get("/organisations/new", "register.add", SignedIn, pages::new),
            Route::post("/organisations/new", "register.add", SignedIn, pages::add),
            Route::get(
                "/organisations/{id}",
                "organisation.see",
                Public,
                pages::show,
            ),
            Route::get(
                "/organisations/{id}/edit",
                "organisation.edit",
                SignedIn,
                pages::edit,
            ),
            Route::post(
                "/organisations/{id}/edit",
                "organisation.edit",
                SignedIn,
                pages::save,
            ),
            Route::post(
                "/organisations/{id}/visibility",
                "organisation.set_visibility",
                SignedIn,
                pages::set_visibility,
            ),
            Route::post(
                "/organisations/{id}/invitations",
                "organisation.invite",
                SignedIn,
                pages::invite,
            ),
            Route::post(
                "/organisations/{id}/end",
                "organisation.invite",
                SignedIn,
                pages::end,
            ),
            Route::get("/search", "search.see", Public, pages::search),
        ],
        policies: vec![
            Matrix::of::<parties::Organisation>(),
            Matrix::of::<parties::Register>(),
        ],
        nav: vec![
            NavEntry {
                href: "/organisations",
                key: "network-organisations",
                show: |_| true,
            },
            NavEntry {
                href: "/search",
                key: "network-search",
                show: |_| true,
            },
        ],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}
