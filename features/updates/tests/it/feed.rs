//! The feed: XML whatever words stand in it, only what everybody may read, the same for whoever asks, sent once.

use axum::body::Body;
use http::{Request, StatusCode, header};
use kernel::args;
use quick_xml::{Reader, events::Event};
use testkit::{Browser, ENGINES, Page};

use crate::House;

/// The words of the elements of a name, wherever they stand; it must be XML to the end.
fn said(page: &Page, name: &str) -> Vec<String> {
    let text = page.text();
    let mut reader = Reader::from_str(&text);
    let (mut all, mut open, mut depth) = (Vec::new(), None::<String>, 0_i32);
    loop {
        match reader.read_event().unwrap() {
            Event::Start(e) => {
                depth += 1;
                if e.name().into_inner() == name {
                    open = Some(String::new());
                }
            }
            Event::End(e) => {
                depth -= 1;
                if e.name().into_inner() == name {
                    all.extend(open.take());
                }
            }
            Event::Text(t) => {
                if let Some(words) = &mut open {
                    words.push_str(&t);
                }
            }
            Event::GeneralRef(_) => {
                if let Some(words) = &mut open {
                    words.push('&');
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    assert_eq!(depth, 0, "every element ends");
    all
}

async fn asking(browser: &mut Browser, tag: &str) -> Page {
    let request = Request::get("/updates/feed.atom").header(header::IF_NONE_MATCH, tag);
    browser.send(request.body(Body::empty()).unwrap()).await
}

#[tokio::test]
async fn a_feed_is_xml_whatever_is_written_and_holds_what_everybody_reads() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let wild = "Rights & duties: <b>“now”</b> ]]> &amp; 'then'";
        let body = "## What <comes>\n\nFirst & second.\n\n- one\n- two";
        let typed = [("title", wild), ("summary", wild), ("body", body)];
        let public = house.write(&typed).await;
        house.publish(&public).await;
        for audience in ["network", "office"] {
            let typed = [("title", "Zqnotforall"), ("audience", audience)];
            let href = house.write(&typed).await;
            house.publish(&href).await;
        }
        let mut feeds = Vec::new();
        for browser in [&mut house.visitor, &mut house.rivers, &mut house.officer] {
            let feed = browser.read("/updates/feed.atom?text=en").await;
            assert!(feed.is("application/atom+xml"), "{engine}");
            assert!(!feed.text().contains("Zqnotforall"), "{engine}");
            feeds.push(feed.steady());
        }
        assert!(feeds.iter().all(|f| *f == feeds[0]), "{engine}");
        let feed = house.visitor.read("/updates/feed.atom").await;
        let titles = said(&feed, "title");
        assert_eq!(titles.len(), 2, "{engine}: {titles:?}");
        assert!(titles[1].starts_with("Rights & duties"), "{titles:?}");
        assert!(!feed.text().contains("<b>"), "{engine}");
        let content = said(&feed, "content");
        assert!(content[0].contains("• one") && content[0].contains("First"));
        // The identifier does not follow the address of the house.
        let ids = said(&feed, "id");
        assert!(ids[1].starts_with("urn:uuid:"), "{engine}: {ids:?}");
        assert_eq!(ids[1].len(), "urn:uuid:".len() + 36, "{engine}");
        let updated = said(&feed, "updated");
        assert_eq!(updated, ["2026-03-02T09:00:00Z"; 2], "{engine}");
    }
}

#[tokio::test]
async fn whoever_holds_the_feed_is_sent_it_again_only_once_it_changed() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.write(&[]).await;
        house.publish(&href).await;
        let tag = |page: &Page| page.headers["etag"].to_str().unwrap().to_owned();
        let first = house.visitor.read("/updates/feed.atom").await;
        let again = asking(&mut house.visitor, &tag(&first)).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{engine}");
        assert!(again.bytes.is_empty(), "{engine}");
        let other = format!("W/\"other\", {}", tag(&first));
        let again = asking(&mut house.visitor, &other).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{engine}");
        // What nobody outside may read changes nothing for them.
        house.write(&[("title", "Only a draft")]).await;
        let again = asking(&mut house.visitor, &tag(&first)).await;
        assert_eq!(again.status, StatusCode::NOT_MODIFIED, "{engine}");
        house.later(1).await;
        let correct = format!("{href}/correct");
        let typed = [("title", "Another title"), ("note", "It was wrong.")];
        house.officer.fill(&correct, &correct, &typed).await;
        let changed = asking(&mut house.visitor, &tag(&first)).await;
        assert_eq!(changed.status, StatusCode::OK, "{engine}");
        assert_ne!(tag(&changed), tag(&first), "{engine}");
        assert_eq!(said(&changed, "updated")[1], "2026-03-03T09:00:00Z");
        assert_eq!(said(&changed, "published")[0], "2026-03-02T09:00:00Z");
        let withdraw = format!("{href}/withdraw");
        let typed = [("reason", "It is over.")];
        house.officer.fill(&withdraw, &withdraw, &typed).await;
        let gone = asking(&mut house.visitor, &tag(&changed)).await;
        assert!(said(&gone, "entry").is_empty(), "{engine}");
        let published = "SELECT COUNT(*) FROM updates WHERE state = 'published'";
        assert_eq!(house.test.number(published, args![]).await, 0);
    }
}
