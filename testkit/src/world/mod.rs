//! A world to walk through: every persona, organisations in every visibility, consultations in every phase for every
//! audience with contributions, all made by the forms that people use, each text marked so that it can be found again.

mod applicant;
mod bound;
mod briefed;
mod consulted;
mod copies;
mod dated;
mod decided;
mod desk;
mod directory;
mod liaison;
mod library;
mod logged;
mod objects;
mod people;
mod safety;
mod said;
mod shelf;
mod spoken;
mod told;
mod upkeep;

use std::collections::BTreeMap;

use guard::Role;
use kernel::{Id, args};
use serde::{Deserialize, Serialize};

pub use applicant::{Applied, add_paper};
pub use copies::Kept;

pub use objects::Kind;

use crate::{Browser, Page, Person, TestApp};

/// Everybody who asks, in the order of the sheets' columns.
pub const PERSONAS: [&str; 16] = [
    "visitor",
    "member",
    "representative",
    "administrator",
    "elsewhere",
    "officer",
    "focal",
    "manager",
    "auditor",
    "technical",
    "departed",
    "applicant",
    "steward",
    "confirmer",
    "secretary",
    "panellist",
];

const PHASES: [&str; 6] = [
    "draft",
    "open",
    "closed",
    "synthesis",
    "response",
    "followed_up",
];
const AUDIENCES: [&str; 5] = [
    "public",
    "network",
    "network-focal",
    "invited-in",
    "invited-out",
];
const BRIEFINGS: [&str; 7] = [
    "draft",
    "call",
    "closed",
    "committed",
    "drawn",
    "held",
    "cancelled",
];
const UPDATES: [[&str; 2]; 9] = [
    ["draft", "public"],
    ["scheduled", "public"],
    ["published", "public"],
    ["published", "network"],
    ["published", "invited-in"],
    ["published", "invited-out"],
    ["published", "office"],
    ["archived", "network"],
    ["withdrawn", "network"],
];
const EVENTS: [&str; 6] = [
    "draft public",
    "published public",
    "published network",
    "published invited-in",
    "published invited-out",
    "cancelled public",
];
const STEPS: [&str; 6] = [
    "who",
    "reach",
    "work",
    "people",
    "independence",
    "visibility",
];
const VISIBILITIES: [&str; 3] = ["public", "network", "office"];

/// A text that nobody but its readers may meet.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Canary {
    /// The word.
    pub token: String,
    /// Which field of which kind of object, such as `consultation title`.
    pub field: &'static str,
    /// The object, as the sheets name it.
    pub object: String,
}

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Consulted {
    id: String,
    target: String,
    /// Contributions by what they are to the member: own, other, unsent.
    contributions: BTreeMap<&'static str, String>,
}

/// The world. A clone stands in the same house.
#[derive(Clone, Debug)]
pub struct World {
    /// The house it stands in.
    pub app: TestApp,
    /// Every marked text.
    pub canaries: Vec<Canary>,
    browsers: BTreeMap<&'static str, Browser>,
    marks: Marks,
    dress: fn(&str) -> String,
}

/// Who and what is in it, by the names that the sheets give them: the identifiers of objects.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Marks {
    people: BTreeMap<&'static str, Person>,
    organisations: BTreeMap<String, String>,
    consultations: BTreeMap<String, Consulted>,
    briefings: BTreeMap<String, String>,
    events: BTreeMap<String, String>,
    feeds: BTreeMap<&'static str, String>,
    commitments: BTreeMap<String, String>,
    updates: BTreeMap<String, String>,
    issues: BTreeMap<&'static str, String>,
    subscriptions: BTreeMap<&'static str, String>,
    links: BTreeMap<&'static str, String>,
    new_addresses: BTreeMap<&'static str, String>,
    recoveries: BTreeMap<&'static str, String>,
    lost: BTreeMap<&'static str, Person>,
    imports: BTreeMap<&'static str, String>,
    obligations: BTreeMap<&'static str, String>,
    decisions: BTreeMap<String, String>,
    appeals: BTreeMap<String, String>,
    panel: Vec<Person>,
    applications: BTreeMap<&'static str, String>,
    entries: BTreeMap<&'static str, String>,
    incidents: BTreeMap<&'static str, String>,
    seats: BTreeMap<&'static str, String>,
    enquiries: BTreeMap<&'static str, String>,
    /// Numbers of items of the library.
    library: BTreeMap<String, String>,
    collections: BTreeMap<&'static str, String>,
    /// Spaces of the fora by name, with the topic, the number of the post and the file of it that stand in each.
    fora: BTreeMap<&'static str, [String; 4]>,
    measures: BTreeMap<&'static str, String>,
    /// Papers by the state of their application; `draft` is the applicant's.
    papers: BTreeMap<String, String>,
    made: u64,
}

