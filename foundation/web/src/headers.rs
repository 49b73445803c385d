//! Headers that every answer carries, and the answer of a request that broke down.

use std::any::Any;

use axum::{Router, extract::Request, middleware::Next, response::Response};
use http::{HeaderName, HeaderValue, header};
use kernel::Error;
use tower_http::catch_panic::CatchPanicLayer;

use crate::errors;

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; form-action 'self'; \
                      base-uri 'none'; object-src 'none'; frame-ancestors 'none'";

/// What pages of ours never ask a device for.
const DEVICE: &str = "accelerometer=(), ambient-light-sensor=(), autoplay=(), bluetooth=(), camera=(), display-capture=(), \
                      geolocation=(), gyroscope=(), hid=(), idle-detection=(), magnetometer=(), microphone=(), midi=(), \
                      payment=(), serial=(), usb=(), browsing-topics=()";

/// A year, as browsers want to be told never to come without TLS again.
const TLS: HeaderValue = HeaderValue::from_static("max-age=31536000; includeSubDomains");

/// Adds them to a router. `secure` says whether people reach it through TLS; browsers are then told never to come otherwise.
pub fn with_security_headers(router: Router, secure: bool) -> Router {
    let broken = |_: Box<dyn Any + Send>| errors::bare(&Error::internal("a request broke down"));
    router
        .layer(CatchPanicLayer::custom(broken))
        .layer(axum::middleware::from_fn(
            move |request: Request, next: Next| add(secure, request, next),
        ))
}

async fn add(secure: bool, request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    let fixed = [
        (header::CONTENT_SECURITY_POLICY, POLICY),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "same-origin"),
        (
            HeaderName::from_static("cross-origin-opener-policy"),
            "same-origin",
        ),
        (
            HeaderName::from_static("cross-origin-embedder-policy"),
            "require-corp",
        ),
        (
            HeaderName::from_static("cross-origin-resource-policy"),
            "same-origin",
        ),
        (HeaderName::from_static("permissions-policy"), DEVICE),
    ];
    for (name, value) in fixed {
        // A file that somebody added may bring a stricter policy of its own; nothing else sets one.
        headers
            .entry(name)
            .or_insert(HeaderValue::from_static(value));
    }
    if secure {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, TLS);
    }
    // Pages differ by reader: nothing between us and them may keep one.
    headers
        .entry(header::CACHE_CONTROL)
        .or_insert(HeaderValue::from_static("no-store"));
    response
}

#[cfg(test)]
mod tests {
    use axum::{body::Body, routing::get};
    use http::StatusCode;
    use http_body_util::BodyExt;
    use tower::ServiceExt;

    use super::*;

    async fn answer(secure: bool) -> Response {
        let breaks = || async {
            let secret = "what only we know";
            assert!(secret.is_empty(), "{secret}");
        };
        let router = with_security_headers(Router::new().route("/", get(breaks)), secure);
        let request = Request::get("/").body(Body::empty()).unwrap();
        router.oneshot(request).await.unwrap()
    }

    #[tokio::test]
    async fn a_request_that_breaks_down_is_answered_without_what_broke_it() {
        let response = answer(false).await;
        assert_eq!(response.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!(response.headers()[header::CACHE_CONTROL], "no-store");
        let body = response.into_body().collect().await.unwrap().to_bytes();
        let text = String::from_utf8(body.to_vec()).unwrap();
        assert!(text.contains("Something is wrong on our side"), "{text}");
        assert!(!text.contains("what only we know"), "{text}");
    }

    #[tokio::test]
    async fn a_browser_that_came_by_tls_is_told_to_come_so_for_a_year() {
        let name = header::STRICT_TRANSPORT_SECURITY;
        let told = answer(true).await.headers()[&name].clone();
        assert_eq!(told, "max-age=31536000; includeSubDomains");
        assert!(!answer(false).await.headers().contains_key(name));
    }
}
