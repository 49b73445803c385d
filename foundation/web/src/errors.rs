//! The pages for what went wrong, each with a way on.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::{StatusCode, header};
use kernel::Error;

use crate::{Form, Page, Rq, redirect};

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    texts: Vec<String>,
    back: bool,
    /// What was typed, to be sent again: address, short values, texts.
    action: String,
    short: Vec<(String, String)>,
    long: Vec<(String, String)>,
}

/// Answers an error in the reader's language. What is hidden and what does not exist give the same bytes.
pub(crate) fn page(rq: &Rq, error: &Error) -> Response {
    page_with(rq, error, &Form::default())
}

/// The same for a form: where it could not be stored, what was typed stays on the page and can be sent again.
pub(crate) fn page_with(rq: &Rq, error: &Error, typed: &Form) -> Response {
    let (status, key) = match error {
        Error::SignIn => return redirect(&format!("/sign-in?to={}", rq.path)),
        Error::Rejected(_) => (StatusCode::UNPROCESSABLE_ENTITY, "error-page-refused"),
        Error::NotFound => (StatusCode::NOT_FOUND, "error-page-not-found"),
        Error::Internal(what) => {
            tracing::error!(route = rq.route, "{what}");
            (StatusCode::INTERNAL_SERVER_ERROR, "error-page-internal")
        }
        Error::Unavailable(what) => {
            tracing::error!(route = rq.route, "{what}");
            (StatusCode::SERVICE_UNAVAILABLE, "error-page-unavailable")
        }
    };
    let languages = &rq.site.languages;
    let texts = match error {
        Error::Rejected(all) => all
            .0
            .iter()
            .map(|v| languages.message(rq.ctx.language, &v.message))
            .collect(),
        _ => vec![rq.t(&format!("{key}-text"))],
    };
    let (mut short, mut long) = (Vec::new(), Vec::new());
    // A secret is typed again rather than written into a page.
    if matches!(error, Error::Unavailable(_)) && !typed.holds_secrets() {
        (short, long) = typed
            .pairs()
            .filter(|(n, _)| *n != "_csrf")
            .map(|(n, v)| (n.to_owned(), v.to_owned()))
            .partition(|(n, v)| n == "_key" || v.chars().count() < 60 && !v.contains('\n'));
    }
    let shown = ErrorPage {
        page: rq.page(rq.t(key)),
        texts,
        back: matches!(error, Error::Rejected(_)),
        action: rq.path.clone(),
        short,
        long,
    };
    rq.html_with(status, &shown).unwrap_or_else(|e| bare(&e))
}

/// The answer where not even a page can be made.
pub(crate) fn bare(error: &Error) -> Response {
    tracing::error!("{error}");
    let text = "Something is wrong on our side. Nothing you sent was stored. Please try again in a few minutes.";
    (
        StatusCode::SERVICE_UNAVAILABLE,
        [(header::CONTENT_TYPE, "text/plain; charset=utf-8")],
        text,
    )
        .into_response()
}