impl World {
    /// The whole world on one engine.
    pub async fn new(engine: &'static str) -> Self {
        let mut world = Self::on(engine, &[]).await;
        // From here on, what exposes an organisation asks its assessment.
        world.app.assessments_since(kernel::Timestamp(0)).await;
        world.decide_everything().await;
        for phase in PHASES {
            for audience in AUDIENCES {
                world.consult(phase, audience).await;
            }
        }
        world.talk().await;
        for state in BRIEFINGS {
            world.brief(state, "public").await;
        }
        // What differs for the network differs alike in the states between.
        for state in ["call", "drawn", "held"] {
            world.brief(state, "network").await;
        }
        for [state, audience] in UPDATES {
            world.say(state, audience).await;
        }
        for state in ["draft", "sent"] {
            world.gather(state).await;
        }
        for name in EVENTS {
            let (state, audience) = name.split_once(' ').unwrap();
            world.date(state, audience).await;
        }
        if engine == "postgres" {
            // Nothing looks at the tables by itself here; thousands of requests are planned by what is known of them.
            world.app.change("ANALYZE", vec![]).await;
        }
        world
    }

    /// A world in a house that is open, with some consultations only, named as the sheets name them, and briefings, updates, issues
    /// and events, with `briefing`, `update`, `issue` or `event` before their names; `dress` adds to the marked word what every field
    /// shall hold.
    pub async fn with(app: TestApp, consultations: &[&str], dress: fn(&str) -> String) -> Self {
        let mut world = Self {
            dress,
            browsers: BTreeMap::from([("visitor", app.visitor()), ("applicant", app.visitor())]),
            app,
            canaries: Vec::new(),
            marks: Marks::default(),
        };
        world.office().await;
        world.network().await;
        world.ties().await;
        world.declarations().await;
        world.targets().await;
        world.invitations().await;
        world.address_changes().await;
        world.passkeys().await;
        world.recoveries().await;
        world.imports().await;
        world.terms().await;
        world.failed_work().await;
        world.court().await;
        world.flags().await;
        world.merges().await;
        world.applicants().await;
        world.desk().await;
        world.entries().await;
        world.incidents().await;
        world.subscribers().await;
        world.seats().await;
        world.enquiries().await;
        world.library().await;
        world.feeds().await;
        world.hooks().await;
        world.also(consultations).await;
        world
    }

    /// Adds consultations, briefings, updates, issues and events, named as for [`World::with`], and `fora`.
    async fn also(&mut self, consultations: &[&str]) {
        for name in consultations {
            let words: Vec<&str> = name.split(' ').collect();
            match words.as_slice() {
                ["briefing", state, audience] => self.brief(state, audience).await,
                ["update", state, audience] => self.say(state, audience).await,
                ["issue", "draft"] => self.gather("draft").await,
                ["issue", "sent"] => self.gather("sent").await,
                ["event", state, audience] => self.date(state, audience).await,
                ["fora"] => self.talk().await,
                [phase, audience] => self.consult(phase, audience).await,
                _ => panic!("what is “{name}”?"),
            }
        }
    }

    /// Opens every page of every object as everybody; `look` gets who it was and what they got.
    pub async fn walk(&mut self, mut look: impl FnMut(&str, &Page)) {
        let features = self.app.house.features.clone();
        for route in features.iter().flat_map(|f| &f.routes) {
            if route.method != "GET" {
                continue;
            }
            let kind = Kind::of(route.path).unwrap();
            for object in self.objects(kind) {
                let path = self.address(route.path, kind, &object).unwrap();
                for persona in PERSONAS {
                    let page = self.browser(persona).get(&path).await;
                    look(persona, &page);
                }
            }
        }
    }

    /// Somebody's browser.
    pub fn browser(&mut self, persona: &str) -> &mut Browser {
        self.browsers
            .get_mut(persona)
            .unwrap_or_else(|| panic!("nobody is called {persona}"))
    }

    /// Somebody with an account.
    #[must_use]
    pub fn person(&self, persona: &str) -> &Person {
        &self.marks.people[persona]
    }

    /// Everybody with an account.
    pub fn everybody(&self) -> impl Iterator<Item = (&'static str, &Person)> {
        self.marks.people.iter().map(|(n, p)| (*n, p))
    }

