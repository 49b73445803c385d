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
mod people;
mod safety;
mod said;
mod shelf;
mod spoken;
mod upkeep;

use std::collections::BTreeMap;

use guard::Role;
use kernel::{Id, args};
use serde::{Deserialize, Serialize};

pub use applicant::{Applied, add_paper};
pub use copies::Kept;

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

/// What the `{id}` of a route names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing: the route has no object. Its one object is called `-`.
    Standing,
    /// `own|other public|network|office`, `absent`.
    Organisation,
    /// `PHASE public|network|network-focal|invited-in|invited-out`, `absent`. `network-focal` is for the network and names
    /// the focal point; the others name none.
    Consultation,
    /// `draft|call|closed|committed|drawn|held|cancelled public`, `call|drawn|held network`, `absent`. "own public", "own network" and "other
    /// office" would come; "own network" is always in.
    Briefing,
    /// `draft|scheduled public`, `published public|network|invited-in|invited-out|office`, `archived|withdrawn network`, `absent`:
    /// an update of the Office. What is scheduled is read before its moment by the people of "own public".
    Update,
    /// `draft`, `sent`, `absent`: an issue of the newsletter.
    Issue,
    /// `asked`, `confirmed`, `absent`: the link of a letter to an address that asked for the newsletter.
    Subscription,
    /// `draft|published|cancelled public`, `published network|invited-in|invited-out`, `absent`: an event of the calendar. The
    /// representative comes to those that are published and that they may see.
    Event,
    /// `open`, `revoked`, `absent`: the address of a private subscription, the member's.
    Feed,
    /// `public|network`, `absent`: a commitment of a briefing for these.
    Commitment,
    /// `own|other|unsent PHASE AUDIENCE`, `absent`. Own is the member's; unsent is a draft of the member's; other was said
    /// without a name, and is none while the consultation is open.
    Contribution,
    /// `open`, `own`, `used`, `expired`, `absent`: the link of an invitation. Own was sent to the member's address.
    Link,
    /// `open`, `expired`, `absent`: the link that confirms another address. The member's is open.
    NewAddress,
    /// `asked`, `waiting`, `open`, `absent`: the link of somebody who lost their authenticator.
    Recovery,
    /// `uploaded`, `done`, `absent`: a file of organisations.
    Import,
    /// `first` (replaced), `second` (in force, English only), `absent`: a version of the terms of reference.
    Terms,
    /// `office open|done`, `organisation open|disputed`, `absent`: what is owed between "own office" and the Office.
    Obligation,
    /// `own|other proposed|sent_back|lapsed|favourable|made|late|appealed`, `absent`.
    Decision,
    /// `own|other` and how far it is, `absent`; see [`World`]'s list of appeals.
    Appeal,
    /// `submitted`, `clarification`, `deciding`, `refused`, `admitted`, `draft` (the applicant's), `absent`: an application at
    /// the desk.
    Application,
    /// `open`, `closed`, `named` (it names the officer, so that the confirmer handles it), `absent`: an incident that the member
    /// reported.
    Incident,
    /// `held` (by the focal point), `vacant`, `retired`, `absent`: a seat of a focal point.
    Seat,
    /// `waiting`, `answered`, `closed`, `absent`: what the member asked at the seat that is held.
    Enquiry,
    /// `who`, `reach`, `work`, `people`, `independence`, `visibility`, `absent`: a page of one's own application.
    Step,
    /// `own account` (the member's), `own|other record` (of "own office" and "other office"), `office` (on nobody), `absent`:
    /// an entry of the log.
    Entry,
    /// `own`, `absent`: a paper of the applicant's draft.
    Paper,
    /// `own draft|review` (of "own public"), `office draft`, `published public|network|office`, `withdrawn public|office`,
    /// `absent`: an item of the library. Those for the network and the public one withdrawn are the Office's, the others
    /// those of "own public".
    Library,
    /// `public`, `office`, `absent`: a collection with one item for these.
    Collection,
    /// `public|network|invited`, `absent`: a space of the fora; the last names "own public".
    ForumSpace,
    /// The same: a topic in it, which the member began.
    ForumTopic,
    /// The same: the post with which they did.
    ForumPost,
    /// `own`, `absent`: a warning to the member.
    ForumMeasure,
}

