//! Versions: published, kept for ever, put into other languages.

use http::StatusCode;
use testkit::{ENGINES, TestApp};

use crate::{House, publish, typed};

#[tokio::test]
async fn the_first_version_stands_in_six_languages() {
    for engine in ENGINES {
        let test = TestApp::on(engine).await;
        for (language, begins, owed) in [
            (
                "en",
                "agree on what each owes the other",
                "Name a focal point",
            ),
            ("fr", "de ce que chacun doit", "Désigner un point focal"),
            ("es", "lo que cada una debe", "Designar un punto focal"),
            ("ar", "يتفق مكتب الأمم المتحدة", "تسمية جهة تنسيق"),
            ("ru", "договариваются о том", "Назначить координатора"),
            ("zh", "商定各自对对方承担的义务", "为组织指定协调人"),
        ] {
            let page = test
                .visitor()
                .read(&format!("/terms?lang={language}"))
                .await;
            let words = page.words();
            assert!(words.contains(begins), "{language}: {words}");
            assert!(words.contains(owed), "{language}: {words}");
            assert!(page.text().contains(&format!("/terms/1?text={language}")));
        }
        test.house.reindex().await.unwrap();
        let found = test.visitor().read("/search?q=arbitrarily").await;
        assert!(found.text().contains("/terms/1?text=en"), "{engine}");
    }
}

#[tokio::test]
async fn a_version_is_followed_and_never_changed() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        publish(&mut house.steward, "Shorter words.").await;
        let visitor = &mut house.test.visitor();
        let now = visitor.read("/terms").await.words();
        assert!(now.contains("Shorter words.") && now.contains("Version 2"));
        assert!(now.contains("It was too long."), "the reason is public");
        assert!(!now.contains("Steward"), "who published it is not");
        let first = visitor.read("/terms/1").await.words();
        assert!(first.contains("Version 2 is the one to be signed now"));
        assert!(first.contains("Name a focal point"));
        // Languages that the second version lacks: marked, and the English words shown instead.
        let french = visitor.read("/terms?lang=fr").await;
        assert!(french.words().contains("plus ancien\u{a0}: version 1"));
        assert!(french.words().contains("Shorter words."));
        assert!(french.words().contains("pas encore dans votre langue"));
        let found = visitor.read("/search?q=arbitrarily&lang=en").await;
        assert!(!found.text().contains("/terms/1"), "only the one in force");
    }
}

#[tokio::test]
async fn of_two_stewards_at_once_the_second_keeps_what_they_typed() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let page = house.steward.read("/terms/new").await;
        publish(&mut house.steward, "Quicker words.").await;
        let late = typed(&page, "Slower words.");
        let answer = house.steward.submit(&page, "/terms/new", &late).await;
        assert_eq!(answer.status, StatusCode::OK);
        assert!(answer.words().contains("Nothing was published"));
        assert!(answer.text().contains("Slower words."), "{engine}");
        let sql = "SELECT COUNT(*) FROM terms_versions";
        assert_eq!(house.test.number(sql, vec![]).await, 2);
    }
}

#[tokio::test]
async fn a_version_that_is_not_whole_is_refused_with_everything_typed() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let page = house.steward.read("/terms/new").await;
        let mut wrong = typed(&page, "Words kept.");
        wrong.retain(|t| !["reason", "d-1-code", "d-1-amount", "body-fr"].contains(&t.0));
        wrong.extend([
            ("reason", ""),
            ("d-1-code", "report"),
            ("d-1-amount", "-3"),
            ("body-fr", "Des mots."),
        ]);
        let answer = house.steward.submit(&page, "/terms/new", &wrong).await;
        let words = answer.words();
        assert_eq!(answer.status, StatusCode::OK);
        assert!(words.contains("This code stands twice"), "{words}");
        assert!(words.contains("a whole number from 1 to 1000"), "{words}");
        let text = answer.text();
        // French was begun: it needs each duty as well.
        assert!(text.contains("f-d-0-text-fr-error"), "{engine}");
        assert!(text.contains("Words kept.") && text.contains("Des mots."));
        let sql = "SELECT COUNT(*) FROM terms_versions";
        assert_eq!(house.test.number(sql, vec![]).await, 1);
    }
}

#[tokio::test]
async fn a_missing_language_is_added_once() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        publish(&mut house.steward, "Shorter words.").await;
        let path = "/terms/2/languages/fr";
        let form = house.steward.read(path).await;
        let open = house.steward.read(path).await;
        let typed = [
            ("body", "Des mots plus courts."),
            ("d-0", "Rendre compte chaque semestre."),
            ("d-1", "Envoyer une photo du jardin."),
        ];
        let empty = house.steward.submit(&form, path, &typed[..2]).await;
        assert!(empty.text().contains("f-d-1-error"), "{}", empty.words());
        assert!(empty.text().contains("Des mots plus courts."));
        let done = house.steward.submit(&form, path, &typed).await;
        assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.words());
        let mut again = typed;
        again[0].1 = "D'autres mots.";
        let late = house.steward.submit(&open, path, &again).await;
        assert!(late.words().contains("Nothing was changed"), "{engine}");
        let visitor = &mut house.test.visitor();
        let french = visitor.read("/terms?lang=fr").await.words();
        assert!(french.contains("Des mots plus courts."), "{french}");
        assert!(french.contains("Envoyer une photo du jardin."));
        let found = visitor.read("/search?q=photo&lang=fr").await;
        assert!(found.text().contains("/terms/2?text=fr"), "{engine}");
    }
}

#[tokio::test]
async fn addresses_like_a_number_are_none() {
    let test = TestApp::on("sqlite").await;
    for path in [
        "/terms/0",
        "/terms/01",
        "/terms/+1",
        "/terms/-1",
        "/terms/2",
        "/terms/1.0",
        "/terms/99999999999999999999",
        "/terms/1/languages/fr2",
        "/obligations/1",
    ] {
        let page = test.visitor().get(path).await;
        assert_ne!(page.status, StatusCode::OK, "{path}");
        assert!(page.status.as_u16() < 500, "{path}");
    }
}
