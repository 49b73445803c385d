//! The portal: the start page, what is promised on accessibility and privacy, the quick exit, the gallery of a
//! demonstration, and whether the house is up.

mod api;
mod day;
mod design;

use std::time::Duration;

use askama::Template;
use axum::response::{IntoResponse, Response};
use feature::Feature;
use http::{HeaderValue, StatusCode, header};
use kernel::{Language, Result};
use web::{Form, Linked, Page, Route, Rq, Surface, redirect};

#[derive(Template)]
#[template(path = "standing.html")]
struct Standing {
    page: Page,
    lead: String,
    paragraphs: Vec<String>,
    /// Where one goes on from here: words and address.
    ways: Vec<(String, &'static str)>,
}

#[derive(Template)]
#[template(path = "away.html")]
struct Away {
    page: Page,
    exit: String,
}

/// The manifest.
#[must_use]
pub fn feature() -> Feature {
    Feature {
        name: "portal",
        routes: [
            api::routes(),
            vec![
                Route::get("/", "portal.see", Surface::Public, home),
                Route::post("/seen", "portal.see_all", Surface::SignedIn, day::seen),
                Route::post("/leave", "portal.leave", Surface::Public, leave),
                Route::get("/design", "portal.see", Surface::Public, design::show),
                Route::get("/away", "portal.see", Surface::Public, away),
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
                    standing(&rq, "privacy", 6)
                }),
            ],
        ]
        .concat(),
        texts: web::texts!("../languages"),
        ..Feature::default()
    }
}

/// The quick exit: ends the session, has the browser forget this house, and leads away.
async fn leave(rq: Rq, _: Form) -> Result<Response> {
    let viewer = &rq.ctx.viewer;
    if viewer.account.is_some() {
        rq.ctx
            .end_sessions(guard::Sessions::One(viewer.session.clone()))
            .await?;
    }
    let gone = rq.with_code_session(rq.with_session(redirect("/away"), ""), "");
    let mut response = gone;
    response.headers_mut().insert(
        "clear-site-data",
        HeaderValue::from_static("\"cache\", \"cookies\", \"storage\""),
    );
    Ok(response)
}

/// A page that says nothing and leads on to somewhere neutral.
async fn away(rq: Rq) -> Result<Response> {
    rq.html(&Away {
        exit: rq.ctx.app.exit.clone(),
        page: rq.page(""),
    })
}

/// The start page: for somebody who is signed in, what waits for them and what letters told of; for everybody else, what
/// this house is for, and how one comes to what a letter told of.
async fn home(rq: Rq) -> Result<Response> {
    if rq.ctx.viewer.account.is_none() {
        return standing(&rq, "home", 4);
    }
    day::show(rq).await
}

/// The house as a whole, whose it is, and how it is searched.
fn house(rq: &Rq) -> Linked {
    let languages: Vec<&str> = Language::ALL.iter().map(|l| l.code()).collect();
    let search = format!("{}/search?q={{search_term_string}}", rq.ctx.app.base);
    let target = Linked::new("EntryPoint").with("urlTemplate", search);
    let search = Linked::new("SearchAction")
        .with("target", target)
        .with("query-input", "required name=search_term_string");
    Linked::of(rq, "WebSite", "/")
        .with("name", rq.t("ui-site-name"))
        .with("description", rq.t("ui-site-line"))
        .with("inLanguage", languages)
        .with("publisher", Linked::office(rq))
        .with("potentialAction", search)
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
    let mut page = rq.page(rq.t(&format!("portal-{name}-title")));
    if name == "home" {
        page = page.linked(&house(rq))?;
    }
    let paragraphs = (1..=paragraphs)
        .map(|n| rq.t(&format!("portal-{name}-{n}")))
        .collect();
    // Whoever a letter brought here comes to what waits for them by one of two doors.
    let doors: &[(&str, &'static str)] = match name {
        "home" => &[
            ("portal-home-sign-in", "/sign-in"),
            ("portal-home-code", "/join/return"),
        ],
        _ => &[],
    };
    rq.html(&Standing {
        lead: rq.t(&format!("portal-{name}-lead")),
        ways: doors
            .iter()
            .map(|(key, href)| (page.t(key), *href))
            .collect(),
        page,
        paragraphs,
    })
}
