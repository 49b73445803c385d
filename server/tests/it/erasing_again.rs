//! What is erased in the live house can be erased in an older copy of it, whatever state it had there.

use std::sync::Arc;

use kernel::Error;
use testkit::{ENGINES, World};

/// Whether an erasure was refused since others rest on it: then it was never erased in the live house either.
fn rests_on_it(error: &Error) -> bool {
    let text = error.to_string();
    let reasons = ["consultations-answered-already", "error-not-in-this-state"];
    reasons.iter().any(|r| text.contains(r))
}

#[tokio::test]
async fn whatever_a_room_erases_it_can_erase_again_in_any_state() {
    for engine in ENGINES {
        let names = [
            "open public",
            "response public",
            "briefing call public",
            "event published public",
            "fora",
        ];
        let world = World::on(engine, &names).await;
        // A statement that waits to be let in.
        let held = "UPDATE contributions SET state = 'held' WHERE id = (SELECT MIN(id) FROM contributions \
                    WHERE state = 'sent' AND disposition = '')";
        world.app.change(held, vec![]).await;
        let unanswered = "UPDATE briefing_questions SET answer = '', answered = NULL";
        world.app.change(unanswered, vec![]).await;
        world.app.work().await;
        let states = "SELECT DISTINCT state FROM contributions ORDER BY state";
        let states = world.app.texts(states, vec![]).await;
        assert!(
            ["draft", "held", "sent"]
                .iter()
                .all(|s| states.contains(&(*s).to_owned()))
        );
        let house = &world.app.house;
        let db = &house.site.app.db;
        let mut kinds = Vec::new();
        for erasures in house.features.iter().flat_map(|f| f.erasures) {
            let before = erasures.ids(db, false).await.unwrap();
            let mut done = 0;
            for id in &before {
                // With another that stands for both it may be gone by now.
                if !erasures.ids(db, false).await.unwrap().contains(id) {
                    continue;
                }
                match (erasures.again)(Arc::clone(&house.site), id.clone()).await {
                    Ok(()) => {
                        done += 1;
                        let kept = erasures.ids(db, false).await.unwrap();
                        assert!(!kept.contains(id), "{engine}: {} {id}", erasures.kind);
                    }
                    Err(error) => assert!(
                        rests_on_it(&error),
                        "{engine}: {} {id}: {error}",
                        erasures.kind
                    ),
                }
            }
            if done > 0 {
                kinds.push(erasures.kind);
            }
        }
        let all: Vec<_> = house.features.iter().flat_map(|f| f.erasures).collect();
        assert_eq!(kinds.len(), all.len(), "{engine}: {kinds:?}");
        let verdict = guard::verify_audit(db).await.unwrap();
        assert_eq!(verdict.broken, None, "{engine}");
    }
}
