//! The interface for programs: what tokens open and when they end, how requests are taken, and that every answer is as its
//! own description says.

mod described;

use axum::body::Body;
use guard::{Family, Grant, Role};
use http::{Method, Request, StatusCode, header};
use kernel::args;
use serde_json::{Value, json};
use testkit::{Browser, ENGINES, Kind, Page, TestApp, World};

fn read(page: &Page) -> Value {
    serde_json::from_slice(&page.bytes).unwrap_or_else(|e| panic!("{}: {e}", page.path))
}

/// Asks with headers of one's own.
async fn ask(browser: &mut Browser, method: &str, path: &str, headers: &[(&str, &str)]) -> Page {
    let mut request = Request::builder().method(Method::from_bytes(method.as_bytes()).unwrap());
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let request = request.uri(path).body(Body::empty()).unwrap();
    browser.send(request).await
}

/// An organisation for which somebody speaks: who belongs to several has to name one.
async fn organisation_of(program: &mut Browser) -> Value {
    let me = read(&program.read("/api/v1/me").await);
    let roles = me["roles"].as_array().unwrap();
    let own = roles.iter().find(|r| r["scope"] != "").unwrap();
    own["scope"].clone()
}

/// What a token of somebody's opens from now on.
async fn open_only(app: &TestApp, token: &str, scopes: &str) {
    let sql = "UPDATE api_tokens SET scopes = $2 WHERE hash = $1";
    app.change(sql, args![guard::digest(token), scopes]).await;
}

#[tokio::test]
async fn a_token_opens_what_it_names_and_nothing_beside() {
    for engine in ENGINES {
        let mut world = World::on(engine, &["open network", "update published network"]).await;
        let person = world.person("member").clone();
        let token = world.app.token(&person).await;
        let mut program = world.app.visitor().showing(&token);
        let consultation = world.id(Kind::Consultation, "open network");
        let path = format!("/api/v1/consultations/{consultation}");
        assert_eq!(program.get(&path).await.status, StatusCode::OK, "{engine}");
        open_only(&world.app, &token, "updates:read search:read").await;
        assert_eq!(program.get("/api/v1/updates").await.status, StatusCode::OK);
        // Refused before anything is looked for: the same for what is there, what is hidden and what is not.
        let refused = program.get(&path).await;
        assert_eq!(refused.status, StatusCode::FORBIDDEN, "{engine}");
        let absent = world
            .address("/api/v1/consultations/{id}", Kind::Consultation, "absent")
            .unwrap();
        assert_eq!(program.get(&absent).await.bytes, refused.bytes);
        // Search finds nothing in rooms that the token does not open.
        let word = world.word("consultation title", "open network");
        let page = program.get(&format!("/api/v1/search?q={word}")).await;
        assert_eq!(read(&page)["items"], json!([]), "{engine}");
        open_only(&world.app, &token, "consultations:read search:read").await;
        let page = program.get(&format!("/api/v1/search?q={word}")).await;
        assert!(!read(&page)["items"].as_array().unwrap().is_empty());
        // Reading is not writing.
        let to = format!("{path}/contributions");
        let words = json!({ "target": "p:1", "body": "Words" });
        let sent = program.post_json(&to, &words).await;
        assert_eq!(sent.status, StatusCode::FORBIDDEN, "{engine}");
        // A session counts for nothing here.
        let mut browser = world.browser("member").clone().showing("");
        assert_eq!(browser.get(&path).await.status, StatusCode::NOT_FOUND);
        assert_eq!(
            browser.get("/api/v1/me").await.status,
            StatusCode::UNAUTHORIZED
        );
    }
}

