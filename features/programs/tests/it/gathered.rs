//! What programs gather that fill search engines: the pages that everybody may read, each once, and what stands on them.

use std::collections::BTreeSet;

use kernel::args;
use serde_json::Value;
use testkit::{Browser, ENGINES, Kind, Page, Piece, TestApp, World, pieces};

const BASE: &str = "http://indaba.test";
const MAP: &str = "/sitemap.xml";

/// What stands in each element of a name.
fn texts(page: &Page, element: &str) -> Vec<String> {
    let (mut found, mut within) = (Vec::new(), false);
    for piece in pieces(&page.text()) {
        match piece {
            Piece::Open(name, _) => within = name == element,
            Piece::Words(words) if within => found.push(words),
            _ => within = false,
        }
    }
    found
}

/// An address of ours without where the house stands.
fn own(address: &str) -> String {
    address.strip_prefix(BASE).unwrap().to_owned()
}

/// Every address of every part, as it stands there.
async fn gathered(browser: &mut Browser) -> Vec<String> {
    let mut all = Vec::new();
    for part in texts(&browser.read(MAP).await, "loc") {
        let part = browser.read(&own(&part)).await;
        assert!(part.is("application/xml"), "{}", part.path);
        let found = texts(&part, "loc");
        assert!(found.len() <= 10_000, "{}", found.len());
        all.extend(found.iter().map(|a| own(a)));
    }
    all
}

/// What a page says of itself to such programs.
fn told(page: &Page) -> Option<Value> {
    let text = page.text();
    let (_, rest) = text.split_once("<script type=\"application/ld+json\">")?;
    let (inside, rest) = rest.split_once("</script>").unwrap();
    assert!(!inside.contains('<'), "{}", page.path);
    assert!(!rest.contains("application/ld+json\">{"), "{}", page.path);
    Some(serde_json::from_str(inside).unwrap())
}

const PUBLIC: [(Kind, &str, &str); 7] = [
    (Kind::Consultation, "/consultations/", "open public"),
    (Kind::Consultation, "/consultations/", "response public"),
    (Kind::Briefing, "/briefings/", "held public"),
    (Kind::Update, "/updates/", "published public"),
    (Kind::Event, "/calendar/", "published public"),
    (Kind::Library, "/library/", "published public"),
    (Kind::Organisation, "/organisations/", "own public"),
];
const HIDDEN: [(Kind, &str, &str); 9] = [
    (Kind::Consultation, "/consultations/", "open network"),
    (Kind::Consultation, "/consultations/", "draft public"),
    (Kind::Update, "/updates/", "published network"),
    (Kind::Update, "/updates/", "draft public"),
    (Kind::Event, "/calendar/", "published network"),
    (Kind::Library, "/library/", "published network"),
    (Kind::Library, "/library/", "withdrawn public"),
    (Kind::Organisation, "/organisations/", "own network"),
    (Kind::Organisation, "/organisations/", "other office"),
];
const OBJECTS: [&str; 10] = [
    "open public",
    "response public",
    "open network",
    "draft public",
    "briefing held public",
    "update published public",
    "update published network",
    "update draft public",
    "event published public",
    "event published network",
];