impl Kind {
    /// What the parameters of a path name; nothing for a new kind of path: say here what its `{id}` is, and teach it to
    /// [`World`].
    #[must_use]
    pub fn of(path: &str) -> Option<Self> {
        const KINDS: &[(&str, Kind)] = &[
            ("/join/application/{step}", Kind::Step),
            ("/join/application/papers/{paper}", Kind::Paper),
            ("/applications/{id}", Kind::Application),
            ("/terms/{number}", Kind::Terms),
            ("/log/entries/{number}", Kind::Entry),
            ("/obligations/{id}", Kind::Obligation),
            ("/decisions/criteria/", Kind::Standing),
            ("/guides/", Kind::Standing),
            ("/decisions/{id}", Kind::Decision),
            ("/appeals/{id}", Kind::Appeal),
            ("/incidents/{id}", Kind::Incident),
            ("/focal-points/{id}", Kind::Seat),
            ("/enquiries/{id}", Kind::Enquiry),
            ("/organisations/import/{id}", Kind::Import),
            ("/organisations/{id}", Kind::Organisation),
            ("/consultations/{id}", Kind::Consultation),
            ("/briefings/{id}", Kind::Briefing),
            ("/updates/{id}", Kind::Update),
            ("/newsletter/issues/{id}", Kind::Issue),
            ("/newsletter/", Kind::Subscription),
            ("/calendar/feed/{token}", Kind::Feed),
            ("/calendar/{id}", Kind::Event),
            ("/commitments/{id}", Kind::Commitment),
            ("/library/collections/{id}", Kind::Collection),
            ("/library/{number}", Kind::Library),
            ("/contributions/{id}", Kind::Contribution),
            ("/invitation/{token}", Kind::Link),
            ("/account/email/{token}", Kind::NewAddress),
            ("/recover/{token}", Kind::Recovery),
            ("/fora/spaces/{id}", Kind::ForumSpace),
            ("/fora/topics/{id}", Kind::ForumTopic),
            ("/fora/posts/{number}", Kind::ForumPost),
            ("/fora/measures/{id}", Kind::ForumMeasure),
        ];
        if !path.contains('{') {
            return Some(Self::Standing);
        }
        // Programs ask for the same objects.
        let path = path.strip_prefix("/api/v1").unwrap_or(path);
        let found = KINDS.iter().find(|(start, _)| path.starts_with(start));
        found.map(|k| k.1)
    }
}

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
    /// Spaces of the fora by name, with the topic and the number of the post that stand in each.
    fora: BTreeMap<&'static str, [String; 3]>,
    measures: BTreeMap<&'static str, String>,
    /// Papers by the state of their application; `draft` is the applicant's.
    papers: BTreeMap<String, String>,
    made: u64,
}

