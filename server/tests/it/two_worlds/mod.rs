//! Two worlds that differ in one secret answer everybody who must not know of it alike: on every address, byte for byte.

mod secrets;

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    io::{Cursor, Read},
};

use guard::Role;
use http::{StatusCode, header::CONTENT_LENGTH};
use testkit::{Kept, Kind, PERSONAS, Page, TestApp, World};

use secrets::{Mark, Secret, secrets};

/// One object of each kind that matters here.
const OBJECTS: [&str; 8] = [
    "draft public",
    "open public",
    "open invited-in",
    "synthesis public",
    "response public",
    "briefing call public",
    "briefing drawn public",
    "briefing held network",
];

/// Questions to lists that no link asks.
const QUESTIONS: [&str; 26] = [
    "/organisations?level=local",
    "/organisations?level=national",
    "/organisations?country=404",
    "/organisations?country=288",
    "/organisations?region=014",
    "/organisations?standing=suspended",
    "/organisations?standing=merged",
    "/organisations?more=1",
    "/organisations?after=m%20a",
    "/organisations.csv?level=local",
    "/organisations.json?level=local&country=288",
    "/organisations/map?level=local",
    "/consultations?phase=draft",
    "/consultations?phase=open",
    "/consultations?phase=response",
    "/consultations?after=1",
    "/decisions?after=1",
    "/commitments?state=open",
    "/briefings?after=1",
    "/search?q=organisation",
    "/search?q=text&kind=consultation",
    "/search?q=paragraph&page=2",
    "/organisations?sort=created&order=desc&size=1000",
    "/?lang=ar",
    "/sitemap.xml",
    "/robots.txt",
];

/// A world from which others begin.
async fn kept(engine: &'static str) -> Kept {
    let mut world = World::with(TestApp::on(engine).await, &OBJECTS, str::to_owned).await;
    let other = world.id(Kind::Organisation, "other office");
    for key in ["author", "second author"] {
        world
            .one_more_person(key, Role::Representative, &other)
            .await;
    }
    secrets::organisation(&mut world, "Second record").await;
    world.kept().await
}

/// Every address of the house, with every object of the world.
fn addresses(world: &World) -> Vec<String> {
    let features = world.app.house.features.clone();
    let mut all: Vec<String> = QUESTIONS.map(str::to_owned).to_vec();
    for route in features.iter().flat_map(|f| &f.routes) {
        let kind = Kind::of(route.path).unwrap();
        if route.method == "GET" {
            for object in world.objects(kind) {
                all.push(world.address(route.path, kind, &object).unwrap());
            }
        }
    }
    all
}

/// What is asked for by name where a secret is.
fn marked(world: &World, marks: &[Mark]) -> Vec<String> {
    let mut all = Vec::new();
    for mark in marks {
        match mark {
            Mark::Word(word) => {
                let word = word.replace('@', "%40");
                all.extend([
                    format!("/search?q={word}"),
                    format!("/organisations?q={word}"),
                    format!("/organisations.csv?q={word}"),
                    format!("/organisations.json?q={word}"),
                    format!("/consultations?q={word}"),
                ]);
            }
            Mark::Object(kind, id) => {
                let features = world.app.house.features.clone();
                for route in features.iter().flat_map(|f| &f.routes) {
                    if route.method == "GET" && Kind::of(route.path) == Some(*kind) {
                        all.push(
                            route
                                .path
                                .replace("{id}", id)
                                .replace("{target}", "p:1")
                                .replace("{language}", "fr"),
                        );
                    }
                }
            }
        }
    }
    all
}

/// All of an answer that can be told apart.
fn whole(page: &Page) -> String {
    assert!(page.status.as_u16() < 500, "{}: {}", page.path, page.status);
    if !page.bytes.starts_with(b"PK") {
        return page.steady();
    }
    // A workbook holds the moment of its making, by the clock of the machine; what else is in it counts.
    let mut out = format!("{}\n", page.status);
    for (name, value) in page.headers.iter().filter(|h| h.0 != CONTENT_LENGTH) {
        out.push_str(&format!("{name}: {}\n", value.to_str().unwrap()));
    }
    let mut archive = zip::ZipArchive::new(Cursor::new(&page.bytes)).unwrap();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let name = part.name().unwrap().into_owned();
        if name != "docProps/core.xml" {
            out.push_str(&name);
            part.read_to_string(&mut out).unwrap();
        }
    }
    out
}

/// One of the two worlds, and what it has answered.
struct Side {
    world: World,
    said: HashMap<(&'static str, String), String>,
}

impl Side {
    fn of(world: World) -> Self {
        Self {
            world,
            said: HashMap::new(),
        }
    }

