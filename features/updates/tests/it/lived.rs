//! The life of an update once it is out: who reads it, how it is corrected, put into other languages and taken back.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use crate::{House, surfaces};

const WORD: &str = "Zqfloodgate";

#[tokio::test]
async fn an_update_is_met_by_whoever_it_is_for_and_nobody_else() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let before = house.test.letters().await.len();
        for (audience, visitor, rivers, hills) in [
            ("public", true, true, true),
            ("network", false, true, true),
            ("invited", false, true, false),
            ("office", false, false, false),
        ] {
            let word = format!("{WORD}{audience}");
            let typed = [("title", word.as_str()), ("audience", audience)];
            let href = house.write(&typed).await;
            house.name(&href).await;
            house.publish(&href).await;
            for (who, browser, reads) in [
                ("visitor", &mut house.visitor, visitor),
                ("rivers", &mut house.rivers, rivers),
                ("hills", &mut house.hills, hills),
                ("auditor", &mut house.auditor, true),
            ] {
                let met = surfaces(browser, &href, &word).await;
                let feed = met.iter().any(|m| m.contains("feed.atom"));
                assert_eq!(feed, audience == "public", "{engine} {audience} {who}");
                assert_eq!(!met.is_empty(), reads, "{engine} {audience} {who}: {met:?}");
                let searched = met.iter().any(|m| m.starts_with("/search"));
                assert_eq!(searched, reads, "{engine} {audience} {who}");
            }
        }
        // Those it is for by name are told, by a letter that says nothing of it.
        let letters = house.test.letters().await;
        assert_eq!(letters.len(), before + 1, "{engine}: {letters:?}");
        assert!(letters.iter().all(|l| !l.raw.contains(WORD)), "{engine}");
        let start = house.rivers.read("/").await;
        assert!(start.words().contains("written to your organisation"));
        let start = house.hills.read("/").await;
        assert!(!start.words().contains("written to your organisation"));
    }
}

#[tokio::test]
async fn a_correction_says_what_and_when_and_keeps_how_it_read_for_the_office() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house
            .write(&[("summary", "Zqbefore"), ("kind", "call")])
            .await;
        let french = format!("{href}/languages/fr");
        let typed = [
            ("title", "Un barrage dans la vallée"),
            ("summary", "Ce qui est prévu."),
            ("body", "Ce qui est prévu, en quelques mots."),
        ];
        house.officer.fill(&french, &french, &typed).await;
        house.publish(&href).await;
        let version = house.visitor.read(&format!("{href}?text=fr")).await;
        assert!(version.words().contains("Un barrage dans la vallée"));
        assert!(!version.words().contains("older than the original"));
        house.later(2).await;
        let correct = format!("{href}/correct");
        // Without a note, and without a change, nothing is corrected.
        for (typed, why) in [
            (vec![("summary", "Zqafter")], "note"),
            (vec![("note", "Nothing really.")], "Nothing differs"),
        ] {
            let page = house.officer.read(&correct).await;
            let no = house.officer.submit(&page, &correct, &typed).await;
            assert_eq!(no.status, StatusCode::OK, "{engine} {why}");
            assert!(no.text().contains("error-summary"), "{engine} {why}");
        }
        let typed = [("summary", "Zqafter"), ("note", "The summary was wrong.")];
        // Of two who correct it at once, the second is told.
        let (one, two) = (
            house.officer.read(&correct).await,
            house.officer.read(&correct).await,
        );
        let done = house.officer.submit(&one, &correct, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{engine}");
        let late = [("summary", "Zqtoolate"), ("note", "Something else.")];
        let late = house.officer.submit(&two, &correct, &late).await;
        assert!(late.words().contains("Somebody else changed this"));
        let page = house.visitor.read(&href).await;
        let words = page.words();
        assert!(words.contains("Zqafter") && !words.contains("Zqbefore"));
        assert!(words.contains("Updated on 4 March 2026"), "{words}");
        assert!(words.contains("The summary was wrong."), "{words}");
        let version = house.visitor.read(&format!("{href}?text=fr")).await;
        assert!(version.words().contains("older than the original"));
        // How it read before is met nowhere by others, and stands in the history of the Office.
        for browser in [&mut house.visitor, &mut house.rivers] {
            assert!(surfaces(browser, &href, "Zqbefore").await.is_empty());
            let history = browser.get(&format!("{href}/history")).await;
            assert_ne!(history.status, StatusCode::OK, "{engine}");
        }
        let history = house.auditor.read(&format!("{href}/history")).await;
        assert!(history.words().contains("Zqbefore"), "{engine}");
        let kept = "SELECT summary FROM update_corrections";
        assert_eq!(house.test.texts(kept, args![]).await, ["Zqbefore"]);
    }
}

#[tokio::test]
async fn what_was_withdrawn_says_why_and_nothing_more() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        for (audience, public) in [("public", true), ("network", false)] {
            let word = format!("{WORD}{audience}");
            let typed = [("title", word.as_str()), ("audience", audience)];
            let href = house.write(&typed).await;
            house.publish(&href).await;
            let withdraw = format!("{href}/withdraw");
            let page = house.officer.read(&withdraw).await;
            let no = house.officer.submit(&page, &withdraw, &[]).await;
            assert!(no.text().contains("error-summary"), "a reason is needed");
            let typed = [("reason", "The plan was dropped.")];
            house.officer.fill(&withdraw, &withdraw, &typed).await;
            for (browser, reads) in [(&mut house.visitor, public), (&mut house.rivers, true)] {
                let met = surfaces(browser, &href, &word).await;
                assert!(met.is_empty(), "{engine} {audience}: {met:?}");
                let page = browser.get(&href).await;
                if reads {
                    assert_eq!(page.status, StatusCode::GONE, "{engine} {audience}");
                    assert!(page.words().contains("The plan was dropped."));
                } else {
                    assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
                }
            }
            let office = house.auditor.read(&href).await;
            assert!(office.words().contains(&word), "{engine}");
        }
        // The index made anew finds none of them either.
        house.test.house.reindex().await.unwrap();
        let found = house.rivers.read(&format!("/search?q={WORD}network")).await;
        assert!(!found.text().contains("/updates/"), "{engine}");
    }
}

