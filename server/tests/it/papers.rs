//! Papers of applications: cleaned, scanned, sealed, read by the right people, and gone when they are taken away.

use std::path::Path;

use http::{StatusCode, header};
use kernel::args;
use server::{BackupAsked, House, backup};
use store::WhenDown;
use testkit::{Browser, Clamd, ENGINES, Kind, MALWARE, Page, TestApp, World, add_paper};

const PAPERS: &str = "/join/application/papers";

/// A PDF that names its author beside its page.
fn paper(words: &str) -> Vec<u8> {
    let stream = format!("BT ({words}) Tj ET");
    format!(
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n\
         3 0 obj\n<</Type/Page/Parent 2 0 R/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length {}>>\nstream\n{stream}\nendstream\nendobj\n\
         5 0 obj\n<</Author(zqhiddenauthor)>>\nendobj\ntrailer\n<</Root 1 0 R/Info 5 0 R>>\nstartxref\n0\n%%EOF",
        stream.len()
    )
    .into_bytes()
}

/// A browser in which an application is begun.
async fn applicant(app: &TestApp) -> Browser {
    let mut browser = app.visitor();
    let page = browser.read("/join").await;
    browser.submit(&page, "/join/start", &[]).await;
    browser
}

/// Tries to add a file.
async fn send(browser: &mut Browser, name: &str, content: &[u8]) -> Page {
    let page = browser.read(PAPERS).await;
    browser
        .upload(&page, PAPERS, &[], Some(("file", name, content)))
        .await
}

/// The page came back and says what is wrong at the file.
fn refused(page: &Page, says: &str) {
    assert_eq!(page.status, StatusCode::OK, "{}", page.words());
    assert!(page.text().contains("f-file-error"), "{}", page.words());
    assert!(page.words().contains(says), "{says}: {}", page.words());
}

/// Every byte of every file below a folder.
fn everything(folder: &Path) -> Vec<u8> {
    let mut all = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            all.extend(everything(&path));
        } else {
            all.extend(path.file_name().unwrap().as_encoded_bytes());
            all.extend(std::fs::read(path).unwrap());
        }
    }
    all
}

fn contains(bytes: &[u8], word: &str) -> bool {
    bytes.windows(word.len()).any(|w| w == word.as_bytes())
}

fn is_attachment(page: &Page, name: &str) {
    let said = |name| page.headers[name].to_str().unwrap();
    assert_eq!(page.status, StatusCode::OK);
    let disposition = said(header::CONTENT_DISPOSITION);
    assert!(
        disposition.starts_with("attachment; filename=\"paper."),
        "{disposition}"
    );
    assert!(
        disposition.ends_with(&format!("filename*=UTF-8''{name}")),
        "{disposition}"
    );
    assert_eq!(said(header::X_CONTENT_TYPE_OPTIONS), "nosniff");
    assert_eq!(
        said(header::CONTENT_SECURITY_POLICY),
        "sandbox; default-src 'none'"
    );
    assert_eq!(said(header::CACHE_CONTROL), "private, no-store");
}

#[tokio::test]
async fn a_paper_is_cleaned_before_it_is_kept_and_lies_sealed() {
    for engine in ENGINES {
        let app = TestApp::on(engine).await;
        let mut browser = applicant(&app).await;
        let id = add_paper(&mut browser, "zqname of it.PDF", &paper("zqvisible words")).await;
        let page = browser.read(PAPERS).await;
        assert!(
            page.words().contains("We removed names of authors"),
            "{}",
            page.words()
        );
        assert!(page.words().contains("zqname of it.pdf"));
        let own = browser.get(&format!("{PAPERS}/{id}")).await;
        is_attachment(&own, "zqname%20of%20it.pdf");
        assert_eq!(own.headers[header::CONTENT_TYPE], "application/pdf");
        assert!(own.bytes.starts_with(b"%PDF-1.7"));
        assert!(!contains(&own.bytes, "zqhiddenauthor"));

        let disk = everything(app.folder());
        for word in ["zqvisible", "zqhiddenauthor", "zqname of it"] {
            assert!(!contains(&disk, word), "{word}, {engine}");
        }
        let row = "SELECT name || file || removed || kind FROM application_papers";
        let row = app.texts(row, vec![]).await;
        assert!(
            !row[0].contains("zqname") && row[0].contains("author"),
            "{row:?}"
        );
        let names = app.house.site.app.files.names().await.unwrap();
        assert_eq!(names.len(), 1, "the file that came is not there, too");
        // Nobody but the house can open it while the application is a draft.
        let recipients =
            "SELECT recipient FROM sealed_keys WHERE record LIKE 'application_papers:%'";
        assert_eq!(app.texts(recipients, vec![]).await, ["house"]);

        let action = format!("{PAPERS}/{id}/remove");
        let answer = browser.submit(&page, &action, &[]).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
        assert_eq!(
            browser.get(&format!("{PAPERS}/{id}")).await.status,
            StatusCode::NOT_FOUND
        );
        assert!(
            app.texts(recipients, vec![]).await.is_empty(),
            "its key is destroyed"
        );
        app.work().await;
        assert!(app.house.site.app.files.names().await.unwrap().is_empty());
    }
}

