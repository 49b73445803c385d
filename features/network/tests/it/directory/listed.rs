//! What is listed for whom, under every filter, on the screen and in the files alike.

use std::collections::BTreeSet;

use guard::Role;
use parties::{Standing, Visibility, geography};
use testkit::{Browser, ENGINES, TestApp};

use super::{Made, network};

/// Who looks: what they see besides what is public.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Eyes {
    Visitor,
    Member,
    Office,
}

fn sees(eyes: Eyes, m: &Made, own: &str) -> bool {
    let o = &m.organisation;
    let there = o.standing != Standing::Departed && o.standing != Standing::Merged;
    there
        && match eyes {
            Eyes::Visitor => o.visibility == Visibility::Public,
            Eyes::Member => o.visibility != Visibility::Office || o.id.to_string() == own,
            Eyes::Office => true,
        }
}

/// Whether a filter of the address lets one through, counted by hand.
fn matches(m: &Made, query: &str) -> bool {
    let subregions = || {
        std::iter::once(&m.organisation.country)
            .chain(&m.profile.countries)
            .filter_map(|c| geography::country(c))
            .filter_map(|c| c.subregion_m49)
    };
    query
        .split('&')
        .all(|part| match part.split_once('=').unwrap() {
            ("level", code) => m.organisation.level == code,
            ("country", code) => {
                m.organisation.country == code || m.profile.countries.iter().any(|c| c == code)
            }
            ("region", code) => subregions().any(|s| s == code),
            ("theme", code) => m.profile.themes.iter().any(|t| t.code() == code),
            ("language", code) => m.profile.languages.iter().any(|l| l.code() == code),
            ("offers", code) => m.profile.offers.iter().any(|e| e.code() == code),
            ("seeks", code) => m.profile.seeks.iter().any(|e| e.code() == code),
            (other, _) => panic!("{other}"),
        })
}

/// Every name listed, page after page.
async fn walk(browser: &mut Browser, query: &str) -> Vec<String> {
    let (mut names, mut next) = (Vec::new(), format!("/organisations?{query}"));
    loop {
        let page = browser.read(&next).await;
        names.extend(ids(&page.contents()));
        let forward = page.links().into_iter().find(|l| l.contains("after="));
        match forward {
            Some(link) => next = format!("/organisations{link}"),
            None => return names,
        }
    }
}

/// The identifiers of the organisations that a page links to, in their order.
fn ids(html: &str) -> Vec<String> {
    html.split("href=\"/organisations/")
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
        .filter(|id| id.len() == 26)
        .map(str::to_owned)
        .collect()
}

async fn people(test: &TestApp, own: &str) -> [(Eyes, Browser); 3] {
    let member = test
        .person("A member", "member@example.org", Role::Member, own)
        .await;
    let officer = test
        .person(
            "An officer",
            "officer@example.org",
            Role::EngagementOfficer,
            "",
        )
        .await;
    [
        (Eyes::Visitor, test.visitor()),
        (Eyes::Member, test.browser(&member).await),
        (Eyes::Office, test.browser(&officer).await),
    ]
}

#[tokio::test]
async fn every_filter_lists_and_counts_what_a_count_by_hand_gives() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let made = network(&test, 240).await;
        let own = made
            .iter()
            .find(|m| {
                m.organisation.visibility == Visibility::Office
                    && m.organisation.standing == Standing::Member
            })
            .unwrap()
            .organisation
            .id
            .to_string();
        for (eyes, mut browser) in people(&test, &own).await {
            for query in [
                "level=local",
                "region=014",
                "country=170",
                "theme=youth",
                "language=ar",
                "offers=training",
                "seeks=funding",
                "level=national&region=014",
                "theme=gender&country=404&level=global",
            ] {
                let expected: BTreeSet<String> = made
                    .iter()
                    .filter(|m| sees(eyes, m, &own) && matches(m, query))
                    .map(|m| m.organisation.id.to_string())
                    .collect();
                let listed = walk(&mut browser, query).await;
                let found: BTreeSet<String> = listed.iter().cloned().collect();
                assert_eq!(
                    found.len(),
                    listed.len(),
                    "{engine} {eyes:?} {query}: one listed twice"
                );
                assert_eq!(found, expected, "{engine} {eyes:?} {query}");
                let ctx = test.ctx();
                let json = browser
                    .take(&ctx, &format!("/organisations.json?{query}"))
                    .await;
                let json: serde_json::Value = serde_json::from_str(&json.contents()).unwrap();
                let taken: Vec<&str> = json["organisations"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|o| o["id"].as_str().unwrap())
                    .collect();
                assert_eq!(
                    taken, listed,
                    "{engine} {eyes:?} {query}: the file is the list"
                );
                let csv = browser
                    .take(&ctx, &format!("/organisations.csv?{query}"))
                    .await;
                let csv = csv.contents();
                let lines = csv.trim_end().lines();
                let lines = lines.filter(|l| !l.contains("Taken by")).count();
                assert_eq!(lines, expected.len() + 1, "{engine} {eyes:?} {query}");
                // The counts beside the other filters.
                let page = browser
                    .read(&format!("/organisations?{query}&more=1"))
                    .await;
                for level in ["global", "regional", "national", "local"] {
                    if query.contains("level=") {
                        break;
                    }
                    let n = made
                        .iter()
                        .filter(|m| expected.contains(&m.organisation.id.to_string()))
                        .filter(|m| m.organisation.level == level)
                        .count();
                    let option = page
                        .contents()
                        .split(&format!("<option value=\"{level}\""))
                        .nth(1)
                        .map(|rest| rest.split('<').next().unwrap().to_owned());
                    match n {
                        0 => assert_eq!(option, None, "{engine} {eyes:?} {query} {level}"),
                        n => assert!(
                            option.unwrap().ends_with(&format!("({n})")),
                            "{engine} {eyes:?} {query} {level}: {n}"
                        ),
                    }
                }
            }
        }
    }
}

