//! The applicant's way: a code shown once, pages that keep whatever is typed, sending, questions, withdrawing.

use kernel::{args, day};
use testkit::{Applied, Browser, ENGINES, Page, TestApp, World};

const HOME: &str = "/join/application";
const CHECK: &str = "/join/application/check";

pub async fn world(engine: &'static str) -> World {
    World::on(engine, &[]).await
}

/// What the database holds of the application that was sent or begun with this name.
pub async fn state(world: &World, name: &str) -> Vec<String> {
    let sql = "SELECT state FROM applications WHERE name_key = $1";
    world.app.texts(sql, args![tag(&world.app, name)]).await
}

/// What stands for a name where applications are looked for by it.
pub fn tag(app: &TestApp, name: &str) -> String {
    let sealer = &app.house.site.app.sealer;
    sealer
        .tag("application name", &text::sort_key(name))
        .unwrap()
}

/// The applications of a name.
pub async fn ids_of(world: &World, name: &str) -> Vec<String> {
    let sql = "SELECT id FROM applications WHERE name_key = $1";
    world.app.texts(sql, args![tag(&world.app, name)]).await
}

/// Comes back with a code, in a browser that knows nothing.
pub async fn back(world: &World, code: &str) -> (Browser, Page) {
    let mut browser = world.app.visitor();
    let page = browser.read("/join/return").await;
    let typed = [("code", code)];
    let answer = browser.submit(&page, "/join/return", &typed).await;
    (browser, answer)
}

fn arabic(code: &str) -> String {
    let digit = |c: char| c.to_digit(10).and_then(|d| char::from_u32(0x660 + d));
    code.chars().map(|c| digit(c).unwrap_or(c)).collect()
}

#[tokio::test]
async fn a_code_in_any_digits_leads_back_and_everything_else_is_answered_alike() {
    for engine in ENGINES {
        let world = world(engine).await;
        let Applied { code, .. } = world.begin().await;
        for typed in [code.clone(), code.replace(' ', ""), arabic(&code)] {
            let (mut browser, answer) = back(&world, &typed).await;
            assert_eq!(answer.leads_to(), HOME, "{engine} {typed}");
            assert!(browser.read(HOME).await.words().contains("Six short steps"));
        }
        let mut said = Vec::new();
        for wrong in [
            "0000 0000 0000 0001",
            "",
            "abc",
            "1234",
            "'; DROP TABLE x; --",
        ] {
            let (mut browser, answer) = back(&world, wrong).await;
            assert_eq!(answer.status.as_u16(), 200, "{engine} {wrong}");
            assert!(browser.cookie("indaba-code").is_empty());
            assert_eq!(browser.get(HOME).await.leads_to(), "/join/return");
            said.push(answer.words());
        }
        assert!(said[0].contains("This code opens nothing"), "{engine}");
        assert!(said.iter().all(|s| *s == said[0]), "{engine} {said:?}");
    }
}

#[tokio::test]
async fn codes_cannot_be_tried_without_end() {
    for engine in ENGINES {
        let world = world(engine).await;
        let Applied { code, .. } = world.begin().await;
        let app = &world.app.house.site.app;
        for _ in 0..5_000 {
            let _ = app
                .limits
                .attempt("join-code", "", 5_000, 900_000, app.clock.now());
        }
        let (mut browser, answer) = back(&world, &code).await;
        assert!(answer.words().contains("Too many attempts"), "{engine}");
        assert_eq!(browser.get(HOME).await.leads_to(), "/join/return");
        world.app.clock.advance(900_001);
        assert_eq!(back(&world, &code).await.1.leads_to(), HOME, "{engine}");
    }
}

#[tokio::test]
async fn a_form_sent_again_begins_nothing_and_gives_no_code() {
    for engine in ENGINES {
        let world = world(engine).await;
        let count = "SELECT COUNT(*) FROM applications";
        let before = world.app.number(count, vec![]).await;
        let mut browser = world.app.visitor();
        let page = browser.read("/join").await;
        let first = browser.submit(&page, "/join/start", &[]).await;
        assert!(first.words().contains("Write down your code"), "{engine}");
        let mut stranger = world.app.visitor();
        let again = stranger.submit(&page, "/join/start", &[]).await;
        assert_eq!(again.leads_to(), HOME, "{engine}");
        assert!(stranger.cookie("indaba-code").is_empty(), "{engine}");
        assert_eq!(world.app.number(count, vec![]).await, before + 1);
        // Neither code nor cookie lies anywhere in the database.
        let code = first.text();
        let code = code.split("class=\"receipt\" dir=\"ltr\">").nth(1).unwrap()[..19].to_owned();
        assert!(
            code.split(' ').all(|group| group.parse::<u16>().is_ok()),
            "{code}"
        );
        let kept = world
            .app
            .texts("SELECT answer FROM form_keys", vec![])
            .await;
        let hashes = world
            .app
            .texts("SELECT code FROM applications", vec![])
            .await;
        for secret in [
            code.clone(),
            code.replace(' ', ""),
            browser.cookie("indaba-code"),
        ] {
            assert!(kept.iter().chain(&hashes).all(|k| !k.contains(&secret)));
        }
    }
}

