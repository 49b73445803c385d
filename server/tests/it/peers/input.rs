//! What comes in by addresses and by libraries: orders, paths, other sites, forms without their token.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use http::StatusCode;
use testkit::{ENGINES, Kind, PERSONAS, Page, Piece, TestApp, World, pieces};

use super::root;
use crate::rules::sheet;

/// Every file of Rust of these folders, with its text.
fn sources(folders: &[&str]) -> Vec<(PathBuf, String)> {
    fn walk(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap().to_owned();
            if path.is_dir() && name != "tests" && name != "target" {
                walk(&path, found);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let text = std::fs::read_to_string(&path).unwrap();
                found.push((path, text));
            }
        }
    }
    let mut found = Vec::new();
    for folder in folders {
        walk(&root().join(folder), &mut found);
    }
    found
}

const ROOMS: [&str; 5] = ["foundation", "domain", "methods", "features", "server/src"];

/// Which files hold one of these words, as paths from the root.
fn holding(words: &[&str]) -> Vec<String> {
    let root = root();
    let found = sources(&ROOMS);
    assert!(found.len() > 200, "{}", found.len());
    found
        .into_iter()
        .filter(|(_, text)| words.iter().any(|w| text.contains(w)))
        .map(|(path, _)| {
            path.strip_prefix(&root)
                .unwrap()
                .to_str()
                .unwrap()
                .to_owned()
        })
        .collect()
}

#[test]
fn no_room_of_the_house_opens_a_connection_but_those_that_must() {
    let words = [
        "TcpStream",
        "UdpSocket",
        "UnixStream",
        "lookup_host",
        "ToSocketAddrs",
        ".connect(",
        "::connect(",
        "SmtpTransport",
        "hyper::",
        "hyper_util",
        "reqwest",
        "ureq",
    ];
    let mut found = holding(&words);
    found.sort();
    // The mail relay, the database, the scanner and the institution that the operator names, a test's own database; and the
    // addresses of webhooks, which are of the open network alone.
    let known = [
        "foundation/guard/src/institution/provider.rs",
        "foundation/guard/src/outward.rs",
        "foundation/store/src/copy.rs",
        "foundation/store/src/db.rs",
        "foundation/store/src/scanner.rs",
        "foundation/store/src/testing.rs",
        "foundation/web/src/letters.rs",
        // It takes connections and opens none.
        "server/src/serve.rs",
    ];
    assert_eq!(found, known);
}

#[test]
fn no_statement_is_put_together_outside_the_store() {
    // Everything else gives `&'static str`; what the store puts together, it puts together of names of its own tables.
    // Written in two parts: these words stand nowhere else, not even here.
    let mut found = holding(&[concat!("Assert", "SqlSafe"), "raw_sql"]);
    found.sort();
    let known = [
        "foundation/store/src/copy.rs",
        "foundation/store/src/db.rs",
        "foundation/store/src/search.rs",
        "foundation/store/src/testing.rs",
        "foundation/store/src/tx.rs",
    ];
    assert_eq!(found, known);
    let leaked = holding(&[".leak()"]);
    assert!(leaked.is_empty(), "a text made static: {leaked:?}");
}

/// Where a page sends a browser without being asked, or would by a form.
pub fn elsewhere(page: &Page) -> Vec<String> {
    let own = |value: &str| {
        let value = value.trim();
        let inside = value.starts_with('/') && !value.starts_with("//");
        inside || value.is_empty() || value.starts_with(['?', '#']) || value.starts_with("data:")
    };
    let mut found = Vec::new();
    for piece in pieces(&page.text()) {
        let Piece::Open(tag, attributes) = piece else {
            continue;
        };
        for (name, value) in &attributes {
            let fetched = match name.as_str() {
                "src" | "srcset" | "poster" | "data" | "background" | "ping" | "manifest"
                | "xlink:href" | "action" | "formaction" => true,
                // A link is followed by a person; what a page links for itself is fetched.
                "href" => ["link", "image", "use", "base"].contains(&tag.as_str()),
                _ => false,
            };
            if fetched && !own(value) {
                found.push(format!("<{tag} {name}={value}>"));
            }
            // What is drawn once in a picture is used again in it by its name.
            let fetches = value
                .match_indices("url(")
                .any(|(at, _)| !value[at..].starts_with("url(#"));
            if name == "style" || fetches {
                found.push(format!("<{tag} {name}={value}>"));
            }
        }
        let refresh = attributes
            .iter()
            .any(|a| a.0 == "http-equiv" && a.1 == "refresh");
        if refresh || tag == "iframe" || tag == "object" || tag == "embed" {
            found.push(format!("<{tag} {attributes:?}>"));
        }
    }
    found
}

