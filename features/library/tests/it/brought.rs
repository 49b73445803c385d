//! Papers brought in from a file: found by what they say in their language, never twice, and a broken line stops nothing else.

use std::path::{Path, PathBuf};

use library::import::{Brought, bring_in};
use serde_json::{Value, json};
use testkit::{Browser, ENGINES, TestApp};

const DECLARATION: &str = "https://www.un.org/en/about-us/universal-declaration-of-human-rights";
const RESOLUTION: &str = "https://undocs.org/S/RES/635(1989)";

/// Where the papers of the tests lie.
fn papers() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/papers")
}

fn declaration() -> Value {
    json!({
        "source": DECLARATION,
        "kind": "recommendation",
        "language": "fr",
        "title": {
            "fr": "Déclaration universelle des droits de l’homme",
            "ar": "الإعلان العالمي لحقوق الإنسان",
        },
        "abstract": {
            "fr": "Adoptée par l’Assemblée générale le 10 décembre 1948.",
            "ar": "اعتمدته الجمعية العامة في 10 كانون الأول/ديسمبر 1948.",
        },
        "authors": ["United Nations General Assembly"],
        "year": 1948,
        "themes": ["human_rights"],
        "licence": "reserved",
        "files": { "fr": "fra.html", "ar": "arb.html" },
    })
}

fn resolution() -> Value {
    json!({
        "source": RESOLUTION,
        "kind": "recommendation",
        "title": { "en": "Security Council resolution 635 (1989)" },
        "abstract": { "en": "On marking materials so that they are found." },
        "authors": ["United Nations Security Council"],
        "year": 1989,
        "licence": "cc0-1.0",
        "files": { "en": "S_RES_0635_1989_EN_GOLD.txt" },
    })
}

/// The same with some of it otherwise.
fn but(mut line: Value, field: &str, value: Value) -> Value {
    line[field] = value;
    line
}

fn lines(all: &[Value]) -> String {
    all.iter().map(|line| format!("{line}\n")).collect()
}

async fn bring(test: &TestApp, folder: &Path, text: &str) -> Brought {
    bring_in(&test.house.site, folder, text).await.unwrap()
}

/// The addresses of what somebody finds who reads in a language.
async fn found(browser: &mut Browser, question: &str, language: &str) -> Vec<String> {
    let coded: String = question.bytes().map(|b| format!("%{b:02x}")).collect();
    let page = browser
        .read(&format!("/search?q={coded}&kind=library&lang={language}"))
        .await;
    let mut all = page.links();
    all.retain(|l| l.starts_with("/library/"));
    all
}

async fn count(test: &TestApp, sql: &'static str) -> i64 {
    test.number(sql, vec![]).await
}

const ITEMS: &str = "SELECT COUNT(*) FROM library_items";

#[tokio::test]
async fn papers_are_found_by_what_they_say_in_their_language_and_harvested() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let text = lines(&[declaration(), resolution()]);
        let brought = bring(&test, &papers(), &text).await;
        assert!(brought.broken.is_empty(), "{engine}: {:?}", brought.broken);
        assert_eq!((brought.lines, brought.items), (2, 2), "{engine}");
        let mut visitor = test.visitor();
        // Words that stand in the files alone.
        for (question, language) in [
            ("esclavage", "fr"),
            ("إستعباد", "ar"),
            ("detectable explosives", "en"),
        ] {
            let found = found(&mut visitor, question, language).await;
            let [one] = found.as_slice() else {
                panic!("{engine}: {question}: {found:?}");
            };
            assert!(one.ends_with(&format!("?text={language}")), "{one}");
            let page = visitor.read(one).await.words();
            let source = if language == "en" {
                RESOLUTION
            } else {
                DECLARATION
            };
            assert!(page.contains(source), "{engine}: {page}");
        }
        let found = found(&mut visitor, "esclavage", "fr").await;
        let number = found[0].trim_start_matches("/library/");
        let number = number.split('?').next().unwrap();
        let file = format!("/library/{number}/v1/files/fr");
        let file = visitor.read(&file).await;
        assert!(file.is("text/plain"), "{engine}");
        let text = file.text();
        assert!(text.contains("\n\nArticle 4\n\nNul ne sera tenu"), "{text}");
        assert!(!text.contains('<'), "{text}");
        let harvest = "/oai?verb=ListRecords&metadataPrefix=oai_dc";
        let harvest = visitor.read(harvest).await.text();
        assert!(harvest.contains("resolution 635 (1989)"), "{harvest}");
        // By the actions of people, each of which is noted.
        for action in ["add", "save", "add_file", "hand_in", "review", "import"] {
            let sql = "SELECT COUNT(*) FROM audit WHERE action = 'library.' || $1";
            let noted = test.number(sql, kernel::args![action]).await;
            assert!(noted > 0, "{engine}: {action}");
        }
    }
}