#[tokio::test]
async fn what_cannot_be_taken_is_said_at_the_field() {
    let app = TestApp::on("sqlite").await;
    let mut browser = applicant(&app).await;
    let large = vec![b'x'; (10 << 20) + 1];
    for (name, content, says) in [
        ("a.pdf", &b"MZ\x90\0"[..], "Files of this kind"),
        ("a.pdf", &b"%PDF-1.7 nothing"[..], "cannot be read"),
        ("a.txt", &b"a\0b"[..], "control characters"),
        (
            "a.html",
            &b"<html><script>alert(1)</script>"[..],
            "Files of this kind",
        ),
        ("a.txt", &large[..], "larger than 10 MB"),
    ] {
        refused(&send(&mut browser, name, content).await, says);
    }
    let page = browser.read(PAPERS).await;
    refused(&browser.upload(&page, PAPERS, &[], None).await, "");
    for n in 0..10 {
        add_paper(&mut browser, &format!("{n}.txt"), b"words").await;
    }
    refused(
        &send(&mut browser, "more.txt", b"words").await,
        "10 papers already",
    );
}

#[tokio::test]
async fn a_hostile_name_becomes_a_harmless_one() {
    let app = TestApp::on("sqlite").await;
    let mut browser = applicant(&app).await;
    for (given, expected) in [
        ("../../secret.key", "secret.txt"),
        (
            "a<img src=x onerror=alert(1)>.txt",
            "a_img%20src%3Dx%20onerror%3Dalert%281%29_.txt",
        ),
        ("invoice\u{202e}fdp.exe", "invoicefdp.txt"),
        ("شهادة.pdf", "%D8%B4%D9%87%D8%A7%D8%AF%D8%A9.txt"),
        (".", "paper.txt"),
    ] {
        let id = add_paper(&mut browser, given, b"words").await;
        let page = browser.get(&format!("{PAPERS}/{id}")).await;
        is_attachment(&page, expected);
        assert!(!browser.read(PAPERS).await.text().contains("<img"));
    }
}

#[tokio::test]
async fn a_paper_is_read_under_its_own_application_only_and_never_after_it_is_erased() {
    for engine in ENGINES {
        let mut world = World::on(engine, &[]).await;
        let route = "/applications/{id}/papers/{paper}";
        let address =
            |world: &World, object: &str| world.address(route, Kind::Application, object).unwrap();
        let (one, other) = (address(&world, "submitted"), address(&world, "refused"));
        let page = world.browser("officer").get(&one).await;
        let name = world.word("application paper name", "submitted");
        is_attachment(&page, &format!("{name}.txt"));
        let words = world.word("application paper text", "submitted");
        assert_eq!(page.bytes, words);
        let swapped = format!(
            "{}/papers/{}",
            one.split("/papers/").next().unwrap(),
            other.split("/papers/").nth(1).unwrap()
        );
        let page = world.browser("officer").get(&swapped).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        // The applicant of one application does not reach a paper of another.
        let theirs = format!("{PAPERS}/{}", one.split("/papers/").nth(1).unwrap());
        let page = world.browser("applicant").get(&theirs).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND);
        // A row that is moved to another application opens for nobody: its key is bound.
        let moved = "UPDATE application_papers SET application = $1 WHERE id = $2";
        let paper = one.split("/papers/").nth(1).unwrap().to_owned();
        let (id, to) = (
            world.id(Kind::Application, "submitted"),
            world.id(Kind::Application, "refused"),
        );
        let there = format!("/applications/{to}/papers/{paper}");
        world.app.change(moved, args![to, paper]).await;
        let page = world.browser("officer").get(&there).await;
        assert_ne!(page.status, StatusCode::OK);
        world.app.change(moved, args![id, paper]).await;

        // That it was taken stands in the log, without its name.
        let taken = "SELECT detail FROM audit WHERE action = 'application.paper_taken'";
        let taken = world.app.texts(taken, vec![]).await;
        assert!(taken.len() == 1 && !taken[0].contains(&name), "{taken:?}");

        let before = world.app.house.site.app.files.names().await.unwrap().len();
        let mut browser = world.apply("withdrawn").await.browser;
        let page = browser.read("/join/application").await;
        let links = browser.read(PAPERS).await.links();
        let own = links
            .iter()
            .find(|l| l.starts_with("/join/application/papers/"))
            .unwrap()
            .clone();
        assert_eq!(browser.get(&own).await.status, StatusCode::OK);
        browser
            .submit(&page, "/join/application/withdraw", &[])
            .await;
        assert_eq!(browser.get(&own).await.status, StatusCode::NOT_FOUND);
        world.app.work().await;
        let after = world.app.house.site.app.files.names().await.unwrap().len();
        assert_eq!(after, before, "{engine}");
        let left =
            "SELECT name || file || kind || removed FROM application_papers WHERE state = 'gone'";
        assert_eq!(world.app.texts(left, vec![]).await, [""]);
    }
}

