//! Backups: of one moment while others write, whole or refused, and what was erased since does not come back.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use http::StatusCode;
use kernel::{Clock, Randomness, args};
use server::{BackupAsked, House, RestoreAsked, Restored, Settings, Taken, backup, restore};
use store::{Read, testing::empty_postgres};
use tempfile::TempDir;
use testkit::{ENGINES, Kind, TestApp, World};

use crate::killed::{Served, post};

/// A folder for backups, and the key outside it.
pub struct Shelf {
    folder: TempDir,
}

impl Shelf {
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    pub fn to(&self) -> PathBuf {
        self.folder.path().join("backups")
    }

    fn key(&self) -> PathBuf {
        self.folder.path().join("backup.key")
    }

    pub fn asked(&self) -> BackupAsked {
        BackupAsked {
            to: self.to(),
            key: self.key(),
            make_key: !self.key().exists(),
            erasures_only: false,
            keep: None,
        }
    }

    pub async fn take(&self, app: &TestApp) -> Taken {
        // A name says the second: no two backups of one house are of the same one.
        app.clock.advance(1_000);
        let asked = self.asked();
        backup(&asked, app.settings(), &app.clock, &Randomness::System)
            .await
            .unwrap()
    }

    pub async fn restore(
        &self,
        name: &str,
        settings: &Settings,
        clock: &Clock,
    ) -> anyhow::Result<Restored> {
        let asked = RestoreAsked {
            from: self.to().join(name),
            key: self.key(),
            verify: false,
            no_note: false,
        };
        restore(&asked, settings, clock).await
    }

    pub async fn verify(&self, settings: &Settings, clock: &Clock) -> anyhow::Result<Restored> {
        let asked = RestoreAsked {
            from: self.to(),
            key: self.key(),
            verify: true,
            no_note: false,
        };
        restore(&asked, settings, clock).await
    }
}

/// An empty place on an engine for what a house had.
pub async fn place(of: &Settings, engine: &str, folder: &TempDir) -> Settings {
    let database = match engine {
        "sqlite" => None,
        _ => Some(empty_postgres().await.unwrap()),
    };
    Settings {
        data: folder.path().join("data"),
        database,
        ..of.clone()
    }
}

