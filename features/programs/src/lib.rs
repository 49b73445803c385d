//! What programs stand on: access tokens of people, the description of the interface, and the page that explains it.

mod pages;

use feature::Feature;
use web::{Route, Surface};

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    use Surface::{Public, SignedIn};
    Feature {
        name: "programs",
        routes: vec![
            Route::get("/developers", "portal.see", Public, pages::developers),
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
