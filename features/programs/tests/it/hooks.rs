//! Webhooks from their registering to their being switched off, with a receiver on this machine, on both engines.

use std::collections::BTreeSet;

use guard::{Role, Signed, Unsent};
use http::StatusCode;
use kernel::{args, day};
use testkit::{Browser, ENGINES, Page, Person, TestApp};

use crate::receiver::{Got, Receiver};

const PAGE: &str = "/office/webhooks";
const MINUTE: i64 = 60_000;

/// A house on this machine alone, as the demonstration is: it may send something to this machine.
struct House {
    test: TestApp,
    keeper: Browser,
    officer: Browser,
    people: [Person; 2],
}

impl House {
    async fn new(engine: &'static str) -> Self {
        Self::at(engine, "http://127.0.0.1:8080").await
    }

    async fn at(engine: &'static str, base: &str) -> Self {
        let test = TestApp::reached_at(engine, base).await;
        let role = Role::TechnicalAdministrator;
        let keeper = test.person("Keeper", "keeper@example.org", role, "").await;
        let role = Role::EngagementOfficer;
        let officer = test
            .person("Officer", "officer@example.org", role, "")
            .await;
        Self {
            keeper: test.browser(&keeper).await,
            officer: test.browser(&officer).await,
            people: [keeper, officer],
            test,
        }
    }

    /// A day later sessions and proofs are over: both sign in anew.
    async fn sign_in(&mut self) {
        self.keeper = self.test.browser(&self.people[0]).await;
        self.officer = self.test.browser(&self.people[1]).await;
    }

    async fn register(&mut self, address: &str, kinds: &[&str]) -> Page {
        let page = self.keeper.read(PAGE).await;
        let mut typed = vec![("name", "Archive"), ("address", address)];
        typed.extend(kinds.iter().map(|kind| ("kinds", *kind)));
        self.keeper.submit(&page, PAGE, &typed).await
    }

    /// Registers a receiver; gives its secret.
    async fn listen(&mut self, receiver: &Receiver, kinds: &[&str]) -> String {
        let page = self.register(&receiver.address, kinds).await;
        secret(&page)
    }

    /// Presses a button of the one webhook there is.
    async fn press(&mut self, what: &str, typed: &[(&str, &str)]) -> Page {
        let id = self
            .test
            .texts("SELECT id FROM webhooks ORDER BY id", vec![])
            .await;
        let token = self.keeper.token().await;
        let mut all = vec![("_csrf", token.as_str()), ("webhook", id[0].as_str())];
        all.extend_from_slice(typed);
        self.keeper.post(&format!("{PAGE}/{what}"), &all).await
    }

    /// An update by the officer, published; gives its address.
    async fn publish(&mut self, audience: &str) -> String {
        let typed = [
            ("kind", "news"),
            ("title", "A dam in the valley"),
            ("summary", "What is planned."),
            ("body", "What is planned, in a few words."),
            ("language", "en"),
            ("audience", audience),
        ];
        let path = "/updates/new";
        let to = self.officer.fill(path, path, &typed).await;
        let href = to.split('?').next().unwrap().to_owned();
        self.act(&format!("{href}/publish"), &[]).await;
        href
    }

    async fn act(&mut self, path: &str, typed: &[(&str, &str)]) {
        let token = self.officer.token().await;
        let mut all = vec![("_csrf", token.as_str())];
        all.extend_from_slice(typed);
        let done = self.officer.post(path, &all).await;
        assert_eq!(
            done.status,
            StatusCode::SEE_OTHER,
            "{path}: {}",
            done.words()
        );
    }

    /// Lets time pass, and does what is due.
    async fn later(&self, milliseconds: i64) {
        self.test.clock.advance(milliseconds);
        self.test.work().await;
    }

    async fn state(&self) -> String {
        let sql = "SELECT state FROM webhooks";
        self.test.texts(sql, vec![]).await.remove(0)
    }

    /// What became of what was told, in the order in which it happened.
    async fn told(&self) -> Vec<String> {
        let sql = "SELECT kind || ' ' || state || ' ' || answer FROM webhook_deliveries ORDER BY at, kind";
        self.test.texts(sql, vec![]).await
    }
}

