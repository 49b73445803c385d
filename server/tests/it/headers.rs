//! What every answer carries, whoever asks for whatever: headers, kinds of content, cookies; which methods are taken; what
//! our script does not do.

use std::collections::BTreeSet;

use axum::{Router, body::Body};
use http::{HeaderMap, Method, Request, StatusCode, header};
use kernel::{Clock, Randomness};
use server::{House, Settings};
use testkit::{Browser, PASSWORD, Page, TestApp, World};
use tower::ServiceExt;

use crate::peers::elsewhere;

fn text<'h>(headers: &'h HeaderMap, name: &str) -> &'h str {
    headers.get(name).map_or("", |v| v.to_str().unwrap())
}

/// Whether it is a file that somebody added: it may do less than a page.
fn is_paper(headers: &HeaderMap) -> bool {
    text(headers, "content-disposition").contains("filename*=UTF-8''")
}

/// What is missing of what every answer must carry.
fn missing(headers: &HeaderMap) -> Vec<String> {
    let policy = text(headers, "content-security-policy");
    let mut missing: Vec<String> = [
        "default-src 'none'",
        "script-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
    ]
    .iter()
    .filter(|part| !policy.contains(**part))
    .map(|part| (*part).to_owned())
    .collect();
    if is_paper(headers) && policy == "sandbox; default-src 'none'" {
        missing.clear();
    }
    if is_paper(headers) && text(headers, "x-robots-tag") != "noindex, noarchive" {
        missing.push("x-robots-tag".to_owned());
    }
    if policy.contains("unsafe") {
        missing.push("a policy without unsafe-…".to_owned());
    }
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "same-origin"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-embedder-policy", "require-corp"),
        ("cross-origin-resource-policy", "same-origin"),
    ] {
        if text(headers, name) != value {
            missing.push(name.to_owned());
        }
    }
    if !text(headers, "permissions-policy").contains("camera=()") {
        missing.push("permissions-policy".to_owned());
    }
    for name in ["access-control-allow-origin", "server", "x-powered-by"] {
        if headers.contains_key(name) {
            missing.push(format!("no {name}"));
        }
    }
    missing
}

/// Where a browser would take an answer for a page: everything else must be named, with its letters.
fn check(page: &Page) {
    let (path, headers) = (&page.path, &page.headers);
    assert_eq!(missing(headers), Vec::<String>::new(), "{path}");
    let kind = text(headers, "content-type");
    if !page.bytes.is_empty() {
        assert!(!kind.is_empty(), "{path} says not what it is");
    }
    if kind.starts_with("text/") {
        assert!(kind.ends_with("; charset=utf-8"), "{path}: {kind}");
    }
    if kind.starts_with("text/csv") || kind.contains("spreadsheet") {
        let saved = text(headers, "content-disposition");
        let name = saved.strip_prefix("attachment; filename=\"");
        let name = name.and_then(|n| n.strip_suffix('"')).unwrap_or_default();
        let plain = |c: char| c.is_ascii_alphanumeric() || ".-_".contains(c);
        assert!(
            !name.is_empty() && name.chars().all(plain),
            "{path}: {saved}"
        );
    }
    let kept = text(headers, "cache-control");
    let asset = page.path.starts_with("/assets/") && page.status == StatusCode::OK;
    // What everybody may read, the same for whoever asks: it is kept by whoever follows it, and asked for anew each time.
    let feed = page.path.starts_with("/updates/feed.atom") && page.status == StatusCode::OK;
    assert_eq!(kept.contains("immutable"), asset, "{path}: {kept}");
    let paper = is_paper(headers) && kept == "private, no-store";
    assert_eq!(kept == "no-cache", feed, "{path}: {kept}");
    assert!(
        asset || paper || feed || kept == "no-store",
        "{path}: {kept}"
    );
    for name in ["etag", "last-modified", "expires"] {
        // A program asks anew each time, and says what it holds.
        let program = page.path.starts_with("/api/v1/") && page.status.as_u16() < 400;
        let told = asset || (page.is("application/atom+xml") || program) && name == "etag";
        assert!(told || !headers.contains_key(name), "{path}: {name}");
    }
    // The neutral page of the quick exit is on another site, and nothing else.
    if page.is("text/html") && page.path != "/away" {
        assert_eq!(elsewhere(page), Vec::<String>::new(), "{path}");
    }
}