    async fn says(&mut self, who: &'static str, path: &str) -> &str {
        let key = (who, path.to_owned());
        if !self.said.contains_key(&key) {
            // What an answer leaves in the browser is not kept: each question stands alone.
            let mut browser = self.world.browser(who).clone();
            let answer = whole(&browser.get(path).await);
            self.said.insert(key.clone(), answer);
        }
        &self.said[&key]
    }
}

/// The questions that pages ask by links of their own: filters, orders, next pages.
fn questions(path: &str, page: &Page) -> Vec<String> {
    if !page.is("text/html") || page.status != StatusCode::OK {
        return Vec::new();
    }
    let here = path.split('?').next().unwrap_or_default();
    let links = page.links().into_iter();
    let whole = links.map(|l| {
        if l.starts_with('?') {
            format!("{here}{l}")
        } else {
            l
        }
    });
    let plain = whole.map(|l| l.split('#').next().unwrap_or_default().to_owned());
    plain
        .filter(|l| l.starts_with('/') && l.contains('?') && !l.contains("lang="))
        .collect()
}

/// Compares two worlds for everybody who must not know of a secret; gives what differed.
async fn compare(
    first: &mut Side,
    second: &mut World,
    secret: &Secret,
    marks: &[Mark],
    asked: &mut usize,
) -> Vec<String> {
    let mut wrong = Vec::new();
    let here = [addresses(second), marked(second, marks)].concat();
    for who in PERSONAS {
        if secret.known_to.contains(&who) {
            continue;
        }
        let mut queue = here.clone();
        let mut seen = BTreeSet::new();
        while let Some(path) = queue.pop() {
            if !seen.insert(path.clone()) {
                continue;
            }
            let mut browser = second.browser(who).clone();
            let page = browser.get(&path).await;
            let there = whole(&page);
            let said = first.says(who, &path).await;
            *asked += 1;
            if said == there {
                queue.extend(questions(&path, &page));
            } else {
                wrong.push(format!(
                    "{}: {who} at {path}: {}",
                    secret.name,
                    parted(said, &there)
                ));
            }
        }
    }
    wrong
}

/// Where two answers begin to differ.
fn parted(one: &str, other: &str) -> String {
    let same = one
        .bytes()
        .zip(other.bytes())
        .take_while(|(a, b)| a == b)
        .count();
    let near = |text: &str| -> String {
        let from = same.saturating_sub(60);
        let bytes = text.as_bytes();
        let piece = &bytes[from.min(bytes.len())..(same + 90).min(bytes.len())];
        String::from_utf8_lossy(piece).replace('\n', " ")
    };
    format!("“{}” and “{}”", near(one), near(other))
}

async fn hold(engine: &'static str, which: impl Fn(usize, &Secret) -> bool) {
    let kept = kept(engine).await;
    let mut plain = Side::of(kept.again(11).await);
    let mut wrong = Vec::new();
    let mut asked = 0;
    for (at, secret) in secrets().iter().enumerate() {
        if !which(at, secret) {
            continue;
        }
        let mut second = kept.again(11).await;
        let marks = (secret.happens)(&mut second, true).await;
        let found = if secret.differs {
            let mut world = kept.again(11).await;
            (secret.happens)(&mut world, false).await;
            compare(
                &mut Side::of(world),
                &mut second,
                secret,
                &marks,
                &mut asked,
            )
            .await
        } else {
            compare(&mut plain, &mut second, secret, &marks, &mut asked).await
        };
        wrong.extend(found);
    }
    assert!(wrong.is_empty(), "{engine}\n{}", wrong.join("\n"));
    assert!(asked > 1000, "only {asked} questions");
}

#[test]
fn there_are_secrets_enough_and_each_has_a_name_of_its_own() {
    let all = secrets();
    let names: BTreeSet<&str> = all.iter().map(|s| s.name).collect();
    assert!(names.len() >= 20 && names.len() == all.len());
    for secret in &all {
        let unknown = secret.known_to.iter().find(|k| !PERSONAS.contains(k));
        assert_eq!(unknown, None, "{}", secret.name);
    }
}

#[tokio::test]
async fn a_difference_that_somebody_may_see_is_found() {
    // The same way of looking, on what is no secret: it must not be blind.
    let kept = kept("sqlite").await;
    let mut first = Side::of(kept.again(11).await);
    let mut second = kept.again(11).await;
    let secret = Secret {
        name: "an organisation that only the Office sees",
        known_to: &[
            "visitor",
            "member",
            "representative",
            "administrator",
            "elsewhere",
        ],
        differs: false,
        happens: |_, _| Box::pin(async { Vec::new() }),
    };
    secrets::organisation(&mut second, "Seen by the Office").await;
    let mut asked = 0;
    let found = compare(&mut first, &mut second, &secret, &[], &mut asked).await;
    let who: BTreeMap<&str, ()> = PERSONAS
        .into_iter()
        .filter(|p| found.iter().any(|f| f.contains(&format!(": {p} at /"))))
        .map(|p| (p, ()))
        .collect();
    let who: Vec<&str> = who.into_keys().collect();
    assert_eq!(who, ["auditor", "manager", "officer", "steward"]);
}

#[tokio::test]
async fn nobody_can_tell_two_worlds_apart_by_a_secret_on_sqlite() {
    hold("sqlite", |at, _| at % 2 == 0).await;
}

#[tokio::test]
async fn nobody_can_tell_two_worlds_apart_by_another_secret_on_sqlite() {
    hold("sqlite", |at, _| at % 2 == 1).await;
}

#[tokio::test]
async fn nobody_can_tell_two_worlds_apart_by_a_secret_on_postgresql() {
    let some = [
        "an organisation that only the Office sees",
        "a draft of a consultation",
        "an application",
    ];
    hold("postgres", |_, s| some.contains(&s.name)).await;
}