/// The secret that a page shows.
fn secret(page: &Page) -> String {
    let text = page.text();
    let at = text
        .find("whsec_")
        .unwrap_or_else(|| panic!("{}", page.words()));
    let rest = &text[at..];
    rest[..rest.find('<').unwrap()].to_owned()
}

fn kinds(got: &[Got]) -> Vec<String> {
    got.iter().map(Got::kind).collect()
}

#[tokio::test]
async fn what_everybody_may_read_is_told_signed_and_says_nothing_more() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let receiver = Receiver::new().await;
        let all = ["update.published", "update.corrected", "update.withdrawn"];
        let secret = house.listen(&receiver, &all).await;
        let href = house.publish("public").await;
        // What is for others is told to nobody.
        house.publish("network").await;
        house.publish("office").await;
        house.test.work().await;
        let got = receiver.got();
        assert_eq!(kinds(&got), ["update.published"], "{engine}");
        let one = &got[0];
        assert_eq!(one.line, "POST /hook?from=indaba HTTP/1.1", "{engine}");
        assert_eq!(one.headers["content-type"], "application/json");
        assert!(one.is_signed_by(&secret), "{engine}");
        let other = format!("whsec_{}", "A".repeat(44));
        assert!(!one.is_signed_by(&other), "{engine}");
        let json = one.json();
        let fields: BTreeSet<&str> = json
            .as_object()
            .unwrap()
            .keys()
            .map(String::as_str)
            .collect();
        assert_eq!(
            fields.into_iter().collect::<Vec<_>>(),
            ["at", "id", "object", "type"],
            "{engine}"
        );
        assert_eq!(json["id"], one.headers["webhook-id"].as_str());
        let place = json["object"].as_str().unwrap();
        assert_eq!(place, format!("/api/v1{href}"), "{engine}");
        let read = house.test.visitor().read(place).await;
        assert!(read.text().contains("A dam in the valley"), "{engine}");
        assert!(!one.body.contains("dam"), "{engine}");

        // The same event once more is told no second time.
        let sql = "UPDATE jobs SET state = 'waiting', body = $1, due = 0 WHERE kind = 'event:update_published'";
        let id = href.trim_start_matches("/updates/");
        let body = format!("{{\"update\":\"{id}\"}}");
        house.test.change(sql, args![body]).await;
        house.test.work().await;
        assert!(receiver.got().is_empty(), "{engine}");

        let path = format!("{href}/correct");
        let typed = [
            ("summary", "What is planned, and when."),
            ("note", "The day."),
        ];
        house.officer.fill(&path, &path, &typed).await;
        house.later(MINUTE).await;
        assert_eq!(kinds(&receiver.got()), ["update.corrected"], "{engine}");
        let typed = [
            ("summary", "What is planned, and where."),
            ("note", "The place."),
        ];
        house.officer.fill(&path, &path, &typed).await;
        house.later(MINUTE).await;
        assert_eq!(kinds(&receiver.got()), ["update.corrected"], "{engine}");
        let reason = [("reason", "It was wrong.")];
        house.act(&format!("{href}/withdraw"), &reason).await;
        house.test.work().await;
        assert_eq!(kinds(&receiver.got()), ["update.withdrawn"], "{engine}");
    }
}

#[tokio::test]
async fn of_what_is_withdrawn_before_it_was_told_the_withdrawal_alone_is_told() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let receiver = Receiver::new().await;
        let all = ["update.published", "update.withdrawn"];
        house.listen(&receiver, &all).await;
        // At once, and between two tries.
        let href = house.publish("public").await;
        let reason = [("reason", "It was wrong.")];
        house.act(&format!("{href}/withdraw"), &reason).await;
        house.test.work().await;
        assert_eq!(kinds(&receiver.got()), ["update.withdrawn"], "{engine}");

        receiver.answers(503);
        let href = house.publish("public").await;
        house.test.work().await;
        assert_eq!(kinds(&receiver.got()), ["update.published"], "{engine}");
        house.act(&format!("{href}/withdraw"), &reason).await;
        receiver.answers(200);
        house.later(2 * MINUTE).await;
        assert_eq!(kinds(&receiver.got()), ["update.withdrawn"], "{engine}");
        assert!(house.told().await.iter().any(|t| t.contains("dropped")));
    }
}

