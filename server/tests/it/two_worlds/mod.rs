//! Two worlds that differ in secrets answer everybody who must not know of them alike: on every address, byte for byte.
//!
//! Everything that somebody must not know happens in one of two worlds at once, and they ask once. Only where an answer
//! differs is it found out, by halves, which secret it was.

mod secrets;

use std::{
    collections::{BTreeMap, BTreeSet},
    io::{Cursor, Read},
};

use guard::Role;
use http::{StatusCode, header::CONTENT_LENGTH};
use kernel::Id;
use testkit::{Kept, Kind, PERSONAS, Page, TestApp, World};

use crate::peers::rows_but;
use secrets::{Mark, Secret, secrets};

/// One object of each kind that matters here.
const OBJECTS: [&str; 10] = [
    "draft public",
    "open public",
    "open invited-in",
    "synthesis public",
    "synthesis network",
    "response public",
    "briefing call public",
    "briefing drawn public",
    "briefing held network",
    "event published public",
];

/// Questions to lists that no link asks.
const QUESTIONS: [&str; 30] = [
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
    "/updates?kind=news",
    "/updates.csv?kind=news",
    "/updates/feed.atom?kind=news",
    "/search?q=organisation",
    "/search?q=text&kind=consultation",
    "/search?q=paragraph&page=2",
    "/organisations?sort=created&order=desc&size=1000",
    "/?lang=ar",
    "/sitemap.xml",
    "/sitemap.xml?from=/",
    "/robots.txt",
];

/// Those who ask and are not of the Office; the focal point is told no more than they are.
const OUTSIDE: [&str; 8] = [
    "visitor",
    "departed",
    "applicant",
    "focal",
    "member",
    "representative",
    "administrator",
    "elsewhere",
];

/// What differs from one moment to the next in any world: how much work there was, whatever it was about, and how much room
/// is left on the disk. It holds no content, which `canaries.txt` proves.
const OF_THE_MACHINE: &str = "/office/operations";

/// Differences that are told of one person: more say nothing more.
const TOLD: usize = 3;

/// A world from which others begin.
async fn kept(engine: &'static str) -> Kept {
    let mut world = World::on(engine, &OBJECTS).await;
    let other = world.id(Kind::Organisation, "other office");
    for key in ["author", "second author"] {
        world
            .one_more_person(key, Role::Representative, &other)
            .await;
    }
    secrets::organisation(&mut world, "Second record").await;
    secrets::quiet(&mut world).await;
    // The figures of a month are drawn up when somebody first asks, and kept: here, before any secret.
    world.app.visitor().read("/representation/public").await;
    world.kept().await
}