#[tokio::test]
async fn the_sitemap_holds_what_everybody_reads_each_once_and_is_the_same_for_whoever_asks() {
    for engine in ENGINES {
        let mut world = World::on(engine, &OBJECTS).await;
        let mut visitor = world.app.visitor();
        let all = gathered(&mut visitor).await;
        let each: BTreeSet<&String> = all.iter().collect();
        assert_eq!(
            each.len(),
            all.len(),
            "{engine}: something stands there twice"
        );
        for (kind, under, name) in PUBLIC {
            let address = format!("{under}{}", world.id(kind, name));
            assert!(each.contains(&address), "{engine}: {name} {address}");
        }
        for (kind, under, name) in HIDDEN {
            let address = format!("{under}{}", world.id(kind, name));
            assert!(!each.contains(&address), "{engine}: {name} {address}");
        }
        for address in &all {
            assert!(!address.contains(['?', '#']), "{engine}: {address}");
            let page = visitor.get(address).await;
            assert_eq!(page.status.as_u16(), 200, "{engine}: {address}");
            assert!(page.is("text/html"), "{engine}: {address}");
        }
        // A day stands only where something was published that day: when a draft was begun is nobody's to gather.
        let mut dated = 0;
        for part in texts(&visitor.read(MAP).await, "loc") {
            let part = visitor.read(&own(&part)).await.text();
            for entry in part.split("<url>").skip(1) {
                let under = ["/decisions/", "/library/", "/terms/", "/updates/"];
                let told = entry.contains("<lastmod>");
                let published = under.iter().any(|u| entry.contains(&format!("{BASE}{u}")));
                assert!(!told || published, "{engine}: {entry}");
                dated += usize::from(told);
            }
        }
        assert!(dated >= 2, "{engine}: {dated}");
        // Whoever sees more gets the same bytes.
        let part = texts(&visitor.read(MAP).await, "loc");
        for path in [MAP.to_owned(), own(&part[0])] {
            let read = visitor.read(&path).await.bytes;
            for persona in ["officer", "member", "auditor"] {
                let browser = world.browser(persona);
                assert_eq!(browser.read(&path).await.bytes, read, "{engine}: {persona}");
            }
        }
    }
}

/// Entries of the index from one number to another, as of pages that everybody reads.
async fn crowd(test: &TestApp, from: i64, to: i64, language: &'static str) {
    let own = if language == "en" { 0_i64 } else { 500_000 };
    let values = args![from, to, language, own];
    if test.engine == "sqlite" {
        test.change(
            "INSERT INTO search (number, id, kind, scope, language, title, body, href, at) \
             WITH RECURSIVE n (i) AS (SELECT CAST($1 AS BIGINT) UNION ALL SELECT i + 1 FROM n WHERE i < $2) \
             SELECT i + $4, 'crowd:' || $3 || i, 'library', 'public', $3, '', '', '/library/crowd/' || i || '?text=' || $3, i FROM n",
            values,
        )
        .await;
    } else {
        test.change(
            "INSERT INTO search (number, id, kind, scope, language, title, body, href, at, words) \
             SELECT i + CAST($4 AS BIGINT), 'crowd:' || CAST($3 AS TEXT) || i, 'library', 'public', CAST($3 AS TEXT), '', '', \
             '/library/crowd/' || i || '?text=' || CAST($3 AS TEXT), i, '' \
             FROM generate_series(CAST($1 AS BIGINT), CAST($2 AS BIGINT)) AS n (i)",
            values,
        )
        .await;
    }
}

#[tokio::test]
async fn a_sitemap_of_many_pages_has_parts_and_none_is_lost_between_them() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        crowd(&test, 10_000, 19_099, "en").await;
        crowd(&test, 10_000, 10_200, "fr").await;
        let mut visitor = test.visitor();
        let index = visitor.read(MAP).await;
        let parts: Vec<String> = texts(&index, "loc").iter().map(|a| own(a)).collect();
        assert_eq!(parts.len(), 2, "{engine}");
        let days = texts(&index, "lastmod");
        assert_eq!(days.len(), 2, "{engine}");
        assert!(days.iter().all(|d| d.len() == 10), "{engine}: {days:?}");
        // What comes in while the parts are read pushes nothing out of them.
        crowd(&test, 100_000, 100_049, "en").await;
        let mut all = BTreeSet::new();
        let mut sum = 0;
        for part in &parts {
            let page = visitor.read(part).await;
            let found = texts(&page, "loc");
            assert!(found.len() <= 10_000, "{engine}: {}", found.len());
            sum += found.len();
            all.extend(found);
        }
        assert_eq!(all.len(), sum, "{engine}: something stands there twice");
        let crowd = all.iter().filter(|a| a.contains("/library/crowd/"));
        assert_eq!(crowd.count(), 9_150, "{engine}");
        for wrong in [
            "?from=a",
            "?from=%20%2F",
            &format!("?from=/{}", "a".repeat(300)),
        ] {
            let page = visitor.get(&format!("{MAP}{wrong}")).await;
            assert_eq!(page.status.as_u16(), 404, "{engine}: {wrong}");
        }
        let beyond = visitor.read(&format!("{MAP}?from=/zzz")).await;
        assert!(texts(&beyond, "loc").is_empty(), "{engine}");
    }
}

