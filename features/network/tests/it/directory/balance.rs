//! Representation beside an independent count, and what of it is published.

use std::collections::BTreeMap;

use engagement::{Candidate, put_candidate, remove_candidate};
use guard::Role;
use kernel::args;
use parties::{AgeBand, Gender, Standing, Theme, Visibility, geography};
use testkit::{Browser, ENGINES, TestApp};

use super::{Made, network};

async fn officer(test: &TestApp) -> Browser {
    let person = test
        .person(
            "An officer",
            "officer@example.org",
            Role::EngagementOfficer,
            "",
        )
        .await;
    test.browser(&person).await
}

/// The row of a table in words: its heading, then its cells, between bars.
fn row(html: &str, caption: &str, head: &str) -> Vec<String> {
    let table = html
        .split("<table")
        .find(|t| t.contains(&format!("<caption>{caption}")))
        .unwrap_or_else(|| panic!("no table {caption}"));
    let line = table
        .split("<tr>")
        .find(|r| r.contains(&format!("<bdi>{head}</bdi>")))
        .unwrap_or_else(|| panic!("no row {head} in {caption}"));
    line.split("<td")
        .skip(1)
        .map(|cell| {
            let inside = cell.split_once('>').unwrap().1;
            let inside = inside.split("</td>").next().unwrap();
            let mut text = String::new();
            let mut tag = false;
            for c in inside.chars() {
                match c {
                    '<' => tag = true,
                    '>' => tag = false,
                    c if !tag => text.push(c),
                    _ => {}
                }
            }
            text.trim().to_owned()
        })
        .collect()
}

#[tokio::test]
async fn the_composition_is_what_a_count_by_hand_gives() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let made = network(&test, 300).await;
        let mut browser = officer(&test).await;
        let html = browser.read("/representation").await.contents();
        // By a loop over what was put in.
        let members: Vec<&Made> = made
            .iter()
            .filter(|m| m.organisation.standing == Standing::Member)
            .collect();
        let mut tally: BTreeMap<(&str, String), i64> = BTreeMap::new();
        let mut add =
            |table, label: &str| *tally.entry((table, label.to_owned())).or_insert(0) += 1;
        for m in &members {
            let seat = geography::country(&m.organisation.country);
            let region = seat.and_then(|c| c.region_m49).and_then(geography::region);
            add(
                "By continent",
                region.map_or("Not recorded", |r| r.name("en")),
            );
            add(
                "By level",
                match m.organisation.level.as_str() {
                    "global" => "Global",
                    "regional" => "Regional",
                    "national" => "National",
                    _ => "Local",
                },
            );
            if m.profile.themes.contains(&Theme::Youth) {
                add("By theme", "Youth");
            }
            match m.leadership.gender {
                Gender::Woman => add("By gender", "Woman"),
                Gender::NotSaid => add("By gender", "Not recorded"),
                Gender::Man | Gender::Another => {}
            }
            if m.leadership.age_band == AgeBand::To29 {
                add("By age", "18 to 29 years");
            }
        }
        assert!(tally.len() > 10, "{tally:?}");
        for ((table, label), n) in &tally {
            let cells = row(&html, table, label);
            assert_eq!(cells[0], n.to_string(), "{engine} {table} {label}");
            let share = (*n as f64 * 100.0 / members.len() as f64).round();
            assert_eq!(cells[1], format!("{share}%"), "{engine} {table} {label}");
        }
        // By plain SQL: one row of the table of regions and levels.
        let sql = "SELECT COUNT(*) FROM organisations WHERE standing = 'member' AND country IN ('404', '800') AND level = 'local'";
        let local = test.number(sql, args![]).await;
        let sql = "SELECT COUNT(*) FROM organisations WHERE standing = 'member' AND country IN ('404', '800')";
        let all = test.number(sql, args![]).await;
        let cells = row(&html, "Members by region", "Eastern Africa");
        assert!(local > 0 && all > local);
        assert_eq!(
            (&cells[3], &cells[4]),
            (&local.to_string(), &all.to_string()),
            "{engine}"
        );
    }
}