#[tokio::test]
async fn what_a_page_fetches_is_found_and_the_style_sheet_fetches_nothing() {
    let app = TestApp::on("sqlite").await;
    let mut visitor = app.visitor();
    let home = visitor.read("/").await;
    assert_eq!(elsewhere(&home), Vec::<String>::new());
    for foreign in [
        "<img src=\"https://evil.example/a.png\">",
        "<img srcset=\"//evil.example/a.png\">",
        "<link href=\"https://evil.example/a.css\">",
        "<a href=\"/x\" ping=\"https://evil.example\">",
        "<form action=\"https://evil.example\">",
        "<p style=\"color: red\">",
        "<meta http-equiv=\"refresh\" content=\"0\">",
        "<iframe>",
    ] {
        let page = Page {
            bytes: foreign.to_owned().into(),
            ..home.clone()
        };
        assert_eq!(elsewhere(&page).len(), 1, "{foreign}");
    }
    let mut sheets = 0;
    for piece in pieces(&home.text()) {
        if let Piece::Open(tag, attributes) = piece
            && tag == "link"
            && attributes.iter().any(|a| a.1 == "stylesheet")
        {
            let address = &attributes.iter().find(|a| a.0 == "href").unwrap().1;
            let text = visitor.read(address).await.text();
            assert!(
                !text.contains("@import") && !text.contains("//"),
                "{address}"
            );
            sheets += 1;
        }
    }
    assert!(sheets > 0);
}

#[tokio::test]
async fn no_list_is_ordered_by_what_an_address_says() {
    let lists = [
        "/organisations",
        "/organisations.csv",
        "/organisations.json",
        "/organisations/import",
        "/organisations/renewals",
        "/consultations",
        "/briefings",
        "/commitments",
        "/commitments.csv",
        "/decisions",
        "/decisions.json",
        "/applications",
        "/applications/queue.csv",
        "/terms/obligations",
        "/terms/unsigned",
        "/appeals",
        "/safety",
        "/incidents",
        "/focal-points",
        "/focal-points/find",
        "/focal-points/desk",
        "/enquiries",
        "/enquiries/queue",
        "/lessons",
        "/office/audit",
        "/office/people",
        "/search",
    ];
    let orders = ["sort", "order", "dir", "limit", "size", "offset", "filter"];
    let statements = [
        "name%20desc",
        "(SELECT%20password%20FROM%20accounts)",
        "1;DROP%20TABLE%20accounts",
        "-1",
    ];
    // What lists are asked by: where they go on, words, codes.
    let asked = [
        "after", "q", "kind", "state", "level", "until", "of", "name",
    ];
    let odd = [
        "%27%20OR%201=1--",
        "%00",
        "1%20%00",
        "%25_",
        "\\%27%22",
        "%F0%9F%92%A9",
    ];
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        for list in lists {
            // Whoever reads it asks: for who does not, nothing is looked for.
            let mut reader = "auditor";
            for who in ["technical", "officer"] {
                if world.browser(who).get(list).await.status == StatusCode::OK {
                    reader = who;
                }
            }
            let plain = world.browser(reader).get(list).await.status;
            // No list knows these: what stands in them does not matter.
            let questions = orders
                .iter()
                .zip(statements.iter().cycle())
                .map(|(n, s)| (*n, *s))
                .chain(asked.iter().flat_map(|n| odd.iter().map(move |s| (*n, *s))));
            for (name, value) in questions {
                let path = format!("{list}?{name}={value}");
                let page = world.browser(reader).get(&path).await;
                assert_eq!(page.status, plain, "{engine}: {path} for {reader}");
                assert!(!page.text().contains("$argon2"), "{engine}: {path}");
            }
        }
        let still = "SELECT COUNT(*) FROM accounts";
        assert!(world.app.number(still, vec![]).await > 10, "{engine}");
    }
}

