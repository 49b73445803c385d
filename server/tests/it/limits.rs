//! How often things may be done, by network, account and organisation: the same whoever is asked for, told with a moment
//! from which on it goes on, nothing typed is lost, and no address is kept.

use guard::{Ctx, Held, Often, Role, Viewer};
use http::StatusCode;
use kernel::Id;
use testkit::{Browser, ENGINES, Kind, PASSWORD, Page, TestApp, World};

use crate::logs::Log;

/// Two of one network, and one of another.
const HERE: &str = "203.0.113.7";
const BESIDE: &str = "203.0.113.200";
const ELSEWHERE: &str = "198.51.100.7";

const OK: StatusCode = StatusCode::OK;
const TOO_MANY: StatusCode = StatusCode::TOO_MANY_REQUESTS;

/// A visitor from an address, or one of whom a proxy here says so.
fn visitor(app: &TestApp, peer: &str, said: Option<&str>) -> Ctx {
    let ctx = app.ctx();
    let peer = peer.parse().ok();
    let class = ctx.app.limits.class(peer, said, &ctx.app.random, ctx.now());
    assert!(class.is_some(), "{peer:?} {said:?}");
    Ctx { class, ..ctx }
}

/// Does something until it is refused; gives how often it was taken.
fn exhaust(ctx: &Ctx, often: &Often) -> u32 {
    (0..).take_while(|_| ctx.count(often).is_ok()).count() as u32
}

async fn try_code(mut browser: Browser) -> Page {
    let page = browser.read("/join/return").await;
    let typed = [("code", "1111 2222 3333 4444")];
    browser.submit(&page, "/join/return", &typed).await
}

#[tokio::test]
async fn a_network_that_tries_codes_is_told_when_to_come_back_and_others_go_on() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let taken = exhaust(&visitor(&app, HERE, None), &Often::TRY_CODE);
        assert_eq!(taken, Often::TRY_CODE.network, "{engine}");
        app.clock.advance(60_000);
        let refused = try_code(app.visitor().coming_from(BESIDE)).await;
        assert_eq!(refused.status, TOO_MANY, "{engine}");
        assert_eq!(refused.headers["retry-after"], "840", "{engine}");
        let words = refused.words();
        assert!(words.contains("Too many attempts"), "{words}");
        assert!(words.contains("14 minutes"), "{words}");
        // A code is a secret: its field is there, to be filled again.
        let form = refused.form("/join/return");
        assert!(form.names.iter().any(|n| n == "code"), "{form:?}");
        assert!(!refused.text().contains("1111 2222"), "{engine}");

        assert_eq!(
            try_code(app.visitor().coming_from(ELSEWHERE)).await.status,
            OK
        );
        // Whom the house sees from its own machine alone is not taken for one and the same.
        let here = app.visitor().coming_from("127.0.0.1");
        assert_eq!(try_code(here.saying("x-real-ip", HERE)).await.status, OK);
        app.clock.advance(14 * 60_000);
        let again = try_code(app.visitor().coming_from(BESIDE)).await;
        assert_eq!(again.status, OK, "{engine}");
    }
}

#[tokio::test]
async fn signing_in_is_refused_alike_whoever_is_known() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        app.person("Ada", "ada@example.org", Role::Auditor, "")
            .await;
        exhaust(&visitor(&app, HERE, None), &Often::COME_IN);
        let mut said = Vec::new();
        // As long as one another, for the answer says how long it is.
        for email in ["ada@example.org", "bob@example.org"] {
            let mut browser = app.visitor().coming_from(HERE);
            let page = browser.read("/sign-in").await;
            let typed = [("email", email), ("password", PASSWORD), ("code", "123456")];
            let no = browser.submit(&page, "/sign-in", &typed).await;
            assert_eq!(no.status, TOO_MANY, "{engine}");
            let form = no.form("/sign-in");
            let kept = |name: &str| {
                form.fields
                    .iter()
                    .find(|f| f.0 == name)
                    .map(|f| f.1.clone())
            };
            assert_eq!(
                kept("email").as_deref(),
                Some(email),
                "what was typed stays"
            );
            for secret in ["password", "code"] {
                assert!(form.names.iter().any(|n| n == secret), "{secret}, {engine}");
            }
            assert!(!no.text().contains(PASSWORD), "{engine}");
            said.push(no.steady().replace(email, "…"));
        }
        assert_eq!(said[0], said[1], "{engine}");
    }
}

#[tokio::test]
async fn a_search_that_is_refused_leads_back_to_itself() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        exhaust(&visitor(&app, HERE, None), &Often::SEARCH);
        let mut browser = app.visitor().coming_from(HERE);
        let refused = browser.get("/search?q=women").await;
        assert_eq!(refused.status, TOO_MANY, "{engine}");
        let links = refused.links();
        assert!(links.iter().any(|l| l == "/search?q=women"), "{links:?}");
        // Everything else goes on.
        assert_eq!(browser.get("/consultations").await.status, OK);
        app.clock.advance(5 * 60_000);
        assert_eq!(browser.get("/search?q=women").await.status, OK, "{engine}");
    }
}

