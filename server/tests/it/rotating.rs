//! Another master key while the house is open: stopped wherever it may be, everything opens before, meanwhile and after, and
//! the old key is destroyed only when nothing needs it.

use std::{
    process::{Command, Stdio},
    time::Duration,
};

use guard::{Ctx, Recipient, Record, Sealed};
use kernel::{Clock, Randomness, Result, Timestamp, args};
use server::{House, KeysDone, KeysTask, Settings, keys};
use store::Read;
use testkit::TestApp;

/// Sealed records of the test.
const MANY: usize = 1_500;

/// Seals records with a text each; gives what was sealed.
async fn seal_many(ctx: &Ctx, from: usize, to: usize) -> Vec<(usize, Sealed)> {
    let unit = ctx.write(move |tx, ctx| {
        Box::pin(async move {
            let mut all = Vec::new();
            for n in from..to {
                let record = Record::new("tried", n, "own");
                let key = ctx.lock_up(tx, &record, &[Recipient::House]).await?;
                all.push((n, key.seal("text", &format!("words {n}"))?.to_string()));
            }
            Ok(all)
        })
    });
    let all: Vec<(usize, String)> = unit.await.unwrap();
    all.into_iter()
        .map(|(n, s)| (n, s.parse().unwrap()))
        .collect()
}

async fn opens(ctx: &Ctx, (n, sealed): &(usize, Sealed)) -> Result<bool> {
    let record = Record::new("tried", n, "own");
    let key = ctx.open_as_house(&mut ctx.db(), &record).await?;
    Ok(key.unseal("text", sealed)? == format!("words {n}"))
}

async fn behind(ctx: &Ctx) -> i64 {
    let sql = "SELECT COUNT(*) FROM sealed_keys WHERE version = 1";
    ctx.db().number(sql, vec![]).await.unwrap()
}

