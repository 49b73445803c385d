//! What the routes name: the kinds of objects of the world, those of each kind, and their addresses.

use std::collections::BTreeMap;

use kernel::Id;

use super::{Consulted, STEPS, World, library};

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
    /// The same: the post with which they did, and its file.
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

/// The objects of a kind by the names that the sheets give them, and the one that is not there.
fn named<T>(
    known: &BTreeMap<&'static str, T>,
    absent: impl Iterator<Item = String>,
) -> Vec<String> {
    let known = known.keys().map(|name| (*name).to_owned());
    known.chain(absent).collect()
}

impl World {
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
    pub(super) fn parts(&self, kind: Kind, object: &str) -> (String, String) {
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
            .replace("{file}", &self.file(kind, object))
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

    /// The file of a post in the fora.
    fn file(&self, kind: Kind, object: &str) -> String {
        let of_post = (kind == Kind::ForumPost).then(|| self.marks.fora.get(object));
        let absent = || Id::<Self>::derived("absent", "file").to_string();
        of_post.flatten().map_or_else(absent, |of| of[3].clone())
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
}
