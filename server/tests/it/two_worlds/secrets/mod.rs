//! The secrets: what is done to one of two worlds, and who may know of it.

macro_rules! secret {
    ($name:literal, $known:expr, |$world:ident| $body:block) => {
        $crate::two_worlds::secrets::Secret {
            name: $name,
            known_to: $known,
            differs: false,
            happens: |$world, _| Box::pin(async move { $body }),
        }
    };
    ($name:literal, $known:expr, |$world:ident, $second:ident| $body:block) => {
        $crate::two_worlds::secrets::Secret {
            name: $name,
            known_to: $known,
            differs: true,
            happens: |$world, $second| Box::pin(async move { $body }),
        }
    };
}

mod applications;
mod engagement;
mod liaison;
mod organisations;
mod people;
mod safety;
mod updates;

use std::pin::Pin;

use guard::Role;
use http::StatusCode;
use kernel::{args, day};
use testkit::{Kind, World};

/// Something to ask for by name.
pub enum Mark {
    /// A word: it is looked for.
    Word(String),
    /// An object: every address of its kind is asked for it.
    Object(Kind, String),
}

type Done<'w> = Pin<Box<dyn Future<Output = Vec<Mark>> + 'w>>;

/// One secret.
pub struct Secret {
    /// What it is.
    pub name: &'static str,
    /// The personas who may know of it; all others ask.
    pub known_to: &'static [&'static str],
    /// Whether the first world has one, too, and only what it says differs.
    pub differs: bool,
    /// Does it: to the second world with `true`, to the first one with `false` where `differs`.
    pub happens: for<'w> fn(&'w mut World, bool) -> Done<'w>,
}

/// Those of the Office who see every organisation.
const OFFICE: &[&str] = &["officer", "manager", "auditor", "steward"];
/// Those who read what is prepared.
const PREPARING: &[&str] = &["officer", "manager", "auditor"];
/// Those who decide on applications.
const DESK: &[&str] = &["officer", "auditor", "steward", "confirmer"];
/// Those who read decisions before they are made.
const DECIDING: &[&str] = &["officer", "auditor", "steward", "confirmer", "secretary"];
/// People of the network: those of an organisation.
const NETWORK: &[&str] = &[
    "officer",
    "manager",
    "auditor",
    "steward",
    "member",
    "representative",
    "administrator",
    "elsewhere",
];
/// People of "own office" and the Office.
const OWN: &[&str] = &[
    "officer",
    "manager",
    "auditor",
    "steward",
    "member",
    "representative",
    "administrator",
];

fn word(text: &str) -> Mark {
    Mark::Word(text.to_owned())
}

/// The identifier in an address such as `/organisations/ID?done=…`.
fn id_of(address: &str) -> String {
    address.split(['/', '?', '#']).nth(2).unwrap().to_owned()
}

/// An organisation that the Office takes into its register.
pub async fn organisation(world: &mut World, name: &str) -> String {
    seated(world, name, "288").await
}

/// Two organisations that everybody sees, and that have said nothing yet; each has somebody who speaks for it alone.
pub async fn quiet(world: &mut World) {
    for (key, name, country) in [
        ("quiet", "Harbour of voices", "288"),
        ("quiet too", "Lantern circle", "404"),
    ] {
        let id = seated(world, name, country).await;
        world.one_more_person(key, Role::Representative, &id).await;
        let path = format!("/organisations/{id}");
        let action = format!("{path}/visibility");
        let typed = [("visibility", "public")];
        world.browser(key).fill(&path, &action, &typed).await;
    }
}

async fn seated(world: &mut World, name: &str, country: &str) -> String {
    let typed = [("name", name), ("level", "local"), ("country", country)];
    let path = "/organisations/new";
    id_of(&world.browser("officer").fill(path, path, &typed).await)
}

async fn consultation(world: &mut World, title: &str, audience: &str) -> String {
    let closes = world.app.clock.now().plus(day(20)).iso_date();
    let typed = [
        ("title", title),
        ("summary", "What it is about."),
        ("language", "en"),
        ("audience", audience),
        ("closes", &closes),
        ("questions", "What is missing?"),
        ("pasted", "# Text\n\nOne paragraph.\n"),
    ];
    let path = "/consultations/new";
    id_of(&world.browser("officer").fill(path, path, &typed).await)
}

