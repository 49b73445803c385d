//! Series: a briefing is owed every year, and the officers are told.

use http::StatusCode;
use testkit::ENGINES;

use crate::{House, act};

async fn told(house: &House) -> usize {
    house.test.letters_to("officer@example.org").await.len()
}

#[tokio::test]
async fn a_year_without_a_briefing_alarms_before_and_after_its_last_day() {
    for engine in ENGINES {
        let mut house = House::new(engine).await;
        let path = "/briefings/series";
        let typed = [
            ("title-en", "Annual briefing"),
            ("month", "9"),
            ("since", "2026"),
        ];
        house.officer.fill(path, path, &typed).await;
        let no = act(
            &mut house.officer,
            path,
            &[("title-en", "X"), ("month", "13"), ("since", "2026")],
        )
        .await;
        assert_eq!(no.status, StatusCode::OK);
        house.test.work().await;
        let before = told(&house).await;
        let page = house.officer.read(path).await.words();
        assert!(
            page.contains("Nothing planned") && page.contains("30 September 2026"),
            "{page}"
        );
        // 120 days before the last day, then after it, then again for the next year.
        house.later(95).await;
        assert_eq!(told(&house).await, before + 1);
        house.later(120).await;
        assert_eq!(told(&house).await, before + 2);
        let page = house.officer.read(path).await.words();
        assert!(page.contains("Not held"), "{page}");
        house.later(245).await;
        assert_eq!(told(&house).await, before + 3);
        // An ended duty alarms nobody.
        let id = house
            .test
            .texts("SELECT id FROM briefing_series", vec![])
            .await
            .remove(0);
        act(&mut house.officer, path, &[("do", "end"), ("id", &id)]).await;
        house.later(400).await;
        assert_eq!(told(&house).await, before + 3);
        let closed = house.organisations[0].1.get(path).await;
        assert_eq!(closed.status, StatusCode::NOT_FOUND);
    }
}