#[tokio::test]
async fn leaving_and_another_code_close_what_was_open() {
    for engine in ENGINES {
        let world = world(engine).await;
        let Applied { mut browser, code } = world.begin().await;
        let mut elsewhere = back(&world, &code).await.0;
        let page = browser.read(HOME).await;
        let shown = browser.submit(&page, "/join/application/code", &[]).await;
        assert!(
            shown.words().contains("replaces the code before"),
            "{engine}"
        );
        assert_eq!(elsewhere.get(HOME).await.leads_to(), "/join/return");
        assert_eq!(back(&world, &code).await.1.status.as_u16(), 200, "{engine}");
        let mut copy = browser.clone();
        browser.fill(HOME, "/join/leave", &[]).await;
        for browser in [&mut browser, &mut copy] {
            assert_eq!(browser.get(HOME).await.leads_to(), "/join/return");
        }
    }
}

#[tokio::test]
async fn of_two_tabs_the_second_is_shown_both_and_other_pages_do_not_stand_in_the_way() {
    for engine in ENGINES {
        let world = world(engine).await;
        let mut tab = world.begin().await.browser;
        let who = "/join/application/who";
        let (one, two) = (tab.read(who).await, tab.read(who).await);
        let reach = tab.read("/join/application/reach").await;
        let done = tab.submit(&one, who, &[("name", "First words")]).await;
        assert_eq!(done.status.as_u16(), 303, "{engine}");
        let elsewhere = tab
            .submit(&reach, "/join/application/reach", &[("level", "local")])
            .await;
        assert_eq!(elsewhere.status.as_u16(), 303, "{engine}");
        let both = tab.submit(&two, who, &[("name", "Second words")]).await;
        assert_eq!(both.status.as_u16(), 200, "{engine}");
        let field = both.form(who).fields;
        assert!(field.contains(&("name".to_owned(), "Second words".to_owned())));
        assert!(both.words().contains("First words"), "{engine}");
        assert_eq!(state(&world, "First words").await, ["draft"]);
        let done = tab.submit(&both, who, &[]).await;
        assert_eq!(done.status.as_u16(), 303, "{engine}");
        assert_eq!(state(&world, "Second words").await, ["draft"]);
    }
}

#[tokio::test]
async fn a_draft_keeps_whatever_is_typed_and_says_what_is_not_right() {
    for engine in ENGINES {
        let world = world(engine).await;
        let mut browser = world.begin().await.browser;
        let who = "/join/application/who";
        let page = browser.read(who).await;
        assert!(!page.words().contains("Please fill this in"), "{engine}");
        let long = "x".repeat(5_000);
        let typed = [
            ("name", "<b>Дom\0\u{202e}</b>"),
            ("purpose", long.as_str()),
            ("email", "not an address"),
            ("website", "javascript:alert(1)"),
        ];
        let to = browser.submit(&page, who, &typed).await.leads_to();
        assert_eq!(to, format!("{who}?done=application-kept"), "{engine}");
        let page = browser.read(&to).await;
        let fields = page.form(who).fields;
        assert!(
            fields.contains(&("purpose".to_owned(), long.clone())),
            "{engine}"
        );
        assert!(fields.contains(&("email".to_owned(), "not an address".to_owned())));
        for said in [
            "up to 4000 characters",
            "different scripts",
            "name@example.org",
            "web",
        ] {
            assert!(page.words().contains(said), "{engine} {said}");
        }
        // Sent again as it is, it stays and leads on.
        let to = browser.submit(&page, who, &[]).await.leads_to();
        assert_eq!(to, "/join/application/reach", "{engine}");
        // More than is kept: the first part is kept, the page still shows all.
        let huge = "y".repeat(25_000);
        let page = browser.read(who).await;
        let cut = browser.submit(&page, who, &[("purpose", &huge)]).await;
        assert_eq!(cut.status.as_u16(), 200, "{engine}");
        assert!(cut.words().contains("more than can be kept"), "{engine}");
        assert!(cut.form(who).fields.iter().any(|f| f.1.len() == 25_000));
        let check = browser.read(CHECK).await;
        assert!(check.words().contains("Before you can send it"), "{engine}");
        assert!(
            check
                .links()
                .iter()
                .any(|l| l == "/join/application/work#f-themes")
        );
        let refused = browser
            .submit(&check, "/join/application/submit", &[])
            .await;
        assert_eq!(refused.status.as_u16(), 200, "{engine}");
        assert!(refused.words().contains("still missing"), "{engine}");
    }
}