/// Where somebody speaks on a paragraph of the consultation that is open to all.
fn speaking(world: &World) -> String {
    let route = "/consultations/{id}/speak/{target}";
    world
        .address(route, Kind::Consultation, "open public")
        .unwrap()
}

/// Where somebody speaks on a question of it: on the paragraph the authors' organisation has spoken without its name.
async fn answering(world: &World) -> String {
    let id = world.id(Kind::Consultation, "open public");
    let sql = "SELECT id FROM questions WHERE consultation = $1 ORDER BY position";
    let question = world.app.texts(sql, args![id.clone()]).await.remove(0);
    format!("/consultations/{id}/speak/q:{question}")
}

/// An organisation speaks without its name in a consultation of its own, open or closed since: which of two that have said
/// nothing yet.
async fn voice(world: &mut World, title: &str, second: bool, closed: bool) -> String {
    let id = consultation(world, title, "public").await;
    let unnamed = "UPDATE consultations SET pseudonyms = TRUE WHERE id = $1";
    world.app.change(unnamed, args![id.clone()]).await;
    let opened = world.move_on(&id).await;
    assert!(!opened.leads_to().is_empty(), "{}", opened.words());
    let question = "SELECT id FROM questions WHERE consultation = $1 ORDER BY position";
    let question = world.app.texts(question, args![id.clone()]).await.remove(0);
    let path = format!("/consultations/{id}/speak/q:{question}");
    let browser = world.browser(if second { "quiet" } else { "quiet too" });
    let page = browser.read(&path).await;
    let typed = [("body", "Zqvoiceheard"), ("as", "pseudonym")];
    let said = browser.submit(&page, &path, &typed).await;
    // The page shows the code, once.
    assert_eq!(said.status, StatusCode::OK, "{}", said.words());
    if closed {
        let closed = world.move_on(&id).await;
        assert!(!closed.leads_to().is_empty(), "{}", closed.words());
    }
    id
}

fn at(world: &World, route: &str, kind: Kind, object: &str) -> String {
    world.address(route, kind, object).unwrap()
}

/// Somebody applies and sends it; gives the identifier.
async fn application(world: &mut World, name: &str) -> String {
    const SENT: &str = "SELECT id FROM applications WHERE state <> 'draft'";
    let before = world.app.texts(SENT, vec![]).await;
    let mut browser = world.apply("another").await.browser;
    let path = "/join/application/who";
    browser.fill(path, path, &[("name", name)]).await;
    let path = "/join/application/visibility";
    browser.fill(path, path, &[("visibility", "office")]).await;
    let check = "/join/application/check";
    browser.fill(check, "/join/application/submit", &[]).await;
    new_one(world, SENT, &before).await
}

/// What a statement gives by now and did not before; what things say is sealed, so that nothing is found by its words.
async fn new_one(world: &World, sql: &'static str, before: &[String]) -> String {
    let mut all = world.app.texts(sql, vec![]).await;
    all.retain(|id| !before.contains(id));
    all.remove(0)
}

async fn assess(world: &mut World, id: &str, comment: &str) {
    let path = format!("/applications/{id}/assess");
    let mut typed = Vec::new();
    for criterion in ["peaceful", "relevance", "independence", "people", "conduct"] {
        let finding = if criterion == "relevance" {
            "not_met"
        } else {
            "met"
        };
        typed.push((format!("finding-{criterion}"), finding.to_owned()));
        typed.push((format!("comment-{criterion}"), comment.to_owned()));
    }
    let typed: Vec<(&str, &str)> = typed
        .iter()
        .map(|(n, v)| (n.as_str(), v.as_str()))
        .collect();
    world.browser("officer").fill(&path, &path, &typed).await;
}

/// The statement of a consultation.
async fn statement(world: &World, consultation: &str) -> String {
    let sql = "SELECT id FROM statements WHERE consultation = $1 ORDER BY id";
    let id = world.id(Kind::Consultation, consultation);
    world.app.texts(sql, args![id]).await.remove(0)
}

/// Every secret.
pub fn secrets() -> Vec<Secret> {
    let mut all = organisations::secrets();
    all.extend(engagement::consultations());
    all.extend(applications::secrets());
    all.extend(engagement::briefings());
    all.extend(engagement::events());
    all.extend(safety::secrets());
    all.extend(liaison::secrets());
    all.extend(people::secrets());
    all.extend(updates::secrets());
    all
}