#[tokio::test]
async fn what_is_not_answered_is_sent_again_and_the_house_gives_up_after_a_day() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let receiver = Receiver::new().await;
        house.listen(&receiver, &["update.published"]).await;
        receiver.answers(500);
        house.publish("public").await;
        house.test.work().await;
        // What happens in the same millisecond is told in no order.
        house.test.clock.advance(1);
        house.publish("public").await;
        house.test.work().await;
        let first = receiver.got();
        assert_eq!(
            first.len(),
            1,
            "{engine}: one that fails is not asked more often"
        );
        // A redirect is none of the answers that count, and is not followed.
        receiver.answers(302);
        house.later(MINUTE).await;
        let second = receiver.got();
        assert_eq!(second.len(), 1, "{engine}");
        assert_eq!(second[0].json()["id"], first[0].json()["id"], "{engine}");
        let at = |got: &Got| got.headers["webhook-timestamp"].clone();
        assert!(at(&second[0]) > at(&first[0]), "{engine}");
        // An answer counts all failures anew, and what waited behind follows at once.
        receiver.answers(200);
        house.later(5 * MINUTE).await;
        assert_eq!(receiver.got().len(), 2, "{engine}");
        let failures = "SELECT failures FROM webhooks";
        assert_eq!(house.test.number(failures, vec![]).await, 0, "{engine}");

        receiver.answers(500);
        house.publish("public").await;
        house.test.work().await;
        for _ in 0..100 {
            house.later(15 * MINUTE).await;
        }
        assert_eq!(receiver.got().len(), 8, "{engine}");
        assert_eq!(house.state().await, "failed", "{engine}");
        let told = house.told().await;
        assert_eq!(told.last().unwrap(), "update.published given_up 500");
        let keeper = house.people[0].account;
        let messages = house.test.ctx().app.messages_of(keeper).await.unwrap();
        let found = messages.iter().filter(|m| m.letter == "webhook-failed");
        assert_eq!(found.count(), 1, "{engine}");
        let noted = "SELECT COUNT(*) FROM audit WHERE action = 'webhook.fail'";
        assert_eq!(house.test.number(noted, vec![]).await, 1, "{engine}");
        // It hears of nothing, until it is switched on again.
        receiver.answers(200);
        house.sign_in().await;
        house.publish("public").await;
        house.later(MINUTE).await;
        assert!(receiver.got().is_empty(), "{engine}");
        house.press("switch", &[("to", "on")]).await;
        house.press("test", &[]).await;
        house.test.work().await;
        assert_eq!(kinds(&receiver.got()), ["webhook.test"], "{engine}");
    }
}

#[tokio::test]
async fn it_says_when_it_happened_and_not_when_the_house_came_to_it() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let receiver = Receiver::new().await;
        house.listen(&receiver, &["update.published"]).await;
        let then = house.test.clock.now();
        house.publish("public").await;
        house.later(3 * MINUTE).await;
        let got = receiver.got();
        assert_eq!(got[0].json()["at"], then.rfc3339(), "{engine}");
        let signed: i64 = got[0].headers["webhook-timestamp"].parse().unwrap();
        let later = then.plus(3 * MINUTE).0.div_euclid(1_000);
        assert_eq!(signed, later, "{engine}");
    }
}

/// Who was to look at webhooks fails for good, as after eight faults of the house.
async fn lay_aside(house: &House) {
    let sql =
        "UPDATE jobs SET state = 'failed' WHERE kind = 'event:webhooks_due' AND state = 'waiting'";
    house.test.change(sql, vec![]).await;
}

#[tokio::test]
async fn what_nobody_came_to_look_at_is_tried_with_the_next_event_or_on_the_next_day() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let receiver = Receiver::new().await;
        house.listen(&receiver, &["update.published"]).await;
        let refused = async |house: &mut House| {
            receiver.answers(500);
            house.publish("public").await;
            house.test.work().await;
            assert_eq!(receiver.got().len(), 1, "{engine}");
            lay_aside(house).await;
            receiver.answers(200);
            house.later(2 * MINUTE).await;
            assert!(receiver.got().is_empty(), "{engine}");
        };
        refused(&mut house).await;
        house.publish("public").await;
        house.test.work().await;
        assert_eq!(receiver.got().len(), 2, "{engine}");

        refused(&mut house).await;
        house.later(day(1)).await;
        assert_eq!(receiver.got().len(), 1, "{engine}");
    }
}