#[tokio::test]
async fn targets_show_gaps_and_who_would_close_them() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let made = network(&test, 120).await;
        let mut browser = officer(&test).await;
        let path = "/representation/targets";
        for (group, percent, reason) in [
            ("region:009", "40", "the ocean is wide"),
            ("level:local", "1", "there are some"),
            ("gender:woman", "90", "half the sky"),
        ] {
            let typed = [("group", group), ("percent", percent), ("reason", reason)];
            browser.fill(path, path, &typed).await;
        }
        // What is wrong comes back with what was typed.
        let page = browser.read(path).await;
        let typed = [
            ("group", "region:999"),
            ("percent", "101"),
            ("reason", "kept words"),
        ];
        let wrong = browser.submit(&page, path, &typed).await;
        assert!(wrong.contents().contains("f-group-error"), "{engine}");
        assert!(wrong.contents().contains("f-percent-error"), "{engine}");
        assert!(wrong.contents().contains("kept words"), "{engine}");
        let candidate = |id: &str, country: &str, gender| Candidate {
            id: id.to_owned(),
            label: format!("Candidate {id}"),
            href: format!("/somewhere/{id}"),
            country: country.to_owned(),
            level: "global".to_owned(),
            themes: vec![Theme::Gender],
            gender,
            age_band: AgeBand::NotSaid,
            at: test.ctx().now(),
        };
        let all = [
            candidate("one", "250", Gender::Man),
            candidate("two", "250", Gender::Woman),
            candidate("three", "242", Gender::Woman),
        ];
        test.ctx()
            .write(move |tx, _| {
                Box::pin(async move {
                    for c in &all {
                        put_candidate(tx, c).await?;
                    }
                    put_candidate(tx, &all[0]).await
                })
            })
            .await
            .unwrap();
        let html = browser.read("/representation").await.contents();
        let members = made
            .iter()
            .filter(|m| m.organisation.standing == Standing::Member);
        let oceania = members
            .clone()
            .filter(|m| m.organisation.country == "242")
            .count();
        let wanted = (members.count() * 40).div_ceil(100);
        let cells = row(&html, "Groups below", "Oceania");
        assert_eq!(cells[3], (wanted - oceania).to_string(), "{engine}");
        let table = html
            .split("<table")
            .find(|t| t.contains("close most gaps"))
            .unwrap();
        let at = |name: &str| table.find(name);
        assert!(at("Candidate three") < at("Candidate two"), "{engine}");
        assert!(
            at("Candidate two").is_some() && at("Candidate one").is_none(),
            "{engine}"
        );
        // The register: those of Oceania, and nobody else.
        let csv = browser
            .read("/representation/outreach.csv")
            .await
            .contents();
        let within = made
            .iter()
            .filter(|m| m.organisation.standing == Standing::Registered)
            .filter(|m| m.organisation.country == "242")
            .count();
        assert!(within > 0);
        assert_eq!(
            csv.trim_end().lines().count(),
            within + 1,
            "{engine}: {csv}"
        );
        // A target taken away leaves its history.
        let typed = [
            ("group", "region:009"),
            ("percent", ""),
            ("reason", "reached elsewhere"),
        ];
        browser.fill(path, path, &typed).await;
        let words = browser.read(path).await.words();
        assert!(words.contains("reached elsewhere") && words.contains("the ocean is wide"));
        let html = browser.read("/representation").await.contents();
        assert!(
            !html.contains("<bdi>Oceania</bdi></th>\n<td data-label=\"Looked at by\""),
            "{engine}"
        );
        test.ctx()
            .write(|tx, _| Box::pin(async move { remove_candidate(tx, "two").await }))
            .await
            .unwrap();
        let words = browser.read("/representation").await.words();
        assert!(
            !words.contains("Candidate two") && words.contains("Candidate three"),
            "{engine}"
        );
    }
}

#[tokio::test]
async fn what_is_published_gives_no_small_group_away_and_stays_for_the_month() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let made = network(&test, 300).await;
        let mut visitor = test.visitor();
        let html = visitor.read("/representation/public").await.contents();
        let (mut said, mut hidden) = (0, 0);
        for (code, label) in [
            ("global", "Global"),
            ("regional", "Regional"),
            ("national", "National"),
            ("local", "Local"),
        ] {
            let of = |known: &dyn Fn(Visibility) -> bool| {
                made.iter()
                    .filter(|m| m.organisation.standing == Standing::Member)
                    .filter(|m| m.organisation.level == code && known(m.organisation.visibility))
                    .count()
            };
            let cells = row(&html, "By level", label);
            assert_eq!(
                cells[0],
                of(&|v| v == Visibility::Public).to_string(),
                "{engine} {label}"
            );
            if cells[1] == "not said" {
                hidden += 1;
            } else {
                said += 1;
                assert_eq!(
                    cells[1],
                    of(&|v| v != Visibility::Public).to_string(),
                    "{engine} {label}"
                );
                // Whoever belongs to the network knows the others of the network: what is left is not small either.
                assert!(of(&|v| v == Visibility::Office) >= 10, "{engine} {label}");
            }
        }
        assert!(said > 0, "{engine}: nothing is said, {hidden} hidden");
        for (region, label) in [("002", "Africa"), ("150", "Europe"), ("009", "Oceania")] {
            let office = made
                .iter()
                .filter(|m| m.organisation.standing == Standing::Member)
                .filter(|m| m.organisation.visibility == Visibility::Office)
                .filter(|m| {
                    geography::country(&m.organisation.country).and_then(|c| c.region_m49)
                        == Some(region)
                })
                .count();
            let cells = row(&html, "By continent", label);
            assert!(cells[1] == "not said" || office >= 10, "{engine} {label}");
        }
        // Ten more members change nothing before the next month.
        test.change(
            "UPDATE organisations SET standing = 'member' WHERE standing = 'registered'",
            args![],
        )
        .await;
        let again = visitor.read("/representation/public").await.contents();
        assert_eq!(again, html, "{engine}");
        test.clock.advance(40 * 86_400_000);
        let later = visitor.read("/representation/public").await.contents();
        assert_ne!(later, html, "{engine}");
    }
}

