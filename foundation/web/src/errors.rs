//! The pages for what went wrong, each with a way on.

use askama::Template;
use axum::response::{IntoResponse, Response};
use http::{HeaderValue, StatusCode, header};
use kernel::{Error, Timestamp};

use crate::{Form, Page, Rq, redirect};

/// Field and value.
type Pair = (String, String);

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage {
    page: Page,
    texts: Vec<String>,
    back: bool,
    /// Whether files came along, which cannot wait in this page.
    files: bool,
    /// What was typed, to be sent again: address, short values, texts.
    action: String,
    short: Vec<Pair>,
    long: Vec<Pair>,
    /// Fields that held a secret, which is typed again: name and label; passwords, then codes.
    passwords: Vec<Pair>,
    codes: Vec<Pair>,
    /// The page that may be asked for again later; empty where that would not help.
    again: String,
}

/// Answers an error in the reader's language. What is hidden and what does not exist give the same bytes.
pub(crate) fn page(rq: &Rq, error: &Error) -> Response {
    let typed = Form::default();
    match error {
        Error::TooMany(_) | Error::TookTooLong => answer(rq, error, &typed, rq.asked.clone()),
        _ => answer(rq, error, &typed, String::new()),
    }
}

/// The same for a form: where it could not be stored, what was typed stays on the page and can be sent again.
pub(crate) fn page_with(rq: &Rq, error: &Error, typed: &Form) -> Response {
    answer(rq, error, typed, String::new())
}

fn answer(rq: &Rq, error: &Error, typed: &Form, again: String) -> Response {
    let (status, key) = match error {
        Error::SignIn => return redirect(&format!("/sign-in?to={}", rq.path)),
        Error::Rejected(_) => (StatusCode::UNPROCESSABLE_ENTITY, "error-page-refused"),
        Error::NotFound => (StatusCode::NOT_FOUND, "error-page-not-found"),
        Error::TooMany(_) => (StatusCode::TOO_MANY_REQUESTS, "error-page-too-many"),
        Error::Internal(what) => {
            tracing::error!(route = rq.route, "{what}");
            (StatusCode::INTERNAL_SERVER_ERROR, "error-page-internal")
        }
        Error::Unavailable(what) => {
            tracing::error!(route = rq.route, "{what}");
            (StatusCode::SERVICE_UNAVAILABLE, "error-page-unavailable")
        }
        Error::TookTooLong => {
            tracing::warn!(route = rq.route, "{error}");
            (StatusCode::SERVICE_UNAVAILABLE, "error-page-too-long")
        }
    };
    let page = rq.page(rq.t(key));
    let languages = &rq.site.languages;
    let texts = match error {
        Error::Rejected(all) => all
            .0
            .iter()
            .map(|v| languages.message(rq.ctx.language, &v.message))
            .collect(),
        Error::TooMany(until) => {
            let minutes = left(*until, rq.ctx.now(), 60_000);
            let when = page.t1("error-page-too-many-when", "when", page.datetime(*until));
            vec![page.tn("error-page-too-many-text", minutes), when]
        }
        // What was sent may be done or not: its key comes along, so that it counts once.
        Error::TookTooLong if again.is_empty() => {
            vec![
                page.t("error-page-too-long-text"),
                page.t("error-page-too-long-sent"),
            ]
        }
        _ => vec![rq.t(&format!("{key}-text"))],
    };
    let mut shown = ErrorPage {
        page,
        texts,
        back: matches!(error, Error::Rejected(_)),
        files: false,
        action: rq.path.clone(),
        short: Vec::new(),
        long: Vec::new(),
        passwords: Vec::new(),
        codes: Vec::new(),
        again,
    };
    match error {
        // A secret is typed again rather than written into a page.
        Error::Unavailable(_) if typed.holds_secrets() || typed.is_of_one_moment() => {}
        // Neither an authenticator that is being set up, nor the answer of a passkey, can wait in this page; nor does it help
        // to send a form again that was a file and nothing else.
        Error::TooMany(_) if typed.is_of_one_moment() => shown.back = true,
        // What came in too slowly is here in no part.
        Error::TookTooLong if typed.is_of_one_moment() || typed.pairs().next().is_none() => {
            shown.back = shown.again.is_empty();
        }
        Error::TooMany(_) | Error::Unavailable(_) | Error::TookTooLong
            if typed.has_files() && !typed.has_words() =>
        {
            shown.back = shown.again.is_empty();
        }
        Error::TooMany(_) | Error::Unavailable(_) | Error::TookTooLong => shown.keep(typed),
        // No room has seen it, so that none has shown it again.
        Error::Rejected(_)
            if typed.files_too_large()
                && typed.has_words()
                && !typed.holds_secrets()
                && !typed.is_of_one_moment() =>
        {
            shown.back = false;
            shown.keep(typed);
        }
        _ => {}
    }
    shown.files = typed.has_files();
    let mut response = rq.html_with(status, &shown).unwrap_or_else(|e| bare(&e));
    if let Error::TooMany(until) = error {
        let seconds = HeaderValue::from(left(*until, rq.ctx.now(), 1_000));
        response.headers_mut().insert(header::RETRY_AFTER, seconds);
    }
    response
}

/// How many units of so many milliseconds are left until a moment: never too few, and at least one.
pub(crate) fn left(until: Timestamp, now: Timestamp, unit: i64) -> i64 {
    let wait = until.0.saturating_sub(now.0).max(1);
    wait.saturating_add(unit - 1) / unit
}

impl ErrorPage {
    /// Keeps what was typed, to be sent again; of a secret its field alone.
    fn keep(&mut self, typed: &Form) {
        for (name, value) in typed.pairs().filter(|(n, _)| *n != "_csrf") {
            let pair = |value: &str| (name.to_owned(), value.to_owned());
            if name.contains("password") {
                let label = self.page.t("ui-password");
                self.passwords.push(pair(&label));
            } else if name == "proof" && typed.is_proof() {
                let label = self.page.t("ui-password-or-code");
                self.passwords.push(pair(&label));
            } else if name.contains("code") {
                let label = self.page.t("ui-prove-code");
                self.codes.push(pair(&label));
            } else if name.starts_with('_') || value.chars().count() < 60 && !value.contains('\n') {
                self.short.push(pair(value));
            } else {
                self.long.push(pair(value));
            }
        }
    }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_told_to_come_back_too_early() {
        let left = |until: i64, unit| left(Timestamp(until), Timestamp(1_000), unit);
        assert_eq!(left(901_000, 60_000), 15);
        assert_eq!(left(900_001, 60_000), 15);
        assert_eq!(left(61_001, 60_000), 2);
        assert_eq!(left(1_001, 1_000), 1);
        assert_eq!(left(0, 1_000), 1);
    }
}
