//! Whoever did not show lately that it is them is asked before what is sensitive, and comes back with what they typed.

use guard::Totp;
use http::StatusCode;
use kernel::args;
use testkit::{ENGINES, PERSONAS, Page, World};

const FORBIDDEN: StatusCode = StatusCode::FORBIDDEN;
const LEAD_ON: StatusCode = StatusCode::SEE_OTHER;
const REFUSED: StatusCode = StatusCode::UNPROCESSABLE_ENTITY;

async fn world(engine: &'static str) -> World {
    let names = [
        "open public",
        "briefing call public",
        "event published public",
    ];
    World::on(engine, &names).await
}

/// Nobody has shown for long that it is them.
async fn make_stale(world: &World) {
    let sql = "UPDATE sessions SET proved = 0";
    world.app.change(sql, vec![]).await;
}

/// What every action leaves behind.
async fn traces(world: &World) -> Vec<i64> {
    let mut found = Vec::new();
    for sql in [
        "SELECT COUNT(*) FROM audit",
        "SELECT COUNT(*) FROM jobs",
        "SELECT COUNT(*) FROM appointments WHERE ends IS NULL",
        "SELECT COUNT(*) FROM invitations",
        "SELECT COUNT(*) FROM sessions",
    ] {
        found.push(world.app.number(sql, vec![]).await);
    }
    found
}

/// A code that was not used yet: each is good for half a minute.
fn code(world: &World, persona: &str) -> String {
    world.app.clock.advance(60_000);
    let totp = Totp::from_text(&world.person(persona).totp).unwrap();
    totp.code(world.app.clock.now()).unwrap()
}

fn kept(page: &Page, action: &str) -> String {
    let form = page.form(action);
    let field = form.fields.into_iter().find(|(name, _)| name == "_kept");
    field.unwrap().1
}

#[tokio::test]
async fn every_route_that_says_so_asks_first_and_changes_nothing() {
    for engine in ENGINES {
        let mut world = world(engine).await;
        make_stale(&world).await;
        let before = traces(&world).await;
        let features = world.app.house.features.clone();
        let fresh = features.iter().flat_map(|f| &f.routes).filter(|r| r.fresh);
        let mut asked = 0;
        for route in fresh {
            assert_eq!(route.surface, web::Surface::SignedIn, "{route:?}");
            let kind = testkit::Kind::of(route.path).unwrap();
            let object = world.objects(kind).remove(0);
            let path = world.address(route.path, kind, &object).unwrap();
            for persona in PERSONAS {
                if ["visitor", "applicant"].contains(&persona) {
                    continue;
                }
                let mut browser = world.browser(persona).clone();
                let (page, action) = if route.method == "GET" {
                    (browser.get(&path).await, "/prove")
                } else {
                    let token = browser.token().await;
                    let typed = [("_csrf", token.as_str()), ("password", testkit::PASSWORD)];
                    (browser.post(&path, &typed).await, path.as_str())
                };
                assert_eq!(page.status, FORBIDDEN, "{route:?} for {persona}, {engine}");
                let names = page.form(action).names;
                assert!(names.contains(&"proof".to_owned()), "{route:?}: {names:?}");
                assert!(!page.text().contains(testkit::PASSWORD), "{route:?}");
                asked += 1;
            }
        }
        assert!(asked > 30 * 14, "{asked} were asked");
        assert_eq!(traces(&world).await, before, "{engine}");
    }
}

