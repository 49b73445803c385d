//! What changed since somebody was here: shown to whom the list of the room shows it, since their last visit, on any device.

use kernel::args;
use testkit::{ENGINES, Kind, World};

const HOUR: i64 = 3_600_000;
const OPENED: &str = "Takes contributions now";
const CLOSED: &str = "No longer takes contributions";

/// What stands on somebody's start page.
async fn day(world: &mut World, persona: &str) -> String {
    world.browser(persona).read("/").await.words()
}

#[tokio::test]
async fn who_may_not_see_what_changed_reads_the_same_page_before_and_after() {
    for engine in ENGINES {
        let names = [
            "draft invited-in",
            "draft network",
            "update draft public",
            "event draft public",
            "briefing draft public",
        ];
        let mut world = World::on(engine, &names).await;
        let invited = world.id(Kind::Consultation, "draft invited-in");
        let title = world.word("consultation title", "draft invited-in");
        for persona in ["member", "elsewhere", "technical", "focal"] {
            world.press(persona, "/seen", &[]).await;
        }
        world.app.clock.advance(60_000);
        let outside = ["elsewhere", "technical", "focal"];
        let mut before = Vec::new();
        for persona in outside {
            before.push(world.browser(persona).read("/").await.steady());
        }
        world.move_on(&invited).await;
        assert_eq!(world.phase(&invited).await, "open", "{engine}");
        for (persona, before) in outside.into_iter().zip(before) {
            let after = world.browser(persona).read("/").await.steady();
            assert_eq!(after, before, "{engine}: {persona}");
        }
        let page = world.browser("member").read("/").await;
        let line = format!("{OPENED}: {title}");
        assert!(page.words().contains(&line), "{engine}: {}", page.words());
        assert!(page.links().contains(&format!("/consultations/{invited}")));
        // Whoever is invited no more learns of it no more, though it happened while they were.
        let nobody = "DELETE FROM consultation_invited WHERE consultation = $1";
        world.app.change(nobody, args![invited]).await;
        assert!(
            !day(&mut world, "member").await.contains(&title),
            "{engine}"
        );

        // What is for the network is told to the network, what is for all to all who have an account.
        let network = world.id(Kind::Consultation, "draft network");
        world.move_on(&network).await;
        let title = world.word("consultation title", "draft network");
        let line = format!("{OPENED}: {title}");
        assert!(day(&mut world, "elsewhere").await.contains(&line));
        assert!(!day(&mut world, "technical").await.contains(&title));
        let update = world.id(Kind::Update, "draft public");
        let event = world.id(Kind::Event, "draft public");
        let briefing = world.id(Kind::Briefing, "draft public");
        let lines = [
            ("New", world.word("update title", "draft public")),
            ("Added", world.word("event title", "draft public")),
            (
                "Who would come?",
                world.word("briefing title", "draft public"),
            ),
        ];
        let shown = day(&mut world, "technical").await;
        assert!(lines.iter().all(|(_, title)| !shown.contains(title)));
        for (action, does) in [
            (format!("/updates/{update}/publish"), ""),
            (format!("/calendar/{event}/move"), "publish"),
            (format!("/briefings/{briefing}/move"), "call"),
        ] {
            world.press("officer", &action, &[("do", does)]).await;
        }
        let shown = day(&mut world, "technical").await;
        for (what, title) in &lines {
            let found = shown.find(title.as_str());
            let at = found.unwrap_or_else(|| panic!("{engine}: no {title} in {shown}"));
            assert!(shown[..at].trim_end_matches([':', ' ']).ends_with(what));
        }
    }
}

