//! Dates of which other rooms tell: they stand in the calendar at once, for whom the activity is for.

use kernel::args;
use testkit::{ENGINES, Kind, World};

const LIST: &str = "/calendar?view=list";

#[tokio::test]
async fn briefings_and_consultations_stand_in_the_calendar_for_whom_they_are_for() {
    for engine in ENGINES {
        let names = [
            "draft public",
            "open public",
            "open network",
            "open invited-in",
            "open invited-out",
            "briefing draft public",
            "briefing call public",
            "briefing call network",
            "briefing cancelled public",
        ];
        let mut world = World::on(engine, &names).await;
        let title = |world: &World, object: &str| match object.strip_prefix("briefing ") {
            Some(briefing) => world.word("briefing title", briefing),
            None => world.word("consultation title", object),
        };
        let (public, network) = (
            vec!["open public", "briefing call public"],
            vec!["open network", "briefing call network"],
        );
        let inside = [public.clone(), network].concat();
        let invited = [inside.clone(), vec!["open invited-in"]].concat();
        for (persona, met) in [
            ("visitor", public),
            ("elsewhere", inside),
            ("member", invited),
        ] {
            let text = world.browser(persona).read(LIST).await.text();
            for name in names {
                // What was called off is known to whom it was for.
                let there = met.contains(&name) || name == "briefing cancelled public";
                let found = text.contains(&title(&world, name));
                assert_eq!(found, there, "{engine}: {name} for {persona}");
            }
        }
        let text = world.browser("visitor").read(LIST).await.words();
        assert!(text.contains("Consultation closes"), "{engine}: {text}");
        assert!(text.contains("Cancelled"), "{engine}: {text}");
    }
}

#[tokio::test]
async fn a_day_that_is_moved_is_moved_in_the_calendar_with_a_number() {
    for engine in ENGINES {
        let mut world = World::on(engine, &["open public", "briefing call public"]).await;
        let id = world.id(Kind::Briefing, "call public");
        let edit = format!("/briefings/{id}/edit");
        let day = world.app.clock.now().plus(kernel::day(70)).iso_date();
        let typed = [("day", day.as_str())];
        world.browser("officer").fill(&edit, &edit, &typed).await;
        let sql = "SELECT day FROM calendar_dates WHERE object = $1";
        let days = world.app.texts(sql, args![id.clone()]).await;
        assert_eq!(days, [day], "{engine}");
        let sql = "SELECT sequence FROM calendar_dates WHERE object = $1";
        assert_eq!(
            world.app.number(sql, args![id.clone()]).await,
            1,
            "{engine}"
        );
        let consultation = world.id(Kind::Consultation, "open public");
        let later = world.app.clock.now().plus(kernel::day(45)).iso_date();
        let path = format!("/consultations/{consultation}");
        let action = format!("{path}/extend");
        let typed = [("closes", later.as_str())];
        world.browser("officer").fill(&path, &action, &typed).await;
        let sql =
            "SELECT day FROM calendar_dates WHERE object = $1 AND kind = 'consultation_closes'";
        let days = world.app.texts(sql, args![consultation]).await;
        assert_eq!(days, [later], "{engine}");
        // Made anew, everything stands as it stood.
        let all = "SELECT id || day || sequence || changed FROM calendar_dates ORDER BY id";
        let before = world.app.texts(all, args![]).await;
        world.app.clock.advance(1_000);
        world.app.house.reindex().await.unwrap();
        assert_eq!(world.app.texts(all, args![]).await, before, "{engine}");
        // A house that had no calendar yet gets one so.
        world
            .app
            .change("DELETE FROM calendar_dates", args![])
            .await;
        world.app.house.reindex().await.unwrap();
        let n = "SELECT COUNT(*) FROM calendar_dates";
        let n = world.app.number(n, args![]).await;
        assert_eq!(usize::try_from(n).unwrap(), before.len(), "{engine}");
    }
}
