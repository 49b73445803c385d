//! Every route as every persona on every kind of object, compared with the sheet `rules.txt`, written by hand.

use std::{collections::HashMap, fmt::Write};

use http::StatusCode;
use testkit::{Kind, PERSONAS, Page, Sheet, World};

/// The sheet of the house; a feature may bring one of its own, `features/NAME/rules.txt`.
const RULES: &str = include_str!("rules.txt");

/// All sheets as one.
fn sheet() -> Sheet {
    let mut sheet = Sheet::read(RULES, &PERSONAS);
    // Asked when it runs: a test kept in a shared target folder may have been built in another checkout.
    let features = format!(
        "{}/../features",
        std::env::var("CARGO_MANIFEST_DIR").unwrap()
    );
    for feature in std::fs::read_dir(features).unwrap() {
        let file = feature.unwrap().path().join("rules.txt");
        if let Ok(text) = std::fs::read_to_string(&file) {
            let first = sheet.rows.iter().map(|r| r.line).max().unwrap_or(0);
            let mut own = Sheet::read(&text, &PERSONAS);
            for row in &mut own.rows {
                // Lines are counted on, so that each row has one of its own.
                row.line += first;
            }
            sheet.rows.extend(own.rows);
        }
    }
    sheet
}

/// An answer in the words of the sheet.
fn said(page: &Page) -> String {
    match page.status {
        StatusCode::SEE_OTHER if page.leads_to().starts_with("/sign-in") => "in".to_owned(),
        status => status.as_u16().to_string(),
    }
}

/// What was learnt on the way and stays true: asked again for each request, it would double them.
#[derive(Default)]
struct Learnt {
    /// The token of a session's forms, by the cookies that make the session: that of an account, that of a code.
    tokens: HashMap<[String; 2], String>,
    /// The answer to what is absent, by heading and persona.
    absent: HashMap<(String, &'static str), String>,
}

impl Learnt {
    /// Asks as the heading says: `GET path`, `POST path, no token`, `POST path, empty`.
    async fn ask(
        &mut self,
        world: &mut World,
        persona: &str,
        heading: &str,
        address: &str,
    ) -> Page {
        if heading.starts_with("GET") {
            return world.browser(persona).get(address).await;
        }
        // What a form gives, such as the cookie of a code, is not kept: the next one asks as the persona is.
        let mut browser = world.browser(persona).clone();
        if heading.ends_with("no token") {
            return browser.post(address, &[]).await;
        }
        let session = ["indaba", "indaba-code"].map(|name| browser.cookie(name));
        let token = match self.tokens.get(&session) {
            Some(token) => token.clone(),
            None => browser.token().await,
        };
        let page = browser.post(address, &[("_csrf", &token)]).await;
        self.tokens.insert(session, token);
        page
    }

    /// Whether an answer is the one that what is absent gets, to the letter. What was answered before may be out of date,
    /// so that it counts only where it agrees.
    async fn is_as_absent(
        &mut self,
        world: &mut World,
        persona: &'static str,
        heading: &str,
        absent: &str,
        page: &Page,
    ) -> bool {
        let at = (heading.to_owned(), persona);
        if self.absent.get(&at) == Some(&page.steady()) {
            return true;
        }
        let asked = self.ask(world, persona, heading, absent).await.steady();
        let same = asked == page.steady();
        self.absent.insert(at, asked);
        same
    }
}

async fn hold(engine: &'static str) {
    let mut world = World::new(engine).await;
    let sheet = sheet();
    let routes: Vec<web::Route> = world
        .app
        .house
        .features
        .iter()
        .flat_map(|f| f.routes.clone())
        .collect();
    let mut wrong = String::new();
    let mut asked = 0;
    let mut learnt = Learnt::default();
    let mut used = std::collections::HashSet::new();
    for route in routes {
        let Some(kind) = Kind::of(route.path) else {
            writeln!(
                wrong,
                "{}: say in testkit's `Kind::of` what its parameters name",
                route.path
            )
            .unwrap();
            continue;
        };
        let ways: &[&str] = if route.method == "GET" {
            &[""]
        } else {
            &[", no token", ", empty"]
        };
        for way in ways {
            let heading = format!("{} {}{way}", route.method, route.path);
            for object in world.objects(kind) {
                let row = match sheet.row(&heading, &object) {
                    Ok(row) => row.clone(),
                    Err(missing) => {
                        writeln!(wrong, "rules.txt: {missing}").unwrap();
                        continue;
                    }
                };
                used.insert(row.line);
                for (persona, expected) in PERSONAS.into_iter().zip(&row.cells) {
                    let address = world.address(route.path, kind, &object).unwrap();
                    let page = learnt.ask(&mut world, persona, &heading, &address).await;
                    asked += 1;
                    if said(&page) != *expected {
                        writeln!(
                            wrong,
                            "{heading}: {persona} on “{object}” got {}, line {} expects {expected}",
                            said(&page),
                            row.line
                        )
                        .unwrap();
                    }
                    if page.status == StatusCode::NOT_FOUND && kind != Kind::Standing {
                        let absent = world.address(route.path, kind, "absent").unwrap();
                        let same = learnt
                            .is_as_absent(&mut world, persona, &heading, &absent, &page)
                            .await;
                        if !same {
                            writeln!(wrong, "{heading}: for {persona}, “{object}” is hidden and yet differs from what is absent").unwrap();
                        }
                    }
                    // A form that did something: the next one asks finds the object as it was. Of what the applicant
                    // does, another code changes something and leads nowhere.
                    let done = page.status == StatusCode::SEE_OTHER && said(&page) != "in";
                    let applied = persona == "applicant" && route.path.starts_with("/join");
                    if done || applied && way == &", empty" {
                        world.renew(kind, &object, persona).await;
                    }
                }
            }
        }
    }
    for row in sheet.rows.iter().filter(|r| !used.contains(&r.line)) {
        writeln!(
            wrong,
            "rules.txt, line {}: no route has “{}” under “{}”",
            row.line,
            row.objects,
            row.headings.join("”, “")
        )
        .unwrap();
    }
    assert!(wrong.is_empty(), "{engine}\n{wrong}");
    assert!(asked > 5000, "only {asked} requests");
}

#[tokio::test]
async fn every_route_answers_everybody_as_the_sheet_says_on_sqlite() {
    hold("sqlite").await;
}

#[tokio::test]
async fn every_route_answers_everybody_as_the_sheet_says_on_postgresql() {
    hold("postgres").await;
}