#[tokio::test]
async fn what_is_new_counts_from_the_end_of_the_last_visit_on_any_device() {
    for engine in ENGINES {
        let mut world = World::on(engine, &["draft public"]).await;
        let id = world.id(Kind::Consultation, "draft public");
        world.press("member", "/seen", &[]).await;
        let nothing = "Nothing has changed since then";
        assert!(
            day(&mut world, "member").await.contains(nothing),
            "{engine}"
        );
        // In a visit that goes on, what came stays new, also on another device.
        world.app.clock.advance(60_000);
        world.move_on(&id).await;
        let person = world.person("member").clone();
        let mut other = world.app.browser(&person).await;
        for _ in 0..2 {
            assert!(day(&mut world, "member").await.contains(OPENED), "{engine}");
            world.app.clock.advance(2 * HOUR);
        }
        assert!(other.read("/").await.words().contains(OPENED), "{engine}");
        // What comes in the pause is new in the next visit, what was there in the last one is not.
        world.app.clock.advance(2 * HOUR);
        world.move_on(&id).await;
        world.app.clock.advance(6 * HOUR);
        let shown = day(&mut world, "member").await;
        assert!(
            shown.contains(CLOSED) && !shown.contains(OPENED),
            "{engine}: {shown}"
        );
        assert!(other.read("/").await.words().contains(CLOSED), "{engine}");
        // They say that they have seen it: on every device.
        world.press("member", "/seen", &[]).await;
        assert!(other.read("/").await.words().contains(nothing), "{engine}");
        // One row is kept, and no more than two moments in it; the log says nothing of either.
        let rows = "SELECT COUNT(*) FROM visits WHERE account = $1";
        assert_eq!(world.app.number(rows, args![person.account]).await, 1);
        let here = "SELECT here FROM visits WHERE account = $1";
        assert_eq!(
            world.app.number(here, args![person.account]).await % HOUR,
            0
        );
        let noted = "SELECT COUNT(*) FROM audit WHERE actor = $1 AND action LIKE '%seen%'";
        assert_eq!(world.app.number(noted, args![person.account]).await, 0);
        // Signing in again within the visit begins none.
        let mut again = world.app.browser(&person).await;
        assert!(again.read("/").await.words().contains(nothing), "{engine}");
    }
}

#[tokio::test]
async fn a_visit_that_does_not_open_the_day_uses_nothing_up() {
    for engine in ENGINES {
        let mut world = World::on(engine, &["draft public"]).await;
        let id = world.id(Kind::Consultation, "draft public");
        world.press("member", "/seen", &[]).await;
        world.app.clock.advance(60_000);
        world.move_on(&id).await;
        // They are here twice, with a pause between, and read something else.
        for _ in 0..2 {
            world.app.clock.advance(7 * HOUR);
            world.browser("member").read("/consultations").await;
        }
        assert!(day(&mut world, "member").await.contains(OPENED), "{engine}");
        // Having been shown, it is new no longer after a pause.
        world.app.clock.advance(7 * HOUR);
        let shown = day(&mut world, "member").await;
        assert!(!shown.contains(OPENED), "{engine}: {shown}");
    }
}

#[tokio::test]
async fn a_list_shows_its_newest_and_leads_to_the_rest() {
    for engine in ENGINES {
        let mut world = World::on(engine, &["open public"]).await;
        world.press("member", "/seen", &[]).await;
        world.app.clock.advance(60_000);
        let id = world.id(Kind::Consultation, "open public");
        let now = world.app.clock.now();
        for n in 0..25 {
            let sql = "INSERT INTO milestones (engagement, step, at) VALUES ($1, 'extended', $2)";
            world.app.change(sql, args![id.clone(), now.plus(n)]).await;
            let page = world.browser("member").read("/").await;
            let shown = page.words().matches("There is more time").count();
            assert_eq!(shown, usize::try_from(n + 1).unwrap().min(5), "{engine}");
            let more = match n + 1 {
                0..=5 => None,
                6 => Some("One more".to_owned()),
                found @ 7..=20 => Some(format!("{} more", found - 5)),
                _ => Some("More than 15 others".to_owned()),
            };
            if let Some(more) = more {
                assert!(page.words().contains(&more), "{engine}: {}", page.words());
            }
        }
    }
}