#[tokio::test]
async fn sending_gives_a_receipt_and_a_letter_that_gives_nothing_away() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let Applied { mut browser, code } = world.apply("one").await;
        let name = world.word("application name", "one");
        let email = format!("{}@example.org", world.word("application address", "one"));
        let old = browser.read(CHECK).await;
        let who = "/join/application/who";
        browser
            .fill(who, who, &[("purpose", "Changed since it was looked at")])
            .await;
        let stale = browser.submit(&old, "/join/application/submit", &[]).await;
        assert!(stale.words().contains("look at it once more"), "{engine}");
        let to = browser.fill(CHECK, "/join/application/submit", &[]).await;
        let page = browser.read(&to).await;
        // Monday 2 March 2026, thirty working days on, in Nairobi.
        for said in [
            "13 April 2026 (Africa/Nairobi)",
            "30 working days left",
            "A-",
        ] {
            assert!(
                page.words().contains(said),
                "{engine} {said}: {}",
                page.words()
            );
        }
        assert_eq!(state(&world, &name).await, ["submitted"]);
        let letters = world.app.letters_to(&email).await;
        assert_eq!(letters.len(), 1, "{engine}");
        for secret in [name.as_str(), &code, &code.replace(' ', "")] {
            assert!(!letters[0].raw.contains(secret), "{engine}");
        }
        // Even that somebody applied stands in no letter: the start page leads on.
        assert!(letters[0].body.contains("http://indaba.test/"));
        assert!(!letters[0].raw.contains("/join"));
        let home = world.app.visitor().read("/").await;
        assert!(home.links().contains(&"/join/return".to_owned()));
        // The same again is taken, and only the address learns of it.
        let mut second = world.apply("two").await.browser;
        second
            .fill(
                who,
                who,
                &[("name", &name.to_uppercase()), ("email", &email)],
            )
            .await;
        let to = second.fill(CHECK, "/join/application/submit", &[]).await;
        assert!(
            !second.read(&to).await.words().contains("similar"),
            "{engine}"
        );
        let letters = world.app.letters_to(&email).await;
        assert_eq!(
            letters
                .iter()
                .filter(|l| l.body.contains("similar"))
                .count(),
            1
        );
    }
}

/// The Office asks something, as its desk does.
pub async fn ask(world: &World, name: &str) {
    let id = ids_of(world, name).await[0].clone();
    let stop = "UPDATE applications SET state = 'clarification', due = NULL, days_left = 12, version = version + 1 WHERE id = $1";
    world.app.change(stop, args![id.clone()]).await;
    let put = "INSERT INTO application_questions (id, application, criterion, question, asked, asked_by, asked_by_name, answer) \
               VALUES ($1, $2, 'independence', $3, $4, '', 'Officer', '')";
    let question = format!("question{id}");
    let record = guard::Record::new("application_questions", &question, "");
    let ctx = world.app.ctx();
    let unit = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let key = ctx.lock_up(tx, &record, &[guard::Recipient::House]).await?;
            let words = key.seal("question", "Who pays the rent?")?;
            tx.run(put, args![question, id, words, ctx.now()]).await
        })
    });
    unit.await.unwrap();
}

