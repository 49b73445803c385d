//! From the first draft to what stands: what others may not know of, what is lacking, what the Office answers, what an
//! assessment says.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use super::{House, act, add, begin, hand_in, publish, save, with};

#[tokio::test]
async fn a_draft_is_nobodys_until_it_is_handed_in_and_nobody_elses_until_it_is_published() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = begin(&mut house.member, "Lanterns at the ford", "en").await;
        let absent = "/library/12345678";
        let draft = format!("{href}/draft");
        let review = format!("{href}/review");
        for path in [&href, &draft, &review] {
            let theirs = house.officer.get(path).await;
            assert_eq!(theirs.status, StatusCode::NOT_FOUND, "{path}, {engine}");
            let none = house.officer.get(&path.replace(&href, absent)).await;
            assert_eq!(theirs.steady(), none.steady(), "{path}, {engine}");
        }
        assert!(
            house
                .representative
                .read(&draft)
                .await
                .text()
                .contains("Lanterns")
        );
        // What is lacking is said where it is lacking, and nothing is handed in.
        let page = house.member.read(&draft).await;
        let action = format!("{href}/hand-in");
        let back = house.member.submit(&page, &action, &[]).await;
        assert_eq!(back.status, StatusCode::OK);
        for field in ["f-about-en-error", "f-file-error"] {
            assert!(back.text().contains(field), "{field}: {}", back.words());
        }
        let typed = with(
            &[
                ("title-en", "Lanterns at the ford"),
                ("about-en", "What it is about."),
            ],
            &[("authors", "Amina Diallo"), ("consent", "")],
        );
        save(&mut house.member, &href, &typed).await;
        add(&mut house.member, &href, "en", "report.txt", b"Words.").await;
        let page = house.member.read(&draft).await;
        let back = house.member.submit(&page, &action, &[]).await;
        assert!(back.text().contains("f-consent-error"), "{}", back.words());
        let page = house.member.read(&draft).await;
        house
            .member
            .submit(&page, &draft, &[("consent", "on")])
            .await;
        hand_in(&mut house.member, &href).await;

        assert!(
            house
                .officer
                .read("/library/desk")
                .await
                .text()
                .contains(&draft)
        );
        assert!(
            house
                .officer
                .read(&draft)
                .await
                .words()
                .contains("Amina Diallo")
        );
        for other in [&mut house.neighbour.clone(), &mut house.test.visitor()] {
            assert_eq!(
                other.get(&href).await.status,
                StatusCode::NOT_FOUND,
                "{engine}"
            );
            assert!(!other.read("/library").await.text().contains("Lanterns"));
        }
        // Taken back, the Office knows of it no more.
        let done = act(&mut house.representative, &format!("{href}/take-back"), &[]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        assert_eq!(
            house.officer.get(&draft).await.status,
            StatusCode::NOT_FOUND
        );
        hand_in(&mut house.member, &href).await;
        publish(&mut house.officer, &href).await;
        let read = house.test.visitor().read(&href).await;
        assert!(read.words().contains("Lanterns at the ford"), "{engine}");
        let file = house
            .test
            .visitor()
            .read(&format!("{href}/v1/files/en"))
            .await;
        assert_eq!(file.text(), "Words.");
        assert_eq!(file.headers["x-content-type-options"], "nosniff");
        let how = file.headers["content-disposition"].to_str().unwrap();
        assert!(how.starts_with("attachment;"), "{how}");
    }
}

#[tokio::test]
async fn whoever_does_not_publish_says_why_and_those_who_wrote_are_told() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        house.test.full_letters().await;
        let href = begin(&mut house.member, "A first try", "en").await;
        let typed = with(&[("title-en", "A first try"), ("about-en", "About.")], &[]);
        save(&mut house.member, &href, &typed).await;
        add(&mut house.member, &href, "en", "a.txt", b"Words.").await;
        hand_in(&mut house.member, &href).await;
        // Letters say what their reader may see when they are sent.
        house.test.work().await;
        let review = format!("{href}/review");
        let page = house.officer.read(&review).await;
        let bare = house
            .officer
            .submit(&page, &review, &[("outcome", "changes")])
            .await;
        assert!(bare.text().contains("f-reason-error"), "{}", bare.words());
        let because = [
            ("outcome", "changes"),
            ("reason", "The sample is not described."),
        ];
        house.officer.fill(&review, &review, &because).await;
        let draft = format!("{href}/draft");
        let back = house.member.read(&draft).await.words();
        assert!(back.contains("The sample is not described."), "{back}");
        let home = house.member.read("/").await.words();
        assert!(
            home.contains("Changes were asked for: A first try"),
            "{home}"
        );
        for email in ["member@example.org", "representative@example.org"] {
            let letters = house.test.letters_to(email).await;
            let told = letters.iter().any(|l| l.body.contains(&draft));
            assert!(told, "{email}, {engine}: {letters:?}");
        }
        let letters = house.test.letters_to("neighbour@example.org").await;
        assert!(letters.iter().all(|l| !l.raw.contains(&href)), "{engine}");
        let asked = house.test.letters_to("officer@example.org").await;
        assert!(
            asked.iter().any(|l| l.body.contains("/library/desk")),
            "{asked:?}"
        );
    }
}

