//! How soon a seat answers: said once a quarter is over, of ten who wrote or more, and never otherwise afterwards.

use guard::Role;
use testkit::ENGINES;

use crate::{House, NEW, WORDS, plain};

/// So many people of their own ask at a seat; gives the addresses.
async fn many(house: &mut House, n: usize, theme: &str) -> Vec<String> {
    let mut all = Vec::new();
    for i in 0..n {
        let email = format!("{theme}{i}@example.org");
        let person = house
            .test
            .person("Somebody", &email, Role::Member, "nowhere")
            .await;
        let mut browser = house.test.browser(&person).await;
        let typed = [("theme", theme), ("language", "en"), ("words", WORDS)];
        let to = browser.fill(NEW, NEW, &typed).await;
        all.push(to.split('?').next().unwrap().to_owned());
    }
    all
}

#[tokio::test]
async fn figures_are_of_ten_or_more_and_stand() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let victims = house.seat("Desk of victims", "victims").await;
        let youth = house.seat("Desk of youth", "youth").await;
        house.give(&victims, "holder", "holder").await;
        house.give(&youth, "holder", "other").await;
        let asked = many(&mut house, 10, "victims").await;
        let few = many(&mut house, 9, "youth").await;
        house.later(1).await;
        for href in &asked[..9] {
            house.answer("holder", href, "Yes").await;
        }
        for href in &few {
            house.answer("other", href, "Yes").await;
        }
        let mut visitor = house.test.visitor();
        let page = format!("/focal-points/{victims}");
        let words = plain(&visitor.read(&page).await);
        assert!(
            words.contains("Nothing can be said yet"),
            "it runs: {words}"
        );
        // The first quarter of 2026 is over.
        house.later(35).await;
        let words = plain(&visitor.read(&page).await);
        assert!(
            words.contains("Quarter 1 of 2026") && words.contains("90"),
            "{engine}: {words}"
        );
        let other = format!("/focal-points/{youth}");
        let words = plain(&visitor.read(&other).await);
        assert!(words.contains("Nothing can be said yet"), "few: {words}");
        // What is answered later changes nothing of what was said.
        house.answer("holder", &asked[9], "At last").await;
        let words = plain(&visitor.read(&page).await);
        assert!(words.contains("90"), "{engine}: {words}");
        let kept = "SELECT COUNT(*) FROM published_figures WHERE series = 'liaison answered' AND said = TRUE";
        assert_eq!(house.test.number(kept, vec![]).await, 1, "{engine}");
    }
}