#[tokio::test]
async fn what_is_no_longer_current_is_read_and_found_and_leaves_the_feed() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.write(&[("title", WORD)]).await;
        house.publish(&href).await;
        house.press(&format!("{href}/archive"), &[]).await;
        let met = surfaces(&mut house.visitor, &href, WORD).await;
        assert!(met.contains(&href), "{engine}: {met:?}");
        assert!(met.iter().any(|m| m.starts_with("/search")), "{engine}");
        assert!(!met.iter().any(|m| m.contains("feed")), "{engine}: {met:?}");
        let page = house.visitor.read(&href).await;
        assert!(page.words().contains("no longer current"), "{engine}");
    }
}

#[tokio::test]
async fn a_link_is_there_for_those_alone_who_may_open_what_it_leads_to() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let closes = house.test.clock.now().plus(kernel::day(9)).iso_date();
        let typed = [
            ("title", "Zqconsulted"),
            ("summary", "About it."),
            ("language", "en"),
            ("audience", "network"),
            ("closes", closes.as_str()),
            ("questions", "What do you think?"),
        ];
        let path = "/consultations/new";
        let to = house.officer.fill(path, path, &typed).await;
        let consultation = to.split('?').next().unwrap().to_owned();
        house.press(&format!("{consultation}/move"), &[]).await;
        let page = house.officer.read("/updates/new").await;
        for wrong in [
            "https://elsewhere.example/consultations/x",
            "/organisations/abc",
            "/consultations/aaaaaaaaaaaaaaaaaaaaaaaaaa",
        ] {
            let typed = [
                ("title", "T"),
                ("summary", "S"),
                ("body", "B"),
                ("links", wrong),
            ];
            let no = house.officer.submit(&page, "/updates/new", &typed).await;
            assert_eq!(no.status, StatusCode::OK, "{engine} {wrong}");
            assert!(no.text().contains("f-links-error"), "{engine} {wrong}");
        }
        let whole = format!("http://indaba.test{consultation}");
        let href = house.write(&[("links", &whole)]).await;
        house.publish(&href).await;
        let network = house.rivers.read(&href).await;
        assert!(network.links().contains(&consultation), "{engine}");
        assert!(network.words().contains("Zqconsulted"), "{engine}");
        let visitor = house.visitor.read(&href).await;
        assert!(!visitor.links().contains(&consultation), "{engine}");
        assert!(!visitor.text().contains("Zqconsulted"), "{engine}");
        assert!(!visitor.words().contains("Where to go on"), "{engine}");
        // As others see it, the same.
        let shown = house
            .officer
            .read(&format!("{href}/preview?as=visitor"))
            .await;
        assert!(!shown.words().contains("Zqconsulted"), "{engine}");
        let shown = house
            .officer
            .read(&format!("{href}/preview?as=network"))
            .await;
        assert!(shown.words().contains("Zqconsulted"), "{engine}");
    }
}

#[tokio::test]
async fn filters_and_pages_hold_what_they_say() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        for n in 0..23 {
            let title = format!("Update number {n}");
            let kind = if n % 2 == 0 { "news" } else { "call" };
            let mut typed = vec![("title", title.as_str()), ("kind", kind)];
            if n == 4 {
                typed.extend([("themes", "youth"), ("regions", "002")]);
            }
            let href = house.write(&typed).await;
            house.publish(&href).await;
        }
        let first = house.visitor.read("/updates").await;
        let rows = |page: &testkit::Page| page.text().matches("<li class=\"card\">").count();
        assert_eq!(rows(&first), 20, "{engine}");
        let next = first.links().into_iter().find(|l| l.contains("after="));
        let second = house.visitor.read(&next.unwrap()).await;
        assert_eq!(rows(&second), 3, "{engine}");
        for (query, count) in [
            ("kind=call", 11),
            ("theme=youth", 1),
            ("theme=gender", 0),
            ("region=002", 1),
            ("region=009", 0),
            ("kind=call&theme=youth", 0),
        ] {
            let page = house.visitor.read(&format!("/updates?{query}")).await;
            assert_eq!(rows(&page), count, "{engine} {query}");
            let table = house.visitor.read(&format!("/updates.csv?{query}")).await;
            let lines = table.text().matches("Update number").count();
            assert_eq!(lines, count, "{engine} {query}");
            let path = format!("/updates/feed.atom?{query}");
            let feed = house.visitor.read(&path).await;
            assert_eq!(feed.text().matches("<entry").count(), count, "{query}");
        }
        let open = house.visitor.read("/updates?kind=call").await;
        assert!(open.words().contains("Open"), "{engine}");
        house.later(21).await;
        let closed = house.visitor.read("/updates?kind=call").await;
        assert!(closed.words().contains("Closed"), "{engine}");
    }
}
