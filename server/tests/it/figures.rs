//! Figures of participation: small groups are never said, what was published does not move, nobody is told apart.

use std::collections::BTreeMap;

use http::StatusCode;
use kernel::args;
use testkit::{Browser, ENGINES, Kind, PERSONAS, Page, Piece, World, pieces};

const NAME: &str = "open public";
const KENYA: &str = "404";
const GERMANY: &str = "276";

/// One more organisation, whose representative speaks. The world itself brings one participant;
/// whoever speaks there without a name is counted with nobody.
async fn join(world: &mut World, at: usize, country: &str) -> Browser {
    join_as(world, at, country, "office").await
}

/// The same, and who sees the organisation when it speaks.
async fn join_as(world: &mut World, at: usize, country: &str, visibility: &str) -> Browser {
    let name = format!("Organisation number {at}");
    let email = format!("person{at}@example.org");
    let mut browser = world.one_more(&name, country, &email).await;
    let seen = "UPDATE organisations SET visibility = $2 WHERE name = $1";
    world.app.change(seen, args![name, visibility]).await;
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
    world.answer_all(id).await;
    let done = world.move_on(id).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
}

/// What the JSON says of people, then the counts of the groups by what they are told apart by.
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

/// The balance as the JSON says it: by stage, or stage, dimension and code; whether exact, and the count.
fn balance(page: &Page) -> BTreeMap<String, (bool, i64)> {
    let all: serde_json::Value = serde_json::from_slice(&page.bytes).unwrap();
    let counts = all["figures"]["balance"]["counts"].as_object().unwrap();
    let one = |(key, count): (&String, &serde_json::Value)| {
        let exact = count.get("exactly").and_then(serde_json::Value::as_i64);
        let least = count.get("at_least").and_then(serde_json::Value::as_i64);
        (key.clone(), (exact.is_some(), exact.or(least).unwrap()))
    };
    counts.iter().map(one).collect()
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
    for (participants, countries) in [
        (4_i64, [KENYA, KENYA, KENYA, "", ""]),
        (5, [KENYA, KENYA, KENYA, GERMANY, ""]),
        (6, [KENYA, KENYA, KENYA, KENYA, GERMANY]),
    ] {
        let mut world = World::on(engine, &[NAME]).await;
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
            for (name, counts) in &figures {
                assert!(
                    counts.iter().all(|n| *n == 0 || *n >= 5),
                    "{name}: {counts:?} of {participants}"
                );
            }
            // None of the organisations is listed, so of none anything is said.
            let balance = balance(&json);
            assert!(balance.len() > 50);
            assert!(balance.values().all(|n| *n == (false, 0)), "{balance:?}");
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
        let mut world = World::on(engine, &[NAME]).await;
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
        let own = world.id(Kind::Organisation, "own office");
        let path = format!("/organisations/{own}/edit");
        let typed = [("country", GERMANY), ("level", "global")];
        world
            .browser("representative")
            .fill(&path, &path, &typed)
            .await;
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
        let mut world = World::on(engine, &names).await;
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

/// The counts of a row of the balance as it is taken away: invited or members, took part, heard, adopted.
fn row(csv: &str, by: &str, group: &str) -> Vec<String> {
    let start = format!("{by},{group},");
    let line = csv.lines().find_map(|l| l.strip_prefix(&start));
    let line = line.unwrap_or_else(|| panic!("no {start} in {csv}"));
    line.split(',').map(str::to_owned).collect()
}

#[tokio::test]
async fn the_balance_is_what_plain_sql_counts_and_small_groups_stay_hidden_on_sqlite() {
    counted("sqlite").await;
}

#[tokio::test]
async fn the_balance_is_what_plain_sql_counts_and_small_groups_stay_hidden_on_postgresql() {
    counted("postgres").await;
}

async fn counted(engine: &'static str) {
    let mut world = World::on(engine, &[NAME]).await;
    let id = world.id(Kind::Consultation, NAME);
    let named = "UPDATE consultations SET pseudonyms = FALSE WHERE id = $1";
    world.app.change(named, args![id.clone()]).await;
    for at in 0..24 {
        let country = if at % 3 == 0 { GERMANY } else { KENYA };
        let visibility = if at < 12 { "public" } else { "office" };
        join_as(&mut world, at, country, visibility).await;
        let name = format!("Organisation number {at}");
        let sql = "INSERT INTO organisation_leaders (organisation, gender, age_band) SELECT id, $2, 'not_said' FROM organisations WHERE name = $1";
        let gender = if at % 2 == 0 { "woman" } else { "man" };
        world.app.change(sql, args![name, gender]).await;
    }
    for _ in 0..2 {
        assert_eq!(world.move_on(&id).await.status, StatusCode::SEE_OTHER);
    }
    let path = format!("/consultations/{id}");
    for (disposition, rest) in [
        ("partly_adopted", " AND country = '404'"),
        ("not_adopted", ""),
    ] {
        let sql = format!(
            "SELECT k.id || ':' || k.version FROM contributions k LEFT JOIN organisations o ON o.id = k.organisation \
             WHERE k.consultation = $1 AND k.state = 'sent' AND k.disposition = ''{rest}"
        );
        let picks = world.app.texts(sql.leak(), args![id.clone()]).await;
        let mut typed: Vec<(&str, &str)> = picks.iter().map(|p| ("pick", p.as_str())).collect();
        typed.extend([
            ("theme", "All"),
            ("disposition", disposition),
            ("reason", "A reason."),
        ]);
        let officer = world.browser("officer");
        let desk = format!("{path}/desk");
        officer
            .fill(&desk, &format!("{path}/together"), &typed)
            .await;
    }
    let mut expected = Vec::new();
    for more in [
        "o.country = '404'",
        "o.country = '276'",
        "o.level = 'national'",
        "EXISTS (SELECT 1 FROM organisation_leaders l WHERE l.organisation = o.id AND l.gender = 'woman')",
    ] {
        let count = format!(
            "SELECT COUNT(DISTINCT o.id) FROM organisations o LEFT JOIN contributions k ON k.organisation = o.id \
             AND k.consultation = $1 AND k.state = 'sent' WHERE {more} AND "
        );
        let mut cells = Vec::new();
        for stage in [
            "(o.standing = 'member' OR k.id IS NOT NULL)",
            "k.id IS NOT NULL",
            "k.disposition <> ''",
            "k.disposition IN ('adopted', 'partly_adopted')",
        ] {
            let sql = format!("{count}{stage}");
            cells.push(world.app.number(sql.leak(), args![id.clone()]).await);
        }
        expected.push(cells);
    }
    let csv = world
        .browser("officer")
        .read(&format!("{path}/balance.csv"))
        .await
        .text();
    let said = [
        row(&csv, "Continent", "Africa"),
        row(&csv, "Continent", "Europe"),
        row(&csv, "Level", "National"),
        row(&csv, "Gender of leadership", "Woman"),
    ];
    for (said, expected) in said.iter().zip(&expected) {
        let expected: Vec<String> = expected.iter().map(i64::to_string).collect();
        assert_eq!(said[..4], expected, "{engine}: {csv}");
    }
    assert!(expected[0][3] >= 16 && expected[1][3] < 8, "{expected:?}");
    let page = world
        .browser("officer")
        .read(&format!("{path}/balance"))
        .await;
    assert!(page.words().contains("Every organisation is counted once"));
    let done = world.move_on(&id).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    let json = world
        .browser("visitor")
        .read(&format!("{path}/result.json"))
        .await;
    let published = balance(&json);
    // Twelve are known by name; of the others there are enough to count all, too few of each continent.
    let all = "SELECT COUNT(DISTINCT organisation) FROM contributions WHERE consultation = $1 AND state = 'sent'";
    let all = world.app.number(all, args![id.clone()]).await;
    assert_eq!(published["attended"], (true, all), "{published:?}");
    assert_eq!(published["heard"], (true, all));
    assert_eq!(published["attended region 002"], (false, 8));
    assert_eq!(published["attended region 150"], (false, 4));
    // The network of members is published elsewhere, on its own days.
    assert!(!published.keys().any(|k| k.starts_with("invited")));
    let csv = world
        .browser("visitor")
        .read(&format!("{path}/result/balance.csv"))
        .await;
    assert_eq!(
        row(&csv.text(), "Continent", "Africa")[0],
        "8 or more",
        "{engine}"
    );
    let words = world
        .browser("visitor")
        .read(&format!("{path}/result"))
        .await
        .words();
    assert!(words.contains("8 or more"), "{words}");
}

#[tokio::test]
async fn where_pseudonyms_are_taken_the_office_reads_no_count_that_moves() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[NAME]).await;
        let id = world.id(Kind::Consultation, NAME);
        let sql = "UPDATE consultations SET pseudonyms = TRUE WHERE id = $1";
        world.app.change(sql, args![id.clone()]).await;
        join(&mut world, 1, KENYA).await;
        assert_eq!(world.move_on(&id).await.status, StatusCode::SEE_OTHER);
        let path = format!("/consultations/{id}/balance");
        let page = world.browser("officer").read(&path).await;
        assert!(
            page.words().contains("drawn up with the response"),
            "{engine}"
        );
        assert!(drawn(&page).is_empty(), "{engine}");
        let csv = world
            .browser("officer")
            .read(&format!("{path}.csv"))
            .await
            .text();
        assert!(
            !csv.contains(",1,") && !csv.contains(",3,"),
            "{engine}: {csv}"
        );
    }
}
