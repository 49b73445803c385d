//! What is passed on to others is said so beforehand, and leaves out every organisation whose assessment does not allow that.

use std::collections::BTreeSet;

use guard::Role;
use http::StatusCode;
use kernel::{Id, Timestamp, args, day};
use parties::OrganisationId;
use safety::Exposure;
use testkit::{Browser, ENGINES, Kind, Page, TestApp, World};

const LIST: &str = "/office/exports";
const ANSWER: &str = "/office/exports/answer";
const FILE: &str = "/organisations.csv?country=170";
const PURPOSE: &str = "To plan visits with a partner.";

/// A version of an assessment, as far as the gate reads it: state, level, days to its end, what is allowed.
type Version = (&'static str, &'static str, i64, &'static str);

/// Organisations, and the last versions of their assessments.
const ORGANISATIONS: &[(&str, &[Version])] = &[
    (
        "Alderpath",
        &[("agreed", "low", 30, r#"{"disclosure":"low"}"#)],
    ),
    ("Birchlight", &[]),
    (
        "Cedarbridge",
        &[("agreed", "low", -1, r#"{"disclosure":"low"}"#)],
    ),
    (
        "Dogwoodvoice",
        &[("withdrawn", "low", 30, r#"{"disclosure":"low"}"#)],
    ),
    (
        "Elmharbour",
        &[("agreed", "low", 30, r#"{"invitation":"very_high"}"#)],
    ),
    (
        "Firvalley",
        &[("agreed", "high", 30, r#"{"disclosure":"moderate"}"#)],
    ),
    (
        "Ginkgohouse",
        &[
            ("withdrawn", "low", 30, r#"{"disclosure":"low"}"#),
            ("agreed", "low", 30, r#"{"disclosure":"low"}"#),
        ],
    ),
];

struct House {
    app: TestApp,
    officer: Browser,
    confirmer: Browser,
    /// Organisations by name.
    ids: Vec<(&'static str, String)>,
}

impl House {
    /// A house that requires assessments, with the organisations.
    async fn on(engine: &'static str) -> Self {
        let app = TestApp::on(engine).await;
        let role = Role::EngagementOfficer;
        let officer = app.person("Officer", "officer@office.test", role, "").await;
        let role = Role::DecisionConfirmer;
        let confirmer = app
            .person("Confirmer", "confirmer@office.test", role, "")
            .await;
        let mut officer = app.browser(&officer).await;
        let confirmer = app.browser(&confirmer).await;
        let mut ids = Vec::new();
        for (name, versions) in ORGANISATIONS {
            let path = "/organisations/new";
            let typed = [("name", *name), ("level", "national"), ("country", "170")];
            let to = officer.fill(path, path, &typed).await;
            let id = to.split(['/', '?']).nth(2).unwrap().to_owned();
            for (number, version) in (1_i64..).zip(*versions) {
                signed(&app, &id, number, version).await;
            }
            ids.push((*name, id));
        }
        app.assessments_since(Timestamp(0)).await;
        Self {
            app,
            officer,
            confirmer,
            ids,
        }
    }

    fn id(&self, name: &str) -> String {
        let mut all = self.ids.iter();
        all.find(|(n, _)| *n == name).unwrap().1.clone()
    }

    /// The officer asks for a file, the confirmer agrees, the officer takes it.
    async fn taken(&mut self, address: &str, goes: &str) -> Page {
        self.officer
            .fill(
                &asking(address),
                LIST,
                &[("purpose", PURPOSE), ("goes", goes)],
            )
            .await;
        let agree = [("answer", "agree")];
        self.confirmer.fill(LIST, ANSWER, &agree).await;
        self.officer.read(address).await
    }

    /// Which of the organisations stand in what was taken.
    fn named(&self, text: &str) -> Vec<&'static str> {
        let names = self.ids.iter().map(|(name, _)| *name);
        names.filter(|name| text.contains(name)).collect()
    }
}

async fn signed(app: &TestApp, organisation: &str, number: i64, version: &Version) {
    let (state, level, days, allowed) = *version;
    let id = Id::<TestApp>::derived("assessment", &format!("{organisation} {number}"));
    let review = app.clock.now().plus(day(days));
    let sql = "INSERT INTO risk_assessments (id, organisation, number, state, side, author, author_name, written, level, review, \
               allowed, content, digest, agreed, ended, reminded) \
               VALUES ($1, $2, $3, $4, 'organisation', '', '', 0, $5, $6, $7, '', '', 0, NULL, 0)";
    let values = args![id, organisation, number, state, level, review, allowed];
    app.change(sql, values).await;
}

/// The page on which a file is asked for.
fn asking(address: &str) -> String {
    web::address("/office/exports/new", &[("of", address)])
}

#[tokio::test]
async fn a_file_that_is_passed_on_holds_those_alone_whose_assessment_allows_it() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        for file in [
            FILE,
            "/organisations.xlsx?country=170",
            "/organisations.json?country=170",
        ] {
            let all = house.taken(file, "within").await.contents();
            assert_eq!(house.named(&all).len(), 7, "{engine}: {file}");
            assert!(all.contains("Stays within the Office."), "{engine}: {file}");
            let some = house.taken(file, "outward").await.contents();
            let named = house.named(&some);
            assert_eq!(named, ["Alderpath", "Ginkgohouse"], "{engine}: {file}");
            assert!(some.contains("Passed on to others."), "{engine}: {file}");
            // How they stand to the network is the Office's own.
            for (text, stands) in [(all, true), (some, false)] {
                let standing = text.contains("Standing") || text.contains("\"standing\"");
                assert_eq!(standing, stands, "{engine}: {file}");
            }
        }
        // What it is narrowed down to stands in its head under the same rule.
        let of = |id: String| format!("/organisations.json?of={id}");
        for (name, stands) in [("Birchlight", false), ("Alderpath", true)] {
            let file = of(house.id(name));
            let within = house.taken(&file, "within").await;
            assert_eq!(house.named(&within.text()), [name], "{engine}");
            let outward = house.taken(&file, "outward").await.text();
            assert_eq!(outward.contains(name), stands, "{engine}: {outward}");
        }
        // Whoever was there before goes on without an assessment for a while; what was said in one holds.
        let before = house.app.clock.now().plus(1);
        house.app.assessments_since(before).await;
        let some = house.officer.read("/organisations.csv?country=170").await;
        let named = house.named(&some.text());
        assert_eq!(
            named,
            ["Alderpath", "Birchlight", "Ginkgohouse"],
            "{engine}"
        );
        // The organisation reads that such a file was agreed to.
        let id = house.id("Alderpath");
        let role = Role::Representative;
        let speaker = house.app.person("Speaker", "s@alder.test", role, &id).await;
        let mut speaker = house.app.browser(&speaker).await;
        let page = speaker.read(&format!("/organisations/{id}/where")).await;
        let words = page.words();
        for said in [
            "that the Office may pass on to others",
            "Those to whom the Office passes it on",
        ] {
            assert!(words.contains(said), "{engine}: {words}");
        }
    }
}

#[tokio::test]
async fn where_a_file_goes_is_said_read_by_the_second_person_and_bound() {
    for engine in ENGINES {
        let mut house = House::on(engine).await;
        let ask = asking(FILE);
        let page = house.officer.read(&ask).await;
        let purpose = [("purpose", PURPOSE)];
        let bare = house.officer.submit(&page, LIST, &purpose).await;
        assert_eq!(bare.status, StatusCode::OK, "the page again");
        assert!(bare.words().contains("Please choose one."), "{engine}");
        let asked = "SELECT COUNT(*) FROM asked_of_two";
        assert_eq!(house.app.number(asked, args![]).await, 0, "{engine}");

        let within = [("purpose", PURPOSE), ("goes", "within")];
        house.officer.fill(&ask, LIST, &within).await;
        let before = house.confirmer.read(LIST).await;
        let words = before.words();
        assert!(words.contains("Stays within the Office"), "{words}");
        // Another answer is another request: the one that was read cannot be agreed to any more.
        let outward = [("purpose", PURPOSE), ("goes", "outward")];
        house.officer.fill(&ask, LIST, &outward).await;
        let agree = [("answer", "agree")];
        let late = house.confirmer.submit(&before, ANSWER, &agree).await;
        assert_eq!(late.status, StatusCode::NOT_FOUND, "{engine}");
        assert!(house.officer.get(FILE).await.leads_to_a_second_person());
        let words = house.confirmer.read(LIST).await.words();
        assert!(
            words.contains("Passed on to others") && words.contains("are left out"),
            "{engine}: {words}"
        );
        assert!(!words.contains("Stays within the Office"), "{engine}");

        // What is agreed to later, on other terms, takes the place of what was agreed to before.
        house.confirmer.fill(LIST, ANSWER, &agree).await;
        let file = house.officer.read(FILE).await.text();
        assert!(file.contains("Passed on to others."), "{engine}: {file}");
        let file = house.taken(FILE, "within").await.text();
        assert!(file.contains("Stays within the Office."), "{file}");
        let open = "SELECT COUNT(*) FROM asked_of_two WHERE state = 'agreed' AND expires > $1";
        let now = house.app.clock.now();
        assert_eq!(house.app.number(open, args![now]).await, 1, "{engine}");
        // The log says it of what was asked for, answered and taken.
        for action in ["second.ask", "second.answer", "second.take"] {
            let sql = "SELECT detail FROM audit WHERE action = $1";
            let said = house.app.texts(sql, args![action]).await;
            let outward = said.iter().filter(|d| d.contains(r#""outward":true"#));
            assert_eq!(outward.count(), 1, "{engine}: {action} {said:?}");
            let within = said.iter().filter(|d| d.contains(r#""outward":false"#));
            assert!(within.count() > 0, "{engine}: {action} {said:?}");
        }
    }
}

#[tokio::test]
async fn the_gate_answers_of_many_as_it_answers_of_each() {
    for engine in ENGINES {
        let house = House::on(engine).await;
        let mut db = house.app.ctx().db();
        // More than one statement asks for, some of whom nobody knows.
        // Of those that stand: whoever went into another, or was never there, agrees to nothing.
        let sql = "SELECT id FROM organisations WHERE merged_into = ''";
        let stand = house.app.texts(sql, args![]).await;
        let known = house.ids.iter();
        let known = known.map(|(_, id)| id.parse::<OrganisationId>().unwrap());
        let nobody = |n: usize| OrganisationId::derived("nobody", &n.to_string());
        let mut ids: Vec<OrganisationId> = known.collect();
        for n in 0..45 {
            ids.insert(n / 2, nobody(n));
        }
        let now = house.app.clock.now();
        for since in [Timestamp(0), now, now.plus(1)] {
            house.app.assessments_since(since).await;
            for at in [now, now.plus(day(31)), now.plus(day(91))] {
                for exposure in [Exposure::Disclosure, Exposure::Invitation] {
                    let many = safety::allowed(&mut db, &ids, exposure, at).await;
                    let mut each = BTreeSet::new();
                    for id in &ids {
                        let stands = stand.contains(&id.to_string());
                        if stands && safety::may(&mut db, *id, exposure, at).await.unwrap() {
                            each.insert(*id);
                        }
                    }
                    assert_eq!(many.unwrap(), each, "{engine} {exposure} {since:?} {at:?}");
                }
            }
        }
    }
}

/// Rows of a file, without its head and its last line.
fn rows(file: &str, page: &Page) -> usize {
    let whole = match file.rsplit('.').next() {
        Some("json") => {
            let read: serde_json::Value = serde_json::from_str(&page.text()).unwrap();
            return read["organisations"].as_array().unwrap().len();
        }
        Some("xlsx") => page.contents().matches("<row ").count(),
        _ => page.text().trim_end().lines().count(),
    };
    whole.checked_sub(2).unwrap()
}

/// Somebody asks for a file that goes somewhere, and the house agrees.
async fn taken(world: &mut World, asker: &str, file: &str, goes: &str) -> Page {
    world.app.change("DELETE FROM asked_of_two", args![]).await;
    let typed = [("purpose", PURPOSE), ("goes", goes)];
    let browser = world.browser(asker);
    browser.fill(&asking(file), LIST, &typed).await;
    let agree = "UPDATE asked_of_two SET state = 'agreed', decided = asked";
    world.app.change(agree, args![]).await;
    world.browser(asker).read(file).await
}

#[tokio::test]
async fn no_download_ignores_that_it_is_passed_on() {
    for engine in ENGINES {
        let names = ["briefing call public", "event published public"];
        let mut world = World::on(engine, &names).await;
        let mut files = Vec::new();
        for bulk in world.app.house.site.bulk.clone() {
            let kind = Kind::of(bulk.path).unwrap();
            let object = match kind {
                Kind::Standing => "-",
                Kind::Briefing => "call public",
                Kind::Event => "published public",
                _ => panic!("say here which one {} gives", bulk.path),
            };
            let mut file = world.address(bulk.path, kind, object).unwrap();
            if file.starts_with("/applications/") {
                // The others are of nobody who could have agreed.
                file.push_str("?place=admitted");
            }
            let mut asker = None;
            for persona in ["officer", "auditor"] {
                let led = world.browser(persona).get(&file).await;
                if led.leads_to_a_second_person() {
                    asker = Some(persona);
                }
            }
            let asker = asker.unwrap_or_else(|| panic!("nobody takes {file}"));
            files.push((bulk, asker, file));
        }
        // One that never leaves the Office cannot be asked for otherwise.
        for (_, asker, file) in files.iter().filter(|(bulk, _, _)| !bulk.outward) {
            let browser = world.browser(asker);
            let page = browser.read(&asking(file)).await;
            assert!(page.words().contains("cannot be passed on"), "{file}");
            let typed = [("purpose", PURPOSE), ("goes", "outward")];
            let no = browser.submit(&page, LIST, &typed).await;
            assert_eq!(no.status, StatusCode::OK, "{engine}: {file}");
            let asked = "SELECT COUNT(*) FROM asked_of_two";
            assert_eq!(world.app.number(asked, args![]).await, 0, "{file}");
        }
        // As long as everybody agrees or needs no assessment, a file that is passed on holds somebody.
        let leaving = || files.iter().filter(|(bulk, _, _)| bulk.outward);
        assert!(leaving().count() > 4);
        for (bulk, asker, file) in leaving() {
            let page = taken(&mut world, asker, file, "outward").await;
            assert!(rows(bulk.path, &page) > 0, "{engine}: {file}");
        }
        // Once nobody does, it holds nobody; one that stays still holds them.
        let back = "UPDATE risk_assessments SET state = 'withdrawn' WHERE state = 'agreed'";
        world.app.change(back, args![]).await;
        world.app.assessments_since(Timestamp(0)).await;
        for (bulk, asker, file) in leaving() {
            let page = taken(&mut world, asker, file, "within").await;
            assert!(rows(bulk.path, &page) > 0, "{engine}: {file}");
            let page = taken(&mut world, asker, file, "outward").await;
            assert_eq!(rows(bulk.path, &page), 0, "{engine}: {file}");
            let said = page.contents().contains("Passed on to others.");
            assert!(said, "{engine}: {file}");
        }
    }
}
