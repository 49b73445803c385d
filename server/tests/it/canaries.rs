//! Marked words: each text of each object carries one, everybody reads all that they can reach, and nobody meets a word
//! that the sheet `canaries.txt` does not give them.

use std::{
    collections::{BTreeMap, BTreeSet, HashSet},
    fmt::Write,
};

use http::StatusCode;
use memchr::memmem;
use testkit::{Canary, Kind, Opened, PERSONAS, Sheet, World};

const SHEET: &str = include_str!("canaries.txt");
/// A secret and where it stands in the list: too many pages are searched for too many of them for the search of the
/// standard library, unoptimised as tests are.
type Secret<'s> = (memmem::Finder<'s>, usize);
/// A word that nobody wrote.
const NOWHERE: &str = "zqnowhereatallno";

/// Every address that can be guessed: each page of each object, but for links of letters: who holds one is meant to
/// read it.
fn addresses(world: &World) -> Vec<String> {
    let mut all = Vec::new();
    let features = world.app.house.features.clone();
    for route in features.iter().flat_map(|f| &f.routes) {
        let kind = Kind::of(route.path).unwrap();
        if route.method == "GET" && !route.path.contains("{token}") {
            for object in world.objects(kind) {
                all.push(world.address(route.path, kind, &object).unwrap());
            }
        }
    }
    all
}

