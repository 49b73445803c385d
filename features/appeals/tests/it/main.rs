//! The register, appeals by the forms that people use, criteria and the calendar, on both engines.

use http::StatusCode;
use kernel::args;
use testkit::{ENGINES, Kind, World};

async fn world(engine: &'static str) -> World {
    World::on(engine, &[]).await
}

/// The address of an object of the world.
fn path(world: &World, kind: Kind, object: &str) -> String {
    let place = if kind == Kind::Decision {
        "decisions"
    } else {
        "appeals"
    };
    format!("/{place}/{}", world.id(kind, object))
}

#[tokio::test]
async fn the_register_is_for_everybody_and_names_nobody() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        world.app.work().await;
        let (reason, subject) = (
            world.word("decision public reason", "own made"),
            world.word("decision subject", "own made"),
        );
        for address in [
            "/decisions",
            "/decisions.csv",
            "/decisions.xlsx",
            "/decisions.json",
            "/decisions/feed.xml",
            "/decisions?kind=correction&outcome=kept&appeal=none&criterion=accuracy&year=2026",
            &format!("/decisions?words={}", reason.to_uppercase()),
            &format!("/search?q={reason}&kind=decision"),
            &path(&world, Kind::Decision, "own made"),
        ] {
            let page = world.browser("visitor").get(address).await;
            assert_eq!(page.status, StatusCode::OK, "{address}, {engine}");
            let text = page.contents();
            // What search shows of a word is marked and so cut apart.
            let shown = text.contains(&reason)
                || address.starts_with("/search") && page.words().contains("kept as it is");
            assert!(shown, "{address}, {engine}");
            assert!(!text.contains(&subject), "{address}, {engine}");
        }
        for address in [
            "/decisions?kind=departure",
            "/decisions?year=2025",
            "/decisions?words=nobodywrotethis",
        ] {
            let page = world.browser("visitor").read(address).await;
            assert!(
                page.words().contains("No decision fits"),
                "{address}, {engine}"
            );
        }
    }
}

#[tokio::test]
async fn the_feed_is_well_formed_and_leads_to_the_decisions() {
    let mut world = world("sqlite").await;
    let feed = world.browser("visitor").get("/decisions/feed.xml").await;
    assert!(feed.is("application/atom+xml"));
    let text = feed.text();
    assert_eq!(
        text.matches("<entry>").count(),
        text.matches("</entry>").count()
    );
    let id = world.id(Kind::Decision, "own made");
    assert!(
        text.contains(&format!("<id>http://indaba.test/decisions/{id}</id>")),
        "{text}"
    );
}