#[tokio::test]
async fn what_no_program_may_ask_for_has_no_route() {
    let app = TestApp::on("sqlite").await;
    let mut visitor = app.visitor();
    let absent = visitor.get("/api/v1/nothing").await;
    assert_eq!(absent.status, StatusCode::NOT_FOUND);
    for path in [
        "/api/v1/accounts",
        "/api/v1/appointments",
        "/api/v1/audit",
        "/api/v1/applications",
        "/api/v1/incidents",
        "/api/v1/screening",
        "/api/v1/enquiries",
        "/api/v1/",
        "/api/",
    ] {
        assert_eq!(visitor.get(path).await.bytes, absent.bytes, "{path}");
    }
    for route in app.house.features.iter().flat_map(|f| &f.routes) {
        let program = route.path.starts_with("/api/") && !route.path.ends_with("openapi.json");
        assert_eq!(route.operation.is_some(), program, "{route:?}");
        assert!(!route.fresh || !program, "{route:?}");
    }
    let grants: Vec<String> = Grant::all().map(Grant::code).collect();
    assert_eq!(grants.iter().filter(|g| g.ends_with(":write")).count(), 3);
    assert_eq!(Family::ALL.len(), 10);
}

#[tokio::test]
async fn a_token_ends_with_what_it_rests_on() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        let me = "/api/v1/me";
        let gone = StatusCode::UNAUTHORIZED;
        // Signing out everywhere.
        let mut member = world.browser("member").clone();
        assert_eq!(member.get(me).await.status, StatusCode::OK, "{engine}");
        let form = member.token().await;
        member
            .post("/account/sessions", &[("_csrf", form.as_str())])
            .await;
        let page = member.get(me).await;
        assert_eq!(page.status, gone, "{engine}");
        let way = page.headers[header::WWW_AUTHENTICATE].to_str().unwrap();
        assert!(way.contains("invalid_token"), "{way}");
        // Signing out everywhere else: whoever fears that it was stolen stays here and is rid of it.
        let mut representative = world.browser("representative").clone();
        assert_eq!(representative.get(me).await.status, StatusCode::OK);
        let form = representative.token().await;
        let typed = [("_csrf", form.as_str()), ("session", "others")];
        representative.post("/account/sessions", &typed).await;
        assert_eq!(representative.get(me).await.status, gone, "{engine}");
        // An appointment that was held when it was made.
        let person = world.person("auditor").clone();
        let mut auditor = world.browser("auditor").clone();
        let made = "UPDATE api_tokens SET created = $2 WHERE account = $1";
        world
            .app
            .change(made, args![person.account, world.app.clock.now()])
            .await;
        assert_eq!(auditor.get(me).await.status, StatusCode::OK, "{engine}");
        world.app.clock.advance(1);
        let sql = "SELECT id FROM appointments WHERE account = $1";
        let id = world.app.texts(sql, args![person.account]).await.remove(0);
        world.app.ctx().end_appointment(&id, "").await.unwrap();
        assert_eq!(auditor.get(me).await.status, gone, "{engine}");
        // Its time.
        let person = world.person("officer").clone();
        let mut officer = world.browser("officer").clone();
        assert_eq!(officer.get(me).await.status, StatusCode::OK, "{engine}");
        let over = "UPDATE api_tokens SET expires = $2 WHERE account = $1";
        world
            .app
            .change(over, args![person.account, world.app.clock.now()])
            .await;
        assert_eq!(officer.get(me).await.status, gone, "{engine}");
        // What is mistyped is none.
        let mut wrong = world.app.visitor().showing("indaba_pat_x");
        assert_eq!(wrong.get("/api/v1/updates").await.status, gone);
    }
}

#[tokio::test]
async fn rights_are_read_anew_at_each_request() {
    for engine in ENGINES {
        let mut world = World::on(engine, &["open network"]).await;
        let id = world.id(Kind::Consultation, "open network");
        let path = format!("/api/v1/consultations/{id}");
        let mut member = world.browser("member").clone();
        assert_eq!(member.get(&path).await.status, StatusCode::OK, "{engine}");
        let rest = "UPDATE appointments SET suspended = TRUE WHERE scope LIKE '%'";
        world.app.change(rest, vec![]).await;
        assert_eq!(member.get(&path).await.status, StatusCode::NOT_FOUND);
        let roles = read(&member.get("/api/v1/me").await)["roles"].clone();
        assert!(roles.as_array().unwrap().iter().all(|r| r["rests"] == true));
    }
}

