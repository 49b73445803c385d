//! Writing by turns and signing: never over somebody's words, never with one side alone, never an old text.

use http::StatusCode;
use testkit::ENGINES;

use crate::{House, WORDS, sign};

#[tokio::test]
async fn it_is_in_force_with_both_signatures_and_any_change_needs_both_again() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let path = house.path();
        house.write(&house.typed(("1", "2"))).await;
        let words = house.officer.read(&path).await.words();
        assert!(words.contains("Waits for the Office"), "{words}");
        for word in WORDS {
            assert!(words.contains(word), "{word}: {words}");
        }
        assert!(sign(&mut house.officer, &path).await.status == StatusCode::SEE_OTHER);
        let words = house.representative.read(&path).await.words();
        assert!(words.contains("Waits for the organisation"), "{words}");
        assert!(!words.contains("Possible"), "one is not enough: {words}");
        // The change makes a version without signatures.
        let mut changed = house.typed(("1", "2"));
        changed[3].1 = "5".to_owned();
        house.write(&changed).await;
        let count = "SELECT COUNT(*) FROM risk_signatures s JOIN risk_assessments a ON a.id = s.assessment WHERE a.number = 2";
        assert_eq!(house.test.number(count, vec![]).await, 0, "{engine}");
        let words = house.officer.read(&path).await.words();
        assert!(words.contains("Waits for the Office"), "{words}");
        house.both_sign().await;
        assert_eq!(house.test.number(count, vec![]).await, 2, "{engine}");
        let words = house.administrator.read(&path).await.words();
        assert!(
            words.contains("Agreed") && words.contains("Possible"),
            "{words}"
        );
        // A change of what is in force: that stays until both have signed the next, and the next has nothing yet.
        house.write(&house.typed(("1", "1"))).await;
        let states = "SELECT state FROM risk_assessments ORDER BY number";
        let states = house.test.texts(states, vec![]).await;
        assert_eq!(
            states,
            ["superseded", "agreed", "awaiting_office"],
            "{engine}"
        );
        let third = "SELECT COUNT(*) FROM risk_signatures s JOIN risk_assessments a ON a.id = s.assessment WHERE a.number = 3";
        assert_eq!(house.test.number(third, vec![]).await, 0);
        house.both_sign().await;
        let states = "SELECT state FROM risk_assessments ORDER BY number";
        let states = house.test.texts(states, vec![]).await;
        assert_eq!(states, ["superseded", "superseded", "agreed"], "{engine}");
        let history = house
            .officer
            .read(&format!("{path}/history?version=2"))
            .await;
        let words = history.words();
        assert!(
            words.contains("What changed from version 1 to version 2"),
            "{words}"
        );
        assert!(history.text().contains("<ins>") && history.text().contains("<del>"));
    }
}

#[tokio::test]
async fn of_two_who_write_at_once_the_second_sees_both_texts() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let edit = format!("{}/edit", house.path());
        let mine = house.officer.read(&edit).await;
        house.write(&house.typed(("1", "2"))).await;
        let typed = [("context", "The Office knows of a curfew"), ("do", "keep")];
        let page = house.officer.submit(&mine, &edit, &typed).await;
        assert_eq!(page.status, StatusCode::OK);
        let words = page.words();
        assert!(words.contains("Somebody kept another version"), "{words}");
        assert!(words.contains("The Office knows of a curfew"), "{words}");
        assert!(words.contains(WORDS[1]), "{words}");
        let count = "SELECT COUNT(*) FROM risk_assessments";
        assert_eq!(house.test.number(count, vec![]).await, 1, "{engine}");
        // Sent again after both were read, it is kept.
        let done = house.officer.submit(&page, &edit, &[("do", "keep")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        assert_eq!(house.test.number(count, vec![]).await, 2, "{engine}");
    }
}

#[tokio::test]
async fn gaps_are_named_and_a_draft_with_gaps_is_signed_by_nobody() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let (path, edit) = (house.path(), format!("{}/edit", house.path()));
        let page = house.officer.read(&edit).await;
        let page = house.officer.submit(&page, &edit, &[("do", "hand")]).await;
        assert!(page.words().contains("Please describe at least one threat"));
        let typed = [("what-1", "Rumours"), ("do", "keep")];
        let kept = house.officer.submit(&page, &edit, &typed).await;
        assert_eq!(kept.status, StatusCode::SEE_OTHER, "{}", kept.words());
        let words = sign(&mut house.officer, &path).await.words();
        assert!(words.contains("This version has gaps"), "{words}");
        // Too late a review is refused with the day on which it must be.
        let mut late = house.typed(("5", "5"));
        late.push(("review", "2026-12-31".to_owned()));
        let page = house.representative.read(&edit).await;
        let late: Vec<(&str, &str)> = late.iter().map(|(n, v)| (*n, v.as_str())).collect();
        let page = house.representative.submit(&page, &edit, &late).await;
        assert!(
            page.words().contains("within 3 months: by 2026-06-02"),
            "{}",
            page.words()
        );
        assert!(page.words().contains(WORDS[0]), "nothing typed is lost");
    }
}

#[tokio::test]
async fn who_does_not_speak_for_either_side_meets_nothing() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.agree().await;
        let path = house.path();
        for browser in [&mut house.member, &mut house.auditor] {
            for page in [
                path.clone(),
                format!("{path}/edit"),
                format!("{path}/history"),
            ] {
                assert_eq!(browser.get(&page).await.status, StatusCode::NOT_FOUND);
            }
        }
        // An auditor sees that it exists, and its day; nothing of the risk.
        let list = house.auditor.read("/safety").await.words();
        assert!(
            list.contains("Rivers") && list.contains("2 March 2027"),
            "{list}"
        );
        let ctx = house.test.ctx();
        let csv = house.auditor.take(&ctx, "/safety.csv").await.text();
        assert!(csv.contains("Rivers") && !csv.contains("Low"), "{csv}");
        let csv = house.officer.take(&ctx, "/safety.csv").await.text();
        assert!(csv.contains("Low"), "{csv}");
        let high = house.officer.read("/safety?show=high").await.words();
        assert!(!high.contains("Rivers"), "{high}");
    }
}