/// The marked words of an answer, by where they stand in the list.
fn met(text: &str, words: &BTreeMap<&str, usize>, secrets: &[Secret<'_>]) -> BTreeSet<usize> {
    let mut found: BTreeSet<usize> = memmem::find_iter(text.as_bytes(), "zq")
        .filter_map(|at| words.get(text.get(at..at + 16)?).copied())
        .collect();
    let there = |secret: &Secret| secret.0.find(text.as_bytes()).is_some();
    found.extend(secrets.iter().filter(|s| there(s)).map(|s| s.1));
    found
}

async fn hold(engine: &'static str) {
    let mut world = World::new(engine).await;
    let sheet = Sheet::read(SHEET, &PERSONAS);
    let canaries: Vec<Canary> = world.canaries.clone();
    let (mut words, mut secrets) = (BTreeMap::new(), Vec::new());
    for (at, canary) in canaries.iter().enumerate() {
        if canary.field == "account secret" {
            secrets.push((memmem::Finder::new(&canary.token), at));
        } else {
            assert_eq!(canary.token.len(), 16);
            words.insert(canary.token.as_str(), at);
        }
    }
    let mut wrong = String::new();
    // Everything is new to everybody: what may not be seen is in no change either.
    let visits = "INSERT INTO visits (account, since, here) SELECT id, 0, 0 FROM accounts WHERE TRUE \
                  ON CONFLICT (account) DO UPDATE SET since = 0";
    world.app.change(visits, vec![]).await;
    let addresses = addresses(&world);
    for (column, persona) in PERSONAS.into_iter().enumerate() {
        let expected: Vec<String> = canaries
            .iter()
            .map(|c| match sheet.row(c.field, &c.object) {
                Ok(row) => row.cells[column].clone(),
                Err(missing) => {
                    writeln!(wrong, "canaries.txt: {missing}").unwrap();
                    "may".to_owned()
                }
            })
            .collect();
        let ctx = world.app.ctx();
        let app = world.app.clone();
        let limits = &app.house.site.app.limits;
        limits.forget_all();
        let browser = world.browser(persona);
        let mut queue = addresses.clone();
        let mut seen = HashSet::new();
        // Where each word was met first.
        let mut places: BTreeMap<usize, String> = BTreeMap::new();
        while let Some(path) = queue.pop() {
            if !seen.insert(path.clone()) {
                continue;
            }
            // Every narrowing of a download would be a request of its own, and holds less than the whole.
            let page = if path.contains('?') {
                browser.get(&path).await
            } else {
                browser.take(&ctx, &path).await
            };
            assert!(page.status.as_u16() < 500, "{path}: {}", page.status);
            for at in met(&page.contents(), &words, &secrets) {
                places.entry(at).or_insert_with(|| path.clone());
            }
            if page.is("text/html") && page.status == StatusCode::OK {
                let links = page.links().into_iter().map(|l| match l.split_once('#') {
                    Some((before, _)) => before.to_owned(),
                    None => l,
                });
                let here = path.split('?').next().unwrap_or_default();
                let absolute = links.map(|l| {
                    if l.starts_with('?') {
                        format!("{here}{l}")
                    } else {
                        l
                    }
                });
                queue.extend(absolute.filter(|l| l.starts_with('/') && !l.contains("lang=")));
            }
        }
        // What stands in French only is met by who reads French.
        let mut french = browser.clone();
        french.keep("lang", "fr");
        for path in addresses.iter().filter(|p| p.starts_with("/consultations")) {
            let page = french.get(path).await;
            assert!(page.status.as_u16() < 500, "{path}: {}", page.status);
            for at in met(&page.contents(), &words, &secrets) {
                places.entry(at).or_insert_with(|| path.clone());
            }
        }
        for (at, canary) in canaries.iter().enumerate() {
            let what = format!("{} of “{}”", canary.field, canary.object);
            match (expected[at].as_str(), places.get(&at)) {
                ("no", Some(path)) => {
                    writeln!(wrong, "{persona} meets the {what} at {path}").unwrap();
                }
                ("yes", None) => {
                    writeln!(wrong, "{persona} meets the {what} nowhere").unwrap();
                }
                _ => {}
            }
        }
        // A search for a hidden word answers as for a word that nobody wrote.
        let nothing = browser.read(&format!("/search?q={NOWHERE}")).await;
        let nothing = nothing.steady().replace(NOWHERE, "…");
        for (at, canary) in canaries.iter().enumerate() {
            if expected[at] != "no" || canary.field == "account secret" {
                continue;
            }
            // Nobody is refused because so much is asked here.
            limits.forget_all();
            let found = browser.read(&format!("/search?q={}", canary.token)).await;
            if found.steady().replace(&canary.token, "…") != nothing {
                writeln!(
                    wrong,
                    "{persona} finds something by the {} of “{}”",
                    canary.field, canary.object
                )
                .unwrap();
            }
        }
        assert!(seen.len() > 250, "{persona} saw only {} pages", seen.len());
    }
    letters(&world, &words, &secrets, &mut wrong).await;
    assert!(wrong.is_empty(), "{engine}\n{wrong}");
}

/// A letter names its reader and the address of this house, and nothing that was written here.
async fn letters(
    world: &World,
    words: &BTreeMap<&str, usize>,
    secrets: &[Secret<'_>],
    wrong: &mut String,
) {
    let letters = world.app.letters().await;
    assert!(letters.len() > 20, "only {} letters", letters.len());
    // Nobody here asked for letters that say more: all but those that have to are one letter.
    let bland = |l: &&Opened| l.subject == "You have a message";
    let bodies: Vec<&String> = letters.iter().filter(bland).map(|l| &l.body).collect();
    assert!(bodies.len() > 10, "only {} bland letters", bodies.len());
    assert!(bodies.iter().all(|b| *b == bodies[0]), "{bodies:?}");
    for letter in letters {
        let text = format!("{}\n{}\n{}", letter.subject, letter.body, letter.raw);
        for at in met(&text, words, secrets) {
            let canary = &world.canaries[at];
            let is_to = |key: &str, email: &str| {
                email == letter.to
                    || world.canaries.iter().any(|c| {
                        c.field == "account new address"
                            && c.object == key
                            && letter.to.contains(&c.token)
                    })
            };
            let own = letter.to.contains(&canary.token)
                || world
                    .everybody()
                    .any(|(key, p)| is_to(key, &p.email) && p.name == canary.token)
                // Whoever was admitted is invited by the name they gave.
                || ["invitation name", "application contact"].contains(&canary.field)
                // Whoever has no account and confirmed the newsletter reads what everybody may read.
                || letter.to.ends_with("@subscriber.test")
                    && ["issue title", "issue intro"].contains(&canary.field)
                    && canary.object == "sent";
            if !own {
                writeln!(
                    wrong,
                    "a letter to {} holds the {} of “{}”",
                    letter.to, canary.field, canary.object
                )
                .unwrap();
            }
        }
    }
}

#[tokio::test]
async fn nobody_meets_words_that_are_not_theirs_on_sqlite() {
    hold("sqlite").await;
}

#[tokio::test]
async fn nobody_meets_words_that_are_not_theirs_on_postgresql() {
    hold("postgres").await;
}
