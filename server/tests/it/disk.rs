//! A full disk: a clear refusal, no false receipt, the words kept, and work goes on once there is room.

use std::{
    io::Write,
    os::unix::fs::MetadataExt,
    path::{Path, PathBuf},
    process::Command,
};

use http::StatusCode;
use kernel::args;
use testkit::{ENGINES, Kind, TestApp, World};

/// A small disk of its own; unmounted with the test.
struct SmallDisk(PathBuf);

impl SmallDisk {
    /// Mounts it, which only root may.
    fn mount(at: &Path) -> Self {
        let done = Command::new("mount")
            .args(["-t", "tmpfs", "-o", "size=8m", "tmpfs"])
            .arg(at)
            .status();
        assert!(
            done.is_ok_and(|s| s.success()),
            "root must be able to mount a small disk here to prove what happens when it is full"
        );
        Self(at.to_owned())
    }

    /// Writes until nothing more goes in.
    fn fill(&self) {
        let mut file = std::fs::File::create(self.0.join("filler")).unwrap();
        for size in [64 * 1024, 1024, 1] {
            while file.write_all(&vec![0; size]).is_ok() {}
        }
    }

    /// Makes room again.
    fn empty(&self) {
        std::fs::remove_file(self.0.join("filler")).unwrap();
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        let _ = Command::new("umount").arg("-l").arg(&self.0).status();
    }
}

fn is_root() -> bool {
    std::fs::metadata("/proc/self").is_ok_and(|m| m.uid() == 0)
}

const WORDS: &str = "What a person wrote for an hour, with “quotes” & <signs>.";

/// Speaks before, during and after the disk is full.
async fn speak_around(mut world: World, fill: impl AsyncFn(&World), empty: impl AsyncFn(&World)) {
    let id = world.id(Kind::Consultation, "open public");
    let path = world
        .address(
            "/consultations/{id}/speak/{target}",
            Kind::Consultation,
            "open public",
        )
        .unwrap();
    let sent = "SELECT COUNT(*) FROM contributions WHERE consultation = $1 AND state = 'sent'";
    let before = world.app.number(sent, args![id]).await;
    fill(&world).await;
    let long = format!("{WORDS} {}", "And more. ".repeat(900));
    // What still fits into the room that the database has may be taken; what is taken must be there.
    let (mut taken, mut refused) = (0, None);
    for _ in 0..600 {
        let page = world.browser("representative").read(&path).await;
        let answer = world
            .browser("representative")
            .submit(&page, &path, &[("body", &long)])
            .await;
        if answer.status != StatusCode::SEE_OTHER {
            refused = Some(answer);
            break;
        }
        taken += 1;
        if taken % 100 == 0 {
            // Nobody writes more than that in an hour.
            world.app.clock.advance(3_600_001);
        }
    }
    let refused = refused.expect("a full disk refuses in the end");
    assert_eq!(
        refused.status,
        StatusCode::SERVICE_UNAVAILABLE,
        "{}",
        refused.words()
    );
    let words = refused.words();
    assert!(words.contains("Nothing was stored"), "{words}");
    assert!(
        !refused.text().contains("receipt"),
        "no receipt for what is not there"
    );
    let again = refused.form(&path);
    let kept = again.fields.iter().find(|f| f.0 == "body").unwrap();
    assert_eq!(
        kept.1.trim(),
        long.trim(),
        "what was typed stays on the page"
    );
    // Reading goes on.
    assert_eq!(
        world.browser("visitor").get(&path).await.status,
        StatusCode::OK
    );
    assert_eq!(world.app.number(sent, args![id]).await, before + taken);

    empty(&world).await;
    let done = world
        .browser("representative")
        .submit(&refused, &path, &[])
        .await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
    assert_eq!(
        world.app.number(sent, args![id]).await,
        before + taken + 1,
        "there once"
    );
    let receipts = world.browser("representative").read(&done.leads_to()).await;
    assert!(receipts.words().contains(WORDS));
    let verdict = guard::verify_audit(&world.app.house.site.app.db)
        .await
        .unwrap();
    assert_eq!(verdict.broken, None, "the log is whole");
}

#[tokio::test]
async fn a_disk_that_is_really_full_refuses_clearly_and_work_goes_on_after() {
    let folder = tempfile::tempdir().unwrap();
    if !is_root() {
        println!(
            "only root can mount a small disk: the next test holds the same by a limit of the database"
        );
        return;
    }
    let disk = SmallDisk::mount(folder.path());
    let test = TestApp::inside("sqlite", folder).await;
    let world = World::with(test, &["open public"], str::to_owned).await;
    speak_around(world, async |_| disk.fill(), async |_| disk.empty()).await;
}

#[tokio::test]
async fn a_database_that_may_not_grow_refuses_clearly_and_work_goes_on_after() {
    let test = TestApp::on(ENGINES[0]).await;
    let world = World::with(test, &["open public"], str::to_owned).await;
    let limit = |sql| async move |world: &World| world.app.change(sql, vec![]).await;
    speak_around(
        world,
        limit("PRAGMA max_page_count = 1"),
        limit("PRAGMA max_page_count = 1073741823"),
    )
    .await;
}