    /// Makes an object anew that a form has changed, and signs a persona in again whose session it may have ended.
    pub async fn renew(&mut self, kind: Kind, object: &str, persona: &'static str) {
        if let Some(person) = self.marks.people.get(persona) {
            let browser = self.app.browser(person).await;
            self.browsers.insert(persona, browser);
        }
        if persona == "applicant" {
            self.begin_draft().await;
        }
        let words: Vec<&str> = object.split(' ').collect();
        match (kind, words.as_slice()) {
            (Kind::Consultation, [phase, audience])
            | (Kind::Contribution, [_, phase, audience]) => self.consult(phase, audience).await,
            (Kind::Briefing, [state, audience]) => self.brief(state, audience).await,
            (Kind::Update, [state, audience]) => self.say(state, audience).await,
            (Kind::Issue, ["draft"]) => self.gather("draft").await,
            (Kind::Subscription, ["asked"]) => self.subscribe("asked").await,
            (Kind::Subscription, ["confirmed"]) => self.subscribe("confirmed").await,
            (Kind::Event, [state, audience]) => self.date(state, audience).await,
            (Kind::Organisation, [whose, visibility]) => {
                self.assess(object).await;
                self.show(whose, visibility).await;
            }
            (Kind::Link, ["own"]) => self.invite_member().await,
            (Kind::Decision, [whose, state]) => self.decide(whose, state).await,
            (Kind::Recovery, [name]) => {
                let stages = ["asked", "waiting", "open"];
                if let Some(stage) = stages.into_iter().find(|s| s == name) {
                    self.recover(stage).await;
                }
            }
            (Kind::NewAddress, ["open"]) => self.change_address("member", "open").await,
            (Kind::Library, [_, _]) => self.shelve(object).await,
            _ => {}
        }
    }

    /// The marked word of a field of an object.
    #[must_use]
    pub fn word(&self, field: &str, object: &str) -> String {
        let mut all = self.canaries.iter();
        let found = all.find(|c| c.field == field && c.object == object);
        let found = found.unwrap_or_else(|| panic!("no {field} of “{object}”"));
        found.token.clone()
    }

    /// Lets time pass. Sessions end in their time, so everybody signs in anew.
    pub async fn later(&mut self, milliseconds: i64) {
        self.app.clock.advance(milliseconds);
        for (key, person) in &self.marks.people {
            self.browsers.insert(*key, self.app.browser(person).await);
        }
    }

    /// The phase in which a consultation stands now.
    pub async fn phase(&self, id: &str) -> String {
        let sql = "SELECT phase FROM consultations WHERE id = $1";
        self.app.texts(sql, args![id.to_owned()]).await[0].clone()
    }

    /// The officer moves a consultation on.
    pub async fn move_on(&mut self, id: &str) -> Page {
        let path = format!("/consultations/{id}");
        let page = self.browser("officer").read(&path).await;
        let action = format!("{path}/move");
        self.browser("officer").submit(&page, &action, &[]).await
    }

    /// One more organisation: the browser of its representative.
    pub async fn one_more(&mut self, name: &str, country: &str, email: &str) -> Browser {
        let path = "/organisations/new";
        let typed = [("name", name), ("level", "national"), ("country", country)];
        let to = self.browser("officer").fill(path, path, &typed).await;
        let id = to.split(['/', '?']).nth(2).unwrap().to_owned();
        let role = Role::Representative;
        let person = self.app.person("A person", email, role, &id).await;
        self.app.browser(&person).await
    }

    /// The officer answers everything that was sent to a consultation alike.
    pub async fn answer_all(&mut self, id: &str) {
        let sql = "SELECT id || ':' || version FROM contributions WHERE consultation = $1 AND state = 'sent'";
        let picks = self.app.texts(sql, args![id.to_owned()]).await;
        let mut typed: Vec<(&str, &str)> = picks.iter().map(|p| ("pick", p.as_str())).collect();
        typed.extend([
            ("theme", "All"),
            ("disposition", "not_adopted"),
            ("reason", "A reason."),
        ]);
        let path = format!("/consultations/{id}");
        let (desk, together) = (format!("{path}/desk"), format!("{path}/together"));
        self.browser("officer").fill(&desk, &together, &typed).await;
    }

    fn canary(&mut self, field: &'static str, object: &str) -> String {
        self.marks.made += 1;
        let id = Id::<Self>::derived(field, &format!("{object} {}", self.marks.made)).to_string();
        // Letters only, so that no search cuts it in two.
        let letter = |c: char| match c {
            '2'..='7' => char::from(b'a' + (c as u8 - b'2')),
            c => c,
        };
        let token: String = "zq"
            .chars()
            .chain(id.chars().take(14).map(letter))
            .collect();
        self.canaries.push(Canary {
            token: token.clone(),
            field,
            object: object.to_owned(),
        });
        token
    }

    /// A text for a field: a marked word, dressed.
    fn written(&mut self, field: &'static str, object: &str) -> String {
        let token = self.canary(field, object);
        (self.dress)(&token)
    }
}
