//! A key that was destroyed after a backup: what it sealed is unreadable in the old backup, everything else opens.

use guard::{Ctx, Recipient, Record, Sealed};
use kernel::{Clock, Error, Randomness, Timestamp, args};
use server::{BackupAsked, KeysDone, KeysTask, backup, keys};
use store::Read;
use testkit::{ENGINES, TestApp, World};

use crate::backups::{Shelf, opened, place};

/// Where the words of the test lie, sealed.
const ROWS: [&str; 2] = ["tried-kept", "tried-erased"];

fn record(row: &str) -> Record {
    Record::new("settings", row, "own")
}

async fn write(app: &TestApp) {
    let house = app.ctx();
    let unit = house.write(|tx, ctx| {
        Box::pin(async move {
            for row in ROWS {
                let key = ctx.lock_up(tx, &record(row), &[Recipient::House]).await?;
                let words = key.seal("value", &format!("zq the words of {row}"))?;
                let sql = "INSERT INTO settings (name, value) VALUES ($1, $2)";
                tx.run(sql, args![row, words]).await?;
            }
            Ok(())
        })
    });
    unit.await.unwrap();
}

async fn read(ctx: &Ctx, row: &str) -> kernel::Result<String> {
    let sql = "SELECT value FROM settings WHERE name = $1";
    let (sealed,): (Sealed,) = ctx.db().one(sql, args![row]).await?;
    let key = ctx.open_as_house(&mut ctx.db(), &record(row)).await?;
    key.unseal("value", &sealed)
}

/// Brings the list of erasures and the keys in the folder up to date, as a timer does.
async fn bring_up_to_date(shelf: &Shelf, app: &TestApp) {
    let asked = BackupAsked {
        erasures_only: true,
        ..shelf.asked()
    };
    backup(&asked, app.settings(), &app.clock, &Randomness::System)
        .await
        .unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_shredded_after_a_backup_is_unreadable_in_it_and_the_rest_opens() {
    for engine in ENGINES {
        let world = World::on(engine, &[]).await;
        let app = &world.app;
        write(app).await;
        let shelf = Shelf::new();
        let old = shelf.take(app).await;
        assert!(old.keys > 10, "{engine}: {old:?}");
        let house = app.ctx();
        let unit = house
            .write(|tx, ctx| Box::pin(async move { ctx.shred(tx, &record("tried-erased")).await }));
        unit.await.unwrap();
        // Another master key meanwhile, and the old one destroyed: the old backup needs it no more than the house does.
        let (settings, clock) = (app.settings().clone(), app.clock.clone());
        let rotate = KeysTask::Rotate {
            only_file: false,
            rest: 0,
        };
        keys(rotate, &settings, &clock, &Randomness::System)
            .await
            .unwrap();
        let later = Clock::fixed(Timestamp(clock.now().0 + 2 * 3_600_000));
        let done = keys(KeysTask::Retire, &settings, &later, &Randomness::System).await;
        assert_eq!(done.unwrap(), KeysDone::Retired(vec![1]), "{engine}");
        bring_up_to_date(&shelf, app).await;

        let folder = tempfile::tempdir().unwrap();
        let settings = place(app.settings(), engine, &folder).await;
        let restored = shelf.restore(&old.name, &settings, &clock).await.unwrap();
        assert_eq!(restored.rows, old.rows, "{engine}");
        let house = opened(settings, &clock).await;
        let ctx = Ctx::house(&house.site.app);
        let kept = read(&ctx, "tried-kept").await.unwrap();
        assert_eq!(kept, "zq the words of tried-kept", "{engine}");
        // The sealed text came back; nothing that is in the vault opens it.
        let sql = "SELECT value FROM settings WHERE name = 'tried-erased'";
        let (sealed,): (Sealed,) = ctx.db().one(sql, vec![]).await.unwrap();
        assert!(!sealed.is_none());
        let gone = read(&ctx, "tried-erased").await;
        assert!(matches!(gone, Err(Error::NotFound)), "{engine}: {gone:?}");
        let other = ctx
            .open_as_house(&mut ctx.db(), &record("tried-kept"))
            .await
            .unwrap();
        assert!(other.unseal("value", &sealed).is_err(), "{engine}");
        // What the rooms sealed opens too: nobody's second factor is lost.
        let sql = "SELECT id, totp FROM accounts WHERE totp <> ''";
        let accounts: Vec<(String, Sealed)> = ctx.db().all(sql, vec![]).await.unwrap();
        assert!(accounts.len() > 5);
        for (id, totp) in accounts {
            let own = Record::new("accounts", &id, "");
            let key = ctx.open_as_house(&mut ctx.db(), &own).await.unwrap();
            assert!(!key.unseal("totp", &totp).unwrap().is_empty(), "{engine}");
        }
        house.site.app.db.close().await;
        let verified = shelf.verify(app.settings(), &clock).await.unwrap();
        assert_eq!(verified.left, Vec::<String>::new(), "{engine}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_folder_without_its_keys_says_so_and_restores_nothing() {
    let app = TestApp::on("sqlite").await;
    write(&app).await;
    let shelf = Shelf::new();
    let taken = shelf.take(&app).await;
    let part = shelf.to().join("keys.sealed");
    let aside = shelf.to().join("aside");
    std::fs::rename(&part, &aside).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let settings = place(app.settings(), "sqlite", &folder).await;
    for tried in [
        shelf.restore(&taken.name, &settings, &app.clock).await,
        shelf.verify(app.settings(), &app.clock).await,
    ] {
        let said = format!("{:#}", tried.unwrap_err());
        assert!(said.contains("keys.sealed is missing"), "{said}");
    }
    assert_eq!(std::fs::read_dir(&settings.data).unwrap().count(), 0);
    // The keys of another house are refused; a backup taken anew has its own again.
    let other = TestApp::on("sqlite").await;
    let elsewhere = Shelf::new();
    elsewhere.take(&other).await;
    std::fs::copy(elsewhere.to().join("keys.sealed"), &part).unwrap();
    let tried = shelf.restore(&taken.name, &settings, &app.clock).await;
    assert!(tried.is_err());
    let newest = shelf.take(&app).await;
    let restored = shelf.restore(&newest.name, &settings, &app.clock).await;
    assert_eq!(restored.unwrap().rows, newest.rows);
}