#[tokio::test]
async fn what_was_told_is_forgotten_after_thirty_days_where_nothing_is_on_as_well() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let receiver = Receiver::new().await;
        house.listen(&receiver, &["update.published"]).await;
        house.publish("public").await;
        house.test.work().await;
        house.press("switch", &[("to", "off")]).await;
        house.later(day(29)).await;
        assert_eq!(house.told().await.len(), 1, "{engine}");
        house.later(day(2)).await;
        assert!(house.told().await.is_empty(), "{engine}");
    }
}

#[tokio::test]
async fn a_test_beside_a_try_that_is_under_way_sends_nothing_twice() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let receiver = Receiver::new().await;
        house.listen(&receiver, &["update.published"]).await;
        receiver.answers(500);
        house.publish("public").await;
        let held = receiver.holds().await;
        let test = house.test.clone();
        let trying = tokio::spawn(async move { test.work().await });
        receiver.is_asked().await;
        house.test.clock.advance(1_000);
        let pressed = house.press("test", &[]).await;
        assert!(pressed.leads_to().contains("webhook-test"), "{engine}");
        // Somebody else who works looks as well.
        house.test.work().await;
        drop(held);
        trying.await.unwrap();
        assert_eq!(kinds(&receiver.got()), ["update.published"], "{engine}");
        let failures = "SELECT failures FROM webhooks";
        assert_eq!(house.test.number(failures, vec![]).await, 1, "{engine}");
        receiver.answers(200);
        house.later(MINUTE).await;
        let got = kinds(&receiver.got());
        assert_eq!(got, ["update.published", "webhook.test"], "{engine}");

        // Where the next try is hours away, a test does not wait for it.
        receiver.answers(500);
        house.publish("public").await;
        for minutes in [0, 1, 5, 30] {
            house.later(minutes * MINUTE).await;
        }
        assert_eq!(receiver.got().len(), 4, "{engine}");
        receiver.answers(200);
        house.sign_in().await;
        house.press("test", &[]).await;
        house.test.work().await;
        let got = kinds(&receiver.got());
        assert_eq!(got, ["update.published", "webhook.test"], "{engine}");
    }
}