#[tokio::test]
async fn questions_stop_the_clock_and_answers_start_it_again() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let mut browser = world.apply("one").await.browser;
        let name = world.word("application name", "one");
        browser.fill(CHECK, "/join/application/submit", &[]).await;
        ask(&world, &name).await;
        let page = browser.read(HOME).await;
        for said in [
            "Who pays the rent?",
            "Stopped, with 12 working days left",
            "25 May 2026",
        ] {
            assert!(
                page.words().contains(said),
                "{engine} {said}: {}",
                page.words()
            );
        }
        let answer = "/join/application/answer";
        let empty = browser.submit(&page, answer, &[]).await;
        assert_eq!(empty.status.as_u16(), 200, "{engine}");
        assert!(empty.words().contains("Please fill this in"), "{engine}");
        let field = empty
            .form(answer)
            .names
            .iter()
            .find(|n| n.starts_with("answer-"))
            .unwrap()
            .clone();
        // Other answers may be changed meanwhile; what is made wrong is said.
        let work = "/join/application/work";
        let sound = browser.read(work).await;
        let fields = sound.form(work).fields;
        let bare: Vec<(&str, &str)> = fields
            .iter()
            .filter(|f| f.0 != "themes")
            .map(|f| (f.0.as_str(), f.1.as_str()))
            .collect();
        browser.post(work, &bare).await;
        let page = browser.read(HOME).await;
        let refused = browser
            .submit(&page, answer, &[(&field, "We all do")])
            .await;
        assert!(refused.words().contains("still missing"), "{engine}");
        assert!(refused.words().contains("We all do") || refused.text().contains("We all do"));
        browser.fill(work, work, &[("themes", "youth")]).await;
        let page = browser.read(HOME).await;
        let done = browser
            .submit(&page, answer, &[(&field, "We all do")])
            .await;
        assert_eq!(done.status.as_u16(), 303, "{engine}");
        assert_eq!(state(&world, &name).await, ["submitted"]);
        let page = browser.read(HOME).await;
        for said in [
            "12 working days left",
            "18 March 2026 (Africa/Nairobi)",
            "We all do",
        ] {
            assert!(page.words().contains(said), "{engine} {said}");
        }
    }
}

#[tokio::test]
async fn what_is_withdrawn_is_erased_and_the_code_says_so() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        let Applied { mut browser, code } = world.apply("one").await;
        let name = world.word("application name", "one");
        browser.fill(CHECK, "/join/application/submit", &[]).await;
        ask(&world, &name).await;
        let to = browser.fill(HOME, "/join/application/withdraw", &[]).await;
        let page = browser.read(&to).await;
        assert!(
            page.words().contains("Closed as withdrawn on 2 March 2026"),
            "{engine}"
        );
        assert!(state(&world, &name).await.is_empty(), "{engine}");
        let words =
            "SELECT answers || name || email || claim FROM applications WHERE state = 'withdrawn'";
        assert_eq!(world.app.texts(words, vec![]).await, [""], "{engine}");
        let asked = "SELECT q.question || q.answer FROM application_questions q JOIN applications a ON a.id = q.application WHERE a.state = 'withdrawn'";
        assert_eq!(world.app.texts(asked, vec![]).await, [""], "{engine}");
        assert_eq!(
            browser.get("/join/application/who").await.status.as_u16(),
            422
        );
        assert_eq!(back(&world, &code).await.1.leads_to(), HOME, "{engine}");
        world.app.clock.advance(day(366));
        assert_eq!(back(&world, &code).await.1.status.as_u16(), 200, "{engine}");
    }
}

/// An organisation of the register, as imports and forms make them.
async fn organisation(world: &World, name: &str, standing: &str, visibility: &str) -> String {
    let mut o = parties::Organisation::named(
        world.app.ctx().new_id(),
        name.to_owned(),
        world.app.clock.now(),
    );
    o.standing = standing.parse().unwrap();
    o.visibility = visibility.parse().unwrap();
    let id = o.id.to_string();
    let unit = world
        .app
        .house
        .site
        .app
        .db
        .write(move |tx| Box::pin(async move { parties::put(tx, &o).await }));
    assert!(unit.await.unwrap());
    id
}

