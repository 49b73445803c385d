//! A world to walk through: every persona, organisations in every visibility, consultations in every phase for every
//! audience with contributions, all made by the forms that people use, each text marked so that it can be found again.

use std::collections::BTreeMap;

use guard::Role;
use kernel::{Id, args};

use crate::{Browser, Person, TestApp};

/// Everybody who asks, in the order of the sheets' columns.
pub const PERSONAS: [&str; 11] = [
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
];

const PHASES: [&str; 6] = [
    "draft",
    "open",
    "closed",
    "synthesis",
    "response",
    "followed_up",
];
const AUDIENCES: [&str; 4] = ["public", "network", "invited-in", "invited-out"];
const VISIBILITIES: [&str; 3] = ["public", "network", "office"];

/// What the `{id}` of a route names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing: the route has no object. Its one object is called `-`.
    Standing,
    /// `own|other public|network|office`, `absent`.
    Organisation,
    /// `PHASE public|network|invited-in|invited-out`, `absent`.
    Consultation,
    /// `own|other|unsent PHASE AUDIENCE`, `absent`. Own is the member's; unsent is a draft of the member's.
    Contribution,
    /// `open`, `used`, `expired`, `absent`: the link of an invitation.
    Link,
}

/// A text that nobody but its readers may meet.
#[derive(Clone, Debug)]
pub struct Canary {
    /// The word.
    pub token: String,
    /// Which field of which kind of object, such as `consultation title`.
    pub field: &'static str,
    /// The object, as the sheets name it.
    pub object: String,
}

#[derive(Clone, Debug, Default)]
struct Consulted {
    id: String,
    target: String,
    /// Contributions by what they are to the member: own, other, unsent.
    contributions: BTreeMap<&'static str, String>,
}

/// The world.
#[derive(Debug)]
pub struct World {
    /// The house it stands in.
    pub app: TestApp,
    /// Every marked text.
    pub canaries: Vec<Canary>,
    people: BTreeMap<&'static str, Person>,
    browsers: BTreeMap<&'static str, Browser>,
    organisations: BTreeMap<String, String>,
    consultations: BTreeMap<String, Consulted>,
    links: BTreeMap<&'static str, String>,
    made: u64,
    dress: fn(&str) -> String,
}

impl World {
    /// The whole world on one engine.
    pub async fn new(engine: &'static str) -> Self {
        let mut world = Self::with(TestApp::on(engine).await, &[], str::to_owned).await;
        for phase in PHASES {
            for audience in AUDIENCES {
                world.consult(phase, audience).await;
            }
        }
        world
    }

