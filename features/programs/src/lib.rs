//! What programs stand on: access tokens of people, the description of the interface, the page that explains it, webhooks; and
//! for those that gather pages, the sitemap and where they are not wanted.

mod hooks;
mod pages;
mod sitemap;

use feature::Feature;
use guard::Often;
use web::{NavEntry, Route, Surface};

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "programs",
        routes: [routes(), hooks::routes()].concat(),
        policies: vec![hooks::policy()],
        migrations: &[
            ::store::Migration {
                name: "programs/0001",
                sql: include_str!("../migrations/0001.sql"),
            },
            ::store::Migration {
                name: "programs/0002",
                sql: include_str!("../migrations/0002.sql"),
            },
        ],
        listeners: hooks::listeners(),
        events: hooks::EVENTS,
        nav: vec![NavEntry {
            href: "/office/webhooks",
            key: "programs-hooks",
            show: hooks::shown_to,
        }],
        own_data: Some(hooks::own_data),
        erasures: hooks::ERASURES,
        topics: hooks::TOPICS,
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

fn routes() -> Vec<Route> {
    use Surface::{Public, SignedIn};
    vec![
        Route::get("/developers", "portal.see", Public, pages::developers),
        Route::get("/robots.txt", "portal.see", Public, sitemap::robots),
        Route::get("/sitemap.xml", "portal.see", Public, sitemap::sitemap).at_most(Often::SEARCH),
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
    ]
}
