//! What is wrong with a house is found, said with what to do, and seen by an alarm; looking changes nothing.

use std::{
    fs::{self, Permissions},
    os::unix::fs::PermissionsExt,
    process::Command,
};

use guard::Role;
use kernel::{Randomness, args, day};
use server::{
    BackupAsked, DoctorAsked, Findings, RestoreAsked, Settings, State, backup, doctor, restore,
};
use testkit::{ENGINES, TestApp};

async fn asked(app: &TestApp) -> Findings {
    let settings = Settings {
        base: "https://indaba.example.org".to_owned(),
        ..app.settings().clone()
    };
    let asked = DoctorAsked {
        backup_days: 8,
        json: false,
    };
    doctor(&asked, &settings, &app.clock).await
}

fn state(findings: &Findings, about: &str) -> State {
    let found = findings.0.iter().find(|f| f.about == about);
    found
        .unwrap_or_else(|| panic!("nothing about {about}: {findings}"))
        .state
}

/// What is wrong, besides a backup that was never made, and the clock of a test, which PostgreSQL does not share.
async fn wrong(app: &TestApp) -> Vec<&'static str> {
    let findings = asked(app).await;
    let apart = "apart from the clock of the database";
    if app.engine == "postgres" && state(&findings, "schema") == State::Good {
        let found = findings.to_string();
        assert!(
            found.contains(apart) || found.contains("newest entry"),
            "{found}"
        );
    }
    let all = findings.0.iter().filter(|f| f.state == State::Wrong);
    all.filter(|f| f.about != "backup" && !f.says.contains(apart))
        .map(|f| f.about)
        .collect()
}

#[tokio::test]
async fn each_trouble_is_found_and_none_where_there_is_none() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let folder = app.folder();
        fs::set_permissions(folder, Permissions::from_mode(0o700)).unwrap();
        app.work().await;
        assert_eq!(wrong(&app).await, ["people"], "{engine}");
        for name in ["one", "two"] {
            let email = format!("{name}@example.org");
            app.person(name, &email, Role::TechnicalAdministrator, "")
                .await;
        }
        app.work().await;
        assert_eq!(wrong(&app).await, [""; 0], "{engine}");

        let failed = "INSERT INTO jobs (id, kind, body, due, attempts, state, problem) VALUES ($1, 'mail', '', $2, $3, $4, $5)";
        let now = app.clock.now();
        let job = |n: i64, state, problem| {
            app.change(failed, args![format!("j{n}"), now, n, state, problem])
        };
        job(8, "failed", Some("no")).await;
        assert_eq!(wrong(&app).await, ["jobs"], "{engine}");
        app.change("DELETE FROM jobs", vec![]).await;
        job(1, "waiting", Some("no")).await;
        assert_eq!(wrong(&app).await, ["letters"], "{engine}");
        app.change("DELETE FROM jobs", vec![]).await;
        job(0, "waiting", None::<&str>).await;
        assert_eq!(wrong(&app).await, [""; 0], "{engine}");
        app.clock.advance(16 * 60_000);
        assert_eq!(wrong(&app).await, ["jobs"], "{engine}");
        app.change("DELETE FROM jobs", vec![]).await;

        app.clock.advance(-day(1));
        // Yesterday nobody had been appointed yet.
        assert_eq!(wrong(&app).await, ["clock", "people"], "{engine}");
        app.clock.advance(day(1));

        let put = "INSERT INTO migrations (name, sql) VALUES ($1, '')";
        app.change(put, args!["later/0001"]).await;
        assert_eq!(wrong(&app).await, ["schema"], "{engine}");
        app.change(
            "DELETE FROM migrations WHERE name = $1",
            args!["later/0001"],
        )
        .await;

        fs::set_permissions(folder, Permissions::from_mode(0o755)).unwrap();
        assert_eq!(wrong(&app).await, ["permissions"], "{engine}");
        fs::set_permissions(folder, Permissions::from_mode(0o700)).unwrap();
        let key = folder.join("secret.key");
        fs::set_permissions(&key, Permissions::from_mode(0o640)).unwrap();
        assert_eq!(wrong(&app).await, ["permissions"], "{engine}");
        fs::set_permissions(&key, Permissions::from_mode(0o600)).unwrap();
        assert_eq!(wrong(&app).await, [""; 0], "{engine}");
        let (key, away) = (folder.join("log.key"), folder.join("log.away"));
        fs::rename(&key, &away).unwrap();
        assert_eq!(wrong(&app).await, ["permissions"], "{engine}");
        fs::rename(&away, &key).unwrap();
        assert_eq!(wrong(&app).await, [""; 0], "{engine}");

        app.change("UPDATE audit SET detail = '{}x' WHERE number = 2", vec![])
            .await;
        assert_eq!(wrong(&app).await, ["audit log"], "{engine}");
        let found = asked(&app).await;
        assert!(found.to_string().contains("broken at entry 2"), "{found}");
    }
}

#[tokio::test]
async fn a_backup_is_trusted_once_it_was_proved_and_not_for_ever() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let shelf = tempfile::tempdir().unwrap();
        assert_eq!(state(&asked(&app).await, "backup"), State::Wrong);
        let taking = BackupAsked {
            to: shelf.path().join("backups"),
            key: shelf.path().join("key"),
            make_key: true,
            erasures_only: false,
            keep: None,
        };
        backup(&taking, app.settings(), &app.clock, &Randomness::System)
            .await
            .unwrap();
        let found = asked(&app).await;
        assert_eq!(state(&found, "backup"), State::Wrong, "{engine}");
        assert!(found.to_string().contains("never proved good"), "{found}");
        let proving = RestoreAsked {
            from: taking.to.clone(),
            key: taking.key.clone(),
            verify: true,
            no_note: false,
        };
        app.clock.advance(day(2));
        restore(&proving, app.settings(), &app.clock).await.unwrap();
        assert_eq!(state(&asked(&app).await, "backup"), State::Good);
        // Eight days after the moment it shows, not after the day on which it was proved.
        app.clock.advance(day(6));
        assert_eq!(state(&asked(&app).await, "backup"), State::Good);
        app.clock.advance(1);
        assert_eq!(state(&asked(&app).await, "backup"), State::Wrong);
    }
}

#[test]
fn where_nothing_is_the_program_says_so_and_makes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("nowhere");
    let run = |arguments: &[&str]| {
        let output = Command::new(env!("CARGO_BIN_EXE_indaba"))
            .args(arguments)
            .env_remove("DATABASE_URL")
            .env("INDABA_DATA", &data)
            .env("INDABA_SMTP", "smtps://post:s3cr3t@mail.example.org")
            .env("INDABA_SMPT", "x")
            .output()
            .unwrap();
        (
            output.status.code(),
            String::from_utf8(output.stdout).unwrap(),
        )
    };
    let (code, text) = run(&["doctor", "--json"]);
    assert_eq!(code, Some(1), "{text}");
    let found: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(found["good"], false);
    assert!(
        found["findings"][0]["says"]
            .as_str()
            .unwrap()
            .contains("there is no database")
    );
    assert!(!data.exists(), "looking makes nothing");

    let (code, text) = run(&["config", "check", "--from", "Indaba <i@example.org>"]);
    assert_eq!(code, Some(1), "{text}");
    for line in [
        "(INDABA_DATA, environment)",
        "smtps://mail.example.org (INDABA_SMTP, environment)",
        "Indaba <i@example.org> (INDABA_FROM, command line)",
        "127.0.0.1:8080 (INDABA_LISTEN, default)",
        "INDABA_SMPT is no setting of this program",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert!(!text.contains("s3cr3t"), "{text}");
}