#[tokio::test]
async fn an_appeal_goes_its_whole_way_by_the_forms() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        world.app.full_letters().await;
        let decision = path(&world, Kind::Decision, "own made");
        let form = format!("{decision}/appeal");
        let page = world.browser("representative").read(&form).await;
        let empty = world
            .browser("representative")
            .submit(&page, &form, &[])
            .await;
        assert!(empty.words().contains("Please fill this in"), "{engine}");
        let typed = [("grounds", "The extract was attached.")];
        let to = world
            .browser("representative")
            .fill(&form, &form, &typed)
            .await;
        let appeal = to.split('?').next().unwrap().to_owned();
        world.app.work().await;
        let secretary = world.person("secretary").email.clone();
        let letters = world.app.letters_to(&secretary).await;
        assert!(
            letters.iter().any(|l| l.body.contains(&appeal)),
            "the secretary is told, {engine}"
        );
        let docket = world.browser("secretary").read("/appeals").await;
        assert!(docket.links().contains(&appeal), "{engine}");

        // The secretary is told what is missing, and nothing typed is lost.
        let examine = format!("{appeal}/examine");
        let page = world.browser("secretary").read(&appeal).await;
        let half = world
            .browser("secretary")
            .submit(&page, &examine, &[("reason", "It came in time.")])
            .await;
        let kept = half.form(&examine).fields;
        assert!(
            kept.contains(&("reason".to_owned(), "It came in time.".to_owned())),
            "{engine}"
        );
        let typed = [("answer", "admissible"), ("reason", "It came in time.")];
        world
            .browser("secretary")
            .fill(&appeal, &examine, &typed)
            .await;
        let panel = format!("{appeal}/panel");
        let page = world.browser("secretary").read(&appeal).await;
        let names = page.form(&panel).names;
        assert!(names.iter().any(|n| n == "panellist"), "{engine}");
        let token = world.browser("secretary").token().await;
        let version = page
            .form(&panel)
            .fields
            .iter()
            .find(|f| f.0 == "version")
            .unwrap()
            .1
            .clone();
        let mut chosen = vec![world.person("panellist").account.to_string()];
        for name in ["Panellist 1", "Panellist 2"] {
            let sql = "SELECT id FROM accounts WHERE name = $1";
            chosen.push(world.app.texts(sql, args![name]).await.remove(0));
        }
        let mut fields = vec![("_csrf", token.as_str()), ("version", version.as_str())];
        fields.extend(chosen.iter().map(|c| ("panellist", c.as_str())));
        let done = world.browser("secretary").post(&panel, &fields).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());

        // The panellist sees who is concerned, and the file only after declaring.
        let page = world.browser("panellist").read(&appeal).await;
        assert!(
            !page.words().contains("The extract was attached."),
            "{engine}"
        );
        let declare = format!("{appeal}/declare");
        world
            .browser("panellist")
            .fill(&appeal, &declare, &[("declaration", "clear")])
            .await;
        let page = world.browser("panellist").read(&appeal).await;
        assert!(
            page.words().contains("The extract was attached."),
            "{engine}"
        );
        let vote = [
            ("vote", "overturn"),
            ("opinion", "The extract is in the file."),
        ];
        world
            .browser("panellist")
            .fill(&appeal, &format!("{appeal}/vote"), &vote)
            .await;
        let page = world.browser("panellist").read(&appeal).await;
        assert!(page.words().contains("You voted"), "{engine}");
        let page = world.browser("representative").read(&appeal).await;
        assert!(
            !page.words().contains("The extract is in the file."),
            "opinions stay with the panel, {engine}"
        );

        let withdraw = format!("{appeal}/withdraw");
        world
            .browser("representative")
            .fill(&appeal, &withdraw, &[])
            .await;
        let page = world.browser("visitor").read(&decision).await;
        assert!(page.words().contains("Withdrawn"), "{engine}");
    }
}

#[tokio::test]
async fn a_form_that_came_too_late_shows_what_was_typed() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let appeal = path(&world, Kind::Appeal, "own cleared");
        let interim = format!("{appeal}/interim");
        let page = world.browser("secretary").read(&appeal).await;
        let withdraw = format!("{appeal}/withdraw");
        world
            .browser("representative")
            .fill(&appeal, &withdraw, &[])
            .await;
        let typed = [("stay", "on"), ("interim", "Words worth keeping")];
        let late = world
            .browser("secretary")
            .submit(&page, &interim, &typed)
            .await;
        assert_eq!(late.status, StatusCode::OK, "{engine}");
        assert!(late.words().contains("present stage"), "{engine}");
        assert!(late.text().contains("Words worth keeping"), "{engine}");
    }
}

#[tokio::test]
async fn the_lodge_form_names_the_last_day_and_zone_and_keeps_the_text_of_who_is_late() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let decision = path(&world, Kind::Decision, "own made");
        let form = format!("{decision}/appeal");
        let sql = "SELECT CAST(appeal_until AS TEXT) FROM decisions WHERE id = $1";
        let id = world.id(Kind::Decision, "own made");
        let until: i64 = world.app.texts(sql, args![id]).await[0].parse().unwrap();
        world.later(until - world.app.clock.now().0).await;
        let page = world.browser("representative").read(&form).await;
        assert!(page.words().contains("Africa/Nairobi"), "{engine}");
        world.app.clock.advance(60_000);
        let typed = [("grounds", "One minute late")];
        let late = world
            .browser("representative")
            .submit(&page, &form, &typed)
            .await;
        assert!(
            late.words()
                .contains("2026-03-30, until midnight in Africa/Nairobi"),
            "{}",
            late.words()
        );
        assert!(late.text().contains("One minute late"), "{engine}");
    }
}

