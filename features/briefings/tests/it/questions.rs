//! Questions in writing, minutes, and what was promised.

use http::StatusCode;
use kernel::args;
use testkit::ENGINES;

use crate::{House, act};

#[tokio::test]
async fn every_question_is_answered_before_minutes_are_published() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.called("6").await;
        house.say(&href, 2).await;
        let ask = format!("{href}/questions");
        let typed = [
            ("question", "What became of the review?"),
            ("language", "en"),
        ];
        house.organisations[1].1.fill(&href, &ask, &typed).await;
        let typed = [("question", "Qui lit nos avis ?"), ("language", "fr")];
        house.organisations[7].1.fill(&href, &ask, &typed).await;
        // Others ask it too: the second comes first.
        let sql = "SELECT id FROM briefing_questions WHERE language = 'fr'";
        let second = house.test.texts(sql, args![]).await.remove(0);
        for n in [2, 3] {
            act(
                &mut house.organisations[n].1,
                &ask,
                &[("do", "support"), ("id", &second)],
            )
            .await;
        }
        let own = act(
            &mut house.organisations[7].1,
            &ask,
            &[("do", "support"), ("id", &second)],
        )
        .await;
        assert!(own.words().contains("own question"), "{}", own.words());
        let page = house.test.visitor().read(&href).await.words();
        let (first, last) = (
            page.find("Qui lit").unwrap(),
            page.find("What became").unwrap(),
        );
        assert!(
            first < last && page.contains("3 organisations ask this"),
            "{page}"
        );
        // An organisation that only the Office sees is not named.
        assert!(
            !page.contains("Society 1") && page.contains("An organisation"),
            "{page}"
        );
        // No one fills the list alone.
        for n in 0..5 {
            let words = format!("Question {n}?");
            let typed = [("question", words.as_str()), ("language", "en")];
            let done = act(&mut house.organisations[1].1, &ask, &typed).await;
            assert_eq!(
                done.status == StatusCode::SEE_OTHER,
                n < 4,
                "{}",
                done.words()
            );
        }
        let sql = "SELECT id FROM briefing_questions WHERE text LIKE 'Question %'";
        for id in house.test.texts(sql, args![]).await {
            // Nobody else takes it back.
            let no = act(
                &mut house.organisations[2].1,
                &ask,
                &[("do", "take_back"), ("id", &id)],
            )
            .await;
            assert_eq!(no.status, StatusCode::NOT_FOUND);
            act(
                &mut house.organisations[1].1,
                &ask,
                &[("do", "take_back"), ("id", &id)],
            )
            .await;
        }
        assert_eq!(house.test.texts(sql, args![]).await.len(), 0);

        house.weighed(&href, 2).await;
        act(
            &mut house.officer,
            &format!("{href}/quotas"),
            &[("do", "all")],
        )
        .await;
        house.later(90).await;
        act(
            &mut house.officer,
            &format!("{href}/places"),
            &[("do", "held")],
        )
        .await;
        let minutes = format!("{href}/minutes");
        let typed = [("minutes-en", "We reported.\n\nThey asked.")];
        let page = house.officer.read(&minutes).await;
        let no = house.officer.submit(&page, &minutes, &typed).await;
        assert!(no.words().contains("2 questions wait"), "{}", no.words());
        assert!(no.text().contains("They asked."), "what was typed stays");
        let sql = "SELECT id FROM briefing_questions WHERE state = 'sent'";
        for id in house.test.texts(sql, args![]).await {
            let typed = [
                ("id", id.as_str()),
                ("version", "0"),
                ("answer", "We will say so in June."),
            ];
            let done = act(&mut house.officer, &format!("{href}/answers"), &typed).await;
            assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        }
        let page = house.officer.read(&minutes).await;
        let done = house.officer.submit(&page, &minutes, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        house.test.work().await;
        // Who asked is told of the answer and of the minutes.
        let told = house.news_to(7).await;
        assert_eq!(told.len(), 2, "{told:?}");
        let shown = house.test.visitor().read(&href).await.words();
        assert!(
            shown.contains("They asked.") && shown.contains("We will say so in June."),
            "{shown}"
        );
        let found = house
            .test
            .visitor()
            .read("/search?q=reported")
            .await
            .words();
        assert!(found.contains("What the Office did"), "{found}");
        let no = act(
            &mut house.organisations[2].1,
            &ask,
            &[("question", "Late?"), ("language", "en")],
        )
        .await;
        assert_ne!(no.status, StatusCode::SEE_OTHER);
    }
}

#[tokio::test]
async fn a_commitment_stands_in_the_public_register_and_an_overdue_one_shows() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let href = house.called("6").await;
        house.say(&href, 1).await;
        house.weighed(&href, 1).await;
        act(
            &mut house.officer,
            &format!("{href}/quotas"),
            &[("do", "all")],
        )
        .await;
        house.later(90).await;
        act(
            &mut house.officer,
            &format!("{href}/places"),
            &[("do", "held")],
        )
        .await;
        let minutes = format!("{href}/minutes");
        let typed = [
            ("do", "promise"),
            ("text", "A guide in six languages."),
            ("language", "en"),
            ("owner", "Policy branch"),
            ("due", "2026-09-30"),
        ];
        let done = act(&mut house.officer, &minutes, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let list = house.test.visitor().read("/commitments").await.words();
        assert!(
            list.contains("A guide in six languages.") && list.contains("Policy branch"),
            "{list}"
        );
        let overdue = house
            .test
            .visitor()
            .read("/commitments?state=overdue")
            .await
            .words();
        assert!(!overdue.contains("A guide in six languages."));
        let before = house.test.letters_to("officer@example.org").await.len();
        house.later(125).await;
        assert_eq!(
            house.test.letters_to("officer@example.org").await.len(),
            before + 1
        );
        let overdue = house
            .test
            .visitor()
            .read("/commitments?state=overdue")
            .await;
        assert!(overdue.words().contains("A guide in six languages."));
        let csv = house
            .test
            .visitor()
            .get("/commitments.csv?state=overdue")
            .await;
        assert!(csv.contents().contains("Policy branch"));
        let found = house.test.visitor().read("/search?q=guide").await.words();
        assert!(found.contains("A guide in six languages."), "{found}");
        let one = house
            .test
            .texts("SELECT id FROM commitments", args![])
            .await
            .remove(0);
        let path = format!("/commitments/{one}");
        let no = act(
            &mut house.organisations[0].1,
            &path,
            &[("state", "done"), ("note", "x")],
        )
        .await;
        assert_eq!(no.status, StatusCode::NOT_FOUND);
        let typed = [("state", "done"), ("note", "Published on the site.")];
        house.officer.fill(&path, &path, &typed).await;
        let shown = house.test.visitor().read(&path).await.words();
        assert!(
            shown.contains("Published on the site.") && shown.contains("Done"),
            "{shown}"
        );
        // Two officers at once: the later one is told.
        let stale = [("state", "open"), ("note", "Not yet."), ("version", "0")];
        let no = act(&mut house.second, &path, &stale).await;
        assert!(
            no.words().contains("changed this meanwhile"),
            "{}",
            no.words()
        );
    }
}