/// Every address of the house, with every object of the world.
fn addresses(world: &World) -> Vec<String> {
    let features = world.app.house.features.clone();
    let mut all: Vec<String> = QUESTIONS.map(str::to_owned).to_vec();
    for route in features.iter().flat_map(|f| &f.routes) {
        let kind = Kind::of(route.path).unwrap();
        if route.method == "GET" {
            // What is absent is so in both; that hidden answers as absent is the sheet's.
            for object in world.objects(kind).iter().filter(|o| *o != "absent") {
                all.push(world.address(route.path, kind, object).unwrap());
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
                        // Another object of the kind says what the other parameters are.
                        let path = route.path.replacen("{id}", id, 1);
                        all.push(world.address(&path, *kind, "absent").unwrap());
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
    // Of who asks too often, nothing is looked up.
    assert_ne!(page.status, StatusCode::TOO_MANY_REQUESTS, "{}", page.path);
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

/// Two worlds: what of some secrets is there in both, and what is there in one alone.
struct Pair {
    without: World,
    with: World,
    /// What is asked, of both.
    addresses: Vec<String>,
    asked: u64,
}

impl Pair {
    async fn of(kept: &Kept, secrets: &[&Secret]) -> Self {
        let (mut without, mut with) = (kept.again().await, kept.again().await);
        let mut marks = Vec::new();
        for secret in in_order(secrets) {
            marks.extend(happen(&mut with, secret, true).await);
            if secret.differs {
                happen(&mut without, secret, false).await;
            }
        }
        let mut addresses = addresses(&with);
        addresses.extend(marked(&with, &marks));
        Self {
            without,
            with,
            addresses,
            asked: 0,
        }
    }

    /// Asks both worlds everything as somebody; gives the first differences.
    async fn differing(&mut self, who: &'static str) -> Vec<String> {
        let mut found = Vec::new();
        let mut queue = self.addresses.clone();
        let mut seen = BTreeSet::new();
        while let Some(path) = queue.pop() {
            if !seen.insert(path.clone()) || (who == "technical" && path == OF_THE_MACHINE) {
                continue;
            }
            self.asked += 1;
            let (page, there) = (
                asks(&mut self.without, who, &path, self.asked).await,
                asks(&mut self.with, who, &path, self.asked).await,
            );
            let (said, other) = (whole(&page), whole(&there));
            if said == other {
                queue.extend(questions(&path, &page));
                continue;
            }
            found.push(format!("{who} at {path}: {}", parted(&said, &other)));
            if found.len() == TOLD {
                break;
            }
        }
        found
    }
}

/// First what happens in both worlds: what happens in one alone may be counted, such as entries of the log.
fn in_order<'a>(secrets: &[&'a Secret]) -> Vec<&'a Secret> {
    let mut all = secrets.to_vec();
    all.sort_by_key(|s| !s.differs);
    all
}

/// A secret happens, and all that follows from it. What it draws by chance depends on nothing that happened before, so that
/// what is there in both worlds has the same identifiers.
async fn happen(world: &mut World, secret: &Secret, second: bool) -> Vec<Mark> {
    let bits = Id::<World>::derived("secret", secret.name).bits();
    world
        .app
        .begin_chance(u64::try_from(bits >> 64).unwrap_or_default());
    let marks = (secret.happens)(world, second).await;
    world.app.work().await;
    marks
}

/// One question, with chance of its own: a page that shows something drawn for it shows the same in both worlds.
async fn asks(world: &mut World, who: &str, path: &str, question: u64) -> Page {
    // Apart from the seeds with which houses begin: what is drawn once is drawn nowhere else.
    world.app.begin_chance((1 << 40) + question);
    world.app.house.site.app.limits.forget_all();
    // What an answer leaves in the browser is not kept: each question stands alone.
    let mut browser = world.browser(who).clone();
    browser.get(path).await
}

/// Which of the secrets it is that somebody can tell: halves of them, until one is left.
async fn blame(kept: &Kept, secrets: &[&Secret], who: &'static str) -> Vec<String> {
    let mut stack = vec![secrets];
    let mut told = Vec::new();
    while let Some(some) = stack.pop() {
        let mut pair = Pair::of(kept, some).await;
        let found = pair.differing(who).await;
        match some {
            _ if found.is_empty() => {}
            [one] => told.extend(found.iter().map(|f| format!("{}: {f}", one.name))),
            _ => {
                let (first, second) = some.split_at(some.len() / 2);
                stack.extend([first, second]);
            }
        }
    }
    if told.is_empty() {
        told.push(format!(
            "{who} tells several secrets together, and none alone"
        ));
    }
    told
}

/// Those of these people who must not know of the same secrets, together: they ask the same two worlds.
fn groups<'a>(
    who: &[&'static str],
    all: &'a [Secret],
) -> Vec<(Vec<&'static str>, Vec<&'a Secret>)> {
    let mut groups: BTreeMap<Vec<usize>, Vec<&'static str>> = BTreeMap::new();
    for person in who {
        let secrets = all.iter().enumerate();
        let unknown = secrets.filter(|(_, s)| !s.known_to.contains(person));
        groups
            .entry(unknown.map(|s| s.0).collect())
            .or_default()
            .push(*person);
    }
    groups
        .into_iter()
        .map(|(of, people)| (people, of.into_iter().map(|at| &all[at]).collect()))
        .collect()
}

async fn hold(engine: &'static str, who: &[&'static str]) {
    let kept = kept(engine).await;
    let all = secrets();
    let mut wrong = Vec::new();
    for (people, secrets) in groups(who, &all) {
        let mut pair = Pair::of(&kept, &secrets).await;
        let mut found = Vec::new();
        for person in people {
            let differing = pair.differing(person).await;
            if !differing.is_empty() {
                found.push((person, differing));
            }
        }
        assert!(pair.asked > 300, "only {} questions", pair.asked);
        if let Some(&(person, _)) = found.first() {
            wrong.extend(blame(&kept, &secrets, person).await);
        }
        wrong.extend(
            found
                .into_iter()
                .skip(1)
                .flat_map(|(_, differing)| differing),
        );
    }
    assert!(wrong.is_empty(), "{engine}\n{}", wrong.join("\n"));
}

