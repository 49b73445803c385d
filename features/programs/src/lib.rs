//! What programs stand on: access tokens of people, the description of the interface, the page that explains it; and for those
//! that gather pages, the sitemap and where they are not wanted.

mod pages;
mod sitemap;

use feature::Feature;
use guard::Often;
use web::{Route, Surface};

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    use Surface::{Public, SignedIn};
    Feature {
        name: "programs",
        routes: vec![
            Route::get("/developers", "portal.see", Public, pages::developers),
            Route::get("/robots.txt", "portal.see", Public, sitemap::robots),
            Route::get("/sitemap.xml", "portal.see", Public, sitemap::sitemap)
                .at_most(Often::SEARCH),
            Route::get(
                "/api/v1/openapi.json",
                "portal.see",
                Public,
                pages::description,
            ),
            Route::get(
                "/account/tokens",
                "account.see_tokens",
                SignedIn,
                pages::tokens,
            ),
            Route::post(
                "/account/tokens",
                "account.make_token",
                SignedIn,
                pages::make,
            )
            .fresh(),
            Route::post(
                "/account/tokens/end",
                "account.end_tokens",
                SignedIn,
                pages::end,
            ),
        ],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}