#[tokio::test]
async fn words_and_filters_narrow_together_in_any_script() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let made = network(&test, 120).await;
        let officer = test
            .person(
                "An officer",
                "officer@example.org",
                Role::EngagementOfficer,
                "",
            )
            .await;
        for (words, part) in [
            ("acacia", "Acacia"),
            ("%D8%B3%D9%84%D8%A7%D9%85", "السلام"),
            ("%E5%92%8C%E5%B9%B3", "和平"),
            ("reseau", "Réseau"),
        ] {
            for (eyes, mut browser) in [
                (Eyes::Visitor, test.visitor()),
                (Eyes::Office, test.browser(&officer).await),
            ] {
                let query = format!("q={words}&level=national");
                let listed = walk(&mut browser, &query).await;
                let expected: BTreeSet<String> = made
                    .iter()
                    .filter(|m| sees(eyes, m, "") && matches(m, "level=national"))
                    .filter(|m| m.organisation.name.contains(part))
                    .map(|m| m.organisation.id.to_string())
                    .collect();
                assert!(!expected.is_empty() || eyes == Eyes::Visitor);
                let found: BTreeSet<String> = listed.iter().cloned().collect();
                assert_eq!(
                    (listed.len(), &found),
                    (expected.len(), &expected),
                    "{engine} {eyes:?} {part}"
                );
            }
        }
    }
}

#[tokio::test]
async fn nobody_but_the_office_asks_by_standing() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let made = network(&test, 120).await;
        let own = made[1].organisation.id.to_string();
        for (eyes, mut browser) in people(&test, &own).await {
            let all = walk(&mut browser, "level=local").await;
            let suspended = walk(&mut browser, "level=local&standing=suspended").await;
            if eyes == Eyes::Office {
                let of = |id: &String| {
                    let found = made.iter().find(|m| m.organisation.id.to_string() == *id);
                    found.unwrap().organisation.standing
                };
                assert!(
                    !suspended.is_empty() && suspended.len() < all.len(),
                    "{engine}"
                );
                assert!(
                    suspended.iter().all(|id| of(id) == Standing::Suspended),
                    "{engine}"
                );
            } else {
                assert_eq!(suspended, all, "{engine} {eyes:?}");
                let page = browser.read("/organisations?more=1").await;
                assert!(
                    !page.contents().contains("name=\"standing\""),
                    "{engine} {eyes:?}"
                );
            }
        }
    }
}

#[tokio::test]
async fn what_has_left_is_there_for_the_office_alone() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let made = network(&test, 60).await;
        let gone = made
            .iter()
            .find(|m| {
                m.organisation.standing == Standing::Departed
                    && m.organisation.visibility == Visibility::Public
            })
            .unwrap();
        let path = format!("/organisations/{}", gone.organisation.id);
        let mut visitor = test.visitor();
        assert_eq!(
            visitor.get(&path).await.status,
            http::StatusCode::NOT_FOUND,
            "{engine}"
        );
        let officer = test
            .person(
                "An officer",
                "officer@example.org",
                Role::EngagementOfficer,
                "",
            )
            .await;
        let mut officer = test.browser(&officer).await;
        assert!(
            officer.read(&path).await.words().contains("Has left"),
            "{engine}"
        );
    }
}

#[tokio::test]
async fn what_a_record_says_of_countries_offers_and_needs_survives_a_change_of_its_name() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let made = network(&test, 3).await;
        let id = made[1].organisation.id;
        let officer = test
            .person(
                "An officer",
                "officer@example.org",
                Role::EngagementOfficer,
                "",
            )
            .await;
        let mut officer = test.browser(&officer).await;
        let path = format!("/organisations/{id}/edit");
        let typed = [
            ("name", "Another name"),
            ("country", "404"),
            ("zone", "Africa/Nairobi"),
        ];
        officer.fill(&path, &path, &typed).await;
        let mut db = test.ctx().db();
        assert_eq!(
            parties::profile(&mut db, id).await.unwrap(),
            made[1].profile,
            "{engine}"
        );
        let now = parties::organisation(&mut db, id).await.unwrap();
        assert_eq!(
            (now.name.as_str(), now.zone.as_str()),
            ("Another name", "Africa/Nairobi")
        );
        let page = officer.read(&path).await;
        let wrong = officer
            .submit(
                &page,
                &path,
                &[("zone", "Nowhere/City"), ("countries", "999")],
            )
            .await;
        assert_eq!(wrong.status, http::StatusCode::OK, "{engine}");
        assert!(wrong.contents().contains("f-zone-error"), "{engine}");
        assert!(wrong.contents().contains("f-countries-error"), "{engine}");
    }
}