#[tokio::test]
async fn an_entry_of_a_public_record_can_be_claimed_and_hidden_ones_do_not_exist() {
    for engine in ENGINES {
        let world = world(engine).await;
        let open = organisation(&world, "Lantern Peace Forum (LPF)", "registered", "office").await;
        let hidden = organisation(&world, "Lantern Peace Forum", "member", "office").await;
        organisation(&world, "Lantern Peace Forum", "member", "network").await;
        let mut browser = world.begin().await.browser;
        let (who, entry) = ("/join/application/who", "/join/application/entry");
        let to = browser
            .fill(who, who, &[("name", "Forum for Peace Lantern")])
            .await;
        assert_eq!(to, entry, "{engine}");
        let page = browser.read(entry).await;
        let offered: Vec<String> = page
            .text()
            .split("name=\"claim\" value=\"")
            .skip(1)
            .map(|rest| rest.split('"').next().unwrap().to_owned())
            .collect();
        assert_eq!(offered, [open.as_str(), "none"], "{engine}");
        let claimed = "SELECT CASE WHEN claim = '' THEN '' ELSE 'sealed' END FROM applications WHERE name_key = $1";
        let lantern = tag(&world.app, "Forum for Peace Lantern");
        browser
            .submit(&page, entry, &[("claim", &hidden), ("proof", "Trust us")])
            .await;
        assert_eq!(
            world.app.texts(claimed, args![lantern.clone()]).await,
            [""],
            "{engine}"
        );
        browser
            .fill(entry, entry, &[("claim", &open), ("proof", "")])
            .await;
        assert_eq!(
            world.app.texts(claimed, args![lantern.clone()]).await,
            ["sealed"],
            "{engine}"
        );
        let id = ids_of(&world, "Forum for Peace Lantern").await.remove(0);
        let kept = admission::commands::find(&world.app.ctx(), id.parse().unwrap()).await;
        assert_eq!(kept.unwrap().claim, open, "{engine}");
        let check = browser.read(CHECK).await;
        assert!(
            check
                .links()
                .iter()
                .any(|l| l == "/join/application/entry#f-proof")
        );
        browser
            .fill(entry, entry, &[("proof", "Ask at lantern.example")])
            .await;
        let check = browser.read(CHECK).await;
        for said in ["Lantern Peace Forum (LPF)", "Ask at lantern.example"] {
            assert!(check.words().contains(said), "{engine} {said}");
        }
        browser.fill(entry, entry, &[("claim", "none")]).await;
        assert_eq!(
            world.app.texts(claimed, args![lantern.clone()]).await,
            [""],
            "{engine}"
        );
        // A name like hidden ones only finds nothing.
        let to = browser
            .fill(who, who, &[("name", "Wholly other words")])
            .await;
        assert_ne!(to, entry, "{engine}");
    }
}

#[tokio::test]
async fn an_entry_tells_no_country_that_is_kept_to_fewer_than_everybody() {
    for engine in ENGINES {
        let world = world(engine).await;
        let id = organisation(&world, "Lantern Peace Forum", "member", "public").await;
        let mut browser = world.begin().await.browser;
        let (who, entry) = ("/join/application/who", "/join/application/entry");
        let typed = [("name", "Lantern Peace Forum")];
        assert_eq!(browser.fill(who, who, &typed).await, entry, "{engine}");
        let sql = "UPDATE organisations SET country = '404', narrowed = $2 WHERE id = $1";
        for (narrowed, told) in [
            ("", true),
            ("country:network", false),
            ("countries:office", true),
            ("country:office", false),
        ] {
            world.app.change(sql, args![id, narrowed]).await;
            let words = browser.read(entry).await.words();
            assert!(words.contains("Lantern Peace Forum"), "{engine}: {words}");
            assert_eq!(words.contains("Kenya"), told, "{engine} {narrowed}");
        }
    }
}

#[tokio::test]
async fn the_preview_shows_each_reader_what_the_choice_gives_them() {
    let mut world = world("sqlite").await;
    let mut browser = world.apply("one").await.browser;
    let word = |field: &str| world.word(field, "one");
    let shown = [
        "application name",
        "application purpose",
        "application website",
    ]
    .map(word);
    let office = [
        "application contact",
        "application address",
        "application funding",
    ]
    .map(word);
    for (choice, sees) in [
        ("public", [true, true, true]),
        ("network", [false, true, true]),
        ("office", [false, false, true]),
    ] {
        let step = "/join/application/visibility";
        browser.fill(step, step, &[("visibility", choice)]).await;
        for (eyes, sees) in ["public", "member", "office"].into_iter().zip(sees) {
            let page = browser
                .read(&format!("/join/application/preview?as={eyes}"))
                .await;
            for word in &shown {
                assert_eq!(page.text().contains(word), sees, "{choice} {eyes}");
            }
            for word in &office {
                assert_eq!(
                    page.text().contains(word),
                    eyes == "office",
                    "{choice} {eyes}"
                );
            }
        }
    }
    let nobody = browser.get("/join/application/preview?as=everybody").await;
    assert_eq!(nobody.status.as_u16(), 404);
}