/// The house as it is put up again, served from a test.
pub async fn opened(settings: Settings, clock: &Clock) -> House {
    House::open(&settings, clock.clone(), Randomness::System)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_house_is_put_up_again_on_either_engine_as_it_was() {
    for (from, into) in [
        ("sqlite", "sqlite"),
        ("sqlite", "postgres"),
        ("postgres", "sqlite"),
        ("postgres", "postgres"),
    ] {
        let names = ["open public", "response public"];
        let mut world = World::on(from, &names).await;
        let app = &world.app.house.site.app;
        let file = b"What was uploaded".to_vec();
        app.files
            .put(&guard::digest(&file), file.clone())
            .await
            .unwrap();
        let shelf = Shelf::new();
        let taken = shelf.take(&world.app).await;
        assert!(taken.rows > 1_000 && taken.tables > 80, "{taken:?}");
        // The world has files of its own beside this one.
        assert_eq!(taken.files, taken.new_files);
        // Files that are there already are not written again.
        let second = shelf.take(&world.app).await;
        assert_eq!((second.files, second.new_files), (taken.files, 0));

        let id = world.id(Kind::Consultation, "response public");
        let pages = [
            format!("/consultations/{id}/result"),
            format!("/consultations/{id}"),
            "/organisations".to_owned(),
            "/search?q=consultation".to_owned(),
        ];
        let mut before = Vec::new();
        for page in &pages {
            before.push(world.browser("visitor").read(page).await.steady());
        }
        let rows = |sql| world.app.number(sql, vec![]);
        let sent = rows("SELECT COUNT(*) FROM contributions WHERE state = 'sent'").await;
        let member = world.person("member").clone();

        let folder = tempfile::tempdir().unwrap();
        let settings = place(world.app.settings(), into, &folder).await;
        let clock = world.app.clock.clone();
        let done = shelf
            .restore(&second.name, &settings, &clock)
            .await
            .unwrap();
        assert_eq!(done.rows, second.rows, "{from} into {into}");
        assert_eq!((done.erased, done.set_up), (0, None));
        let again = shelf.restore(&second.name, &settings, &clock).await;
        let refused = format!("{:#}", again.unwrap_err());
        assert!(refused.contains("is not empty"), "{refused}");

        let house = opened(settings, &clock).await;
        let mut visitor = testkit::Browser::new(house.router());
        for (page, before) in pages.iter().zip(before) {
            assert_eq!(visitor.read(page).await.steady(), before, "{page}");
        }
        let mut db = house.site.app.db.clone();
        let sql = "SELECT COUNT(*) FROM contributions WHERE state = 'sent'";
        assert_eq!(db.number(sql, vec![]).await.unwrap(), sent);
        assert_eq!(
            house
                .site
                .app
                .files
                .get(&guard::digest(&file))
                .await
                .unwrap(),
            file
        );
        let verdict = guard::verify_audit(&db).await.unwrap();
        assert_eq!(verdict.broken, None);
        // Nobody is signed in or on a way back any more; the keys of log, second factors and papers came along.
        let open = "SELECT (SELECT COUNT(*) FROM sessions) + (SELECT COUNT(*) FROM code_sessions) \
                    + (SELECT COUNT(*) FROM recoveries WHERE stage <> 'stopped')";
        assert_eq!(db.number(open, vec![]).await.unwrap(), 0);
        let sealed: (guard::Sealed,) = db
            .one(
                "SELECT totp FROM accounts WHERE id = $1",
                args![member.account],
            )
            .await
            .unwrap();
        // The log goes on being signed with the key that is known.
        let (old, new) = (&world.app.house.site.app.log_key, &house.site.app.log_key);
        assert_eq!(old.public(), new.public(), "{from} into {into}");
        let log = guard::verify_log(&db, Some(&old.public())).await.unwrap();
        assert_eq!(log.fault, None, "{from} into {into}");
        let ctx = guard::Ctx::house(&house.site.app);
        let record = guard::Record::new("accounts", member.account, "");
        let key = ctx.open_as_house(&mut db, &record).await.unwrap();
        let secret = key.unseal("totp", &sealed.0).unwrap();
        assert_eq!(secret, member.totp, "{from} into {into}");
        let paper = "SELECT id, application FROM application_papers WHERE state = 'ready' ORDER BY id LIMIT 1";
        let (paper, application): (String, String) = db.one(paper, vec![]).await.unwrap();
        let record = guard::Record::new("application_papers", paper, application);
        let key = ctx.open_as_house(&mut db, &record).await;
        assert!(key.is_ok(), "{from} into {into}");
        db.close().await;
    }
}

#[tokio::test]
async fn what_was_erased_after_a_backup_stays_erased() {
    for engine in ENGINES {
        let names = ["open public"];
        let mut world = World::on(engine, &names).await;
        let consultation = world.id(Kind::Consultation, "open public");
        let speak = world
            .address(
                "/consultations/{id}/speak/{target}",
                Kind::Consultation,
                "open public",
            )
            .unwrap();
        let words = "zqwordsthatwillbetakenback";
        let to = world
            .browser("representative")
            .fill(&speak, &speak, &[("body", words)])
            .await;
        let contribution = to.split_once('#').unwrap().1.to_owned();
        let organisation = world.id(Kind::Organisation, "own public");
        let sql = "SELECT name FROM organisations WHERE id = $1";
        let organisation_name = world.app.texts(sql, args![organisation]).await.remove(0);
        let mut applied = world.apply("zqapplied").await;
        let application = world
            .canaries
            .iter()
            .rev()
            .find(|c| c.field == "application name");
        let application_name = application.unwrap().token.clone();
        let member = world.person("member").clone();

        let shelf = Shelf::new();
        let old = shelf.take(&world.app).await;

        let mine = format!("/consultations/{consultation}/mine");
        let withdraw = format!("/contributions/{contribution}/withdraw");
        world
            .browser("representative")
            .fill(&mine, &withdraw, &[])
            .await;
        let home = "/join/application";
        applied
            .browser
            .fill(home, "/join/application/withdraw", &[])
            .await;
        let at = format!("/organisations/{organisation}");
        let leave = format!("{at}/leave");
        world
            .browser("representative")
            .fill(&leave, &leave, &[("understood", "on")])
            .await;
        world.app.work().await;
        let erase = format!("{at}/erase");
        let page = world.browser("representative").read(&erase).await;
        let typed = [("name", organisation_name.as_str())];
        let second = world
            .browser("representative")
            .submit(&page, &erase, &typed)
            .await;
        let done = world
            .browser("representative")
            .submit(&second, &erase, &[])
            .await;
        assert_eq!(done.leads_to(), "/?done=upkeep-erased", "{engine}");
        let close = "/account/close";
        let page = world.browser("member").read(close).await;
        let typed = [("understood", "on"), ("password", testkit::PASSWORD)];
        let done = world.browser("member").submit(&page, close, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{engine}");

        // No new backup: the list alone, as a timer brings it up to date.
        let only = BackupAsked {
            erasures_only: true,
            ..shelf.asked()
        };
        let clock = world.app.clock.clone();
        let listed = backup(&only, world.app.settings(), &clock, &Randomness::System)
            .await
            .unwrap();
        // The application and its paper, the contribution, the organisation, the account.
        assert_eq!(listed.erasures, old.erasures + 5, "{engine}");
        assert_eq!(listed.name, "");
        let list = fs::read_to_string(shelf.to().join("erasures.txt")).unwrap();
        for telling in [
            &contribution,
            &organisation,
            &member.account.to_string(),
            &member.email,
        ] {
            assert!(
                !list.contains(telling.as_str()),
                "{telling} stands in the list"
            );
        }

        let folder = tempfile::tempdir().unwrap();
        let settings = place(world.app.settings(), engine, &folder).await;
        let restored = shelf.restore(&old.name, &settings, &clock).await.unwrap();
        assert_eq!(restored.left, Vec::<String>::new(), "{engine}");
        assert_eq!(restored.erased, 5, "{engine}");
        let house = opened(settings, &clock).await;
        let mut db = house.site.app.db.clone();
        let columns = crate::closed::columns(&world.app, engine).await;
        for telling in [
            member.email.as_str(),
            member.name.as_str(),
            words,
            organisation_name.as_str(),
            application_name.as_str(),
        ] {
            let live = crate::closed::holding(&world.app.house, &columns, telling).await;
            let found = crate::closed::holding(&house, &columns, telling).await;
            let more: Vec<_> = found.iter().filter(|c| !live.contains(c)).collect();
            assert_eq!(more, Vec::<&String>::new(), "{engine}: {telling}");
        }
        let closed =
            "SELECT COUNT(*) FROM accounts WHERE id = $1 AND closed IS NOT NULL AND password = ''";
        assert_eq!(db.number(closed, args![member.account]).await.unwrap(), 1);
        let gone = "SELECT COUNT(*) FROM contributions WHERE id = $1 AND state = 'withdrawn' AND body = ''";
        assert_eq!(db.number(gone, args![contribution]).await.unwrap(), 1);
        let mut visitor = testkit::Browser::new(house.router());
        let found = visitor.read(&format!("/search?q={words}")).await;
        assert!(!found.text().contains(&contribution), "{engine}");
        // Nobody is written to a second time.
        let letters = "SELECT COUNT(*) FROM jobs WHERE kind = 'mail' AND state = 'waiting'";
        let waiting = db.number(letters, vec![]).await.unwrap();
        assert!(
            waiting <= world.app.number(letters, vec![]).await,
            "{engine}"
        );
        let verdict = guard::verify_audit(&db).await.unwrap();
        assert_eq!(verdict.broken, None);
        db.close().await;

        // A list that was shortened is noticed once a backup knew more of it.
        let newest = shelf.take(&world.app).await;
        assert_eq!(newest.erasures, listed.erasures);
        let file = shelf.to().join("erasures.txt");
        let shorter: Vec<&str> = list.lines().take(2).collect();
        fs::write(&file, shorter.join("\n")).unwrap();
        let folder = tempfile::tempdir().unwrap();
        let settings = place(world.app.settings(), "sqlite", &folder).await;
        let refused = shelf.restore(&old.name, &settings, &clock).await;
        let why = format!("{:#}", refused.unwrap_err());
        assert!(why.contains("bring the whole list back"), "{why}");
        assert_eq!(fs::read_dir(&settings.data).unwrap().count(), 0);
    }
}

fn flip(file: &Path, at: usize) {
    let mut bytes = fs::read(file).unwrap();
    let at = at.min(bytes.len() - 1);
    bytes[at] ^= 1;
    fs::write(file, bytes).unwrap();
}

#[tokio::test]
async fn a_backup_that_is_not_whole_is_refused_and_leaves_nothing() {
    let app = TestApp::on(ENGINES[0]).await;
    app.person("Somebody", "somebody@example.org", guard::Role::Auditor, "")
        .await;
    let file = vec![7; 200_000];
    let files = &app.house.site.app.files;
    files.put(&guard::digest(&file), file).await.unwrap();
    let shelf = Shelf::new();
    let (one, two) = (shelf.take(&app).await, shelf.take(&app).await);
    let at = |name: &str| shelf.to().join(&two.name).join(name);
    let stored = fs::read_dir(shelf.to().join("files"))
        .unwrap()
        .next()
        .unwrap()
        .unwrap()
        .path();
    type Harm<'h> = (&'h str, &'h dyn Fn());
    let harms: [Harm; 14] = [
        ("a changed database", &|| {
            flip(&at("database.sealed"), 5_000)
        }),
        ("a database cut off", &|| {
            let bytes = fs::read(at("database.sealed")).unwrap();
            fs::write(at("database.sealed"), &bytes[..bytes.len() - 20]).unwrap();
        }),
        ("no database", &|| {
            fs::remove_file(at("database.sealed")).unwrap()
        }),
        ("the database of another backup", &|| {
            let other = shelf.to().join(&one.name).join("database.sealed");
            fs::copy(other, at("database.sealed")).unwrap();
        }),
        ("a changed manifest", &|| flip(&at("manifest.sealed"), 900)),
        ("another key of the house", &|| {
            flip(&at("secret.sealed"), 70)
        }),
        ("another key of the log", &|| flip(&at("log.sealed"), 70)),
        ("no key of the log", &|| {
            fs::remove_file(at("log.sealed")).unwrap()
        }),
        ("another key of sealed records", &|| {
            flip(&shelf.to().join("keys.sealed"), 70)
        }),
        ("a changed file", &|| flip(&stored, 100_000)),
        ("a file cut off at a piece", &|| {
            let bytes = fs::read(&stored).unwrap();
            fs::write(&stored, &bytes[..35 + 65_552]).unwrap();
        }),
        ("a missing file", &|| fs::remove_file(&stored).unwrap()),
        ("no erasures", &|| {
            fs::remove_file(shelf.to().join("erasures.txt")).unwrap();
        }),
        ("another key", &|| {
            fs::write(shelf.key(), "0".repeat(64)).unwrap()
        }),
    ];
    let whole = tempfile::tempdir().unwrap();
    copy(shelf.folder.path(), whole.path());
    for (what, harm) in harms {
        harm();
        let folder = tempfile::tempdir().unwrap();
        let settings = place(app.settings(), "sqlite", &folder).await;
        let outcome = shelf.restore(&two.name, &settings, &app.clock).await;
        // Where nothing was erased, a list without lines says the same as none.
        if what == "no erasures" {
            outcome.unwrap();
        } else {
            assert!(outcome.is_err(), "{what}");
            let left = fs::read_dir(&settings.data).map_or(0, Iterator::count);
            assert_eq!(left, 0, "{what} left something");
            assert!(
                shelf.verify(app.settings(), &app.clock).await.is_err(),
                "{what}"
            );
        }
        fs::remove_dir_all(shelf.to()).unwrap();
        copy(whole.path(), shelf.folder.path());
    }
    let settings = app.settings();
    shelf.verify(settings, &app.clock).await.unwrap();
}

fn copy(from: &Path, to: &Path) {
    let done = Command::new("cp")
        .args(["-a", "--"])
        .arg(from.join("."))
        .arg(to)
        .status();
    assert!(done.unwrap().success());
}

#[tokio::test]
async fn a_backup_that_is_proved_good_is_noted_and_old_ones_are_given_up() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let files = &app.house.site.app.files;
        files
            .put(&guard::digest("old"), b"old".to_vec())
            .await
            .unwrap();
        let shelf = Shelf::new();
        let noted = "SELECT value FROM settings WHERE name = 'backup_verified'";
        shelf.take(&app).await;
        assert!(app.texts(noted, vec![]).await.is_empty(), "{engine}");
        let verified = shelf.verify(app.settings(), &app.clock).await.unwrap();
        assert!(verified.verified_only);
        let text = app.texts(noted, vec![]).await.remove(0);
        assert!(text.contains(&verified.made.0.to_string()), "{text}");

        // The file is gone from the house; only the older backup needs it.
        fs::remove_file(app.folder().join("files").join(guard::digest("old"))).unwrap();
        files
            .put(&guard::digest("new"), b"new".to_vec())
            .await
            .unwrap();
        shelf.take(&app).await;
        let kept = || fs::read_dir(shelf.to().join("files")).unwrap().count();
        assert_eq!(kept(), 2, "{engine}");
        app.clock.advance(1_000);
        let asked = BackupAsked {
            keep: Some(2),
            ..shelf.asked()
        };
        let taken = backup(&asked, app.settings(), &app.clock, &Randomness::System)
            .await
            .unwrap();
        assert_eq!((taken.given_up, kept()), (1, 1), "{engine}");
        shelf.verify(app.settings(), &app.clock).await.unwrap();

        // What was stopped half-way is no backup, and is cleared away by the next.
        let partial = shelf.to().join("2026-03-02T09-30-00Z.partial");
        fs::create_dir(&partial).unwrap();
        shelf.take(&app).await;
        assert!(!partial.exists());

        // Another house does not mix its backups with these.
        let other = TestApp::on(engine).await;
        let refused = backup(
            &shelf.asked(),
            other.settings(),
            &other.clock,
            &Randomness::System,
        )
        .await;
        let why = format!("{:#}", refused.unwrap_err());
        assert!(why.contains("another house"), "{why}");
        // Nor are there two keys for one folder.
        let second = BackupAsked {
            key: shelf.folder.path().join("second.key"),
            make_key: true,
            ..shelf.asked()
        };
        let refused = backup(&second, app.settings(), &app.clock, &Randomness::System).await;
        let why = format!("{:#}", refused.unwrap_err());
        assert!(why.contains("another folder for a new key"), "{why}");
        // Nor does the key lie with them.
        let within = BackupAsked {
            key: shelf.to().join("key"),
            make_key: true,
            ..shelf.asked()
        };
        let refused = backup(&within, app.settings(), &app.clock, &Randomness::System).await;
        assert!(format!("{:#}", refused.unwrap_err()).contains("lies among the backups"));
    }
}

