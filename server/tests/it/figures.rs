//! Figures of participation: groups under five are never said, what was published does not move, nobody is told apart.

use guard::Role;
use http::StatusCode;
use kernel::args;
use testkit::{Browser, ENGINES, Kind, PERSONAS, Page, Piece, TestApp, World, pieces};

const NAME: &str = "open public";
const KENYA: &str = "404";
const GERMANY: &str = "276";

/// One more organisation, whose representative speaks. The world itself brings two participants of two organisations.
async fn join(world: &mut World, at: usize, country: &str) -> Browser {
    let path = "/organisations/new";
    let name = format!("Organisation number {at}");
    let typed = [
        ("name", name.as_str()),
        ("level", "national"),
        ("country", country),
    ];
    let to = world.browser("officer").fill(path, path, &typed).await;
    let id = to.split(['/', '?']).nth(2).unwrap().to_owned();
    let email = format!("person{at}@example.org");
    let person = world
        .app
        .person("A person", &email, Role::Representative, &id)
        .await;
    let mut browser = world.app.browser(&person).await;
    let route = "/consultations/{id}/speak/{target}";
    let speak = world.address(route, Kind::Consultation, NAME).unwrap();
    let typed = [("body", "Words"), ("gender", "man"), ("age_band", "45-59")];
    browser.fill(&speak, &speak, &typed).await;
    browser
}

/// Answers everything alike and publishes the response.
async fn publish(world: &mut World, id: &str) {
    for _ in 0..2 {
        assert_eq!(world.move_on(id).await.status, StatusCode::SEE_OTHER);
    }
    let sql =
        "SELECT id || ':' || version FROM contributions WHERE consultation = $1 AND state = 'sent'";
    let picks = world.app.texts(sql, args![id.to_owned()]).await;
    let mut typed: Vec<(&str, &str)> = picks.iter().map(|p| ("pick", p.as_str())).collect();
    typed.extend([
        ("theme", "All"),
        ("disposition", "not_adopted"),
        ("reason", "A reason."),
    ]);
    let path = format!("/consultations/{id}");
    world
        .browser("officer")
        .fill(&format!("{path}/desk"), &format!("{path}/together"), &typed)
        .await;
    let done = world.move_on(id).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
}

/// Organisations and people as the JSON says them, then the counts of the groups by what they are told apart by.
fn said(page: &Page) -> Vec<(String, Vec<i64>)> {
    let all: serde_json::Value = serde_json::from_slice(&page.bytes).unwrap();
    let figures = all["figures"]["participation"].as_object().unwrap();
    let count = |v: &serde_json::Value| v.as_i64().unwrap();
    let counts = |v: &serde_json::Value| match v.as_array() {
        Some(groups) => groups.iter().map(|g| count(&g["count"])).collect(),
        None => vec![count(v)],
    };
    figures
        .iter()
        .map(|(name, v)| (name.clone(), counts(v)))
        .collect()
}

/// The figures in the charts of a page; shares in percent are left out.
fn drawn(page: &Page) -> Vec<i64> {
    let mut found = Vec::new();
    let mut inside = false;
    for piece in pieces(&page.text()) {
        match piece {
            Piece::Open(tag, a) if tag == "td" => {
                inside = a.contains(&("class".to_owned(), "number".to_owned()));
            }
            Piece::Close(tag) if tag == "td" => inside = false,
            Piece::Words(words) if inside => found.extend(words.trim().parse::<i64>()),
            _ => {}
        }
    }
    found
}

#[tokio::test]
async fn groups_under_five_are_said_neither_on_the_page_nor_in_json_on_sqlite() {
    small_groups("sqlite").await;
}

#[tokio::test]
async fn groups_under_five_are_said_neither_on_the_page_nor_in_json_on_postgresql() {
    small_groups("postgres").await;
}