#[tokio::test]
async fn malware_is_refused_and_the_log_does_not_name_the_file() {
    let clamd = Clamd::new().await;
    let app = TestApp::scanned("sqlite", &clamd.address, WhenDown::Refuse).await;
    let mut browser = applicant(&app).await;
    let answer = send(
        &mut browser,
        "zqname.txt",
        format!("words {MALWARE}").as_bytes(),
    )
    .await;
    refused(&answer, "Malware was found");
    let log = "SELECT detail FROM audit WHERE action = 'application.paper_refused'";
    assert_eq!(
        app.texts(log, vec![]).await,
        ["{\"found\":\"Test.Malware\"}"]
    );
    assert!(app.house.site.app.files.names().await.unwrap().is_empty());
    add_paper(&mut browser, "fine.txt", b"words").await;
    // Nothing but the content is shown to the scanner.
    assert_eq!(clamd.seen()[1], b"words");
    clamd.silent(true);
    let answer = send(&mut browser, "later.txt", b"words").await;
    refused(&answer, "cannot be checked for malware");
}

#[tokio::test]
async fn a_paper_waits_for_the_scanner_and_nobody_reads_it_until_then() {
    for engine in ENGINES {
        let clamd = Clamd::new().await;
        let app = TestApp::scanned(engine, &clamd.address, WhenDown::Quarantine).await;
        let mut browser = applicant(&app).await;
        clamd.silent(true);
        for content in ["words".to_owned(), format!("words {MALWARE}")] {
            let answer = send(&mut browser, "zqname.txt", content.as_bytes()).await;
            assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.words());
        }
        let page = browser.read(PAPERS).await;
        assert!(page.words().contains("Waits to be checked for malware"));
        let ids = app.texts("SELECT id FROM application_papers", vec![]).await;
        for id in &ids {
            let page = browser.get(&format!("{PAPERS}/{id}")).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND);
        }
        // It is asked again, as long as it does not answer.
        let state = "SELECT COUNT(*) FROM application_papers WHERE state = 'waiting'";
        app.clock.advance(6 * 60_000);
        app.work().await;
        assert_eq!(app.number(state, vec![]).await, 2, "{engine}");
        clamd.silent(false);
        app.clock.advance(6 * 60_000);
        app.work().await;
        let states = "SELECT state FROM application_papers ORDER BY state";
        assert_eq!(
            app.texts(states, vec![]).await,
            ["found", "ready"],
            "{engine}"
        );
        let page = browser.read(PAPERS).await;
        assert!(
            page.words().contains("malware was found"),
            "{}",
            page.words()
        );
        let links = page.links();
        let links: Vec<_> = links
            .iter()
            .filter(|l| l.starts_with("/join/application/papers/"))
            .collect();
        assert_eq!(links.len(), 1);
        is_attachment(&browser.get(links[0]).await, "zqname.txt");
        let log = "SELECT detail FROM audit WHERE action = 'application.paper_refused'";
        assert_eq!(
            app.texts(log, vec![]).await,
            ["{\"found\":\"Test.Malware\"}"]
        );
        assert_eq!(app.house.site.app.files.names().await.unwrap().len(), 1);
    }
}

#[tokio::test]
async fn a_house_that_lost_the_keys_of_its_papers_does_not_open_with_new_ones() {
    let app = TestApp::on("sqlite").await;
    let mut browser = applicant(&app).await;
    add_paper(&mut browser, "one.txt", b"words").await;
    app.house.site.app.db.close().await;
    std::fs::remove_file(app.folder().join("sealing.keys")).unwrap();
    let (clock, random) = (app.clock.clone(), kernel::Randomness::System);
    let refused = House::open(app.settings(), clock, random).await;
    let why = format!("{:#}", refused.unwrap_err());
    assert!(why.contains("sealing.keys is missing"), "{why}");
    assert!(!app.folder().join("sealing.keys").exists());
}

#[tokio::test]
async fn a_backup_takes_the_papers_that_rows_name_and_no_others() {
    let app = TestApp::on("sqlite").await;
    let mut browser = applicant(&app).await;
    add_paper(&mut browser, "one.txt", b"words").await;
    let files = &app.house.site.app.files;
    files
        .put("admission/nobodys", b"sealed".to_vec())
        .await
        .unwrap();
    files.put("an-import", b"a table".to_vec()).await.unwrap();
    let shelf = tempfile::tempdir().unwrap();
    let asked = BackupAsked {
        to: shelf.path().join("backups"),
        key: shelf.path().join("backup.key"),
        make_key: true,
        keep: None,
        erasures_only: false,
    };
    let random = kernel::Randomness::System;
    let taken = backup(&asked, app.settings(), &app.clock, &random)
        .await
        .unwrap();
    assert_eq!(taken.files, 2, "{taken}");
}
