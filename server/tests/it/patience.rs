//! How long requests may take: what hangs is ended, said so in the reader's language, and what was typed is kept; what
//! flows already is not cut.

use std::{future::pending, io, sync::Arc, time::Duration};

use axum::{body::Body, response::Response};
use feature::Feature;
use futures_util::{StreamExt, stream};
use guard::Family;
use http::{Request, StatusCode, header};
use kernel::Result;
use server::House;
use testkit::{Browser, ENGINES, TestApp};
use web::{Form, Named, Nothing, Operation, Patience, Route, Rq, Surface};

const SHORT: Duration = Duration::from_millis(500);
const SOON: Patience = Patience {
    sending: SHORT,
    answer: SHORT,
};
const FORM: &str = "application/x-www-form-urlencoded";
/// What somebody wrote, longer than what is kept out of sight.
const WORDS: &str = "What a person wrote for an hour, with “quotes” & <signs>, and more than sixty characters of it.";

async fn hangs(_: Rq) -> Result<Response> {
    pending().await
}

async fn takes_and_hangs(_: Rq, _: Form) -> Result<Response> {
    pending().await
}

async fn hangs_for_programs(_: Rq, _: Nothing) -> Result<Named> {
    pending().await
}

/// Four pieces, which together take twice as long as an answer may take to begin.
async fn flows(_: Rq) -> Result<Response> {
    let pieces = stream::iter(["one ", "two ", "three ", "four"]).then(|piece| async move {
        tokio::time::sleep(SHORT / 2).await;
        io::Result::Ok(piece)
    });
    Ok(Response::new(Body::from_stream(pieces)))
}

/// Somebody in front of the same house with pages that take their time.
fn visitor(app: &TestApp) -> Browser {
    let public = Surface::Public;
    let program = Operation::read(Family::Me, "hangs", "Hangs", hangs_for_programs);
    let routes = vec![
        Route::get("/hangs", "portal.see", public, hangs),
        Route::post("/hangs", "portal.see", public, takes_and_hangs),
        Route::get("/flows", "portal.see", public, flows),
        Route::api("/api/v1/hangs", "portal.see", program),
    ];
    let mut features = app.house.features.to_vec();
    features.push(Feature {
        name: "slow",
        routes: routes.into_iter().map(|r| r.within(SOON)).collect(),
        ..Feature::default()
    });
    let house = House {
        features: Arc::new(features),
        ..app.house.clone()
    };
    Browser::new(house.router())
}

#[tokio::test]
async fn a_page_that_takes_too_long_is_ended_and_can_be_asked_for_again() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let mut visitor = visitor(&app);
        let ended = visitor.get("/hangs?q=a").await;
        assert_eq!(ended.status, StatusCode::SERVICE_UNAVAILABLE, "{engine}");
        let words = ended.words();
        assert!(words.contains("This took too long"), "{words}");
        assert!(!words.contains("counts once"), "{words}");
        let links = ended.links();
        assert!(links.iter().any(|l| l == "/hangs?q=a"), "{links:?}");
        assert_eq!(ended.headers[header::CACHE_CONTROL], "no-store");
        let arabic = visitor.clone().saying("accept-language", "ar");
        let ended = { arabic }.get("/hangs").await;
        assert!(ended.words().contains("استغرق هذا وقتا أطول"), "{engine}");
        // Everybody else is answered.
        assert_eq!(visitor.get("/privacy").await.status, StatusCode::OK);
    }
}

#[tokio::test]
async fn a_form_that_takes_too_long_keeps_its_words_and_its_key() {
    let app = TestApp::on("sqlite").await;
    let mut visitor = visitor(&app);
    let key = "k".repeat(26);
    let ended = visitor
        .post("/hangs", &[("_key", &key), ("body", WORDS)])
        .await;
    assert_eq!(ended.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(ended.words().contains("counts once"), "{}", ended.words());
    let form = ended.form("/hangs");
    for (name, value) in [("_key", key.as_str()), ("body", WORDS)] {
        let kept = form.fields.iter().find(|f| f.0 == name);
        assert_eq!(kept.map(|f| f.1.trim()), Some(value), "{name}");
    }
    // A secret is typed again.
    let secret = [
        ("password", "what only one knows"),
        ("email", "a@example.org"),
    ];
    let ended = visitor.post("/hangs", &secret).await;
    assert!(!ended.text().contains("what only one knows"));
    assert!(ended.form("/hangs").names.iter().any(|n| n == "password"));
}

#[tokio::test]
async fn a_form_that_does_not_come_in_is_not_waited_for() {
    let app = TestApp::on("sqlite").await;
    let mut visitor = visitor(&app);
    let begun = stream::iter([io::Result::Ok("body=Half+of+what+")]);
    let half = Body::from_stream(begun.chain(stream::pending()));
    let request = Request::post("/hangs").header(header::CONTENT_TYPE, FORM);
    let ended = visitor.send(request.body(half).unwrap()).await;
    assert_eq!(ended.status, StatusCode::SERVICE_UNAVAILABLE);
    let words = ended.words();
    assert!(words.contains("This took too long"), "{words}");
    assert!(words.contains("Go back with your browser"), "{words}");
}

#[tokio::test]
async fn a_program_is_told_what_was_ended() {
    let app = TestApp::on("sqlite").await;
    let ended = visitor(&app).get("/api/v1/hangs").await;
    assert_eq!(ended.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(ended.is("application/problem+json"));
    let problem: serde_json::Value = serde_json::from_slice(&ended.bytes).unwrap();
    let kind = problem["type"].as_str().unwrap();
    assert!(kind.ends_with("#problem-took-too-long"), "{kind}");
    assert_eq!(problem["status"], 503);
}

#[tokio::test]
async fn an_answer_that_flows_already_is_not_cut() {
    let app = TestApp::on("sqlite").await;
    let whole = visitor(&app).get("/flows").await;
    assert_eq!(whole.status, StatusCode::OK);
    assert_eq!(whole.text(), "one two three four");
}

#[tokio::test]
async fn no_route_of_the_house_has_more_patience_than_the_others() {
    let app = TestApp::on("sqlite").await;
    let routes = app.house.features.iter().flat_map(|f| &f.routes);
    let other: Vec<_> = routes.filter(|r| r.patience != Patience::USUAL).collect();
    assert!(other.is_empty(), "{other:?}");
}
