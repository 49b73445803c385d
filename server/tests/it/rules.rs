//! Every route as every persona on every kind of object, compared with the sheet `rules.txt`, written by hand.

use std::fmt::Write;

use guard::trial;
use http::StatusCode;
use testkit::{Kind, PERSONAS, Page, Sheet, World};

/// The sheet of the house; a feature may bring one of its own, `features/NAME/rules.txt`.
const RULES: &str = include_str!("rules.txt");

/// All sheets as one.
pub fn sheet() -> Sheet {
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
pub fn said(page: &Page) -> String {
    match page.status {
        StatusCode::SEE_OTHER if page.leads_to().starts_with("/sign-in") => "in".to_owned(),
        status => status.as_u16().to_string(),
    }
}

/// Asks as the heading says: `GET path`, `POST path, no token`, `POST path, empty`.
pub async fn ask(world: &mut World, persona: &str, heading: &str, address: &str) -> Page {
    if heading.starts_with("GET") {
        return world.browser(persona).get(address).await;
    }
    // What a form gives, such as the cookie of a code, is not kept: the next one asks as the persona is.
    let mut browser = world.browser(persona).clone();
    if heading.ends_with("no token") {
        browser.post(address, &[]).await
    } else {
        let token = browser.token().await;
        browser.post(address, &[("_csrf", &token)]).await
    }
}

/// A request that the sheet says something of, and what policies were asked to answer it.
pub struct Asking {
    /// As in the sheet: `POST /consultations/{id}/move, empty`.
    pub heading: String,
    /// The action of the route: `consultation.move`.
    pub action: &'static str,
    /// The path with its parameters.
    pub route: &'static str,
    /// What the parameters name.
    pub kind: Kind,
    /// Which one.
    pub object: String,
    /// Who asks.
    pub persona: &'static str,
    /// What the sheet expects.
    pub expected: String,
    /// What was asked of policies, each once.
    pub asked: Vec<trial::Asked>,
}

impl Asking {
    /// Asks once more; an object that a form has changed is made anew for the next one.
    pub async fn again(&self, world: &mut World) -> Page {
        let page = self.once(world).await;
        self.tidy(world, &page).await;
        page
    }

    async fn once(&self, world: &mut World) -> Page {
        let address = world.address(self.route, self.kind, &self.object).unwrap();
        ask(world, self.persona, &self.heading, &address).await
    }

    /// A form that did something: the next one asks finds the object as it was. Of what the applicant does, another code
    /// changes something and leads nowhere.
    async fn tidy(&self, world: &mut World, page: &Page) {
        let done = page.status == StatusCode::SEE_OTHER && said(page) != "in";
        let applied = self.persona == "applicant" && self.route.starts_with("/join");
        if done || applied && self.heading.ends_with(", empty") {
            world.renew(self.kind, &self.object, self.persona).await;
        }
    }
}

/// Asks everything as everybody; gives what differs from the sheet, and every request with what it asked of policies.
pub async fn hold(engine: &'static str) -> (World, Vec<Asking>) {
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
    let mut asked = Vec::new();
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
                    let mut asking = Asking {
                        heading: heading.clone(),
                        action: route.action,
                        route: route.path,
                        kind,
                        object: object.clone(),
                        persona,
                        expected: expected.clone(),
                        asked: Vec::new(),
                    };
                    trial::watch();
                    let page = asking.once(&mut world).await;
                    for one in trial::watched() {
                        if !asking.asked.contains(&one) {
                            asking.asked.push(one);
                        }
                    }
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
                        let absent = ask(&mut world, persona, &heading, &absent).await;
                        if page.steady() != absent.steady() {
                            writeln!(wrong, "{heading}: for {persona}, “{object}” is hidden and yet differs from what is absent").unwrap();
                        }
                    }
                    asking.tidy(&mut world, &page).await;
                    asked.push(asking);
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
    assert!(asked.len() > 5000, "only {} requests", asked.len());
    (world, asked)
}

#[tokio::test]
async fn every_route_answers_everybody_as_the_sheet_says_on_sqlite() {
    hold("sqlite").await;
}

#[tokio::test]
async fn every_route_answers_everybody_as_the_sheet_says_on_postgresql() {
    hold("postgres").await;
}