/// The program, on a folder.
fn indaba(arguments: &[&str], data: &Path) -> (bool, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_indaba"))
        .args(arguments)
        .arg("--data")
        .arg(data)
        .env_remove("DATABASE_URL")
        .output()
        .unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.success(), String::from_utf8(text).unwrap())
}

#[tokio::test(flavor = "multi_thread")]
async fn backups_taken_while_people_write_are_each_of_one_moment() {
    let folder = tempfile::tempdir().unwrap();
    let test = TestApp::at("sqlite", folder, Clock::System).await;
    let mut world = World::with(test, &["open public"], str::to_owned).await;
    let path = world
        .address(
            "/consultations/{id}/speak/{target}",
            Kind::Consultation,
            "open public",
        )
        .unwrap();
    let token = world.browser("representative").token().await;
    let cookie = world.browser("representative").cookie("indaba");
    world.app.house.site.app.db.close().await;
    let data = world.app.folder().to_owned();
    let served = Served::start(&data);
    let shelf = Shelf::new();
    let mut lanes = Vec::new();
    for lane in 0..4 {
        let (address, path, cookie, token) = (
            served.address.clone(),
            path.clone(),
            cookie.clone(),
            token.clone(),
        );
        lanes.push(tokio::spawn(async move {
            let mut number = 0;
            loop {
                let key = format!("k{lane}x{number:a>24}");
                let body = format!("_csrf={token}&_key={key}&body=Words+{lane}+{number}");
                match post(&address, &path, &cookie, &body).await {
                    None => return number,
                    Some(place) if place.is_empty() => {}
                    Some(_) => number += 1,
                }
                // So that the hour's measure of one account lasts for all three.
                tokio::time::sleep(std::time::Duration::from_millis(250)).await;
            }
        }));
    }
    let (to, key) = (shelf.to(), shelf.key());
    let (to, key) = (to.to_str().unwrap(), key.to_str().unwrap());
    let mut rows = Vec::new();
    for round in 0..3 {
        let mut arguments = vec!["backup", "--to", to, "--key", key];
        if round == 0 {
            arguments.push("--make-key");
        }
        let (good, text) = indaba(&arguments, &data);
        assert!(good, "{text}");
        let words: Vec<&str> = text.split_whitespace().collect();
        rows.push(words[2].parse::<i64>().unwrap());
        // Each is proved whole while people go on writing: every reference holds, the log ends where it ended.
        let (good, text) = indaba(&["restore", "--verify", "--from", to, "--key", key], &data);
        assert!(good && text.contains("is good"), "{text}");
        tokio::time::sleep(std::time::Duration::from_millis(600)).await;
    }
    assert!(rows.is_sorted() && rows[0] < rows[2], "{rows:?}");
    drop(served);
    let mut written = 0;
    for lane in lanes {
        written += lane.await.unwrap();
    }
    assert!(written > 20, "only {written} written meanwhile");
}
