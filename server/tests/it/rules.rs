//! Every route as every persona on every kind of object, compared with the sheet `rules.txt`, written by hand.

use std::{collections::HashMap, fmt::Write};

use guard::trial;
use http::StatusCode;
use testkit::{Browser, Kind, PERSONAS, Page, Sheet, World};

use crate::mutants;

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

/// What was learnt on the way and stays true: asked again for each request, it would double them.
#[derive(Default)]
pub struct Learnt {
    /// The token of a session's forms, by the cookies that make the session: that of an account, that of a code.
    tokens: HashMap<[String; 2], String>,
    /// The answer to what is absent, by heading and persona.
    absent: HashMap<(String, &'static str), String>,
}

impl Learnt {
    /// Asks as the heading says: `GET path`, `POST path, no token`, `POST path, empty`.
    pub async fn ask(
        &mut self,
        world: &mut World,
        persona: &str,
        heading: &str,
        address: &str,
    ) -> Page {
        // What was asked before counts against limits of attempts, and is not what the sheets are about.
        world.app.house.site.app.limits.forget_all();
        if address.starts_with("/api/") && heading.starts_with("POST") {
            let mut program = world.browser(persona).clone();
            if heading.ends_with("no token") {
                program = program.showing("");
            }
            return program.post_json(address, &serde_json::json!({})).await;
        }
        if heading.starts_with("GET") {
            return world.browser(persona).get(address).await;
        }
        // What a form gives, such as the cookie of a code, is not kept: the next one asks as the persona is.
        let mut browser = world.browser(persona).clone();
        if heading.ends_with("no token") {
            return browser.post(address, &[]).await;
        }
        let token = self.token(&mut browser).await;
        browser.post(address, &[("_csrf", &token)]).await
    }

    /// The token of the forms of a browser's session.
    pub async fn token(&mut self, browser: &mut Browser) -> String {
        let session = ["indaba", "indaba-code"].map(|name| browser.cookie(name));
        if let Some(token) = self.tokens.get(&session) {
            return token.clone();
        }
        let token = browser.token().await;
        self.tokens.insert(session, token.clone());
        token
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

/// A request that the sheet says something of.
pub struct Asking {
    /// As in the sheet: `POST /consultations/{id}/move, empty`.
    pub heading: String,
    /// The action of the route: `consultation.move`.
    pub action: &'static str,
    /// What the sheet expects.
    pub expected: String,
    /// Which one of its kind.
    pub object: String,
    /// Who asks.
    pub persona: &'static str,
    route: &'static str,
    kind: Kind,
}

impl Asking {
    /// Asks.
    pub async fn once(&self, world: &mut World, learnt: &mut Learnt) -> Page {
        let address = world.address(self.route, self.kind, &self.object).unwrap();
        learnt
            .ask(world, self.persona, &self.heading, &address)
            .await
    }

    /// A form that did something: the next one asks finds the object as it was. Of what the applicant does, another code
    /// changes something and leads nowhere.
    pub async fn tidy(&self, world: &mut World, page: &Page) {
        let done = page.status == StatusCode::SEE_OTHER && said(page) != "in";
        let applied = self.persona == "applicant" && self.route.starts_with("/join");
        // Whoever leaves the newsletter is led nowhere.
        let left = self.kind == Kind::Subscription && self.heading.starts_with("POST");
        if done || left || applied && self.heading.ends_with(", empty") {
            world.renew(self.kind, &self.object, self.persona).await;
        }
    }
}

/// A world of which everything was asked as everybody.
pub struct Walked {
    /// The world as it is by now.
    pub world: World,
    /// What stays true of it.
    pub learnt: Learnt,
    /// Every request, in the order asked.
    pub requests: Vec<Asking>,
    /// What policies were asked on the way, each with the requests, by their place, that asked it.
    pub asked: HashMap<trial::Asked, Vec<usize>>,
}

async fn hold(engine: &'static str) -> Walked {
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
    let mut requests = Vec::new();
    let mut asked: HashMap<trial::Asked, Vec<usize>> = HashMap::new();
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
                    let asking = Asking {
                        heading: heading.clone(),
                        action: route.action,
                        expected: expected.clone(),
                        object: object.clone(),
                        persona,
                        route: route.path,
                        kind,
                    };
                    trial::watch();
                    let page = asking.once(&mut world, &mut learnt).await;
                    for question in trial::watched() {
                        let by = asked.entry(question).or_default();
                        if by.last() != Some(&requests.len()) {
                            by.push(requests.len());
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
                        let same = learnt
                            .is_as_absent(&mut world, persona, &heading, &absent, &page)
                            .await;
                        if !same {
                            writeln!(wrong, "{heading}: for {persona}, “{object}” is hidden and yet differs from what is absent").unwrap();
                        }
                    }
                    asking.tidy(&mut world, &page).await;
                    requests.push(asking);
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
    assert!(requests.len() > 5000, "only {} requests", requests.len());
    Walked {
        world,
        learnt,
        requests,
        asked,
    }
}

#[tokio::test]
async fn every_route_answers_everybody_as_the_sheet_says_on_sqlite() {
    let walked = hold("sqlite").await;
    // The same walk tells which requests a changed rule could touch: to walk once more would take as long again.
    mutants::each_is_noticed(walked).await;
}

#[tokio::test]
async fn every_route_answers_everybody_as_the_sheet_says_on_postgresql() {
    hold("postgres").await;
}