async fn speak(browser: &mut Browser, path: &str, words: &str) -> Page {
    let page = browser.read(path).await;
    browser.submit(&page, path, &[("body", words)]).await
}

/// Where people speak on the paragraph of the consultation that everybody may take part in.
async fn consultation(engine: &'static str) -> (World, String) {
    let world = World::on(engine, &["open public"]).await;
    let route = "/consultations/{id}/speak/{target}";
    let path = world.address(route, Kind::Consultation, "open public");
    (world, path.unwrap())
}

#[tokio::test]
async fn an_account_that_writes_without_end_waits_and_sends_what_it_wrote_again() {
    for engine in ENGINES {
        let (mut world, path) = consultation(engine).await;
        let ctx = world.app.acting(world.person("representative")).await;
        exhaust(&ctx, &Often::SPEAK);
        let words = "Words that took an hour to write.\nAnd a second line of them.";
        let refused = speak(world.browser("representative"), &path, words).await;
        assert_eq!(refused.status, TOO_MANY, "{engine}");
        let form = refused.form(&path);
        let body = form.fields.iter().find(|f| f.0 == "body").unwrap();
        assert_eq!(body.1.trim().replace("\r\n", "\n"), words, "{engine}");
        // Somebody else of the same organisation goes on.
        let member = speak(world.browser("member"), &path, "Other words.").await;
        assert_eq!(member.status, StatusCode::SEE_OTHER, "{engine}");
        world.app.clock.advance(60 * 60_000);
        let sent = world
            .browser("representative")
            .submit(&refused, &path, &[])
            .await;
        assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.words());
    }
}

#[tokio::test]
async fn the_accounts_of_one_organisation_together_are_one() {
    for engine in ENGINES {
        let (mut world, path) = consultation(engine).await;
        let member = world.app.acting(world.person("member")).await;
        let own = member.viewer.organisations().next().unwrap().to_owned();
        let account = |n: u32| Ctx {
            viewer: Viewer {
                account: Some(Id::from_bits(u128::from(n))),
                held: vec![Held {
                    role: Role::Member,
                    scope: own.clone(),
                    suspended: false,
                }],
                ..Viewer::default()
            },
            ..world.app.ctx()
        };
        // Each of them writes once.
        let wrote = |n: &u32| account(*n).count(&Often::SPEAK).is_ok();
        let taken = (0..10_000).take_while(wrote).count();
        assert!(taken <= Often::SPEAK.organisation as usize, "{taken}");
        assert!(taken > 1_000, "{taken}");
        let refused = speak(world.browser("member"), &path, "One more.").await;
        assert_eq!(refused.status, TOO_MANY, "{engine}");
        let other = speak(world.browser("elsewhere"), &path, "From elsewhere.").await;
        assert_eq!(other.status, StatusCode::SEE_OTHER, "{engine}");
    }
}

#[tokio::test]
async fn a_proxy_says_who_asks_where_the_operator_named_its_header() {
    const HEADER: &str = "x-real-ip";
    for engine in ENGINES {
        let app = TestApp::behind_proxy(engine, "X-Real-IP").await;
        exhaust(&visitor(&app, "127.0.0.1", Some(HERE)), &Often::TRY_CODE);
        let proxied = |of: &str| app.visitor().coming_from("127.0.0.1").saying(HEADER, of);
        assert_eq!(try_code(proxied(BESIDE)).await.status, TOO_MANY, "{engine}");
        assert_eq!(try_code(proxied(ELSEWHERE)).await.status, OK, "{engine}");
        // What a visitor wrote into the header themselves stands before what the proxy adds.
        let twice = format!("{ELSEWHERE}, {HERE}");
        assert_eq!(try_code(proxied(&twice)).await.status, TOO_MANY, "{engine}");
        let lines = proxied(ELSEWHERE).saying(HEADER, HERE);
        assert_eq!(try_code(lines).await.status, TOO_MANY, "{engine}");
        // Nor is it believed from anywhere but the proxy.
        let past = app.visitor().coming_from(HERE).saying(HEADER, ELSEWHERE);
        assert_eq!(try_code(past).await.status, TOO_MANY, "{engine}");
    }
}

#[tokio::test]
async fn no_address_is_written_anywhere() {
    let app = TestApp::on("sqlite").await;
    let (log, _listening) = Log::listen();
    for _ in 0..=Often::TRY_CODE.network + 1 {
        try_code(app.visitor().coming_from(HERE)).await;
    }
    assert_eq!(log.lines("too many attempts"), 1, "{}", log.text());
    let shown = format!("{:?} {:?}", visitor(&app, HERE, None), log.text());
    assert!(!shown.contains("203.0.113"), "{shown}");
    app.house.site.app.db.close().await;
    for entry in std::fs::read_dir(app.folder()).unwrap() {
        let path = entry.unwrap().path();
        if path.is_file() {
            let bytes = std::fs::read(&path).unwrap();
            let found = bytes.windows(9).any(|w| w == b"203.0.113");
            assert!(!found, "{}", path.display());
        }
    }
}
