//! The last day of a consultation: nothing is sent after it, the house closes by itself, more time is more time.

use std::sync::Arc;

use http::StatusCode;
use kernel::{args, day};
use testkit::{ENGINES, Kind, Page, World};

const NAME: &str = "open public";

async fn world(engine: &'static str) -> (World, String) {
    let world = World::on(engine, &[NAME]).await;
    let id = world.id(Kind::Consultation, NAME);
    (world, id)
}

/// The representative sends these words with no page opened before.
async fn send(world: &mut World, words: &str) -> Page {
    let route = "/consultations/{id}/speak/{target}";
    let path = world.address(route, Kind::Consultation, NAME).unwrap();
    let token = world.browser("representative").token().await;
    let typed = [("_csrf", token.as_str()), ("body", words)];
    world.browser("representative").post(&path, &typed).await
}

async fn stored(world: &World, words: &str) -> i64 {
    let sql = "SELECT COUNT(*) FROM contributions WHERE body = $1";
    world.app.number(sql, args![words.to_owned()]).await
}

/// The words in the field of a page that came back.
fn kept(page: &Page) -> String {
    let forms = page.forms();
    let fields = forms.iter().flat_map(|f| &f.fields);
    let mut body = fields.filter(|f| f.0 == "body");
    body.next().map(|f| f.1.clone()).unwrap_or_default()
}

/// Tells the house that the last day has passed, as the job does.
async fn tell(world: &World, id: &str) {
    let body = format!("{{\"consultation\":\"{id}\"}}");
    let features = world.app.house.features.clone();
    let listeners = features.iter().flat_map(|f| &f.listeners);
    let mut told = 0;
    for (_, handle) in listeners.filter(|l| l.0 == "consultation_closing") {
        handle(Arc::clone(&world.app.house.site), body.clone())
            .await
            .unwrap();
        told += 1;
    }
    assert_eq!(told, 1);
}

/// What would differ if something had been done: version, entries of the log, jobs.
async fn traces(world: &World, id: &str) -> (i64, i64, i64) {
    let version = "SELECT version FROM consultations WHERE id = $1";
    (
        world.app.number(version, args![id.to_owned()]).await,
        world.app.number("SELECT COUNT(*) FROM audit", vec![]).await,
        world.app.number("SELECT COUNT(*) FROM jobs", vec![]).await,
    )
}

#[tokio::test]
async fn nothing_is_sent_after_the_last_day_though_the_phase_is_still_open() {
    for engine in ENGINES {
        let (mut world, id) = world(engine).await;
        let in_time = send(&mut world, "Said in time").await;
        assert_eq!(in_time.status, StatusCode::SEE_OTHER, "{engine}");
        world.later(day(31)).await;
        assert_eq!(world.phase(&id).await, "open", "nobody closed it yet");
        let late = send(&mut world, "Said too late").await;
        assert_eq!(late.status, StatusCode::OK, "{engine}");
        assert!(
            late.words().contains("The last day to contribute"),
            "{engine}"
        );
        assert_eq!(kept(&late), "Said too late", "the words come back");
        assert_eq!(stored(&world, "Said too late").await, 0, "{engine}");
        assert_eq!(stored(&world, "Said in time").await, 1, "{engine}");
        // The same once it is closed.
        world.app.work().await;
        assert_eq!(world.phase(&id).await, "closed", "{engine}");
        let later = send(&mut world, "Said later still").await;
        assert_eq!(later.status, StatusCode::UNPROCESSABLE_ENTITY, "{engine}");
        assert_eq!(kept(&later), "Said later still", "the words come back");
        assert_eq!(stored(&world, "Said later still").await, 0, "{engine}");
    }
}

#[tokio::test]
async fn the_house_closes_a_consultation_once_and_not_before_its_time() {
    for engine in ENGINES {
        let (mut world, id) = world(engine).await;
        world.app.work().await;
        let before = traces(&world, &id).await;
        tell(&world, &id).await;
        assert_eq!(world.phase(&id).await, "open", "told too early, {engine}");
        assert_eq!(traces(&world, &id).await, before, "{engine}");
        world.later(day(31)).await;
        world.app.work().await;
        assert_eq!(world.phase(&id).await, "closed", "{engine}");
        let before = traces(&world, &id).await;
        tell(&world, &id).await;
        assert_eq!(world.phase(&id).await, "closed", "{engine}");
        assert_eq!(traces(&world, &id).await, before, "told twice, {engine}");
        let failed = "SELECT COUNT(*) FROM jobs WHERE problem IS NOT NULL AND id <> 'afailedjob'";
        assert_eq!(world.app.number(failed, vec![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn more_time_keeps_a_consultation_open_past_its_first_last_day() {
    for engine in ENGINES {
        let (mut world, id) = world(engine).await;
        let path = format!("/consultations/{id}");
        let extend = format!("{path}/extend");
        let on = |world: &World, days: i64| world.app.clock.now().plus(day(days)).iso_date();
        let earlier = on(&world, 10);
        let page = world.browser("officer").read(&path).await;
        let refused = world
            .browser("officer")
            .submit(&page, &extend, &[("closes", &earlier)])
            .await;
        assert_eq!(
            refused.status,
            StatusCode::UNPROCESSABLE_ENTITY,
            "never less time, {engine}"
        );
        let later = on(&world, 40);
        world
            .browser("officer")
            .fill(&path, &extend, &[("closes", &later)])
            .await;
        world.later(day(31)).await;
        world.app.work().await;
        assert_eq!(world.phase(&id).await, "open", "{engine}");
        let sent = send(&mut world, "Said in the time that was added").await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{engine}");
        world.later(day(10)).await;
        world.app.work().await;
        assert_eq!(world.phase(&id).await, "closed", "{engine}");
    }
}