    /// A world in a house that is open, with some consultations only, named as the sheets name them; `dress` adds to
    /// the marked word what every field shall hold.
    pub async fn with(app: TestApp, consultations: &[&str], dress: fn(&str) -> String) -> Self {
        let mut world = Self {
            dress,
            browsers: BTreeMap::from([("visitor", app.visitor())]),
            app,
            canaries: Vec::new(),
            people: BTreeMap::new(),
            organisations: BTreeMap::new(),
            consultations: BTreeMap::new(),
            links: BTreeMap::new(),
            made: 0,
        };
        world.office().await;
        world.network().await;
        world.invitations().await;
        for name in consultations {
            let (phase, audience) = name.split_once(' ').unwrap();
            world.consult(phase, audience).await;
        }
        world
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
                let known = self.organisations.keys().filter(|o| o.contains(' '));
                known.cloned().chain(absent).collect()
            }
            Kind::Consultation => self.consultations.keys().cloned().chain(absent).collect(),
            Kind::Contribution => {
                let of = |(name, c): (&String, &Consulted)| {
                    let whose = c.contributions.keys();
                    whose.map(|w| format!("{w} {name}")).collect::<Vec<_>>()
                };
                self.consultations
                    .iter()
                    .flat_map(of)
                    .chain(absent)
                    .collect()
            }
            Kind::Link => ["open", "used", "expired", "absent"]
                .map(str::to_owned)
                .to_vec(),
        }
    }

    /// The identifier of an object, and the paragraph of its consultation where it has one.
    fn parts(&self, kind: Kind, object: &str) -> (String, String) {
        let absent = || Id::<Self>::derived("absent", "object").to_string();
        match (kind, object) {
            (_, "absent") => (absent(), "p:1".to_owned()),
            (Kind::Standing, _) => (String::new(), String::new()),
            (Kind::Organisation, name) => (self.organisations[name].clone(), String::new()),
            (Kind::Consultation, name) => {
                let c = &self.consultations[name];
                (c.id.clone(), c.target.clone())
            }
            (Kind::Contribution, name) => {
                let (whose, consultation) = name.split_once(' ').unwrap();
                let c = &self.consultations[consultation];
                (c.contributions[whose].clone(), c.target.clone())
            }
            (Kind::Link, name) => (self.links[name].clone(), String::new()),
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
            .replace("{target}", &target)
            .replace("{language}", "fr");
        match address.find('{') {
            None => Ok(address),
            Some(at) => Err(format!(
                "{route}: say in `World::address` what {} is",
                &address[at..]
            )),
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
        &self.people[persona]
    }

    /// Everybody with an account.
    pub fn everybody(&self) -> impl Iterator<Item = (&'static str, &Person)> {
        self.people.iter().map(|(n, p)| (*n, p))
    }

    /// Makes an object anew that a form has changed, and signs a persona in again whose session it may have ended.
    pub async fn renew(&mut self, kind: Kind, object: &str, persona: &'static str) {
        if let Some(person) = self.people.get(persona) {
            let browser = self.app.browser(person).await;
            self.browsers.insert(persona, browser);
        }
        let words: Vec<&str> = object.split(' ').collect();
        match (kind, words.as_slice()) {
            (Kind::Consultation, [phase, audience])
            | (Kind::Contribution, [_, phase, audience]) => self.consult(phase, audience).await,
            (Kind::Organisation, [whose, visibility]) => {
                self.show(whose, visibility).await;
            }
            _ => {}
        }
    }

    fn canary(&mut self, field: &'static str, object: &str) -> String {
        self.made += 1;
        let id = Id::<Self>::derived(field, &format!("{object} {}", self.made)).to_string();
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

    async fn enter(&mut self, key: &'static str, role: Role, scope: &str) {
        let name = self.written("account name", key);
        let email = self.canary("account address", key);
        let person = self
            .app
            .person(&name, &format!("{email}@example.org"), role, scope)
            .await;
        for secret in [person.totp.clone(), person.totp.replace(' ', "")]
            .into_iter()
            .chain(person.codes.first().cloned())
        {
            self.canaries.push(Canary {
                token: secret,
                field: "account secret",
                object: key.to_owned(),
            });
        }
        let browser = self.app.browser(&person).await;
        self.people.insert(key, person);
        self.browsers.insert(key, browser);
    }

    async fn office(&mut self) {
        for (key, role) in [
            ("technical", Role::TechnicalAdministrator),
            ("officer", Role::EngagementOfficer),
            ("focal", Role::FocalPoint),
            ("manager", Role::ConsultationManager),
            ("auditor", Role::Auditor),
        ] {
            self.enter(key, role, "").await;
        }
    }

    async fn organisation(&mut self, name: &str) -> String {
        let title = self.written("organisation name", name);
        let purpose = self.written("organisation purpose", name);
        let typed = [
            ("name", title.as_str()),
            ("purpose", &purpose),
            ("level", "national"),
            ("country", "404"),
        ];
        let to = self
            .browser("officer")
            .fill("/organisations/new", "/organisations/new", &typed)
            .await;
        let id = to
            .trim_start_matches("/organisations/")
            .split('?')
            .next()
            .unwrap()
            .to_owned();
        self.organisations.insert(name.to_owned(), id.clone());
        id
    }

    async fn network(&mut self) {
        for whose in ["own", "other"] {
            for visibility in VISIBILITIES {
                self.organisation(&format!("{whose} {visibility}")).await;
            }
        }
        let elsewhere = self.organisation("elsewhere").await;
        let office = self.organisations["own office"].clone();
        for (key, role) in [
            ("member", Role::Member),
            ("representative", Role::Representative),
            ("administrator", Role::OrganisationAdministrator),
            ("departed", Role::Member),
        ] {
            self.enter(key, role, &office).await;
            if key != "departed" {
                for visibility in ["public", "network"] {
                    let scope = self.organisations[&format!("own {visibility}")].clone();
                    self.app.appoint(&self.people[key], role, &scope).await;
                }
            }
        }
        self.enter("elsewhere", Role::Member, &elsewhere).await;
        // Somebody else who contributes; no persona of the sheets.
        let other = self.organisations["other office"].clone();
        self.enter("stranger", Role::Representative, &other).await;
        for visibility in ["public", "network"] {
            let scope = self.organisations[&format!("other {visibility}")].clone();
            self.app
                .appoint(&self.people["stranger"], Role::Representative, &scope)
                .await;
        }
        for whose in ["own", "other"] {
            for visibility in VISIBILITIES {
                self.show(whose, visibility).await;
            }
        }
        let sql = "SELECT id FROM appointments WHERE account = $1";
        let held = self
            .app
            .texts(sql, args![self.people["departed"].account])
            .await;
        let path = format!("/organisations/{office}");
        let typed = [("appointment", held[0].as_str())];
        self.browser("officer")
            .fill(&path, &format!("{path}/end"), &typed)
            .await;
    }

    /// The organisation itself says who sees it.
    async fn show(&mut self, whose: &str, visibility: &str) {
        let path = format!(
            "/organisations/{}",
            self.organisations[&format!("{whose} {visibility}")]
        );
        let speaker = if whose == "own" {
            "representative"
        } else {
            "stranger"
        };
        self.browser(speaker)
            .fill(
                &path,
                &format!("{path}/visibility"),
                &[("visibility", visibility)],
            )
            .await;
    }

    async fn consult(&mut self, phase: &str, audience: &str) {
        let name = format!("{phase} {audience}");
        let (own, other) = (
            self.organisations["own office"].clone(),
            self.organisations["other office"].clone(),
        );
        let mut c = self.draft(&name, audience, &own, &other).await;
        let steps = PHASES.iter().position(|p| *p == phase).unwrap();
        for next in &PHASES[1..=steps] {
            let path = format!("/consultations/{}", c.id);
            self.browser("officer")
                .fill(&path, &format!("{path}/move"), &[])
                .await;
            match *next {
                "open" => self.speak(&name, &mut c, &own, &other).await,
                "synthesis" => self.answer(&name, &c).await,
                "response" => {
                    self.rate(&name, &c).await;
                    if phase == "followed_up" {
                        self.follow_up(&name, &c).await;
                    }
                }
                _ => {}
            }
        }
        if audience == "invited-out" {
            // The member spoke while invited, and is so no longer.
            let sql =
                "DELETE FROM consultation_invited WHERE consultation = $1 AND organisation = $2";
            self.app.change(sql, args![c.id, own]).await;
        }
        self.consultations.insert(name, c);
    }

    async fn draft(&mut self, name: &str, audience: &str, own: &str, other: &str) -> Consulted {
        let closes = self.app.clock.now().plus(kernel::day(30)).iso_date();
        let title = self.written("consultation title", name);
        let summary = self.written("consultation summary", name);
        let question = self.written("consultation question", name);
        let paragraph = self.written("consultation paragraph", name);
        let text = format!("# Text\n\nParagraph {paragraph} one.\n");
        let typed = [
            ("title", title.as_str()),
            ("summary", &summary),
            ("language", "en"),
            ("audience", audience.split('-').next().unwrap()),
            ("closes", &closes),
            ("questions", &question),
            ("pasted", &text),
            ("pseudonyms", "on"),
        ];
        let to = self
            .browser("officer")
            .fill("/consultations/new", "/consultations/new", &typed)
            .await;
        let to = to.split('?').next().unwrap();
        let path = to.trim_end_matches("/invited");
        if audience.starts_with("invited") {
            for organisation in [own, other] {
                self.invite(path, organisation).await;
            }
        }
        let target = self
            .browser("officer")
            .read(path)
            .await
            .links()
            .into_iter()
            .find_map(|l| Some(l.split_once("/speak/p:")?.1.to_owned()))
            .expect("a consultation links to its paragraphs");
        Consulted {
            id: path.trim_start_matches("/consultations/").to_owned(),
            target: format!("p:{target}"),
            contributions: BTreeMap::new(),
        }
    }

    /// The officer finds an organisation by its name and invites it.
    async fn invite(&mut self, consultation: &str, organisation: &str) {
        let object = self.organisations.iter().find(|o| o.1 == organisation);
        let object = object.unwrap().0.clone();
        let name = self
            .canaries
            .iter()
            .find(|c| c.field == "organisation name" && c.object == object)
            .unwrap()
            .token
            .clone();
        let path = format!("{consultation}/invited");
        self.browser("officer")
            .fill(&format!("{path}?q={name}"), &path, &[("do", "add")])
            .await;
    }

    async fn speak(&mut self, name: &str, c: &mut Consulted, own: &str, other: &str) {
        let path = format!("/consultations/{}/speak/{}", c.id, c.target);
        let body = self.written("contribution body, under the organisation", name);
        let typed = [("body", body.as_str()), ("organisation", own)];
        self.browser("member").fill(&path, &path, &typed).await;
        let unsent = self.written("contribution not sent", name);
        let typed = [
            ("body", unsent.as_str()),
            ("organisation", own),
            ("do", "save"),
        ];
        self.browser("member").fill(&path, &path, &typed).await;
        let body = self.written("contribution body, under a pseudonym", name);
        let pseudonym = self.written("contribution pseudonym", name);
        let typed = [
            ("body", body.as_str()),
            ("organisation", other),
            ("as", "pseudonym"),
            ("pseudonym", &pseudonym),
        ];
        self.browser("stranger").fill(&path, &path, &typed).await;
        let sql =
            "SELECT id FROM contributions WHERE consultation = $1 AND account = $2 AND state = $3";
        for (whose, persona, state) in [
            ("own", "member", "sent"),
            ("unsent", "member", "draft"),
            ("other", "stranger", "sent"),
        ] {
            let found = self
                .app
                .texts(sql, args![c.id, self.people[persona].account, state])
                .await;
            assert_eq!(found.len(), 1, "{whose} contribution to {name}");
            c.contributions.insert(whose, found[0].clone());
        }
    }

    async fn answer(&mut self, name: &str, c: &Consulted) {
        let theme = self.written("contribution theme", name);
        let new = self.written("consultation new paragraph", name);
        for whose in ["own", "other"] {
            let reason = self.written("contribution reason", name);
            let path = format!("/contributions/{}/answer", c.contributions[whose]);
            let typed = [
                ("theme", theme.as_str()),
                ("reason", &reason),
                ("disposition", "adopted"),
                ("new_paragraph", "1"),
            ];
            self.browser("officer").fill(&path, &path, &typed).await;
        }
        let path = format!("/consultations/{}/version", c.id);
        let text = format!("# Text\n\nParagraph {new} two.\n");
        self.browser("officer")
            .fill(&path, &path, &[("pasted", &text)])
            .await;
        let words = self.written("consultation response", name);
        let path = format!("/consultations/{}/statement", c.id);
        self.browser("officer")
            .fill(&path, &path, &[("response", &words)])
            .await;
    }

    async fn rate(&mut self, name: &str, c: &Consulted) {
        let words = self.written("contribution rating", name);
        let action = format!("/contributions/{}/rate", c.contributions["own"]);
        let typed = [
            ("considered", "no"),
            ("considered_text", words.as_str()),
            ("contested", "on"),
        ];
        self.browser("member")
            .fill(&format!("/consultations/{}/mine", c.id), &action, &typed)
            .await;
    }

    /// The Office looks again at the contested answer and says what came of it all.
    async fn follow_up(&mut self, name: &str, c: &Consulted) {
        let words = self.written("contribution contest answer", name);
        let path = format!("/contributions/{}/reconsider", c.contributions["own"]);
        self.browser("officer")
            .fill(&path, &path, &[("contest_answer", &words)])
            .await;
        let words = self.written("consultation follow-up", name);
        let path = format!("/consultations/{}/statement", c.id);
        self.browser("officer")
            .fill(&path, &path, &[("follow_up", &words)])
            .await;
    }

    async fn invitations(&mut self) {
        let token = |link: String| link.rsplit('/').next().unwrap().to_owned();
        self.links
            .insert("absent", self.app.ctx().app.random.secret());
        for state in ["open", "used", "expired"] {
            let name = self.written("invitation name", state);
            let email = format!("{}@example.org", self.canary("invitation address", state));
            let scope = self.organisations["own office"].clone();
            let link = self
                .app
                .invitation(&name, &email, Role::Member, &scope)
                .await;
            self.links.insert(state, token(link));
            let sql = match state {
                "used" => "UPDATE invitations SET used = created WHERE email = $1",
                "expired" => "UPDATE invitations SET expires = created WHERE email = $1",
                _ => continue,
            };
            self.app.change(sql, args![email]).await;
        }
    }
}