#[tokio::test]
async fn a_second_run_adds_nothing_and_ends_what_the_first_could_not() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let text = lines(&[declaration(), resolution()]);
        bring(&test, &papers(), &text).await;
        let again = bring(&test, &papers(), &text).await;
        assert_eq!((again.items, again.known), (0, 2), "{engine}");
        assert_eq!(count(&test, ITEMS).await, 2, "{engine}");
        // As a house that went down between two steps leaves it.
        for stage in ["draft", "review"] {
            let back = "UPDATE library_versions SET state = $1, published = NULL";
            test.change(back, kernel::args![stage]).await;
            let back = "UPDATE library_items SET state = 'draft', newest = 0, published = NULL";
            test.change(back, vec![]).await;
            let ended = bring(&test, &papers(), &text).await;
            assert!(ended.broken.is_empty(), "{engine}: {:?}", ended.broken);
            assert_eq!(ended.items, 2, "{engine}, {stage}");
            let files = "SELECT COUNT(*) FROM library_files";
            assert_eq!(count(&test, files).await, 3, "{engine}, {stage}");
        }
        assert_eq!(count(&test, ITEMS).await, 2, "{engine}");
        let withdrawn = "UPDATE library_items SET state = 'withdrawn'";
        test.change(withdrawn, vec![]).await;
        let last = bring(&test, &papers(), &text).await;
        assert_eq!((last.items, last.known), (0, 2), "{engine}");
    }
}

