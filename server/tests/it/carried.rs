//! The log over time: names erased from under it, a former chain carried over, its head signed each day, its proofs taken
//! by those whom entries concern.

use guard::{Fault, verify_inclusion_file, verify_log};
use http::StatusCode;
use kernel::{Clock, Randomness, Value, args};
use merkle::VerifyingKey;
use serde_json::json;
use server::{House, log_export};
use store::Read;
use testkit::{ENGINES, TestApp};

use crate::proofs::{add, again, broken, check, key, leaves, sign, whole};

#[tokio::test]
async fn a_name_is_erased_and_every_proof_still_holds() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let keeper = guard::Role::TechnicalAdministrator;
        app.person("Keeper", "keeper@example.org", keeper, "").await;
        let person = app
            .person(
                "Amina Erased",
                "amina@example.org",
                guard::Role::Auditor,
                "",
            )
            .await;
        app.browser(&person).await;
        add(&app, 4).await;
        let signed = sign(&app).await;
        let mine = "SELECT number FROM audit WHERE actor = $1 AND actor_name = 'Amina Erased' ORDER BY number";
        let mut db = app.ctx().db();
        let made: Vec<(i64,)> = db.all(mine, args![person.account]).await.unwrap();
        assert!(made.len() > 1, "{engine}");
        let number = made[0].0;
        let all = ["actor", "actor_name", "object", "about", "detail"];
        let before = guard::inclusion(&mut db, number, &all, &signed, &key(&app)).await;
        let before = before.unwrap().to_string();
        assert!(before.contains("Amina Erased"));
        let old = leaves(&app).await;

        let house = app.ctx();
        let closed = house.close_account_again(person.account, "Closed account".to_owned());
        closed.await.unwrap();
        let left =
            "SELECT COUNT(*) FROM audit WHERE actor_name LIKE '%Amina%' OR detail LIKE '%Amina%'";
        assert_eq!(app.number(left, vec![]).await, 0, "{engine}");
        assert_eq!(leaves(&app).await[..old.len()], old[..], "{engine}");
        whole(&app).await;
        let after = guard::inclusion(&mut db, number, &all, &signed, &key(&app)).await;
        let after = after.unwrap();
        for text in [before, after.to_string()] {
            let held = verify_inclusion_file(&text, Some(&key(&app)))
                .unwrap()
                .unwrap();
            assert_eq!(held.number, number);
        }
        let field = &after["entry"]["fields"]["actor_name"];
        assert!(
            field["value"].is_null() && field["salt"].is_null(),
            "{field}"
        );
        // The salt that is left gives no way back to the one that went.
        let salts = app
            .texts("SELECT salts FROM audit WHERE number = $1", args![number])
            .await;
        let words: Vec<&str> = salts[0].split(' ').collect();
        assert!(words.len() == 6 && words[1].starts_with('='), "{salts:?}");
        let file = app.folder().join("copy.jsonl");
        log_export(app.settings(), &file).await.unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        assert!(!text.contains("Amina"));
        check(&text, Some(&key(&app)), Some(&signed.note)).unwrap();
    }
}

/// The hash by which the log went on when it was a chain.
fn chained(
    row: &(i64, i64, String, String, String, String, String, String),
    previous: &str,
) -> String {
    let (number, at, actor, name, action, object, about, detail) = row;
    let mut text = format!("{number} {at}");
    for field in [
        actor,
        name,
        action,
        object,
        about,
        detail,
        &previous.to_owned(),
    ] {
        text.push_str(&format!(" {}:{field}", field.len()));
    }
    guard::digest(text)
}

/// Puts the log back to what it was as a chain; gives its head.
async fn as_a_chain(app: &TestApp) -> String {
    let sql = "SELECT number, at, actor, actor_name, action, object, about, detail FROM audit ORDER BY number";
    let rows = app.ctx().db().all(sql, Vec::<Value>::new()).await.unwrap();
    let mut head = String::new();
    for row in rows {
        head = chained(&row, &head);
        let back = "UPDATE audit SET chained = $2, salts = '', tree = '' WHERE number = $1";
        app.change(back, args![row.0, head.clone()]).await;
    }
    app.change("DELETE FROM checkpoints", vec![]).await;
    head
}

#[tokio::test]
async fn a_log_that_was_a_chain_is_carried_over_with_its_evidence() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let person = app
            .person(
                "Amina Erased",
                "amina@example.org",
                guard::Role::Auditor,
                "",
            )
            .await;
        add(&app, 20).await;
        let entries = whole(&app).await.entries;
        let head = as_a_chain(&app).await;
        let opened = again(&app).await;
        let verdict = whole(&app).await;
        assert_eq!(verdict.entries, entries + 1, "{engine}");
        let last = "SELECT action || ' ' || chained || ' ' || detail FROM audit ORDER BY number DESC LIMIT 1";
        let said = app.texts(last, vec![]).await.remove(0);
        assert_eq!(
            said,
            format!("log.carry_over {head} {{\"broken\":null,\"entries\":{entries}}}")
        );
        assert_eq!(
            app.number("SELECT size FROM checkpoints", vec![]).await,
            entries + 1
        );
        // Once is enough.
        opened.site.app.db.close().await;
        again(&app).await.site.app.db.close().await;
        assert_eq!(whole(&app).await, verdict);
        // The end of the chain says something of every entry before it, so it goes with the name.
        let first = "SELECT MIN(number) FROM audit WHERE actor_name = 'Amina Erased'";
        let first = app.number(first, vec![]).await;
        let house = app.ctx();
        let closed = house.close_account_again(person.account, "Closed account".to_owned());
        closed.await.unwrap();
        let chained = "SELECT COUNT(*) FROM audit WHERE chained <> ''";
        assert_eq!(app.number(chained, vec![]).await, first - 1, "{engine}");
        whole(&app).await;

        // A chain that did not hold is carried over as it is, and goes on being reported.
        let app = TestApp::on(engine).await;
        add(&app, 6).await;
        as_a_chain(&app).await;
        app.change("UPDATE audit SET detail = '{}' WHERE number = 3", vec![])
            .await;
        again(&app).await.site.app.db.close().await;
        assert_eq!(broken(&app).await, Fault::Chain(3), "{engine}");
        let app = TestApp::on(engine).await;
        add(&app, 6).await;
        as_a_chain(&app).await;
        app.change("DELETE FROM audit WHERE number = 3", vec![])
            .await;
        again(&app).await.site.app.db.close().await;
        assert_eq!(broken(&app).await, Fault::Missing(3), "{engine}");
        // The house goes on, and says so.
        add(&app, 3).await;
    }
}

