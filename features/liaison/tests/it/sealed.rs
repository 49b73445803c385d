//! The words at rest: no file of the house holds one, and a seat that changes hands takes its keys along.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use crate::{House, WORDS, plain};

const NOTE: &str = "Two promises of the spring are open";

#[tokio::test]
async fn no_file_of_the_house_holds_a_word_of_it() {
    let mut house = House::new("sqlite").await;
    let seat = house.seat("Desk of victims", "victims").await;
    house.give(&seat, "holder", "holder").await;
    let href = house.ask("member", "victims").await;
    house.answer("holder", &href, "Amina of the quay").await;
    let note = [("do", "note"), ("note", "Follows the boat")];
    house.act("holder", &format!("{href}/handle"), &note).await;
    let path = format!("/focal-points/{seat}/note");
    house
        .of("holder")
        .fill(&path, &path, &[("note", NOTE)])
        .await;
    house.test.work().await;
    let mut files = vec![house.test.folder().to_owned()];
    let mut read = 0;
    while let Some(path) = files.pop() {
        if path.is_dir() {
            let inside = std::fs::read_dir(&path).unwrap();
            files.extend(inside.map(|f| f.unwrap().path()));
            continue;
        }
        let bytes = std::fs::read(&path).unwrap();
        read += bytes.len();
        for word in [WORDS, "Amina of the quay", "Follows the boat", NOTE] {
            let found = bytes.windows(word.len()).any(|w| w == word.as_bytes());
            assert!(!found, "{} holds “{word}”", path.display());
        }
    }
    assert!(read > 100_000, "only {read} bytes");
}

#[tokio::test]
async fn the_columns_hold_ciphertext_on_both_engines() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let seat = house.seat("Desk of victims", "victims").await;
        house.give(&seat, "holder", "holder").await;
        let href = house.ask("member", "victims").await;
        house.answer("holder", &href, "Amina of the quay").await;
        let all = "SELECT words FROM liaison_words ORDER BY position";
        let stored = house.test.texts(all, vec![]).await;
        assert_eq!(stored.len(), 2, "{engine}");
        assert!(
            stored.iter().all(|s| s.len() > 40 && !s.contains(' ')),
            "{stored:?}"
        );
        // Moved to another enquiry, they do not open.
        let other = house.ask("member", "victims").await;
        let (from, to) = (
            href.trim_start_matches("/enquiries/"),
            other.trim_start_matches("/enquiries/"),
        );
        let sql = "UPDATE liaison_words SET words = (SELECT w.words FROM liaison_words w WHERE w.enquiry = $1 AND w.position = 1) WHERE enquiry = $2";
        house.test.change(sql, args![from, to]).await;
        let page = house.of("holder").get(&other).await;
        assert_eq!(page.status, StatusCode::INTERNAL_SERVER_ERROR, "{engine}");
    }
}

#[tokio::test]
async fn a_seat_that_changes_hands_shuts_out_who_held_it_and_opens_to_who_comes() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let seat = house.seat("Desk of victims", "victims").await;
        house.give(&seat, "holder", "holder").await;
        let href = house.ask("member", "victims").await;
        let path = format!("/focal-points/{seat}/note");
        house
            .of("holder")
            .fill(&path, &path, &[("note", NOTE)])
            .await;
        let page = house.of("other").get(&path).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}");
        let words = house.of("officer").read(&path).await.words();
        assert!(words.contains(NOTE), "the Office reads it: {words}");
        let old = format!("account:{}", house.account("holder"));
        let new = format!("account:{}", house.account("other"));
        assert_eq!(house.keys("liaison_enquiries", &old).await, 1, "{engine}");
        assert_eq!(house.keys("liaison_enquiries", &new).await, 0, "{engine}");

        house.give(&seat, "holder", "other").await;
        for table in ["liaison_enquiries", "liaison_notes", "liaison_seats"] {
            assert_eq!(house.keys(table, &old).await, 0, "{engine}: {table}");
            assert_eq!(house.keys(table, &new).await, 1, "{engine}: {table}");
        }
        for gone in [&href, &path] {
            let page = house.of("holder").get(gone).await;
            assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}: {gone}");
        }
        let words = plain(&house.of("other").read(&href).await);
        assert!(words.contains(WORDS), "{words}");
        let words = house.of("other").read(&path).await.words();
        assert!(words.contains(NOTE), "{words}");
        // The writer reads it all the while.
        let words = plain(&house.of("member").read(&href).await);
        assert!(words.contains(WORDS), "{words}");
    }
}

#[tokio::test]
async fn a_term_that_is_over_and_an_appointment_that_has_ended_open_nothing() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let seat = house.seat("Desk of victims", "victims").await;
        let until = house.test.clock.now().plus(kernel::day(1)).iso_date();
        let account = house.account("holder");
        let (edit, to) = (
            format!("/focal-points/{seat}/edit"),
            format!("/focal-points/{seat}/holder"),
        );
        let typed = [
            ("part", "holder"),
            ("account", account.as_str()),
            ("until", &until),
        ];
        house.of("officer").fill(&edit, &to, &typed).await;
        house.give(&seat, "deputy", "deputy").await;
        let href = house.ask("member", "victims").await;
        house.of("holder").read(&href).await;
        house.later(2).await;
        let page = house.of("holder").get(&href).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}: the term");
        let own = format!("account:{}", house.account("holder"));
        assert_eq!(house.keys("liaison_enquiries", &own).await, 0, "{engine}");
        // An appointment that ends shuts out at once, and takes the key with the next day.
        house.of("deputy").read(&href).await;
        let now = house.test.clock.now();
        let ends = "UPDATE appointments SET ends = $2 WHERE account = $1";
        let deputy = house.account("deputy");
        house.test.change(ends, args![deputy, now]).await;
        let page = house.of("deputy").get(&href).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{engine}: the role");
        house.later(2).await;
        let own = format!("account:{}", house.account("deputy"));
        assert_eq!(house.keys("liaison_enquiries", &own).await, 0, "{engine}");
    }
}

#[tokio::test]
async fn what_was_closed_long_ago_is_read_by_nobody() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let seat = house.seat("Desk of victims", "victims").await;
        house.give(&seat, "holder", "holder").await;
        let href = house.ask("member", "victims").await;
        let close = [("do", "close"), ("why", "Over")];
        house.act("holder", &format!("{href}/handle"), &close).await;
        house.later(731).await;
        house.later(1).await;
        let rows = "SELECT COUNT(*) FROM liaison_words";
        assert_eq!(house.test.number(rows, vec![]).await, 0, "{engine}");
        let keys = "SELECT COUNT(*) FROM sealed_keys WHERE record LIKE 'liaison_enquiries:%' OR record LIKE 'liaison_notes:%'";
        assert_eq!(house.test.number(keys, vec![]).await, 0, "{engine}");
        let whose =
            "SELECT COUNT(*) FROM liaison_enquiries WHERE writer <> '' OR organisation <> ''";
        assert_eq!(house.test.number(whose, vec![]).await, 0, "{engine}");
        // What it was about and how soon it was answered stays for the figures.
        let rounds = "SELECT COUNT(*) FROM liaison_rounds WHERE answered IS NOT NULL";
        assert_eq!(house.test.number(rounds, vec![]).await, 1, "{engine}");
    }
}