#[tokio::test]
async fn no_part_of_a_path_leads_anywhere_else() {
    let mut world = World::on("sqlite", &["open public"]).await;
    // A file beside the database that nobody may read by an address.
    let secret = world.app.folder().join("secret.key");
    assert!(secret.exists());
    let parts = [
        "..%2f..%2fsecret.key",
        "..%2fsecret.key",
        "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "..%5c..%5cwindows%5cwin.ini",
        "....%2f%2f....%2f%2fetc%2fpasswd",
        "%252e%252e%252fsecret.key",
        "%c0%ae%c0%ae%2fsecret.key",
        "%2fetc%2fpasswd",
        "secret.key%00.txt",
        "%00",
        "file:%2f%2f%2fetc%2fpasswd",
        "..",
        ".",
        "%20",
        "CON",
        "*",
    ];
    let features = world.app.house.features.clone();
    let key = std::fs::read(&secret).unwrap();
    let key = String::from_utf8_lossy(&key).into_owned();
    let mut asked = 0;
    // Whom signing in is asked of gets no further; what nobody has a route for is asked as well.
    let mut routes: BTreeMap<&str, &str> = features
        .iter()
        .flat_map(|f| &f.routes)
        .filter(|r| r.path.contains('{'))
        .map(|r| {
            let public = r.surface == web::Surface::Public;
            (r.path, if public { "visitor" } else { "officer" })
        })
        .collect();
    routes.extend(
        ["/assets/{name}", "/{name}", "/data/{name}", "/files/{name}"].map(|r| (r, "visitor")),
    );
    for (route, who) in routes {
        let parameters: Vec<&str> = route.split('/').filter(|p| p.starts_with('{')).collect();
        let kind = Kind::of(route);
        for parameter in parameters {
            for part in parts
                .iter()
                .map(|p| (*p).to_owned())
                .chain(["a".repeat(5_000)])
            {
                // The other parameters are right, so that this one is read.
                let with = route.replacen(parameter, "\u{1}", 1);
                let object = match kind {
                    Some(Kind::Consultation) => "open public",
                    Some(Kind::Terms) => "first",
                    _ => "absent",
                };
                let path = world
                    .address(&with, kind.unwrap_or(Kind::Standing), object)
                    .unwrap_or(with)
                    .replace('\u{1}', &part);
                let page = world.browser(who).get(&path).await;
                asked += 1;
                let fine = [
                    StatusCode::NOT_FOUND,
                    StatusCode::SEE_OTHER,
                    StatusCode::METHOD_NOT_ALLOWED,
                    StatusCode::BAD_REQUEST,
                    StatusCode::PERMANENT_REDIRECT,
                    StatusCode::UNPROCESSABLE_ENTITY,
                ];
                let text = page.text();
                // A dot alone is this address itself; nothing else may be read by it.
                assert!(
                    fine.contains(&page.status) || part.len() < 3,
                    "{path}: {}",
                    page.status
                );
                assert!(page.status.as_u16() < 500, "{path}: {}", page.status);
                assert!(!text.contains("root:") && !text.contains(&key), "{path}");
            }
        }
    }
    assert!(asked > 1500, "{asked}");
}

#[tokio::test]
async fn every_form_has_a_row_that_refuses_it_without_its_token() {
    let app = TestApp::on("sqlite").await;
    let sheet = sheet();
    let mut forms = 0;
    for route in app.house.features.iter().flat_map(|f| &f.routes) {
        if route.method != "POST" {
            assert_eq!(
                route.method, "GET",
                "a method that no rule is about: {}",
                route.path
            );
            continue;
        }
        forms += 1;
        let heading = format!("POST {}, no token", route.path);
        let rows: Vec<_> = sheet
            .rows
            .iter()
            .filter(|r| r.headings.contains(&heading))
            .collect();
        assert!(!rows.is_empty(), "rules.txt: no row for “{heading}”");
        for row in rows {
            for (who, cell) in PERSONAS.into_iter().zip(&row.cells) {
                // Without a session there is no token: what visitors send is held by where it comes from. A mail program that
                // sends the one click of a letter has none, nor has a harvester, whose form asks and changes nothing.
                let open = ["visitor", "applicant"].contains(&who)
                    && route.surface == web::Surface::Public
                    || route.one_click
                    || route.path == "/oai";
                let program = route.operation.is_some() && cell == "401";
                assert!(
                    open || program || ["in", "422"].contains(&cell.as_str()),
                    "line {}: {who} gets {cell} without a token",
                    row.line
                );
            }
        }
    }
    assert!(forms > 90, "{forms}");
}