#[tokio::test]
async fn what_is_sent_twice_under_one_key_is_done_once() {
    for engine in ENGINES {
        let mut world = World::on(engine, &["open public"]).await;
        let id = world.id(Kind::Consultation, "open public");
        let to = format!("/api/v1/consultations/{id}/contributions");
        let count = "SELECT COUNT(*) FROM contributions WHERE consultation = $1";
        let before = world.app.number(count, args![id]).await;
        let mut program = world.browser("representative").clone();
        let unnamed = json!({ "target": "p:1", "body": "Said for whom" });
        let asked = program.post_json(&to, &unnamed).await;
        assert_eq!(read(&asked)["errors"][0]["field"], "organisation");
        let own = organisation_of(&mut program).await;
        let mut program = program.saying("idempotency-key", "one-2026");
        let body =
            json!({ "target": "p:1", "body": "Said once by a program", "organisation": own });
        let first = program.post_json(&to, &body).await;
        assert_eq!(first.status, StatusCode::CREATED, "{}", first.text());
        assert!(first.headers.contains_key(header::LOCATION));
        let again = program.post_json(&to, &body).await;
        assert_eq!(again.bytes, first.bytes, "{engine}");
        assert_eq!(world.app.number(count, args![id]).await, before + 1);
        let other = json!({ "target": "p:1", "body": "Something else", "organisation": own });
        let refused = program.post_json(&to, &other).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        assert_eq!(world.app.number(count, args![id]).await, before + 1);
        // What the page checks is checked here: nothing is lost unseen.
        let unknown = json!({ "target": "p:1", "body": "x", "organisation": own, "adress": "y" });
        let mut program = world.browser("representative").clone();
        let refused = program.post_json(&to, &unknown).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains("adress"), "{}", refused.text());
        let empty = json!({ "target": "p:1", "body": " ", "organisation": own });
        let refused = read(&program.post_json(&to, &empty).await);
        assert_eq!(refused["errors"][0]["field"], "body", "{refused}");
        let nul = json!({ "target": "p:1", "body": "a\u{0}b" });
        let refused = program.post_json(&to, &nul).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{engine}");
    }
}

