//! The words at rest: no file of the house holds one of them, and with the organisation's erasure nobody ever reads them again.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use crate::{House, WORDS};

#[tokio::test]
async fn no_file_of_the_house_holds_a_word_of_it() {
    let mut house = House::new("sqlite").await;
    house.agree().await;
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
        for word in WORDS {
            let found = bytes.windows(word.len()).any(|w| w == word.as_bytes());
            assert!(!found, "{} holds “{word}”", path.display());
        }
    }
    assert!(read > 100_000, "only {read} bytes");
    for word in WORDS {
        let found = format!("/search?q={}", word.replace(' ', "+"));
        let found = house.officer.read(&found).await;
        assert!(!found.words().contains("Rivers"), "{}", found.words());
    }
}

#[tokio::test]
async fn with_an_erased_organisation_its_keys_are_gone() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.agree().await;
        let keys = "SELECT COUNT(*) FROM sealed_keys WHERE record LIKE 'risk_assessments:%'";
        assert!(house.test.number(keys, vec![]).await > 0);
        house
            .test
            .change(
                "UPDATE organisations SET standing = 'departed' WHERE id = $1",
                args![house.id],
            )
            .await;
        let path = format!("/organisations/{}/erase", house.id);
        let page = house.representative.read(&path).await;
        let name = [("name", "Rivers")];
        let last = house.representative.submit(&page, &path, &name).await;
        let done = house.representative.submit(&last, &path, &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(house.test.number(keys, vec![]).await, 0, "{engine}");
        let rows = "SELECT COUNT(*) FROM risk_assessments";
        assert_eq!(house.test.number(rows, vec![]).await, 0, "{engine}");
    }
}
