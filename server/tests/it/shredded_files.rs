//! Files of posts that were destroyed after a backup was made: it is put up again, whole but for them.

use kernel::Randomness;
use kernel::args;
use server::BackupAsked;
use server::backup;
use store::Read;
use testkit::{Browser, ENGINES, Kind, World};

use crate::backups::{Shelf, opened, place};

/// Begins a topic with two files as the member; gives its address and that of its post.
async fn begin(world: &mut World, new: &str, word: &str) -> (String, String) {
    let own = world.id(Kind::Organisation, "own public");
    let member = world.browser("member");
    let page = member.read(new).await;
    let typed = [
        ("title", word),
        ("body", word),
        ("organisation", own.as_str()),
        ("as", "organisation"),
    ];
    let file = Some(("file-1", "one.txt", word.as_bytes()));
    let topic = member.upload(&page, new, &typed, file).await.leads_to();
    let id = topic.trim_start_matches("/fora/topics/").to_owned();
    let sql = "SELECT CAST(number AS TEXT) FROM fora_posts WHERE topic = $1";
    let number = world.app.texts(sql, args![id]).await.remove(0);
    let post = format!("/fora/posts/{number}");
    let edit = format!("{post}/edit");
    let member = world.browser("member");
    let page = member.read(&edit).await;
    let file = Some(("file-1", "two.txt", word.as_bytes()));
    let done = member.upload(&page, &edit, &[], file).await;
    assert!(!done.leads_to().is_empty(), "{}", done.words());
    (topic, post)
}

#[tokio::test]
async fn files_that_were_destroyed_after_a_backup_do_not_stop_it_from_being_put_up() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        let officer = world.browser("officer");
        let token = officer.token().await;
        let fields = [
            ("_csrf", token.as_str()),
            ("kind", "public"),
            ("title-en", "Open"),
            ("about-en", "What it is for."),
        ];
        let space = officer.post("/fora/new", &fields).await.leads_to();
        let new = format!("{}/new", space.split('?').next().unwrap());
        let dropped = begin(&mut world, &new, "zqdropped").await;
        let withdrawn = begin(&mut world, &new, "zqwithdrawn").await;
        let redacted = begin(&mut world, &new, "zqredacted").await;
        let kept = begin(&mut world, &new, "zqkept").await;
        world.app.work().await;
        let shelf = Shelf::new();
        let old = shelf.take(&world.app).await;

        // One after the other, and all of one post.
        let edit = format!("{}/edit", dropped.1);
        let id = dropped.0.trim_start_matches("/fora/topics/").to_owned();
        let sql =
            "SELECT f.id FROM fora_files f JOIN fora_posts p ON p.id = f.post WHERE p.topic = $1";
        for file in world.app.texts(sql, args![id]).await {
            let member = world.browser("member");
            let page = member.read(&edit).await;
            let drop = [("drop", file.as_str())];
            let done = member.upload(&page, &edit, &drop, None).await;
            assert!(!done.leads_to().is_empty(), "{engine}: {}", done.words());
        }
        let edit = format!("{}/edit", withdrawn.1);
        world.press("member", &edit, &[("do", "withdraw")]).await;
        let number: i64 = redacted.1.rsplit('/').next().unwrap().parse().unwrap();
        let sql = "SELECT version FROM fora_posts WHERE number = $1";
        let version = world.app.number(sql, args![number]).await.to_string();
        let officer = world.browser("officer");
        let token = officer.token().await;
        let fields = [
            ("_csrf", token.as_str()),
            ("version", version.as_str()),
            ("do", "redact"),
            ("reason", "A reason."),
            ("body", "Other words."),
        ];
        let moderate = format!("{}/moderate", redacted.1);
        officer.post(&moderate, &fields).await;
        world.app.work().await;
        let left = "SELECT COUNT(*) FROM fora_files WHERE state = 'ready'";
        let keys = "SELECT COUNT(*) FROM sealed_keys WHERE record LIKE 'fora_files:%'";
        let live = (
            world.app.number(left, vec![]).await,
            world.app.number(keys, vec![]).await,
        );
        let only = BackupAsked {
            erasures_only: true,
            ..shelf.asked()
        };
        let clock = world.app.clock.clone();
        backup(&only, world.app.settings(), &clock, &Randomness::System)
            .await
            .unwrap();

        let tried = shelf.verify(world.app.settings(), &clock).await.unwrap();
        assert_eq!(tried.left, Vec::<String>::new(), "{engine}");
        let folder = tempfile::tempdir().unwrap();
        let settings = place(world.app.settings(), engine, &folder).await;
        let restored = shelf.restore(&old.name, &settings, &clock).await.unwrap();
        assert_eq!(restored.left, Vec::<String>::new(), "{engine}");
        let house = opened(settings, &clock).await;
        let mut db = house.site.app.db.clone();
        let found = (
            db.number(left, vec![]).await.unwrap(),
            db.number(keys, vec![]).await.unwrap(),
        );
        assert_eq!(found, live, "{engine}");
        let mut visitor = Browser::new(house.router());
        for (topic, files) in [
            (&dropped.0, false),
            (&withdrawn.0, false),
            (&redacted.0, false),
            (&kept.0, true),
        ] {
            let page = visitor.read(topic).await;
            assert_eq!(page.words().contains("one.txt"), files, "{engine}: {topic}");
        }
        let page = visitor.read("/fora/search?q=zqkept").await;
        assert!(page.text().contains(&kept.1), "{engine}");
        db.close().await;
    }
}