/// The newest number of all who are not listed that was said, and in how many months one was.
async fn said_of_all(test: &TestApp) -> (i64, usize) {
    let sql = "SELECT counts FROM published_figures WHERE series = 'representation' AND name = 'all' AND said = TRUE \
               ORDER BY period DESC";
    let counts = test.texts(sql, args![]).await;
    let newest = counts[0].split(' ').next().unwrap().parse().unwrap();
    (newest, counts.len())
}

/// So many of the register become members whom the Office alone knows; the next month begins.
async fn more(test: &TestApp, n: i64) {
    let sql = "UPDATE organisations SET standing = 'member', visibility = 'office' WHERE id IN \
               (SELECT id FROM organisations WHERE standing = 'registered' ORDER BY id LIMIT $1)";
    test.change(sql, args![n]).await;
    test.clock.advance(31 * 86_400_000);
}

#[tokio::test]
async fn from_month_to_month_a_number_moves_by_ten_or_stands() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        network(&test, 300).await;
        let mut visitor = test.visitor();
        let path = "/representation/public";
        let levels = |html: String| {
            let labels = ["Global", "Regional", "National", "Local"];
            labels.map(|label| row(&html, "By level", label)[1].clone())
        };
        let unlisted = "SELECT COUNT(*) FROM organisations WHERE standing = 'member' AND visibility <> 'public'";
        let before = levels(visitor.read(path).await.contents());
        let first = test.number(unlisted, args![]).await;
        assert_eq!(said_of_all(&test).await, (first, 1), "{engine}");
        // Three more are none that anybody can read off, in any table.
        more(&test, 3).await;
        let html = visitor.read(path).await;
        assert!(html.words().contains("moved by 10 or more"), "{engine}");
        let after = levels(html.contents());
        for (now, then) in after.iter().zip(&before) {
            assert!(
                now == then || then == "not said",
                "{engine}: {before:?} {after:?}"
            );
        }
        assert_eq!(said_of_all(&test).await, (first, 1), "{engine}");
        let moved = "SELECT COUNT(*) FROM published_figures a JOIN published_figures b ON a.series = b.series AND a.name = b.name \
                     WHERE a.period < b.period AND a.counts <> b.counts AND a.name <> ''";
        assert_eq!(test.number(moved, args![]).await, 0, "{engine}");
        // Twenty more are said, with the three.
        more(&test, 20).await;
        visitor.read(path).await;
        assert_eq!(said_of_all(&test).await, (first + 23, 2), "{engine}");
        assert_eq!(test.number(unlisted, args![]).await, first + 23);
        // Nothing that is kept here tells a change of one to nine between two months, for any figure.
        let rows = "SELECT series || '|' || name || '|' || counts FROM published_figures WHERE name <> '' ORDER BY period";
        let mut known: BTreeMap<String, Vec<Vec<i64>>> = BTreeMap::new();
        for line in test.texts(rows, args![]).await {
            let (name, counts) = line.rsplit_once('|').unwrap();
            let counts = counts.split(' ').map(|n| n.parse().unwrap()).collect();
            known.entry(name.to_owned()).or_default().push(counts);
        }
        for (name, days) in known {
            for (at, then) in days.iter().enumerate() {
                for now in &days[at + 1..] {
                    let few = then
                        .iter()
                        .zip(now)
                        .any(|(a, b)| (1..10).contains(&(b - a).abs()));
                    assert!(!few, "{engine}: {name} {days:?}");
                }
            }
        }
    }
}

#[tokio::test]
async fn what_was_published_before_figures_were_kept_is_remembered() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        network(&test, 300).await;
        let mut visitor = test.visitor();
        let path = "/representation/public";
        visitor.read(path).await;
        let (first, _) = said_of_all(&test).await;
        // As a house of an earlier version has it.
        test.change("DELETE FROM published_figures", args![]).await;
        more(&test, 3).await;
        visitor.read(path).await;
        assert_eq!(said_of_all(&test).await, (first, 1), "{engine}");
    }
}