#[tokio::test]
async fn a_steward_publishes_criteria_and_of_two_one_keeps_the_text() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let edit = "/decisions/criteria/suspension/edit";
        let typed = [
            ("title-0-en", "Integrity"),
            ("text-0-en", "Keeps to the terms."),
            ("reason", "First version"),
        ];
        let page = world.browser("steward").read(edit).await;
        let without = world
            .browser("steward")
            .submit(&page, edit, &[("title-0-fr", "Intégrité")])
            .await;
        assert!(
            without.text().contains("Intégrité") && without.words().contains("Please fill this in"),
            "{engine}"
        );
        let first = world.browser("steward").submit(&page, edit, &typed).await;
        let before = "SELECT COUNT(*) FROM criteria_versions WHERE kind = 'suspension'";
        let n = world.app.number(before, vec![]).await;
        assert_eq!(first.status, StatusCode::SEE_OTHER, "{engine}");
        let page_again = page;
        let stale = [
            ("title-0-en", "Probity"),
            ("text-0-en", "Kept words."),
            ("reason", "Second"),
            ("_key", ""),
        ];
        let second = world
            .browser("steward")
            .submit(&page_again, edit, &stale)
            .await;
        assert_eq!(second.status, StatusCode::OK, "{engine}");
        assert!(second.text().contains("Kept words."), "{engine}");
        assert_eq!(world.app.number(before, vec![]).await, n, "{engine}");
        let page = world
            .browser("visitor")
            .read("/decisions/criteria/suspension")
            .await;
        assert!(page.words().contains("Keeps to the terms."), "{engine}");
        let absent = world
            .browser("visitor")
            .get("/decisions/criteria/suspension/99")
            .await;
        assert_eq!(absent.status, StatusCode::NOT_FOUND);
    }
}

#[tokio::test]
async fn a_free_day_moves_no_deadline_that_was_given() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let sql = "SELECT CAST(appeal_until AS TEXT) FROM decisions WHERE appeal_until IS NOT NULL ORDER BY id";
        let before = world.app.texts(sql, vec![]).await;
        let typed = [("day", "2026-03-05"), ("name", "A holiday")];
        let calendar = "/decisions/calendar";
        world
            .browser("officer")
            .fill(calendar, calendar, &typed)
            .await;
        assert_eq!(world.app.texts(sql, vec![]).await, before, "{engine}");
        let page = world.browser("visitor").read(calendar).await;
        assert!(page.words().contains("A holiday"), "{engine}");
        world
            .browser("officer")
            .fill(calendar, "/decisions/calendar/remove", &[])
            .await;
        let page = world.browser("visitor").read(calendar).await;
        assert!(!page.words().contains("A holiday"), "{engine}");
    }
}

#[tokio::test]
async fn figures_below_five_are_not_said_and_others_are() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let page = world.browser("visitor").read("/decisions/statistics").await;
        assert!(page.words().contains("fewer than 5"), "{engine}");
        // Five decisions that took one to five working days.
        for n in 1..=5_i64 {
            let sql = "INSERT INTO decisions (id, kind, subject, subject_name, organisation, outcome, adverse, state, criteria_version, \
                reason, public_reason, public_words, received, due, proposed, proposed_by, proposed_by_name, made, confirmed_by, \
                confirmed_by_name, sent_back, zone, appeal_days, appeal_until, appeal_state, version) \
                VALUES ($1, 'departure', 'x:1', '', '', 'left', $5, 'made', '', '', '', '', $2, $4, $2, '', '', $3, '', '', '', 'UTC', 20, NULL, 'none', 1)";
            let monday = kernel::Timestamp::from_date(2026, 2, 2).unwrap();
            let due = monday.plus(kernel::day(3));
            let values = args![
                format!("row{n}"),
                monday,
                monday.plus(kernel::day(n - 1)),
                due,
                false
            ];
            world.app.change(sql, values).await;
        }
        let page = world.browser("visitor").read("/decisions/statistics").await;
        let words = page.words();
        let words: Vec<&str> = words.split_whitespace().collect();
        // Decided 5; median 2, nine in ten 4 working days; four of five in time.
        assert!(
            words.join(" ").contains("Departure 2026 5 2 4 80%"),
            "{words:?}"
        );
    }
}

#[tokio::test]
async fn the_index_made_anew_finds_decisions_again() {
    let world = world("sqlite").await;
    world.app.work().await;
    let sql = "SELECT COUNT(*) FROM search WHERE kind = 'decision'";
    let before = world.app.number(sql, vec![]).await;
    assert!(before > 0);
    world.app.house.reindex().await.unwrap();
    assert_eq!(world.app.number(sql, vec![]).await, before);
}