#[tokio::test]
async fn robots_are_led_to_the_sitemap_and_away_from_what_is_no_page() {
    let test = TestApp::on("sqlite").await;
    let page = test.visitor().read("/robots.txt").await;
    let text = page.text();
    assert!(
        text.starts_with("User-agent: *\nDisallow: /search\n"),
        "{text}"
    );
    assert!(
        text.ends_with("\nSitemap: http://indaba.test/sitemap.xml\n"),
        "{text}"
    );
    for path in ["/sign-in", "/*.csv", "/api/", "/*/edit", "/oai"] {
        assert!(text.contains(&format!("\nDisallow: {path}\n")), "{path}");
    }
}

#[tokio::test]
async fn pages_that_everybody_reads_say_what_they_are_about_and_to_nobody_who_sees_more() {
    for engine in ENGINES {
        let mut world = World::on(engine, &OBJECTS).await;
        let mut visitor = world.app.visitor();
        for (kind, under, name) in PUBLIC {
            let path = format!("{under}{}", world.id(kind, name));
            let said = told(&visitor.read(&path).await);
            let expected = match kind {
                Kind::Consultation => "CreativeWork",
                Kind::Update => "NewsArticle",
                Kind::Event => "Event",
                Kind::Library => "Report",
                Kind::Organisation => "NGO",
                _ => {
                    assert_eq!(said, None, "{engine}: {name}");
                    continue;
                }
            };
            let said = said.unwrap();
            assert_eq!(said["@context"], "https://schema.org", "{engine}: {name}");
            let kinds = ["Report", "DigitalDocument"];
            let kind = said["@type"].as_str().unwrap();
            let fits = kind == expected
                || kinds.contains(&expected) && kinds.contains(&kind)
                || expected == "NewsArticle" && kind == "Article";
            assert!(fits, "{engine}: {name}: {kind}");
            let id = said["@id"].as_str().unwrap();
            assert!(id.starts_with(&format!("{BASE}{path}")), "{engine}: {id}");
            let title = said.get("name").or_else(|| said.get("headline")).unwrap();
            assert!(!title.as_str().unwrap().is_empty(), "{engine}: {name}");
            // In the language of whoever reads, and no word is missing.
            let arabic = visitor.read(&format!("{path}?lang=ar")).await;
            assert!(told(&arabic).is_some(), "{engine}: {name}");
            visitor.read("/?lang=en").await;
            for persona in ["member", "officer"] {
                let page = world.browser(persona).read(&path).await;
                assert_eq!(told(&page), None, "{engine}: {name} for {persona}");
            }
        }
        for (kind, under, name) in HIDDEN {
            let path = format!("{under}{}", world.id(kind, name));
            for persona in ["visitor", "member", "officer"] {
                let page = world.browser(persona).get(&path).await;
                assert_eq!(told(&page), None, "{engine}: {name} for {persona}");
            }
        }
        let home = told(&visitor.read("/").await).unwrap();
        assert_eq!(home["@type"], "WebSite");
        assert_eq!(home["publisher"]["@type"], "Organization");
        let search = &home["potentialAction"]["target"]["urlTemplate"];
        assert_eq!(search, &format!("{BASE}/search?q={{search_term_string}}"));
        assert_eq!(told(&world.browser("officer").read("/").await), None);
    }
}

#[tokio::test]
async fn a_consultation_says_until_when_it_can_be_commented_on_and_no_longer_than_that() {
    let world = World::on("sqlite", &OBJECTS).await;
    let mut visitor = world.app.visitor();
    let mut said = async |name: &str| {
        let path = format!("/consultations/{}", world.id(Kind::Consultation, name));
        told(&visitor.read(&path).await).unwrap()
    };
    let open = said("open public").await;
    assert_eq!(open["potentialAction"]["@type"], "CommentAction");
    assert!(open["potentialAction"]["endTime"].is_string(), "{open}");
    let answered = said("response public").await;
    assert_eq!(answered.get("potentialAction"), None, "{answered}");
    assert_ne!(open["creativeWorkStatus"], answered["creativeWorkStatus"]);
}