#[tokio::test]
async fn a_broken_line_is_named_leaves_nothing_and_stops_no_other() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let folder = test.folder().join("papers-to-bring");
        std::fs::create_dir(&folder).unwrap();
        for (name, content) in [
            ("good.txt", "What the paper says."),
            ("script.txt", "#!/bin/sh\necho no"),
            ("open.html", "<!doctype html><p>never closed"),
        ] {
            std::fs::write(folder.join(name), content).unwrap();
        }
        let fine = but(resolution(), "files", json!({ "en": "good.txt" }));
        let file = |name: &str| but(fine.clone(), "files", json!({ "en": name }));
        let wrong = [
            (json!("no item"), "invalid type"),
            (but(fine.clone(), "colour", json!("red")), "colour"),
            (but(fine.clone(), "source", json!("")), "source"),
            (
                but(fine.clone(), "source", json!("ftp://a.example")),
                "source",
            ),
            (but(fine.clone(), "kind", json!("poem")), "kind"),
            (but(fine.clone(), "licence", json!("mine")), "licence"),
            (but(fine.clone(), "year", json!(1700)), "1900"),
            (but(fine.clone(), "title", json!({ "xx": "A" })), "“xx”"),
            (but(fine.clone(), "themes", json!(["peace"])), "“peace”"),
            (but(fine.clone(), "regions", json!(["999"])), "“999”"),
            (but(fine.clone(), "abstract", json!({})), "about-en"),
            (but(fine.clone(), "files", json!({})), "file"),
            (file("none.txt"), "“none.txt”"),
            (file("../secret.key"), "does not lie beside"),
            (file("/etc/hostname"), "does not lie beside"),
            (file("open.html"), "save it as plain text"),
            (file("script.txt"), "file"),
        ];
        let mut all: Vec<Value> = wrong.iter().map(|w| w.0.clone()).collect();
        all.push(fine.clone());
        let brought = bring(&test, &folder, &lines(&all)).await;
        assert_eq!(brought.lines, wrong.len() + 1, "{engine}");
        assert_eq!(brought.items, 1, "{engine}: {:?}", brought.broken);
        let named: Vec<usize> = brought.broken.iter().map(|b| b.0).collect();
        let expected: Vec<usize> = (1..=wrong.len()).collect();
        assert_eq!(named, expected, "{engine}: {:?}", brought.broken);
        for ((_, reason), (line, said)) in wrong.iter().zip(&brought.broken) {
            assert!(said.contains(reason), "{engine}, line {line}: {said}");
        }
        assert_eq!(count(&test, ITEMS).await, 1, "{engine}");
        let drafts = "SELECT COUNT(*) FROM library_versions WHERE state <> 'published'";
        assert_eq!(count(&test, drafts).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn the_office_is_not_written_to_for_what_was_looked_at_already() {
    let test = TestApp::on("sqlite").await;
    let role = guard::Role::EngagementOfficer;
    test.person("Officer", "officer@example.org", role, "")
        .await;
    test.full_letters().await;
    bring(&test, &papers(), &lines(&[resolution()])).await;
    test.work().await;
    let letters = test.letters_to("officer@example.org").await;
    let told = letters.iter().any(|l| l.body.contains("/library/desk"));
    assert!(!told, "{letters:?}");
}

#[tokio::test]
async fn what_the_office_decided_stays_decided() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        let text = lines(&[declaration(), resolution()]);
        bring(&test, &papers(), &text).await;
        // A run was cut off after both were handed in, and an officer declined the one.
        let back = "UPDATE library_versions SET state = 'draft', published = NULL";
        test.change(back, vec![]).await;
        let back = "UPDATE library_items SET state = 'draft', newest = 0, published = NULL";
        test.change(back, vec![]).await;
        let declined = "UPDATE library_reviews SET outcome = 'declined' WHERE item = (SELECT MIN(id) FROM library_items)";
        test.change(declined, vec![]).await;
        let last = bring(&test, &papers(), &text).await;
        assert_eq!((last.items, last.known), (1, 0), "{engine}");
        let [(_, said)] = last.broken.as_slice() else {
            panic!("{engine}: {:?}", last.broken);
        };
        assert!(said.contains("did not publish it"), "{engine}: {said}");
        let published = "SELECT COUNT(*) FROM library_items WHERE state = 'published'";
        assert_eq!(count(&test, published).await, 1, "{engine}");
    }
}

#[tokio::test]
async fn a_run_that_a_fault_ends_is_noted_and_files_whose_keys_are_gone_end_no_index() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        bring(&test, &papers(), &lines(&[resolution()])).await;
        let sql = "DELETE FROM sealed_keys WHERE record LIKE 'library_files:%'";
        test.change(sql, vec![]).await;
        test.house.reindex().await.unwrap();
        let found = found(&mut test.visitor(), "marking materials", "en").await;
        assert_eq!(found.len(), 1, "{engine}");
        // A file stands where the folder of papers was: nothing can be kept there.
        let folder = test.folder().join("files").join("library");
        std::fs::remove_dir_all(&folder).unwrap();
        std::fs::write(&folder, "no folder").unwrap();
        let text = lines(&[declaration()]);
        let ended = bring_in(&test.house.site, &papers(), &text).await;
        assert!(ended.is_err(), "{engine}");
        let noted = "SELECT detail FROM audit WHERE action = 'library.import' ORDER BY number DESC";
        let noted = test.texts(noted, vec![]).await.remove(0);
        let noted: Value = serde_json::from_str(&noted).unwrap();
        assert_eq!(noted["cut_off"], true, "{engine}: {noted}");
    }
}