#[tokio::test]
async fn a_secret_is_shown_once_sealed_and_holds_a_day_beside_the_next() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let receiver = Receiver::new().await;
        let page = house.keeper.read(PAGE).await;
        let typed = [
            ("name", "Archive"),
            ("address", receiver.address.as_str()),
            ("kinds", "update.published"),
        ];
        let first = house.keeper.submit(&page, PAGE, &typed).await;
        let old = secret(&first);
        let again = house.keeper.submit(&page, PAGE, &typed).await;
        assert!(!again.text().contains("whsec_"), "{engine}");
        let count = "SELECT COUNT(*) FROM webhooks";
        assert_eq!(house.test.number(count, vec![]).await, 1, "{engine}");
        let list = house.keeper.read(PAGE).await;
        assert!(list.text().contains("/hook?from=indaba"), "{engine}");
        assert!(!list.text().contains("whsec_"), "{engine}");
        for sql in [
            "SELECT address || secret || old_secret FROM webhooks",
            "SELECT answer FROM form_keys",
            "SELECT detail FROM audit",
        ] {
            for stored in house.test.texts(sql, vec![]).await {
                assert!(
                    !stored.contains("whsec_") && !stored.contains("hook?from"),
                    "{engine}"
                );
            }
        }

        let new = secret(&house.press("secret", &[]).await);
        assert_ne!(new, old);
        house.press("test", &[]).await;
        house.test.work().await;
        let got = receiver.got();
        assert!(
            got[0].is_signed_by(&old) && got[0].is_signed_by(&new),
            "{engine}"
        );
        house.later(day(1)).await;
        house.sign_in().await;
        house.press("test", &[]).await;
        house.test.work().await;
        let got = receiver.got();
        assert!(
            !got[0].is_signed_by(&old) && got[0].is_signed_by(&new),
            "{engine}"
        );

        let own = house.keeper.read("/account/own-data.json").await;
        assert!(own.text().contains("Archive"), "{engine}");
        assert!(!own.text().contains("whsec_"), "{engine}");
        house.press("remove", &[]).await;
        assert_eq!(house.test.number(count, vec![]).await, 0, "{engine}");
        let keys = "SELECT COUNT(*) FROM sealed_keys WHERE record LIKE 'webhooks:%'";
        assert_eq!(house.test.number(keys, vec![]).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn nothing_is_sent_to_what_is_not_of_the_open_network() {
    const INSIDE: [&str; 9] = [
        "https://10.0.0.1/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://[::ffff:127.0.0.1]:8443/x",
        "https://169.254.169.254/latest/meta-data",
        "https://192.0.2.1/",
        "https://[fe80::1]/",
        "https://[2001:db8::1]/",
        "https://localhost/",
    ];
    const NONE: [&str; 7] = [
        "http://127.0.0.1/",
        "http://1.1.1.1/",
        "ftp://1.1.1.1/",
        "https://somebody@1.1.1.1/",
        "https://1.1.1.1/#part",
        "/hook",
        "archive",
    ];
    let mut house = House::at("sqlite", "http://indaba.test").await;
    for (address, said) in INSIDE
        .map(|a| (a, "private network"))
        .into_iter()
        .chain(NONE.map(|a| (a, "begins with https://")))
    {
        let page = house.register(address, &["update.published"]).await;
        assert!(page.words().contains(said), "{address}: {}", page.words());
        let form = page.form(PAGE);
        let typed = form
            .fields
            .iter()
            .any(|(n, v)| n == "address" && v == address);
        assert!(typed, "{address} is lost");
    }
    let count = "SELECT COUNT(*) FROM webhooks";
    assert_eq!(house.test.number(count, vec![]).await, 0);
    // On its own machine the house reaches that machine, and still no other that is not open.
    let mut house = House::new("sqlite").await;
    for address in ["http://10.0.0.1/", "https://10.0.0.1/", "http://1.1.1.1/"] {
        let page = house.register(address, &["update.published"]).await;
        assert!(page.text().contains("f-address-error"), "{address}");
    }
}

#[tokio::test]
async fn each_try_looks_anew_at_where_an_address_leads() {
    let receiver = Receiver::new().await;
    let (here, open) = (
        House::new("sqlite").await,
        House::at("sqlite", "http://indaba.test").await,
    );
    let now = open.test.clock.now();
    let message = Signed::new(&[], "id", now, "{}".to_owned()).unwrap();
    for (house, address, why) in [
        (&open, receiver.address.as_str(), Unsent::Address),
        (&open, "https://127.0.0.1/", Unsent::Inside),
        (&open, "https://localhost/", Unsent::Inside),
        (&here, "https://169.254.169.254/", Unsent::Inside),
        (&here, "https://[::ffff:10.0.0.1]/", Unsent::Inside),
        (&here, "http://127.0.0.1:1/", Unsent::Closed),
    ] {
        let app = house.test.ctx().app;
        let sent = app.send_out(address, message.clone()).await;
        assert_eq!(sent, Err(why), "{address}");
    }
    assert!(receiver.got().is_empty());
    let app = here.test.ctx().app;
    let sent = app.send_out(&receiver.address, message).await;
    assert_eq!((sent, receiver.got().len()), (Ok(204), 1));
}

#[tokio::test]
async fn what_is_missing_is_asked_for_and_there_are_never_more_than_ten() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let receiver = Receiver::new().await;
        let page = house.register("", &[]).await;
        for field in ["f-address-error", "f-kinds-error"] {
            assert!(page.text().contains(field), "{engine}: {}", page.words());
        }
        let unknown = house.register(&receiver.address, &["account.closed"]).await;
        assert!(unknown.text().contains("f-kinds-error"), "{engine}");
        for _ in 0..10 {
            house.listen(&receiver, &["update.published"]).await;
        }
        let page = house
            .register(&receiver.address, &["update.published"])
            .await;
        assert!(page.words().contains("up to 10"), "{}", page.words());
        // A webhook that is off is not tried, and one test waits at a time.
        house.press("switch", &[("to", "off")]).await;
        let refused = house.press("test", &[]).await;
        assert!(refused.words().contains("is off"), "{}", refused.words());
        house.press("switch", &[("to", "on")]).await;
        house.press("test", &[]).await;
        let refused = house.press("test", &[]).await;
        assert!(refused.words().contains("waits"), "{}", refused.words());
        let page = house.officer.get(PAGE).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
    }
}
