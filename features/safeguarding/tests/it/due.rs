//! What happens by the day: reminders, expiry, the end of a listing, and the grace of those who were there before.

use http::StatusCode;
use kernel::Timestamp;
use testkit::ENGINES;

use crate::House;

#[tokio::test]
async fn both_sides_are_told_and_a_listing_outlives_the_day_by_two_weeks() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.agree().await;
        house.show_to("public").await;
        // It ends with 2 March 2027, a year from the day.
        let told = |letters: &[testkit::Opened], path: &str, what: &str| {
            let mine = letters.iter().filter(|l| l.body.contains(path));
            mine.filter(|l| l.body.contains(what)).count()
        };
        let path = house.path();
        house.later(336).await;
        let words = house.representative.read("/").await.words();
        assert!(
            words.contains("Review the risk assessment: Rivers"),
            "{words}"
        );
        for email in ["representative@example.org", "officer@example.org"] {
            let letters = house.test.letters_to(email).await;
            assert_eq!(
                told(&letters, &path, "should be looked at again soon"),
                1,
                "{email}"
            );
        }
        house.later(24).await;
        house.later(1).await;
        let letters = house.test.letters_to("officer@example.org").await;
        assert_eq!(
            told(&letters, &path, "should be looked at again soon"),
            2,
            "{engine}"
        );
        house.later(6).await;
        let letters = house.test.letters_to("representative@example.org").await;
        assert_eq!(told(&letters, &path, "A date has passed"), 1, "{engine}");
        let words = house.officer.read(&path).await.words();
        assert!(words.contains("Expired"), "{words}");
        assert_eq!(house.seen_by().await, "public", "the grace");
        // Nothing new: it may be narrowed, and not widened again.
        let done = house.show_to("network").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let page = house.show_to("public").await;
        assert!(page.words().contains("has expired"), "{}", page.words());
        house.later(12).await;
        assert_eq!(house.seen_by().await, "network", "the grace");
        house.later(3).await;
        assert_eq!(house.seen_by().await, "office", "{engine}");
        let letters = house.test.letters_to("representative@example.org").await;
        assert_eq!(told(&letters, &path, "As announced"), 1, "{engine}");
    }
}

#[tokio::test]
async fn those_who_were_there_before_have_ninety_days() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let now: Timestamp = house.test.clock.now();
        house.test.assessments_since(now.plus(1)).await;
        let done = house.show_to("public").await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let words = house.representative.read("/").await.words();
        assert!(
            words.contains("A risk assessment is needed: Rivers"),
            "{words}"
        );
        house.later(91).await;
        assert_eq!(house.seen_by().await, "public", "{engine}");
        house.show_to("network").await;
        let page = house.show_to("public").await;
        assert!(
            page.words().contains("needs a risk assessment first"),
            "{}",
            page.words()
        );
        house.later(14).await;
        assert_eq!(house.seen_by().await, "office", "{engine}");
    }
}
