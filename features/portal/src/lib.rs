//! The portal: the start page, and what is promised on accessibility and privacy.

use askama::Template;
use axum::response::Response;
use feature::Feature;
use kernel::Result;
use web::{Page, Route, Rq, Surface};

#[derive(Template)]
#[template(path = "standing.html")]
struct Standing {
    page: Page,
    lead: String,
    paragraphs: Vec<String>,
}

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "portal",
        routes: vec![
            Route::get("/", "portal.see", Surface::Public, |rq| async move {
                standing(&rq, "home", 3)
            }),
            Route::get(
                "/accessibility",
                "portal.see",
                Surface::Public,
                |rq| async move { standing(&rq, "accessibility", 2) },
            ),
            Route::get("/privacy", "portal.see", Surface::Public, |rq| async move {
                standing(&rq, "privacy", 3)
            }),
        ],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

fn standing(rq: &Rq, name: &str, paragraphs: u8) -> Result<Response> {
    let page = rq.page(rq.t(&format!("portal-{name}-title")));
    let paragraphs = (1..=paragraphs)
        .map(|n| rq.t(&format!("portal-{name}-{n}")))
        .collect();
    rq.html(&Standing {
        lead: rq.t(&format!("portal-{name}-lead")),
        page,
        paragraphs,
    })
}
