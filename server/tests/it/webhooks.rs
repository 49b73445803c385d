//! What webhooks hear of: of every object of the world what a visitor reads, and of nothing else; every event that may be heard of
//! is listened to.

use http::StatusCode;
use kernel::args;
use serde_json::json;
use testkit::{ENGINES, Kind, TestApp, World};

const OBJECTS: [&str; 15] = [
    "draft public",
    "open public",
    "open network",
    "open invited-in",
    "response public",
    "update draft public",
    "update scheduled network",
    "update published public",
    "update published network",
    "update withdrawn public",
    "update withdrawn network",
    "event draft public",
    "event published public",
    "event cancelled public",
    "event published network",
];

/// Decisions beside the one that the world has in force.
const DECISIONS: [&str; 5] = [
    "own proposed",
    "own favourable",
    "own sent_back",
    "own lapsed",
    "own late",
];

/// Where programs read each kind of thing, and the events that tell of it.
const TOLD: [(&str, &[&str]); 5] = [
    (
        "/api/v1/consultations/{id}",
        &[
            "consultation_opened",
            "consultation_moved",
            "consultation_responded",
        ],
    ),
    (
        "/api/v1/updates/{id}",
        &["update_published", "update_corrected", "update_withdrawn"],
    ),
    (
        "/api/v1/calendar/{id}",
        &[
            "calendar_event_published",
            "calendar_event_changed",
            "calendar_event_cancelled",
        ],
    ),
    (
        "/api/v1/library/{number}",
        &["library_published", "library_withdrawn"],
    ),
    ("/api/v1/decisions/{id}", &["decision_made"]),
];

/// What each of these events carries.
fn body(id: &str) -> String {
    json!({
        "consultation": id, "phase": "closed", "update": id, "event": id, "item": id, "n": 1, "at": 1,
        "decision": id, "kind": "admission", "subject": "organisation:x", "outcome": "admitted",
    })
    .to_string()
}

/// The identifier that events carry: items of the library have another in their address.
async fn carried(world: &World, kind: Kind, last: &str) -> Option<String> {
    if kind != Kind::Library {
        return Some(last.to_owned());
    }
    let number: i64 = last.parse().ok()?;
    let sql = "SELECT id FROM library_items WHERE number = $1";
    world.app.texts(sql, args![number]).await.pop()
}

#[tokio::test]
async fn everybody_hears_of_what_a_visitor_reads_and_of_nothing_else() {
    for engine in ENGINES {
        let mut world = World::on(engine, &OBJECTS).await;
        for decision in DECISIONS {
            world.renew(Kind::Decision, decision, "visitor").await;
        }
        let site = world.app.house.site.clone();
        for (route, events) in TOLD {
            let kind = Kind::of(route).unwrap();
            let (mut heard_of, mut silent) = (0, 0);
            for object in world.objects(kind) {
                let address = world.address(route, kind, &object).unwrap();
                let last = address.rsplit('/').next().unwrap().to_owned();
                let Some(id) = carried(&world, kind, &last).await else {
                    continue;
                };
                let mut visitor = world.app.visitor();
                let read = visitor.get(&address).await.status == StatusCode::OK;
                let mut heard = Vec::new();
                for event in events {
                    heard.extend(site.heard(event, &body(&id)).await.unwrap());
                }
                assert_eq!(!heard.is_empty(), read, "{engine}: {object} of {route}");
                for h in &heard {
                    assert_eq!(h.place, address, "{engine}: {object}");
                }
                // What was taken back or called off is told as that alone.
                let ended = object.contains("withdrawn") || object.contains("cancelled");
                for h in heard.iter().filter(|_| ended) {
                    let end = h.what.ends_with("withdrawn") || h.what.ends_with("cancelled");
                    assert!(end, "{engine}: {object} is told as {}", h.what);
                }
                if read {
                    heard_of += 1;
                } else if object != "absent" {
                    silent += 1;
                }
            }
            // Of each kind there is both; what is not there at all would be silent anyway.
            assert!(
                heard_of > 1 && silent > 1,
                "{engine}: {route}: {heard_of} {silent}"
            );
        }
    }
}

#[tokio::test]
async fn of_the_phases_of_a_consultation_its_closing_alone_is_told() {
    let world = World::on("sqlite", &["open public"]).await;
    let site = &world.app.house.site;
    let id = world.id(Kind::Consultation, "open public");
    for (phase, told) in [
        ("closed", true),
        ("synthesis", false),
        ("followed_up", false),
    ] {
        let body = json!({ "consultation": id, "phase": phase }).to_string();
        let heard = site.heard("consultation_moved", &body).await.unwrap();
        assert_eq!(heard.is_some(), told, "{phase}");
    }
    // Of what no room declares, nothing is heard.
    let body = body(&id);
    let heard = site.heard("consultation_edited", &body).await.unwrap();
    assert!(heard.is_none());
}

#[tokio::test]
async fn every_event_of_which_everybody_may_hear_is_told_by_its_room_and_listened_to() {
    let app = TestApp::on("sqlite").await;
    let features = &app.house.features;
    let programs = features.iter().find(|f| f.name == "programs").unwrap();
    let heralds: Vec<_> = features.iter().flat_map(|f| f.heralds).collect();
    assert!(!heralds.is_empty());
    for herald in &heralds {
        let event = herald.event;
        let count = |name: &&str| **name == *event;
        let listens = programs.listeners.iter().map(|l| l.0);
        assert_eq!(listens.filter(count).count(), 1, "{event}");
        let declared = features.iter().flat_map(|f| f.events).map(|e| e.0);
        assert!(declared.filter(count).count() > 0, "{event}");
        let called = heralds.iter().filter(|h| h.what == herald.what).count();
        assert_eq!(called, 1, "{}", herald.what);
    }
    for (event, _) in &programs.listeners {
        let own = programs.events.iter().any(|e| e.0 == *event);
        assert!(own || heralds.iter().any(|h| h.event == *event), "{event}");
    }
}