async fn small_groups(engine: &'static str) {
    for (participants, countries, by_region) in [
        (4_i64, [KENYA, KENYA, "", ""], vec![]),
        (5, [KENYA, KENYA, KENYA, ""], vec![5]),
        (5, [KENYA, KENYA, GERMANY, ""], vec![5]),
        (6, [KENYA, KENYA, KENYA, KENYA], vec![6]),
        // Five and one: the one would be told by what is missing, so all six stand together.
        (6, [KENYA, KENYA, KENYA, GERMANY], vec![6]),
    ] {
        let mut world = World::with(TestApp::on(engine).await, &[NAME], str::to_owned).await;
        let id = world.id(Kind::Consultation, NAME);
        for (at, country) in countries.iter().filter(|c| !c.is_empty()).enumerate() {
            join(&mut world, at, country).await;
        }
        publish(&mut world, &id).await;
        for persona in ["visitor", "officer", "auditor"] {
            let path = format!("/consultations/{id}/result");
            let page = world.browser(persona).read(&path).await;
            let json = world.browser(persona).read(&format!("{path}.json")).await;
            let figures = said(&json);
            let of = |name: &str| figures.iter().find(|f| f.0 == name).unwrap().1.clone();
            let total = if participants < 5 { 0 } else { participants };
            assert_eq!(of("people"), [total], "{participants}");
            assert_eq!(of("organisations"), [total], "{participants}");
            assert_eq!(of("by_region"), by_region, "{participants} {countries:?}");
            for (name, counts) in &figures {
                assert!(
                    counts.iter().all(|n| *n == 0 || *n >= 5),
                    "{name}: {counts:?} of {participants}"
                );
            }
            let drawn = drawn(&page);
            assert!(drawn.iter().all(|n| *n >= 5), "{drawn:?} of {participants}");
            assert_eq!(drawn.is_empty(), participants < 5, "{participants}");
            let few = page.words().contains("fewer than 5");
            assert_eq!(few, participants < 5, "{participants}");
        }
    }
}

#[tokio::test]
async fn published_figures_do_not_move_when_an_organisation_moves() {
    for engine in ENGINES {
        let mut world = World::with(TestApp::on(engine).await, &[NAME], str::to_owned).await;
        let id = world.id(Kind::Consultation, NAME);
        for at in 0..4 {
            join(&mut world, at, KENYA).await;
        }
        publish(&mut world, &id).await;
        let mut before = Vec::new();
        let paths =
            ["result", "result.json", "matrix.csv"].map(|p| format!("/consultations/{id}/{p}"));
        for path in &paths {
            before.push(world.browser("visitor").read(path).await.steady());
        }
        let counted = |groups: Vec<engagement::Group>| {
            let codes = groups.into_iter().map(|g| (g.code, g.count));
            codes.collect::<Vec<_>>()
        };
        let mut db = world.app.ctx().db();
        let live = engagement::participation(&mut db, &id).await.unwrap();
        assert_eq!(counted(live.by_region), [("002".to_owned(), 6)]);
        let own = world.id(Kind::Organisation, "own office");
        let path = format!("/organisations/{own}/edit");
        let typed = [("country", GERMANY), ("level", "global")];
        world
            .browser("representative")
            .fill(&path, &path, &typed)
            .await;
        let live = engagement::participation(&mut db, &id).await.unwrap();
        assert_eq!(
            counted(live.by_region),
            [("others".to_owned(), 6)],
            "counted anew they would differ"
        );
        for (path, before) in paths.iter().zip(before) {
            let after = world.browser("visitor").read(path).await.steady();
            assert_eq!(after, before, "{path}, {engine}");
        }
    }
}

#[tokio::test]
async fn what_somebody_says_of_themselves_changes_no_page_of_anybody_else() {
    for engine in ENGINES {
        let names = ["open public", "synthesis network-focal", "response public"];
        let mut world = World::with(TestApp::on(engine).await, &names, str::to_owned).await;
        let features = world.app.house.features.clone();
        let mut paths = Vec::new();
        for route in features.iter().flat_map(|f| &f.routes) {
            let kind = Kind::of(route.path).unwrap();
            // A spreadsheet holds the moment it was written; its rows are those of the CSV.
            let steady = route.method == "GET" && !route.path.ends_with(".xlsx");
            if steady && matches!(kind, Kind::Consultation | Kind::Contribution) {
                for object in world.objects(kind) {
                    paths.push(world.address(route.path, kind, &object).unwrap());
                }
            }
        }
        let mut before = Vec::new();
        for persona in PERSONAS {
            for path in &paths {
                before.push(world.browser(persona).get(path).await.steady());
            }
        }
        let sql =
            "UPDATE participants SET gender = 'man', age_band = '60_and_over' WHERE account = $1";
        let member = world.person("member").account;
        world.app.change(sql, args![member]).await;
        let mut changed = 0;
        let mut before = before.into_iter();
        for persona in PERSONAS {
            for path in &paths {
                let same =
                    world.browser(persona).get(path).await.steady() == before.next().unwrap();
                assert!(
                    same || persona == "member",
                    "{path} for {persona}, {engine}"
                );
                changed += usize::from(!same);
            }
        }
        assert!(changed > 0, "the member reads it in their own form");
    }
}