#[tokio::test]
async fn requests_are_taken_as_the_protocol_says() {
    let mut world = World::on("sqlite", &["open public", "closed public"]).await;
    let list = "/api/v1/consultations";
    let mut visitor = world.app.visitor();
    let whole = visitor.get(list).await;
    let tag = whole.headers[header::ETAG].to_str().unwrap().to_owned();
    let same = ask(&mut visitor, "GET", list, &[("if-none-match", &tag)]).await;
    assert_eq!(same.status, StatusCode::NOT_MODIFIED);
    assert!(same.bytes.is_empty());
    let head = ask(&mut visitor, "HEAD", list, &[]).await;
    assert_eq!((head.status, head.bytes.len()), (StatusCode::OK, 0));
    let options = ask(&mut visitor, "OPTIONS", list, &[]).await;
    assert_eq!(options.status, StatusCode::NO_CONTENT);
    assert_eq!(options.headers[header::ALLOW], "GET, HEAD, OPTIONS");
    let put = ask(&mut visitor, "PUT", list, &[]).await;
    assert_eq!(put.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(put.headers[header::ALLOW], "GET, HEAD, OPTIONS");
    let html = ask(&mut visitor, "GET", list, &[("accept", "text/html")]).await;
    assert_eq!(html.status, StatusCode::NOT_ACCEPTABLE);
    for page in [&whole, &put, &html, &options] {
        let open = page.headers.contains_key("access-control-allow-origin");
        assert!(!open && !page.headers.contains_key(header::SET_COOKIE));
    }
    // Page by page, each once.
    let mut seen = Vec::new();
    let mut path = format!("{list}?limit=1");
    loop {
        let page = visitor.read(&path).await;
        let one = read(&page);
        for item in one["items"].as_array().unwrap() {
            seen.push(item["id"].as_str().unwrap().to_owned());
        }
        let Some(next) = one["next"].as_str() else {
            assert!(!page.headers.contains_key(header::LINK));
            break;
        };
        let link = page.headers[header::LINK].to_str().unwrap();
        assert!(link.contains(next) && link.ends_with("rel=\"next\""));
        path = format!("{list}?limit=1&after={next}");
    }
    assert_eq!(seen.len(), 2, "{seen:?}");
    for wrong in [
        "?limit=0",
        "?limit=x",
        "?after=%20",
        "?colour=red",
        "?phase=nowhere",
    ] {
        let page = visitor.get(&format!("{list}{wrong}")).await;
        assert_eq!(page.status, StatusCode::BAD_REQUEST, "{wrong}");
    }
    let id = world.id(Kind::Consultation, "open public");
    let to = format!("{list}/{id}/contributions");
    let mut member = world.browser("member").clone();
    let form = member.post(&to, &[("target", "p:1")]).await;
    assert_eq!(form.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    let large = json!({ "target": "p:1", "body": "x".repeat(300_000) });
    assert_eq!(
        member.post_json(&to, &large).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let broken = member
        .post_bytes(&to, "application/json", b"{\"target\":".to_vec())
        .await;
    assert_eq!(broken.status, StatusCode::BAD_REQUEST);
    let mut stale = member.clone().saying("if-match", "\"1\"");
    let body = json!({ "target": "p:1", "body": "x" });
    assert_eq!(
        stale.post_json(&to, &body).await.status,
        StatusCode::PRECONDITION_FAILED
    );
    // Problems are told in the language asked for.
    let french = ask(
        &mut visitor,
        "GET",
        "/api/v1/updates/x",
        &[("accept-language", "fr")],
    )
    .await;
    assert_eq!(read(&french)["title"], "Introuvable");
    assert_eq!(french.headers[header::CONTENT_LANGUAGE], "fr");
}

#[tokio::test]
async fn programs_of_the_office_read_the_directory_as_everybody_does() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        let hidden = world.id(Kind::Organisation, "other office");
        let mut officer = world.browser("officer").clone();
        let page = officer.get(&format!("/organisations/{hidden}")).await;
        assert_eq!(page.status, StatusCode::OK, "{engine}");
        let page = officer
            .get(&format!("/api/v1/organisations/{hidden}"))
            .await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
        let all = officer.read("/api/v1/organisations?limit=100").await;
        let mut visitor = world.app.visitor();
        let seen = visitor.read("/api/v1/organisations?limit=100").await;
        assert_eq!(all.bytes, seen.bytes, "{engine}");
        let held = read(&officer.read("/api/v1/me").await)["roles"].clone();
        assert!(held.to_string().contains(Role::EngagementOfficer.code()));
    }
}

#[tokio::test]
async fn what_pages_keep_back_no_program_is_told() {
    for engine in ENGINES {
        let mut world = World::on(engine, &["open public"]).await;
        let id = world.id(Kind::Consultation, "open public");
        let list = format!("/api/v1/consultations/{id}/contributions");
        for who in ["representative", "member"] {
            let mut program = world.browser(who).clone();
            let own = organisation_of(&mut program).await;
            let said = json!({ "target": "p:1", "body": "Said by a program", "organisation": own });
            let sent = program.post_json(&list, &said).await;
            assert_eq!(sent.status, StatusCode::CREATED, "{}", sent.text());
            world.app.clock.advance(61_234);
        }
        let mut program = world.browser("representative").clone();
        // Neither an answer nor the way to the next page says at which moment somebody wrote.
        let first = read(&program.read(&format!("{list}?limit=1")).await);
        let item = &first["items"][0];
        let midnight = item["sent"].as_str().unwrap().ends_with("T00:00:00Z");
        assert!(midnight, "{item}");
        let next = first["next"].as_str().unwrap().as_bytes();
        let next = data_encoding::BASE64URL_NOPAD.decode(next).unwrap();
        assert_eq!(next, item["id"].as_str().unwrap().as_bytes(), "{engine}");
        // Until the result statements stand on a page of their own: here not even a next page tells of them.
        let statements = "UPDATE contributions SET kind = 'statement' WHERE consultation = $1";
        world.app.change(statements, args![id]).await;
        let all = read(&program.read(&format!("{list}?limit=1")).await);
        assert_eq!(all["items"], json!([]), "{engine}");
        assert_eq!(all["next"], Value::Null, "{engine}");
    }
}
