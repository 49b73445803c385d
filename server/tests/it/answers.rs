//! What must be there before a response is published, and before a consultation counts as followed up.

use http::StatusCode;
use testkit::{ENGINES, Kind, Page, World};

async fn refused(world: &mut World, id: &str, phase: &str, because: &str) {
    let page: Page = world.move_on(id).await;
    let words = page.words();
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
    assert!(words.contains(because), "{because}: {words}");
    assert_eq!(world.phase(id).await, phase, "{because}");
}

async fn answer(world: &mut World, contribution: &str, disposition: &str, paragraph: &str) {
    let path = format!("/contributions/{contribution}/answer");
    let typed = [
        ("theme", "A theme"),
        ("disposition", disposition),
        ("reason", "A reason."),
        ("new_paragraph", paragraph),
    ];
    world.browser("officer").fill(&path, &path, &typed).await;
}

#[tokio::test]
async fn no_response_while_what_was_adopted_stands_in_no_paragraph_of_the_new_version() {
    for engine in ENGINES {
        let name = "synthesis public";
        let mut world = World::on(engine, &[name]).await;
        let id = world.id(Kind::Consultation, name);
        let own = world.id(Kind::Contribution, &format!("own {name}"));
        answer(&mut world, &own, "adopted", "7").await;
        refused(&mut world, &id, "synthesis", "7").await;
        answer(&mut world, &own, "partly_adopted", "9").await;
        refused(&mut world, &id, "synthesis", "9").await;
        // What is not adopted stands nowhere: a number left over from before counts no more.
        answer(&mut world, &own, "not_adopted", "9").await;
        let done = world.move_on(&id).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(world.phase(&id).await, "response", "{engine}");
    }
}

#[tokio::test]
async fn followed_up_only_with_words_and_with_no_contest_waiting() {
    for engine in ENGINES {
        let name = "response public";
        let mut world = World::on(engine, &[name]).await;
        let id = world.id(Kind::Consultation, name);
        refused(&mut world, &id, "response", "write what came of it").await;
        let path = format!("/consultations/{id}/statement");
        let typed = [("follow_up", "The text is in force.")];
        world.browser("officer").fill(&path, &path, &typed).await;
        refused(&mut world, &id, "response", "contest").await;
        let own = world.id(Kind::Contribution, &format!("own {name}"));
        let path = format!("/contributions/{own}/reconsider");
        let typed = [("contest_answer", "It stays, and here is why.")];
        world.browser("officer").fill(&path, &path, &typed).await;
        let done = world.move_on(&id).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(world.phase(&id).await, "followed_up", "{engine}");
    }
}