/// The objects of a kind by the names that the sheets give them, and the one that is not there.
fn named<T>(
    known: &BTreeMap<&'static str, T>,
    absent: impl Iterator<Item = String>,
) -> Vec<String> {
    let known = known.keys().map(|name| (*name).to_owned());
    known.chain(absent).collect()
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
        world.also(consultations).await;
        world
    }

    /// Adds consultations, briefings, updates, issues and events, named as for [`World::with`].
    async fn also(&mut self, consultations: &[&str]) {
        for name in consultations {
            let words: Vec<&str> = name.split(' ').collect();
            match words.as_slice() {
                ["briefing", state, audience] => self.brief(state, audience).await,
                ["update", state, audience] => self.say(state, audience).await,
                ["issue", "draft"] => self.gather("draft").await,
                ["issue", "sent"] => self.gather("sent").await,
                ["event", state, audience] => self.date(state, audience).await,
                [phase, audience] => self.consult(phase, audience).await,
                _ => panic!("what is “{name}”?"),
            }
        }
    }

    /// The identifier of an object.
    #[must_use]
    pub fn id(&self, kind: Kind, object: &str) -> String {
        self.parts(kind, object).0
    }

    /// The objects of a kind, as the sheets name them.
    #[must_use]
    pub fn objects(&self, kind: Kind) -> Vec<String> {
        let absent = std::iter::once("absent".to_owned());
        match kind {
            Kind::Standing => vec!["-".to_owned()],
            Kind::Organisation => {
                let known = self.marks.organisations.keys().filter(|o| o.contains(' '));
                known.cloned().chain(absent).collect()
            }
            Kind::Consultation => self
                .marks
                .consultations
                .keys()
                .cloned()
                .chain(absent)
                .collect(),
            Kind::Briefing => self.marks.briefings.keys().cloned().chain(absent).collect(),
            Kind::Event => self.marks.events.keys().cloned().chain(absent).collect(),
            Kind::Feed => ["open", "revoked", "absent"].map(str::to_owned).to_vec(),
            Kind::Commitment => self
                .marks
                .commitments
                .keys()
                .cloned()
                .chain(absent)
                .collect(),
            Kind::Update => self.marks.updates.keys().cloned().chain(absent).collect(),
            Kind::Issue => named(&self.marks.issues, absent),
            Kind::Subscription => named(&self.marks.subscriptions, absent),
            Kind::Contribution => {
                let of = |(name, c): (&String, &Consulted)| {
                    let whose = c.contributions.keys();
                    whose.map(|w| format!("{w} {name}")).collect::<Vec<_>>()
                };
                self.marks
                    .consultations
                    .iter()
                    .flat_map(of)
                    .chain(absent)
                    .collect()
            }
            Kind::Link => {
                let of = ["open", "own", "used", "expired", "absent"];
                of.map(str::to_owned).to_vec()
            }
            Kind::NewAddress => ["open", "expired", "absent"].map(str::to_owned).to_vec(),
            Kind::Recovery => {
                let of = ["asked", "waiting", "open", "absent"];
                of.map(str::to_owned).to_vec()
            }
            Kind::Import => ["uploaded", "done", "absent"].map(str::to_owned).to_vec(),
            Kind::Terms => ["first", "second", "absent"].map(str::to_owned).to_vec(),
            Kind::Obligation => named(&self.marks.obligations, absent),
            Kind::Decision => self.marks.decisions.keys().cloned().chain(absent).collect(),
            Kind::Appeal => self.marks.appeals.keys().cloned().chain(absent).collect(),
            Kind::Application => self
                .marks
                .applications
                .keys()
                .map(|s| (*s).to_owned())
                .chain(absent)
                .collect(),
            Kind::Entry => named(&self.marks.entries, absent),
            Kind::Incident => named(&self.marks.incidents, absent),
            Kind::Seat => named(&self.marks.seats, absent),
            Kind::Enquiry => named(&self.marks.enquiries, absent),
            Kind::Paper => ["own", "absent"].map(str::to_owned).to_vec(),
            Kind::Library => {
                let known = library::ITEMS.iter().map(|i| (*i).to_owned());
                known.chain(absent).collect()
            }
            Kind::Collection => ["public", "office", "absent"].map(str::to_owned).to_vec(),
            Kind::ForumSpace | Kind::ForumTopic | Kind::ForumPost => {
                named(&self.marks.fora, absent)
            }
            Kind::ForumMeasure => named(&self.marks.measures, absent),
            Kind::Step => STEPS
                .iter()
                .map(|s| (*s).to_owned())
                .chain(absent)
                .collect(),
        }
    }

    /// The identifier of an object, and the paragraph of its consultation where it has one.
    fn parts(&self, kind: Kind, object: &str) -> (String, String) {
        let absent = || Id::<Self>::derived("absent", "object").to_string();
        match (kind, object) {
            (Kind::Terms, name) => {
                let number = ["absent", "first", "second"]
                    .iter()
                    .position(|n| *n == name);
                (number.unwrap().to_string(), String::new())
            }
            (Kind::Recovery, name) => (self.marks.recoveries[name].clone(), String::new()),
            (_, "absent") => (absent(), "p:1".to_owned()),
            (Kind::NewAddress, name) => (self.marks.new_addresses[name].clone(), String::new()),
            (Kind::Import, name) => (self.marks.imports[name].clone(), String::new()),
            (Kind::Briefing, name) => (self.marks.briefings[name].clone(), String::new()),
            (Kind::Event, name) => (self.marks.events[name].clone(), String::new()),
            (Kind::Feed, name) => (self.marks.feeds[name].clone(), String::new()),
            (Kind::Commitment, name) => (self.marks.commitments[name].clone(), String::new()),
            (Kind::Update, name) => (self.marks.updates[name].clone(), String::new()),
            (Kind::Issue, name) => (self.marks.issues[name].clone(), String::new()),
            (Kind::Subscription, name) => (self.marks.subscriptions[name].clone(), String::new()),
            (Kind::Decision, name) => (self.marks.decisions[name].clone(), String::new()),
            (Kind::Appeal, name) => (self.marks.appeals[name].clone(), String::new()),
            (Kind::Standing, _) => (String::new(), String::new()),
            (Kind::Application, name) => (self.marks.applications[name].clone(), String::new()),
            (Kind::Entry, name) => (self.marks.entries[name].clone(), String::new()),
            (Kind::Incident, name) => (self.marks.incidents[name].clone(), String::new()),
            (Kind::Seat, name) => (self.marks.seats[name].clone(), String::new()),
            (Kind::Enquiry, name) => (self.marks.enquiries[name].clone(), String::new()),
            (Kind::Step, name) => (name.to_owned(), String::new()),
            (Kind::Library, name) => (self.marks.library[name].clone(), String::new()),
            (Kind::Collection, name) => (self.marks.collections[name].clone(), String::new()),
            (Kind::ForumSpace, name) => (self.marks.fora[name][0].clone(), String::new()),
            (Kind::ForumTopic, name) => (self.marks.fora[name][1].clone(), String::new()),
            (Kind::ForumPost, name) => (self.marks.fora[name][2].clone(), String::new()),
            (Kind::ForumMeasure, name) => (self.marks.measures[name].clone(), String::new()),
            (Kind::Paper, _) => (self.marks.papers["draft"].clone(), String::new()),
            (Kind::Organisation, name) => (self.marks.organisations[name].clone(), String::new()),
            (Kind::Consultation, name) => {
                let c = &self.marks.consultations[name];
                (c.id.clone(), c.target.clone())
            }
            (Kind::Contribution, name) => {
                let (whose, consultation) = name.split_once(' ').unwrap();
                let c = &self.marks.consultations[consultation];
                (c.contributions[whose].clone(), c.target.clone())
            }
            (Kind::Link, name) => (self.marks.links[name].clone(), String::new()),
            (Kind::Obligation, name) => (self.marks.obligations[name].clone(), String::new()),
        }
    }

    /// The address of a route for an object.
    ///
    /// # Errors
    /// The part of the path that this world cannot fill.
    pub fn address(&self, route: &str, kind: Kind, object: &str) -> Result<String, String> {
        let (id, target) = self.parts(kind, object);
        let address = route
            .replace("{id}", &id)
            .replace("{token}", &id)
            .replace("{step}", &id)
            .replace("{paper}", &self.paper(kind, object))
            .replace("{target}", &target)
            .replace("{language}", "fr")
            .replace("{version}", "1")
            .replace("{kind}", "correction")
            .replace("{role}", "organisation")
            .replace("{number}", if id.is_empty() { "1" } else { &id });
        match address.find('{') {
            None => Ok(address),
            Some(at) => Err(format!(
                "{route}: say in `World::address` what {} is",
                &address[at..]
            )),
        }
    }

    /// The paper of an application, or the applicant's own.
    fn paper(&self, kind: Kind, object: &str) -> String {
        let object = if kind == Kind::Paper && object == "own" {
            "draft"
        } else {
            object
        };
        let absent = || Id::<Self>::derived("absent", "paper").to_string();
        self.marks
            .papers
            .get(object)
            .cloned()
            .unwrap_or_else(absent)
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
