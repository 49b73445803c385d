//! A person closes their account: what opens it and what names them is gone from every table, what others rest on stays.

use http::StatusCode;
use kernel::args;
use server::House;
use store::Read;
use testkit::{ENGINES, Kind, TestApp, World};

/// Every column of every table, as `TABLE.COLUMN`.
pub async fn columns(app: &TestApp, engine: &str) -> Vec<String> {
    let sql = if engine == "sqlite" {
        "SELECT m.name || '.' || p.name FROM sqlite_master m JOIN pragma_table_info(m.name) p WHERE m.type = 'table' \
         AND m.name NOT LIKE 'sqlite_%' AND m.sql LIKE 'CREATE TABLE%'"
    } else {
        "SELECT table_name || '.' || column_name FROM information_schema.columns WHERE table_schema = current_schema()"
    };
    app.texts(sql, vec![]).await
}

/// The columns in which some words stand.
pub async fn holding(house: &House, columns: &[String], words: &str) -> Vec<String> {
    let mut found = Vec::new();
    for column in columns {
        let (table, name) = column.split_once('.').unwrap();
        let sql = format!("SELECT COUNT(*) FROM {table} WHERE CAST(\"{name}\" AS TEXT) LIKE $1");
        let mut db = house.site.app.db.clone();
        let number = db.number(sql.leak(), args![format!("%{words}%")]).await;
        if number.unwrap() > 0 {
            found.push(column.clone());
        }
    }
    found
}

#[tokio::test]
async fn nothing_names_whoever_closed_their_account() {
    for engine in ENGINES {
        let names = ["open public", "response public"];
        let mut world = World::on(engine, &names).await;
        let member = world.person("member");
        let (name, email, account) = (
            member.name.clone(),
            member.email.clone(),
            member.account.to_string(),
        );
        let columns = columns(&world.app, engine).await;
        assert!(columns.len() > 300, "{engine}: {}", columns.len());
        assert!(holding(&world.app.house, &columns, &email).await.len() > 1);
        let drafts = "SELECT COUNT(*) FROM contributions WHERE account = $1 AND state = 'draft'";
        let sent = "SELECT COUNT(*) FROM contributions WHERE account = $1 AND state <> 'draft'";
        let before = world.app.number(sent, args![account.clone()]).await;
        assert!(before > 0 && world.app.number(drafts, args![account.clone()]).await > 0);
        let about = "UPDATE participants SET gender = 'man', age_band = '45-59' WHERE account = $1";
        world.app.change(about, args![account.clone()]).await;

        // Neither without the tick nor with a wrong password.
        let path = "/account/close";
        let page = world.browser("member").read(path).await;
        let no = world.browser("member").submit(&page, path, &[]).await;
        assert!(no.words().contains("Please tick"), "{}", no.words());
        let wrong = [("understood", "on"), ("password", "not my password")];
        let no = world.browser("member").submit(&page, path, &wrong).await;
        assert!(
            no.words().contains("password is wrong") || no.status == StatusCode::OK,
            "{}",
            no.words()
        );
        assert!(!holding(&world.app.house, &columns, &email).await.is_empty());

        let typed = [("understood", "on"), ("password", testkit::PASSWORD)];
        let done = world.browser("member").submit(&page, path, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(
            world.browser("member").get("/account").await.status,
            StatusCode::SEE_OTHER
        );

        assert_eq!(
            holding(&world.app.house, &columns, &email).await,
            Vec::<String>::new(),
            "{engine}"
        );
        let left = holding(&world.app.house, &columns, &name).await;
        assert_eq!(left, Vec::<String>::new(), "{engine}");
        let log = guard::verify_audit(&world.app.house.site.app.db).await;
        assert_eq!(log.unwrap().fault, None, "{engine}");
        for (sql, n) in [
            (drafts, 0),
            (sent, before),
            ("SELECT COUNT(*) FROM sessions WHERE account = $1", 0),
            ("SELECT COUNT(*) FROM recovery_codes WHERE account = $1", 0),
            ("SELECT COUNT(*) FROM passkeys WHERE account = $1", 0),
            ("SELECT COUNT(*) FROM recoveries WHERE account = $1", 0),
            (
                "SELECT COUNT(*) FROM appointments WHERE account = $1 AND ends IS NULL",
                0,
            ),
            (
                "SELECT COUNT(*) FROM participants WHERE account = $1 AND (gender <> 'not_said' OR age_band <> 'not_said')",
                0,
            ),
            (
                "SELECT COUNT(*) FROM accounts WHERE id = $1 AND password = '' AND totp = ''",
                1,
            ),
        ] {
            assert_eq!(
                world.app.number(sql, args![account.clone()]).await,
                n,
                "{engine}: {sql}"
            );
        }
        world.app.work().await;
        let letters = world.app.letters_to(&email).await;
        assert!(
            letters.iter().any(|l| format!("{l:?}").contains("closed")),
            "{letters:?}"
        );
        // What was published under the organisation is read as before.
        let id = world.id(Kind::Consultation, "response public");
        let result = world
            .browser("visitor")
            .read(&format!("/consultations/{id}/result"))
            .await;
        assert_eq!(result.status, StatusCode::OK);
        // The address is free for a new invitation, and signs nobody in.
        let again = world
            .app
            .person("Somebody new", &email, guard::Role::Auditor, "")
            .await;
        assert_ne!(again.account.to_string(), account);
    }
}

#[tokio::test]
async fn whoever_alone_looks_after_the_house_appoints_another_first() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        let path = "/account/close";
        let page = world.browser("technical").read(path).await;
        let typed = [("understood", "on"), ("password", testkit::PASSWORD)];
        let no = world.browser("technical").submit(&page, path, &typed).await;
        assert_ne!(no.status, StatusCode::SEE_OTHER, "{engine}");
        let open = "SELECT COUNT(*) FROM accounts WHERE id = $1 AND closed IS NULL";
        let id = world.person("technical").account;
        assert_eq!(world.app.number(open, args![id]).await, 1, "{engine}");
    }
}
