//! What time does: a draft that is left alone, questions that nobody answers, a year after the end.

use std::sync::Arc;

use kernel::{args, day};
use testkit::{Applied, ENGINES, World};

use crate::apply::{ask, back, state, world};

/// Lets days pass one after another, and the house work on each.
async fn pass(world: &World, days: i64) {
    for _ in 0..days {
        world.app.clock.advance(day(1));
        world.app.work().await;
    }
}

/// Tells the house again what it was told: a job may come twice.
async fn told_again(world: &World, event: &str, id: &str) {
    let features = world.app.house.features.clone();
    for (_, handle) in features
        .iter()
        .flat_map(|f| &f.listeners)
        .filter(|l| l.0 == event)
    {
        let body = format!("{{\"application\":\"{id}\",\"state\":\"\"}}");
        handle(Arc::clone(&world.app.house.site), body)
            .await
            .unwrap();
    }
}

async fn id_of(world: &World, name: &str) -> String {
    crate::apply::ids_of(world, name).await[0].clone()
}

#[tokio::test]
async fn a_draft_left_for_a_year_is_reminded_of_erased_and_forgotten() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let Applied { code, .. } = world.apply("one").await;
        let name = world.word("application name", "one");
        let email = format!("{}@example.org", world.word("application address", "one"));
        let id = id_of(&world, &name).await;
        pass(&world, 75).await;
        assert!(world.app.letters_to(&email).await.is_empty(), "{engine}");
        pass(&world, 2).await;
        let letters = world.app.letters_to(&email).await;
        assert_eq!(letters.len(), 1, "{engine}");
        assert_eq!(letters[0].subject, "You have a message", "{engine}");
        assert!(!letters[0].raw.contains(&name), "{engine}");
        told_again(&world, "application_idle", &id).await;
        assert_eq!(
            world.app.letters_to(&email).await.len(),
            1,
            "{engine}, told twice"
        );
        assert_eq!(state(&world, &name).await, ["draft"], "{engine}");
        pass(&world, 14).await;
        let sql = "SELECT answers || name || email || email_tag || name_key || state FROM applications WHERE id = $1";
        assert_eq!(
            world.app.texts(sql, args![id.clone()]).await,
            ["expired"],
            "{engine}"
        );
        let keys = "SELECT COUNT(*) FROM sealed_keys WHERE record = 'applications:' || $1";
        assert_eq!(
            world.app.number(keys, args![id.clone()]).await,
            0,
            "{engine}"
        );
        told_again(&world, "application_idle", &id).await;
        let (mut browser, _) = back(&world, &code).await;
        let page = browser.read("/join/application").await;
        assert!(
            page.words().contains("erased on 31 May 2026"),
            "{engine}: {}",
            page.words()
        );
        assert!(page.links().iter().any(|l| l == "/join"), "{engine}");
        pass(&world, 1).await;
        world.app.clock.advance(day(365));
        assert_eq!(back(&world, &code).await.1.status.as_u16(), 200, "{engine}");
        let failed = "SELECT COUNT(*) FROM jobs WHERE problem IS NOT NULL AND id <> 'afailedjob'";
        assert_eq!(world.app.number(failed, vec![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn a_draft_that_is_touched_lives_on() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let Applied { code, .. } = world.apply("one").await;
        let name = world.word("application name", "one");
        pass(&world, 80).await;
        let (mut browser, _) = back(&world, &code).await;
        let people = "/join/application/people";
        browser.fill(people, people, &[("gender", "man")]).await;
        pass(&world, 75).await;
        assert_eq!(state(&world, &name).await, ["draft"], "{engine}");
        pass(&world, 16).await;
        assert!(state(&world, &name).await.is_empty(), "{engine}");
    }
}

#[tokio::test]
async fn questions_that_nobody_answers_close_the_application() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let Applied { mut browser, code } = world.apply("one").await;
        let name = world.word("application name", "one");
        let email = format!("{}@example.org", world.word("application address", "one"));
        let check = "/join/application/check";
        browser.fill(check, "/join/application/submit", &[]).await;
        pass(&world, 3).await;
        ask(&world, &name).await;
        // Sixty working days from Thursday 5 March 2026 end on Thursday 28 May.
        pass(&world, 84).await;
        assert_eq!(state(&world, &name).await, ["clarification"], "{engine}");
        pass(&world, 1).await;
        assert!(state(&world, &name).await.is_empty(), "{engine}");
        let letters = world.app.letters_to(&email).await;
        assert_eq!(letters.len(), 2, "{engine}");
        assert!(letters.iter().all(|l| l.subject == "You have a message"));
        let (mut browser, _) = back(&world, &code).await;
        let page = browser.read("/join/application").await;
        assert!(page.words().contains("Closed as withdrawn"), "{engine}");
    }
}
