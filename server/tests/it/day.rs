//! The start page of somebody who is signed in, and the quick exit.

use http::StatusCode;
use testkit::{ENGINES, World};

#[tokio::test]
async fn what_waits_for_somebody_stands_on_their_start_page_and_nowhere_else() {
    for engine in ENGINES {
        let names = [
            "open public",
            "synthesis network",
            "briefing call network",
            "briefing committed public",
            "briefing drawn network",
        ];
        let mut world = World::on(engine, &names).await;
        let title = |world: &World, object: &str| world.word("briefing title", object);
        let (call, committed, drawn) = (
            title(&world, "call network"),
            title(&world, "committed public"),
            title(&world, "drawn network"),
        );
        let visitor = world.browser("visitor").read("/").await.words();
        assert!(
            visitor.contains("Everyone who speaks is answered"),
            "{visitor}"
        );

        let own = world.browser("representative").read("/").await;
        let words = own.words();
        // One of its organisations has not said whether it would come; another is always in, and has a place.
        assert!(
            words.contains(&format!("Say whether you would come: {call}")),
            "{words}"
        );
        assert!(
            words.contains(&format!("A place is offered to you: {drawn}")),
            "{words}"
        );
        assert!(
            !words.contains(&format!("Hold the draw: {committed}")),
            "{words}"
        );
        // By when it is due, the earliest first: in one group each, which says so.
        for group in ["Within a week", "Later"] {
            assert!(words.matches(group).count() <= 1, "{words}");
        }
        // A member answers for nobody.
        let member = world.browser("member").read("/").await.words();
        assert!(!member.contains("A place is offered"), "{member}");

        let officer = world.browser("officer").read("/").await;
        let words = officer.words();
        assert!(
            words.contains(&format!("Hold the draw: {committed}")),
            "{words}"
        );
        let synthesis = world.word("consultation title", "synthesis network");
        assert!(words.contains(&synthesis), "{words}");
        // Each line leads to a page that is there.
        for link in officer.links().into_iter().filter(|l| l.starts_with('/')) {
            let path = link.split('#').next().unwrap().to_owned();
            let page = world.browser("officer").get(&path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
        }
        let technical = world.browser("technical").read("/").await.words();
        assert!(technical.contains("Nothing waits for you"), "{technical}");
    }
}

#[tokio::test]
async fn the_quick_exit_ends_the_session_and_says_nothing_of_this_house() {
    let mut world = World::on("sqlite", &[]).await;
    for persona in ["member", "applicant", "visitor"] {
        let browser = world.browser(persona);
        let page = browser.read("/").await;
        let done = browser.submit(&page, "/leave", &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{persona}");
        assert_eq!(done.leads_to(), "/away");
        let cleared = done.headers.get("clear-site-data").unwrap();
        assert!(cleared.to_str().unwrap().contains("\"cookies\""));
        let away = browser.read("/away").await;
        assert!(away.text().contains(&format!("0; url={}", server::EXIT)));
        assert!(
            !away.text().to_lowercase().contains("indaba"),
            "{}",
            away.text()
        );
        assert!(!away.text().contains("Counter-Terrorism"));
    }
    // Whoever takes up the device later is nobody: neither the cookie that was kept nor a new one opens anything.
    let member = world.browser("member").get("/account").await;
    assert!(member.leads_to().starts_with("/sign-in"));
    let applicant = world
        .browser("applicant")
        .get("/join/application/who")
        .await;
    assert_ne!(applicant.status, StatusCode::OK);
}