#[tokio::test]
async fn auditors_sign_and_whoever_an_entry_concerns_takes_its_proof() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let auditor = app
            .person("Auditor", "auditor@example.org", guard::Role::Auditor, "")
            .await;
        let member = app
            .person(
                "Member",
                "member@example.org",
                guard::Role::Member,
                "nowhere",
            )
            .await;
        let (mut auditor, mut browser) = (app.browser(&auditor).await, app.browser(&member).await);
        let own = "SELECT number FROM audit WHERE about = $1 AND action = 'account.create'";
        let number = app.number(own, args![member.account]).await;
        let path = format!("/log/entries/{number}");
        // Not signed yet.
        assert_eq!(
            browser.get(&path).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert!(!browser.read("/account").await.text().contains(&path));
        let page = auditor.read("/office/audit").await;
        let done = auditor.submit(&page, "/office/audit/checkpoint", &[]).await;
        assert_eq!(
            done.leads_to(),
            "/office/audit?done=audit-signed",
            "{engine}"
        );
        assert!(browser.read("/account").await.text().contains(&path));

        let shown: VerifyingKey = app.visitor().read("/log/key").await.text().parse().unwrap();
        assert_eq!(shown, key(&app));
        let note: merkle::Note = browser
            .read("/log/checkpoint")
            .await
            .text()
            .parse()
            .unwrap();
        let signed = note.signed_checkpoint(&shown).unwrap();
        assert_eq!(
            i64::try_from(signed.size).unwrap(),
            app.number("SELECT MAX(number) FROM audit", vec![]).await
        );
        let to = app.visitor().get("/log/checkpoint").await.leads_to();
        assert!(to.starts_with("/sign-in"), "{to}");

        let text = browser.read(&path).await.text();
        let held = verify_inclusion_file(&text, Some(&shown)).unwrap().unwrap();
        let names: Vec<&str> = held.open.iter().map(|f| f.0).collect();
        assert_eq!(names, ["actor_name", "object", "about", "detail"]);
        let text = auditor.read(&path).await.text();
        let held = verify_inclusion_file(&text, Some(&shown)).unwrap().unwrap();
        assert_eq!(held.open[0], ("actor", member.account.to_string()));
        // What concerns somebody else does not exist.
        let other = app
            .number("SELECT MAX(number) FROM audit WHERE about = ''", vec![])
            .await;
        let (hidden, absent) = (format!("/log/entries/{other}"), "/log/entries/99999");
        let (hidden, absent) = (browser.get(&hidden).await, browser.get(absent).await);
        assert_eq!(hidden.status, StatusCode::NOT_FOUND);
        assert_eq!(hidden.steady(), absent.steady());
    }
}

#[tokio::test]
async fn the_log_is_signed_once_a_day() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let signed = "SELECT COUNT(*) FROM checkpoints";
        assert_eq!(
            app.number(signed, vec![]).await,
            1,
            "{engine}: the empty log"
        );
        add(&app, 2).await;
        guard::keep_log(&app.ctx()).await.unwrap();
        assert_eq!(app.number(signed, vec![]).await, 1);
        app.clock.advance(kernel::day(1));
        guard::keep_log(&app.ctx()).await.unwrap();
        guard::keep_log(&app.ctx()).await.unwrap();
        assert_eq!(app.number(signed, vec![]).await, 2);
        whole(&app).await;
    }
}

#[tokio::test]
async fn a_house_opened_again_goes_on_with_its_key() {
    let app = TestApp::at("sqlite", tempfile::tempdir().unwrap(), Clock::System).await;
    add(&app, 3).await;
    app.house.site.app.db.close().await;
    let house = House::open(app.settings(), Clock::System, Randomness::System)
        .await
        .unwrap();
    assert_eq!(house.site.app.log_key.public(), key(&app));
    let ctx = guard::Ctx::house(&house.site.app);
    let unit = ctx.write(|tx, ctx| {
        Box::pin(async move { ctx.record(tx, "test.note", "", "", json!({})).await })
    });
    unit.await.unwrap();
    let verdict = verify_log(&house.site.app.db, Some(&key(&app)))
        .await
        .unwrap();
    assert_eq!((verdict.entries, verdict.fault), (4, None));
    house.site.app.db.close().await;
}