#[test]
fn there_are_secrets_enough_and_each_has_a_name_of_its_own() {
    let all = secrets();
    let names: BTreeSet<&str> = all.iter().map(|s| s.name).collect();
    assert!(names.len() >= 45 && names.len() == all.len());
    for secret in &all {
        let unknown = secret.known_to.iter().find(|k| !PERSONAS.contains(k));
        assert_eq!(unknown, None, "{}", secret.name);
    }
    let groups = groups(&PERSONAS, &all);
    let asking: usize = groups.iter().map(|g| g.0.len()).sum();
    assert_eq!(asking, PERSONAS.len(), "everybody is asked about something");
    assert!(groups.iter().all(|g| !g.1.is_empty()));
}

#[tokio::test]
async fn each_secret_changes_something_and_what_may_be_seen_is_found() {
    let kept = kept("sqlite").await;
    // Each leaves a trace beside the log and the form that was sent.
    let mut world = kept.again().await;
    let all = secrets();
    let mut before = traces(&world.app).await;
    for secret in in_order(&all.iter().collect::<Vec<_>>()) {
        happen(&mut world, secret, true).await;
        let after = traces(&world.app).await;
        assert!(before != after, "{} changes nothing", secret.name);
        before = after;
    }
    // The same way of looking, on what is no secret to some: it must not be blind.
    let seen = Secret {
        name: "an organisation that the Office may see",
        known_to: &[],
        differs: false,
        happens: |w, _| {
            Box::pin(async move {
                secrets::organisation(w, "Seen by the Office").await;
                Vec::<Mark>::new()
            })
        },
    };
    let mut pair = Pair::of(&kept, &[&seen]).await;
    pair.addresses = vec!["/organisations".to_owned()];
    let mut who = Vec::new();
    for person in PERSONAS {
        if !pair.differing(person).await.is_empty() {
            who.push(person);
        }
    }
    assert_eq!(who, ["officer", "manager", "auditor", "steward"]);
    let told = blame(&kept, &[&seen], "steward").await;
    assert!(told.iter().all(|t| t.starts_with(seen.name)), "{told:?}");
}

/// Every row that a secret may leave.
async fn traces(app: &TestApp) -> BTreeSet<String> {
    rows_but(app, &["audit", "form_keys", "events"]).await
}

#[tokio::test]
async fn nobody_outside_the_office_can_tell_two_worlds_apart_on_sqlite() {
    hold("sqlite", &OUTSIDE).await;
}

#[tokio::test]
async fn nobody_of_the_office_can_tell_two_worlds_apart_on_sqlite() {
    let inside: Vec<&'static str> = PERSONAS
        .into_iter()
        .filter(|p| !OUTSIDE.contains(p))
        .collect();
    hold("sqlite", &inside).await;
}

#[tokio::test]
async fn a_visitor_cannot_tell_two_worlds_apart_on_postgresql() {
    // Whoever must not know of anything asks for all; that others ask is the same code on either engine.
    hold("postgres", &["visitor", "departed"]).await;
}
