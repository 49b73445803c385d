//! What each side owes: done, disputed, answered, due again, reminded of.

use http::StatusCode;
use testkit::ENGINES;

use crate::House;

#[tokio::test]
async fn what_is_done_may_be_disputed_and_is_answered() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.both_sign().await;
        let path = house.obligation("focal-point").await;
        let done = format!("{path}/done");
        // The organisation cannot say it for the Office, and what it wrote is not lost.
        let page = house.officer.read(&path).await;
        let bad = [("note", "It is Amina."), ("link", "javascript:alert(1)")];
        let answer = house.officer.submit(&page, &done, &bad).await;
        assert!(answer.words().contains("Please write an address"));
        assert!(answer.text().contains("It is Amina."));
        let good = [("note", "It is Amina."), ("link", "example.org/amina")];
        house.officer.fill(&path, &done, &good).await;
        let dispute = format!("{path}/dispute");
        let reason = [("reason", "She never answers.")];
        house.representative.fill(&path, &dispute, &reason).await;
        let letters = house.test.letters_to("officer@example.org").await;
        let letter = letters.iter().find(|l| l.body.contains(&path)).unwrap();
        assert!(!letter.body.contains("Rivers") && !letter.body.contains("Amina"));
        let words = house.officer.read(&path).await.words();
        assert!(words.contains("She never answers.") && words.contains("Disputed"));
        let typed = [
            ("outcome", "reopened"),
            ("answer", "We name somebody else."),
        ];
        house
            .officer
            .fill(&path, &format!("{path}/answer"), &typed)
            .await;
        house
            .officer
            .fill(&path, &done, &[("note", "It is Blessing.")])
            .await;
        house.representative.fill(&path, &dispute, &reason).await;
        let typed = [("outcome", "stands"), ("answer", "She does: see the link.")];
        house
            .officer
            .fill(&path, &format!("{path}/answer"), &typed)
            .await;
        let words = house.representative.read(&path).await.words();
        for said in [
            "It is Amina.",
            "https://example.org/amina",
            "She never answers.",
            "We name somebody else.",
            "It is Blessing.",
            "She does: see the link.",
            "Done, dispute answered",
        ] {
            assert!(words.contains(said), "{said}: {words}");
        }
        assert_eq!(
            letters_about(&house, &path).await,
            2,
            "told of each answer, {engine}"
        );
    }
}

#[tokio::test]
async fn of_two_who_speak_at_once_the_second_keeps_their_words() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.both_sign().await;
        let path = house.obligation("respect").await;
        let action = format!("{path}/done");
        let page = house.administrator.read(&path).await;
        house
            .representative
            .fill(&path, &action, &[("note", "Told in March.")])
            .await;
        let typed = [("note", "Told everybody in a letter.")];
        let late = house.administrator.submit(&page, &action, &typed).await;
        assert_eq!(late.status, StatusCode::OK);
        let words = late.words();
        assert!(words.contains("Told everybody in a letter."), "{words}");
        assert!(words.contains("Told in March."));
        let sql = "SELECT COUNT(*) FROM terms_steps";
        assert_eq!(house.test.number(sql, vec![]).await, 1, "{engine}");
    }
}

#[tokio::test]
async fn what_is_due_is_reminded_of_and_comes_again() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.both_sign().await;
        let path = house.obligation("leadership").await;
        // Due on 2 September 2026: 184 days.
        for (days, letters) in [(169, 0), (2, 1), (10, 1), (1, 2)] {
            house.later(days).await;
            let found = letters_about(&house, &path).await;
            assert_eq!(found, letters, "{engine}, after {days} more days");
        }
        let count = "SELECT COUNT(*) FROM terms_obligations WHERE code = 'leadership'";
        assert_eq!(house.test.number(count, vec![]).await, 1);
        house.later(4).await;
        // Its day is over: it is overdue for both to see, and the next one has its day.
        assert_eq!(house.test.number(count, vec![]).await, 2);
        for browser in [&mut house.representative, &mut house.officer] {
            let words = browser
                .read(&format!("/organisations/{}/terms", house.id))
                .await
                .words();
            assert!(
                words.contains("are overdue") && words.contains("2 September 2026"),
                "{words}"
            );
            assert!(words.contains("2 March 2027"), "{words}");
        }
        house
            .representative
            .fill(&path, &format!("{path}/done"), &[("note", "None.")])
            .await;
        assert_eq!(house.test.number(count, vec![]).await, 2, "not once more");
        let next = house.obligation("leadership").await;
        house
            .representative
            .fill(&next, &format!("{next}/done"), &[("note", "None.")])
            .await;
        assert_eq!(house.test.number(count, vec![]).await, 3);
        let sql = "SELECT MAX(due) FROM terms_obligations WHERE code = 'leadership'";
        let due = kernel::Timestamp(house.test.number(sql, vec![]).await);
        // Counted from the signature, so that no shifted day moves all later ones.
        assert_eq!(due.iso_date(), "2027-09-02");
        let done = letters_about(&house, &next).await;
        house.later(200).await;
        let later = letters_about(&house, &next).await;
        assert_eq!(done, later, "what is done is not reminded of");
    }
}

#[tokio::test]
async fn the_office_sees_what_it_owes_overdue_first_and_takes_it_away() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.both_sign().await;
        house.later(40).await;
        let page = house.officer.read("/terms/obligations").await;
        let words = page.words();
        let first = words.find("Name a focal point").unwrap();
        let later = words.find("Report in public").unwrap();
        assert!(first < later, "{words}");
        assert!(words.contains("Overdue") && words.contains("Rivers"));
        assert!(!words.contains("Confirm that its record is right"));
        let theirs = house
            .officer
            .read("/terms/obligations?side=organisation&state=overdue")
            .await
            .words();
        assert!(
            theirs.contains("others are treated with respect"),
            "{theirs}"
        );
        assert!(!theirs.contains("Confirm that its record is right"));
        let csv = house
            .officer
            .read("/terms/obligations.csv?side=all&state=all")
            .await
            .contents();
        assert_eq!(csv.lines().count(), 12, "{csv}");
        assert!(
            csv.contains("2026-03-16") && csv.contains("Overdue"),
            "{csv}"
        );
        let book = house.officer.get("/terms/obligations.xlsx").await;
        assert_eq!(book.status, StatusCode::OK);
    }
}

/// How many letters to the representative lead to an obligation.
async fn letters_about(house: &House, path: &str) -> usize {
    let letters = house.test.letters_to("representative@example.org").await;
    letters.iter().filter(|l| l.body.contains(path)).count()
}