/// The real program, stopped by force after a while.
async fn rotate_and_kill(settings: &Settings, after: Duration) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_indaba"));
    child
        .args(["keys", "--data"])
        .arg(&settings.data)
        .args(["rotate", "--rest", "150"])
        .env_remove("DATABASE_URL")
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    if let Some(url) = &settings.database {
        child.env("DATABASE_URL", url);
    }
    let mut child = child.spawn().unwrap();
    tokio::time::sleep(after).await;
    child.kill().unwrap();
    child.wait().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rotation_is_stopped_and_gone_on_with_while_the_house_is_open() {
    for engine in testkit::ENGINES {
        let folder = tempfile::tempdir().unwrap();
        let app = TestApp::at(engine, folder, Clock::System).await;
        let ctx = app.ctx();
        let mut all = seal_many(&ctx, 0, MANY).await;
        let settings = app.settings().clone();
        let mut stopped = false;
        for _ in 0..40 {
            rotate_and_kill(&settings, Duration::from_millis(700)).await;
            let left = behind(&ctx).await;
            if left > 0 && usize::try_from(left).unwrap() < MANY {
                stopped = true;
                break;
            }
            assert!(left > 0, "{engine}: it ended before it was stopped");
        }
        assert!(stopped, "{engine}: never stopped half-way");
        // The house that was open all the time opens both kinds, and seals new ones by the new key.
        for record in all.iter().step_by(37) {
            assert!(opens(&ctx, record).await.unwrap(), "{engine}: {}", record.0);
        }
        let new = seal_many(&ctx, MANY, MANY + 3).await;
        let sql = "SELECT version FROM sealed_keys WHERE record = $1";
        let record = format!("tried:{MANY}");
        let version: (i64,) = ctx.db().one(sql, args![record]).await.unwrap();
        assert_eq!(
            version.0, 2,
            "{engine}: what is new is wrapped by the new key"
        );
        all.extend(new);
        // While something needs it, the old key stays.
        let (clock, random) = (Clock::System, Randomness::System);
        let early = keys(KeysTask::Retire, &settings, &clock, &random).await;
        let said = format!("{:#}", early.unwrap_err());
        assert!(said.contains("still wrapped"), "{engine}: {said}");
        let rotate = KeysTask::Rotate {
            only_file: false,
            rest: 0,
        };
        let done = keys(rotate, &settings, &clock, &random).await.unwrap();
        assert!(
            matches!(done, KeysDone::Rotated { to: 2, wrapped } if wrapped > 0),
            "{engine}: gone on with the same key: {done:?}"
        );
        assert_eq!(behind(&ctx).await, 0, "{engine}");
        let soon = keys(KeysTask::Retire, &settings, &clock, &random).await;
        let said = format!("{:#}", soon.unwrap_err());
        assert!(said.contains("less than an hour"), "{engine}: {said}");
        let later = Timestamp(Clock::System.now().0 + 2 * 3_600_000);
        let done = keys(KeysTask::Retire, &settings, &Clock::fixed(later), &random)
            .await
            .unwrap();
        assert_eq!(done, KeysDone::Retired(vec![1]), "{engine}");
        let file = std::fs::read_to_string(settings.data.join("sealing.keys")).unwrap();
        assert!(!file.contains("\n1 ") && file.contains("\n2 "), "{engine}");
        app.house.site.app.db.close().await;
        // A house opened anew has the new key alone.
        let house = House::open(&settings, Clock::System, Randomness::System)
            .await
            .unwrap();
        let ctx = Ctx::house(&house.site.app);
        for record in &all {
            assert!(opens(&ctx, record).await.unwrap(), "{engine}: {}", record.0);
        }
        let verdict = guard::verify_audit(&house.site.app.db).await.unwrap();
        assert_eq!(verdict.broken, None);
        house.site.app.db.close().await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_key_can_be_added_for_other_machines_before_it_is_used() {
    let app = TestApp::on("sqlite").await;
    let settings = app.settings().clone();
    let (clock, random) = (app.clock.clone(), Randomness::System);
    let added = KeysTask::Rotate {
        only_file: true,
        rest: 0,
    };
    let done = keys(added, &settings, &clock, &random).await.unwrap();
    assert_eq!(done, KeysDone::Added(2));
    let used = guard::in_use(&mut app.ctx().db()).await.unwrap();
    assert_eq!(used, 1);
    // A machine without it says what is missing.
    let copy = tempfile::tempdir().unwrap();
    let kept = copy.path().join("sealing.keys");
    std::fs::copy(settings.data.join("sealing.keys"), &kept).unwrap();
    let rotate = KeysTask::Rotate {
        only_file: false,
        rest: 0,
    };
    let done = keys(rotate, &settings, &clock, &random).await.unwrap();
    assert!(matches!(done, KeysDone::Rotated { to: 2, .. }), "{done:?}");
    let text = std::fs::read_to_string(&kept).unwrap();
    let first: String = text
        .lines()
        .filter(|l| !l.starts_with("2 "))
        .map(|l| format!("{l}\n"))
        .collect();
    std::fs::write(settings.data.join("sealing.keys"), first).unwrap();
    let status = keys(KeysTask::Status, &settings, &clock, &random)
        .await
        .unwrap();
    assert!(status.to_string().contains("MISSING"), "{status}");
    let again = keys(rotate, &settings, &clock, &random).await;
    let said = format!("{:#}", again.unwrap_err());
    assert!(said.contains("copy sealing.keys"), "{said}");
}

#[tokio::test]
async fn the_doctor_and_the_look_at_the_settings_know_the_key_file() {
    use std::{fs, os::unix::fs::PermissionsExt};
    let app = TestApp::on("sqlite").await;
    let settings = app.settings().clone();
    let file = settings.data.join("sealing.keys");
    let asked = server::DoctorAsked {
        backup_days: 8,
        json: false,
    };
    let said = async || {
        let found = server::doctor(&asked, &settings, &app.clock).await;
        let keys = found.0.into_iter().filter(|f| f.about == "keys");
        keys.map(|f| (f.state, f.says)).collect::<Vec<_>>()
    };
    let good = said().await;
    assert_eq!(good.len(), 1);
    assert_eq!(good[0].0, server::State::Good, "{good:?}");
    fs::set_permissions(&file, fs::Permissions::from_mode(0o644)).unwrap();
    let open = said().await;
    assert!(
        open.iter()
            .any(|f| f.0 == server::State::Wrong && f.1.contains("chmod 600"))
    );
    let listen = "127.0.0.1:8080".parse().unwrap();
    let looked = server::check_settings(&settings, listen, &[], std::iter::empty());
    assert!(
        !looked.good() && looked.to_string().contains("chmod 600"),
        "{looked}"
    );
    fs::set_permissions(&file, fs::Permissions::from_mode(0o600)).unwrap();
    // Another key stands in the file and nothing needs the first any more.
    let rotate = KeysTask::Rotate {
        only_file: false,
        rest: 0,
    };
    keys(rotate, &settings, &app.clock, &Randomness::System)
        .await
        .unwrap();
    let idle = said().await;
    assert!(idle.iter().any(|f| f.1.contains("keys retire")), "{idle:?}");
    fs::remove_file(&file).unwrap();
    let missing = said().await;
    assert!(
        missing
            .iter()
            .any(|f| f.0 == server::State::Wrong && f.1.contains("is missing")),
        "{missing:?}"
    );
}