#[tokio::test]
async fn what_was_changed_while_it_was_read_is_not_published_unread() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = begin(&mut house.member, "Two readers", "en").await;
        let typed = with(&[("title-en", "Two readers"), ("about-en", "About.")], &[]);
        save(&mut house.member, &href, &typed).await;
        add(&mut house.member, &href, "en", "a.txt", b"Words.").await;
        hand_in(&mut house.member, &href).await;
        let review = format!("{href}/review");
        let page = house.officer.read(&review).await;
        act(&mut house.member, &format!("{href}/take-back"), &[]).await;
        let other = [("title-en", "Something else"), ("about-en", "Other words.")];
        save(&mut house.member, &href, &with(&other, &[])).await;
        hand_in(&mut house.member, &href).await;
        let stale = house
            .officer
            .submit(&page, &review, &[("outcome", "published")])
            .await;
        assert_eq!(stale.status, StatusCode::OK, "{engine}");
        assert!(stale.text().contains("error-summary"), "{}", stale.words());
        let visitor = house.test.visitor().get(&href).await;
        assert_eq!(visitor.status, StatusCode::NOT_FOUND, "{engine}");
    }
}

#[tokio::test]
async fn a_name_asks_the_assessment_and_is_taken_away_by_the_organisation_alone() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.published("Under our name", &[("named", "on")]).await;
        let name = format!("{href}/name");
        assert!(
            house
                .test
                .visitor()
                .read(&href)
                .await
                .words()
                .contains("Rivers")
        );
        let where_ = format!("/organisations/{}/where", house.id);
        let told = house.representative.read(&where_).await.words();
        assert!(told.contains("Under our name"), "{told}");
        assert_eq!(
            act(&mut house.officer, &name, &[("do", "withdraw")])
                .await
                .status,
            StatusCode::NOT_FOUND
        );
        let done = act(&mut house.representative, &name, &[("do", "withdraw")]).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER);
        let read = house.test.visitor().read(&href).await;
        assert!(!read.text().contains("Rivers"), "{engine}");
        let all = "/oai?verb=ListRecords&metadataPrefix=oai_dc";
        let harvested = house.test.visitor().read(all).await.text();
        assert!(!harvested.contains("Rivers"), "{engine}");

        // From now on there is a duty, and the organisation has no assessment.
        house.test.assessments_since(kernel::Timestamp(0)).await;
        let back = act(&mut house.representative, &name, &[("do", "show")]).await;
        assert_eq!(back.status, StatusCode::OK, "{engine}: {}", back.words());
        let href = begin(&mut house.member, "Not under our name", "en").await;
        let words = [("title-en", "Not under our name"), ("about-en", "About.")];
        save(&mut house.member, &href, &with(&words, &[("named", "on")])).await;
        add(&mut house.member, &href, "en", "a.txt", b"Words.").await;
        let draft = format!("{href}/draft");
        let page = house.member.read(&draft).await;
        let refused = house
            .member
            .submit(&page, &format!("{href}/hand-in"), &[])
            .await;
        assert!(
            refused.text().contains("f-named-error"),
            "{}",
            refused.words()
        );
        // Without the name nothing exposes it: nobody need be asked.
        let unnamed = "UPDATE library_items SET named = $2 WHERE number = $1";
        let number: i64 = href.rsplit('/').next().unwrap().parse().unwrap();
        house.test.change(unnamed, args![number, false]).await;
        hand_in(&mut house.member, &href).await;
        publish(&mut house.officer, &href).await;
        let read = house.test.visitor().read(&href).await;
        assert!(!read.text().contains("Rivers"), "{engine}");
    }
}

#[tokio::test]
async fn a_draft_given_up_takes_what_was_said_of_it_along() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.published("It stands", &[]).await;
        let revise = format!("{href}/revise");
        act(&mut house.member, &revise, &[]).await;
        let words = [
            ("title-en", "It stands"),
            ("about-en", "About."),
            ("note", "A second look."),
        ];
        save(&mut house.member, &href, &with(&words, &[])).await;
        add(&mut house.member, &href, "en", "two.txt", b"Words.").await;
        hand_in(&mut house.member, &href).await;
        let review = format!("{href}/review");
        let because = [("outcome", "changes"), ("reason", "Too short.")];
        house.officer.fill(&review, &review, &because).await;
        let asked = "Changes were asked for";
        let home = house.member.read("/").await.words();
        assert!(home.contains(asked), "{engine}: {home}");
        let discard = [("do", "discard")];
        act(&mut house.member, &format!("{href}/discard"), &discard).await;
        act(&mut house.member, &revise, &[]).await;
        let home = house.member.read("/").await.words();
        assert!(!home.contains(asked), "{engine}: {home}");
        let draft = house.member.read(&format!("{href}/draft")).await.words();
        assert!(!draft.contains("Too short."), "{engine}: {draft}");
        // What was said of the version that stands is kept.
        let left = "SELECT n FROM library_reviews";
        assert_eq!(house.test.number(left, vec![]).await, 1, "{engine}");
    }
}