#[tokio::test]
async fn a_form_waits_in_the_page_and_is_done_after_the_code() {
    const PATH: &str = "/office/people";
    for engine in ENGINES {
        let mut world = world(engine).await;
        make_stale(&world).await;
        let before = traces(&world).await;
        let mut admin = world.browser("technical").clone();
        let page = admin.read(PATH).await;
        let typed = [
            ("name", "Somebody New"),
            ("email", "new@example.org"),
            ("role", "auditor"),
            ("language", "fr"),
        ];
        let asked = admin.submit(&page, PATH, &typed).await;
        assert_eq!(asked.status, FORBIDDEN, "{engine}");
        // Sealed: neither in the page nor in what a browser keeps of it.
        assert!(!asked.text().contains("new@example.org"));
        let again = admin.submit(&asked, PATH, &[("proof", "000000")]).await;
        assert_eq!(again.status, FORBIDDEN);
        assert!(again.text().contains("f-proof-error"), "{}", again.words());
        assert_eq!(traces(&world).await, before, "{engine}");

        // What waits is bound to its address and to its session.
        let sealed = kept(&again, PATH);
        let token = admin.token().await;
        let fresh_code = code(&world, "technical");
        let fields = [
            ("_csrf", token.as_str()),
            ("_kept", &sealed),
            ("proof", &fresh_code),
        ];
        let elsewhere = admin.post("/office/people/end", &fields).await;
        assert_eq!(elsewhere.status, REFUSED, "{engine}");
        let mut other = world.browser("auditor").clone();
        let token = other.token().await;
        let fields = [
            ("_csrf", token.as_str()),
            ("_kept", &sealed),
            ("proof", &fresh_code),
        ];
        assert_eq!(other.post(PATH, &fields).await.status, REFUSED);
        let letter = if &sealed[20..21] == "A" { "B" } else { "A" };
        let altered = format!("{}{letter}{}", &sealed[..20], &sealed[21..]);
        let altered = [("_kept", altered.as_str()), ("proof", fresh_code.as_str())];
        assert_eq!(admin.submit(&again, PATH, &altered).await.status, REFUSED);
        assert_eq!(traces(&world).await, before, "{engine}");

        let done = admin.submit(&again, PATH, &[("proof", &fresh_code)]).await;
        assert_eq!(done.status, LEAD_ON, "{}", done.words());
        let sql = "SELECT email || ' ' || name || ' ' || role || ' ' || language FROM invitations WHERE email = 'new@example.org'";
        let invited = world.app.texts(sql, vec![]).await;
        assert_eq!(
            invited,
            ["new@example.org Somebody New auditor fr"],
            "{engine}"
        );

        // From then on for a quarter of an hour nothing is asked; the same code opens nothing twice.
        world.app.clock.advance(14 * 60_000);
        let typed = [
            ("name", "Another"),
            ("email", "two@example.org"),
            ("role", "auditor"),
        ];
        let page = admin.read(PATH).await;
        assert_eq!(admin.submit(&page, PATH, &typed).await.status, LEAD_ON);
        world.app.clock.advance(2 * 60_000);
        let page = admin.read(PATH).await;
        let asked = admin.submit(&page, PATH, &typed).await;
        assert_eq!(asked.status, FORBIDDEN, "{engine}");
        let old = admin.submit(&asked, PATH, &[("proof", &fresh_code)]).await;
        assert_eq!(old.status, FORBIDDEN, "a code of before, {engine}");
    }
}

#[tokio::test]
async fn a_page_waits_for_the_code_and_guessing_is_limited() {
    const FILE: &str = "/account/own-data.json";
    for engine in ENGINES {
        let mut world = world(engine).await;
        make_stale(&world).await;
        let person = world.person("member").clone();
        let mut member = world.browser("member").clone();
        let asked = member.get(FILE).await;
        let done = member
            .submit(&asked, "/prove", &[("proof", &person.codes[0])])
            .await;
        assert_eq!((done.status, done.leads_to().as_str()), (LEAD_ON, FILE));
        assert!(member.read(FILE).await.text().contains("recovery_codes"));
        // A recovery code is used up by it.
        let sql = "SELECT COUNT(*) FROM recovery_codes WHERE account = $1 AND used IS NOT NULL";
        assert_eq!(world.app.number(sql, args![person.account]).await, 1);
        let entries = "SELECT COUNT(*) FROM audit WHERE action = 'session.prove' AND actor = $1";
        assert_eq!(world.app.number(entries, args![person.account]).await, 1);

        // Another session of the same person is still asked.
        let mut second = world.app.browser(&person).await;
        make_stale(&world).await;
        let asked = second.get(FILE).await;
        for _ in 0..10 {
            let no = second
                .submit(&asked, "/prove", &[("proof", "123456")])
                .await;
            assert_eq!(no.status, FORBIDDEN, "{engine}");
        }
        let right = code(&world, "member");
        let no = second.submit(&asked, "/prove", &[("proof", &right)]).await;
        assert_eq!(no.status, StatusCode::TOO_MANY_REQUESTS, "{engine}");
        assert!(no.words().contains("Too many attempts"), "{}", no.words());
        // It never leads to another house.
        world.app.clock.advance(16 * 60_000);
        let right = code(&world, "member");
        let away = [("proof", right.as_str()), ("to", "//evil.example")];
        let done = second.submit(&asked, "/prove", &away).await;
        assert_eq!((done.status, done.leads_to().as_str()), (LEAD_ON, "/"));
    }
}
