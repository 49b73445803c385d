//! Private subscriptions: unguessable, revocable, and no more than "Busy" of what is not for everybody.

use http::StatusCode;
use icalendar::{Event, read};
use kernel::args;
use testkit::{Browser, ENGINES, Page};

use crate::{House, act};

const PAGE: &str = "/calendar/subscription";

/// The address that a page shows, as a path.
fn address(page: &Page) -> String {
    let text = page.text();
    let (_, rest) = text.split_once("/calendar/feed/").unwrap();
    let (token, _) = rest.split_once('/').unwrap();
    assert!(token.len() >= 50, "{token}");
    format!("/calendar/feed/{token}/calendar.ics")
}

async fn entries(visitor: &mut Browser, path: &str) -> Vec<Event> {
    let page = visitor.read(path).await;
    assert!(page.is("text/calendar"), "{path}");
    read(&page.bytes).unwrap().calendar.events
}

#[tokio::test]
async fn what_is_not_for_everybody_says_busy_unless_its_owner_wanted_otherwise() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let open = house
            .event(&[("audience", "public"), ("title-en", "Open day")])
            .await;
        let href = house.event(&[]).await;
        for href in [&open, &href] {
            house.register(href, 0, &[]).await;
        }
        let speaker = &mut house.people[0].1;
        let quiet = act(speaker, PAGE, &[("do", "make")]).await;
        let quiet = address(&quiet);
        let told = act(speaker, PAGE, &[("do", "make"), ("details", "on")]).await;
        let told = address(&told);
        assert_ne!(quiet, told);
        // Whoever keeps the calendar asks without being signed in.
        let mut visitor = house.test.visitor();
        let all = entries(&mut visitor, &quiet).await;
        let mut titles: Vec<&str> = all.iter().map(|e| e.summary.as_str()).collect();
        titles.sort_unstable();
        assert_eq!(titles, ["Busy", "Open day"], "{engine}");
        let busy = all.iter().find(|e| e.summary == "Busy").unwrap();
        let id = href.trim_start_matches("/calendar/");
        let said = format!("{} {} {}", busy.description, busy.location, busy.url);
        assert_eq!(said.trim(), "", "{engine}");
        assert!(
            !busy.uid.contains(id),
            "its name leads nowhere: {}",
            busy.uid
        );
        // Of what everybody may know, it says no more than everybody reads.
        let public = all.iter().find(|e| e.summary == "Open day").unwrap();
        assert_eq!(public.location, "", "{engine}");
        let all = entries(&mut visitor, &told).await;
        let public = all.iter().find(|e| e.summary == "Open day").unwrap();
        assert!(public.location.contains("meet.example.org"), "{engine}");
        let e = all.iter().find(|e| e.summary == "Rooms and doors").unwrap();
        assert!(e.location.contains("meet.example.org"), "{engine}");
        assert!(e.url.ends_with(&href), "{engine}");
        // What its owner may not see any more is in it no more.
        let sql = "UPDATE appointments SET ends = starts WHERE scope = $1";
        let organisation = house.people[0].0.clone();
        house.test.change(sql, args![organisation]).await;
        for path in [&quiet, &told] {
            let all = entries(&mut visitor, path).await;
            let titles: Vec<&str> = all.iter().map(|e| e.summary.as_str()).collect();
            assert_eq!(titles, ["Open day"], "{engine}");
        }
    }
}

#[tokio::test]
async fn an_address_that_was_ended_answers_as_one_that_never_was() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let mut visitor = house.test.visitor();
        let key = "0".repeat(26);
        let make = [("do", "make"), ("_key", key.as_str())];
        let page = act(&mut house.people[0].1, PAGE, &make).await;
        let path = address(&page);
        assert_eq!(visitor.get(&path).await.status, StatusCode::OK, "{engine}");
        // The same form once more makes no other one, and its answer is not kept with the secret.
        let twice = act(&mut house.people[0].1, PAGE, &make).await;
        let made = "SELECT COUNT(*) FROM calendar_feeds";
        assert_eq!(house.test.number(made, args![]).await, 1, "{engine}");
        assert!(!twice.text().contains("/calendar/feed/"), "{engine}");
        let kept = "SELECT COUNT(*) FROM form_keys WHERE answer <> ''";
        assert!(house.test.number(kept, args![]).await > 0, "{engine}");
        // It is shown once, and stands nowhere.
        let again = house.people[0].1.read(PAGE).await.text();
        assert!(!again.contains("/calendar/feed/"), "{engine}");
        let token = path.split('/').nth(3).unwrap();
        for sql in [
            "SELECT hash FROM calendar_feeds",
            "SELECT answer FROM form_keys",
            "SELECT detail FROM audit",
        ] {
            for stored in house.test.texts(sql, args![]).await {
                assert!(!stored.contains(token), "{engine}: {sql}");
            }
        }
        let id = house
            .test
            .texts("SELECT id FROM calendar_feeds", args![])
            .await;
        let end = [("do", "end"), ("id", id[0].as_str())];
        // Nobody else ends it.
        let no = act(&mut house.people[1].1, PAGE, &end).await;
        assert_eq!(no.status, StatusCode::NOT_FOUND, "{engine}");
        assert_eq!(visitor.get(&path).await.status, StatusCode::OK, "{engine}");
        let done = act(&mut house.people[0].1, PAGE, &end).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let gone = visitor.get(&path).await;
        let never = format!("/calendar/feed/{}/calendar.ics", "a".repeat(52));
        let absent = visitor.get(&never).await;
        assert_eq!(gone.status, StatusCode::NOT_FOUND, "{engine}");
        assert_eq!(gone.steady(), absent.steady(), "{engine}");
        // There is an end to how many one may have.
        for n in 0..6 {
            let page = act(&mut house.people[0].1, PAGE, &[("do", "make")]).await;
            let made = page.text().contains("/calendar/feed/");
            assert_eq!(made, n < 5, "{engine}: {n}");
        }
    }
}

#[tokio::test]
async fn whoever_closes_their_account_leaves_no_place_and_no_address() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.event(&[("seats", "1")]).await;
        for n in [0, 1] {
            house.register(&href, n, &[]).await;
            house.test.clock.advance(1_000);
        }
        let page = act(&mut house.people[0].1, PAGE, &[("do", "make")]).await;
        let path = address(&page);
        let sql = "SELECT account FROM calendar_feeds";
        let account = house.test.texts(sql, args![]).await.remove(0);
        let told = contracts::AboutAccount {
            account,
            name: "Somebody".to_owned(),
        };
        house
            .test
            .ctx()
            .write(move |tx, ctx| {
                Box::pin(async move { ctx.emit(tx, "account_closed", &told).await })
            })
            .await
            .unwrap();
        let page = house.test.visitor().get(&path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
        assert_eq!(house.letters(1, "You have a place").await, 1, "{engine}");
        assert_eq!(house.count("registered").await, 1, "{engine}");
    }
}
