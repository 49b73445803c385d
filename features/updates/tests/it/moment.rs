//! Before its moment an update does not exist, but for the Office and those who were named to read it; then it comes out by
//! itself.

use http::StatusCode;
use kernel::{args, day};
use testkit::ENGINES;

use crate::{House, surfaces};

const WORD: &str = "Zqreservoir";

#[tokio::test]
async fn what_waits_for_its_moment_is_absent_for_all_but_those_named_and_publishes_itself() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.write(&[("title", WORD), ("early", "on")]).await;
        house.name(&href).await;
        let absent = format!("/updates/{}", kernel::Id::<()>::derived("no", "update"));
        // A draft is nobody's but the Office's, named or not.
        for browser in [&mut house.visitor, &mut house.rivers, &mut house.hills] {
            assert!(surfaces(browser, &href, WORD).await.is_empty(), "{engine}");
        }
        house.schedule(&href, 10).await;
        for browser in [&mut house.visitor, &mut house.hills] {
            assert!(surfaces(browser, &href, WORD).await.is_empty(), "{engine}");
            let hidden = browser.get(&href).await;
            let none = browser.get(&absent).await;
            assert_eq!(hidden.status, StatusCode::NOT_FOUND, "{engine}");
            assert_eq!(hidden.steady(), none.steady(), "{engine}");
        }
        // Those named read it where they look for it, and are asked to keep it; search and feed have nothing yet.
        let met = surfaces(&mut house.rivers, &href, WORD).await;
        let read = [href.as_str(), "/updates", "/updates.csv", "/updates.xlsx"];
        for path in read {
            assert!(met.iter().any(|m| m == path), "{engine}: {met:?}");
        }
        for path in ["/updates/feed.atom", "/newsletter"] {
            assert!(!met.iter().any(|m| m == path), "{engine}: {met:?}");
        }
        assert!(!met.iter().any(|m| m.starts_with("/search")), "{engine}");
        let page = house.rivers.read(&href).await;
        assert!(page.words().contains("Please keep it to yourselves"));
        // Not a moment earlier.
        house.later(9).await;
        assert!(surfaces(&mut house.visitor, &href, WORD).await.is_empty());
        house.later(1).await;
        for browser in [&mut house.visitor, &mut house.rivers, &mut house.hills] {
            let met = surfaces(browser, &href, WORD).await;
            for path in [href.as_str(), "/updates", "/updates/feed.atom"] {
                assert!(met.iter().any(|m| m == path), "{engine}: {met:?}");
            }
            assert!(met.iter().any(|m| m.starts_with("/search")), "{engine}");
        }
    }
}

#[tokio::test]
async fn a_moment_that_was_changed_or_taken_back_publishes_nothing() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let moved = house.write(&[("title", WORD)]).await;
        house.schedule(&moved, 5).await;
        house.schedule(&moved, 30).await;
        let back = house.write(&[("title", "Taken back")]).await;
        house.schedule(&back, 5).await;
        let path = format!("{back}/schedule");
        house.press(&path, &[("do", "take_back")]).await;
        house.later(10).await;
        for href in [&moved, &back] {
            let page = house.visitor.get(href).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine} {href}");
        }
        let states = "SELECT state FROM updates ORDER BY state";
        let states = house.test.texts(states, args![]).await;
        assert_eq!(states, ["draft", "scheduled"], "{engine}");
        house.later(21).await;
        let page = house.visitor.get(&moved).await;
        assert_eq!(page.status, StatusCode::OK, "{engine}");
        // A job that comes twice changes nothing.
        let before = "SELECT version FROM updates WHERE state = 'published'";
        let version = house.test.number(before, args![]).await;
        let again =
            "UPDATE jobs SET state = 'waiting', due = 0, body = $1 WHERE kind = 'event:update_due'";
        let id = moved.trim_start_matches("/updates/");
        let body = format!("{{\"update\":\"{id}\"}}");
        house.test.change(again, args![body]).await;
        house.test.work().await;
        assert_eq!(house.test.number(before, args![]).await, version);
    }
}

#[tokio::test]
async fn what_nobody_could_read_or_answer_does_not_come_out() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let nobody = house.write(&[("audience", "invited")]).await;
        let no = house.try_to(&format!("{nobody}/publish"), &[]).await;
        assert_eq!(no.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        assert!(no.words().contains("Name at least one organisation"));
        let soon = house.test.clock.now().plus(day(3)).iso_date();
        let call = house.write(&[("kind", "call"), ("closes", &soon)]).await;
        let at = house.test.clock.now().plus(day(9)).iso_date();
        let typed = [("day", at.as_str()), ("time", "09:00")];
        let no = house.try_to(&format!("{call}/schedule"), &typed).await;
        assert!(
            no.words().contains("Its last day would be over"),
            "{engine}"
        );
        for (date, time) in [("2020-01-01", "09:00"), (at.as_str(), "late"), ("", "")] {
            let typed = [("day", date), ("time", time)];
            let no = house.try_to(&format!("{call}/schedule"), &typed).await;
            assert_eq!(no.status, StatusCode::OK, "{engine} {date} {time}");
            assert!(no.text().contains("error-summary"), "{engine}");
        }
        let count = "SELECT COUNT(*) FROM updates WHERE state <> 'draft'";
        assert_eq!(house.test.number(count, args![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn what_nobody_could_read_by_its_moment_is_a_draft_again() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.write(&[("audience", "invited")]).await;
        house.name(&href).await;
        house.schedule(&href, 5).await;
        let sql = "DELETE FROM update_named";
        house.test.change(sql, args![]).await;
        house.later(6).await;
        let states = "SELECT state FROM updates";
        assert_eq!(house.test.texts(states, args![]).await, ["draft"]);
        let due = "SELECT COUNT(*) FROM updates WHERE due IS NOT NULL";
        assert_eq!(house.test.number(due, args![]).await, 0, "{engine}");
    }
}
