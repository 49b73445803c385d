//! The portal: the start page, what is promised on accessibility and privacy, and whether the house is up.

use std::time::Duration;

use askama::Template;
use axum::response::{IntoResponse, Response};
use feature::Feature;
use http::{StatusCode, header};
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
            Route::get("/healthz", "portal.see", Surface::Public, |_| async {
                Ok(plain(StatusCode::OK, "alive"))
            }),
            Route::get("/readyz", "portal.see", Surface::Public, ready),
            Route::get("/privacy", "portal.see", Surface::Public, |rq| async move {
                standing(&rq, "privacy", 3)
            }),
        ],
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

/// Longer than this no balancer waits for an answer.
const PATIENCE: Duration = Duration::from_secs(3);

/// Whether requests can be answered: the database does, and its tables fit this program. Why not stands in the log.
async fn ready(rq: Rq) -> Result<Response> {
    let db = rq.ctx.db();
    let why = match tokio::time::timeout(PATIENCE, db.schema()).await {
        Ok(Ok(schema)) if schema.is_current() => {
            return Ok(plain(StatusCode::OK, "ready"));
        }
        Ok(Ok(schema)) => format!(
            "the tables are of another version: missing {:?}, unknown {:?}",
            schema.missing, schema.unknown
        ),
        Ok(Err(error)) => error.to_string(),
        Err(_) => "the database does not answer".to_owned(),
    };
    tracing::warn!("not ready: {why}");
    Ok(plain(StatusCode::SERVICE_UNAVAILABLE, "not ready"))
}

/// A word for a machine that asks.
fn plain(status: StatusCode, word: &'static str) -> Response {
    let kind = (header::CONTENT_TYPE, "text/plain; charset=utf-8");
    (status, [kind], word).into_response()
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