#[tokio::test]
async fn every_answer_to_everybody_carries_the_headers_of_the_house() {
    let names = [
        "open public",
        "response public",
        "briefing held public",
        "event published public",
    ];
    let mut world = World::on("sqlite", &names).await;
    let (mut kinds, mut statuses) = (BTreeSet::new(), BTreeSet::new());
    let mut told_of = 0;
    world
        .walk(|who, page| {
            check(page);
            // What pages say to programs that gather them is said to nobody who may see more than everybody.
            let told = page
                .text()
                .contains("<script type=\"application/ld+json\">");
            assert!(who == "visitor" || !told, "{}: {who}", page.path);
            told_of += usize::from(told);
            kinds.insert(text(&page.headers, "content-type").to_owned());
            statuses.insert(page.status.as_u16());
        })
        .await;
    assert!(kinds.len() >= 5, "{kinds:?}");
    assert!(told_of > 5, "{told_of}");
    assert!(statuses.is_superset(&BTreeSet::from([200, 303, 404])));
    let mut visitor = world.app.visitor();
    for path in ["/assets/none.css", "/.git/config", "/files/", "/assets/"] {
        let page = visitor.get(path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{path}");
        check(&page);
    }
    let page = visitor.read("/").await;
    let assets = page.text();
    let assets = assets.split('"').filter(|t| t.starts_with("/assets/"));
    for path in assets.collect::<BTreeSet<_>>() {
        check(&visitor.read(path).await);
    }
}

#[tokio::test]
async fn only_pages_are_read_and_only_forms_change_anything() {
    let mut world = World::on("sqlite", &[]).await;
    let features = world.app.house.features.clone();
    let posts: BTreeSet<&str> = features
        .iter()
        .flat_map(|f| &f.routes)
        .inspect(|r| assert!(["GET", "POST"].contains(&r.method), "{}", r.path))
        // What programs may ask for is said to them in words of their own (`api`).
        .filter(|r| r.method == "POST" && r.operation.is_none())
        .map(|r| r.path)
        .collect();
    let only: Vec<&str> = posts
        .into_iter()
        .filter(|path| {
            !features
                .iter()
                .flat_map(|f| &f.routes)
                .any(|r| r.method == "GET" && r.path == *path)
        })
        .collect();
    assert!(only.len() > 10, "{only:?}");
    let browser = world.browser("officer");
    for (path, methods) in only
        .iter()
        .map(|path| (*path, vec!["GET", "HEAD"]))
        .chain(["/", "/account", "/sign-in"].map(|path| (path, vec![])))
    {
        for method in methods
            .into_iter()
            .chain(["OPTIONS", "TRACE", "PUT", "DELETE", "PATCH", "CONNECT"])
        {
            let method = Method::from_bytes(method.as_bytes()).unwrap();
            let request = Request::builder().method(&method).uri(path);
            let page = browser.send(request.body(Body::empty()).unwrap()).await;
            assert_eq!(
                page.status,
                StatusCode::METHOD_NOT_ALLOWED,
                "{method} {path}"
            );
            assert!(page.bytes.is_empty(), "{method} {path}");
            assert_eq!(
                missing(&page.headers),
                Vec::<String>::new(),
                "{method} {path}"
            );
        }
    }
}

#[tokio::test]
async fn the_scripts_of_the_house_write_no_markup_keep_nothing_and_ask_nobody() {
    let test = TestApp::on("sqlite").await;
    let mut visitor = test.visitor();
    let mut scripts = String::new();
    let mut paths = BTreeSet::new();
    for page in ["/", "/sign-in"] {
        let page = visitor.read(page).await.text();
        let found = page.split('"').filter(|t| t.ends_with(".js"));
        paths.extend(found.map(str::to_owned));
    }
    assert_eq!(paths.len(), 2, "{paths:?}");
    for path in paths {
        scripts.push_str(&visitor.read(&path).await.text());
    }
    for known in ["textContent", "navigator.credentials"] {
        assert!(scripts.contains(known), "{scripts}");
    }
    for word in [
        "innerHTML",
        "outerHTML",
        "insertAdjacentHTML",
        "document.write",
        "createContextualFragment",
        "eval(",
        "new Function",
        "localStorage",
        "sessionStorage",
        "indexedDB",
        "document.cookie",
        "fetch(",
        "XMLHttpRequest",
        "sendBeacon",
        "WebSocket",
        "EventSource",
        "postMessage",
        "__proto__",
        "import(",
    ] {
        assert!(!scripts.contains(word), "{word}");
    }
}

/// A house that people reach through TLS.
async fn behind_tls(folder: &tempfile::TempDir) -> (House, Router) {
    let settings = Settings {
        data: folder.path().to_owned(),
        database: None,
        base: "https://indaba.test".to_owned(),
        smtp: None,
        from: "Indaba <indaba@indaba.test>".to_owned(),
        exit: server::EXIT.to_owned(),
        clamd: None,
        clamd_down: store::WhenDown::Refuse,
        client_header: None,
        inbound: None,
        institution: None,
        demo: false,
    };
    let house = House::open(&settings, Clock::System, Randomness::System)
        .await
        .unwrap();
    let router = house.router();
    (house, router)
}

async fn send(router: &Router, request: Request<Body>) -> HeaderMap {
    let answer = router.clone().oneshot(request).await.unwrap();
    answer.headers().clone()
}

#[tokio::test]
async fn behind_tls_every_cookie_is_of_this_host_alone_and_browsers_come_by_tls_only() {
    let folder = tempfile::tempdir().unwrap();
    let (house, router) = behind_tls(&folder).await;
    let link = house.set_up_link().await.unwrap().unwrap();
    let path = link.strip_prefix("https://indaba.test").unwrap();
    let mut browser = Browser::new(router.clone());
    let page = browser.read(path).await;
    let fields = page.form(path).fields;
    let secret = &fields.iter().find(|f| f.0 == "secret").unwrap().1;
    let totp = guard::Totp::from_text(secret).unwrap();
    let code = totp.code(Clock::System.now()).unwrap();
    let typed = [
        ("name", "First"),
        ("email", "first@example.org"),
        ("password", PASSWORD),
        ("code", &code),
    ];
    let done = browser.submit(&page, path, &typed).await;
    assert_eq!(done.status, StatusCode::OK, "{}", done.words());

    let mut cookies: Vec<(String, String)> = Vec::new();
    let mut keep = |headers: &HeaderMap| {
        for cookie in headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap().to_owned();
            let name = cookie.split('=').next().unwrap().to_owned();
            cookies.push((name, cookie));
        }
        let tls = text(headers, "strict-transport-security");
        assert_eq!(tls, "max-age=31536000; includeSubDomains");
    };
    keep(&done.headers);
    keep(&browser.get("/?lang=ar").await.headers);
    let join = Browser::new(router.clone()).read("/join").await;
    let begun = Browser::new(router.clone())
        .submit(&join, "/join/start", &[])
        .await;
    keep(&begun.headers);
    keep(&send(&router, Request::get("/none").body(Body::empty()).unwrap()).await);
    let names: BTreeSet<&str> = cookies.iter().map(|c| c.0.as_str()).collect();
    let all = ["__Host-indaba", "__Host-indaba-code", "__Host-indaba-lang"];
    assert_eq!(names, BTreeSet::from(all));
    for (name, cookie) in &cookies {
        let parts: Vec<&str> = cookie.split("; ").skip(1).collect();
        for part in ["Secure", "HttpOnly", "SameSite=Lax", "Path=/"] {
            assert!(parts.contains(&part), "{name} without {part}: {cookie}");
        }
        assert!(!cookie.contains("Domain"), "{cookie}");
    }
    // The value of a session stands in its cookie and nowhere else.
    let session = browser.cookie("__Host-indaba");
    assert_eq!(session.len(), 52);
    assert!(!done.text().contains(&session));
    for path in ["/account", "/account/own-data.json"] {
        let page = browser.read(path).await;
        assert!(!page.text().contains(&session), "{path}");
    }
}
